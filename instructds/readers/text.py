"""Text as UTF-8 bytes whatever it was stored as; a wrong encoding is found early and named with the option that settles it."""

from __future__ import annotations

import codecs
import re
from unicodedata import category

from instructds.errors import Unreadable

from .stored import Peekable

SAMPLE = 2**20
"""Decompressed bytes that decide on encoding and kind."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = ("Pi", "Pf", "Ps", "Pd", "Po", "So")
_CENTRAL_EUROPE = frozenset("áéíóöőúüűÁÉÍÓÖŐÚÜŰ")


class Text:
    """UTF-8 bytes without byte order mark, and what they were stored as.

    `start` is the byte where they begin: 3 behind a UTF-8 byte order mark, otherwise 0. In a file of another encoding,
    bytes are counted in its UTF-8 form. `fault` says why the text ended early.
    """

    def __init__(self, stream: Peekable, where: str, encoding: str | None = None) -> None:
        self.where = where
        self._stream, self._decoder, self._broken = stream, None, ""
        mark, found = _byte_order_mark(stream.peek(4))
        self.encoding = _known(encoding, where) if encoding else found or "utf-8"
        if mark and (not encoding or self.encoding.startswith("utf-")):
            stream.read(len(mark))
            self.encoding = found or self.encoding
        self.byte_order_mark = bool(mark)
        self.start = len(mark) if self.encoding == "utf-8" else 0
        self._source: Peekable = stream
        if self.encoding != "utf-8":
            self._source = Peekable(_Transcoded(stream, self.encoding))

    @property
    def fault(self) -> str | None:
        """Why the text ended early."""
        return self._source.fault

    def peek(self, size: int) -> bytes:
        """The next `size` bytes, fewer only at the end, still to be read."""
        return self._source.peek(size)

    def read(self, size: int, /) -> bytes:
        """The next bytes."""
        return self._source.read(size)

    def sample(self) -> bytes:
        """The beginning, checked.

        Raises:
            Unreadable: it is empty, or most of what is not ASCII in it is not UTF-8.
        """
        sample = self.peek(SAMPLE)
        if not sample.strip():
            what = "holds only white space" if sample else "is empty"
            raise Unreadable(self.fault or what, where=self.where, fix="name another file, or remove this one")
        if self.encoding == "utf-8" and not self.byte_order_mark:
            _refuse_other_encodings(sample, self.where)
        return sample

    def name(self) -> str:
        """The encoding for people: `utf-8`, `utf-8 with byte order mark`, `cp1250`."""
        return f"{self.encoding} with byte order mark" if self.byte_order_mark else self.encoding


class _Transcoded:
    """Bytes of another encoding as UTF-8 bytes."""

    def __init__(self, source: Peekable, encoding: str) -> None:
        self._source, self._encoding = source, encoding
        self._decoder = codecs.getincrementaldecoder(encoding)("strict")
        self._fault: str | None = None
        self._taken = 0

    @property
    def fault(self) -> str | None:
        return self._fault or self._source.fault

    def read(self, size: int, /) -> bytes:
        while self._fault is None:
            data = self._source.read(size)
            try:
                text = self._decoder.decode(data, final=not data)
            except UnicodeDecodeError as error:
                byte = self._taken + error.start
                self._fault = f"bytes that are not {self._encoding} near byte {byte:,} ({error.reason})"
                text = error.object[: error.start].decode(self._encoding, "replace")
            self._taken += len(data)
            if text or not data:
                return text.encode("utf-8", "surrogatepass")
        return b""


def _byte_order_mark(head: bytes) -> tuple[bytes, str | None]:
    return next(((mark, name) for mark, name in _BOMS if head.startswith(mark)), (b"", None))


def _known(encoding: str, where: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)
    except LookupError as error:
        near = ["utf-8", "cp1250", "iso-8859-2", "cp1252", "utf-16"]
        raise Unreadable(f"no encoding is called {encoding!r}", where=where, near=near) from error
    return {"utf-8-sig": "utf-8", "ascii": "utf-8"}.get(name, name)


def _refuse_other_encodings(sample: bytes, where: str) -> None:
    try:
        sample.decode()
    except UnicodeDecodeError as error:
        if error.end >= len(sample) and error.reason == "unexpected end of data":
            return
        bad = len(re.findall(r"[\udc80-\udcff]+", sample.decode("utf-8", "surrogateescape")))
        good = len(re.findall(r"[^\x00-\x7f\udc80-\udcff]+", sample.decode("utf-8", "surrogateescape")))
        if good >= bad:
            return
        byte, line = error.start, sample.count(b"\n", 0, error.start) + 1
        near = candidates(sample)
        raise Unreadable(
            f"is not UTF-8: byte 0x{sample[byte]:02x} at byte {byte:,} (line {line})",
            where=where,
            near=near,
            fix=named(near[0] if near else "NAME"),
        ) from error


def named(encoding: str) -> str:
    """How an encoding is named in a pipeline and on the command line."""
    return f"`encoding: {encoding}` (command line: --encoding {encoding})"


def candidates(sample: bytes) -> list[str]:
    """Encodings the bytes may be in, most likely first; the Central European ones are always among them."""
    from charset_normalizer import from_bytes

    found = [match.encoding.replace("_", "-") for match in from_bytes(sample[: 2**16])][:3]
    fits = {name: _fit(sample, name) for name in ("cp1250", "iso8859-2", "cp1252")}
    best = max(fits, key=lambda name: fits[name])
    order = [best, *found, "cp1250", "iso8859-2", "cp1252"]
    names = {"iso8859-2": "iso-8859-2"}
    return list(dict.fromkeys(names.get(name, name) for name in order))


def _fit(sample: bytes, encoding: str) -> int:
    text = sample.decode(encoding, "replace")
    odd = [character for character in text if character > "\x7f"]
    central = sum(character in _CENTRAL_EUROPE for character in odd)
    strange = sum(not character.isalpha() and category(character) not in _MARKS for character in odd)
    return central - 3 * strange
