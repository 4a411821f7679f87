"""Words of any script in one pass over UTF-8: counted, compared and looked for repetitions without a Python object per word."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: PLR0913, PLR0917, ANN001, ANN201, ANN202, PLR1714, PLR2004, SIM109
from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from .columns import read_only
from .compiled import compiled, inner
from .kept import kept, made_here

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt
    import pyarrow as pa

GAP, LETTER, ALONE, MARK, JOINER, DIGIT = range(6)
"""Kinds of characters: between words, part of a word, a word by itself (scripts without spaces), continues whatever it follows,
holds two parts of one word together, digit."""

JOINERS = "'\u2019\u00ad\u200c\u200d"
"""Apostrophes, soft hyphen, zero-width joiner and non-joiner: inside a word when letters stand on both sides."""

_ALONE = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),  # ideographic iteration mark and zero
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3400, 0x4DBF),  # CJK extension A
    (0x4E00, 0x9FFF),  # CJK
    (0xF900, 0xFAFF),  # CJK compatibility
    (0x20000, 0x323AF),  # CJK extensions B to H
)
_TOP = 0x32400
"""First code point that no table covers; what lies above are tags and private use, which are gaps."""


@cache
def kinds() -> npt.NDArray[np.uint8]:
    """The kind of every code point below 0x32400, from this Python's Unicode tables."""
    return _tables()["kinds"]


@cache
def lower() -> npt.NDArray[np.int32]:
    """The lower case of every code point below 0x32400 that has one of a single character; itself otherwise."""
    return _tables()["lower"]


@cache
def _tables() -> Mapping[str, npt.NDArray[Any]]:
    return kept("words", made_here(__file__), lambda: {"kinds": _kinds(), "lower": _lower()})


def _kinds() -> npt.NDArray[np.uint8]:
    table = np.zeros(_TOP, np.uint8)
    for point in range(_TOP):
        category = unicodedata.category(chr(point))
        if category[0] == "L" or category in ("Nl", "No"):
            table[point] = ALONE if any(low <= point <= high for low, high in _ALONE) else LETTER
        elif category[0] == "M":
            table[point] = MARK
        elif category == "Nd":
            table[point] = DIGIT
    table[[ord(joiner) for joiner in JOINERS]] = JOINER
    return table


def _lower() -> npt.NDArray[np.int32]:
    table = np.arange(_TOP, dtype=np.int32)
    for point in range(0x1E944):
        small = chr(point).lower()
        if len(small) == 1:
            table[point] = ord(small)
    return table


def plain_words(text: str) -> list[str]:
    """The words of a text, lower-cased: the plain twin of the kernels, and what a word is.

    A run of letters, digits and combining marks; a character of a script written without spaces (Chinese, Japanese, Thai, Lao,
    Khmer, Burmese) with its marks is a word by itself. Apostrophes, soft hyphens and zero-width (non-)joiners between
    letters neither end a word nor belong to it. Combining marks that follow no letter are nothing.

    Example:
        >>> plain_words("L'eau, az ESŐ és 下雨")
        ['leau', 'az', 'eső', 'és', '下', '雨']
    """
    words, word, alone = [], "", False
    for character in text:
        point = ord(character)
        kind = kinds()[point] if point < _TOP else GAP
        if kind == MARK or (kind == JOINER and word and not alone):
            word += chr(lower()[point]) if kind == MARK and word else ""
            continue
        if word and (alone or kind not in (LETTER, DIGIT)):
            words.append(word)
            word = ""
        alone = kind == ALONE
        if kind in (LETTER, DIGIT, ALONE):
            word += chr(lower()[point])
    return [*words, word] if word else words


def echoed_words(texts: pa.Array, firsts: pa.Array, seconds: pa.Array) -> npt.NDArray[np.int64]:
    """How many words a text has whose words are those of `firsts`, or of `firsts` and then `seconds`; -1 for all others."""
    counts = np.empty(len(texts), np.int64)
    _echoed_all(*buffers(texts), *buffers(firsts), *buffers(seconds), kinds(), lower(), counts)
    return counts


