"""One source -> shards of records on disk, with the balance of its rows; finished shards are left as they are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from instructds.engines.base import Shard, write_json, write_table
from instructds.errors import BalanceError, SourceError
from instructds.provenance.joins import join_settings, originals, with_questions
from instructds.provenance.records import Conversion, OpenPart, first_rows, open_part, source_parts
from instructds.readers.base import UNREADABLE

if TYPE_CHECKING:
    from instructds.engines.base import Progress
    from instructds.engines.local import LocalEngine
    from instructds.formats.base import Layout
    from instructds.formats.rows import Batch, Originals, Reader
    from instructds.provenance.base import Provenance
    from instructds.readers.base import Broken, Chunk, Part
    from instructds.readers.locate import Parts

Resolve = Callable[[str], str]
"""Makes a path of a pipeline file absolute."""


@dataclass
class PartCount:
    """What became of the rows of one part: `rows_in + fan_out == records + rejected`."""

    name: str
    layout: str | None = None
    confidence: float | None = None
    rows_in: int = 0
    fan_out: int = 0
    records: int = 0
    rejected: int = 0
    unreadable: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    facts: dict[str, str | int] = field(default_factory=dict)
    broke: str | None = None

    def add(self, counts: dict[str, Any]) -> None:
        """Add what the count file of a shard says."""
        for name in ("rows_in", "fan_out", "records", "rejected", "unreadable"):
            setattr(self, name, getattr(self, name) + counts[name])
        self.reasons.update(counts["reasons"])
        self.notes.update(counts["notes"])
        self.broke = self.broke or counts["broke"]


@dataclass
class Loaded:
    """A source on disk."""

    shards: list[Shard]
    parts: list[PartCount]
    left_out: dict[str, str]

    def check(self, source: str) -> None:
        """Assert the balance of every part.

        Raises:
            BalanceError: rows were lost or made up.
        """
        for part in self.parts:
            if part.rows_in + part.fan_out != part.records + part.rejected:
                raise BalanceError(
                    f"{part.rows_in} rows in + {part.fan_out} fan-out is not {part.records} records + {part.rejected} rejected",
                    where=f"source {source}, {part.name}",
                    fix="this is a defect of instructds; please report it with the layout of the file",
                )


class Loader:
    """Loads one source into `folder`: `NNNNN.parquet` (records), `NNNNN.rejected.jsonl` and `NNNNN.json` (counts) per chunk.

    The count file is written last: a chunk with one is finished and is not converted again.
    """

    def __init__(
        self, source: Provenance, folder: Path, named: dict[str, Provenance], resolve: Resolve, limit: int | None
    ) -> None:
        self._source, self._folder, self._resolve, self._named = source, folder, resolve, named
        limits = [count for count in (limit, source.limit) if count is not None]
        self._limit = min(limits) if limits else None
        self._counts: list[PartCount] = []
        self._left_out: dict[str, str] = {}
        self._next = 0

    def load(self, engine: LocalEngine) -> Loaded:
        """The records of the source.

        Raises:
            SourceError: a part cannot be read or recognised and `on_error: keep` was not asked for.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        engine.each(f"read {self._source.name}", self._limit, self._calls(engine.progress))
        files = sorted(self._folder.glob("[0-9]*.json"))
        shards = []
        for place, file in enumerate(files):
            counts = json.loads(file.read_text(encoding="utf-8"))
            self._counts[counts["part"]].add(counts)
            if counts["records"]:
                shard = Shard(f"{self._source.name}-{file.stem}", counts["records"], (file.with_suffix(".parquet"),))
                shards.append(shard)
            assert file.stem == f"{place:05d}"
        loaded = Loaded(shards, self._counts, self._left_out)
        loaded.check(self._source.name)
        return loaded

    def _calls(self, progress: Progress) -> Iterator[tuple[Callable[..., int], tuple[object, ...]]]:
        finder, wrap = self._joins()
        left = self._limit
        parts = self._parts(self._source)
        self._left_out = {skipped.name: skipped.reason for skipped in parts.skipped}
        for part in parts:
            opened = self._open(part)
            if opened is None:
                continue
            inline = finder is not None or wrap is not None or left is not None or not opened.alone
            if inline:
                reader = opened.conversion.reader(finder, wrap)
                calls = self._inline(opened, reader, left)
            else:
                calls = self._apart(opened)
            progress.begin_part()
            for call in calls:
                yield call
                progress.reached(part.read_share() if left is None else None)
            if left is not None:
                left -= self._done[1]
            self._counts[-1].facts = part.facts()
            if left is not None and left <= 0:
                break

    def _apart(self, opened: OpenPart) -> Iterator[tuple[Callable[..., int], tuple[object, ...]]]:
        """Chunks that any process may convert."""
        for chunk in opened.chunks:
            stem = self._stem()
            if not stem.with_suffix(".json").exists():
                yield _convert, (opened.conversion, chunk, len(self._counts) - 1, str(stem))

    def _inline(
        self, opened: OpenPart, reader: Reader, left: int | None
    ) -> Iterator[tuple[Callable[..., int], tuple[object, ...]]]:
        """Chunks that need what only this process has: originals, questions, rows held back, or a limit."""
        self._done = (0, 0)
        for chunk in opened.chunks:
            remaining = None if left is None else left - self._done[1]
            yield self._read, (reader, chunk, remaining)
            if left is not None and self._done[1] >= left:
                break
        held = reader.finish()
        if held.rows_in:
            yield self._store, (held,)

    _done: tuple[int, int] = (0, 0)

    def _read(self, reader: Reader, chunk: Chunk, remaining: int | None) -> int:
        rows = chunk.decode()
        if remaining is not None:
            rows = first_rows(rows, remaining)
        count = len(rows.values) + len(rows.broken)
        self._done = (self._done[0], self._done[1] + count)
        batch = reader.read(rows)
        if batch.rows_in:
            self._store(batch)
        return count

    def _store(self, batch: Batch) -> int:
        return _store(batch, len(self._counts) - 1, str(self._stem()))

    def _stem(self) -> Path:
        stem = self._folder / f"{self._next:05d}"
        self._next += 1
        return stem

    def _open(self, part: Part) -> OpenPart | None:
        count = PartCount(part.name)
        self._counts.append(count)
        try:
            opened = open_part(part, self._source)
        except SourceError as error:
            if self._source.on_error != "keep":
                raise
            count.broke = str(error)
            return None
        if opened.detection is not None:
            count.layout, count.confidence = opened.detection.layout.name, opened.detection.confidence
        else:
            count.layout = "mixed"
        return opened

    def _joins(self) -> tuple[Originals | None, Callable[[Layout], Layout] | None]:
        join = getattr(self._source, "originals", None)
        finder = wrap = None
        if join is not None:
            settings = join_settings(join, self._source, self._named)
            finder = originals(join, self._source, self._parts(self._source), self._parts(settings), settings)
        if self._source.questions is not None:
            where = self._source.questions
            wrap = with_questions(self._parts_at(where, self._source), str(where))
        return finder, wrap

    def _parts(self, source: Provenance) -> Parts:
        return self._parts_at(source.path, source)

    def _parts_at(self, path: str | Sequence[str], source: Provenance) -> Parts:
        paths = [path] if isinstance(path, str) else list(path)
        return source_parts(source, [self._resolve(one) for one in paths])


