"""An answer that was cut: in a word, a sentence, a list or a block of code."""

# ruff: noqa: RUF001 - signs of other scripts
from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .base import Places, check
from .endings import ENDINGS, OPEN_ENDING, OPEN_WORDS, is_half
from .phrases import ends_of
from .places import about, without_code
from .subjects import OPEN_ENDED, REPEAT, VERSE
from .tags import primary_tags

if TYPE_CHECKING:
    import pyarrow as pa

_SENTENCE_WORDS = 5
"""Words from which on a line is a sentence and no name or title."""

_NEAR = 60
"""Characters at the end of a line that tell how it ends."""

_LEAST, _MOST, _SPOKEN = 2, 8, 10
"""Letters of a last word that is looked up in lists, and words of an answer of which the last one is."""

_SHORT = 200
"""Characters below which a title or a continued sentence may be all of an answer."""

_SEEN = 2_000
"""Characters at the end of an answer that are looked at."""

_STOP = r".!?…。！？؟।॥።。｡．:：;；።។៕။᙮"
_CLOSE = r"\"'”’“‘»«)\]}）」』】〉》*_`~>|"
_ENDED = rf"[{_STOP}][{_CLOSE}\s]*$"
_FULL = re.compile(_ENDED)
_OPEN_ITEM = r"\n[ \t]*(?:\d{1,3}[.)]|[-*•])\s*$"
_FENCE = r"(?m)^[ \t>]*(?:```|~~~)"
_OPEN_FENCE = re.compile(r"^[ \t>]*(`{3,}|~{3,})[ \t]*([^`\n]*)$", re.MULTILINE)
_ITEM = re.compile(r"^\s*(?:(?P<number>\(?\d{1,3}[.)、．]|[a-zA-Z][.)])|(?P<sign>[-*•+–◦·]))(?=\s|\Z|(?<=、))\s*")
_BARE = re.compile(r"(?:\d{1,3}[.)]|[-*•+])\s*\Z")
_SENTENCE = re.compile(
    r"[.!?…](?:(?<=[^\W\d_]{3}.)|(?<=[\d%)\]\"”»].))[\"'”’»)\]*_]*\s+(?=\S)|[。！？؟।։።][\"'”’」』）]*\s*(?=\S)"
)
_LAST = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*\Z")
_WORD = re.compile(r"[^\W_]+")
_PACKED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_BOUNDLESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u0f00-\u0fff]")
_LATE = re.compile(
    r"https?://|www\.|[^\s@]@[^\s@]|[#@][^\s#@]+\Z|[\d%°$€£²³]\Z|[=+<>{}\\$^|/&~]|[^\s.]\.[^\W\d_]{2,12}\Z|[:;=]-?[DPpOo3]\Z|"
    r"[^\w\s,，、;(\[{（「『“\"'”’.*_:)\-–—\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff]\Z",
)
"""Last words of lines that end without a full stop for their own reasons: links, tags, figures, formulas, smiles, emoji."""
_UNIT = re.compile(r"[\d,，、][\s\u00a0]*[^\W\d_]+\Z")
"""A unit after a figure, or the last of a list of words: it need not end like a word."""
_QUOTED = ('"', "”", "»", "“", ")", "）", "」")
"""What a last sentence may end with whose full stop was forgotten: the end of a quotation or an aside; or a name."""
_APART = re.compile(r"\s*(?:[–—~|]|--|-\S|[\w.]+\(|(?P<sign>\*{1,2}|_)[^*_]+(?P=sign)\Z|[(\[（][^()\[\]（）]+[)\]）]\Z)")
"""Lines that are no sentence: attributions, rows of a table, stage directions, lines in bold."""
_HANGING = re.compile(r"(?:[^\W\d_]|[\d%)])[ ]?(?:[,，、،]|[ ][(\[–—-]|[(（「『\[]|[ ]&)\Z|[^\W\d_]{2}-\Z")
_HEADING = re.compile(r"\s*(?:#|\||\$|\\|\*\*[^*]+\*\*\s*\Z)")
_PAIRS = (("(", ")"), ("（", "）"), ("「", "」"), ("『", "』"), ("“", "”"), ("《", "》"), ("[", "]"))


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
    response: pa.Array, instruction: pa.Array, context: pa.Array, language: pa.Array, *, sentences: int = 2
) -> Places:
    """The answer stops in a word, a sentence, a list or a block of code that it does not end.

    Where only a full stop is missing, the answer has to have at least `sentences` whole sentences before.
    """
    import numpy as np
    import polars as pl

    texts = pl.Series("t", response)
    ends = texts.str.slice(-_NEAR)
    fenced = texts.str.contains("```", literal=True).fill_null(value=False)
    counts = texts.filter(fenced).str.count_matches(_FENCE).to_numpy()
    fences = fenced.to_numpy().copy()
    fences[fences] = counts % 2 == 1
    items = ends.str.contains(_OPEN_ITEM).fill_null(value=False)
    near = fences | (items | ~ends.str.contains(_ENDED).fill_null(value=True)).to_numpy()
    rows = np.flatnonzero(near)
    tails = texts.gather(rows).str.slice(-_SEEN).to_list()
    tags = primary_tags(language, response, rows)
    begins = [_cut(tail, tag, sentences) for tail, tag in zip(tails, tags, strict=True)]
    starts = np.array([-1 if begin is None else begin for begin in begins], np.int64)
    sizes = texts.gather(rows).str.len_chars().to_numpy().astype(np.int64)
    starts[starts >= 0] += (sizes - np.array([len(tail) for tail in tails], np.int64))[starts >= 0]
    flagged, short = np.zeros(len(response), bool), np.zeros(len(response), bool)
    flagged[rows[starts >= 0]] = True
    short[rows[sizes < _SHORT]] = True
    task = ends_of(instruction)
    spared = about(f"{VERSE}|{REPEAT}", task, context, flagged) | about(OPEN_ENDED, task, context, flagged & short)
    starts[spared[rows]] = -1
    unclosed = fences[rows]
    starts[unclosed] = np.maximum(starts[unclosed], [_fence(text) for text in texts.gather(rows[unclosed]).to_list()])
    kept = starts >= 0
    return Places(rows[kept], starts[kept], sizes[kept])


