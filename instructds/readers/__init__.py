"""Bytes and tables -> rows: files, archives, encodings, broken ends, the Hub, in-memory tables."""
