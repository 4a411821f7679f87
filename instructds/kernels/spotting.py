"""Where the words of a table stand in the texts of a column: all words and all texts in one pass over the bytes."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0913, PLR0917, PLR2004
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .columns import read_only
from .compiled import compiled, inner
from .fours import FOURS
from .kept import kept, made_here
from .words import buffers

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

MOST = 16
"""Places of one word that are told of one text: the first half of them and the last half."""

_COMMON = b" etaoinsrhldcumgpfywbvk"
"""Bytes of English text, the commonest first."""

_ROOM = 32
"""Bytes of text for each of which there is room for one place at first: tasks hold many words, and a second pass costs more."""

_ANCHOR, _SHORT, _MORE = 4, 3, 2
"""Bytes that a word is looked up by, those of a short word, and the bytes behind them that are asked for in a longer one."""


_WORD = 8
"""Bytes that are read at once."""


class Spots(NamedTuple):
    """Every place of a word: its text, its number in the table, and the byte of the text at which it begins; by text."""

    rows: npt.NDArray[np.int64]
    words: npt.NDArray[np.int64]
    places: npt.NDArray[np.int64]


class _Table(NamedTuple):
    """The words as bytes, one after the other, and hash tables from four bytes of each, or three of a short one, to them.

    Those bytes are told without the bit that parts large letters from small ones.
    """

    data: npt.NDArray[np.uint8]
    ends: npt.NDArray[np.int64]
    shifts: npt.NDArray[np.int64]
    """From the first byte of a word to the first of the bytes it is looked up by."""
    follows: npt.NDArray[np.int64]
    """The next word with the same bytes, -1 = none."""
    likely: npt.NDArray[np.uint8]
    """For each hash of four bytes a bit for each hash of what stands behind them; all bits where a word asks nothing."""
    keys: npt.NDArray[np.uint32]
    firsts: npt.NDArray[np.int64]
    slim: npt.NDArray[np.int64]
    """The first word of each hash of three bytes, -1 = none."""


def spot(texts: pa.Array, words: tuple[str, ...]) -> Spots:
    """Where each word stands in each text, in any case of ASCII letters; at most `MOST` places of a word in a text.

    A word has three bytes or more, one of three is a single character. Cost is one look-up per byte of the texts.
    """
    data, offsets = buffers(texts)
    if len(data) < _WORD:
        data = read_only(np.pad(data, (0, _WORD)))
    table = _table(words)
    room = max(1024, len(data) // _ROOM)
    while True:
        found = np.empty((3, room), np.int64)
        count = _spot_all(data, offsets, *table, _FOLD, found)
        if count <= room:
            return Spots(*found[:, :count])
        room = count


def _folding() -> npt.NDArray[np.uint8]:
    return np.array([byte + 32 if 65 <= byte <= 90 else byte for byte in range(256)], np.uint8)


_FOLD = _folding()


@cache
def _table(words: tuple[str, ...]) -> _Table:
    made = kept("spotting", (made_here(__file__), FOURS, words), lambda: _made(words)._asdict())
    return _Table(*(read_only(made[name]) for name in _Table._fields))


def _made(words: tuple[str, ...]) -> _Table:
    forms = [word.encode().translate(_FOLD.tobytes()) for word in words]
    ends = np.cumsum([len(form) for form in forms], dtype=np.int64)
    shifts, follows = np.zeros(len(forms), np.int64), np.full(len(forms), -1, np.int64)
    likely, slim = np.zeros(1 << 16, np.uint8), np.full(1 << 12, -1, np.int64)
    slots = 1 << max(4, (4 * len(forms)).bit_length())
    keys, firsts = np.zeros(slots, np.uint32), np.full(slots, -1, np.int64)
    for number, form in enumerate(forms):
        shifts[number] = shift = _anchor(form)
        piece = form[shift : shift + _ANCHOR + _MORE].translate(_LOOSE)
        key = int.from_bytes(piece[:_ANCHOR], "little")
        mixed = key * 0x9E3779B1 & 0xFFFFFFFF
        if len(piece) == _SHORT:
            place = mixed >> 20
            follows[number], slim[place] = slim[place], number
            continue
        more = int.from_bytes(piece[_ANCHOR:], "little") * 0x9E3779B1 >> 13 & 7
        likely[mixed >> 16] |= 1 << more if len(piece) == _ANCHOR + _MORE else 255
        slot = mixed >> 6 & (slots - 1)
        while firsts[slot] >= 0 and keys[slot] != key:
            slot = (slot + 1) & (slots - 1)
        keys[slot] = key
        follows[number], firsts[slot] = firsts[slot], number
    return _Table(np.frombuffer(b"".join(forms), np.uint8), ends, shifts, follows, likely, keys, firsts, slim)


_LOOSE = bytes(byte | 32 for byte in range(256))


def _anchor(form: bytes) -> int:
    """The first of the bytes of a word that are seldom seen in text: of six of them, or of four of a word with less."""
    size = _ANCHOR + _MORE if len(form) >= _ANCHOR + _MORE else min(len(form), _ANCHOR)
    seldom = form.translate(_SELDOM)
    places = range(len(form) + 1 - size)
    return max(places, key=lambda place: (FOURS.get(form[place : place + _ANCHOR], 0), sum(seldom[place : place + size])))


_SELDOM = bytes(_COMMON.index(byte) if byte in _COMMON else len(_COMMON) if byte < 128 else 18 for byte in range(256))
"""How seldom each byte is seen in text."""


@inner
def _eight(data, place):
    """The eight bytes from a place on, the first one lowest: one load for the machine."""
    at = np.uint64(place)
    return (
        np.uint64(data[at])
        | np.uint64(data[at + np.uint64(1)]) << np.uint64(8)
        | np.uint64(data[at + np.uint64(2)]) << np.uint64(16)
        | np.uint64(data[at + np.uint64(3)]) << np.uint64(24)
        | np.uint64(data[at + np.uint64(4)]) << np.uint64(32)
        | np.uint64(data[at + np.uint64(5)]) << np.uint64(40)
        | np.uint64(data[at + np.uint64(6)]) << np.uint64(48)
        | np.uint64(data[at + np.uint64(7)]) << np.uint64(56)
    )


@compiled
def _spot_all(data, offsets, words, ends, shifts, follows, likely, keys, firsts, slim, fold, found):
    count, mask, most = 0, np.uint32(keys.size - 1), data.size - 8
    times, last, late = np.zeros(ends.size, np.int64), np.full(ends.size, -1, np.int64), np.zeros((ends.size, 8), np.int64)
    for row in range(offsets.size - 1):
        begin, end = offsets[row], offsets[row + 1]
        for place in range(begin, end):
            here = _eight(data, place) if place <= most else _eight(data, most) >> np.uint64(8 * (place - most))
            loose = here | np.uint64(0x202020202020)
            key = np.uint32(loose)
            mixed = np.uint32(key * np.uint32(0x9E3779B1))
            more = (loose >> np.uint64(32) & np.uint64(0xFFFF)) * np.uint64(0x9E3779B1) >> np.uint64(13) & np.uint64(7)
            if likely[mixed >> np.uint32(16)] >> more & np.uint64(1):
                slot = mixed >> np.uint32(6) & mask
                while firsts[slot] >= 0 and keys[slot] != key:
                    slot = (slot + np.uint32(1)) & mask
                word = firsts[slot]
                if word >= 0:
                    count = _tell(
                        data, begin, end, place, row, word, words, ends, shifts, follows, fold, times, last, late, found, count
                    )
            if here & np.uint64(0xFF) >= 0xE0:
                word = slim[np.uint32(np.uint32(key & np.uint32(0xFFFFFF)) * np.uint32(0x9E3779B1)) >> np.uint32(20)]
                if word >= 0:
                    count = _tell(
                        data, begin, end, place, row, word, words, ends, shifts, follows, fold, times, last, late, found, count
                    )
    return count


@compiled
def _tell(data, begin, end, place, row, word, words, ends, shifts, follows, fold, times, last, late, found, count):
    """Write down the words that stand here, of a chain of words with the same bytes."""
    while word >= 0:
        first = ends[word - 1] if word > 0 else 0
        start, size = place - shifts[word], ends[word] - first
        same = start >= begin and start + size <= end
        at = 0
        while same and at < size:
            same = fold[data[start + at]] == words[first + at]
            at += 1
        if same:
            if last[word] != row:
                last[word], times[word] = row, 0
            times[word] += 1
            slot = count if times[word] <= 16 else late[word, times[word] & 7]
            count += slot == count
            late[word, times[word] & 7] = slot
            if slot < found.shape[1]:
                found[0, slot], found[1, slot], found[2, slot] = row, word, start - begin
        word = follows[word]
    return count
