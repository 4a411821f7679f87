"""One pass over bytes that says which texts may hold a number, an address or a key, so that all others are never looked at."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR2004
from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .columns import strings
from .compiled import compiled

NUMBER, LONG, AT, DOTS, HEX, TOKEN, POSTCODE = 1, 2, 4, 8, 16, 32, 64
"""Six digits with no more than separators between them; twelve; a sign @ between other characters; three dots
between digits; hexadecimal groups with colons or hyphens; sixteen letters and digits in one run
of letters, digits, hyphens and underscores; four or five digits that are no year, or the end of a British postcode."""

_REACH = 64
"""How far around a digit a run is followed, so that the cost stays linear."""

SEPARATORS = " .-()/\u00a0"


def traces(texts: Any) -> npt.NDArray[np.uint8]:
    """The bits of what each text may hold, OR-ed together; 0 for empty and null."""
    found = strings(texts)
    return np.asarray(_traces(found.data, found.offsets, _classes()), np.uint8)


def _classes() -> npt.NDArray[np.uint8]:
    """What each byte is.

    Bit 1 digit, 2 separator, 4 part of a token, 8 hexadecimal digit, 16 colon or hyphen, 32 begins what is looked for,
    64 letter or digit.
    """
    table = np.zeros(256, np.uint8)
    for byte in range(128):
        char = chr(byte)
        table[byte] |= 1 * char.isdigit() | 2 * (char in SEPARATORS) | 4 * (char.isalnum() or char in "_-")
        table[byte] |= 8 * (char in "0123456789abcdefABCDEF") | 16 * (char in ":-") | 32 * (char.isdigit() or char == "@")
        table[byte] |= 64 * char.isalnum()
    table[[0xD9, 0xDB, 0xE0, 0xEF]] = 32
    return table


@compiled
def _traces(data, offsets, classes):
    found = np.zeros(offsets.size - 1, np.uint8)
    for row in range(found.size):
        place, end, start, bits = offsets[row], offsets[row + 1], offsets[row], np.uint8(0)
        while place < end:
            if not classes[data[place]] & 32:
                place += 1
                continue
            if data[place] == 64:
                inside = start < place < end - 1 and data[place - 1] > 32 and data[place + 1] > 47
                bits |= np.uint8(AT * inside)
            if _digit(data, place, end) == 0:
                place += 1
                continue
            more, place = _cluster(data, place, end, classes)
            bits |= more
            bits |= _runs(data, start, place - 1, end, classes, bits)
        found[row] = bits
    return found


@compiled
def _digit(data, place, end):
    """Bytes of the decimal digit at `place`: ASCII, Arabic, Persian, Devanagari or full-width; 0 when there is none."""
    byte = data[place]
    if byte < 0x80:
        return 1 if 48 <= byte <= 57 else 0
    if place + 1 < end:
        second = data[place + 1]
        if (byte == 0xD9 and 0xA0 <= second <= 0xA9) or (byte == 0xDB and 0xB0 <= second <= 0xB9):
            return 2
        if place + 2 < end:
            third = data[place + 2]
            if (byte == 0xEF and second == 0xBC and 0x90 <= third <= 0x99) or (
                byte == 0xE0 and second == 0xA5 and 0xA6 <= third <= 0xAF
            ):
                return 3
    return 0


@compiled
def _cluster(data, place, end, classes):
    """What the digits from `place` on make, with at most three separating bytes between two of them, and where they end."""
    digits, dots, gap, last, run, code = 0, 0, 0, place, 0, False
    while place < end and gap <= 3:
        width = _digit(data, place, end)
        if width:
            digits, run = digits + 1, run + 1
            dots += place > 0 and gap == 1 and data[place - 1] == 46
            place += width
            gap, last = 0, place
        elif classes[data[place]] & 2 or data[place] == 0xC2 or data[place] == 0xA0:
            code = code or _postcode(data, place, run)
            gap, run = gap + 1, 0
            place += 1
        else:
            break
    code = code or _postcode(data, last, run) or (run == 1 and _british(data, last, end))
    bits = np.uint8(NUMBER * (digits >= 6) + LONG * (digits >= 12) + DOTS * (dots >= 3) + POSTCODE * code)
    return bits, last


@compiled
def _postcode(data, end, run):
    """Whether `run` digits before `end` may be a postcode: five, or four that are no year of the last centuries."""
    year = run == 4 and ((data[end - 4] == 49 and data[end - 3] >= 55) or (data[end - 4] == 50 and data[end - 3] == 48))
    return run == 5 or (run == 4 and not year)


@compiled
def _british(data, place, end):
    """Whether two capitals follow: the digit before `place` and they end a British postcode."""
    return place + 1 < end and 65 <= data[place] <= 90 and 65 <= data[place + 1] <= 90


@compiled
def _runs(data, start, place, end, classes, known):
    """Whether the digit at `place` is part of a token or of hexadecimal groups that are not known of yet."""
    bits = np.uint8(0)
    if not known & TOKEN:
        left, right, letters, near, far = place, place, 0, place, place
        while left > start and place - left < _REACH and classes[data[left - 1]] & 4:
            left -= 1
            letters += data[left] > 64
            near = left if near == left + 1 and classes[data[left]] & 64 else near
        while right < end and right - place < _REACH and classes[data[right]] & 4:
            letters += data[right] > 64
            far = right + 1 if far == right and classes[data[right]] & 64 else far
            right += 1
        bits |= np.uint8(TOKEN * (right - left >= 16 and far - near >= 8 and letters > 0))
    if not known & HEX:
        left, right, signs, double = place, place, 0, False
        while left > start and place - left < _REACH and classes[data[left - 1]] & 24:
            left -= 1
            signs += (classes[data[left]] & 16) > 0
            double = double or (data[left] == 58 and data[left + 1] == 58)
        while right < end and right - place < _REACH and classes[data[right]] & 24:
            signs += (classes[data[right]] & 16) > 0
            double = double or (data[right] == 58 and right > left and data[right - 1] == 58)
            right += 1
        bits |= np.uint8(HEX * ((signs >= 4 or double) and right - left >= 5))
    return bits
