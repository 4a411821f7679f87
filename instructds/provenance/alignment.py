"""Do translations and originals joined by position really belong together? Their lengths tell, in any pair of languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

WINDOW = 48
"""Rows whose lengths are compared at a time."""

REACH = 400
"""Largest shift looked for, in rows, to either side."""

MARGIN = 0.35
"""How much better the lengths must agree at another shift, in correlation, before a window counts as shifted."""


@dataclass(frozen=True)
class Shift:
    """Rows `first`..`last` (1-based, of the translations) agree with the originals `by` rows further on than their own."""

    first: int
    last: int
    by: int


def shifts(originals: Sequence[int], translations: Sequence[int]) -> list[Shift]:
    """Where translations stand at another row than the original they were made from.

    Takes the text length of every row on both sides, in order. The logarithm of a translation's length follows its
    original's in every pair of languages, so in each window of WINDOW rows the shift with the best correlation is
    the true one; a window counts as shifted when it beats "not shifted" by MARGIN and is itself clear (above 0.6). Runs of
    windows with one shift are reported together. Fewer than WINDOW rows: nothing can be said, the list is empty.

    Source: Gale and Church 1993, "A Program for Aligning Sentences in Bilingual Corpora" (lengths of translations correlate).
    """
    import numpy as np

    left = np.log1p(np.asarray(originals, dtype=np.float64))
    right = np.log1p(np.asarray(translations, dtype=np.float64))
    found: list[Shift] = []
    for start in range(0, len(right) - WINDOW + 1, WINDOW // 2):
        best, gain, clear = _best_shift(left, right[start : start + WINDOW], start)
        if best == 0 or gain < MARGIN or clear < _CLEAR:
            continue
        if found and found[-1].by == best and start + 1 <= found[-1].last + WINDOW:
            found[-1] = Shift(found[-1].first, start + WINDOW, best)
        else:
            found.append(Shift(start + 1, start + WINDOW, best))
    return found


_CLEAR = 0.6


def _best_shift(left: NDArray[np.float64], window: NDArray[np.float64], start: int) -> tuple[int, float, float]:
    """The best shift of a window, how much better it is than no shift, and its correlation."""
    import numpy as np

    low, high = max(0, start - REACH), min(len(left), start + len(window) + REACH)
    if high - low < len(window):
        return 0, 0.0, 0.0
    views = np.lib.stride_tricks.sliding_window_view(left[low:high], len(window))
    scores = _correlations(views, window)
    here = scores[start - low] if 0 <= start - low < len(scores) else -1.0
    best = int(np.argmax(scores))
    return best + low - start, float(scores[best] - here), float(scores[best])


def _correlations(views: NDArray[np.float64], window: NDArray[np.float64]) -> NDArray[np.float64]:
    import numpy as np

    centred = views - views.mean(axis=1, keepdims=True)
    own = window - window.mean()
    scale = np.sqrt((centred**2).sum(axis=1) * (own**2).sum())
    return np.where(scale > 0, centred @ own / np.where(scale > 0, scale, 1.0), 0.0)
