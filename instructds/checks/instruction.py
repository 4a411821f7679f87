"""The check of tasks that stop in the middle."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from instructds.signals import language_told  # noqa: F401 - declares instruction_language, which is read below

from .base import Places, check
from .last_words import last_word, strength
from .patterns import compiled
from .phrases_requests import BEGINS, COMPLETES, DANGLING, DANGLING_TOO, NAMED, STRANDED, TELLS, UNNAMED
from .pieces import exactly
from .places import matches, whole

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.signals.language_told import Told

LONG = 600
"""Characters of a task from which it is a text or code of its own, which may end anywhere."""

TORN, _SURE = 4, 2.5
"""Letters of a last word that may be cut, and the strength from which on it is."""

_TAIL = 80
"""Characters at the end of a task that hold how things are."""

_NEIGHBOURS = 2
"""Languages that may share the small words of a task and yet be told."""

_SPACELESS = ("zh", "ja", "ko")

_OPEN_END = r"[:：,،、，;(\[{（【«„\-–—/&][\s\p{Z}]*$"
"""A task whose last sign promises more."""

_NO_END = r"[\p{L}\p{M}\p{Nd}][\s\p{Z}]*$"
"""A task that ends in a word."""


@check(
    severity="medium",
    unlike=(
        "tasks to complete a text; a context or list below; questions that end in a preposition; titles, code and long texts"
    ),
    source="Wang et al. 2022 (Self-Instruct), instructions cut by the length limit; AlpacaDataCleaned, unclear instructions",
    asked=True,
    flags=[
        ("Írj egy", "Egy szép nap volt."),
        ("Explain the difference between the", "They differ in size."),
        ("Sorold fel a következőket:", "Alma, körte."),
        ("Write", "Here is a text."),
        ("写一篇关于", "这是一篇文章。"),
        ("Erkläre den Unterschied zwischen", "Sie sind verschieden."),
    ],
    spares=[
        ("Egészítsd ki a mondatot: A kutya és a", "macska"),
        ("What is this tool used for", "For digging."),
        ("Írj verset az őszről", "Hull a levél."),
        ("Explain how I log in", "Open the page."),
        ("写一首诗", "春天来了。"),
        ("Sorolj fel gyümölcsöket: alma, körte", "szilva"),
        ("Complete the sentence: I would like to see the", "sea."),
    ],
)
def instruction_incomplete(response: pa.Array, instruction: pa.Array, context: pa.Array, instruction_language: Told) -> Places:
    """The task stops in the middle: after an article, a conjunction or a colon with nothing behind it, or after its verb."""
    import numpy as np
    import pyarrow.compute as pc

    short = pc.fill_null(pc.less_equal(pc.utf8_length(instruction), LONG), False)  # noqa: FBT003 - the value that nulls become
    likely = (pc.and_(short, pc.is_valid(response)).to_numpy(zero_copy_only=False)) & alone(context)
    rows = np.flatnonzero(likely)
    tasks = instruction.take(rows)
    likely[rows] = (matches(tasks, _OPEN_END) | matches(tasks, _NO_END)) & ~matches(tasks, r"\S\s*\n\s*\S")
    rows = np.flatnonzero(likely)
    texts = instruction.take(rows).to_pylist()
    likely[rows] = np.array([incomplete(text) for text in texts], bool) | _torn(texts, rows, instruction_language)
    return whole(response, likely)


def _torn(texts: list[str], rows: npt.NDArray[np.int64], told: Told) -> npt.NDArray[np.bool_]:
    """Which tasks, whose rows are given, end within a word: no language knows it, and it begins many words of its own."""
    import numpy as np

    from instructds.kernels.gibberish import known

    words = [last_word(text.rstrip()) for text in texts]
    torn = np.array([len(word) >= TORN and word.islower() for word in words], bool)
    if not torn.any():
        return torn
    near = np.flatnonzero(torn)
    once = list({words[at] for at in near.tolist()})
    strange = {word for word, told_of in zip(once, known(once).tolist(), strict=True) if not told_of}
    torn[near] = [words[at] in strange for at in near.tolist()]
    for at in np.flatnonzero(torn).tolist():
        text = texts[at].rstrip()
        torn[at] = len(text.split()) > 2 and exactly(r"[:：\"“„«「`].").search(text) is None  # noqa: PLR2004 - more than a name
    near = np.flatnonzero(torn)
    for at, tag in zip(near.tolist(), told.of(rows[near])[0].tolist(), strict=True):
        text = texts[at].rstrip()
        torn[at] = strength(text, text, tag.partition("-")[0]) > _SURE
    return torn


def incomplete(asked: str) -> bool:
    """Whether a task stops in the middle.

    Example:
        >>> incomplete("Magyarázd el, hogy a"), incomplete("Magyarázd el a szivárványt")
        (True, False)
    """
    text = asked.strip()
    if not text or "\n" in text:
        return False
    if text[-1] in ":：,،、，;([{（【«„" or text.endswith((" -", " –", " —", " /", " &")):
        broken = any(mark.isalpha() for mark in text) and compiled(r"[=(){}].*;\Z").search(text) is None
    else:
        broken = _breaks_off(text, text.lower())
    return broken and compiled(COMPLETES).search(text) is None


def _breaks_off(text: str, lowered: str) -> bool:
    """Whether a text is a verb alone, or ends with a word after which something is to come."""
    if len(lowered) < VERB and compiled(_VERB_ALONE).fullmatch(lowered):
        return True
    words = lowered.rsplit(None, 1)
    may_dangle = words[-1] in _lasts() or len(words) == 1
    return ((may_dangle and _dangles(text, lowered)) or _unnamed(lowered)) and exactly(r"[:：\"“„«「].").search(text) is None


VERB = 20
"""Characters below which a task may be a verb alone."""

_VERB_ALONE = (
    r"(?:please )?(?:write|explain|describe|create|generate|translate|summari[sz]e|list|give(?: me)?|make|compose|provide|"
    r"tell me|find|design)|írj|írd|írd meg|magyarázd(?: el)?|sorolj fel|sorold fel|fordítsd(?: le)?|készíts|adj|"
    r"mondd(?: el)?|foglald össze|"
    r"schreib\w*|erkläre?|beschreibe?|übersetze?|erstelle?|nenne|écris|écrivez|explique[rz]?|décris|traduis|crée|escribe|"
    r"explica|describe|traduce|crea|scrivi|spiega|descrivi|traduci|escreva|explique|descreva|traduza|schrijf|vertaal|"
    r"beschrijf|napisz|"
    r"wyjaśnij|opisz|przetłumacz|napiš|vysvětli|popiš|přelož|scrie|explică|descrie|напиши(?:те)?|объясни(?:те)?|"
    r"опиши(?:те)?|переведи(?:те)?|напишіть|поясни|опишіть|yaz|açıkla|anlat|çevir|اكتب|اشرح|صف|ترجم|写|解释|描述|翻译|请写|"
    r"请解释"
)


def _dangles(text: str, lowered: str) -> bool:
    """Whether the last word of a text is one that no sentence of its language ends with."""
    words = lowered.split()
    if len(words) == 1:
        return any(lowered.endswith(DANGLING[tag]) and len(lowered) > 2 and _script(lowered) == tag for tag in _SPACELESS)  # noqa: PLR2004
    if not (words[-1] in STRANDED or lowered.endswith(_ends())):
        return False
    tags = _told(words)
    if words[-1] in STRANDED:
        return tags == ["en"] and _is_command(words)
    if text[-1].isupper() or text.rsplit(maxsplit=1)[-1][0].isupper():
        return False
    known = _dangling if len(tags) <= _NEIGHBOURS else DANGLING.__getitem__
    return any(lowered.endswith(f" {word}") for tag in tags for word in known(tag))


def _unnamed(lowered: str) -> bool:
    """Whether a task to tell things ends with how they are, before what they are, or with how it is to be told."""
    if lowered.endswith(" how to"):
        return True
    if exactly(TELLS).match(lowered) is None or exactly(UNNAMED).search(lowered, max(0, len(lowered) - _TAIL)) is None:
        return False
    return exactly(NAMED).search(lowered) is None


def _script(text: str) -> str:
    """Which of the languages without spaces a text is in."""
    if compiled(r"[\uac00-\ud7a3]").search(text):
        return "ko"
    return "ja" if compiled(r"[\u3040-\u30ff]").search(text) else "zh"


def _told(words: list[str]) -> list[str]:
    """The languages with most of their small words, and of their words for asking, among all but the last of `words`."""
    scores = Counter(_begun_in(words[0]))
    for word in words[:-1]:
        scores.update(_smalls().get(word, ()))
    best = max(scores.values(), default=0)
    return [tag for tag in DANGLING if best and scores[tag] == best]


@lru_cache(4096)
def _begun_in(word: str) -> tuple[str, ...]:
    """The languages in which a task begins with a word, each twice."""
    return tuple(tag for tag in DANGLING if tag in BEGINS and compiled(BEGINS[tag]).match(word)) * 2


@cache
def _dangling(tag: str) -> tuple[str, ...]:
    """The words of a language that end no sentence."""
    return (*DANGLING[tag], *DANGLING_TOO.get(tag, ()))


@cache
def _lasts() -> frozenset[str]:
    """The last words of all that ends no sentence."""
    return frozenset(word.rpartition(" ")[2] for words in (STRANDED, *map(_dangling, DANGLING)) for word in words)


@cache
def _ends() -> tuple[str, ...]:
    return tuple({f" {word}" for words in map(_dangling, DANGLING) for word in words})


@cache
def _smalls() -> dict[str, tuple[str, ...]]:
    """Small word -> the languages that have it."""
    from .phrases_common import COMMON

    tags: dict[str, list[str]] = {}
    for tag, words in DANGLING.items():
        for word in {*words, *COMMON.get(tag, "").split(), *(STRANDED if tag == "en" else ())}:
            tags.setdefault(word, []).append(tag)
    return {word: tuple(own) for word, own in tags.items()}


def _is_command(words: list[str]) -> bool:
    """Whether an English sentence is a command without a question inside, whose verb does not take the last word."""
    asks = {
        "what",
        "which",
        "who",
        "whom",
        "whose",
        "where",
        "when",
        "why",
        "how",
        "that",
        "is",
        "are",
        "do",
        "does",
        "can",
        "i",
        "you",
        "it",
        "to",
    }
    takes = {
        "log",
        "sign",
        "fill",
        "turn",
        "put",
        "hand",
        "plug",
        "check",
        "come",
        "go",
        "carry",
        "hold",
        "move",
        "work",
        "believe",
        "live",
        "deal",
        "look",
        "play",
        "talk",
        "think",
    }
    known = compiled(BEGINS["en"]).match(words[0]) is not None
    return known and len(words) > 2 and not asks & set(words[:-1]) and words[-2] not in takes  # noqa: PLR2004


def alone(context: pa.Array) -> npt.NDArray[np.bool_]:
    """Which tasks have no context."""
    import numpy as np
    import pyarrow.compute as pc

    empty = pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(context)), 0)
    return np.asarray(pc.fill_null(empty, True).to_numpy(zero_copy_only=False), bool)  # noqa: FBT003
