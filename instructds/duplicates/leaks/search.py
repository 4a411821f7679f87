"""Which rows hold items of a benchmark: which item, where, how similar, in which way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from instructds.kernels.columns import strings
from instructds.kernels.item_match import DENSITY, MEASURES, SHARE, match_all
from instructds.kernels.item_search import BLOCK, KEPT, search, sequences, windows
from instructds.kernels.tokens import composed, tokens

from .index import general_bits
from .rules import EDITED, EMBEDDED, KINDS, PART, VERBATIM, framed, hopeful, leaks, similarity
from .spelling import Said, respelt

if TYPE_CHECKING:
    import numpy.typing as npt

    from .index import Index

    Ints = npt.NDArray[np.int64]

LEAST_COVER = 0.25
"""Share of an item's weight in any order that a stretch must hold to be looked at more closely."""

LEAST_FEATURES = 0.15
"""Share of an item's pairs of words, by weight, that a block must hold to be looked at at all."""

MOST = 8
"""Leaks told of one text, the most similar ones."""

_SPELT = 3
"""Candidates of one text whose spelling is looked at."""

_VERBATIM_BITS = 10.0
_QUOTED, _QUOTED_BITS = 0.97, 14.0
_NEAR = 32
"""Bytes looked at before and after a sentence."""

_WITHIN = ",\u3001\uff0c\u060c"
"""Commas, after which no sentence begins."""
_ANSWER_BITS = 110.0


@dataclass(frozen=True, slots=True)
class Found:
    """An item in a text: the stretch `start` to `end` of the text, in characters, is what the item was found in."""

    text: int
    entry: int
    similarity: float
    kind: str
    start: int
    end: int


class _Leak(NamedTuple):
    """A match as `Found`, with its tokens instead of characters."""

    text: int
    entry: int
    similarity: float
    kind: str
    begin: int
    end: int


class _Candidates(NamedTuple):
    texts: npt.NDArray[np.int32]
    entries: npt.NDArray[np.int32]
    begins: Ints
    ends: Ints
    measures: npt.NDArray[np.float32]

    def take(self, rows: Any) -> _Candidates:
        return _Candidates(*(array[rows] for array in self))


def find_leaks(texts: Any, asked: npt.NDArray[np.bool_], index: Index) -> list[Found]:
    """The items found in each text of an Arrow string array, by text, the most similar first.

    `asked` says which texts are requests, in which a short item counts. A text of one benchmark's item is told for every
    benchmark that has the item. Cost: linear in the bytes of the texts.
    """
    texts = composed(texts)
    said = tokens(texts)
    whole = Said(strings(texts), said, general_bits(said.values))
    exact, exact_entries = _verbatim(whole, asked, index)
    near = _candidates(whole, index)
    masses = index.masses[near.entries]
    kinds = leaks(near.measures, masses, asked[near.texts])
    near, kinds = _spelt(whole, index, near, kinds, asked)
    around = np.diff(said.offsets)[near.texts] - (near.ends - near.begins)
    kinds[(kinds == EDITED) & framed(near.measures, np.diff(index.offsets)[near.entries], around)] = EMBEDDED
    kinds[_quoted(whole, index, near, kinds, asked)] = EMBEDDED
    leaking = np.flatnonzero(kinds >= 0)
    told = np.minimum(similarity(near.measures), 1).round(4)
    bounds = said.offsets
    found = [
        _Leak(text, entry, 1.0, KINDS[VERBATIM], int(bounds[text]), int(bounds[text + 1]))
        for text, entry in zip(exact.tolist(), exact_entries.tolist(), strict=True)
    ]
    for row in leaking.tolist():
        place = (int(near.begins[row]), int(near.ends[row]))
        found.append(_Leak(int(near.texts[row]), int(near.entries[row]), float(told[row]), KINDS[kinds[row]], *place))
    return [Found(one.text, one.entry, one.similarity, one.kind, *_characters(whole, one)) for one in _best(found, index)]


def _verbatim(said: Said, asked: npt.NDArray[np.bool_], index: Index) -> tuple[Ints, Ints]:
    """Texts that are the very words of an entry, whatever their case and punctuation, and those entries."""
    hashes = sequences(said.tokens.exact, said.tokens.offsets)
    first = np.searchsorted(index.sequences, hashes, "left")
    last = np.searchsorted(index.sequences, hashes, "right")
    last = np.minimum(last, first + MOST)
    hit = np.flatnonzero(last > first)
    texts = np.repeat(hit, (last - first)[hit])
    entries = (
        index.by_sequence[np.concatenate([[*range(a, b)] for a, b in zip(first[hit], last[hit], strict=True)])]
        if len(hit)
        else np.zeros(0, np.int64)
    )
    fits = index.masses[entries] >= np.where(asked[texts], _VERBATIM_BITS, _ANSWER_BITS)
    return texts[fits], entries[fits]


