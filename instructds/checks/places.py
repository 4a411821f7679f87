"""From a pattern to the characters it matches, in whole columns and in linear time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.kernels.patterns import contains
from instructds.regexes import regex

from .base import Places
from .pieces import search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

_CODE = regex(r"```[^`]*+(?:`(?!``)[^`]*+)*+(?:```)?+|`[^`\n]++`|\[[^\[\]\n]*+\]\(")
"""Fenced and inline code and the text of links; every branch stops at the next mark of its kind, so the whole is linear."""


def matches(texts: pa.Array, pattern: str) -> npt.NDArray[np.bool_]:
    """Which texts hold the pattern (Rust regex, linear); null does not."""
    import numpy as np
    import polars as pl

    return np.asarray(contains(pl.Series(texts, dtype=pl.String), pattern).to_numpy(), bool)


def first_places(response: pa.Array, pattern: str, among: npt.NDArray[np.bool_], *, in_code: bool, group: int = 0) -> Places:
    """The first place of the pattern in each response of the rows `among`; code and links count only when `in_code`.

    `pattern` is a Rust regex. The place is its `group`, which must end the match: what stands before it is its surroundings.
    """
    import numpy as np
    import polars as pl

    rows = np.flatnonzero(among)
    texts = pl.Series("t", response.take(_indices(rows)))
    hits = contains(texts, pattern).to_numpy()
    rows, texts = rows[hits], texts.filter(pl.Series(hits))
    if not in_code:
        texts = _without_code(texts)
        hits = contains(texts, pattern).to_numpy()
        rows, texts = rows[hits], texts.filter(pl.Series(hits))
    return _characters(rows, texts, pattern, group)


def about(pattern: str, instruction: pa.Array, context: pa.Array, among: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Whether the task of a row, of those `among`, holds the pattern."""
    import numpy as np

    rows = np.flatnonzero(among)
    holds = np.zeros(len(among), bool)
    holds[rows] = matches(instruction.take(_indices(rows)), pattern)
    beside = context.take(_indices(rows))
    if beside.null_count < len(rows):
        holds[rows] |= matches(beside, pattern)
    return holds


def asked_about(pattern: str, instruction: pa.Array, context: pa.Array, among: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """What `about` tells in any case, of a few rows: each is looked at by itself, so that nothing is paid for the pattern."""
    import numpy as np

    rows, plain = np.flatnonzero(among), pattern.replace("(?i)", "")
    holds = np.zeros(len(among), bool)
    tasks = zip(instruction.take(_indices(rows)).to_pylist(), context.take(_indices(rows)).to_pylist(), strict=True)
    holds[rows] = [any(text and search(plain, text) for text in texts) for texts in tasks]
    return holds


def examined(response: pa.Array, among: npt.NDArray[np.bool_], look: Callable[[str], tuple[int, int] | None]) -> Places:
    """The places that `look` finds in the responses of the rows `among`, one call each: for the few that a pattern let through.

    `look` answers the first character and the end of what it found, in characters, or None.
    """
    import numpy as np

    rows = np.flatnonzero(among)
    found = [look(text) for text in response.take(_indices(rows)).to_pylist()]
    places = np.array([place for place in found if place is not None], np.int64).reshape(-1, 2)
    return Places(rows[[place is not None for place in found]], places[:, 0], places[:, 1])


def merged(*places: Places) -> Places:
    """The places of several searches in the order of their rows, the first one of a row where more found something in it."""
    import numpy as np

    rows, starts, ends = (np.concatenate([getattr(one, name) for one in places]) for name in ("rows", "starts", "ends"))
    order = np.lexsort((starts, rows))
    first = np.ones(len(order), bool)
    first[1:] = np.diff(rows[order]) > 0
    kept = order[first]
    return Places(rows[kept], starts[kept], ends[kept])


def kept(places: Places, rows: npt.NDArray[np.bool_]) -> Places:
    """The places in rows that are to be kept."""
    chosen = rows[places.rows]
    return Places(places.rows[chosen], places.starts[chosen], places.ends[chosen])


def told(places: Places, count: int) -> npt.NDArray[np.bool_]:
    """Which of `count` rows have a place."""
    import numpy as np

    flagged = np.zeros(count, bool)
    flagged[places.rows] = True
    return flagged


def opened(text: str, signs: str) -> list[int]:
    """Where any of some signs stands, in order."""
    places = []
    for sign in signs:
        place = text.find(sign)
        while place >= 0:
            places.append(place)
            place = text.find(sign, place + 1)
    return sorted(places)


def without_code(text: str) -> str:
    """The text with fenced and inline code and the text of links blanked out, character for character."""
    return _CODE.sub(lambda code: " " * len(code[0]), text) if "`" in text or "](" in text else text


def windows(lowered: str, pieces: tuple[str, ...], reach: int) -> list[tuple[int, int]]:
    """The characters up to `reach` round some pieces of a text in lower case, in order and apart from each other."""
    return joined(sorted(place for piece in pieces for place in found_all(piece, lowered)), reach)


def found_all(piece: str, text: str) -> Iterator[int]:
    """Where a piece stands in a text, in order."""
    place = text.find(piece)
    while place >= 0:
        yield place
        place = text.find(piece, place + len(piece))


def joined(places: Iterable[int], before: int, after: int | None = None) -> list[tuple[int, int]]:
    """The characters from `before` some places, which are in order, to as many `after` them; what overlaps is one part."""
    found: list[tuple[int, int]] = []
    for place in places:
        first, last = max(0, place - before), place + (before if after is None else after)
        if found and first <= found[-1][1]:
            first = found.pop()[0]
        found.append((first, last))
    return found


def whole(response: pa.Array, flagged: npt.NDArray[np.bool_]) -> Places:
    """The whole response of every flagged row as the place."""
    import numpy as np
    import pyarrow.compute as pc

    rows = np.flatnonzero(flagged)
    lengths = pc.utf8_length(response.take(_indices(rows))).to_numpy(zero_copy_only=False).astype(np.int64)
    return Places(rows, np.zeros(len(rows), np.int64), lengths)


def _characters(rows: npt.NDArray[np.int64], texts: pl.Series, pattern: str, group: int) -> Places:
    """Byte offsets of the first match, counted again in characters."""
    import polars as pl

    text = pl.col("t")
    found = texts.to_frame().select(
        text.cast(pl.Binary).bin.slice(0, text.str.find(pattern)).cast(pl.String).str.len_chars().alias("start"),
        text.str.extract(pattern, 0).str.len_chars().alias("match"),
        text.str.extract(pattern, group).str.len_chars().alias("place"),
    )
    ends = (found["start"] + found["match"]).to_numpy().astype("int64")
    return Places(rows, ends - found["place"].to_numpy().astype("int64"), ends)


def _without_code(texts: pl.Series) -> pl.Series:
    """The texts with code blanked out, character for character; only the candidates of a check come here."""
    import polars as pl

    blank = [without_code(text) for text in texts.to_list()]  # a blank keeps every offset true
    return pl.Series("t", blank, dtype=pl.String)


def _indices(rows: npt.NDArray[np.int64]) -> pa.Array:
    import pyarrow as pa

    return pa.array(rows, pa.int64())
