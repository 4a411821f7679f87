"""The columns `leaks` and `related` of a table of records: which items of which benchmarks each record holds, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from instructds.exchanges import CHOSEN, REJECTED
from instructds.kernels.columns import ASSISTANT, column, lists, turns
from instructds.record import arrow_schema

from .relations import related
from .search import Found, find_leaks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt
    import pyarrow as pa

    from .index import Index

    Embedder = Callable[[Sequence[str]], npt.NDArray[np.float32]]

SLICE = 5_000
"""Records compared at a time, so that memory does not grow with the table."""

SHOWN = 500
"""Characters of evidence at most: of the row's stretch and of the item."""


def leak_type() -> pa.DataType:
    """The type of `leaks`: benchmark, item, similarity in [0, 1], kind, and the place and words of both texts."""
    import pyarrow as pa

    texts = [(name, pa.string()) for name in ("benchmark", "item", "kind", "ending", "evidence", "item_text")]
    numbers = [(name, pa.int32()) for name in ("turn", "start", "end")]
    return pa.list_(pa.struct([*texts[:2], ("similarity", pa.float32()), *texts[2:4], *numbers, *texts[4:]]))


def relation_type() -> pa.DataType:
    """The type of `related`: benchmark, item, how it is related, and how similar."""
    import pyarrow as pa

    texts = [(name, pa.string()) for name in ("benchmark", "item", "how")]
    return pa.list_(pa.struct([*texts, ("similarity", pa.float32()), ("item_text", pa.string())]))


def marked(
    table: pa.Table,
    index: Index,
    *,
    threshold: float = 0.0,
    answers: bool = True,
    relations: bool = True,
    embedder: Embedder | None = None,
) -> pa.Table:
    """The columns `leaks` and `related`, a row for each record; empty where nothing was found.

    Leaks of a similarity below `threshold` are left out; with `answers` false the answers are not looked at. `embedder`
    makes unit vectors of texts; requests near an item by them are leaks of the kind `paraphrase`.
    """
    import pyarrow as pa

    schema = pa.schema([("leaks", leak_type()), ("related", relation_type())])
    parts = [schema.empty_table()]
    for start in range(0, table.num_rows, SLICE):
        piece = table.slice(start, SLICE)
        said = _messages(piece, answers=answers)
        found = find_leaks(said.texts, said.asked, index)
        if embedder is not None:
            from .paraphrase import paraphrases

            found = [*found, *paraphrases(said.texts, said.asked, index, embedder, found)]
        found = [one for one in found if one.similarity >= threshold]
        leaks = _leaks(found, said, index, piece.num_rows)
        if relations:
            clean = np.ones(piece.num_rows, bool)
            clean[[int(said.rows[one.text]) for one in found]] = False
            told = related(piece, index, clean)
        else:
            told = [[]] * piece.num_rows
        parts.append(pa.table([leaks, pa.array(told, relation_type())], schema=schema))
    return pa.concat_tables(parts)


class _Messages:
    """All messages to look at: their texts, records, endings, turns, and which are no answers."""

    def __init__(
        self, texts: Any, rows: npt.NDArray[np.int64], places: npt.NDArray[np.int64], asked: npt.NDArray[np.bool_], own: int
    ) -> None:
        self.texts, self.rows, self.turns, self.asked, self._own = texts, rows, places, asked, own

    def ending(self, text: int) -> str:
        """Whether a text stands in `messages` or in `rejected`."""
        return CHOSEN if text < self._own else REJECTED


def _messages(table: pa.Table, *, answers: bool) -> _Messages:
    import pyarrow as pa

    schema = arrow_schema()
    texts, rows, places, asked = [], [], [], []
    for name in ("messages", "rejected"):
        said = turns(column(table, name, schema.field("messages").type))
        of, requests = said.row_of(), said.roles != ASSISTANT
        wanted = np.ones(len(of), bool) if answers else requests
        texts.append(said.contents.cast(pa.large_string()).filter(pa.array(wanted)))
        rows.append(of[wanted])
        places.append((np.arange(len(of)) - said.offsets[of])[wanted])
        asked.append(requests[wanted])
    return _Messages(pa.concat_arrays(texts), np.concatenate(rows), np.concatenate(places), np.concatenate(asked), len(rows[0]))


def _leaks(found: Sequence[Found], said: _Messages, index: Index, count: int) -> Any:
    import pyarrow as pa

    rows = said.rows[[one.text for one in found]] if found else np.zeros(0, np.int64)
    order = sorted(range(len(found)), key=lambda place: (int(rows[place]), -found[place].similarity, place))
    values = [_leak(found[place], said, index) for place in order]
    lengths = np.bincount(rows, minlength=count) if len(rows) else np.zeros(count, np.int64)
    return lists(lengths, pa.array(values, leak_type().value_type)).cast(leak_type())


def _leak(one: Found, said: _Messages, index: Index) -> dict[str, Any]:
    item = index.items[index.owner[one.entry]]
    return {
        "benchmark": item.benchmark,
        "item": item.item,
        "similarity": one.similarity,
        "kind": one.kind,
        "ending": said.ending(one.text),
        "turn": int(said.turns[one.text]),
        "start": one.start,
        "end": one.end,
        "evidence": said.texts[one.text].as_py()[one.start : one.end][:SHOWN],
        "item_text": index.text(one.entry)[:SHOWN],
    }
