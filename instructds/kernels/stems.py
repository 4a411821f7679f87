"""Beginnings of words without accents, so that inflected forms of a word meet: which of them two texts share."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: PLR0913, PLR0917, ANN001, ANN202, PLR1714, SIM109
from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .compiled import compiled
from .words import ALONE, DIGIT, GAP, JOINER, LETTER, MARK, _mix, _slot, _table_size, buffers, decode, kinds, lower, plain_words

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

LENGTH = 5
"""Characters of a word that count."""

SHORTEST = 3
"""Letters below which a word says nothing of what a text is about."""


PIECE, ROOM = 2_048, 4_096
"""Bytes of an answer that are read at a time, and stems of a task that are kept; a piece has fewer stems than there is room."""

SPACE, LINE_END = 32, 10


class Shared(NamedTuple):
    """Of each row: stems of the first text, whether one stands in the second, and stems and words of the second.

    `said` and `words` are counted up to the first shared stem only.
    """

    asked: npt.NDArray[np.int64]
    shared: npt.NDArray[np.bool_]
    said: npt.NDArray[np.int64]
    words: npt.NDArray[np.int64]


@cache
def bases() -> npt.NDArray[np.int32]:
    """The lower-case base character of every code point: `Á` and `á` are `a`."""
    table = lower().copy()
    for point in range(len(table)):
        first = unicodedata.normalize("NFD", chr(table[point]))[:1] if not 0xAC00 <= point <= 0xD7A3 else chr(point)  # noqa: PLR2004 - Hangul syllables
        table[point] = ord(first) if first else point
    return table


def plain_stems(text: str) -> list[str]:
    """The stems of a text in order: the plain twin of the kernel.

    The first five characters of each word of three or more, without accents; numbers of two digits or more; in scripts
    without spaces every two neighbours.

    Example:
        >>> plain_stems("A folyókat 1867-ben 下雨了")
        ['folyo', '1867', 'ben', '下雨', '雨了']
    """
    stems, before = [], ""
    for word in plain_words(text):
        if kinds()[ord(word[0])] == ALONE:
            stems += [before + word[0]] if before else []
            before = word[0]
            continue
        before = ""
        base = "".join(chr(bases()[ord(character)]) for character in word if unicodedata.category(character)[0] != "M")
        if len(base) >= (2 if base.isdigit() else SHORTEST):
            stems.append(base[:LENGTH])
    return stems


def shared_stems(asked: pa.Array, beside: pa.Array, said: pa.Array, common: pa.Array) -> Shared:
    """What the stems of `asked` and `beside` have to do with those of `said`; stems of `common` do not count."""
    skipped = stem_hashes(common)
    keys, used = np.zeros(_table_size(len(skipped)), np.uint64), np.zeros(_table_size(len(skipped)), np.int64)
    _fill(skipped, keys, used)
    count = len(said)
    found = Shared(np.zeros(count, np.int64), np.zeros(count, np.bool_), np.zeros(count, np.int64), np.zeros(count, np.int64))
    _shared_all(*buffers(asked), *buffers(beside), *buffers(said), kinds(), bases(), keys, used, *found)
    return found


def stem_hashes(texts: pa.Array) -> npt.NDArray[np.uint64]:
    """A 64-bit hash of the first stem of each text."""
    data, offsets = buffers(texts)
    hashes = np.zeros(len(texts), np.uint64)
    _first_all(data, offsets, kinds(), bases(), hashes)
    return hashes


@compiled
def _stems(data, start, end, kinds, bases, out):
    """The number of stems and of words in a range of bytes; hashes of the stems are written to `out` as far as it reaches."""
    count, words, place, length, value, digits, before = 0, 0, start, 0, np.uint64(0), True, np.uint64(0)
    while place <= end:
        kind, point, width = _kind(data, place, end, kinds)
        place += width
        if kind == MARK or (kind == JOINER and length > 0):
            continue
        if kind == LETTER or kind == DIGIT:
            before, length, digits = np.uint64(0), length + 1, digits and kind == DIGIT
            value = _mix(value, np.uint64(bases[point])) if length <= LENGTH else value
            continue
        if length > 0:
            words += 1
            if length >= SHORTEST or (digits and length > 1):
                count = _put(out, count, value)
            length, value, digits = 0, np.uint64(0), True
        if kind != ALONE:
            continue
        words += 1
        if before > 0:
            count = _put(out, count, _mix(before, np.uint64(point)))
        before = _mix(np.uint64(0), np.uint64(point))
    return count, words


@compiled
def _kind(data, place, end, kinds):
    """Kind and code point of the character at `place`, and its bytes; a gap at the end."""
    if place >= end:
        return GAP, np.int64(0), 1
    point, width = decode(data, place)
    return (kinds[point] if point < kinds.size else GAP), point, width


@compiled
def _put(out, count, value):
    if count < out.size:
        out[count] = value
    return count + 1


@compiled
def _fill(hashes, keys, used):
    for at in range(hashes.size):
        slot = _slot(keys, used, hashes[at])
        keys[slot] = hashes[at]
        used[slot] = 1


@compiled
def _first_all(data, offsets, kinds, bases, hashes):
    room = np.empty(64, np.uint64)
    for row in range(hashes.size):
        count, _ = _stems(data, offsets[row], offsets[row + 1], kinds, bases, room)
        hashes[row] = room[0] if count else np.uint64(0)


@compiled
def _shared_all(a_data, a_ends, b_data, b_ends, s_data, s_ends, kinds, bases, skip, skipped, asked, shared, said, words):
    room, keys, used = np.empty(ROOM, np.uint64), np.empty(4 * ROOM, np.uint64), np.empty(4 * ROOM, np.int64)
    for row in range(asked.size):
        first, _ = _stems(a_data, a_ends[row], a_ends[row + 1], kinds, bases, room)
        first = min(first, ROOM)
        second, _ = _stems(b_data, b_ends[row], b_ends[row + 1], kinds, bases, room[first:])
        total = min(first + second, ROOM)
        size = _table_size(total)
        table, times = keys[:size], used[:size]
        times[:] = 0
        for at in range(total):
            slot = _slot(table, times, room[at])
            if times[slot] == 0 and skipped[_slot(skip, skipped, room[at])] == 0:
                table[slot] = room[at]
                times[slot] = 1
                asked[row] += 1
        start, end = s_ends[row], s_ends[row + 1]
        while start < end and asked[row] > 0 and not shared[row]:
            stop = _piece_end(s_data, start, end)
            count, found = _stems(s_data, start, stop, kinds, bases, room)
            words[row] += found
            for at in range(min(count, ROOM)):
                if skipped[_slot(skip, skipped, room[at])] == 0:
                    said[row] += 1
                    if times[_slot(table, times, room[at])] > 0:
                        shared[row] = True
                        break
            start = stop


@compiled
def _piece_end(data, start, end):
    """Where a piece of some thousand bytes ends: at a space or line end, or at least between characters."""
    stop = min(start + PIECE, end)
    if stop == end:
        return end
    edge = stop
    while edge > start and data[edge] != SPACE and data[edge] != LINE_END:
        edge -= 1
    if edge > start:
        return edge
    while stop < end and data[stop] & 0xC0 == 0x80:  # noqa: PLR2004 - a byte that continues a character of UTF-8
        stop += 1
    return stop
