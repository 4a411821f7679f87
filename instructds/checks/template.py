"""Checks of answers in which the frame of a prompt or the other side of the dialogue has leaked."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .base import Places, check
from .patterns import compiled
from .phrases import LONGEST, in_characters, near, opened_quote, places_in, straight
from .phrases_speakers import ANSWERS, ASKS, BARE, LABEL_HEAD, LABELS, MACHINES, PEOPLE, QUESTIONS, QUIZ, SERVES
from .phrases_tasks import MAKES, VOICES
from .phrases_template import FRAMES, HEADINGS, LABELLED
from .pieces import search
from .places import without_code
from .spotted import WIDEST
from .subjects import DIALOGUE

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa

    from .spotted import Spotted

LINE = 1_000
"""Characters after a word of a frame in which the rest of the frame is looked for."""

BEGIN = 12
"""Characters at the beginning of an answer in which a label that the prompt ended with stands."""

TAIL = 12
"""Characters at the end of an answer in which a bare `###` is a leftover."""

_HEADED, _OPENS = "headings", "opens"

START = 240
"""Bytes of an answer in which a person begins to ask for help."""

SHORT = 1_000
"""Characters of an answer from which it says more than that somebody wants help."""


@check(
    severity="high",
    unlike="tasks about dialogues, prompts, templates or models; the same marks in the task; code; a heading `### Response`",
    source="prompt templates of Alpaca, ChatML, Llama 2 and 3, Gemma and HH-RLHF; leftovers of the self-instruct prompt",
    flags=[
        ("Mi a fotoszintézis?", "A növények fényből élnek.\n\n### Instruction:\nÍrj verset"),
        ("什么是雨？", "雨是水。<|im_end|>"),
        ("Mi az eső?", "Lehulló víz.\n\nHuman: És a hó?\n\nAssistant: Fagyott víz."),
        ("Mi az eső?", "### Válasz:\nLehulló víz."),
        ("Name a river", "The Danube.\n\n20. Instruction: Name a lake"),
        ("Name a river", "The Danube.\n###"),
        ("ما المطر؟", "المطر ماء يسقط من السماء. [/INST]"),
    ],
    spares=[
        ("Explain the ChatML prompt template", "Each turn begins with <|im_start|>user"),
        ("Írj párbeszédet egy ember és egy gép között!", "Jó.\n\nHuman: Szia!\n\nAssistant: Üdv!"),
        ("What does this tag do: [INST]", "[INST] opens the turn of the user."),
        ("How is it written?", "Like this:\n```\n### Response:\nhello\n```"),
        ("Document the endpoint", "### Response\nA JSON object."),
        ("Hogyan számoljam ki?", "### Bemenet:\nkét szám\n\n### Számítás\nAdd össze.\n\n### Kimenet:\naz összeg"),
        ("How do I bake bread?", "Ingredients:\nflour\n\nInstructions:\n1. Knead."),
        ("什么是雨？", "雨是水。"),
        ("Hogyan főzzek teát?", "### Hozzávalók:\n- víz\n\n### Elkészítés:\n1. Forrald fel."),
    ],
)
def leaked_template(response: pa.Array, instruction: pa.Array, context: pa.Array, spotted: Spotted) -> Places:
    """Marks of a prompt template or the next turn of the dialogue stand in the answer."""
    marks = spotted.marks("template")
    for row, places in spotted.marks("opened", head=WIDEST * BEGIN).items():
        marks.setdefault(row, {})["opens"] = places["opens"]
    for group, tail in (("headings", None), ("ends", WIDEST * TAIL)):
        for row, places in spotted.marks(group, tail=tail).items():
            mine = marks.setdefault(row, {})
            mine[_HEADED] = [*mine.get(_HEADED, ()), *places[_HEADED]]
    return places_in(marks, response, instruction, lambda said, asked, row: _template(said, asked, marks[row]), context)


def _template(said: str, asked: str, marks: Mapping[str, list[int]]) -> tuple[int, int] | None:
    text = without_code(said)
    for key, pattern in FRAMES.items():
        places = in_characters(said, marks.get(key, ()))
        found = near(pattern, text, places, after=LINE)
        if found is None or search(pattern, asked) or _is_spoken_of(text, found[0]):
            continue
        if search(DIALOGUE, asked) or (key == _HEADED and _is_a_heading(text, found, asked)):
            continue
        if key == _OPENS and _asks_for_labels(asked, said):
            continue
        return found
    return None


def _is_a_heading(text: str, found: tuple[int, int], asked: str) -> bool:
    """Whether a heading is one of several that structure the answer: it does not end it, and the task does not follow it."""
    rest, label = text[found[1] :].strip(), text[slice(*found)]
    ends = any(letter.isalpha() for letter in label) and rest in {"", asked.strip()}
    return not ends and _has_headings(text[:LONGEST])


def _asks_for_labels(asked: str, said: str) -> bool:
    """Whether the task has such labels, or the answer goes on with another one."""
    return compiled(LABELLED).search(asked) is not None or len(compiled(LABELLED).findall(said)) > 1


def _has_headings(text: str) -> bool:
    """Whether a text is Markdown with headings of its own."""
    return any(not compiled(HEADINGS).match(text, at.start()) for at in compiled(r"(?m)^#{1,6} \S").finditer(text))


def _is_spoken_of(text: str, start: int) -> bool:
    """Whether the mark is quoted, and so what the answer is about."""
    return text[start - 1 : start] in "\"'“„«「‘" and start > 0


@check(
    severity="high",
    unlike=(
        "dialogues, interviews and stories that were asked for; questions back to the user; lists of questions "
        "that were asked for"
    ),
    source="run-on dialogues of instruction sets made from completions",
    flags=[
        ("Mi az eső?", "Lehulló víz.\n\nFelhasználó: És a hó?\nAsszisztens: Fagyott víz."),
        ("What is rain?", "Water that falls.\nUser: And snow?\nAssistant: Frozen water."),
        ("什么是雨？", "雨是水。\n用户：那么雪呢？\n助手：雪是冰。"),
        ("ما المطر؟", "ماء يسقط.\nالمستخدم: وما الثلج؟\nالمساعد: ماء متجمد."),
        ("What is rain?", "Can you please help me to understand what snow is? I need it for my homework."),
        ("Mi az eső?", "Tudnál segíteni nekem? Egy esszét kell írnom a hóról holnapra."),
    ],
    spares=[
        ("Írj párbeszédet!", "Felhasználó: Szia!\nAsszisztens: Üdv!"),
        ("Summarise the talk", "The user asks for snow.\nUser stories matter.\nAssistant managers too."),
        ("Write an email to a tutor", "Can you please help me with my homework?"),
        ("Mi az eső?", "Pontosítanád, kérlek, hogy melyik esőre gondolsz?"),
        ("Help me", "Could you tell me more about what you need?"),
        ("Kik ők?", "Felhasználó: aki a gépet használja.\nRendszergazda: aki karbantartja."),
        ("写一段对话", "用户：你好\n助手：您好"),
    ],
)
def role_confusion(response: pa.Array, instruction: pa.Array, context: pa.Array, spotted: Spotted) -> Places:
    """The assistant speaks as the user: it writes the user's next turns, or asks for help instead of giving it."""
    import numpy as np
    import pyarrow as pa

    turns = spotted.holds("speakers")
    asks = spotted.holds("asks", head=START) & (spotted.sizes < WIDEST * SHORT)
    rows = np.flatnonzero(turns | asks)
    texts = response.take(pa.array(rows, pa.int64())).to_pylist()
    near = dict(zip(rows.tolist(), texts, strict=True))
    sides = {row: found for row, text in near.items() if turns[row] and (found := _sides(text))}
    asking = {row: place for row, text in near.items() if asks[row] and (place := _asking(text))}

    def look(said: str, asked: str, row: int) -> tuple[int, int] | None:
        turn = _unasked(said, asked, sides[row]) if row in sides else None
        return turn or (asking[row] if row in asking and not (opened_quote(asked) or _speaks(asked)) else None)

    return places_in(sides.keys() | asking.keys(), response, instruction, look, context)


