"""How the rows that were named become records: sources loaded, read and told of."""
