"""One pass over bytes that says where personal data and secrets may stand, so that nothing else is ever looked at."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR1714, PLR2004
from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .columns import strings
from .compiled import compiled, inner
from .trace_kinds import ACCOUNT, LEADS, LETTER, WORD, classes
from .trace_numbers import digit, number
from .trace_words import sign, tell, word

_ROOM = 128
"""Bytes of text for each of which there is room for one place at first."""


class Traces(NamedTuple):
    """Places in texts in order: bytes `[start, end)` of the text `row`, and what may stand there.

    The bits of `kinds` hold by the form alone, those of `asks` only where a word for them stands nearby.
    """

    rows: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    kinds: npt.NDArray[np.int64]
    asks: npt.NDArray[np.int64]


def traces(texts: Any, lengths: tuple[tuple[str, int], ...]) -> Traces:
    """Where something may stand in each text; `lengths` are the countries of IBANs and how long theirs are."""
    found = strings(texts)
    room = max(1024, int(found.offsets[-1] - found.offsets[0]) // _ROOM)
    while True:
        places = np.empty((5, room), np.int64)
        count = _traces(found.data, found.offsets, classes(), _lengths(lengths), places)
        if count <= room:
            places = places[:, :count]
            return Traces(*places[:, np.lexsort((places[1], places[0]))])
        room = count


@cache
def _lengths(lengths: tuple[tuple[str, int], ...]) -> npt.NDArray[np.int64]:
    """Length by country, at the number that its two letters make; 0 where there is none."""
    table = np.zeros(26 * 26, np.int64)
    for country, size in lengths:
        table[(ord(country[0]) - 65) * 26 + ord(country[1]) - 65] = size
    return table


@compiled
def _traces(data, offsets, classes, lengths, found):
    count = 0
    for row in range(offsets.size - 1):
        begin, end = offsets[row], offsets[row + 1]
        place, seen = begin, begin
        while place < end:
            if not classes[data[place]] & LEADS:
                place += 1
                continue
            if digit(data, place, end) == 0:
                count = sign(data, begin, place, end, row, classes, found, count)
                place += 1
                continue
            if place >= seen and data[place] < 0x80:
                start = place
                while start > begin and classes[data[start - 1]] & WORD:
                    start -= 1
                count, seen = word(data, begin, start, end, row, classes, found, count)
            size = _account(data, begin, place, end, classes, lengths)
            if size:
                start = place - 2 - (data[place - 1] == 32)
                count = tell(found, count, row, start - begin, start - begin + size, ACCOUNT, 0)
            count, place = number(data, begin, place, end, row, classes, found, count)
    return count


@inner
def _account(data, begin, place, end, classes, lengths):
    """Bytes from the country on of an account number whose second pair of signs begins at `place`, 0 when it is none.

    It is as long as its country says and its check digits are right, ISO 7064.
    """
    start = place - 2 - (place > begin and data[place - 1] == 32)
    if start < begin or place + 1 >= end or (start > begin and classes[data[start - 1]] & LETTER):
        return 0
    first, second = data[start] & 0xDF, data[start + 1] & 0xDF
    word = start == place - 3 and data[start + 1] > 90
    if word or not (65 <= first <= 90 and 65 <= second <= 90):
        return 0
    size = lengths[(first - 65) * 26 + second - 65]
    rest, seen, at = 0, 0, place
    while at < end and seen < size - 2:
        byte = data[at]
        if not classes[byte] & LETTER or byte == 95:
            hard = byte == 0xC2 and at + 1 < end and data[at + 1] == 0xA0
            if (byte != 32 and byte != 45 and not hard) or not classes[data[at - 1]] & LETTER:
                return 0
            at += hard
        else:
            if seen >= 2:
                rest = _joined(rest, np.int64(byte))
            seen += 1
        at += 1
    if size == 0 or seen < size - 2 or (at < end and classes[data[at]] & LETTER):
        return 0
    rest = _joined(_joined(rest, first), second)
    digits = 0
    for back in range(2):
        rest = _joined(rest, np.int64(data[place + back]))
        digits += 48 <= data[place + back] <= 57
    return at - start if rest == 1 and digits == 2 else 0


@inner
def _joined(rest, byte):
    """The remainder by 97 of a number, with the number of one more sign behind it."""
    if byte <= 57:
        return (rest * 10 + byte - 48) % 97
    return (rest * 100 + (byte & 0xDF) - 55) % 97
