"""How often a word is used in a language, and how often the longer ones that begin with it: is a last word whole or cut?"""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_left
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .kept import kept, made_here

if TYPE_CHECKING:
    import numpy.typing as npt

_SPACED = "ar bg bn ca cs da de el en es fa fi fr he hi hu id is it lt lv mk ms nb nl pl pt ro ru sk sl sv ta tr uk ur"
_SHARED = {"no": "nb", "nn": "nb", "hr": "sh", "bs": "sh", "sh": "sh", "fil": "fil", "tl": "fil"}
_LISTS = dict(zip(_SPACED.split(), _SPACED.split(), strict=True)) | _SHARED
"""Primary language tag -> the list of wordfreq that holds its words as they stand between spaces."""

_AFTER = "\U0010ffff"


class WordList(NamedTuple):
    """The words of a language in order, and the frequencies of all words before each."""

    words: list[str]
    before: npt.NDArray[np.float64]


def is_listed(tag: str) -> bool:
    """Whether there is a list of the words of a language."""
    return tag in _LISTS


def said(word: str, tag: str) -> tuple[float, float] | None:
    """Frequency of a word in lower case, and of all longer words that begin with it; None for languages without a list.

    Example:
        >>> whole, longer = said("növé", "hu")
        >>> whole < longer / 100
        True
    """
    if tag not in _LISTS:
        return None
    known = _list(_LISTS[tag])
    first, last = bisect_left(known.words, word), bisect_left(known.words, word + _AFTER)
    after = first + (first < len(known.words) and known.words[first] == word)
    return float(known.before[after] - known.before[first]), float(known.before[last] - known.before[after])


@cache
def _list(code: str) -> WordList:
    found = kept(f"words-{code}", (version("wordfreq"), made_here(__file__)), lambda: _made(code))
    return WordList(found["words"].tobytes().decode().split("\n"), np.concatenate([[0.0], np.cumsum(found["frequency"])]))


def _made(code: str) -> dict[str, npt.NDArray[Any]]:
    from wordfreq import get_frequency_list

    buckets = get_frequency_list(code, "small")
    said = {word: math.pow(10, -place / 100) for place, bucket in enumerate(buckets) for word in bucket if _is_word(word)}
    words = sorted(said)
    text = np.frombuffer("\n".join(words).encode(), np.uint8)
    return {"words": text, "frequency": np.array([said[word] for word in words], np.float64)}


def _is_word(word: str) -> bool:
    """Whether a word is of letters and their marks."""
    return all(letter.isalpha() or unicodedata.category(letter)[0] == "M" for letter in word)
