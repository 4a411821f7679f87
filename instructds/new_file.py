"""Files that a command writes: never over another one unless asked to, and under their name only when they are whole."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import OutputExists, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import pyarrow as pa

RECORDS = (".parquet", ".jsonl")
"""How tables of records can be written."""


def writable(path: Path, endings: Sequence[str], *, force: bool) -> None:
    """See that a file may be written, before hours are spent.

    Raises:
        UsageError: its name ends in none of `endings`.
        OutputExists: it is there and `force` was not given, or it is a folder.
    """
    if path.suffix not in endings:
        raise UsageError(f"the file cannot end in {path.suffix!r}", where=str(path), near=endings)
    if path.is_dir():
        raise OutputExists(f"{path} is a folder", fix=f"name a file in it: {path / ('NAME' + endings[0])}")
    if path.exists() and not force:
        raise OutputExists(f"{path} exists", fix="--force to overwrite it, or another name")


def apart(paths: Iterable[str | Path], read: Iterable[object]) -> None:
    """See that no two of the files to write are one, and that none of them is read: --force is no leave to lose the source.

    What is read are locations, or lists of them; rows in memory are no files.

    Raises:
        UsageError: one file is named twice, or is among what is read: a file, one that fits a pattern, or one in a folder.
    """
    seen: set[Path] = set()
    sources = [Path(location).expanduser() for location in _locations(read)]
    for path in map(Path, paths):
        if path.resolve() in seen:
            raise UsageError(f"{path} is named for two outputs", fix="give each a file of its own")
        seen.add(path.resolve())
        for source in sources:
            fits = path.exists() and path.absolute().match(str(source.absolute()))
            inside = path.exists() and source.is_dir() and path.resolve().is_relative_to(source.resolve())
            if fits or inside or path.resolve() == source.resolve():
                raise UsageError(f"{path} is read and cannot be written, too", fix="name another file")


def _locations(read: Iterable[object]) -> Iterator[str | Path]:
    for one in read:
        if isinstance(one, str | Path):
            yield one
        elif isinstance(one, list | tuple):
            yield from (inner for inner in one if isinstance(inner, str | Path))


@contextmanager
def new_file(path: Path, endings: Sequence[str], *, force: bool) -> Iterator[Path]:
    """A passing path to write to, which takes the name `path` when the block ends well, and goes when it does not.

    Raises:
        UsageError, OutputExists: as `writable`.
    """
    writable(path, endings, force=force)
    path.parent.mkdir(parents=True, exist_ok=True)
    passing = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield passing
        passing.replace(path)
    finally:
        passing.unlink(missing_ok=True)


@contextmanager
def json_lines(path: Path, *, force: bool) -> Iterator[Callable[[dict[str, Any]], None]]:
    """Writes values, one per line, to a `.jsonl` file that takes its name when all went well.

    Raises:
        UsageError, OutputExists: as `writable`.
    """
    import orjson

    with new_file(path, (".jsonl",), force=force) as passing, passing.open("wb") as file:
        yield lambda value: _put(file, orjson.dumps(value))


def write_records(table: pa.Table, path: Path, *, force: bool) -> None:
    """Write a table of records to a `.parquet` or `.jsonl` file.

    Raises:
        UsageError, OutputExists: as `writable`.
    """
    import polars as pl
    import pyarrow.parquet as pq

    with new_file(path, RECORDS, force=force) as passing:
        if path.suffix == ".parquet":
            pq.write_table(table, passing, compression="zstd")
        else:
            pl.DataFrame(table).write_ndjson(passing)


def _put(file: Any, line: bytes) -> None:
    file.write(line + b"\n")
