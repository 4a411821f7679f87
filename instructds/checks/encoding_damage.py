"""What text looks like after its bytes were read in another encoding than they were written in."""

# ruff: noqa: RUF001 - damaged words
from __future__ import annotations

import re

from instructds.regexes import regex

from .places import joined, opened

_SMALL = r"[^\W\d_A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚΑ-ΩЀ-Я]"
"""A small letter, or one of a script that has no capitals."""
_LETTER = r"[^\W\d_]"

_HIGH = (
    r"\x80-\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u0178"
    r"\u2018-\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e"
)
"""What the bytes 80 to BF look like when they are read as Latin-1 or Windows-1252."""

_ODD_CYRILLIC = r"\u0402-\u040f\u0452-\u045f\u0490\u0491°±µ¶·»«©®¦§‚„…†‡€‰‹‘’“”•™›\xa0\xad"
"""What they look like as Windows-1251, without the Russian letters."""

_SHIFTS = (
    # UTF-8 read as Latin-1 or Windows-1252: Latin letters, signs, other alphabets, twice over
    r"\ufffd|ï»¿|ï¿½|â€[\x80-\xbf™œ˜“”¦¢]|â‚¬|ðŸ|Â[£°§©®·±«»\xa0]|Å[‘±]|ÃƒÂ|Ã¢â|"
    rf"{_SMALL}[ÃÅÄ][{_HIGH}]|Ã[{_HIGH}]{_SMALL}|(?:Ã[{_HIGH}]){{2}}|(?:[ÐÑ][{_HIGH}]){{2}}|(?:[ØÙ][{_HIGH}]){{2}}|"
    rf"(?:×[{_HIGH}]){{2}}|(?:[ÎÏ][{_HIGH}]){{2}}|(?:[àãäåæçèéêëìí][{_HIGH}]{{1,2}}){{3}}|"
    # single bytes of another alphabet read as Latin-1
    r"[\xc0-\xd6\xd8-\xf6\xf8-\xff]{5}|"
    # UTF-8 read as Windows-1250, Latin-2, Windows-1251, code page 437 or Mac Roman
    rf"{_SMALL}Ă[ˇ©\xadł¶şĽ‰“]|Ă[ˇ©¶\xad]|Ĺ[‘±\x91]|â€ž|(?:[РС][{_ODD_CYRILLIC}]){{2}}|"
    rf"{_SMALL}[├┼][íéóúâ®¡¬║╝╢▒▓░╣ÂæÉôöûÄÅ]|[├┼][íéóúâ®¡¬║╝╢▒▓░╣]{_SMALL}|{_LETTER}√[°©≠≥∫¶ºñ±≤≈™]|"
    # UTF-8 read as Shift-JIS or GBK; KOI8-R for Windows-1251
    r"(?:[縺繧繝][^\s]){2}|锟斤拷|烫烫烫|屯屯屯|[锛銆鈥]|[a-z][\uff61-\uff9f]{2}|[\uff61-\uff9f]{2}[a-z]|"
    # UTF-8 read as KOI8-R, and Cyrillic read as code page 437 or Mac Roman
    r"(?:[цдепяБВ][\u2550-\u256c\u2580-\u2593⌠⌡≤≥][^\s\u2500-\u259f]{1,12}){2}|(?:[пя][\u2500-\u259f⌠⌡≤≥©°²·÷]){3}|"
    r"(?:[╨╤]\S){3}|ΓÇ[^\s\w]|ΓÇ[ôöÖÿªúó]|(?:[╪┘][^\sA-Za-z]){2}|"
    r"(?:[πΣσµτΦΘ][^\s\d\u0370-\u03ff]{2}){3}|(?:[–—][^\s–—\d]){4}|"
    r"[\s«(\"][а-я][А-Я]{4}|(?:[‚ƒ][^\s\d]){4}"
)
_ESCAPES = (
    rf"{_LETTER}\\u0[01][0-9a-fA-F]{{2}}|\\u0[01][0-9a-fA-F]{{2}}{_SMALL}|{_LETTER}\\x[c-fC-F][0-9a-fA-F]|"
    rf"(?:\\u[0-9a-fA-F]{{4}}){{2}}|{_SMALL}\\u20[0-9a-fA-F]{{2}}|{_SMALL}<U\+[0-9A-F]{{4}}>"
)
"""Escapes of characters outside ASCII, in or after a word."""

