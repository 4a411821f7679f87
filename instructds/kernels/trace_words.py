"""Keys, passwords and hexadecimal groups: what `traces` looks for in words that hold a digit, and behind a few signs."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN201, ANN202, PLR1714, PLR2004
from __future__ import annotations

from .compiled import inner
from .trace_kinds import CAPITAL, HEX, HEXES, KEY, LETTER, MAIL, PASSWORD, PEM, PIECE, SMALL, TOKEN, WORD


@inner
def tell(found, count, row, start, end, kinds, asks):
    """Write a place down where there is room, and count it in any case."""
    if count < found.shape[1]:
        found[0, count], found[1, count], found[2, count], found[3, count], found[4, count] = row, start, end, kinds, asks
    return count + 1


@inner
def sign(data, begin, place, end, row, classes, found, count):
    """Tell of an address of mail, the head of a private key, or a key without a digit, that the byte at `place` is part of."""
    byte = data[place]
    if byte == 64:
        if begin < place < end - 1 and data[place - 1] > 32 and data[place + 1] > 47:
            count = tell(found, count, row, place - begin, place - begin + 1, MAIL, 0)
    elif byte == 66:
        if (
            place + 5 < end
            and place > begin
            and (data[place - 1] == 32 or data[place - 1] == 45)
            and data[place + 1] == 69
            and data[place + 2] == 71
        ):
            count = tell(found, count, row, place - begin, place - begin + 5, PEM, 0)
    else:
        start = place - _unnumbered(data, begin, place, end)
        if start < place and not (start > begin and classes[data[start - 1]] & LETTER):
            stop, numbers = place + 1, 0
            while stop < end and stop - place < _LONGEST and classes[data[stop]] & LETTER:
                numbers += data[stop] <= 57
                stop += 1
            if numbers == 0 and stop - start >= 20:
                count = tell(found, count, row, start - begin, stop - begin, KEY, 0)
    return count


_LONGEST = 100


@inner
def _unnumbered(data, begin, place, end):
    """Bytes before `place` at which a key begins that may have no digit, 0 when none does.

    They begin with hf_, sk_live_, rk_live_, api_org_, glpat-, AKIA and ASIA.
    """
    size = place - begin
    if size == 0 or place + 16 > end:
        return 0
    byte, last, second = data[place], data[place - 1], data[place - 2] if size > 1 else 0
    if byte == 95:
        if last == 102 and second == 104:
            return 2
        return 7 if size >= 7 and ((last == 101 and second == 118) or (last == 103 and second == 114)) else 0
    if byte == 45:
        return 5 if size >= 5 and last == 116 and second == 97 and data[place - 3] == 112 else 0
    return 1 if last == 65 and data[place + 1] == 73 and data[place + 2] == 65 else 0


@inner
def word(data, begin, start, end, row, classes, found, count):
    """The places in the word that begins at `start`, and where it ends."""
    stop = start
    while stop < end and classes[data[stop]] & WORD:
        stop += 1
    if stop - start >= 5:
        count = _groups(data, begin, start, stop, row, classes, found, count)
        if stop - start >= 6 and _kinds(data, start, stop, classes) >= 3 - (stop - start >= 10):
            count = tell(found, count, row, start - begin, stop - begin, 0, PASSWORD)
        if stop - start >= 16:
            count = _pieces(data, begin, start, stop, row, classes, found, count)
    return count, stop


@inner
def _kinds(data, start, stop, classes):
    """How many kinds of characters a word mixes: capitals, small letters, digits, signs; 0 without a digit."""
    capital, small, number, mark = False, False, False, False
    for byte in data[start:stop]:
        number = number or 48 <= byte <= 57
        capital = capital or (classes[byte] & CAPITAL) > 0
        small = small or (classes[byte] & SMALL) > 0
        mark = mark or (byte < 128 and not classes[byte] & LETTER)
    return number * (1 + capital + small + mark)


@inner
def _groups(data, begin, start, stop, row, classes, found, count):
    """Hexadecimal digits with double colons, or with as many single colons, hyphens or dots as an address has."""
    place = start
    while place < stop:
        if not (classes[data[place]] & HEX or data[place] == 58):
            place += 1
            continue
        first, colons, hyphens, dots, double, number = place, 0, 0, 0, False, False
        while place < stop and (classes[data[place]] & HEX or (45 <= data[place] <= 58 and data[place] != 47)):
            colons += data[place] == 58
            hyphens += data[place] == 45
            dots += data[place] == 46
            double = double or (data[place] == 58 and place > first and data[place - 1] == 58)
            number = number or 48 <= data[place] <= 57
            place += 1
        cisco = dots >= 2 and place - first >= 14 and data[first + 4] == 46 and data[first + 9] == 46
        if number and place - first >= 5 and (double or colons >= 5 or hyphens >= 5 or cisco):
            count = tell(found, count, row, first - begin, place - begin, HEXES, 0)
    return count


@inner
def _pieces(data, begin, start, stop, row, classes, found, count):
    """Runs of what keys are made of that hold letters and digits without a sign between them."""
    place = start
    while place < stop:
        if not classes[data[place]] & PIECE:
            place += 1
            continue
        first, kinds, digits = place, 0, 0
        while place < stop and classes[data[place]] & PIECE:
            at, numbers = place, 0
            while place < stop and classes[data[place]] & LETTER and data[place] != 95:
                numbers += data[place] <= 57
                place += 1
            if place > at:
                kinds |= _form(data, at, place - at, numbers)
                digits += numbers
            else:
                place += 1
        if place - first >= 16 and 0 < digits < place - first:
            count = tell(found, count, row, first - begin, place - begin, kinds, KEY & ~kinds)
    return count


@inner
def _form(data, at, size, digits):
    """What letters and digits may be by their number and beginning alone.

    A Bitcoin or Ethereum address, an Italian or Mexican identifier, or a key that begins with two letters.
    """
    if digits == 0 or size < 12:
        return 0
    byte, second = data[at], data[at + 1]
    coin = (26 <= size <= 35 and (byte == 49 or byte == 51)) or (size == 42 and second == 120) or (byte == 98 and second == 99)
    italian = size == 16 and data[at + 5] > 57 and data[at + 6] <= 57 and data[at + 15] > 57
    mexican = size == 18 and data[at + 3] > 57 and data[at + 4] <= 57 and data[at + 17] <= 57
    key = (
        (byte == 65 and (second == 67 or second == 75 or second == 80))
        or (byte == 83 and second == 75)
        or (byte == 77 or byte == 78 or byte == 79)
    )
    return TOKEN * (coin or italian or mexican) | KEY * key
