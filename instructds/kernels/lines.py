"""The lines of a text in one pass over its bytes: said before, in a list, a table or a heading, or code."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0911, PLR0912, PLR0915, C901, PLR2004, PLR1714, RUF001
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled, inlined
from .eights import EVERY, HIGH, ONES, eight, lowest
from .words import _mix, _room, _slot, _table_size, buffers, decode

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

SHORT = 10
"""Bytes of a line below which it may well be said twice: braces, numbers, one word."""

_NAMES = (
    "lines",
    "items",
    "rows",
    "headings",
    "code",
    "written",
    "long_lines",
    "line_bytes",
    "repeated_lines",
    "paragraphs",
    "paragraph_bytes",
    "repeated_paragraphs",
    "links",
    "open",
)

_BREAKS, _COLONS = np.uint64(ord("\n")) * ONES, np.uint64(ord(":")) * ONES
_BULLETS = np.array([ord(sign) for sign in "-*+•‣◦▪●○■□▶➢–—"], np.int64)
_COUNTED = np.array([ord(sign) for sign in "一二三四五六七八九十"], np.int64)


@dataclass(frozen=True, slots=True)
class Lines:
    """Counts of each text. `lines` are those with something in them; bytes do not count the space around a line.

    `items`, `rows` (of tables) and `headings` are lines outside code, `code` and `written` the bytes of code and of all lines.
    `long_lines` and `line_bytes` are the lines of SHORT bytes or more, `repeated_lines` the bytes of those said before;
    `paragraphs`, `paragraph_bytes` and `repeated_paragraphs` are the same for runs of lines between empty ones.
    `open` is 1 where the text ends inside a fence.
    """

    lines: npt.NDArray[np.int64]
    items: npt.NDArray[np.int64]
    rows: npt.NDArray[np.int64]
    headings: npt.NDArray[np.int64]
    code: npt.NDArray[np.int64]
    written: npt.NDArray[np.int64]
    long_lines: npt.NDArray[np.int64]
    line_bytes: npt.NDArray[np.int64]
    repeated_lines: npt.NDArray[np.int64]
    paragraphs: npt.NDArray[np.int64]
    paragraph_bytes: npt.NDArray[np.int64]
    repeated_paragraphs: npt.NDArray[np.int64]
    links: npt.NDArray[np.int64]
    open: npt.NDArray[np.int64]


def lines(texts: pa.Array) -> Lines:
    """The counts of each text of a `large_string` array; 0 for null."""
    data, offsets = buffers(texts)
    counts = np.zeros((len(texts), len(_NAMES)), np.int64)
    _lines_all(data, offsets, _BULLETS, _COUNTED, counts)
    return Lines(*counts.T)


@compiled
def _lines_all(data, offsets, bullets, counted, counts):
    seen, sizes = np.empty(256, np.uint64), np.empty(256, np.int64)
    parts, part_sizes = np.empty(256, np.uint64), np.empty(256, np.int64)
    keys, used = np.empty(512, np.uint64), np.empty(512, np.int32)
    for row in range(counts.shape[0]):
        place, end, tally = offsets[row], offsets[row + 1], counts[row]
        fence, kept, paragraphs, part, part_size = np.uint8(0), 0, 0, np.uint64(0), 0
        while place < end:
            first = place
            place, colons = _line_end(data, place, end)
            last = place
            place += 1
            while first < last and data[first] <= 32:
                first += 1
            while last > first and data[last - 1] <= 32:
                last -= 1
            if first == last:
                if part_size > 0:
                    parts, part_sizes = _room(parts, part_sizes, paragraphs)
                    parts[paragraphs], part_sizes[paragraphs] = part, part_size
                    paragraphs, part, part_size = paragraphs + 1, np.uint64(0), 0
                continue
            value = _hashed(data, first, last)
            size = last - first
            tally[0] += 1
            tally[5] += size
            part, part_size = _mix(part * np.uint64(31), value), part_size + size
            if colons:
                tally[12] += _links(data, first, last)
            mark = data[first]
            if (mark == 96 or mark == 126) and last - first > 2 and data[first + 1] == mark and data[first + 2] == mark:
                fence = np.uint8(0) if fence == mark else (mark if fence == 0 else fence)
                tally[4] += size
                continue
            if fence > 0 or _is_code(data, first, last):
                tally[4] += size
            elif mark == 124:
                tally[2] += _is_row(data[first:last])
            elif mark == 35:
                tally[3] += _is_heading(data, first, last)
            else:
                tally[1] += _is_item(data, first, last, bullets, counted)
            if size >= SHORT and fence == 0:
                seen, sizes = _room(seen, sizes, kept)
                seen[kept], sizes[kept] = value, size
                kept += 1
        if part_size > 0:
            parts, part_sizes = _room(parts, part_sizes, paragraphs)
            parts[paragraphs], part_sizes[paragraphs] = part, part_size
            paragraphs += 1
        slots = _table_size(max(kept, paragraphs))
        if slots > keys.size:
            keys, used = np.empty(slots, np.uint64), np.empty(slots, np.int32)
        tally[6], tally[9], tally[13] = kept, paragraphs, fence > 0
        tally[7], tally[8] = _again(seen, sizes, kept, keys[:slots], used[:slots])
        tally[10], tally[11] = _again(parts, part_sizes, paragraphs, keys[:slots], used[:slots])


@inlined
def _again(values, sizes, count, table, times):
    """Bytes of all pieces, and of those that were there before."""
    total, again = 0, 0
    if count > 1:
        times[:] = 0
    for place in range(count):
        total += sizes[place]
        if count > 1:
            slot = _slot(table, times, values[place])
            again += sizes[place] * (times[slot] > 0)
            table[slot], times[slot] = values[place], 1
    return total, again


@inlined
def _line_end(data, place, end):
    """Where the line ends that goes on at a place, and whether there is a colon in it, or near behind it."""
    colons, ended = np.uint64(0), np.uint64(0)
    while place < end:
        bytes_ = eight(data, place)
        breaks, signs = bytes_ ^ _BREAKS, bytes_ ^ _COLONS
        colons |= signs - ONES & ~signs
        ended = breaks - ONES & ~breaks & HIGH
        if ended != 0:
            break
        place += 8
    return min(end, place + lowest(ended)) if ended != 0 else end, (colons & HIGH) != 0


@inlined
def _hashed(data, place, end):
    """A hash of bytes, eight at a time."""
    value = np.uint64(end - place)
    while place + 8 < end:
        value = _mix(value, eight(data, place))
        place += 8
    return _mix(value, eight(data, place) & EVERY >> np.uint64(64 - 8 * (end - place)))


@inlined
def _links(data, first, last):
    """How often `://` occurs."""
    found = 0
    for place in range(first, last - 2):
        found += data[place] == 58 and data[place + 1] == 47 and data[place + 2] == 47
    return found


@inlined
def _is_code(data, first, last):
    """A line that ends in a brace, or in `);`: prose does neither."""
    end = data[last - 1]
    if end == 123 or end == 125:
        return last - first < 3 or data[last - 2] != end
    return end == 59 and last - first > 1 and data[last - 2] == 41


@inlined
def _is_row(piece):
    """Two bars or more, and not the rule between the head and the body of a table."""
    bars, others = 0, 0
    for byte in piece:
        bars += byte == 124
        others += not (byte == 124 or byte == 45 or byte == 58 or byte == 32)
    return bars > 1 and others > 0


@inlined
def _is_heading(data, first, last):
    """One to six number signs and a space."""
    place = first
    while place < last and data[place] == 35:
        place += 1
    return place - first <= 6 and place < last and data[place] == 32


@inlined
def _is_item(data, first, last, bullets, counted):
    """A bullet and a space, or a number or single letter with a full stop or bracket behind it."""
    if data[first] > 57 and data[first] < 128 and not (first + 1 < last and data[first + 1] == 41):
        return False
    point, width = decode(data, first)
    place, digits = first + width, 0
    for bullet in bullets:
        if point == bullet:
            return place < last and data[place] == 32
    if 0x2460 <= point < 0x2474 or point == 0x2022:
        return True
    if point == 40:
        if place >= last:
            return False
        point, width = decode(data, place)
        place += width
    letter = 97 <= (point | 32) <= 122
    numeral = False
    for sign in counted:
        numeral |= point == sign
    while digits < 3 and place < last and _is_digit(point):
        digits += 1
        point, width = decode(data, place)
        place += width
    if letter or numeral:
        if place >= last:
            return False
        point, width = decode(data, place)
        place += width
        return (letter and point == 41) or (numeral and (point == 0x3001 or point == 0xFF0E))
    if digits == 0:
        return False
    if point == 0x3001 or point == 0xFF09 or point == 0xFF0E:
        return True
    return (point == 46 or point == 41) and place < last and not _is_digit(np.int64(data[place]))


@inlined
def _is_digit(point):
    return 48 <= point <= 57 or 0x660 <= point <= 0x669 or 0x6F0 <= point <= 0x6F9 or 0x966 <= point <= 0x96F
