"""The report as plain text for a terminal; text of the data set is shown so that it can neither move the cursor nor hide."""

from __future__ import annotations

import os
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from .numbers import CheckNumbers, Counts, Report, SignalNumbers

WIDTH = 60
"""Characters of a value of the data set that are shown."""

NAMES = 6
"""Values of a column that are shown."""

_KEPT_MARKS = "\u200c\u200d"
"""Joiners, which Persian, Indic scripts and emoji are written with; they reorder and hide nothing."""

_COLOURS = {"high": "31", "medium": "33", "low": "36"}


def shown(text: str, width: int = WIDTH) -> str:
    r"""A text of the data set on one line: control, direction and line-break characters as escapes, cut with an ellipsis.

    Example:
        >>> shown("piros\x1b[31m\u202e szöveg")
        'piros\\x1b[31m\\u202e szöveg'
    """
    cut = text[:width]
    safe = "".join(character if _harmless(character) else _escaped(character) for character in cut)
    return safe + ("…" if len(text) > width else "")


def summary(report: Report, *, colour: bool | None = None) -> str:
    """The report in lines; `colour` None = only where standard output is a terminal and NO_COLOR is not set."""
    coloured = wants_colour(sys.stdout) if colour is None else colour
    lines = [f"{report.rows:,} records, {report.kept:,} kept"]
    lines += [f"  dropped by {shown(count.value or '?')}: {count.rows:,}" for count in report.dropped]
    for name in ("sources", "methods", "kinds", "languages", "licenses", "tasks"):
        lines += _values(name, getattr(report, name))
    lines += _checks(report.checks, coloured=coloured)
    lines += _signals(report.signals)
    return "\n".join(lines)


def wants_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal whose user did not set NO_COLOR."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and stream.isatty()


def _values(name: str, counts: Counts) -> list[str]:
    if not counts.named or (counts.distinct == 1 and counts.named[0].value is None):
        return []
    told = [f"{'not stated' if count.value is None else shown(count.value)} {count.rows:,}" for count in counts.named[:NAMES]]
    rest = counts.distinct - len(told)
    return [f"{name}: " + ", ".join(told) + (f", {rest:,} more" if rest else "")]


def _checks(checks: tuple[CheckNumbers, ...], *, coloured: bool) -> list[str]:
    if not checks:
        return []
    width = max(len(shown(check.check)) for check in checks)
    lines = ["", "findings (rows, rate with its exact 95 % interval)"]
    for check in sorted(checks, key=lambda check: (-check.rows, check.check)):
        name = f"{shown(check.check):{width}}"
        if coloured and check.severity in _COLOURS:
            name = f"\x1b[{_COLOURS[check.severity]}m{name}\x1b[0m"
        rate = f"{_percent(check.rate)} [{_percent(check.low)}, {_percent(check.high)}]"
        lines.append(f"  {name}  {check.rows:>9,}  {rate}" + (f"  {check.severity}" if check.severity else ""))
        for example in check.examples[:1]:
            place = f"{example.dataset or '?'} {example.row or '?'}, turn {example.turn}, character {example.start}"
            lines.append(f"  {'':{width}}  first: {shown(place, 2 * WIDTH)}: {shown(example.evidence or '') or '(empty)'}")
    return lines


def _signals(signals: tuple[SignalNumbers, ...]) -> list[str]:
    if not signals:
        return []
    width = max(len(shown(f"{signal.signal} {signal.method}")) for signal in signals)
    lines = ["", f"{'signal and method':{width + 2}}  {'5 %':>10}  {'50 %':>10}  {'95 %':>10}  {'null':>7}"]
    for signal in signals:
        name = shown(f"{signal.signal} {signal.method or 'not stated'}")
        numbers = "  ".join(f"{_number(value):>10}" for value in (signal.p5, signal.p50, signal.p95))
        lines.append(f"  {name:{width}}  {numbers}  {_percent(signal.null_share):>7}")
    return lines


def _harmless(character: str) -> bool:
    return character in _KEPT_MARKS or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.2f} %"


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"  # noqa: PLR2004 - three digits
