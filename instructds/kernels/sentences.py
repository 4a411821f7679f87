"""Where the sentences and lines of texts end, and how many characters and letters each has, without an object per sentence."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR2004
from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .compiled import compiled, inner
from .words import DIGIT, GAP, JOINER, MARK, buffers, decode, kinds

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa


class Sentences(NamedTuple):
    """The sentences of all texts one after the other, with one more text of none at the end of `first`."""

    first: npt.NDArray[np.int64]
    """For each text the number of its first sentence."""
    end: npt.NDArray[np.int64]
    """Where each ends in the bytes of all texts; each begins where the one before ends, or its text begins."""
    characters: npt.NDArray[np.int64]
    letters: npt.NDArray[np.int64]
    """Letters of each, those of scripts without spaces and of Korean counted three times."""
    fenced: npt.NDArray[np.bool_]
    """Whether it is a block of code that a fence opened in the line before."""


def sentences(texts: pa.Array) -> Sentences:
    """The sentences and lines of each text; what a fence of code opens is one. An empty or null text has none.

    A sentence ends after a full stop and a space, or a full stop of a script without spaces; spaces between two belong to
    the first.
    """
    data, offsets = buffers(texts)
    first = np.zeros(len(texts) + 1, np.int64)
    none, unfenced = np.empty(0, np.int64), np.empty(0, np.bool_)
    _cut_all(data, offsets, kinds(), first, none, none, none, unfenced)
    count = int(first[-1])
    end, characters, letters = (np.zeros(count, np.int64) for _ in range(3))
    fenced = np.zeros(count, np.bool_)
    _cut_all(data, offsets, kinds(), first, end, characters, letters, fenced)
    return Sentences(first, end, characters, letters, fenced)


@compiled
def _cut_all(data, offsets, kinds, first, ends, characters, letters, fences):
    """Fill `first`, and the other arrays too where they have room."""
    count = 0
    for text in range(first.size - 1):
        first[text] = count
        start, stop = offsets[text], offsets[text + 1]
        place, line, fenced = start, start, False
        while place < stop:
            place, ended, broken, before = _ended(data, place, stop)
            cut = ended and not fenced
            if broken:
                was, fence = fenced, _fence(data, line, before)
                fenced = fenced != fence
                cut, line = not (was and fenced), place
                if cut and was and count < fences.size:
                    fences[count] = True
            if place == stop and not cut:
                cut = True
                if fenced and count < fences.size:
                    fences[count] = True
            if cut:
                if count < ends.size:
                    ends[count] = place
                count += 1
        for piece in range(first[text], min(count, ends.size)):
            begin = ends[piece - 1] if piece > first[text] else start
            characters[piece], letters[piece] = _counted(data, begin, ends[piece], kinds)
    first[first.size - 1] = count


@inner
def _ended(data, place, stop):
    """The next end of a sentence or line: where it is, whether it is one, whether it has line breaks, and where they begin."""
    while place < stop:
        if 63 < data[place] < 128 or data[place] == 32:  # letters and spaces of ASCII, for which nothing is asked
            place += 1
            continue
        point, width = decode(data, place)
        at, place = place, place + width
        if point == 10:
            while place < stop and data[place] == 10:
                place += 1
            return place, True, True, at
        if point in (0x3002, 0xFF01, 0xFF1F):
            return place, True, False, at
        if point in (0x964, 0x61F, 0x6D4):
            place, broken = _spaces(data, place, stop)
            return place, True, broken, at
        if point in (33, 46, 59, 63, 0x2026):
            after = _closed(data, place, stop)
            beyond = after
            while beyond < stop and data[beyond] in (9, 32):
                beyond += 1
            if beyond > after:
                return beyond, True, False, at
    return place, False, False, place


@inner
def _closed(data, place, stop):
    """Where the quotation marks and brackets that follow a full stop end."""
    while place < stop:
        point, width = decode(data, place)
        if point not in (34, 39, 41, 93, 0x201D, 0xBB):
            return place
        place += width
    return place


@inner
def _spaces(data, place, stop):
    """Where white space ends, and whether it breaks a line."""
    broken = False
    while place < stop:
        point, width = decode(data, place)
        if not (
            9 <= point <= 13
            or 28 <= point <= 32
            or point in (0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
            or 0x2000 <= point <= 0x200A
        ):
            return place, broken
        broken |= point == 10
        place += width
    return place, broken


@inner
def _fence(data, place, stop):
    """Whether a line begins or ends a fenced block."""
    place, _ = _spaces(data, place, stop)
    return place + 2 < stop and data[place] == 96 and data[place + 1] == 96 and data[place + 2] == 96


@inner
def _counted(data, place, stop, kinds):
    """Characters and letters of a range."""
    characters, letters = 0, 0
    while place < stop:
        characters += 1
        if data[place] < 128:
            letters += 97 <= data[place] | 32 <= 122
            place += 1
            continue
        point, width = decode(data, place)
        place += width
        kind = kinds[point] if point < kinds.size else GAP
        if kind not in (GAP, MARK, JOINER, DIGIT):
            wide = 0x3040 <= point <= 0x30FF or 0x3400 <= point <= 0x9FFF or 0xAC00 <= point <= 0xD7AF
            letters += 3 if wide else 1
    return characters, letters
