"""Whether the answer is in the language it was asked in, or in the one that was asked for."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.kernels.queries import remembering
from instructds.signals import language_told as _told  # noqa: F401 - declares response_language, which is read below

from .base import Places, check
from .language_subjects import ABOUT_LANGUAGES, MANNER, NAMES, kin
from .pieces import search
from .places import whole

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.langid_quick import Begun
    from instructds.signals.language_told import Told

SURE, SURE_OF_SCRIPT, SURE_OF_SELDOM = 0.93, 0.6, 0.99
"""Confidence that both languages are told with, at least, when the two texts are written in different scripts, and that of an
answer told to be in a language that is seldom met."""

_PLAIN = frozenset({"und", "zxx"})


@check(
    severity="high",
    unlike="translation and tasks about a language; an answer in a language that the task names, or that a line of it or its "
    "context is in; code; short answers, names and titles; languages that are near kin (nb/da, hr/sr, id/ms, cs/sk, pt/es)",
    source="answers in English to tasks in another language, as models give them",
    flags=[
        ("Miért kék az ég nappal?", "The sky is blue because the air scatters blue light much more than red light."),
        ("How do I keep my plants alive in winter?", "Tartsd őket világos helyen, és csak akkor öntözd meg, ha száraz a föld."),
        ("为什么天空是蓝色的？请简单说明。", "The sky is blue because the air scatters short waves more than long ones."),
        ("لماذا السماء زرقاء في النهار؟", "Le ciel est bleu parce que l'air diffuse davantage la lumière bleue que la rouge."),
        ("Why is the sky blue during the day?", "因为空气中的分子对蓝光的散射比对红光的散射强得多。"),
    ],
    spares=[
        ("Fordítsd angolra: A kutya a kertben alszik.", "The dog is sleeping in the garden, and it will not wake up soon."),
        ("Miért kék az ég? Válaszolj angolul!", "The sky is blue because the air scatters blue light more than red light."),
        ("Erkläre auf Spanisch, warum der Himmel blau ist.", "El cielo es azul porque el aire dispersa más la luz azul."),
        ("翻译成英文：天空是蓝色的。", "The sky is blue, and the sea that lies under it is blue as well."),
        ("Írj egy függvényt, amely összead két számot!", "def add(first, second):\n    return first + second"),
        ("Ki írta a Hamletet?", "William Shakespeare"),
        ("Sorolj fel három angol dalt!", "Here Comes the Sun, Let It Be, While My Guitar Gently Weeps"),
        ("Hvorfor er himlen blå om dagen?", "Himmelen er blå fordi luften sprer det blå lyset mer enn det røde lyset."),
        ("Zašto je nebo plavo danju?", "Nebo je plavo zato što vazduh rasejava plavu svetlost više nego crvenu."),
        ("Melyik mondat hibás?\nThe cat sleep on the sofa every day.", "The cat sleeps on the sofa every day."),
        ("Javítsd ki a helyesírást!", None),
        ("Mit jelent ez a mondás: carpe diem?", "Ragadd meg a napot, vagyis élj a mának."),
        ("I need dummy text for a mockup.", "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Integer nec odio."),
        ("随便编一句外星语。", "Zulu maka tiro, bensa loki no ramu, shela vindo kara mesu."),
    ],
)
def wrong_language(
    response: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    language: pa.Array,
    response_begun: Begun,
    response_language: Told,
    instruction_language: Told,
    *,
    letters: int = 30,
) -> Places:
    """The answer is in another language than its instruction, or than the record declares, though nobody asked for that.

    Answers of fewer than `letters` letters are left alone; twelve do in Chinese, Japanese and Korean.
    """
    import numpy as np
    import pyarrow as pa

    flagged = np.zeros(len(response), bool)
    rows = _doubtful(response, instruction, response_begun, letters)
    rows = rows[~_agreed(response, instruction, response_language, rows)]
    if len(rows):
        said, asked = (texts.take(pa.array(rows)) for texts in (response, instruction))
        apart, mixed = _scripts(said, asked)
        bound = np.where(apart, SURE_OF_SCRIPT, SURE)
        tags, sure = response_language.of(rows)
        told = (sure >= bound) & ~mixed & _spoken(said, tags, sure, apart) & ~np.isin(tags, [*_PLAIN, *_INVENTED])
        rows, tags, bound = rows[told], tags[told], bound[told]
        wanted = _wanted(*instruction_language.of(rows), language.take(pa.array(rows)), tags, bound)
        differ = [want is not None and not kin(tag, want) for tag, want in zip(tags, wanted, strict=True)]
        at = np.flatnonzero(differ)
        if len(at):
            taken = pa.array(rows[at])
            flagged[rows[at]] = _unasked(response.take(taken), instruction.take(taken), context.take(taken), tags[at])
    return whole(response, flagged)


def _doubtful(response: pa.Array, instruction: pa.Array, begun: Begun, letters: int) -> npt.NDArray[np.int64]:
    """Rows whose two texts are not plainly in one language, and whose answer is long enough."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.kernels.characters import SCRIPTS
    from instructds.kernels.langid_quick import fits
    from instructds.kernels.scripts import script_letters

    said, asked = (pc.fill_null(pc.binary_length(texts), 0).to_numpy() for texts in (response, instruction))
    rows = np.flatnonzero((said >= letters) & (asked > 0) & ~fits(instruction, begun.column))
    many, some = (script_letters(text.take(pa.array(rows)), _HEAD) for text in (response, instruction))
    east = [SCRIPTS.index(script) for script in _EAST]
    mostly = (2 * many >= many.sum(axis=1, keepdims=True)) & (some >= _SOME_EAST)
    same = (((many >= _MANY_EAST) & (some > 0)) | mostly)[:, east].any(axis=1)
    return np.asarray(rows[~same], np.int64)


