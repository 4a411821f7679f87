"""One pass over a text: how many characters of each class, which words, how many sentences."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: PLR0913, PLR0917, ANN001, ANN202, PLR0912, PLR0915, C901, PLR2004, SIM109, PLR1714
from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from .characters import BRACKET, CAPITAL, DOT, ENDER, LINE, PLAIN, SMALL, WIDE_ENDER, classes
from .compiled import compiled, inlined
from .eights import EVERY, eight, how_many, letters_first, vowels
from .eights import SMALL as BIT_OF_SMALL
from .words import ALONE, DIGIT, GAP, JOINER, LETTER, MARK, _mix, buffers, decode, lower

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

LONG = 6
"""Letters above which a word is long."""

_COUNTS = ("sentences", "long_words", "lone_words", "syllables")

WORDY, QUIET = 1, 2
"""Bytes that are an ASCII letter, and those of ASCII that only end a word."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Counts of each text of a column; the words of text i are `hashes[ends[i - 1] : ends[i]]`.

    `histogram[i, c]` is the number of its characters of class c (see `characters`), `lengths` the characters of each
    word. `lone_words` are those of scripts without spaces; `syllables` means something for English alone. All is 0 for null.
    """

    absent: npt.NDArray[np.bool_]
    histogram: npt.NDArray[np.int32]
    words: npt.NDArray[np.int64]
    sentences: npt.NDArray[np.int64]
    long_words: npt.NDArray[np.int64]
    lone_words: npt.NDArray[np.int64]
    syllables: npt.NDArray[np.int64]
    hashes: npt.NDArray[np.uint64]
    lengths: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int64]

    @property
    def characters(self) -> npt.NDArray[np.int64]:
        """Code points of each text."""
        return np.asarray(self.histogram.sum(axis=1), np.int64)

    def counted(self, chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
        """How many characters of each text are of the chosen classes."""
        return np.asarray(self.histogram[:, chosen].sum(axis=1), np.int64)


def profile(texts: pa.Array) -> Profile:
    """The profile of each text of a `large_string` array; words are those of `words.plain_words`."""
    data, offsets = buffers(texts)
    known, count = classes(), len(texts)
    histogram = np.zeros((count, len(known.kind)), np.int32)
    counts = np.zeros((count, len(_COUNTS)), np.int64)
    room = int(offsets[-1] - offsets[0]) // 2 + count + 1
    hashes, lengths, ends = np.empty(room, np.uint64), np.empty(room, np.int32), np.zeros(count, np.int64)
    used = _profile(
        data, offsets, known.of, known.kind, known.acts, lower(), _simple(), histogram, counts, hashes, lengths, ends
    )
    sentences, long_words, lone_words, syllables = counts.T
    absent = np.asarray(texts.is_null().to_numpy(zero_copy_only=False), bool)
    words = np.diff(ends, prepend=0)
    return Profile(absent, histogram, words, sentences, long_words, lone_words, syllables, hashes[:used], lengths[:used], ends)


@cache
def _simple() -> npt.NDArray[np.uint8]:
    known = classes()
    ascii_ = known.of[:128]
    simple = np.zeros(256, np.uint8)
    simple[:128][(known.kind[ascii_] == GAP) & np.isin(known.acts[ascii_], [PLAIN, BRACKET])] = QUIET
    simple[[*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)]] = WORDY
    return simple


@inlined
def _put(value, pack, packed, bytes_, bits):
    """The state of the hash of a word with more bytes: eight of them are mixed in at a time, the rest are packed."""
    pack |= bytes_ << np.uint64(packed)
    packed += bits
    if packed >= 64:
        value, packed = _mix(value, pack), packed - 64
        pack = bytes_ >> np.uint64(bits - packed) if packed > 0 else np.uint64(0)
    return value, pack, packed


@inlined
def _put_point(value, pack, packed, point):
    """The same with one more character: one byte of ASCII, or three that ASCII has none of."""
    point = np.uint64(point)
    if point < 128:
        return _put(value, pack, packed, point, 8)
    wide = point << np.uint64(16) & np.uint64(0x7F0000) | point << np.uint64(1) & np.uint64(0x7F00) | point >> np.uint64(14)
    return _put(value, pack, packed, wide | np.uint64(0x808080), 24)


@compiled
def _profile(data, offsets, of, kind_of, acts, lower, simple, histogram, counts, hashes, lengths, ends):
    used, big, small_class = 0, of[65], of[97]
    for row in range(histogram.shape[0]):
        place, end = offsets[row], offsets[row + 1]
        tally = histogram[row]
        inside, alone, letters, syllables, last = False, False, 0, 0, np.uint64(0)
        value, pack, packed, voiced = np.uint64(0), np.uint64(0), 0, np.uint64(0)
        lettered, waiting, lines = False, 0, 0
        sentences, long_words, lone_words, all_syllables = 0, 0, 0, 0
        while place < end:
            byte = data[place]
            if simple[byte] == WORDY:  # words of ASCII letters, and what only stands between them
                if alone:
                    hashes[used], lengths[used] = _mix(value, pack), letters
                    used, lone_words, all_syllables = used + 1, lone_words + 1, all_syllables + 1
                    letters, syllables, last = 0, 0, np.uint64(0)
                    value, pack, packed, voiced = np.uint64(0), np.uint64(0), 0, np.uint64(0)
                sentences += waiting == 2 and byte < 97
                inside, alone, lettered, waiting, lines, shouted = True, False, True, 0, 0, 0
                began, between = place, 0
                while True:
                    word = eight(data, place)
                    run = min(letters_first(word), end - place)
                    if run > 0:
                        own, behind = EVERY >> np.uint64(64 - 8 * run), np.uint64(8 * run - 8)
                        small = (word | BIT_OF_SMALL) & own
                        sounds = vowels(small)
                        shouted += how_many(~word << np.uint64(2) & own)  # the bit of small letters in the place of the highest
                        syllables += how_many(sounds & ~(sounds << np.uint64(8) | voiced))
                        voiced, last = sounds >> behind, small >> behind
                        value, pack, packed = _put(value, pack, packed, small, 8 * run)
                        letters, place = letters + run, place + run
                    if run == 8:
                        continue
                    if place == end or simple[data[place]] != QUIET:
                        break
                    hashes[used], lengths[used] = _mix(value, pack), letters
                    used += 1
                    long_words += letters > LONG
                    all_syllables += max(1, syllables - ((last == 101) & (syllables > 1)))
                    letters, syllables, last = 0, 0, np.uint64(0)
                    value, pack, packed, voiced = np.uint64(0), np.uint64(0), 0, np.uint64(0)
                    while place < end and simple[data[place]] == QUIET:
                        tally[of[data[place]]] += 1
                        place, between = place + 1, between + 1
                    inside = place < end and simple[data[place]] == WORDY
                    if not inside:
                        break
                tally[small_class] += place - began - between - shouted
                tally[big] += shouted
                continue
            point, width = decode(data, place)
            place += width
            known = of[point] if point < of.size else of[0x10]
            tally[known] += 1
            kind = kind_of[known]
            act = acts[known]
            # words
            if kind == MARK or (kind == JOINER and inside and not alone):
                if kind == MARK and inside:
                    value, pack, packed = _put_point(value, pack, packed, lower[point])
            else:
                wordy = kind == LETTER or kind == DIGIT
                if inside and (alone or not wordy):
                    hashes[used], lengths[used] = _mix(value, pack), letters
                    used += 1
                    long_words += letters > LONG
                    lone_words += alone
                    all_syllables += max(1, syllables - ((last == 101) & (syllables > 1)))
                    inside, letters, syllables, last = False, 0, 0, np.uint64(0)
                    value, pack, packed, voiced = np.uint64(0), np.uint64(0), 0, np.uint64(0)
                alone = kind == ALONE
                if wordy or alone:
                    value, pack, packed = _put_point(value, pack, packed, lower[point])
                    inside, letters = True, letters + 1
                    voiced, last = np.uint64(0), np.uint64(lower[point])
                    lettered |= kind != DIGIT
            # sentences
            if act == SMALL or act == CAPITAL:
                if waiting == 2 and act == CAPITAL:
                    sentences += 1
                    lettered = kind != DIGIT
                waiting, lines = 0, 0
            elif act == DOT or act == ENDER:
                if lettered:
                    waiting = 1 if act == DOT else 3
            elif act == WIDE_ENDER or (act == LINE and (waiting == 3 or lines > 0)):
                sentences += lettered
                lettered, waiting, lines = False, 0, lines + (act == LINE)
            elif act == LINE:
                lines += 1
                waiting = 2 if waiting == 1 else waiting
            elif act != BRACKET and waiting > 0 and kind != MARK:
                if data[place - width] == 32 or point == 0xA0 or point == 9:
                    if waiting == 3:
                        sentences += lettered
                        lettered, waiting = False, 0
                    else:
                        waiting = 2
                elif waiting != 2:
                    waiting = 0
        if inside:
            hashes[used], lengths[used] = _mix(value, pack), letters
            used += 1
            long_words += letters > LONG
            lone_words += alone
            all_syllables += max(1, syllables - ((last == 101) & (syllables > 1)))
        sentences += lettered
        counts[row, 0], counts[row, 1], counts[row, 2], counts[row, 3] = sentences, long_words, lone_words, all_syllables
        ends[row] = used
    return used
