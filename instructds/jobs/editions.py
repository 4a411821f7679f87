"""An edition of a dataset as files of records that are read twice: once for their keys, once for the texts that differ."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from instructds.errors import UsageError
from instructds.intake.pieces import Account, pieces
from instructds.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

    from instructds.provenance.base import Provenance

BATCH = 20_000
"""Records held in memory at a time."""

TEXTS = frozenset({"messages", "rejected", "original"})
"""Columns that likeness is told by."""

_UNSEEN = frozenset({"findings", "before"})
_OWN = frozenset({"id", "kind", "messages", "provenance"})
_HUB = re.compile(r"(?:hf://datasets/)?(?P<repo>[\w.-]+/[\w.-]+)(?:@(?P<revision>[^@]+))?")
_SPLIT = re.compile(r"(?:^|[/_.-])(train|validation|valid|val|dev|test|eval)(?=[/_.-]|$)")


@dataclass(frozen=True)
class RecordFile:
    """A Parquet file of records; `split` is that of its records where they do not say it themselves."""

    path: Path
    kept: bool
    split: str | None
    rows: int


@dataclass
class Records:
    """The records of one edition. `own` = it is of this package, so that its lineage and stages' columns mean something."""

    name: str
    files: list[RecordFile]
    own: bool
    revision: str | None = None
    unread: list[str] = field(default_factory=list)

    def rows(self, *, kept: bool) -> int:
        """How many records are kept, or were dropped."""
        return sum(file.rows for file in self.files if file.kept == kept)

    def keys(self) -> pl.DataFrame:
        """One line of hashes and small values for each record, in order."""
        import polars as pl

        from instructds.record import arrow_schema
        from instructds.report.differences_keys import keys

        found = [keys(table, kept=file.kept, split=file.split) for file in self.files for table in _tables(file, None)]
        return pl.concat(found or [keys(arrow_schema().empty_table(), kept=True, split=None)], how="diagonal_relaxed")

    def texts(self, places: npt.NDArray[np.int64]) -> Iterator[pa.Table]:
        """The texts of the records at rising places, in pieces of bounded size."""
        return self._read(places, TEXTS)

    def _read(self, places: npt.NDArray[np.int64], columns: frozenset[str] | None) -> Iterator[pa.Table]:
        import numpy as np
        import pyarrow as pa

        begin = 0
        for file in self.files:
            wanted = places[np.searchsorted(places, begin) : np.searchsorted(places, begin + file.rows)] - begin
            begin += file.rows
            start = 0
            for table in _tables(file, columns) if len(wanted) else ():
                first = start
                start += table.num_rows
                inside = wanted[np.searchsorted(wanted, first) : np.searchsorted(wanted, start)] - first
                if len(inside):
                    yield _with_split(table.take(pa.array(inside)), file)

    def take(self, places: npt.NDArray[np.int64]) -> pa.Table:
        """The records at places in any order, as one table; columns that some files lack are null there."""
        import numpy as np
        import pyarrow as pa

        from instructds.record import arrow_schema

        order = np.argsort(places, kind="stable")
        if not len(places):
            return arrow_schema().empty_table()
        table = pa.concat_tables(self._read(places[order], None), promote_options="permissive")
        back = np.empty(len(places), np.int64)
        back[order] = np.arange(len(places))
        return table.take(pa.array(back))


@contextmanager
def edition(location: object, source: Provenance, name: str | None = None) -> Iterator[Records]:
    """The records of a run folder, dataset folder, file, folder of any layout, Hub name (`user/name@revision`) or table.

    What is not of this package is converted into a passing folder.

    Raises:
        SourceError: nothing could be read.
    """
    shown = name or (str(location) if isinstance(location, str | Path) else f"rows in memory ({type(location).__name__})")
    place, revision = _fetched(location)
    files = _own_files(place)
    if files:
        yield Records(shown, files, own=True, revision=revision)
        return
    with TemporaryDirectory(prefix="instructds-") as folder:
        account = Account()
        files = list(_converted(place, source, Path(folder), account))
        unread = [*account.failed, *account.broke]
        unread += [f"{counted(count, 'row')} became no record: {reason}" for reason, count in account.reasons.most_common()]
        yield Records(shown, files, own=False, revision=revision, unread=unread)


