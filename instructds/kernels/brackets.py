"""Which texts hold words between brackets, so that only they need a closer look."""

# Compiled functions take whatever types they are called with, so they carry no annotations; ASCII is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR2004
from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled
from .words import buffers

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

LONGEST = 160
"""Bytes between two brackets up to which they may hold a few words."""


def bracketed(texts: pa.Array) -> npt.NDArray[np.bool_]:
    """Which texts hold `[words]`, `{words}` or `{{words}}`: a letter first, no line end, bracket or sign of code inside.

    They count neither before `(` nor, but for the double ones, after a letter, digit or bracket.
    """
    data, offsets = buffers(texts)
    found = np.zeros(len(texts), np.bool_)
    _all(data, offsets, _signs(), found)
    return found


def _signs() -> npt.NDArray[np.bool_]:
    """The bytes that do not stand in a blank."""
    signs = np.zeros(256, np.bool_)
    signs[list(b'\n\r[]{}()<>=;*+"|\\$#&%`')] = True
    return signs


@compiled
def _all(data, offsets, signs, found):
    for row in range(found.size):
        start, end = offsets[row], offsets[row + 1]
        for place in range(start, end):
            if (data[place] == 91 or data[place] == 123) and _is_blank(data, place, start, end, signs):
                found[row] = True
                break


@compiled
def _is_blank(data, place, start, end, signs):
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
    while at < end and at - first < LONGEST and not signs[data[at]]:
        at += 1
    closed = at < end and data[at] == opened + 2 and at - first > 1
    return closed and not (at + 1 < end and data[at + 1] == 40)


@compiled
def _is_letter(byte):
    return 97 <= byte <= 122 or 65 <= byte <= 90


@compiled
def _is_word(byte):
    return _is_letter(byte) or 48 <= byte <= 57 or byte == 95
