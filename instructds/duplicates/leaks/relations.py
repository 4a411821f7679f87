"""Rows that are related to an item without holding it: made from a text that does, or with its numbers and names elsewhere."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from instructds.duplicates.fingerprints import (
    LONGEST,
    MANY_DIGITS,
    Fingerprints,
    fingerprint,
    fingerprints,
    nearest,
    other_language,
)
from instructds.kernels.columns import ASSISTANT, USER, column, turns
from instructds.record import arrow_schema

from .search import find_leaks

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

    from .index import Index

ORIGINAL, FINGERPRINT = "original", "fingerprint"
"""The text it was translated from holds the item; it has the item's numbers, names, code and addresses, in other words."""

_SHOWN = 500


@lru_cache(maxsize=2)
def _fingerprints(index: Index) -> Fingerprints:
    """The fingerprints of all items, made once for an index."""
    return fingerprints([item.texts[0] for item in index.items])


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
    short = texts.str.len_bytes().to_numpy() <= LONGEST
    wanted = np.flatnonzero((said.roles == USER) & clean[rows] & (digits >= MANY_DIGITS) & short)
    known = _fingerprints(index)
    for place in wanted.tolist():
        text, row = texts[place], int(rows[place])
        best = nearest(fingerprint(text), len(text), known)
        if best is not None and not found[row] and other_language(text, index.items[best[0]].texts[0]):
            found[row].append(_relation(index, best[0], FINGERPRINT, best[1]))


def _relation(index: Index, place: int, how: str, similarity: float) -> dict[str, Any]:
    item = index.items[place]
    told = {"benchmark": item.benchmark, "item": item.item, "how": how, "similarity": similarity}
    return {**told, "item_text": item.texts[0][:_SHOWN]}
