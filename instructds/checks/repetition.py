"""An answer that cannot stop: the same words, line or sentence over and over."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from collections import Counter
from itertools import compress, pairwise
from typing import TYPE_CHECKING

from instructds.regexes import regex

from .base import Places, check
from .loops import Loop, exact_loop, is_form, said_in
from .phrases import ends_of
from .phrases_repeated import ASKED, SUNG, counts_in
from .pieces import search
from .places import without_code
from .subjects import REPEAT, SOUND, VERSE

if TYPE_CHECKING:
    import pyarrow as pa

_UNIT_END = regex(r"[.!?…。！？؟।։።]+[\s\"'”’»)*]*|\n+")
_ITEM = regex(r"\s*(?:[-*•+–◦·]|\(?\d{1,3}[.)、．])\s")
_COUNTER = regex(r"^[\s\W\d_]+|[\s\W\d_]+$")
_WORD = regex(r"[^\W_]+")
_QUOTED = regex(r"[\"„“”«»「『‘][^\"“”«»」』’]{2,200}[\"“”«»」』’]|(?<!\w)'[^'\n]{2,200}'(?!\w)")
_TURNS, _TOLD = 30, 12
"""What a task gives between quotation marks, the words from which a loop of it may begin, and how often it may stand alone."""

_OFTEN = 4
"""How often a sentence stands in an answer that cannot stop; three times may be style."""

_ROUNDING = 0.1
"""What the kernel and the closer look may count differently."""

_LONGEST = 20_000
"""Characters at the end of an answer in which sentences are counted."""


@check(
    severity="high",
    unlike="tasks that ask for repetition, verse with a refrain, sounds, code, tables, lines of dashes, items that begin "
    "alike, a loop after which the answer goes on",
    source="Rae et al. 2021 (Gopher), repetition rules; exact periods as in loops of greedy decoding",
    flags=[
        (
            "Mi a fotoszintézis?",
            "A növények fényt használnak. A fény energiát ad. A fény energiát ad. A fény energiát ad. A fény",
        ),
        (
            "Why is the sky blue?",
            "Because of the light of the light of the light of the light of the light of the light of the",
        ),
        ("什么是雨？", "雨是水。雨从云里落下来。雨从云里落下来。雨从云里落下来。雨从云里落下来。"),
        (
            "Sorolj fel tippeket!",
            "\n".join(f"{number}. Igyál elég vizet naponta." for number in range(1, 6)),
        ),
        ("ما هو المطر؟", "المطر ماء من السماء ينزل ماء من السماء ينزل ماء من السماء ينزل ماء من السماء ينزل"),
        ("Что такое снег?", "Снег это это это это это это это это это это это"),
    ],
    spares=[
        ("Ismételd meg tízszer: esik az eső", "esik az eső " * 10),
        ("Write 'I will not be late' 5 times", "I will not be late. " * 5),
        ("Írj egy dalt!", "Hej, regö rejtem, hej, regö rejtem, hej, regö rejtem, hej, regö rejtem"),
        ("How does a train sound?", "choo choo choo choo choo choo choo choo choo"),
        ("Draw a line", "-" * 80 + "\n" + "=" * 80),
        ("Make a table", "| a | b |\n|---|---|\n" + "| x | x |\n" * 6),
        ("列出水果", "水果：苹果\n水果：香蕉\n水果：葡萄\n水果：西瓜"),
        ("Sorolj fel nevet!", "Nagy Anna\nNagy Béla\nNagy Csaba\nNagy Dóra\nNagy Elek"),
        ("Was ruft die Menge?", "Vorwärts, Rot-Weiß! Vorwärts, Rot-Weiß! Vorwärts, Rot-Weiß! Vorwärts, Rot-Weiß! "),
        (
            "Állíts össze egy sablont!",
            "Munka\n" + "* Cég, beosztás, év\n" * 4 + "\nTanulmányok\n* Iskola neve és a szak\n\nEgyéb: nyelvek.",
        ),
        ("Who said it?", "No, no, no! He said it, very, very, very quietly."),
        ("Show the code", "```\n" + "print('szia világ')\n" * 8 + "```"),
    ],
)
def repetition_loop(response: pa.Array, instruction: pa.Array, *, words: int = 6, share: float = 0.5) -> Places:
    """The same words, line or sentence stand again and again, one after the other, or make most of the answer.

    Single words have to follow each other `words` times or more, longer phrases less often; scattered sentences that
    occur at least four times have to make `share` of the answer.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.kernels.repetition import loops, often_said

    starts, lengths, periods, copied = loops(response)
    sizes = pc.fill_null(pc.binary_length(response), 0).to_numpy(zero_copy_only=False)
    near = (lengths >= 3 * periods) & (lengths >= 24)  # noqa: PLR2004 - the shortest loop that says anything
    near |= (lengths >= 2 * periods) & (lengths >= 0.9 * sizes) & (periods > 100)  # noqa: PLR2004 - a whole answer twice
    many = copied > share / 2 * sizes
    rows = np.flatnonzero(many)
    many[rows] = often_said(response.take(rows), _OFTEN) >= share - _ROUNDING
    rows = np.flatnonzero(near | many)
    found = dict[int, Loop]()
    texts = response.take(rows).to_pylist()
    for row, text, start, length, period in zip(rows.tolist(), texts, starts[rows], lengths[rows], periods[rows], strict=True):
        loop = exact_loop(text, int(start), int(length), int(period), words) if near[row] else None
        loop = loop or (_scattered(text, share) if many[row] else None)
        if loop and not loop.meant:
            found[row] = loop
    tasks = ends_of(instruction.take(pa.array(found, pa.int64()))).to_pylist()
    stuck = [
        (row, *loop[:2]) for (row, loop), task in zip(found.items(), tasks, strict=True) if not _is_wanted(loop, task or "")
    ]
    return Places(*np.array(stuck, np.int64).reshape(-1, 3).T)


