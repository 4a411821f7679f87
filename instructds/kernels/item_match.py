"""How much of an item a stretch of text holds, and how much of the text is the item; neighbours make a word count in full."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN201, ANN202
from __future__ import annotations

from typing import Any

import numpy as np

from .compiled import compiled
from .item_search import slot
from .tokens import NUMBER

ALONE = 0.4
"""What a word counts that is there without any of its neighbours."""

EXACT_NUMBER = 8.0
"""Weight of a number where its digits count."""

SHARE, EXACT, DENSITY, WHOLE, MATCHED, HELD, WORDS, TEXT_WORDS, BAG, TEXT_BAG = range(10)
"""Share of the entry that the window holds; the same where the digits of numbers count; share of the window, and of the whole
text, that the entry holds; weight of the entry's words that were found; what the text's words that were found weigh outside of
any benchmark; share of the entry's words and of the whole text's words that were found, each as much as another;
share of the entry, and of the whole text, that the other has in any order."""

MEASURES = 10

_STEPS = 64


@compiled
def match_all(said: Any, general: Any, known: Any, texts: Any, entries: Any, begins: Any, ends: Any, found: Any) -> None:
    """The measures of each candidate into a line of `found`; its window is trimmed to what is found beside its neighbours.

    `said` is (values, exact, offsets) of the texts and `general` the weight of their words; `known` is (words, exact, offsets,
    weights) of the entries.
    """
    values, exact, offsets = said
    words, exact_words, word_offsets, weights = known
    for one in range(texts.size):
        first, last = word_offsets[entries[one]], word_offsets[entries[one] + 1]
        low, high = offsets[texts[one]], offsets[texts[one] + 1]
        begin, end = begins[one], ends[one]
        item, worth = words[first:last], weights[first:last]
        counted = np.zeros(end - begin, np.float32)
        credit(values[begin:end], item, counted)
        bag, _ = total(np.minimum(counted / np.float32(ALONE), np.float32(1)), general[begin:end])
        found[one, 8] = _held(item, values[begin:end], worth)
        left, right = 0, end - begin
        while left < right and counted[left] < 1:
            left += 1
        while right > left and counted[right - 1] < 1:
            right -= 1
        if right > left:
            counted = counted[left:right]
            begin, end = begin + left, begin + right
        begins[one], ends[one] = begin, end
        back, size = total(counted, general[begin:end])
        rest = size
        if high - low > 4 * (last - first) + 64:
            rest = np.float32(1e9)
        else:
            for place in range(low, high):
                if place < begin or place >= end:
                    rest += general[place]
        found[one, 9] = bag / max(rest, np.float32(1e-6))
        mine = np.zeros(last - first, np.float32)
        credit(item, values[begin:end], mine)
        matched, whole = total(mine, worth)
        found[one, 6] = mine.sum() / max(last - first, 1)
        found[one, 0], found[one, 4] = matched / max(whole, np.float32(1e-6)), matched
        found[one, 5] = back
        found[one, 7] = counted.sum() / max(high - low, 1)
        found[one, 2], found[one, 3] = back / max(size, np.float32(1e-6)), back / max(rest, np.float32(1e-6))
        found[one, 1] = _with_numbers(mine, item, exact_words[first:last], worth, exact[begin:end])


@compiled
def _held(item, window, worth):
    """The share of the item's weight that is in the window, in any order."""
    counted = np.zeros(item.size, np.float32)
    credit(item, window, counted)
    held, whole = total(np.minimum(counted / np.float32(ALONE), np.float32(1)), worth)
    return held / max(whole, np.float32(1e-6))


@compiled
def total(counted, weights):
    """The weight of what has credit, and of all."""
    matched, whole = np.float32(0), np.float32(0)
    for place in range(counted.size):
        matched += counted[place] * weights[place]
        whole += weights[place]
    return matched, whole


@compiled
def _with_numbers(counted, item, exact_item, weights, window):
    """The share of the item when each number weighs EXACT_NUMBER and must be in the window as it is."""
    matched, whole = np.float32(0), np.float32(0)
    for place in range(item.size):
        if item[place] != NUMBER:
            matched += counted[place] * weights[place]
            whole += weights[place]
            continue
        whole += np.float32(EXACT_NUMBER)
        for other in range(window.size):
            if window[other] == exact_item[place]:
                matched += np.float32(EXACT_NUMBER)
                break
    return matched / max(whole, np.float32(1e-6))


@compiled
def credit(these, those, counted):
    """What each of `these` words counts: 1 beside its neighbours in `those`, ALONE without them, 0 when it is not there.

    A word that `those` have less often counts less: first those without their neighbours, then the others.
    """
    room = 16
    while room < 2 * those.size:
        room *= 2
    keys, heads = np.zeros(room, np.uint64), np.full(room, -1, np.int32)
    after, counts = np.full(those.size, -1, np.int32), np.zeros(room, np.int32)
    near, lone = np.zeros(room, np.int32), np.zeros(room, np.int32)
    for place in range(those.size - 1, -1, -1):
        at = slot(keys, those[place])
        keys[at], after[place], heads[at] = those[place], heads[at], place
        counts[at] += 1
    for place in range(these.size):
        at = slot(keys, these[place])
        other, steps = heads[at], 0
        if other >= 0:
            counted[place] = ALONE
        while other >= 0 and steps < _STEPS:
            if _beside(these, place, those, other):
                counted[place] = 1
                break
            other, steps = after[other], steps + 1
        near[at] += counted[place] == 1
        lone[at] += 0 < counted[place] < 1
    for place in range(these.size):
        if counted[place] > 0:
            at = slot(keys, these[place])
            left, many = (counts[at], near[at]) if counted[place] == 1 else (max(counts[at] - near[at], 0), lone[at])
            counted[place] *= min(np.float32(1), np.float32(left) / np.float32(many))


@compiled
def _beside(these, place, those, other):
    """Is a word within two places of one the word at about the same distance of the other?"""
    for step in (-2, -1, 1, 2):
        near = place + step
        if near < 0 or near >= these.size:
            continue
        for shift in (-1, 0, 1):
            there = other + step + shift
            if step + shift != 0 and 0 <= there < those.size and these[near] == those[there]:
                return True
    return False
