"""What an instruction asks of its answer and a program can verify: how many, how long, which words, which form."""

# ruff: noqa: E501 - words and signs of several scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .base import Places, check
from .constraint_breaks import BREAKS
from .constraint_counts import Span, bullets, characters, items, lines, paragraphs, sentences, spaced, words
from .constraint_lists import MAY_LIST, Listed, listed
from .constraint_numbers import numbered
from .constraint_phrases import Phrase, phrases
from .constraint_rules import Count, counts
from .phrases import in_characters
from .places import matches
from .row_texts import among, at_most
from .spotted import Spotted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_READ_OF_TASK = 20_000
"""Bytes of an instruction in which counts are read."""
_REACH = 60
"""Bytes before a unit in which its number stands."""
_LONG_LIST_TASK = 500
_SHOWN = 40
_CLOSE = 0.02
_NEAR = 0.2


@check(
    severity="medium",
    unlike="numbers that belong to a text or to each of several parts; limits of a rough kind met to a fifth; tasks about code; "
    "tasks with two counts of one kind; lists nobody could count",
    source="IFEval (Zhou et al. 2023) and M-IFEval, kinds of verifiable instruction; the rules and the counting are ours",
    flags=[
        ("Sorolj fel öt magyar folyót!", "1. Duna\n2. Tisza\n3. Dráva"),
        ("List three fruits.", "- apple\n- pear\n- plum\n- fig"),
        (
            "Foglald össze legfeljebb 10 szóban!",
            "Ez egy olyan összefoglaló, amely sajnos jóval hosszabb lett annál, mint amennyit a kérés megengedett volna.",
        ),
        ("Answer in exactly two sentences.", "It rains. It pours. The old man is snoring."),
        ("Explain rain without using any commas.", "Water rises, cools, and falls."),
        ("Antworte nur in Großbuchstaben.", "Das ist ein ganz normaler Satz."),
        ("Return the data as valid JSON.", "name = Anna and age = 30"),
        ("Décris la mer sans utiliser le mot « bleu ».", "La mer est bleue et le ciel est bleu."),
        ('Write a poem. End your response with the phrase "Good night".', "Stars above.\nThe end."),
        ("Describe el sol en una palabra. Responde con una sola palabra.", "El sol es una estrella muy grande"),
    ],
    spares=[
        ("Sorolj fel öt magyar folyót!", "Duna, Tisza, Dráva, Rába és Zagyva."),
        ("Nevezz meg három írót!", "1. Jókai Mór\n2. Móricz Zsigmond\n3. Szabó Magda"),
        ("Summarize the following three sentences.", "It rains all day."),
        ("Foglald össze legfeljebb 10 szóban!", "Rövid összefoglaló."),
        ("Write about 100 words on rain.", "rain " * 110),
        ("Answer in two sentences.", "Dr. Kovács met Mr. Nagy at 5 p.m. They talked."),
        ("Write a function that returns JSON.", "def f(): return dumps({})"),
        ("Explain the rule: no comma before and.", "In short lists, such as this, it is left out."),
        ("Nenne drei Farben.", "Rot, Grün und Blau"),
        ("List two pros and three cons.", "Pros:\n- fast\n- small\nCons:\n- dear\n- loud\n- old"),
        ("Rewrite in all caps: hello", "HELLO"),
        ("Give three examples of each.", "- a\n- b\n- c\n- d\n- e\n- f"),
        ("Make the title in capital letters.", "RAIN\nWater falls."),
        ("Return the data as JSON.", 'Here it is:\n```json\n{"név": "Anna"}\n```'),
        ("列出三种水果。", "1. 苹果\n2. 梨\n3. 桃"),
    ],
)
def broken_constraint(response: pa.Array, instruction: pa.Array, spotted_task: Spotted) -> Places:
    """The answer does not keep to a length, number, wording or form that the instruction plainly asks for."""
    import numpy as np
    import pyarrow as pa

    rows, starts, ends, evidence = [], [], [], []
    wording, units, lists = (
        spotted_task.marks("wording"),
        _numbered(instruction, spotted_task),
        _lists(instruction, spotted_task),
    )
    near = sorted(wording.keys() | units.keys() | lists)
    for row, task in zip(near, instruction.take(pa.array(near, pa.int64())).to_pylist(), strict=True):
        asked = _asked(task, wording.get(row, {}), units.get(row, []), lists=row in lists)
        said = response[row].as_py() if asked else None
        found = _broken(asked, said) if said and said.strip() else None
        if said and found:
            rows.append(row)
            starts.append(found[0])
            ends.append(found[1])
            evidence.append(f"{said[found[0] : min(found[1], found[0] + _SHOWN)]} ({found[2]})")
    return Places(np.array(rows, np.int64), np.array(starts, np.int64), np.array(ends, np.int64), tuple(evidence))


