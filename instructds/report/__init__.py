"""What a table of records looks like, in numbers and in words."""
