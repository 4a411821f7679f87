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
    import polars as pl
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
def commands(instruction: pa.Array, instruction_profile: Profile) -> pa.Array:
    """1 where the instruction surely is a command, 0 where it surely is a question, null where neither is sure.

    A command begins with a verb form of a list (12 languages), or holds a fixed form of asking in Chinese, Japanese or Korean,
    and has no question mark in its first 300 characters.
    """
    import numpy as np
    import polars as pl

    from instructds.kernels.characters import classes

    heads = pl.Series(instruction).str.slice(0, _HEAD).fill_null("")
    asks = instruction_profile.counted(classes().asks) > 0
    ordered = _first_words(heads).is_in(sorted(COMMANDS)).fill_null(value=False).to_numpy().copy()
    for found, rows, pattern in (
        (asks, np.flatnonzero(asks), is_question()),
        (ordered, np.flatnonzero((heads.str.len_bytes() > heads.str.len_chars()).to_numpy() & ~ordered), CALLS),
    ):
        found[rows] = heads[rows].str.contains(pattern).to_numpy()
    return numbers(np.where(ordered & ~asks, 1.0, np.where(asks & ~ordered, 0.0, np.nan)), instruction_profile.absent)


def _first_words(heads: pl.Series) -> pl.Series:
    """The first word of each text that is not there for kindness, in lower case; null where there is none."""
    lead, word, kindly = r"^[\s\p{P}\d]*", r"([\p{L}\p{M}]+)", rf"(?:(?i:{KINDLY})[\s,]+)"
    words, rows = heads.str.extract(lead + word), heads.str.contains(lead + kindly).arg_true()
    return words.scatter(rows, heads.gather(rows).str.extract(f"{lead}{kindly}*{word}")).str.to_lowercase()
