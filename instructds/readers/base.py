"""What every reader hands on: parts (files or archive members) made of chunks of rows, and rows that could not be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from instructds.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CHUNK_ROWS = 20_000
"""Rows in a chunk at most; a chunk is one shard and one unit of parallel work, so it depends on the data only."""

CHUNK_BYTES = 32 * 2**20
"""Bytes of a chunk at most, counted in the uncompressed source; one larger row is a chunk of its own."""

MAX_ROW_BYTES = 64 * 2**20
"""A longer row is rejected instead of read, so that memory stays bounded."""


MAX_DEPTH = 200
"""A row nested deeper than this is rejected."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a reader takes; the defaults suit 2 GB of memory, tests lower them.

    `chunk_rows`, `chunk_bytes`, `row_bytes` and `depth` are the constants of this module. `memory_bytes` bounds what must be
    held whole: a Parquet or Arrow file inside an archive or a compressed stream.

    A compressed stream breaks off as a bomb when it has grown beyond `bomb_bytes` and beyond `bomb_ratio` times its compressed
    size; a zip member beyond `zip_bytes` and `zip_ratio`. Both are read in bounded memory, so the bounds save time, and honest
    files of rows that repeat each other stay below them: 200 times is common, and gz cannot do more than some 1,030.
    """

    chunk_rows: int = CHUNK_ROWS
    chunk_bytes: int = CHUNK_BYTES
    row_bytes: int = MAX_ROW_BYTES
    depth: int = MAX_DEPTH
    bomb_ratio: int = 1_000
    bomb_bytes: int = 256 * 2**20
    zip_ratio: int = 200
    zip_bytes: int = 1024 * 2**20
    memory_bytes: int = 1024 * 2**20


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or archive member that was found and not read, and why."""

    name: str
    reason: str


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


UNREADABLE = frozenset(
    {
        "invalid_json",
        "truncated",
        "trailing_garbage",
        "not_utf8",
        "duplicate_key",
        "too_long",
        "too_deep",
        "lone_surrogate",
        "broken_stream",
        "truncated_cells",
        "invalid_csv",
        "ragged",
        "not_an_object",
        "wrong_key",
        "no_json_form",
    }
)
"""Reasons of the readers: the row could not be read, whatever its layout."""

NOTES = {
    "nan_as_null": "NaN or Infinity became null",
    "big_integer_as_text": "an integer beyond 64 bits became text",
    "extra_comma": "a comma too many was passed over",
    "missing_comma": "a missing comma was passed over",
    "more_than_one_array": "one more array in the file was read too",
    "without_original": "no original was found",
}
"""What the notes of a reader mean."""


def noted(notes: Mapping[str, int]) -> list[str]:
    """Notes for people, one a line.

    Example:
        >>> noted({"nan_as_null": 3})
        ['nan_as_null: 3 times (NaN or Infinity became null)']
    """
    return [
        f"{name}: {counted(count, 'time')}" + (f" ({NOTES[name]})" if name in NOTES else "") for name, count in notes.items()
    ]


@dataclass(frozen=True, slots=True)
class Rows:
    """A decoded chunk: `values[i]` is a source row and `numbers[i]` its 1-based number; `broken` are the others.

    `lines[i]` and `offsets[i]` are the 1-based line and the 0-based byte where row i begins, counted in the decompressed
    UTF-8 text (its BOM included); both lists are empty when the source has neither. `notes` counts what was accepted and
    changed or overlooked: `nan_as_null`, `extra_comma`, `missing_comma`, `more_than_one_array`, and the like.
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

    def read_share(self) -> float | None:
        """How much of it has been read so far, in [0, 1]; null when that is not known."""

    def facts(self) -> dict[str, str | int]:
        """What is known after reading: `bytes`, `sha256` of the bytes as stored, `encoding`, `compression`, `kind`."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A chunk that is decoded already: broken ends, and rows that could not be held whole."""

    rows: Rows

    def decode(self) -> Rows:
        """The rows."""
        return self.rows


def broken_chunk(*broken: Broken, notes: dict[str, int] | None = None) -> Ready:
    """A chunk of nothing but broken rows."""
    return Ready(Rows([], [], list(broken), notes=notes or {}))


EXCERPT = 2_000
_SURROGATE = re.compile("[\ud800-\udfff]")
_BYTE = 0xDC00


def printable(name: str) -> str:
    r"""A name of a file for people and for UTF-8: bytes of it that are not UTF-8 are written as `\xNN`.

    Example:
        >>> printable("k\udce9p.csv")
        'k\\xe9p.csv'
    """

    def escaped(found: re.Match[str]) -> str:
        code = ord(found.group())
        return f"\\x{code - _BYTE:02x}" if 0x80 <= code - _BYTE <= 0xFF else f"\\u{code:04x}"  # noqa: PLR2004 - one byte

    return _SURROGATE.sub(escaped, name)


def excerpt(raw: bytes | bytearray | memoryview) -> str:
    """At most 2,000 characters of a raw row, bytes that are not UTF-8 shown as hexadecimal escapes."""
    return bytes(raw[: EXCERPT * 4]).decode("utf-8", "backslashreplace")[:EXCERPT]
