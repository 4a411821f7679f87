"""How much the last word of a text looks like one that was cut, or after which a sentence has to go on."""

# ruff: noqa: RUF001 - quotation marks
from __future__ import annotations

import math
import unicodedata
from string import ascii_letters

from .endings import HALF_OPEN_WORDS, OPEN_WORDS

OPEN, HALF_OPEN, BEGUN = 4.0, 2.0, 3.0
"""Logarithms of how much likelier small words are before a cut than at an end, and words of which the text has longer forms."""

_CUTS, _RARE, _LEAST = 0.2, 1e-7, 2e-8
"""Places at which a word is cut, one in how many; frequencies of a word and of longer ones that no list has."""

_NAME = 2.0
"""How much less the first letters of a name tell."""

_MOST = 5.0
_JOINERS = "'’"
_NEAR = 40
_ASCII = ascii_letters + "'"
_SPOKEN_AS = {"no": "nb", "nn": "nb", "bs": "hr", "sh": "hr"}
"""Tags of languages that share the small words of another."""

_LISTED = (",", "،", "、", ":", "：", '"', "'", "“", "„", "‘", "*", "(", "/", "+")
"""What stands before a word that is spoken of, or one of several."""

_COMMAS, _ARTICLE = (",", "،"), 3
"""Commas, and the letters of articles, notes and abbreviations, of which several may stand in a row."""

_ADDED = frozenset({"however", "therefore", "például", "azonban", "tehát", "ugyanis", "továbbá", "leginkább", "notamment"})
"""Words that may be added after a comma, with nothing behind them."""


def last_word(text: str) -> str:
    """The letters at the end of a text with their marks, and with apostrophes between them."""
    tail = text[-_NEAR:]
    begin = len(text) - len(tail) + len(tail.rstrip(_ASCII)) if tail.isascii() else _first_letter(text)
    word = text[begin:].lstrip(_JOINERS)
    return "" if word.endswith(tuple(_JOINERS)) or text[: len(text) - len(word)][-1:].isdigit() else word


def _first_letter(text: str) -> int:
    begin = len(text)
    while begin and (_is_letter(text[begin - 1]) or text[begin - 1] in _JOINERS) and len(text) - begin < _NEAR:
        begin -= 1
    return begin


def _is_letter(character: str) -> bool:
    return character.isalpha() or (not character.isascii() and unicodedata.category(character)[0] == "M")


def is_open(piece: str, word: str, tag: str) -> bool:
    """Whether a piece of text ends with a word that a sentence of its language does not end with."""
    before = _before(piece, word)
    small = word if before else word.lower()
    if len(word) == 1 and before[-1:].isalnum() and not before[-2:-1].isalnum():
        return False  # letters or notes, one after the other
    known = OPEN_WORDS.get(_SPOKEN_AS.get(tag, tag), frozenset())
    if small not in known:
        return False
    if before.endswith(_COMMAS):  # a clause begins, but for lists of such words
        return len(word) > _ARTICLE and word not in _ADDED and last_word(before[:-1]).lower() not in known
    return not before.endswith(_LISTED)


def strength(piece: str, body: str, tag: str, word: str | None = None) -> float:
    """Logarithm of how much likelier the last word of a piece is where a text was cut than where one ends.

    A cut leaves half of the time a part of a word and half of the time a whole one; so the logarithm is never far below 0.
    `word` is the last word, where it is known.
    """
    word = last_word(piece) if word is None else word
    if not word or (_before(piece, word).endswith(_LISTED) and not is_open(piece, word, tag)):
        return 0.0
    return math.log((1 + math.exp(min(_MOST, _odds(piece, word, body, tag)))) / 2)


def _odds(piece: str, word: str, body: str, tag: str) -> float:
    small = word.lower()
    if is_open(piece, word, tag):
        return OPEN
    if word in HALF_OPEN_WORDS.get(_SPOKEN_AS.get(tag, tag), ()):
        return HALF_OPEN
    if word[1:] != word[1:].lower():
        return 0.0  # an abbreviation
    name = word != small and tag != "de"
    return _begun(small, body, tag) - (_NAME if name else 0.0)


def _begun(word: str, body: str, tag: str) -> float:
    """Logarithm of how much likelier a word is to be the beginning of a longer one than to be whole."""
    from instructds.kernels.word_lists import said

    again = _within(word, body.rstrip().lower())
    if again is False:
        return 0.0
    known = said(word, tag)
    found = 0.0 if known is None else math.log((_CUTS * known[1] + _LEAST) / (known[0] + _RARE))
    return max(found, BEGUN) if again else min(found, HALF_OPEN) if len(word) == 1 else found


def _within(word: str, small: str) -> bool | None:
    """Whether a text has its last word elsewhere as the beginning of longer ones alone; None where it has it nowhere else."""
    begun, place, end = False, small.find(word), len(small) - len(word)
    while 0 <= place < end:
        if place == 0 or not small[place - 1].isalpha():
            rest = small[place + len(word) : place + len(word) + 2]
            if not rest[:1].isalpha():
                return False
            begun |= rest.isalpha()
        place = small.find(word, place + 1)
    return True if begun and len(word) > 2 else None  # noqa: PLR2004 - too short to say


def _before(piece: str, word: str) -> str:
    end = len(piece) - len(word)
    return piece[max(0, end - _NEAR) : end].rstrip()
