"""Dates of birth in the fields of forms."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from collections.abc import Iterator

from instructds.regexes import regex

from .base import Passage, Span

_BORN = regex(
    r"(?i)(?:\bdate of birth|\bdob|\bd\.o\.b\.?|\bbirth ?date|születési (?:idő|ideje|idej|dátum|dátuma|hely(?:e)? (?:és|,) "
    r"?ideje?)m?|geburtsdatum|"
    r"date de naissance|fecha de nacimiento|data di nascita|data de nascimento|data urodzenia|datum narození|data nașterii|"
    r"doğum tarihi|"
    r"дата рождения|出生日期|生年月日|생년월일|تاريخ الميلاد)[ \t]?(?:is|:|：|=|-|est|ist|è|es)[ \t]?"
    r"((?:19[2-9]\d|20[0-2]\d)[-./]\d{1,2}[-./]\d{1,2}|(?:19[2-9]\d|20[0-2]\d)\. ?\d{1,2}\. ?\d{1,2}|\d{1,2}[-./] "
    r"?\d{1,2}[-./] ?(?:19[2-9]\d|20[0-2]\d))(?!\d)"
)
_BORN_EXAMPLES = regex(r"(?:1990|2000|1980|1970|1985)[-./]0?1[-./]0?1|0?1[-./]0?1[-./](?:1990|2000|1980|1970|1985)|1985-10-26")
BIRTH_WORDS = (
    *(
        "ate of birth",
        "DOB",
        "D.O.B",
        "irth date",
        "irthdate",
        "irthDate",
        "ate of Birth",
        "DATE OF BIRTH",
        "zületési",
        "eburtsdatum",
    ),
    *(
        "ate de naissance",
        "echa de nacimiento",
        "ata di nascita",
        "ata de nascimento",
        "ata urodzenia",
        "atum narození",
        "ata nașterii",
    ),
    *("oğum tarihi", "ата рождения", "出生日期", "生年月日", "생년월일", "تاريخ الميلاد", "dob"),
)
"""One of these stands before every date that `births` finds."""
_BEFORE_DATE = frozenset(":\uff1a=-st\u00e8")
"""What may be the last character before a date of birth."""
_LEAD = 110


def births(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Dates in figures behind the name of the field: dates of birth in forms, not those in biographies."""
    text = passage.text
    near = text[max(low - _LEAD, 0) : low]
    if near.rstrip()[-1:] not in _BEFORE_DATE or not any(word in near for word in BIRTH_WORDS):
        return
    for found in _BORN.finditer(text, low - len(near), high + 1):
        if not _BORN_EXAMPLES.fullmatch(found[1]):
            yield Span(*found.span(1), "date_of_birth")
