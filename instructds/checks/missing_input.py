"""The check of tasks that point at a text, picture or table that is not there."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.signals import profiles  # noqa: F401 - declares response_profile, which is read below
from instructds.signals.base import shared

from .base import Places, check
from .phrases import compiled, opened_quote, straight, task
from .phrases_handled import HANDLES
from .phrases_material import ABOUT, AHEAD, BEFORE, CODE, GENERAL, MATERIAL, ONE, ORDERS
from .phrases_pointed import POINTED
from .phrases_pointing import LACKING_STEMS, LACKS, REFERS
from .phrases_seen import SEEN
from .phrases_tasks import VOICES
from .phrases_worked import WORKED
from .pieces import exactly, held, search_lower
from .spotted import WIDEST

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.profile import Profile

    from .spotted import Spotted

LONG = 300
"""Characters of a task from which it may well hold what it points at."""

HEAD = 300
"""Characters of an answer in which it says that nothing was given."""

_WIDE = "\u2e80"
"""From this character on most languages part no words."""

_ENGLISH = frozenset({"en", "sent"})
"""The tables for an English task: words of other languages stand in it by chance."""

_CAPITAL_NOUNS = frozenset({"de"})
"""Languages in which all nouns begin with a capital."""

_SURELY_ENGLISH = (
    *("the ", "what ", "how ", "write ", "please ", "can you", " you ", "give me", " with ", " and ", "explain ", "describe "),
    *("summarize ", "translate ", "create ", "generate ", "why "),
    *(" that ", " this ", " your ", " which ", " not ", " from ", " should ", " does ", " have ", "make ", " using ", "is it "),
)
"""What stands in English tasks and in few others."""

_SIGNS = ["`", "://", "\n", ": ", "：", '"', "“", "„", "«", "「"]
"""What may begin the thing itself, or end what stands before it."""


def missing(
    asked: str,
    languages: Iterable[str] = tuple(LACKS),
    seen: Iterable[str] = tuple(SEEN),
    handled: Iterable[str] = tuple(HANDLES | WORKED),
) -> tuple[int, int] | None:
    """The characters of a task without a context that point at something that does not stand in it.

    Example:
        >>> missing("Foglald össze az alábbi szöveget!"), missing("Foglald össze: Esik az eső.")
        ((14, 32), None)
    """
    if "`" in asked or "://" in asked or "\n" in asked.strip():
        return None  # what may be the thing itself stands before or behind any place
    text = lowered(asked)
    english = text.isascii() and held(text, _SURELY_ENGLISH)
    for tags, look in ((languages, _refers), (seen, _seen), (handled, _handled), (handled, _worked)):
        for tag in tags:
            for found in () if english and tag not in _ENGLISH else look(tag, text):
                if found is None or (look is _worked and tag not in _CAPITAL_NOUNS and _names(asked)):
                    continue
                if _at_nothing(text, found):
                    return found.span() if len(text) == len(asked) else (0, len(asked))
    return None


def lowered(text: str) -> str:
    """The text in lower case with straight quotation marks, character for character: patterns in any case are twice as slow."""
    return straight(text).replace("İ", "i").lower()


def _refers(tag: str, text: str) -> list[re.Match[str] | None]:
    return [search_lower(REFERS[tag], text), search_lower(REFERS[f"any {tag}"], text)]


def _seen(tag: str, text: str) -> list[re.Match[str] | None]:
    return [search_lower(SEEN[tag], text)]


def _handled(tag: str, text: str) -> list[re.Match[str] | None]:
    pointed = [exactly(pattern).search(text) for cues, pattern in POINTED.get(tag, ()) if held(text, cues)]
    return [*([exactly(HANDLES[tag]).match(text)] if tag in HANDLES else []), *pointed]


def _worked(tag: str, text: str) -> list[re.Match[str] | None]:
    return [exactly(WORKED[tag]).match(text)] if tag in WORKED else []


def _names(asked: str) -> bool:
    """Whether a word other than the first begins with a capital, as names do, and is not that of a language."""
    return any(word[:1].isupper() for word in exactly(r"(?:tiếng|bahasa) \w+").sub("", asked).split()[1:])


def _at_nothing(text: str, found: re.Match[str]) -> bool:
    """Whether neither what was found, nor anything before or behind it, may be the very thing."""
    if exactly(MATERIAL).search(text, found.start()):
        return False
    rest = exactly(CODE).sub(" ", f"{text[: found.start()]} {text[found.end() :]}") if exactly(CODE).search(found[0]) else text
    if exactly(GENERAL).search(rest):
        return False
    return exactly(BEFORE).search(text[: found.start()]) is None and not _told_before(text[: found.start()], found[0])


def _told_before(before: str, words: str) -> bool:
    """Whether the thing is one that the task itself has asked for: "write an article; in this article, ...", or has named."""
    if exactly(ABOUT).search(before):
        return True
    if words[:1] in ("这", "這") and words[1:2] in ("首", "部", "幅") and before[-1:] >= _WIDE and before[-1:] not in AHEAD:
        return True  # "the poem so-and-so, this poem"
    if words[:1] >= _WIDE:
        return any(
            f"{one}{noun}" in before.replace("短", "")
            for one in ("一篇", "一首", "一个", "一封", "一段", "一张")
            for noun in words[2:]
        )
    nouns = [word[: max(4, len(word) - 3)] for word in exactly(r"\w{4,}").findall(words)]
    return bool(nouns) and any(noun in made for made in exactly(ONE).findall(before) for noun in nouns)


@shared
def lone_tasks(response: pa.Array, instruction: pa.Array, context: pa.Array, history: pa.Array) -> npt.NDArray[np.bool_]:
    """Answered short tasks without context or earlier turns that do not plainly hold what they may point at."""
    import numpy as np
    import polars as pl
    import pyarrow.compute as pc

    alone = pc.fill_null(pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(context)), 0), True)  # noqa: FBT003 - the value that nulls become
    first = pc.fill_null(pc.equal(pc.list_value_length(history), 0), True)  # noqa: FBT003
    short = pc.fill_null(pc.less_equal(pc.utf8_length(instruction), LONG), False)  # noqa: FBT003
    likely = np.asarray(
        pc.and_(pc.and_(alone, first), pc.and_(short, pc.is_valid(response))).to_numpy(zero_copy_only=False), bool
    )
    rows = np.flatnonzero(likely)
    there = pl.Series(instruction.take(rows)).str.strip_chars().str.contains_any(_SIGNS)
    likely[rows] = ~there.to_numpy()
    return likely


@check(
    severity="medium",
    unlike=(
        "a context beside the task; the thing itself in the task; earlier turns; functions for any input; the next of several"
    ),
    source="AlpacaDataCleaned, missing input, image and web page requests",
    flags=[
        ("Foglald össze az alábbi szöveget!", "A szöveg a klímaváltozásról szól."),
        ("Summarize the following article.", "The article is about rain."),
        ("Describe the picture below", "A dog runs in the park."),
        ("请总结以下文章。", "这篇文章讲的是雨。"),
        ("لخص النص التالي.", "يتحدث النص عن المطر."),
        ("Fasse den folgenden Text zusammen.", "Bitte geben Sie mir den Text, den ich zusammenfassen soll."),
        ("Javítsd ki a mondatot!", "Nem adtad meg a mondatot, kérlek, másold be."),
    ],
    spares=[
        ("Foglald össze az alábbi szöveget: Esik az eső, fúj a szél.", "Rossz az idő."),
        ("Translate the following sentence into Hungarian\nIt rains.", "Esik az eső."),
        ('What does this sentence mean: "It rains cats and dogs"?', "It rains a lot."),
        ("Write a function that reverses the given list.", "def f(x): return x[::-1]"),
        ("Mi történt a következő években?", "Béke volt."),
        ("请总结以下文章：下雨了，风很大。", "天气不好。"),
        ("Name the following: capital of Hungary, capital of Austria", "Budapest, Vienna"),
        ("How do I thank somebody for a letter?", "Please send the letter back with a note."),
    ],
)
def missing_input(
    response: pa.Array,
    instruction: pa.Array,
    lone_tasks: npt.NDArray[np.bool_],
    response_profile: Profile,
    spotted: Spotted,
    spotted_task: Spotted,
    turn: pa.Array,
    asked_turn: pa.Array,
) -> Places:
    """The task points at a text, picture, table or list that is not there, or the answer says that nothing was given."""
    import numpy as np

    points, seen, handled = (spotted_task.keys(group, lone_tasks) for group in ("points", "seen", "handled"))
    near = np.array(sorted(points.keys() | seen.keys() | handled.keys()), np.int64)
    places = {}
    for row, asked in zip(near.tolist(), instruction.take(near).to_pylist(), strict=True):
        words = missing(asked, points.get(row, ()), seen.get(row, ()), handled.get(row, ()))
        said, at = response[row].as_py() if words else "", asked_turn[row].as_py() if words else None
        if words and at is not None:
            places[row] = (*words, at, asked[slice(*words)])
        elif words:  # the instruction is no turn of this ending
            places[row] = (0, len(said), turn[row].as_py(), said)
    plain = response_profile.characters == spotted.sizes
    lacking = spotted.keys("lacking", plain, head=HEAD) | spotted.keys("lacking", ~plain, head=WIDEST * HEAD)
    for row in sorted(lacking.keys() - places.keys()):
        said = response[row].as_py()
        place = _says_so(said, instruction[row].as_py(), lacking[row])
        places |= {row: (*place, turn[row].as_py(), said[slice(*place)])} if place else {}
    found = np.array([(row, *places[row][:3]) for row in sorted(places)], np.int64).reshape(-1, 4)
    return Places(found[:, 0], found[:, 1], found[:, 2], tuple(places[row][3] for row in sorted(places)), found[:, 3])


def _says_so(said: str, instruction: str | None, keys: Iterable[str]) -> tuple[int, int] | None:
    """The words by which an answer says that it was given nothing."""
    head = lowered(said[:HEAD])
    if not said.isascii():
        keys = [key for key in keys if held(head, LACKING_STEMS[key])]
    found = min((match.span() for key in keys if (match := search_lower(LACKS[key], head))), default=None)
    if found is None or opened_quote(head[: found[0]]):
        return None
    asked = task(instruction)
    if not exactly(ORDERS).search(asked.lower()):
        return None
    return None if len(said) > HEAD and compiled(VOICES).search(asked) else found
