"""The ways of finding twins among records, each as row-local sketches, a second look at few rows, and pairs of rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, get_args

import numpy as np
import numpy.typing as npt

from instructds.kernels.columns import column, list_offsets, lists, provenance, turns, whole
from instructds.record import Kind, arrow_schema

from .exact import On, exact_keys, span

if TYPE_CHECKING:
    import pyarrow as pa

    from .shingles import Sets

    Look = Callable[[npt.NDArray[np.int64], Callable[[pa.Table], pa.Table]], pa.Table]

_Rows = npt.NDArray[np.int64]


class Pairs(NamedTuple):
    """Pairs of row numbers, the better row `left`, and how alike they are, in [0, 1]."""

    left: _Rows
    right: _Rows
    similarity: npt.NDArray[np.float32]


class Found(NamedTuple):
    """The pairs that a method found, and a function that says how alike rows of other pairs are (rows that are in pairs)."""

    pairs: Pairs
    alike: Callable[[_Rows, _Rows], npt.NDArray[np.float32]]


class Method(Protocol):
    """One way of finding twins."""

    def sketch(self, table: pa.Table, left_out: npt.NDArray[np.bool_]) -> dict[str, Any]:
        """Small columns, made from each row alone; rows left out, and rows without text, have no twins."""

    def find(self, sketches: pa.Table, look: Look, order: _Rows) -> Found:
        """The pairs, each of them sure; `order` lists all rows, best first, `look` makes a table of rows once more."""


@dataclass(frozen=True, slots=True)
class ExactMethod:
    """Rows whose text is the same after folding: each beside the best of them."""

    on: On
    punctuation: bool

    def sketch(self, table: pa.Table, left_out: npt.NDArray[np.bool_]) -> dict[str, Any]:
        """A key of 16 bytes."""
        return {"key": _blanked(exact_keys(table, on=self.on, punctuation=self.punctuation), left_out)}

    def find(self, sketches: pa.Table, look: Look, order: _Rows) -> Found:  # noqa: ARG002 - the key says all
        """Each row with the first of its key."""
        import polars as pl

        keys = pl.Series(sketches["key"].combine_chunks())
        keyed = pl.DataFrame({"row": order, "key": keys.gather(order)}).drop_nulls()
        keyed = keyed.filter(pl.col("key").is_duplicated())
        keyed = keyed.with_columns(pl.col("row").first().over("key").alias("kept")).filter(pl.col("row") != pl.col("kept"))
        pairs = Pairs(keyed["kept"].to_numpy(), keyed["row"].to_numpy(), np.ones(len(keyed), np.float32))
        return Found(pairs, lambda one, _: np.ones(len(one), np.float32))


@dataclass(frozen=True, slots=True)
class NearMethod:
    """Rows of one kind and label that share most of their word shingles, by exact Jaccard similarity."""

    on: On
    threshold: float
    shingle: int
    complete: bool
    facts: bool
    """Whether rows that differ in nothing but numbers, names or a negation are twins, too."""

    def sketch(self, table: pa.Table, left_out: npt.NDArray[np.bool_]) -> dict[str, Any]:
        """A sketch of 128 bytes, a hash of the words in order, the number of shingles; what keeps rows apart."""
        import pyarrow as pa

        from instructds.kernels.sketches import BINS

        from .near import sketch

        found = sketch(texts(table, self.on), shingle=self.shingle)
        lines = pa.Array.from_buffers(pa.binary(BINS), table.num_rows, [None, pa.py_buffer(found.lines)])
        shingles = pa.array(np.where(left_out, 0, found.shingles))
        frames = found.wholes if found.frames is None else found.frames
        hashes = {"whole": pa.array(found.wholes), "frame": pa.array(frames)}
        return {"line": lines, **hashes, "shingles": shingles, **_apart(table)}

    def find(self, sketches: pa.Table, look: Look, order: _Rows) -> Found:
        """Candidates by equal bands of sketches, or by the complete join; each pair is verified on the shingles."""
        from instructds.kernels.hashing import GOLDEN
        from instructds.kernels.sketches import BINS, Sketches

        from .near import meet, settings_of, verify

        lines = np.frombuffer(whole(sketches["line"]).buffers()[1], np.uint8).reshape(-1, BINS)
        names = ("whole", "frame", "shingles", "group", "owner")
        words, frames, shingles, group, owner = (whole(sketches[name]).to_numpy() for name in names)
        found = Sketches(lines, words + group * GOLDEN, shingles, frames)
        settings = settings_of(self.threshold, self.shingle, exact=self.complete)
        meeting = meet(found, settings, order=order)
        wanted = meeting.distinct[meeting.wanted]
        twins = verify(found, meeting, _as_sets(meeting.distinct, wanted, look(np.sort(wanted), self._shingles)), settings)
        twins = twins if self.facts else twins.copies()
        one, other = twins.left, twins.right
        sure = (group[one] == group[other]) & ((owner[one] != owner[other]) | (twins.similarity == 1))
        return Found(Pairs(one[sure], other[sure], twins.similarity[sure]), lambda a, b: self._alike(look, a, b))

    def _alike(self, look: Look, one: _Rows, other: _Rows) -> npt.NDArray[np.float32]:
        from .shingles import similarity

        rows = np.unique(np.concatenate([one, other]))
        sets = _as_sets(rows, rows, look(rows, self._shingles))
        places = zip(np.searchsorted(rows, one), np.searchsorted(rows, other), strict=True)
        both = [(sets.starts[a], sets.sizes[a], sets.starts[b], sets.sizes[b]) for a, b in places]
        return np.array([similarity(sets.hashes, *where, 0.0) for where in both], np.float32)

    def _shingles(self, table: pa.Table) -> pa.Table:
        """The distinct shingles of each row as ascending hashes, `list<uint64>`."""
        import pyarrow as pa

        from instructds.kernels.shingles import pieces
        from instructds.kernels.sketches import sketch

        from .shingles import Sets, fill_sets

        rows = pieces(texts(table, self.on))
        room = sketch(rows, self.shingle).shingles
        bounds = np.concatenate([[0], np.cumsum(room, dtype=np.int64)])
        sets = Sets(np.empty(int(bounds[-1]), np.uint64), bounds[:-1], np.zeros(len(rows), np.int64))
        fill_sets(rows, np.arange(len(rows)), self.shingle, sets, 0)
        filled = np.arange(bounds[-1]) - np.repeat(bounds[:-1], room) < np.repeat(sets.sizes, room)
        return pa.table({"set": lists(sets.sizes, pa.array(sets.hashes[filled]))})


@dataclass(frozen=True, slots=True)
class SemanticMethod:
    """Rows of one kind and label whose embeddings have a cosine of at least the threshold."""

    on: On
    threshold: float
    embedder: str

    def sketch(self, table: pa.Table, left_out: npt.NDArray[np.bool_]) -> dict[str, Any]:
        """The vector of the turns that count, `list<float32>`; what keeps rows apart."""
        import pyarrow as pa
        import pyarrow.compute as pc

        from .embedders import embedder

        joined = pc.binary_join(texts(table, self.on), "\n")
        vectors = embedder(self.embedder)(pc.if_else(pa.array(~left_out), joined, pa.scalar(None, joined.type)).to_pylist())
        sizes = np.full(table.num_rows, vectors.shape[1])
        sizes[~vectors.any(axis=1)] = 0
        return {"vector": lists(sizes, pa.array(vectors[sizes > 0].ravel(), pa.float32())), **_apart(table)}

    def find(self, sketches: pa.Table, look: Look, order: _Rows) -> Found:  # noqa: ARG002 - the vectors say all
        """All pairs of up to a million rows of one kind, and those an index finds beyond."""
        from .semantic import vector_twins

        vectors = _matrix(whole(sketches["vector"]))
        group, owner = (whole(sketches[name]).to_numpy() for name in ("group", "owner"))
        found = [Pairs(order[:0], order[:0], np.zeros(0, np.float32))]
        for kind in np.unique(group):
            rows = order[group[order] == kind]
            twins = vector_twins(vectors[rows], threshold=self.threshold)
            one, other = rows[twins.left], rows[twins.right]
            sure = owner[one] != owner[other]
            found.append(Pairs(one[sure], other[sure], twins.similarity[sure]))
        pairs = Pairs(*(np.concatenate(columns) for columns in zip(*found, strict=True)))
        return Found(pairs, lambda a, b: np.einsum("ij,ij->i", vectors[a], vectors[b]).astype(np.float32))


def _matrix(column: Any) -> npt.NDArray[np.float32]:
    """One line per row; zeros for a row without a vector."""
    bounds = list_offsets(column)
    sizes = np.diff(bounds)
    found = np.zeros((len(sizes), int(sizes.max(initial=0))), np.float32)
    found[sizes > 0] = column.flatten().to_numpy().reshape(-1, found.shape[1]) if found.shape[1] else 0
    return found


def _as_sets(rows: _Rows, wanted: _Rows, table: pa.Table) -> Sets:
    """A set for each of `rows`, empty for those not wanted; the table has those of the wanted rows, ascending."""
    from .shingles import Sets

    column, places = whole(table["set"]), np.flatnonzero(np.isin(rows, wanted))
    bounds, order = list_offsets(column), np.argsort(rows[places], kind="stable")
    starts, sizes = np.zeros((2, len(rows)), np.int64)
    starts[places[order]], sizes[places[order]] = bounds[:-1], np.diff(bounds)
    return Sets(column.flatten().to_numpy(), starts, sizes)


def _apart(table: pa.Table) -> dict[str, Any]:
    """Rows of another kind or label are no twins; nor are records of one source row that differ."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.kernels.hashing import hash_strings

    kinds = pc.fill_null(pc.index_in(column(table, "kind", pa.string()), value_set=pa.array(get_args(Kind))), 0)
    labels = pc.fill_null(column(table, "label", pa.bool_()).cast(pa.uint64()), 2)
    rows = pc.replace_substring_regex(provenance(table, "row"), r"/\d+$", "")
    owner = pc.binary_join_element_wise(provenance(table, "dataset"), rows, " ")
    return {
        "group": pc.add(pc.multiply(kinds.cast(pa.uint64()), 3), labels),
        "owner": pa.array(hash_strings(owner, 0)),
    }


