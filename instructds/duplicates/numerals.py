"""A number as it is meant, however its sign, thousands and decimals are written and in whatever digits."""

from __future__ import annotations

import re
import unicodedata

_MINUS = "-\u2212\ufe63\uff0d"
_PLUS = "+\uff0b"
_BLANKS = " \u00a0\u2009\u202f"
_QUOTES = "'\u2019\u066c"
_POINTS = ".,\uff0e\uff0c\u066b"
_PERCENT = re.compile(rf"[{_BLANKS}]?[%\u066a\uff05]")
NUMBER = re.compile(
    rf"(?<![\d{_POINTS}])(?:(?<![\w.,])[{_MINUS}{_PLUS}])?"
    rf"(?:\d{{1,3}}(?:[{_BLANKS}{_QUOTES}]\d{{3}})+(?!\d)(?:[{_POINTS}]\d+)?|\d+(?:[{_POINTS}]\d+)*)"
)
"""A number in running text; the sign belongs to it where no word or number stands before that."""

_GROUPS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d?(?:\.\d\d)+\.\d{3}")
_ONE_POINT = re.compile(r"\d+\.\d+")


def meanings(number: str) -> tuple[str, ...]:
    """What a number may stand for, the likely meaning first, in plain digits with a point; a percent sign is no part of it.

    Only `1.500` and its like have two: one separator before three digits, for thousands or for decimals. What is no number,
    such as `1.2.3`, stays as it is.

    Example:
        >>> meanings("\u22121 234,50"), meanings("1'000"), meanings("१२"), meanings("1.500"), meanings("007")
        (('-1234.5',), ('1000',), ('12',), ('1500', '1.5'), ('7',))
    """
    plain = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in number)
    sign = "-" if plain[:1] in _MINUS else ""
    plain = re.sub(f"[{_BLANKS}{_QUOTES}]", "", plain.lstrip(_MINUS + _PLUS)).translate(_AS_ASCII)
    points = [mark for mark in plain if mark in ".,"]
    if len(set(points)) > 1 and points.count(points[-1]) == 1:
        whole, _, decimals = plain.rpartition(points[-1])
        return (
            (_short(sign, whole.replace(points[0], ""), decimals),) if _GROUPS.fullmatch(whole.replace(",", ".")) else (number,)
        )
    plain = plain.replace(",", ".")
    if not points:
        return (_short(sign, plain, ""),)
    decimal = _short(sign, *plain.split(".")) if _ONE_POINT.fullmatch(plain) else None
    if _GROUPS.fullmatch(plain):
        thousands = _short(sign, plain.replace(".", ""), "")
        return (thousands,) if decimal is None else (thousands, decimal)
    return (number if decimal is None else decimal,)


def meant(number: str) -> str:
    """The likely meaning of a number, in plain digits."""
    return meanings(number)[0]


def numbers(text: str) -> list[tuple[tuple[str, ...], bool]]:
    """The meanings of each number of a text that is no piece of a word (`B12`), and whether a percent sign follows it."""
    return [
        (meanings(found.group()), _PERCENT.match(text, found.end()) is not None)
        for found in NUMBER.finditer(text)
        if not _in_word(text[found.start() - 1 : found.start()])
    ]


def _in_word(before: str) -> bool:
    """Is this a letter with a case? Letters of scripts without spaces between words have none, and numbers follow them."""
    return before == "_" or unicodedata.category(before or " ") in ("Lu", "Ll", "Lt")


def _short(sign: str, whole: str, decimals: str) -> str:
    whole, decimals = whole.lstrip("0") or "0", decimals.rstrip("0")
    value = whole + ("." + decimals if decimals else "")
    return value if value == "0" else sign + value


_AS_ASCII = str.maketrans({"\uff0e": ".", "\uff0c": ",", "\u066b": "."})
