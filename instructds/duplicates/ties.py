"""What ties rows together so that they must not be split apart, as 64-bit keys: rows with a key in common belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from instructds.kernels.columns import (
    ASSISTANT,
    SYSTEM,
    USER,
    Strings,
    Turns,
    column,
    list_offsets,
    provenance,
    strings,
    turns,
)
from instructds.kernels.fold import fold
from instructds.kernels.hashing import hash_ranges, hash_strings
from instructds.kernels.scan import characters
from instructds.kernels.shingles import Pieces
from instructds.kernels.sketches import BINS, sketch
from instructds.record import arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa

LONG_RESPONSE = 100
"""Characters above which the same response ties rows together."""

LEAST_SHINGLES = 4
"""Texts with fewer have no sketch: too short for a share of shingles to say anything."""

_ID, _INSTRUCTION, _RESPONSE, _GROUP = range(1, 5)

_Keys = tuple[npt.NDArray[np.int64], npt.NDArray[np.uint64]]
"""Rows and their keys."""


def ties(table: pa.Table, *, near: bool) -> tuple[Any, Any]:
    """The keys of each row (`list<uint64>`), and its sketch for near twins (null when short, or not asked for).

    Keys are made of: the id and earlier ids, parents and twin; the first user turn, folded; the last answer, folded, when
    longer than 100 characters; the same of the original of a translation; the group that `provenance.details` names, within
    its dataset.
    """
    import pyarrow as pa

    messages = turns(column(table, "messages", arrow_schema().field("messages").type))
    text = fold(messages.contents, messages.roles)
    found = [*_lineage(table), _group(table), *_texts(messages, text)]
    original = column(table, "original", arrow_schema().field("original").type)
    if original.null_count < len(original):
        import pyarrow.compute as pc

        source = turns(pc.struct_field(original, "messages"))
        found += _texts(source, fold(source.contents, source.roles))
    return _lists(table.num_rows, found), _sketches(messages, text) if near else pa.nulls(table.num_rows, pa.binary(BINS))


def _texts(messages: Turns, text: Strings) -> list[_Keys]:
    asked = np.flatnonzero(messages.roles == USER)
    rows, first = np.unique(messages.row_of()[asked], return_index=True)
    answers = np.flatnonzero(messages.roles == ASSISTANT)
    last = np.full(len(messages.offsets) - 1, -1, np.int64)
    last[messages.row_of()[answers]] = answers
    answered = np.flatnonzero(last >= 0)
    return [
        _text_keys(text, rows, asked[first], 1, _INSTRUCTION),
        _text_keys(text, answered, last[answered], LONG_RESPONSE + 1, _RESPONSE),
    ]


def _text_keys(text: Strings, rows: npt.NDArray[np.int64], places: npt.NDArray[np.int64], least: int, seed: int) -> _Keys:
    starts, ends = text.offsets[places] + 1, text.offsets[places + 1]
    long = np.flatnonzero(ends - starts >= least)
    if least > 1 and long.size:
        long = long[characters(text.data, starts[long], ends[long]) >= least]
    return rows[long], hash_ranges(text.data, starts[long], ends[long], np.uint64(seed))


def _lineage(table: pa.Table) -> list[_Keys]:
    import pyarrow as pa

    found = [_string_keys(column(table, name, pa.string()), _ID) for name in ("id", "duplicate_of")]
    for array in (provenance(table, "parents"), column(table, "formerly", pa.list_(pa.string()))):
        owners = np.repeat(np.arange(len(array)), np.diff(list_offsets(array)))
        rows, keys = _string_keys(array.flatten(), _ID)
        found.append((owners[rows], keys))
    return found


def _group(table: pa.Table) -> _Keys:
    import polars as pl
    import pyarrow as pa
    import pyarrow.compute as pc

    details = provenance(table, "details")
    rows = np.flatnonzero(pc.fill_null(pc.match_substring(details, '"group"'), False).to_numpy(zero_copy_only=False))  # noqa: FBT003
    if not rows.size:
        return rows, np.zeros(0, np.uint64)
    some = pa.array(rows)
    texts = pl.Series("details", details.take(some), dtype=pl.String)
    names = texts.str.json_path_match("$.group").to_arrow(compat_level=pl.CompatLevel.oldest()).cast(pa.string())
    scoped = pc.binary_join_element_wise(provenance(table, "dataset").take(some), names, "\n")
    places, keys = _string_keys(scoped, _GROUP)
    return rows[places], keys


def _string_keys(array: Any, seed: int) -> _Keys:
    lengths = np.diff(strings(array).offsets)
    rows = np.flatnonzero(lengths)
    return rows, hash_strings(array, seed)[rows]


def _lists(rows: int, found: list[_Keys]) -> Any:
    import pyarrow as pa

    from instructds.kernels.columns import lists

    owners = np.concatenate([owner for owner, _ in found])
    keys = np.concatenate([key for _, key in found])
    order = np.argsort(owners, kind="stable")
    return lists(np.bincount(owners, minlength=rows), pa.array(keys[order]))


def _sketches(messages: Turns, text: Strings) -> Any:
    import pyarrow as pa

    starts, ends = text.offsets[:-1] + 1, text.offsets[1:].copy()
    silent = messages.roles == SYSTEM
    ends[silent] = starts[silent]
    found = sketch(Pieces(text.data, text.data, starts, ends, np.zeros(len(text), bool), messages.offsets))
    long = found.shingles >= LEAST_SHINGLES
    return pa.Array.from_buffers(pa.binary(BINS), len(long), [pa.array(long).buffers()[1], pa.py_buffer(found.lines)])