def _candidates(said: Said, index: Index) -> _Candidates:
    """Every entry that a text may hold, with its best window and measures."""
    room = KEPT * int((np.diff(said.tokens.offsets) // BLOCK + 1).sum())
    texts, entries, places = np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room, np.int64)
    least = np.float32(LEAST_FEATURES)
    values, offsets = said.tokens.values, said.tokens.offsets
    count = search(values, offsets, index.table, index.postings, index.sizes, least, texts, entries, places)
    texts, entries, places = texts[:count], entries[:count], places[:count]
    covers, begins, ends = np.empty(count, np.float32), np.empty(count, np.int64), np.empty(count, np.int64)
    known = (index.words, index.offsets, index.weights)
    windows(values, offsets, known, texts, entries, places, covers, begins, ends)
    close = np.flatnonzero(covers >= LEAST_COVER)
    texts, entries, begins, ends = texts[close], entries[close], begins[close], ends[close]
    measures = np.zeros((len(close), MEASURES), np.float32)
    exact = (index.words, index.exact, index.offsets, index.weights)
    spoken = (said.tokens.values, said.tokens.exact, said.tokens.offsets)
    match_all(spoken, said.general, exact, texts, entries, begins, ends, measures)
    return _Candidates(texts, entries, begins, ends, measures)


def _spelt(
    said: Said, index: Index, near: _Candidates, kinds: npt.NDArray[np.int8], asked: npt.NDArray[np.bool_]
) -> tuple[_Candidates, npt.NDArray[np.int8]]:
    """The candidates again, those that spelling may save measured anew; texts that leak already are left as they are."""
    leaking = np.zeros(len(said.texts), bool)
    leaking[near.texts[kinds >= 0]] = True
    masses = index.masses[near.entries]
    rows = np.flatnonzero(~leaking[near.texts] & hopeful(near.measures, masses, asked[near.texts]))
    rank = -(near.measures[rows].sum(axis=1))
    rows = rows[np.lexsort((rank, near.texts[rows]))]
    order = np.arange(len(rows)) - np.searchsorted(near.texts[rows], near.texts[rows])
    rows = rows[order < _SPELT]
    part = near.take(rows)
    lists = [array.tolist() for array in (part.texts, part.entries, part.begins, part.ends)]
    measures, begins, ends = respelt(said, index, *lists)
    near.measures[rows], near.begins[rows], near.ends[rows] = measures, begins, ends
    kinds[rows] = leaks(measures, masses[rows], asked[part.texts])
    return near, kinds


def _quoted(
    said: Said, index: Index, near: _Candidates, kinds: npt.NDArray[np.int8], asked: npt.NDArray[np.bool_]
) -> list[int]:
    """Candidates, clean so far, that are the very words of a short item standing as a sentence of their own in a request."""
    share, density = near.measures[:, SHARE], near.measures[:, DENSITY]
    same = (
        (kinds < 0) & asked[near.texts] & (np.minimum(share, density) >= _QUOTED) & (index.masses[near.entries] >= _QUOTED_BITS)
    )
    found = []
    for row in np.flatnonzero(same).tolist():
        entry, begin, end = int(near.entries[row]), int(near.begins[row]), int(near.ends[row])
        item = index.exact[index.offsets[entry] : index.offsets[entry + 1]]
        if np.array_equal(said.tokens.exact[begin:end], item):
            text, start, stop = int(near.texts[row]), int(said.tokens.starts[begin]), int(said.tokens.ends[end - 1])
            before, after = said.piece(text, start - _NEAR, start), said.piece(text, stop, stop + _NEAR)
            if _alone(before.decode("utf-8", "ignore").rstrip(" \t"), after.decode("utf-8", "ignore").lstrip(" \t")):
                found.append(row)
    return found


def _alone(before: str, after: str) -> bool:
    """Does a sentence begin after the one text, and end before the other?"""
    begins = not before or not (before[-1].isalnum() or before[-1] in _WITHIN)
    return begins and (not after or not after[0].isalnum() or after[0] != after[0].lower())


def _characters(said: Said, one: _Leak) -> tuple[int, int]:
    """Where the tokens of a leak stand in their text, in characters."""
    first, last = int(said.tokens.starts[one.begin]), int(said.tokens.ends[one.end - 1])
    start = len(said.piece(one.text, 0, first).decode("utf-8", "replace"))
    return start, start + len(said.piece(one.text, first, last).decode("utf-8", "replace"))


def _best(found: list[_Leak], index: Index) -> list[_Leak]:
    """One match for each text and item, the most similar; at most MOST of a text."""
    order = {kind: place for place, kind in enumerate(KINDS)}
    found.sort(key=lambda one: (one.text, -one.similarity, order[one.kind] == PART, index.owner[one.entry], one.entry))
    kept: list[_Leak] = []
    seen: set[int] = set()
    text = -1
    for one in found:
        if one.text != text:
            text, seen = one.text, set()
        owner = int(index.owner[one.entry])
        if owner not in seen and len(seen) < MOST:
            seen.add(owner)
            kept.append(one)
    return kept
