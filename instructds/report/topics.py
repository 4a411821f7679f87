"""A map of what instructions are about in any language: words weighed by rarity, grouped, each group told by its own words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from instructds.regexes import regex

from .model import Topic

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from .texts import Texts

LEAST = 50
"""Instructions below which there is no map."""

TOPICS, PER_TOPIC = 10, 20
"""Topics at most, and the instructions that there must be for each."""

TERMS = 3_000
"""Words that are weighed, the most frequent."""

WORDS = 6
"""Words that tell a topic."""

ROUNDS = 20
SEED = 7

_WORD = regex(r"[^\W\d_]{2,}")
_RUN = regex("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")


def topics(texts: Texts) -> tuple[Topic, ...]:
    """The topics of the sampled instructions, the largest first; none below 50 instructions with words."""
    import numpy as np

    sample = texts.samples.get(("all", None))
    if sample is None:
        return ()
    rows = [
        (name, set(terms(asked)))
        for name, asked in zip(sample.column("id"), sample.column("instruction"), strict=True)
        if asked
    ]
    names, weighed = _weighed([words for _, words in rows])
    ids = [name for (name, _), kept in zip(rows, weighed.there, strict=True) if kept]
    if len(ids) < LEAST:
        return ()
    members, centres = _grouped(weighed, min(TOPICS, len(ids) // PER_TOPIC))
    mean = weighed.total(slice(None)) / len(ids)
    near = weighed.near(centres)
    found = []
    for place, centre in enumerate(centres):
        own = np.flatnonzero(members == place)
        if len(own):
            strongest = np.argsort(-np.round(centre - mean, 6), kind="stable")[:WORDS]
            nearest = own[int(np.argmax(np.round(near[own, place], 6)))]
            words = tuple(names[term] for term in strongest if centre[term] > mean[term])
            found.append(Topic(rows=len(own), share=len(own) / len(ids), words=words, example=ids[nearest]))
    return tuple(sorted(found, key=lambda topic: (-topic.rows, topic.words)))


def terms(text: str) -> list[str]:
    """Words of two letters or more, lower-cased; in scripts without spaces pairs of neighbouring characters.

    Example:
        >>> terms("Írj verset 下雨天!")
        ['írj', 'verset', '下雨', '雨天']
    """
    small = text.lower()
    if small.isascii():
        return _WORD.findall(small)
    pairs = [run[place : place + 2] for run in _RUN.findall(small) for place in range(len(run) - 1)]
    return [*_WORD.findall(_RUN.sub(" ", small)), *pairs]


@dataclass(frozen=True, slots=True)
class _Weighed:
    """Rows of a few terms each, laid end to end: term and weight, where each row begins, and which of all rows these are.

    A row has length 1.
    """

    terms: npt.NDArray[np.int64]
    weights: npt.NDArray[np.float64]
    starts: npt.NDArray[np.int64]
    there: npt.NDArray[np.bool_]
    size: int

    def near(self, centres: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """The cosine of each row with each centre."""
        import numpy as np

        return np.add.reduceat(self.weights[:, None] * centres.T[self.terms], self.starts, axis=0)

    def total(self, rows: slice | npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
        """The sum of some rows."""
        import numpy as np

        lengths = np.diff(self.starts, append=len(self.terms))
        among = np.zeros(len(self.starts), bool)
        among[rows] = True
        taken = np.repeat(among, lengths)
        return np.asarray(np.bincount(self.terms[taken], self.weights[taken], self.size), np.float64)


def _weighed(rows: list[set[str]]) -> tuple[list[str], _Weighed]:
    """The terms, and the rows that have any, with their weights."""
    import numpy as np

    seen = Counter(chain.from_iterable(rows))
    usable = [term for term, count in seen.items() if 2 <= count <= len(rows) // 3]  # noqa: PLR2004 - one row shares nothing
    names = sorted(usable, key=lambda term: (-seen[term], term))[:TERMS]
    places = {term: place for place, term in enumerate(names)}
    own = [sorted(places[term] for term in row if term in places) for row in rows]
    lengths = np.array([len(row) for row in own], np.int64)
    terms = np.array([place for row in own for place in row], np.int64)
    counts = np.array([seen[name] for name in names], np.float64)
    # squared, since instructions are short and their common words many
    weights = np.log(len(rows) / counts)[terms] ** 2 if len(terms) else np.zeros(0)
    there = lengths > 0
    starts = (np.cumsum(lengths) - lengths)[there]
    if len(starts):
        weights = weights / np.repeat(np.sqrt(np.add.reduceat(weights**2, starts)), lengths[there])
    return names, _Weighed(terms, weights, starts, there, len(names))


def _grouped(rows: _Weighed, count: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float64]]:
    """Spherical k-means with k-means++ seeds: the group of each row, and the middle of each group."""
    import numpy as np

    chance = np.random.default_rng(SEED)
    picks, size = np.zeros(len(rows.starts), bool), len(rows.starts)
    picks[int(chance.integers(size))] = True
    centres = rows.total(picks)[None]
    near = rows.near(centres).max(axis=1)
    while len(centres) < count:
        far = np.maximum(1 - near, 0)
        pick = chance.choice(size, p=far / far.sum()) if far.sum() > 0 else len(centres)
        picks = np.zeros(size, bool)
        picks[pick] = True
        centres = np.vstack([centres, rows.total(picks)])
        near = np.maximum(near, rows.near(centres[-1:]).max(axis=1))
    members = np.zeros(size, np.intp)
    for _ in range(ROUNDS):
        nearest = np.argmax(rows.near(centres), axis=1)
        for place in range(count):
            own = nearest == place
            if own.any():
                total = rows.total(own)
                centres[place] = total / max(float(np.linalg.norm(total)), 1e-9)
        if (nearest == members).all():
            break
        members = nearest
    return members, centres
