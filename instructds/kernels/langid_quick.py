"""The language of a text by its commonest words alone: for the many texts that leave no doubt, at a tenth of the cost."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0913, PLR0917, PLR2004
from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from . import common_words, telling_words
from . import vocabulary as vocabulary_module
from .compiled import compiled
from .kept import kept, made_here
from .langid import model
from .vocabulary import RARE, mixed, slot_of, telling, vocabulary
from .words import buffers, decode, kinds, lower

if TYPE_CHECKING:
    import pyarrow as pa

COMMON = -9.0
"""Natural logarithm of the frequency in some language from which on a word is a common one."""

LOOKED_AT = 240
"""Bytes looked at; those of `alike` are fewer. What their words say fits 16 bits."""

STEPS = 8
"""Steps in which the gains of words are counted, to a unit."""

SURE, WORDS, STRANGE = 8.0, 6, 0.1
"""Lead of the best language over every other, as a logarithm, and common words found, that leave no doubt, and the share of
those words that may be none of its own."""

ALIKE, ALIKE_WORDS, ALIKE_LEAD = 120, 2, 1.5
"""Bytes `alike` looks at, common words in each text, and how far behind the best language of one the other's may be."""


class _Common(NamedTuple):
    keys: npt.NDArray[np.uint64]
    row: npt.NDArray[np.int32]
    gains: npt.NDArray[np.uint8]
    """What each common word says of each column, in steps."""


@cache
def _common() -> _Common:
    """Made of the word lists and the model that are installed."""
    made_of = (__file__, *(str(module.__file__) for module in (vocabulary_module, telling_words, common_words)))
    versions = *map(made_here, made_of), version("py3langid"), version("wordfreq")
    return _Common(**kept("common-words", versions, lambda: _made()._asdict()))


def _made() -> _Common:
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
    return _Common(keys, rows, np.rint(np.clip(dense, 0, 255 / STEPS) * STEPS).astype(np.uint8))


def settle(texts: pa.Array) -> npt.NDArray[np.int32]:
    """Index in `model().labels` of the language that the common words of a text leave no doubt about, else -1."""
    labels = np.full(len(texts), -1, np.int32)
    _settle_all(*buffers(texts), kinds(), lower(), *_common(), _others(), labels)
    return labels


def alike(texts: pa.Array, others: pa.Array) -> npt.NDArray[np.bool_]:
    """Whether the common words at the beginning of both texts of a row are of one language; False where they tell little."""
    same = np.zeros(len(texts), np.bool_)
    _alike_all(*buffers(texts), *buffers(others), kinds(), lower(), *_common(), same)
    return same


