"""Plain rows, of one instruction and one answer or of bare turns, read column by column: the same records as row by row."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from typing import TYPE_CHECKING, cast

import orjson

from .base import PlainChat, PlainPair
from .plain_texts import Plain, chats, pairs
from .record_table import Columns, Lineage, assemble

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from instructds.readers.base import Rows

    from .base import Layout, ReadOptions, Row, Turn

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
    first = cast("Row", rows.values[0])
    plain = _plain(rows.values, layout, set(first))
    if plain is None or len(plain.places) < WORTH_IT:
        return None
    sample = Columns(part, lineage)
    row = cast("Row", rows.values[plain.places[0]])
    sample.add(row, layout.read(row, options), layout, rows.numbers[plain.places[0]])
    model = sample.table()
    table = _table(rows, plain, part, lineage, model.column("provenance")[0]["details"])
    return PlainRows(table, plain.places, plain.others) if table.slice(0, 1).equals(model) else None


def _plain(values: Sequence[object], layout: Layout, fields: set[str]) -> Plain | None:
    """The plain rows among those whose first has these fields; null when these are not the plain ones of the layout."""
    known = layout.plain
    if isinstance(known, PlainPair) and {known.prompt, known.answer} <= fields <= {known.prompt, known.answer, known.context}:
        return pairs(values, known, len(fields))
    if isinstance(known, PlainChat) and {known.field} <= fields <= {known.field, "id"}:
        return chats(values, known, len(fields), layout.name)
    return None


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


def _table(rows: Rows, plain: Plain, part: str, lineage: Lineage, details: pa.StringScalar) -> pa.Table:
    """The records of the plain rows, with these details where all have the same."""
    import numpy as np
    import pyarrow as pa

    count = len(plain.places)
    ends = np.cumsum([0, *map(len, plain.turns)])
    said = list(chain.from_iterable(plain.turns))
    roles, contents = pa.array([role for role, _ in said], pa.string()), pa.array([text for _, text in said], pa.string())
    turns = pa.StructArray.from_arrays([roles, contents], ["role", "content"])

    def constant(value: str | None) -> pa.Array:
        return pa.repeat(pa.scalar(value, pa.string()), count)

    columns = {
        "id": _ids(plain.turns),
        "kind": constant("sft"),
        "messages": pa.ListArray.from_arrays(pa.array(ends, pa.int32()), turns),
        "context": plain.contexts,
        "extra": plain.extra or constant(None),
        "language": constant(lineage.language),
        "task": constant(lineage.task),
        "license": constant(lineage.license),
    }
    origin = {
        "method": constant(lineage.method),
        "row": [f"{part}#{rows.numbers[place]}" for place in plain.places],
        "author": constant(lineage.author),
        "created": constant(lineage.created),
        "details": plain.details or pa.repeat(details, count),
    }
    return assemble(count, columns, origin, lineage)


def _ids(talks: Sequence[Sequence[Turn]]) -> list[str]:
    """`record.record_id` of each demonstration."""
    dumps = orjson.dumps
    return [blake2b(dumps(("sft", turns, None)), digest_size=16).hexdigest() for turns in talks]
