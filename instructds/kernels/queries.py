"""Several questions to a column of texts in one query: each query of its own costs more than the answer where texts are few."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy.typing as npt
    import polars as pl


def answers(texts: pl.Series, *questions: pl.Expr) -> list[npt.NDArray[Any]]:
    """What each of some expressions over the column `t` says of the texts.

    Example:
        >>> import polars as pl
        >>> [column.tolist() for column in answers(pl.Series(["szó", ""]), pl.col("t").str.len_chars(), pl.col("t") == "")]
        [[3, 0], [False, True]]
    """
    numbered = [question.alias(str(place)) for place, question in enumerate(questions)]
    return [column.to_numpy() for column in texts.alias("t").to_frame().select_seq(numbered)]
