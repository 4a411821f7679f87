"""Answers that say nothing of their own: empty ones, and the question said again."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .places import about, matches, whole
from .subjects import CODE, RENDER, REPEAT

if TYPE_CHECKING:
    import pyarrow as pa

_NOTHING = (
    r"^[\s\"'`*_.(]*(?:None|NaN|nan|NAN|null|NULL|Null|nil|undefined|<NA>|<nooutput>|<no ?output>|<unk>|<pad>|<empty>|"
    r"\[\]|\{\}|\(\)|\[object Object\]|#N/A|#REF!|#NAME\?|#VALUE!|\.{2,}|…|-{2,}|_{2,}|\*{2,}|#+|```)[\s\"'`*_.)]*$"
)
_MISSING = (
    r"(?i)\bnone\b|\bnull|\bnan\b|\bnil\b|undefined|missing|empty|which (?:of|one)|if any|punctuat|symbol|írásjel|hiányz|üres|"
    r"extract|identify|\bfind\b|\bknown\b|mention|morse|\bdraw\b|pattern|asterisk|\bdash|rajzol|csillag|kötőjel|zeichne|"
    r"sternchen|dessin|dibuj|画|"
    r"\bjel\b|satzzeichen|fehlend|leer|welche|ponctuation|manquant|vide|vacío|vuoto|пуст|знак|缺失|空值|符号|标点|nagymam|grand|"
    r"\bremain|\bleft\b|\breturn|\boutput|\bprint|\bany\b|\berrors?\b|mistake|\bbugs?\b|conflict|allerg|side effect|"
    r"in common|overlap|exception|intersect|\bdots?\b|ellips|underscore|hyphen|bracket|braille|wildcard|emoticon|"
    r"\bhib[aá]|marad|közös|kivétel|metszet|zárójel|kötőjel|\bpont(?:ok|ot|tal)?\b|nebenwirkung|\bfehler|übrig|gemeinsam|klammer|"
    r"\berreur|\breste|\bcommun|crochet|parenthès|\berrores|\bqueda|común|corchete|\berrori|riman|comune|"
    r"\berros|sobra|comum|ошибк|остал|общ[иеа]|скобк|точк|тире|\bbłęd|wspóln|kropk|\bchyb|zbyl|zbyw|společn|tečk|fouten|"
    r"overblijv|hata|kalan|ortak|错误|剩|共同|省略|残り|誤り|共通|오류|남[은는]|공통|خطأ|أخطاء|تبق|مشترك|نقاط"
)
"""The task may be answered by such a word."""

_LONGEST = 40
"""Bytes of the longest answer that is looked at."""

_INVISIBLE = r"^[\s\p{C}\p{Z}\x{2800}\x{3164}\x{115F}\x{1160}\x{FFA0}]*$"


@check(
    severity="high",
    unlike="a bare prompt (null answer); an answer of one digit, sign or emoji",
    source="AlpacaDataCleaned, empty outputs",
    flags=[("Mi Magyarország fővárosa?", " \n\u200b"), ("你好吗？", "")],
    spares=[("Írj verset!", None), ("Mennyi 2+2?", "4"), ("كيف حالك؟", "🙂"), ("Jel?", "+")],
)
def empty_response(response: pa.Array) -> Places:
    """The answer holds nothing that can be seen: empty, spaces, control and zero-width characters."""
    return whole(response, matches(response, _INVISIBLE))


@check(
    severity="high",
    unlike="tasks about missing values, programs or these words; an answer of one word to a question that it answers",
    source="cells of tables that were empty before they became text",
    flags=[
        ("Mi Magyarország fővárosa?", "nan"),
        ("Write a poem about rain", "None"),
        ("Írj verset!", "null"),
        ("写一首诗", "<unk>"),
        ("اكتب قصيدة", "undefined"),
        ("Nenne drei Flüsse", "[]"),
        ("Adj tanácsot!", "..."),
        ("Sorolj fel folyókat!", "<nooutput>"),
    ],
    spares=[
        ("What does Python print for a missing value?", "None"),
        ("Which of these apply?", "None of them."),
        ("Which of these apply? Answer with a, b or none.", "None"),
        ("Mi a nagymama másik neve angolul?", "Nan"),
        ("Melyik írásjel ez?", "..."),
        ("Null?", "0"),
    ],
)
def placeholder_answer(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """The whole answer is what a program writes when it has nothing: `None`, `nan`, `null`, `[]`, three dots."""
    import numpy as np
    import pyarrow.compute as pc

    small = pc.fill_null(pc.less_equal(pc.binary_length(response), _LONGEST), False).to_numpy(zero_copy_only=False)  # noqa: FBT003
    rows = np.flatnonzero(small)
    flagged = np.zeros(len(response), bool)
    flagged[rows] = matches(response.take(rows), _NOTHING)
    return whole(response, flagged & ~about(f"{CODE}|{_MISSING}", instruction, context, flagged))


@check(
    severity="high",
    unlike="tasks that want the same words, or a text corrected or searched; returned greetings; answers that quote the task",
    source="tloen/alpaca-lora issue 180, translated broken rows",
    flags=[
        ("Sorolj fel három magyar folyót!", "sorolj fel három magyar folyót"),
        ("请列出三种常见的水果名称。", "请列出三种常见的水果名称"),
        ("اكتب ثلاث نصائح للبقاء بصحة جيدة", "اكتب ثلاث نصائح للبقاء بصحة جيدة."),
    ],
    spares=[
        ("Ismételd meg: a kék ég alatt jó élni", "Ismételd meg: a kék ég alatt jó élni"),
        ("新年快乐！", "新年快乐！"),
        ("Szép napot!", "Szép napot!"),
        ("Name three rivers in Hungary", "Name three rivers in Hungary: Duna, Tisza, Dráva"),
        ("Say it back word for word: one two three four", "Say it back word for word: one two three four"),
    ],
)
def echoed_instruction(
    response: pa.Array, instruction: pa.Array, context: pa.Array, *, words: int = 4, size: int = 20
) -> Places:
    """The answer is the instruction again, alone or with its context, or a longer context alone, but for case and punctuation.

    Below `words` words or `size` bytes it is left alone; so is a context of fewer than three times as many words, or
    whose task is not to summarise, shorten or translate it.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.kernels.words import echoed_words

    said, asked, beside = (pc.fill_null(pc.binary_length(texts), 0).to_numpy() for texts in (response, instruction, context))
    near = (said >= size) & (asked > 0) & (said <= 2 * (asked + beside) + size) & (2 * said + size >= asked)
    rows = np.flatnonzero(near)
    counts = echoed_words(response.take(rows), instruction.take(rows), context.take(rows))
    flagged = np.zeros(len(response), bool)
    flagged[rows[counts >= words]] = True
    near = ~flagged & (said >= 3 * size) & (beside > 0) & (2 * said >= beside) & (said <= 2 * beside)
    rows = np.flatnonzero(near)
    nothing = pa.nulls(len(rows), pa.large_string())
    copied = np.zeros(len(response), bool)
    copied[rows[echoed_words(response.take(rows), context.take(rows), nothing) >= 3 * words]] = True
    copied &= about(RENDER, instruction, instruction, copied)
    return whole(response, (flagged | copied) & ~about(REPEAT, instruction, context, flagged | copied))