def _fetched(location: object) -> tuple[object, str | None]:
    """A Hub name as the folder its records were fetched into, or as an address of its files; anything else as it is."""
    if not isinstance(location, str) or Path(location).expanduser().exists():
        return location, None
    match = _HUB.fullmatch(location)
    if match is None or (
        match["revision"] is None and not location.startswith("hf://") and Path(match["repo"]).parent.exists()
    ):
        return location, None
    from instructds.readers.hub_folder import hub_folder

    folder, sha = hub_folder(match["repo"], match["revision"], ("data/*.parquet", "rejected/*.parquet"))
    if folder is not None and _own_files(folder):
        return folder, sha
    return f"hf://datasets/{match['repo']}@{sha}", sha


def _own_files(location: object) -> list[RecordFile]:
    """The files of a run, dataset folder or single Parquet file of this package; none when the location is something else."""
    if not isinstance(location, str | Path):
        return []
    path = Path(location).expanduser()
    if path.is_file():
        found = [(path, True)] if path.suffix == ".parquet" else []
    else:
        folder = path / "dataset" if (path / "manifest.json").is_file() and (path / "dataset").is_dir() else path
        found = [(file, True) for file in sorted((folder / "data").glob("*.parquet"))]
        found += [(file, False) for file in sorted((folder / "rejected").glob("*.parquet"))] if found else []
    files = [_record_file(file, kept=kept) for file, kept in found]
    return [file for file in files if file is not None] if None not in files else []


def _record_file(path: Path, *, kept: bool) -> RecordFile | None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        told = pq.ParquetFile(path)
    except pa.ArrowInvalid:  # no Parquet; the readers have the answer
        return None
    with told:
        if not set(told.schema_arrow.names) >= _OWN:
            return None
        match = re.fullmatch(r"(.+)-\d{5}-of-\d{5}\.parquet", path.name)
        return RecordFile(path, kept, match[1] if match and kept else None, told.metadata.num_rows)


def _tables(file: RecordFile, columns: frozenset[str] | None) -> Iterator[pa.Table]:
    """The file in batches; of `columns` those it has, null = all that are compared."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with pq.ParquetFile(file.path) as opened:
        names = opened.schema_arrow.names
        wanted = [name for name in names if (name not in _UNSEEN if columns is None else name in columns)]
        for batch in opened.iter_batches(BATCH, columns=wanted):
            yield pa.Table.from_batches([batch])


def _with_split(table: pa.Table, file: RecordFile) -> pa.Table:
    """The table with the split of its file where it states none."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.kernels.columns import column, with_column

    return with_column(table, "split", pc.fill_null(column(table, "split", pa.string()), file.split or ""))


def _converted(location: object, source: Provenance, folder: Path, account: Account) -> Iterator[RecordFile]:
    """The records of anything, written into a folder."""
    import pyarrow as pa

    from instructds.engines.base import write_table

    waiting: list[pa.Table] = []
    last: str | None = None

    def flush(number: int) -> Iterator[RecordFile]:
        rows = sum(table.num_rows for table in waiting)
        if rows:
            path = folder / f"{number:06d}.parquet"
            write_table(pa.concat_tables(waiting), path)
            waiting.clear()
            yield RecordFile(path, kept=True, split=last, rows=rows)

    number = 0
    for number, piece in enumerate(pieces(location, source, None, account)):
        split = _split_of(piece.part)
        if split != last or sum(table.num_rows for table in waiting) >= BATCH:
            yield from flush(number)
        last = split
        waiting.append(piece.table)
    yield from flush(number + 1)


def _split_of(part: str) -> str | None:
    """The split a file name speaks of."""
    match = _SPLIT.search(part.lower())
    words = {"valid": "validation", "val": "validation", "dev": "validation", "eval": "test"}
    return None if match is None else words.get(match[1], match[1])


def no_records(records: Sequence[Records]) -> None:
    """See that there is something to compare.

    Raises:
        UsageError: an edition holds no record at all.
    """
    for one in records:
        if not one.files or not sum(file.rows for file in one.files):
            raise UsageError("no row became a record", where=one.name, fix=f"instructds inspect {one.name}")
