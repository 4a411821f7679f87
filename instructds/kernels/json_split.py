"""Where the elements of a JSON array (or objects written one after the other) begin and end, in one pass over the bytes.

The functions here are plain Python, which is fast enough below 100 KB and the oracle of the tests; `compiled()` is the same
code through numba.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

MORE, FULL, CLOSED, OPENED, BAD = 0, 1, 2, 3, 4
"""Why a scan stopped: end of the bytes, no place for more spans, end of the array, a new array, a byte JSON forbids there."""

DEPTH, MODE, START, LAST, COMMA, EXTRA, MISSING, INSIDE = 0, 1, 2, 3, 4, 5, 6, 7
"""Places in the state: brackets open below the element level; the mode; where the element began, or -1; the last byte that
counted; whether a comma came since the last element; surplus commas; lacking commas; whether an array is open."""

PLAIN, STRING, ESCAPE, WORD = 0, 1, 2, 3
STACK = 1024
_ELEMENT = 10
_QUOTE, _BACKSLASH, _COMMA, _COLON, _ZERO = 34, 92, 44, 58, 48
_OPEN_ARRAY, _CLOSE_ARRAY, _OPEN_OBJECT, _CLOSE_OBJECT = 91, 93, 123, 125

Array = Any
"""A NumPy array; plain Python also takes bytes for the data and lists for the state."""

Scan = Callable[[Array, int, Array, Array, Array, Array], tuple[int, int, int]]


def new_state(*, inside: bool) -> np.ndarray:
    """The state at the beginning; `inside` when the opening bracket of an array lies behind."""
    state = np.zeros(8, np.int64)
    state[START] = -1
    state[COMMA] = 1
    state[INSIDE] = inside
    return state


def scan(data: Array, at: int, state: Array, stack: Array, starts: Array, ends: Array) -> tuple[int, int, int]:
    """Find elements from byte `at` on; returns how many, where the scan stopped, and why.

    `starts` and `ends` take the spans; `state` and `stack` carry what is open to the next call.
    """
    found, size = 0, len(data)
    while at < size:
        if state[MODE] == STRING or state[MODE] == ESCAPE:
            at = _end_of_string(data, at, state)
            done = state[MODE] == PLAIN and state[DEPTH] == 0
        elif state[MODE] == WORD and not _word(data[at]):
            state[MODE] = PLAIN
            done = state[DEPTH] == 0
        else:
            code = _take(data[at], at, state, stack)
            if code in (CLOSED, OPENED):
                return found, at + 1, code
            if code == BAD:
                return found, at, code
            done = code == _ELEMENT
            at += 1
        if done:
            starts[found], ends[found] = state[START], at
            found += 1
            state[START], state[COMMA] = -1, 0
            if found == len(starts):
                return found, at, FULL
    return found, at, MORE


def _end_of_string(data: Array, at: int, state: Array) -> int:
    escaped = state[MODE] == ESCAPE
    for place in range(at, len(data)):
        if escaped:
            escaped = False
        elif data[place] == _QUOTE:
            state[MODE], state[LAST] = PLAIN, _QUOTE
            return place + 1
        elif data[place] == _BACKSLASH:
            escaped = True
    state[MODE] = ESCAPE if escaped else STRING
    return len(data)


def _take(byte: int, at: int, state: Array, stack: Array) -> int:
    if byte == 32 or 9 <= byte <= 13:  # noqa: PLR2004 - white space
        return MORE
    if state[MODE] == WORD and byte not in (_COMMA, _COLON, _CLOSE_ARRAY, _CLOSE_OBJECT):
        return MORE if _word(byte) else BAD
    if byte in (_COMMA, _COLON):
        return _separator(byte, state)
    if byte in (_CLOSE_ARRAY, _CLOSE_OBJECT):
        return _close(byte, state, stack)
    if state[DEPTH] == 0 and byte == _OPEN_ARRAY and state[INSIDE] == 0:
        return OPENED
    return _begin(byte, at, state, stack)


def _separator(byte: int, state: Array) -> int:
    if state[DEPTH] == 0:
        if byte == _COLON:
            return BAD
        state[EXTRA] += state[COMMA]
        state[COMMA] = 1
    state[LAST] = byte
    return MORE


def _close(byte: int, state: Array, stack: Array) -> int:
    if state[DEPTH] == 0:
        return CLOSED if byte == _CLOSE_ARRAY and state[INSIDE] == 1 else BAD
    if state[DEPTH] < STACK and byte - 2 != stack[state[DEPTH]]:
        return BAD
    state[DEPTH] -= 1
    state[LAST] = byte
    return _ELEMENT if state[DEPTH] == 0 else MORE


def _begin(byte: int, at: int, state: Array, stack: Array) -> int:
    if state[DEPTH] == 0:
        state[START] = at
        state[MISSING] += 1 - state[COMMA]
    elif not _allowed(byte, state[LAST], stack[min(state[DEPTH], STACK - 1)]):
        return BAD
    if byte == _QUOTE:
        state[MODE] = STRING
    elif byte in (_OPEN_ARRAY, _OPEN_OBJECT):
        state[DEPTH] += 1
        stack[min(state[DEPTH], STACK - 1)] = byte
        state[LAST] = byte
    elif _word(byte):
        state[MODE], state[LAST] = WORD, _ZERO
    else:
        return BAD
    return MORE


def _allowed(byte: int, last: int, bracket: int) -> bool:
    if bracket == _OPEN_OBJECT:
        return last == _COLON or (byte == _QUOTE and last in (_OPEN_OBJECT, _COMMA))
    return last in (_OPEN_ARRAY, _COMMA)


def _word(byte: int) -> bool:
    """Is it a byte of a number, or of true, false, null, NaN, Infinity?"""
    if 48 <= byte <= 57 or byte in (43, 45, 46, 69, 73, 78):  # noqa: PLR2004 - digits, + - . E I N
        return True
    return byte in (97, 101, 102, 105, 108, 110, 114, 115, 116, 117, 121)


@cache
def compiled() -> Scan:
    """`scan` as machine code; the first call on a machine compiles, the others load it from the disk."""
    from numba.extending import register_jitable

    from .compiled import compiled as machine_code

    for helper in (_word, _allowed, _begin, _close, _separator, _take, _end_of_string):
        register_jitable(helper)
    return machine_code(scan)
