"""Signals of repetition and variety: what a model writes when it is stuck, or when it has little to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import signal
from .profiles import numbers, positive, shares

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.lines import Lines
    from instructds.kernels.profile import Profile

_GOPHER = "Rae et al. 2021 (Gopher), table A1, on words of any script"

COMPRESSED = 100_000
"""Bytes of an answer that are compressed at most."""


@signal(unit="share", low=0, high=1, better="lower", source=_GOPHER)
def repeated_words(response_profile: Profile, response_pairs: npt.NDArray[np.bool_], *, n: int = 3) -> pa.Array:
    """Share of the word n-grams of the answer that occur more than once in it, in [0, 1]; null below n words.

    Raises:
        UsageError: n is below 1.
    """
    from instructds.kernels.phrases import repeated_ngrams

    positive("repeated_words", "n", n)
    return numbers(repeated_ngrams(response_profile, response_pairs, n), response_profile.absent)


@signal(unit="share", low=0, high=1, better="lower", source=_GOPHER)
def top_phrase(response_profile: Profile, response_pairs: npt.NDArray[np.bool_], *, n: int = 2) -> pa.Array:
    """Share of letters of the answer in its most frequent word n-gram, in [0, 1]; 0 if none comes twice; null below n words.

    Raises:
        UsageError: n is below 1.
    """
    from instructds.kernels.phrases import top_ngram

    positive("top_phrase", "n", n)
    return numbers(top_ngram(response_profile, response_pairs, n), response_profile.absent)


@signal(unit="share", low=0, high=1, better="lower", source=_GOPHER)
def repeated_phrases(response_profile: Profile, response_pairs: npt.NDArray[np.bool_], *, n: int = 5) -> pa.Array:
    """Share of the letters of the answer in word n-grams that came before in it, in [0, 1]; null below n words.

    Raises:
        UsageError: n is below 1.
    """
    from instructds.kernels.phrases import copied_ngrams

    positive("repeated_phrases", "n", n)
    return numbers(copied_ngrams(response_profile, response_pairs, n), response_profile.absent)


@signal(unit="share", low=0, high=1, better="lower", source=_GOPHER)
def repeated_lines(response_layout: Lines, response: pa.Array) -> pa.Array:
    """Share of the bytes of the answer's lines in lines that came before, in [0, 1]; null below two lines of 10 bytes.

    Shorter lines and fenced code are left aside.
    """
    absent = response.is_null().to_numpy(zero_copy_only=False)
    found = response_layout
    return shares(found.repeated_lines, found.line_bytes, absent | (found.long_lines < 2))  # noqa: PLR2004 - one line repeats none


@signal(unit="share", low=0, high=1, better="lower", source=_GOPHER)
def repeated_paragraphs(response_layout: Lines, response: pa.Array) -> pa.Array:
    """Share of the bytes of the answer in paragraphs that came before, in [0, 1]; null below two paragraphs."""
    absent = response.is_null().to_numpy(zero_copy_only=False)
    found = response_layout
    return shares(found.repeated_paragraphs, found.paragraph_bytes, absent | (found.paragraphs < 2))  # noqa: PLR2004 - as above


@signal(unit="share", low=0, high=1, source="mean segmental type-token ratio, Johnson 1944")
def distinct_words(response_profile: Profile, *, window: int = 50) -> pa.Array:
    """Mean share of distinct words in the answer's runs of 50 words, in [0, 1]; null below one run.

    Runs of one length make short and long answers comparable; what is left over after the last whole run is left aside.

    Raises:
        UsageError: window is below 1.
    """
    from instructds.kernels.phrases import varied

    positive("distinct_words", "window", window)
    return numbers(varied(response_profile, window), response_profile.absent)


@signal(unit="share", low=0, high=1.5, source="LZ4 block format; zlib tells the same and costs seven times as much")
def incompressible(response: pa.Array, *, least: int = 64) -> pa.Array:
    """Bytes of the answer after LZ4 over those before, in [0, 1.5], low = repetitive; null below 64 bytes.

    The first 100,000 bytes are looked at.
    """
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.words import buffers

    positive("incompressible", "least", least)
    codec = pa.Codec("lz4_raw")
    data, offsets = buffers(response)
    text = memoryview(data.data)
    found = np.full(len(response), np.nan, np.float32)
    sizes = np.minimum(np.diff(offsets), COMPRESSED)
    for row in np.flatnonzero(sizes >= least).tolist():
        start, size = int(offsets[row]), int(sizes[row])
        found[row] = len(codec.compress(text[start : start + size], asbytes=True)) / size
    return numbers(found, np.isnan(found))
