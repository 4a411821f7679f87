"""How many words, sentences, paragraphs and items a text has: a range, since people count in more than one way."""

# ruff: noqa: RUF001 - full stops of several scripts
from __future__ import annotations

import re
from typing import NamedTuple

from instructds.regexes import regex

_WORD = regex(r"[^\W_]+(?:['’.\-‐‑][^\W_]+)*")
_JOINED = regex(r"[^\W_]\S*")
_LETTER = regex(r"[^\W_]")
_LETTER_OF_WORD = regex(r"[^\W\d_]{2}")
"""Figures, formulas and emoji are listed in too many ways."""
_NEXT = regex(r"\S")
_UNSPACED = regex(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_STOP = regex(r"[.!?…。！？؟।۔]+[\"'”’»)\]*_]*")
_SHORTENED = regex(
    r"(?:^|[\s(])(?:[^\W\d_]|mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|p\.s|a\.m|p\.m|inc|ltd|no|fig|approx|kb|pl|ún|stb|ill|"
    r"ifj|id|özv|sz|bzw|z\.b|usw|d\.h|ca|nr|u\.a|m|mme|cf|sra?|ud|p\.ej|av|ste?|u\.s|ph\.d|\d{1,3})$",
    re.IGNORECASE,
)
_MARK = regex(
    r"^[ \t]*(?:[-*•·–—▪◦‣+]|\(?\d{1,3}[.):]|\d{1,3}\s*[-–]|#\d{1,3}|\*\*\d{1,3}[.)]|#{1,6}[ \t]*\d{1,3}[.):])(?=\s|\*\*)",
    re.MULTILINE,
)
_NUMBERED = regex(r"^([ \t]*)(?:#{1,6}[ \t]*)?\**\(?(\d{1,3})(?:[.):]|\\\.)(?=[\s*]|[^\W\d])", re.MULTILINE)
_BULLET = regex(r"^([ \t]*)[-*•·–▪◦‣+・][ \t]*(?=\S)(?!\*\*\*|---|\* \*)", re.MULTILINE)
_HEADING = regex(r"^\s*(?:#|\*\*[^*\n]+\*\*:?\s*$)", re.MULTILINE)
_PARTS = regex(r"[,;\n/、，；،]| (?:and|or|és|és a|vagy|und|oder|et|ou|y|e|o|и|&) |[.!?] ")
_MAX = 100_000
"""Characters that are counted: far more than any limit that people set."""


class Span(NamedTuple):
    """At least `low` and at most `high`, by the strictest and the most generous way to count."""

    low: int
    high: int


def words(text: str) -> Span | None:
    """Words by spaces and by letters; null for a script without spaces."""
    if _UNSPACED.search(text):
        return None
    text = text[:_MAX]
    parted, lettered, joined = spaced(text), len(_WORD.findall(text)), len(_JOINED.findall(text))
    return Span(min(parted, lettered, joined), max(parted, lettered + text.count("-")))


def spaced(text: str) -> int:
    """Words by spaces: never fewer than `low` of `words` nor more than `high`."""
    return len(text[:_MAX].split())


def sentences(text: str) -> Span:
    """Sentences: those that surely end, and every stop or line that may end one."""
    low = high = 0
    for line in text[:_MAX].splitlines():
        stripped = _MARK.sub("", line).strip()
        if not _LETTER.search(stripped):
            continue
        sure, maybe = _stops(stripped)
        low += sure
        high += maybe
    return Span(max(low, 1), max(high, 1))


def _stops(line: str) -> tuple[int, int]:
    sure, maybe, last = 0, 1, 0
    for stop in _STOP.finditer(line):
        rest = _NEXT.search(line, stop.end())
        wide = stop[0][0] in "。！？"
        spaced = wide or stop.end() == len(line) or line[stop.end()].isspace()
        maybe += rest is not None and spaced
        begins = not rest or not (rest[0].islower() or rest[0].isdigit())
        shortened = stop[0][0] in ".…" and _SHORTENED.search(line[max(0, stop.start() - 8) : stop.start()])
        if spaced and begins and not shortened and stop.start() - last > 1 and "”" not in stop[0] and '"' not in stop[0]:
            sure += 1
            last = stop.end()
    return sure, maybe


def paragraphs(text: str) -> Span:
    """Paragraphs: blocks of prose that end a sentence, and every line."""
    blocks = [block.strip() for block in re.split(r"\n[ \t]*\n|\n[ \t]*\*{3}[ \t]*\n", text[:_MAX]) if block.strip()]
    prose = [block for block in blocks if len(block) > 60 and not _MARK.match(block) and block[-1] in '.!?…。！？؟।"”»)']  # noqa: PLR2004 - longer than a title
    lines = sum(1 for line in text[:_MAX].splitlines() if line.strip(" *-_#\t"))
    return Span(len(prose), max(lines, len(blocks)))


def lines(text: str) -> Span:
    """Lines of verse: those with a letter, but perhaps for a title and a remark."""
    count = sum(1 for line in text[:_MAX].splitlines() if any(character.isalpha() for character in line))
    return Span(max(1, count - 2), count)


def characters(text: str) -> Span:
    """Characters, with and without the spaces between them."""
    return Span(len("".join(text[:_MAX].split())), len(text[:_MAX].strip()))


def bullets(text: str) -> int | None:
    """Items of the one bullet or numbered list of a text, at its outer level; null when there is none or several."""
    for pattern in (_NUMBERED, _BULLET):
        marks = list(pattern.finditer(text[:_MAX]))
        if marks:
            outer = min(len(mark[1].expandtabs(4)) for mark in marks)
            top = [mark for mark in marks if len(mark[1].expandtabs(4)) == outer]
            if pattern is _NUMBERED and [int(mark[2]) for mark in top] != list(range(1, len(top) + 1)):
                return None
            return len(top)
    return None


def items(text: str) -> Span | None:
    """Things listed, for a text that is plainly one list or one line; null when nobody could tell."""
    if len(text) > _MAX:
        return None
    body = text.strip()
    numbered = _NUMBERED.search(body)
    count = bullets(body)
    lines = [line for line in body.splitlines() if line.strip()]
    if count is not None:
        nested = numbered is not None and _BULLET.search(body) is not None
        plain = len(lines) - count <= (2 if numbered is None else max(2, 4 * count))
        if nested or not plain or (numbered is None and _HEADING.search(body)) or _inner_list(body):
            return Span(count, len(lines)) if numbered is not None and not _inner_list(body) else None
        return Span(count, count)
    if numbered is not None or _HEADING.search(body) or "```" in body or "|" in body:
        return None
    if _UNSPACED.search(body) or not _LETTER_OF_WORD.search(body):
        return None
    parts = len(_PARTS.findall(body)) + 1
    return Span(0, parts if parts > 1 else len(body.split()))


def _inner_list(body: str) -> bool:
    """The first item holds several: `1. A, B and C` for a task of three."""
    return body.count("\n") <= 1
