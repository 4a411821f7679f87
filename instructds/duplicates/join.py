"""Which rows are worth comparing: all that share a band of their sketches, without comparing a crowd with itself."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from instructds.kernels.compiled import compiled
from instructds.kernels.sketches import BINS

_WIDTHS = ((0.7, 4), (0.5, 3), (0.0, 2))
"""Threshold and bytes of a band from there on: narrow bands meet more often."""

CROWD = 32
"""Rows with an equal band that are all compared; in a larger crowd each is compared with as many strangers."""

_FAINT, _FAIR, _LIKELY = range(3)
_ROOM = np.array([8, 16, 16], np.int64)
"""Candidates of a row, among those before it, that are kept: faint ones, fair ones, likely ones."""

_KNOWN = 8
"""Likely candidates after which a row is not looked at in crowds any more."""

BY_CHANCE = 1 / 256
"""How often two bytes agree that have nothing to do with each other."""
_ERROR = 0.04
"""Standard error of an estimate from 128 places at a Jaccard similarity of 0.7."""

_Pairs = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]


def agreement(similarity: float) -> int:
    """Bytes of two sketches that agree, on average, at a Jaccard similarity; some agree by chance."""
    return math.ceil(BINS * (similarity * (1 - BY_CHANCE) + BY_CHANCE) - 1e-9)


def band_width(threshold: float) -> int:
    """Bytes of a band; a pair is looked at when one of the `BINS // width` bands of its sketches is equal."""
    return next(width for least, width in _WIDTHS if threshold >= least)


def chance(threshold: float) -> float:
    """How likely a pair of exactly this Jaccard similarity meets in a band: .9998 at 0.7, .99999 at 0.8."""
    width = band_width(threshold)
    return float(1 - (1 - threshold**width) ** (BINS // width))


def candidates(sketches: npt.NDArray[np.uint8], rows: npt.NDArray[np.int64], threshold: float) -> _Pairs:
    """Pairs of lines (places in `rows`, the earlier one first) that may be as similar as `threshold`, by their sketches.

    Line i is row `rows[i]` of `sketches`. Work and memory grow with the number of rows, however alike they are.
    """
    count = len(rows)
    steps = [agreement(min(1.0, max(0.0, threshold + errors * _ERROR))) for errors in (-4, -1, 1, 2)]
    heads, tallies = np.full(count, -1, np.int32), np.zeros((count, 3), np.uint8)
    found, used = np.empty((max(1024, count // 4), 3), np.int32), 0
    width, lines = band_width(threshold), np.arange(count, dtype=np.uint64)
    for first in range(0, BINS - width + 1, width):
        keys = lines.copy()
        for place in range(width):
            keys |= sketches[:, first + place][rows].astype(np.uint64) << np.uint64(32 + 8 * place)
        keys.sort()
        found, used = meet(keys, (sketches, rows), np.array(steps), (heads, tallies), found, used)
    return found[:used, 0].astype(np.int64), found[:used, 1].astype(np.int64)


@compiled
def meet(keys: Any, given: Any, steps: Any, known: Any, found: Any, used: int) -> tuple[Any, int]:
    """Add the candidates of one band; `found` holds earlier line, later line and the next pair of the later line."""
    sketches, rows = given
    heads, tallies = known
    first, strangers = 0, np.empty(CROWD, np.int64)
    while first < keys.size:
        end = first + 1
        while end < keys.size and keys[end] >> np.uint64(32) == keys[first] >> np.uint64(32):
            end += 1
        crowd, many = end - first > CROWD, 0
        for place in range(first, end if end - first > 1 else first):
            line = np.int64(keys[place] & np.uint64(0xFFFFFFFF))
            known_well = tallies[line, _LIKELY] >= (_KNOWN if crowd else _ROOM[_LIKELY])
            if crowd and known_well:
                continue
            stranger = True
            for earlier in strangers[: 0 if known_well else many]:
                same = agreeing(sketches, rows[line], rows[earlier])
                if same < steps[0]:
                    continue
                kind = (_LIKELY if same >= steps[2] else _FAIR) if same >= steps[1] else _FAINT
                if tallies[line, kind] < _ROOM[kind] and not _listed(found, heads[line], earlier):
                    found = _grown(found, used)
                    found[used, 0], found[used, 1], found[used, 2] = earlier, line, heads[line]
                    heads[line] = used
                    tallies[line, kind] += 1
                    used += 1
                if crowd and same >= steps[3]:
                    stranger = False
                    break
            if stranger and many < CROWD:
                strangers[many] = line
                many += 1
        first = end
    return found, used


@compiled
def _grown(found: Any, used: int) -> Any:
    if used < len(found):
        return found
    more = np.empty((2 * used, 3), np.int32)
    more[:used] = found
    return more


@compiled
def agreeing(sketches: Any, one: int, other: int) -> Any:
    """Bytes of two sketches that are equal."""
    same = np.uint8(0)
    for place in range(BINS):
        same += np.uint8(sketches[one, place] == sketches[other, place])
    return np.int64(same)


@compiled
def _listed(found: Any, at: int, earlier: int) -> bool:
    while at >= 0:
        if found[at, 0] == earlier:
            return True
        at = found[at, 2]
    return False


def apart(
    order: npt.NDArray[np.int64], wholes: npt.NDArray[np.uint64], sketches: npt.NDArray[np.uint8]
) -> npt.NDArray[np.int64]:
    """For each row of `order` the first one there with the same words in the same order; itself when there is none."""
    places = np.argsort(wholes[order], kind="stable")
    found: npt.NDArray[np.int64] = first_alike(order[places], places, wholes, sketches, order)
    return found


@compiled
def first_alike(rows: Any, places: Any, wholes: Any, sketches: Any, order: Any) -> Any:
    """`apart`, given the rows with equal hashes side by side; two rows must have the same sketch, too."""
    found = order.copy()
    first = 0
    for at in range(1, rows.size):
        if wholes[rows[at]] != wholes[rows[first]]:
            first = at
        elif agreeing(sketches, rows[at], rows[first]) == BINS:
            found[places[at]] = rows[first]
    return found
