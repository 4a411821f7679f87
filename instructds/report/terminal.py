"""The report as plain text for a terminal; text of the data set is shown so that it can neither move the cursor nor hide."""

from __future__ import annotations

import os
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

from instructds.wording import counted

if TYPE_CHECKING:
    from .model import CheckNumbers, Counts, NotMeasured, Origin, Read, Report, RootVerbs, SignalNumbers

WIDTH = 60
"""Characters of a value of the data set that are shown."""

LINE = 100
"""Columns of a terminal."""

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
    lines = _read(report.read) if report.read is not None else []
    lines += [f"{counted(report.rows, 'record')}, {report.kept:,} kept"]
    lines += [f"  dropped by {shown(count.value or '?')}: {count.rows:,}" for count in report.dropped]
    for name in ("sources", "methods", "kinds", "languages", "licenses", "tasks"):
        lines += _values(name, getattr(report, name))
    lines += _checks(report, coloured=coloured)
    lines += _signals(report.signals)
    lines += _diversity(report)
    for title, origins in (("source", report.origins), ("contributor", report.contributors)):
        lines += _origins(title, origins) if len(origins) > 1 else []
    lines += _verbs(report.root_verbs) if report.root_verbs is not None else []
    lines += _topics(report)
    lines += _missing(report.not_measured)
    return "\n".join(lines)


def wants_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal whose user did not set NO_COLOR."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and stream.isatty()


def _read(read: Read) -> list[str]:
    lines = [f"source rows {read.rows_in:,} + fan-out {read.fan_out:,} = records {read.records:,} + rejected {read.rejected:,}"]
    lines += [f"  rejected, {shown(count.value or '?')}: {count.rows:,}" for count in read.reasons]
    lines += [f"  {shown(told.partition(chr(10))[0], 3 * WIDTH)}" for told in read.unread()]
    lines += [f"  left out: {shown(told, WIDTH)}" for told in read.left_out[:NAMES]]
    return [*lines, *([f"  left out: {len(read.left_out) - NAMES:,} more"] if len(read.left_out) > NAMES else [])]


def _values(name: str, counts: Counts) -> list[str]:
    if not counts.named or (counts.distinct == 1 and counts.named[0].value is None):
        return []
    told = [f"{'not stated' if count.value is None else shown(count.value)} {count.rows:,}" for count in counts.named[:NAMES]]
    rest = counts.distinct - len(told)
    return [f"{name}: " + ", ".join(told) + (f", {rest:,} more" if rest else "")]


def _checks(report: Report, *, coloured: bool) -> list[str]:
    if not report.checks:
        return []
    if not report.audited:
        return ["", "no record, so that no check looked at anything"]
    any_rate = _percent(report.flagged / report.audited if report.audited else None)
    found = f"findings in {report.flagged:,} of {counted(report.audited, 'row')} ({any_rate})"
    lines = ["", f"{found}; rows, rate, exact 95 % interval"]
    width = max(len(shown(check.check, 40)) for check in report.checks)
    order = sorted(report.checks, key=lambda check: (-check.rows, check.check))
    for check in order:
        if check.rows:
            lines += _check(check, width, coloured=coloured)
    clean = [check for check in order if not check.rows]
    if clean:
        high = _percent(clean[0].high)
        lines.append(f"  none, rate at most {high}: " + ", ".join(shown(check.check, 40) for check in clean))
    return _wrapped(lines)


def _check(check: CheckNumbers, width: int, *, coloured: bool) -> list[str]:
    name = f"{shown(check.check, 40):{width}}"
    if coloured and check.severity in _COLOURS:
        name = f"\x1b[{_COLOURS[check.severity]}m{name}\x1b[0m"
    rates = f"{_percent(check.rate)} [{_percent(check.low)}, {_percent(check.high)}]"
    worse = f", {check.only_rejected:,} in rejected answers only" if check.only_rejected else ""
    lines = [
        f"  {name}  {check.rows:>9,}  {rates:28}" + (f"  {check.severity or ''}{worse}" if check.severity or worse else "")
    ]
    for example in check.examples[:1]:
        where = "rejected answer" if example.ending == "rejected" else f"turn {example.turn}"
        place = f"{_end(example.row or example.dataset or '?', 32)}, {where}, character {example.start}"
        room = max(20, LINE - 8 - len(place))
        evidence = " ".join((example.evidence or "").split(" "))
        lines.append(f"      {place}: {shown(evidence, room - 1) or '(empty)'}"[: LINE * 2])
    return lines