def even(texts: pa.Array, characters: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """Whether the beginning of each text and its middle are alike, its letters, and those of scripts without spaces or Korean.

    Of each text the first characters are looked at.
    """
    same = np.zeros(len(texts), np.bool_)
    letters, wide = np.zeros(len(texts), np.int32), np.zeros(len(texts), np.int32)
    _even_all(*buffers(texts), characters, kinds(), lower(), *_common(), same, letters, wide)
    return same, letters, wide


def fits(
    texts: pa.Array, labels: npt.NDArray[np.int32], *, words: int = ALIKE_WORDS, lead: float = ALIKE_LEAD
) -> npt.NDArray[np.bool_]:
    """Whether the common words at the beginning of each text are of the language of its label; False where they are fewer.

    `lead` is how far, as a logarithm, it may be behind the language they are of most.
    """
    same = np.zeros(len(texts), np.bool_)
    _fits_all(
        *buffers(texts), np.ascontiguousarray(labels, np.int32), words, lead, kinds(), lower(), *_common(), _others(), same
    )
    return same


@cache
def _others() -> npt.NDArray[np.int64]:
    """For each column the other one of the same label, or itself."""
    found = np.arange(len(model().labels))
    for first, second in model().aliases:
        found[first], found[second] = second, first
    return found


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


@compiled
def _sum(data, start, end, limit, kinds, lower, keys, row, gains, said, hits):
    """Set `said` to what the common words of the first bytes of a range say, in steps, and `hits` to their rows; how many."""
    said[:] = 0
    known, place, value, last = 0, start, np.uint64(0), min(end, start + limit)
    while place <= end:
        point, width = (np.int64(32), 1) if place == end else decode(data, place)
        place += width
        kind = kinds[point] if point < kinds.size else 0
        if kind in _INSIDE:
            value = mixed(value, lower[point])
            continue
        if value != 0:
            slot = slot_of(keys, value)
            if keys[slot] != 0:
                if known < hits.size:
                    hits[known] = row[slot]
                known += 1
                _add(said, gains[row[slot]])
        value = np.uint64(0)
        if place >= last:
            break
    return known


@compiled
def _add(said, gain):
    for column in range(said.size):  # both of 16 bits or fewer, so that the compiler makes it SIMD
        said[column] += np.uint16(gain[column])


_INSIDE = (1, 3, 5)
"""Kinds of characters of `kernels.words`: letter, mark, digit. Apostrophes end a word here."""


@compiled
def _settle_all(data, offsets, kinds, lower, keys, row, gains, others, labels):
    said, hits = np.empty(gains.shape[1], np.uint16), np.empty(LOOKED_AT, np.int32)
    for text in range(labels.size):
        start, end = offsets[text], offsets[text + 1]
        known = _sum(data, start, end, LOOKED_AT, kinds, lower, keys, row, gains, said, hits)
        if known < WORDS:
            continue
        best = said.argmax()
        lead = said[best]
        said[best] = said[others[best]] = 0
        if lead - said.max() < SURE * STEPS:
            continue
        strange = 0
        for hit in range(min(known, hits.size)):
            strange += gains[hits[hit], best] == 0
        if strange <= STRANGE * known:
            labels[text] = best


@compiled
def _alike_all(data, offsets, other_data, other_offsets, kinds, lower, keys, row, gains, same):
    said, asked = np.empty(gains.shape[1], np.uint16), np.empty(gains.shape[1], np.uint16)
    hits = np.empty(0, np.int32)
    for text in range(same.size):
        known = _sum(data, offsets[text], offsets[text + 1], ALIKE, kinds, lower, keys, row, gains, said, hits)
        if known < ALIKE_WORDS:
            continue
        start, end = other_offsets[text], other_offsets[text + 1]
        known = _sum(other_data, start, end, ALIKE, kinds, lower, keys, row, gains, asked, hits)
        if known >= ALIKE_WORDS:
            same[text] = asked[said.argmax()] >= asked.max() - ALIKE_LEAD * STEPS


@compiled
def _even_all(data, offsets, characters, kinds, lower, keys, row, gains, same, letters, wide):
    said, after = np.empty(gains.shape[1], np.uint16), np.empty(gains.shape[1], np.uint16)
    hits = np.empty(0, np.int32)
    for text in range(same.size):
        start = offsets[text]
        end, read = _counted(data, start, offsets[text + 1], characters, kinds, letters, wide, text)
        middle = start + read // 2
        if end - start > read:
            middle = start
            for _ in range(read // 2):
                middle += decode(data, middle)[1]
        known = _sum(data, start, middle, ALIKE, kinds, lower, keys, row, gains, said, hits)
        if known < ALIKE_WORDS:
            continue
        known = _sum(data, middle, end, ALIKE, kinds, lower, keys, row, gains, after, hits)
        if known >= ALIKE_WORDS:
            same[text] = after[said.argmax()] >= after.max() - ALIKE_LEAD * STEPS


@compiled
def _counted(data, place, end, characters, kinds, letters, wide, text):
    """Where the first characters of a range end, and how many there are; its letters are counted for the text."""
    read, lettered, broad = 0, 0, 0
    while place < end and read < characters:
        read += 1
        if data[place] < 128:
            lettered += kinds[data[place]] == 1
            place += 1
            continue
        point, width = decode(data, place)
        place += width
        kind = kinds[point] if point < kinds.size else 0
        lettered += kind in _LETTERS
        broad += kind == _ALONE or 0x1100 <= point <= 0x11FF or 0xAC00 <= point <= 0xD7AF
    letters[text], wide[text] = lettered, broad
    return place, read


_LETTERS, _ALONE = (1, 2), 2
"""Kinds of characters of `kernels.words` that are letters, and those of scripts without spaces."""


@compiled
def _fits_all(data, offsets, labels, words, lead, kinds, lower, keys, row, gains, others, same):
    said, hits = np.empty(gains.shape[1], np.uint16), np.empty(0, np.int32)
    for text in range(same.size):
        label = labels[text]
        if label < 0:
            continue
        known = _sum(data, offsets[text], offsets[text + 1], ALIKE, kinds, lower, keys, row, gains, said, hits)
        if known >= words:
            same[text] = max(said[label], said[others[label]]) >= said.max() - lead * STEPS
