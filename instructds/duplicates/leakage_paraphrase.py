"""Requests that mean what an item means in other words, by vectors that the caller's embedder makes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from .leakage import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from .leakage_index import Index

    Embedder = Callable[[Sequence[str]], npt.NDArray[np.float32]]

LEAST_COSINE = 0.85
"""Cosine from which a request is told as a paraphrase."""

_BLOCK = 2_048


def paraphrases(
    texts: Any,
    asked: npt.NDArray[np.bool_],
    index: Index,
    embedder: Embedder,
    found: Sequence[Found],
) -> list[Found]:
    """The nearest item of each request that holds none yet, where their cosine is LEAST_COSINE or more.

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
            if cosine >= LEAST_COSINE:
                size = len(texts[place].as_py())
                told.append(Found(place, int(first[best[row]]), round(min(cosine, 1.0), 4), "paraphrase", 0, size))
    return told


@lru_cache(maxsize=2)
def named_embedder(name: str) -> Embedder:
    """The embedder of a name, loaded once a process.

    Raises:
        MissingExtra, UnknownName: as `embedders.embedder`.
    """
    from .embedders import embedder

    return embedder(name)


@lru_cache(maxsize=2)
def _items(index: Index, embedder: Embedder) -> npt.NDArray[np.float32]:
    return np.asarray(embedder([item.texts[0] for item in index.items]), np.float32)
