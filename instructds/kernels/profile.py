"""One pass over a text: how many characters of each class, which words, how many sentences."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: PLR0913, PLR0917, ANN001, ANN202, PLR0912, PLR0915, C901, PLR2004, SIM109, PLR1714
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .characters import BRACKET, CAPITAL, DOT, ENDER, LINE, SMALL, WIDE_ENDER, classes
from .compiled import compiled
from .words import ALONE, DIGIT, JOINER, LETTER, MARK, _mix, buffers, decode, lower

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

LONG = 6
"""Letters above which a word is long."""

_COUNTS = ("sentences", "long_words", "lone_words", "syllables")

_ASCII = np.zeros(256, np.int64)
_ASCII[[*range(65, 91), *range(97, 123)]] = 1
_ASCII[[ord(vowel) for vowel in "aeiouyAEIOUY"]] = 3
"""1 for an ASCII letter, 3 for one that is a vowel."""


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
    used = _profile(data, offsets, known.of, known.kind, known.acts, lower(), _ASCII, histogram, counts, hashes, lengths, ends)
    sentences, long_words, lone_words, syllables = counts.T
    absent = np.asarray(texts.is_null().to_numpy(zero_copy_only=False), bool)
    words = np.diff(ends, prepend=0)
    return Profile(absent, histogram, words, sentences, long_words, lone_words, syllables, hashes[:used], lengths[:used], ends)


@compiled
def _profile(data, offsets, of, kind_of, acts, lower, fast, histogram, counts, hashes, lengths, ends):
    used, big, small_class, space = 0, of[65], of[97], of[32]
    for row in range(histogram.shape[0]):
        place, end = offsets[row], offsets[row + 1]
        tally = histogram[row]
        inside, alone, value, letters, syllables, voiced, last = False, False, np.uint64(0), 0, 0, 0, 0
        lettered, waiting, lines = False, 0, 0
        sentences, long_words, lone_words, all_syllables = 0, 0, 0, 0
        while place < end:
            point, width = decode(data, place)
            place += width
            known = of[point] if point < of.size else of[0x10]
            tally[known] += 1
            kind = kind_of[known]
            act = acts[known]
            # words
            if kind == MARK or (kind == JOINER and inside and not alone):
                if kind == MARK and inside:
                    value = _mix(value, np.uint64(lower[point]))
            else:
                wordy = kind == LETTER or kind == DIGIT
                if inside and (alone or not wordy):
                    hashes[used], lengths[used] = value, letters
                    used += 1
                    long_words += letters > LONG
                    lone_words += alone
                    all_syllables += max(1, syllables - (last == 101 and syllables > 1))
                    inside, value, letters, syllables, voiced, last = False, np.uint64(0), 0, 0, 0, 0
                alone = kind == ALONE
                if wordy or alone:
                    small = lower[point]
                    value, inside, letters = _mix(value, np.uint64(small)), True, letters + 1
                    vowel = fast[point] >> 1 if point < 128 else 0
                    syllables += vowel & ~voiced
                    voiced, last = vowel, small
                    lettered |= kind != DIGIT
            # sentences, and a run of ASCII letters at once
            if act == SMALL or act == CAPITAL:
                if waiting == 2 and act == CAPITAL:
                    sentences += 1
                    lettered = kind != DIGIT
                waiting, lines = 0, 0
                while not alone:  # one turn for each word of ASCII letters behind one space
                    began, capitals = place, 0
                    while place < end and fast[data[place]] > 0:
                        byte = data[place]
                        capitals += byte < 97
                        value = _mix(value, np.uint64(byte | 32))
                        vowel = fast[byte] >> 1
                        syllables += vowel & ~voiced
                        voiced, last = vowel, byte | 32
                        place += 1
                    run = place - began
                    letters += run
                    lettered |= run > 0
                    tally[small_class] += run - capitals
                    tally[big] += capitals
                    if not inside or place + 1 >= end or data[place] != 32 or fast[data[place + 1]] == 0:
                        break
                    hashes[used], lengths[used] = value, letters
                    used += 1
                    long_words += letters > LONG
                    all_syllables += max(1, syllables - (last == 101 and syllables > 1))
                    value, letters, syllables, voiced, last = np.uint64(0), 0, 0, 0, 0
                    tally[space] += 1
                    place += 1
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
            hashes[used], lengths[used] = value, letters
            used += 1
            long_words += letters > LONG
            lone_words += alone
            all_syllables += max(1, syllables - (last == 101 and syllables > 1))
        sentences += lettered
        counts[row, 0], counts[row, 1], counts[row, 2], counts[row, 3] = sentences, long_words, lone_words, all_syllables
        ends[row] = used
    return used
