"""The language of a text by its commonest words alone: for the many texts that leave no doubt, at a tenth of the cost."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0913, PLR0917, PLR2004
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from .compiled import compiled, inlined
from .langid import largest, model
from .langid_common import STEPS, common
from .langid_plain import NOT, PLAIN, beginning, coded, looks
from .vocabulary import mixed, slot_of
from .words import buffers, decode, kinds, lower

if TYPE_CHECKING:
    import pyarrow as pa

LOOKED_AT = 240
"""Bytes that settle a language. What their words say fits 16 bits."""

SURE, WORDS, STRANGE = 8.0, 6, 0.1
"""Lead of the best language over every other, as a logarithm, and common words found, that leave no doubt, and the share of
those words that may be none of its own."""

ALIKE, ALIKE_WORDS, ALIKE_LEAD = 120, 2, 1.5
"""Bytes looked at where two texts may be of one language, common words in each, and how far behind the best language of one
the other's may be."""

ENOUGH = 40
"""Letters beyond which those of texts that are alike are not counted."""


class Begun(NamedTuple):
    """What is seen of each text at its beginning alone."""

    kind: npt.NDArray[np.int8]
    """Whether it is plain sentences: see `langid_plain`."""
    label: npt.NDArray[np.int32]
    """Index in `model().labels` of the language that the common words of those sentences leave no doubt about, else -1."""
    column: npt.NDArray[np.int32]
    """Index of the language that the first of its words are most common in; -1 where too few are common in any."""

    def of(self, rows: npt.NDArray[np.int64]) -> Begun:
        """What is seen of some of the texts."""
        return Begun(self.kind[rows], self.label[rows], self.column[rows])


def begin(texts: pa.Array, *, prose: bool = False) -> Begun:
    """How each text begins; `prose` = all are taken for plain sentences.

    What is not `NOT` is plain without doubt, what is may be so too, and be settled by the sentences it begins with.
    """
    count = len(texts)
    begun = Begun(np.zeros(count, np.int8), np.full(count, -1, np.int32), np.full(count, -1, np.int32))
    _begin_all(*buffers(texts), looks(), common(), _others(), prose, begun)
    return begun


