"""How little the letters of a text look like words: surprise of letter after letter, in the whole and in its worst stretch."""

# Compiled functions take whatever types they are called with, so they carry no annotations; UTF-8 is made of bare numbers.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, C901, PLR0912, PLR0913, PLR0915, PLR0917, PLR2004, RUF001
from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .compiled import compiled
from .kept import kept, made_here
from .langid import model
from .letters import SURPRISE
from .vocabulary import _hashes, slot_of, vocabulary
from .words import buffers, decode

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

WINDOW = 48
"""Letters in a stretch."""

REACH, REACH_LATIN = 130, 90
"""Bytes that a stretch may span, so that single words in a text of another script are no stretch."""

RUN, RUN_OF_SIGNS = 40, 25
"""Bytes in a row that are no words when all are letters and figures, or all signs."""

ONE, STEP = 1 << 16, 8
"""A pair of letters in a tally, which counts the surprise of the pairs below it; bytes that are added to one at a time."""

ALPHABETS = tuple(SURPRISE)
_COMMON, _RARE, _OTHER = 5, 6, 7
_TOP = 0x32400
_WIDEST = 64
_PLAIN = str.maketrans("łøđßæœıþðħς", "lodsaoitdhσ")


class Surprise(NamedTuple):
    """For each text and alphabet the pairs of letters and the sum of their surprise; the worst stretch and where it begins.

    `worst` is the mean surprise of a stretch above the bound of its alphabet, 0 or less when no stretch is above.
    `signs` counts characters of Chinese, Japanese and Korean in daily use, those that are not, letters that follow one of
    another script, the same with Chinese, Japanese and Korean among them, and scripts. `runs` says where letters and
    figures stand in a row of `RUN` or more, or signs of ASCII in one of `RUN_OF_SIGNS`.
    """

    pairs: npt.NDArray[np.int64]
    sums: npt.NDArray[np.int64]
    worst: npt.NDArray[np.float32]
    start: npt.NDArray[np.int64]
    signs: npt.NDArray[np.int64]
    runs: npt.NDArray[np.bool_]


def surprise(texts: pa.Array, bounds: tuple[float, ...]) -> Surprise:
    """What the letters of each text look like; `bounds` are the mean surprises that a stretch of each alphabet may have."""
    data, offsets = buffers(texts)
    rows = len(texts)
    found = Surprise(
        np.zeros((rows, len(ALPHABETS)), np.int64),
        np.zeros((rows, len(ALPHABETS)), np.int64),
        np.full(rows, -9, np.float32),
        np.zeros(rows, np.int64),
        np.zeros((rows, 5), np.int64),
        np.zeros(rows, np.bool_),
    )
    _surprise_all(data, offsets, *_tables(), np.array(bounds, np.float64) * WINDOW, _kinds(), *found)
    return found


def known(words: list[str]) -> npt.NDArray[np.bool_]:
    """Which words are in the word list of any language."""
    keys = vocabulary(model().labels).keys
    return np.array([keys[slot_of(keys, word)] != 0 for word in _hashes(words)], bool)


