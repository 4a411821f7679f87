"""Longest common subsequences 64 tokens at a time, ROUGE-L from their length, and what can be told without finding them."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN201, ANN202
from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .compiled import compiled

_WORD = 64
_ONE, _FULL = np.uint64(1), np.uint64(2**64 - 1)
_PAIRS, _FOURS, _BYTES, _SUM = (
    np.uint64(mask) for mask in (0x5555555555555555, 0x3333333333333333, 0x0F0F0F0F0F0F0F0F, 0x0101010101010101)
)


def plain_common(first: Sequence[object], second: Sequence[object]) -> int:
    """The length of the longest common subsequence: the plain twin of `common`."""
    best = [0] * (len(second) + 1)
    for one in first:
        before = best.copy()
        for place, other in enumerate(second):
            best[place + 1] = before[place] + 1 if one == other else max(before[place + 1], best[place])
    return best[-1]


@compiled
def f_measure(length, first, second):
    """ROUGE-L F of texts with `first` and `second` tokens: the very float expression of `rouge_score`."""
    if length == 0:
        return 0.0
    precision, recall = length / second, length / first
    return 2 * precision * recall / (precision + recall)


@compiled
def least_length(first, second, most):
    """How long a common subsequence must be for a score above `most`; longer than a text when none is enough."""
    length = max(1, int(most * (first + second) / 2) - 1)
    while length <= min(first, second) and f_measure(length, first, second) <= most:
        length += 1
    return length


@compiled
def least_shared(size, most):
    """How many of its `size` tokens a text must share with any other for a score above `most`, or `size + 1`."""
    other = max(1, int(most / (2 - most) * size) - 1)
    while other <= size:
        length = least_length(size, other, most)
        if length <= other:
            return length
        other += 1
    return size + 1


@compiled
def common(first, second, masks, carries):
    """The length of the longest common subsequence of two texts of token ids.

    `masks` has a zero for each id, and is left so; `carries` has room for the longer text.

    Source: Hyyrö 2004, "Bit-parallel LCS-length computation revisited"; cut into columns of 64 tokens.
    """
    start, end = 0, 0
    while start < min(first.size, second.size) and first[start] == second[start]:
        start += 1
    while end < min(first.size, second.size) - start and first[-1 - end] == second[-1 - end]:
        end += 1
    one, other = first[start : first.size - end], second[start : second.size - end]
    length = start + end
    if one.size > _WORD:
        carries[: other.size] = 0
    for column in range(0, one.size, _WORD):
        part = one[column : column + _WORD]
        for place in range(part.size):
            masks[part[place]] |= _ONE << np.uint64(place)
        if one.size > _WORD:
            length += _column(part.size, other, masks, carries)
        else:
            length += _only_column(part.size, other, masks)
        for token in part:
            masks[token] = 0
    return length


@compiled
def _only_column(size, other, masks):
    row = _FULL
    for token in other:
        match = row & masks[token]
        row = (row + match) | (row - match)
    return _zeros(row, size)


@compiled
def _column(size, other, masks, carries):
    """One column; `carries` are the bits that the column before it handed on for each token, and then those of this one."""
    row = _FULL
    for place in range(other.size):
        match = row & masks[other[place]]
        added = row + match
        total = added + np.uint64(carries[place])
        carries[place] = (added < row) | (total < added)
        row = total | (row - match)
    return _zeros(row, size)


@compiled
def _zeros(row, size):
    bits = ~row
    if size < _WORD:
        bits &= (_ONE << np.uint64(size)) - _ONE
    bits -= (bits >> _ONE) & _PAIRS
    bits = (bits & _FOURS) + ((bits >> np.uint64(2)) & _FOURS)
    bits = (bits + (bits >> np.uint64(4))) & _BYTES
    return np.int64((bits * _SUM) >> np.uint64(56))
