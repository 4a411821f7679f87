"""Misspelt and inflected words of a text taken for the words of an item that they are nearest to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from instructds.kernels.item_match import MEASURES, WHOLE, match_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from instructds.kernels.columns import Strings
    from instructds.kernels.tokens import Tokens

    from .index import Index

LEAST_LETTERS, NEAR = 4, 0.72
"""Letters of the shortest word that may be misspelt, and how near two words must be: 1 less edits for each letter."""

_AROUND = 6


@dataclass(frozen=True)
class Said:
    """The bytes of texts, their tokens, and the weight of each token; nothing here reads more of a text than is asked for."""

    texts: Strings
    tokens: Tokens
    general: npt.NDArray[np.float32]

    def piece(self, text: int, start: int, end: int) -> bytes:
        """The bytes `start` to `end` of a text, as far as it goes."""
        first, last = int(self.texts.offsets[text]), int(self.texts.offsets[text + 1])
        return self.texts.data[first + max(start, 0) : min(first + end, last)].tobytes()

    def words(self, text: int, begin: int, end: int) -> list[str]:
        """The tokens `begin` to `end`, which are of one text, as they are written, in lower case."""
        starts, ends = self.tokens.starts[begin:end].tolist(), self.tokens.ends[begin:end].tolist()
        data = self.piece(text, starts[0], ends[-1])
        places = ((start - starts[0], stop - starts[0]) for start, stop in zip(starts, ends, strict=True))
        return [data[start:stop].decode("utf-8", "replace").lower() for start, stop in places]


def respelt(
    said: Said, index: Index, texts: Sequence[int], entries: Sequence[int], begins: Sequence[int], ends: Sequence[int]
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The measures of candidates when near words count as the same, and their windows. Cost: some 0.1 ms for each."""
    pieces = [_piece(said, index, *one) for one in zip(texts, entries, begins, ends, strict=True)]
    count = len(pieces)
    offsets = np.concatenate([[0], np.cumsum([len(piece.values) for piece in pieces])]).astype(np.int64)
    found = np.zeros((count, MEASURES), np.float32)
    if not count:
        return found, offsets[:0], offsets[:0]
    first, last = offsets[:-1].copy(), offsets[1:].copy()
    values = np.concatenate([piece.values for piece in pieces])
    exact = np.concatenate([piece.exact for piece in pieces])
    general = np.concatenate([piece.general for piece in pieces])
    known = (index.words, index.exact, index.offsets, index.weights)
    rows, listed = np.arange(count, dtype=np.int32), np.array(entries, np.int32)
    match_all((values, exact, offsets), general, known, rows, listed, first, last, found)
    found[[not piece.whole for piece in pieces], WHOLE] = 0
    moved = np.array([piece.begin for piece in pieces]) - offsets[:-1]
    return found, first + moved, last + moved


@dataclass(frozen=True)
class _Piece:
    """The tokens of a candidate with near words replaced; `whole`: they are all of the text; `begin` is the first one."""

    values: npt.NDArray[np.uint64]
    exact: npt.NDArray[np.uint64]
    general: npt.NDArray[np.float32]
    whole: bool
    begin: int


def _piece(said: Said, index: Index, text: int, entry: int, begin: int, end: int) -> _Piece:
    low, high = int(said.tokens.offsets[text]), int(said.tokens.offsets[text + 1])
    first, last = int(index.offsets[entry]), int(index.offsets[entry + 1])
    whole = high - low <= 2 * (last - first) + _AROUND
    if not whole:
        low, high = max(low, begin - _AROUND), min(high, end + _AROUND)
    values = said.tokens.values[low:high].copy()
    exact = said.tokens.exact[low:high].copy()
    mine, theirs = values.tolist(), index.words[first:last].tolist()
    known, met = set(theirs), set(mine)
    unknown = [place for place, word in enumerate(mine) if word not in known]
    unmet = [place for place, word in enumerate(theirs) if word not in met]
    if unknown:
        words, item = said.words(text, low, high), index.written(entry)
        same = _nearest(words, unknown, item, unmet) if unmet else []
        if whole and unknown[-1] == len(words) - 1:
            same += _cut_off(words, mine, item, theirs)
        for place, other in same:
            values[place], exact[place] = index.words[first + other], index.exact[first + other]
    return _Piece(values, exact, said.general[low:high], whole, low)


def _cut_off(words: Sequence[str], mine: Sequence[int], item: Sequence[str], theirs: Sequence[int]) -> list[tuple[int, int]]:
    """The last word, where it is the beginning of the word that follows the one before it in the item."""
    if len(words) == 1:
        return []
    follows = (place for place in range(1, len(item)) if theirs[place - 1] == mine[-2] and item[place].startswith(words[-1]))
    return [(len(words) - 1, place) for place in follows][:1]


def _nearest(words: Sequence[str], unknown: Sequence[int], item: Sequence[str], unmet: Sequence[int]) -> list[tuple[int, int]]:
    """Which of the unknown words is which of the item's words that were not met: places in both."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cdist

    mine = [place for place in unknown if len(words[place]) >= LEAST_LETTERS and words[place].isalpha()]
    theirs = [place for place in unmet if len(item[place]) >= LEAST_LETTERS and item[place].isalpha()]
    if not mine or not theirs:
        return []
    near = cdist(
        [words[place] for place in mine],
        [item[place] for place in theirs],
        scorer=OSA.normalized_similarity,
        score_cutoff=NEAR,
        dtype=np.float32,
    )
    best = near.argmax(axis=1)
    return [(place, theirs[best[row]]) for row, place in enumerate(mine) if near[row, best[row]] > 0]
