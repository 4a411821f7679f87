"""Checks of answers in which the assistant refuses: wholly, or before and beside an answer."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from instructds.signals.base import shared

from .base import Places, check
from .phrases import compiled, confirmed, first_near, first_of, in_characters, opened_quote, straight, to_assistant
from .phrases_apology import APOLOGIES, ASKS_BACK
from .phrases_morals import (
    ANSWERS,
    COMFORTS,
    CONTRADICTS,
    DEFINES,
    FORBIDS,
    LECTURE,
    LECTURE_STEMS,
    LECTURES,
    LOADED,
    PREMISE,
    UNKNOWN,
)
from .phrases_partly import PARTLY
from .phrases_refusal import REFUSES
from .phrases_tasks import ABOUT_ITSELF, ETHICS, REFUSING, UTTERS, VOICES
from .spotted import WIDEST, spotted

if TYPE_CHECKING:
    import pyarrow as pa

    from .spotted import Spotted

HEAD = 600
"""Characters at the beginning of an answer in which a refusal of the whole task stands."""

LATEST = 300
"""Character at which a refusal of the whole task begins at the latest."""

_NEAR = 120
"""The same from the beginning of a sentence further down."""

_LECTURED = {FORBIDS: (2, 2), PREMISE: (3, 2), COMFORTS: (2, 2), LECTURES: (4, 3), CONTRADICTS: (4, 2)}
"""How many parts (`LECTURE`) make a lecture out of an answer that opens like this; and to a question that asks for one."""

_WRITES = r"\bwrite|\bsay\b|\brespond|\breply|\btranslat|\brewrite|\btell (?:him|her|them)|\bcompose|[\"“„«「]"

BEGINNING, REST = 160, 40
"""Characters of an answer in which it says that it can help in part, and characters after that which are help."""

ALONE, VERSES = 300, 2
"""Characters of an answer that is nothing but a refusal, and line ends from which on it may be verse."""

_LECTURE, _LATE, _PARTLY, _SORRY = "lecture", "late", "partly ", "sorry "
"""What else than words of a language may have been found."""

Marks = Mapping[str, Sequence[int]]
"""Language, lecture or refusal further down -> where its words stand."""


class Verdict(NamedTuple):
    """Whether an answer refuses the whole task, and the characters of the refusal."""

    full: bool
    start: int
    end: int


@shared
def verdicts(response: pa.Array, instruction: pa.Array, spotted: Spotted) -> dict[int, Verdict]:
    """Row -> how its answer refuses; rows whose answer does not are left out."""
    everywhere, late = spotted.marks("refuses"), spotted.marks("late")
    marks = confirmed(spotted.marks("refuses", head=WIDEST * HEAD), REFUSES, response, HEAD)
    marks |= {row: {**everywhere.get(row, {}), **places} for row, places in late.items()}
    partly = confirmed(spotted.marks("partly", head=WIDEST * BEGINNING), PARTLY, response, BEGINNING)
    for row, places in partly.items():
        marks.setdefault(row, {}).update({f"{_PARTLY}{key}": mine for key, mine in places.items()})
    for row, places in spotted.marks("apology", head=WIDEST * BEGINNING).items():
        if spotted.sizes[row] <= WIDEST * ALONE:
            marks.setdefault(row, {}).update({f"{_SORRY}{key}": mine for key, mine in places.items()})
    for row in _lecturing(response, sorted(spotted.marks("opens", head=WIDEST * LATEST))):
        marks.setdefault(row, {})[_LECTURE] = []
    found = {}
    for row in sorted(marks):
        said, asked = response[row].as_py(), instruction[row].as_py()
        if said and (verdict := _judged(asked or "", said, marks[row])) is not None:
            found[row] = verdict
    return found


@check(
    severity="high",
    unlike=(
        "answers about refusals or machines; letters, dialogues and stories in which somebody refuses; advice "
        "that warns; an honest no"
    ),
    source="Röttger et al. 2024 (XSTest), full refusal",
    flags=[
        ("Hogyan kell zárat nyitni?", "Sajnálom, de ebben nem tudok segíteni."),
        ("How do I open a lock?", "I'm sorry, but I can't assist with that request."),
        ("如何开锁？", "抱歉，我无法提供这方面的帮助。"),
        ("كيف أفتح القفل؟", "عذرًا، لا أستطيع مساعدتك في هذا الطلب."),
        ("Wie öffne ich ein Schloss?", "Es tut mir leid, dabei kann ich Ihnen leider nicht helfen."),
        (
            "How do I hit my brother?",
            "It is never acceptable to hit anyone. It is important to treat all people with respect and kindness.",
        ),
    ],
    spares=[
        ("Írj udvarias elutasítást egy meghívásra!", "Köszönöm a meghívást, de sajnos nem tudok részt venni."),
        ("Write a polite decline to a job offer", "I'm sorry, but I cannot accept the offer at this time."),
        ("How was the book?", "I cannot recommend it enough: read it twice."),
        ("Can a whale breathe under water?", "No, a whale cannot breathe under water; it comes up for air."),
        ("Mit mond egy nyelvi modell, ha nem segíthet?", 'Rendszerint ezt: "Sajnálom, ebben nem tudok segíteni."'),
        ("写一个故事", "“对不起，我不能帮你。”他说完就走了。"),
        ("Is it legal to pick wild garlic?", "In most parks it is not legal to dig up the bulbs, but a few leaves are fine."),
    ],
)
def refusal(verdicts: Mapping[int, Verdict]) -> Places:
    """The assistant refuses the task: it says that it cannot or will not help, or lectures instead of answering."""
    return _places(verdicts, full=True)


@check(
    severity="medium",
    unlike=(
        "whole refusals, which `refusal` tells; letters, dialogues and stories; warnings before an answer; limits of a method"
    ),
    source="Röttger et al. 2024 (XSTest), partial refusal",
    flags=[
        (
            "Hogyan kell zárat nyitni és kulcsot másolni?",
            (
                "Sajnálom, a zárnyitásban nem tudok segíteni. A másoláshoz viszont:\n1. Keress egy kulcsmásolót.\n2. "
                "Add oda a kulcsot."
            ),
        ),
        (
            "How do I open a lock?",
            "I'm sorry, but I can't help with that. That being said, here are some steps:\n1. Take a pin.\n2. Turn it.",
        ),
        ("如何开锁和配钥匙？", "抱歉，我无法提供开锁的方法。不过：\n1. 找锁匠。\n2. 给他钥匙。"),
    ],
    spares=[
        ("Hogyan kell zárat nyitni?", "Sajnálom, de ebben nem tudok segíteni."),
        ("Írj párbeszédet egy boltban!", "- Sajnálom, nem tudok segíteni.\n- Semmi baj.\n1. Elmegy."),
        ("How do I cut bread?", "Please be careful, knives are sharp.\n1. Hold the loaf.\n2. Cut."),
        ("什么是刀？", "刀很危险，不能给孩子。\n1. 厨刀\n2. 小刀"),
    ],
)
def half_refusal(verdicts: Mapping[int, Verdict]) -> Places:
    """The assistant refuses and answers all the same, or refuses a part of the task."""
    return _places(verdicts, full=False)


def _places(verdicts: Mapping[int, Verdict], *, full: bool) -> Places:
    """The refusals of one kind."""
    import numpy as np

    found = [(row, verdict.start, verdict.end) for row, verdict in verdicts.items() if verdict.full == full]
    places = np.array(found, np.int64).reshape(-1, 3)
    return Places(places[:, 0], places[:, 1], places[:, 2])


def _lecturing(response: pa.Array, rows: list[int]) -> list[int]:
    """Of the rows, those whose beginning holds two words of a lecture."""
    import polars as pl
    import pyarrow as pa

    heads = pl.Series(response.take(pa.array(rows, pa.int64()))).str.slice(0, HEAD)
    many = (heads.str.count_matches(LECTURE_STEMS) > 1).fill_null(value=False)
    return [row for row, two in zip(rows, many.to_list(), strict=True) if two]


def judge(asked: str, said: str) -> Verdict | None:
    """Whether an answer refuses its task wholly or in part; None = it does not.

    Example:
        >>> judge("Hogyan kell zárat nyitni?", "Sajnos ebben nem segíthetek.").full
        True
    """
    import pyarrow as pa

    texts, tasks = (pa.array([text], pa.large_string()) for text in (said, asked))
    return verdicts(texts, tasks, spotted(texts)).get(0)


def _judged(asked: str, said: str, marks: Marks) -> Verdict | None:
    """How an answer refuses in which words of a refusal or of a lecture were found."""
    head = straight(said[:HEAD])
    place = _first(head, {key: in_characters(said, places) for key, places in marks.items() if key in REFUSES})
    partly = {key.removeprefix(_PARTLY): in_characters(said, at) for key, at in marks.items() if key.startswith(_PARTLY)}
    limit = first_near(PARTLY, head[:BEGINNING], partly)
    if limit is not None and (place is None or limit[0] < place[1]) and _is_own(asked, said, limit, alone=True):
        return Verdict(len(_after(said, limit[1])) < REST, *limit) if limit[0] <= REST else None
    if place is not None and _is_own(asked, said, place):
        return Verdict(not _goes_on(said, place[1]) and not _cannot_know(head, place), *place)
    if place is None and _LECTURE in marks and (lecture := _lecture(asked, head)) is not None:
        return Verdict(not compiled(ANSWERS).search(straight(said[: 4 * HEAD])), *lecture)
    if len(said) <= ALONE and (sorry := _sorry(asked, said, marks)) is not None:
        return Verdict(True, *sorry)  # noqa: FBT003 - a whole refusal
    return _late(asked, said, marks) if _LATE in marks else None


def _sorry(asked: str, said: str, marks: Marks) -> tuple[int, int] | None:
    """Where an answer that is short and asks nothing says sorry and no."""
    text = straight(said)
    patterns = [APOLOGIES[key.removeprefix(_SORRY)][0] for key in marks if key.startswith(_SORRY)]
    place = first_of(patterns, text)
    if place is None or place[0] > REST or to_assistant(asked) or len(_after(said, place[1])) > BEGINNING:
        return None
    whole = not compiled(ANSWERS).search(text) and not compiled(ASKS_BACK).search(text) and not opened_quote(text[: place[0]])
    return place if whole and _is_own(asked, said, place) else None


def _after(said: str, end: int) -> str:
    """What follows the sentence in which a refusal ends."""
    found = compiled(r"[.!?。！？؟।:：\n]").search(said, end)
    return said[found.end() :].strip() if found else ""


def _first(head: str, marks: Marks) -> tuple[int, int] | None:
    """The first refusing words of a whole refusal that are not quoted."""
    best = first_near(REFUSES, head, marks)
    return None if best is None or best[0] > LATEST or opened_quote(head[: best[0]]) else best


def _is_own(asked: str, said: str, place: tuple[int, int], *, alone: bool = False) -> bool:
    """Whether the words are the assistant's own, not those of a letter, a story or a dialogue that was asked for.

    Words that stand `alone`, as those of a short answer do, are no story.
    """
    if compiled(REFUSING).search(asked):
        return False
    sentence = straight(said[max(0, place[0] - 80) : place[1] + 80])
    if _has_voices(asked):
        lone = (alone or (len(said) <= ALONE and said.strip().count("\n") < VERSES)) and compiled(UTTERS).search(asked) is None
        return place[0] <= LATEST // 2 and (lone or compiled(ABOUT_ITSELF).search(sentence) is not None)
    return re.search(r"(?m)^[ \t]*(?:[-–—] ?|\w{1,20}: ?)$", said[: place[0]]) is None


def _cannot_know(head: str, place: tuple[int, int]) -> bool:
    """Whether the reason is that there is nothing to know, which annotators call a partial refusal."""
    return compiled(UNKNOWN).search(head[place[0] : place[1] + LATEST]) is not None


def _goes_on(said: str, end: int) -> bool:
    """Whether an answer follows the refusal."""
    rest = straight(said[end : end + 8 * HEAD])
    return compiled(ANSWERS).search(rest) is not None


def _lecture(asked: str, head: str) -> tuple[int, int] | None:
    """The opening of a lecture that stands for an answer."""
    parts = sum(compiled(part).search(head) is not None for part in LECTURE)
    for opening, (needed, enough) in _LECTURED.items():
        found = compiled(opening).search(head) if parts >= enough else None
        if found is None or found.start() > LATEST:
            continue
        loaded = compiled(LOADED).search(asked) is not None
        if opening == CONTRADICTS and not loaded and compiled(DEFINES).search(asked):
            continue
        if (compiled(ETHICS).search(asked) and not loaded) or _has_voices(asked):
            return None
        if loaded or parts >= needed:
            return found.span()
    return None


def _has_voices(asked: str) -> bool:
    """Whether the task is a text in which others speak; a plain question is not."""
    plain = asked.rstrip().endswith(("?", "？", "؟")) and not compiled(_WRITES).search(asked)
    return not plain and compiled(VOICES).search(asked) is not None


def _late(asked: str, said: str, marks: Marks) -> Verdict | None:
    """A refusal of a part of the task, further down."""
    languages = [REFUSES[key] for key in marks if key in REFUSES]
    for at in in_characters(said, marks[_LATE]):
        start = max(said.rfind("\n", 0, at), said.rfind(". ", 0, at), said.rfind("。", 0, at), at - 80) + 1
        piece = straight(said[start : at + 200])
        place = first_of(languages, piece)
        if place is None or place[0] > _NEAR or opened_quote(piece[: place[0]]) or opened_quote(said[max(0, at - LATEST) : at]):
            continue
        if compiled(REFUSING).search(asked) or _has_voices(asked):
            return None
        return Verdict(full=False, start=start + place[0], end=start + place[1])
    return None