_HEAD = 200
"""Characters at the beginning of a text whose letters tell its script."""

_EAST, _MANY_EAST, _SOME_EAST = ("CJK", "HANGUL", "THAI"), 20, 3
"""Scripts without spaces, and Korean; how many characters of one in an answer go with any in its instruction for one language,
and how many in an instruction when most of its answer is of it."""


def _agreed(
    response: pa.Array, instruction: pa.Array, response_language: Told, rows: npt.NDArray[np.int64]
) -> npt.NDArray[np.bool_]:
    """Which rows have an answer without a language that can be told, or one in that of the common words of the instruction."""
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.langid_quick import fits
    from instructds.signals.language_told import labels

    tags, _ = response_language.of(rows)
    said, asked = (texts.take(pa.array(rows)) for texts in (response, instruction))
    apart, _ = _scripts(said, asked)
    return np.asarray(np.isin(tags, list(_PLAIN)) | (fits(asked, labels(tags), words=1) & ~apart), np.bool_)


def _spoken(
    said: pa.Array, tags: npt.NDArray[np.object_], sure: npt.NDArray[np.float32], apart: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Which answers have words that are common in the language they are told to be in, or are in another script than asked.

    Made-up words in Latin letters are taken for languages of which few words are known: those must be surer, and the first
    choice by their common words.
    """
    import numpy as np

    from instructds.kernels.characters import SCRIPTS
    from instructds.kernels.langid_quick import fits
    from instructds.kernels.langid_short import USUAL
    from instructds.kernels.scripts import script_letters
    from instructds.signals.language_told import labels

    seldom = ~np.isin(tags, USUAL.split()) & (script_letters(said, _HEAD).argmax(axis=1) == SCRIPTS.index("LATIN"))
    return np.where(seldom, (sure >= SURE_OF_SELDOM) & fits(said, labels(tags)), apart | fits(said, labels(tags), lead=_FAR))


_FAR = 6.0
"""How far the language of an answer may be behind the one its common words are of most."""

_INVENTED = frozenset({"eo", "ia", "ie", "io", "la", "vo"})
"""Latin, of which filler text and spells are made, and languages that somebody made: nobody is answered in them by mistake."""


def _scripts(said: pa.Array, asked: pa.Array) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Whether most letters of both texts are of different scripts, and many of the first still are of that of the second."""
    import numpy as np

    from instructds.kernels.characters import SCRIPTS
    from instructds.kernels.scripts import script_letters

    counts, others = (script_letters(texts, _HEAD) for texts in (said, asked))
    counts[:, SCRIPTS.index("CJK")] *= _WIDE
    wanted = others.argmax(axis=1)
    apart = counts.argmax(axis=1) != wanted
    return apart, apart & (counts[np.arange(len(counts)), wanted] >= _MIXED * counts.sum(axis=1))


_WIDE, _MIXED = 3, 0.25
"""Letters that a Chinese character counts for, and the share of an answer in the script of its task that makes it mixed."""


_SHARED_OUT = frozenset({"hr", "bs", "sr", "no", "nn", "da", "id", "ms"})
"""Languages that are so near to each other that each has but a part of the confidence that a task is in one of them."""


def _wanted(
    told: npt.NDArray[np.object_],
    sure: npt.NDArray[np.float32],
    language: pa.Array,
    tags: npt.NDArray[np.object_],
    bound: npt.NDArray[np.float64],
) -> list[str | None]:
    """The language each answer should be in: that of the instruction when it is sure, else the declared one."""
    found = list[str | None]()
    for tag, certain, least, declared, answer in zip(told, sure, bound, language.to_pylist(), tags, strict=True):
        enough = min(least, SURE_OF_SCRIPT) if tag in _SHARED_OUT else least
        if tag not in _PLAIN and tag is not None and certain >= enough:
            found.append(tag)
        else:
            found.append(None if declared in {None, answer, *_PLAIN} else declared)
    return found


def _unasked(said: pa.Array, asked: pa.Array, beside: pa.Array, tags: npt.NDArray[np.object_]) -> npt.NDArray[np.bool_]:
    """Whether a task neither names the language of its answer, nor is about languages, nor has a line in that language.

    Nor may a part of the answer be in another language, or the answer be mere names.
    """
    import numpy as np
    import polars as pl

    tasks = ["\n".join(filter(None, texts)) for texts in zip(asked.to_pylist(), beside.to_pylist(), strict=True)]
    answers = said.to_pylist()
    free = np.array([not _named(text, tag) for text, tag in zip(answers, tags, strict=True)])
    free[free] = [not _holds(NAMES.get(tags[row]), tasks[row]) for row in np.flatnonzero(free)]
    about = [row for row in np.flatnonzero(free).tolist() if _holds(ABOUT_LANGUAGES, tasks[row])]
    if about:
        shown = remembering("subjects", pl.Series([tasks[row] for row in about]).str.replace_all, MANNER, " ")
        free[about] = [not _holds(ABOUT_LANGUAGES, task) for task in shown]
    left = np.flatnonzero(free)
    if not len(left):
        return free
    parts = _lines([*(tasks[row][:_TASK] for row in left), *(answers[row][:_ANSWER] for row in left)])
    for place, tag, task, answer in zip(left, tags[left], parts[: len(left)], parts[len(left) :], strict=True):
        alone = sum(kin(part, tag) for part in answer) >= _MOST * len(answer)
        free[place] = alone and not any(kin(part, tag) for part in task)
    return free


def _holds(pattern: str | None, task: str) -> bool:
    """Whether a task holds a pattern, in any case."""
    return pattern is not None and search(pattern.removeprefix("(?i)"), task) is not None


def _lines(texts: list[str]) -> list[list[str]]:
    """Languages of the lines and sentences of each text that can be told well."""
    import pyarrow as pa

    from instructds.signals.language_spans import segments

    told = segments(pa.array(texts, pa.large_string()))
    return [[span.tag for span in spans if span.tag not in _PLAIN and span.confidence >= SURE] for spans in told]


def _named(said: str, tag: str) -> bool:
    """Whether an answer in a script with capitals has few words or is mostly of capitalised ones: titles and names."""
    words = [word for word in said[:_ANSWER].split() if word[:1].isalpha()]
    cased = [word for word in words if word[:1].isupper() or word[:1].islower()]
    small = sum(word[:1].islower() for word in cased)
    distinct = len({word.strip(_AROUND_WORDS).lower() for word in words})
    return 2 * len(cased) > len(words) and (distinct < _FEWEST or (tag != "de" and 2 * small < len(cased)))


_AROUND_WORDS = ".,;:!?()\"'„“”»«"

_FEWEST, _MOST = 5, 0.8
"""Different words of an answer, at least, and the share of its parts that must be in the foreign language."""

_TASK, _ANSWER = 4_000, 1_000
"""Characters of a task and of an answer that are looked at line by line."""
