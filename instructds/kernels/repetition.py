"""Where a text says the same over and over: the longest exact loop of every row and how much is copied, in one pass."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR2004
from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled
from .words import buffers

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

GRAM = 8
"""Bytes that have to be the same for two places to be compared at all."""

BITS = 12
"""Logarithm of the places that are remembered at a time: those of some ten thousand characters."""

COPIED = 24
"""Bytes from which on a copy counts as copied."""


def loops(texts: pa.Array) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Start, length and period in bytes of the longest loop of each text, and the bytes of it that were there before.

    A loop is a stretch of at least two periods in which every byte is the one a period before. Length and period are
    0 where there is none. Cost is linear: a stretch that was compared is not looked at again.
    """
    data, offsets = buffers(texts)
    starts, lengths, periods, copied = (np.zeros(len(texts), np.int64) for _ in range(4))
    _loops_all(data, offsets, np.zeros(1 << BITS, np.uint64), starts, lengths, periods, copied)
    return starts, lengths, periods, copied


@compiled
def _loops_all(data, offsets, seen, starts, lengths, periods, copied):
    for row in range(starts.size):
        piece = data[offsets[row] : offsets[row + 1]]
        base, end = np.uintp(offsets[row] + 1), np.uintp(piece.size)
        place, last = np.uintp(0), np.uint8(32)
        while place + np.uintp(GRAM) <= end:
            byte = piece[place]
            word = (last <= 47) & (byte > 32) & (byte < 0xE0)
            if not (word | (byte >= 0xE0) | (place & np.uintp(15) == 0)):
                last, place = byte, place + np.uintp(1)
                continue
            last = byte
            slot = _gram(piece, place)
            before = seen[slot]
            seen[slot] = place + base
            if before < base:
                place += np.uintp(1)
                continue
            before -= base
            reach = place
            while reach < end and piece[reach] == piece[before + reach - place]:
                reach += np.uintp(1)
            same, period = np.int64(reach - place), np.int64(place - before)
            if same < GRAM:
                place += np.uintp(1)
                continue
            if same >= COPIED:
                copied[row] += same
            if same >= period and same + period > lengths[row]:
                starts[row], lengths[row], periods[row] = np.int64(before), same + period, period
            last, place = piece[reach - np.uintp(1)], reach


@compiled
def _gram(piece, place):
    value = np.uint64(0)
    for step in range(GRAM):
        value = (value << np.uint64(8)) | np.uint64(piece[place + np.uintp(step)])
    value *= np.uint64(0x9E3779B97F4A7C15)
    return value >> np.uint64(64 - BITS)