def buffers(texts: pa.Array) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
    """The UTF-8 bytes of a `large_string` array and the offsets of its rows, both read-only; null rows are empty."""
    if texts.null_count:
        texts = texts.fill_null("")
    _, ends, data = texts.buffers()
    if len(texts) == 0 or data is None or data.size == 0:
        return read_only(np.zeros(1, np.uint8)), read_only(np.zeros(len(texts) + 1, np.int64))
    return read_only(np.frombuffer(data, np.uint8)), read_only(np.frombuffer(ends, np.int64, len(texts) + 1, texts.offset * 8))


@inner
def decode(data, place):
    """The code point that begins at `place` of valid UTF-8, and how many bytes it has."""
    first = np.int64(data[place])
    if first < 0x80:
        return first, 1
    if first < 0xE0:
        return ((first & 0x1F) << 6) | (np.int64(data[place + 1]) & 0x3F), 2
    middle = ((np.int64(data[place + 1]) & 0x3F) << 6) | (np.int64(data[place + 2]) & 0x3F)
    if first < 0xF0:
        return ((first & 0x0F) << 12) | middle, 3
    return ((first & 0x07) << 18) | (middle << 6) | (np.int64(data[place + 3]) & 0x3F), 4


@inner
def _hash_words(data, start, end, kinds, lower, out):
    """The number of words in a range of bytes; a 64-bit hash of each is written to `out` as far as it reaches."""
    count, place, alone, inside, value = 0, start, False, False, np.uint64(0)
    while place < end:
        point, width = decode(data, place)
        place += width
        kind = kinds[point] if point < kinds.size else GAP
        if kind == MARK or (kind == JOINER and inside and not alone):
            if kind == MARK and inside:
                value = _mix(value, np.uint64(lower[point]))
            continue
        if inside and (alone or not (kind == LETTER or kind == DIGIT)):
            if count < out.size:
                out[count] = value
            count, inside, value = count + 1, False, np.uint64(0)
        alone = kind == ALONE
        if alone or kind == LETTER or kind == DIGIT:
            value, inside = _mix(value, np.uint64(lower[point])), True
    if inside:
        if count < out.size:
            out[count] = value
        count += 1
    return count


@inner
def _mix(value, other):
    value = (value ^ other) * np.uint64(0x9E3779B97F4A7C15)
    return value ^ (value >> np.uint64(29))


@inner
def _words_of(data, start, end, kinds, lower, room):
    """Hashes of the words of a range in `room`, which grows when it is too small, and their number."""
    count = _hash_words(data, start, end, kinds, lower, room)
    if count > room.size:
        room = np.empty(count * 2, np.uint64)
        count = _hash_words(data, start, end, kinds, lower, room)
    return room, count


@inner
def _room(values, sizes, count):
    """Both arrays, twice as large when they are full."""
    if count < values.size:
        return values, sizes
    more, more_sizes = np.empty(2 * count, np.uint64), np.empty(2 * count, np.int64)
    for at in range(count):  # assigned as a slice, numba would compile the spelling of its error
        more[at], more_sizes[at] = values[at], sizes[at]
    return more, more_sizes


@inner
def _slot(keys, used, key):
    """The slot of `key` in an open hash table, or the free one where it belongs."""
    mask = keys.size - 1
    slot = np.int64(key >> np.uint64(20)) & mask
    while used[slot] > 0 and keys[slot] != key:
        slot = (slot + 1) & mask
    return slot


@compiled
def _table_size(count):
    size = 16
    while size < 2 * count:
        size *= 2
    return size


@compiled
def _echoed_all(data, offsets, first_data, first_offsets, second_data, second_offsets, kinds, lower, counts):
    room, first, second = np.empty(1024, np.uint64), np.empty(1024, np.uint64), np.empty(1024, np.uint64)
    for row in range(counts.size):
        first, start = _words_of(first_data, first_offsets[row], first_offsets[row + 1], kinds, lower, first)
        second, rest = _words_of(second_data, second_offsets[row], second_offsets[row + 1], kinds, lower, second)
        room, count = _words_of(data, offsets[row], offsets[row + 1], kinds, lower, room)
        same = count == start or count == start + rest
        for at in range(start if same else 0):
            same = same and room[at] == first[at]
        for at in range(start, count if same else start):
            same = same and room[at] == second[at - start]
        counts[row] = count if same else -1
