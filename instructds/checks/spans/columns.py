"""What was found in the turns of exchanges, worked out once for all checks that read the same columns."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

from instructds.checks.base import Places

from .base import masked
from .find import found

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

LIMIT = 20
"""Places of one type that are answered of one exchange."""

_Found = dict[str, Places]
_kept: dict[tuple[int, ...], tuple[list[Any], _Found]] = {}
"""Findings by the identity of the columns, forgotten when one of them is: fourteen checks ask about the same ones."""


def private(kind: str, *columns: pa.Array) -> Places:
    """The places of one type of span in exchanges, with masked evidence, in the answer and in what it answers.

    `columns` are response, turn, instruction, context, history, asked_turn and language, as a check reads them. The system
    message counts to the first exchange of its record.
    """
    import numpy as np

    key = tuple(map(id, columns))
    if key not in _kept:

        def forget(_: object) -> None:
            _kept.pop(key, None)

        _kept[key] = ([weakref.ref(column, forget) for column in columns], _everything(*columns))
    nothing = np.zeros(0, np.int64)
    return _kept[key][1].get(kind, Places(nothing, nothing, nothing, (), nothing))


def _everything(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> _Found:
    import numpy as np
    import pyarrow as pa

    turns = _numbers(turn)
    asked = _numbers(asked_turn)
    rows = np.flatnonzero(asked >= 0)
    firsts, systems = _systems(history, asked)
    kinds: dict[str, list[tuple[int, int, int, int, str]]] = {}
    for where, texts, places in (
        (firsts, systems, np.zeros(len(firsts), np.int64)),
        (rows, _asked(instruction, context, rows), asked[rows]),
        (np.arange(len(response)), response, turns),
    ):
        if not len(where):
            continue
        for row, span in found(texts, language.take(pa.array(where))):
            evidence = masked(_cut(texts, row, span.start, span.end), span.type)
            kinds.setdefault(span.type, []).append((int(where[row]), int(places[row]), span.start, span.end, evidence))
    return {kind: _places(entries) for kind, entries in kinds.items()}


def _places(entries: list[tuple[int, int, int, int, str]]) -> Places:
    import numpy as np

    kept, seen = [], dict[int, int]()
    for entry in sorted(entries):
        seen[entry[0]] = seen.get(entry[0], 0) + 1
        if seen[entry[0]] <= LIMIT:
            kept.append(entry)
    rows, turns, starts, ends, evidence = zip(*kept, strict=True)
    at, begin, stop, where = (np.asarray(column, np.int64) for column in (rows, starts, ends, turns))
    return Places(at, begin, stop, tuple(evidence), where)


def _cut(texts: pa.Array, row: int, start: int, end: int) -> str:
    return str(texts[row].as_py()[start:end])


def _numbers(column: pa.Array) -> npt.NDArray[np.int64]:
    """A column of turns, -1 where null."""
    import numpy as np
    import pyarrow.compute as pc

    return np.asarray(pc.fill_null(column, -1).to_numpy(zero_copy_only=False), np.int64)


def _asked(instruction: pa.Array, context: pa.Array, rows: npt.NDArray[np.int64]) -> pa.Array:
    """The whole user turns of some rows: instruction and context as they stood together."""
    import polars as pl
    import pyarrow as pa

    frame = pl.DataFrame(
        {
            "said": pl.Series(instruction.take(pa.array(rows)), dtype=pl.String),
            "beside": pl.Series(context.take(pa.array(rows)), dtype=pl.String),
        }
    )
    whole = (
        pl.when(pl.col("beside").str.len_bytes() > 0).then(pl.concat_str("said", pl.lit("\n\n"), "beside")).otherwise("said")
    )
    return frame.select(whole).to_series().to_arrow().cast(pa.large_string())


def _systems(history: pa.Array, asked: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], pa.Array]:
    """The rows in which nothing but a system message stands before the user turn, and those messages."""
    import numpy as np
    import pyarrow as pa

    rows = np.flatnonzero(asked == 1)
    nothing = np.zeros(0, np.int64), pa.array([], pa.large_string())
    if not len(rows) or history.null_count == len(history):
        return nothing
    starts, sizes = history.offsets.to_numpy(), history.sizes.to_numpy()
    rows = rows[sizes[rows] == 1]
    messages = history.values.take(pa.array(starts[rows]))
    is_system = np.asarray([role == "system" for role in messages.field("role").to_pylist()], bool)
    return rows[is_system], messages.field("content").filter(pa.array(is_system))
