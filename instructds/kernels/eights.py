"""Eight bytes of a text in one number, the first in its lowest bits: what is asked of all of them costs as much as of one."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# mypy: disable-error-code="import-untyped, call-arg"
# ruff: noqa: ANN001, ANN201, ANN202
from __future__ import annotations

import numpy as np
from llvmlite.ir import Constant, IntType
from numba import types
from numba.extending import intrinsic

from .compiled import inlined

EVERY, ONES, HIGH = np.uint64(0xFFFFFFFFFFFFFFFF), np.uint64(0x0101010101010101), np.uint64(0x8080808080808080)
"""All bits of eight bytes, the lowest of each, and the highest."""

SMALL = np.uint64(0x20) * ONES
"""The bits that are set in ASCII letters in lower case and not in capitals."""

_SEVEN = np.uint64(0x7F) * ONES
_FROM_A, _BEYOND_Z = np.uint64(0x80 - ord("a")) * ONES, np.uint64(0x7F - ord("z")) * ONES
_A, _E, _I, _O, _U, _Y = (np.uint64(ord(vowel)) * ONES for vowel in "aeiouy")


@inlined
def eight(data, place):
    """The bytes from a place on; zeros where the data end before."""
    return _read(data, place) if place + 8 <= data.size else _rest(data, place)


@inlined
def _rest(data, place):
    found = np.uint64(0)
    for at in range(data.size - 1, place - 1, -1):
        found = found << np.uint64(8) | np.uint64(data[at])
    return found


@inlined
def letters_first(bytes_):
    """How many ASCII letters stand before the first other byte."""
    small = (bytes_ | SMALL) & _SEVEN
    return lowest((~(small + _FROM_A) | (small + _BEYOND_Z) | bytes_) & HIGH)


@inlined
def vowels(small):
    """The highest bit of each byte that is one of `aeiouy`; the bytes are ASCII."""
    others = (small ^ _A) + _SEVEN & (small ^ _E) + _SEVEN & (small ^ _I) + _SEVEN
    others &= (small ^ _O) + _SEVEN & (small ^ _U) + _SEVEN & (small ^ _Y) + _SEVEN
    return ~others & HIGH


@inlined
def how_many(marks):
    """How many of the bytes have their highest bit set."""
    return np.int64(((marks >> np.uint64(7) & ONES) * ONES) >> np.uint64(56))


@inlined
def lowest(marks):
    """How many bytes stand before the first that has a bit set; 8 where none has."""
    return _zeros(marks) >> 3


@intrinsic
def _read(_, data, place):
    """The eight bytes at a place of an array, which need not be a multiple of eight, in one step."""

    def code(context, builder, signature, given):
        array = context.make_array(signature.args[0])(context, builder, given[0])
        there = builder.bitcast(builder.gep(array.data, [given[1]]), IntType(64).as_pointer())
        return builder.load(there, align=1)

    return types.uint64(data, place), code


@intrinsic
def _zeros(_, number):
    """How many bits of a number are 0 below the lowest that is 1, which the machine tells in one step; 64 for 0."""
    return types.int64(number), lambda _context, builder, _signature, given: builder.cttz(given[0], Constant(IntType(1), 0))
