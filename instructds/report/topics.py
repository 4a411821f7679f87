"""A map of what instructions are about in any language: words weighed by rarity, grouped, each group told by its own words."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

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

_WORD = re.compile(r"[^\W\d_]{2,}")
_RUN = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")


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
    names, vectors = _weighed([words for _, words in rows])
    there = np.asarray(vectors.any(axis=1), bool)
    ids = [name for (name, _), kept in zip(rows, there, strict=True) if kept]
    if len(ids) < LEAST:
        return ()
    vectors = vectors[there]
    members, centres = _grouped(vectors, min(TOPICS, len(ids) // PER_TOPIC))
    mean = vectors.mean(axis=0)
    found = []
    for place, centre in enumerate(centres):
        own = np.flatnonzero(members == place)
        if len(own):
            strongest = np.argsort(-np.round(centre - mean, 6), kind="stable")[:WORDS]
            nearest = own[int(np.argmax(np.round(vectors[own] @ centre, 6)))]
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
    pairs = [run[place : place + 2] for run in _RUN.findall(small) for place in range(len(run) - 1)]
    return [*_WORD.findall(_RUN.sub(" ", small)), *pairs]


def _weighed(rows: list[set[str]]) -> tuple[list[str], npt.NDArray[np.float32]]:
    """The terms, and for each row their weights, of length 1."""
    import numpy as np

    seen = Counter(term for row in rows for term in row)
    usable = [term for term, count in seen.items() if 2 <= count <= len(rows) // 3]  # noqa: PLR2004 - one row shares nothing
    names = sorted(usable, key=lambda term: (-seen[term], term))[:TERMS]
    places = {term: place for place, term in enumerate(names)}
    vectors = np.zeros((len(rows), len(names)), np.float32)
    for place, row in enumerate(rows):
        for term in row:
            if term in places:
                vectors[place, places[term]] = (
                    np.log(len(rows) / seen[term]) ** 2
                )  # squared, since instructions are short and their common words many
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return names, vectors / np.maximum(lengths, 1e-9)


def _grouped(vectors: npt.NDArray[np.float32], count: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float32]]:
    """Spherical k-means with k-means++ seeds: the group of each row, and the middle of each group."""
    import numpy as np

    chance = np.random.default_rng(SEED)
    centres = vectors[[int(chance.integers(len(vectors)))]]
    while len(centres) < count:
        far = np.maximum(1 - (vectors @ centres.T).max(axis=1), 0).astype(np.float64)
        pick = chance.choice(len(vectors), p=far / far.sum()) if far.sum() > 0 else len(centres)
        centres = np.vstack([centres, vectors[pick]])
    members = np.zeros(len(vectors), np.intp)
    for _ in range(ROUNDS):
        nearest = np.argmax(vectors @ centres.T, axis=1)
        for place in range(count):
            own = vectors[nearest == place]
            if len(own):
                total = own.sum(axis=0)
                centres[place] = total / max(float(np.linalg.norm(total)), 1e-9)
        if (nearest == members).all():
            break
        members = nearest
    return members, centres
