"""Near twins by their sketches alone, for decisions that may not look at the texts again: estimates, nothing verified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from instructds.kernels.compiled import compiled
from instructds.kernels.groups import Parents, alone, root
from instructds.kernels.sketches import BINS

from .join import BY_CHANCE, agreeing, agreement, candidates


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

    `parents` is a forest over all rows, of groups known already; it is extended. Pairs inside a group are left out.
    """
    if parents is None:
        parents = alone(int(rows.max()) + 1 if len(rows) else 0)
    left, right = candidates(sketches, np.arange(len(rows)), least)
    same = join_groups(sketches, rows, (left, right), parents, agreement(least))
    linked = same >= 0
    similarity = (same[linked] / BINS - BY_CHANCE) / (1 - BY_CHANCE)
    return Pairs(rows[left[linked]], rows[right[linked]], similarity.astype(np.float32))


@compiled
def join_groups(sketches: Any, rows: Any, pairs: Any, parents: Any, needed: int) -> npt.NDArray[np.int64]:
    """Bytes that agree, for the pairs of enough such bytes that join two groups; -1 for all others."""
    found = np.full(pairs[0].size, -1, np.int64)
    for at in range(found.size):
        one, other = root(parents, rows[pairs[0][at]]), root(parents, rows[pairs[1][at]])
        if one != other:
            same = agreeing(sketches, pairs[0][at], pairs[1][at])
            if same >= needed:
                parents[max(one, other)] = min(one, other)
                found[at] = same
    return found