def _asking(said: str) -> tuple[int, int] | None:
    """Where the assistant asks for help as a user does."""
    match = compiled(ASKS).match(straight(said[:START])) if len(said) < SHORT else None
    return None if match is None or compiled(SERVES).search(said) else match.span()


def _speaks(asked: str) -> bool:
    """Whether the task is a text in which others speak."""
    return any(search(about, asked) for about in (DIALOGUE, VOICES, MAKES))


def _sides(said: str) -> list[tuple[str, tuple[int, int]]]:
    """The first turn of a person where a machine speaks as well, and the first question where there are answers.

    Before each stands the pattern of tasks that want such turns.
    """
    turns, found = _turns(without_code(said)[:LONGEST]), []
    for askers, tellers, wanted in ((PEOPLE, MACHINES, DIALOGUE), (QUESTIONS, ANSWERS, f"{DIALOGUE}|{QUIZ[4:]}")):
        first = next((turn for turn in turns if turn[0] in _lower(askers)), None)
        if first and any(who in _lower(tellers) for who, _, _ in turns):
            found.append((wanted, first[1:]))
    return found


def _unasked(said: str, asked: str, sides: list[tuple[str, tuple[int, int]]]) -> tuple[int, int] | None:
    """The first of these turns that the task does not want."""
    if _turns(asked):
        return None
    for wanted, turn in sides:
        alone = not said[: turn[0]].strip("*_[(<# \n")
        if not search(wanted, asked) and not (alone and _speaks(asked)):
            return turn
    return None


def _turns(text: str) -> list[tuple[str, int, int]]:
    """Who speaks where: a name that needs no colon, or any other with one."""
    label, head, turns, place = compiled(LABELS), compiled(LABEL_HEAD), list[tuple[str, int, int]](), 0
    while place >= 0:
        turn, after = label.match(text, place) if head.match(text, place) else None, place + 1
        if turn:
            after = turn.end()
            if turn[0].endswith((":", "：")) or turn["who"].lower() in BARE:
                turns.append((turn["who"].lower(), turn.start("who"), after))
        place = text.find("\n", after)
    return turns


@cache
def _lower(labels: tuple[str, ...]) -> frozenset[str]:
    return frozenset(label.lower() for label in labels)
