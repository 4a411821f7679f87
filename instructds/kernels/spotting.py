"""Where the words of a table stand in the texts of a column: all words and all texts in one pass over the bytes."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0913, PLR0917, PLR2004
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .compiled import compiled
from .fours import FOURS
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

_ANCHOR, _SHORT = 4, 3


class Spots(NamedTuple):
    """Every place of a word: its text, its number in the table, and the byte of the text at which it begins; by text."""

    rows: npt.NDArray[np.int64]
    words: npt.NDArray[np.int64]
    places: npt.NDArray[np.int64]


class _Table(NamedTuple):
    """The words as bytes, one after the other, and hash tables from four bytes of each, or three of a short one, to them."""

    data: npt.NDArray[np.uint8]
    ends: npt.NDArray[np.int64]
    shifts: npt.NDArray[np.int64]
    """From the first byte of a word to the last of the bytes it is looked up by."""
    follows: npt.NDArray[np.int64]
    """The next word with the same bytes, -1 = none."""
    likely: npt.NDArray[np.uint64]
    keys: npt.NDArray[np.uint32]
    firsts: npt.NDArray[np.int64]
    slim: npt.NDArray[np.int64]
    """The first word of each hash of three bytes, -1 = none."""


def spot(texts: pa.Array, words: tuple[str, ...]) -> Spots:
    """Where each word stands in each text, in any case of ASCII letters; at most `MOST` places of a word in a text.

    A word has three bytes or more, one of three begins with none of ASCII. Cost is one look-up per byte of the texts.
    """
    data, offsets = buffers(texts)
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
    forms = [word.encode().translate(_FOLD.tobytes()) for word in words]
    ends = np.cumsum([len(form) for form in forms], dtype=np.int64)
    shifts, follows = np.zeros(len(forms), np.int64), np.full(len(forms), -1, np.int64)
    likely, slim = np.zeros(1 << 11, np.uint64), np.full(1 << 12, -1, np.int64)
    slots = 1 << max(4, (4 * len(forms)).bit_length())
    keys, firsts = np.zeros(slots, np.uint32), np.full(slots, -1, np.int64)
    for number, form in enumerate(forms):
        shift = _anchor(form)
        shifts[number] = shift
        piece = form[max(0, shift + 1 - _ANCHOR) : shift + 1]
        key = int.from_bytes(piece, "little")
        if len(piece) == _SHORT:
            place = (key * 0x9E3779B1 & 0xFFFFFFFF) >> 20
            follows[number], slim[place] = slim[place], number
            continue
        mixed = key * 0x9E3779B1 & 0xFFFFFFFF
        likely[mixed >> 21] |= np.uint64(1 << (mixed >> 15 & 63) | 1 << (mixed >> 9 & 63))
        slot = mixed >> 6 & (slots - 1)
        while firsts[slot] >= 0 and keys[slot] != key:
            slot = (slot + 1) & (slots - 1)
        keys[slot] = key
        follows[number], firsts[slot] = firsts[slot], number
    return _Table(np.frombuffer(b"".join(forms), np.uint8), ends, shifts, follows, likely, keys, firsts, slim)


def _anchor(form: bytes) -> int:
    """The last of the four bytes of a word that are seldom seen in text."""
    if len(form) <= _SHORT:
        return len(form) - 1
    return max(range(_ANCHOR - 1, len(form)), key=lambda last: _rareness(form[last + 1 - _ANCHOR : last + 1]))


def _rareness(piece: bytes) -> tuple[int, int]:
    return FOURS.get(piece, 0), sum(_SELDOM[byte] for byte in piece)


_SELDOM = [_COMMON.index(byte) if byte in _COMMON else len(_COMMON) if byte < 128 else 18 for byte in range(256)]
"""How seldom each byte is seen in text."""


@compiled
def _spot_all(data, offsets, words, ends, shifts, follows, likely, keys, firsts, slim, fold, found):
    count, mask = 0, np.uint32(keys.size - 1)
    times, last, late = np.zeros(ends.size, np.int64), np.full(ends.size, -1, np.int64), np.zeros((ends.size, 8), np.int64)
    for row in range(offsets.size - 1):
        begin, end, window = offsets[row], offsets[row + 1], np.uint32(0)
        place = begin - 1
        for byte in data[begin:end]:
            place += 1
            window = (window >> np.uint32(8)) | (np.uint32(fold[byte]) << np.uint32(24))
            mixed = np.uint32(window * np.uint32(0x9E3779B1))
            block = likely[mixed >> np.uint32(21)]
            if (
                block >> np.uint64(mixed >> np.uint32(15) & np.uint32(63))
                & block >> np.uint64(mixed >> np.uint32(9) & np.uint32(63))
                & np.uint64(1)
            ):
                slot = mixed >> np.uint32(6) & mask
                while firsts[slot] >= 0 and keys[slot] != window:
                    slot = (slot + np.uint32(1)) & mask
                word = firsts[slot]
                if word >= 0:
                    count = _tell(
                        data, begin, end, place, row, word, words, ends, shifts, follows, fold, times, last, late, found, count
                    )
            if byte >= 0x80 and place - begin >= 2 and data[place - 2] >= 0xE0:
                short = np.uint32((window >> np.uint32(8)) * np.uint32(0x9E3779B1)) >> np.uint32(20)
                if slim[short] >= 0:
                    word = slim[short]
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
