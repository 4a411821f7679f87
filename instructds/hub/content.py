"""A hash of the rows of a table, whatever their batches, files and encodings are."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from instructds.kernels.columns import strings, whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

WINDOW = 20_000
"""Rows hashed at once, so that memory does not grow with the table."""


def content_hash(batches: Iterable[pa.RecordBatch]) -> tuple[int, str]:
    """Number of rows and hash of their columns, names included: equal for equal rows in equal order, nulls included.

    Example:
        >>> import pyarrow as pa
        >>> whole = pa.record_batch({"text": ["alma", None, "körte"]})
        >>> content_hash([whole]) == content_hash([whole.slice(0, 1), whole.slice(1)])
        True
    """
    import pyarrow as pa

    digest = hashlib.sha256()
    rows, waiting, held = 0, [], 0
    for batch in batches:
        start = 0
        while start < batch.num_rows:
            piece = batch.slice(start, WINDOW - held)
            waiting.append(piece)
            start, held, rows = start + piece.num_rows, held + piece.num_rows, rows + piece.num_rows
            if held == WINDOW:
                _add(pa.Table.from_batches(waiting), digest)
                waiting, held = [], 0
    if waiting:
        _add(pa.Table.from_batches(waiting), digest)
    return rows, digest.hexdigest()


def _add(table: pa.Table, digest: Any) -> None:
    for name in sorted(table.column_names):
        digest.update(name.encode() + b"\0")
        _add_array(whole(table.column(name)), digest)


def _add_array(array: Any, digest: Any) -> None:
    """Where the nulls are, then the lengths of what has parts, then the values that are there."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = array.type
    _add_numbers(array.is_valid().cast(pa.uint8()), digest)
    there = array.drop_null()
    if pa.types.is_struct(kind):
        for field, inner in zip(kind, there.flatten(), strict=True):
            digest.update(field.name.encode() + b"\0")
            _add_array(inner, digest)
    elif pa.types.is_list(kind) or pa.types.is_large_list(kind):
        _add_numbers(pc.list_value_length(there).cast(pa.int64()), digest)
        _add_array(there.flatten(), digest)
    elif pa.types.is_string(kind) or pa.types.is_large_string(kind):
        texts = strings(there)
        digest.update(np.diff(texts.offsets).tobytes())
        digest.update(texts.data[texts.offsets[0] : texts.offsets[-1]].tobytes())
    elif not pa.types.is_null(kind):
        _add_numbers(there.cast(pa.uint8()) if pa.types.is_boolean(kind) else there, digest)


def _add_numbers(array: Any, digest: Any) -> None:
    """Values of a fixed width without nulls."""
    digest.update(str(array.type).encode() + len(array).to_bytes(8, "little"))
    digest.update(array.to_numpy(zero_copy_only=False).tobytes())
