"""The check of answers in which the assistant talks of itself, its training and its service instead of the task."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .patterns import compiled
from .phrases import ends, first_near, in_characters, opened_quote, straight, to_assistant
from .phrases_boilerplate import SELF
from .phrases_closing import CLOSING, SERVICE
from .phrases_machine import MACHINE
from .phrases_tasks import ASSISTANT
from .pieces import search, search_all
from .row_texts import each
from .spotted import WIDEST
from .subjects import DIALOGUE, LETTER, SIGNED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyarrow as pa

    from .spotted import Spotted

APART = 12
"""Bytes between two offers of help that are not one phrase."""

_ENDS = r"[.!?؟。！？\n]"
"""Signs at which a sentence ends."""

TAIL = 240
"""Characters at the end of an answer in which an offer of more help stands."""


@check(
    severity="low",
    unlike=(
        "answers about machines and assistants, or to questions who the assistant is; letters and dialogues; advice "
        "for the reader"
    ),
    source="AlpacaDataCleaned and the filters of ShareGPT sets",
    flags=[
        ("Milyen idő lesz holnap?", "Mesterséges intelligenciaként nem látom az időjárást, de áprilisban gyakori az eső."),
        ("Which film is best?", "As an AI language model, I have no taste, but many people name Casablanca."),
        ("Which three rivers?", "Danube, Tisza, Drava. I hope this helps! Let me know if you have any other questions."),
        ("哪部电影最好？", "作为一个人工智能语言模型，我没有个人喜好。很多人喜欢《霸王别姬》。"),
        ("ما أفضل فيلم؟", "بصفتي نموذج ذكاء اصطناعي، ليس لدي ذوق شخصي، لكن كثيرين يحبون الرسالة."),
        ("Sorolj fel három folyót!", "Duna, Tisza, Dráva. Remélem, ez segít! Ha további kérdésed van, kérdezz bátran."),
    ],
    spares=[
        ("Mi az a nyelvi modell?", "A nyelvi modell szövegek valószínűségét tanulja meg. Egy MI nem érez."),
        ("Who are you?", "I am an AI language model."),
        (
            "Write an e-mail about the meeting",
            "Dear Ann,\nThe meeting is at noon. Let me know if you have any questions.\nBest regards,\nBob",
        ),
        ("What can go wrong?", "As an artist, I hope that people look twice."),
        ("你是谁？", "我是一个人工智能助手。"),
        ("Hogyan fordul le a csavar?", "Ha további erő kell, használj hosszabb kulcsot."),
        (
            "How do I ask for help?",
            (
                "Feel free to ask a neighbour; most of them are glad to be asked, and a cake afterwards does no harm "
                "to anybody who "
                "lives in the same street and knows where the ladder, the drill and the good saw are kept over the winter "
                "months, and when they are "
                "needed again; in spring you may give them back together with a glass of plum jam."
            ),
        ),
    ],
)
def assistant_boilerplate(response: pa.Array, instruction: pa.Array, spotted: Spotted, *, closings: int = 2) -> Places:
    """The assistant names itself as a machine, tells where its knowledge ends, or closes with offers of more help.

    A single "I hope this helps" is good manners: `closings` such phrases must stand at the end of an answer, or a question
    for what else the assistant may do.
    """
    import numpy as np

    itself, machine = spotted.marks("self"), spotted.marks("machine")
    offers = spotted.marks("closing", tail=WIDEST * TAIL)
    services = spotted.marks("service", tail=WIDEST * TAIL)
    many = {row for row, marks in offers.items() if closings == 1 or _apart(marks)} | services.keys()
    found: dict[int, tuple[int, int]] = {}
    for row, said, task in each(itself.keys() | machine.keys() | many, response, instruction):
        asked = task or ""
        place = _itself(said, SELF, itself[row]) if row in itself else None
        if place is None and row in machine:
            place = _itself(said, MACHINE, machine[row])
        if place is None and row in many and (row in services or closings == 1 or _parted(said, offers[row])):
            place = _offers(said, offers.get(row, {}), services.get(row, {}), closings)
            place = None if place is None or _is_a_letter(asked, said) else place
        if place is not None and search(ASSISTANT, asked) is None and not to_assistant(asked):
            found[row] = place
    places = np.array(list(found.values()), np.int64).reshape(-1, 2)
    return Places(np.array(list(found), np.int64), places[:, 0], places[:, 1])


def _is_a_letter(asked: str, said: str) -> bool:
    """Whether a letter or a dialogue is asked for, or the answer is one."""
    wants = ends(asked)
    return any(search(pattern, wants) for pattern in (LETTER, DIALOGUE)) or search(SIGNED, ends(said)) is not None


def _apart(marks: Mapping[str, list[int]]) -> bool:
    """Whether the words stand so far apart that they may be of two sentences."""
    places = [place for mine in marks.values() for place in mine]
    return max(places) - min(places) >= APART


def _parted(said: str, marks: Mapping[str, list[int]]) -> bool:
    """Whether a sentence ends between the first and the last of the words."""
    places = [place for mine in marks.values() for place in mine]
    between = said.encode()[min(places) : max(places)].decode(errors="ignore")
    return compiled(_ENDS).search(between) is not None


def _itself(said: str, phrases: Mapping[str, str], marks: Mapping[str, list[int]]) -> tuple[int, int] | None:
    """Where the assistant speaks of itself."""
    text = straight(said)
    found = first_near(phrases, text, {key: in_characters(said, places) for key, places in marks.items()})
    return None if found is None or opened_quote(text[: found[0]]) else found


def _offers(said: str, closing: Iterable[str], service: Iterable[str], closings: int) -> tuple[int, int] | None:
    """Where the assistant offers more help at the end of its answer; `closing` and `service` are the languages it may be in."""
    start = max(0, len(said) - TAIL)
    tail = straight(said[start:])
    asked = [found for key in service if (found := search(SERVICE[key], tail))]
    offers = [offer for key in closing for offer in search_all(CLOSING[key], tail)]
    if not asked and len({_sentence(tail, offer.start()) for offer in offers}) < closings:
        return None
    offers += asked
    first, last = min(offer.start() for offer in offers), max(offer.end() for offer in offers)
    return None if opened_quote(tail[:first]) else (start + first, start + last)


def _sentence(text: str, place: int) -> int:
    """How many sentences end before a place."""
    return len(compiled(_ENDS).findall(text, 0, place))
