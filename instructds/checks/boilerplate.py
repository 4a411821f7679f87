"""The check of answers in which the assistant talks of itself, its training and its service instead of the task."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .phrases import LONGEST, compiled, first_of, opened_quote, places_of, spoken, straight
from .phrases_boilerplate import SELF, SELF_STEMS
from .phrases_closing import CLOSING, CLOSING_STEMS, SERVICE
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
    itself = spoken(response, SELF_STEMS)
    offers = spoken(response, {f"end {tag}": stems for tag, stems in CLOSING_STEMS.items()}, tail=TAIL)
    among = {row: itself.get(row, frozenset()) | offers.get(row, frozenset()) for row in (*itself, *offers)}
    return places_of(among, response, instruction, lambda said, asked, keys: _place(said, asked, keys, closings))


def _place(said: str, asked: str, keys: frozenset[str], closings: int) -> tuple[int, int] | None:
    head = straight(said[:LONGEST])
    found = first_of((SELF[key] for key in keys & SELF.keys()), head)
    if found and not opened_quote(head[: found[0]]):
        return None if compiled(ASSISTANT).search(asked) else found
    start = max(0, len(said) - TAIL)
    tail = straight(said[start:])
    service = compiled(SERVICE).search(tail) if "end service" in keys else None
    offers = [offer for key, pattern in CLOSING.items() if f"end {key}" in keys for offer in compiled(pattern).finditer(tail)]
    if service is None and len(offers) < closings:
        return None
    offers += [service] if service else []
    first, last = min(offer.start() for offer in offers), max(offer.end() for offer in offers)
    if opened_quote(tail[:first]) or compiled(SIGNED[5:]).search(said[-LONGEST:]) or compiled(VOICES).search(asked):
        return None
    return None if compiled(ASSISTANT).search(asked) else (start + first, start + last)
