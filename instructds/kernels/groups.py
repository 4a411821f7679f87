"""Union-find over row numbers: rows that share anything end in one group, in nearly linear time."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .compiled import compiled

Parents = npt.NDArray[np.int64]
"""A forest: `parents[row]` is a row of the same group, itself at the root; the root is the smallest row of its group."""


def alone(rows: int) -> Parents:
    """A forest in which each row is a group of its own."""
    return np.arange(rows, dtype=np.int64)


def join_equal(parents: Parents, rows: npt.NDArray[np.int64], keys: npt.NDArray[np.uint64]) -> None:
    """Join all rows that have a key in common; a row may come several times, with several keys."""
    order = np.argsort(keys, kind="stable")
    join_runs(parents, rows[order], keys[order])


@compiled
def root(parents: Parents, row: int) -> int:
    """The smallest row of the row's group; shortens the way for later."""
    while parents[row] != row:
        parents[row] = parents[parents[row]]
        row = parents[row]
    return row


@compiled
def join(parents: Parents, one: int, other: int) -> None:
    """Make one group of two rows' groups."""
    first, second = root(parents, one), root(parents, other)
    if first < second:
        parents[second] = first
    else:
        parents[first] = second


@compiled
def join_runs(parents: Parents, rows: npt.NDArray[np.int64], keys: npt.NDArray[np.uint64]) -> None:
    """Join neighbouring rows that have the same key."""
    for place in range(1, rows.size):
        if keys[place] == keys[place - 1]:
            join(parents, rows[place], rows[place - 1])


@compiled
def roots(parents: Parents) -> npt.NDArray[np.int64]:
    """The smallest row of each row's group."""
    found = np.empty(parents.size, np.int64)
    for row in range(parents.size):
        found[row] = root(parents, row)
    return found


@compiled
def least_of_group(found: npt.NDArray[np.int64], values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """For each row the smallest of `values` in its group, given the `roots`."""
    least = values.copy()
    for row in range(found.size):
        least[found[row]] = min(least[found[row]], values[row])
    return least[found]
