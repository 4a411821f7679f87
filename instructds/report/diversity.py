"""Distinct n-grams and Vendi scores of groups of rows, at equal numbers of rows and words, without which neither compares."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from instructds.wording import counted

from .model import Diversity, NotMeasured
from .texts import PART

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import numpy.typing as npt
    from threadpoolctl import ThreadpoolController

    from .spread import Group
    from .texts import Texts

LEAST = 30
"""Rows below which a group is too small to be compared."""

WORDS = 20_000
"""Words that distinct n-grams are counted in at most."""

LANGUAGES = 8
"""Languages, the largest, that are compared."""

SLOTS = 4_096
"""Places that character trigrams are hashed to."""


def diversity(texts: Texts, sizes: dict[Group, int]) -> tuple[tuple[Diversity, ...], list[NotMeasured]]:
    """The groups with at least 30 answered rows, measured alike; and which are too small. `sizes` = rows of each group."""
    order = sorted(texts.samples, key=lambda group: (group[0], -sizes.get(group, 0), group[1] is None, group[1] or ""))
    languages = [group for group in order if group[0] == "language"][:LANGUAGES]
    shown = [group for group in order if group[0] != "language"] + languages
    pairs = {group: _answered(texts, group) for group in shown}
    enough = [group for group in shown if len(pairs[group]) >= LEAST]
    small = [
        NotMeasured(
            what=f"diversity of {group[0]} {group[1] or 'not stated'}" if group[0] != "all" else "diversity",
            why=f"{counted(len(pairs[group]), 'row')} with an answer in the sample, and {LEAST} are needed",
        )
        for group in shown
        if group not in enough
    ]
    if not enough:
        return (), small
    rows = min(PART, *(len(pairs[group]) for group in enough), PART)
    hashes = {group: _words([said for _, said in pairs[group][:rows]]) for group in enough}
    words = min(WORDS, *(len(found) for found in hashes.values()), WORDS)
    return tuple(_one(group, pairs[group][:rows], hashes[group][:words]) for group in enough), small


def _answered(texts: Texts, group: Group) -> list[tuple[str, str]]:
    sample = texts.samples[group]
    return [
        (asked, said)
        for asked, said in zip(sample.column("instruction"), sample.column("response"), strict=True)
        if asked is not None and said is not None
    ][:PART]


def _one(group: Group, pairs: list[tuple[str, str]], words: npt.NDArray[np.uint64]) -> Diversity:
    return Diversity(
        by=group[0],
        group=group[1],
        rows=len(pairs),
        words=len(words),
        distinct_1=distinct(words, 1),
        distinct_2=distinct(words, 2),
        distinct_3=distinct(words, 3),
        vendi_instructions=vendi([asked for asked, _ in pairs]),
        vendi_responses=vendi([said for _, said in pairs]),
    )


def _words(texts: list[str]) -> npt.NDArray[np.uint64]:
    """Hashes of the words of the texts, one after another."""
    import pyarrow as pa

    from instructds.kernels.profile import profile

    return profile(pa.array(texts, pa.large_string())).hashes


def distinct(words: npt.NDArray[np.uint64], n: int) -> float | None:
    """Distinct n-grams of a sequence of word hashes over all its n-grams, in (0, 1]; null without any.

    Source: Li et al. 2016, A Diversity-Promoting Objective Function, distinct-1 and distinct-2.
    """
    import numpy as np

    count = len(words) - n + 1
    if count < 1:
        return None
    grams = np.zeros(count, np.uint64)
    for step in range(n):
        grams = (grams ^ words[step : step + count]) * np.uint64(0x9E3779B97F4A7C15)
        grams ^= grams >> np.uint64(29)
    return len(np.unique(grams)) / count


def vendi(texts: list[str]) -> float:
    """How many texts without anything in common would be as varied, in [1, number of texts].

    Similarity is the cosine of hashed counts of character trigrams.

    Source: Friedman and Dieng 2023, The Vendi Score.

    Example:
        >>> vendi(["Mi az eső?", "Mi az eső?"])
        1.0
    """
    import numpy as np

    vectors = _trigrams(texts)
    with _one_thread().limit(limits=1, user_api="blas"):  # they would wait for each other, which costs more than to do it all
        alike = (vectors @ vectors.T).astype(np.float64)
        weights = np.linalg.eigvalsh(alike / len(texts))
    weights = weights[weights > 1e-6]  # noqa: PLR2004 - what is left of zero in single precision
    return round(float(np.exp(-np.sum(weights * np.log(weights)))), 4) + 0.0


@cache
def _one_thread() -> ThreadpoolController:
    """What sets the threads of the linear algebra; to find its libraries costs more than a score."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def _trigrams(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    """Counts of the hashed trigrams of each text, damped by the root, of length 1; a row each."""
    import numpy as np

    padded = [f"  {text.lower()} " for text in texts]
    points = np.frombuffer("".join(padded).encode("utf-32-le", "replace"), np.uint32).astype(np.uint64)
    mixed = points[:-2] * np.uint64(0x9E3779B1) ^ points[1:-1] * np.uint64(0x85EBCA6B) ^ points[2:] * np.uint64(0xC2B2AE35)
    slots = ((mixed ^ mixed >> np.uint64(15)) % np.uint64(SLOTS)).astype(np.int64)
    row = np.repeat(np.arange(len(texts)), [len(text) for text in padded])
    within = row[:-2] == row[2:]
    counts = np.bincount(row[:-2][within] * SLOTS + slots[within], minlength=len(texts) * SLOTS).reshape(-1, SLOTS)
    return np.asarray(np.sqrt(counts / counts.sum(axis=1, keepdims=True)), np.float32)
