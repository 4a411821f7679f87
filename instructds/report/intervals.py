"""Exact intervals for rates, from the binomial distribution itself and numbers of any size."""

from __future__ import annotations

from math import exp, lgamma, log, log1p

_STEPS = 100
"""Halvings of [0, 1] that change no digit of a double; Newton needs a handful."""


def clopper_pearson(found: int, looked: int, level: float = 0.95) -> tuple[float, float]:
    """The exact interval of a rate of `found` in `looked`, both ends in [0, 1]; (0, 1) when nothing was looked at.

    Source: Clopper and Pearson 1934, Biometrika 26.

    Example:
        >>> [round(end, 4) for end in clopper_pearson(0, 10)]
        [0.0, 0.3085]
    """
    tail = (1 - level) / 2
    if found in (0, looked):
        edge = tail ** (1 / looked) if looked else 0.0
        return (0.0 if found == 0 else edge, 1.0 if found == looked else 1 - edge)
    return _solve(found, looked - found + 1, tail), _solve(found + 1, looked - found, 1 - tail)


def beta_share(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b) for a, b > 0, in [0, 1].

    The continued fraction DLMF 8.17.22, evaluated by the method of Lentz; its number of terms grows as the root of a + b.
    """
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_share(1 - x, b, a)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    return front / _fraction(x, a, b)


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction 1 + d1/(1 + d2/(1 + ...)) of the incomplete beta function."""
    tiny = 1e-300
    value, upper, lower = 1.0, 1.0, 0.0
    for step in range(1, 100_000):
        m = step // 2
        if step % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        lower = 1 / ((1 + term * lower) or tiny)
        upper = (1 + term / upper) or tiny
        value *= upper * lower
        if abs(upper * lower - 1) < 1e-14:  # noqa: PLR2004 - the precision of a double, with room
            break
    return value


def _solve(a: float, b: float, target: float) -> float:
    """The rate at which `beta_share(rate, a, b)` reaches the target: Newton's steps, halved where they leave the bracket."""
    low, high, rate = 0.0, 1.0, a / (a + b)
    scale = lgamma(a + b) - lgamma(a) - lgamma(b)
    for _ in range(_STEPS):
        share = beta_share(rate, a, b) - target
        low, high = (rate, high) if share < 0 else (low, rate)
        slope = exp(scale + (a - 1) * log(rate) + (b - 1) * log1p(-rate))
        step = rate - share / slope if slope > 0 else low
        following = step if low < step < high else (low + high) / 2
        if abs(following - rate) <= 1e-15 * rate or high - low <= 1e-16:  # noqa: PLR2004 - the precision of a double
            return following
        rate = following
    return rate
