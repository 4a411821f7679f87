"""Where a text changes its language: lines and sentences, told one by one and merged."""

# ruff: noqa: RUF001 - full stops of other scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, overload

from .base import signal

if TYPE_CHECKING:
    import pyarrow as pa

    from .language import Backend

FEWEST = 12
"""Letters of a sentence, at least; shorter ones go with what stands before them."""

SURE = 0.9
"""Confidence with which a sentence is told; one that is told worse goes with what stands before it."""

_END = re.compile(r"[.!?;…][\"'”»)\]]*[ \t]+|[。！？]|[।؟۔]\s*|\n+")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Span(NamedTuple):
    """Characters `[start, end)` of a text, the BCP 47 tag of their language, and the least confidence of their sentences."""

    start: int
    end: int
    tag: str
    confidence: float


@overload
def segments(texts: str, *, backend: Backend = ...) -> list[Span]: ...
@overload
def segments(texts: pa.Array, *, backend: Backend = ...) -> list[list[Span]]: ...
def segments(texts: str | pa.Array, *, backend: Backend = "langid") -> list[Span] | list[list[Span]]:
    """The spans of one text, or of each text of an array, that are in one language, in order and without a gap.

    Sentences and lines are told one by one; neighbours of one language are one span. Code and numbers are `zxx`. What is too
    short to tell goes with the span before it, or the one after it when there is none. Spaces between sentences belong
    to the first. An empty or null text has no span.

    Example:
        >>> [span.tag for span in segments("Ez egy magyar mondat a macskáról. This is an English sentence about dogs.")]
        ['hu', 'en']
    """
    import pyarrow as pa

    from .language import detect

    listed = [texts] if isinstance(texts, str) else texts.to_pylist()
    cuts = [_cuts(text) if text else [] for text in listed]
    pieces = [text[start:end] for text, ends in zip(listed, cuts, strict=True) for start, end in ends]
    tags, sure = detect(pa.array(pieces, pa.large_string()), backend=backend)
    told = iter(zip(tags.to_pylist(), sure.to_pylist(), strict=True))
    found = [
        _merged(text or "", [(start, end, *next(told)) for start, end in ends]) for text, ends in zip(listed, cuts, strict=True)
    ]
    return found[0] if isinstance(texts, str) else found


def _cuts(text: str) -> list[tuple[int, int]]:
    """Where the sentences and lines of a text are; a fenced block is one."""
    ends, fenced = [], False
    for match in _END.finditer(text):
        if "\n" in match[0]:
            line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
            was, fenced = fenced, fenced != line.lstrip().startswith("```")
            if was and fenced:
                continue
        elif fenced:
            continue
        ends.append(match.end())
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    return list(zip([0, *ends[:-1]], ends, strict=True))


def _merged(text: str, told: list[tuple[int, int, str, float]]) -> list[Span]:
    spans: list[Span] = []
    for start, end, tag, confidence in told:
        letters = sum(map(str.isalpha, text[start:end])) + 2 * len(_WIDE.findall(text[start:end]))
        weak = tag == "und" or (tag != "zxx" and (letters < FEWEST or confidence < SURE)) or not text[start:end].strip()
        last = spans[-1] if spans else None
        if last and (weak or last.tag in {tag, "und"}):
            kept = last.tag if last.tag != "und" or weak else tag
            level = last.confidence if weak else confidence if last.tag == "und" else min(last.confidence, confidence)
            spans[-1] = Span(last.start, end, kept, level)
        else:
            spans.append(Span(start, end, "und" if weak else tag, confidence))
    return spans


@signal(unit="share", low=0, high=1, better="lower", source="mixed-language answers of models and of machine translation")
def foreign_share(response: pa.Array) -> pa.Array:
    """Share of the letters of the answer in other languages than its main one, in [0, 1]; null below 40 letters (14 wide ones).

    The first 1,000 characters are looked at, sentence by sentence; not even those where the words at the beginning and in the
    middle are of one language, or nearly all letters of one script without spaces. Fenced code does not count.
    """
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid import shapes
    from instructds.kernels.langid_quick import alike

    head = pl.Series("t", response.cast(pa.large_string())).str.slice(0, _READ).fill_null("")
    letters = shapes(head.to_arrow().cast(pa.large_string()))[:, 0]
    wide = head.str.count_matches(_EASTERN).to_numpy()
    half = (head.str.len_chars() // 2).cast(pl.Int64)
    ends = (head.str.slice(0, half), head.str.slice(half)) if len(head) else (head, head)
    plain = alike(*(part.to_arrow().cast(pa.large_string()) for part in ends))
    plain |= wide > _NEARLY * letters
    shares = np.where(letters + 2 * wide < _TOLD, np.nan, 0.0)
    rows = np.flatnonzero(~plain & (letters + 2 * wide >= _TOLD))
    for row, spans, text in zip(rows, segments(head.gather(rows).to_arrow()), head.gather(rows).to_list(), strict=True):
        shares[row] = _foreign(spans, text)
    return pa.array(shares.astype(np.float32), mask=np.isnan(shares))


_READ, _TOLD, _NEARLY = 1_000, 40, 0.9
_EASTERN = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]"


def _foreign(spans: list[Span], text: str) -> float:
    letters: dict[str, int] = {}
    for span in spans:
        if span.tag not in {"und", "zxx"}:
            count = sum(map(str.isalpha, text[span.start : span.end]))
            letters[span.tag] = letters.get(span.tag, 0) + count
    total = sum(letters.values())
    return 1 - max(letters.values()) / total if total else float("nan")
