"""The complete join: every row that is similar enough to an earlier one is found for certain, by its rarest shingles."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from instructds.kernels.compiled import compiled

from .shingles import Sets, similarity

ENOUGH = 32
"""Twins of a row, among those before it, after which it looks for no more."""

_COUNTED = np.uint64(0xFFFF)


def prefix_join(sets: Sets, threshold: float) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """Pairs of sets (earlier, later) and their similarity: all, for a set that has fewer than 32 such before it.

    Two sets that share enough must share one of their few rarest shingles, so only those are looked up. Cost: near linear on
    texts; in a crowd of rows just below the threshold each must be compared with each.

    Source: Chaudhuri, Ganti, Kaushik 2006 (prefix filter), Xiao, Wang, Lin, Yu 2008 (positions).
    """
    bits = max(10, int(sets.sizes.sum()).bit_length())
    counts = count_hashes(sets.hashes, sets.starts, sets.sizes, bits)
    lengths = sets.sizes - np.ceil(threshold * sets.sizes - 1e-9).astype(np.int64) + 1
    bounds = np.concatenate([[0], np.cumsum(np.where(sets.sizes > 0, lengths, 0))]).astype(np.int64)
    keys, owners = rarest(sets.hashes, sets.starts, sets.sizes, counts, bits, bounds)
    order = np.argsort(keys, kind="stable")
    places = np.empty(len(order), np.int64)
    places[order] = np.arange(len(order))
    ends = run_starts(keys[order])
    return look_up((sets.hashes, sets.starts, sets.sizes), bounds, places, ends, owners[order], threshold)


@compiled
def count_hashes(hashes: Any, starts: Any, sizes: Any, bits: int) -> npt.NDArray[np.uint16]:
    """In how many sets the hashes of each slot occur, at most 65535; any order is right, rare first is fast."""
    counts = np.zeros(1 << bits, np.uint16)
    shift = np.uint64(64 - bits)
    for row in range(sizes.size):
        for value in hashes[starts[row] : starts[row] + sizes[row]]:
            slot = value >> shift
            counts[slot] += np.uint16(counts[slot] < _COUNTED)
    return counts


@compiled
def rarest(hashes: Any, starts: Any, sizes: Any, counts: Any, bits: int, bounds: Any) -> tuple[Any, Any]:
    """The rarest shingles of each set, rarest first, and the set of each."""
    keys, owners = np.empty(bounds[-1], np.uint64), np.empty(bounds[-1], np.int64)
    shift = np.uint64(64 - bits)
    for row in range(sizes.size):
        own = np.empty(sizes[row], np.uint64)
        for at in range(sizes[row]):
            value = hashes[starts[row] + at]
            own[at] = np.uint64(counts[value >> shift]) << np.uint64(48) | value & np.uint64(0xFFFFFFFFFFFF)
        own.sort()
        for at in range(bounds[row], bounds[row + 1]):
            keys[at], owners[at] = own[at - bounds[row]], row
    return keys, owners


@compiled
def run_starts(keys: Any) -> npt.NDArray[np.int64]:
    """Where the run of equal keys begins that each belongs to."""
    found = np.zeros(keys.size, np.int64)
    for at in range(1, keys.size):
        found[at] = found[at - 1] if keys[at] == keys[at - 1] else at
    return found


@compiled
def look_up(sets: Any, bounds: Any, places: Any, run_starts: Any, owners: Any, threshold: float) -> tuple[Any, Any, Any]:
    """Compare each set with the earlier ones that share a rare shingle."""
    hashes, starts, sizes = sets
    left, right = np.empty(1024, np.int64), np.empty(1024, np.int64)
    shares, used = np.empty(1024, np.float64), 0
    seen = np.full(sizes.size, -1, np.int64)
    for row in range(sizes.size):
        twins = 0
        for at in range(bounds[row], bounds[row + 1]):
            place = run_starts[places[at]]
            while owners[place] < row and twins < ENOUGH:
                other = owners[place]
                place += 1
                if seen[other] == row:
                    continue
                seen[other] = row
                share = similarity(hashes, starts[other], sizes[other], starts[row], sizes[row], threshold)
                if share >= threshold:
                    if used == left.size:
                        left = np.concatenate((left, left))
                        right = np.concatenate((right, right))
                        shares = np.concatenate((shares, shares))
                    left[used], right[used], shares[used] = other, row, share
                    used += 1
                    twins += 1
    return left[:used], right[:used], shares[:used]
