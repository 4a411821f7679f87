"""Whether the answer is in the language it was asked in, or in the one that was asked for."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .language_subjects import ABOUT_LANGUAGES, NAMES, kin
from .places import matches, whole

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

SURE, SURE_OF_SCRIPT = 0.93, 0.6
"""Confidence that both languages are told with, at least, and when the two texts are written in different scripts."""

_PLAIN = frozenset({"und", "zxx"})
_SCRIPTS = (
    r"\p{Latin}",
    r"\p{Cyrillic}",
    r"\p{Arabic}",
    r"[\p{Han}\p{Hiragana}\p{Katakana}]",
    r"\p{Hangul}",
    r"[\p{Devanagari}]",
    r"[\p{Greek}\p{Hebrew}\p{Thai}\p{Bengali}\p{Tamil}\p{Telugu}\p{Georgian}\p{Armenian}\p{Ethiopic}]",
)
_EAST = (r"[\p{Hiragana}\p{Katakana}]", r"\p{Hangul}", r"\p{Thai}", r"\p{Han}")


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
    ],
)
def wrong_language(
    response: pa.Array, instruction: pa.Array, context: pa.Array, language: pa.Array, *, letters: int = 30
) -> Places:
    """The answer is in another language than its instruction, or than the record declares, though nobody asked for that.

    Answers of fewer than `letters` letters are left alone; twelve do in Chinese, Japanese and Korean.
    """
    import numpy as np
    import pyarrow as pa

    from instructds.signals.language import detect

    flagged = np.zeros(len(response), bool)
    rows = _doubtful(response, instruction, letters)
    if len(rows):
        said, asked, beside = (texts.take(pa.array(rows)) for texts in (response, instruction, context))
        bound = np.where(_script(said) != _script(asked), SURE_OF_SCRIPT, SURE)
        tags, sure = (column.to_numpy(zero_copy_only=False) for column in detect(said))
        wanted = _wanted(asked, language.take(pa.array(rows)), tags, bound)
        told = (sure >= bound) & ~np.isin(tags, list(_PLAIN))
        differ = [sees and want is not None and not kin(tag, want) for sees, tag, want in zip(told, tags, wanted, strict=True)]
        at = np.flatnonzero(differ)
        taken = pa.array(at)
        flagged[rows[at]] = _unasked(said.take(taken), asked.take(taken), beside.take(taken), tags[at])
    return whole(response, flagged)


def _doubtful(response: pa.Array, instruction: pa.Array, letters: int) -> npt.NDArray[np.int64]:
    """Rows whose two texts are not plainly in one language, and whose answer is long enough."""
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid_quick import alike

    said, asked = (pl.Series(texts).str.slice(0, 150) for texts in (response, instruction))
    size = said.str.len_bytes().fill_null(0).to_numpy()
    doubtful = (size >= letters) & (asked.str.len_bytes().fill_null(0) > 0).to_numpy()
    texts = [text.gather(np.flatnonzero(doubtful)).to_arrow().cast(pa.large_string()) for text in (said, asked)]
    doubtful[np.flatnonzero(doubtful)[alike(*texts)]] = False
    rows = np.flatnonzero(doubtful)
    for script in _EAST:
        both = said.gather(rows).str.count_matches(script) >= _MANY_EAST
        both &= asked.gather(rows).str.contains(script)
        doubtful[rows[both.fill_null(value=False).to_numpy()]] = False
    return np.flatnonzero(doubtful)


_MANY_EAST = 20
"""Characters of a script without spaces that both texts share, above which they are taken to be of one language."""


def _script(texts: pa.Array) -> npt.NDArray[np.int64]:
    """The script most letters at the beginning of each text are of, as a number."""
    import numpy as np
    import polars as pl

    head = pl.Series(texts).str.slice(0, 200)
    counts = [head.str.count_matches(script).fill_null(0).to_numpy() for script in _SCRIPTS]
    return np.asarray(np.stack(counts).argmax(axis=0), np.int64)


def _wanted(
    asked: pa.Array, language: pa.Array, tags: npt.NDArray[np.object_], bound: npt.NDArray[np.float64]
) -> list[str | None]:
    """The language each answer should be in: that of the instruction when it is sure, else the declared one."""
    from instructds.signals.language import detect

    told, sure = (column.to_pylist() for column in detect(asked))
    found = list[str | None]()
    for tag, certain, least, declared, answer in zip(told, sure, bound, language.to_pylist(), tags, strict=True):
        if tag not in _PLAIN and tag is not None and certain >= least:
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

    tasks = pl.select(pl.concat_str(pl.Series(asked), pl.Series(beside), separator="\n", ignore_nulls=True)).to_series()
    free = ~matches(tasks, ABOUT_LANGUAGES)
    for tag in set(tags) & set(NAMES):
        own = np.flatnonzero(free & (tags == tag))
        free[own] = ~matches(tasks.gather(own), NAMES[tag])
    answers = pl.Series(said)
    free[free] = [not _named(text, tag) for text, tag in zip(answers.filter(free), tags[free], strict=True)]
    lines = zip(_lines(tasks.filter(free), _TASK), _lines(answers.filter(free), _ANSWER), tags[free], strict=True)
    free[free] = [
        not any(kin(line, tag) for line in task) and sum(kin(line, tag) for line in answer) >= _MOST * len(answer)
        for task, answer, tag in lines
    ]
    return free


def _lines(texts: pl.Series, characters: int) -> list[list[str]]:
    """Languages of the first lines and sentences of each text that can be told well."""
    from instructds.signals.language_spans import segments

    told = segments(texts.str.slice(0, characters).to_arrow())
    return [[span.tag for span in spans if span.tag not in _PLAIN and span.confidence >= SURE] for spans in told]


def _named(said: str, tag: str) -> bool:
    """Whether an answer in a script with capitals has few words or is mostly of capitalised ones: titles and names."""
    words = [word for word in said[:_ANSWER].split() if word[:1].isalpha()]
    cased = [word for word in words if word[:1].isupper() or word[:1].islower()]
    small = sum(word[:1].islower() for word in cased)
    return 2 * len(cased) > len(words) and (len(words) < _FEWEST or (tag != "de" and 2 * small < len(cased)))


_FEWEST, _MOST = 5, 0.8
"""Words of an answer, at least, and the share of its parts that must be in the foreign language."""

_TASK, _ANSWER = 4_000, 1_000
"""Characters of a task and of an answer that are looked at line by line."""
