"""Near twins by their sketches alone, for decisions that may not look at the texts again: estimates, nothing verified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from instructds.kernels.compiled import compiled
from instructds.kernels.groups import Parents, alone, root
from instructds.kernels.sketches import BINS

from .join import BY_CHANCE, agreeing, agreement

BANDS = 32
"""A pair is looked at when one of 32 bands of 4 bytes is equal: found with .99 at Jaccard 0.6, .9999 at 0.75."""

_REPRESENTATIVES = 32


@dataclass(frozen=True, slots=True)
class Pairs:
    """Near twins `left[i]` and `right[i]` (row numbers) and the estimate of their Jaccard similarity.

    They are the edges of a forest: every row with a near twin is linked to its group, by as many pairs as are needed for it.
    """

    left: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]
    similarity: npt.NDArray[np.float32]


def near_pairs(
    sketches: npt.NDArray[np.uint8], rows: npt.NDArray[np.int64], *, least: float, parents: Parents | None = None
) -> Pairs:
    """Pairs whose estimated Jaccard similarity is at least `least`; line i of `sketches` is row `rows[i]`.

    `parents` is a forest over all rows, of groups known already; it is extended. Pairs inside a group are not looked at.
    """
    if parents is None:
        parents = alone(int(rows.max()) + 1 if len(rows) else 0)
    room = len(rows)
    left, right, same = np.empty(room, np.int64), np.empty(room, np.int64), np.empty(room, np.int64)
    needed = agreement(least)
    count = 0
    lines = np.arange(room, dtype=np.uint64)
    for band in range(BANDS):
        keys = np.ascontiguousarray(sketches[:, 4 * band : 4 * band + 4]).view(np.uint32).ravel().astype(np.uint64)
        keys = np.sort(keys << np.uint64(32) | lines)
        count = join_band(keys, sketches, rows, parents, needed, (left, right, same), count)
    similarity = (same[:count] / BINS - BY_CHANCE) / (1 - BY_CHANCE)
    return Pairs(left[:count].copy(), right[:count].copy(), similarity.astype(np.float32))


@compiled
def join_band(keys: Any, sketches: Any, rows: Any, parents: Any, needed: int, found: Any, count: int) -> int:
    """Compare rows of equal band with the groups met so far in it; at most 32 of them, so that the time stays linear."""
    representatives, many = np.empty(_REPRESENTATIVES, np.int64), 0
    band = np.uint64(0)
    for place in range(keys.size):
        if place == 0 or keys[place] >> np.uint64(32) != band:
            band, many = keys[place] >> np.uint64(32), 0
        line = np.int64(keys[place] & np.uint64(0xFFFFFFFF))
        mine, known = root(parents, rows[line]), False
        for number in range(many):
            known = known or root(parents, rows[representatives[number]]) == mine
        number = 0
        while not known and number < many:
            other = representatives[number]
            same = agreeing(sketches, int(line), int(other))
            if same >= needed:
                found[0][count], found[1][count], found[2][count] = rows[other], rows[line], same
                theirs, known, count = root(parents, rows[other]), True, count + 1
                parents[max(mine, theirs)] = min(mine, theirs)
            number += 1
        if not known and many < _REPRESENTATIVES:
            representatives[many] = line
            many += 1
    return count
