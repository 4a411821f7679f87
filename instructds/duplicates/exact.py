"""Exact twins: a key per row that is equal for rows whose folded text is equal, and which of the twins is kept."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Literal, cast

import numpy as np
import numpy.typing as npt

from instructds.kernels.columns import USER, Strings, Turns, column, turns
from instructds.kernels.fold import fold
from instructds.record import arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa

On = Literal["both", "instruction", "response"]
"""The whole conversation; all turns up to the last user turn; all turns after it."""

KEY_BYTES = 16

_Bounds = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]


def exact_keys(table: pa.Table, *, on: On, punctuation: bool) -> Any:
    """A 128-bit key per row, `fixed_size_binary(16)`: equal when kind, label, roles and folded texts are; null without text.

    With `on="both"` the rejected ending of a preference belongs to the text. Cost: one BLAKE2b call a row.
    """
    import pyarrow as pa

    schema = arrow_schema()
    messages = turns(column(table, "messages", schema.field("messages").type))
    text = fold(messages.contents, messages.roles, punctuation=punctuation)
    bounds = _bounds(text, messages, on)
    valid = _has_text(text, messages, on)
    rejected = turns(column(table, "rejected", schema.field("messages").type))
    if on == "both" and len(rejected.contents):
        second = fold(rejected.contents, rejected.roles, punctuation=punctuation)
        valid |= _has_text(second, rejected, on)
        digests = _digests(table, [(text, bounds), (second, _bounds(second, rejected, on))])
    else:
        digests = _digests(table, [(text, bounds)])
    buffers = [pa.array(valid).buffers()[1], pa.py_buffer(digests)]
    return pa.Array.from_buffers(pa.binary(KEY_BYTES), table.num_rows, buffers)


def span(messages: Turns, on: On) -> _Bounds:
    """The first turn of each row that counts, and the one behind the last."""
    first, last = messages.offsets[:-1], messages.offsets[1:]
    if on == "both":
        return first, last
    asked = np.flatnonzero(messages.roles == USER)
    after = first.copy()
    after[messages.row_of()[asked]] = asked + 1  # the last assignment to a row stays: its last user turn
    return (first, after) if on == "instruction" else (after, last)


def _bounds(text: Strings, messages: Turns, on: On) -> _Bounds:
    first, last = span(messages, on)
    return text.offsets[first], text.offsets[last]


def _has_text(text: Strings, messages: Turns, on: On) -> npt.NDArray[np.bool_]:
    first, last = span(messages, on)
    return (text.offsets[last] - text.offsets[first]) > last - first  # each text has one mark


def _digests(table: pa.Table, parts: list[tuple[Strings, _Bounds]]) -> bytes:
    persons = _persons(table)
    text, (starts, ends) = parts[0]
    view = memoryview(cast("bytes", text.data))
    bounds = zip(starts.tolist(), ends.tolist(), persons, strict=True)
    if len(parts) == 1:
        return b"".join([blake2b(view[a:b], digest_size=KEY_BYTES, person=who).digest() for a, b, who in bounds])
    second, (firsts, lasts) = parts[1]
    more = memoryview(cast("bytes", second.data))
    found = []
    for (a, b, who), c, d in zip(bounds, firsts.tolist(), lasts.tolist(), strict=True):
        state = blake2b(view[a:b], digest_size=KEY_BYTES, person=who)
        if d > c:
            state.update(b"\xff" + more[c:d])  # a byte that no text and no mark holds
        found.append(state.digest())
    return b"".join(found)


def _persons(table: pa.Table) -> list[bytes]:
    """What keeps rows of different kinds apart: the kind, and for feedback whether the answer is called good or bad."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kinds = column(table, "kind", pa.string()).dictionary_encode()
    labels = pc.fill_null(column(table, "label", pa.bool_()).cast(pa.int8()), 2).to_pylist()
    names = [(name or "").encode()[:14] for name in kinds.dictionary.to_pylist()] or [b""]
    codes = pc.fill_null(kinds.indices, 0).to_pylist()
    table_of = [[name + b"-", name + b"+", name] for name in names]
    return [table_of[code][label] for code, label in zip(codes, labels, strict=True)]
