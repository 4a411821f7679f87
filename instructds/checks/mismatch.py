"""The check of answers that belong to another task."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from instructds.regexes import regex

from .base import Places, check
from .phrases import compiled, task
from .phrases_common import COMMON
from .phrases_tasks import INVENTS, MAKES, VOICES
from .places import whole

if TYPE_CHECKING:
    import pyarrow as pa

    from instructds.kernels.stems import Shared

LONG = 20_000
"""Characters of an answer in which a part of a word of the task is looked for."""

SHORT, SAMPLE = 1_000, 300
"""Characters of a text that tell its language, and its script."""

PROSE = 0.12
"""Share of common words below which an answer is a list of names, a table, code or verse, which seldom repeats its task."""

_ACCENTS = regex(r"[\u0300-\u036f\u064b-\u065f]+")

_SCRIPTS = {
    "latin": regex(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "cyrillic": regex(r"[\u0400-\u052f]"),
    "greek": regex(r"[\u0370-\u03ff]"),
    "semitic": regex(r"[\u0590-\u06ff]"),
    "indic": regex(r"[\u0900-\u0dff]"),
    "chinese": regex(r"[\u3400-\u9fff]"),
    "kana": regex(r"[\u3040-\u30ff]"),
    "hangul": regex(r"[\uac00-\ud7a3]"),
}

_ENOUGH = ((2, 25), (3, 15), (4, 10))
"""Stems of a task and of an answer from which a lack of common ones is strange."""

_ENOUGH_MADE = ((5, 15),)
"""The same where the task is to make something up, which takes words of its own."""

_WORD = regex(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]+|"
    r"[^\W_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
_ALONE = regex(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""A run of characters of scripts without spaces, or another word; the first of the first."""

LENGTH, SHORTEST = 5, 3
"""As in `kernels.stems`."""

_SPACELESS = ("chinese", "kana")

_ITEMS = regex(r"(?m)^[ \t]*(?:[-*•–]|\d{1,3}[.):])[ \t]")


@check(
    severity="medium",
    default=False,  # one flag in four was false on planted rows, and in conversations most answers lean on earlier turns
    unlike=(
        "stories, verse, translations, lists of names and code, which need no word of the task; short answers; "
        "refusals; a task of few words"
    ),
    source="rows of Alpaca, Dolly and ShareGPT sets that were shifted against their answers",
    flags=[
        (
            "Hogyan működik a vízimalom kereke?",
            (
                "A méhek a virágok nektárját gyűjtik, és a kaptárban mézzé érlelik. A dolgozók naponta több száz virágot "
                "látogatnak meg, a királynő pedig a petéket rakja. Télen a család összebújik, és a tartalékokból él."
            ),
        ),
        (
            "How does the wooden wheel of a water mill grind grain?",
            (
                "Bees collect the nectar of flowers and ripen it into honey in the hive. Foragers visit "
                "hundreds of blossoms on every trip, "
                "while the queen lays the eggs. In winter the colony huddles and lives on its stores."
            ),
        ),
        (
            "水车是如何工作的，它的轮子由什么材料制成？",
            (
                "蜜蜂采集花蜜，并在蜂巢里把它酿成蜂蜜。工蜂每天要拜访几百朵鲜花，而蜂王负责产卵。冬天的时候，整个蜂群会挤在"
                "一起，依靠储存的食物过冬。"
            ),
        ),
    ],
    spares=[
        ("Hogyan működik a vízimalom kereke?", "A víz súlya a lapátokat lenyomja, és a malomkő forog vele."),
        (
            "Write a poem about autumn",
            "Leaves drift down in red and gold,\nthe evening wind is sharp and cold,\nand smoke hangs over every field.",
        ),
        ("Who were the first three kings of Hungary?", "Stephen, Peter Orseolo, Samuel Aba."),
        (
            "Fordítsd magyarra: The bees collect nectar from the flowers in the garden.",
            "A méhek nektárt gyűjtenek a kert virágaiból.",
        ),
        ("How are you today, my dear friend?", "Thanks, all is well here; the sun is out, and there is cake on the table."),
        ("如何泡茶？", "先把水烧开，放入茶叶，等三分钟。"),
    ],
)
def mismatched_answer(
    response: pa.Array, instruction: pa.Array, context: pa.Array, *, asked: int = 2, said: int = 10
) -> Places:
    """The answer has no word in common with its task, though both have words enough to tell what they are about.

    Words are compared by their beginnings without accents. Below `asked` such words of the task or `said` of the answer it is
    left alone; the fewer words a task has, the more the answer must have.
    """
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.stems import shared_stems

    found = shared_stems(instruction, context, response, pa.array(_common(), pa.large_string()))
    flagged = ~found.shared & (found.asked >= asked) & (found.said >= said)
    for row in np.flatnonzero(flagged).tolist():
        text = task(instruction[row].as_py(), context[row].as_py())
        counts = (int(found.asked[row]), int(found.said[row]))
        flagged[row] = _strange(text, response[row].as_py(), counts, _prose(found, row))
    return whole(response, flagged)