def _blanked(column: Any, rows: npt.NDArray[np.bool_]) -> Any:
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.if_else(pa.array(~rows), column, pa.nulls(len(column), column.type))


def texts(table: pa.Table, on: On) -> Any:
    """The turns of each row that count, `list<string>`: what `on` says, and for `both` the rejected ending behind them."""
    import pyarrow as pa

    kind = arrow_schema().field("messages").type
    messages, rejected = (turns(column(table, name, kind)) for name in ("messages", "rejected"))
    first, last = span(messages, on)
    if on == "both" and not len(rejected.contents):
        return pa.ListArray.from_arrays(pa.array(messages.offsets, pa.int32()), messages.contents)
    starts, ends = [first], [last]
    if on == "both":
        starts.append(rejected.offsets[:-1] + len(messages.contents))
        ends.append(rejected.offsets[1:] + len(messages.contents))
    begin, end = np.stack(starts, 1).ravel(), np.stack(ends, 1).ravel()
    sizes = end - begin
    places = np.arange(sizes.sum()) + np.repeat(begin - np.concatenate([[0], np.cumsum(sizes)[:-1]]), sizes)
    contents = pa.concat_arrays([whole(messages.contents), whole(rejected.contents)]).take(pa.array(places))
    offsets = np.concatenate([[0], np.cumsum(sizes.reshape(len(first), len(starts)).sum(1))])
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), contents)
