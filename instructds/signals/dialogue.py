"""Signals of the exchange: how far into a talk it stands, what is asked and how, what of it the answer takes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import signal
from .profiles import numbers
from .text import LONGEST
from .verbs import CALLS, COMMANDS, KINDLY, is_question

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.profile import Profile

    Common = tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]

_HEAD = 300
"""Characters of an instruction in which its form shows."""


@signal(unit="messages", low=1, high=LONGEST, fold="most", source="ShareGPT and OASST conversations")
def turns(history: pa.Array, instruction: pa.Array, response: pa.Array) -> pa.Array:
    """Messages of the conversation up to and with the answer, 1 or more; null without an answer."""
    import pyarrow.compute as pc

    before = pc.fill_null(pc.list_value_length(history), 0).to_numpy(zero_copy_only=False)
    asked = instruction.is_valid().to_numpy(zero_copy_only=False)
    return numbers(before + asked + 1, response.is_null().to_numpy(zero_copy_only=False))


@signal(unit="share", low=0, high=1, source="copying of the instruction, after the echo checks of translated Alpaca sets")
def copied_words(response_profile: Profile, instruction_profile: Profile, words_in_common: Common) -> pa.Array:
    """Share of the words of the answer that are in the instruction, in [0, 1]; null without words or instruction.

    The context is left out: an answer may well be taken from it.
    """
    absent = response_profile.absent | instruction_profile.absent
    return numbers(words_in_common[0], absent)


@signal(unit="share", low=0, high=1, source="lexical overlap of question and answer")
def taken_up_words(response_profile: Profile, instruction_profile: Profile, words_in_common: Common) -> pa.Array:
    """Share of the words of the instruction that are in the answer, in [0, 1]; null without words or answer."""
    absent = response_profile.absent | instruction_profile.absent
    return numbers(words_in_common[1], absent)


@signal(unit="yes or no", low=0, high=1, source="question marks of the Unicode Standard")
def asks_question(instruction_profile: Profile) -> pa.Array:
    """1 where the instruction holds a question mark of any script, else 0; null without an instruction.

    Thai and Chinese questions may do without one.
    """
    from instructds.kernels.characters import classes

    return numbers(instruction_profile.counted(classes().asks) > 0, instruction_profile.absent)


@signal(unit="yes or no", low=0, high=1, source="root verbs of Self-Instruct, Wang et al. 2023, section 3.2")
def commands(instruction: pa.Array) -> pa.Array:
    """1 where the instruction surely is a command, 0 where it surely is a question, null where neither is sure.

    A command begins with a verb form of a list (12 languages), or holds a fixed form of asking in Chinese, Japanese or Korean,
    and has no question mark in its first 300 characters.
    """
    import polars as pl
    import pyarrow as pa

    head = pl.col("i").str.slice(0, _HEAD)
    first = head.str.extract(rf"^[\s\p{{P}}\d]*(?:(?i:{KINDLY})[\s,]+)*([\p{{L}}\p{{M}}]+)").str.to_lowercase()
    asks = head.str.contains(is_question())
    ordered = first.is_in(sorted(COMMANDS)).fill_null(value=False) | head.str.contains(CALLS)
    sure = pl.when(ordered & ~asks).then(1.0).when(asks & ~ordered).then(0.0)
    found = pl.DataFrame({"i": pl.Series(instruction)}).select(sure.cast(pl.Float32)).to_series()
    return found.to_arrow().cast(pa.float32())
