"""Pictures of a report for the card, as SVG: nothing to install, the same bytes for the same numbers, labels in any script."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from instructds.report.model import Report, SignalNumbers

PLOTS = "plots"
"""The folder of the pictures."""

LENGTHS = "response_words"
"""The signal whose spread is drawn."""

_WIDTH, _LEFT, _RIGHT, _ROW, _HEAD = 760, 190, 90, 22, 34
_ROWS = 14
_TICKS = (0, 1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000)
_INK, _PALE, _STRONG = "#24292f", "#9ec5e8", "#1f6fb2"


def plots(report: Report) -> dict[str, str]:
    """SVG text by file name: records by provenance and language, and the lengths of their answers where they were measured."""
    found = {"records.svg": _records(report)} if report.rows else {}
    lengths = [one for one in report.signals if one.signal == LENGTHS and one.measured]
    return {**found, f"{LENGTHS}.svg": _lengths(lengths)} if lengths else found


def _records(report: Report) -> str:
    groups = (("by provenance", report.methods.named), ("by language", report.languages.named))
    most = max((count.rows for _, counts in groups for count in counts), default=1)
    drawn, top = [], _HEAD
    for title, counts in groups:
        drawn.append(_text(10, top, title, weight="bold"))
        for count in counts[:_ROWS]:
            top += _ROW
            wide = (_WIDTH - _LEFT - _RIGHT) * count.rows / most
            drawn += [_label(top, count.value), _bar(_LEFT, top, wide, _STRONG)]
            drawn.append(_text(_LEFT + wide + 6, top, f"{count.rows:,}"))
        top += _ROW + 10
    return _picture("Records", drawn, top)


def _lengths(signals: Sequence[SignalNumbers]) -> str:
    """For each group a line from the 5 % to the 95 % quantile, a bar from 25 % to 75 %, and a mark at the median."""
    longest = log1p(max(one.p95 or 0 for one in signals)) or 1.0

    def place(value: float | None) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * log1p(value or 0) / longest

    drawn, top = [], _HEAD
    groups = (("all", "all records"), ("method", "by provenance"), ("language", "by language"))
    for by, title in groups:
        drawn.append(_text(10, top, title, weight="bold"))
        for one in [signal for signal in signals if signal.by == by][:_ROWS]:
            top += _ROW
            drawn.append(_label(top, "" if by == "all" else one.group))
            drawn.append(_bar(place(one.p5), top, place(one.p95) - place(one.p5), _PALE, height=4))
            drawn.append(_bar(place(one.p25), top, place(one.p75) - place(one.p25), _STRONG))
            drawn.append(_bar(place(one.p50) - 1.5, top, 3, _INK, height=16))
            drawn.append(_text(place(one.p95) + 6, top, f"{one.p50:,.0f}"))
        top += _ROW + 10
    ticks = [tick for tick in _TICKS if log1p(tick) <= longest]
    drawn += [_text(place(tick), top, f"{tick:,}", anchor="middle") for tick in ticks]
    told = "Words of an answer: line 5 % to 95 %, bar 25 % to 75 %, mark and number: median"
    return _picture(told, drawn, top + _ROW)


def _picture(title: str, drawn: Sequence[str], height: float) -> str:
    size = f'viewBox="0 0 {_WIDTH} {height:.0f}" width="{_WIDTH}" height="{height:.0f}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12" role="img">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{_WIDTH}" height="{height:.0f}" fill="#ffffff"/>',
        _text(10, 14, title),
        *drawn,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _label(top: float, name: str | None) -> str:
    shown = "not stated" if name is None else name.replace("_", " ")
    return _text(_LEFT - 8, top, shown if len(shown) <= 26 else shown[:25] + "…", anchor="end")  # noqa: PLR2004 - what fits


def _text(left: float, top: float, text: str, *, anchor: str = "start", weight: str = "normal") -> str:
    safe = escape("".join(character if character.isprintable() else " " for character in text))
    style = f'text-anchor="{anchor}" font-weight="{weight}" fill="{_INK}"'
    return f'<text x="{left:.1f}" y="{top + 4:.1f}" {style}>{safe}</text>'


def _bar(left: float, middle: float, width: float, colour: str, *, height: float = 12) -> str:
    size = f'width="{max(width, 1):.1f}" height="{height:.1f}"'
    return f'<rect x="{left:.1f}" y="{middle - height / 2:.1f}" {size} fill="{colour}"/>'
