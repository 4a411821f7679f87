"""Audited shards -> the folder that is published: Parquet per split, the rejected records with their reasons, the card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from instructds.engines.base import Shard, row_count, write_table
from instructds.record import arrow_schema

from .views import view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa

    from instructds.engines.local import LocalEngine

FILE_ROWS = 200_000
"""Records that share a data file at most; files are cut at shards, so they depend on the data only."""

REJECTED = "rejected"
DEFAULT_SPLIT = "train"


@dataclass(frozen=True)
class DataFile:
    """One Parquet file to write: the rows of a block of shards that belong to one split, or that were dropped.

    `view` is what trainers read, null = the records themselves.
    """

    path: Path
    split: str
    rows: int
    view: str | None = None


def write_dataset(engine: LocalEngine, shards: Sequence[Shard], folder: Path, views: Sequence[str] = ()) -> list[DataFile]:
    """Write `data/SPLIT-NNNNN-of-NNNNN.parquet` and `rejected/rejected-...parquet` below `folder`; returns what was written.

    Each of `views` gets the kept records once more as trainers read them, in `VIEW/SPLIT-...parquet`. Files that are there
    already are left: they were renamed into place when whole.
    """
    blocks = list(_blocks(shards)) or [()]
    planned = _with_views(_planned(blocks, folder), folder, views)
    schema = _schema(shards)
    calls = (
        (_write, (block, tuple(file for file in files if not file.path.exists()), schema))
        for block, files in zip(blocks, planned, strict=True)
    )
    engine.each("write dataset", row_count(shards), calls)
    return sorted(_not_empty([_counted(file) for files in planned for file in files]), key=lambda file: file.path)


def kept_rows(table: pa.Table) -> pa.Array:
    """True for records that no stage dropped."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if "dropped_by" not in table.column_names:
        return pa.array([True] * table.num_rows, pa.bool_())
    lengths = pc.fill_null(pc.list_value_length(table.column("dropped_by")), 0)
    return pc.equal(lengths, 0).combine_chunks()


def _planned(blocks: Sequence[Sequence[Shard]], folder: Path) -> list[list[DataFile]]:
    """The files of each block; `train` has at least one, what else has no record has none: `datasets` loads no empty split."""
    counts = [_split_counts(block) for block in blocks]
    splits = sorted({split for count in counts for split in count} | {DEFAULT_SPLIT})
    files: list[list[DataFile]] = [[] for _ in blocks]
    for split in splits:
        filled = [place for place, count in enumerate(counts) if count.get(split)] or [0]
        for number, place in enumerate(filled):
            name = f"{split}-{number:05d}-of-{len(filled):05d}.parquet"
            path = folder / (REJECTED if split == REJECTED else "data") / name
            files[place].append(DataFile(path, split, counts[place].get(split, 0)))
    return files


def _with_views(planned: list[list[DataFile]], folder: Path, views: Sequence[str]) -> list[list[DataFile]]:
    """The files of each block and those of the views beside them."""
    return [
        files
        + [
            DataFile(folder / view / file.path.name, file.split, 0, view)
            for view in views
            for file in files
            if file.split != REJECTED
        ]
        for files in planned
    ]


def _counted(file: DataFile) -> DataFile:
    """A file with its rows, which for a view are known once it is written."""
    import pyarrow.parquet as pq

    return file if file.view is None else replace(file, rows=pq.read_metadata(file.path).num_rows)


def _not_empty(files: Sequence[DataFile]) -> list[DataFile]:
    """The files less those of splits in which no record has a place in the view; those are removed."""
    filled = {(file.view, file.split) for file in files if file.rows or file.view is None}
    for file in files:
        if (file.view, file.split) not in filled:
            file.path.unlink()
    return [file for file in files if (file.view, file.split) in filled]


def _blocks(shards: Sequence[Shard]) -> Iterator[tuple[Shard, ...]]:
    block: list[Shard] = []
    for shard in shards:
        if block and sum(member.rows for member in block) + shard.rows > FILE_ROWS:
            yield tuple(block)
            block = []
        block.append(shard)
    if block:
        yield tuple(block)


def _split_counts(block: Sequence[Shard]) -> dict[str, int]:
    import pyarrow.compute as pc

    counts: dict[str, int] = {}
    for shard in block:
        for entry in pc.value_counts(_places(shard.read(["id", "split", "dropped_by"]))).to_pylist():
            counts[entry["values"]] = counts.get(entry["values"], 0) + entry["counts"]
    return counts


def _places(table: pa.Table) -> pa.Array:
    """For each record the split it goes to, or REJECTED."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if "split" in table.column_names:
        splits = pc.fill_null(table.column("split"), DEFAULT_SPLIT).combine_chunks().cast(pa.string())
    else:
        splits = pa.array([DEFAULT_SPLIT] * table.num_rows, pa.string())
    return pc.if_else(kept_rows(table), splits, REJECTED)


def _schema(shards: Sequence[Shard]) -> pa.Schema:
    """One schema for all files, with the features as the `datasets` library stores them."""
    schema: pa.Schema = shards[0].read().schema if shards else arrow_schema()
    return schema.with_metadata(None)


def _write(block: Sequence[Shard], files: Sequence[DataFile], schema: pa.Schema) -> int:
    """Write the files of one block; its shards are read once."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if files:
        parts: dict[str, list[pa.Table]] = {file.split: [schema.empty_table()] for file in files}
        for shard in block:
            table = shard.read().select(schema.names).cast(schema)
            places = _places(table)
            for split, found in parts.items():
                found.append(table.filter(pc.equal(places, split)))
        whole = {split: pa.concat_tables(found) for split, found in parts.items()}
        for file in files:
            table = whole[file.split] if file.view is None else view(whole[file.split], file.view)
            write_table(table, file.path, compression="zstd", level=3)
    return row_count(block)
