"""Twins of every kind: which rows say the same, and which of them is kept."""