def _lists(instruction: pa.Array, spotted_task: Spotted) -> set[int]:
    """Rows of which the instruction may want a number of things listed."""
    import numpy as np

    listing = spotted_task.holds("listing") & at_most(instruction, _LONG_LIST_TASK)
    listing[listing] = matches(among(instruction, listing), MAY_LIST)
    return set(np.flatnonzero(listing).tolist())


def _numbered(instruction: pa.Array, spotted_task: Spotted) -> dict[int, list[int]]:
    """Row -> the bytes of its instruction at which a unit stands that has a number in words or figures shortly before it."""
    import numpy as np

    from instructds.kernels.words import buffers

    data, offsets = buffers(instruction)
    rows, units = spotted_task.places("counted")
    begins, ends = offsets[rows], offsets[rows] + units
    of, places = spotted_task.places("numbers")
    words = _last(np.sort(offsets[of] + places), ends + 1)
    figures = _last(np.flatnonzero(data - np.uint8(ord("0")) < len("0123456789")), ends)
    firsts = np.maximum(begins, ends - _REACH)
    near = (units < _READ_OF_TASK) & (np.maximum(words, figures) >= firsts)
    found: dict[int, list[int]] = {}
    for row, unit, first, end in np.stack([rows, units, firsts, ends], 1)[near].tolist():
        if numbered(data[first:end].tobytes().decode(errors="ignore")):
            found.setdefault(row, []).append(unit)
    return found


def _last(places: npt.NDArray[np.int64], limits: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The last of some places, in order, before each limit; -1 where there is none."""
    import numpy as np

    return np.concatenate([np.array([-1]), places])[np.searchsorted(places, limits)]


def _asked(task: str, wording: Mapping[str, list[int]], units: list[int], *, lists: bool) -> list[Phrase | Count | Listed]:
    """What a task asks, by the bytes at which it speaks of wording and units, and by whether it may want a list."""
    marks = {kind: in_characters(task, places) for kind, places in wording.items()}
    asked: list[Phrase | Count | Listed] = [*phrases(task, marks)] if marks else []
    asked += counts(task, in_characters(task, units)) if units else []
    wanted = listed(task) if lists else None
    return [*asked, wanted] if wanted else asked


def _broken(asked: Iterable[Phrase | Count | Listed], said: str) -> tuple[int, int, str] | None:
    """Start, end and what is wrong, of the first wish that the answer breaks."""
    for wish in asked:
        if isinstance(wish, Phrase):
            place = BREAKS[wish.kind](said, wish)
            if place:
                return place[0], place[1], f"asked: {_short(wish.asked)}"
            continue
        have = _counted(wish, said) if isinstance(wish, Count) else _listed(wish, said)
        if have:
            return 0, len(said), f"asked: {_short(wish.asked)}; found {have}"
    return None


def _listed(wanted: Listed, said: str) -> str | None:
    """How many things are listed, when that is not what was asked."""
    have = items(said)
    if have is None or (have.low <= wanted.high and wanted.low <= have.high):
        return None
    return str(have.high if have.high < wanted.low else have.low)


def _short(asked: str) -> str:
    return re.sub(r"\s+", " ", asked)[:90]


def _counted(count: Count, said: str) -> str | None:
    """How many there are, when that is not what was asked."""
    if count.unit == "bullets":
        found = bullets(said)
        return str(found or "none") if (found or 0) < count.low or (found or 0) > count.high else None
    share = _SHARES.get(count.unit, 0.0) if count.strict or count.unit != "words" else _NEAR
    low, high = count.low * (1 - share) - (share > 0), count.high * (1 + share) + (share > 0)
    if count.unit == "words" and low <= spaced(said) <= high:
        return None
    span = _COUNTS[count.unit](said)
    if span is None or not any(map(str.isalpha, said)):
        return None
    if span.low > high or span.high < low:
        return str(span.low if span.low > high else span.high)
    return None


_COUNTS: dict[str, Callable[[str], Span | None]] = {
    "words": words,
    "sentences": sentences,
    "paragraphs": paragraphs,
    "lines": lines,
    "characters": characters,
}
_SHARES = {"words": _CLOSE, "characters": _CLOSE}
