"""Text as a row of hashed tokens that stay the same when case, spacing, punctuation and numbers change."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202, PLR0913, PLR0917
from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from .code_points import NFKC
from .columns import replaced, strings
from .compiled import compiled
from .scan import scan
from .vocabulary import mixed
from .words import ALONE, DIGIT, JOINER, LETTER, MARK, decode, kinds, lower

if TYPE_CHECKING:
    import numpy.typing as npt

NUMBER = 7
"""The hash of every number, however it is written."""

NUMBER_ENDS = 1
"""Bytes between two runs of digits that still are one number: `3.5`, `1,000`, `80 000`, `10/20`."""


class Tokens(NamedTuple):
    """Text i has the hashes `values[offsets[i] : offsets[i + 1]]`; `starts` and `ends` are their bytes in the text.

    `exact` is the same with a hash of its digits for each number.
    """

    values: npt.NDArray[np.uint64]
    exact: npt.NDArray[np.uint64]
    offsets: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int32]


def composed(texts: Any) -> Any:
    """The texts in Unicode form NFKC; those that are already are not touched."""
    import polars as pl
    import pyarrow as pa

    rows = np.flatnonzero(scan(texts) & NFKC)
    if not rows.size:
        return texts
    odd = cast("pl.Series", pl.from_arrow(texts.take(pa.array(rows))))
    return replaced(texts, rows, odd.str.normalize("NFKC").to_arrow(compat_level=pl.CompatLevel.oldest()))


def tokens(texts: Any) -> Tokens:
    """The tokens of an Arrow string array that is in NFKC; a null has none.

    A token is a word, lower-cased, or `NUMBER`; in scripts without spaces between words it is a character together with the
    one before it. Cost: one pass over the bytes.
    """
    given = strings(texts)
    size = int(given.offsets[-1] - given.offsets[0]) // 2 + len(given) + 1
    values, exact = np.empty(size, np.uint64), np.empty(size, np.uint64)
    starts, ends = np.empty(size, np.int32), np.empty(size, np.int32)
    offsets = np.zeros(len(given) + 1, np.int64)
    _all_tokens(given.data, given.offsets, kinds(), lower(), values, exact, starts, ends, offsets)
    last = offsets[-1]
    return Tokens(values[:last].copy(), exact[:last].copy(), offsets, starts[:last].copy(), ends[:last].copy())


def plain_tokens(text: str) -> list[tuple[int, int, int, int]]:
    """The plain-Python twin of `tokens` for one text in NFKC: value, exact value, first byte and byte after each token.

    Example:
        >>> [token[0] for token in plain_tokens("Két alma, 3.5 kg")] == [token[0] for token in plain_tokens("KÉT  alma: 12 kg")]
        True
    """
    table, small = kinds(), lower()
    found: list[tuple[int, int, int, int]] = []
    value, start, before, place, digits = 0, 0, -1, 0, True
    for character in [*text, " "]:
        point, width = ord(character), len(character.encode("utf-8", "surrogatepass"))
        kind = int(table[point]) if point < len(table) else 0
        if kind in (LETTER, DIGIT) or (kind == MARK and value):
            start, digits = (start, digits) if value else (place, True)
            digits = digits and kind == DIGIT
            value, before = _mixed(value, int(small[point])), -1
        elif not (kind in (JOINER, MARK) and (value or before >= 0)):
            if value:
                _add_plain(found, (NUMBER if digits else value, value, start, place))
                value = 0
            if kind == ALONE:
                both = _mixed(_mixed(0, before) if before >= 0 else 0, int(small[point]))
                found.append((both, both, place, place + width))
            before = int(small[point]) if kind == ALONE else -1
        place += width
    return found


def _add_plain(found: list[tuple[int, int, int, int]], token: tuple[int, int, int, int]) -> None:
    value, exact, start, end = token
    if value == NUMBER and found and found[-1][0] == NUMBER and start - found[-1][3] <= NUMBER_ENDS:
        found[-1] = (NUMBER, _mixed(found[-1][1], exact), found[-1][2], end)
    else:
        found.append(token)


def _mixed(value: int, point: int) -> int:
    value = ((value ^ point) * 0x9E3779B97F4A7C15) & (2**64 - 1)
    return (value ^ value >> 29) or 1


@compiled
def _all_tokens(data, offsets, kinds, lower, values, exact, starts, ends, bounds):
    count = 0
    for text in range(offsets.size - 1):
        count = _text_tokens(data, offsets[text], offsets[text + 1], kinds, lower, values, exact, starts, ends, count)
        bounds[text + 1] = count


@compiled
def _text_tokens(data, begin, stop, kinds, lower, values, exact, starts, ends, count):
    first, value, start, before, place, digits = count, np.uint64(0), begin, np.int64(-1), begin, True
    while place <= stop:
        point, width = (np.int64(32), 1) if place == stop else decode(data, place)
        kind = kinds[point] if point < kinds.size else 0
        if kind == LETTER or kind == DIGIT or (kind == MARK and value != 0):  # noqa: PLR1714, SIM109 - compiled
            if value == 0:
                start, digits = place, True
            digits = digits and kind == DIGIT
            value, before = mixed(value, lower[point]), np.int64(-1)
        elif not ((kind == JOINER or kind == MARK) and (value != 0 or before >= 0)):  # noqa: PLR1714, SIM109 - compiled
            if value != 0:
                joined = digits and count > first and values[count - 1] == NUMBER
                if joined and start - begin - ends[count - 1] <= NUMBER_ENDS:
                    ends[count - 1], exact[count - 1] = place - begin, mixed(exact[count - 1], value)
                else:
                    values[count], exact[count] = np.uint64(NUMBER) if digits else value, value
                    starts[count], ends[count] = start - begin, place - begin
                    count += 1
                value = np.uint64(0)
            if kind == ALONE:
                left = mixed(np.uint64(0), before) if before >= 0 else np.uint64(0)
                values[count] = mixed(left, lower[point])
                exact[count] = values[count]
                starts[count], ends[count] = place - begin, place + width - begin
                count += 1
            before = np.int64(lower[point]) if kind == ALONE else np.int64(-1)
        place += width
    return count
