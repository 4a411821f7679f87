"""Signals of how hard an answer reads, where a formula is defined at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import signal
from .profiles import numbers

if TYPE_CHECKING:
    import pyarrow as pa

    from instructds.kernels.profile import Profile

_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
_HIGHEST = 1_000.0


@signal(unit="LIX points", low=0, high=_HIGHEST, source="Björnsson 1968, LIX")
def long_word_index(response_profile: Profile, *, least: int = 30) -> pa.Array:
    """LIX: words per sentence and percent of words over six letters, in [0, 1000]; null below 30 words or where undefined.

    It is defined for words of Latin, Cyrillic and Greek letters; compare it within one language only.
    """
    import numpy as np

    from instructds.kernels.characters import SCRIPTS, UPPER, classes

    known, found = classes(), response_profile
    alphabet = found.counted(np.isin(known.script, [SCRIPTS.index(name) for name in _ALPHABETS]))
    undefined = (found.words < least) | (alphabet * 10 < found.counted(known.counts_as >= UPPER) * 9) | (found.sentences < 1)
    words, sentences = np.maximum(found.words, 1), np.maximum(found.sentences, 1)
    index = words / sentences + 100 * found.long_words / words
    return numbers(np.minimum(index, _HIGHEST), found.absent | undefined)


@signal(unit="Flesch points", low=-_HIGHEST, high=130, source="Flesch 1948, reading ease; syllables by vowel groups")
def reading_ease(response_profile: Profile, language: pa.Array, *, least: int = 30) -> pa.Array:
    """Flesch reading ease of an English answer, in [-1000, 130], high = easy; null below 30 words and for other languages."""
    import numpy as np
    import pyarrow.compute as pc

    found = response_profile
    english = pc.fill_null(pc.equal(language, "en"), False).to_numpy(zero_copy_only=False)  # noqa: FBT003 - what nulls become
    words, sentences = np.maximum(found.words, 1), np.maximum(found.sentences, 1)
    ease = 206.835 - 1.015 * words / sentences - 84.6 * found.syllables / words
    return numbers(np.clip(ease, -_HIGHEST, 130), found.absent | ~english | (found.words < least) | (found.sentences < 1))
