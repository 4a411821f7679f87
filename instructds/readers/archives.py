"""Zip and tar archives: members are streamed out of them, nothing is ever written to the disk."""

from __future__ import annotations

import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Any

from instructds.errors import Unreadable

from .base import Broken, Chunk, Limits, Skipped, broken_chunk, printable
from .compressed import bomb_fault, decompressed
from .stored import BLOCK, Hashed, Peekable, Stored

ARCHIVES = (".zip", ".tar", ".tgz", ".tbz2", ".txz", ".tar.gz", ".tar.zst", ".tar.xz", ".tar.bz2")
_DRIVE = re.compile(r"^[A-Za-z]:")


class Refused:
    """The part that stands for an archive nothing of which can be read."""

    revision: str | None = None

    def __init__(self, name: str, why: Unreadable) -> None:
        self.name, self._why = name, why

    def chunks(self) -> Iterator[Chunk]:
        """None.

        Raises:
            Unreadable: always, with the reason.
        """
        raise self._why

    def read_share(self) -> None:
        """Null: nothing of it can be read."""

    def facts(self) -> dict[str, str | int]:
        """Only its kind."""
        return {"kind": "unreadable archive"}


class CutOff:
    """The part that stands for the lost rest of an archive."""

    revision: str | None = None

    def __init__(self, name: str, why: str) -> None:
        self.name, self._why = name, why

    def chunks(self) -> Iterator[Chunk]:
        """One fatal broken row."""
        yield broken_chunk(Broken(1, "broken_stream", self._why, fatal=True))

    def read_share(self) -> None:
        """Null: nothing of it can be read."""

    def facts(self) -> dict[str, str | int]:
        """Only its kind."""
        return {"kind": "rest of a broken archive"}


def archive_of(path: Path, limits: Limits) -> str | None:
    """`zip` or `tar` when the file is an archive, by its content; null otherwise."""
    with path.open("rb") as file:
        if file.read(4) in (b"PK\x03\x04", b"PK\x05\x06"):
            return "zip"
        file.seek(0)
        stream, _ = decompressed(Hashed(file), limits)
        return "tar" if stream.peek(512)[257:262] == b"ustar" else None


def members(
    path: Path, name: str, kind: str, limits: Limits, skipped: Callable[[Skipped], None]
) -> tuple[list[Stored], list[CutOff]]:
    """The readable files of an archive in its order, and what was lost at its end; the others are told to `skipped`.

    Raises:
        Unreadable: the archive is damaged.
    """
    if kind == "zip":
        return _zip_members(path, name, limits, skipped), []
    return _tar_members(path, name, limits, skipped)


def chosen(found: list[Stored], member: str, where: str) -> list[Stored]:
    """The members called `member`, which may be a pattern such as `dev/*.csv`.

    Raises:
        Unreadable: there is none.
    """
    names = [stored.name.split("!", 1)[1] for stored in found]
    picked = [stored for stored, name in zip(found, names, strict=True) if name == member or fnmatchcase(name, member)]
    if not picked:
        raise Unreadable(f"no readable member is called {member!r}", where=where, near=names[:10])
    return picked


def unsafe_name(name: str) -> str | None:
    """Why a member's name is refused; null when it stays inside the archive."""
    if name.startswith(("/", "\\")) or _DRIVE.match(name):
        return "its name is an absolute path"
    if ".." in re.split(r"[/\\]", name):
        return "its name leaves the archive (..)"
    return "its name holds control characters" if any(ord(character) < 32 for character in name) else None  # noqa: PLR2004


def _zip_members(path: Path, name: str, limits: Limits, skipped: Callable[[Skipped], None]) -> list[Stored]:
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        fix = "fetch it again: it is cut off or damaged"
        raise Unreadable(f"is no whole zip archive ({error})", where=name, fix=fix) from error
    found: list[Stored] = []
    for info in archive.infolist():
        whole = f"{name}!{printable(info.filename)}"
        reason = _zip_refusal(info)
        if reason is not None:
            skipped(Skipped(whole, reason))
        elif not info.is_dir():
            found.append(Stored(whole, _zip_opener(archive, info, whole, limits), inside="zip"))
    return found


def _zip_refusal(info: zipfile.ZipInfo) -> str | None:
    mode = info.external_attr >> 16
    if (reason := unsafe_name(info.orig_filename)) is not None:
        return reason
    if info.flag_bits & 1:
        return "it is encrypted"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "it is a link or a device"
    return None


def _zip_opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo, whole: str, limits: Limits) -> Callable[[], _ZipMember]:
    return lambda: _ZipMember(archive, info, whole, limits)


