"""One line per source row of an audit, so that anybody can measure the checks against their own labels."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from instructds.new_file import new_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa

    from instructds.intake.pieces import Piece
    from instructds.stages.audit import Audit

ENDINGS = (".jsonl", ".parquet")

_FINDING = ("check", "severity", "ending", "turn", "start", "end", "evidence")

Line = dict[str, Any]


class RowsFile:
    """Writes the lines of one audit."""

    def __init__(self, write: Callable[[list[Line]], None]) -> None:
        self._write = write
        self._waiting: dict[tuple[str, int], None] = {}

    def add(self, piece: Piece, audited: pa.Table) -> None:
        """Write the lines of a piece; source rows whose record is still to come wait for it."""
        made = _made(audited, piece.source_rows())
        rejected = {broken.row: f"{broken.reason}: {broken.detail}" for broken in piece.rejected}
        known = made.keys() | rejected.keys()
        waiting = [(piece.part, number) for number in piece.numbers if number not in known]
        self._waiting.update(dict.fromkeys(waiting))
        for number in known:
            self._waiting.pop((piece.part, number), None)
        lines = []
        for number in sorted(known):
            place = {"part": piece.part, "number": number, "row": piece.name_of(number)}
            lines.append({**place, **_line(made.get(number, ()), rejected.get(number))})
        self._write(lines)

    def end(self) -> None:
        """Write the source rows that are part of the record of another row."""
        self._write([{"part": part, "number": number, "row": number, **_line((), None)} for part, number in self._waiting])


@contextmanager
def rows_file(path: Path, stage: Audit, *, force: bool) -> Iterator[RowsFile]:
    """A file of lines that takes its name when all went well.

    Raises:
        UsageError: its name ends in something else than `.jsonl` or `.parquet`.
        OutputExists: it is there and `force` was not given.
    """
    with (
        new_file(path, ENDINGS, force=force) as passing,
        _parquet(passing, stage) if path.suffix == ".parquet" else _json_lines(passing) as write,
    ):
        made = RowsFile(write)
        yield made
        made.end()


@contextmanager
def _json_lines(passing: Path) -> Iterator[Callable[[list[Line]], None]]:
    import orjson

    with passing.open("wb") as file:
        yield lambda lines: file.writelines(orjson.dumps(line) + b"\n" for line in lines)


@contextmanager
def _parquet(passing: Path, stage: Audit) -> Iterator[Callable[[list[Line]], None]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = _schema(stage.measured())
    with pq.ParquetWriter(passing, schema, compression="zstd") as writer:

        def write(lines: list[Line]) -> None:
            told = [{**line, "row": str(line["row"])} for line in lines]
            writer.write_table(pa.Table.from_pylist(told, schema=schema))

        yield write


def _schema(signals: Sequence[str]) -> pa.Schema:
    import pyarrow as pa

    places = {"turn": pa.int32(), "start": pa.int32(), "end": pa.int32()}
    finding = pa.struct([(name, places.get(name, pa.string())) for name in _FINDING])
    measured = pa.struct([(name, pa.float32()) for name in signals])
    texts = [(name, pa.string()) for name in ("part", "row", "id", "language")]
    columns = [
        texts[0],
        ("number", pa.int64()),
        *texts[1:],
        ("records", pa.int32()),
        ("findings", pa.list_(finding)),
        ("rejected", pa.string()),
    ]
    return pa.schema([*columns, *([("signals", measured)] if signals else [])])


def _made(audited: pa.Table, numbers: Sequence[int]) -> dict[int, list[Line]]:
    """The records of each source row, by its number."""
    import polars as pl

    wanted = [name for name in ("id", "language", "findings", "signals") if name in audited.column_names]
    made: dict[int, list[Line]] = {}
    for number, record in zip(numbers, pl.DataFrame(audited.select(wanted)).iter_rows(named=True), strict=True):
        made.setdefault(number, []).append(record)
    return made


def _line(records: Sequence[Line], rejected: str | None) -> Line:
    """One source row: its first record, and the findings of all of them."""
    first = records[0] if records else {}
    signals = first.get("signals")
    return {
        "id": first.get("id"),
        "language": first.get("language"),
        "records": len(records),
        "findings": [finding for record in records for finding in record.get("findings") or ()],
        "signals": None if signals is None else {name: _short(value) for name, value in signals.items()},
        "rejected": rejected,
    }


def _short(value: float | None) -> float | None:
    """A float32 without the digits it never had."""
    return None if value is None else float(f"{value:.7g}")
