"""From tables of phrases to places in answers: a cheap look at every row, a careful one at the few that are left."""

# ruff: noqa: RUF001 - quotation marks
from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from .base import Places
from .patterns import compiled as compiled  # noqa: PLC0414 - told on to the checks
from .patterns import loose as loose  # noqa: PLC0414
from .phrases_tasks import BIDS, GREETS, YOU, YOURSELF
from .pieces import search
from .row_texts import each

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

Marks = Mapping[int, Mapping[str, list[int]]]
"""Row -> key of a table of phrases -> where words of the key stand in the text of the row."""

_STRAIGHT = (("’", "'"), ("ʼ", "'"), ("`", "'"), ("\u00a0", " "), ("“", '"'), ("”", '"'))

LONGEST = 20_000
"""Characters of an answer that are looked at with care."""


def parted(phrases: str) -> tuple[str, ...]:
    """The phrases of a table, written in one string and parted by `|`."""
    return tuple(phrases.split("|"))


_WIDE = "\u2e80"
"""From this character on most languages part no words."""

GREETING, QUESTION = 60, 120
"""Characters of a greeting, and of a question to the assistant about itself."""

LONG_TASK = 4_000
"""Characters of a task that are looked at with care."""


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


def ends_of(tasks: pa.Array) -> pa.Array:
    """The beginning and the end of each task, where a task says what it wants, as a column."""
    import polars as pl

    texts = pl.Series("t", tasks)
    return (texts.str.slice(0, 250) + "\n" + texts.str.slice(-150)).to_arrow()


def ends(text: str) -> str:
    """The same of one text."""
    return f"{text[:250]}\n{text[-150:]}"


def to_assistant(asked: str) -> bool:
    """Whether the task is a greeting or a short question to the assistant about itself."""
    if len(asked) <= GREETING and search(GREETS, asked):
        return True
    if len(asked) <= QUESTION and search(YOURSELF, asked):
        return True
    short = len(asked) <= (QUESTION if asked.isascii() or compiled(r"[a-zа-я]").search(asked) else QUESTION // 3)
    asks = short and compiled("[?？؟你您]").search(asked) is not None
    return asks and search(YOU, asked) is not None and search(BIDS, asked) is None


def first_of(patterns: Iterable[str], text: str) -> tuple[int, int] | None:
    """The span of the match that begins first."""
    found = [match.span() for pattern in patterns if (match := search(pattern, text))]
    return min(found, default=None)


BEFORE, AFTER = 80, 150
"""Characters around a word of a table in which its phrases are looked for."""


def in_characters(text: str, places: Iterable[int]) -> list[int]:
    """Places in the bytes of a text, told in its characters, in order."""
    if text.isascii():
        return sorted(places)
    data, found, last, count = text.encode(), [], 0, 0
    for place in sorted(places):
        count += len(data[last:place].decode(errors="ignore"))
        last = place
        found.append(count)
    return found


def near(pattern: str, text: str, places: Iterable[int], after: int = AFTER) -> tuple[int, int] | None:
    """The first match of a pattern round one of the places, which are in order."""
    until = 0
    for place in places:
        match = search(pattern, text, max(until, place - BEFORE), place + after)
        if match:
            return match.span()
        until = max(until, place - BEFORE)
    return None


def first_near(patterns: Mapping[str, str], text: str, marks: Mapping[str, Sequence[int]]) -> tuple[int, int] | None:
    """The match that begins first of the patterns whose keys have marks: the places of their words, in order."""
    found = [place for key, places in marks.items() if key in patterns and (place := near(patterns[key], text, places))]
    return min(found, default=None)


def opened_quote(before: str) -> bool:
    """Whether a quotation is open at the end of a text."""
    text = straight(before)
    last = text.rfind('"')
    if last >= 0 and _opens(text, last):
        return True
    return any(text.count(left) > text.count(right) for left, right in ('„"', "«»", "「」", "『』", "《》"))


def _opens(text: str, place: int) -> bool:
    """Whether a straight quotation mark opens a quotation; where no spaces part words, every second one does."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if before >= _WIDE or after >= _WIDE:
        return text.count('"') % 2 == 1
    return (not before or before.isspace() or before in "([{:,;—–-/>*_") and not after.isspace()


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


def places_in(
    rows: Iterable[int],
    response: pa.Array,
    instruction: pa.Array,
    look: Callable[[str, str, int], tuple[int, int] | None],
    context: pa.Array | None = None,
) -> Places:
    """What `look(response, task, row)` answers for some rows: the characters of its find, or None.

    The task is the instruction, and the context below it where one is given.
    """
    import numpy as np

    found = []
    columns = (response, instruction) if context is None else (response, instruction, context)
    for row, said, *parts in each(rows, *columns):
        if said and (place := look(said, task(*parts), row)) is not None:
            found.append((row, *place))
    places = np.array(found, np.int64).reshape(-1, 3)
    return Places(places[:, 0], places[:, 1], places[:, 2])