def _last_word(text: str) -> str:
    """The letters at the end of a text, with apostrophes between them."""
    word = text.rstrip()[-40:].rsplit(None, 1)[-1:]
    found = _LAST.search(word[0]) if word else None
    return found[0] if found else ""


def _fence(text: str) -> int:
    """The first character of the code fence that is open at the end of a text, -1 when none is."""
    opened, start = "", -1
    for fence in _OPEN_FENCE.finditer(text):
        if not opened:
            opened, start = fence[1], fence.start()
        elif fence[1].startswith(opened) and not fence[2].strip():
            opened, start = "", -1
    return start if text[start:].count("\n") else -1


def _cut(tail: str, tag: str, sentences: int) -> int | None:
    """Where the piece begins that the end of an answer leaves open; None where it ends well or nobody can tell."""
    body = "" if tail.rstrip().endswith("```") else without_code(tail).rstrip()
    if not body or len(body) < len(tail.rstrip()):
        return None  # it ends with code
    begin = body.rfind("\n") + 1
    line, before = body[begin:], body[:begin].rstrip()
    if _BARE.fullmatch(line.strip()):
        return begin if _ITEM.match(before[before.rfind("\n") + 1 :]) else None
    last = line[-_NEAR:].rpartition(" ")[2]
    if _LATE.search(last) or _APART.match(line) or _FULL.search(line[-_NEAR:]):
        return None
    item = _ITEM.match(line)
    ends = [end.end() for end in _SENTENCE.finditer(line)]
    start = ends[-1] if ends else item.end() if item else 0
    piece = line[start:]
    spoken = bool(ends) or _said(line) > 5  # noqa: PLR2004 - a name, a title
    word = _last_word(piece)
    if (line.count("**") % 2 and before) or (is_half(word, tag) and not _UNIT.search(piece[-_NEAR:]) and _said(body) >= 8):  # noqa: PLR2004 - more than a title
        return begin + start
    enough = 1 if _PACKED.search(line) or _within(word, body) else sentences
    if _hangs(piece, tag, spoken=spoken):
        return begin + start
    torn = not item and spoken and _said(body) >= _SPOKEN and _is_torn(piece, word, tag)
    named = piece.endswith(_QUOTED) or (tag != "de" and word[:1].isupper() and item is None)
    return begin + start if torn or (not named and _unlike(before, line, item, len(ends), enough)) else None


