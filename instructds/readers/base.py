"""What every reader hands on: parts (files or archive members) made of chunks of rows, and rows that could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK_ROWS = 20_000
"""Rows in a chunk at most; a chunk is one shard and one unit of parallel work, so it depends on the data only."""

CHUNK_BYTES = 32 * 2**20
"""Bytes of a chunk at most, counted in the uncompressed source; one larger row is a chunk of its own."""

MAX_ROW_BYTES = 64 * 2**20
"""A longer row is rejected instead of read, so that memory stays bounded."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A source row that could not be read, or did not fit; it is counted and kept as a rejection.

    `row` is 1-based: the line in line-based files, the element in arrays. `reason` is a short fixed code (`invalid_json`,
    `truncated`, `not_utf8`, `duplicate_key`, `too_long`, `too_deep`, `not_an_object`, `missing_field`, ...), `detail` a
    sentence for a person. `excerpt` holds at most 2,000 characters of the raw row. `fatal` says that the rest of the file
    could not be read.
    """

    row: int
    reason: str
    detail: str
    line: int | None = None
    byte: int | None = None
    excerpt: str = ""
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A decoded chunk: `values[i]` is a source row and `numbers[i]` its 1-based number; `broken` are the others.

    `lines[i]` and `offsets[i]` are the 1-based line and byte where row i begins, or both lists are empty when the source has neither.
    """

    values: list[object]
    numbers: list[int]
    broken: list[Broken] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)


class Chunk(Protocol):
    """A run of neighbouring source rows, cheap to make and to send to another process, decoded on demand."""

    def decode(self) -> Rows:
        """The rows of the chunk."""


class Part(Protocol):
    """One file, archive member, Hub file or in-memory table.

    `name` stands in `provenance.row` and in messages; it is relative to what the user named, uses `/`, and `archive.zip!member`
    for members. `revision` is the Hub commit or null.
    """

    name: str
    revision: str | None

    def chunks(self) -> Iterator[Chunk]:
        """The rows in file order. Broken ends come as a chunk whose `Rows.broken` has a fatal entry, never as an exception."""

    def facts(self) -> dict[str, str | int]:
        """What is known after reading: `bytes`, `sha256` of the bytes as stored, `encoding`, `compression`, `kind`."""
