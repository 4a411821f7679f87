"""MinHash sketches of word 5-grams, made straight from folded text: 128 bytes a row, compared byte by byte."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .code_points import ALONE, LAST, WORD, code_points
from .columns import Strings
from .compiled import compiled
from .hashing import GOLDEN, mix, mixed
from .scan import decode

BINS = 128
"""Bytes of a sketch."""

GRAM = 5
"""Words of a shingle; in scripts without spaces between words each character is one."""

LEAST_SHINGLES = 4
"""Texts with fewer have no sketch: too short for a share of shingles to say anything."""

_EMPTY = np.uint32(0xFFFFFFFF)
_BLANK = 32
_PRIME = 0x100000001B3
_FACTORS = (0x9FB21C651E98DF25, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5)
_MASK = 2**64 - 1
_P, _F1, _F2, _F3, _F4 = (np.uint64(factor) for factor in (_PRIME, *_FACTORS))


def sketch(
    text: Strings, rows: npt.NDArray[np.int64], spoken: npt.NDArray[np.bool_]
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
    """One-permutation MinHash with the low 8 bits kept, one line a row, and which rows have one.

    `text` comes from `fold`; row i consists of its texts `rows[i]` to `rows[i + 1]` of which the `spoken` ones count.

    Source: Li, Owen, Zhang 2012 (one permutation), Shrivastava 2017 (filling of empty bins), Li and König 2010 (low bits).
    """
    sketches = np.zeros((len(rows) - 1, BINS), np.uint8)
    shingles = sketch_rows(text.data, text.offsets, rows, spoken, code_points().classes, sketches)
    return sketches, shingles >= LEAST_SHINGLES


def words(text: str) -> list[str]:
    """The words of a folded text: runs of letters, numbers and marks; single characters in scripts without spaces."""
    classes, found, run = code_points().classes, [], ""
    for char in text:
        kind = classes[min(ord(char), LAST - 1)]
        if kind & WORD:
            run += char
            continue
        found += [run] * bool(run) + [char] * bool(kind & ALONE)
        run = ""
    return found + [run] * bool(run)


def sketched(text: str) -> bytes | None:
    """The plain-Python twin of `sketch` for one folded text; null when it is too short."""
    hashes = []
    for word in words(text):
        state = 0
        for char in word:
            state = ((state ^ ord(char)) * _PRIME) & _MASK
        hashes.append(mixed(state))
    least: dict[int, int] = {}
    for start in range(len(hashes) - GRAM + 1):
        gram = hashes[start : start + GRAM]
        value = mixed(sum(a * b for a, b in zip(gram, _FACTORS, strict=False)) + gram[-1])
        low = value & 0xFFFFFFFF
        least[value >> 57] = min(low, least.get(value >> 57, int(_EMPTY)))
    if len(hashes) - GRAM + 1 < LEAST_SHINGLES:
        return None
    return bytes(_filled(least, place) for place in range(BINS))


def _filled(least: dict[int, int], place: int) -> int:
    if place in least:
        return least[place] & 0xFF
    state = place * int(GOLDEN) + 1
    while True:
        state = mixed(state + int(GOLDEN))
        if state >> 57 in least:
            return (mixed(least[state >> 57] + place) >> 8) & 0xFF


@compiled
def sketch_rows(data: Any, offsets: Any, rows: Any, spoken: Any, classes: Any, sketches: Any) -> npt.NDArray[np.int64]:
    """`sketch` on buffers: fills `sketches` and returns the number of shingles of each row."""
    shingles = np.zeros(rows.size - 1, np.int64)
    mins, window = np.empty(BINS, np.uint32), np.zeros(GRAM - 1, np.uint64)
    for row in range(rows.size - 1):
        mins[:] = _EMPTY
        count = 0
        for text in range(rows[row], rows[row + 1]):
            if spoken[text]:
                count = _add(data[offsets[text] + 1 : offsets[text + 1]], classes, window, count, mins)
        shingles[row] = max(0, count - GRAM + 1)
        if shingles[row] >= LEAST_SHINGLES:
            _fill(mins, sketches[row])
    return shingles


@compiled
def _add(piece: Any, classes: Any, window: Any, count: int, mins: Any) -> int:
    place, end, state, inside = np.uintp(0), np.uintp(piece.size), np.uint64(0), False
    w1, w2, w3, w4 = window[0], window[1], window[2], window[3]
    while place < end or inside:
        code, width = np.uintp(_BLANK), np.uintp(1)  # what stands behind the last word
        if place < end:
            code = np.uintp(piece[place])
            if code >= np.uintp(128):
                code, width = decode(piece, place, end)
        kind = classes[code]
        if kind & WORD:
            state = (state ^ np.uint64(code)) * _P
            inside = True
            place += width
            continue
        if inside:
            word = mix(state)
            state, inside = np.uint64(0), False
        elif kind & ALONE:
            word = mix(np.uint64(code) * _P)
            place += width
        else:
            place += width
            continue
        count += 1
        if count >= GRAM:
            value = mix(w1 * _F1 + w2 * _F2 + w3 * _F3 + w4 * _F4 + word)
            mins[value >> np.uint64(57)] = min(mins[value >> np.uint64(57)], np.uint32(value))
        w1, w2, w3, w4 = w2, w3, w4, word
    window[0], window[1], window[2], window[3] = w1, w2, w3, w4
    return count


@compiled
def _fill(mins: Any, line: Any) -> None:
    for place in range(BINS):
        if mins[place] != _EMPTY:
            line[place] = np.uint8(mins[place] & np.uint32(0xFF))
            continue
        state = np.uint64(place) * GOLDEN + np.uint64(1)
        while True:
            state = mix(state + GOLDEN)
            found = mins[state >> np.uint64(57)]
            if found != _EMPTY:
                line[place] = np.uint8((mix(np.uint64(found) + np.uint64(place)) >> np.uint64(8)) & np.uint64(0xFF))
                break
