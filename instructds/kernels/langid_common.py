"""The words that are common in some language, and what each says of all languages, as one table for kernels."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202
from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from . import common_words, telling_words
from . import vocabulary as vocabulary_module
from .compiled import compiled
from .kept import kept, made_here
from .langid import model
from .vocabulary import RARE, slot_of, telling, vocabulary

COMMON = -9.0
"""Natural logarithm of the frequency in some language from which on a word is a common one."""

STEPS = 8
"""Steps in which the gains of words are counted, to a unit."""

ABREAST = 64
"""Columns that a machine adds up at once; a rest that is fewer costs as much as all others."""


class Common(NamedTuple):
    """A table of the hashes of words, the row of the word in each slot, and those rows."""

    keys: npt.NDArray[np.uint64]
    row: npt.NDArray[np.int32]
    gains: npt.NDArray[np.uint8]
    """What each common word says of each column, in steps; nothing of some columns at the end, which are of no language."""


@cache
def common() -> Common:
    """Made of the word lists and the model that are installed."""
    made_of = (__file__, *(str(module.__file__) for module in (vocabulary_module, telling_words, common_words)))
    versions = *map(made_here, made_of), version("py3langid"), version("wordfreq")
    return Common(**kept("common-words", versions, lambda: _made()._asdict()))


def _made() -> Common:
    known = vocabulary(model().labels)
    slots = np.flatnonzero(known.last > known.first)
    most = np.maximum.reduceat(known.gain, known.first[slots][np.argsort(known.first[slots])])
    slots = slots[np.argsort(known.first[slots])]
    often = most >= COMMON - RARE
    slots, most = slots[often], most[often]
    dense = np.maximum(most[:, None] - known.less[None, :], 0)
    for row, slot in enumerate(slots):
        part = slice(known.first[slot], known.last[slot])
        dense[row, known.column[part]] = known.gain[part]
    told = telling(model().labels)
    for row, slot in enumerate(_slots(told.keys, known.keys[slots])):
        dense[row, told.column[told.first[slot] : told.last[slot]]] = 0  # nothing, so that it is strange to that language
    size = 1 << int(4 * len(slots)).bit_length()
    keys, rows = np.zeros(size, np.uint64), np.zeros(size, np.int32)
    _place(keys, rows, known.keys[slots])
    gains = np.rint(np.clip(dense, 0, 255 / STEPS) * STEPS).astype(np.uint8)
    return Common(keys, rows, np.pad(gains, ((0, 0), (0, -gains.shape[1] % ABREAST))))


@compiled
def _slots(keys, words):
    found = np.empty(words.size, np.int64)
    for word in range(words.size):
        found[word] = slot_of(keys, words[word])
    return found


@compiled
def _place(keys, rows, words):
    for row in range(words.size):
        slot = slot_of(keys, words[row])
        keys[slot], rows[slot] = words[row], row
