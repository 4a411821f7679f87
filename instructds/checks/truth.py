"""Whether an equation is true; whatever may be read in a way that makes it true is left alone."""

# ruff: noqa: RUF001 - dashes and quotes are signs of arithmetic
from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise, product

from .equations import SILENT, Equation, worked
from .expressions import TOKEN, NoValue, Reading, Token, plain, value

_FACTORS = frozenset(
    Fraction(factor)
    for factor in (7, 12, 16, 24, 30, 36, 52, 60, 100, 168, 365, 1000, 1440, 3600, 8760, 10_000, 86_400, 1_000_000)
)
"""An hour, a dozen, a metre: between two units."""
_SMALL = Fraction(1, 200)
_EXACT_DECIMALS = 2
_SUMS = frozenset({"number", "plus", "minus"})
_LARGE = 10_000
"""Sums of less are not rounded to hundreds."""


def false(equation: Equation) -> tuple[Fraction, Fraction] | None:
    """The unequal values of the two sides, null when the equation is true or cannot be judged."""
    left, right = list(equation.left), list(equation.right)
    if not any(worked(side) for side in (left, right)) or _looks_otherwise(left) or _looks_otherwise(right):
        return None
    if _share(left, right) or _share(right, left):
        return None
    values = None
    for reading in _readings([*left, *right]):
        try:
            here, there = value(left, reading), value(right, reading)
        except NoValue:
            continue
        if _agree(here, there, left, right, reading) or (equation.units and _ratio(here, there) in _FACTORS):
            return None
        values = values or (here, there)
    return values


def verdict(equation: Equation, here: Fraction, there: Fraction) -> str:
    """Why an equation is false: what its left side makes, or both sides where the right one is worked out as well."""
    return f"{shown(here)} ≠ {shown(there)}" if worked(list(equation.right)) else f"right: {shown(here)}"


def matching(text: str, right: Fraction) -> bool:
    """A lone number is the right one, or that one rounded, in some way to read it."""
    found = [Token(str(match.lastgroup), match[0], match.start(), match.end()) for match in TOKEN.finditer(text)]
    tokens = [token for token in found if token.kind not in SILENT]
    for comma in (False, True):
        reading = Reading(comma=comma)
        try:
            if _agree(value(tokens, reading), right, tokens, tokens, reading):
                return True
        except NoValue:
            return True
    return False


def shown(found: Fraction) -> str:
    """The value as people write it: exact when it has at most six decimals, else rounded to four."""
    if found.denominator == 1:
        return str(found.numerator)
    exact = found * 10**6
    if exact.denominator == 1:
        return f"{float(found):.6f}".rstrip("0")
    return f"≈ {float(found):.4f}"


def _share(left: list[Token], right: list[Token]) -> bool:
    """`3/4 = 24 students`, `80% = $500`: a share stands for so many."""
    kinds = [token.kind for token in left if token.kind not in ("open", "close")]
    lone = [token.kind for token in right][-1:] != ["percent"] and len(right) == 1
    if kinds in (["number", "percent"], ["part"]):
        return lone
    if kinds == ["number", "over", "number"] and lone:
        above, below = (token for token in left if token.kind == "number")
        proper = float(plain(_bare(above.text), comma=False)) < float(plain(_bare(below.text), comma=False))
        return proper and not set(right[0].text) & set(".,")
    return False


def _looks_otherwise(side: list[Token]) -> bool:
    """A date, a telephone number, a range or digits of another kind."""
    if any(
        token.kind == "number" and len(token.text) > 1 and token.text[0] == "0" and token.text[1].isdigit() for token in side
    ):
        return True
    kinds = [token.kind for token in side]
    tight = all(one.end == other.start for one, other in pairwise(side))
    if tight and len(side) >= 5 and set(kinds) in ({"number", "minus"}, {"number", "over"}):  # noqa: PLR2004 - a-b-c
        return True
    slashes = [place for place, kind in enumerate(kinds) if kind == "over"]
    if (
        len(
            {
                side[place - 1].end == side[place].start == side[place + 1].start - 1
                for place in slashes
                if 0 < place < len(side) - 1
            }
        )
        > 1
    ):
        return True  # 2/ 1/5
    if "percent" in kinds and any(one == "percent" and other in ("number", "open") for one, other in pairwise(kinds)):
        return True  # 10 % 3: the rest of a division
    if kinds == ["number", "minus", "number"] and tight:
        return side[1].text == "–" or float(plain(_bare(side[0].text), comma=False)) < float(
            plain(_bare(side[2].text), comma=False)
        )
    return False


