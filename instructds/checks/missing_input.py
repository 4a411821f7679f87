"""The check of tasks that point at a text, picture or table that is not there."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .base import Places, check
from .phrases import compiled, first_of, opened_quote, straight, task
from .phrases_pointing import LACKING_STEMS, LACKS, REFERS
from .phrases_seen import SEEN
from .phrases_tasks import VOICES
from .spotted import WIDEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from .spotted import Spotted

LONG = 300
"""Characters of a task from which it may well hold what it points at."""

HEAD = 300
"""Characters of an answer in which it says that nothing was given."""

_GENERAL = (
    r"\b(?:function|program|script|algorithm|method|class|regex|regular expression|quer(?:y|ies)|sql|code (?:that|to|for|"
    r"which)|formula|macro|app|system|model|tool|integer|array|string|number)\b|\balgorithmus|\bcode\b|\barray\b|függvény|"
    r"program|algoritmus|"
    r"\bfunktion|\bprogramm|\bfonction|\bprogramme|\bfunci[óo]n|\bprograma|функци|программ|\bfonksiyon|程序|系统|系統|模型|"
    r"函数|算法|関数|プログラム|함수|프로그램|دالة|برنامج"
)
"""The task is to write something that works on any input: "a function that reverses the given list"."""

_CODE = r"\bcode|snippet|script|function|kód|függvény|código|код|代码|代碼|コード|코드"
"""What is pointed at may be a program itself."""

_MATERIAL = (
    r"[:：]\s*[^\s]|\n\s*\S+|[\"“„«「『][^\"”“»」』\n]{2,}|(?<!\w)'[^'\n]{3,}'|`|\d\D{1,12}\d|[\[{(<][^\])}>]{2,}|"
    r"https?://|www\.| [-–—] \S|[,،、，][^,،、，]{1,40}[,،、，]|[.?!؟]\s*(?!\s|(?:use|keep|give|make|provide|include|write|"
    r"answer|explain|do not|don't|be|limit|then|your|please|"
    r"the (?:answer|summary|response)|használj|írj|írd|adj|add|legyen|ne|válaszolj|magyarázd|indokold|az? (?:válasz|"
    r"összefoglal)\w*|kérlek|"
    r"verwende|gib|achte|schreib\w*|erkläre|begründe|antworte|bitte|nutze|utilise[rz]?|donne[rz]?|réponds|répondez|"
    r"explique[rz]?|écri\w+|"
    r"usa|da|responde|explica|escribe|por favor|usa|rispondi|spiega|scrivi|используй\w*|напиши\w*|ответь\w*|"
    r"объясни\w*)\b)(?:\S+\s+){3}\S|"
    r"[。！？]\s*(?!请|用|不要|并|字数|回答)\S{6}"
)
"""What may be the thing itself: text after a colon or a line end, a quotation, numbers, brackets, a list, further sentences."""

_BEFORE = r"[\"“„«「『`]|\[[^\]]+\]|:\s|：|\n|https?://|\w[.!?] \w|[。！？]\s*\S|\d\D{1,12}\d"
"""The same before the place that points at it."""


def missing(asked: str, languages: Iterable[str] = tuple(LACKS), seen: Iterable[str] = tuple(SEEN)) -> bool:
    """Whether a task without a context points at something that does not stand in it.

    Example:
        >>> missing("Foglald össze az alábbi szöveget!"), missing("Foglald össze: Esik az eső.")
        (True, False)
    """
    if any(sign in asked for sign in ("`", "://")) or "\n" in asked.strip():
        return False  # what may be the thing itself stands before or behind any place
    text = straight(asked)
    text = text.lower() if len(text.lower()) == len(text) else text  # a pattern that ignores case is twice as slow
    patterns = [pattern for tag in languages for pattern in (REFERS[tag], REFERS[f"any {tag}"])]
    return any(_points_at_nothing(text, pattern) for pattern in (*patterns, *(SEEN[tag] for tag in seen)))


def _points_at_nothing(text: str, pattern: str) -> bool:
    found = exactly(pattern).search(text)
    if found is None or exactly(_MATERIAL).search(text, found.start()):
        return False
    rest = (
        exactly(_CODE).sub(" ", f"{text[: found.start()]} {text[found.end() :]}") if exactly(_CODE).search(found[0]) else text
    )
    if exactly(_GENERAL).search(rest):
        return False
    return exactly(_BEFORE).search(text[: found.start()]) is None


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
    context: pa.Array,
    history: pa.Array,
    spotted: Spotted,
    spotted_task: Spotted,
) -> Places:
    """The task points at a text, picture, table or list that is not there, or the answer says that nothing was given."""
    import numpy as np

    alone = _alone(response, instruction, context, history)
    points, seen = spotted_task.keys("points", alone), spotted_task.keys("seen", alone)
    places = {
        row: (0, len(response[row].as_py()))
        for row in sorted(points.keys() | seen.keys())
        if missing(instruction[row].as_py(), points.get(row, ()), seen.get(row, ()))
    }
    for row, keys in spotted.keys("lacking", head=WIDEST * HEAD).items():
        if row not in places:
            place = _says_so(response[row].as_py(), task(instruction[row].as_py()), keys)
            places |= {row: place} if place else {}
    found = np.array([(row, *places[row]) for row in sorted(places)], np.int64).reshape(-1, 3)
    return Places(found[:, 0], found[:, 1], found[:, 2])


def _alone(response: pa.Array, instruction: pa.Array, context: pa.Array, history: pa.Array) -> npt.NDArray[np.bool_]:
    """Answered short tasks without context or earlier turns."""
    import numpy as np
    import pyarrow.compute as pc

    alone = pc.fill_null(pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(context)), 0), True)  # noqa: FBT003 - the value that nulls become
    first = pc.fill_null(pc.equal(pc.list_value_length(history), 0), True)  # noqa: FBT003
    short = pc.fill_null(pc.less_equal(pc.utf8_length(instruction), LONG), False)  # noqa: FBT003
    likely = pc.and_(pc.and_(alone, first), pc.and_(short, pc.is_valid(response)))
    return np.asarray(likely.to_numpy(zero_copy_only=False), bool)


def _says_so(said: str, asked: str, keys: Iterable[str]) -> tuple[int, int] | None:
    """The words by which an answer says that it was given nothing."""
    head = straight(said[:HEAD])
    lowered = head.lower()
    keys = [key for key in keys if any(stem in lowered for stem in LACKING_STEMS[key])]
    found = first_of((LACKS[key] for key in keys), head)
    if found is None or opened_quote(head[: found[0]]) or not exactly(_HANDLES).search(asked.lower()):
        return None
    return None if len(said) > HEAD and compiled(VOICES).search(asked) else found


@cache
def exactly(pattern: str) -> re.Pattern[str]:
    """A pattern in lower case, compiled once for texts in lower case."""
    return re.compile(pattern)


_HANDLES = (
    r"\b(?:summari[sz]e|translate|rewrite|edit|proofread|paraphrase|describe|analy[sz]e|classify|correct|caption|fix|"
    r"explain|read|identify|find|extract|convert|determine|calculate|evaluate|review|compare|check|categori[sz]e|"
    r"replace|highlight|list|rank|sort|rate|suggest|given|create|generate|match|this|following|improve|shorten|expand)\b|"
    r"foglald|fordítsd|írd|javítsd|elemezd|magyarázd|sorold|rendezd|számítsd|keresd|fejtsd|jellemezd|határozd|alakítsd|"
    r"\bfasse|übersetz|korrigier|beschreib|analysier|schreib|ordne|erklär|résum|tradui|corrig|décri|analys|réécri|class|"
    r"resum|traduc|describ|analiz|reescrib|clasific|riassum|riscriv|descriv|classific|resuma|traduz|corrij|descrev|"
    r"vat |vertaal|beschrijf|podsumuj|streść|przetłumacz|popraw|opisz|shrň|přelož|oprav|popiš|rezum|tradu|corect|descrie|"
    r"переведи|кратко|резюм|исправ|опиши|проанализ|классиф|переклад|виправ|опиш|özetle|çevir|düzelt|açıkla|لخص|ترجم|صحح|صف|"
    r"حلل|总结|總結|翻译|翻譯|改写|修改|描述|分析|分类|分類|解释|识别|找出|评价|排序|要約|翻訳|修正|説明|分析|分類|요약|"
    r"번역|수정|설명|분석|분류|校对|重写|计算|给出|赋予|编辑|这"
)
