"""The novelty filter of generated instructions: a text is kept when it is like none of a pool, by ROUGE-L, in any script."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt

from instructds.errors import UsageError
from instructds.kernels.novelty import ADD, JUDGE, KEEP, NOWHERE, empty_pool, judge, rank_rows, with_room
from instructds.kernels.rouge_tokens import tokens as token_hashes
from instructds.kernels.token_numbers import TokenNumbers
from instructds.wording import counted

if TYPE_CHECKING:
    import pyarrow as pa

Tokens = Literal["rouge", "words"]
"""What is compared: the tokens of `rouge_score` in Latin script and words elsewhere; or words everywhere, accents included."""

_Encoded = tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]
"""Token ids of all texts, and where those of each begin."""


class NoveltyPool:
    """Texts that new ones must differ from: ROUGE-L F of at most `most` to every text of the pool.

    With `tokens="rouge"`, texts whose letters are all Latin are judged as by `rouge_score` without stemming, accents as token
    ends included; letters of other scripts, which that one does not see, are words (single characters where a script is
    written without spaces). With `tokens="words"` accented words stay whole: less alike for Hungarian, not what others publish.

    A text without tokens is like nothing; a null text is not judged (null) and not taken in. Cost: a few microseconds a text
    in a pool of ten thousands; memory for the tokens, not the texts.

    Raises:
        UsageError: `most` is not in [0, 1], or `tokens` is none of the two.

    Example:
        >>> pool = NoveltyPool()
        >>> pool.add(["Sorolj fel három madarat.", "列出三种鸟。"])
        >>> pool.novel(["Sorolj fel három szép madarat.", "列出五种鱼和两种鸟。", "Írj verset az esőről."]).to_pydict()
        {'novel': [False, True, True], 'nearest': ['0', None, None], 'similarity': [0.9230769230769231, None, None]}
    """

    def __init__(self, *, most: float = 0.7, tokens: Tokens = "rouge") -> None:
        if not 0 <= most <= 1:
            raise UsageError(f"most={most!r} is no limit for ROUGE-L", near=["a number from 0 to 1"], fix="most=0.7")
        if tokens not in ("rouge", "words"):
            raise UsageError(f"tokens={tokens!r} is no kind of tokens", near=["rouge", "words"])
        self.most, self.tokens = float(most), tokens
        self.ids: list[str] = []
        self._numbers, self._pool = TokenNumbers(), empty_pool()
        self._known = self._counted = 0

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, texts: Iterable[str | None] | pa.Array | pa.ChunkedArray, ids: Iterable[str] | None = None) -> None:
        """Take texts into the pool without comparing them; without `ids` they are called by their number in the pool."""
        self._judge(texts, ids, ADD)

    def novel(self, texts: Iterable[str | None] | pa.Array | pa.ChunkedArray, ids: Iterable[str] | None = None) -> pa.Table:
        """Judge texts one after the other; each that is kept joins the pool before the next is judged.

        Columns: `novel` (bool, null for a null text), and where a text of the pool is above the limit `nearest` (id of the most
        similar, the first of equals) and `similarity` (ROUGE-L F), else null.
        """
        return self._judge(texts, ids, KEEP)

    def compare(self, texts: Iterable[str | None] | pa.Array | pa.ChunkedArray) -> pa.Table:
        """Judge texts like `novel`, each against the pool as it is; nothing joins it."""
        return self._judge(texts, None, JUDGE)

    def _judge(
        self, texts: Iterable[str | None] | pa.Array | pa.ChunkedArray, ids: Iterable[str] | None, mode: int
    ) -> pa.Table:
        array = _array(texts)
        names = _names(ids, len(array))
        present = np.flatnonzero(array.is_valid().to_numpy(zero_copy_only=False))
        tokens, offsets = self._encoded(array.drop_null())
        ranks = rank_rows(tokens, offsets, self._known)
        nearest, score = np.full(len(present), NOWHERE, np.int64), np.zeros(len(present))
        judge(tokens, ranks, offsets, self._pool, self.most, mode, nearest, score)
        if mode != JUDGE:
            kept = present[nearest == NOWHERE]
            first = len(self.ids)
            self.ids += [str(first + n) for n in range(len(kept))] if names is None else [names[n] for n in kept]
        return _table(len(array), present, nearest, score, self.ids)

    def _encoded(self, texts: pa.Array) -> _Encoded:
        """The texts as token ids, with room for them in the pool."""
        hashes, offsets = token_hashes(texts, whole=self.tokens == "words")
        tokens = self._numbers.of(hashes)
        if int(self._pool.offsets[len(self.ids)]) + len(tokens) > 2 * self._counted:
            tokens = self._reordered(tokens)
        longest = int(np.diff(offsets).max(initial=0))
        room = {"texts": len(texts), "tokens": len(tokens), "numbers": len(self._numbers), "longest": longest}
        self._pool = with_room(self._pool, **room)
        return tokens, offsets

    def _reordered(self, tokens: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
        """Number all tokens anew, the rarest of the pool and of `tokens` first, and put the pool together again."""
        rows = len(self.ids)
        offsets = self._pool.offsets[: rows + 1].copy()
        old = self._pool.tokens[: offsets[-1]]
        everything = np.concatenate([old, tokens])
        new = self._numbers.reorder(np.bincount(everything, minlength=len(self._numbers)))
        self._known, self._counted = len(new), len(everything)
        old = new[old]
        longest = int(np.diff(offsets).max(initial=0))
        self._pool = with_room(empty_pool(), texts=rows, tokens=len(old), numbers=len(new), longest=longest)
        nearest, score = np.full(rows, NOWHERE, np.int64), np.zeros(rows)
        judge(old, rank_rows(old, offsets, self._known), offsets, self._pool, self.most, ADD, nearest, score)
        return new[tokens]


def _array(texts: Iterable[str | None] | pa.Array | pa.ChunkedArray) -> pa.Array:
    """The texts as one `large_string` array; halves of surrogate pairs, which are no letters, become question marks."""
    import pyarrow as pa

    from instructds.kernels.columns import whole

    if isinstance(texts, (pa.Array, pa.ChunkedArray)):
        return whole(texts).cast(pa.large_string())
    if isinstance(texts, str):
        raise UsageError("one text was given where a list of texts is judged", fix="novel([text])")
    listed: list[str | None] = list(texts)
    try:
        return pa.array(listed, pa.large_string())
    except UnicodeEncodeError:
        return pa.array([text and text.encode("utf-8", "replace").decode() for text in listed], pa.large_string())
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        raise UsageError(f"a text to judge is no text: {error}", near=["str", "None"]) from error


def _names(ids: Iterable[str] | None, count: int) -> list[str] | None:
    """The ids as they were given.

    Raises:
        UsageError: there are more or fewer than texts.
    """
    names = None if ids is None else list(ids)
    if names is not None and len(names) != count:
        raise UsageError(
            f"{counted(len(names), 'id was', 'ids were')} given for {counted(count, 'text')}", near=["one id per text"]
        )
    return names


def _table(
    count: int, present: npt.NDArray[np.int64], nearest: npt.NDArray[np.int64], score: npt.NDArray[np.float64], ids: list[str]
) -> pa.Table:
    import pyarrow as pa

    novel: list[bool | None] = [None] * count
    names: list[str | None] = [None] * count
    scores: list[float | None] = [None] * count
    for place, row, value in zip(present.tolist(), nearest.tolist(), score.tolist(), strict=True):
        novel[place] = row == NOWHERE
        if row != NOWHERE:
            names[place], scores[place] = ids[row], value
    columns = {"novel": (novel, pa.bool_()), "nearest": (names, pa.string()), "similarity": (scores, pa.float64())}
    return pa.table({name: pa.array(values, kind) for name, (values, kind) in columns.items()})
