"""Questions with patterns to columns of texts, several in one query, and by a thread that remembers its patterns.

A query of its own costs more than the answer where texts are few, and a wide pattern costs milliseconds to compile. Polars
keeps the last 32 patterns of each thread; a thread that is asked the same few questions over and over compiles them once.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

    import numpy.typing as npt
    import polars as pl

T = TypeVar("T")


def answers(texts: pl.Series, *questions: pl.Expr, thread: str = "language") -> list[npt.NDArray[Any]]:
    """What each of some expressions over the column `t` says of the texts, told by the thread of that name.

    Example:
        >>> import polars as pl
        >>> [column.tolist() for column in answers(pl.Series(["szó", ""]), pl.col("t").str.len_chars(), pl.col("t") == "")]
        [[3, 0], [False, True]]
    """
    numbered = [question.alias(str(place)) for place, question in enumerate(questions)]
    return [column.to_numpy() for column in remembering(thread, texts.alias("t").to_frame().select_seq, numbered)]


def remembering(thread: str, function: Callable[..., T], *arguments: object) -> T:
    """What a function that asks for patterns answers, called by the thread of that name."""
    return _thread(thread, os.getpid()).submit(function, *arguments).result()


@cache
def _thread(name: str, process: int) -> ThreadPoolExecutor:  # noqa: ARG001 - a forked process has none of the threads
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(1, f"instructds-{name}")
