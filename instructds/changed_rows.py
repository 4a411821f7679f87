"""One line of JSON per record that differs, for whoever wants all of them."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .errors import OutputExists, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .report.differences import Change


@contextmanager
def rows_file(path: Path, *, force: bool) -> Iterator[Callable[[Change], None]]:
    """A file of lines that takes its name when all went well.

    Raises:
        UsageError: its name does not end in `.jsonl`.
        OutputExists: it is there and `force` was not given.
    """
    if path.suffix != ".jsonl":
        raise UsageError(f"a file of rows cannot end in {path.suffix!r}", where=str(path), near=[".jsonl"])
    if path.exists() and not force:
        raise OutputExists(f"{path} exists", fix="--force to overwrite it, or another name")
    path.parent.mkdir(parents=True, exist_ok=True)
    passing = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with passing.open("wb") as file:
            yield lambda change: _write(file, change)
        passing.replace(path)
    finally:
        passing.unlink(missing_ok=True)


def _write(file: object, change: Change) -> None:
    file.write(change.model_dump_json().encode() + b"\n")  # type: ignore[attr-defined]
