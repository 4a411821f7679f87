"""From what a user names - file, folder, pattern, list, archive, Hub name, table in memory - to parts that can be read."""

from __future__ import annotations

import glob
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from os.path import commonpath
from pathlib import Path
from typing import Any

from instructds.errors import Unreadable, UsageError

from .archives import Refused, archive_of, chosen, members
from .base import Limits, Part, Skipped, printable
from .csv_rows import Header
from .files import FilePart, data_suffix
from .folders import not_data, walk
from .memory import is_in_memory, memory_parts
from .stored import Stored, stored_file

_HUB_NAME = re.compile(r"^[\w.-]+/[\w.-]+(:[\w.-]+)?$")
HUB = "hf://"
_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)


class Parts(Iterator[Part]):
    """The parts of a location, sorted by name; `skipped` tells every file that was found and is not among them."""

    def __init__(self, found: Sequence[Part], skipped: Sequence[Skipped]) -> None:
        self.skipped = list(skipped)
        self._found = list(found)
        self._next = iter(self._found)

    def __next__(self) -> Part:
        return next(self._next)

    def __len__(self) -> int:
        return len(self._found)


def parts(
    location: Any,
    *,
    encoding: str | None = None,
    member: str | None = None,
    revision: str | None = None,
    header: Header = None,
    limits: Limits | None = None,
) -> Parts:
    """The parts of `location`.

    `location` is a file, a folder, a pattern (`data/**/*.jsonl`), a list of these, an archive,
    `hf://datasets/user/name[@revision]/path` (a file, folder or pattern on the Hub), `user/name` or `user/name:config` on the
    Hub (a file or folder of that name on this machine goes first), or rows in memory: Dataset, DatasetDict, IterableDataset,
    pandas or Polars DataFrame, Arrow table, list or iterator of dicts.

    `encoding` is the encoding of text that is not UTF-8; `member` the archive member to read, or a pattern for several;
    `revision` the commit, branch or tag on the Hub; `header` the column names of CSV files without a header line (true: the
    first line is the header whatever it looks like).

    Raises:
        Unreadable: there is nothing there that can be read.
        UsageError: one file is named twice, or an option fits nothing.
    """
    reader = _Locator(encoding, member, revision, header, limits or Limits())
    found = reader.find(location)
    twice = [name for name, times in Counter(part.name for part in found).items() if times > 1]
    if twice:
        raise UsageError(f"two parts are called {twice[0]!r}", fix="name each file once")
    return Parts(found, reader.skipped)


