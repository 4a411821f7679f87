"""An answer that was cut: in a word, a sentence, a list or a block of code."""

# ruff: noqa: RUF001 - signs of other scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from instructds.regexes import regex
from instructds.signals import language_told, profiles  # noqa: F401 - they declare shared values that are read below

from .base import Places, check
from .last_lines import CLOSES, STOPS, cut
from .phrases import ends_of
from .places import about
from .subjects import OPEN_ENDED, REPEAT, VERSE
from .tags import told_tags

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.lines import Lines
    from instructds.signals.language_told import Told

_SHORT = 200
"""Characters below which a title or a continued sentence may be all of an answer."""

_SEEN = 2_000
"""Characters at the end of an answer that are looked at."""

_OPEN_FENCE = regex(r"^[ \t>]*(`{3,}|~{3,})[ \t]*([^`\n]*)$", re.MULTILINE)


@check(
    severity="high",
    unlike="lists, verse, titles, code and short answers without a full stop; ends in links, figures, tables, emoji, formulas, "
    "names or signatures; scripts without sentence marks; authors who never close a sentence",
    source="answers cut by a length limit; compared with how the rest of the same answer ends its sentences",
    flags=[
        (
            "Mi a fotoszintézis?",
            "A növények a fény energiáját használják. A folyamat a levelekben zajlik. Közben oxigén keletkezik. A víz a gyök",
        ),
        ("Why is the sky blue?", "Sunlight is scattered by the air. Blue light is scattered more than red because of the"),
        ("Tippek?", "1. Igyál vizet.\n2. Aludj eleget.\n3. Mozogj naponta.\n4."),
        ("Írj függvényt!", "Íme a függvény:\n\n```python\ndef osszead(a, b):\n    return a +"),
        ("什么是雨？", "雨是从云里落下来的水。它对植物很重要。没有雨，植物就会枯"),
        ("Sorolj fel okokat!", "Több oka is van. A legfontosabb az időjárás, a talaj,"),
        ("ما هو المطر؟", "المطر ماء ينزل من السماء. وهو مهم للنبات. وينزل المطر في"),
        ("Was ist Regen?", "Regen ist Wasser, das aus Wolken fällt. Es entsteht, wenn die"),
    ],
    spares=[
        ("Mi Magyarország fővárosa?", "Budapest"),
        ("Who was he?", "A French writer and poet of the 19th century"),
        ("Sorolj fel folyókat!", "1. Duna\n2. Tisza\n3. Dráva"),
        ("Írj verset!", "Hull a hó a hegyre,\ncsend ül a vidékre,\nalszik már az erdő"),
        ("Hol olvashatok róla?", "Sok forrás van. A legjobb talán ez. Itt találod: https://example.org/viz"),
        ("Segítesz?", "Persze! Szívesen segítek. Írd meg, mire van szükséged! 😊"),
        ("Mennyi?", "Összeadjuk a számokat. Az első kettő öt. A harmadikkal együtt x = 12"),
        ("ฝนคืออะไร", "ฝนคือน้ำที่ตกจากเมฆ มีความสำคัญต่อพืช และสัตว์"),
        ("Írj levelet!", "Köszönöm a segítséget. Nagyon hasznos volt. Találkozunk jövő héten.\n\nÜdvözlettel,\nKovács Anna"),
        ("Show it", "Here it is. Read it well. Then run it.\n\n```\nprint(1)\n```"),
        ("Which words are articles?", "The English articles are: a, an, the"),
        ("Írj hashtageket!", "Szép nap volt. Sokat sétáltunk. Jövünk máskor is! #nyár #Balaton"),
        ("写标题", "春天的故事"),
    ],
)
def truncated(
    response: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    language: pa.Array,
    response_language: Told,
    response_layout: Lines,
) -> Places:
    """The answer stops in a word, a sentence, a list or a block of code that it does not end.

    Where only a full stop is missing, the answer has to have two whole sentences before, or its last word to look cut.
    """
    import numpy as np

    from instructds.kernels.last_signs import last_signs

    signs, short = last_signs(response, CLOSES)
    fences = response_layout.open > 0
    rows = np.flatnonzero(fences | short | ((signs > 0) & ~np.isin(signs, [ord(stop) for stop in STOPS])))
    texts = response.take(rows).to_pylist()
    sizes = np.array([len(text) for text in texts], np.int64)
    starts = np.array([_fence(text) if fenced else -1 for text, fenced in zip(texts, fences[rows], strict=True)], np.int64)
    others = np.flatnonzero(starts < 0)
    tags = told_tags(language, response_language, rows[others])
    pieces = [cut(texts[at][-_SEEN:], tag) for at, tag in zip(others.tolist(), tags, strict=True)]
    found = np.array([piece is not None for piece in pieces], bool)
    torn = np.array([piece.torn for piece in pieces if piece is not None], bool)
    others = others[found]
    spared = _spared(instruction.take(rows[others]), context.take(rows[others]), ~torn, sizes[others] < _SHORT)
    starts[others] = [piece.start for piece in pieces if piece is not None] + np.maximum(sizes[others] - _SEEN, 0)
    starts[others[spared]] = -1
    kept = starts >= 0
    return Places(rows[kept], starts[kept], sizes[kept])


def _spared(
    instruction: pa.Array, context: pa.Array, whole: npt.NDArray[np.bool_], short: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Which tasks ask for what needs no full stop: the same again; in whole words verse or, in short, a title or a rest."""
    task, every = ends_of(instruction), whole | True
    verse, title = about(VERSE, task, context, whole), about(OPEN_ENDED, task, context, whole & short)
    return about(REPEAT, task, context, every) | verse | title


def _fence(text: str) -> int:
    """The first character of the code fence that is open at the end of a text, -1 when none is."""
    opened, start = "", -1
    for fence in _OPEN_FENCE.finditer(text):
        if not opened:
            opened, start = fence[1], fence.start()
        elif fence[1].startswith(opened) and not fence[2].strip():
            opened, start = "", -1
    return start if text[start:].count("\n") else -1
