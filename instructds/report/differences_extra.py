"""Scores that a source gave its rows: numbers in the fields no layout has a place for, told apart from other metadata."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import orjson

from instructds.formats.record_table import dump

if TYPE_CHECKING:
    import pyarrow as pa

_WORDS = (
    "scores?|ratings?|rewards?|quality|grade|confidence|probability|similarity|perplexity|helpfulness|correctness|coherence"
    "|complexity|verbosity|toxicity|pontszám|értékelés|minőség|punktzahl|bewertung|qualität|puntuación|calificación|pontuação"
    "|оценка|рейтинг|评分|分数|得分|質量|评级|評価|점수|تقييم"
)
_SCORE = re.compile(rf"(?:.*[^\w]|.*[_\d]|.*[a-z](?=[A-Z])|)(?i:{_WORDS})(?:[_\d].*|[A-Z].*|[^\w].*|)", re.DOTALL)
_MAY = rf"(?i)\"[^\"]*(?:{_WORDS})[^\"]*\":\s*-?[0-9]"
MOST = 50
"""Scores of one table that are told apart; further ones stay metadata."""


def is_score(name: str) -> bool:
    """Does a field name speak of a score?

    Example:
        >>> [is_score(name) for name in ("score", "chosen_score", "rewardModel", "pontszám", "underscore", "id")]
        [True, True, True, True, False, False]
    """
    return _SCORE.fullmatch(name) is not None


def with_scores(table: pa.Table) -> pa.Table:
    """The table with a column `extra.NAME` for each score among its other fields, which then are no longer in `extra`."""
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.columns import column, with_column

    extra = pl.Series(column(table, "extra", pa.string())).cast(pl.String)
    rows = extra.str.contains(_MAY).fill_null(value=False).arg_true().to_list()
    if not rows:
        return table
    others: list[str | None] = extra.to_list()
    found: dict[str, list[float | None]] = {}
    for row in rows:
        fields = orjson.loads(others[row] or "{}")
        mine = {name: value for name, value in fields.items() if _is_number(value) and is_score(name)}
        for name, value in mine.items():
            if name in found or len(found) < MOST:
                found.setdefault(name, [None] * len(others))[row] = float(value)
                del fields[name]
        others[row] = dump(fields) if fields else None
    table = with_column(table, "extra", pa.array(others, pa.string()))
    for name, values in found.items():
        table = with_column(table, f"extra.{name}", pa.array(values, pa.float64()))
    return table


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
