"""Pairs of near vectors and nearest vectors, by all products in blocks, most of them of short vectors first."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from instructds.kernels.hashing import hash_ranges

_Rows = npt.NDArray[np.int64]
_Floats = npt.NDArray[np.float32]

PARTNERS = 16
"""Pairs that are kept of a row with better ones, the nearest: a crowd of n near rows has n * n / 2."""

_RIGHT, _LEFT = 1_024, 4_096
"""Rows of a block, 16 MB of products."""

_SHORT = 64
_SAMPLE = 8_192
_ROUNDING = 1e-5
_CROWDED = 1 / 16
"""Share of a block that passes the bound, above which all products of the whole vectors are cheaper."""


class Near(NamedTuple):
    """Pairs of row numbers, `left` before `right`, and their cosine."""

    left: _Rows
    right: _Rows
    similarity: _Floats


def cosine_pairs(vectors: _Floats, threshold: float, *, complete: bool = True, partners: int = PARTNERS) -> Near:
    """The pairs of unit vectors with a cosine of at least `threshold`, for each row those with the nearest rows before it.

    A row that equals an earlier one is paired with the first of these only; rows of zeros with none. `complete` looks at all
    pairs, in 65 dimensions where there are more, and in all for the few that these cannot rule out; otherwise an index of faiss
    is asked, which misses some.
    """
    rows = np.flatnonzero(np.einsum("ij,ij->i", vectors, vectors) > 0.5)  # noqa: PLR2004 - of length 1, not 0
    firsts = _firsts(vectors, rows)
    again, distinct = rows[firsts != rows], rows[firsts == rows]
    some = vectors if len(distinct) == len(vectors) else vectors[distinct]
    if complete or not len(some):
        short = _shortened(some)
        found = _joined([_block(some, short, start, threshold, partners) for start in range(0, len(some), _RIGHT)])
    else:
        from .cosine_index import indexed_pairs

        found = indexed_pairs(some, threshold, partners=partners)
    same = Near(firsts[firsts != rows], again, np.ones(len(again), np.float32))
    return _joined([same, Near(distinct[found.left], distinct[found.right], np.minimum(found.similarity, np.float32(1)))])


def nearest_rows(queries: _Floats, items: _Floats, k: int) -> Near:
    """The `k` items nearest to each query, nearest first: `left` is the query, `right` the item. Memory: a block."""
    k = min(k, len(items))
    found = []
    for start in range(0, len(queries) if k else 0, _RIGHT):
        parts = []
        for first in range(0, len(items), _LEFT):
            products = queries[start : start + _RIGHT] @ items[first : first + _LEFT].T
            places = _greatest(products, k)
            parts.append((first + places, np.take_along_axis(products, places, 1)))
        places, values = (np.concatenate(side, axis=1) for side in zip(*parts, strict=True))
        order = np.lexsort((places, -values), axis=1)[:, :k]
        found.append((np.take_along_axis(places, order, 1).ravel(), np.take_along_axis(values, order, 1).ravel()))
    right = np.concatenate([np.zeros(0, np.int64), *(places for places, _ in found)])
    similarity = np.concatenate([np.zeros(0, np.float32), *(values for _, values in found)])
    return Near(np.repeat(np.arange(len(queries)), k), right, np.clip(similarity, -1, 1))


def _greatest(products: _Floats, count: int) -> npt.NDArray[np.int64]:
    """Places of the greatest of each line, in any order."""
    if count >= products.shape[1]:
        return np.broadcast_to(np.arange(products.shape[1]), products.shape)
    return np.argpartition(-products, count - 1, axis=1)[:, :count]


def nearest_before(left: _Rows, right: _Rows, similarity: _Floats, partners: int) -> npt.NDArray[np.int64]:
    """Places of the pairs to keep: of each right row at most `partners`, the most similar, then the first."""
    order = np.lexsort((left, -similarity, right))
    new = np.concatenate([[True], right[order][1:] != right[order][:-1]])
    starts = np.flatnonzero(new)
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order))))
    return order[rank < partners]


def _joined(parts: list[Near]) -> Near:
    none = Near(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))
    return Near(*(np.concatenate(side) for side in zip(none, *parts, strict=True)))


def _firsts(vectors: _Floats, rows: _Rows) -> _Rows:
    """For each row the first that is equal to it."""
    if not len(rows):
        return rows
    size = vectors.shape[1] * vectors.itemsize
    data = np.ascontiguousarray(vectors).view(np.uint8).ravel()
    _, first, group = np.unique(
        hash_ranges(data, rows * size, (rows + 1) * size, np.uint64(0)), return_index=True, return_inverse=True
    )
    found = rows[first][group]
    for start in range(0, len(rows), _LEFT):  # equal hashes are equal vectors, unless someone looked for them
        part = slice(start, start + _LEFT)
        differ = (vectors[found[part]] != vectors[rows[part]]).any(axis=1)
        found[part][differ] = rows[part][differ]
    return found


def _shortened(vectors: _Floats) -> _Floats:
    """Vectors in 65 dimensions whose products are never less than the cosines: the main axes, and the length of the rest.

    By Cauchy and Schwarz the rests of two vectors cannot have a greater product than that of their lengths.
    """
    if vectors.shape[1] <= 2 * _SHORT or not len(vectors):
        return vectors
    sample = vectors[:: -(-len(vectors) // _SAMPLE)]
    axes = np.linalg.eigh(sample.T @ sample)[1][:, : -_SHORT - 1 : -1]
    short = np.empty((len(vectors), _SHORT + 1), np.float32)
    np.matmul(vectors, axes, out=short[:, :_SHORT])
    rest = 1 - np.einsum("ij,ij->i", short[:, :_SHORT], short[:, :_SHORT])
    short[:, _SHORT] = np.sqrt(np.maximum(rest, 0) + _ROUNDING)
    return short


def _block(vectors: _Floats, short: _Floats, start: int, threshold: float, partners: int) -> Near:
    """The pairs whose right row is one of a block."""
    end = min(start + _RIGHT, len(vectors))
    found = _joined([])
    for first in range(0, end, _LEFT):
        last = min(first + _LEFT, end)
        products = short[start:end] @ short[first:last].T
        hits = np.flatnonzero(products.ravel() >= threshold - _ROUNDING)
        if len(hits) > _CROWDED * products.size:
            near = _crowd(vectors, start, first, last, threshold, partners)
        else:
            right, left = start + hits // (last - first), first + hits % (last - first)
            left, right = left[left < right], right[left < right]
            cosine = _cosines(vectors, left, right)
            near = Near(left[cosine >= threshold], right[cosine >= threshold], cosine[cosine >= threshold])
        joined = _joined([found, near])
        kept = nearest_before(*joined, partners)
        found = Near(joined.left[kept], joined.right[kept], joined.similarity[kept])
    return found


def _crowd(vectors: _Floats, start: int, first: int, last: int, threshold: float, partners: int) -> Near:
    """The nearest pairs of the block from `start` with the rows from `first` to `last`, where most rows are near each other."""
    end = min(start + _RIGHT, len(vectors))
    products = vectors[start:end] @ vectors[first:last].T
    products[np.arange(first, last) >= np.arange(start, end)[:, None]] = -1
    places = _greatest(products, partners)
    cosine = np.take_along_axis(products, places, 1)
    line, at = np.nonzero(cosine >= threshold)
    return Near(first + places[line, at], start + line, cosine[line, at])


def _cosines(vectors: _Floats, left: _Rows, right: _Rows) -> _Floats:
    parts = [slice(start, start + _LEFT) for start in range(0, len(left), _LEFT)]
    found = [np.einsum("ij,ij->i", vectors[left[part]], vectors[right[part]]) for part in parts]
    return np.concatenate([np.zeros(0, np.float32), *found])
