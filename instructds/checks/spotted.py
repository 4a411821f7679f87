"""Where the phrases of several checks may begin: all their words are looked for in one pass over the answers or the tasks."""

# ruff: noqa: RUF001 - quotation marks
from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from instructds.signals.base import shared
from instructds.signals.harmful_words import WORDS

from .alpaca_words import CODE_HINTS, IMAGE_HINTS, MARKER_HINTS, SOURCE_HINTS
from .constraint_hints import COUNTED, COUNTS, LISTING, WORDING
from .encoding_damage import SHIFTED_WORDS
from .equations import EQUAL_WORDS
from .phrases_apology import APOLOGY_STEMS
from .phrases_boilerplate_stems import SELF_STEMS
from .phrases_closing import CLOSING_STEMS, SERVICE_STEMS
from .phrases_lecture import MORALS
from .phrases_machine import MACHINE_STEMS
from .phrases_partly_stems import PARTLY_STEMS
from .phrases_pointed import STEMS as HANDLED_STEMS
from .phrases_pointing import LACKING_STEMS, POINTING_STEMS
from .phrases_refusal_stems import LATE, STEMS
from .phrases_seen import SEEN_STEMS
from .phrases_speakers import ASKS_STEMS, SPEAKER_STEMS
from .phrases_template import ENDS, HEADED, OPENED, TEMPLATE_STEMS
from .placeholder_words import BLANKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.spotting import Spots

GROUPS: dict[str, Mapping[str, tuple[str, ...]]] = {
    "self": SELF_STEMS,
    "machine": MACHINE_STEMS,
    "closing": CLOSING_STEMS,
    "service": SERVICE_STEMS,
    "refuses": STEMS,
    "late": {"late": LATE},
    "partly": PARTLY_STEMS,
    "apology": APOLOGY_STEMS,
    "morals": MORALS,
    "template": TEMPLATE_STEMS,
    "headings": {"headings": HEADED},
    "opened": {"opens": OPENED},
    "ends": {"headings": ENDS},
    "speakers": SPEAKER_STEMS,
    "asks": {"asks": ASKS_STEMS},
    "shifted": {"shifted": SHIFTED_WORDS},
    "blank": BLANKS,
    "lacking": LACKING_STEMS,
    "marker": {"marker": MARKER_HINTS},
    "equals": {"equals": EQUAL_WORDS},
    "harm": {"harm": WORDS},
}
"""Group -> key (a language, a pattern) -> words in lower case of which every phrase of the key holds one; in answers."""

TASK_GROUPS: dict[str, Mapping[str, tuple[str, ...]]] = {
    "wording": WORDING,
    "counted": {"counted": COUNTED},
    "listing": {"listing": LISTING},
    "numbers": {"numbers": COUNTS},
    "points": POINTING_STEMS,
    "seen": SEEN_STEMS,
    "handled": HANDLED_STEMS,
    "source": {"source": SOURCE_HINTS},
    "code": {"code": CODE_HINTS},
    "image": {"image": IMAGE_HINTS},
    "marker": {"marker": MARKER_HINTS},
    "harm": {"harm": WORDS},
}
"""The same for instructions."""

Side = Literal["answers", "tasks"]

WIDEST = 4
"""Bytes of the widest character."""

Marks = dict[int, dict[str, list[int]]]
"""Row -> key -> the bytes of its text at which a word of the key begins, in order."""


