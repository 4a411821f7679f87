"""One pass over the bytes of a column that says which texts need a closer look, so that all others cost nothing more."""

# ruff: noqa: PLR2004 - the byte values of UTF-8 and ASCII are the subject
from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .code_points import LAST, code_points
from .columns import strings
from .compiled import compiled


def scan(array: Any) -> npt.NDArray[np.uint8]:
    """The bits of `code_points.flags` that occur in each text, OR-ed together; 0 for plain ASCII, empty and null."""
    found = strings(array)
    return scan_bytes(found.data, found.offsets, code_points().flags)


def scanned(text: str) -> int:
    """The plain-Python twin of `scan` for one text."""
    flags, bits = code_points().flags, 0
    for char in text:
        bits |= int(flags[min(ord(char), LAST - 1)])
    return bits


@compiled
def scan_bytes(
    data: npt.NDArray[np.uint8], offsets: npt.NDArray[np.int64], flags: npt.NDArray[np.uint8]
) -> npt.NDArray[np.uint8]:
    """`scan` on buffers."""
    found = np.zeros(offsets.size - 1, np.uint8)
    for text in range(offsets.size - 1):
        piece = data[offsets[text] : offsets[text + 1]]
        odd = np.uint8(0)
        for byte in piece:  # no branch, so that the compiler makes it SIMD
            odd |= np.uint8(np.uint8(byte < 32) & np.uint8(byte != 9) & np.uint8(byte != 10)) | np.uint8(byte > 126)
        if odd:
            found[text] = _closer(piece, flags)
    return found


@compiled
def characters(
    data: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """Number of code points in each `data[starts[i] : ends[i]]`."""
    found = np.zeros(starts.size, np.int64)
    for text in range(starts.size):
        count = 0
        for byte in data[starts[text] : ends[text]]:
            count += byte & 0xC0 != 0x80
        found[text] = count
    return found


@compiled
def _closer(piece: npt.NDArray[np.uint8], flags: npt.NDArray[np.uint8]) -> np.uint8:
    bits, place, end = np.uint8(0), np.uintp(0), np.uintp(piece.size)
    while place < end:
        byte = piece[place]
        if byte < 128:
            bits |= flags[byte]
            place += np.uintp(1)
        else:
            code, width = decode(piece, place, end)
            bits |= flags[code]
            place += width
    return bits


@compiled
def decode(data: npt.NDArray[np.uint8], place: np.uintp, end: np.uintp) -> tuple[np.uintp, np.uintp]:
    """Code point and bytes of the sequence of more than one byte at `place`, both unsigned.

    Code points from LAST on are given as LAST - 1, and so is a sequence cut off by `end`.
    """
    byte = np.uintp(data[place])
    if byte < 0xE0 and place + np.uintp(1) < end:
        return (byte & np.uintp(0x1F)) << np.uintp(6) | _tail(data, place + np.uintp(1)), np.uintp(2)
    width = np.uintp(3) if byte < 0xF0 else np.uintp(4)
    if place + width > end:
        return np.uintp(LAST - 1), end - place
    code = _tail(data, place + np.uintp(1)) << np.uintp(6) | _tail(data, place + np.uintp(2))
    if byte < 0xF0:
        return (byte & np.uintp(0x0F)) << np.uintp(12) | code, width
    code = (byte & np.uintp(0x07)) << np.uintp(18) | code << np.uintp(6) | _tail(data, place + np.uintp(3))
    return min(code, np.uintp(LAST - 1)), width


@compiled
def _tail(data: npt.NDArray[np.uint8], place: np.uintp) -> np.uintp:
    return np.uintp(data[place]) & np.uintp(0x3F)
