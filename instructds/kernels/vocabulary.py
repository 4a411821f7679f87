"""How often a word is used in each of some forty languages, from the lists of wordfreq, as one hash table for kernels."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN201, ANN202, PLR0913, PLR0917
from __future__ import annotations

import math
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from .common_words import COMMON_WORDS, FREQUENCY, KIN
from .compiled import compiled, inner
from .kept import kept
from .telling_words import AGAINST, TELLING
from .words import buffers, decode, kinds, lower

if TYPE_CHECKING:
    from collections.abc import Sequence

RARE = -16.0
"""Natural logarithm of the frequency of a word in a language whose list lacks it."""

LESS, LESS_FOR_KIN = 3.0, 1.5
"""How much less a word says for a language that has no list than for the language of a list that uses it most, and how much
less when the two are kin."""

MANY = 3
"""Known words of a text whose evidence counts in full; that of more is shared out, as the byte model then knows enough."""

_LONGEST = 60_000
"""Words of each list that are kept, the most frequent first."""

_SPOKEN_AS = {"nb": ("no",), "fil": ("tl",), "sh": ("hr", "bs", "sr")}
"""A list of wordfreq -> the languages it is of, where the codes differ."""

_CYRILLIC = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")
_DIGRAPHS = (("dž", "џ"), ("lj", "љ"), ("nj", "њ"))


class Vocabulary(NamedTuple):
    """Postings of a word are `column` and `gain` from `start[slot]` to `start[slot + 1]`, its slot found by hash in `keys`.

    A posting's gain is how much more often than `RARE` the word is used, as a logarithm; `less` is for each column of the
    language model what `LESS` says, infinite for those that have a list.
    """

    keys: npt.NDArray[np.uint64]
    first: npt.NDArray[np.int32]
    last: npt.NDArray[np.int32]
    column: npt.NDArray[np.uint8]
    gain: npt.NDArray[np.float32]
    less: npt.NDArray[np.float32]


@cache
def vocabulary(labels: tuple[str, ...]) -> Vocabulary:
    """The table for the columns of a model; made from the installed wordfreq once a machine, in three seconds, and kept."""
    made_from = (
        labels,
        COMMON_WORDS,
        KIN,
        FREQUENCY,
        RARE,
        LESS,
        LESS_FOR_KIN,
        _LONGEST,
        version("wordfreq"),
    )
    return Vocabulary(**kept("vocabulary", made_from, lambda: _made(labels)._asdict()))


@cache
def telling(labels: tuple[str, ...]) -> Vocabulary:
    """What words that tell one of two languages that are much alike say against the other, for the columns of a model."""
    hashes, columns = list[npt.NDArray[np.uint64]](), list[npt.NDArray[np.uint8]]()
    for others, text in TELLING.values():
        words = _hashes(text.split())
        for column in (place for place, label in enumerate(labels) if label in others):
            hashes.append(words)
            columns.append(np.full(len(words), column, np.uint8))
    against, less = np.full(sum(map(len, hashes)), -AGAINST, np.float32), np.full(len(labels), np.inf, np.float32)
    return _table(np.concatenate(hashes), np.concatenate(columns), against, less)


def _made(labels: tuple[str, ...]) -> Vocabulary:
    parts = [part for code, words, costs in _lists() for part in _postings(code, words, costs, labels)]
    listed = sorted({int(column[0]) for _, column, _ in parts})
    for language, text in COMMON_WORDS.items():
        words = text.split()
        parts += _postings(language, words, np.full(len(words), FREQUENCY, np.float32), labels)
    hashes, columns, gains = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    less = np.array([LESS_FOR_KIN if label in KIN else LESS for label in labels], np.float32)
    less[listed] = np.inf
    return _table(hashes, columns, gains, less)


def _postings(
    code: str, words: list[str], costs: npt.NDArray[np.float32], labels: tuple[str, ...]
) -> list[tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint8], npt.NDArray[np.float32]]]:
    """Hash, column and gain of each word, for every column whose language the words are of."""
    found = []
    for language in _SPOKEN_AS.get(code, (code,)):
        shown = [*words, *map(_serbian, words)] if language == "sr" else words
        hashes = _hashes(shown)
        gains = np.tile(costs, len(shown) // len(words)) - np.float32(RARE)
        for place in (place for place, label in enumerate(labels) if label == language and hashes.any()):
            known = hashes > 0
            found.append((hashes[known], np.full(int(known.sum()), place, np.uint8), gains[known]))
    return found


def _lists() -> list[tuple[str, list[str], npt.NDArray[np.float32]]]:
    """Language, words and the natural logarithm of their frequencies, of every list."""
    from wordfreq import available_languages, get_frequency_list

    found = []
    for code in sorted(available_languages("small")):
        buckets = get_frequency_list(code, "small")
        words = [word for bucket in buckets for word in bucket][:_LONGEST]
        costs = np.repeat(np.arange(len(buckets)), [len(bucket) for bucket in buckets])[:_LONGEST]
        found.append((code, words, (-costs * math.log(10) / 100).astype(np.float32)))
    return found


def _serbian(word: str) -> str:
    for latin, cyrillic in _DIGRAPHS:
        word = word.replace(latin, cyrillic)
    return word.translate(_CYRILLIC)


def _hashes(words: Sequence[str]) -> npt.NDArray[np.uint64]:
    """The hash of each that is one word for the kernel, else 0."""
    import pyarrow as pa

    data, offsets = buffers(pa.array(words, pa.large_string()))
    found = np.empty(len(words), np.uint64)
    _hash_all(data, offsets, kinds(), lower(), found)
    return found


def _table(
    hashes: npt.NDArray[np.uint64],
    columns: npt.NDArray[np.uint8],
    gains: npt.NDArray[np.float32],
    less: npt.NDArray[np.float32],
) -> Vocabulary:
    order = np.lexsort((-gains, columns, hashes))
    hashes, columns, gains = hashes[order], columns[order], gains[order]
    once = np.concatenate([[True], (hashes[1:] != hashes[:-1]) | (columns[1:] != columns[:-1])])
    hashes, columns, gains = hashes[once], columns[once], gains[once]
    first = np.flatnonzero(np.concatenate([[True], hashes[1:] != hashes[:-1]]))
    words, count = hashes[first], np.diff(np.append(first, len(hashes)))
    size = 1 << int(1.5 * len(words)).bit_length()
    keys, starts, ends = np.zeros(size, np.uint64), np.zeros(size, np.int32), np.zeros(size, np.int32)
    _fill(keys, starts, ends, words, first, first + count)
    return Vocabulary(keys, starts, ends, columns, gains, less)


@compiled
def slot_of(keys, word):
    """The slot of a word's hash in an open table, or the free one where it would be."""
    mask = np.int64(keys.size - 1)
    slot = np.int64(word >> np.uint64(30)) & mask
    while keys[slot] != 0 and keys[slot] != word:
        slot = (slot + 1) & mask
    return slot


