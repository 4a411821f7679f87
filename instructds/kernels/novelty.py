"""A pool of texts that grows, and the most similar text of it by ROUGE-L for each new one, without a look at most of them."""

# Compiled functions take whatever types they are called with, so they carry no annotations.
# mypy: disallow-untyped-defs=False, disallow-untyped-calls=False
# ruff: noqa: ANN001, ANN202
from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .compiled import compiled
from .lcs import common, f_measure, least_length, least_shared

ADD, JUDGE, KEEP = range(3)
"""Take every text into the pool; compare every text with the pool; take those into it that are like none of it."""

NOWHERE = -1
_ROWS, _POSTINGS, _STAMP = 0, 1, 2


class Pool(NamedTuple):
    """Texts as token ids, and a list per token of the texts that hold it among the rarest of theirs.

    Text i is `tokens[offsets[i] : offsets[i + 1]]`; `ranks` holds the same tokens by rank, rarest first. Tokens that came after
    the last count of frequencies are the rarest: the rank of token t is t, or -t for the late ones. Posting p says that
    token `ranks[place[p]]` stands in text `row[p]` at `place[p]`; `head[t]` is the last posting of a token, `before[p]` the one
    before it. `size` holds how many texts and postings there are, and how many texts were judged; the rest is work space:
    `carries` as long as the longest text, `masks` a number per token, `seen` and `candidates` one per text.
    """

    tokens: npt.NDArray[np.int32]
    ranks: npt.NDArray[np.int32]
    offsets: npt.NDArray[np.int64]
    head: npt.NDArray[np.int64]
    before: npt.NDArray[np.int64]
    row: npt.NDArray[np.int32]
    place: npt.NDArray[np.int64]
    size: npt.NDArray[np.int64]
    masks: npt.NDArray[np.uint64]
    carries: npt.NDArray[np.uint8]
    seen: npt.NDArray[np.int64]
    candidates: npt.NDArray[np.int64]


def empty_pool() -> Pool:
    """A pool without texts."""
    long, short = np.zeros(0, np.int64), np.zeros(0, np.int32)
    masks, carries = np.zeros(0, np.uint64), np.zeros(0, np.uint8)
    return Pool(short, short, np.zeros(1, np.int64), long, long, short, long, np.zeros(3, np.int64), masks, carries, long, long)


def with_room(pool: Pool, *, texts: int, tokens: int, numbers: int, longest: int) -> Pool:
    """The pool with room for so many texts and tokens more, token ids below `numbers` and texts of at most `longest` tokens."""
    rows, words = int(pool.size[_ROWS]) + texts, int(pool.offsets[pool.size[_ROWS]]) + tokens
    needed = {"offsets": rows + 1, "head": numbers, "masks": numbers, "carries": longest, "seen": rows, "candidates": rows}
    needed |= dict.fromkeys(("tokens", "ranks", "before", "row", "place"), words)
    grown = {name: _grown(getattr(pool, name), size, NOWHERE if name == "head" else 0) for name, size in needed.items()}
    return pool._replace(**grown)


def _grown(array: npt.NDArray[Any], size: int, fill: int) -> npt.NDArray[Any]:
    if size <= array.size:
        return array
    grown = np.full(max(size, 2 * array.size), fill, array.dtype)
    grown[: array.size] = array
    return grown


@compiled
def rank_rows(tokens: Any, offsets: Any, known: int) -> Any:
    """The tokens of each row as ranks, rarest first; ids from `known` on are rarer than all others, the newest rarest."""
    ranks = tokens.copy()
    for place in range(ranks.size):
        if ranks[place] >= known:
            ranks[place] = -ranks[place]
    for row in range(offsets.size - 1):
        ranks[offsets[row] : offsets[row + 1]].sort()
    return ranks


@compiled
def judge(tokens: Any, ranks: Any, offsets: Any, pool: Pool, most: float, mode: int, nearest: Any, score: Any) -> None:
    """Compare, or add, texts one after the other; `nearest` and `score` are written where a score is above `most`."""
    for text in range(offsets.size - 1):
        one, rarest = tokens[offsets[text] : offsets[text + 1]], ranks[offsets[text] : offsets[text + 1]]
        for number in range(_find(rarest, pool, most) if mode != ADD else 0):
            row = pool.candidates[number]
            value = _score(one, rarest, row, pool, most)
            if value > most and (value > score[text] or (value == score[text] and row < nearest[text])):
                nearest[text], score[text] = row, value
        if mode != JUDGE and nearest[text] == NOWHERE:
            _append(one, rarest, pool, most)


@compiled
def _append(tokens, ranks, pool, most):
    """Take a text into the pool, which has room for it."""
    row, posting = pool.size[_ROWS], pool.size[_POSTINGS]
    start = pool.offsets[row]
    pool.tokens[start : start + tokens.size] = tokens
    pool.ranks[start : start + tokens.size] = ranks
    for place in range(tokens.size - least_shared(tokens.size, most) + 1):
        if place == 0 or ranks[place] != ranks[place - 1]:
            token = abs(ranks[place])
            pool.row[posting], pool.place[posting], pool.before[posting] = row, place, pool.head[token]
            pool.head[token] = posting
            posting += 1
    pool.offsets[row + 1] = start + tokens.size
    pool.size[_ROWS], pool.size[_POSTINGS] = row + 1, posting


@compiled
def _find(ranks, pool, most):
    """The number of candidates: rows that share a token with the text among the rarest of both, as others cannot share enough.

    The first shared token is the rarest one; what stands behind it in the shorter rest is the most that can be shared with it.

    Source: Chaudhuri, Ganti, Kaushik 2006 (prefix filter), Xiao and others 2008 (positions), for bags of tokens.
    """
    count, stamp = 0, pool.size[_STAMP] + 1
    pool.size[_STAMP] = stamp
    for place in range(ranks.size - least_shared(ranks.size, most) + 1):
        posting = pool.head[abs(ranks[place])]
        while posting != NOWHERE:
            row = pool.row[posting]
            if pool.seen[row] != stamp:
                pool.seen[row] = stamp
                size = pool.offsets[row + 1] - pool.offsets[row]
                rest = min(ranks.size - place, size - pool.place[posting])
                if 2 * rest > most * (ranks.size + size) - 1e-6 and rest >= least_length(ranks.size, size, most):
                    pool.candidates[count] = row
                    count += 1
            posting = pool.before[posting]
    return count


@compiled
def _score(tokens, ranks, row, pool, most):
    """The score of a text and a row of the pool; 0 when it cannot be above `most`."""
    start, end = pool.offsets[row], pool.offsets[row + 1]
    least = least_length(tokens.size, end - start, most)
    if not _shares(ranks, pool.ranks[start:end], least):
        return 0.0
    length = common(tokens, pool.tokens[start:end], pool.masks, pool.carries)
    return f_measure(length, tokens.size, end - start)


@compiled
def _shares(first, second, least):
    """Whether two texts share at least so many tokens, order aside; stops when too many are alone."""
    one, other = 0, 0
    spare, rest = first.size - least, second.size - least
    while spare >= 0 and rest >= 0 and one < first.size and other < second.size:
        if first[one] == second[other]:
            one += 1
            other += 1
        elif first[one] < second[other]:
            one += 1
            spare -= 1
        else:
            other += 1
            rest -= 1
    return spare >= first.size - one and rest >= second.size - other
