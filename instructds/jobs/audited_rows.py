"""One line per source row of an audit, so that anybody can measure the checks against their own labels."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from instructds.new_file import new_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt
    import polars as pl
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
    frame = pl.DataFrame(audited.select(wanted))
    if "signals" in wanted:
        frame = frame.with_columns(_short(frame["signals"]))
    for number, record in zip(numbers, frame.iter_rows(named=True), strict=True):
        made.setdefault(number, []).append(record)
    return made


def _line(records: Sequence[Line], rejected: str | None) -> Line:
    """One source row: its first record, and the findings of all of them."""
    first = records[0] if records else {}
    return {
        "id": first.get("id"),
        "language": first.get("language"),
        "records": len(records),
        "findings": [finding for record in records for finding in record.get("findings") or ()],
        "signals": first.get("signals"),
        "rejected": rejected,
    }


def _short(signals: pl.Series) -> pl.Series:
    """Signals without the digits that a float32 never had; null stays null."""
    import polars as pl

    columns = [
        pl.Series(name, shortened(signals.struct.field(name).to_numpy()), nan_to_null=True) for name in signals.struct.fields
    ]
    return pl.DataFrame(columns).to_struct("signals")


def shortened(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """Each value as its first seven digits say it; NaN stays.

    Example:
        >>> import numpy as np
        >>> shortened(np.array([0.1, 2.5, 12345.678], np.float32)).tolist()
        [0.1, 2.5, 12345.68]
    """
    import numpy as np

    exact = np.asarray(values, np.float64)
    made, size = exact.copy(), np.abs(exact)
    usual = np.flatnonzero((size > _USUAL[0]) & (size < _USUAL[1]) & (exact != np.rint(exact)))
    scale = 10.0 ** (6 - np.floor(np.log10(size[usual])))
    scale[size[usual] * scale < 10**6] *= 10
    digits = exact[usual] * scale
    made[usual] = np.rint(digits) / scale  # of two numbers that are exact, so that the nearest double comes out
    doubtful = np.abs(np.abs(digits - np.trunc(digits)) - 0.5) < 1e-4  # noqa: PLR2004 - halves, which products may miss
    odd = np.flatnonzero(((size <= _USUAL[0]) & (size > 0)) | (size >= _USUAL[1]))
    for place in [*usual[doubtful].tolist(), *odd.tolist()]:
        made[place] = float(f"{exact[place]:.7g}")
    return made


_USUAL = (1e-9, 1e6)
"""Between these sizes powers of ten are exact and whole numbers have seven digits at most."""
