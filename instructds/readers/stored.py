"""Where the bytes of a part lie, and streams over them that know their hash, their length and why they ended."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

BLOCK = 2**20


class Bytes(Protocol):
    """Anything bytes can be read from; fewer bytes than asked may come, none means the end."""

    def read(self, size: int, /) -> bytes:
        """The next bytes."""


class Stream(Bytes, Protocol):
    """Bytes that may end too early: `fault` then says why, in a sentence, once `read` has returned nothing."""

    @property
    def fault(self) -> str | None:
        """Why it ended early."""


@dataclass(frozen=True)
class Stored:
    """Bytes that can be opened again and again.

    `name` is the name of the part, `path` is set when they are a plain file of this machine, `fetch` when they can be made one,
    `inside` is the kind of the archive (`zip`, `tar`) that holds them.
    """

    name: str
    open: Callable[[], Bytes]
    path: Path | None = None
    fetch: Callable[[], Path] | None = None
    inside: str | None = None
    revision: str | None = None

    def on_disk(self) -> Path | None:
        """The plain file that holds these bytes; null when they lie in an archive."""
        return self.fetch() if self.fetch else self.path


def stored_file(path: Path, name: str, revision: str | None = None) -> Stored:
    """A plain file."""
    return Stored(name, lambda: path.open("rb"), path=path, revision=revision)


class Hashed:
    """A stream that hashes and counts what passes."""

    def __init__(self, source: Bytes) -> None:
        self._source = source
        self._hash = hashlib.sha256()
        self.bytes = 0

    @property
    def fault(self) -> str | None:
        """Why what lies below ended early."""
        return getattr(self._source, "fault", None)

    def read(self, size: int, /) -> bytes:
        """The next bytes."""
        data = self._source.read(size)
        self._hash.update(data)
        self.bytes += len(data)
        return data

    def sha256(self) -> str:
        """The hash of the whole: what nobody has read yet is read now."""
        while self.read(BLOCK):
            pass
        return self._hash.hexdigest()

    def close(self) -> None:
        """Close what lies below, if it can be closed."""
        close = getattr(self._source, "close", None)
        if close is not None:
            close()


class Peekable:
    """A stream whose beginning can be looked at before it is read."""

    def __init__(self, source: Stream) -> None:
        self._source = source
        self._head = b""

    @property
    def fault(self) -> str | None:
        """Why the stream ended early; null while it has not, and when it ended well."""
        return self._source.fault

    def peek(self, size: int) -> bytes:
        """The next `size` bytes, fewer only at the end, still to be read."""
        if len(self._head) < size:
            self._head += read_up_to(self._source, size - len(self._head))
        return self._head[:size]

    def read(self, size: int, /) -> bytes:
        """The next bytes."""
        if self._head:
            data, self._head = self._head[:size], self._head[size:]
            return data
        return self._source.read(size)


def read_up_to(source: Bytes, size: int) -> bytes:
    """The next `size` bytes, fewer only at the end."""
    blocks = []
    while size > 0:
        data = source.read(size)
        if not data:
            break
        blocks.append(data)
        size -= len(data)
    return blocks[0] if len(blocks) == 1 else b"".join(blocks)
