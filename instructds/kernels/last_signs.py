"""The last sign of each text that is neither space nor the end of a quotation, read from the end."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR2004
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled
from .words import buffers, decode

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

SHORT = 8
"""Bytes of a last line that may be the sign of an item alone."""

_TOP = 0x10000


def last_signs(texts: pa.Array, closing: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """The last character of each text that is neither space nor one of `closing`, and whether its last line is short.

    The character is 0 where there is none, and where the text ends with three backticks, a fence; its last line is not short.
    """
    data, offsets = buffers(texts)
    signs, short = np.zeros(len(texts), np.int64), np.zeros(len(texts), np.bool_)
    _last_all(data, offsets, _passed(closing), signs, short)
    return signs, short


@cache
def _passed(closing: str) -> npt.NDArray[np.bool_]:
    passed = np.fromiter(map(str.isspace, map(chr, range(_TOP))), np.bool_, _TOP)
    passed[[ord(sign) for sign in closing]] = True
    return passed


@compiled
def _last_all(data, offsets, passed, signs, short):
    for row in range(signs.size):
        first, end = offsets[row], offsets[row + 1]
        place = end
        while place > first:
            place -= 1
            while place > first and data[place] & 0xC0 == 0x80:
                place -= 1
            point, _ = decode(data, place)
            if point >= passed.size or not passed[point]:
                signs[row] = point
                break
        while end > first and data[end - 1] <= 32:
            end -= 1
        if end - first > 2 and data[end - 1] == 96 and data[end - 2] == 96 and data[end - 3] == 96:
            signs[row] = 0
            continue
        for place in range(max(first, end - SHORT), end):
            short[row] |= data[place] == 10
