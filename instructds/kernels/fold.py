"""Text brought to the form in which texts count as the same: NFKC, case folded, white space single."""

# ruff: noqa: PLR2004 - the byte values of ASCII are the subject
from __future__ import annotations

import unicodedata
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from .code_points import NFKC, NON_ASCII, PUNCTUATION, SPACE, code_points
from .columns import Strings, strings
from .compiled import compiled
from .scan import decode, scan

FIRST_MARK = 0xF5
"""Bytes from here to 0xFF never occur in UTF-8; one of them stands before each folded text."""

_DROPPED = 0xFF
_BLANK = 32


def fold(array: Any, marks: npt.NDArray[np.uint8], *, punctuation: bool = False) -> Strings:
    """Each text folded as by `folded`, with the byte `FIRST_MARK + marks[i]` before it.

    The mark makes a run of neighbouring texts one unambiguous byte string, so that a whole conversation is one slice.
    `punctuation` drops punctuation.
    """
    table, given = code_points(), strings(array)
    flags = scan(array)
    odd = np.flatnonzero(flags & NFKC)
    other = nfkc(array, odd)
    source = np.full(len(given), -1, np.int64)
    source[odd] = np.arange(len(odd))
    lengths = np.diff(given.offsets)
    lengths[odd] = np.diff(other.offsets)
    room = int((lengths * np.where(flags, table.growth, 1)).sum()) + 2 * len(given)
    out, offsets = np.empty(room, np.uint8), np.zeros(len(given) + 1, np.int64)
    fold_texts(
        (given.data, given.offsets),
        (other.data, other.offsets),
        source,
        marks,
        (flags, _ascii(punctuation=punctuation), table.classes, table.fold_index, table.fold_offsets, table.fold_bytes),
        punctuation,
        (out, offsets),
    )
    return Strings(out[: offsets[-1]], offsets)


def folded(text: str, *, punctuation: bool = False) -> str:
    r"""The plain-Python twin of `fold` for one text, without the mark.

    Example:
        >>> folded("  Mi  a\u00a0KÉRDÉS?\n", punctuation=True)
        'mi a kérdés'
    """
    same = unicodedata.normalize("NFKC", text).casefold()
    if punctuation:
        same = "".join(char for char in same if unicodedata.category(char)[0] != "P")
    return " ".join(same.split())


def nfkc(array: Any, rows: npt.NDArray[np.int64]) -> Strings:
    """These texts of a string array in Unicode form NFKC."""
    if not len(rows):
        return Strings(np.zeros(0, np.uint8), np.zeros(1, np.int64))
    import polars as pl
    import pyarrow as pa

    texts = cast("pl.Series", pl.from_arrow(array.take(pa.array(rows))))
    return strings(texts.str.normalize("NFKC").to_arrow(compat_level=pl.CompatLevel.oldest()))


def _ascii(*, punctuation: bool) -> npt.NDArray[np.uint8]:
    """What becomes of each ASCII byte: its lower case, a blank, or `_DROPPED`."""
    classes = code_points().classes
    table = np.array([ord(chr(code).lower()) for code in range(128)], np.uint8)
    table[(classes[:128] & SPACE) != 0] = _BLANK
    if punctuation:
        table[(classes[:128] & PUNCTUATION) != 0] = _DROPPED
    return table


@compiled
def fold_texts(given: Any, other: Any, source: Any, marks: Any, tables: Any, drop: bool, result: Any) -> None:
    """`fold` on buffers: text i comes from `other` at `source[i]`, or from `given` where that is -1."""
    data, offsets = given
    other_data, other_offsets = other
    flags = tables[0]
    out, out_offsets = result
    at = 0
    for text in range(offsets.size - 1):
        out[at] = FIRST_MARK + marks[text]
        at += 1
        where = source[text]
        if where >= 0:
            piece = other_data[other_offsets[where] : other_offsets[where + 1]]
        else:
            piece = data[offsets[text] : offsets[text + 1]]
        if flags[text] & NON_ASCII or drop:
            at += _fold_any(piece, tables, out[at:])
        else:
            at += _fold_ascii(piece, out[at:])
        out_offsets[text + 1] = at


@compiled
def _fold_ascii(piece: Any, out: Any) -> Any:
    size = piece.size
    for place in range(size):
        byte = piece[place]
        blank = np.uint8(byte < 33) & (np.uint8(byte > 27) | (np.uint8(byte > 8) & np.uint8(byte < 14)))
        out[place] = np.uint8(32) if blank else byte | np.uint8(np.uint8(byte > 64) & np.uint8(byte < 91)) << 5
    runs = np.uint8(0)
    for place in range(size - 1):
        runs |= np.uint8(out[place] == 32) & np.uint8(out[place + 1] == 32)
    if size and (runs or out[0] == _BLANK or out[size - 1] == _BLANK):
        return _single_blanks(out, size)
    return size


@compiled
def _single_blanks(out: Any, size: int) -> Any:
    at, before = np.uintp(0), np.uint8(_BLANK)
    for byte in out[:size]:
        out[at] = byte
        at += np.uintp((byte != _BLANK) | (before != _BLANK))
        before = byte
    return np.int64(at) - np.int64(at > 0 and out[at - np.uintp(1)] == _BLANK)


@compiled
def _fold_any(piece: Any, tables: Any, out: Any) -> Any:
    _, ascii_table, classes, fold_index, fold_offsets, fold_bytes = tables
    drop = ascii_table[33] == _DROPPED
    at, before, place, end = np.uintp(0), np.uint8(_BLANK), np.uintp(0), np.uintp(piece.size)
    while place < end:
        byte = piece[place]
        if byte < 128:
            place += np.uintp(1)
            byte = ascii_table[byte]
        else:
            code, width = decode(piece, place, end)
            kind, folding = classes[code], fold_index[code]
            byte = np.uint8(_BLANK) if kind & SPACE else np.uint8(_DROPPED)
            if not (kind & SPACE or (drop and kind & PUNCTUATION)):
                at = _copy(piece, place, width, folding, fold_offsets, fold_bytes, out, at)
                before = np.uint8(0)
            place += width
        kept = byte != _DROPPED
        out[at] = byte
        at += np.uintp(kept & ((byte != _BLANK) | (before != _BLANK)))
        before = byte if kept else before
    return np.int64(at) - np.int64(at > 0 and out[at - np.uintp(1)] == _BLANK)


@compiled
def _copy(piece: Any, place: Any, width: Any, folding: Any, fold_offsets: Any, fold_bytes: Any, out: Any, at: Any) -> Any:
    if folding:
        for source in range(fold_offsets[folding], fold_offsets[folding + np.uintp(1)]):
            out[at] = fold_bytes[source]
            at += np.uintp(1)
        return at
    for step in range(width):
        out[at + np.uintp(step)] = piece[place + np.uintp(step)]
    return at + width
