"""Where the phrases of several checks may begin: all their words are looked for in one pass over the answers."""

# ruff: noqa: RUF001 - quotation marks
from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from instructds.signals.base import shared

from .phrases_apology import APOLOGY_STEMS
from .phrases_boilerplate import SELF_STEMS
from .phrases_closing import CLOSING_STEMS, SERVICE_STEMS
from .phrases_morals import OPENING_STEMS
from .phrases_partly import LATE, PARTLY_STEMS
from .phrases_refusal import STEMS
from .phrases_speakers import SPEAKER_STEMS
from .phrases_template import ENDS, HEADED, TEMPLATE_STEMS

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.spotting import Spots

GROUPS: dict[str, Mapping[str, tuple[str, ...]]] = {
    "self": SELF_STEMS,
    "closing": CLOSING_STEMS,
    "service": SERVICE_STEMS,
    "refuses": STEMS,
    "late": {"late": LATE},
    "partly": PARTLY_STEMS,
    "apology": APOLOGY_STEMS,
    "opens": {"opens": OPENING_STEMS},
    "template": TEMPLATE_STEMS,
    "headings": {"headings": HEADED},
    "ends": {"headings": ENDS},
    "speakers": SPEAKER_STEMS,
}
"""Group -> key (a language, a pattern) -> words in lower case of which every phrase of the key holds one."""

WIDEST = 4
"""Bytes of the widest character."""

Marks = dict[int, dict[str, list[int]]]
"""Row -> key -> the bytes of its answer at which a word of the key begins."""


@dataclass(frozen=True, slots=True)
class Spotted:
    """The words of all groups that stand in the answers of a table of exchanges."""

    spots: Spots
    sizes: npt.NDArray[np.int64]

    def marks(self, group: str, head: int | None = None, tail: int | None = None) -> Marks:
        """Where the words of a group stand: in the first `head` or the last `tail` bytes, where they are given."""
        import numpy as np

        keys = _keys(group)
        rows, words, places = self.spots
        among = np.isin(words, np.fromiter(keys, np.int64))
        if head is not None:
            among &= places < head
        if tail is not None:
            among &= self.sizes[rows] - places <= tail
        marks: Marks = {}
        for row, word, place in zip(rows[among].tolist(), words[among].tolist(), places[among].tolist(), strict=True):
            mine = marks.setdefault(row, {})
            for key in keys[word]:
                mine.setdefault(key, []).append(place)
        return marks


@shared
def spotted(response: pa.Array) -> Spotted:
    """The words of all groups in the answers."""
    import numpy as np
    import pyarrow.compute as pc

    from instructds.kernels.spotting import spot

    sizes = pc.fill_null(pc.binary_length(response), 0).to_numpy(zero_copy_only=False).astype(np.int64)
    return Spotted(spot(response, _words()), sizes)


@cache
def _words() -> tuple[str, ...]:
    """Every form of every word, once."""
    forms = (form for group in GROUPS.values() for stems in group.values() for stem in stems for form in written(stem))
    return tuple(dict.fromkeys(forms))


@cache
def _keys(group: str) -> dict[int, tuple[str, ...]]:
    """Number of a word -> the keys of the group that it stands for."""
    numbers = {word: number for number, word in enumerate(_words())}
    keys: dict[int, list[str]] = {}
    for key, stems in GROUPS[group].items():
        for number in dict.fromkeys(numbers[form] for stem in stems for form in written(stem)):
            keys.setdefault(number, []).append(key)
    return {number: tuple(own) for number, own in keys.items()}


def written(stem: str) -> tuple[str, ...]:
    """How a word may stand in a text, as case is ignored for ASCII letters alone: with a capital, with curly apostrophes."""
    curly = (stem.replace("'", "’"),) if "'" in stem else ()
    first = next((place for place, letter in enumerate(stem) if letter.isalpha()), 0)
    forms = [form for one in (stem, *curly) for form in (one, one[:first] + one[first : first + 1].upper() + one[first + 1 :])]
    return tuple(dict.fromkeys("".join(letter.lower() if letter.isascii() else letter for letter in form) for form in forms))
