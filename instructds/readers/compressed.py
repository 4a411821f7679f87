"""Compressed streams, told by their first bytes: read piece by piece, guarded against bombs, kept up to where they break."""

from __future__ import annotations

import bz2
import lzma
import zlib
from typing import Protocol

from .base import Limits
from .stored import Peekable, Stream

MAGIC = {
    b"\x1f\x8b": "gz",
    b"\x28\xb5\x2f\xfd": "zst",
    b"\xfd7zXZ\x00": "xz",
    b"BZh": "bz2",
}
SUFFIXES = {".gz": "gz", ".zst": "zst", ".zstd": "zst", ".xz": "xz", ".bz2": "bz2"}
_FEED = {"gz": 2**16, "xz": 2**16, "bz2": 2**16, "zst": 2**10}  # a zst block of 4 bytes may give 128 KB
_OUT = 2**20


def compression_of(head: bytes) -> str | None:
    """`gz`, `zst`, `xz` or `bz2` by the first bytes; null when they are none of these."""
    if head[1:4] == b"\x2a\x4d\x18" and head[0] >> 4 == 0x5:  # noqa: PLR2004 - a frame for other programs, before the data
        return "zst"
    if head.startswith(b"BZh") and not head[3:4].isdigit():
        return None
    return next((kind for magic, kind in MAGIC.items() if head.startswith(magic)), None)


class _Piece(Protocol):
    """One gzip member, xz or bz2 stream, or zst frame."""

    @property
    def eof(self) -> bool:
        """Did it end well?"""

    @property
    def unused_data(self) -> bytes:
        """What follows it."""

    def decompress(self, data: bytes, max_length: int = -1, /) -> bytes:
        """What the data gives; at most `max_length` bytes where the format can stop."""


class Decompressed:
    """The decompressed bytes of a stream, several members one after the other; one that grows like a bomb breaks off."""

    def __init__(self, source: Stream, kind: str, limits: Limits) -> None:
        self.fault: str | None = None
        self._source, self._kind, self._limits = source, kind, limits
        self._piece: _Piece | None = _piece(kind)
        self._waiting = b""
        self._taken = self._given = 0

    def read(self, size: int, /) -> bytes:
        """The next bytes; none when the stream ended or broke."""
        while self._piece is not None:
            try:
                data = self._step(min(size, _OUT))
            except (zlib.error, lzma.LZMAError, OSError, ValueError, EOFError, _zstd_error()) as error:
                return self._break(f"the {self._kind} stream is damaged ({error})")
            if data:
                self._given += len(data)
                limits = self._limits
                bomb = bomb_fault(self._given, self._taken, limits.bomb_bytes, limits.bomb_ratio)
                if bomb is not None:
                    self._break(bomb)
                return data
        return b""

    def _step(self, size: int) -> bytes:
        piece = self._piece
        assert piece is not None
        if piece.eof:
            return self._next_piece(piece)
        if not self._waiting and _hungry(piece):
            self._waiting = self._source.read(_FEED[self._kind])
            self._taken += len(self._waiting)
            if not self._waiting:
                return self._last(piece, size)
        data = piece.decompress(self._waiting, size) if self._kind != "zst" else piece.decompress(self._waiting)
        self._waiting = getattr(piece, "unconsumed_tail", b"")
        return data

    def _last(self, piece: _Piece, size: int) -> bytes:
        data = piece.decompress(b"", size) if self._kind == "gz" else b""
        return data if data or piece.eof else self._break(f"the {self._kind} stream is cut off")

    def _next_piece(self, piece: _Piece) -> bytes:
        rest = piece.unused_data.lstrip(b"\0")
        while len(rest) < len(b"\xfd7zXZ\0"):
            more = self._source.read(_FEED[self._kind])
            self._taken += len(more)
            rest = (rest + more).lstrip(b"\0")
            if not more:
                break
        if not rest:
            self._piece = None
            return b""
        if compression_of(rest) != self._kind:
            return self._break(f"bytes that are not {self._kind} follow the {self._kind} stream")
        self._piece, self._waiting = _piece(self._kind), rest
        return b""

    def _break(self, why: str) -> bytes:
        self._piece = None
        self.fault = f"{why}, after {self._given:,} decompressed bytes"
        return b""


def bomb_fault(given: int, taken: int, most: int, ratio: int) -> str | None:
    """Why reading stops when `given` decompressed bytes came out of `taken` compressed ones and no honest file does that."""
    if given <= most or given <= ratio * max(taken, 1):
        return None
    return (
        f"grows to over {ratio:,} times its size ({taken:,} -> over {given:,} bytes), like a zip bomb; "
        "decompress it yourself and name the result, if you trust it"
    )


def decompressed(source: Stream, limits: Limits) -> tuple[Peekable, str | None]:
    """The stream with its compression, if any, taken off, and the name of the compression."""
    stream = Peekable(source)
    kind = compression_of(stream.peek(10))
    if kind is None:
        return stream, None
    return Peekable(Decompressed(stream, kind, limits)), kind


def _piece(kind: str) -> _Piece:
    if kind == "gz":
        return zlib.decompressobj(31)
    if kind == "bz2":
        return bz2.BZ2Decompressor()
    if kind == "xz":
        return lzma.LZMADecompressor(memlimit=2**28)
    import zstandard

    return zstandard.ZstdDecompressor().decompressobj()  # type: ignore[return-value]


def _hungry(piece: _Piece) -> bool:
    return bool(getattr(piece, "needs_input", True))


def _zstd_error() -> type[Exception]:
    import zstandard

    return zstandard.ZstdError
