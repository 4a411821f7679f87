"""From tables of phrases to places in answers: a cheap look at every row, a careful one at the few that are left."""

# ruff: noqa: RUF001 - quotation marks
from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from .base import Places

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_STRAIGHT = (("’", "'"), ("ʼ", "'"), ("`", "'"), ("\u00a0", " "), ("“", '"'), ("”", '"'))

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
    if text.isascii():
        return text.replace("`", "'")
    for curly, plain in _STRAIGHT:  # several times faster than one `str.translate`
        text = text.replace(curly, plain)
    return text


def task(asked: str | None, beside: str | None = None) -> str:
    """The task with its context below, cut in the middle when it is long: what it asks for stands at one of its ends."""
    whole = "\n".join(part for part in (asked, beside) if part)
    return whole if len(whole) <= LONG_TASK else f"{whole[: LONG_TASK * 3 // 4]}\n{whole[-LONG_TASK // 4 :]}"


def first_of(patterns: Iterable[str], text: str) -> tuple[int, int] | None:
    """The span of the match that begins first."""
    found = [match.span() for pattern in patterns if (match := compiled(pattern).search(text))]
    return min(found, default=None)


def opened_quote(before: str) -> bool:
    """Whether a quotation is open at the end of a text."""
    if straight(before).count('"') % 2:
        return True
    return any(before.count(left) > before.count(right) for left, right in ('„"', "«»", "「」", "『』", "《》"))


@cache
def _both_cases(stems: tuple[str, ...]) -> tuple[str, ...]:
    curly = [stem.replace("'", "’") for stem in stems if "'" in stem]
    return tuple(dict.fromkeys(form for stem in (*stems, *curly) for form in (stem, stem[:1].upper() + stem[1:])))


def holding(
    texts: pa.Array, stems: Iterable[str], head: int | None = None, tail: int | None = None, *, exact: bool = False
) -> npt.NDArray[np.bool_]:
    """Which texts hold one of the stems in their `head` or `tail` characters: in any case of ASCII letters, unless `exact`."""
    import polars as pl

    forms = tuple(stems) if exact else _both_cases(tuple(stems))
    column = pl.Series(texts)
    column = column if head is None else column.str.slice(0, head)
    column = column if tail is None else column.str.tail(tail)
    return column.str.contains_any(list(forms), ascii_case_insensitive=not exact).fill_null(value=False).to_numpy()


def rows_of(flagged: npt.NDArray[np.bool_]) -> list[int]:
    """The rows that are flagged."""
    import numpy as np

    return np.flatnonzero(flagged).tolist()


def spoken(
    texts: pa.Array, stems: Mapping[str, tuple[str, ...]], head: int | None = None, tail: int | None = None
) -> dict[int, frozenset[str]]:
    """Row -> the keys of `stems` (languages, kinds) of which its text holds a stem, in its `head` or `tail` characters."""
    import numpy as np
    import polars as pl
    import pyarrow as pa

    rows = np.flatnonzero(holding(texts, itertools.chain.from_iterable(stems.values()), head, tail))
    column = pl.Series(texts.take(pa.array(rows, pa.int64())))
    column = column if head is None else column.str.slice(0, head)
    column = column if tail is None else column.str.tail(tail)
    keys = _keys(tuple(stems.items()))
    forms = list(_both_cases(tuple(itertools.chain.from_iterable(stems.values()))))
    found = column.str.extract_many(forms, ascii_case_insensitive=True, overlapping=True).list.unique().to_list()
    return {
        row: frozenset().union(*(keys[hit.lower()] for hit in hits)) for row, hits in zip(rows.tolist(), found, strict=True)
    }


@cache
def _keys(stems: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, frozenset[str]]:
    """Form of a stem -> the keys it stands for."""
    keys: dict[str, set[str]] = {}
    for key, own in stems:
        for form in _both_cases(own):
            keys.setdefault(form.lower(), set()).add(key)
    return {form: frozenset(own) for form, own in keys.items()}


def places_of(
    among: Mapping[int, frozenset[str]],
    response: pa.Array,
    instruction: pa.Array,
    look: Callable[[str, str, frozenset[str]], tuple[int, int] | None],
    context: pa.Array | None = None,
) -> Places:
    """What `look(response, task, keys)` answers for the rows `among` with their keys: the characters of its find, or None.

    The task is the instruction, and the context below it where one is given.
    """
    import numpy as np

    rows, starts, ends = [], [], []
    for row in sorted(among):
        said, asked = response[row].as_py(), instruction[row].as_py()
        beside = None if context is None else context[row].as_py()
        if said and (place := look(said, task(asked, beside), among[row])) is not None:
            rows.append(row)
            starts.append(place[0])
            ends.append(place[1])
    return Places(np.array(rows, np.int64), np.array(starts, np.int64), np.array(ends, np.int64))
