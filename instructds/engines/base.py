"""What an engine does: five verbs over shards. Engines know stages only as callables."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

TEXT_COMPRESSION = "lz4"
"""Compression of working shards: cheap to write and read; the published files use zstd."""


ROW_GROUP = 20_000
"""Rows of a row group; readers hold one at a time."""


@dataclass(frozen=True)
class Shard:
    """A run of records in layers of Parquet files: each holds some columns of the same rows, later ones replace earlier."""

    name: str
    rows: int
    layers: tuple[Path, ...]

    def columns(self) -> list[str]:
        """The names of all columns, in the order in which they came."""
        import pyarrow.parquet as pq

        return list(dict.fromkeys(name for layer in self.layers for name in pq.read_schema(layer).names))

    def read(self, columns: Sequence[str] | None = None) -> pa.Table:
        """The rows as a table: all columns, or those of `columns` that exist."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        there = self.columns()
        wanted = there if columns is None else [name for name in columns if name in there]
        holder = {name: layer for layer in self.layers for name in pq.read_schema(layer).names if name in wanted}
        found: dict[str, pa.ChunkedArray] = {}
        for layer in dict.fromkeys(holder.values()):
            names = [name for name, place in holder.items() if place == layer]
            part = pq.read_table(layer, columns=names, partitioning=None)
            found.update({name: part.column(name) for name in names})
        return pa.table({name: found[name] for name in wanted})

    def with_layer(self, layer: Path) -> Shard:
        """The shard with one layer more."""
        return Shard(self.name, self.rows, (*self.layers, layer))


class Progress(Protocol):
    """Where an engine says how far it is."""

    def start(self, what: str, total: int | None) -> None:
        """A piece of work begins; `total` rows, or null when that is not known."""

    def begin_part(self) -> None:
        """What comes now belongs to another part."""

    def reached(self, share: float | None) -> None:
        """How much of the part is read, in (0, 1]; null when nobody knows."""

    def add(self, rows: int) -> None:
        """So many rows more are done."""

    def stop(self) -> None:
        """The piece of work is over."""

    def say(self, message: str) -> None:
        """A sentence the user must see."""


class Engine(Protocol):
    """Runs the pieces of a pipeline over shards: on this machine, or on many.

    `load` makes shards from sources, `map` runs row stages shard by shard, `gather` brings the sketches of all shards
    together, `beside` stores decided columns beside the shards, `save` writes the dataset files.
    """

    def map(
        self, what: str, shards: Sequence[Shard], steps: Sequence[tuple[Path, Callable[[pa.Table], pa.Table]]]
    ) -> list[Shard]:
        """The shards after row-local steps, each with the folder its changed columns go to."""

    def gather(
        self,
        what: str,
        shards: Sequence[Shard],
        columns: Sequence[str],
        sketch: Callable[[pa.Table], pa.Table],
        rows: npt.NDArray[np.int64] | None = None,
    ) -> pa.Table:
        """The sketches of all rows, in order, or of the rows with these ascending numbers."""

    def beside(self, shards: Sequence[Shard], folder: Path, columns: pa.Table) -> list[Shard]:
        """The shards with decided columns (one row per record, in order) stored beside them."""


def write_table(table: pa.Table, path: Path, *, compression: str = TEXT_COMPRESSION, level: int | None = None) -> None:
    """Write a Parquet file under a passing name and rename it, so that a file with its name is a whole one."""
    import pyarrow.parquet as pq

    path.parent.mkdir(parents=True, exist_ok=True)
    passing = path.with_name(f".{path.name}.{os.getpid()}")
    repeated = [name for name in _leaves(table.schema) if name.rsplit(".", 1)[-1] in _REPEATED]
    pq.write_table(
        table,
        passing,
        compression=compression,
        compression_level=level,
        use_dictionary=repeated,
        write_statistics=False,
        row_group_size=ROW_GROUP,
        use_content_defined_chunking=level is not None,
    )
    passing.replace(path)


def write_json(value: object, path: Path) -> None:
    """Write readable JSON under a passing name and rename it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    passing = path.with_name(f".{path.name}.{os.getpid()}")
    passing.write_text(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n", encoding="utf-8")
    passing.replace(path)


def with_columns(table: pa.Table, columns: pa.Table) -> pa.Table:
    """The table with columns added or replaced."""
    for name in columns.column_names:
        place = table.schema.get_field_index(name)
        table = (
            table.append_column(name, columns.column(name))
            if place < 0
            else table.set_column(place, name, columns.column(name))
        )
    return table


def changed_columns(before: pa.Table, after: pa.Table) -> pa.Table:
    """The columns of `after` that `before` lacks or holds otherwise."""
    names = [
        name
        for name in after.column_names
        if name not in before.column_names
        or (after.column(name) is not before.column(name) and not after.column(name).equals(before.column(name)))
    ]
    return after.select(names)


def row_count(shards: Iterable[Shard]) -> int:
    """Records in all shards."""
    return sum(shard.rows for shard in shards)


_REPEATED = frozenset(
    {"kind", "role", "method", "dataset", "revision", "author", "language", "license", "task", "split", "stage"}
)


def _leaves(schema: pa.Schema) -> list[str]:
    import pyarrow as pa

    def walk(prefix: str, kind: pa.DataType) -> list[str]:
        if pa.types.is_struct(kind):
            return [leaf for entry in kind for leaf in walk(f"{prefix}.{entry.name}", entry.type)]
        if pa.types.is_list(kind):
            return walk(f"{prefix}.list.element", kind.value_type)
        return [prefix]

    return [leaf for entry in schema for leaf in walk(entry.name, entry.type)]
