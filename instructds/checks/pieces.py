"""Searches for a pattern of a table that look first for the letters of which every match holds some."""

# ruff: noqa: RUF001 - letters of other scripts
from __future__ import annotations

import re
from functools import cache
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from instructds.regexes import regex, worked_out

from . import patterns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LEAST, MOST = 2, 24
"""Letters of a piece that tells enough, and pieces of one alternative that are worth the look."""

_TOKENS = regex(
    r"\(\?P<\w+>|\(\?P=\w+\)|\(\?<?[=!]|\(\?[a-z-]*:|\(\?[a-z]+\)|\[\^?\]?(?:\\.|[^\]\\])*\]|\\[xuU][0-9a-fA-F]+|\\\d+|\\.|"
    r"(?:[?*+]|\{\d*,?\d*\})\??|[^\\.^$()|?*+\[{]+(?![?*+{])|.",
    re.DOTALL,
)
_PLAIN = regex(r"(?:\(\?[a-z]+\))?(?:\\b)?([^\\.^$()|?*+\[{]+)(?:\\b)?")
_FLAGS = regex(r"\(\?[a-z]+\)")
_SIGN = regex(r"[\\.^$()|?*+\[{]")
_OPAQUE = ("(?=", "(?!", "(?<=", "(?<!")

Pieces = tuple[str, ...]


