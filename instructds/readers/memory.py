"""Rows that are in Python already: datasets, pandas, Polars, Arrow tables, lists and iterators of dicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from instructds.errors import Unreadable

from .base import Broken, Chunk, Limits, Part, Rows
from .columnar import batch_chunks
from .plain import plain_row

_FRAMEWORKS = frozenset({"datasets", "pandas", "polars", "pyarrow"})


@dataclass(frozen=True, slots=True)
class ListChunk:
    """Neighbouring rows as Python objects; `first` is the number of the first one."""

    values: list[Any]
    first: int

    def decode(self) -> Rows:
        """Copies of the rows in JSON's words; what has none is a broken row."""
        rows, notes = Rows([], []), Counter[str]()
        for number, value in enumerate(self.values, self.first):
            row = plain_row(value, number, notes)
            if isinstance(row, Broken):
                rows.broken.append(row)
            else:
                rows.values.append(row)
                rows.numbers.append(number)
        rows.notes.update(notes)
        return rows


class MemoryPart:
    """A table or a sequence of rows in memory. An iterator can be read once."""

    def __init__(self, name: str, kind: str, make: Callable[[], Iterator[Chunk]], revision: str | None = None) -> None:
        self.name, self.revision = name, revision
        self._kind, self._make = kind, make
        self._facts: dict[str, str | int] = {"kind": kind}

    def chunks(self) -> Iterator[Chunk]:
        """The rows in order."""
        return self._make()

    def read_share(self) -> None:
        """Null: how much there is, is not known."""

    def facts(self) -> dict[str, str | int]:
        """`kind`: the type the rows came in."""
        return dict(self._facts)


def is_in_memory(location: object) -> bool:
    """Is it rows rather than the name of a place?"""
    return _framework(location) in _FRAMEWORKS or (isinstance(location, Iterable) and not isinstance(location, str | bytes))


def memory_parts(location: Any, limits: Limits, revision: str | None = None) -> list[Part]:
    """The parts of an object: one for each split of a DatasetDict, otherwise one called `rows`.

    Raises:
        Unreadable: it holds no rows, or two columns have one name.
    """
    kind = type(location).__name__
    if _framework(location) == "datasets" and isinstance(location, dict):
        found = [(str(split), dataset) for split, dataset in location.items()]
    else:
        found = [("rows", location)]
    return [MemoryPart(name, kind, _chunks_of(value, limits), revision) for name, value in found]


def _framework(location: object) -> str:
    return type(location).__module__.split(".", 1)[0]


def _chunks_of(value: Any, limits: Limits) -> Callable[[], Iterator[Chunk]]:
    framework, kind = _framework(value), type(value).__name__
    if framework in ("pandas", "polars") and kind != "DataFrame":
        fix = ".collect() it first" if kind == "LazyFrame" else ".to_frame() it, or take the whole table"
        raise Unreadable(f"a {framework} {kind} is no table of rows", fix=fix)
    if framework in _FRAMEWORKS and (names := getattr(value, "column_names", getattr(value, "columns", None))) is not None:
        _refuse_repeated([str(name) for name in names])
    if framework == "pandas":
        return lambda: _list_chunks(_pandas_rows(value, limits), limits)
    if framework == "polars":
        return lambda: batch_chunks(iter(value.to_arrow().to_batches()), limits)
    if framework == "pyarrow":
        return lambda: batch_chunks(iter(value.to_batches() if kind == "Table" else [value]), limits)
    if framework == "datasets" and kind == "Dataset":
        return lambda: batch_chunks(_dataset_batches(value, limits), limits)
    if isinstance(value, list | tuple) and not value:
        raise Unreadable("the list holds no rows", fix="give at least one row, a dict with named fields")
    return lambda: _list_chunks(iter(value), limits)


def _refuse_repeated(names: list[str]) -> None:
    repeated = [name for name, times in Counter(names).items() if times > 1]
    if repeated:
        raise Unreadable(f"two columns are called {repeated[0]!r}", fix="rename one of them")


def _list_chunks(rows: Iterator[Any], limits: Limits) -> Iterator[Chunk]:
    first = 1
    while values := list(islice(rows, limits.chunk_rows)):
        yield ListChunk(values, first)
        first += len(values)


def _pandas_rows(frame: Any, limits: Limits) -> Iterator[Any]:
    for start in range(0, len(frame), limits.chunk_rows):
        yield from frame.iloc[start : start + limits.chunk_rows].to_dict("records")


def _dataset_batches(dataset: Any, limits: Limits) -> Iterator[Any]:
    arrow = dataset.with_format("arrow")
    for start in range(0, len(dataset), limits.chunk_rows):
        yield from arrow[start : start + limits.chunk_rows].combine_chunks().to_batches()
