"""How many letters of each script the beginning of a text has."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from .characters import SCRIPTS, classes
from .compiled import compiled
from .words import buffers, decode

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa


def script_letters(texts: pa.Array, characters: int) -> npt.NDArray[np.int32]:
    """Letters of each script of `characters.SCRIPTS` among the first characters of each text, a row for a text."""
    counts = np.zeros((len(texts), len(SCRIPTS)), np.int32)
    _count_all(*buffers(texts), _script(), characters, counts)
    counts[:, 0] = 0
    return counts


@cache
def _script() -> npt.NDArray[np.uint8]:
    """The place in `SCRIPTS` of every code point."""
    known = classes()
    return known.script[known.of]


@compiled
def _count_all(data, offsets, script, limit, counts):
    for text in range(counts.shape[0]):
        place, end, seen = offsets[text], offsets[text + 1], 0
        while place < end and seen < limit:
            point, width = decode(data, place)
            place += width
            seen += 1
            if point < script.size:
                counts[text, script[point]] += 1