class _ZipMember:
    """The bytes of a zip member, up to where they are damaged."""

    def __init__(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo, whole: str, limits: Limits) -> None:
        self.fault: str | None = None
        self._info, self._whole, self._limits, self._given = info, whole, limits, 0
        self._checksum = 0
        try:
            file: Any = archive.open(info)
            file._expected_crc = None  # noqa: SLF001 - its own test comes before the bytes and would lose them
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
            raise Unreadable(f"cannot be opened ({error})", where=whole, fix="unpack the archive yourself") from error
        self._file = file

    def read(self, size: int, /) -> bytes:
        if self.fault is not None:
            return b""
        try:
            data: bytes = self._file.read1(min(size, BLOCK))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            self.fault = f"the zip member is damaged ({error}), after {self._given:,} bytes"
            return b""
        if not data and self._checksum != self._info.CRC:
            self.fault = f"the zip member is damaged (its checksum is wrong), after {self._given:,} bytes"
        self._checksum = zlib.crc32(data, self._checksum)
        self._given += len(data)
        limits = self._limits
        bomb = bomb_fault(self._given, self._info.compress_size, limits.zip_bytes, limits.zip_ratio)
        self.fault = self.fault or bomb
        return data

    def close(self) -> None:
        self._file.close()


def _tar_members(
    path: Path, name: str, limits: Limits, skipped: Callable[[Skipped], None]
) -> tuple[list[Stored], list[CutOff]]:
    found: list[Stored] = []
    cursor = _Cursor(path, limits)
    listing = _Cursor(path, limits)
    try:
        with tarfile.open(fileobj=listing, mode="r|") as archive:  # type: ignore[call-overload]
            for info in archive:
                whole = f"{name}!{printable(info.name)}"
                reason = unsafe_name(info.name) or (None if info.isfile() or info.isdir() else "it is a link or a device")
                reason = "it is a sparse file" if info.issparse() else reason
                if reason is not None:
                    skipped(Skipped(whole, reason))
                elif info.isfile():
                    found.append(Stored(whole, _tar_opener(cursor, info.offset_data, info.size), inside="tar"))
    except (tarfile.TarError, EOFError, OSError, ValueError) as error:
        why = listing.fault or f"the archive is damaged ({error})"
        return found, [CutOff(f"{name}!", f"{why}; what follows the last whole member is lost")]
    finally:
        listing.close()
    if listing.fault is not None:
        return found, [CutOff(f"{name}!", listing.fault)]
    return found, []


def _tar_opener(cursor: _Cursor, offset: int, size: int) -> Callable[[], _TarMember]:
    return lambda: _TarMember(cursor, offset, size)


class _Cursor:
    """A tar archive, decompressed, that moves forward; a place that lies behind begins again at the start."""

    def __init__(self, path: Path, limits: Limits) -> None:
        self._path, self._limits = path, limits
        self._hashed: Hashed | None = None
        self._stream: Peekable | None = None
        self._place = 0

    @property
    def fault(self) -> str | None:
        return self._stream.fault if self._stream else None

    def read(self, size: int, /) -> bytes:
        if self._stream is None:
            self._hashed = Hashed(self._path.open("rb"))
            self._stream, _ = decompressed(self._hashed, self._limits)
            self._place = 0
        blocks, left = [], size
        while left > 0 and (data := self._stream.read(left)):
            blocks.append(data)
            left -= len(data)
        self._place += size - left
        return b"".join(blocks)

    def read_at(self, place: int, size: int) -> bytes:
        if place < self._place:
            self.close()
        while self._place < place or self._stream is None:
            if not self.read(min(BLOCK, place - self._place)) and self._place < place:
                return b""
        return self.read(size)

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        if self._hashed is not None:
            self._hashed.close()
        self._hashed = self._stream = None
        self._place = 0


class _TarMember:
    """The bytes of a tar member."""

    def __init__(self, cursor: _Cursor, offset: int, size: int) -> None:
        self.fault: str | None = None
        self._cursor, self._offset, self._left = cursor, offset, size

    def read(self, size: int, /) -> bytes:
        data = self._cursor.read_at(self._offset, min(size, self._left)) if self._left else b""
        if self._left and not data:
            self.fault = self._cursor.fault or "the archive is cut off within this member"
            self._left = 0
        self._offset += len(data)
        self._left -= len(data)
        return data


def is_archive_name(name: str) -> bool:
    """Does the name end as archives do?"""
    return PurePosixPath(name).name.lower().endswith(ARCHIVES)
