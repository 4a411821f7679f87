"""Numbers that states give to people, held to their check digits by python-stdnum, with the words that name them."""

from __future__ import annotations

from collections.abc import Iterator

from instructds.checks.pieces import search
from instructds.regexes import regex

from .base import Passage, Span, after, alone, before
from .proofs import proven
from .states import KINDS, SHORT_KINDS

_SHORTEST = 9
_TELLING = tuple(kind for kind in KINDS if not kind.words)
_ANY_TELLING = regex("|".join(kind.form.pattern for kind in _TELLING))
_ANY_WORD = "|".join(dict.fromkeys(kind.words for kind in KINDS if kind.words))
_LETTERED = (
    (regex(r"(?<!\w)[A-Za-z]{6}\d{2}[A-EHLMPRSTa-ehlmprst]\d{2}[A-Za-z]\d{3}[A-Za-z](?!\w)"), "it.codicefiscale"),
    (regex(r"(?<!\w)[A-Z]{4}\d{6}[HM][A-Z]{5}[0-9A-Z]\d(?!\w)"), "mx.curp"),
)
_WIDE = r"[\u0e00-\u1dff\u2e80-\uffef]"
_EDGE = regex(rf"(?<={_WIDE})(?=[a-z\u00e0-\u024f])|(?<=[a-z\u00e0-\u024f])(?={_WIDE})")
_REACH = 56
_LEAD, _TAIL = 8, 8


def identifiers(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Identity, social security and tax numbers of people; those of no telling form need the word for it nearby."""
    text = passage.text
    begin, stop = max(low - _LEAD, 0), high + _TAIL
    around = _parted(before(text, low, _REACH) + "\n" + after(text, high))
    if search(_ANY_WORD, around):
        kinds = KINDS if high - low >= _SHORTEST else SHORT_KINDS
    elif _ANY_TELLING.search(text, begin, stop):
        kinds = _TELLING
    else:
        return
    for kind in kinds:
        if kind.words and not search(kind.words, around):
            continue
        for found in kind.form.finditer(text, begin, stop):
            if _free(text, *found.span()) and proven(kind.proof, found[0]):
                yield Span(*found.span(), "national_identifier")


def _parted(around: str) -> str:
    """The words with a space where they touch a script that is written without."""
    return around if around.isascii() else _EDGE.sub(" ", around)


def lettered_identifiers(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Italian and Mexican identifiers, which begin with letters of the name and end in a check character."""
    for form, proof in _LETTERED:
        for found in form.finditer(passage.text, low, high):
            if proven(proof, found[0]):
                yield Span(*found.span(), "national_identifier")


def _free(text: str, start: int, end: int) -> bool:
    """Whether the number does not go on beyond `[start, end)`."""
    if not alone(text, start, end) or text[start - 1 : start] in {"-", ".", "/", "+", "$"}:
        return False
    return not (text[end : end + 1] in {"-", "/", "."} and text[end + 1 : end + 2].isalnum() and not text[end + 1].isspace())