def _is_torn(piece: str, word: str, tag: str) -> bool:
    """Whether the last word of a sentence is a short one that no list knows."""
    plain = tag in ENDINGS and _LEAST <= len(word) <= _MOST and word == word.lower() and "," not in piece[-_NEAR // 2 :]
    return plain and _said(piece) >= _SENTENCE_WORDS and _is_unknown(word)


@lru_cache(16_384)
def _is_unknown(word: str) -> bool:
    """Whether no list of words of any language has a word."""
    from instructds.kernels.gibberish import known

    return not known([word])[0]


def _within(word: str, body: str) -> bool:
    """Whether the answer has its last word elsewhere only as the beginning of longer ones."""
    small = body.lower()
    if len(word) < 3 or word != word.lower() or small.count(word) < 2:  # noqa: PLR2004 - too short to say
        return False
    begun = re.findall(rf"(?<![^\W\d_]){re.escape(word)}[^\W\d_]*", small)
    return word not in begun[:-1] and any(len(other) > len(word) + 1 for other in begun)


def _hangs(piece: str, tag: str, *, spoken: bool) -> bool:
    """Whether the last piece itself shows that it goes on."""
    said = _said(piece)
    if not spoken and said <= 3:  # noqa: PLR2004 - a name, a title
        return False
    if _HANGING.search(piece[-_NEAR:]) or any(piece.count(opened) > piece.count(closed) for opened, closed in _PAIRS):
        return True
    word = _last_word(piece)
    before = piece[: len(piece) - len(word)].rstrip()
    open_word = word.lower() in OPEN_WORDS.get(tag, ()) and not before.endswith((",", "،", "、", '"', "'", "“", "„"))
    return open_word or bool(spoken and OPEN_ENDING.search(piece[-_NEAR:]))


def _unlike(before: str, line: str, item: re.Match[str] | None, inner: int, sentences: int) -> bool:
    """Whether the last line lacks the full stop that the others of its kind have."""
    if _BOUNDLESS.search(line):
        return False
    kin = [other for other in before.split("\n") if _is_kin(other, item)]
    short = _said(line) < _SENTENCE_WORDS and not inner
    ended = sum(bool(_FULL.search(other[-_NEAR:])) for other in kin)
    if ended < len(kin) * 0.9:
        return False
    whole = inner + sum(1 + len(_SENTENCE.findall(other)) for other in kin)
    if item:
        return ended >= 2 or (ended >= 1 and inner > 0)  # noqa: PLR2004 - a habit
    if short and before.endswith((",", "，", "、", "،")):
        return False  # the name below a greeting
    return whole >= sentences + (3 if short else 0)


def _is_kin(line: str, item: re.Match[str] | None) -> bool:
    """Whether a line is a sentence, or an item where `item` is one; headings are neither."""
    if not line or bool(_ITEM.match(line)) != bool(item) or line.rstrip().endswith((":", "：")) or _HEADING.match(line):
        return False
    return _said(line) >= (2 if item else _SENTENCE_WORDS)


def _said(text: str) -> int:
    """How many words; two characters of Chinese or Japanese are one."""
    if text.isascii():
        return len(text.split())
    packed = len(_PACKED.findall(text))
    return len(_WORD.findall(_PACKED.sub(" ", text))) + (packed + 1) // 2
