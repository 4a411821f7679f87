"""Rows that are related to an item without holding it: made from a text that does, or with its numbers and names elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from instructds.kernels.columns import ASSISTANT, USER, column, turns
from instructds.record import arrow_schema

from .leakage import find_leaks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    import pyarrow as pa

    from .leakage_index import Index

ORIGINAL, FINGERPRINT = "original", "fingerprint"
"""The text it was translated from holds the item; it has the item's numbers, names, code and addresses, in other words."""

LEAST_WEIGHT, LEAST_SHARE = 2.5, 0.75
"""What two texts must have in common of what no translation changes, and the share of all numbers of either that they share."""

MOST_WORDS = 0.15
"""Share of the words that two texts in two languages may have in common."""

_LONGEST = 4_000
_LOOKED_AT = 10
_LIGHT = 0.5
_COMMON = 40
_SHOWN = 500

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_TELLING = re.compile(r"https?://\S+|\b\w+_\w+\b|\b[a-z]+[A-Z]\w+\b")
_NAME = re.compile(r"\b[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}\b")
_WORD = re.compile(r"\b[^\W\d_]+\b")
_MANY_DIGITS = 2


@dataclass(frozen=True)
class Fingerprints:
    """What no translation changes, of each item: marks with their weights, and the items that have each telling mark."""

    marks: Sequence[Mapping[str, float]]
    having: Mapping[str, Sequence[int]]
    lengths: Sequence[int]


def fingerprint(text: str) -> dict[str, float]:
    """Numbers as they are meant, names, identifiers and addresses of a text, with weights.

    Example:
        >>> sorted(fingerprint("Janet 80.000 dollárért vett 12 kacsát."))
        ['12', '80000', 'Janet']
    """
    marks: dict[str, float] = {}
    for found in _NUMBER.finditer(text):
        number = _value(found.group())
        marks[number] = 1.0 if len(number) > 1 else _LIGHT
    for found in _TELLING.finditer(text):
        marks[found.group()] = 1.0
    for found in _NAME.finditer(text):
        marks[found.group()] = 1.0
    return marks


@lru_cache(maxsize=2)
def fingerprints(index: Index) -> Fingerprints:
    """The fingerprints of all items, made once for an index."""
    marks = [fingerprint(item.texts[0][:_LONGEST]) for item in index.items]
    counts = Counter(mark for found in marks for mark in found)
    having: dict[str, list[int]] = {}
    for place, found in enumerate(marks):
        for mark, weight in found.items():
            if weight == 1 and counts[mark] <= _COMMON:
                having.setdefault(mark, []).append(place)
    return Fingerprints(marks, having, [len(item.texts[0]) for item in index.items])


def related(table: pa.Table, index: Index, clean: npt.NDArray[np.bool_]) -> list[list[dict[str, Any]]]:
    """For each record the items it is related to; `clean` tells the records to look at."""
    found: list[list[dict[str, Any]]] = [[] for _ in range(table.num_rows)]
    _by_original(table, index, clean, found)
    _by_fingerprint(table, index, clean, found)
    return found


def _by_original(table: pa.Table, index: Index, clean: npt.NDArray[np.bool_], found: list[list[dict[str, Any]]]) -> None:
    import pyarrow as pa
    import pyarrow.compute as pc

    schema = arrow_schema()
    originals = column(table, "original", schema.field("original").type)
    if originals.null_count == len(originals):
        return
    said = turns(pc.struct_field(originals, "messages"))
    rows = said.row_of()
    texts, asked = said.contents.cast(pa.large_string()), said.roles != ASSISTANT
    for one in find_leaks(texts, asked, index):
        row = int(rows[one.text])
        if clean[row]:
            found[row].append(_relation(index, int(index.owner[one.entry]), ORIGINAL, one.similarity))


def _by_fingerprint(
    table: pa.Table,
    index: Index,
    clean: npt.NDArray[np.bool_],
    found: list[list[dict[str, Any]]],
) -> None:
    import polars as pl

    said = turns(column(table, "messages", arrow_schema().field("messages").type))
    rows = said.row_of()
    texts = pl.Series(said.contents)
    digits = texts.str.count_matches(r"\d+").to_numpy()
    short = texts.str.len_bytes().to_numpy() <= _LONGEST
    wanted = np.flatnonzero((said.roles == USER) & clean[rows] & (digits >= _MANY_DIGITS) & short)
    known = fingerprints(index)
    for place in wanted.tolist():
        text, row = texts[place], int(rows[place])
        best = _nearest(fingerprint(text), len(text), known)
        if best is not None and not found[row] and _other_language(text, index.items[best[0]].texts[0]):
            found[row].append(_relation(index, best[0], FINGERPRINT, best[1]))


def _nearest(marks: Mapping[str, float], length: int, known: Fingerprints) -> tuple[int, float] | None:
    """The item with the most of these marks, and the share of the numbers on the side that has more of them.

    A name counts where both have it and is not missed where one has it alone: German writes every noun like one.
    """
    places = Counter(place for mark in marks for place in known.having.get(mark, ()))
    best: tuple[float, float, int] | None = None
    for place, _ in places.most_common(_LOOKED_AT):
        theirs = known.marks[place]
        shared = {mark: weight for mark, weight in theirs.items() if mark in marks}
        share = _numbers(shared) / max(_numbers(marks), _numbers(theirs), _LIGHT)
        if sum(shared.values()) >= LEAST_WEIGHT and share >= LEAST_SHARE and _alike(length, known.lengths[place]):
            best = max(best or (0.0, 0.0, 0), (share, sum(shared.values()), place))
    return None if best is None else (best[2], round(best[0], 4))


def _other_language(one: str, other: str) -> bool:
    """Do two texts hardly share a word in lower case? In one language they would share the commonest ones."""
    mine, theirs = ({word for word in _WORD.findall(text) if word == word.lower()} for text in (one, other))
    return len(mine & theirs) <= MOST_WORDS * min(len(mine), len(theirs))


def _numbers(marks: Mapping[str, float]) -> float:
    return sum(weight for mark, weight in marks.items() if mark[0].isdigit())


def _alike(one: int, other: int) -> bool:
    return one <= 3 * other and other <= 3 * one


def _relation(index: Index, place: int, how: str, similarity: float) -> dict[str, Any]:
    item = index.items[place]
    told = {"benchmark": item.benchmark, "item": item.item, "how": how, "similarity": similarity}
    return {**told, "item_text": item.texts[0][:_SHOWN]}


def _value(number: str) -> str:
    """A number as it is meant, however thousands and decimals are set apart."""
    if re.fullmatch(r"\d+(?:[.,\u00a0\u202f' ]\d{3})+", number):
        return re.sub(r"\D", "", number)
    whole = number.replace(",", ".")
    return whole.rstrip("0").rstrip(".") if "." in whole else whole
