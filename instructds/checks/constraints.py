"""What an instruction asks of its answer and a program can verify: how many, how long, which words, which form."""

# ruff: noqa: RUF001, E501 - words and signs of several scripts
from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from .base import Places, check
from .constraint_counts import Span, bullets, characters, items, lines, paragraphs, sentences, words
from .constraint_forms import formless
from .constraint_lists import MAY_LIST, listed
from .constraint_phrases import Phrase, phrases
from .constraint_rules import Count, counts
from .phrases import in_characters
from .places import matches, without_code
from .row_texts import among, at_most
from .spotted import Spotted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_FIGURE = re.compile(rb"[0-9]\+?[^0-9.!?:;,\n\"()]{0,56}\Z")
_STOP = re.compile(rb"[.!?:;\n\"()]")
_READ_OF_TASK = 20_000
"""Bytes of an instruction in which counts are read."""
_REACH = 60
"""Bytes before a unit in which its number stands."""
_LONG_LIST_TASK = 500
_SHOWN = 40
_CLOSE = 0.02
_NEAR = 0.2
_FEW_WORDS = 3
_CASED = 0.05
_READ = 10_000


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

    rows, starts, ends, evidence = [], [], [], []
    kinds, units, lists = spotted_task.keys("wording"), _numbered(instruction, spotted_task), _lists(instruction, spotted_task)
    for row in sorted(kinds.keys() | units.keys() | lists):
        said = response[row].as_py()
        found = (
            _broken(instruction[row].as_py(), said, kinds.get(row, ()), units.get(row, []), lists=row in lists)
            if said and said.strip()
            else None
        )
        if found:
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
    """Row -> the characters of its instruction at which a unit stands that has a number in words or figures shortly before it."""
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
    for row, unit, first, end, word in np.stack([rows, units, firsts, ends, words], 1)[near].tolist():
        if _has_number(data[first:end].tobytes(), word - first):
            found.setdefault(row, []).append(unit)
    return {row: in_characters(instruction[row].as_py(), own) for row, own in found.items()}


