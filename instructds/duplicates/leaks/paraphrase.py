"""Requests that mean what an item means in other words, by vectors that the caller's embedder makes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from instructds.duplicates.semantic import RETOLD

from .search import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from .index import Index

    Embedder = Callable[[Sequence[str]], npt.NDArray[np.float32]]

LEAST_COSINE = 0.85
"""Cosine from which a request is told as a paraphrase where there are too few items to know how near others are."""

_RIVALS, _SAME = 10, 0.95

_BLOCK = 2_048


def paraphrases(
    texts: Any,
    asked: npt.NDArray[np.bool_],
    index: Index,
    embedder: Embedder,
    found: Sequence[Found],
) -> list[Found]:
    """The nearest item of each request that holds none yet, where it is near, and much nearer than the items after it.

    A paraphrase and a text on the same subject may be as near; but the text has several items that near. So the cosine and its
    lead over the mean of the next ten items must be at least RETOLD together. Copies of the nearest item are no rivals.
    Cost: one vector for each item (once an index) and for each request, and all their products.
    """
    known = {one.text for one in found}
    places = [place for place in np.flatnonzero(asked).tolist() if place not in known]
    if not places:
        return []
    first = np.flatnonzero(index.form == 0)
    items = _items(index, embedder)
    told = []
    for start in range(0, len(places), _BLOCK):
        block = places[start : start + _BLOCK]
        near = np.asarray(embedder([texts[place].as_py() for place in block]), np.float32) @ items.T
        best = near.argmax(axis=1)
        for row, place in enumerate(block):
            cosine = float(near[row, best[row]])
            if _retold(cosine, near[row], items @ items[best[row]] if cosine > RETOLD / 2 else None):
                size = len(texts[place].as_py())
                told.append(Found(place, int(first[best[row]]), round(min(cosine, 1.0), 4), "paraphrase", 0, size))
    return told


def _retold(cosine: float, near: npt.NDArray[np.float32], like: npt.NDArray[np.float32] | None) -> bool:
    """Is the nearest item told, given the cosines of all items with the request, and with the nearest item?"""
    if like is None:
        return False
    rivals = near[like < _SAME]
    if len(rivals) < _RIVALS:
        return cosine >= LEAST_COSINE
    return 2 * cosine - float(np.partition(rivals, -_RIVALS)[-_RIVALS:].mean()) >= RETOLD


@lru_cache(maxsize=2)
def named_embedder(name: str) -> Embedder:
    """The embedder of a name, loaded once a process.

    Raises:
        MissingExtra, UnknownName: as `embedders.embedder`.
    """
    from instructds.duplicates.embedders import embedder

    return embedder(name)


@lru_cache(maxsize=2)
def _items(index: Index, embedder: Embedder) -> npt.NDArray[np.float32]:
    return np.asarray(embedder([item.texts[0] for item in index.items]), np.float32)
