"""Which texts begin so plainly with sentences that neither code nor links nor quotations need be looked for in them."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN201, ANN202, PLR2004, PLR0911, C901
from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from .compiled import inlined
from .words import DIGIT, GAP, JOINER, MARK, decode, kinds, lower

BEGINNING, BEYOND = 300, 64
"""Characters whose language is told, and those after them in which a key or an address may still end that begins in them."""

READ = 1_200
"""Characters among which signs of code are counted; bytes inside fences."""

LETTERS_TO_A_SIGN, LONG, LETTERS_TO_A_SIGN_OF_LONG = 40, 800, 20
"""Letters to a sign such as `{}=;` at most in what may be code, and in what may be although it has so many letters."""

_A_SIGN = 1 << 16
"""A sign of code in a tally that counts letters below it."""

_TOKEN, _BASES, _LETTERS = 18, 12, 100
"""Characters of a run that may be a key, of one of bases, letters that no formula has."""

_ENDS = ("co", "or", "ne", "io", "hu", "de", "fr", "uk", "ru", "cn", "jp", "ed", "go", "eu")
"""How the names of hosts that are known begin after their full stop."""

_RUN, _BASE, _LOOK, _HEX, _SIGN, _NUMBER, _SAID = (1 << bit for bit in range(7))
_SMALL, _LETTER, _DIGIT, _LOWER, _LISTED, _QUOTE = (1 << bit for bit in range(7, 13))
"""What a character may be: inside a key, a base of DNA, one to look at closely, a hexadecimal digit, a sign of code, one of a
formula, the end of a question, a small letter of words that a sentence has, a letter, a digit, one without a small form of its
own, one between the items of a list, a quotation mark."""

_COMPOSED = (
    (0x300, 0x400),
    (0x483, 0x48A),
    (0x591, 0x5D0),
    (0x610, 0x620),
    (0x64B, 0x660),
    (0x670, 0x671),
    (0x6D4, 0x3001),
    (0x302A, 0x3041),
    (0x3097, 0x30A1),
    (0x30FB, 0x3400),
    (0xA000, 0xAC00),
    (0xD7A4, 0xFF01),
    (0xFF5F, 0x110000),
)
"""Characters that NFC may change, among those above U+02FF; some that it leaves alone are among them."""

_KEPT = ((0x370, 0x374), (0x375, 0x37E), (0x388, 0x400), (0x2010, 0x2028), (0x2030, 0x205F), (0x20A0, 0x20C0))
"""What of these NFC leaves alone."""


NOT, PLAIN, QUOTING = range(3)
"""What the beginning of a text may be: doubtful, sentences alone, sentences of which some may be quotations."""


class Looks(NamedTuple):
    """What kernels must know of characters to tell how a text begins."""

    kinds: npt.NDArray[np.uint8]
    lower: npt.NDArray[np.int32]
    ascii_: npt.NDArray[np.int64]
    hosts: npt.NDArray[np.bool_]
    unsafe: npt.NDArray[np.bool_]
    weighed: npt.NDArray[np.int64]
    """Of each byte of ASCII, 1 for a letter and `_A_SIGN` for a sign of code."""


@cache
def looks() -> Looks:
    """Made of Python's Unicode tables."""
    ascii_ = _ascii()
    weighed = np.zeros(256, np.int64)
    weighed[:128] = (ascii_ & _LETTER > 0) + (ascii_ & _SIGN > 0) * _A_SIGN
    return Looks(kinds(), lower(), ascii_, _hosts(), _unsafe(), weighed)


def _ascii() -> npt.NDArray[np.int64]:
    table, small, capital = np.zeros(128, np.int64), "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for characters, what in (
        ("+/_=-0123456789" + small + capital, _RUN),
        ("ACGTUNacgtun", _BASE),
        ("`<@\\.:-$~&0/", _LOOK),
        ('"', _QUOTE),
        ("0123456789abcdefABCDEF", _HEX),
        ("{}()[]<>=;_/\\&+$@^~%", _SIGN),
        ("0123456789=+^\\", _NUMBER),
        ("0123456789", _DIGIT),
        ("?!", _SAID),
        (",\n;|/", _LISTED),
        (small, _SMALL | _LETTER | _LOWER),
        (capital, _LETTER),
    ):
        table[[ord(character) for character in characters]] |= what
    return table


def _hosts() -> npt.NDArray[np.bool_]:
    table = np.zeros((128, 128), np.bool_)
    for name in _ENDS:
        table[ord(name[0]), ord(name[1])] = True
    return table


def _unsafe() -> npt.NDArray[np.bool_]:
    table = np.zeros(0x10000, np.bool_)
    for parts, what in ((_COMPOSED, True), (_KEPT, False)):
        for low, high in parts:
            table[low:high] = what
    table[[ord(sign) for sign in "√∫∑≤≥∈"]] = True
    table[[ord(sign) for sign in "„“”«»"]] = False
    return table


