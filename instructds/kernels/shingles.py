"""Word shingles of texts in any script as 64-bit hashes, folded on the fly: no copy of the text, no object per row or word."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from .code_points import ALONE, LAST, NFKC, WORD, code_points
from .columns import list_offsets, strings
from .compiled import compiled
from .fold import folded, nfkc
from .hashing import GOLDEN, mix, mixed
from .scan import decode, scan

SIZE = 5
"""Words of a shingle unless said otherwise; in scripts without spaces between words each character is a word."""

_STANDS_ALONE, _SEVERAL = np.uint32(1 << 31), np.uint32(1 << 30)
_NUMBER, _NAME = np.uint64(1), np.uint64(2)
"""What stands for numbers and names in the frame of a text; nothing stands for a negation."""

_ENDS = (*"\n.!?:;\u3002\uff01\uff1f\u061f\u0964",)
"""After these a capital letter says nothing."""

_SAY_NO = (
    "not no never t nem ne sem nicht nie pas non nunca não nu niet inte ikke ei не нет ні değil 不 没 沒 未 لا لم ليس نه "
    "cannot:can don:do doesn:does didn:did isn:is aren:are wasn:was won:will nincs:van kein:ein keine:eine geen:een"
)
"""Words that say no, and what is left of them without it."""
_PRIME, _STEP, _WHOLE = 0x100000001B3, 0x9FB21C651E98DF25, 0xC2B2AE3D27D4EB4F
_MASK = 2**64 - 1
_P, _S, _W = np.uint64(_PRIME), np.uint64(_STEP), np.uint64(_WHOLE)


@dataclass(frozen=True, slots=True)
class Pieces:
    """Rows of texts as kernels read them: row i has the texts `rows[i]` to `rows[i + 1]`, one after the other.

    Text p is `data[starts[p] : ends[p]]`, or the same of `normal` where `moved[p]` (texts that had to be normalised).
    """

    data: npt.NDArray[np.uint8]
    normal: npt.NDArray[np.uint8]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    moved: npt.NDArray[np.bool_]
    rows: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows) - 1

    def buffers(self) -> tuple[Any, ...]:
        """What kernels take: all but the length."""
        return _frozen(self.data), _frozen(self.normal), self.starts, self.ends, self.moved, self.rows


def pieces(texts: Any) -> Pieces:
    """The rows of an Arrow array of strings, or of lists of strings (the turns of a conversation), in Unicode form NFKC."""
    import pyarrow as pa

    if pa.types.is_list(texts.type) or pa.types.is_large_list(texts.type):
        rows, texts = list_offsets(texts), texts.flatten()
    else:
        rows = np.arange(len(texts) + 1, dtype=np.int64)
    given, odd = strings(texts), np.flatnonzero(scan(texts) & NFKC)
    other = nfkc(texts, odd)
    starts, ends, moved = given.offsets[:-1].copy(), given.offsets[1:].copy(), np.zeros(len(given), bool)
    starts[odd], ends[odd], moved[odd] = other.offsets[:-1], other.offsets[1:], True
    return Pieces(given.data, other.data, starts, ends, moved, rows)


def words(text: str) -> list[str]:
    """The words of a folded text: runs of letters, numbers, marks and `_`; single characters in scripts without spaces.

    Example:
        >>> words("az eső, 下雨 x_1")
        ['az', 'eső', '下', '雨', 'x_1']
    """
    entries, found, run = _table()[0], list[str](), ""
    for char in text:
        entry = entries[min(ord(char), LAST - 1)]
        if entry and not entry & _STANDS_ALONE:
            run += char
            continue
        found += [run] * bool(run) + [char] * bool(entry)
        run = ""
    return found + [run] * bool(run)


def plain_shingles(text: str, size: int = SIZE) -> set[tuple[str, ...]]:
    """The plain-Python twin: the distinct runs of `size` words; all words together when there are fewer; none without words."""
    found = words(folded(text))
    return {tuple(found[at : at + size]) for at in range(max(1, len(found) - size + 1))} if found else set()


def plain_hashes(text: str, size: int = SIZE) -> list[int]:
    """The hashes of the shingles of a text in their order, with repetitions, as `row_shingles` makes them."""
    hashes = [_word_hash(word) for word in words(folded(text))]
    short = len(hashes) * int(GOLDEN) if len(hashes) < size else 0
    runs = [hashes[at : at + size] for at in range(max(1, len(hashes) - size + 1))] if hashes else []
    return [mixed(sum(word * pow(_STEP, len(run) - 1 - at, 2**64) for at, word in enumerate(run)) + short) for run in runs]


def _word_hash(word: str) -> int:
    state = 0
    for char in word:
        state = ((state ^ ord(char)) * _PRIME) & _MASK
    return mixed(state)


@cache
def tables() -> tuple[Any, ...]:
    """What `row_shingles` must know of code points and of negations, made once a process."""
    ends = np.zeros(LAST, bool)
    ends[[ord(char) for char in _ENDS]] = True
    digits = np.zeros(LAST, bool)
    digits[[code for code in range(LAST) if unicodedata.category(chr(code)) == "Nd"]] = True
    negations = np.zeros((2, 1024), np.uint64)
    for entry in _SAY_NO.split():
        word, _, rest = entry.partition(":")
        slot = (value := _word_hash(word)) >> 54
        while negations[0, slot]:
            slot = (slot + 1) % negations.shape[1]
        negations[:, slot] = value, _word_hash(rest)
    return tuple(_frozen(table) for table in (*_table(), ends, digits, negations))


@cache
def _table() -> tuple[Any, ...]:
    """Per code point: 0 between words, the folded letter, or a bit and: a word of its own, the place of several letters."""
    points = code_points()
    starts, ends = points.fold_offsets[:-1], points.fold_offsets[1:]
    letters = [bytes(points.fold_bytes[a:b]).decode() for a, b in zip(starts.tolist(), ends.tolist(), strict=True)]
    folds = [np.array([ord(char) for char in text], np.uint32) for text in letters]
    bounds = np.cumsum([0, *map(len, folds)]).astype(np.int64)
    single = np.array(
        [fold[0] if len(fold) == 1 else _SEVERAL | np.uint32(place) for place, fold in enumerate(folds)], np.uint32
    )
    entries = np.where(points.fold_index, single[points.fold_index], np.arange(LAST, dtype=np.uint32)).astype(np.uint32)
    entries[(points.classes & ALONE) != 0] |= _STANDS_ALONE
    entries[(points.classes & (ALONE | WORD)) == 0] = 0
    entries[ord("_")] = ord("_")  # Unicode Annex 29 and every regular expression have it inside words
    return entries, bounds, np.concatenate(folds)


def _frozen(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A read-only view, so that kernels are compiled for one kind of array, whoever owns it."""
    view = array.view()
    view.flags.writeable = False
    return view


