"""Whether a distribution moved between two editions: a test, the size of the effect, and the values that moved most."""

from __future__ import annotations

from math import exp, lgamma, log
from typing import TYPE_CHECKING, Any

import numpy as np

from .differences import Share, Shift
from .differences_keys import SCORE

if TYPE_CHECKING:
    import numpy.typing as npt
    import polars as pl

WORDS = ("language", "method", "dataset", "task", "kind", "license", "split")
NUMBERS = ("instruction_length", "response_length")
"""What is compared besides the scores; the lengths are in characters."""

LEAST = 5
"""Records with a value that each edition needs for a test to be made."""

_NAMED, _CATEGORIES = 10, 1_000
_HALF = 50


def shifts(old: pl.DataFrame, new: pl.DataFrame, scores: list[str]) -> list[Shift]:
    """Every distribution of the kept records of both editions; `scores` are the columns both have."""
    kept = [None if side["kept"].all() else side["kept"] for side in (old, new)]

    def sides(name: str) -> list[pl.Series]:
        return [side[name] if mask is None else side[name].filter(mask) for side, mask in zip((old, new), kept, strict=True)]

    found = [_words(name, *sides(name)) for name in WORDS]
    return found + [_numbers(name.removeprefix(SCORE), *sides(name)) for name in (*NUMBERS, *scores)]


def chi_square_tail(statistic: float, degrees: int) -> float:
    """The chance that a chi-square variable exceeds the statistic: the regularised upper gamma function Q(k/2, x/2).

    A series below k/2 + 1 and a continued fraction (Lentz) above it. Source: DLMF 8.7.1 and 8.9.2.

    Example:
        >>> round(chi_square_tail(3.841459, 1), 4)
        0.05
    """
    a, x = degrees / 2, statistic / 2
    if x <= 0:
        return 1.0
    front = exp(a * log(x) - x - lgamma(a))
    if x < a + 1:
        term = total = 1 / a
        place = a
        while term > total * 1e-16:
            place += 1
            term *= x / place
            total += term
        return float(max(0.0, 1 - front * total))
    tiny = 1e-300
    b = x + 1 - a
    lower = 1 / b
    upper, value = 1 / tiny, lower
    for step in range(1, 10_000):
        factor = -step * (step - a)
        b += 2
        lower = 1 / ((factor * lower + b) or tiny)
        upper = (b + factor / upper) or tiny
        value *= lower * upper
        if abs(lower * upper - 1) < 1e-15:  # noqa: PLR2004 - the precision of a double
            break
    return float(min(1.0, front * value))


def kolmogorov_tail(distance: float, old: int, new: int) -> float:
    """The chance that two samples of one distribution are this far apart, by the limit law with Stephens' correction.

    Source: Kolmogorov 1933; Stephens 1970, Journal of the Royal Statistical Society B 32.

    Example:
        >>> round(kolmogorov_tail(0.5, 40, 40), 5)
        5e-05
    """
    root = (old * new / (old + new)) ** 0.5
    scaled = (root + 0.12 + 0.11 / root) * distance
    if scaled < 0.2:  # noqa: PLR2004 - the series below has not begun to fall there, and its sum is 1
        return 1.0
    terms = ((-1.0) ** (place - 1) * exp(-2 * (place * scaled) ** 2) for place in range(1, 101))
    return min(1.0, max(0.0, 2 * sum(terms)))


def _words(name: str, old: pl.Series, new: pl.Series) -> Shift:
    import polars as pl

    counts = _table(old, new)
    before, after = counts["old"].to_numpy().astype(float), counts["new"].to_numpy().astype(float)
    statistic, p, effect = _chi_square(before, after)
    first, second = max(1, len(old)), max(1, len(new))
    moved = counts.sort((pl.col("old") / first - pl.col("new") / second).abs(), descending=True).head(_NAMED)
    return Shift(
        name=name,
        test="chi_square",
        statistic=statistic,
        p=p,
        effect=effect,
        old_measured=len(old) - old.null_count(),
        new_measured=len(new) - new.null_count(),
        old_median=None,
        new_median=None,
        values=tuple(Share(**row, old_share=row["old"] / first, new_share=row["new"] / second) for row in moved.to_dicts()),
    )


def _table(old: pl.Series, new: pl.Series) -> pl.DataFrame:
    """How often each value stands in each edition, null a value of its own, the most frequent first."""
    import polars as pl

    both = [
        pl.DataFrame({"value": found.cast(pl.String)}).group_by("value").len(name)
        for name, found in (("old", old), ("new", new))
    ]
    joined = both[0].join(both[1], on="value", how="full", coalesce=True, nulls_equal=True)
    return joined.with_columns(pl.col("old", "new").fill_null(0)).sort(
        pl.col("old") + pl.col("new"), "value", descending=[True, False]
    )


def _chi_square(old: npt.NDArray[Any], new: npt.NDArray[Any]) -> tuple[float | None, float | None, float | None]:
    """Pearson's test of homogeneity; values beyond the thousand most frequent count as one."""
    if old.sum() < LEAST or new.sum() < LEAST:
        return None, None, None
    old, new = (np.append(side[:_CATEGORIES], side[_CATEGORIES:].sum()) for side in (old, new))
    seen = old + new > 0
    old, new = old[seen], new[seen]
    if len(old) == 1:
        return 0.0, 1.0, 0.0
    total = old + new
    every = total.sum()
    statistic = sum(
        float(((side - total * side.sum() / every) ** 2 / (total * side.sum() / every)).sum()) for side in (old, new)
    )
    return statistic, chi_square_tail(statistic, len(old) - 1), min(1.0, (statistic / every) ** 0.5)


def _numbers(name: str, old: pl.Series, new: pl.Series) -> Shift:
    before, after = (np.sort(side.drop_nulls().to_numpy()) for side in (old, new))
    measured = len(before) >= LEAST and len(after) >= LEAST
    statistic = _distance(before, after) if measured else None
    return Shift(
        name=name,
        test="kolmogorov_smirnov",
        statistic=statistic,
        p=None if statistic is None else kolmogorov_tail(statistic, len(before), len(after)),
        effect=_cliff(before, after) if measured else None,
        old_measured=len(before),
        new_measured=len(after),
        old_median=_median(before),
        new_median=_median(after),
        values=(),
    )


def _distance(old: npt.NDArray[Any], new: npt.NDArray[Any]) -> float:
    both = np.concatenate([old, new])
    first, second = (np.searchsorted(side, both, "right") / len(side) for side in (old, new))
    return float(np.abs(first - second).max())


def _cliff(old: npt.NDArray[Any], new: npt.NDArray[Any]) -> float:
    """P(new > old) - P(new < old) over all pairs. Source: Cliff 1993, Psychological Bulletin 114."""
    below = np.searchsorted(old, new, "left").sum(dtype=np.float64)
    above = (len(old) - np.searchsorted(old, new, "right")).sum(dtype=np.float64)
    return float((below - above) / (len(old) * len(new)))


def _median(values: npt.NDArray[Any]) -> float | None:
    return float(f"{np.percentile(values, _HALF):.7g}") if len(values) else None
