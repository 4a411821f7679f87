"""The check of tasks that are two run together."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .base import Places, check
from .instruction import LONG, alone
from .mismatch import LENGTH, bare, own_stems
from .patterns import compiled, loose
from .phrases import LONGEST
from .phrases_requests import ASKING
from .pieces import exactly, held
from .places import matches, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

_NEXT_TASK = (
    r"(?:\n|\s)#{2,5} ?(?:instruction|task|utasítás|feladat|指令)|\n\s*\d{0,3}[.)]? ?(?:instruction|utasítás|feladat|"
    r"anweisung|aufgabe|consigne|instrucción|istruzione|instrução|instructie|polecenie|pokyn|инструкция|задание|інструкція|"
    r"завдання|talimat|görev|التعليمات|指令|指示|지시)s? ?(?:\d{1,3})? ?[:：]|(?:^|\n)\s*\d{1,3}\. ?(?:instruction|task)\b|"
    r"\n\s*(?:input|bemenet|eingabe|entrée|entrada|ingresso|输入|輸入|入力|ввод|입력)s? ?[:：][ \t]*\n\s*(?:output|kimenet|"
    r"ausgabe|sortie|salida|saída|uscita|输出|輸出|出力|вывод|출력)s? ?[:：]\s*\S|"
    r"[\w.?!。！？\"”)»][ \t]+#{3,5}[ \t]+(?![^\W\d_]{2,20} ?:)[^\s#][^\n]{6}|"
    r"[.?!。！？]\s+(?:instruction|utasítás|anweisung|instrucción|инструкция|talimat|指令) ?(?:\d{1,3})? ?[:：]"
)
"""The heading of a next task, or what stands between two examples of a prompt."""

_BARRED = r"\A[^|\n]{6,}[.?!。！？؟][ \t]\|[ \t][^|\n]{6,}$"
"""Two tasks in one line with a bar between them."""

_BAR = r"\A[^|\n]{6,}[ \t]\|[ \t]+([^|\n]{4,})\Z"
"""The same without a mark before the bar; what is behind it has to ask for something."""

_SIGNS = r"(?:/{2,3}|\|\||;;|\+{2,3}|~{2,3}|&&|\*{3}|={2,3}|>{2,3})"
_PAIRS = ("//", "||", ";;", "++", "~~", "&&", "**", "==", ">>")
_PARTED = rf"\A([^\n]{{6,}}?[.?!。！？؟])[ \t]{_SIGNS}[ \t]+([^\n]{{4,}})\Z"
"""Two tasks in one line with signs between them; both have to ask for something."""

SENTENCES, APART, KNOWN, CHANCE = 4, 2, 2, 0.2
"""Most sentences of two short tasks, least words of each that tell its subject, least of them in the answer, and the share of
those of the other that may be there by chance."""

_REFERS_BACK = (
    r"\b(?:it|its|they|them|their|this|that|these|those|he|she|him|her|his|each|both|one|answer|reason\w*|include|use|"
    r"using|make sure|also|then|same|such|detail\w*|example|response|your|step|keep|limit|format|output|word)s?\b|"
    r"\b(?:ez|ezt|az|azt|ezek|ezeket|azokat|erre|ehhez|indokold|indoklás|válasz\w*|használ\w*|legyen|példa|példát|és)\b|"
    r"\b(?:es|sie|ihn|diese[rnms]?|dein\w*|ihre?|antwort|begründ\w*|beispiel\w*|verwend\w*|dabei|dazu)\b|"
    r"\b(?:il|elle|ils|elles|ce|cette|ces|ton|votre|réponse|raisonnement|exemple|utilis\w*|leur)\b|\b(?:esto|esta|este|"
    r"ello|ellos|tu|su|respuesta|ejemplo|usa|utiliza)\b|\b(?:questo|questa|esso|tua|risposta|esempio|usa)\b|"
    r"\b(?:isso|isto|ele|ela|sua|seu|resposta|exemplo|use)\b|\b(?:это|этот|эти|его|её|их|он|она|они|ответ|пример|"
    r"используй\w*|обоснуй\w*)\b|这|它|他|她|其|此|并|答案|例|使用|理由|هذا|هذه|ذلك|إجابت|bu|bunu|onu|cevab|それ|この|その|"
    r"答え|例|이|그|답"
)
"""The sentence speaks of the one before it."""

_POINTS_ON = (
    r"\b(?:this|these|following|given|below|provided|folgend\w*|gegeben\w*|angegeben\w*|diese[rnms]?|következő\w*|megadott|alábbi\w*|"
    r"suivant\w*|donné\w*|ci-dessous|cette|siguiente\w*|dad[oa]s?|est[ae]|seguente|dat[oa]|quest[oa]|seguinte\w*|fornecid\w*|"
    r"volgende|gegeven|następując\w*|podan\w*|następny\w*|následující\w*|dan\w*|nasledujúc\w*|următo\w*|dat[ăe]?|следующ\w*|данн\w*|"
    r"наступн\w*|подан\w*|följande|givna?|følgende|gitte|seuraava\w*)\b|[:：]\s*\Z|以下|给定|下面|这|上述|提供的|次の|この|以下|다음|이|"
    r"التالي|المعطى|هذا|هذه"
)
"""The sentence points to what comes after it."""

_PACKED = r"[\u3040-\u30ff\u3400-\u9fff]"

_END = r"[.?!。！？؟\n](?:(?<=\n)|(?<=[。！？؟])|(?<=[^\W\d_]{3}[.?!])(?=\s))\s*"
"""The end of a sentence or a line."""

_NUMBERED = r"(?m)^[ \t]*(?:(\d{1,3})[.)][ \t]+\S|#{1,6}[ \t]?(\d{1,3})[.):]?[ \t]*\n\s*\S)"


_LOOKS = (
    (r"[.?!。！？؟\n][\s\p{Z}]*\S[^\n]{3}|[ \t](?:\||#{3,5})[ \t]",),
    (
        rf"(?i).(?:{loose(_NEXT_TASK)})",
        r"(?m)^[ \t]*(?:(?:[2-9]|\d{2,3})[.)][ \t]+\S|#{1,6}[ \t]?(?:[2-9]|\d{2,3})[.):]?[ \t]*\n\s*\S)",
        rf"[ \t]\|[ \t]|[.?!。！？؟][ \t]{_SIGNS}[ \t]",
        rf"(?i)^[\s\p{{Z}}]*(?:{loose(ASKING)}|[^\n]*[?？؟])(?s:.*)(?:[.?!。！？؟\n][\s\p{{Z}}]*(?:{loose(ASKING)})|\n[^\n]*[?？؟][\s\p{{Z}}]*(?:\n|$))",
    ),
)
"""What a task of two holds one of in each line: a look at whole columns."""


@check(
    severity="medium",
    unlike=(
        "tasks in several parts about one thing; numbered steps from one; a sentence that sets the scene; an example with "
        "a heading"
    ),
    source="Wang et al. 2022 (Self-Instruct), leftovers of the numbered prompt; AlpacaDataCleaned, merged instructions",
    asked=True,
    flags=[
        ("Írj verset a tavaszról.\n\nUtasítás: Számold ki 12 és 7 szorzatát.", "Nyílik a virág."),
        ("Name a river.\n20. Instruction: Explain gravity", "The Danube."),
        ("Name three rivers of Hungary.\n2. Explain how a steam engine works.", "Danube, Tisza, Drava."),
        ("写一首关于春天的诗。\n指令：计算十二乘以七。", "春天来了。"),
        (
            "Describe the life of bees in a garden hive. Calculate the interest of a bank loan.",
            "Bees live in a hive and gather nectar from the garden.",
        ),
    ],
    spares=[
        ("Írj verset a tavaszról. Legyen benne madár is.", "Madár dalol."),
        ("1. Name a river.\n2. Name a lake.", "1. Danube\n2. Balaton"),
        ("I live in Budapest and like old films. Which cinema should I visit this week?", "The Toldi shows classics."),
        ("Describe photosynthesis. List three plants that use it.", "Plants turn light into sugar: oak, fern, moss."),
        ("写一首关于春天的诗。诗里要有鸟。", "鸟儿在春天歌唱。"),
        ("Mi a vulkán? Hogyan tör ki?", "Nyílás a kérgen; a magma nyomása töri át."),
    ],
)
def merged_instructions(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """Two tasks stand in one: a heading or number of the next one is left in, or the answer is silent about one of two."""
    import numpy as np
    import pyarrow.compute as pc

    short = pc.fill_null(pc.less_equal(pc.utf8_length(instruction), LONG), False)  # noqa: FBT003 - the value that nulls become
    likely = pc.and_(short, pc.is_valid(response)).to_numpy(zero_copy_only=False) & alone(context)
    looks = likely[None]
    for patterns in _LOOKS:
        rows = np.flatnonzero(likely)
        tasks, looks = instruction.take(rows), np.zeros((len(patterns), len(response)), bool)
        looks[:, rows] = [matches(tasks, pattern) for pattern in patterns]
        likely = looks.any(axis=0)
    rows = np.flatnonzero(likely)
    asked, said = instruction.take(rows).to_pylist(), response.take(rows)
    likely[rows] = [
        merged(task, said[at], headed=bool(looks[0, row])) for at, (row, task) in enumerate(zip(rows, asked, strict=True))
    ]
    return whole(response, likely)


def merged(asked: str, said: str | pa.Scalar, *, headed: bool = True) -> bool:
    """Whether two tasks stand in one; without `headed` no heading of a second one is looked for."""
    barred = compiled(_BAR).search(asked) if "|" in asked else None
    if (headed and compiled(_NEXT_TASK).search(asked, 1)) or (barred and compiled(_BARRED).search(asked)):
        return True
    sides = compiled(_PARTED).search(asked) if held(asked, _PAIRS) else None
    if sides and all(_asks(side, lined=True) for side in sides.groups()):
        return True
    numbers = [int(found[1] or found[2]) for found in compiled(_NUMBERED).finditer(asked)]
    if len(numbers) == 1 and numbers[0] > 1 and not compiled(_NUMBERED).match(asked):
        return True
    if barred and _asks(barred[1], lined=True) and _asks(asked, lined=False):
        return True
    apart = list(_apart(asked))
    if not apart:
        return False
    answered = bare((said if isinstance(said, str) else said.as_py())[:LONGEST])
    return any(_one_known(first, second, answered, lined=lined) for first, second, lined in apart)


def _apart(asked: str) -> Iterator[tuple[set[str], set[str], bool]]:
    """The stems of two requests side by side without a common word, and whether a line parts them, for each such place."""
    sentences = [(part.strip(), lined) for part, lined in _sentences(asked.strip()) if any(map(str.isalnum, part))]
    if not 2 <= len(sentences) <= SENTENCES or not _asks(sentences[0][0], lined=True):  # noqa: PLR2004 - two tasks
        return
    stems: list[set[str]] = []
    for place, (sentence, lined) in enumerate(sentences):
        if not place or not _asks(sentence, lined=lined) or exactly(_REFERS_BACK).search(sentence.lower()):
            continue
        if exactly(_POINTS_ON).search(sentences[place - 1][0].lower()):
            continue
        stems = stems or [set(own_stems(part)) for part, _ in sentences]
        first, second = set().union(*stems[:place]), set().union(*stems[place:])
        least = APART if sentence.isascii() or not compiled(_PACKED).search(sentence) else 2 * APART
        if min(len(first), len(second)) >= least and not first & second:
            yield first, second, lined


def _sentences(text: str) -> Iterator[tuple[str, bool]]:
    """The sentences and lines of a text, and whether each begins a line."""
    start, lined = 0, False
    for end in compiled(_END).finditer(text):
        yield text[start : end.start() + 1], lined
        start, lined = end.end(), "\n" in end[0]
    yield text[start:], lined


def _one_known(first: set[str], second: set[str], answered: str, *, lined: bool) -> bool:
    """Whether an answer knows one of two tasks and is silent about the other; behind a line, but for a word or so by chance."""
    (least, size), (most, _) = sorted((_known(stems, answered), len(stems)) for stems in (first, second))
    if least == 0:
        return most >= (1 if lined and size > APART else KNOWN)
    return lined and most >= KNOWN and least <= size * CHANCE and most > 2 * least


def _known(stems: set[str], answer: str) -> int:
    """How many of the stems an answer holds; of scripts without spaces anywhere, of others where words begin."""
    return sum(_stands(stem, answer) for stem in stems)


def _stands(stem: str, answer: str) -> bool:
    """Whether a word of an answer begins with a stem, or is it where the stem is a whole word."""
    anywhere = not stem[0].isascii() and len(stem) == 2  # noqa: PLR2004 - two characters of a script without spaces
    place = answer.find(stem)
    while place >= 0:
        end = place + len(stem)
        whole = len(stem) >= LENGTH or not answer[end : end + 1].isalnum()
        if anywhere or (whole and not (place and answer[place - 1].isalnum())):
            return True
        place = answer.find(stem, place + 1)
    return False


def _asks(sentence: str, *, lined: bool) -> bool:
    """Whether a sentence asks for something: it begins so, or is a line that ends in a question mark."""
    first, *_ = sentence.split(None, 1)
    asks = not first.endswith((":", "：")) and _begins(" ".join(sentence.split(None, 3)[:3]).lower())
    return asks or (lined and sentence.rstrip().endswith(("?", "？", "؟")))


@lru_cache(4096)
def _begins(words: str) -> bool:
    """Whether a sentence that begins with these words asks for something."""
    return compiled(ASKING).match(words) is not None
