"""How text was made: one file per way, with its settings, its records and what its rows are judged by."""
