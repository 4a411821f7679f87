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

from .join import apart, band_width, candidates, chance
from .prefixes import prefix_join
from .shingles import Sets, fill_sets, similarities
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
    rows: int
    settings: Settings

    def at(self, threshold: float) -> Twins:
        """The twins at a higher threshold, without a second pass over the texts.

        Raises: UsageError when the threshold is lower than that of the search.
        """
        if threshold < self.settings.threshold:
            raise UsageError(
                f"twins found at {self.settings.threshold:g} cannot be re-thresholded down to {threshold!r}",
                fix=f"near_twins(texts, threshold={threshold!r})",
            )
        kept = self.similarity >= np.float32(threshold)
        return replace(
            self,
            left=self.left[kept],
            right=self.right[kept],
            similarity=self.similarity[kept],
            settings=replace(self.settings, threshold=threshold),
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
        return find_twins(sketches, lambda rows: _sets(parts, rows, sketches.shingles, shingle, spill), settings, order=order)


def find_twins(
    sketches: Sketches, sets_of: Callable[[_Rows], Sets], settings: Settings, *, order: _Rows | None = None
) -> Twins:
    """The near twins, from the sketches of all rows and the sets of shingles of the few that may have one.

    `sets_of` is asked once, for different rows in any order; `order` lists all rows, best first (default: as they stand).
    """
    met = meet(sketches, settings.threshold, order=order, exact=settings.exact)
    if settings.exact:
        left, right, similarity = prefix_join(sets_of(met.distinct), settings.threshold)
        return _twins(met, met.distinct[left], met.distinct[right], similarity, settings)
    rows = np.unique(np.concatenate([met.left, met.right]))
    sets = sets_of(rows)
    similarity = similarities(sets, np.searchsorted(rows, met.left), np.searchsorted(rows, met.right), settings.threshold)
    near = similarity >= settings.threshold
    return _twins(met, met.left[near], met.right[near], similarity[near], settings)


def shingle_sets(texts: pa.Array, *, shingle: int = SIZE) -> pa.Array:
    """The distinct shingles of each row as ascending hashes, `list<uint64>`; none without words."""
    import pyarrow as pa

    from instructds.kernels.columns import lists

    rows = pieces(texts)
    room = sketch_pieces(rows, shingle).shingles
    bounds = np.concatenate([[0], np.cumsum(room, dtype=np.int64)])
    sets = Sets(np.empty(int(bounds[-1]), np.uint64), bounds[:-1], np.zeros(len(rows), np.int64))
    fill_sets(rows, np.arange(len(rows)), shingle, sets, 0)
    kept = np.arange(bounds[-1]) - np.repeat(bounds[:-1], room) < np.repeat(sets.sizes, room)
    return lists(sets.sizes, pa.array(sets.hashes[kept]))


class Meeting(NamedTuple):
    """What sketches alone say: rows that repeat the words of a better row, and pairs (the better first) to be verified."""

    firsts: _Rows
    again: _Rows
    left: _Rows
    right: _Rows
    distinct: _Rows
    """All rows with words that repeat no better one, best first."""
    rows: int


def sketch(texts: pa.Array, *, shingle: int = SIZE) -> Sketches:
    """What must be known of each row to find its candidates, made from the row alone: some 140 bytes."""
    return sketch_pieces(pieces(texts), shingle)


def meet(sketches: Sketches, threshold: float, *, order: _Rows | None = None, exact: bool = False) -> Meeting:
    """The candidates among all rows, from their sketches; with `exact` none, but what the complete join must know."""
    count = len(sketches.shingles)
    order = np.arange(count) if order is None else np.asarray(order, np.int64)
    if len(order) != count or not (np.bincount(order, minlength=count) == 1).all():
        raise UsageError(f"`order` does not list each of the {count} rows once", fix="order=np.argsort(rank, kind='stable')")
    order = order[sketches.shingles[order] > 0]
    firsts = apart(order, sketches.wholes, sketches.lines)
    repeats, none = firsts != order, np.zeros(0, np.int64)
    distinct = order[~repeats]
    left, right = (none, none) if exact else candidates(sketches.lines, distinct, threshold)
    return Meeting(firsts[repeats], order[repeats], distinct[left], distinct[right], distinct, count)


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
    columns = Growing(spill, np.uint8, BINS), Growing(spill, np.uint64), Growing(spill, np.int32)
    for texts in parts():
        found = sketch(texts, shingle=shingle)
        columns[0].add(found.lines)
        columns[1].add(found.wholes)
        columns[2].add(found.shingles)
    lines, wholes, shingles = (column.whole() for column in columns)
    return Sketches(lines, wholes, shingles)


def _sets(parts: _Shards, rows: _Rows, shingles: npt.NDArray[np.int32], shingle: int, spill: Spill) -> Sets:
    """The sets of these rows, in their order; the texts are read once, in theirs."""
    import pyarrow as pa

    places = np.argsort(rows, kind="stable")
    wanted = rows[places]
    bounds = np.concatenate([[0], np.cumsum(shingles[wanted], dtype=np.int64)])
    ascending = Sets(spill.room(int(bounds[-1]), np.uint64), bounds[:-1], np.zeros(len(rows), np.int64))
    start = done = 0
    for texts in parts() if len(rows) else ():
        end = int(np.searchsorted(wanted, start + len(texts)))
        if end > done:
            some = texts if end - done == len(texts) else texts.take(pa.array(wanted[done:end] - start))
            fill_sets(pieces(some), np.arange(end - done), shingle, ascending, done)
        start, done = start + len(texts), end
    back = np.argsort(places, kind="stable")
    return Sets(ascending.hashes, ascending.starts[back], ascending.sizes[back])


def _twins(met: Meeting, left: _Rows, right: _Rows, similarity: npt.NDArray[Any], settings: Settings) -> Twins:
    return Twins(
        np.concatenate([met.firsts, left]),
        np.concatenate([met.again, right]),
        np.concatenate([np.ones(len(met.again)), similarity]).astype(np.float32),
        met.rows,
        settings,
    )
