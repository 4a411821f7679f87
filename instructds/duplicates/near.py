"""Near twins: rows that share most of their word shingles, each pair verified by its exact Jaccard similarity."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from instructds.errors import UsageError
from instructds.kernels.shingles import SIZE, pieces
from instructds.kernels.sketches import BINS, Sketches
from instructds.kernels.sketches import sketch as sketch_pieces

from .join import Buckets, apart, band_width, buckets, chance, promising, twins_of
from .prefixes import prefix_join
from .shingles import Sets, fill_sets
from .spill import Growing, Spill, half_of_memory

if TYPE_CHECKING:
    import pyarrow as pa

THRESHOLD = 0.7
"""Jaccard similarity from which rows are near twins unless said otherwise."""

_Rows = npt.NDArray[np.int64]
_Shards = Callable[[], Iterable[Any]]


@dataclass(frozen=True, slots=True)
class Settings:
    """What makes two rows near twins, and how they were looked for."""

    threshold: float
    """Least Jaccard similarity, above 0, at most 1."""
    shingle: int
    """Words of a shingle; a character is a word in scripts without spaces. A shorter text is one shingle as a whole."""
    exact: bool
    """Whether every row with a twin before it is found for certain, instead of with probability `chance`."""
    bands: int
    """Bands of a sketch of 128 bytes, one of which must be equal; 0 when exact."""
    chance: float
    """How likely a pair of exactly the threshold is found; pairs more alike are found more likely."""


@dataclass(frozen=True, slots=True)
class Twins:
    """Near twins among `rows` rows: row numbers `left` and `right`, `left` the better one, and their Jaccard similarity.

    Rows with the same words in the same order stand only beside the best of them. In crowds of more than 16 near twins a row
    stands beside some of the others, not all.
    """

    left: _Rows
    right: _Rows
    similarity: npt.NDArray[np.float32]
    facts: npt.NDArray[np.bool_]
    """Pairs that differ in nothing but numbers, names or a negation: similar texts that say something else."""
    rows: int
    settings: Settings

    def copies(self) -> Twins:
        """The twins without those that differ only in `facts`: what may be removed without losing what it says."""
        return self._only(~self.facts)

    def at(self, threshold: float) -> Twins:
        """The twins at a higher threshold, without a second pass over the texts.

        Raises: UsageError when the threshold is lower than that of the search.
        """
        if threshold < self.settings.threshold:
            raise UsageError(
                f"twins found at {self.settings.threshold:g} cannot be re-thresholded down to {threshold!r}",
                fix=f"near_twins(texts, threshold={threshold!r})",
            )
        settings = settings_of(threshold, self.settings.shingle, exact=self.settings.exact)
        return replace(self._only(self.similarity >= np.float32(threshold)), settings=settings)

    def _only(self, kept: npt.NDArray[np.bool_]) -> Twins:
        return replace(
            self, left=self.left[kept], right=self.right[kept], similarity=self.similarity[kept], facts=self.facts[kept]
        )


def near_twins(
    texts: Any,
    *,
    threshold: float = THRESHOLD,
    shingle: int = SIZE,
    exact: bool = False,
    order: _Rows | None = None,
    memory: int | None = None,
) -> Twins:
    """The near twins among texts: an Arrow array of strings (or lists of strings: turns), or a call that gives them in parts.

    A row without words (null, empty, white space, punctuation) is no twin of anything. `order` lists all rows, best first
    (default: as they stand). `memory` is a budget in bytes (default: half of the machine's), above which sketches and shingles
    lie in temporary files; some 40 bytes a row stay in memory. Cost: linear in bytes, two passes over the parts.

    Example:
        >>> import pyarrow as pa
        >>> twins = near_twins(pa.array(["Egy alma, két alma, három alma.", "egy alma két alma három ALMA", "水", None]))
        >>> twins.left, twins.right, twins.similarity
        (array([0]), array([1]), array([1.], dtype=float32))
    """
    settings, parts = settings_of(threshold, shingle, exact=exact), _parts(texts)
    with Spill(half_of_memory() if memory is None else memory) as spill:
        sketches = _sketch_all(parts, shingle, spill)
        met = meet(sketches, settings, order=order)
        return verify(sketches, met, _sets(parts, met.distinct, met.wanted, sketches.shingles, shingle, spill), settings)


class Meeting(NamedTuple):
    """What sketches alone say: which rows repeat a better one word for word, and which of the others may have twins."""

    firsts: _Rows
    again: _Rows
    """Rows with the same words in the same order as the row at the same place of `firsts`."""
    distinct: _Rows
    """All other rows with words, best first."""
    wanted: npt.NDArray[np.bool_]
    """Which of the distinct rows may have a near twin: their shingles are needed to verify it."""
    met: Buckets | None
    """The distinct rows that share a band of their sketches; null for the complete join, which looks at all."""


def sketch(texts: pa.Array, *, shingle: int = SIZE) -> Sketches:
    """What must be known of each row to find its candidates, made from the row alone: some 140 bytes."""
    return sketch_pieces(pieces(texts), shingle)


def meet(sketches: Sketches, settings: Settings, *, order: _Rows | None = None) -> Meeting:
    """The rows that may have twins among all rows, from their sketches.

    Raises: UsageError for an order that does not list each row once.
    """
    count = len(sketches.shingles)
    order = np.arange(count) if order is None else np.asarray(order, np.int64)
    if len(order) != count or not (np.bincount(order, minlength=count) == 1).all():
        raise UsageError(f"`order` does not list each of the {count} rows once", fix="order=np.argsort(rank, kind='stable')")
    order = order[sketches.shingles[order] > 0]
    firsts = apart(order, sketches.wholes, sketches.lines)
    repeats = firsts != order
    distinct = order[~repeats]
    if settings.exact:
        return Meeting(firsts[repeats], order[repeats], distinct, np.ones(len(distinct), bool), None)
    met = buckets(sketches.lines, distinct, settings.threshold)
    wanted = promising(sketches.lines, distinct, met, settings.threshold)
    return Meeting(firsts[repeats], order[repeats], distinct, wanted, met)


def verify(sketches: Sketches, meeting: Meeting, sets: Sets, settings: Settings) -> Twins:
    """The twins among rows that met; set i is that of `distinct[i]`, empty where it is not wanted."""
    threshold, distinct = settings.threshold, meeting.distinct
    if meeting.met is None:
        left, right, similarity = prefix_join(sets, threshold)
    else:
        left, right, similarity = twins_of(sketches.lines, distinct, meeting.met, sets, threshold)
    again, left, right = len(meeting.again), distinct[left], distinct[right]
    frames = sketches.wholes if sketches.frames is None else sketches.frames
    return Twins(
        np.concatenate([meeting.firsts, left]),
        np.concatenate([meeting.again, right]),
        np.concatenate([np.ones(again), similarity]).astype(np.float32),
        np.concatenate([np.zeros(again, bool), frames[left] == frames[right]]),
        len(sketches.shingles),
        settings,
    )


def settings_of(threshold: float, shingle: int, *, exact: bool) -> Settings:
    """Checked settings.

    Raises: UsageError for a threshold outside (0, 1] or a shingle of less than one word.
    """
    if not 0 < threshold <= 1:
        raise UsageError(
            f"a Jaccard similarity of {threshold!r} is no threshold", near=["above 0, at most 1"], fix="threshold=0.7"
        )
    if shingle < 1:
        raise UsageError(f"a shingle of {shingle!r} words is not possible", near=["1 or more"], fix="shingle=5")
    bands = 0 if exact else BINS // band_width(threshold)
    return Settings(threshold, shingle, exact=exact, bands=bands, chance=1.0 if exact else chance(threshold))


def _parts(texts: Any) -> _Shards:
    import pyarrow as pa

    if isinstance(texts, pa.ChunkedArray):
        return lambda: texts.chunks
    return texts if callable(texts) else lambda: [texts]


def _sketch_all(parts: _Shards, shingle: int, spill: Spill) -> Sketches:
    columns = Growing(spill, np.uint8, BINS), Growing(spill, np.uint64), Growing(spill, np.int32), Growing(spill, np.uint64)
    for texts in parts():
        found = sketch(texts, shingle=shingle)
        columns[0].add(found.lines)
        columns[1].add(found.wholes)
        columns[2].add(found.shingles)
        columns[3].add(found.wholes if found.frames is None else found.frames)
    lines, wholes, shingles, frames = (column.whole() for column in columns)
    return Sketches(lines, wholes, shingles, frames)


def _sets(
    parts: _Shards,
    distinct: _Rows,
    wanted: npt.NDArray[np.bool_],
    shingles: npt.NDArray[np.int32],
    shingle: int,
    spill: Spill,
) -> Sets:
    """The sets of the wanted rows; the texts are read once, in their order."""
    import pyarrow as pa

    places = np.flatnonzero(wanted)
    places = places[np.argsort(distinct[places], kind="stable")]
    rows = distinct[places]
    bounds = np.concatenate([[0], np.cumsum(shingles[rows], dtype=np.int64)])
    some = Sets(spill.room(int(bounds[-1]), np.uint64), bounds[:-1], np.zeros(len(rows), np.int64))
    start = done = 0
    for texts in parts() if len(rows) else ():
        end = int(np.searchsorted(rows, start + len(texts)))
        if end > done:
            read = texts if end - done == len(texts) else texts.take(pa.array(rows[done:end] - start))
            fill_sets(pieces(read), np.arange(end - done), shingle, some, done)
        start, done = start + len(texts), end
    starts, sizes = np.zeros((2, len(distinct)), np.int64)
    starts[places], sizes[places] = some.starts, some.sizes
    return Sets(some.hashes, starts, sizes)
