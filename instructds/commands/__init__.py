"""One file per command: its options, the one call it makes, what it prints."""
