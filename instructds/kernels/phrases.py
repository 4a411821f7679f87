"""What the words of a text say about its repetitions, variety and overlap, from their hashes alone."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0912, PLR2004, C901
from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled, inner
from .words import _mix, _slot, _table_size

if TYPE_CHECKING:
    import numpy.typing as npt

    from .profile import Profile


def likely_pairs(words: Profile) -> npt.NDArray[np.bool_]:
    """Which words may begin a pair that occurs more than once in its text: all that do, and few that do not."""
    likely = np.zeros(len(words.hashes), np.bool_)
    _pairs_all(words.hashes, words.ends, likely)
    return likely


def repeated_ngrams(words: Profile, likely: npt.NDArray[np.bool_], size: int) -> npt.NDArray[np.float32]:
    """Share of the n-grams of `size` words that occur more than once in their text; NaN where a text has none.

    `likely` is what `likely_pairs` says of the words, here and below: an n-gram that comes twice is made of pairs that do.
    """
    return _ngrams(words, likely, size, 0)


def top_ngram(words: Profile, likely: npt.NDArray[np.bool_], size: int) -> npt.NDArray[np.float32]:
    """Share of the characters of a text's words in its most frequent n-gram, 0 where none occurs twice; NaN without one."""
    return _ngrams(words, likely, size, 1)


def copied_ngrams(words: Profile, likely: npt.NDArray[np.bool_], size: int) -> npt.NDArray[np.float32]:
    """Share of the characters of a text's words in n-grams that occurred in it before; NaN where it has no n-gram."""
    return _ngrams(words, likely, size, 2)


def _ngrams(words: Profile, likely: npt.NDArray[np.bool_], size: int, wanted: int) -> npt.NDArray[np.float32]:
    shares = np.empty(len(words.ends), np.float32)
    _ngrams_all(words.hashes, words.lengths, words.ends, likely, size, wanted, shares)
    return shares


def varied(words: Profile, window: int) -> npt.NDArray[np.float32]:
    """Mean share of distinct words in neighbouring windows of `window` words, what is left over aside; NaN below one window."""
    shares = np.empty(len(words.ends), np.float32)
    _varied_all(words.hashes, words.ends, window, shares)
    return shares


def shared_words(words: Profile, others: Profile) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Share of the words of each text that occur in the other text of its row, of both sides; NaN where it has no words."""
    shares, other_shares = np.empty(len(words.ends), np.float32), np.empty(len(words.ends), np.float32)
    _shared_all(words.hashes, words.ends, others.hashes, others.ends, shares, other_shares)
    return shares, other_shares


@compiled
def _pairs_all(hashes, ends, likely):
    times, start = np.empty(8192, np.uint8), 0
    for row in range(ends.size):
        end = ends[row]
        slots = 4 * _table_size(end - start)
        if slots > times.size:
            times = np.empty(slots, np.uint8)
        seen, mask = times[:slots], np.uint64(slots - 1)
        seen[:] = 0
        for at in range(start, end - 1):
            slot = _pair(hashes, at) & mask
            seen[slot] += seen[slot] < 2
        for at in range(start, end - 1):
            likely[at] = seen[_pair(hashes, at) & mask] > 1
        start = end


@inner
def _pair(hashes, at):
    value = hashes[at] * np.uint64(0x9E3779B97F4A7C15) + hashes[at + 1]
    return value >> np.uint64(30)


@compiled
def _ngrams_all(hashes, lengths, ends, likely, size, wanted, shares):
    keys, used, places, start = np.empty(4096, np.uint64), np.empty(4096, np.int32), np.empty(4096, np.int64), 0
    for row in range(ends.size):
        end = ends[row]
        grams = end - start - size + 1
        if grams < 1:
            shares[row] = np.nan
            start = end
            continue
        if grams > places.size:
            places = np.empty(2 * grams, np.int64)
        count = _places_of(likely, start, end, size, places)
        slots = _table_size(count)
        if slots > keys.size:
            keys, used = np.empty(slots, np.uint64), np.empty(slots, np.int32)
        table, times = keys[:slots], used[:slots]
        times[:] = 0
        repeated, most, at_most, covered, until, total = 0, 1, 0, 0, start, 0
        for at in places[:count]:
            value = hashes[at]
            for step in range(1, size):
                value = _mix(value * np.uint64(31), hashes[at + step])
            slot = _slot(table, times, value)
            table[slot] = value
            times[slot] += 1
            seen = times[slot]
            if seen > 1:
                repeated += 2 if seen == 2 else 1
                if seen > most:
                    most, at_most = seen, at
                for place in range(max(at, until), at + size):
                    covered += lengths[place]
                until = at + size
        if wanted == 0:
            shares[row] = repeated / grams
        else:
            for place in range(start, end):
                total += lengths[place]
            top = 0
            for place in range(at_most, at_most + size if most > 1 else at_most):
                top += lengths[place]
            shares[row] = min(1.0, (most * top if wanted == 1 else covered) / total)
        start = end


@inner
def _places_of(likely, start, end, size, places):
    """Where the n-grams of likely pairs begin, in `places`, and their number."""
    count, run = 0, 0
    for at in range(start, end):
        if run >= size - 1:
            places[count] = at - size + 1
            count += 1
        run = run + 1 if likely[at] else 0
    return count


@compiled
def _varied_all(hashes, ends, window, shares):
    size = _table_size(window)
    table, used, start = np.empty(size, np.uint64), np.zeros(size, np.int32), 0
    for row in range(ends.size):
        windows, distinct = (ends[row] - start) // window, 0
        for number in range(windows):
            used[:] = 0
            for place in range(start + number * window, start + (number + 1) * window):
                slot = _slot(table, used, hashes[place])
                distinct += used[slot] == 0
                table[slot], used[slot] = hashes[place], 1
        shares[row] = distinct / (windows * window) if windows > 0 else np.nan
        start = ends[row]


@compiled
def _shared_all(hashes, ends, other_hashes, other_ends, shares, other_shares):
    keys, used, start, other_start = np.empty(4096, np.uint64), np.empty(4096, np.int32), 0, 0
    for row in range(ends.size):
        end, other_end = ends[row], other_ends[row]
        slots = _table_size(other_end - other_start)
        if slots > keys.size:
            keys, used = np.empty(slots, np.uint64), np.empty(slots, np.int32)
        table, times = keys[:slots], used[:slots]
        times[:] = 0
        for place in range(other_start, other_end):
            slot = _slot(table, times, other_hashes[place])
            table[slot], times[slot] = other_hashes[place], 1
        common, other_common = 0, 0
        for place in range(start, end):
            slot = _slot(table, times, hashes[place])
            if times[slot] > 0:
                common += 1
                times[slot] = 2
        for place in range(other_start, other_end):
            other_common += times[_slot(table, times, other_hashes[place])] > 1
        shares[row] = common / (end - start) if end > start else np.nan
        other_shares[row] = other_common / (other_end - other_start) if other_end > other_start else np.nan
        start, other_start = end, other_end
