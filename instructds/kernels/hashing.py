"""64-bit hashes of byte ranges: the same on every machine, for grouping, never for identity."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .columns import Strings, strings
from .compiled import compiled, inner

_MASK = 2**64 - 1
_FIRST, _SECOND = 0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93
GOLDEN, _MIXER = np.uint64(_FIRST), np.uint64(_SECOND)


def hash_strings(array: Any, seed: int) -> npt.NDArray[np.uint64]:
    """The hash of each text of an Arrow string array; null and empty are the same."""
    found: Strings = strings(array)
    return hash_ranges(found.data, found.offsets[:-1], found.offsets[1:], np.uint64(seed))


def hashed(data: bytes, seed: int) -> int:
    """The plain-Python twin of `hash_ranges` for one range."""
    state = mixed(seed + _FIRST + len(data))
    for place in range(0, len(data), 8):
        word = int.from_bytes(data[place : place + 8], "little")
        state = (mixed(state ^ word) * _FIRST) & _MASK
    return mixed(state)


def mixed(value: int) -> int:
    """The plain-Python twin of `mix`."""
    value &= _MASK
    value = ((value ^ value >> 32) * _SECOND) & _MASK
    return value ^ value >> 32


@inner
def mix(value: np.uint64) -> np.uint64:
    """Every bit of a 64-bit number spread over all of them; one to one."""
    value ^= value >> np.uint64(32)
    value *= _MIXER
    return value ^ value >> np.uint64(32)


@compiled
def hash_ranges(
    data: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64], seed: np.uint64
) -> npt.NDArray[np.uint64]:
    """The hash of each `data[starts[i] : ends[i]]`; another `seed` is another family of hashes."""
    found = np.empty(starts.size, np.uint64)
    for row in range(starts.size):
        piece = data[starts[row] : ends[row]]
        state = mix(seed + GOLDEN + np.uint64(piece.size))
        for place in range(piece.size // 8):
            word = np.uint64(0)
            for step in range(8):
                word |= np.uint64(piece[place * 8 + step]) << np.uint64(8 * step)
            state = mix(state ^ word) * GOLDEN
        if piece.size % 8:
            word = np.uint64(0)
            for step in range(piece.size % 8):
                word |= np.uint64(piece[piece.size // 8 * 8 + step]) << np.uint64(8 * step)
            state = mix(state ^ word) * GOLDEN
        found[row] = mix(state)
    return found
