"""Any instruction data as pieces, records beside the source rows they came from, for the commands that need no pipeline."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from instructds.errors import SourceError, UsageError

from .reading import settings, usable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pyarrow as pa

    from instructds.provenance.base import Provenance
    from instructds.readers.base import Broken
    from instructds.report.model import Read

OWN_ID = ("id", "row_id", "_id", "uid", "uuid", "prompt_id", "question_id", "message_id", "conversation_id", "idx")
"""Fields that a source names its rows with, the first that is there."""

_OWN_IDS = frozenset(OWN_ID)


@dataclass(frozen=True)
class Piece:
    """Records of some source rows, the numbers of all those rows, and the rows that became no record.

    `numbers_of` is the source row of each record; null = the number in its `provenance.row`.
    """

    part: str
    table: pa.Table
    rejected: Sequence[Broken]
    numbers: Sequence[int]
    own_ids: Mapping[int, str | int]
    rows_in: int
    fan_out: int
    numbers_of: Sequence[int] | None = None

    def source_rows(self) -> Sequence[int]:
        """The number of the source row of each record, from 1: the given one, or that after `#` in `provenance.row`."""
        if self.numbers_of is not None:
            return self.numbers_of
        import polars as pl

        places = pl.DataFrame(self.table.select(["provenance"]))["provenance"].struct.field("row")
        numbers: list[int] = places.str.extract(r"#(\d+)(?:/\d+)?$").cast(pl.Int64).to_list()
        return numbers

    def name_of(self, number: int) -> str | int:
        """What the source calls a row: its own id, or its number."""
        return self.own_ids.get(number, number)


@dataclass
class Account:
    """What became of the source rows so far."""

    rows_in: int = 0
    fan_out: int = 0
    records: int = 0
    rejected: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    broke: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    first_failure: SourceError | None = None

    def add(self, piece: Piece) -> None:
        """Count a piece."""
        self.rows_in += piece.rows_in
        self.fan_out += piece.fan_out
        self.records += piece.table.num_rows
        self.rejected += len(piece.rejected)
        self.reasons.update(broken.reason for broken in piece.rejected)
        self.broke += [f"{piece.part}: {broken.detail}" for broken in piece.rejected if broken.fatal]

    def told(self) -> Read:
        """The account as a report tells it."""
        from instructds.report.model import Count, Read

        reasons = sorted(self.reasons.items(), key=lambda entry: (-entry[1], entry[0]))
        return Read(
            rows_in=self.rows_in,
            fan_out=self.fan_out,
            records=self.records,
            rejected=self.rejected,
            reasons=tuple(Count(value=reason, rows=rows) for reason, rows in reasons),
            failed=tuple(self.failed),
            broke=tuple(self.broke),
            left_out=tuple(self.left_out),
        )


def pieces(location: object, source: Provenance, limit: int | None, account: Account) -> Iterator[Piece]:
    """The records of the location, in order; the account takes what became of the rows and which parts could not be read.

    Raises:
        SourceError: nothing could be read.
    """
    own = _own_files(location)
    if own:
        for piece in _own_pieces(own, usable(limit)):
            account.add(piece)
            yield piece
        return
    from instructds.provenance.records import open_part, source_parts

    left = usable(limit)
    found = source_parts(source, location)
    account.left_out += [f"{skipped.name}: {skipped.reason}" for skipped in found.skipped]
    for part in found:
        if left is not None and left <= 0:
            break
        try:
            opened = open_part(part, source)
        except SourceError as error:
            account.failed.append(str(error))
            account.first_failure = account.first_failure or error
            continue
        for piece in _part_pieces(opened, left):
            left = None if left is None else left - len(piece.numbers)
            account.add(piece)
            yield piece
    if not account.records and account.first_failure is not None:
        raise account.first_failure


def see_settings(locations: Sequence[object], source: Provenance) -> None:
    """See that settings of how rows are made and laid out have rows to be settings of.

    Raises:
        UsageError: some are given, and all locations hold records of this package, which say it themselves.
    """
    if not all(map(_own_files, locations)):
        return
    usual = settings(name=source.name)
    words = ("method", "language", "format", "encoding", "header", "mixed", "read")
    given = [word for word in words if getattr(source, word) != getattr(usual, word)]
    if given:
        shown = ", ".join({"method": "provenance", "read": "columns"}.get(word, word) for word in given)
        raise UsageError(
            f"{shown}: for rows of others; these are records, which say it themselves",
            where=str(locations[0]),
            fix="leave it out, or set it in the pipeline file and run that again",
        )


def _part_pieces(opened: Any, left: int | None) -> Iterator[Piece]:
    from instructds.provenance.records import first_rows

    reader, name = opened.conversion.reader(), opened.part.name
    ids: dict[int, str | int] = {}
    for chunk in opened.chunks:
        rows = chunk.decode()
        if left is not None:
            rows = first_rows(rows, left)
            left -= len(rows.values) + len(rows.broken)
        own = {
            number: found
            for number, value in zip(rows.numbers, rows.values, strict=True)
            if isinstance(value, dict) and not _OWN_IDS.isdisjoint(value) and (found := _own_id(value)) is not None
        }
        ids.update(own)
        batch = reader.read(rows)
        numbers = sorted([*rows.numbers, *(broken.row for broken in rows.broken)])
        yield Piece(name, batch.table, batch.rejected, numbers, own, batch.rows_in, batch.fan_out)
        if left is not None and left <= 0:
            break
    held = reader.finish()
    if held.rows_in:
        yield Piece(name, held.table, held.rejected, (), ids, held.rows_in, held.fan_out)


def _own_id(value: Mapping[str, object]) -> str | int | None:
    """What the source calls the row."""
    for name in OWN_ID:
        found = value.get(name)
        if isinstance(found, str | int) and not isinstance(found, bool) and found != "":
            return found if isinstance(found, int) else found[:200]
    return None


def _own_files(location: object) -> list[Path]:
    """The Parquet files of a run or dataset folder of this package; none when the location is something else."""
    if not isinstance(location, str | Path) or not Path(location).is_dir():
        return []
    import pyarrow.parquet as pq

    folder = Path(location)
    if (folder / "manifest.json").is_file() and (folder / "dataset").is_dir():
        folder /= "dataset"
    files = sorted((folder / "data").glob("*.parquet"))
    needed = {"id", "kind", "messages", "provenance"}
    return files if files and all(needed <= set(pq.read_schema(file).names) for file in files) else []


def _own_pieces(files: Sequence[Path], limit: int | None) -> Iterator[Piece]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from instructds.readers.base import CHUNK_ROWS
    from instructds.record import arrow_schema

    schema, left, number = arrow_schema(), limit, 0
    for path in files:
        with pq.ParquetFile(path) as file:
            there = [name for name in schema.names if name in file.schema_arrow.names]
            for batch in file.iter_batches(CHUNK_ROWS, columns=there):
                table = pa.Table.from_batches([batch])
                table = table if left is None else table.slice(0, left)
                left = None if left is None else left - table.num_rows
                columns = [
                    table.column(name) if name in there else pa.nulls(table.num_rows, schema.field(name).type)
                    for name in schema.names
                ]
                numbers = range(number + 1, number + 1 + table.num_rows)
                number += table.num_rows
                whole = pa.table(columns, names=schema.names).cast(schema)
                ids = dict(zip(numbers, whole.column("id").to_pylist(), strict=True))
                yield Piece(path.name, whole, (), numbers, ids, table.num_rows, 0, numbers)
                if left is not None and left <= 0:
                    return
