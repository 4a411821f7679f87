"""Where a text says the same over and over: the longest exact loop of every row and how much is copied, in one pass."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR2004, RUF001, SIM110
from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled, inner
from .words import ALONE, LETTER, _mix, _room, _slot, _table_size, buffers, decode, kinds, lower

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

GRAM = 8
"""Bytes that have to be the same for two places to be compared at all."""

BITS = 12
"""Logarithm of the places that are remembered at a time: those of some ten thousand characters."""

ENDERS = ".!?…。！？؟।։።\n"
"""Signs that end a sentence or a line."""

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


def often_said(texts: pa.Array, times: int) -> npt.NDArray[np.float32]:
    """Share of the letters of each text in sentences and lines that stand in it `times` times or more; case does not count."""
    data, offsets = buffers(texts)
    shares = np.zeros(len(texts), np.float32)
    _often_all(data, offsets, kinds(), lower(), np.array([ord(sign) for sign in ENDERS]), times, shares)
    return shares


@compiled
def _often_all(data, offsets, kinds, lower, enders, times, shares):
    hashes, sizes = np.empty(1024, np.uint64), np.empty(1024, np.int64)
    keys, used = np.empty(4096, np.uint64), np.empty(4096, np.int32)
    for row in range(shares.size):
        place, end, count = offsets[row], offsets[row + 1], 0
        value, size, kept, kept_size = np.uint64(0), 0, np.uint64(0), 0
        while place <= end:
            point, width = decode(data, place) if place < end else (np.int64(10), 1)
            place += width
            kind = kinds[point] if point < kinds.size else 0
            if kind in (LETTER, ALONE):
                value, size = _mix(value, np.uint64(lower[point])), size + 1
                kept, kept_size = value, size
                continue
            if not _is_one_of(point, enders):
                if size > 0:
                    value, size = _mix(value, np.uint64(point)), size + 1
                continue
            if kept_size > 0:
                hashes, sizes = _room(hashes, sizes, count)
                hashes[count], sizes[count] = kept, kept_size
                count += 1
            value, size, kept, kept_size = np.uint64(0), 0, np.uint64(0), 0
        slots = _table_size(count)
        if slots > keys.size:
            keys, used = np.empty(slots, np.uint64), np.empty(slots, np.int32)
        shares[row] = _share_often(hashes[:count], sizes, keys[:slots], used[:slots], times)


@inner
def _share_often(hashes, sizes, table, seen, times):
    total, often = 0, 0
    seen[:] = 0
    for value in hashes:
        slot = _slot(table, seen, value)
        table[slot] = value
        seen[slot] += 1
    for at, value in enumerate(hashes):
        total += sizes[at]
        often += sizes[at] * (seen[_slot(table, seen, value)] >= times)
    return often / max(1, total)


@inner
def _is_one_of(point, signs):
    for sign in signs:
        if point == sign:
            return True
    return False


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


@inner
def _gram(piece, place):
    value = np.uint64(0)
    for step in range(GRAM):
        value = (value << np.uint64(8)) | np.uint64(piece[place + np.uintp(step)])
    value *= np.uint64(0x9E3779B97F4A7C15)
    return value >> np.uint64(64 - BITS)
