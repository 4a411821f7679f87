"""A source's settings -> its records: find the parts, settle each part's layout, join originals, convert chunk by chunk."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, Literal

from instructds.errors import Unreadable
from instructds.formats.base import LAYOUTS, Layout, ReadOptions, Row
from instructds.formats.columns import mapped
from instructds.formats.detect import SAMPLE_ROWS, Detection, chooser, detect, judged_shapes, named
from instructds.formats.record_table import Lineage
from instructds.formats.rows import Batch, Originals, Reader
from instructds.readers.base import Broken, Rows, broken_chunk
from instructds.readers.locate import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from instructds.readers.base import Chunk, Part
    from instructds.readers.locate import Parts

    from .base import Provenance


SAMPLE_CHUNKS = 8
"""Chunks looked over for the first with readable rows, so that broken rows at the beginning do not hide the layout."""


@dataclass(frozen=True)
class Conversion:
    """All that turns a chunk of one part into records; small and picklable, so that another process can do it.

    `layout` is the layout's name, or null for row by row; `judged` then holds the fields of the rows that carry a judgement.
    """

    part: str
    lineage: Lineage
    options: ReadOptions
    layout: str | None
    settled: bool = False
    judged: tuple[frozenset[str], ...] = ()

    def reader(self, originals: Originals | None = None, wrap: Callable[[Layout], Layout] | None = None) -> Reader:
        """A reader for the chunks of the part."""
        choose = chooser(self._detection(), self.options, self.judged)
        chosen = choose if wrap is None else lambda row: wrap(choose(row))
        return Reader(self.part, self.lineage, self.options, chosen, originals, keeps=self.layout is not None)

    def __call__(self, chunk: Chunk) -> Batch:
        """The records of one chunk, for layouts whose rows stand alone."""
        return self.reader().read(chunk.decode())

    def _detection(self) -> Detection | None:
        if self.layout is None:
            return None
        layout = mapped(self.options.columns) if self.layout == "columns" else LAYOUTS[self.layout]
        return Detection(layout, 1.0, (), settled=self.settled)


@dataclass
class OpenPart:
    """A part whose layout is settled. `detection` is null when every row is recognised on its own (`mixed`)."""

    part: Part
    detection: Detection | None
    conversion: Conversion
    chunks: Iterator[Chunk]
    sample: list[object] = field(default_factory=list)

    @property
    def alone(self) -> bool:
        """Whether each row makes its records alone, so that chunks may be converted in any process."""
        return self.detection is not None and self.detection.layout.together is None


def source_parts(source: Provenance, location: object) -> Parts:
    """The parts at a location, read with the settings of a source."""
    return parts(
        location, encoding=source.encoding, member=source.member, revision=source.revision, header=_header(source.header)
    )


def _header(header: bool | tuple[str, ...] | None) -> Sequence[str] | Literal[True] | None:
    return header if isinstance(header, tuple) else True if header else None


def open_part(part: Part, source: Provenance) -> OpenPart:
    """Look at the first chunk of a part that has readable rows, and settle its layout.

    Raises:
        SourceError: nothing readable in the part, or its layout is unknown, ambiguous or mixed.
    """
    chunks = iter(part.chunks())
    seen, rows = _first_readable(chunks, part.name)
    if not rows.values and source.format is None and not source.mixed and not source.read.columns:
        raise _no_row(rows.broken, len(seen), part.name)
    step = max(1, len(rows.values) // SAMPLE_ROWS)
    sample = rows.values[::step]
    detection = _detection(sample, source, part.name)
    lineage = Lineage(
        dataset=source.name,
        method=source.method,
        revision=part.revision or source.revision,
        author=source.author,
        created=source.created,
        license=source.license,
        language=source.language,
        task=source.task,
    )
    layout = detection.layout.name if detection is not None else None
    settled = detection is not None and detection.settled
    judged = judged_shapes(sample, source.read) if detection is None else ()
    conversion = Conversion(part.name, lineage, source.read, layout, settled, judged)
    first = chain(seen[:-1], [_LookedAt(seen[-1], rows) if rows.values else seen[-1]])
    return OpenPart(part, detection, conversion, chain(first, _whatever_comes(seen[-1], chunks)), sample)


class _LookedAt:
    """A chunk that was decoded to be looked at: its rows are handed on once instead of decoded anew."""

    def __init__(self, chunk: Chunk, rows: Rows) -> None:
        self._chunk = chunk
        self._rows: Rows | None = rows

    def decode(self) -> Rows:
        """The rows of the chunk."""
        rows, self._rows = self._rows, None
        return self._chunk.decode() if rows is None else rows

    def __reduce__(self) -> tuple[object, ...]:
        return _itself, (self._chunk,)


def _itself(chunk: Chunk) -> Chunk:
    """The chunk as another process gets it."""
    return chunk


def _first_readable(chunks: Iterator[Chunk], where: str) -> tuple[list[Chunk], Rows]:
    """The chunks up to the first with readable rows, and its rows; without one, the broken rows of all.

    Raises:
        Unreadable: the part ends before there was a row, whole or broken.
    """
    seen: list[Chunk] = []
    lost: list[Broken] = []
    for chunk in islice(chunks, SAMPLE_CHUNKS):
        seen.append(chunk)
        rows = chunk.decode()
        if rows.values:
            return seen, rows
        lost += rows.broken
    if not lost or all(broken.fatal for broken in lost):
        detail = lost[0].detail if lost else "there are no rows in it"
        raise Unreadable(f"nothing could be read: {detail}", where=where)
    return seen, Rows([], [], lost)


def _no_row(broken: Sequence[Broken], chunks: int, where: str) -> Unreadable:
    first = broken[0]
    which = "the first" if chunks == SAMPLE_CHUNKS else "its"
    which = f"none of {which} {len(broken):,} rows can" if len(broken) > 1 else f"{which} only row cannot"
    told = "" if len(broken) == 1 or not broken[-1].fatal else f"; row {broken[-1].row:,}: {broken[-1].detail}"
    fix = "name the layout (`format:`, --format) to read on behind them" if chunks == SAMPLE_CHUNKS else None
    return Unreadable(f"{which} be read; row {first.row:,}: {first.detail}{told}", where=where, fix=fix)


def _whatever_comes(last: Chunk, chunks: Iterator[Chunk]) -> Iterator[Chunk]:
    """The other chunks; a part that turns out to be unreadable on the way breaks off there, and what was read stays."""
    try:
        for last in chunks:  # noqa: PLR1704 - only the last one is held
            yield last
    except Unreadable as error:
        rows = last.decode()
        row = max([0, *rows.numbers[-1:], *(broken.row for broken in rows.broken)]) + 1
        yield broken_chunk(Broken(row, "broken_stream", error.what, fatal=True))


def _detection(sample: list[object], source: Provenance, where: str) -> Detection | None:
    if source.format is not None:
        return named(source.format)
    if source.mixed and not source.read.columns:
        return None
    return detect(sample, source.read, where=where)


def batches(
    opened: OpenPart,
    limit: int | None = None,
    originals: Originals | None = None,
    wrap: Callable[[Layout], Layout] | None = None,
) -> Iterator[Batch]:
    """The records of a part, one batch per chunk in order and one more for rows that go together."""
    reader, left = opened.conversion.reader(originals, wrap), limit
    for chunk in opened.chunks:
        rows = chunk.decode()
        if left is not None:
            rows = first_rows(rows, left)
            left -= len(rows.values) + len(rows.broken)
        yield reader.read(rows)
        if left is not None and left <= 0:
            break
    held = reader.finish()
    if held.rows_in:
        yield held


def first_rows(rows: Rows, count: int) -> Rows:
    """The first `count` source rows of a chunk, broken ones counted."""
    if len(rows.values) + len(rows.broken) <= count:
        return rows
    numbers = sorted([*rows.numbers, *(broken.row for broken in rows.broken)])
    last = numbers[count - 1]
    kept = sum(1 for number in rows.numbers if number <= last)
    return Rows(
        rows.values[:kept],
        rows.numbers[:kept],
        [broken for broken in rows.broken if broken.row <= last],
        rows.lines[:kept],
        rows.offsets[:kept],
        rows.notes,
    )


def source_rows(parts: Iterable[Part]) -> Iterator[tuple[Part, int, Row]]:
    """Every readable source row with its part and number, for joins; broken rows are left to the main reading."""
    for part in parts:
        for number, row in chunk_rows(part.chunks()):
            yield part, number, row


def chunk_rows(chunks: Iterable[Chunk]) -> Iterator[tuple[int, Row]]:
    """Number and value of every source row that is an object."""
    for chunk in chunks:
        rows = chunk.decode()
        for number, value in zip(rows.numbers, rows.values, strict=True):
            if isinstance(value, dict):
                yield number, value
