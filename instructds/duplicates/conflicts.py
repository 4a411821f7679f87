"""Rows that cannot stand side by side: other answers to one instruction, one answer to many, one text under two licences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from instructds.kernels.columns import column, provenance
from instructds.record import arrow_schema

from .closed_answers import contradict
from .exact import exact_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

Kind = Literal["contradiction", "several_answers", "shared_answer", "license", "provenance"]

LEAST_ANSWER = 60
"""Characters of an answer from which it should not fit two unrelated instructions."""

RELATED = 0.3
"""Share of the words of the shorter of two instructions that the other has, too, from which they may well have one answer."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Rows that cannot stand side by side; `rows` are row numbers, ascending, the texts those of the first two.

    `contradiction`: answers to one instruction of which one is wrong, `detail` = `polarity`, `number` or `label`.
    `several_answers`: others that differ. `shared_answer`: one answer to instructions with little in common. `license`,
    `provenance`: one text under two of them, named by `detail`.
    """

    kind: Kind
    rows: tuple[int, ...]
    detail: str | None
    one: str
    other: str


def conflicts(table: pa.Table, asked: npt.NDArray[np.int64] | None = None) -> list[Conflict]:
    """The conflicts among the records of a table, by kind and row. Cost: one key per text, text only of groups in conflict.

    `asked` gives each row the group of its instruction, for example that of near twins; null = the same after folding and
    without punctuation. Contradictions are looked for between the first answer of a group and each other one.
    """
    import polars as pl

    rows = pl.DataFrame(
        {
            "row": np.arange(table.num_rows),
            "asked": pl.Series(exact_keys(table, on="instruction", punctuation=True)),
            "said": pl.Series(exact_keys(table, on="response", punctuation=True)),
            "text": pl.Series(exact_keys(table, on="both", punctuation=False)),
            "license": pl.Series(column(table, "license", arrow_schema().field("license").type)),
            "method": pl.Series(provenance(table, "method")),
        }
    )
    if asked is not None:
        rows = rows.with_columns(asked=pl.when(pl.col("asked").is_not_null()).then(pl.Series(asked)))
    found = [*_answers(table, rows), *_shared(table, rows), *_twice(table, rows, "license"), *_twice(table, rows, "method")]
    return sorted(found, key=lambda conflict: (conflict.kind, conflict.rows))


def _groups(rows: pl.DataFrame, same: str, other: str) -> pl.DataFrame:
    """Groups with equal `same` and at least two values of `other`: the first row of each value."""
    import polars as pl

    rows = rows.drop_nulls([same, other]).filter(pl.col(other).n_unique().over(same) > 1)
    first = rows.unique([same, other], keep="first", maintain_order=True)
    return first.group_by(same, maintain_order=True).agg("row", *({other} - {"row"}))


def _answers(table: pa.Table, rows: pl.DataFrame) -> Iterator[Conflict]:
    for members in _groups(rows, "asked", "said")["row"].to_list():
        texts = _texts(table, members)
        (asked, first), against = texts[0], dict[int, str]()
        for row, (_, said) in zip(members[1:], texts[1:], strict=True):
            reason = contradict(asked, first, said)
            if reason is not None:
                against[row] = reason
                yield Conflict("contradiction", (members[0], row), reason, first, said)
        open_ones = [row for row in members if row not in against]
        if len(open_ones) > 1:
            yield Conflict("several_answers", tuple(open_ones), None, first, texts[members.index(open_ones[1])][1])


def _shared(table: pa.Table, rows: pl.DataFrame) -> Iterator[Conflict]:
    for members in _groups(rows, "said", "asked")["row"].to_list():
        texts = _texts(table, members)
        if len(texts[0][1]) < LEAST_ANSWER:
            continue
        first = _bag(texts[0][0])
        strange = [place for place, (asked, _) in enumerate(texts) if place and not _related(first, _bag(asked))]
        if strange:
            apart = (members[0], *(members[place] for place in strange))
            yield Conflict("shared_answer", apart, None, texts[0][0], texts[strange[0]][0])


def _twice(table: pa.Table, rows: pl.DataFrame, name: Literal["license", "method"]) -> Iterator[Conflict]:
    kind: Kind = "license" if name == "license" else "provenance"
    for members, names in _groups(rows, "text", name).select("row", name).iter_rows():
        one, other = (asked for asked, _ in _texts(table, members[:2]))
        yield Conflict(kind, tuple(members), ", ".join(names), one, other)


def _bag(text: str) -> frozenset[str]:
    from instructds.kernels.fold import folded
    from instructds.kernels.shingles import words

    return frozenset(words(folded(text)))


def _related(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= RELATED * min(len(one), len(other))


def _texts(table: pa.Table, rows: list[int]) -> list[tuple[str, str]]:
    """What was asked up to the last user turn, and what was said after it."""
    messages = table.column("messages").take(rows).to_pylist()
    return [_parts(turns or []) for turns in messages]


def _parts(turns: list[dict[str, Any]]) -> tuple[str, str]:
    last = max((place for place, turn in enumerate(turns) if turn["role"] == "user"), default=-1)
    texts = [turn["content"] or "" for turn in turns]
    return "\n".join(texts[: last + 1]), "\n".join(texts[last + 1 :])
