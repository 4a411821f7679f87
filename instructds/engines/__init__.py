"""Where stages run: on this machine, later on many."""
