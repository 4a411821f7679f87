"""Arrow columns as the flat buffers that kernels read, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from instructds.record import ROLES

if TYPE_CHECKING:
    import pyarrow as pa

T = TypeVar("T", bound=np.generic)

USER, ASSISTANT, SYSTEM = (ROLES.index(role) for role in ("user", "assistant", "system"))
UNKNOWN = len(ROLES)
"""Code of a role that is null or none of ours."""


@dataclass(frozen=True, slots=True)
class Strings:
    """Text i is `data[offsets[i] : offsets[i + 1]]`, UTF-8; a null is an empty one.

    Both are read-only, whatever they were made of: a kernel is compiled once for each kind of array it is given.
    """

    data: npt.NDArray[np.uint8]
    offsets: npt.NDArray[np.int64]

    def __post_init__(self) -> None:
        object.__setattr__(self, "data", read_only(self.data))
        object.__setattr__(self, "offsets", read_only(self.offsets))

    def __len__(self) -> int:
        return len(self.offsets) - 1


def read_only(array: npt.NDArray[T]) -> npt.NDArray[T]:
    """The array itself where nobody can write to it, else a view through which nobody can."""
    if array.flags.writeable:
        array = array.view()
        array.flags.writeable = False
    return array


@dataclass(frozen=True, slots=True)
class Turns:
    """Conversations laid flat: row i has the turns `offsets[i]` to `offsets[i + 1]`; a null conversation has none.

    `roles` are places in `record.ROLES`, `contents` an Arrow string array of all turns.
    """

    offsets: npt.NDArray[np.int64]
    roles: npt.NDArray[np.uint8]
    contents: Any

    def row_of(self) -> npt.NDArray[np.int64]:
        """The row of each turn."""
        return np.repeat(np.arange(len(self.offsets) - 1), np.diff(self.offsets))


def column(table: pa.Table, name: str, kind: pa.DataType) -> Any:
    """A column as one Arrow array of the given type; nulls when the table lacks it."""
    import pyarrow as pa

    if name not in table.column_names:
        return pa.nulls(table.num_rows, kind)
    array = whole(table[name])
    return array if array.type == kind else array.cast(kind)


def whole(array: Any) -> Any:
    """One contiguous Arrow array from a chunked one."""
    import pyarrow as pa

    if not isinstance(array, pa.ChunkedArray):
        return array
    if array.num_chunks == 1:
        return array.chunk(0)
    return pa.concat_arrays(array.chunks) if array.num_chunks else pa.nulls(0, array.type)


def strings(array: Any) -> Strings:
    """The buffers of an Arrow string array, without a copy of the text."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not (pa.types.is_string(array.type) or pa.types.is_large_string(array.type)):
        array = array.cast(pa.string())
    if array.null_count:
        array = pc.fill_null(array, "")
    kind = np.int32 if pa.types.is_string(array.type) else np.int64
    _, offsets, data = array.buffers()
    if offsets is None or not len(array):
        return Strings(np.zeros(0, np.uint8), np.zeros(len(array) + 1, np.int64))
    ends = np.frombuffer(offsets, kind)[array.offset : array.offset + len(array) + 1].astype(np.int64)
    return Strings(np.zeros(0, np.uint8) if data is None else np.frombuffer(data, np.uint8), ends)


def turns(array: Any) -> Turns:
    """A column of conversations (`list<struct<role, content>>`) laid flat."""
    import pyarrow as pa
    import pyarrow.compute as pc

    values = array.flatten()
    codes = pc.fill_null(pc.index_in(values.field("role"), value_set=pa.array(ROLES)), UNKNOWN)
    return Turns(list_offsets(array), codes.cast(pa.uint8()).to_numpy(zero_copy_only=False), values.field("content"))


def list_offsets(array: Any) -> npt.NDArray[np.int64]:
    """Where the items of each list begin in `array.flatten()`; a null is an empty list."""
    import pyarrow.compute as pc

    lengths = pc.fill_null(pc.list_value_length(array), 0).to_numpy(zero_copy_only=False)
    return np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])


def lists(lengths: npt.NDArray[Any], values: Any, valid: npt.NDArray[np.bool_] | None = None) -> Any:
    """An Arrow list array from the length of each list and all their items; null where not `valid`."""
    import pyarrow as pa

    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    mask = None if valid is None or valid.all() else pa.array(~valid)
    return pa.ListArray.from_arrays(pa.array(offsets), values, mask=mask)


def replaced(array: Any, rows: npt.NDArray[np.int64], values: Any) -> Any:
    """The array with `values` at `rows`; any type."""
    import pyarrow as pa

    if not len(rows):
        return array
    places = np.arange(len(array))
    places[rows] = len(array) + np.arange(len(rows))
    return pa.concat_arrays([array, values.cast(array.type)]).take(pa.array(places))


def with_column(table: pa.Table, name: str, array: Any) -> pa.Table:
    """The table with a column replaced in its place, or added at the end."""
    if name in table.column_names:
        return table.set_column(table.column_names.index(name), name, array)
    return table.append_column(name, array)


def filled(table: pa.Table, name: str) -> npt.NDArray[np.bool_]:
    """Rows in which the column says something: not null and, for lists, not empty; none when the table lacks it."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if name not in table.column_names:
        return np.zeros(table.num_rows, bool)
    array = whole(table[name])
    if pa.types.is_list(array.type) or pa.types.is_large_list(array.type):
        array = pc.fill_null(pc.greater(pc.list_value_length(array), 0), False)  # noqa: FBT003 - the value that nulls become
    else:
        array = pc.is_valid(array)
    return np.asarray(array.to_numpy(zero_copy_only=False), bool)


def provenance(table: pa.Table, name: str) -> Any:
    """One field of the provenance of each row, null when the table has none."""
    import pyarrow.compute as pc

    from instructds.record import arrow_schema

    return pc.struct_field(column(table, "provenance", arrow_schema().field("provenance").type), name)
