"""The language of short texts: the byte model, helped by how often each word is used in a language and how common that is."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0913, PLR0917
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from .compiled import compiled
from .langid import best, model, score
from .vocabulary import MANY, add_words, telling, vocabulary
from .words import buffers, kinds, lower

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

TEMPERATURE = np.float32(2.5)
"""What the scores of the byte model are divided by; it counts overlapping n-grams as if they were independent."""

USUAL = """
ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv ta th tr uk ur vi zh
"""
"""Languages that many texts are in, of each of which a list of many words is known."""

_KNOWN = """
af am as az be bs cy eo eu ga gl gu ha hy ig is ka kk km kn ku ky la lb lo mg mk ml mn mr ms mt my ne nn or pa ps rw si sn so
sq sw te tg tk tl tt ug uz xh yo zu
"""
_SELDOM = {"usual": 0.0, "known": -1.5, "other": -3.0}
"""Natural logarithm of how likely a language is before a text is read, against the usual ones."""


def tell(texts: pa.Array) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float32], npt.NDArray[np.int32]]:
    """Index of the label of each text, its probability, and how many of its words some list of words knows.

    The words of a text help most where there are few; -1 and 0 where nothing is known.
    """
    known = model()
    words = vocabulary(known.labels)
    data, offsets = buffers(texts)
    labels, sure, found = np.empty(len(texts), np.int32), np.empty(len(texts), np.float32), np.empty(len(texts), np.int32)
    _tell_all(
        data,
        offsets,
        known.next_state,
        known.row,
        known.feature,
        known.weights,
        known.prior,
        known.aliases,
        _usual(known.labels),
        kinds(),
        lower(),
        *words,
        *telling(known.labels),
        labels,
        sure,
        found,
    )
    return labels, sure, found


def contradicted(texts: pa.Array, labels: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
    """Whether a word of each text tells that it is not in the language of its label, but in one much like it."""
    said = np.zeros(len(texts), np.bool_)
    _contradicted_all(*buffers(texts), np.ascontiguousarray(labels, np.int32), kinds(), lower(), *telling(model().labels), said)
    return said


@cache
def _usual(labels: tuple[str, ...]) -> npt.NDArray[np.float32]:
    usual, known = USUAL.split(), _KNOWN.split()
    groups = ["usual" if label in usual else "known" if label in known else "other" for label in labels]
    return np.array([_SELDOM[group] for group in groups], np.float32)


@compiled
def _contradicted_all(data, offsets, labels, kinds, lower, keys, first, last, column, gain, less, found):
    said = np.zeros(less.size, np.float32)
    for text in range(found.size):
        if add_words(data, offsets[text], offsets[text + 1], kinds, lower, keys, first, last, column, gain, less, said):
            found[text] = said[labels[text]] < 0
            said[:] = 0


@compiled
def _tell_all(
    data,
    offsets,
    next_state,
    row,
    feature,
    weights,
    prior,
    aliases,
    usual,
    kinds,
    lower,
    keys,
    first,
    last,
    column,
    gain,
    less,
    told_keys,
    told_first,
    told_last,
    told_column,
    told_gain,
    told_less,
    labels,
    sure,
    known,
):
    counts, seen = np.zeros(weights.shape[0], np.int32), np.empty(weights.shape[0], np.int32)
    scores = np.empty(prior.size, np.float32)
    said = np.empty(prior.size, np.float32)
    for text in range(labels.size):
        start, end = offsets[text], offsets[text + 1]
        found = score(data, start, end, next_state, row, feature, weights, prior, counts, seen, scores)
        said[:] = 0
        known[text] = add_words(data, start, end, kinds, lower, keys, first, last, column, gain, less, said)
        share = np.float32(min(1.0, MANY / max(known[text], 1)))
        for label in range(scores.size):
            scores[label] = scores[label] / TEMPERATURE + usual[label] + share * said[label]
        add_words(data, start, end, kinds, lower, told_keys, told_first, told_last, told_column, told_gain, told_less, scores)
        if found + known[text] == 0:
            labels[text], sure[text] = -1, 0
        else:
            labels[text], sure[text] = best(scores, aliases, np.float32(1))
