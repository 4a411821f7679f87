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
    given = sets.hashes, sets.starts, sets.sizes
    keys, bounds = rarest(given, count_hashes(given, bits), bits, threshold)
    order = np.argsort(keys, kind="stable")
    places = np.empty(len(order), np.int64)
    places[order] = np.arange(len(order))
    owners = np.repeat(np.arange(len(sets.sizes)), np.diff(bounds))[order]
    left, right, shares = look_up(given, bounds, places, run_starts(keys[order]), owners, threshold)
    return left, right, shares


@compiled
def count_hashes(sets: Any, bits: int) -> Any:
    """In how many sets the hashes of each slot occur, at most 65535; any order is right, rare first is fast."""
    hashes, starts, sizes = sets
    counts = np.zeros(1 << bits, np.uint16)
    shift = np.uint64(64 - bits)
    for row in range(sizes.size):
        for value in hashes[starts[row] : starts[row] + sizes[row]]:
            slot = value >> shift
            counts[slot] += np.uint16(counts[slot] < _COUNTED)
    return counts


@compiled
def rarest(sets: Any, counts: Any, bits: int, threshold: float) -> tuple[Any, Any]:
    """The rarest shingles of each set, rarest first, but for those that no other set has; and where those of a set begin."""
    hashes, starts, sizes = sets
    keys, used = np.empty(1024, np.uint64), 0
    bounds, shift = np.zeros(sizes.size + 1, np.int64), np.uint64(64 - bits)
    for row in range(sizes.size):
        own, shared = np.empty(sizes[row], np.uint64), 0
        for value in hashes[starts[row] : starts[row] + sizes[row]]:
            count = np.uint64(counts[value >> shift])
            own[shared] = count << np.uint64(48) | value & np.uint64(0xFFFFFFFFFFFF)
            shared += int(count > np.uint64(1))
        wanted = sizes[row] - np.int64(np.ceil(threshold * sizes[row] - 1e-9)) + 1 - (sizes[row] - shared)
        if wanted > 0 and sizes[row]:
            while used + wanted > keys.size:
                keys = np.concatenate((keys, keys))
            some = own[:shared]
            some.sort()
            keys[used : used + wanted] = some[:wanted]
            used += wanted
        bounds[row + 1] = used
    return keys[:used], bounds


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
