"""Records whose text has no equal in the other edition: which of them are one record edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from instructds.kernels.columns import column, turns
from instructds.kernels.fold import fold
from instructds.kernels.hashing import hash_ranges
from instructds.kernels.likeness import BINS, Parts, pair, sketch_bytes
from instructds.record import arrow_schema

from .differences_keys import LINE, TEXT, answer_starts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

    from .differences_match import Editions, Places

_SEED = np.uint64(int.from_bytes(np.random.default_rng().bytes(7), "little"))
_REJECTED = 5
"""Added to the role of a turn that belongs to the rejected ending."""


def match_alike(
    editions: Editions,
    pairs: tuple[Places, Places],
    read: tuple[Callable[[Places], Iterable[pa.Table]], Callable[[Places], Iterable[pa.Table]]],
    *,
    new_kept: bool = True,
) -> tuple[Places, Places, npt.NDArray[np.float32]]:
    """Pairs among the free records, kept ones of the old edition, and how alike they are.

    `pairs` are the records paired so far: what stands between two of them is expected between their partners. `read` gives
    the records at rising places of each edition.
    """
    old, new = editions.left(new_kept=new_kept)
    if not (len(old) and len(new)):
        return old[:0], new[:0], np.zeros(0, np.float32)
    stayed = editions.old[LINE].to_numpy()[pairs[0]] == editions.new[LINE].to_numpy()[pairs[1]]
    sides, same = ((editions.old, old, pairs[0]), (editions.new, new, pairs[1])), editions.old.height == editions.new.height
    lines = [
        np.where(_believed(side, paired, stayed, same=same), side[LINE].to_numpy(), 0)[free] for side, free, paired in sides
    ]
    at = [_expected(pairs, old), new]
    copies = [_copies(editions.old, editions.new, old), _copies(editions.new, editions.old, new)]
    parts = [
        Parts._make([*columns[:4], line.astype(np.uint64), place, copy, *columns[4:]])
        for columns, line, place, copy in zip((_parts(read[0](old)), _parts(read[1](new))), lines, at, copies, strict=True)
    ]
    left, right, alike = pair(parts[0], parts[1])
    return *editions.take(old[left], new[right]), alike


def _parts(tables: Iterable[pa.Table]) -> list[Any]:
    found = [list(_part(table)) for table in tables]
    return [np.concatenate(columns) for columns in zip(*found, strict=True)]


def _part(table: pa.Table) -> Iterator[Any]:
    """Hashes, sizes and sketches of the records of a table; the order is that of `Parts`, less what only places say."""
    contents, roles, first, after, last = _joined(table)
    text = fold(contents, roles)
    starts, middles, ends = text.offsets[first], text.offsets[after], text.offsets[last]
    yield hash_ranges(text.data, starts, ends, _SEED)
    yield np.where(middles - starts > after - first, hash_ranges(text.data, starts, middles, _SEED), np.uint64(0))
    yield np.where(ends - middles > last - after, hash_ranges(text.data, middles, ends, _SEED), np.uint64(0))
    yield _originals(table)
    yield middles - starts
    yield ends - middles
    yield sketch_bytes(text.data, starts, middles).reshape(-1, BINS)
    yield sketch_bytes(text.data, middles, ends).reshape(-1, BINS)


def _joined(table: pa.Table) -> tuple[Any, Any, Places, Places, Places]:
    """All turns of each record, those of its rejected ending last: texts, roles, first turn, first answer turn, end."""
    import pyarrow as pa

    schema = arrow_schema()
    messages = turns(column(table, "messages", schema.field("messages").type))
    rejected = turns(column(table, "rejected", schema.field("rejected").type))
    order = np.argsort(np.concatenate([messages.row_of(), rejected.row_of()]), kind="stable")
    contents = pa.concat_arrays([messages.contents, rejected.contents.cast(messages.contents.type)]).take(pa.array(order))
    roles = np.concatenate([messages.roles, rejected.roles + np.uint8(_REJECTED)])[order]
    first = messages.offsets[:-1] + rejected.offsets[:-1]
    after = answer_starts(messages) + rejected.offsets[:-1]
    return contents, roles, first, after, messages.offsets[1:] + rejected.offsets[1:]


def _originals(table: pa.Table) -> npt.NDArray[np.uint64]:
    """A hash of the text each record was translated from; 0 for none."""
    import polars as pl

    kind = arrow_schema().field("original").type
    frame = pl.DataFrame({"original": pl.from_arrow(column(table, "original", kind))})
    one = pl.col("original")
    found = frame.select(pl.when(one.is_null()).then(0).otherwise(one.hash(int(_SEED)))).to_series()
    return found.cast(pl.UInt64).to_numpy()


def _expected(pairs: tuple[Places, Places], old: Places) -> Places:
    """For each place of the old edition where it should stand in the new one, going by the pair before it."""
    order = np.argsort(pairs[0], kind="stable")
    known, partner = pairs[0][order], pairs[1][order]
    if not len(known):
        return old
    before = np.searchsorted(known, old) - 1
    found = partner[before] + old - known[before]
    found[before < 0] = old[before < 0]
    return found


def _copies(mine: pl.DataFrame, other: pl.DataFrame, places: Places) -> npt.NDArray[np.bool_]:
    """Which of the records at some places have equals among the kept ones of the other edition."""
    import polars as pl

    equals = other.filter("kept").select(TEXT).unique().with_columns(pl.lit(value=True).alias("copy"))
    found = mine[places].select(TEXT).join(equals, on=TEXT, how="left", maintain_order="left")
    return found["copy"].fill_null(value=False).to_numpy()


def _believed(side: pl.DataFrame, paired: Places, stayed: npt.NDArray[np.bool_], *, same: bool) -> npt.NDArray[np.bool_]:
    """Records whose place in their file means the same in both editions: the paired neighbours in the file `stayed`.

    In a file without any paired record the places are believed when both editions have the `same` number of records.
    """
    import polars as pl

    status = np.full(side.height, -1, np.int8)
    status[paired] = stayed
    status[side.select(pl.struct(TEXT).is_duplicated()).to_series().to_numpy()] = -1  # a copy may be paired with any other
    told = pl.Series("status", status).replace(-1, None)
    frame = side.select("place", "file", "number").with_columns(told).sort("file", "number", "place")
    before, after = (pl.col("status").forward_fill().over("file"), pl.col("status").backward_fill().over("file"))
    alone = pl.lit(same)
    sure = (
        pl.when(before.is_null() & after.is_null())
        .then(alone)
        .otherwise((before.fill_null(1) == 1) & (after.fill_null(1) == 1))
    )
    return frame.with_columns(sure.alias("sure")).sort("place")["sure"].to_numpy()
