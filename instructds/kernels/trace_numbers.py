"""Numbers of six digits and more and what they may be by their groups, and postcodes."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN201, ANN202, PLR0913, PLR0917, PLR1714, PLR2004
from __future__ import annotations

import numpy as np

from .compiled import inner
from .trace_kinds import ACCOUNT, ADDRESS, BAR, BIRTH, CAPITAL, CARD, IDENTITY, LETTER, PHONE, QUAD, SEPARATOR, SMALL
from .trace_words import tell


@inner
def digit(data, place, end):
    """Bytes of the decimal digit at `place`: ASCII, Arabic, Persian, Devanagari or full-width; 0 when there is none."""
    byte = data[place]
    if byte < 0x80:
        return 1 if 48 <= byte <= 57 else 0
    if place + 1 < end:
        second = data[place + 1]
        if (byte == 0xD9 and 0xA0 <= second <= 0xA9) or (byte == 0xDB and 0xB0 <= second <= 0xB9):
            return 2
        if place + 2 < end:
            third = data[place + 2]
            if (byte == 0xEF and second == 0xBC and 0x90 <= third <= 0x99) or (
                byte == 0xE0 and second == 0xA5 and 0xA6 <= third <= 0xAF
            ):
                return 3
    return 0


@inner
def number(data, begin, place, end, row, classes, found, count):
    """The number from `place` on with at most three separators between two digits, and the postcodes in it; where it ends."""
    last = _short(data, place, end, classes)
    if last == 0:
        return _grouped(data, begin, place, end, row, classes, found, count)
    if last - place == 1 or last - place == 4 or last - place == 5:
        if last - place == 4 and place > begin and last < end and classes[data[place - 1]] & classes[data[last]] & CAPITAL:
            count = tell(found, count, row, place - begin, last - begin, 0, IDENTITY)
        count = _postcode(data, begin, last, last - place, end, row, classes, found, count)
    return count, last


@inner
def _grouped(data, begin, place, end, row, classes, found, count):
    """The same of a number that may be long."""
    start, last, gap, run, digits, dotted, zero = place, place, 0, 0, 0, 0, -1
    sizes, signs, shape = np.int64(0), np.int64(0), 0
    closed, barred = start > begin and data[start - 1] > 41, _barred(data, begin, start, classes)
    while True:
        width = digit(data, place, end) if place < end else 0
        if width:
            if run == 0:
                joint = _joint(data, place, gap)
                signs = (signs * 4 + joint) & 63
                begins = not barred if digits == 0 else joint != 3 and (closed or digits >= 17)
                if zero < 0 and begins and _zero(data, place, width) and not (place + 1 < end and data[place + 1] == 46):
                    zero = digits
            place, gap = place + width, 0
            last, digits, run = place, digits + 1, run + 1
            continue
        width = _separator(data, place, end, classes) if place < end and gap < 3 else 0
        if run:
            sizes = (sizes * 32 + min(run, 31)) & 0x7FFF
            dotted = (run <= 3) * (1 + dotted * (signs & 3 == 3))
            shape |= _shape(sizes, signs, digits) | QUAD * (dotted >= 4)
            count = _postcode(data, begin, place, run, end, row, classes, found, count)
        if width == 0:
            break
        gap, run, place = gap + 1, 0, place + width
    shape = shape | PHONE * (zero >= 0 and digits - zero >= 6) if digits >= 6 else shape & QUAD
    if digits >= 6:
        shape |= CARD * (digits >= 12 and _card(data, start, last))
        shape |= PHONE * _spelling(sizes, signs, digits)
        shape |= _around(data, begin, start, last, end, run, sizes, classes)
    asks = (PHONE | IDENTITY | BIRTH | ACCOUNT) & ~shape if digits >= 6 else 0
    if shape | asks:
        count = tell(found, count, row, start - begin, last - begin, shape, asks)
    return count, last


@inner
def _short(data, place, end, classes):
    """Where a number of fewer than six ASCII digits ends that stands apart from others, as most do; 0 when it is none."""
    last = place
    while last < end and 48 <= data[last] <= 57:
        last += 1
    if not 0 < last - place < 6:
        return 0
    after, second = data[last] if last < end else 10, data[last + 1] if last + 1 < end else 10
    if after < 0x80 and (
        not classes[after] & SEPARATOR or (second < 0x80 and not classes[second] & SEPARATOR and not 48 <= second <= 57)
    ):
        return last
    return 0


@inner
def _around(data, begin, start, last, end, run, sizes, classes):
    """What a number may be by the signs before and behind it: one with a plus, an identifier with letters beside it."""
    shape = 0
    for back in range(max(begin, start - 4), start):
        shape |= PHONE * (data[back] == 43)
    if last < end:
        finnish = run == 6 and (data[last] == 43 or classes[data[last]] & CAPITAL > 0)
        british = sizes == (2 << 10 | 2 << 5 | 2) and (
            data[last] == 32 or data[last] == 65 or data[last] == 66 or data[last] == 67 or data[last] == 68
        )
        shape |= IDENTITY * (finnish or british)
    capital = start > begin and classes[data[start - 1]] & CAPITAL > 0
    between = sizes == 7 and last < end and classes[data[last]] & CAPITAL > 0
    bracket = (sizes & 0x3FF) == (6 << 5 | 1) and data[last - 2] == 40
    shape |= IDENTITY * (capital and (between or bracket))
    return shape


@inner
def _barred(data, begin, start, classes):
    """Whether no number of a telephone begins at `start`, as it is the rest of a word, a path or a decimal."""
    if start == begin:
        return False
    byte = data[start - 1]
    decimal = (byte == 44 or byte == 46 or byte == 58) and start - 1 > begin and 48 <= data[start - 2] <= 57
    return decimal or classes[byte] & BAR > 0


@inner
def _card(data, start, last):
    """Whether twelve digits and more with single spaces and hyphens between them may be a card: their Luhn digit is right.

    Where a number of other digits may stand before them, they may.
    """
    place, size, group, groups, odd, even, card = start, 0, 0, 0, 0, 0, False
    while place < last:
        width = digit(data, place, last)
        if width:
            value = data[place + width - 1] & 15
            size, group, odd, even = size + 1, group + 1, even + value, odd + 2 * value - 9 * (value > 4)
            place += width
            if place < last and digit(data, place, last):
                continue
            card = card or (size >= 12 and (odd % 10 == 0 or width > 1 or (groups > 0 and size > 16)))
        else:
            hard = data[place] == 0xC2
            single = digit(data, place + 1 + hard, last) > 0
            single = single and (
                hard or data[place] == 32 or data[place] == 45 or (data[place] == 46 and (group == 4 or group == 6))
            )
            size, groups, odd, even = size * single, (groups + 1) * single, odd * single, even * single
            group, place = 0, place + 1 + hard
    return card


@inner
def _joint(data, place, gap):
    """What stands between two groups of digits: 1 a space, 2 a hyphen, 3 a dot, 0 something else."""
    if gap != 1:
        return 0
    byte = data[place - 1]
    return 1 * (byte == 32) + 2 * (byte == 45) + 3 * (byte == 46)


@inner
def _spelling(sizes, signs, digits):
    """Whether a number in groups that end with these is written as numbers of telephones without a zero are somewhere."""
    two, last, middle, first = signs & 15, sizes & 31, sizes >> 5 & 31, sizes >> 10
    pairs = last == 2 and middle == 2 and 2 <= first <= 3 and (8 <= digits <= 9 or digits == 11)
    fours = last == 4 and 3 <= middle <= 5 and 8 <= digits <= 11
    slash = last == 3 and middle == 3 and 8 <= digits <= 9 and (two == 1 or two == 2)
    return pairs or fours or slash or (last == 11 and digits == 11)


@inner
def _shape(sizes, signs, digits):
    """What the last of `digits` in groups of these sizes, with these signs between them, may be without a word for it."""
    two, last = signs & 15, sizes & 31
    telling = (
        ((sizes == (8 << 10 | 1 << 5 | 2) or sizes == (3 << 10 | 2 << 5 | 4) or sizes == (1 << 10 | 6 << 5 | 4)) and two == 10)
        or (sizes == (1 << 10 | 6 << 5 | 4) and (two == 5 or two == 6 or two == 9))
        or (sizes == (3 << 10 | 3 << 5 | 2) and (two == 5 or two == 14))
        or (sizes == (3 << 10 | 4 << 5 | 2) and two == 2)
        or (sizes == (4 << 10 | 4 << 5 | 2) and two == 15)
        or (sizes == (3 << 10 | 3 << 5 | 1) and two == 14)
        or ((sizes == (2 << 10 | 3 << 5 | 2) or sizes == (1 << 10 | 3 << 5 | 3)) and two == 11)
        or (two == 10 and _hyphened(sizes))
        or (((sizes & 0x3FF) == (6 << 5 | 3) or (sizes & 0x3FF) == (6 << 5 | 4)) and signs & 3 == 2)
        or last >= 17
    )
    return IDENTITY * telling | PHONE * (sizes == (3 << 10 | 3 << 5 | 4) and (two != 5 or digits == 11))


@inner
def _hyphened(sizes):
    """Whether three groups with hyphens end an identifier of Pakistan, the Emirates, Malaysia or Thailand."""
    long = sizes == (5 << 10 | 7 << 5 | 1) or sizes == (4 << 10 | 7 << 5 | 1)
    return long or sizes == (6 << 10 | 2 << 5 | 4) or sizes == (5 << 10 | 2 << 5 | 1)


@inner
def _zero(data, place, width):
    """Whether the decimal digit of `width` bytes at `place` is a zero."""
    last = data[place + width - 1]
    if width == 1:
        return last == 48
    return (last == 0xA0 or last == 0xB0) if width == 2 else last == (0xA6 if data[place] == 0xE0 else 0x90)


@inner
def _separator(data, place, end, classes):
    """Bytes of what may stand between two digits of a number: ASCII, a hard space or a dash; 0 when it is none."""
    byte = data[place]
    if byte < 0x80:
        return 1 if classes[byte] & SEPARATOR else 0
    if byte == 0xC2:
        return 2 if place + 1 < end and data[place + 1] == 0xA0 else 0
    dash = byte == 0xE2 and place + 2 < end and data[place + 1] == 0x80 and 0x90 <= data[place + 2] <= 0x93
    return 3 if dash else 0


@inner
def _outward(data, begin, at, classes):
    """Whether the first half of a British postcode ends at `at`: one or two capitals, a digit, and a digit or a letter."""
    at -= classes[data[at]] & LETTER > 0 and at > begin and 48 <= data[at - 1] <= 57
    if at == begin or not 48 <= data[at] <= 57 or not classes[data[at - 1]] & CAPITAL:
        return False
    at -= 1 + (at - 1 > begin and classes[data[at - 2]] & CAPITAL > 0)
    return at == begin or not classes[data[at - 1]] & LETTER


@inner
def _postcode(data, begin, place, run, end, row, classes, found, count):
    """Tell of the `run` digits before `place` when they may be a postcode: with a town behind or a state before."""
    code, sure = False, False
    if (run == 4 or run == 5) and data[place - 1] < 0x80:
        at = place + (place < end and data[place] == 44)
        code = at + 1 < end and data[at] == 32 and (classes[data[at + 1]] & CAPITAL > 0 or data[at + 1] >= 0xC3)
        at = place - run - 1
        if not code and at >= begin + 3 and data[at] == 32:
            at -= 1 + (data[at - 1] == 44)
            letters = CAPITAL | SMALL * (run == 5)
            code = classes[data[at]] & letters > 0 and classes[data[at - 1]] & letters > 0
    elif run == 1 and place + 1 < end and classes[data[place]] & CAPITAL:
        after, at = classes[data[place + 1]] & CAPITAL > 0, place - 3
        sure = after and at > begin and data[at + 1] == 32 and _outward(data, begin, at, classes)
        code = after or 48 <= data[place + 1] <= 57
    if code:
        stop = place - begin + 2 * (run == 1)
        count = tell(found, count, row, place - begin - run, stop, ADDRESS * sure, ADDRESS * (not sure))
    return count
