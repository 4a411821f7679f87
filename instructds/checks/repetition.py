"""An answer that cannot stop: the same words, line or sentence over and over."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from instructds.regexes import regex

from .base import Places, check
from .phrases import ends_of
from .phrases_repeated import ASKED, SUNG
from .places import matches, without_code
from .subjects import SOUND, VERSE

if TYPE_CHECKING:
    import pyarrow as pa

_FORM = regex(r"[|\\{}<>=;_$\t]|//|\d[.,:]?\d*[.,:]?\d*[ ,]+\d")
"""Tables, code, rows of numbers."""
_UNIT_END = regex(r"[.!?…。！？؟।։።]+[\s\"'”’»)*]*|\n+")
_COUNTER = regex(r"^[\s\W\d_]+|[\s\W\d_]+$")
_SPOKEN, _SENTENCE = regex(r"[^\W\d_]{2,}|[\u3400-\u9fff]{2}"), 6
"""Words of a sentence, in which signs of code and formulas may stand, and the least of them."""

_WORD = regex(r"[^\W_]+")
_PACKED = regex(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")

_QUOTED = regex(r"[\"„“”«»「『‘][^\"“”«»」』’]{2,200}[\"“”«»」』’]|(?<!\w)'[^'\n]{2,200}'(?!\w)")
_TURNS = 30
"""What a task gives between quotation marks, and the words from which a loop of it may begin."""

_AROUND = r"[!?！？\"'“”()（）\s–—.-]*"
_BARE, _SIGNS, _SHORT = regex(rf"{_AROUND}(?:[!?！？\"()（）]|\d(?:[.)]|\s*[–—-])){_AROUND}"), 15, 12
"""Signs or figures of which a loop without letters is made, how often it has them at least, and its characters at most."""

_LAUGHTER = 3
"""Characters without a space that may be laughter, which has to be long to be a loop."""

Loop = tuple[int, int, str]
"""The characters of a loop, and what is said in it again and again."""

_OFTEN = 4
"""How often a sentence stands in an answer that cannot stop; three times may be style."""

_ROUNDING = 0.1
"""What the kernel and the closer look may count differently."""

_LONGEST = 20_000
"""Characters at the end of an answer in which sentences are counted."""


@check(
    severity="high",
    unlike="tasks that ask for repetition, verse with a refrain, sounds, code, tables, lines of dashes, items that begin alike",
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
    found, units = list[tuple[int, int, int]](), list[str]()
    texts = response.take(rows).to_pylist()
    for row, text, start, length, period in zip(rows, texts, starts[rows], lengths[rows], periods[rows], strict=True):
        loop = _loop(text, int(start), int(length), int(period), words) if near[row] else None
        loop = loop or (_scattered(text, share) if many[row] else None)
        if loop:
            found.append((int(row), *loop[:2]))
            units.append(loop[2])
    places = np.array(found, np.int64).reshape(-1, 3)
    tasks = ends_of(instruction.take(places[:, 0]))
    spared = matches(tasks, f"{ASKED}|{VERSE}|{SOUND}|{SUNG}")
    spared |= np.array([_is_quoted(unit, asked or "") for unit, asked in zip(units, tasks.to_pylist(), strict=True)], bool)
    return Places(*places[~spared].T)


def _is_quoted(unit: str, asked: str) -> bool:
    """Whether the task gives between quotation marks what the answer says over and over; the loop may begin anywhere in it."""
    quoted = " ".join(found[0] for found in _QUOTED.finditer(asked))
    said, given = _WORD.findall(unit.casefold()), _WORD.findall(quoted.casefold())
    turns = (said[turn:] + said[:turn] for turn in range(min(len(said), _TURNS)))
    return any(f" {' '.join(one)} " in f" {' '.join(given)} " for one in turns)


def _loop(text: str, start: int, length: int, period: int, words: int) -> Loop | None:
    """The characters of an exact loop, given in bytes, when it is one that nobody writes on purpose."""
    data = text.encode()
    unit = data[start : start + period].decode(errors="ignore")
    said, times = _said(unit), length / period
    first = len(data[:start].decode(errors="ignore"))
    last = len(data[: start + length].decode(errors="ignore"))
    if not any(map(str.isalpha, unit)):
        ends = times >= _SIGNS and not any(map(str.isalpha, text[last:]))
        found = ends and len(unit) <= _SHORT and _BARE.fullmatch(unit) and without_code(text)[first:last].strip()
        return (first, last, unit) if found else None
    if not said or _is_form(unit):
        return None
    if times < 3:  # noqa: PLR2004 - the whole answer twice
        return (first, last, unit) if last - first >= 0.9 * len(text) and said >= 12 else None  # noqa: PLR2004
    return (first, last, unit) if times >= _needed(unit, said, words) and without_code(text)[first:last].strip() else None


def _needed(unit: str, said: int, words: int) -> int:
    """How often a unit has to follow itself before it is a loop."""
    if len(unit) <= _LAUGHTER and " " not in unit:
        packed = _PACKED.findall(unit)
        return 2 * words if len(set(packed)) > 1 or (packed and not unit.isalpha()) else 10 * words
    return words if said == 1 else 4 if said <= 3 else 3  # noqa: PLR2004


def _is_form(unit: str) -> bool:
    """Whether what is repeated is a row of a table, of code or of numbers, and no sentence about them."""
    return _FORM.search(unit) is not None and len(_SPOKEN.findall(unit)) < _SENTENCE


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
    counts = Counter(name for name in names if _said(name) >= 3)  # noqa: PLR2004 - words of a sentence
    again = {name for name, times in counts.items() if times >= (_OFTEN if _said(name) > 3 else 2 * _OFTEN - 2)}  # noqa: PLR2004
    if not again:
        return None
    spoken = sum(len(name) for name in names)
    if sum(len(name) for name in names if name in again) < share * spoken or any(map(_is_form, again)):
        return None
    places = [place for place, name in zip(pieces, names, strict=True) if name in again]
    return shift + places[1][0], shift + places[-1][1], max(again, key=len)


def _said(unit: str) -> int:
    """How many words a unit has; two characters of a script without spaces are one."""
    packed = len(_PACKED.findall(unit))
    return len(_WORD.findall(_PACKED.sub(" ", unit))) + (packed + 1) // 2