def search(pattern: str, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """What `compiled(pattern).search` finds; alternatives of whose pieces some are not in the text are not tried.

    A pattern refers to its groups by name, and sets no flag but at its beginning.

    Example:
        >>> search(r"nem (?:tudok|fogok) segíteni|sajnos nem", "Ebben nem fogok segíteni.").span()
        (6, 24)
    """
    end = len(text) if end is None else end
    best = None
    for alternative in _likely(pattern, folded(text[start:end])):
        found = _compiled(alternative).search(text, start, end)
        if found and (best is None or found.start() < best.start()):
            best = found
    return best


def search_lower(pattern: str, lowered: str) -> re.Match[str] | None:
    """The same for a pattern in lower case and a text in lower case."""
    best = None
    for alternative in _likely(pattern, lowered if lowered.isascii() else folded(lowered)):
        found = exactly(alternative).search(lowered)
        if found and (best is None or found.start() < best.start()):
            best = found
    return best


def _likely(pattern: str, letters: str) -> list[str]:
    """The alternatives of a pattern in order that may match in a folded text: all that they ask for is there."""
    likely = []
    for pieces, further, alternative in _ways(pattern):
        for piece in pieces:
            if piece in letters:
                for more in further:
                    if not held(letters, more):
                        break
                else:
                    likely.append(alternative)
                break
    return likely


@cache
def exactly(pattern: str) -> re.Pattern[str]:
    """A pattern in lower case, compiled once for texts in lower case."""
    return regex(pattern)


def search_all(pattern: str, text: str) -> Iterator[re.Match[str]]:
    """What `compiled(pattern).finditer` finds, of a pattern that matches no empty text."""
    ways = {one: one.search(text) for one in map(_compiled, _likely(pattern, folded(text)))}
    while found := min(filter(None, ways.values()), key=lambda match: match.start(), default=None):
        yield found
        ways |= {one: one.search(text, found.end()) for one, way in ways.items() if way and way.start() < found.end()}


@cache
def _ways(pattern: str) -> tuple[tuple[Pieces, tuple[Pieces, ...], str], ...]:
    """The alternatives of a pattern in order, each after pieces of which its matches hold one, and more of which they do.

    The first pieces are those that tell most; an empty one stands there where none are known.
    """
    return worked_out(pattern, _version(), _needs)


def _needs(pattern: str) -> tuple[tuple[Pieces, tuple[Pieces, ...], str], ...]:
    ways = []
    for alternative in _split(pattern):
        asked = sorted(dict.fromkeys(_asked(alternative)), key=_worth, reverse=True)
        ways.append((asked[0] if asked else ("",), tuple(asked[1:]), alternative))
    return tuple(ways)


@cache
def _version() -> str:
    """What the needs of a pattern are worked out by."""
    return blake2b(b"".join(Path(file).read_bytes() for file in (__file__, patterns.__file__)), digest_size=8).hexdigest()


@cache
def _compiled(alternative: str) -> re.Pattern[str]:
    return regex(alternative, re.IGNORECASE)


def held(text: str, pieces: Iterable[str]) -> bool:
    """Whether one of the pieces stands in a text."""
    for piece in pieces:  # noqa: SIM110 - a generator costs more than all of the look-ups
        if piece in text:
            return True
    return False


def folded(text: str) -> str:
    """The text without case, as `re.IGNORECASE` understands it; its length may change."""
    return text.lower() if text.isascii() else text.casefold().replace("ı", "i").replace("i̇", "i")


def _split(pattern: str) -> tuple[str, ...]:
    """The alternatives of a pattern in order, each with the flags of the whole."""
    flags = found[0] if (found := _FLAGS.match(pattern)) else ""
    return tuple(flags + one for one in patterns.alternatives(pattern[len(flags) :]))


def pieces_of(pattern: str) -> Pieces:
    r"""Folded pieces of text of which every match of a pattern holds one; none where that is not known.

    Example:
        >>> pieces_of(r"\bnem (?:tudok|fogok)\b|sajnos?")
        ('tudok', 'fogok', 'sajno')
    """
    return _best(_asked(pattern))


def _asked(pattern: str) -> list[Pieces]:
    """Pieces of which every match of a pattern holds one of each."""
    if plain := _PLAIN.fullmatch(pattern):
        return [(folded(plain[1]),)] if len(plain[1]) >= LEAST else []
    return [tuple(dict.fromkeys(pieces)) for pieces in _of_any(_TOKENS.findall(pattern), 0)[0]]


def _of_any(tokens: list[str], place: int) -> tuple[list[Pieces], int]:
    """What alternatives from a place on ask for, and where they end."""
    ways = list[list[Pieces]]()
    while True:
        asked, place = _of_sequence(tokens, place)
        ways.append(asked)
        if place == len(tokens) or tokens[place] == ")":
            break
        place += 1
    if len(ways) == 1:
        return ways[0], place
    each = [_best(asked) for asked in ways]
    whole = tuple(chain.from_iterable(each))
    return [whole] if all(each) and len(whole) <= MOST else [], place


def _of_sequence(tokens: list[str], place: int) -> tuple[list[Pieces], int]:
    """What that asks for which stands in a row, and where it ends."""
    asked, run = list[Pieces](), ""
    while place < len(tokens) and tokens[place] not in {"|", ")"}:
        token, inner = tokens[place], list[Pieces]()
        place += 1
        letter = _letter(token)
        if token.startswith("(") and token[-1] != ")":
            inner, place = _of_any(tokens, place)
            inner, place = ([] if token in _OPAQUE else inner), place + 1
        many = tokens[place] if place < len(tokens) and _is_count(tokens[place]) else ""
        place += bool(many)
        optional = many.startswith(("?", "*", "{0", "{,"))
        if letter and not optional:
            run += letter
        if not letter or many:
            asked.append((run,))
            run = ""
        if not optional:
            asked += inner
    return [pieces for pieces in (*asked, (run,)) if min(map(len, pieces)) >= LEAST], place


def _letter(token: str) -> str:
    """The text that a token stands for, folded; empty when it stands for more than one."""
    if not _SIGN.match(token):
        return folded(token)
    return token[1] if len(token) == LEAST and token[0] == "\\" and not token[1].isalnum() else ""


def _is_count(token: str) -> bool:
    return token[0] in "?*+" or (token[0] == "{" and token.rstrip("?")[-1] == "}" and len(token) > 1)


def _best(asked: Iterable[Pieces]) -> Pieces:
    """The pieces that tell most: the longer ones, and of those the fewer."""
    return max(asked, key=_worth, default=())


def _worth(pieces: Pieces) -> float:
    return min(6, *map(len, pieces)) - len(pieces) / 8
