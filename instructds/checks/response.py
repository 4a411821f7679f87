"""Answers that say nothing of their own: empty ones, and the question said again."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .places import about, matches, whole
from .subjects import REPEAT

if TYPE_CHECKING:
    import pyarrow as pa

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
    unlike="tasks that ask for the same words again; greetings that are returned; answers that quote the task and go on",
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
    """The answer is the instruction again, alone or with its context, but for case, spaces and punctuation.

    Below `words` words or `size` bytes it is left alone.
    """
    import numpy as np
    import pyarrow.compute as pc

    from instructds.kernels.words import echoed_words

    said, asked, beside = (pc.fill_null(pc.binary_length(texts), 0).to_numpy() for texts in (response, instruction, context))
    near = (said >= size) & (asked > 0) & (said <= 2 * (asked + beside) + size) & (2 * said + size >= asked)
    rows = np.flatnonzero(near)
    counts = echoed_words(response.take(rows), instruction.take(rows), context.take(rows))
    flagged = np.zeros(len(response), bool)
    flagged[rows[counts >= words]] = True
    return whole(response, flagged & ~about(REPEAT, instruction, context, flagged))
