"""Where rows go: a file, a folder of `datasets`, or either of them on storage that fsspec reaches; whole or not at all."""

from __future__ import annotations

import csv
import errno
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from instructds.errors import MissingExtra, OutputExists, RunError, UsageError
from instructds.formats.record_table import dump
from instructds.new_file import new_file
from instructds.readers.base import printable

if TYPE_CHECKING:
    from instructds.formats.base import Row

ENDINGS = (".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".parquet")
"""What can be written, by the end of the file name."""

Write = Callable[["Row"], None]

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_SAVED = frozenset({"state.json", "dataset_info.json"})


@dataclass(frozen=True)
class Output:
    """A place rows can be written to. `name` is how it is shown, without user and password; `storage` null = this machine."""

    name: str
    path: Path
    folder: bool
    storage: Any = None
    remote: str = ""

    @contextmanager
    def writer(self) -> Iterator[Write]:
        """Takes rows; what they make takes its place when all went well.

        Raises:
            RunError: it cannot be written: a full disk, no permission, no such bucket.
        """
        if self.storage is None and not self.folder:
            with file_writer(self.path) as write:
                yield write
            return
        with TemporaryDirectory(prefix="instructds-") as passing:
            file = Path(passing) / (f"{self.path.name}.parquet" if self.folder else self.path.name)
            with file_writer(file) as write:
                yield write
            made = _saved(file, Path(passing) / "saved") if self.folder else file
            if self.storage is not None:
                _sent(self, made)
            else:
                _placed(self, made)


def output(target: str | Path, *, force: bool) -> Output:
    """The place a target names: a file by its ending, a folder saved by `datasets` when it ends in `/`, an address like `s3://`.

    Raises:
        UsageError: the ending or the kind of address is none that can be written.
        OutputExists: it is there and `force` was not given, or it is a folder that `datasets` did not save.
        MissingExtra: the package that reaches this kind of address is not installed.
    """
    shown = printable(re.sub(r"(?<=://)[^/@]*@", "", str(target)))
    folder = str(target).endswith("/")
    path = Path(_SCHEME.sub("", str(target)).rstrip("/"))
    if not folder and path.suffix not in ENDINGS:
        near = [*ENDINGS, "a name that ends in / for a folder that `datasets.load_from_disk` reads"]
        raise UsageError(f"a file cannot end in {path.suffix!r}", where=shown, near=near)
    if _SCHEME.match(str(target)):
        storage, remote = _storage(str(target), shown)
        if not force and _there(storage, remote, shown):
            raise OutputExists(f"{shown} exists", fix="--force to overwrite it, or another name")
        return Output(shown, path, folder, storage, remote)
    path = Path(target)
    if path.is_dir() and not folder:
        raise OutputExists(f"{shown} is a folder", fix=f"name a file in it: {path / 'NAME.jsonl'}")
    if path.exists() and not force:
        raise OutputExists(f"{shown} exists", fix="--force to overwrite it, or another name")
    if folder and path.exists() and not (path.is_dir() and {found.name for found in path.iterdir()} >= _SAVED):
        raise OutputExists(f"{shown} is no dataset that `datasets` saved", fix="name another folder")
    return Output(shown, path, folder)


def _storage(target: str, shown: str) -> tuple[Any, str]:
    import fsspec

    scheme = target.split("://", 1)[0]
    try:
        storage, remote = fsspec.core.url_to_fs(target)
    except ImportError as error:
        package = {"s3": "s3fs", "s3a": "s3fs", "gs": "gcsfs", "gcs": "gcsfs", "az": "adlfs", "abfs": "adlfs"}.get(scheme)
        fix = f"pip install {package}" if package else "install what fsspec names for it"
        raise MissingExtra(f"addresses of the kind {scheme!r} need another package", where=shown, fix=fix) from error
    except ValueError as error:
        known = ["s3://", "gs://", "az://", "memory://", "a path on this machine"]
        raise UsageError(f"no storage is known for {scheme!r}", where=shown, near=known) from error
    return storage, str(remote).rstrip("/")


def _there(storage: Any, remote: str, shown: str) -> bool:
    with _answers(shown):
        return bool(storage.exists(remote))


def _sent(place: Output, made: Path) -> None:
    with _answers(place.name):
        if not place.folder:
            place.storage.put_file(str(made), place.remote)
            return
        if place.storage.exists(place.remote):
            _only_saved(place)
            place.storage.rm(place.remote, recursive=True)
        for file in sorted(made.iterdir()):
            place.storage.put_file(str(file), f"{place.remote}/{file.name}")


def _only_saved(place: Output) -> None:
    names = {str(found).rsplit("/", 1)[-1] for found in place.storage.ls(place.remote, detail=False)}
    if not names >= _SAVED:
        raise OutputExists(f"{place.name} is no dataset that `datasets` saved", fix="name another folder")


def _placed(place: Output, made: Path) -> None:
    beside = place.path.with_name(f".{place.path.name}.part")
    with _writable(place.path):
        place.path.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(beside, ignore_errors=True)
        shutil.copytree(made, beside)
        if place.path.exists():
            shutil.rmtree(place.path)
        beside.replace(place.path)


def _saved(file: Path, folder: Path) -> Path:
    """The rows of a Parquet file as `Dataset.save_to_disk` writes them."""
    import pyarrow.parquet as pq
    from datasets import Dataset, are_progress_bars_disabled, disable_progress_bars, enable_progress_bars
    from datasets.table import InMemoryTable

    before = are_progress_bars_disabled()
    disable_progress_bars()
    try:
        Dataset(InMemoryTable(pq.read_table(file))).save_to_disk(str(folder))
    finally:
        if not before:
            enable_progress_bars()
    return folder


@contextmanager
def _answers(shown: str) -> Iterator[None]:
    """Turn what a storage raises into an answer; its message may hold keys, so only its kind is told."""
    try:
        yield
    except OSError as error:
        fix = "check the name of the bucket, the right to write to it, and the address of the endpoint"
        raise RunError(f"the storage refuses ({type(error).__name__})", where=shown, fix=fix) from None


@contextmanager
def file_writer(path: Path) -> Iterator[Write]:
    """Writes rows to a passing file that takes the name `path` when all went well, also over another one.

    What fails while it is written is told of the file; what fails beside it, where the rows come from, passes through.
    """
    make = {".json": _array, ".csv": _table, ".tsv": _table, ".parquet": _parquet}.get(path.suffix, _lines)
    opened = ExitStack()
    with _writable(path):
        passing = opened.enter_context(new_file(path, ENDINGS, force=True))
        write = opened.enter_context(make(passing, path.suffix))

    def put(row: Row) -> None:
        try:
            write(row)
        except OSError as error:
            raise _unwritable(path, error) from error

    try:
        yield put
    except BaseException:
        with suppress(OSError):  # what is still to be written has no place either
            opened.__exit__(*sys.exc_info())
        raise
    with _writable(path):
        opened.close()


@contextmanager
def _writable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> RunError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    fix = "make room on the disk, or name a file on another one" if full else "name a file where you may write"
    return RunError(f"cannot be written ({error.strerror or error}); it is as it was before", where=str(path), fix=fix)


@contextmanager
def _lines(passing: Path, ending: str) -> Iterator[Write]:  # noqa: ARG001 - one kind of lines
    with passing.open("w", encoding="utf-8", newline="\n") as file:

        def write(row: Row) -> None:
            file.write(dump(row) + "\n")

        yield write


@contextmanager
def _array(passing: Path, ending: str) -> Iterator[Write]:  # noqa: ARG001 - one kind of array
    with passing.open("w", encoding="utf-8", newline="\n") as file:
        first = True

        def write(row: Row) -> None:
            nonlocal first
            file.write(("[\n" if first else ",\n") + dump(row))
            first = False

        yield write
        file.write("[]\n" if first else "\n]\n")


@contextmanager
def _table(passing: Path, ending: str) -> Iterator[Write]:
    with passing.open("w", encoding="utf-8", newline="") as file:
        fields: list[str] = []
        writer = csv.writer(file, delimiter="\t" if ending == ".tsv" else ",", lineterminator="\n")

        def write(row: Row) -> None:
            if not fields:
                fields.extend(row)
                writer.writerow(fields)
            if list(row) != fields:
                raise UsageError(
                    f"a table needs the same fields in every row, and one has {sorted(set(row) ^ set(fields))} more or less",
                    fix="write .jsonl instead",
                )
            writer.writerow([value if isinstance(value, str) else dump(value) for value in row.values()])

        yield write


@contextmanager
def _parquet(passing: Path, ending: str) -> Iterator[Write]:  # noqa: ARG001 - one kind of Parquet
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows: list[Row] = []
    yield rows.append
    try:
        pq.write_table(pa.Table.from_pylist(rows), passing, compression="zstd")
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        raise UsageError(f"the rows have no common type: {error}", fix="write .jsonl instead") from error