DAMAGE = regex(f"{_SHIFTS}|{_ESCAPES}")
_SHIFT, _ESCAPE = regex(_SHIFTS), regex(_ESCAPES)
_ODD, _LONG_SHIFT = regex(r"[^\x00-\x7f]+"), 40
"""Characters with one of which, or with one letter before it, all that is shifted begins; it is no longer than that."""


def shifts(text: str) -> tuple[int, int] | None:
    """The first piece of text that was read in another encoding."""
    odd = (place for run in _ODD.finditer(text) for place in (*range(*run.span(), _LONG_SHIFT), run.end()))
    for part in joined(odd, _LONG_SHIFT):
        if found := _SHIFT.search(text, *part):
            return found.span()
    return None


def escaped(text: str) -> tuple[int, int] | None:
    """The first escape in or after a word."""
    for place in opened(text, "\\<"):
        if text[place + 1 : place + 2] in "uxU" and (found := _ESCAPE.search(text, max(0, place - 1), place + _LONG_ESCAPE)):
            return found.span()
    return None


SHIFTED_WORDS = (
    "縺",
    "繧",
    "繝",
    "锟斤拷",
    "烫烫烫",
    "屯屯屯",
    "锛",
    "銆",
    "鈥",
    "邪褌",
    "芯褋",
    "薪懈",
    "褉邪",
    "芯褉",
    "械薪",
    "褌芯",
    "芯薪",
    "<u+0",
)
"""Words of damaged text that are found as words; the pairs of signs are found by `kernels.signs`."""

_READ_AS = ("cp1252", "latin-1", "cp1250", "iso8859_2", "cp1251", "cp437", "cp850", "mac_roman", "gbk")
_RUN = regex(r"[^\x00-\x7f]{1,12}")
_WHOLE = regex(r"[À-ÖØ-öø-ſȘșȚț–—‘’“”„…•€™«»°]+|[Ͱ-ϿЀ-ӿ֐-ۿ]{2,}")
_LONG_ESCAPE = 16
_LONG_RUN = 4
_TWICE = 2
_LOOKED_AT = 20_000
_TRIED = 400


def reread(text: str) -> tuple[int, int] | None:
    """The first of two runs of characters, or one inside a word, that make letters when their bytes are read as UTF-8."""
    found: list[tuple[int, int]] = []
    for count, run in enumerate(_RUN.finditer(text, 0, _LOOKED_AT)):
        if count >= _TRIED:
            break
        if _rereads(run[0]) and _beside_latin(text, run):
            found.append(run.span())
            if len(found) == _TWICE or len(run[0]) == 1:
                return found[0]
    return None


def _rereads(run: str) -> bool:
    return any(_WHOLE.fullmatch(_as_written(run, encoding)) for encoding in _READ_AS)


def _as_written(run: str, encoding: str) -> str:
    """The run read as UTF-8; empty where its bytes are none."""
    try:
        return run.encode(encoding).decode()
    except UnicodeError:
        return ""


def _beside_latin(text: str, run: re.Match[str]) -> bool:
    """A letter of ASCII stands before or behind a run that is not long: on both sides of one character that is no letter."""
    if len(run[0]) >= _LONG_RUN:
        return True
    before, after = text[run.start() - 1 : run.start()].isalpha(), text[run.end() : run.end() + 1].isalpha()
    return (before and after) if len(run[0]) == 1 else (before or after)
