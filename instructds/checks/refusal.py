"""Checks of answers in which the assistant refuses: wholly, or before and beside an answer."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from instructds.signals.base import shared

from .base import Places, check
from .lecture import LEAST, apart, columns, end_of_first, lectures
from .patterns import compiled
from .phrases import first_near, first_of, in_characters, opened_quote, straight, to_assistant
from .phrases_answers import ANSWERS, INSTEAD, NORMS, UNKNOWN
from .phrases_apology import APOLOGIES, ASKS_BACK
from .phrases_lecture import MORALS
from .phrases_partly import PARTLY
from .phrases_refusal import REFUSES
from .phrases_refusal_stems import STEMS
from .phrases_tasks import REFUSING, TURNS
from .pieces import search
from .remainder import goes_on
from .row_texts import each
from .spotted import WIDEST, spotted
from .voices import ALONE, LATEST, REST, has_voices, is_own

if TYPE_CHECKING:
    import pyarrow as pa

    from .spotted import Spotted

HEAD = 600
"""Characters at the beginning of an answer in which a refusal of the whole task stands."""

AROUND = 400
"""Character at which the last word of a refusal of the whole task begins."""

_NEAR = 120
"""The same from the beginning of a sentence further down."""

BEGINNING = 160
"""Characters of an answer in which it says that it can help in part."""

Marks = Mapping[str, Sequence[int]]
"""Language, kind of word, or `late` -> the bytes of an answer at which its words stand."""

_NONE: Marks = {}


class Verdict(NamedTuple):
    """Whether an answer refuses the whole task, and the characters of the refusal."""

    full: bool
    start: int
    end: int


class _Found(NamedTuple):
    """Words of an answer by what they may belong to."""

    refuses: Marks
    partly: Marks
    sorry: Marks
    late: Sequence[int]
    morals: Marks


@shared
def verdicts(response: pa.Array, instruction: pa.Array, spotted: Spotted) -> dict[int, Verdict]:
    """Row -> how its answer refuses; rows whose answer does not are left out."""
    early = spotted.marks("refuses", head=WIDEST * AROUND)
    partly = spotted.marks("partly", head=WIDEST * BEGINNING)
    sorry = spotted.marks("apology", head=WIDEST * BEGINNING)
    sorry = {row: mine for row, mine in sorry.items() if spotted.sizes[row] <= WIDEST * ALONE}
    late = spotted.marks("late")
    morals = spotted.marks("morals", head=WIDEST * HEAD, least=LEAST)
    found = {}
    others = early.keys() | partly.keys() | late.keys() | morals.keys()
    for row, said, asked in each(others | sorry.keys(), response, instruction):
        if len(said) > ALONE and row not in others:
            continue  # only a short answer says sorry and no more
        parts = (early.get(row, _NONE), partly.get(row, _NONE), sorry.get(row, _NONE))
        words = _Found(*parts, late.get(row, {}).get("late", ()), morals.get(row, _NONE))
        if said and (verdict := _judged(asked or "", said, words)) is not None:
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


def judge(asked: str, said: str) -> Verdict | None:
    """Whether an answer refuses its task wholly or in part; None = it does not.

    Example:
        >>> judge("Hogyan kell zárat nyitni?", "Sajnos ebben nem segíthetek.").full
        True
    """
    import pyarrow as pa

    texts, tasks = (pa.array([text], pa.large_string()) for text in (said, asked))
    return verdicts(texts, tasks, spotted(texts)).get(0)


def _judged(asked: str, said: str, found: _Found) -> Verdict | None:
    """How an answer refuses in which words of a refusal or of a lecture were found."""
    head = straight(said[:HEAD])
    place = _first(head, _places_in(said, found.refuses, AROUND))
    limit = first_near(PARTLY, head[:BEGINNING], _places_in(said, found.partly, BEGINNING))
    if limit is not None and (place is None or limit[0] < place[1]) and is_own(asked, said, limit, alone=True):
        return _in_part(said, limit) if columns(said[: limit[0]]) <= REST else None
    if place is not None and is_own(asked, said, place):
        return Verdict(not goes_on(said, *place) and not _cannot_know(head, place), *place)
    if place is None and found.morals and _lectures(asked, said, found.morals):
        return Verdict(not _goes_on(said, 0), 0, end_of_first(said[:HEAD]))
    if len(said) <= ALONE and (sorry := _sorry(asked, said, found.sorry)) is not None:
        return Verdict(not goes_on(said, *sorry), *sorry)
    return _late(asked, said, found.late) if found.late else None


def _in_part(said: str, limit: tuple[int, int]) -> Verdict | None:
    """How an answer refuses whose assistant can help in part: wholly, when nothing follows; not at all, when it asks back.

    Where it would be wrong to help, something else may follow, but no answer.
    """
    rest = _after(said, limit[1])
    if len(said) <= ALONE and search(ASKS_BACK, rest):
        return None
    alone = len(rest) < REST and not compiled(ANSWERS).search(said, limit[1])
    wrong = search(INSTEAD, said, limit[0]) is not None or search(NORMS, said, limit[0], limit[1] + LATEST) is not None
    return Verdict(alone or (wrong and not goes_on(said, *limit) and not _cannot_know(said, limit)), *limit)


def _places_in(said: str, marks: Marks, most: int) -> dict[str, list[int]]:
    """The marks that stand in the first characters of an answer, told in characters."""
    if not marks:
        return {}
    if said.isascii():
        return {key: mine for key, places in marks.items() if (mine := [place for place in places if place <= most])}
    head = said[: WIDEST * AROUND]
    told = {key: [place for place in in_characters(head, places) if place <= most] for key, places in marks.items()}
    return {key: places for key, places in told.items() if places}


def _lectures(asked: str, said: str, morals: Marks) -> bool:
    """Whether an answer lectures in place of answering."""
    limit = len(said[:HEAD].encode())
    counts = {kind: apart([place for place in morals.get(kind, ()) if place < limit]) for kind in MORALS}
    return lectures(asked, said, counts) and not has_voices(asked)


def _sorry(asked: str, said: str, languages: Marks) -> tuple[int, int] | None:
    """Where an answer that is short and asks nothing says sorry and no."""
    text = straight(said)
    place = first_of([APOLOGIES[language][0] for language in languages], text)
    if place is None or place[0] > REST or to_assistant(asked) or len(_after(said, place[1])) > BEGINNING:
        return None
    whole = not compiled(ANSWERS).search(text) and not search(ASKS_BACK, text) and not opened_quote(text[: place[0]])
    return place if whole and is_own(asked, said, place) else None


def _after(said: str, end: int) -> str:
    """What follows the sentence in which a refusal ends."""
    found = compiled(r"[.!?。！？؟।:：\n]").search(said, end)
    return said[found.end() :].strip() if found else ""


def _first(head: str, marks: Marks) -> tuple[int, int] | None:
    """The first refusing words of a whole refusal that are not quoted."""
    best = first_near(REFUSES, head, marks)
    return None if best is None or columns(head[: best[0]]) > LATEST or opened_quote(head[: best[0]]) else best


def _cannot_know(head: str, place: tuple[int, int]) -> bool:
    """Whether the first reason is that there is nothing to know, which annotators call a partial refusal."""
    said = head[place[0] : place[1] + LATEST]
    unknown = search(UNKNOWN, said[: _sentences_end(said, 2)])
    return unknown is not None and search(NORMS, said, 0, unknown.start()) is None


def _sentences_end(text: str, count: int) -> int:
    """Where the first sentences of a text end."""
    ends = [found.end() for found in compiled(r"[.!?।。！？؟](?=\s|$)|[。！？\n]").finditer(text)]
    return ends[count - 1] if len(ends) >= count else len(text)


def _goes_on(said: str, end: int) -> bool:
    """Whether an answer to what was asked follows the refusal, and not only something else instead."""
    rest = straight(said[end : end + 8 * HEAD])
    if len(rest) > ALONE // 2 and search(TURNS, rest[: 2 * REST]) and not search(INSTEAD, rest[: 4 * REST]):
        return True
    found = compiled(ANSWERS).search(rest)
    return found is not None and search(INSTEAD, rest, max(0, found.start() - LATEST), found.start()) is None


def _late(asked: str, said: str, late: Sequence[int]) -> Verdict | None:
    """A refusal of a part of the task, further down."""
    for at in in_characters(said, late):
        start = max(said.rfind("\n", 0, at), said.rfind(". ", 0, at), said.rfind("。", 0, at), at - 80) + 1
        piece = straight(said[start : at + 200])
        small = piece.lower()
        spoken = [language for language, stems in STEMS.items() if any(stem in small for stem in stems)]
        place = first_of([REFUSES[language] for language in spoken], piece)
        if place is None or place[0] > _NEAR or opened_quote(piece[: place[0]]) or opened_quote(said[max(0, at - LATEST) : at]):
            continue
        if search(REFUSING, asked) or has_voices(asked):
            return None
        return Verdict(full=False, start=start + place[0], end=start + place[1])
    return None