@cache
def _kinds() -> npt.NDArray[np.uint8]:
    """Of every byte, 1 for letters and figures of ASCII, 2 for its signs, and both for those that base64 has."""
    kinds = np.zeros(256, np.uint8)
    kinds[[*b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"]] = 1
    kinds[[*b"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"]] = 2
    kinds[[*b"+/"]] = 3
    return kinds


@cache
def _tables() -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Script and place in its alphabet of every code point, and the surprise of each pair of places in each alphabet."""
    found = kept("letters", (made_here(__file__), SURPRISE), _made)
    return found["scripts"], found["places"], found["digits"]


def _made() -> dict[str, npt.NDArray[Any]]:
    scripts, places = np.zeros(_TOP, np.uint8), np.zeros(_TOP, np.uint8)
    digits = np.zeros((len(ALPHABETS) + 1, _WIDEST, _WIDEST), np.uint8)
    letters: dict[str, tuple[int, int]] = {}
    for number, (alphabet, rows) in enumerate(SURPRISE.values(), 1):
        letters |= {letter: (number, place) for place, letter in enumerate(alphabet) if place}
        for place, row in enumerate(rows.split()):
            digits[number, place, : len(row)] = [int(digit) for digit in row]
    for point in range(_TOP):
        character = chr(point)
        if 0x3040 <= point <= 0x30FF:
            scripts[point] = _COMMON
        elif 0x4E00 <= point <= 0x9FFF or 0xAC00 <= point <= 0xD7A3:
            scripts[point] = _COMMON if _daily(character) else _RARE
        elif point < 0x3000 and character.isalpha() and not 0x250 <= point < 0x370:  # phonetic signs
            plain = unicodedata.normalize("NFD", character.lower())[0].translate(_PLAIN)
            own = letters.get(character) or letters.get(plain)
            scripts[point], places[point] = own or (_OTHER, 0)
    return {"scripts": scripts, "places": places, "digits": digits}


def _daily(character: str) -> bool:
    """Whether a Chinese character or a Korean syllable is in the first level of a national standard."""
    for codec, first, last in (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6), ("euc_jp", 0xB0, 0xCF), ("euc_kr", 0xB0, 0xC8)):
        try:
            lead = character.encode(codec)[0]
        except UnicodeEncodeError:
            continue
        if first <= lead <= last:
            return True
    return False


@compiled
def _surprise_all(data, offsets, scripts, places, digits, bounds, kinds, pairs, sums, worst, start, signs, runs):
    count, total, began = np.zeros(5, np.int64), np.zeros(5, np.int64), np.zeros(5, np.int64)
    latin, plain = digits[1].copy().ravel(), places[:128].copy()
    latin[0] = 0  # two signs in a row are no pair of letters
    both = np.zeros(1 << 14, np.int32)
    for one in range(128):
        for other in range(128):
            known = (plain[one] | plain[other]) > 0
            both[one << 7 | other] = latin[np.int64(plain[one]) << 6 | plain[other]] + known * ONE
    for row in range(worst.size):
        begin, end = offsets[row], offsets[row + 1]
        runs[row] = _has_run(data, begin, end, kinds, 1, RUN) or _has_run(data, begin, end, kinds, 2, RUN_OF_SIGNS)
        count[:], total[:] = 0, 0
        at, last, before, block, seen = begin, np.uint8(0), np.uint8(0), np.int64(0), np.int64(0)
        tally, first, letters, surprises = np.int64(0), np.int64(0), np.int64(0), np.int64(0)
        while at < end:
            byte = data[at]
            if byte < 128 and last < 2:
                place, seen_last = plain[byte], byte
                pair = np.int32(latin[np.int64(before) << 6 | place]) + np.int32(((place | last) > 0) * ONE)
                while True:
                    first = at - begin if tally < ONE else first
                    tally += pair
                    if tally >= WINDOW * ONE:
                        _judge(tally, at - begin, first, row, bounds, worst, start)
                        letters, surprises, tally = letters + WINDOW, surprises + tally % ONE, np.int64(0)
                    at += 1
                    while ONE <= tally < (WINDOW - STEP) * ONE and at + STEP <= end:
                        more, prior, wide = np.int32(0), np.uintp(seen_last), np.uintp(0)
                        for step in range(STEP):
                            sign = np.uintp(data[np.uintp(at) + np.uintp(step)])
                            more += both[prior << np.uintp(7) | sign & np.uintp(127)]
                            wide, prior = wide | sign, sign & np.uintp(127)
                        if wide >= np.uintp(128):
                            break
                        tally, seen_last, at = tally + more, np.uint8(prior), at + STEP
                    if at >= end or data[np.uintp(at)] >= 128:
                        break
                    byte = data[np.uintp(at)]
                    pair = both[np.uintp(seen_last) << np.uintp(7) | np.uintp(byte)]
                    seen_last = byte
                before = plain[seen_last]
                last = np.uint8(before > 0)
                continue
            point, width = decode(data, at)
            script = scripts[point] if point < scripts.size else np.uint8(0)
            place = places[point] if script else np.uint8(0)
            own = script if 0 < script < 5 else last if 0 < last < 5 and script == 0 else np.uint8(0)
            if own == 1:
                first = first if tally else at - begin
                tally += ONE + latin[np.int64(before if last == 1 else 0) << 6 | place]
                if tally >= WINDOW * ONE:
                    _judge(tally, at - begin, first, row, bounds, worst, start)
                    letters, surprises, tally = letters + WINDOW, surprises + tally % ONE, np.int64(0)
            elif own:
                if count[own] == 0:
                    began[own] = at - begin
                count[own] += 1
                total[own] += digits[own, before if last == own else 0, place]
                if count[own] == WINDOW:
                    over = (total[own] - bounds[own - 1]) / WINDOW
                    if over > worst[row] and at - begin - began[own] <= REACH:
                        worst[row], start[row] = over, began[own]
                    pairs[row, own - 1] += count[own]
                    sums[row, own - 1] += total[own]
                    count[own], total[own] = 0, 0
            if script == 5:
                signs[row, 0] += 1
            elif script == 6:
                signs[row, 1] += 1
            other = (script == 7 and last == 7) and (point >> 8) != block
            if script and last and (script != last or other):
                signs[row, 2] += not (script in (5, 6) or last in (5, 6))
                signs[row, 3] += 1
            kind = script if script != 7 else 8 + (point >> 8) % 8
            seen |= np.int64(script > 0) << kind
            last, before, block = script, np.uint8(place), np.int64(point >> 8)
            at += width
        for kind in range(1, 5):  # added as a slice, numba would compile the spelling of its error
            pairs[row, kind - 1] += count[kind]
            sums[row, kind - 1] += total[kind]
        pairs[row, 0] += letters + tally // ONE
        sums[row, 0] += surprises + tally % ONE
        seen |= np.int64(letters > 0 or tally >= ONE) << 1
        while seen:
            signs[row, 4] += seen & 1
            seen >>= 1


@compiled
def _judge(tally, at, first, row, bounds, worst, start):
    """Remember a stretch of Latin letters that is the worst one of its row."""
    surprises = tally % ONE
    if surprises > bounds[0]:
        over = (surprises - bounds[0]) / WINDOW
        if over > worst[row] and at - first <= REACH_LATIN:
            worst[row], start[row] = over, first


@compiled
def _has_run(data, begin, end, kinds, kind, size):
    """Whether so many bytes of a kind stand in a row; only a few of the bytes are looked at."""
    last = begin + size - 1
    while last < end:
        at = last
        while at > last - size and kinds[data[at]] & kind:
            at -= 1
        if at == last - size:
            return True
        last = at + size
    return False