@inlined
def beginning(data, start, end, looks):
    """What the beginning of a range is, as far as that can be seen in it alone, and where its sentences end for certain.

    That is before the first character that may be part of something else, but where the range begins when no words side by
    side are before that, and when it is doubtful as a whole.
    """
    kinds, lower, ascii_, hosts, unsafe, _ = looks
    place, characters, run, bases, words, last = start, 0, 0, 0, 0, np.int64(0)
    letters, digits, seen, limit = 0, 0, 0, BEGINNING + BEYOND
    if start == end or data[start] <= 32:
        return NOT, start
    while place < end and characters < limit:
        point = np.int64(data[place])
        if point < 128:
            what = ascii_[point]
            announced = what & _LOOK and _announced(data, place, start, end, ascii_, hosts, point)
            run, bases = (run + 1) * (what & _RUN), (bases + 1) * ((what & _BASE) >> 1)
            if announced or run >= _TOKEN or bases >= _BASES:
                return NOT, place - max(run - 1, 0) if seen & _SAID else start
            place += 1
        else:
            point, width = decode(data, place)
            kind = kinds[point] if point < kinds.size else GAP
            space = place == start and kind == GAP and point != 0x201E
            if kind == MARK or space or point >= unsafe.size or unsafe[point]:
                return NOT, place if seen & _SAID else start
            what, run, bases = _told(point, kind, lower), 0, 0
            place += width
        characters += 1
        if characters <= BEGINNING:
            letters += (what & _LETTER) != 0
            digits += (what & _DIGIT) != 0
            seen |= what
            limit += BEGINNING * ((what & _QUOTE) != 0 and limit == BEGINNING + BEYOND)
            if not seen & _SAID:
                words = _next(words, what & _SMALL, point)
                seen |= _SAID * (words == _FOUND)
            last = point if point > 32 else last
    ended = characters <= BEGINNING and last == 46
    prose = ended or seen & _SAID or not seen & _LISTED
    formula = seen & _NUMBER and (letters < _LETTERS or 2 * digits > letters)
    if not seen & _LOWER or not prose or formula:
        return NOT, start
    return (QUOTING if seen & _QUOTE else PLAIN), place


@inlined
def _told(point, kind, lower):
    """What is noted of a character that is not ASCII."""
    what = _SAID * (point in (0x3002, 0xFF01, 0xFF1F)) | _LISTED * (point in (0x2022, 0x3001, 0xFF0C, 0x60C, 0x30FB))
    what |= _QUOTE * (point in (0x201E, 0x201C, 0x201D, 0xAB, 0xBB))
    if kind == DIGIT:
        return what | _DIGIT
    if kind in (GAP, JOINER):
        return what
    small = _SMALL * (0xE0 <= point <= 0xFF or 0x430 <= point <= 0x44F)
    return what | _LETTER | small | _LOWER * (lower[point] == point)


_FOUND = 5
"""State in which three words in small letters, or the ends of two and one between them, were found side by side."""


@inlined
def _next(words, small, point):
    """The state of the search for these after one more character."""
    if small:
        return words + 1 if words in (0, 2, 4) else words
    return words + 1 if point == 32 and words in (1, 3) else 0


@inlined
def _announced(data, place, start, end, ascii_, hosts, point):
    """Whether an ASCII character begins, or ends the beginning of, something that is no prose."""
    after = data[place + 1] if place + 1 < end else 0
    if point in (96, 60, 64, 92):
        return True
    if point == 46:
        if place - start >= 3 and data[place - 1] == 119 and data[place - 2] == 119 and data[place - 3] == 119:
            return True
        return place + 2 < end and after < 128 and data[place + 2] < 128 and hosts[after, data[place + 2]]
    if point in (58, 45) and place - start >= 2 and place + 3 < end and data[place + 3] in (58, 45):
        hexes = 0
        for at in (place - 2, place - 1, place + 1, place + 2):
            hexes += data[at] < 128 and ascii_[data[at]] & _HEX != 0
        if hexes == 4:
            return True
    if point == 58:
        return after in (47, 95) or 97 <= after <= 122
    if point == 36:
        return after == 36
    if point == 126:
        return after in (126, 47)
    if point == 38:
        return 97 <= after <= 122
    if point == 48:
        return after == 120
    return point == 47 and _path(data, place + 1, end)


@inlined
def _path(data, place, end):
    """Whether another slash follows a slash, and only parts of the name of a file between them."""
    for at in range(place, min(end, place + BEYOND)):
        byte = data[at]
        if byte == 47:
            return at > place
        if not (48 <= byte <= 57 or 65 <= byte <= 90 or 97 <= byte <= 122 or byte in (45, 46, 95)):
            return False
    return True


@inlined
def coded(data, start, end, looks):
    """Whether there are so many signs of code among the first characters, outside fences, that they may be code."""
    letters, signs, characters, place = 0, 0, 0, start
    high, ticks, stop = np.uint8(0), 0, min(end, start + READ)
    for byte in data[start:stop]:
        high |= byte
        ticks += byte == 96
    if high < 128 and ticks < 3:  # ASCII without a fence
        both = 0
        for byte in data[start:stop]:
            both += looks.weighed[byte]
        letters, signs, place = both % _A_SIGN, both // _A_SIGN, end
    while place < end and characters < READ:
        characters += 1
        byte = data[place]
        if byte < 128:
            what = looks.ascii_[byte]
            signs += what & _SIGN != 0
            letters += what & _LETTER != 0
            place += 1
            if byte == 96 and _fence(data, place - 1, end):
                place += 2
                while place < end and characters < READ and not (data[place] == 96 and _fence(data, place, end)):
                    place, characters = place + 1, characters + 1
                place += 3
            continue
        point, width = decode(data, place)
        kind = looks.kinds[point] if point < looks.kinds.size else GAP
        letters += kind not in (GAP, MARK, JOINER, DIGIT)
        place += width
    return signs * (LETTERS_TO_A_SIGN if letters < LONG else LETTERS_TO_A_SIGN_OF_LONG) >= letters


@inlined
def _fence(data, place, end):
    return place + 2 < end and data[place] == 96 and data[place + 1] == 96 and data[place + 2] == 96
