"""Reads arithmetic as people write it, in one linear pass, and works it out exactly."""

# ruff: noqa: RUF001, E501, SIM905 - signs of arithmetic in several scripts are the subject
from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from math import factorial, isqrt
from typing import Final, NamedTuple

from instructds.regexes import regex

MAX_TOKENS = 200
"""Longer sides are not worked out."""

_MAX_BITS = 2000
_MAX_DEPTH = 40
_MAX_POWER = 400
_MAX_FACTORIAL = 100

_NUMBER = (
    r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d{1,3}(?:[,.'’]\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+)"
    r"(?:[.,]\d+)?(?:[eE][+-]?\d{1,3}(?![\w.]))?|\.\d+"
)
_TIMES = (
    "multiplied by|times|-?sz[oeö]r|szorozva|multipliziert mit|mal|multiplié par|fois|multiplicado por|por|"
    "moltiplicato per|умножить на|乘以|乘"
)
_OVER = "divided by|osztva|geteilt durch|dividiert durch|divisé par|dividido por|dividido entre|diviso|разделить на|除以"
EQUALS: Final = (
    "equals|is equal to|egyenlő|ist gleich|ergibt|est égale? à|égale|es igual a|é igual a|è uguale a|равно|равняется|等于|等於"
)
TOKEN: Final = regex(
    rf"(?P<number>{_NUMBER})|(?P<part>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?P<space>[ \t\u00a0\u202f]+|\\[,;! ]|\\(?:left|right))|"
    r"(?P<frac>\\[dt]?frac)|(?P<root>√|\\sqrt|sqrt)|(?P<equals>[=＝]|(?:" + EQUALS + r")(?![^\W\d_]))|(?P<near>≈|≅|≃|\\approx)|"
    r"(?P<stars>\*\*)|(?P<times>[*×✕✖⋅·∙]|\\(?:times|cdot)|[xX](?=[ \u00a0]?[\d(\\√$€£])|(?:" + _TIMES + r")(?![^\W\d_]))|"
    r"(?P<over>[/÷∕⁄]|\\div|(?:" + _OVER + r")(?![^\W\d_]))|(?P<plus>[+＋]|(?:plus|plusz|más|плюс|加上?)(?![^\W\d_]))|"
    r"(?P<minus>[-−–‒]|(?:minus|mínusz|moins|menos|meno|минус|减去?)(?![^\W\d_]))|(?P<power>\^)|(?P<percent>\\?[%％])|"
    r"(?P<open>[({\[])|(?P<close>[)}\]])|(?P<colon>(?<=[ \u00a0]):(?=[ \u00a0]))|(?P<bang>!(?!=))|(?P<of>(?:of|von|de|di)(?![^\W\d_]))|"
    r"(?P<money>\\?[$€£¥₹])|(?P<mark>\\[()\[\]])",
)
"""One piece of an expression; whatever matches nothing here is the end of it."""

_PARTS = dict(zip("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", "1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8".split(), strict=True))
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LOOSE = frozenset({"plus", "minus"})
_TIGHT = frozenset({"times", "over", "colon", "of"})
_STARTS = frozenset({"number", "part", "root", "frac", "open"})


class Token(NamedTuple):
    """A piece of an expression and its characters `[start, end)` in the text."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read what is ambiguous: the decimal comma, the percent sign and the sign before a power."""

    comma: bool = False
    percent: str = "hundredth"
    """`hundredth`, `unit` (the sign is a unit and says nothing) or `change` (a + b % is a and b % of it)."""
    sign_first: bool = False
    """-2^2 is 4 instead of -4."""
    base: int = 10


class NoValue(Exception):
    """The tokens are no whole expression, or one that is too large to work out."""


def value(tokens: list[Token], reading: Reading) -> Fraction:
    """The exact value of an expression.

    Raises:
        NoValue: it is none, or its value is irrational or too large.
    """
    if len(tokens) > MAX_TOKENS:
        raise NoValue
    parser = _Parser(tokens, reading)
    found = parser.sum()
    if parser.place != len(tokens):
        raise NoValue
    return found


def number(text: str, reading: Reading) -> Fraction:
    """The value of one number token under a decimal sign.

    Raises:
        NoValue: it has digits the base does not know.
    """
    if reading.base != 10:  # noqa: PLR2004 - the base of numbers
        if set(text) - {"0", "1"}:
            raise NoValue
        return Fraction(int(text, reading.base))
    mantissa, _, exponent = text.lower().partition("e")
    if len(mantissa) > _MAX_BITS // 4:
        raise NoValue
    bare = re.sub("[ \u00a0\u202f'’]", "", mantissa)
    return Fraction(plain(bare, comma=reading.comma)) * Fraction(10) ** int(exponent or 0)


def plain(digits: str, *, comma: bool) -> str:
    """The digits with `.` as the only separator, before the decimals; a group that cannot be thousands is decimals."""
    dots, commas = digits.count("."), digits.count(",")
    if dots and commas:
        last = max(digits.rfind("."), digits.rfind(","))
        return digits[:last].replace(".", "").replace(",", "") + "." + digits[last + 1 :]
    if not dots and not commas:
        return digits
    sign = "." if dots else ","
    head, _, tail = digits.partition(sign)
    if max(dots, commas) > 1:
        return digits.replace(sign, "")
    thousands = len(tail) == 3 and 0 < len(head) <= 3 and head[0] != "0"  # noqa: PLR2004 - digits of a group
    if thousands and sign == ("." if comma else ","):
        return head + tail
    return (head or "0") + "." + tail


class _Parser:
    """Recursive descent with one token of look-ahead; every step takes a token, so the whole is linear."""

    def __init__(self, tokens: list[Token], reading: Reading) -> None:
        self.tokens, self.reading, self.place, self.depth = tokens, reading, 0, 0

    def sum(self) -> Fraction:
        total = self.product()
        while self.kind() in _LOOSE:
            sign = 1 if self.take().kind == "plus" else -1
            start = self.place
            term = self.product()
            change = self.reading.percent == "change" and self.tokens[self.place - 1].kind == "percent"
            total = bounded(total + sign * (total * term if change and self.place - start == 2 else term))  # noqa: PLR2004 - number and sign
        return total

    def product(self) -> Fraction:
        total, divided = self.signed(), False
        while True:
            kind = self.kind()
            if kind in _TIGHT:
                operator = self.take()
                factor = self.signed()
                if operator.kind in ("over", "colon"):
                    divided = True
                    if not factor:
                        raise NoValue
                    factor = 1 / factor
                total = bounded(total * factor)
            elif kind == "open" and self.tokens[self.place - 1].kind in ("number", "close"):
                if divided:
                    raise NoValue  # 6/2(1+2) is read in two ways
                total = bounded(total * self.signed())
            else:
                return total

    def signed(self) -> Fraction:
        sign, signs = 1, 0
        while self.kind() in _LOOSE:
            signs += 1
            sign *= -1 if self.take().kind == "minus" else 1
        if signs > 2:  # noqa: PLR2004 - a sign and an operator
            raise NoValue
        if self.reading.sign_first and signs:
            return self.raised(sign * self.postfix())
        return sign * self.raised(self.postfix())

    def raised(self, base: Fraction) -> Fraction:
        if self.kind() == "raised":
            return _power(base, Fraction(int(self.take().text.translate(_RAISED))))
        if self.kind() != "power":
            return base
        self.take()
        return _power(base, self.signed())

    def postfix(self) -> Fraction:
        found = self.atom()
        while self.kind() in ("percent", "bang"):
            if self.take().kind == "percent":
                found = found if self.reading.percent == "unit" else found / 100
            elif found.denominator == 1 and 0 <= found <= _MAX_FACTORIAL:
                found = Fraction(factorial(int(found)))
            else:
                raise NoValue
        return found

    def atom(self) -> Fraction:
        kind = self.kind()
        if kind == "number":
            return self.mixed(number(self.take().text, self.reading))
        if kind == "part":
            return Fraction(_PARTS[self.take().text])
        if kind == "root":
            self.take()
            if self.place < len(self.tokens) and self.tokens[self.place].text == "[":
                raise NoValue  # another root than the square root
            return _root(self.atom())
        if kind == "frac":
            self.take()
            above, below = self.group(), self.group()
            if not below:
                raise NoValue
            return above / below
        return self.group()

    def mixed(self, whole: Fraction) -> Fraction:
        """`1 1/2` and `1½`: a whole number and a part of one."""
        rest = self.tokens[self.place : self.place + 3]
        if whole.denominator != 1:
            return whole
        if rest and rest[0].kind == "part":
            return whole + Fraction(_PARTS[self.take().text])
        if [token.kind for token in rest] == ["number", "over", "number"]:
            above, below = (number(token.text, self.reading) for token in (rest[0], rest[2]))
            if 0 < above < below and above.denominator == below.denominator == 1:
                self.place += 3
                return whole + above / below
        return whole

    def group(self) -> Fraction:
        if self.kind() != "open" or self.depth > _MAX_DEPTH:
            raise NoValue
        before = self.tokens[self.place - 1] if self.place else None
        if self.take().text == "{" and (before is None or before.kind not in ("frac", "root", "power", "close")):
            raise NoValue  # a blank of a template
        self.depth += 1
        found = self.sum()
        self.depth -= 1
        if self.kind() != "close":
            raise NoValue
        self.take()
        return found

    def kind(self) -> str:
        return self.tokens[self.place].kind if self.place < len(self.tokens) else ""

    def take(self) -> Token:
        self.place += 1
        return self.tokens[self.place - 1]


def bounded(found: Fraction) -> Fraction:
    """The value again.

    Raises:
        NoValue: it is too large to go on with.
    """
    if found.numerator.bit_length() > _MAX_BITS or found.denominator.bit_length() > _MAX_BITS:
        raise NoValue
    return found


def _power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent == Fraction(1, 2):
        return _root(base)
    if exponent.denominator != 1 or abs(exponent) > _MAX_POWER or (not base and exponent <= 0):
        raise NoValue
    size = max(base.numerator.bit_length(), base.denominator.bit_length())
    if size * abs(int(exponent)) > _MAX_BITS:
        raise NoValue
    return base ** int(exponent)


def _root(base: Fraction) -> Fraction:
    """The square root, to 15 decimals where it is irrational."""
    if base < 0:
        raise NoValue
    above, below = isqrt(base.numerator), isqrt(base.denominator)
    if above * above == base.numerator and below * below == base.denominator:
        return Fraction(above, below)
    scale = 10**30
    return Fraction(isqrt(base.numerator * scale // base.denominator), 10**15)
