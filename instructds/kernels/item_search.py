"""Which known items a text may hold: an inverted index over pairs of neighbouring tokens, and the window that fits best."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN201, ANN202, PLR0913, PLR0917
from __future__ import annotations

from typing import Any

import numpy as np

from .compiled import compiled
from .hashing import mix

BLOCK = 256
"""Tokens of a text that are looked up together."""

KEPT = 10
"""Items at most that are looked at more closely for each block."""

_PART_BITS = 9.6
"""Weight for each token of a block from which it may be a piece of an entry of any size."""

_ALL_WORDS = np.float32(0.75)
"""Share of the rare words of an entry by which it is found whatever their order."""

_FACTOR = np.uint64(0x9E3779B97F4A7C15)


@compiled
def pair(left, right):
    """The hash of two neighbouring tokens; never 0."""
    value = mix(left * _FACTOR + right)
    return value if value != 0 else np.uint64(1)


@compiled
def single(word):
    """The hash of a word as a feature of its own; never 0."""
    value = mix(word ^ _FACTOR)
    return value if value != 0 else np.uint64(1)


@compiled
def singles(words: Any) -> Any:
    """`single` of each word."""
    found = np.empty(words.size, np.uint64)
    for place in range(words.size):
        found[place] = single(words[place])
    return found


@compiled
def all_pairs(values: Any, offsets: Any) -> Any:
    """The pair that begins at each token; 0 at the last token of a text."""
    found = np.zeros(values.size, np.uint64)
    for text in range(offsets.size - 1):
        first, last = offsets[text], offsets[text + 1]
        for place in range(first, last - 1):
            found[place] = pair(values[place], values[place + 1])
    return found


@compiled
def sequences(values: Any, offsets: Any) -> Any:
    """One hash of all tokens of each text."""
    found = np.empty(offsets.size - 1, np.uint64)
    for text in range(offsets.size - 1):
        state = mix(np.uint64(offsets[text + 1] - offsets[text]) + _FACTOR)
        for place in range(offsets[text], offsets[text + 1]):
            state = mix(state ^ values[place]) * _FACTOR
        found[text] = state
    return found


@compiled
def slot(keys, key):
    """The slot of a key in an open table, or the free one where it would be."""
    mask = np.int64(keys.size - 1)
    place = np.int64(key >> np.uint64(24)) & mask
    while keys[place] != 0 and keys[place] != key:
        place = (place + 1) & mask
    return place


@compiled
def fill(keys: Any, numbers: Any, bits: Any, given: Any) -> None:
    """Put `given` keys, each once, into an open table with their places, and into the bit table that is asked first."""
    for number in range(given.size):
        place = slot(keys, given[number])
        keys[place], numbers[place] = given[number], number
        bit = given[number] & np.uint64(bits.size * 8 - 1)
        bits[bit >> np.uint64(3)] |= np.uint8(1) << np.uint8(bit & np.uint64(7))


@compiled
def search(
    values: Any, offsets: Any, table: Any, postings: Any, sizes: Any, least: Any, texts: Any, entries: Any, places: Any
) -> int:
    """Text, entry and first token of the block, for entries that share enough with a block; how many were found.

    `table` is (keys, numbers, bits), `postings` (starts, entries, weights of features), `sizes` what the pairs and
    the single words of each entry weigh.
    The results need room for KEPT entries of every block of every text.
    """
    sums, touched = np.zeros(sizes[0].size, np.float32), np.empty(sizes[0].size, np.int32)
    stamps, stamp, found = np.full(postings[2].size, -1, np.int64), np.int64(-1), 0
    best, ratios = np.empty(KEPT, np.int32), np.empty(KEPT, np.float32)
    for text in range(offsets.size - 1):
        first, last = offsets[text], offsets[text + 1]
        for begin in range(first, last, BLOCK):
            stamp, count = stamp + 1, 0
            for place in range(begin, min(begin + BLOCK, last)):
                count = _add(single(values[place]), table, postings, stamps, stamp, sums, touched, count)
                if place + 1 < last:
                    both = pair(values[place], values[place + 1])
                    count = _add(both, table, postings, stamps, stamp, sums, touched, count)
            kept = _best(sums, touched, count, sizes, least, min(last - first, BLOCK), best, ratios)
            for one in range(kept):
                texts[found], entries[found], places[found] = text, best[one], begin
                found += 1
            for one in range(count):
                sums[touched[one]] = 0
    return found


@compiled
def _add(key, table, postings, stamps, stamp, sums, touched, count):
    """Add a feature to the sums of the entries that have it, once a block; how many entries were touched."""
    keys, numbers, bits = table
    bit = key & np.uint64(bits.size * 8 - 1)
    if not bits[bit >> np.uint64(3)] >> np.uint8(bit & np.uint64(7)) & np.uint8(1):
        return count
    at = slot(keys, key)
    if keys[at] == 0 or stamps[numbers[at]] == stamp:
        return count
    starts, listed, weights = postings
    number = numbers[at]
    stamps[number] = stamp
    for post in range(starts[number], starts[number + 1]):
        entry = listed[post]
        if sums[entry] == 0:
            touched[count] = entry
            count += 1
        sums[entry] += weights[number]
    return count


@compiled
def _best(sums, touched, count, sizes, least, length, best, ratios):
    """The touched entries that share most with a block of `length` tokens, at most KEPT, into `best`, in no order."""
    kept, worst = 0, 0
    for one in range(count):
        entry = touched[one]
        share = sums[entry] / sizes[0][entry]
        if share < least and sums[entry] < min(_PART_BITS * length, _ALL_WORDS * sizes[1][entry]):
            continue
        ratio = share * sums[entry]
        if kept < KEPT:
            best[kept], ratios[kept] = entry, ratio
            kept += 1
        elif ratio > ratios[worst]:
            best[worst], ratios[worst] = entry, ratio
        else:
            continue
        for other in range(kept):
            if ratios[other] < ratios[worst] or worst >= kept:
                worst = other
    return kept


@compiled
def windows(
    values: Any,
    offsets: Any,
    known: Any,
    texts: Any,
    entries: Any,
    places: Any,
    covers: Any,
    begins: Any,
    ends: Any,
) -> None:
    """For each candidate: how much of the entry's weight the best window of the text holds, and where that window is.

    A word counts as often as both have it. The window is somewhat longer than the entry. `known` is (words, offsets, weights)
    of the entries.
    """
    words, word_offsets, weights = known
    for one in range(texts.size):
        entry = entries[one]
        first, last = word_offsets[entry], word_offsets[entry + 1]
        size = last - first
        low, high = offsets[texts[one]], offsets[texts[one] + 1]
        begin = max(low, places[one] - size - size // 4 - 4)
        end = min(high, places[one] + BLOCK + size + size // 4 + 4)
        covers[one], begins[one], ends[one] = _window(values, begin, end, words[first:last], weights[first:last])


@compiled
def _window(values, begin, end, words, weights):
    room = 16
    while room < 2 * words.size:
        room *= 2
    keys, counts, worth = np.zeros(room, np.uint64), np.zeros(room, np.int32), np.zeros(room, np.float32)
    whole = np.float32(0)
    for place in range(words.size):
        at = slot(keys, words[place])
        keys[at], worth[at] = words[place], weights[place]
        counts[at] += 1
        whole += weights[place]
    width = words.size + words.size // 4 + 4
    matched, best, best_at = np.float32(0), np.float32(-1), begin
    for place in range(begin, end):
        at = slot(keys, values[place])
        if keys[at] != 0:
            if counts[at] > 0:
                matched += worth[at]
            counts[at] -= 1
        if place - width >= begin:
            at = slot(keys, values[place - width])
            if keys[at] != 0:
                counts[at] += 1
                if counts[at] > 0:
                    matched -= worth[at]
        if matched > best + 1e-3:
            best, best_at = matched, place
    return max(best, np.float32(0)) / max(whole, np.float32(1e-6)), max(begin, best_at - width + 1), best_at + 1
