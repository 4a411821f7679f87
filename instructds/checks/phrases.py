"""From tables of phrases to places in answers: a cheap look at every row, a careful one at the few that are left."""

# ruff: noqa: RUF001 - quotation marks
from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from .base import Places

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "\u00a0": " ", "“": '"', "”": '"'})

LONGEST = 20_000
"""Characters of an answer that are looked at with care."""


def parted(phrases: str) -> tuple[str, ...]:
    """The phrases of a table, written in one string and parted by `|`."""
    return tuple(phrases.split("|"))


LONG_TASK = 4_000
"""Characters of a task that are looked at with care."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the tables, compiled once; case is ignored."""
    return re.compile(pattern, re.IGNORECASE)


def straight(text: str) -> str:
    """The text with straight apostrophes and quotation marks and plain spaces, character for character."""
    return text.translate(_STRAIGHT)


def task(asked: str | None, beside: str | None = None) -> str:
    """The task with its context below, cut in the middle when it is long: what it asks for stands at one of its ends."""
    whole = "\n".join(part for part in (asked, beside) if part)
    return whole if len(whole) <= LONG_TASK else f"{whole[: LONG_TASK * 3 // 4]}\n{whole[-LONG_TASK // 4 :]}"


def opened_quote(before: str) -> bool:
    """Whether a quotation is open at the end of a text."""
    if straight(before).count('"') % 2:
        return True
    return any(before.count(left) > before.count(right) for left, right in ('„"', "«»", "「」", "『』", "《》"))


@cache
def _both_cases(stems: tuple[str, ...]) -> tuple[str, ...]:
    curly = [stem.replace("'", "’") for stem in stems if "'" in stem]
    return tuple(dict.fromkeys(form for stem in (*stems, *curly) for form in (stem, stem[:1].upper() + stem[1:])))


def holding(texts: pa.Array, stems: Iterable[str], head: int | None = None, tail: int | None = None) -> npt.NDArray[np.bool_]:
    """Which texts hold one of the stems, in lower case or with a capital, in their `head` or `tail` characters."""
    import polars as pl

    column = pl.Series(texts)
    if head is not None:
        column = column.str.slice(0, head)
    if tail is not None:
        column = column.str.tail(tail)
    forms = list(_both_cases(tuple(stems)))
    return column.str.contains_any(forms, ascii_case_insensitive=True).fill_null(value=False).to_numpy()


def places_of(
    among: npt.NDArray[np.bool_],
    response: pa.Array,
    instruction: pa.Array,
    look: Callable[[str, str], tuple[int, int] | None],
    context: pa.Array | None = None,
) -> Places:
    """What `look(response, task)` answers for the rows `among`: the characters of its find, or None.

    The task is the instruction, and the context below it where one is given.
    """
    import numpy as np

    rows, starts, ends = [], [], []
    for row in np.flatnonzero(among).tolist():
        said, asked = response[row].as_py(), instruction[row].as_py()
        beside = None if context is None else context[row].as_py()
        if said and (place := look(said, task(asked, beside))) is not None:
            rows.append(row)
            starts.append(place[0])
            ends.append(place[1])
    return Places(np.array(rows, np.int64), np.array(starts, np.int64), np.array(ends, np.int64))
