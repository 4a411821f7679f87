"""What the words near a place of a text speak of: for words that matter only there."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0913, PLR0917, PLR2004
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .columns import strings
from .compiled import compiled

if TYPE_CHECKING:
    from .traces import Traces

_LEAST, _BITS = 3, 12


class Words(NamedTuple):
    """Words as bytes, one after the other, what each speaks of, and the words by a hash of their first three bytes."""

    data: npt.NDArray[np.uint8]
    ends: npt.NDArray[np.int64]
    meanings: npt.NDArray[np.int64]
    whole: npt.NDArray[np.bool_]
    """Which words follow no ASCII letter."""
    follows: npt.NDArray[np.int64]
    """The next word of the same hash, -1 = none."""
    firsts: npt.NDArray[np.int64]
    fold: npt.NDArray[np.uint8]


def words(meanings: Mapping[str, int]) -> Words:
    """A table of words, of three bytes or more, each with the bits it stands for; the case of ASCII letters does not count.

    One with `^` before it is none where it follows an ASCII letter.
    """
    forms = [word.removeprefix("^").encode().lower() for word in meanings]
    follows, firsts = np.full(len(forms), -1, np.int64), np.full(1 << _BITS, -1, np.int64)
    for number, form in enumerate(forms):
        place = int.from_bytes(form[:_LEAST], "little") * 0x9E3779B1 % (1 << 32) >> 32 - _BITS
        follows[number], firsts[place] = firsts[place], number
    ends = np.cumsum([len(form) for form in forms], dtype=np.int64)
    fold = np.frombuffer(bytes(range(256)).lower(), np.uint8)
    values = np.array(list(meanings.values()), np.int64)
    whole = np.array([word.startswith("^") for word in meanings], bool)
    return Words(np.frombuffer(b"".join(forms), np.uint8), ends, values, whole, follows, firsts, fold)


def near(
    texts: Any, traces: Traces, leads: npt.NDArray[np.int64], tails: npt.NDArray[np.int64], table: Words
) -> npt.NDArray[np.int64]:
    """The bits of all words round each place: from so many characters before it to so many behind, OR-ed together.

    Of more than one line before a place only the last is read.
    """
    found = strings(texts)
    begins, stops = found.offsets[traces.rows], found.offsets[traces.rows + 1]
    firsts, lasts = _windows(found.data, begins, stops, begins + traces.starts, begins + traces.ends, leads, tails)
    return np.asarray(_near(found.data, firsts, lasts, *table), np.int64)


@compiled
def _windows(data, begins, stops, starts, ends, leads, tails):
    """The bytes round each place."""
    firsts, lasts = np.empty_like(starts), np.empty_like(ends)
    for number in range(starts.size):
        place, left, lines = starts[number], leads[number], 0
        while place > begins[number] and left > 0 and lines < 2:
            place -= 1
            left -= data[place] & 0xC0 != 0x80
            lines += data[place] == 10
        firsts[number] = place
        place, left = ends[number], tails[number]
        while place < stops[number] and left > 0 and data[place] != 10:
            left -= data[place] & 0xC0 != 0x80
            place += 1
        while place < stops[number] and data[place] & 0xC0 == 0x80:
            place += 1
        lasts[number] = place
    return firsts, lasts


@compiled
def _near(data, begins, ends, forms, stops, meanings, whole, follows, firsts, fold):
    named = np.zeros(begins.size, np.int64)
    for window in range(begins.size):
        seen, bits = np.uint32(0), np.int64(0)
        for place in range(begins[window], ends[window]):
            seen = (seen >> np.uint32(8)) | (np.uint32(fold[data[place]]) << np.uint32(16))
            word = firsts[np.uint32(seen * np.uint32(0x9E3779B1)) >> np.uint32(20)]
            while word >= 0:
                at = stops[word - 1] if word > 0 else 0
                start = place - 2
                if meanings[word] & ~bits and start >= begins[window] and start + stops[word] - at <= ends[window]:
                    while at < stops[word] and fold[data[start]] == forms[at]:
                        at, start = at + 1, start + 1
                    if at == stops[word] and not (whole[word] and place > 2 and 97 <= fold[data[place - 3]] <= 122):
                        bits |= meanings[word]
                word = follows[word]
        named[window] = bits
    return named
