"""The check of tasks that point at a text, picture or table that is not there."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .phrases import compiled, opened_quote, straight, task
from .phrases_pointing import LACKS, REFERS
from .phrases_tasks import VOICES
from .places import matches

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

LONG = 300
"""Characters of a task from which it may well hold what it points at."""

HEAD = 300
"""Characters of an answer in which it says that nothing was given."""

_POINTS = (
    r"(?i)follow|the |below|above|attach|provided|given|enclosed|accompany|linked|shown|aforement|this |these |alábbi|"
    r"következő|mellékel|csatol|megadott|"
    r"fenti|adott|lenti|alább|\blent|bemásolt|feltölt|ezt a|ebben a|ennek a|ezen a|ebből a|folgend|unten|nachsteh|obig|"
    r"angehängt|beigefügt|gegeben|bereitgestellt|vorlieg|"
    r"angegeben|nachfolg|diese|anbei|anhang|suivant|ci-|fourni|donné|joint| ce |cette| cet | ces |siguiente|continuaci|"
    r"adjunt|abajo|anterior|proporcionad|"
    r"dado|dada| este |esta |estos |estas |seguent|sotto|seguito|allegat|riportat|questo|questa|questi|queste|seguinte|"
    r"abaixo|acima|anex|fornecid|a seguir|nest|volgende|"
    r"onderstaande|bovenstaande|bijgevoegd|hieronder|hierboven|poniż|następując|podan|załącz|powyż|dołącz|následující|níže|"
    r"výše|uveden|přilož|prilož|nasledujúc|zadan|nižšie|příloze|"
    r"următo|acest|mai jos|mai sus|ataș|furniz|следующ|приведен|приведён|прилага|прикреп|нижеслед|указанн|предостав|ниже|"
    r"выше|этот|эту|этом|этой|это |этих|наступн|"
    r"наведен|додан|прикріп|нижче|вище|вказан|aşağıda|yukarıda|ekte|verilen|bu |التالي|أدناه|المرفق|المعط|أعلاه|الآتي|"
    r"المقدم|هذا|هذه|以下|下面|下列|下方|给定|給定|上述|附件|附上|"
    r"所给|所提供|提供的|给出|这段|这篇|這段|這篇|这张|這張|这首|这个|该|次の|下記|上記|この|添付|与えられた|提供された|"
    r"다음|아래|위의|첨부|주어진|제시된|이 "
)
"""Words that point, in any language; only short tasks without a context are looked at."""

_GENERAL = (
    r"\b(?:function|program|script|algorithm|method|class|regex|regular expression|quer(?:y|ies)|sql|code (?:that|to|for|"
    r"which)|formula|macro|app|system|model|tool|integer|array|string|number)\b|\balgorithmus|\bcode\b|\barray\b|függvény|"
    r"program|algoritmus|"
    r"\bfunktion|\bprogramm|\bfonction|\bprogramme|\bfunci[óo]n|\bprograma|функци|программ|\bfonksiyon|程序|系统|系統|模型|"
    r"函数|算法|関数|プログラム|함수|프로그램|دالة|برنامج"
)
"""The task is to write something that works on any input: "a function that reverses the given list"."""

_MATERIAL = (
    r"[:：]\s*[^\s]|\n\s*\S+|[\"“„«「『][^\"”“»」』\n]{2,}|(?<!\w)'[^'\n]{3,}'|`|\d\D{1,12}\d|[\[{(<][^\])}>]{2,}|"
    r"https?://|www\.| [-–—] \S|[,،、，][^,،、，]{1,40}[,،、，]|[.?!؟]\s*(?:\S+\s+){3}\S|[。！？]\s*\S{6}"
)
"""What may be the thing itself: text after a colon or a line end, a quotation, numbers, brackets, a list, further sentences."""

_BEFORE = r"[\"“„«「『`]|[:：]\s|\n|https?://|\w[.!?] \w|[。！？]\s*\S|\d\D{1,12}\d"
"""The same before the place that points at it."""


def missing(asked: str) -> bool:
    """Whether a task without a context points at something that does not stand in it.

    Example:
        >>> missing("Foglald össze az alábbi szöveget!"), missing("Foglald össze: Esik az eső.")
        (True, False)
    """
    text = straight(asked)
    return any(_points_at_nothing(text, pattern) for pattern in REFERS.values())


def _points_at_nothing(text: str, pattern: str) -> bool:
    found = compiled(pattern).search(text)
    if found is None or compiled(_MATERIAL).search(text, found.start()) or compiled(_GENERAL).search(text):
        return False
    return compiled(_BEFORE).search(text[: found.start()]) is None


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
def missing_input(response: pa.Array, instruction: pa.Array, context: pa.Array, history: pa.Array) -> Places:
    """The task points at a text, picture, table or list that is not there, or the answer says that nothing was given."""
    import numpy as np

    rows, starts, ends = [], [], []
    for row in np.flatnonzero(_pointing(response, instruction, context, history)).tolist():
        if missing(instruction[row].as_py()):
            rows.append(row)
            starts.append(0)
            ends.append(len(response[row].as_py()))
    pointed = set(rows)
    for row in np.flatnonzero(_lacking(response)).tolist():
        if row not in pointed and (place := _says_so(response[row].as_py(), task(instruction[row].as_py()))) is not None:
            rows.append(row)
            starts.append(place[0])
            ends.append(place[1])
    found = np.array([rows, starts, ends], np.int64).reshape(3, -1)
    found = found[:, np.argsort(found[0], kind="stable")]
    return Places(found[0], found[1], found[2])


def _pointing(response: pa.Array, instruction: pa.Array, context: pa.Array, history: pa.Array) -> npt.NDArray[np.bool_]:
    """Answered short tasks with a pointing word, without context or earlier turns."""
    import numpy as np
    import pyarrow.compute as pc

    alone = pc.fill_null(pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(context)), 0), True)  # noqa: FBT003 - the value that nulls become
    first = pc.fill_null(pc.equal(pc.list_value_length(history), 0), True)  # noqa: FBT003
    short = pc.fill_null(pc.less_equal(pc.utf8_length(instruction), LONG), False)  # noqa: FBT003
    likely = pc.and_(pc.and_(alone, first), pc.and_(short, pc.is_valid(response))).to_numpy(zero_copy_only=False)
    rows = np.flatnonzero(likely)
    found = np.zeros(len(response), bool)
    found[rows] = matches(instruction.take(rows), _POINTS)
    return found


def _lacking(response: pa.Array) -> npt.NDArray[np.bool_]:
    """Answers whose beginning holds words for asking, giving or lacking."""
    import polars as pl

    return matches(pl.Series(response).str.slice(0, HEAD).to_arrow(), _ASKS)


_ASKS = (
    r"(?i)provide|provided|share the|send the|paste|upload|attach|include|n't see|not see|missing|kérlek|kérem|légy szíves|"
    r"megadn|nem ad|csatol|mellékel|hiányzik|bitte|könnten sie|angegeben|bereitgestellt|beigefügt|veuillez|"
    r"fourni|pouvez-vous|pourriez|aucun|por favor|proporcion|adjunt|per favore|fornit|fornir|allegat|fornec|anex|gelieve|"
    r"meegest|bijgevoegd|verstrekt|proszę|podaj|prosím|posky|te rog|vă rog|furniz|пожалуйста|предостав|приложи|"
    r"прикреп|будь ласка|надай|надал|lütfen|يرجى|من فضلك|الرجاء|لم ت|لا يوجد|请提供|請提供|提供|没有给|沒有給|没有附|"
    r"提供して|提供され|入力して|共有して|添付され|記載され|제공|첨부|입력|공유"
)


def _says_so(said: str, asked: str) -> tuple[int, int] | None:
    head = straight(said[:HEAD])
    if compiled(VOICES).search(asked) and len(said) > HEAD:
        return None
    for pattern in LACKS.values():
        found = compiled(pattern).search(head)
        if found and not opened_quote(head[: found.start()]) and compiled(_HANDLES).search(asked):
            return found.span()
    return None


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
