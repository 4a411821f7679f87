"""Rows that a fast JSON parser would read wrongly: repeated keys, integers beyond 64 bits, nesting beyond the limit.

A suspicion is enough here; the exact parser has the last word. Plain Python and machine code as in `json_split`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np

FINE, SUSPECT = 0, 1
_KEYS = 64
_DIGITS = 19
_QUOTE, _BACKSLASH, _COLON = 34, 92, 58

Array = np.ndarray
Check = Callable[[Array, Array, Array, int, Array], None]


def check(data: Array, starts: Array, ends: Array, limit: int, flags: Array) -> None:
    """Set `flags[i]` to SUSPECT where row i may repeat a key, holds 19 digits in a row or opens more than `limit` brackets."""
    keys = np.empty((limit + 2) * _KEYS, np.int64)
    opened = np.zeros(limit + 2, np.int64)
    for row in range(len(starts)):
        flags[row] = _check_row(data[starts[row] : ends[row]], limit, keys, opened)


def _check_row(row: Array, limit: int, keys: Array, opened: Array) -> int:  # noqa: C901, PLR0912 - one branch per byte class; calls cost half the speed
    depth, used, digits, begin, end = 0, 0, 0, 0, 0
    inside = escaped = False
    for at in range(len(row)):  # a plain range is four times faster than a moving index
        byte = row[at]
        if inside:
            if escaped:
                escaped = False
            elif byte == _QUOTE:
                inside, end = False, at
            elif byte == _BACKSLASH:
                escaped = True
        elif byte == _QUOTE:
            inside, begin, digits = True, at + 1, 0
        elif byte == _COLON:
            if used - opened[depth] == _KEYS:
                return SUSPECT
            keys[used] = _hash(row, begin, end)
            if keys[used] == 0 or _seen(keys, opened[depth], used):
                return SUSPECT
            used += 1
        elif byte == 123 or byte == 91:  # noqa: PLR2004, PLR1714 - { and [
            depth += 1
            if depth > limit:
                return SUSPECT
            opened[depth] = used
        elif (byte == 125 or byte == 93) and depth > 0:  # noqa: PLR2004, PLR1714 - } and ]
            used = opened[depth]
            depth -= 1
        else:
            digits = digits + 1 if 48 <= byte <= 57 else 0  # noqa: PLR2004 - 0 to 9
            if digits == _DIGITS:
                return SUSPECT
    return FINE


def _hash(row: Array, at: int, end: int) -> int:
    """48 bits of the key as written, never 0; 0 when it holds an escape, so that its text is not known here."""
    value = 1
    for place in range(at, end):
        if row[place] == _BACKSLASH:
            return 0
        value = (value * 31 + row[place]) & 0xFFFFFFFFFFFF
    return value + 1


def _seen(keys: Array, first: int, used: int) -> bool:
    for place in range(first, used):  # noqa: SIM110 - numba compiles no generator
        if keys[place] == keys[used]:
            return True
    return False


@cache
def compiled() -> Check:
    """`check` as machine code; the first call on a machine compiles, the others load it from the disk."""
    from numba.extending import register_jitable

    from .compiled import compiled as machine_code

    for helper in (_seen, _hash, _check_row):
        register_jitable(helper)
    return machine_code(check)
