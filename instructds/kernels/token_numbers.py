"""Small numbers for the hashes of tokens, given out as they come and once in a while anew, the rarest first."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202
from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .compiled import compiled
from .words import _slot, _table_size


class TokenNumbers:
    """The number of each hash seen so far: 0, 1, 2 ... in the order of their coming, or of `reorder`."""

    def __init__(self) -> None:
        self._keys, self._after = np.zeros(16, np.uint64), np.zeros(16, np.int32)  # the number and 1; 0 is a free slot
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def of(self, hashes: npt.NDArray[np.uint64]) -> npt.NDArray[np.int32]:
        """The number of each hash; new ones get the next numbers."""
        different, places = np.unique(hashes, return_inverse=True)
        size = _table_size(self._count + len(different))
        if size > self._keys.size:
            keys, after = self._keys, self._after
            self._keys, self._after = np.zeros(2 * size, np.uint64), np.zeros(2 * size, np.int32)
            _put(keys[after > 0], after[after > 0], self._keys, self._after)
        numbers = np.empty(len(different), np.int32)
        self._count = _get(different, self._keys, self._after, self._count, numbers)
        return numbers[places]

    def reorder(self, counts: npt.NDArray[np.int64]) -> npt.NDArray[np.int32]:
        """Give the numbers anew by rising `counts`; returns the new number of each old one."""
        new = np.empty(self._count, np.int32)
        new[np.argsort(counts, kind="stable")] = np.arange(self._count, dtype=np.int32)
        taken = self._after > 0
        self._after[taken] = new[self._after[taken] - 1] + 1
        return new


@compiled
def _get(hashes, keys, after, count, numbers):
    for place in range(hashes.size):
        slot = _slot(keys, after, hashes[place])
        if not after[slot]:
            count += 1
            keys[slot], after[slot] = hashes[place], count
        numbers[place] = after[slot] - 1
    return count


@compiled
def _put(hashes, values, keys, after):
    for place in range(hashes.size):
        slot = _slot(keys, after, hashes[place])
        keys[slot], after[slot] = hashes[place], values[place]
