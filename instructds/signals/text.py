"""Signals of length: characters, words, tokens, sentences, lines and paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import signal
from .profiles import numbers

if TYPE_CHECKING:
    import pyarrow as pa

    from instructds.kernels.lines import Lines
    from instructds.kernels.profile import Profile

LONGEST = float(2**31)
"""More characters than any row that is read can have."""

_LENGTH = "length baseline of every published accuracy"
_BOUNDARIES = "word and sentence boundaries after Unicode Standard Annex 29, simplified"


@signal(unit="characters", low=0, high=LONGEST, source=_LENGTH)
def response_characters(response_profile: Profile) -> pa.Array:
    """Length of the answer in code points, 0 or more; null without an answer."""
    return numbers(response_profile.characters, response_profile.absent)


@signal(unit="characters", low=0, high=LONGEST, source=_LENGTH)
def instruction_characters(instruction_profile: Profile) -> pa.Array:
    """Length of the instruction without its context in code points, 0 or more; null without an instruction."""
    return numbers(instruction_profile.characters, instruction_profile.absent)


@signal(unit="words", low=0, high=LONGEST, source=_BOUNDARIES)
def response_words(response_profile: Profile) -> pa.Array:
    """Words of the answer, 0 or more; a character of a script without spaces is one; null without an answer.

    See `kernels.words.plain_words` for what a word is.
    """
    return numbers(response_profile.words, response_profile.absent)


@signal(unit="words", low=0, high=LONGEST, source=_BOUNDARIES)
def instruction_words(instruction_profile: Profile) -> pa.Array:
    """Words of the instruction without its context, counted as in `response_words`; null without an instruction."""
    return numbers(instruction_profile.words, instruction_profile.absent)


@signal(unit="sentences", low=0, high=LONGEST, source=_BOUNDARIES)
def response_sentences(response_profile: Profile) -> pa.Array:
    """Sentences of the answer, 0 or more; null without an answer, and for Thai and Lao, which do not mark where they end.

    A full stop ends one before a space that no small letter follows, other marks before a space, those of Chinese and
    Devanagari always, and so does an empty line. `Dr. Smith` is counted as two.
    """
    from instructds.kernels.characters import LETTER, SCRIPTS, classes

    known, lines = classes(), response_profile
    unmarked = lines.counted((known.script == SCRIPTS.index("THAI")) | (known.script == SCRIPTS.index("LAO")))
    return numbers(lines.sentences, lines.absent | (unmarked * 2 > lines.counted(known.counts_as >= LETTER - 2)))


@signal(unit="lines", low=0, high=LONGEST, source="Rae et al. 2021 (Gopher), table A1")
def response_lines(response_layout: Lines, response: pa.Array) -> pa.Array:
    """Lines of the answer with something in them, 0 or more; null without an answer."""
    return numbers(response_layout.lines, response.is_null().to_numpy(zero_copy_only=False))


@signal(unit="paragraphs", low=0, high=LONGEST, source="Rae et al. 2021 (Gopher), table A1")
def response_paragraphs(response_layout: Lines, response: pa.Array) -> pa.Array:
    """Runs of lines of the answer between empty lines, 0 or more; null without an answer."""
    return numbers(response_layout.paragraphs, response.is_null().to_numpy(zero_copy_only=False))


@signal(unit="tokens", low=0, high=LONGEST, cost="model", source="tokenizer.json files of the tokenizers library")
def response_tokens(response: pa.Array, *, file: str = "") -> pa.Array:
    """Tokens of the answer by the tokenizer in `file` (`tokenizer.json`), 0 or more; null without an answer or a file.

    Raises:
        MissingExtra: the library is not installed.
        UsageError: the file cannot be read as a tokenizer.
    """
    import pyarrow as pa

    from instructds.errors import MissingExtra

    if not file:
        return pa.nulls(len(response), pa.float32())
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise MissingExtra("counting tokens needs the tokenizers library", fix='pip install "instructds[tokens]"') from error
    tokenizer = Tokenizer.from_str(_tokenizer_text(file))
    tokenizer.no_truncation()
    found = tokenizer.encode_batch_fast([text or "" for text in response.to_pylist()], add_special_tokens=False)
    counts = [len(one.ids) if said else None for one, said in zip(found, response.is_valid().to_pylist(), strict=True)]
    return pa.array(counts, pa.float32())


def _tokenizer_text(file: str) -> str:
    """The text of a `tokenizer.json`.

    Raises:
        UsageError: it cannot be read, or is something else.
    """
    import json
    from pathlib import Path

    from instructds.errors import UsageError

    try:
        text = Path(file).read_text(encoding="utf-8")
        known = json.loads(text)
    except (OSError, ValueError) as error:
        raise UsageError(f"setting file of signal 'response_tokens' cannot be read: {error}", where=file) from error
    if not isinstance(known, dict) or not isinstance(known.get("model"), dict):
        raise UsageError("setting file of signal 'response_tokens' is no tokenizer.json", where=file)
    return text