def _last(places: npt.NDArray[np.int64], limits: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The last of some places, in order, before each limit; -1 where there is none."""
    import numpy as np

    return np.concatenate([np.array([-1]), places])[np.searchsorted(places, limits)]


def _has_number(before: bytes, word: int) -> bool:
    """Whether a figure, or the number in words that stands at `word`, goes with what follows, with but a few words between."""
    close = word >= 0 and len(before) - word < _REACH
    return (close and not _STOP.search(before, word)) or _FIGURE.search(before) is not None


def _broken(task: str, said: str, kinds: Collection[str], units: list[int], *, lists: bool) -> tuple[int, int, str] | None:
    """Start, end and what is wrong, of the first constraint of the task that the answer breaks."""
    for phrase in phrases(task, kinds) if kinds else ():
        place = _BREAKS[phrase.kind](said, phrase)
        if place:
            return place[0], place[1], f"asked: {_short(phrase.asked)}"
    for count in counts(task, units) if units else ():
        have = _counted(count, said)
        if have:
            return 0, len(said), f"asked: {_short(count.asked)}; found {have}"
    wanted = listed(task) if lists else None
    if wanted:
        have_items = items(said)
        if have_items and not (have_items.low <= wanted.high and wanted.low <= have_items.high):
            found = have_items.high if have_items.high < wanted.low else have_items.low
            return 0, len(said), f"asked: {_short(wanted.asked)}; found {found}"
    return None


def _short(asked: str) -> str:
    return re.sub(r"\s+", " ", asked)[:90]


def _counted(count: Count, said: str) -> str | None:
    """How many there are, when that is not what was asked."""
    if count.unit == "bullets":
        found = bullets(said)
        return str(found or "none") if (found or 0) < count.low or (found or 0) > count.high else None
    span = _COUNTS[count.unit](said)
    if span is None:
        return None
    share = _SHARES.get(count.unit, 0.0) if count.strict or count.unit != "words" else _NEAR
    low, high = count.low * (1 - share) - (share > 0), count.high * (1 + share) + (share > 0)
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


def _comma(said: str, _: Phrase) -> tuple[int, int] | None:
    found = re.search(r"(?<!\d)[,、，،]|[,、，،](?!\d)", without_code(said))
    return (found.start(), found.end()) if found else None


def _wrapped(said: str, _: Phrase) -> tuple[int, int] | None:
    bare = said.strip().strip("*`")
    return None if bare[:1] in "\"“„«「'" and bare[-1:] in "\"”“»」'" else (0, len(said))


def _yes_no(said: str, _: Phrase) -> tuple[int, int] | None:
    first = re.findall(r"[^\W\d_]+", said[:100].lower())[:3]
    known = {"yes", "no", "igen", "nem", "ja", "nein", "oui", "non", "sí", "si", "not", "cannot", "unknown", "n"}
    return None if not first or known & set(first) else (0, len(said))


def _one_word(said: str, _: Phrase) -> tuple[int, int] | None:
    found = words(said)
    return (0, len(said)) if found and found.low > _FEW_WORDS else None


def _case(said: str, phrase: Phrase) -> tuple[int, int] | None:
    bare = without_code(said[:_READ])
    wrong = sum(map(str.islower if phrase.kind == "upper" else str.isupper, bare))
    right = sum(map(str.isupper if phrase.kind == "upper" else str.islower, bare))
    return (0, len(said)) if wrong > _CASED * (wrong + right) + 1 else None


def _json(said: str, _: Phrase) -> tuple[int, int] | None:
    fenced = re.findall(r"```[ \t]*(?:json|JSON)?[ \t]*\n?(.*?)```", said, re.DOTALL)
    opened = min((place for place in (said.find("{"), said.find("[")) if place >= 0), default=-1)
    inner = said[opened : max(said.rfind("}"), said.rfind("]")) + 1] if opened >= 0 else ""
    for text in (said, *fenced, inner):
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            if "..." in text or "//" in text or "…" in text or _begins_with_json(text):
                return None
            continue
        return None
    return 0, len(said)


def _begins_with_json(text: str) -> bool:
    """Whether a text begins with an object or a list that is whole, whatever follows it."""
    try:
        json.JSONDecoder().raw_decode(text.lstrip())
    except (ValueError, RecursionError):
        return False
    return text.lstrip()[:1] in ("{", "[")


def _form(said: str, phrase: Phrase) -> tuple[int, int] | None:
    return (0, len(said)) if formless(said, phrase.kind) else None


def _forbidden(said: str, phrase: Phrase) -> tuple[int, int] | None:
    for word in phrase.texts:
        found = re.search(
            rf"(?<!\w){re.escape(word.strip(' .,'))}(?!\w)" if word[:1].isascii() else re.escape(word), said, re.IGNORECASE
        )
        if found:
            return found.start(), found.end()
    return None


def _letter(said: str, phrase: Phrase) -> tuple[int, int] | None:
    place = said.lower().find(phrase.texts[0].lower())
    return (place, place + 1) if place >= 0 and len(said.lower()) == len(said) else None


def _required(said: str, phrase: Phrase) -> tuple[int, int] | None:
    bare = said.casefold()
    stems = [word[: max(3, len(word) - 2)] for text in phrase.texts for word in _plain(text).split()]
    return None if all(stem in bare for stem in stems) else (0, len(said))


def _end(said: str, phrase: Phrase) -> tuple[int, int] | None:
    return None if _plain(said[-_READ:]).endswith(_plain(phrase.texts[0])) else (0, len(said))


def _start(said: str, phrase: Phrase) -> tuple[int, int] | None:
    return None if _plain(said[:_READ]).startswith(_plain(phrase.texts[0])) else (0, len(said))


def _plain(text: str) -> str:
    """Letters and digits, one space between words."""
    return " ".join(re.findall(r"\w+", text.casefold()))


_BREAKS = {
    "no_comma": _comma,
    "wrapped": _wrapped,
    "yes_no": _yes_no,
    "one_word": _one_word,
    "upper": _case,
    "lower": _case,
    "json": _json,
    "forbidden": _forbidden,
    "letter": _letter,
    "required": _required,
    "end": _end,
    "start": _start,
    "table": _form,
    "numbered": _form,
    "bulleted": _form,
}
