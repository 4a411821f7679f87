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

ALPHABETS = tuple(SURPRISE)
_COMMON, _RARE, _OTHER = 5, 6, 7
_TOP = 0x32400
_WIDEST = 64
_PLAIN = str.maketrans("łøđßæœıþðħς", "lodsaoitdhσ")


class Surprise(NamedTuple):
    """For each text and alphabet the pairs of letters and the sum of their surprise; the worst stretch and where it begins.

    `worst` is the mean surprise of a stretch above the bound of its alphabet, 0 or less when no stretch is above.
    `signs` counts characters of Chinese, Japanese and Korean in daily use, those that are not, letters that follow one of
    another script, the same with Chinese, Japanese and Korean among them, and scripts. `tokens` are the bytes of the longest
    stretch without a space.
    """

    pairs: npt.NDArray[np.int64]
    sums: npt.NDArray[np.int64]
    worst: npt.NDArray[np.float32]
    start: npt.NDArray[np.int64]
    signs: npt.NDArray[np.int64]
    tokens: npt.NDArray[np.int64]


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
        np.zeros(rows, np.int64),
    )
    scripts, places, digits = _tables()
    _surprise_all(data, offsets, scripts, places, digits, np.array(bounds, np.float64) * WINDOW, *found)
    return found


def known(words: list[str]) -> npt.NDArray[np.bool_]:
    """Which words are in the word list of any language."""
    keys = vocabulary(model().labels).keys
    return np.array([keys[slot_of(keys, word)] != 0 for word in _hashes(words)], bool)


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
def _surprise_all(data, offsets, scripts, places, digits, bounds, pairs, sums, worst, start, signs, tokens):
    count, total, began = np.zeros(5, np.int64), np.zeros(5, np.int64), np.zeros(5, np.int64)
    latin, plain, bound = digits[1].copy().ravel(), places[:128].copy(), bounds[0]
    latin[0] = 0  # two signs in a row are no pair of letters
    both = np.zeros(1 << 14, np.uint16)
    for one in range(128):
        for other in range(128):
            known = (plain[one] | plain[other]) > 0
            both[one << 7 | other] = latin[np.int64(plain[one]) << 6 | plain[other]] | known << 8
    for row in range(worst.size):
        begin, end = offsets[row], offsets[row + 1]
        count[:], total[:] = 0, 0
        at, last, before, block, token, seen = begin, np.uint8(0), np.uint8(0), np.int64(0), begin, np.int64(0)
        letters, surprises, first, all_letters, all_surprises = 0, 0, 0, 0, 0
        longest, latins = np.int64(0), np.uint16(0)
        while at < end:
            byte = data[at]
            if byte < 128 and last < 2:
                place, seen_last = plain[byte], byte
                pair = np.uint16(latin[np.int64(before) << 6 | place]) | np.uint16(((place | last) > 0) << 8)
                while True:
                    space = byte <= 32
                    longest = max(longest, (at - token) * space)
                    token = at + 1 if space else token
                    if letters == 0:
                        first = at - begin
                    letters += int(pair >> 8)
                    surprises += int(pair & 255)
                    latins |= pair
                    if letters == 48:
                        over = (surprises - bound) / 48
                        if over > worst[row] and at - begin - first <= REACH_LATIN:
                            worst[row], start[row] = over, first
                        all_letters, all_surprises = all_letters + letters, all_surprises + surprises
                        letters, surprises = 0, 0
                    at += 1
                    if at >= end or data[at] >= 128:
                        break
                    byte = data[at]
                    pair = both[np.int64(seen_last) << 7 | byte]
                    seen_last = byte
                before = plain[seen_last]
                last = np.uint8(before > 0)
                continue
            if byte < 128:
                point, width = np.int64(byte), 1
                if byte <= 32:
                    longest = max(longest, at - token)
                    token = at + 1
            else:
                point, width = decode(data, at)
            script = scripts[point] if point < scripts.size else np.uint8(0)
            place = places[point] if script else np.uint8(0)
            own = script if 0 < script < 5 else last if 0 < last < 5 and script == 0 else np.uint8(0)
            if own == 1:
                first = first if letters else at - begin
                letters += 1
                surprises += latin[np.int64(before if last == 1 else 0) << 6 | place]
                if letters == 48:
                    over = (surprises - bound) / 48
                    if over > worst[row] and at - begin - first <= REACH_LATIN:
                        worst[row], start[row] = over, first
                    all_letters, all_surprises = all_letters + letters, all_surprises + surprises
                    letters, surprises = 0, 0
            elif own:
                if count[own] == 0:
                    began[own] = at - begin
                count[own] += 1
                total[own] += digits[own, before if last == own else 0, place]
                if count[own] == 48:
                    over = (total[own] - bounds[own - 1]) / 48
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
        tokens[row] = max(longest, end - token)
        seen |= np.int64(latins >> 8) << 1
        pairs[row] += count[1:]
        sums[row] += total[1:]
        pairs[row, 0] += all_letters + letters
        sums[row, 0] += all_surprises + surprises
        while seen:
            signs[row, 4] += seen & 1
            seen >>= 1
