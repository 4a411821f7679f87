"""The pipeline as it is written: its models, its file, what overrides it, and what is wrong with it."""
