"""Plain rows of one instruction and one answer, read column by column: the same records as row by row, several times faster."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, cast

import orjson

from .asked_chat import may_be_chat
from .record_table import Columns, Lineage, assemble

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from instructds.readers.base import Rows

    from .base import Layout, PlainPair, ReadOptions, Row

WORTH_IT = 64
"""Fewer plain rows in a chunk are read row by row."""

_FEW = 200
"""As many other records are put in between the plain ones one by one."""


@dataclass(frozen=True)
class PlainRows:
    """The records of the plain rows of a chunk, the places of their source rows, and the places of the other rows."""

    table: pa.Table
    places: Sequence[int]
    others: Sequence[int]


def plain_rows(rows: Rows, layout: Layout, part: str, lineage: Lineage, options: ReadOptions) -> PlainRows | None:
    """The plain rows of a chunk as records; null when there are too few, or one read the usual way would differ."""
    plain = layout.plain
    first = cast("Row", rows.values[0])
    if plain is None or not {plain.prompt, plain.answer} <= set(first) <= {plain.prompt, plain.answer, plain.context}:
        return None
    pairs = _pairs(rows.values, plain, len(first))
    if len(pairs.places) < WORTH_IT:
        return None
    sample = Columns(part, lineage)
    row = cast("Row", rows.values[pairs.places[0]])
    sample.add(row, layout.read(row, options), layout, rows.numbers[pairs.places[0]])
    model = sample.table()
    table = _table(rows, pairs, part, lineage, model.column("provenance")[0]["details"])
    return PlainRows(table, pairs.places, pairs.others) if table.slice(0, 1).equals(model) else None


def merged(plain: PlainRows | None, columns: Columns) -> pa.Table:
    """Plain and other records in the order of their source rows."""
    import numpy as np
    import pyarrow as pa

    if plain is None:
        return columns.table()
    if not columns.places:
        return plain.table
    others = columns.table()
    if others.num_rows < _FEW:
        return _threaded(plain, others, columns.places)
    order = np.argsort(np.concatenate([np.asarray(plain.places), np.asarray(columns.places)]), kind="stable")
    return pa.concat_tables([plain.table, others]).take(pa.array(order))


def _threaded(plain: PlainRows, others: pa.Table, places: Sequence[int]) -> pa.Table:
    """A few records put in between the plain ones, whose texts stay where they are until all is made one."""
    import numpy as np
    import pyarrow as pa

    cuts = np.searchsorted(np.asarray(plain.places), np.asarray(places)).tolist()
    parts, begin = [], 0
    for nth, cut in enumerate(cuts):
        parts += [plain.table.slice(begin, cut - begin), others.slice(nth, 1)]
        begin = cut
    return pa.concat_tables([*parts, plain.table.slice(begin)]).combine_chunks()


@dataclass(frozen=True, slots=True)
class _Pairs:
    """The places of plain rows, what these ask and answer and the context they give (null: none), the places of the others."""

    places: list[int] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    contexts: list[str | None] = field(default_factory=list)
    others: list[int] = field(default_factory=list)


def _pairs(values: Sequence[object], plain: PlainPair, fields: int) -> _Pairs:
    """The rows that hold so many fields, the plain ones, as strings, apart from the others."""
    pairs = _Pairs()
    for place, row in enumerate(values):
        texts = _texts(row, plain) if isinstance(row, dict) and len(row) == fields else None
        if texts is None:
            pairs.others.append(place)
            continue
        asked, said, given = texts
        pairs.places.append(place)
        pairs.asked.append(f"{asked}\n\n{given}" if given else asked)
        pairs.answers.append(said)
        pairs.contexts.append(given or None)
    return pairs


def _texts(row: Row, plain: PlainPair) -> tuple[str, str, str] | None:
    """Instruction, answer and context of a row; null when one is no string, or more than plain text."""
    asked, said = row.get(plain.prompt), row.get(plain.answer)
    given = row.get(plain.context or "") if len(row) > 2 else ""  # noqa: PLR2004 - instruction and answer
    if not (isinstance(asked, str) and isinstance(said, str) and isinstance(given, str)):
        return None
    return None if may_be_chat(asked) or (given and plain.empty(given)) else (asked, said, given)


def _table(rows: Rows, pairs: _Pairs, part: str, lineage: Lineage, details: pa.StringScalar) -> pa.Table:
    import pyarrow as pa

    count = len(pairs.places)
    contents: list[str] = [""] * (2 * count)
    contents[0::2], contents[1::2] = pairs.asked, pairs.answers
    turns = pa.StructArray.from_arrays(
        [pa.array(["user", "assistant"] * count, pa.string()), pa.array(contents, pa.string())], ["role", "content"]
    )

    def constant(value: str | None) -> pa.Array:
        return pa.repeat(pa.scalar(value, pa.string()), count)

    columns = {
        "id": _ids(pairs.asked, pairs.answers),
        "kind": constant("sft"),
        "messages": pa.ListArray.from_arrays(pa.array(range(0, 2 * count + 1, 2), pa.int32()), turns),
        "context": pairs.contexts,
        "language": constant(lineage.language),
        "task": constant(lineage.task),
        "license": constant(lineage.license),
    }
    origin = {
        "method": constant(lineage.method),
        "row": [f"{part}#{rows.numbers[place]}" for place in pairs.places],
        "author": constant(lineage.author),
        "created": constant(lineage.created),
        "details": pa.repeat(details, count),
    }
    return assemble(count, columns, origin, lineage)


def _ids(asked: Sequence[str], answers: Sequence[str]) -> list[str]:
    """`record.record_id` of each demonstration."""
    dumps = orjson.dumps
    return [
        blake2b(dumps(("sft", (("user", question), ("assistant", answer)), None)), digest_size=16).hexdigest()
        for question, answer in zip(asked, answers, strict=True)
    ]
