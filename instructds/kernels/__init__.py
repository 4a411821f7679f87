"""Loops over bytes and hashes, compiled by numba; each has a plain twin that the tests hold it to."""