@cache
def _common() -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem for stems in COMMON.values() for stem in stems.split()))


def _prose(found: Shared, row: int) -> float:
    """Share of the words of an answer that are common ones."""
    return float(1 - found.said[row] / max(1, found.words[row]))


def _strange(asked: str, said: str, counts: tuple[int, int], prose: float) -> bool:
    """Whether nothing excuses that an answer has no word of its task; what is quick to see comes first."""
    spaceless = _script(said) in _SPACELESS
    scale = 3 if spaceless else 1
    if (prose < PROSE and not spaceless) or "```" in said or not _enough(counts, _ENOUGH, scale):
        return False
    plain = bare(said[:LONG])
    if any(stem[:4] in plain for stem in own_stems(asked)):
        return False
    if len(_ITEMS.findall(said)) * 2 > said.count("\n") + 1 or not _same_language(asked, said):
        return False
    return not _makes(asked) or (_enough(counts, _ENOUGH_MADE, scale) and compiled(INVENTS).search(asked) is None)


def _enough(counts: tuple[int, int], least: tuple[tuple[int, int], ...], scale: int) -> bool:
    """Whether a task and its answer have words enough."""
    return any(counts[0] >= asked * scale and counts[1] >= said * scale for asked, said in least)


def _makes(asked: str) -> bool:
    """Whether the task is to make something."""
    return compiled(VOICES).search(asked) is not None or compiled(MAKES).search(asked) is not None


def own_stems(text: str) -> list[str]:
    """The stems of a text that tell what it is about."""
    common = _common_set()
    return [stem for stem in quick_stems(text) if stem not in common]


def quick_stems(text: str) -> list[str]:
    """Nearly `kernels.stems.plain_stems`, by regular expressions: for single texts of some length."""
    stems = []
    for word in _WORD.findall(bare(text)):
        if _ALONE.match(word):
            stems += [word[place : place + 2] for place in range(len(word) - 1)]
        elif len(word) >= (2 if word.isdigit() else SHORTEST):
            stems.append(word[:LENGTH])
    return stems


@cache
def _common_set() -> frozenset[str]:
    return frozenset(_common())


def bare(text: str) -> str:
    """The text in lower case and without accents."""
    lowered = text.lower()
    return lowered if lowered.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", lowered))


def _same_language(asked: str, said: str) -> bool:
    """Whether both texts are written in one script and, as far as their common words tell, in one language."""
    if _script(asked) != _script(said):
        return False
    if _script(said) in _SPACELESS:
        return True
    one, other = _language(asked), _language(said[:SHORT])
    return one == other or (one is None and (other is None or not _by_language()[other].isdisjoint(quick_stems(asked))))


def _script(text: str) -> str:
    """The script of most letters of a text."""
    counts = {name: len(letters.findall(text[:SAMPLE])) for name, letters in _SCRIPTS.items()}
    return max(counts, key=counts.__getitem__)


def _language(text: str) -> str | None:
    """The language that most common stems of a text belong to; None when there are too few or two are equal."""
    stems = set(quick_stems(text))
    counts = sorted(((len(stems & known), tag) for tag, known in _by_language().items()), reverse=True)
    return counts[0][1] if counts[0][0] > 1 and counts[0][0] > counts[1][0] else None


@cache
def _by_language() -> dict[str, frozenset[str]]:
    return {tag: frozenset(stems.split()) for tag, stems in COMMON.items()}
