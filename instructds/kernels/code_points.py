"""What the kernels must know of each Unicode code point, as flat tables made from Python's own Unicode database."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .kept import kept, made_here

LAST = 0x32400
"""Code points from here on share the entry at LAST - 1: letters of no case, separators of words, always normalised."""

NON_ASCII, LINE_END, CONTROL, NFC, NFKC = 1, 2, 4, 8, 16
"""Bits of `flags`; NFC and NFKC say that a text with this code point may not be in that form."""

SEPARATOR, WORD, ALONE, SPACE, PUNCTUATION = 0, 1, 2, 4, 8
"""Bits of `classes`: part of a word, a word of its own (scripts without spaces), white space, punctuation."""

_ALONE = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # CJK radicals
    (0x3005, 0x3007),
    (0x3041, 0x30FF),  # kana
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, LAST - 2),
)
_PLAIN = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0xD800, 0xF8FF),
    (0x17000, 0x1AFFF),
    (0x20000, 0x2F7FF),
    (0x2FA20, LAST - 1),
)
"""Ranges without case, decomposition, space or punctuation; not looked up one by one."""


class CodePoints(NamedTuple):
    """Tables indexed by code point, and the case foldings that change one.

    `fold_index[c]` is 0 where case folding keeps c, else the folded text is
    `fold_bytes[fold_offsets[i] : fold_offsets[i + 1]]` for i = `fold_index[c]`. `growth` bounds bytes out per byte in.
    """

    flags: npt.NDArray[np.uint8]
    classes: npt.NDArray[np.uint8]
    fold_index: npt.NDArray[np.uint16]
    fold_offsets: npt.NDArray[np.int32]
    fold_bytes: npt.NDArray[np.uint8]
    growth: int


@cache
def code_points() -> CodePoints:
    """The tables of this Python's Unicode version."""
    found = dict(kept("code-points", made_here(__file__), _tables))
    return CodePoints(growth=int(found.pop("growth")), **found)


def _tables() -> dict[str, npt.NDArray[Any]]:
    flags = np.full(LAST, NON_ASCII, np.uint8)
    flags[:128] = 0
    classes = np.zeros(LAST, np.uint8)
    classes[0xAC00:0xD7A4] = WORD
    classes[0x17000:0x1B000] = WORD
    fold_index = np.zeros(LAST, np.uint16)
    foldings, growth = [b"", b""], 1
    for code in _looked_up():
        char = chr(code)
        flags[code] |= _flags(char)
        classes[code] |= _classes(char)
        folded = char.casefold()
        if folded != char:
            fold_index[code] = len(foldings)
            foldings.append(folded.encode())
            growth = max(growth, -(-len(foldings[-1]) // len(char.encode())))
    for second in _second_halves():
        flags[second] |= NFC | NFKC
    for first, last in _ALONE:
        kept = classes[first : last + 1] & (SPACE | PUNCTUATION)
        classes[first : last + 1] = np.where(kept, kept, ALONE)
    offsets = np.cumsum([0, *map(len, foldings)]).astype(np.int32)
    return {
        "flags": flags,
        "classes": classes,
        "fold_index": fold_index,
        "fold_offsets": offsets,
        "fold_bytes": np.frombuffer(b"".join(foldings), np.uint8),
        "growth": np.asarray(growth),
    }


def _looked_up() -> list[int]:
    start, found = 0, list[int]()
    for first, last in _PLAIN:
        found.extend(range(start, first))
        start = last + 1
    return found


def _flags(char: str) -> int:
    line_end = char in "\r\x85"
    control = (unicodedata.category(char) == "Cc" and char not in "\t\n\r\x85") or char == "\ufeff"
    mark = unicodedata.combining(char) != 0
    nfc = mark or unicodedata.normalize("NFC", char) != char
    nfkc = nfc or unicodedata.normalize("NFKC", char) != char
    return LINE_END * line_end | CONTROL * control | NFC * nfc | NFKC * nfkc


def _classes(char: str) -> int:
    if char.isspace():
        return SPACE
    major = unicodedata.category(char)[0]
    return PUNCTUATION if major == "P" else WORD if major in "LNM" else SEPARATOR


def _second_halves() -> set[int]:
    """Code points that can melt into the one before them."""
    halves = {*range(0x1161, 0x1176), *range(0x11A8, 0x11C3)}
    for code in _looked_up():
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):  # noqa: PLR2004 - a pair
            halves.add(int(parts[1], 16))
    return halves