def _end(text: str, width: int) -> str:
    """A name on one line, its end where it is long: there stands the number of the row."""
    safe = shown(text, len(text))
    return safe if len(safe) <= width else f"…{safe[1 - width :]}"


def _missing(missing: tuple[NotMeasured, ...]) -> list[str]:
    """What was not measured, those of one reason together."""
    from textwrap import wrap

    whys: dict[str, list[str]] = {}
    for one in missing:
        whys.setdefault(one.why, []).append(shown(one.what))
    told = [f"  {shown(why, LINE)}: {', '.join(names)}" for why, names in whys.items()]
    return ["", "not measured", *(part for line in told for part in wrap(line, LINE, subsequent_indent="    "))] if told else []


def _signals(signals: tuple[SignalNumbers, ...]) -> list[str]:
    rows = [signal for signal in signals if signal.by == "all" and signal.measured]
    if not rows:
        return []
    width = max(len(shown(signal.signal, 40)) for signal in rows)
    lines = ["", f"{'signal':{width + 2}}  {'5 %':>9}  {'25 %':>9}  {'50 %':>9}  {'75 %':>9}  {'95 %':>9}  {'null':>8}"]
    for signal in rows:
        quantiles = (signal.p5, signal.p25, signal.p50, signal.p75, signal.p95)
        numbers = "  ".join(f"{_number(value):>9}" for value in quantiles)
        lines.append(f"  {shown(signal.signal, 40):{width}}  {numbers}  {_percent(signal.null_share):>8}")
    return lines


def _diversity(report: Report) -> list[str]:
    if not report.diversity:
        return []
    first = report.diversity[0]
    title = f"variety, each on {counted(first.rows, 'row')} and {counted(first.words, 'word')}"
    lines = ["", f"{title:44}  distinct-1  distinct-2  distinct-3  Vendi asked  said"]
    for one in report.diversity:
        name = "all" if one.by == "all" else f"{one.by} {shown(one.group or 'not stated', 30)}"
        shares = "  ".join(f"{_number(value):>10}" for value in (one.distinct_1, one.distinct_2, one.distinct_3))
        lines.append(f"  {name:42}  {shares}  {one.vendi_instructions:>11.1f}  {one.vendi_responses:.1f}")
    return lines


def _origins(title: str, origins: tuple[Origin, ...]) -> list[str]:
    lines = ["", f"{title:42}  {'rows':>9}  {'kept':>9}  with findings"]
    for origin in origins[:NAMES]:
        name = shown(origin.name, 38) if origin.name is not None else "not stated"
        rates = f"{_percent(origin.rate)} [{_percent(origin.low)}, {_percent(origin.high)}]" if origin.audited else "-"
        lines.append(f"  {name:40}  {origin.total:>9,}  {origin.kept:>9,}  {rates}")
    return lines + ([f"  {len(origins) - NAMES} more in report.json"] if len(origins) > NAMES else [])


def _verbs(verbs: RootVerbs) -> list[str]:
    lines = ["", f"root verbs of {counted(verbs.sampled, 'English instruction')}, {verbs.sure:,} sure"]
    for verb in verbs.verbs[:NAMES]:
        nouns = ", ".join(f"{shown(noun.value)} {noun.rows}" for noun in verb.nouns if noun.value is not None)
        lines.append(f"  {verb.verb:14} {verb.rows:>6,}  {nouns}")
    return lines


def _topics(report: Report) -> list[str]:
    lines = ["", "topics of a sample of instructions"] if report.topics else []
    return lines + [
        f"  {_percent(topic.share):>8}  {', '.join(shown(word, 20) for word in topic.words)}" for topic in report.topics
    ]


def _wrapped(lines: list[str]) -> list[str]:
    """Long lists of names broken into lines."""
    from textwrap import wrap

    return [
        part for line in lines for part in (wrap(line, LINE, subsequent_indent="    ") if line.startswith("  none") else [line])
    ]


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
