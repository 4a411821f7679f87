"""Patterns of the tables written anew: so that Python finds them sooner, or so that Rust regex can read them."""

# ruff: noqa: RUF001 - quotation marks
from __future__ import annotations

import re
from functools import cache

from instructds.regexes import regex

_AROUND = regex(r"\((?:\?<[!=]|\?[!=])")
_PARTS = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the tables, compiled once; case is ignored."""
    return regex(grouped(pattern), re.IGNORECASE)


def grouped(pattern: str) -> str:
    r"""A pattern whose neighbouring alternatives that begin at a boundary share it: one look at most places in place of many.

    Example:
        >>> grouped(r"\bnem tudok|\bnincs|sajnos")
        '\\b(?:nem tudok|nincs)|sajnos'
    """
    whole, run = list[str](), list[str]()
    for part in (*alternatives(pattern), ""):
        if part.startswith(r"\b"):
            run.append(part[2:])
            continue
        if run:
            whole.append(rf"\b(?:{'|'.join(run)})" if len(run) > 1 else rf"\b{run[0]}")
            run = []
        whole.append(part)
    return "|".join(whole[:-1])


def alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern outside of groups."""
    found, start, depth = list[str](), 0, 0
    for part in _PARTS.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(part[0], 0)
        if part[0] == "|" and depth == 0:
            found.append(pattern[start : part.start()])
            start = part.end()
    return [*found, pattern[start:]]


@cache
def loose(pattern: str) -> str:
    """A pattern without what it asks of its surroundings, with any sign for a letter or apostrophe: it matches where that does.

    Rust regex knows no look-around, and is a hundred times slower where a boundary of words stands beside letters that
    are not ASCII.
    """
    plain, place = "", 0
    while found := _AROUND.search(pattern, place):
        plain += pattern[place : found.start()]
        place = _closing(pattern, found.start())
    return (plain + pattern[place:]).replace(r"\b", "").replace(r"\w*", "").replace(r"\w", r"\S").replace("'", "['’ʼ`]")


def _closing(pattern: str, place: int) -> int:
    """The end of the group that begins at `place`."""
    depth = 0
    for part in _PARTS.finditer(pattern, place):
        depth += {"(": 1, ")": -1}.get(part[0], 0)
        if depth == 0 and part[0] == ")":
            return part.end()
    return len(pattern)
