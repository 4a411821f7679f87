"""Sets of shingles as sorted numbers, and their exact Jaccard similarity: what every reported pair is verified by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from instructds.kernels.compiled import compiled
from instructds.kernels.shingles import Pieces, plain_shingles, rooms, row_shingles, tables


@dataclass(frozen=True, slots=True)
class Sets:
    """Set i is `hashes[starts[i] : starts[i] + sizes[i]]`, ascending, each hash once."""

    hashes: npt.NDArray[np.uint64]
    starts: npt.NDArray[np.int64]
    sizes: npt.NDArray[np.int64]


def jaccard(one: str, other: str, size: int = 5) -> float | None:
    """Share of the shingles of two texts that both have, in [0, 1]; null when one has no words. The plain-Python twin.

    Example:
        >>> jaccard("A víz száz fokon forr fel.", "a VÍZ száz fokon forr!")
        0.5
    """
    first, second = plain_shingles(one, size), plain_shingles(other, size)
    return len(first & second) / len(first | second) if first and second else None


def fill_sets(rows: Pieces, wanted: npt.NDArray[np.int64], size: int, sets: Sets, first: int) -> None:
    """Write the sets of the `wanted` rows into `sets` from set `first` on; `sets.starts` says where each has its room."""
    fill(rows.buffers(), tables(), wanted, size, sets.hashes, sets.starts, sets.sizes, first)


@compiled
def fill(texts: Any, tables: Any, wanted: Any, size: int, hashes: Any, starts: Any, sizes: Any, first: int) -> None:
    """`fill_sets` on buffers."""
    room = np.empty((2, 1024), np.uint64)
    for at in range(wanted.size):
        room = rooms(texts, wanted[at], room)
        found, _, _ = row_shingles(texts, wanted[at], tables, size, room)
        place = first + at
        sizes[place] = _sorted_once(found, hashes[starts[place] : starts[place] + found.size])


@compiled
def _sorted_once(values: Any, out: Any) -> int:
    """Sort evenly spread values in linear time: each goes to its share of the room, neighbours are set right by insertion."""
    count = values.size
    shift = np.uint64(0)
    while count >> np.int64(shift):
        shift += np.uint64(1)
    bounds = np.zeros((1 << np.int64(shift)) + 1, np.int64)
    shift = np.uint64(64) - shift
    for value in values:
        bounds[(value >> shift) + np.uint64(1)] += 1
    for at in range(1, bounds.size):
        bounds[at] += bounds[at - 1]
    for value in values:
        out[bounds[value >> shift]] = value
        bounds[value >> shift] += 1
    kept = 0
    for at in range(count):
        value, place = out[at], kept
        while place and out[place - 1] > value:
            place -= 1
        if place and out[place - 1] == value:
            continue
        for behind in range(kept, place, -1):
            out[behind] = out[behind - 1]
        out[place] = value
        kept += 1
    return kept


@compiled
def similarity(hashes: Any, one: Any, ones: Any, other: Any, others: Any, threshold: float) -> float:
    """Jaccard similarity of two sets, given their first places and sizes; -1 as soon as it cannot reach the threshold."""
    if min(ones, others) < threshold * max(ones, others) - 1e-9:
        return -1.0
    misses = ones + others - 2 * np.int64(np.ceil(threshold / (1 + threshold) * (ones + others) - 1e-9))
    end, other_end, same = one + ones, other + others, 0
    start, other_start = one, other
    while one < end and other < other_end:
        a, b = hashes[one], hashes[other]
        same += a == b
        one += a <= b
        other += b <= a
        if (one - start) + (other - other_start) - 2 * same > misses:
            return -1.0
    share = same / (ones + others - same)
    return share if share >= threshold else -1.0
