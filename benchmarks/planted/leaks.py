"""Benchmark items as they turn up in training data: copied, embedded, edited, cut, re-ordered, with typing errors."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable, Sequence

PERTURBATIONS = ("case", "wrapping", "words_10", "words_20", "half", "reordered", "numbers", "typos")
"""The eight whose worst recall is told."""

LIGHT = ("verbatim", "light_edits", "embedded")

_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|(?<=[。！？])|\n+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SPACED = 12
"""Characters for each word and space above which a text is of a script without spaces."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def perturb(kind: str, text: str, draw: random.Random, words: Sequence[str], others: Sequence[str]) -> str:
    """The text changed in one way; `words` replace its words, `others` are clean texts it is put between."""
    return _KINDS[kind](text, draw, words, others)


def _case(text: str, draw: random.Random, *_: object) -> str:
    return draw.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def _wrapping(text: str, draw: random.Random, *_: object) -> str:
    if draw.random() < 0.5:
        return "\n".join(textwrap.wrap(text, draw.choice((20, 40, 60)))) or text
    lines = textwrap.wrap(text, draw.choice((30, 50))) or [text]
    return "\n".join(f"> {line}" for line in lines)


def _replaced(share: float) -> Callable[..., str]:
    def replaced(text: str, draw: random.Random, words: Sequence[str], _: object) -> str:
        parts = re.split(r"(\s+)", text)
        if len(text) > _SPACED * len(parts):  # a script without spaces
            parts = [text[place : place + 2] for place in range(0, len(text), 2)]
        places = [place for place, part in enumerate(parts) if part.strip()]
        for place in draw.sample(places, max(1, round(share * len(places)))):
            parts[place] = draw.choice(words)
        return "".join(parts)

    return replaced


def _half(text: str, *_: object) -> str:
    parts = text.split()
    if len(parts) < 4:
        return text[: max(1, len(text) // 2)]
    return " ".join(parts[: (len(parts) + 1) // 2])


def _reordered(text: str, draw: random.Random, *_: object) -> str:
    parts = [part for part in _SENTENCE.split(text) if part.strip()]
    if len(parts) < 2:
        parts = [part for part in re.split(r"(?<=[,;:])\s", text) if part.strip()]
    if len(parts) < 2:
        words = text.split()
        parts = [" ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])]
    moved = parts[:]
    for _ in range(5):
        draw.shuffle(moved)
        if moved != parts:
            break
    return " ".join(moved)


def _numbers(text: str, draw: random.Random, *_: object) -> str:
    return _NUMBER.sub(lambda found: _other_number(found.group(), draw), text)


def _other_number(number: str, draw: random.Random) -> str:
    return "".join(draw.choice("123456789") if letter.isdigit() else letter for letter in number)


def _typos(text: str, draw: random.Random, *_: object) -> str:
    """One letter in 25 left out, doubled, changed, or swapped with the next."""
    found, place = [], 0
    while place < len(text):
        letter = text[place]
        if letter.isalpha() and draw.random() < 0.04:
            kind = draw.randrange(4)
            after = text[place + 1 : place + 2]
            found.append(("", letter * 2, draw.choice(_LETTERS), after + letter)[kind])
            place += 2 if kind == 3 and after else 1
        else:
            found.append(letter)
            place += 1
    return "".join(found)


def _light(text: str, draw: random.Random, words: Sequence[str], others: Sequence[str]) -> str:
    """What a careless copy changes: marks, spaces, an opening, one or two words or letters."""
    for _ in range(draw.randint(1, 3)):
        kind = draw.randrange(6)
        if kind == 0:
            text = text.rstrip(".?! ")
        elif kind == 1:
            text = draw.choice(("Please answer: ", "Q: ", "Question: ", "Hi! ", "Solve this. ")) + text
        elif kind == 2:
            text = re.sub(r"[,;]", "", text)
        elif kind == 3:
            text = text[:1].swapcase() + text[1:].replace("  ", " ")
        elif kind == 4:
            text = _replaced(0.0)(text, draw, words, others)
        else:
            place = draw.randrange(max(len(text), 1))
            text = text[:place] + text[place + 1 :]
    return text


def _embedded(text: str, draw: random.Random, _: object, others: Sequence[str]) -> str:
    before, after = draw.choice(others), draw.choice(others)
    return f"{before}\n\n{text}\n\n{after}" if draw.random() < 0.5 else f"{before} {text} {after}"


def _verbatim(text: str, *_: object) -> str:
    return text


_KINDS: dict[str, Callable[..., str]] = {
    "verbatim": _verbatim,
    "light_edits": _light,
    "embedded": _embedded,
    "case": _case,
    "wrapping": _wrapping,
    "words_10": _replaced(0.1),
    "words_20": _replaced(0.2),
    "half": _half,
    "reordered": _reordered,
    "numbers": _numbers,
    "typos": _typos,
}
