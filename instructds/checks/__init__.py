"""Checks: exchange columns in, places in answers out."""