def _convert(conversion: Conversion, chunk: Chunk, part: int, stem: str) -> int:
    """Convert one chunk and write its shard; runs in any process."""
    return _store(conversion(chunk), part, stem)


def _store(batch: Batch, part: int, stem: str) -> int:
    path = Path(stem)
    if batch.table.num_rows:
        write_table(batch.table, path.with_suffix(".parquet"))
    if batch.rejected:
        _write_rejections(batch.rejected, path.with_suffix(".rejected.jsonl"))
    fatal = next((broken for broken in batch.rejected if broken.fatal), None)
    counts = {
        "part": part,
        "rows_in": batch.rows_in,
        "fan_out": batch.fan_out,
        "records": batch.table.num_rows,
        "rejected": len(batch.rejected),
        "unreadable": sum(1 for broken in batch.rejected if broken.reason in UNREADABLE),
        "reasons": dict(sorted(Counter(broken.reason for broken in batch.rejected).items())),
        "notes": dict(sorted(batch.notes.items())),
        "broke": None if fatal is None else fatal.detail,
    }
    write_json(counts, path.with_suffix(".json"))
    return batch.rows_in


def _write_rejections(rejected: Iterable[Broken], path: Path) -> None:
    passing = path.with_name(f".{path.name}")
    with passing.open("wb") as file:
        for broken in rejected:
            file.write(orjson.dumps(broken) + b"\n")
    passing.replace(path)
