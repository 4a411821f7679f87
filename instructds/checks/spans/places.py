"""Postal addresses and dates of birth, where the form leaves no doubt."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

import re
from collections.abc import Iterator

from instructds.regexes import regex

from .base import Passage, Span

_NAME = r"[^\W\d_][\w.'’-]{0,24}"
_STREETS = (
    rf"\d{{1,5}}[A-Za-z]? (?:{_NAME} ){{1,4}}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Way|"
    rf"Place|Pl|Terrace|"
    r"Close|Crescent|Square|Sq|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Trail|Gardens|Grove|Mews)\b\.?"
)
_UNIT = r"(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|#)\.? ?#?\w{1,6})?"
_CITY = rf"{_NAME}(?:[ -]{_NAME}){{0,3}}"
_ENGLISH = regex(
    rf"{_STREETS}{_UNIT},?[ \n](?:{_CITY}, ?)?{_CITY},? (?:[A-Z]{{2}},? \d{{5}}(?:-\d{{4}})?|[A-Z]{{1,2}}\d[A-Z\d]? "
    rf"\d[A-Z]{{2}})(?!\w)"
)
_GERMAN = regex(
    rf"(?:{_NAME}[ -]){{0,2}}\w{{2,24}}(?:straße|strasse|str\.|gasse|weg|platz|allee|ring|ufer|damm) "
    rf"?\d{{1,4}}[a-z]?(?:/\d{{1,3}})?,?[ \n]"
    rf"(?:[DA]-)?\d{{4,5}} {_CITY}"
)
_PLACE = r"(?:utca|u\.|út|útja|tér|tere|körút|krt\.|köz|sétány|sor|fasor|rakpart|dűlő|park|lakótelep)"
_HUNGARIAN = regex(
    rf"(?:H-)?[1-9]\d{{3}},? {_NAME}(?:[ -]{_NAME})?,? (?:[IVX]{{1,5}}\. (?:ker(?:ület|\.),? )?)?(?:{_NAME}[ "
    rf"-]){{1,4}}{_PLACE} ?\d{{1,4}}"
    r"(?:[/-]?[A-Za-z\d]{1,3})?\.?"
)
_HUNGARIAN_TURNED = regex(
    rf"[A-ZÁÉÍÓÖŐÚÜŰ][\w.'’-]{{0,24}}[ -](?:{_NAME}[ -]){{0,3}}{_PLACE} ?\d{{1,4}}(?:[/-]?[A-Za-z\d]{{1,3}})?\.?,[ \n](?:H-)?"
    rf"[1-9]\d{{3}} [A-ZÁÉÍÓÖŐÚÜŰ][\w.'’-]{{0,24}}(?!\w)"
)
"""The street before the town, as on forms that follow the West."""
_FRENCH = regex(
    rf"\d{{1,4}}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|allée|impasse|chemin|quai)(?: {_NAME}){{1,6}},?[ \n]\d{{5}} "
    rf"{_CITY}"
)
_FAMOUS = regex(
    r"(?i)main st|anytown|any ?city|springfield|elm st|maple st|oak st|fake|example|sample|pennsylvania ave|downing st|baker "
    r"st|fifth ave|"
    r"wall st|privet|evergreen|park ave|hollywood b|broadway|your|street name|90210|12345|sesame|sunset b|muster|beispiel|"
    r"minta|példa|"
    r"kossuth (?:lajos )?tér|kossuth tér|fő utca|fő u\.|dísz tér|champs|exemple|foo\b"
)
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

_ENGLISH_STREETS = (
    *(
        " Street",
        " St,",
        " St.",
        " St ",
        " Avenue",
        " Ave",
        " Road",
        " Rd",
        " Boulevard",
        " Blvd",
        " Drive",
        " Dr",
        " Lane",
        " Ln",
    ),
    *(" Court", " Ct", " Way", " Place", " Pl", " Terrace", " Close", " Crescent", " Square", " Sq", " Highway", " Hwy"),
    *(" Parkway", " Pkwy", " Circle", " Cir", " Trail", " Gardens", " Grove", " Mews"),
)
_GERMAN_STREETS = ("straße", "strasse", "str.", "gasse", "weg", "platz", "allee", "ring", "ufer", "damm")
_HUNGARIAN_STREETS = (
    *(" utca", " u.", " út", " tér", " tere", " körút", " krt.", " köz", " sétány", " sor ", " fasor", " rakpart", " dűlő"),
    *(" park", " lakótelep"),
)
_FRENCH_STREETS = (" rue ", " avenue ", " boulevard ", " place ", " allée ", " impasse ", " chemin ", " quai ")
STREET_WORDS = (*_ENGLISH_STREETS, *_GERMAN_STREETS, *_HUNGARIAN_STREETS, *_FRENCH_STREETS)
"""One of these stands in every address that `addresses` finds."""
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


_FORMS = (
    (_ENGLISH, regex(f"(?:{'|'.join(_ENGLISH_STREETS)})")),
    (_GERMAN, regex(f"(?:{'|'.join(map(re.escape, _GERMAN_STREETS))}) ?[0-9]")),
    (_HUNGARIAN, regex(rf"\b{_PLACE} ?[0-9]")),
    (_HUNGARIAN_TURNED, regex(rf"\b{_PLACE} ?[0-9]")),
    (_FRENCH, regex(f"(?:{'|'.join(_FRENCH_STREETS)})")),
)
"""The forms of addresses, and what is in each and seldom elsewhere."""
_LEAD, _TAIL = 110, 110
_BEFORE_DATE = frozenset(":\uff1a=-st\u00e8")
"""What may be the last character before a date of birth."""


def addresses(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Street addresses with house number, place and postcode: American, British, German, Hungarian and French."""
    text, begin, end = passage.text, max(low - _LEAD, 0), high + _TAIL
    for form, street in _FORMS:
        if street.search(text, begin, end):
            for found in form.finditer(text, begin, end):
                if not _FAMOUS.search(found[0]):
                    yield Span(*found.span(), "postal_address")


def births(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Dates in figures behind the name of the field: dates of birth in forms, not those in biographies."""
    text = passage.text
    near = text[max(low - _LEAD, 0) : low]
    if near.rstrip()[-1:] not in _BEFORE_DATE or not any(word in near for word in BIRTH_WORDS):
        return
    for found in _BORN.finditer(text, low - len(near), high + 1):
        if not _BORN_EXAMPLES.fullmatch(found[1]):
            yield Span(*found.span(1), "date_of_birth")