def _is_wanted(loop: Loop, task: str) -> bool:
    """Whether a task asks for what an answer says over and over: as often, in those words, or in a form that lives from it."""
    if loop.times and round(loop.times) in counts_in(task) and not _ITEM.match(loop.unit):
        return True
    return any(search(form, task) for form in (ASKED, REPEAT, VERSE, SOUND, SUNG)) or _is_given(loop, task)


def _is_given(loop: Loop, task: str) -> bool:
    """Whether the task gives the words of a loop: between quotation marks, or anywhere where the answer says nothing else.

    The loop may begin anywhere in them.
    """
    given = task if loop.alone and loop.times <= _TOLD else " ".join(found[0] for found in _QUOTED.finditer(task))
    said, there = _WORD.findall(loop.unit.casefold()), _WORD.findall(given.casefold())
    turns = (said[turn:] + said[:turn] for turn in range(min(len(said), _TURNS)))
    return any(f" {' '.join(one)} " in f" {' '.join(there)} " for one in turns)


def _scattered(text: str, share: float) -> Loop | None:
    """From the second of many equal sentences to the end of the last, where they make most of the text."""
    shown = without_code(text)
    shift = max(0, len(shown) - _LONGEST)
    shown = shown[shift:]
    pieces, place = [], 0
    for end in _UNIT_END.finditer(shown):
        pieces.append((place, end.end()))
        place = end.end()
    pieces.append((place, len(shown)))
    names = [_COUNTER.sub("", shown[start:end]).casefold() for start, end in pieces]
    counts = Counter(name for name in names if said_in(name) >= 3)  # noqa: PLR2004 - words of a sentence
    again = {name for name, times in counts.items() if times >= (_OFTEN if said_in(name) > 3 else 2 * _OFTEN - 2)}  # noqa: PLR2004
    if not again:
        return None
    spoken = sum(len(name) for name in names)
    if sum(len(name) for name in names if name in again) < share * spoken or any(map(is_form, again)):
        return None
    held = [name in again for name in names]
    known = [counts[name] > 1 or name in again for name in names if name]
    if sum(before and here for before, here in pairwise(known)) < sum(known) / 2:
        return None  # something new is said between: a refrain
    places = list(compress(pieces, held))
    return Loop(shift + places[1][0], shift + places[-1][1], max(again, key=len))