def even(
    texts: pa.Array, column: npt.NDArray[np.int32], characters: int
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """Whether the beginning of each text and its middle are alike, its letters, and those of scripts without spaces or Korean.

    Of each text the first characters are looked at; `column` is of `begin`. Letters of texts that are alike are counted no
    further than `ENOUGH`.
    """
    same = np.zeros(len(texts), np.bool_)
    letters, wide = np.zeros(len(texts), np.int32), np.zeros(len(texts), np.int32)
    _even_all(*buffers(texts), column, characters, kinds(), lower(), common(), same, letters, wide)
    return same, letters, wide


def fits(
    texts: pa.Array, labels: npt.NDArray[np.int32], *, words: int = ALIKE_WORDS, lead: float = ALIKE_LEAD
) -> npt.NDArray[np.bool_]:
    """Whether the common words at the beginning of each text are of the language of its label; False where they are fewer.

    `lead` is how far, as a logarithm, it may be behind the language they are of most.
    """
    same = np.zeros(len(texts), np.bool_)
    _fits_all(*buffers(texts), labels, words, lead, kinds(), lower(), common(), _others(), same)
    return same


@cache
def _others() -> npt.NDArray[np.int64]:
    """For each column the other one of the same label, or itself."""
    found = np.arange(len(model().labels))
    for first, second in model().aliases:
        found[first], found[second] = second, first
    return found


@inlined
def _sum(data, place, end, last, kinds, lower, common, said, hits, known):
    """Add to `said` what the common words of a range say, in steps, and to `hits` their rows.

    The words are those that begin before `last`. How many there are with the `known` of before, and where the rest begins.
    """
    keys, row, gains = common
    value = np.uint64(0)
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
                at = row[slot]
                if known < hits.size:
                    hits[known] = at
                known += 1
                for column in range(said.size):  # both of 16 bits or fewer, so that the compiler makes it SIMD
                    said[column] += np.uint16(gains[at, column])
            value = np.uint64(0)
        if place >= last:
            break
    return known, place


_INSIDE = (1, 3, 5)
"""Kinds of characters of `kernels.words`: letter, mark, digit. Apostrophes end a word here."""


@compiled
def _begin_all(data, offsets, looks, common, others, prose, begun):
    said, hits = np.empty(common.gains.shape[1], np.uint16), np.empty(LOOKED_AT, np.int32)
    for text in range(begun.kind.size):
        start, end = offsets[text], offsets[text + 1]
        kind, stop = (PLAIN, end) if prose else beginning(data, start, end, looks)
        if not prose and stop > start and coded(data, start, end, looks):
            kind, stop = NOT, start
        begun.kind[text] = kind
        place, known, first = start, 0, min(end, start + ALIKE)
        stop, said[:] = min(stop, start + LOOKED_AT), 0
        if stop > start and stop < first:
            known, place = _sum(data, place, stop, stop, looks.kinds, looks.lower, common, said, hits, known)
            begun.label[text], place = _settled(said, known, hits, common.gains, others), stop
        known, place = _sum(data, place, end, first, looks.kinds, looks.lower, common, said, hits, known)
        if known >= ALIKE_WORDS:
            begun.column[text] = largest(said)
        if stop >= first and stop > start:
            known, place = _sum(data, min(place, end), end, stop, looks.kinds, looks.lower, common, said, hits, known)
            begun.label[text] = _settled(said, known, hits, common.gains, others)


@inlined
def _settled(said, known, hits, gains, others):
    """The column that leads over every other but its twin, and has most of the words; -1 where none does."""
    if known < WORDS:
        return -1
    best = largest(said)
    most, twin = said[best], others[best]
    bound, near = np.int64(most) - np.int64(SURE * STEPS), 0
    for column in range(said.size):
        near += said[column] > bound
    if near > (1 if twin == best or said[twin] <= bound else 2):
        return -1
    strange = 0
    for hit in range(min(known, hits.size)):
        strange += gains[hits[hit], best] == 0
    return best if strange <= STRANGE * known else -1


@compiled
def _even_all(data, offsets, column, characters, kinds, lower, common, same, letters, wide):
    said, hits = np.empty(common.gains.shape[1], np.uint16), np.empty(0, np.int32)
    for text in range(same.size):
        start, end = offsets[text], offsets[text + 1]
        stop, read = _forward(data, start, end, characters)
        middle, _ = (start + read // 2, 0) if stop - start == read else _forward(data, start, end, read // 2)
        first = column[text] if middle - start >= ALIKE else -1
        if first < 0 and column[text] >= 0:
            said[:] = 0
            known, _ = _sum(data, start, middle, middle, kinds, lower, common, said, hits, 0)
            first = largest(said) if known >= ALIKE_WORDS else -1
        if first >= 0:
            said[:] = 0
            known, _ = _sum(data, middle, stop, middle + ALIKE, kinds, lower, common, said, hits, 0)
            same[text] = known >= ALIKE_WORDS and said[first] >= said[largest(said)] - ALIKE_LEAD * STEPS
        letters[text], wide[text] = _counted(data, start, stop, ENOUGH if same[text] else end - start, kinds)


@inlined
def _forward(data, place, end, characters):
    """Where the next characters of a range end, and how many there are."""
    high = np.uint8(0)
    for byte in data[place : min(end, place + characters)]:  # no branch, so that the compiler makes it SIMD
        high |= byte
    if high < 128:
        read = min(end - place, characters)
        return place + read, read
    read = 0
    while place < end and read < characters:
        first = data[place]
        place += 1 + (first >= 0xC0) + (first >= 0xE0) + (first >= 0xF0)
        read += 1
    return place, read


@inlined
def _counted(data, place, end, most, kinds):
    """Letters of a range, and those of scripts without spaces or Korean; no further than to a number of letters."""
    letters, wide = 0, 0
    while place < end and letters < most:
        if data[place] < 128:
            letters += 97 <= data[place] | 32 <= 122
            place += 1
            continue
        point, width = decode(data, place)
        place += width
        kind = kinds[point] if point < kinds.size else 0
        letters += kind in _LETTERS
        wide += kind == _ALONE or 0x1100 <= point <= 0x11FF or 0xAC00 <= point <= 0xD7AF
    return letters, wide


_LETTERS, _ALONE = (1, 2), 2
"""Kinds of characters of `kernels.words` that are letters, and those of scripts without spaces."""


@compiled
def _fits_all(data, offsets, labels, words, lead, kinds, lower, common, others, same):
    said, hits = np.empty(common.gains.shape[1], np.uint16), np.empty(0, np.int32)
    for text in range(same.size):
        label, start = labels[text], offsets[text]
        if label < 0:
            continue
        said[:] = 0
        known, _ = _sum(data, start, offsets[text + 1], start + ALIKE, kinds, lower, common, said, hits, 0)
        if known >= words:
            same[text] = max(said[label], said[others[label]]) >= said[largest(said)] - lead * STEPS
