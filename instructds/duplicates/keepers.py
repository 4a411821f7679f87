"""Which rows go and which row stays for each, from pairs of twins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .clusters import removed as removed_rows
from .methods import Pairs

if TYPE_CHECKING:
    import numpy.typing as npt

    from .methods import Found


def removed(found: Found, order: npt.NDArray[np.int64]) -> Pairs:
    """The rows that have a better twin, ascending, as `right`; the rows that stay for them as `left`, and how alike they are.

    `order` lists all rows, best first.
    """
    gone = removed_rows(len(order), *found.pairs, order)
    similarity = gone.similarity.copy()
    far = np.flatnonzero(gone.kept != gone.twins)
    if len(far):
        similarity[far] = found.alike(gone.kept[far], gone.rows[far])
    return Pairs(gone.kept, gone.rows, similarity)