@dataclass(frozen=True, slots=True)
class Spotted:
    """The words of all groups that stand in a column of a table of exchanges: its answers or its instructions."""

    side: Side
    spots: Spots
    sizes: npt.NDArray[np.int64]

    def marks(self, group: str, head: int | None = None, tail: int | None = None, least: int = 1) -> Marks:
        """Where the words of a group stand: in the first `head` or the last `tail` bytes, where they are given.

        Texts with fewer than `least` words of its keys are left out.
        """
        import numpy as np

        keys = _keys(self.side, group)
        rows, words, places = self.spots
        among = self._among(group, head, tail)
        if least > 1:
            counts = np.zeros(len(_words(self.side)))
            counts[list(keys)] = [len(own) for own in keys.values()]
            among &= (np.bincount(rows, counts[words] * among) >= least)[rows]
        found = np.flatnonzero(among)
        found = found[np.lexsort((places[found], rows[found]))]
        marks: Marks = {}
        for row, word, place in zip(rows[found].tolist(), words[found].tolist(), places[found].tolist(), strict=True):
            mine = marks.setdefault(row, {})
            for key in keys[word]:
                mine.setdefault(key, []).append(place)
        return marks

    def places(self, group: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """The rows that hold words of a group, and the bytes at which those stand."""
        among = self._among(group, None, None)
        return self.spots.rows[among], self.spots.places[among]

    def keys(
        self, group: str, rows: npt.NDArray[np.bool_] | None = None, head: int | None = None
    ) -> dict[int, tuple[str, ...]]:
        """Row -> the keys of a group of which it holds a word: of some `rows`, in the first `head` bytes, where given."""
        import numpy as np

        among = self._among(group, head, None)
        if rows is not None:
            among &= rows[self.spots.rows]
        held, masks = self.spots.rows[among], _masks(self.side, group)[self.spots.words[among]]
        firsts = np.flatnonzero(np.diff(held, prepend=-1))
        if not len(firsts):
            return {}
        both = np.bitwise_or.reduceat(masks, firsts).tolist()
        return {row: _of_mask(self.side, group, mask) for row, mask in zip(held[firsts].tolist(), both, strict=True)}

    def holds(self, group: str, head: int | None = None, tail: int | None = None) -> npt.NDArray[np.bool_]:
        """Which texts hold a word of a group: in the first `head` or the last `tail` bytes, where they are given."""
        import numpy as np

        held = np.zeros(len(self.sizes), bool)
        held[self.spots.rows[self._among(group, head, tail)]] = True
        return held

    def _among(self, group: str, head: int | None, tail: int | None) -> npt.NDArray[np.bool_]:
        import numpy as np

        rows, words, places = self.spots
        listed = np.zeros(len(_words(self.side)), bool)
        listed[list(_keys(self.side, group))] = True
        among = np.asarray(listed[words], bool)
        if head is not None:
            among &= places < head
        if tail is not None:
            among &= self.sizes[rows] - places <= tail
        return among


@shared
def spotted(response: pa.Array) -> Spotted:
    """The words of all groups in the answers."""
    return _spotted("answers", response)


@shared
def spotted_task(instruction: pa.Array) -> Spotted:
    """The words of all groups in the instructions."""
    return _spotted("tasks", instruction)


def _spotted(side: Side, texts: pa.Array) -> Spotted:
    import numpy as np
    import pyarrow.compute as pc

    from instructds.kernels.spotting import spot

    sizes = pc.fill_null(pc.binary_length(texts), 0).to_numpy(zero_copy_only=False).astype(np.int64)
    return Spotted(side, spot(texts, _words(side)), sizes)


def _groups(side: Side) -> dict[str, Mapping[str, tuple[str, ...]]]:
    return GROUPS if side == "answers" else TASK_GROUPS


@cache
def _words(side: Side) -> tuple[str, ...]:
    """Every form of every word, once."""
    stems = itertools.chain.from_iterable(own for group in _groups(side).values() for own in group.values())
    return tuple(dict.fromkeys(form for stem in stems for form in written(stem)))


@cache
def _numbers(side: Side) -> dict[str, int]:
    return {word: number for number, word in enumerate(_words(side))}


@cache
def _keys(side: Side, group: str) -> dict[int, tuple[str, ...]]:
    """Number of a word -> the keys of the group that it stands for."""
    numbers = _numbers(side)
    keys: dict[int, list[str]] = {}
    for key, stems in _groups(side)[group].items():
        for number in dict.fromkeys(numbers[form] for stem in stems for form in written(stem)):
            keys.setdefault(number, []).append(key)
    return {number: tuple(own) for number, own in keys.items()}


@cache
def _masks(side: Side, group: str) -> npt.NDArray[np.uint64]:
    """The keys of a group, of at most 64, that each word stands for, as bits."""
    import numpy as np

    bits = {key: 1 << place for place, key in enumerate(_groups(side)[group])}
    masks = np.zeros(len(_words(side)), np.uint64)
    for word, keys in _keys(side, group).items():
        masks[word] = sum(bits[key] for key in keys)
    return masks


@cache
def _of_mask(side: Side, group: str, mask: int) -> tuple[str, ...]:
    return tuple(key for place, key in enumerate(_groups(side)[group]) if mask >> place & 1)


@cache
def written(stem: str) -> tuple[str, ...]:
    """How a word may stand in a text, as case is ignored for ASCII letters alone: with a capital, with curly apostrophes."""
    if stem.isascii():
        small = stem.lower()
        return (small, small.replace("'", "’")) if "'" in small else (small,)
    curly = (stem.replace("'", "’"),) if "'" in stem else ()
    first = 0 if stem[:1].isalpha() else next((place for place, letter in enumerate(stem) if letter.isalpha()), 0)
    forms = [form for one in (stem, *curly) for form in (one, one[:first] + one[first : first + 1].upper() + one[first + 1 :])]
    return tuple(dict.fromkeys([form.encode().lower().decode() for form in forms]))  # bytes have the case of ASCII alone
