"""One stored file as a part: its compression, encoding and form are found by looking at it, its name only helps."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import PurePosixPath

from instructds.errors import Unreadable

from .base import Chunk, Limits
from .binary import refuse_binary
from .columnar import kind_of, table_chunks
from .compressed import SUFFIXES, decompressed
from .csv_rows import Header, csv_chunks
from .json_rows import json_chunks
from .stored import Hashed, Peekable, Stored, read_up_to
from .text import Text

LINES = frozenset({".jsonl", ".ndjson", ".jsonlines"})
TABS = frozenset({".tsv", ".tab"})
TABLES = frozenset({".parquet", ".arrow", ".ipc", ".feather"})
DATA = LINES | TABS | TABLES | {".json", ".csv"}
"""Endings, before that of a compression, of files that hold rows."""


class FilePart:
    """A file, archive member or Hub file."""

    def __init__(
        self, stored: Stored, *, encoding: str | None = None, header: Header = None, limits: Limits | None = None
    ) -> None:
        self.name, self.revision = stored.name, stored.revision
        self._stored, self._encoding, self._header, self._limits = stored, encoding, header, limits or Limits()
        self._facts: dict[str, str | int] = {}
        self._passing: Hashed | None = None
        self._form_facts: dict[str, str | int] = {}

    def chunks(self) -> Iterator[Chunk]:
        """The rows in file order.

        Raises:
            Unreadable: before the first chunk, when the file is empty, binary, of another encoding, or without rows.
        """
        stored = Hashed(self._stored.open())
        self._passing = stored
        try:
            stream, compression = decompressed(stored, self._limits)
            self._facts = {"compression": compression or "none"}
            yield from self._form(stream, stored)
            self._facts.update(sha256=stored.sha256(), bytes=stored.bytes)
        finally:
            stored.close()

    def read_share(self) -> float | None:
        """How much of the stored bytes has been read, in [0, 1]; null when their number is not known."""
        path = self._stored.path
        if path is None or self._passing is None or not self._passing.bytes:
            return None
        return min(1.0, self._passing.bytes / max(1, path.stat().st_size))

    def facts(self) -> dict[str, str | int]:
        """`sha256` and `bytes` as stored; once it was read also `compression`, `encoding`, `kind` and what the form tells."""
        if "sha256" not in self._facts:
            stored = Hashed(self._stored.open())
            self._facts.update(sha256=stored.sha256(), bytes=stored.bytes)
            stored.close()
        if self._stored.inside:
            self._facts["archive"] = self._stored.inside
        return self._facts | self._form_facts

    def _form(self, stream: Peekable, stored: Hashed) -> Iterator[Chunk]:
        table = kind_of(stream.peek(6))
        if table is not None:
            self._facts["kind"] = table
            return table_chunks(self._seekable(stream, stored), table, self.name, self._limits)
        if self._encoding is None:
            refuse_binary(stream, self.name)
        text = Text(stream, self.name, self._encoding)
        suffix = data_suffix(self.name)
        if suffix in TABS or suffix == ".csv":
            facts, chunks = csv_chunks(text, self._limits, tabs=suffix in TABS, header=self._header)
        else:
            if suffix not in DATA and text.sample().lstrip()[:1] not in (b"{", b"["):
                fix = "JSON, JSON Lines, CSV, TSV, Parquet and Arrow are read; name the file by its form, such as NAME.csv"
                raise Unreadable("is text of no form that has rows", where=self.name, fix=fix)
            facts, chunks = json_chunks(text, self._limits, lines=suffix in LINES)
        self._form_facts = facts
        self._facts["encoding"] = text.name()
        return chunks

    def _seekable(self, stream: Peekable, stored: Hashed) -> str | io.BytesIO:
        if self._facts["compression"] == "none" and (path := self._stored.on_disk()) is not None:
            return str(path)
        data = read_up_to(stream, self._limits.memory_bytes + 1)
        if len(data) > self._limits.memory_bytes:
            what = f"holds more than {self._limits.memory_bytes:,} bytes and must be read whole where it is"
            raise Unreadable(what, where=self.name, fix="unpack it and name the file itself")
        if stream.fault is not None:
            raise Unreadable(stream.fault, where=self.name, fix="fetch the file again")
        stored.sha256()
        return io.BytesIO(data)


def data_suffix(name: str) -> str:
    """The ending of a name, before that of a compression, in lower case: `.jsonl` for `a.JSONL.gz`."""
    path = PurePosixPath(name.rsplit("!", 1)[-1])
    suffix = path.suffix.lower()
    return PurePosixPath(path.stem).suffix.lower() if suffix in SUFFIXES else suffix
