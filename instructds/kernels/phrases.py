"""What the words of a text say about its repetitions, variety and overlap, from their hashes alone."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR2004, C901
from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled
from .words import _mix, _slot, _table_size

if TYPE_CHECKING:
    import numpy.typing as npt

    from .profile import Profile


def repeated_ngrams(words: Profile, size: int) -> npt.NDArray[np.float32]:
    """Share of the n-grams of `size` words that occur more than once in their text; NaN where a text has none."""
    return _ngrams(words, size, 0)


def top_ngram(words: Profile, size: int) -> npt.NDArray[np.float32]:
    """Share of the characters of a text's words in its most frequent n-gram, 0 where none occurs twice; NaN without one."""
    return _ngrams(words, size, 1)


def copied_ngrams(words: Profile, size: int) -> npt.NDArray[np.float32]:
    """Share of the characters of a text's words in n-grams that occurred in it before; NaN where it has no n-gram."""
    return _ngrams(words, size, 2)


def _ngrams(words: Profile, size: int, wanted: int) -> npt.NDArray[np.float32]:
    shares = np.empty(len(words.ends), np.float32)
    _ngrams_all(words.hashes, words.lengths, words.ends, size, wanted, shares)
    return shares


def varied(words: Profile, window: int) -> npt.NDArray[np.float32]:
    """Mean share of distinct words in neighbouring windows of `window` words, what is left over aside; NaN below one window."""
    shares = np.empty(len(words.ends), np.float32)
    _varied_all(words.hashes, words.ends, window, shares)
    return shares


def shared_words(words: Profile, others: Profile) -> npt.NDArray[np.float32]:
    """Share of the words of each text that occur in the other text of its row; NaN where it has no words."""
    shares = np.empty(len(words.ends), np.float32)
    _shared_all(words.hashes, words.ends, others.hashes, others.ends, shares)
    return shares


@compiled
def _ngrams_all(hashes, lengths, ends, size, wanted, shares):
    keys, used, start = np.empty(4096, np.uint64), np.empty(4096, np.int32), 0
    for row in range(ends.size):
        end = ends[row]
        grams = end - start - size + 1
        if grams < 1:
            shares[row] = np.nan
            start = end
            continue
        slots = _table_size(grams)
        if slots > keys.size:
            keys, used = np.empty(slots, np.uint64), np.empty(slots, np.int32)
        table, times = keys[:slots], used[:slots]
        times[:] = 0
        repeated, most, at_most, covered, until, total = 0, 1, 0, 0, start, 0
        for at in range(start, start + grams):
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
def _shared_all(hashes, ends, other_hashes, other_ends, shares):
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
        common = 0
        for place in range(start, end):
            common += times[_slot(table, times, hashes[place])]
        shares[row] = common / (end - start) if end > start else np.nan
        start, other_start = end, other_end
