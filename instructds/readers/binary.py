"""Files that hold no rows, recognised by their first bytes so that the answer can say what they are."""

from __future__ import annotations

from instructds.errors import Unreadable

from .stored import Peekable
from .text import named

_LOOK = 4096
_MAGIC = {
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"%PDF": "a PDF document",
    b"SQLite format 3": "an SQLite database",
    b"\x7fELF": "a program",
    b"\x93NUMPY": "a NumPy array",
    b"\x89HDF": "an HDF5 file",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"PK\x03\x04": "a zip archive, or an office document",
    b"PK\x05\x06": "an empty zip archive",
    b"\x04\x22\x4d\x18": "an lz4 stream",
    b"Obj\x01": "an Avro file",
    b"ORC": "an ORC file",
    b"GGUF": "a GGUF model",
    b"\x80\x02": "a Python pickle, which is never opened because that runs code",
    b"\x80\x03": "a Python pickle, which is never opened because that runs code",
    b"\x80\x04": "a Python pickle, which is never opened because that runs code",
    b"\x80\x05": "a Python pickle, which is never opened because that runs code",
}
_CONTROL = bytes({*range(32), 127} - {*b"\t\n\r\f\x1b"})
"""Characters that text of any encoding but UTF-16 and UTF-32 has hardly any of; one in nine bytes of compressed data is one."""

_POINTER = b"version https://git-lfs.github.com/spec/"
_PAGES = (b"<!doctype html", b"<html")
_FORMS = "JSON, JSON Lines, CSV, TSV, Parquet and Arrow are read, plain or gz, zst, xz, bz2, zip, tar"


def refuse_binary(stream: Peekable, where: str) -> None:
    """Stop at what is certainly no text with rows.

    Raises:
        Unreadable: it is a known binary form, a Git LFS pointer, a web page, or full of NUL bytes or control characters.
    """
    head = stream.peek(_LOOK)
    if head.startswith(_POINTER):
        size = next((line[5:].decode("ascii", "replace") for line in head.split(b"\n") if line.startswith(b"size ")), "?")
        what = f"is a Git LFS pointer, not the file itself ({size[:20]} bytes)"
        raise Unreadable(what, where=where, fix="git lfs pull, or download the file")
    what = next((name for magic, name in _MAGIC.items() if head.startswith(magic)), "")
    if what:
        raise Unreadable(f"seems to be {what}", where=where, fix=_FORMS)
    if head.lstrip()[:15].lower().startswith(_PAGES):
        raise Unreadable("is a web page, perhaps an error page saved as data", where=where, fix="download the file again")
    if not head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        _refuse_nul(head, where)
        _refuse_control(head, where)


def _refuse_nul(head: bytes, where: str) -> None:
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even + odd <= max(3, len(head) // 100):
        return
    if max(even, odd) * 4 > len(head) and min(even, odd) * 20 < max(even, odd):
        name = "utf-16-be" if even > odd else "utf-16-le"
        raise Unreadable(
            "seems to be UTF-16 without a byte order mark",
            where=where,
            near=[name],
            fix=named(name),
        )
    raise Unreadable(f"is binary: {even + odd} of its first {len(head)} bytes are NUL", where=where, fix=_FORMS)


def _refuse_control(head: bytes, where: str) -> None:
    count = len(head) - len(head.translate(None, _CONTROL))
    if count > max(8, len(head) // 30):
        raise Unreadable(f"is binary: {count} of its first {len(head)} bytes are control characters", where=where, fix=_FORMS)
