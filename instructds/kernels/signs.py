"""Which signs that some check asks about stand in each text of a column: one pass over the bytes for all of them."""

# Compiled functions take whatever types they are called with, so they carry no annotations; ASCII is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, C901, PLR0912, PLR1714, PLR2004, RUF001
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled, inner
from .words import buffers

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

BITS = {
    name: 1 << bit
    for bit, name in enumerate(
        "tag entity blank escape markdown odd_stars control lost equals query shifted swapped".split()  # noqa: SIM905
    )
}
"""The bits of `signs`:

`<` before a letter, `/`, `!` or `?`, and `[/`; `&...;`; words between brackets, `[Name]` or `{{name}}`; a backslash before n,
u, x or a quotation mark; one before a sign of Markdown; an odd number of `**`; a control character or a code point that is no
character; U+FFFD; an equals sign that may stand between figures; a question mark between small letters; two characters that
stand together where bytes were read in a wrong encoding; a letter of Latin-1 that stands for one of Latin-2.
"""

TAG, ENTITY, BLANK, ESCAPE, MARKDOWN, ODD_STARS, CONTROL, LOST, EQUALS, QUERY, SHIFTED, SWAPPED = BITS.values()

LONGEST = 160
"""Bytes between two brackets up to which they may hold a few words."""

_TOP = 0x2600
_SWAPPED_LETTERS = "õûÕÛìøèùïòÌØÈ¾¹åà³¿æœŸãþºªÞýðÝÐê"


def signs(texts: pa.Array) -> npt.NDArray[np.uint16]:
    """The bits of the signs that stand in each text; 0 for null."""
    data, offsets = buffers(texts)
    found = np.zeros(len(texts), np.uint16)
    tables = _tables()
    _all(data, offsets, *tables, found)
    return found


@cache
def _tables() -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """What to do at a byte of ASCII, the bytes that stand in no blank, and the code points of shifted pairs: first, second."""
    acts = np.zeros(128, np.uint8)
    acts[[*range(9), 11, 12, *range(14, 32), 127]] = 1
    acts[[ord(sign) for sign in "<&[{\\*=?"]] = [2, 3, 4, 4, 5, 6, 7, 8]
    closed = np.zeros(256, np.bool_)
    closed[list(b'\n\r[]{}()<>=;*+"|\\$#&%`')] = True
    first, second = np.zeros(_TOP, np.uint8), np.zeros(_TOP, np.uint8)
    for bit, (heads, tails) in enumerate(_SHIFTS):
        first[[ord(sign) for sign in heads]] |= np.uint8(1 << bit)
        second[[ord(sign) for sign in tails if ord(sign) < _TOP]] |= np.uint8(1 << bit)
    first[0xC0:0x100] |= np.uint8(_LATIN)
    first[[0xD7, 0xF7]] &= np.uint8(255 - _LATIN)
    first[[ord(letter) for letter in _SWAPPED_LETTERS]] |= np.uint8(_SWAPS)
    return acts, closed, first, second


def _read(encoding: str) -> str:
    """What the bytes 80 to BF look like when they are read in an encoding."""
    return bytes(range(0x80, 0xC0)).decode(encoding, "ignore")


