"""Counts to figures: exact intervals of a share, F1, and the interval of a mean over kinds by a seeded bootstrap."""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import exp, lgamma, log


def exact_interval(hits: int, count: int, level: float = 0.95) -> tuple[float, float]:
    """The Clopper-Pearson interval of a share; (0, 1) when nothing was counted."""
    if count == 0:
        return 0.0, 1.0
    tail = (1 - level) / 2
    low = 0.0 if hits == 0 else _root(lambda share: 1 - _below(hits - 1, count, share) - tail)
    high = 1.0 if hits == count else _root(lambda share: tail - _below(hits, count, share))
    return low, high


def f1(hits: int, planted: int, alarms: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * hits / (planted + hits + alarms) if hits else 0.0


def share(hits: int, count: int) -> str:
    """A share in per cent with its exact interval, as it stands in the tables."""
    if count == 0:
        return "-"
    low, high = exact_interval(hits, count)
    return f"{100 * hits / count:.1f} [{100 * low:.1f}, {100 * high:.1f}]"


def macro_interval(
    kinds: Sequence[tuple[Sequence[bool], Sequence[bool]]], rounds: int = 1000, seed: int = 1
) -> tuple[float, float, float]:
    """The mean F1 over kinds, and its 95 % interval when rows are drawn anew; a kind is (planted flagged, others flagged)."""
    draw = random.Random(seed)

    def mean(sample: bool) -> float:
        total = 0.0
        for planted, others in kinds:
            hits, alarms = sum(planted), sum(others)
            if sample:
                hits = _binomial(draw, len(planted), hits)
                alarms = _binomial(draw, len(others), alarms)
            total += f1(hits, len(planted), alarms)
        return total / max(len(kinds), 1)

    drawn = sorted(mean(sample=True) for _ in range(rounds))
    return mean(sample=False), drawn[int(rounds * 0.025)], drawn[int(rounds * 0.975) - 1]


def _binomial(draw: random.Random, count: int, hits: int) -> int:
    """How many flagged rows a draw of `count` rows with replacement has."""
    return draw.binomialvariate(count, hits / count) if hasattr(draw, "binomialvariate") and count else _slow(draw, count, hits)


def _slow(draw: random.Random, count: int, hits: int) -> int:
    if hits in (0, count):
        return hits
    return sum(draw.random() * count < hits for _ in range(count))


def _below(most: int, count: int, share: float) -> float:
    """P(at most `most` of `count`) for a share strictly between 0 and 1."""
    ways = lgamma(count + 1)
    terms = (
        ways - lgamma(k + 1) - lgamma(count - k + 1) + k * log(share) + (count - k) * log(1 - share) for k in range(most + 1)
    )
    return min(1.0, sum(exp(term) for term in terms))


def _root(rises) -> float:
    """Where a rising function of a share crosses zero."""
    low, high = 1e-12, 1 - 1e-12
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if rises(middle) < 0 else (low, middle)
    return (low + high) / 2
