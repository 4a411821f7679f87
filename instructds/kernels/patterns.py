"""Patterns over whole columns, without the one thing that makes Rust's regex engine slow on text that is not ASCII."""

# ruff: noqa: RUF001 - letters of another script
from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

from .queries import remembering

if TYPE_CHECKING:
    import polars as pl

_BOUNDARY = re.compile(r"(?P<kept>\\[^bB])|\\[bB]")
_FLAGS = re.compile(r"\(\?[a-z]+\)")
_TOKENS = re.compile(
    r"\(\?(?:P?<\w+>|[a-z-]*[:)])|\\[pPx]\{[^}]*\}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?:[?*+]|\{\d+,?\d*\})\??|.", re.DOTALL
)
_RANGES = re.compile(r"a-z|A-Z|0-9|а-я")
_COUNT = re.compile(r"[?*+]|\{\d+")


_SHELVES = 12
"""Threads that the patterns are shared out to, so that each is asked fewer than it remembers."""


@cache
def loosened(pattern: str) -> str:
    r"""The pattern without its word boundaries: it matches wherever the pattern does, and more.

    Example:
        >>> loosened(r"(?i)\bszó\b|\\b")
        '(?i)szó|\\\\b'
    """
    return _BOUNDARY.sub(lambda found: found["kept"] or "", pattern)


def contains(texts: pl.Series, pattern: str) -> pl.Series:
    r"""Which texts hold the pattern (Rust regex, linear); null does not.

    A Unicode `\b` costs fifty times as much as all the rest on texts with a letter beyond ASCII, so that only those texts
    are asked for it that hold the pattern without it, and in other words where there are some.
    """
    import polars as pl

    if texts.is_empty():
        return pl.Series(texts.name, [], dtype=pl.Boolean)  # to compile a pattern costs more than to run it
    return remembering(_shelf(pattern), _contains, texts, pattern)


@cache
def _shelf(pattern: str) -> str:
    """The thread that remembers a pattern."""
    return f"patterns-{crc32(pattern.encode()) % _SHELVES}"


def _contains(texts: pl.Series, pattern: str) -> pl.Series:
    loose = loosened(pattern)
    found = texts.str.contains(loose).fill_null(value=False)
    if loose == pattern or not found.any():
        return found
    held = texts.filter(found)
    plain = (held.str.len_bytes() == held.str.len_chars()).all()
    return found.scatter(found.arg_true(), held.str.contains(pattern) if plain else _bounded(held, pattern))


def _bounded(texts: pl.Series, pattern: str) -> pl.Series:
    """Which texts hold a pattern with word boundaries."""
    plain, bounded = unbounded(pattern)
    if not plain:
        return texts.str.contains(pattern)
    found = texts.str.contains(plain)
    left = (~found).arg_true()
    return found.scatter(left, texts.gather(left).str.contains(bounded)) if bounded and len(left) else found


@cache
def unbounded(pattern: str) -> tuple[str, str]:
    r"""A pattern in two: what can be said without word boundaries, to match in the same texts, and the rest.

    Example:
        >>> unbounded(r"(?i)\bszó\b|jel|\bnem\b.{9}\bszó")
        ('(?i)(?:\\A|\\W)(?:szó)(?:\\W|\\z)|jel', '(?i)\\bnem\\b.{9}\\bszó')
    """
    flags = found[0] if (found := _FLAGS.match(pattern)) else ""
    kinds: dict[tuple[bool, bool], list[str]] = {}
    rest = []
    for tokens in _alternatives(_TOKENS.findall(pattern[len(flags) :])):
        own = tokens[1:] if tokens[:1] == [flags] else tokens
        before, behind = own[:1] == [r"\b"], len(own) > 1 and own[-1] == r"\b"
        inner = own[before : len(own) - behind]
        if any(_FLAGS.fullmatch(token) for token in inner):
            return "", pattern
        if _without_boundary(inner, before=before, behind=behind):
            kinds.setdefault((before, behind), []).append("".join(inner))
        else:
            rest.append("".join(own))
    whole = [
        (_EDGE[0] if before else "")
        + (f"(?:{'|'.join(own)})" if before or behind else "|".join(own))
        + (_EDGE[1] if behind else "")
        for (before, behind), own in kinds.items()
    ]
    return flags + "|".join(whole) if whole else "", flags + "|".join(rest) if rest else ""


_EDGE = (r"(?:\A|\W)", r"(?:\W|\z)")
"""What stands before and behind a word."""


def _without_boundary(tokens: list[str], *, before: bool, behind: bool) -> bool:
    """Whether no boundary is left in it, and it begins and ends with a letter of a word where one stood there."""
    if r"\b" in tokens or r"\B" in tokens:
        return False
    items, _ = _items(tokens, 0)
    return all(_edge(items, place) for place, asked in ((0, before), (-1, behind)) if asked)


def _alternatives(tokens: list[str]) -> list[list[str]]:
    """The alternatives outside of groups."""
    found, depth = [list[str]()], 0
    for sign in tokens:
        depth += (sign[0] == "(" and not _FLAGS.fullmatch(sign)) - (sign == ")")
        if sign == "|" and depth == 0:
            found.append([])
        else:
            found[-1].append(sign)
    return found


_Item = tuple["str | list[list[_Item]]", bool]
"""A token or the alternatives of a group, and whether it may be left out."""


def _items(tokens: list[str], place: int) -> tuple[list[_Item], int]:
    """What stands in a row from a place on, up to the end of its alternative, and where that is."""
    row: list[_Item] = []
    while place < len(tokens) and tokens[place] not in ("|", ")"):
        token: str | list[list[_Item]] = tokens[place]
        place += 1
        if token[0] == "(":
            token, inner = [], "|"
            while inner == "|":
                own, place = _items(tokens, place)
                token.append(own)
                inner = tokens[place]
                place += 1
        count = tokens[place] if place < len(tokens) and _COUNT.match(tokens[place]) else ""
        place += bool(count)
        row.append((token, count.startswith(("?", "*", "{0"))))
    return row, place


def _edge(row: list[_Item], place: int) -> bool:
    """Whether everything that a row matches begins (0) or ends (-1) with a letter, figure or `_`."""
    if not row:
        return False
    token, optional = row[place]
    own = _is_letter(token) if isinstance(token, str) else all(_edge(one, place) for one in token)
    return own and (not optional or _edge(row[1:] if place == 0 else row[:-1], place))


def _is_letter(token: str) -> bool:
    """Whether a token stands for nothing but letters, figures and `_`."""
    letters = _RANGES.sub("a", token[1:-1]) if len(token) > 2 and token[0] == "[" else token  # noqa: PLR2004 - brackets
    return token in (r"\w", r"\d") or all(sign.isalpha() or sign.isdecimal() or sign == "_" for sign in letters)