_SHIFTS = (
    ("".join(map(chr, range(0xC2, 0xF5))), _read("latin-1") + _read("cp1252")),
    ("ÂĂÄĹâĐŃÎĎŘŮ×", _read("cp1250") + _read("iso8859_2")),
    ("РСВГДЕв", _read("cp1251")),
    ("├┼┬╨╤╪┘ΓÔπΣσµτΦΘцдепяБВ", _read("cp437") + _read("cp850") + "".join(map(chr, range(0x2500, 0x2594))) + "⌠⌡≤≥"),
    ("√¬≈ƒ‚–—", _read("mac_roman")),
    ("абвгдежзийклмнопрстуфхцчшщъыьэюя", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
)
"""Characters that stand before and after each other where UTF-8 was read as another encoding, or KOI8-R as Windows-1251."""

_LATIN, _SWAPS = 64, 128

_ESCAPED = np.zeros(256, np.uint16)
_ESCAPED[[*b"nux'\"", 0xE2]], _ESCAPED[list(b"*_#.!>`~-")] = ESCAPE, MARKDOWN
"""The bit of a backslash by the byte after it; a curly apostrophe begins with E2."""


@compiled
def _all(data, offsets, acts, closed, first, second, found):
    for row in range(found.size):
        start, end = offsets[row], offsets[row + 1]
        bits, stars, place, before, run = 0, 0, start, 0, 0
        while place < end:
            byte = data[place]
            if byte < 128:
                act = acts[byte]
                before, run = 0, 0
                if act > 0:
                    if act == 1:
                        bits |= CONTROL
                    elif act == 6:
                        if place + 1 < end and data[place + 1] == 42:
                            stars += 1
                            place += 1
                    else:
                        bits |= _sign(data, start, place, end, act, closed)
                place += 1
                continue
            if byte < 0xE0:
                point, width = (byte & 31) << 6, 2
                if place + 1 < end:
                    point |= data[place + 1] & 63
            elif byte < 0xF0 and place + 2 < end:
                point, width = (byte & 15) << 12 | (data[place + 1] & 63) << 6 | (data[place + 2] & 63), 3
            else:
                point, width = 0x10000, 4
            place += width
            if point < 0x2600:
                if before & second[point]:
                    bits |= SHIFTED
                before = first[point]
                run = run + 1 if before & 64 else 0
                if run == 5:
                    bits |= SHIFTED
                if before & 128:
                    bits |= SWAPPED
                if 0x80 <= point < 0xA0:
                    bits |= CONTROL
            else:
                before, run = 0, 0
                bits |= _wide(data, start, place, end, point)
        if stars & 1:
            bits |= ODD_STARS
        found[row] = bits


@inner
def _wide(data, start, place, end, point):
    """The bit of a character of three or more bytes that ends before `place`."""
    if point == 0xFFFD:
        return LOST
    if point == 0xFFFE or point == 0xFFFF:
        return CONTROL
    if point == 0xFF1D:
        return EQUALS
    before, after = place - 4 >= start and _is_small(data[place - 4]), place < end and _is_small(data[place])
    if 0xFF61 <= point < 0xFFA0:
        return SHIFTED if before or after else 0
    return SHIFTED if 0x4E00 <= point < 0xA000 and before and after else 0


@inner
def _sign(data, start, place, end, act, closed):
    """The bit of a sign of ASCII with what stands beside it; 0 where it is none."""
    after = data[place + 1] if place + 1 < end else np.uint8(0)
    if act == 2:
        return TAG if _is_letter(after) or after == 47 or after == 33 or after == 63 or after >= 128 else 0
    if act == 3:
        at = place + 1
        while at < end and at - place < 12 and (_is_word(data[at]) or (data[at] == 35 and at == place + 1)):
            at += 1
        return ENTITY if at < end and at - place > 2 and data[at] == 59 else 0
    if act == 4:
        closes = after == 47 and data[place] == 91
        return TAG if closes else BLANK if _is_blank(data, place, start, end, closed) else 0
    if act == 5:
        return _ESCAPED[after]
    if act == 7:
        return EQUALS if _equates(data, start, place, end) else 0
    return QUERY if place > start and _is_small(data[place - 1]) and _is_small(after) else 0


@inner
def _equates(data, start, place, end):
    """Whether a figure, a bracket or a sign that is not ASCII stands before an equals sign, and none of a word after it."""
    back, ahead = place - 1, place + 1
    while back >= start and place - back < 3 and data[back] == 32:
        back -= 1
    while ahead < end and ahead - place < 3 and data[ahead] == 32:
        ahead += 1
    if back < start or ahead >= end:
        return False
    one, other = data[back], data[ahead]
    ends = (
        48 <= one <= 57
        or one >= 128
        or one == 41
        or one == 125
        or one == 37
        or one == 33
        or one == 42
        or one == 36
        or one == 93
    )
    return ends and (not _is_letter(other)) and other != 61 and other != 10


@inner
def _is_blank(data, place, start, end, closed):
    """Words between brackets: no bracket, line end or sign of code inside, nor `(` behind, nor a word or bracket before one."""
    opened = data[place]
    at = place + 1
    if opened == 123 and at < end and data[at] == 123:
        at += 1
    elif place > start and (_is_word(data[place - 1]) or data[place - 1] == 93 or data[place - 1] == 41):
        return False
    if at < end and data[at] == 32:
        at += 1
    if at >= end or not (_is_letter(data[at]) or data[at] >= 128):
        return False
    first = at
    while at < end and at - first < LONGEST and not closed[data[at]]:
        at += 1
    shut = at < end and data[at] == opened + 2 and at - first > 1
    return shut and not (at + 1 < end and data[at + 1] == 40)


@inner
def _is_small(byte):
    return 97 <= byte <= 122


@inner
def _is_letter(byte):
    return 97 <= byte <= 122 or 65 <= byte <= 90


@inner
def _is_word(byte):
    return _is_letter(byte) or 48 <= byte <= 57 or byte == 95
