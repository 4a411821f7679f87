"""Foreign layouts <-> records: one file per family, found by `detect`, written by `export`."""
