"""Patterns over whole columns, without the one thing that makes Rust's regex engine slow on text that is not ASCII."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl

_BOUNDARY = re.compile(r"(?P<kept>\\[^bB])|\\[bB]")


@cache
def loosened(pattern: str) -> str:
    r"""The pattern without its word boundaries: it matches wherever the pattern does, and more.

    Example:
        >>> loosened(r"(?i)\bszó\b|\\b")
        '(?i)szó|\\\\b'
    """
    return _BOUNDARY.sub(lambda found: found["kept"] or "", pattern)


def answers(texts: pl.Series, *questions: pl.Expr) -> list[npt.NDArray[np.generic]]:
    """What each of several expressions over the column `t` says of the texts, in one query.

    A query of its own for each costs more than the answer where texts are few.

    Example:
        >>> import polars as pl
        >>> [column.tolist() for column in answers(pl.Series(["szó", ""]), pl.col("t").str.len_chars(), pl.col("t") == "")]
        [[3, 0], [False, True]]
    """
    numbered = [question.alias(str(place)) for place, question in enumerate(questions)]
    return [column.to_numpy() for column in texts.alias("t").to_frame().select_seq(numbered)]


def contains(texts: pl.Series, pattern: str) -> pl.Series:
    r"""Which texts hold the pattern (Rust regex, linear); null does not.

    A Unicode `\b` costs fifty times as much as all the rest on texts with a letter beyond ASCII, so that only those texts
    are asked for it that hold the pattern without it.
    """
    import polars as pl

    if texts.is_empty():
        return pl.Series(texts.name, [], dtype=pl.Boolean)  # to compile a pattern costs more than to run it
    loose = loosened(pattern)
    found = texts.str.contains(loose).fill_null(value=False)
    if loose == pattern or not found.any():
        return found
    return found.scatter(found.arg_true(), texts.filter(found).str.contains(pattern))
