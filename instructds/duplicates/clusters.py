"""From pairs to decisions: which rows hang together, which are removed, and what each removed row is a copy of."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from instructds.kernels.compiled import compiled
from instructds.kernels.groups import Parents, alone, join, roots

_Rows = npt.NDArray[np.int64]


class Removed(NamedTuple):
    """Rows to remove, ascending; the row each resembles and how much; the row that is kept for it (often the same row)."""

    rows: _Rows
    twins: _Rows
    similarity: npt.NDArray[np.float32]
    kept: _Rows


def components(rows: int, left: _Rows, right: _Rows) -> Parents:
    """The smallest row of the cluster of each row: rows that are joined by pairs, over any number of steps."""
    parents = alone(rows)
    join_pairs(parents, left, right)
    return roots(parents)


def removed(
    rows: int, left: _Rows, right: _Rows, similarity: npt.NDArray[np.float32], order: npt.NDArray[np.int64] | None = None
) -> Removed:
    """Each row that resembles a better one; `order` lists all rows, best first (default: as they stand).

    So no row goes that resembles only worse ones, even when it hangs together with better ones over them. The twin named is
    the most similar better row, kept ones first; where all better twins are removed themselves, `kept` is what the twin is
    removed for, and may be less similar.
    """
    ranks = np.arange(rows)
    if order is not None:
        ranks[order] = np.arange(rows)
    better, worse = np.where(ranks[left] < ranks[right], (left, right), (right, left))
    goes = np.zeros(rows, bool)
    goes[worse] = True
    best = np.lexsort((ranks[better], -similarity, goes[better], worse))
    first = best[np.unique(worse[best], return_index=True)[1]]
    kept = np.arange(rows)
    kept[worse[first]] = better[first]
    follow(kept, worse[first][np.argsort(ranks[worse[first]])])
    return Removed(worse[first], better[first], similarity[first], kept[worse[first]])


@compiled
def join_pairs(parents: Any, left: Any, right: Any) -> None:
    """Make one group of the two rows of each pair."""
    for at in range(left.size):
        join(parents, left[at], right[at])


@compiled
def follow(kept: Any, ordered: Any) -> None:
    """Replace each row's twin by what that twin is kept for; better rows come first, so theirs is known."""
    for row in ordered:
        kept[row] = kept[kept[row]]
