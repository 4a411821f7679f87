"""What no translation changes of a text: numbers, names, identifiers, addresses; texts of other languages that share them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .numerals import NUMBER, meant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LEAST_WEIGHT, LEAST_SHARE = 2.5, 0.75
"""What two texts must have in common of what no translation changes, and the share of all numbers of either that they share."""

MOST_WORDS = 0.15
"""Share of the words that two texts in two languages may have in common."""

LONGEST = 4_000
"""Characters of a text that are looked at."""

_LOOKED_AT = 10
_LIGHT = 0.5
_COMMON = 40

_TELLING = re.compile(r"https?://\S+|\b\w+_\w+\b|\b[a-z]+[A-Z]\w+\b")
_NAME = re.compile(r"\b[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}\b")
_WORD = re.compile(r"\b[^\W\d_]+\b")
MANY_DIGITS = 2
"""Runs of digits from which a text is looked at."""


@dataclass(frozen=True)
class Fingerprints:
    """What no translation changes, of each text: marks with their weights, and the texts that have each telling mark."""

    marks: Sequence[Mapping[str, float]]
    having: Mapping[str, Sequence[int]]
    lengths: Sequence[int]


def fingerprint(text: str) -> dict[str, float]:
    """Numbers as they are meant, names, identifiers and addresses of a text, with weights.

    Example:
        >>> sorted(fingerprint("Janet 80.000 dollárért vett 12 kacsát."))
        ['12', '80000', 'Janet']
    """
    marks: dict[str, float] = {}
    for found in NUMBER.finditer(text):
        number = meant(found.group())
        marks[number] = 1.0 if len(number.lstrip("-")) > 1 else _LIGHT
    for found in _TELLING.finditer(text):
        marks[found.group()] = 1.0
    for found in _NAME.finditer(text):
        marks[found.group()] = 1.0
    return marks


def fingerprints(texts: Sequence[str]) -> Fingerprints:
    """The fingerprints of texts."""
    marks = [fingerprint(text[:LONGEST]) for text in texts]
    counts = Counter(mark for found in marks for mark in found)
    having: dict[str, list[int]] = {}
    for place, found in enumerate(marks):
        for mark, weight in found.items():
            if weight == 1 and counts[mark] <= _COMMON:
                having.setdefault(mark, []).append(place)
    return Fingerprints(marks, having, [len(text) for text in texts])


def nearest(marks: Mapping[str, float], length: int, known: Fingerprints) -> tuple[int, float] | None:
    """The text with the most of these marks, and the share of the numbers on the side that has more of them.

    A name counts where both have it and is not missed where one has it alone: German writes every noun like one.
    """
    places = Counter(place for mark in marks for place in known.having.get(mark, ()))
    best: tuple[float, float, int] | None = None
    for place, _ in places.most_common(_LOOKED_AT):
        theirs = known.marks[place]
        shared = {mark: weight for mark, weight in theirs.items() if mark in marks}
        share = _numbers(shared) / max(_numbers(marks), _numbers(theirs), _LIGHT)
        if sum(shared.values()) >= LEAST_WEIGHT and share >= LEAST_SHARE and _alike(length, known.lengths[place]):
            best = max(best or (0.0, 0.0, 0), (share, sum(shared.values()), place))
    return None if best is None else (best[2], round(best[0], 4))


def other_language(one: str, other: str) -> bool:
    """Do two texts hardly share a word in lower case? In one language they would share the commonest ones."""
    mine, theirs = ({word for word in _WORD.findall(text) if word == word.lower()} for text in (one, other))
    return len(mine & theirs) <= MOST_WORDS * min(len(mine), len(theirs))


def _numbers(marks: Mapping[str, float]) -> float:
    return sum(weight for mark, weight in marks.items() if mark.lstrip("-")[:1].isdigit())


def _alike(one: int, other: int) -> bool:
    return one <= 3 * other and other <= 3 * one
