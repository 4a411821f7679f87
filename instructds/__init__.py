"""Instruction datasets: built, audited by provenance, published as audited."""
