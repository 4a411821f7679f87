"""When a text that shares words with an item of a benchmark is a leak of it: the shorter the item, the closer it must be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np

from instructds.kernels.item_match import BAG, DENSITY, EXACT, HELD, MATCHED, SHARE, TEXT_BAG, TEXT_WORDS, WHOLE, WORDS

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]
    Flags = npt.NDArray[np.bool_]

KINDS = ("verbatim", "edited", "embedded", "part")
"""The same words; the whole text is the item, edited; a stretch of the text is the item; the text is a piece of the item."""

VERBATIM, EDITED, EMBEDDED, PART = range(len(KINDS))

OTHER_NUMBERS = 0.25
"""What similarity loses when the numbers of the item do not count: a text may have other numbers or other words, not both."""


OTHER_ORDER = 0.4
"""What similarity loses when the order of the words does not count."""


@dataclass(frozen=True)
class Rule:
    """What is asked of items by their weight in bits: `at_short` up to `short`, `at_long` from `long` on, between on a line."""

    short: float
    long: float
    at_short: float
    at_long: float

    def at(self, masses: Floats) -> Floats:
        """What is asked of items of these weights."""
        share = np.clip((masses - self.short) / (self.long - self.short), 0, 1)
        return cast("Floats", (self.at_short + share * (self.at_long - self.at_short)).astype(np.float32))


EDITED_SHARE = Rule(40, 110, 0.75, 0.56)
"""Similarity of a whole request to an item, and share of the request that is the item."""

SURE, MOST_WORDS = 0.8, 0.66
"""Below this similarity so many of the words, common ones, too, must be the same on both sides: two tasks of one kind share the
rare ones, a copy with other words the common ones, too."""

INSIDE_SHARE, INSIDE_DENSITY = Rule(40, 200, 0.95, 0.62), Rule(40, 200, 0.95, 0.55)
"""Similarity of a stretch of a request to an item, and share of the stretch that is the item."""

INSIDE_LEAST = 42.0
"""Bits of the shortest item that is looked for inside of longer requests."""

ANSWER_SHARE, ANSWER_DENSITY, ANSWER_LEAST = 0.8, 0.65, 110.0
"""The same inside of answers, which speak of what many items ask."""

MOSTLY = 0.75
"""Share of a request below which a stretch of it is the item, rather than the whole."""

_HALF = 0.5
"""Of a word: shares are rounded."""

PART_WHOLE, PART_SHARE, PART_BITS = 0.9, 0.28, 24.0
"""A request is a piece of an item when so much of it is, when it is so much of the item, and weighs so many bits."""

SHUFFLED, SHUFFLED_BITS = 0.9, 60.0
"""Share of an item and of a request that is the same in any order, and bits of the shortest item of which that says a thing."""

COPIED, COPIED_BITS, COPIED_PIECE = 0.95, 100.0, 45.0
"""Share that must be the same where the words of an item are those of its benchmark's template, and the bits these weigh
elsewhere: of an item in a request, and of a request that is a piece of an item."""

TEMPLATE_BITS = 60.0
"""Bits by which the words found may weigh more elsewhere than in their benchmark before an item counts as longer."""


def similarity(measures: Floats) -> Floats:
    """Share of the item's words, by weight, that the text holds, in [0, 1]: with its numbers, or less without them."""
    shuffled = np.minimum(measures[:, BAG], measures[:, TEXT_BAG]) - np.float32(OTHER_ORDER)
    near = np.maximum(measures[:, EXACT], measures[:, SHARE] - np.float32(OTHER_NUMBERS))
    return cast("Floats", np.maximum(near, shuffled))


def leaks(measures: Floats, masses: Floats, asked: Flags) -> npt.NDArray[np.int8]:
    """The kind of each candidate, -1 where it is no leak; `asked` tells requests (and what stands before them) from answers."""
    near, share, held = similarity(measures), measures[:, SHARE], measures[:, HELD]
    whole, density = measures[:, WHOLE], measures[:, DENSITY]
    edited = asked & (np.minimum(near, whole) >= EDITED_SHARE.at(np.maximum(masses, held - TEMPLATE_BITS)))
    edited &= (near >= SURE) | (np.minimum(measures[:, WORDS], measures[:, TEXT_WORDS]) >= MOST_WORDS)
    edited |= asked & (measures[:, BAG] >= SHUFFLED) & (measures[:, TEXT_BAG] >= SHUFFLED) & (masses >= SHUFFLED_BITS)
    inside = (near >= INSIDE_SHARE.at(masses)) & (density >= INSIDE_DENSITY.at(masses)) & (masses >= INSIDE_LEAST)
    inside |= (share >= COPIED) & (density >= COPIED) & (held >= COPIED_BITS)
    inside &= asked | ((near >= ANSWER_SHARE) & (density >= ANSWER_DENSITY) & (masses >= ANSWER_LEAST))
    part = (whole >= PART_WHOLE) & (measures[:, MATCHED] >= PART_BITS) | (whole >= COPIED) & (held >= COPIED_PIECE)
    part &= asked & (share >= PART_SHARE)
    kinds = np.where(part, PART, -1)
    kinds = np.where(edited, EDITED, kinds)
    return np.where(inside & (~edited | (whole < MOSTLY)), EMBEDDED, kinds).astype(np.int8)


def framed(measures: Floats, words: npt.NDArray[np.int64], around: npt.NDArray[np.int64]) -> Flags:
    """Whether more words stand around the stretch than the item lacks: a frame, and not other words in place of the item's."""
    return around > (1 - measures[:, WORDS]) * words + _HALF


def hopeful(measures: Floats, masses: Floats, asked: Flags) -> Flags:
    """Candidates that may become leaks when misspelt words, and a last word that is cut off, count as found."""
    share, whole = measures[:, SHARE], measures[:, WHOLE]
    spelt = (share >= HOPE) & (np.maximum(whole, measures[:, DENSITY]) >= HOPE)
    cut = (share >= HOPE_SHARE) & (whole >= HOPE_WHOLE)
    return asked & (spelt | cut) & (masses >= INSIDE_LEAST)


HOPE = 0.4
"""Share below which spelling is not looked at."""

HOPE_SHARE, HOPE_WHOLE = 0.22, 0.55
"""The same for a request that may be a piece of an item."""
