"""MinHash sketches of word shingles: 128 bytes a row, compared byte by byte; the share that agrees estimates Jaccard."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .compiled import compiled
from .hashing import GOLDEN, mix, mixed
from .shingles import SIZE, Pieces, plain_hashes, rooms, row_shingles, tables

BINS = 128
"""Bytes of a sketch."""

_EMPTY = np.uint32(0xFFFFFFFF)
_PROBES = 9
"""Places of 7 bits that one hash of 64 bits gives."""


class Sketches(NamedTuple):
    """One line a row: its sketch, a hash of its words in order, and its shingles with repetitions (0: no words, no sketch).

    `frames` hash the words without negations, with a mark for each run of numbers and of names.
    """

    lines: npt.NDArray[np.uint8]
    wholes: npt.NDArray[np.uint64]
    shingles: npt.NDArray[np.int32]
    frames: npt.NDArray[np.uint64] | None = None


def sketch(rows: Pieces, size: int = SIZE) -> Sketches:
    """One-permutation MinHash of the shingles of each row, the low 8 bits kept.

    Source: Li, Owen, Zhang 2012 (one permutation), Shrivastava 2017 (filling of empty bins), Li and König 2010 (low bits).
    """
    count = len(rows)
    lines, shingles = np.zeros((count, BINS), np.uint8), np.zeros(count, np.int32)
    wholes, frames = np.zeros((2, count), np.uint64)
    sketch_rows(rows.buffers(), tables(), size, lines, (wholes, frames), shingles)
    return Sketches(lines, wholes, shingles, frames)


def sketched(text: str, size: int = SIZE) -> bytes | None:
    """The plain-Python twin of `sketch` for one text; null without words."""
    least: dict[int, int] = {}
    for value in plain_hashes(text, size):
        least[value >> 57] = min(value & 0xFFFFFFFF, least.get(value >> 57, int(_EMPTY)))
    return bytes(_filled(least, place) for place in range(BINS)) if least else None


def _filled(least: dict[int, int], place: int) -> int:
    if place in least:
        return least[place] & 0xFF
    state = place * int(GOLDEN) + 1
    while True:
        state = mixed(state + int(GOLDEN))
        for probe in range(_PROBES):
            source = state >> 7 * probe & 127
            if source in least:
                return (mixed(least[source] + place) >> 8) & 0xFF


@compiled
def sketch_rows(texts: Any, tables: Any, size: int, lines: Any, hashes: Any, shingles: Any) -> None:
    """`sketch` on buffers."""
    room, mins = np.empty((2, 1024), np.uint64), np.empty(BINS, np.uint32)
    for row in range(shingles.size):
        room = rooms(texts, row, room)
        found, whole, frame = row_shingles(texts, row, tables, size, room)
        if found.size:
            mins[:] = _EMPTY
            for value in found:
                mins[value >> np.uint64(57)] = min(mins[value >> np.uint64(57)], np.uint32(value))
            _fill(mins, lines[row])
            hashes[0][row], hashes[1][row], shingles[row] = whole, frame, found.size


@compiled
def _fill(mins: Any, line: Any) -> None:
    for place in range(BINS):
        found = mins[place]
        if found != _EMPTY:
            line[place] = np.uint8(found & np.uint32(0xFF))
            continue
        state, probe = np.uint64(place) * GOLDEN + np.uint64(1), _PROBES
        rest = np.uint64(0)
        while found == _EMPTY:
            if probe == _PROBES:
                state, probe = mix(state + GOLDEN), 0
                rest = state
            found = mins[rest & np.uint64(127)]
            rest >>= np.uint64(7)
            probe += 1
        line[place] = np.uint8((mix(np.uint64(found) + np.uint64(place)) >> np.uint64(8)) & np.uint64(0xFF))
