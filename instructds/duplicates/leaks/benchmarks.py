"""Benchmarks - files of any form, archives, Hub names, rows in memory - read into items that rows can be compared with."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from instructds.errors import Unreadable, UsageError
from instructds.readers.files import data_suffix
from instructds.readers.locate import parts

from .items import QUESTIONS, TURNS, Fields, Item, item_of, own_id, repeated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from instructds.readers.base import Part, Rows

TRAIN = "train"
"""The split of a data set on the Hub that models are trained on."""

_COLUMNS = 24
"""Columns tried for a table without a header line."""


@dataclass(frozen=True)
class Benchmark:
    """What was taken of one benchmark: items, fields (`question+choices`) with the number of items, rows without any text.

    `left_out` names the parts that were not read: a split called `train` is no test where there are others.
    """

    name: str
    items: int
    taken: dict[str, int]
    without_text: int = 0
    broken: int = 0
    left_out: tuple[str, ...] = ()


@dataclass
class Benchmarks:
    """Items of all benchmarks, in order, and what was taken of each."""

    items: list[Item] = field(default_factory=list)
    read: list[Benchmark] = field(default_factory=list)


def read_benchmarks(against: object, *, fields: Mapping[str, Sequence[str]] | None = None) -> Benchmarks:
    """The items of every benchmark in `against`: one location or a list of them, or `{name: location}`.

    A location is what `readers.locate.parts` takes. The name of a benchmark is that of its file without endings, or its Hub
    name. `fields` says for a benchmark, or with `*` for all, which fields hold the text of its items.

    Raises:
        Unreadable: a benchmark cannot be read.
        UsageError: none was named, two have one name, no row of one holds a text, or `fields` are for one that is not there.
    """
    found, named = Benchmarks(), _named(against)
    strange = sorted(set(fields or {}) - {"*", *(name for name, _ in named)}) if named else []
    if strange:
        raise UsageError(f"fields are given for {strange[0]!r}, which is no benchmark", near=[name for name, _ in named])
    for name, location in named:
        if any(name == read.name for read in found.read):
            raise UsageError(f"two benchmarks are called {name!r}", fix="give names: {name: location}, or rename a file")
        chosen = (fields or {}).get(name, (fields or {}).get("*", ()))
        items, read = _one(name, location, Fields((chosen,) if isinstance(chosen, str) else tuple(chosen)))
        found.items += items
        found.read.append(read)
    if not found.read:
        raise UsageError("no benchmark is named", fix="against: [FILE, user/name, ...]")
    return found


def _named(against: object) -> list[tuple[str, object]]:
    from collections.abc import Mapping as MappingType

    if isinstance(against, MappingType) and type(against).__module__.split(".")[0] != "datasets":
        return [(str(name), location) for name, location in against.items()]
    if isinstance(against, str | Path):
        return _expanded(against)
    if isinstance(against, list | tuple) and all(isinstance(one, str | Path) for one in against):
        return [named for one in against for named in _expanded(one)]
    return [("benchmark", against)]


def _expanded(location: str | Path) -> list[tuple[str, object]]:
    """A folder or pattern is as many benchmarks as it has files."""
    from glob import glob, has_magic

    path = Path(location).expanduser()
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.is_file() and _holds_rows(file.name))
        return [(_name(file.name), file) for file in files] or [(_name(path.name), path)]
    if isinstance(location, str) and has_magic(location) and not location.startswith("hf://"):
        files = [Path(file) for file in sorted(glob(str(path), recursive=True))]  # noqa: PTH207 - absolute patterns
        if files:
            return [(_name(file.name), file) for file in files if file.is_file()]
    return [(_name(path.name) if path.is_file() else str(location), location)]


def _holds_rows(name: str) -> bool:
    suffix = data_suffix(name)
    return suffix in (".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".parquet", ".arrow", ".zip", ".tar")


def _name(file: str) -> str:
    path = PurePosixPath(file)
    while path.suffix.lower() in (".gz", ".zst", ".xz", ".bz2", ".jsonl", ".json", ".csv", ".tsv", ".parquet", ".zip", ".tar"):
        path = path.with_suffix("")
    return path.name


def _one(name: str, location: object, fields: Fields) -> tuple[list[Item], Benchmark]:
    items: list[Item] = []
    taken: Counter[str] = Counter()
    empty, broken, rows_seen = 0, 0, 0
    located, again = parts(location), _Located(location)
    every = list(located)
    tests = [part for part in every if part.name != TRAIN]
    chosen, left_out = (tests, (TRAIN,)) if 0 < len(tests) < len(every) else (every, ())
    several = len(chosen) > 1
    for part in chosen:
        where = _part_name(part.name)
        for rows in _rows(again, part):
            broken += len(rows.broken)
            for number, row in zip(rows.numbers, rows.values, strict=True):
                rows_seen += 1
                texts, told = item_of(row, fields) if isinstance(row, dict) else ((), "")
                if not texts:
                    empty += 1
                    continue
                own = own_id(row) if isinstance(row, dict) else None
                place = own or (f"{where}#{number}" if several else str(number))
                items.append(Item(name, place, texts, told))
                taken[told] += 1
    if not items:
        said = f"none of its {rows_seen:,} rows holds a text" if rows_seen else "it holds no rows"
        raise UsageError(f"nothing can be compared with the benchmark {name!r}: {said}", fix=f"fields: {{{name}: [FIELD]}}")
    return list(repeated(items)), Benchmark(name, len(items), dict(taken.most_common()), empty, broken, left_out)


def _part_name(name: str) -> str:
    return PurePosixPath(name.rsplit("!", 1)[-1]).name


def _rows(located: _Located, part: Part) -> Iterator[Rows]:
    """The rows of a part; a table without a header line gets names, its first column being what is asked."""
    if data_suffix(part.name) not in (".csv", ".tsv", ".tab"):
        yield from (chunk.decode() for chunk in part.chunks())
        return
    try:
        chunks = part.chunks()
        first = next(chunks, None)
    except Unreadable as error:
        if "header" not in error.what and "column name" not in error.what:
            raise
        first = None
    if first is not None:
        rows = first.decode()
        if not rows.values or _known(rows.values[0]):
            yield from chain([rows], (chunk.decode() for chunk in chunks))
            return
    yield from _headless(located, part)


def _known(row: Any) -> bool:
    names = {str(name).strip().casefold() for name in row}
    return bool(names & {*QUESTIONS, *TURNS, "text"})


def _headless(located: _Located, part: Part) -> Iterator[Rows]:
    for width in located.widths():
        chunks = located.named(width)[part.name].chunks()
        first = next(chunks, None)
        if first is not None and len((rows := first.decode()).values) > len(rows.broken):
            located.last = width
            yield from chain([rows], (chunk.decode() for chunk in chunks))
            return
    raise Unreadable("is a table whose columns cannot be told", where=part.name, fix="give it a header line")


@dataclass
class _Located:
    """The parts of a location, found again for each number of columns a table without a header may have."""

    location: object
    last: int = 1
    _found: dict[int, dict[str, Part]] = field(default_factory=dict)

    def widths(self) -> list[int]:
        """Numbers of columns to try, that of the table before first."""
        return [self.last, *(width for width in range(1, _COLUMNS) if width != self.last)]

    def named(self, width: int) -> dict[str, Part]:
        """The parts, read with names for so many columns."""
        if width not in self._found:
            self._found[width] = {part.name: part for part in parts(self.location, header=_header(width))}
        return self._found[width]


def _header(width: int) -> list[str]:
    """Names for the columns of question, choices A, B, ... and answer."""
    if width < len(("question", "A", "B", "answer")):
        return ["question", "answer", "note"][:width]
    return ["question", *[chr(ord("A") + place) for place in range(width - 2)], "answer"]
