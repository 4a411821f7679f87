"""Which rows are worth comparing: all that share a band of their sketches, without comparing a crowd with itself."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from instructds.kernels.compiled import compiled
from instructds.kernels.sketches import BINS

from .shingles import Sets, similarity

_WIDTHS = ((0.7, 4), (0.5, 3), (0.0, 2))
"""Threshold and bytes of a band from there on: narrow bands meet more often."""

CROWD = 256
"""Rows with an equal band that are all compared; in a larger crowd each is compared with those only that have no twin yet."""

ENOUGH = 16
"""Twins of a row, among those before it, after which it looks for no more."""

_TRIES = 512
"""Sketches a row is compared with at most, those with rare bands first."""

_FEW = 128
"""Sketches a row is compared with when none of them agrees well."""

_STEPS = ((0, -4.0), (32, -2.0), (64, -1.0), (192, 9.0))
"""After how many pairs that turned out too unlike only sketches that agree better are followed up, in standard errors."""

BY_CHANCE = 1 / 256
"""How often two bytes agree that have nothing to do with each other."""
_ERROR = 0.04
"""Standard error of an estimate from 128 places at a Jaccard similarity of 0.7."""


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


class Buckets(NamedTuple):
    """Lines that have a band in common, small buckets first: bucket i is `members[starts[i] : starts[i + 1]]`, ascending.

    Line l stands at the places `places[bounds[l] : bounds[l + 1]]` of `members`, in the buckets `of` of the same range.
    """

    members: npt.NDArray[np.int32]
    starts: npt.NDArray[np.int64]
    bounds: npt.NDArray[np.int64]
    places: npt.NDArray[np.int64]
    of: npt.NDArray[np.int32]


def buckets(sketches: npt.NDArray[np.uint8], rows: npt.NDArray[np.int64], threshold: float) -> Buckets:
    """The lines (places in `rows`) whose sketches share a band."""
    width, lines = band_width(threshold), np.arange(len(rows), dtype=np.uint64)
    members, sizes = [], []
    for first in range(0, BINS - width + 1, width):
        keys = lines.copy()
        for place in range(width):
            keys |= sketches[:, first + place][rows].astype(np.uint64) << np.uint64(32 + 8 * place)
        keys.sort()
        found = runs(keys)
        members.append(found[0])
        sizes.append(found[1])
    every, counts = np.concatenate(members), np.concatenate(sizes)
    order, starts = np.argsort(counts, kind="stable"), np.concatenate([[0], np.cumsum(counts)])
    return Buckets(*by_line(every, starts, order, counts, len(rows)))


def promising(sketches: npt.NDArray[np.uint8], rows: npt.NDArray[np.int64], met: Buckets, threshold: float) -> Any:
    """Which lines may have a twin, by their sketches."""
    return hopeful(sketches, rows, met.members, met.starts, agreement(max(0.0, threshold - 4 * _ERROR)))


def twins_of(
    sketches: npt.NDArray[np.uint8], rows: npt.NDArray[np.int64], met: Buckets, sets: Sets, threshold: float
) -> tuple[Any, Any, Any]:
    """Pairs of lines (the earlier one first) and their exact similarity, at least `threshold`.

    Set i is that of line i; a line whose set is empty has no twins. Work and memory grow with the number of lines, however
    alike they are.
    """
    least = [agreement(min(1.0, max(0.0, threshold + errors * _ERROR))) for _, errors in _STEPS]
    steps = np.array([[after for after, _ in _STEPS], least], np.int64)
    found: tuple[Any, Any, Any] = find(tuple(met), (sketches, rows), (sets.hashes, sets.starts, sets.sizes), steps, threshold)
    return found


@compiled
def runs(keys: Any) -> tuple[Any, Any]:
    """Lines of keys (a band in the upper half, a line in the lower) whose band comes more than once, and the sizes of runs."""
    members, sizes = np.empty(keys.size, np.int32), np.empty(keys.size // 2, np.int64)
    count = many = first = 0
    for place in range(1, keys.size + 1):
        if place < keys.size and keys[place] >> np.uint64(32) == keys[first] >> np.uint64(32):
            continue
        if place - first > 1:
            for at in range(first, place):
                members[count] = np.int32(keys[at] & np.uint64(0xFFFFFFFF))
                count += 1
            sizes[many] = place - first
            many += 1
        first = place
    return members[:count].copy(), sizes[:many].copy()


@compiled
def by_line(every: Any, starts: Any, order: Any, sizes: Any, lines: int) -> tuple[Any, Any, Any, Any, Any]:
    """The fields of `Buckets`, given the members of all buckets, where each begins, their order and their sizes."""
    members, ends = np.empty(every.size, np.int32), np.zeros(sizes.size + 1, np.int64)
    bounds = np.zeros(lines + 2, np.int64)
    for new, bucket in enumerate(order):
        ends[new + 1] = ends[new] + sizes[bucket]
        members[ends[new] : ends[new + 1]] = every[starts[bucket] : starts[bucket + 1]]
    for line in every:
        bounds[line + 2] += 1
    for line in range(lines):
        bounds[line + 2] += bounds[line + 1]
    places, of = np.empty(every.size, np.int64), np.empty(every.size, np.int32)
    for bucket in range(sizes.size):
        for place in range(ends[bucket], ends[bucket + 1]):
            at = bounds[members[place] + 1]
            places[at], of[at] = place, bucket
            bounds[members[place] + 1] += 1
    return members, ends, bounds[:-1].copy(), places, of


@compiled
def hopeful(sketches: Any, rows: Any, members: Any, starts: Any, least: int) -> Any:
    """`promising`, given the bytes that must agree; all of a crowd are taken for promising."""
    found = np.zeros(rows.size, np.bool_)
    for bucket in range(starts.size - 1):
        crowd = starts[bucket + 1] - starts[bucket] > CROWD
        for place in range(starts[bucket], starts[bucket + 1]):
            line = members[place]
            found[line] |= crowd
            for other in range(starts[bucket], starts[bucket] if crowd else place):
                earlier = members[other]
                if not (found[line] and found[earlier]) and agreeing(sketches, rows[line], rows[earlier]) >= least:
                    found[line] = found[earlier] = True
    return found


@compiled
def find(met: Any, given: Any, sets: Any, steps: Any, threshold: float) -> tuple[Any, Any, Any]:
    """`twins_of` on arrays."""
    members, starts, bounds, _, of = met
    found, shares, used = np.empty((1024, 2), np.int64), np.empty(1024, np.float64), 0
    strangers, known = np.empty_like(members), np.zeros(starts.size, np.int64)
    seen, candidates = np.full(bounds.size, -1, np.int32), np.empty(_TRIES, np.int64)
    for line in range(bounds.size - 1):
        if not sets[2][line]:
            continue
        tries = _earlier(met, line, (strangers, known), seen, candidates)
        twins, failed, step = 0, 0, 0
        for tried, other in enumerate(candidates[:tries]):
            if twins == ENOUGH or tried > _FEW + 4 * failed:
                break
            if agreeing(given[0], given[1][line], given[1][other]) < steps[1, step]:
                continue
            share = similarity(sets[0], sets[1][other], sets[2][other], sets[1][line], sets[2][line], threshold)
            if share < threshold:
                failed += 1
                step += int(step + 1 < steps.shape[1] and failed >= steps[0, step + 1])
                continue
            if used == shares.size:
                found, shares = np.concatenate((found, found)), np.concatenate((shares, shares))
            found[used, 0], found[used, 1], shares[used] = other, line, share
            used += 1
            twins += 1
        for at in range(bounds[line], bounds[line + 1] if twins == 0 else bounds[line]):
            strangers[starts[of[at]] + known[of[at]]] = line
            known[of[at]] += 1
    return found[:used, 0].copy(), found[:used, 1].copy(), shares[:used].copy()


@compiled
def _earlier(met: Any, line: int, kept: Any, seen: Any, candidates: Any) -> int:
    """Write the lines to compare a line with to `candidates`: of a crowd those without a twin so far; their number."""
    members, starts, bounds, places, of = met
    strangers, known = kept
    tries = 0
    for at in range(bounds[line], bounds[line + 1]):
        first, place = starts[of[at]], places[at]
        if place - first > CROWD:
            tries = _unseen(strangers[first : first + known[of[at]]], line, seen, candidates, tries)
        else:
            tries = _unseen(members[first:place], line, seen, candidates, tries)
    return tries


@compiled
def _unseen(others: Any, line: int, seen: Any, candidates: Any, tries: int) -> int:
    """Add the lines not yet met, latest first, among as many of the latest as there is room for."""
    for at in range(others.size - 1, max(-1, others.size - 1 - (candidates.size - tries)), -1):
        if seen[others[at]] != line:
            seen[others[at]] = line
            candidates[tries] = others[at]
            tries += 1
    return tries


@compiled
def agreeing(sketches: Any, one: int, other: int) -> Any:
    """Bytes of two sketches that are equal."""
    same = np.uint8(0)
    for place in range(BINS):
        same += np.uint8(sketches[one, place] == sketches[other, place])
    return np.int64(same)


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
