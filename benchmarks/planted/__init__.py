"""Rows with a known defect, rows that only look like one, and clean rows, all made from seeds; knows no check's rules."""
