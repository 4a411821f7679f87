"""Signals: exchange columns in, one column of numbers out."""
