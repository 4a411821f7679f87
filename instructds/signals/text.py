"""Signals of the bare text: how long, how repetitive, how much of it is copied from the instruction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import signal

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

LONGEST = float(2**31)
"""More characters than any row that is read can have."""


@signal(unit="characters", low=0, high=LONGEST, source="length baseline of every published accuracy")
def response_characters(response: pa.Array) -> pa.Array:
    """Length of the answer in code points, 0 or more; null without an answer."""
    return _characters(response)


@signal(unit="characters", low=0, high=LONGEST, source="length baseline of every published accuracy")
def instruction_characters(instruction: pa.Array) -> pa.Array:
    """Length of the instruction without its context in code points, 0 or more; null without an instruction."""
    return _characters(instruction)


@signal(unit="words", low=0, high=LONGEST, source="word boundaries after Unicode Standard Annex 29, simplified")
def response_words(response: pa.Array) -> pa.Array:
    """Words of the answer, 0 or more; a character of a script without spaces is one; null without an answer.

    See `kernels.words.plain_words` for what a word is.
    """
    import pyarrow as pa

    from instructds.kernels.words import count_words

    counts = count_words(response).astype("float32")
    return pa.array(counts, mask=response.is_null().to_numpy(zero_copy_only=False))


@signal(unit="share", low=0, high=1, better="lower", source="Rae et al. 2021 (Gopher), table A1, on words of any script")
def repeated_words(response: pa.Array, *, n: int = 3) -> pa.Array:
    """Share of the word n-grams of the answer that occur more than once in it, in [0, 1]; null below n words.

    Raises:
        UsageError: n is below 1.
    """
    from instructds.errors import UsageError
    from instructds.kernels.words import repeated_share

    if n < 1:
        raise UsageError(f"setting n of signal 'repeated_words' is {n!r}", near=["1 or more"])
    return _or_null(repeated_share(response, n), response)


@signal(unit="share", low=0, high=1, source="copying of the instruction, after the echo checks of translated Alpaca sets")
def copied_words(response: pa.Array, instruction: pa.Array) -> pa.Array:
    """Share of the words of the answer that are in the instruction, in [0, 1]; null without words or instruction.

    The context is left out: an answer may well be taken from it.
    """
    from instructds.kernels.words import common_share

    return _or_null(common_share(response, instruction), response, instruction)


def _characters(texts: pa.Array) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.utf8_length(texts).cast(pa.float32(), safe=False)


def _or_null(shares: npt.NDArray[np.float32], *inputs: pa.Array) -> pa.Array:
    """The shares with null where they are NaN or an input is null."""
    import numpy as np
    import pyarrow as pa

    absent = np.isnan(shares)
    for texts in inputs:
        absent |= texts.is_null().to_numpy(zero_copy_only=False)
    return pa.array(shares, mask=absent)
