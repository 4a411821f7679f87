"""Leaks: which rows hold which items of which benchmarks, and how."""
