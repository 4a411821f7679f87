"""Pairs of rows that are one row edited: the best of a bounded number of candidates, by equal parts and by likeness."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .compiled import compiled
from .hashing import GOLDEN, mix

BINS = 64
"""Bytes of a sketch of one part."""

GRAM = 5
"""Bytes of a shingle: about five letters of a Latin text, two of a Chinese one."""

BANDS = 16
"""A pair is looked at when one of 16 bands of 4 bytes is equal: found with .99 at Jaccard 0.7, .64 at 0.5, for either part."""

BEST = 4
"""Candidates kept for each row."""

WINDOW = 8
"""Rows of equal key that a row is compared with on either side of where its twin should stand."""

ALIKE = 0.5
"""Likeness from which two rows without any equal part are one row edited."""

LINKED = 0.2
"""Likeness from which two rows read at the same place, or standing between the same neighbours, are."""

LONG = 32
"""Bytes from which an equal answer says that the rows are one; a shorter one (`yes`, `42`) needs instructions alike."""

_EMPTY = np.uint32(0xFFFFFFFF)
_PAD = np.uint64(0x1F)


class Parts(NamedTuple):
    """What is known of the rows of one edition that are still unpaired; a hash of 0 is no hash.

    `asked` and `said` are the text up to the last user turn and after it; sizes are in bytes of folded text. `line` is where
    a row was read, 0 where that is not believed; `at` is its place in the new edition, expected or true. A `copy` has an equal
    in the other edition that is paired already.
    """

    whole: npt.NDArray[np.uint64]
    asked: npt.NDArray[np.uint64]
    said: npt.NDArray[np.uint64]
    original: npt.NDArray[np.uint64]
    line: npt.NDArray[np.uint64]
    at: npt.NDArray[np.int64]
    copy: npt.NDArray[np.bool_]
    asked_size: npt.NDArray[np.int64]
    said_size: npt.NDArray[np.int64]
    asked_sketch: npt.NDArray[np.uint8]
    said_sketch: npt.NDArray[np.uint8]

    def take(self, rows: npt.NDArray[np.int64]) -> Parts:
        """Some of the rows."""
        return Parts._make(column[rows] for column in self)


def pair(old: Parts, new: Parts) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """Rows of `old` and of `new` that are one row edited, each in one pair at most, and how alike they are in [0, 1].

    Equal folded text goes first, then equal parts and the place where a row was read, then likeness. Linear in the rows.
    """
    lefts, rights = np.arange(len(old.whole)), np.arange(len(new.whole))
    found: list[tuple[Any, Any]] = []
    rounds = (("whole",), ("line", "asked", "said", "original", "at"), ("bands",), ("bands",))
    for names in rounds:
        if not (len(lefts) and len(rights)):
            break
        one, other = old.take(lefts), new.take(rights)
        best, score = _candidates(one, other, names)
        places = np.flatnonzero(best.ravel() >= 0)
        order = places[np.argsort(-score.ravel()[places], kind="stable")]
        partner = assign(order // BEST, best.ravel()[order], len(lefts), len(rights))
        paired = partner >= 0
        found.append((lefts[paired], rights[partner[paired]]))
        free = np.ones(len(rights), bool)
        free[partner[paired]] = False
        lefts, rights = lefts[~paired], rights[free]
    left, right = (np.concatenate([part[side] for part in found] or [np.zeros(0, np.int64)]) for side in (0, 1))
    return left, right, likeness(old, new, left, right)


def _candidates(old: Parts, new: Parts, names: tuple[str, ...]) -> tuple[Any, Any]:
    best, score = np.full((len(old.whole), BEST), -1, np.int64), np.zeros((len(old.whole), BEST), np.float32)
    for name in names:
        if name != "bands":
            shift = np.uint64(name == "at")  # the first place is no missing one
            keys, others = (getattr(side, name).astype(np.uint64) + shift for side in (old, new))
            _look(old, new, keys, others, best, score)
            continue
        for sketch in ("asked_sketch", "said_sketch"):
            for band in range(BANDS):
                _look(old, new, _band(getattr(old, sketch), band), _band(getattr(new, sketch), band), best, score)
    return best, score


def _band(sketches: npt.NDArray[np.uint8], band: int) -> npt.NDArray[np.uint64]:
    width = BINS // BANDS
    return np.ascontiguousarray(sketches[:, width * band : width * (band + 1)]).view(np.uint32).ravel().astype(np.uint64)


def _look(old: Parts, new: Parts, keys: Any, others: Any, best: Any, score: Any) -> None:
    order = np.lexsort((new.at, others))
    look(old, new, keys, others[order], order, best, score)


@compiled
def look(old: Any, new: Any, keys: Any, others: Any, order: Any, best: Any, score: Any) -> None:
    """Compare each row with those of equal key that stand nearest to where it is expected."""
    for row in range(keys.size):
        if keys[row] == 0:
            continue
        low, high = np.searchsorted(others, keys[row], "left"), np.searchsorted(others, keys[row], "right")
        if low == high:
            continue
        start, end = low, high
        while start < end:  # the first of equal key that stands at the expected place or after it
            middle = (start + end) // 2
            if new.at[order[middle]] < old.at[row]:
                start = middle + 1
            else:
                end = middle
        for place in range(max(low, start - WINDOW), min(high, start + WINDOW)):
            other = order[place]
            known = False
            for slot in range(BEST):
                known = known or best[row, slot] == other
            if not known:
                value = judged(old, new, row, other)
                if value > 0:
                    _keep(best[row], score[row], other, np.float32(value))


@compiled
def _keep(best: Any, score: Any, other: int, value: Any) -> None:
    slot = BEST - 1
    if best[slot] >= 0 and score[slot] >= value:
        return
    while slot > 0 and (best[slot - 1] < 0 or score[slot - 1] < value):
        best[slot], score[slot] = best[slot - 1], score[slot - 1]
        slot -= 1
    best[slot], score[slot] = other, value


@compiled
def judged(old: Any, new: Any, row: int, other: int) -> float:
    """How surely two rows are one; 0 when nothing says so."""
    asked, said = _same(old.asked_sketch[row], new.asked_sketch[other]), _same(old.said_sketch[row], new.said_sketch[other])
    alike = _weighed(old, new, row, other, asked, said)
    value = alike if alike >= ALIKE else 0.0
    read_there = old.line[row] == new.line[other] and old.line[row] != 0
    if old.at[row] == new.at[other] and alike >= LINKED:
        value = max(value, 0.8 + alike)
    if read_there and alike >= LINKED:
        value = max(value, 1.0 + alike)
    if old.original[row] == new.original[other] and old.original[row] != 0:
        value = max(value, 1.2 + alike)
    if old.said[row] == new.said[other] and old.said[row] != 0 and (old.said_size[row] >= LONG or asked >= 0.3):  # noqa: PLR2004
        value = max(value, 1.5 + alike)
    if old.asked[row] == new.asked[other] and old.asked[row] != 0:
        value = max(value, 2.0 + alike)
    if old.line[row] != new.line[other] and old.line[row] != 0 and new.line[other] != 0:
        value = 0.0  # places mean the same in both editions, and these were read at two
    if old.whole[row] == new.whole[other]:
        value = 4.0
    if (old.copy[row] or new.copy[other]) and old.at[row] != new.at[other] and not read_there:
        return 0.0  # rather one copy more and another row less
    if value > 0:
        value += 0.3 / (1 + abs(old.at[row] - new.at[other]))
    return value


@compiled
def _weighed(old: Any, new: Any, row: int, other: int, asked: float, said: float) -> float:
    """The likeness of both parts, weighed by their lengths; a long answer does not drown its instruction."""
    first = min(1000, max(old.asked_size[row], new.asked_size[other]))
    second = min(1000, max(old.said_size[row], new.said_size[other]))
    return float((first * asked + second * said) / max(1, first + second))


@compiled
def _same(one: Any, other: Any) -> float:
    """The share of shingles in common, estimated; 256 equal bytes in 65536 are chance."""
    return float(max(0.0, ((one == other).sum() / BINS - 1 / 256) * 256 / 255))


@compiled
def likeness(old: Any, new: Any, left: Any, right: Any) -> npt.NDArray[np.float32]:
    """How alike the rows of each pair are."""
    found = np.empty(left.size, np.float32)
    for place in range(left.size):
        row, other = left[place], right[place]
        asked, said = _same(old.asked_sketch[row], new.asked_sketch[other]), _same(old.said_sketch[row], new.said_sketch[other])
        found[place] = _weighed(old, new, row, other, asked, said)
    return found


@compiled
def assign(rows: Any, others: Any, left: int, right: int) -> npt.NDArray[np.int64]:
    """The partner of each row, -1 for none, when candidates are taken in the order given."""
    partner, taken = np.full(left, -1, np.int64), np.zeros(right, np.bool_)
    for place in range(rows.size):
        if partner[rows[place]] < 0 and not taken[others[place]]:
            partner[rows[place]] = others[place]
            taken[others[place]] = True
    return partner


@compiled
def sketch_bytes(data: Any, starts: Any, ends: Any) -> npt.NDArray[np.uint8]:
    """One-permutation MinHash of the 5-byte shingles of each `data[starts[i] : ends[i]]`, padded; zeros for none."""
    sketches = np.zeros((starts.size, BINS), np.uint8)
    mins = np.empty(BINS, np.uint32)
    for row in range(starts.size):
        if starts[row] == ends[row]:
            continue
        mins[:] = _EMPTY
        window = _PAD << np.uint64(24) | _PAD << np.uint64(16) | _PAD << np.uint64(8) | _PAD
        for place in range(starts[row], ends[row] + 2):
            byte = np.uint64(data[place]) if place < ends[row] else _PAD
            window = (window << np.uint64(8) | byte) & np.uint64(0xFFFFFFFFFF)
            value = mix(window * GOLDEN)
            mins[value >> np.uint64(58)] = min(mins[value >> np.uint64(58)], np.uint32(value))
        for place in range(BINS):
            state = np.uint64(place) * GOLDEN + np.uint64(1)
            found, borrowed = mins[place], False
            while found == _EMPTY:
                borrowed, state = True, mix(state + GOLDEN)
                found = mins[state >> np.uint64(58)]
            sketches[row, place] = np.uint8(mix(np.uint64(found) + np.uint64(place if borrowed else 0)))
    return sketches


@compiled
def longest_rise(values: npt.NDArray[np.int64]) -> int:
    """Length of the longest part of a sequence, gaps allowed, that only rises."""
    tails, length = np.empty(values.size, np.int64), 0
    for value in values:
        place = np.searchsorted(tails[:length], value, "left")
        tails[place] = value
        length = max(length, place + 1)
    return length