@inner
def add_words(data, start, end, kinds, lower, keys, first, last, column, gain, less, said):
    """Add to `said` what the words of a range say of each column; how many were known to some language.

    A word with an apostrophe is looked up whole, and when unknown by its parts, as French and Italian write articles.
    """
    known, place = 0, start
    whole, part, before, split = np.uint64(0), np.uint64(0), np.uint64(0), False
    while place <= end:
        point, width = (np.int64(32), 1) if place == end else decode(data, place)
        place += width
        kind = kinds[point] if point < kinds.size else 0
        if kind in _INSIDE:
            whole, part = mixed(whole, lower[point]), mixed(part, lower[point])
            continue
        if kind == _JOINER and whole != 0:
            if point in _APOSTROPHES and part != 0:
                before, part, split = part, np.uint64(0), True
            continue
        if whole == 0:
            continue
        slot = slot_of(keys, whole)
        if keys[slot] == 0 and split:
            other = slot_of(keys, before)
            known += add_word(other, keys, first, last, column, gain, less, said)
            slot = slot_of(keys, part) if part != 0 else slot
        known += add_word(slot, keys, first, last, column, gain, less, said)
        whole, part, before, split = np.uint64(0), np.uint64(0), np.uint64(0), False
    return known


_INSIDE, _JOINER, _APOSTROPHES = (1, 3, 5), 4, (0x27, 0x2019)
"""Kinds of characters of `kernels.words`: letter, mark, digit; joiner."""


@inner
def add_word(slot, keys, first, last, column, gain, less, said):
    """Add what the word of a slot says; 1 when there is one."""
    if keys[slot] == 0:
        return 0
    most = np.float32(0)
    for place in range(first[slot], last[slot]):
        most = max(most, gain[place])
    for place in range(said.size):
        said[place] += max(most - less[place], np.float32(0))
    for place in range(first[slot], last[slot]):
        at = column[place]
        said[at] += gain[place] - max(most - less[at], np.float32(0))
    return 1


@compiled
def mixed(value, point):
    """The hash of a word with one more character."""
    value = (value ^ np.uint64(point)) * np.uint64(0x9E3779B97F4A7C15)
    value ^= value >> np.uint64(29)
    return value if value != 0 else np.uint64(1)


@compiled
def _hash_all(data, offsets, kinds, lower, found):
    for row in range(found.size):
        value, place = np.uint64(0), offsets[row]
        while place < offsets[row + 1]:
            point, width = decode(data, place)
            place += width
            kind = kinds[point] if point < kinds.size else 0
            if kind in _INSIDE:
                value = mixed(value, lower[point])
            elif kind != _JOINER:
                value = np.uint64(0)
                break
        found[row] = value


@compiled
def _fill(keys, starts, ends, words, first, last):
    for word in range(words.size):
        slot = slot_of(keys, words[word])
        keys[slot], starts[slot], ends[slot] = words[word], first[word], last[word]
