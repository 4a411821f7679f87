"""What kind of character each code point is, as one small class, so that a text is counted with one look-up per character."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from . import words
from .kept import kept, made_here
from .words import kinds

if TYPE_CHECKING:
    import numpy.typing as npt

SCRIPTS = (
    "none",
    "LATIN",
    "CYRILLIC",
    "GREEK",
    "ARABIC",
    "HEBREW",
    "CJK",
    "HANGUL",
    "THAI",
    "LAO",
    "DEVANAGARI",
    "BENGALI",
    "TAMIL",
    "TELUGU",
    "ARMENIAN",
    "GEORGIAN",
    "ETHIOPIC",
    "KHMER",
    "MYANMAR",
    "other",
)
"""Scripts told apart; Han and the Japanese and Chinese syllabaries are one, since they are written together."""

OTHER, SPACE, SYMBOL, DIGIT, UPPER, LOWER, LETTER = range(7)
"""What a character counts as: mark or invisible, space, punctuation or sign, digit, letter by its case, or without one."""

PLAIN, LINE, DOT, ENDER, WIDE_ENDER, BRACKET, SMALL, CAPITAL = range(8)
"""What a character does to a sentence: nothing, ends a line, ends it before a space and no small letter, before a space,
always, stands between its end and the space, begins none, begins one."""

_DOTS = ".\u2024\uff0e"
_ENDERS = "!?\u2026\u061f\u06d4\u0589\u1362\u1367\u203c\u203d\u2047\u2048\u2049"
_WIDE = "\u3002\uff01\uff1f\uff61\u0964\u0965\u104a\u104b\u17d4\u17d5"
QUESTIONS = "?\uff1f\u061f\u037e\u055e\u1367\u203d\u2047\u2048\u2049\ua60f\u2cfa\ufe16\ufe56"

_JOINED = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK", "BOPOMOFO": "CJK", "IDEOGRAPHIC": "CJK"}
_RANGES = ((0x3400, 0x4DBF, "CJK"), (0x4E00, 0x9FFF, "CJK"), (0x20000, 0x323AF, "CJK"), (0xAC00, 0xD7A3, "HANGUL"))


@dataclass(frozen=True, slots=True)
class Classes:
    """`of[c]` is the class of code point c; for a class `kind` (see `words`), `counts_as`, `script`, `acts` and `asks`."""

    of: npt.NDArray[np.uint8]
    kind: npt.NDArray[np.uint8]
    counts_as: npt.NDArray[np.uint8]
    script: npt.NDArray[np.uint8]
    acts: npt.NDArray[np.uint8]
    asks: npt.NDArray[np.bool_]


@cache
def classes() -> Classes:
    """The classes of this Python's Unicode tables, fewer than 256."""
    found = kept("characters", (made_here(__file__), made_here(str(words.__file__))), _classes)
    return Classes(**found)


def _classes() -> dict[str, npt.NDArray[Any]]:
    kind = kinds()
    size = len(kind)
    counts_as, acts = np.zeros(size, np.uint8), np.zeros(size, np.uint8)
    for point in range(size):
        counts_as[point], acts[point] = _roles(chr(point))
    for signs, act in ((_DOTS, DOT), (_ENDERS, ENDER), (_WIDE, WIDE_ENDER), ("\n\u2029", LINE)):
        acts[[ord(sign) for sign in signs]] = act
    asks = np.zeros(size, np.uint8)
    asks[[ord(sign) for sign in QUESTIONS]] = 1
    facts = np.stack([kind, counts_as, _scripts(counts_as), acts, asks], axis=1)
    unique, of = np.unique(facts, axis=0, return_inverse=True)
    assert len(unique) <= np.iinfo(np.uint8).max
    kind, counts_as, script, acts, asks = np.ascontiguousarray(unique.T)
    columns = {"kind": kind, "counts_as": counts_as, "script": script, "acts": acts, "asks": asks > 0}
    return {"of": of.ravel().astype(np.uint8), **columns}


def _roles(character: str) -> tuple[int, int]:
    category = unicodedata.category(character)
    if character.isspace():
        return SPACE, PLAIN
    if category in ("Ps", "Pe", "Pi", "Pf") or character in "\"'*_`":
        return SYMBOL, BRACKET
    known = {"Lu": (UPPER, CAPITAL), "Lt": (UPPER, CAPITAL), "Ll": (LOWER, SMALL)}
    of_group = {"L": (LETTER, CAPITAL), "N": (DIGIT, CAPITAL), "P": (SYMBOL, PLAIN), "S": (SYMBOL, PLAIN)}
    return known.get(category) or of_group.get(category[0], (OTHER, PLAIN))


def _scripts(counts_as: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The place in SCRIPTS of every letter, by the first word of its Unicode name; none for all else."""
    places = {name: place for place, name in enumerate(SCRIPTS)}
    found = np.zeros(len(counts_as), np.uint8)
    letters = counts_as >= UPPER
    for low, high, name in _RANGES:
        found[low : high + 1][letters[low : high + 1]] = places[name]
    for point in np.flatnonzero(letters & (found == 0)).tolist():
        first = unicodedata.name(chr(point), "other").split(" ")[0]
        found[point] = places.get(_JOINED.get(first, first), places["other"])
    return found
