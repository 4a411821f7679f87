"""The check of answers in which the assistant talks of itself, its training and its service instead of the task."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .phrases import LONGEST, compiled, holding, opened_quote, places_of, straight
from .phrases_boilerplate import CLOSING, CLOSING_STEMS, SELF, SELF_STEMS, SERVICE
from .phrases_tasks import ASSISTANT, VOICES
from .subjects import SIGNED

if TYPE_CHECKING:
    import pyarrow as pa

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
def assistant_boilerplate(response: pa.Array, instruction: pa.Array, *, closings: int = 2) -> Places:
    """The assistant names itself as a machine, tells where its knowledge ends, or closes with offers of more help.

    A single "I hope this helps" is good manners: `closings` such phrases must stand at the end of an answer, or a question
    for what else the assistant may do.
    """
    among = holding(response, SELF_STEMS) | holding(response, CLOSING_STEMS, tail=TAIL)
    return places_of(among, response, instruction, lambda said, asked: _place(said, asked, closings))


def _place(said: str, asked: str, closings: int) -> tuple[int, int] | None:
    text = straight(said)
    head = text[:LONGEST]
    found = compiled(SELF).search(head)
    if found and not opened_quote(head[: found.start()]) and not compiled(ASSISTANT).search(asked):
        return found.span()
    start = max(0, len(text) - TAIL)
    offers = [compiled(SERVICE).search(text, start), *compiled(CLOSING).finditer(text, start)]
    if offers[0] is None and len(offers) <= closings:
        return None
    first = min(offer.start() for offer in offers if offer)
    if opened_quote(text[start:first]) or compiled(SIGNED[5:]).search(text[-LONGEST:]):
        return None
    if compiled(VOICES).search(asked) or compiled(ASSISTANT).search(asked):
        return None
    return first, max(offer.end() for offer in offers if offer)