def _bare(text: str) -> str:
    return re.sub("[ \u00a0\u202f'’]", "", text.lower().partition("e")[0])[:40]


def _readings(tokens: list[Token]) -> Iterator[Reading]:
    """Every way to read the tokens."""
    kinds, text = {token.kind for token in tokens}, "".join(token.text for token in tokens if token.kind == "number")
    commas = (False, True) if "," in text or "." in text else (False,)
    percents = ("hundredth", "unit", "change") if "percent" in kinds else ("hundredth",)
    signs = (False, True) if "minus" in kinds and kinds & {"power", "raised"} else (False,)
    for comma, percent, sign in product(commas, percents, signs):
        yield Reading(comma=comma, percent=percent, sign_first=sign)
    if not set(text) - {"0", "1"}:
        yield Reading(base=2)


def _agree(here: Fraction, there: Fraction, left: list[Token], right: list[Token], reading: Reading) -> bool:
    """The sides are equal, or one is the other, rounded or cut to the digits it shows."""
    if here == there:
        return True
    apart = abs(here - there)
    for side, other, own in ((right, here, there), (left, there, here)):
        step = _step(side, reading)
        if step and (other / step).denominator != 1 and apart < step:
            return True
        zeros = 0 if _decimals(side[0].text, reading) else _zeros(side)
        plainly = abs(own) < _LARGE and all(token.kind in _SUMS for token in [*left, *right])
        if zeros > 1 and not plainly and apart <= Fraction(10**zeros, 2) and apart <= abs(other) / 100:
            return True
        if own == -other and len(side) == 1:
            return False
    near = apart <= _SMALL * max(abs(here), abs(there))
    return near and _inexact([*left, *right], reading)


def _step(side: list[Token], reading: Reading) -> Fraction | None:
    """The last digit a lone number shows; null for an expression."""
    rest = side[side[0].kind == "minus" :]
    kinds = [token.kind for token in rest]
    if kinds not in (["number"], ["number", "percent"]):
        return None
    decimals = _decimals(rest[0].text, reading) + (2 if len(kinds) > 1 and reading.percent != "unit" else 0)
    return Fraction(1, 10**decimals)


def _decimals(text: str, reading: Reading) -> int:
    return len(plain(_bare(text), comma=reading.comma).partition(".")[2])


def _zeros(side: list[Token]) -> int:
    """Noughts at the end of a lone whole number."""
    if len(side) != 1 or side[0].kind != "number":
        return 0
    digits = re.sub(r"\D", "", side[0].text)
    return len(digits) - len(digits.rstrip("0"))


def _inexact(tokens: list[Token], reading: Reading) -> bool:
    """Some number may be rounded: powers of ten, roots, and decimals in more than a sum of short ones."""
    if any(token.kind == "root" or "e" in token.text.lower() for token in tokens if token.kind in ("root", "number")):
        return True
    if any(one.text == "10" and other.kind in ("power", "raised") for one, other in pairwise(tokens)):
        return True
    decimals = max((_decimals(token.text, reading) for token in tokens if token.kind == "number"), default=0)
    only_sums = all(token.kind in ("number", "plus", "minus", "open", "close") for token in tokens)
    return decimals > 0 and not (only_sums and decimals <= _EXACT_DECIMALS)


def _ratio(here: Fraction, there: Fraction) -> Fraction:
    low, high = sorted((abs(here), abs(there)))
    return high / low if low else Fraction(0)
