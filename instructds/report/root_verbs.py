"""Which verbs English instructions begin with and what they ask for, by a word list and a rule; the unsure is left out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from instructds.signals.verbs import ENGLISH

from .model import Count, RootVerb, RootVerbs

if TYPE_CHECKING:
    from .texts import Texts

VERBS, NOUNS = 20, 5

_OPENING = re.compile(
    r"^[\W\d]*(?:(?:please|kindly|now|then|can you|could you|would you|i want you to|your task is to)[\s,]+)*([a-z]+)\b(.*)",
    re.DOTALL,
)
_WORD = re.compile(r"[a-z]+(?:['\u2019-][a-z]+)*|[^\sa-z]")

_BEFORE = frozenset(
    """
    a an the this that these those my your his her its our their some any each every all both one two three four five six seven
    eight nine ten several many few more another other me us him them following given provided below above for
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
_AFTER = frozenset(
    """
    of in on at to from by with about for as and or but that which who whose what why how when where if whether into between
    using based without so than over under through during is are was were be has have can would should will does do it you i
    describing explaining given containing including
    """.split()  # noqa: SIM905 - as above
)


def root_verbs(texts: Texts) -> RootVerbs | None:
    """The root verbs of the sampled English instructions; null when there are none.

    Source: Wang et al. 2023 (Self-Instruct), figure 2, there with a parser.
    """
    sample = texts.samples.get(("language", "en"))
    every = texts.samples.get(("all", None))
    if sample is None or every is None:
        return None
    asked = [
        text
        for text, language in zip(every.column("instruction"), every.column("language"), strict=True)
        if language == "en" and text
    ]
    if not asked:
        return None
    nouns: defaultdict[str, Counter[str | None]] = defaultdict(Counter)
    for text in asked:
        found = root(text)
        if found is not None:
            nouns[found[0]][found[1]] += 1
    order = sorted(nouns, key=lambda verb: (-nouns[verb].total(), verb))[:VERBS]
    verbs = tuple(RootVerb(verb=verb, rows=nouns[verb].total(), nouns=_most(nouns[verb])) for verb in order)
    return RootVerbs(sampled=len(asked), sure=sum(found.total() for found in nouns.values()), verbs=verbs)


def root(text: str) -> tuple[str, str | None] | None:
    """The verb an English instruction begins with and the head of its object; null where that is not sure.

    Example:
        >>> root("Please write a short story about rain.")
        ('write', 'story')
    """
    opening = _OPENING.match(text.lower())
    if opening is None or opening[1] not in ENGLISH:
        return None
    head: str | None = None
    for word in _WORD.findall(opening[2][:200]):
        if word in _BEFORE and head is None:
            continue
        if word in _AFTER or not word[0].isalpha():
            break
        head = word
    return opening[1], head


def _most(nouns: Counter[str | None]) -> tuple[Count, ...]:
    order = sorted(nouns.items(), key=lambda entry: (-entry[1], entry[0] is None, entry[0] or ""))[:NOUNS]
    return tuple(Count(value=noun, rows=rows) for noun, rows in order)