class _Locator:
    """One search, with its options and what it passed over."""

    def __init__(self, encoding: str | None, member: str | None, revision: str | None, header: Header, limits: Limits) -> None:
        self.encoding, self.member, self.revision, self.header, self.limits = encoding, member, revision, header, limits
        self.skipped: list[Skipped] = []

    def find(self, location: Any) -> list[Part]:
        """The parts, or an answer why there are none."""
        if isinstance(location, list | tuple) and location and all(isinstance(item, str | Path) for item in location):
            return self._several([str(item) for item in location])
        if isinstance(location, str | Path):
            return self._place(str(location), None)
        if is_in_memory(location):
            return memory_parts(location, self.limits, self.revision)
        fix = "give a path, a Hub name, a Dataset, a DataFrame, or a list of dicts"
        raise UsageError(f"rows cannot be read from a {type(location).__name__}", fix=fix)

    def _several(self, names: list[str]) -> list[Part]:
        local = [str(Path(name).absolute()) for name in names if not name.startswith(HUB) and Path(name).is_file()]
        base = Path(commonpath([str(Path(name).parent) for name in local])) if len(local) == len(names) else None
        return [part for name in names for part in self._place(name, base)]

    def _place(self, name: str, base: Path | None) -> list[Part]:
        if name.startswith(HUB):
            from .huggingface import hub_files

            return self._listed(hub_files(name, self.revision, self.skipped.append), name)
        if (elsewhere := _ADDRESS.match(name)) is not None:
            what = f"addresses of the kind {elsewhere[1]!r} are not read"
            where = re.sub(r"(?<=://)[^/?#]*@|[?#].*", "", name)
            near = [f"{HUB}datasets/user/name/path", "user/name on the Hub", "a path on this machine"]
            raise Unreadable(what, where=printable(where), near=near, fix="fetch it first (curl -LO, aws s3 cp, ...)")
        path = Path(name).expanduser()
        if path.is_dir():
            return self._listed(walk(path, self.skipped.append), name)
        if path.is_file():
            shown = path.absolute().relative_to(base).as_posix() if base else path.name
            return self._file(stored_file(path, printable(shown)), named=True)
        if path.exists():
            raise Unreadable("is neither a file nor a folder", where=name)
        if glob.has_magic(name):
            return self._pattern(name)
        if _HUB_NAME.match(name) and not data_suffix(name.split(":", maxsplit=1)[0]):
            from .huggingface import hub_dataset

            return hub_dataset(name, self.revision, self.limits)
        raise Unreadable("no such file or folder", where=name, near=_neighbours(path))

    def _pattern(self, pattern: str) -> list[Part]:
        base = Path(*_fixed(Path(pattern).expanduser()))
        stored: list[Stored] = []
        for found in sorted(glob.glob(str(Path(pattern).expanduser()), recursive=True)):  # noqa: PTH207 - absolute patterns
            path, name = Path(found), printable(Path(found).relative_to(base).as_posix())
            if path.is_file() and (reason := not_data(name)) is not None:
                self.skipped.append(Skipped(name, reason))
            elif path.is_file():
                stored.append(stored_file(path, name))
        return self._listed(stored, pattern)

    def _listed(self, stored: list[Stored], where: str) -> list[Part]:
        found = [part for one in stored for part in self._file(one, named=False)]
        if found:
            return found
        near = [f"{skipped.name} ({skipped.reason})" for skipped in self.skipped[:10]]
        raise Unreadable(
            "no file with rows is there" + (f"; {len(self.skipped)} skipped" if near else ""), where=where, near=near
        )

    def _file(self, stored: Stored, *, named: bool) -> list[Part]:
        kind = archive_of(stored.path, self.limits) if stored.path else None
        if kind is None or stored.path is None:
            if self.member is not None and named:
                raise UsageError(f"member: {self.member!r} was asked for and this is no archive", where=stored.name)
            return [self._part(stored)]
        try:
            found, lost = members(stored.path, stored.name, kind, self.limits, self.skipped.append)
        except Unreadable as error:
            return [Refused(stored.name, error)]
        found = [replace(one, revision=stored.revision) for one in found]
        if self.member is not None:
            return [self._part(one) for one in chosen(found, self.member, stored.name)]
        kept: list[Part] = []
        for one in sorted(found, key=lambda one: one.name):
            if (reason := not_data(one.name.split("!", 1)[1], archives=False)) is None:
                kept.append(self._part(one))
            else:
                self.skipped.append(Skipped(one.name, reason))
        if not kept and not lost and named:
            near = [f"{skipped.name} ({skipped.reason})" for skipped in self.skipped[:10]]
            return [Refused(stored.name, Unreadable("the archive holds no file with rows", where=stored.name, near=near))]
        return [*kept, *lost]

    def _part(self, stored: Stored) -> FilePart:
        return FilePart(stored, encoding=self.encoding, header=self.header, limits=self.limits)


def _fixed(pattern: Path) -> list[str]:
    """The leading segments of a pattern that are no pattern; the last segment is never among them."""
    segments: list[str] = []
    for segment in pattern.parts[:-1]:
        if glob.has_magic(segment):
            break
        segments.append(segment)
    return segments


def _neighbours(path: Path) -> list[str]:
    from difflib import get_close_matches

    parent = path.parent
    names = [printable(entry.name) for entry in parent.iterdir()] if parent.is_dir() else []
    return get_close_matches(path.name, names, n=3, cutoff=0.5)
