"""py3langid's model in a compiled loop: the same labels as the package, some thirty times as fast."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN201, ANN202, PLR0913, PLR0917, PLR1714, SIM109, PLR2004
from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from string import ascii_letters, digits
from typing import TYPE_CHECKING, Any

import numpy as np

from .compiled import compiled, inlined
from .kept import kept
from .words import DIGIT, GAP, JOINER, MARK, buffers, decode, kinds

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """The naive Bayes model over byte n-grams: an automaton that finds features, and a weight per feature and label."""

    labels: tuple[str, ...]
    next_state: npt.NDArray[np.uint32]
    row: npt.NDArray[np.int32]
    feature: npt.NDArray[np.int32]
    weights: npt.NDArray[np.float32]
    prior: npt.NDArray[np.float32]
    aliases: npt.NDArray[np.int32]
    """Pairs (first, second) of columns that share one label."""


@cache
def model() -> Model:
    """The model inside the installed py3langid, unpacked by the package's own loader once a machine, and kept."""
    arrays = dict(kept("langid", version("py3langid"), _unpacked))
    return Model(labels=tuple(arrays.pop("labels").tolist()), **arrays)


def _unpacked() -> dict[str, npt.NDArray[Any]]:
    from py3langid import langid

    found = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    return {
        "labels": np.asarray(found.nb_classes, np.str_),
        "next_state": np.asarray(found.tk_nextmove, np.uint32),
        "row": np.asarray(found.tk_row, np.int32),
        "feature": np.asarray(found.tk_output, np.int32),
        "weights": np.ascontiguousarray(found.nb_ptc, np.float32),
        "prior": np.asarray(found.nb_pc, np.float32),
        "aliases": _aliases(found.nb_classes),
    }


def identify(texts: pa.Array) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]:
    """Index of the label of each text in `model().labels` and its probability; -1 and 0 where the model sees no feature.

    `texts` is a `large_string` array in NFC without all-upper-case rows, as py3langid prepares its input. The probability
    is the softmax of the scores over the square root of the bytes, which py3langid calls normalised.
    """
    known = model()
    data, offsets = buffers(texts)
    labels, sure = np.empty(len(texts), np.int32), np.empty(len(texts), np.float32)
    _identify_all(
        data, offsets, known.next_state, known.row, known.feature, known.weights, known.prior, known.aliases, labels, sure
    )
    return labels, sure


def plain_identify(text: str) -> tuple[int, float]:
    """What `identify` says of one text, by py3langid's own arithmetic: the plain twin of the kernel."""
    known = model()
    counts: dict[int, int] = {}
    state, encoded = 0, text.encode()
    for byte in encoded:
        state = int(known.next_state[(int(known.row[state]) << 8) + byte])
        feature = int(known.feature[state])
        if feature >= 0:
            counts[feature] = counts.get(feature, 0) + 1
    if not counts:
        return -1, 0.0
    scores = known.prior + sum(np.float32(np.log1p(count)) * known.weights[feature] for feature, count in counts.items())
    shares = np.exp((scores - scores.max()) / np.sqrt(len(encoded)))
    shares /= shares.sum()
    for first, second in known.aliases:
        scores[first], shares[first] = max(scores[first], scores[second]), shares[first] + shares[second]
        scores[second], shares[second] = -np.inf, 0
    best = int(scores.argmax())
    return best, float(shares[best])


def shapes(texts: pa.Array) -> npt.NDArray[np.int64]:
    """Letters, digits and ASCII signs of code of each text, three numbers a row; marks and joiners are nothing."""
    data, offsets = buffers(texts)
    counts = np.zeros((len(texts), 3), np.int64)
    _shapes_all(data, offsets, kinds(), _weights(), counts)
    return counts


_DIGIT, _SIGN = 1 << 20, 1 << 40
"""A digit and a sign in a tally that counts letters below them."""


@cache
def _weights() -> npt.NDArray[np.int64]:
    """What each byte of ASCII adds to such a tally."""
    table = np.zeros(128, np.int64)
    for characters, weight in ((ascii_letters, 1), (digits, _DIGIT), ("{}()[]<>=;_/\\&+$@^~%", _SIGN)):
        table[[ord(character) for character in characters]] = weight
    return table


def _aliases(labels: list[str]) -> npt.NDArray[np.int32]:
    first: dict[str, int] = {}
    pairs = [(first[label], place) for place, label in enumerate(labels) if first.setdefault(label, place) != place]
    return np.array(pairs, np.int32).reshape(-1, 2)


@compiled
def _identify_all(data, offsets, next_state, row, feature, weights, prior, aliases, labels, sure):
    counts, seen = np.zeros(weights.shape[0], np.int32), np.empty(weights.shape[0], np.int32)
    scores = np.empty(prior.size, np.float32)
    for text in range(labels.size):
        start, end = offsets[text], offsets[text + 1]
        if score(data, start, end, next_state, row, feature, weights, prior, counts, seen, scores) == 0:
            labels[text], sure[text] = -1, 0
            continue
        labels[text], sure[text] = best(scores, aliases, np.float32(np.sqrt(np.float32(end - start))))


@inlined
def score(data, start, end, next_state, row, feature, weights, prior, counts, seen, scores):
    """Write the score of each label for a range of bytes to `scores`; how many different features were found.

    `counts` is all zero before and after.
    """
    state, found = np.int64(0), 0
    for place in range(start, end):
        state = np.int64(next_state[(np.int64(row[state]) << 8) + data[place]])
        at = feature[state]
        if at >= 0:
            if counts[at] == 0:
                seen[found] = at
                found += 1
            counts[at] += 1
    for label in range(prior.size):
        scores[label] = prior[label]
    for place in range(found):
        at = seen[place]
        weight = np.float32(np.log1p(np.float32(counts[at])))
        counts[at] = 0
        for label in range(prior.size):
            scores[label] += weight * weights[at, label]
    return found


@inlined
def best(scores, aliases, temperature):
    """The best label after aliases were folded, and its share of the softmax at a temperature."""
    best, total = largest(scores), np.float64(0)
    top = scores[best]
    for label in range(scores.size):
        total += np.exp((scores[label] - top) / temperature)
    share = np.exp((scores[best] - top) / temperature)
    for pair in range(aliases.shape[0]):
        first, second = aliases[pair, 0], aliases[pair, 1]
        if best == first or best == second:
            share = np.exp((scores[first] - top) / temperature) + np.exp((scores[second] - top) / temperature)
            best = first
    return best, share / total


@inlined
def largest(values):
    """The first place of the largest number; what numpy offers for it takes numba seconds to compile."""
    top, best = values[0], 0
    for value in values:  # apart from its place, so that the compiler makes it SIMD
        top = max(top, value)
    while values[best] != top:
        best += 1
    return best


@compiled
def _shapes_all(data, offsets, kinds, weights, counts):
    for text in range(counts.shape[0]):
        place, end, letters, figures, signs = offsets[text], offsets[text + 1], 0, 0, 0
        while place < end:
            stop, tally = min(end, place + _DIGIT // 2), 0
            while place < stop:
                if data[place] < 128:
                    tally += weights[data[place]]
                    place += 1
                    continue
                point, width = decode(data, place)
                place += width
                kind = kinds[point] if point < kinds.size else GAP
                figures += kind == DIGIT
                letters += kind not in (GAP, MARK, JOINER, DIGIT)
            letters, figures, signs = letters + tally % _DIGIT, figures + tally // _DIGIT % _DIGIT, signs + tally // _SIGN
        counts[text, 0], counts[text, 1], counts[text, 2] = letters, figures, signs
