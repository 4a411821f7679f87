"""Where a text changes its language: lines and sentences, told one by one and merged."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, overload

from .base import signal
from .language import NO_LANGUAGE, UNDETERMINED
from .language_told import labels

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.langid_quick import Begun
    from instructds.kernels.sentences import Sentences

    from .language import Backend
    from .language_told import Told

FEWEST = 12
"""Letters of a sentence, at least; shorter ones go with what stands before them."""

SURE = 0.9
"""Confidence with which a sentence is told; one that is told worse goes with what stands before it."""


class Span(NamedTuple):
    """Characters `[start, end)` of a text, the BCP 47 tag of their language, and the least confidence of their sentences."""

    start: int
    end: int
    tag: str
    confidence: float


@overload
def segments(texts: str, *, backend: Backend = ...) -> list[Span]: ...
@overload
def segments(texts: pa.Array, *, backend: Backend = ...) -> list[list[Span]]: ...
def segments(texts: str | pa.Array, *, backend: Backend = "langid") -> list[Span] | list[list[Span]]:
    """The spans of one text, or of each text of an array, that are in one language, in order and without a gap.

    Sentences and lines are told one by one; neighbours of one language are one span. Code and numbers are `zxx`. What is too
    short to tell goes with the span before it, or the one after it when there is none. Spaces between sentences belong
    to the first. An empty or null text has no span.

    Example:
        >>> [span.tag for span in segments("Ez egy magyar mondat a macskáról. This is an English sentence about dogs.")]
        ['hu', 'en']
    """
    import pyarrow as pa

    from instructds.kernels.sentences import sentences

    from .language import detect

    column = pa.array([texts] if isinstance(texts, str) else texts, pa.large_string())
    cut = sentences(column)
    tags, sure = (told.to_pylist() for told in detect(_pieces(column, cut), backend=backend))
    told = list(zip(tags, sure, cut.characters.tolist(), (cut.letters < FEWEST).tolist(), strict=True))
    found = [_merged(told[first:end]) for first, end in pairwise(cut.first.tolist())]
    return found[0] if isinstance(texts, str) else found


def _pieces(texts: pa.Array, cut: Sentences) -> pa.Array:
    """The sentences of all texts as one array, over the bytes of the texts themselves."""
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.words import buffers

    data, offsets = buffers(texts)
    ends = np.concatenate([offsets[:1], cut.end])
    return pa.LargeStringArray.from_buffers(len(cut.end), pa.py_buffer(ends), pa.py_buffer(data))


def _merged(told: list[tuple[str, float, int, bool]]) -> list[Span]:
    """Spans of the sentences of one text: tag, confidence, characters of each and whether its letters are few."""
    spans, start = list[Span](), 0
    for tag, confidence, characters, few in told:
        end = start + characters
        weak = tag == UNDETERMINED or (tag != NO_LANGUAGE and (few or confidence < SURE))
        last = spans[-1] if spans else None
        if last and (weak or last.tag in {tag, UNDETERMINED}):
            kept = last.tag if last.tag != UNDETERMINED or weak else tag
            level = last.confidence if weak else confidence if last.tag == UNDETERMINED else min(last.confidence, confidence)
            spans[-1] = Span(last.start, end, kept, level)
        else:
            spans.append(Span(start, end, UNDETERMINED if weak else tag, confidence))
        start = end
    return spans


@signal(unit="share", low=0, high=1, better="lower", source="mixed-language answers of models and of machine translation")
def foreign_share(response: pa.Array, response_begun: Begun, response_language: Told) -> pa.Array:
    """Share of the letters of the answer in other languages than its main one, in [0, 1]; null below 40 letters (14 wide ones).

    The first 1,000 characters are looked at, sentence by sentence; not even those where the words at the beginning and in the
    middle are of one language, or nearly all letters of one script without spaces. Code does not count; null where all is code.
    """
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid_quick import even

    plain, letters, wide = even(response, response_begun.column, _READ)
    told = letters + 2 * wide >= _TOLD
    shares = np.where(told, 0.0, np.nan)
    rows = np.flatnonzero(told & ~plain & (wide <= _NEARLY * letters))
    if len(rows):
        heads = pl.Series(response.take(pa.array(rows))).str.slice(0, _READ).to_arrow().cast(pa.large_string())
        shares[rows] = _foreign(heads, response_language.of(rows)[0])
    return pa.array(shares.astype(np.float32), mask=np.isnan(shares))


_READ, _TOLD, _NEARLY, _LONG = 1_000, 40, 0.9, 40
"""Characters that are looked at, letters of a text that is told, a share of them that is nearly all, and letters of a sentence
that is told although it has no common word."""


def _foreign(texts: pa.Array, main: npt.NDArray[np.object_]) -> npt.NDArray[np.float64]:
    """Share of the letters of each text that are in another language than most; NaN where none can be told."""
    import numpy as np

    from instructds.kernels.scripts import script_letters
    from instructds.kernels.sentences import sentences

    cut = sentences(texts)
    row = np.repeat(np.arange(len(texts)), np.diff(cut.first))
    tags = _tags(_pieces(texts, cut), main[row], cut, script_letters(texts, _READ).argmax(axis=1)[row])
    known = np.flatnonzero((tags != UNDETERMINED) & (tags != NO_LANGUAGE))
    names, number = np.unique(tags[known].astype("U"), return_inverse=True)
    strong = np.full(len(tags), -1)
    strong[known] = number
    strong[tags == UNDETERMINED] = _beside(strong, row)[tags == UNDETERMINED]
    counts = np.zeros((len(texts), len(names)))
    np.add.at(counts, (row[strong >= 0], strong[strong >= 0]), cut.letters[strong >= 0])
    most, total = counts.max(axis=1, initial=0), counts.sum(axis=1)
    return np.where(total > 0, 1 - most / np.maximum(total, 1), np.nan)


def _tags(
    pieces: pa.Array, main: npt.NDArray[np.object_], cut: Sentences, script: npt.NDArray[np.int64]
) -> npt.NDArray[np.object_]:
    """The tag of each sentence; `und` for those too short to tell.

    It is that of its text where its common words are of that, or where it is short and has none of any language and is in the
    `script` of its text.
    """
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.langid_quick import begin, fits
    from instructds.kernels.scripts import script_letters

    from .language import detect

    tags = np.full(len(pieces), UNDETERMINED, object)
    tags[cut.fenced | (main == NO_LANGUAGE)] = NO_LANGUAGE
    open_ = np.flatnonzero((tags == UNDETERMINED) & (cut.letters >= FEWEST))
    own = fits(pieces.take(pa.array(open_)), labels(main[open_]))
    other = open_[~own]
    doubtful = pieces.take(pa.array(other))
    spoken = (begin(doubtful, prose=True).column >= 0) | (cut.letters[other] >= _LONG)
    rest = other[spoken | (script_letters(doubtful, _READ).argmax(axis=1) != script[other])]
    tags[open_] = main[open_]
    tags[rest] = UNDETERMINED
    if len(rest):
        told, sure = (column.to_numpy(zero_copy_only=False) for column in detect(pieces.take(pa.array(rest))))
        tags[rest] = np.where((sure >= SURE) | (told == NO_LANGUAGE), told, UNDETERMINED)
    return tags


def _beside(strong: npt.NDArray[np.int64], row: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """For each sentence the number of the language told last before it in its text, else first after it; -1 without."""
    import numpy as np

    def last(numbers: npt.NDArray[np.int64], rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        at = np.maximum.accumulate(np.where(numbers >= 0, np.arange(len(numbers)), -1))
        return np.where((at >= 0) & (rows[at] == rows), numbers[at], -1)

    before, after = last(strong, row), last(strong[::-1], row[::-1])[::-1]
    return np.where(before >= 0, before, after)
