"""Thin steps of a pipeline: each calls a folder above and hands a table on."""
