"""Pairs of near vectors for more rows than can all be compared: an index of cells, of which the nearest few are looked into."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from instructds.errors import MissingExtra

from .cosine import Near, nearest_before

_CELLS = 4
"""Cells per square root of the number of rows."""

_LOOKED_INTO = 32
_TRAINED_ON = 64
_BLOCK = 4_096


def indexed_pairs(vectors: npt.NDArray[np.float32], threshold: float, *, partners: int) -> Near:
    """The pairs of different unit vectors with a cosine of at least `threshold` among the nearest twice `partners` of each row.

    Some pairs are missed: near the border of a cell, or when a row has more near ones than that.

    Raises:
        MissingExtra: faiss is not installed.
    """
    try:
        import faiss
    except ImportError as error:
        what = "an index of more rows than can all be compared needs the package faiss-cpu, which is not installed"
        raise MissingExtra(what, fix='pip install "instructds[embed]"') from error

    count, size = vectors.shape
    cells = max(1, min(int(_CELLS * count**0.5), count // 40))
    quantizer = faiss.IndexFlatIP(size)
    index = faiss.IndexIVFFlat(quantizer, size, cells, faiss.METRIC_INNER_PRODUCT)
    index.nprobe = min(_LOOKED_INTO, cells)
    index.train(vectors[:: max(1, count // (_TRAINED_ON * cells))])
    index.add(vectors)
    parts = []
    for start in range(0, count, _BLOCK):
        similarity, other = index.search(vectors[start : start + _BLOCK], min(2 * partners, count))
        one = np.broadcast_to(np.arange(start, start + len(other))[:, None], other.shape)
        near = (similarity >= threshold) & (other >= 0) & (other != one)
        left, right = np.minimum(one, other)[near], np.maximum(one, other)[near]
        parts.append((left.astype(np.int64), right.astype(np.int64), similarity[near]))
    left, right, cosine = (np.concatenate(side) for side in zip(*parts, strict=True))
    once = np.unique(left * count + right, return_index=True)[1]
    kept = once[nearest_before(left[once], right[once], cosine[once], partners)]
    return Near(left[kept], right[kept], cosine[kept])