@compiled
def rooms(texts: Any, row: int, room: Any) -> Any:
    """Two arrays with room for all words of a row, and for its shingles: `room` itself, or a larger one."""
    most, bounds = 1, texts[5]
    for piece in range(bounds[row], bounds[row + 1]):
        most += (texts[3][piece] - texts[2][piece]) // 2 + 1
    return room if most <= room.shape[1] else np.empty((2, most), np.uint64)


@compiled
def row_shingles(texts: Any, row: int, tables: Any, size: int, room: Any) -> tuple[Any, np.uint64, np.uint64]:
    """The hashes of the shingles of a row in their order, a part of `room`; a hash of its words in order, and of its frame.

    Equal sequences of words have equal hashes, whatever lies between them. The frame is the sequence of words with one mark
    for each run of numbers, one for each run of names, and without negations.
    """
    data, normal, starts, ends, moved, bounds = texts
    words, total = room[0], 0
    for piece in range(bounds[row], bounds[row + 1]):
        source = normal if moved[piece] else data
        total = _add_words(source, starts[piece], ends[piece], tables, room, total)
    whole, frame, before = np.uint64(total), np.uint64(0), np.uint64(0)
    for at in range(total):
        whole = whole * _W + words[at]
        part = room[1, at]
        if part > _NAME or (part and part != before):
            frame = frame * _W + part
        before = part or before
    return _rolled(words[:total], size, room[1]), mix(whole), mix(frame)


@compiled
def _rolled(words: Any, size: int, found: Any) -> Any:
    """A hash of each run of `size` words; of all of them and their number when there are fewer."""
    rolled, leave = np.uint64(0), np.uint64(1)
    for at in range(min(size, words.size)):
        rolled = rolled * _S + words[at]
        leave *= _S
    if words.size < size:
        found[0] = mix(rolled + np.uint64(words.size) * GOLDEN)
        return found[: min(1, words.size)]
    found[0] = mix(rolled)
    for at in range(size, words.size):
        rolled = rolled * _S + words[at] - words[at - size] * leave
        found[at - size + 1] = mix(rolled)
    return found[: words.size - size + 1]


@compiled
def _add_words(source: Any, start: int, stop: int, tables: Any, room: Any, total: int) -> int:
    """Write the hashes of the words of a text, and their parts of the frame, behind those before it; the number of all."""
    place, end, state = np.uintp(start), np.uintp(stop), np.uint64(0)
    opening, mark = True, np.uint64(0)
    while place < end or state:
        code, width, entry = np.uintp(10), np.uintp(1), np.uint32(0)  # what stands behind the last word
        if place < end:
            code = np.uintp(source[place])
            if code >= np.uintp(128):
                code, width = decode(source, place, end)
            entry = tables[0][code]
        if entry and entry < _STANDS_ALONE:
            if not state:
                mark = _mark(tables, code, entry, opening)
            state = (state ^ np.uint64(entry)) * _P if entry < _SEVERAL else _letters(entry ^ _SEVERAL, tables, state)
            place += width
            continue
        if state:  # a word of its own that ends it is read again
            total = _add(room, total, mix(state), mark, tables[5])
            state, opening = np.uint64(0), False
            width *= np.uintp(entry == 0)
        elif entry:
            total = _add(room, total, mix(np.uint64(entry ^ _STANDS_ALONE) * _P), np.uint64(0), tables[5])
        if not entry and tables[3][code]:
            opening = True
        place += width
    return total


@compiled
def _mark(tables: Any, code: Any, entry: Any, opening: bool) -> np.uint64:
    """What a word that begins so is: a number, a name (a capital letter inside a sentence), or neither."""
    if tables[4][code]:
        return _NUMBER
    return _NAME if np.uintp(entry) != code and not opening else np.uint64(0)


@compiled
def _add(room: Any, total: int, word: Any, mark: Any, negations: Any) -> int:
    slot = np.int64(word >> np.uint64(54))
    while negations[0, slot] and negations[0, slot] != word:
        slot = (slot + 1) % negations.shape[1]
    room[0, total] = word
    room[1, total] = negations[1, slot] if negations[0, slot] else mark or word
    return total + 1


@compiled
def _letters(place: Any, tables: Any, state: np.uint64) -> np.uint64:
    for at in range(tables[1][place], tables[1][place + 1]):
        state = (state ^ np.uint64(tables[2][at])) * _P
    return state
