"""Rows that mean the same, and items nearest in meaning, by the cosine of vectors that any embedder makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from instructds.errors import UsageError
from instructds.wording import counted

from .cosine import cosine_pairs, nearest_rows

if TYPE_CHECKING:
    import pyarrow as pa

    Embed = Callable[[Sequence[str]], npt.NDArray[np.float32]]

THRESHOLD = 0.9
"""Cosine from which rows mean the same unless said otherwise; what is right depends on the embedder."""

RETOLD = 1.0
"""Cosine and its lead from which an item is taken for the same in other words; set for `minilm`."""

_RIVALS = 10

EXACT_ROWS = 1_000_000
"""Rows up to which every pair is looked at."""


@dataclass(frozen=True, slots=True)
class SemanticTwins:
    """Twins in meaning among `rows` rows: row numbers `left` and `right`, `left` the better one, and their cosine.

    Equal texts stand only beside the best of them, every other row beside at most the 16 nearest better ones. `complete` says
    that every pair was looked at; otherwise some of the twins are missing.
    """

    left: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]
    similarity: npt.NDArray[np.float32]
    rows: int
    threshold: float
    complete: bool

    def at(self, threshold: float) -> SemanticTwins:
        """The twins at a higher threshold, without a second pass.

        Raises:
            UsageError: the threshold is lower than that of the search.
        """
        if threshold < self.threshold:
            what = f"twins found at {self.threshold:g} cannot be re-thresholded down to {threshold!r}"
            raise UsageError(what, fix=f"semantic_twins(texts, embedder, threshold={threshold!r})")
        kept = self.similarity >= np.float32(threshold)
        arrays = {name: getattr(self, name)[kept] for name in ("left", "right", "similarity")}
        return replace(self, **arrays, threshold=threshold)


class Nearest(NamedTuple):
    """For each row with text its nearest items, nearest first: row number, item number, cosine."""

    row: npt.NDArray[np.int64]
    item: npt.NDArray[np.int64]
    cosine: npt.NDArray[np.float32]


def semantic_twins(
    texts: Sequence[str | None] | pa.Array,
    embedder: Embed,
    *,
    threshold: float = THRESHOLD,
    order: npt.NDArray[np.int64] | None = None,
    complete: bool | None = None,
) -> SemanticTwins:
    """The twins in meaning among texts; a blank or null text is no twin of anything.

    `order` lists all rows, best first (default: as they stand). `complete` looks at every pair (default: up to
    1,000,000 rows, above which an index of faiss looks only near each row). Memory: the vectors twice. Cost: a vector for
    each text.

    Example:
        >>> from instructds.duplicates.embedders import embedder
        >>> twins = semantic_twins(["How old are you?", "Írj verset!", "What is your age?"], embedder("minilm"), threshold=0.8)
        >>> twins.left.tolist(), twins.right.tolist()
        ([0], [2])
    """
    return vector_twins(_vectors(texts, embedder), threshold=threshold, order=order, complete=complete)


def vector_twins(
    vectors: npt.NDArray[np.float32],
    *,
    threshold: float = THRESHOLD,
    order: npt.NDArray[np.int64] | None = None,
    complete: bool | None = None,
) -> SemanticTwins:
    """`semantic_twins` of vectors that are there already: one row of length 1 (or of zeros) for each text."""
    if not 0 < threshold <= 1:
        raise UsageError(
            f"a cosine of {threshold!r} is no threshold", near=["above 0, at most 1"], fix=f"threshold={THRESHOLD}"
        )
    count = len(vectors)
    ranked = np.arange(count) if order is None else np.asarray(order, np.int64)
    if len(ranked) != count or not (np.bincount(ranked, minlength=count) == 1).all():
        raise UsageError(f"`order` does not list each of the {count} rows once", fix="order=np.argsort(rank, kind='stable')")
    every = count <= EXACT_ROWS if complete is None else complete
    some = vectors if order is None else vectors[ranked]
    found = cosine_pairs(some, threshold, complete=every)
    return SemanticTwins(ranked[found.left], ranked[found.right], found.similarity, count, threshold, complete=every)


def nearest(
    queries: Sequence[str | None] | pa.Array, items: Sequence[str | None] | pa.Array, embedder: Embed, k: int = 1
) -> Nearest:
    """The `k` items nearest in meaning to each query; blank queries have none, and blank items are nearest to nothing."""
    asked, known = _vectors(queries, embedder), _vectors(items, embedder)
    if k < 1:
        raise UsageError(f"k={k!r} nearest items cannot be found", near=["1 or more"], fix="k=1")
    rows, places = (np.flatnonzero(vectors.any(axis=1)) for vectors in (asked, known))
    found = nearest_rows(asked[rows], known[places], k) if len(rows) and len(places) else nearest_rows(asked[:0], asked[:0], k)
    return Nearest(rows[found.left], places[found.right], found.similarity)


def retold(
    queries: Sequence[str | None] | pa.Array, items: Sequence[str | None] | pa.Array, embedder: Embed, *, least: float = RETOLD
) -> Nearest:
    """The nearest item of each query that says the same in other words: it is near, and much nearer than the items after it.

    A paraphrase and a text on the same subject may have the same cosine; but the text has several items that near. So the
    cosine and its lead, over the mean of the next ten items, must be at least `least` together. The items should differ; of
    fewer than eleven none is told.
    """
    found = nearest(queries, items, embedder, _RIVALS + 1)
    per = min(_RIVALS + 1, int(np.bincount(found.row).max(initial=0)))
    if per <= _RIVALS:
        return Nearest(found.row[:0], found.item[:0], found.cosine[:0])
    row, item, cosine = (values.reshape(-1, per) for values in found)
    told = 2 * cosine[:, 0] - cosine[:, 1:].mean(axis=1) >= least
    return Nearest(row[told, 0], item[told, 0], cosine[told, 0])


def _vectors(texts: Any, embedder: Embed) -> npt.NDArray[np.float32]:
    """The vectors of texts, checked."""
    listed = texts.to_pylist() if hasattr(texts, "to_pylist") else list(texts)
    found = np.ascontiguousarray(embedder([text or "" for text in listed]), np.float32)
    if found.ndim != 2 or len(found) != len(listed):  # noqa: PLR2004 - one row a text
        raise UsageError(
            f"the embedder gave an array of shape {found.shape} for {counted(len(listed), 'text')}", near=["one row per text"]
        )
    lengths = np.einsum("ij,ij->i", found, found)
    if not (np.isclose(lengths, 1, atol=1e-3) | (lengths == 0)).all():
        raise UsageError("the embedder gave vectors whose length is neither 1 nor 0", fix="divide each by its length")
    return found
