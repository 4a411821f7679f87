"""The tokens that ROUGE compares, as hashes: those of `rouge_score` in Latin script, and words where that one sees nothing."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202
from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from .compiled import compiled
from .words import _TOP, ALONE, DIGIT, GAP, LETTER, MARK, _hash_words, buffers, kinds, lower, plain_words

if TYPE_CHECKING:
    import pyarrow as pa

DOTTED, SPLIT = "\u0130", "i\u0307"
"""The one capital whose lower case is a plain letter and a mark: `rouge_score` goes on with a new token behind it."""

_LATIN = (0x80, 0x36F)
"""Latin letters with accents, signs between them, and the marks that combine with Latin letters."""


@cache
def rouge_kinds() -> npt.NDArray[np.uint8]:
    """`kinds` for the tokens of ROUGE: in Latin script only `a-z0-9` are part of a token; no joiners, no written numbers."""
    table = kinds().copy()
    for point in np.flatnonzero(table):
        letter = chr(point)
        known = table[point] in (LETTER, ALONE, MARK, DIGIT) and unicodedata.category(letter) not in ("Nl", "No")
        latin = point > 0x7F and unicodedata.name(letter, "").startswith("LATIN ")  # noqa: PLR2004 - the last of ASCII
        if not known or latin or _LATIN[0] <= point <= _LATIN[1]:
            table[point] = GAP
    return table


def tokens(texts: pa.Array, *, whole: bool) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    """A hash of each token of a `large_string` array, and where those of each text begin; null texts have none.

    `whole` = the words of `words.plain_words`, accents and apostrophes included; else those of `plain_tokens`.
    """
    import pyarrow.compute as pc

    if not whole:
        texts = pc.replace_substring(texts, DOTTED, SPLIT)
    data, offsets = buffers(texts)
    ends = np.zeros(len(texts) + 1, np.int64)
    table = kinds() if whole else rouge_kinds()
    _count_all(data, offsets, table, lower(), ends)
    hashes = np.empty(int(ends[-1]), np.uint64)
    _hash_all(data, offsets, table, lower(), ends, hashes)
    return hashes, ends


def plain_tokens(text: str) -> list[str]:
    """The tokens of a text, lower-cased: the plain twin of `tokens`.

    Runs of `a-z` and `0-9`, as in `rouge_score`; a Latin letter with an accent ends a token, as there. Of all other scripts the
    words of `plain_words`: a run of letters, digits and marks, or one character where a script is written without spaces.

    Example:
        >>> plain_tokens("Don't: a kérdés, и вопрос, 下雨")
        ['don', 't', 'a', 'k', 'rd', 's', 'и', 'вопрос', '下', '雨']
    """
    table = rouge_kinds()
    known = (letter if ord(letter) < _TOP and table[ord(letter)] != GAP else " " for letter in text.replace(DOTTED, SPLIT))
    return plain_words("".join(known))


@compiled
def _count_all(data, offsets, kinds, lower, ends):
    nothing = np.empty(0, np.uint64)
    for row in range(ends.size - 1):
        ends[row + 1] = ends[row] + _hash_words(data, offsets[row], offsets[row + 1], kinds, lower, nothing)


@compiled
def _hash_all(data, offsets, kinds, lower, ends, hashes):
    for row in range(ends.size - 1):
        _hash_words(data, offsets[row], offsets[row + 1], kinds, lower, hashes[ends[row] : ends[row + 1]])
