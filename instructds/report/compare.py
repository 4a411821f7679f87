"""A report against limits, and against an earlier report: what a job that gates on it must know."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, lgamma
from pathlib import Path
from typing import TYPE_CHECKING

from instructds.errors import UsageError, unknown_name
from instructds.wording import counted

from .rates import rate

if TYPE_CHECKING:
    from .model import Report

ANY = "any"
"""Stands for rows with a finding of any check."""

SURE = 0.01
"""Chance, under equal rates, below which a rate is said to have risen."""

Pair = tuple[int, int]
"""Rows with findings, rows looked at."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The largest rate of a check, or of `any`, that is tolerated."""

    check: str
    rate: float


def limit(text: str) -> Limit:
    """`check:rate` as a limit.

    Raises:
        UsageError: it is something else.
    """
    name, colon, number = text.rpartition(":")
    try:
        allowed = float(number)
    except ValueError:
        allowed = -1.0
    if not (colon and name and 0 <= allowed <= 1):
        raise UsageError(
            f"{text!r} is no limit",
            near=["CHECK:RATE with a rate from 0 to 1, for example refusal:0.02, any:0.05"],
            fix="write 2 % as 0.02" if number.endswith("%") else None,
        )
    return Limit(name, allowed)


def exceeded(report: Report, limits: Iterable[Limit]) -> list[str]:
    """A sentence for each limit that a rate is above. The rate itself decides; its interval is told beside it.

    Raises:
        UnknownName: a limit names a check that did not run.
    """
    found = _pairs(report)
    sentences = []
    for one in limits:
        if one.check not in found:
            raise unknown_name("check of this report", one.check, found)
        rows, audited = found[one.check]
        if audited and rows / audited > one.rate:
            sentences.append(f"{one.check} is {_told(rows, audited)}, above the limit of {100 * one.rate:g} %")
    return sentences


def risen(report: Report, baseline: Mapping[str, Pair]) -> list[str]:
    """A sentence for each check whose rate is above that of the baseline by more than chance explains (Fisher, p < .01).

    Rows with `any` finding are held against each other only where the same checks ran.
    """
    sentences, found = [], _pairs(report)
    for name, (rows, audited) in found.items():
        before = baseline.get(name) if name != ANY or found.keys() == baseline.keys() else None
        if before is None or not audited or not before[1] or rows / audited <= before[0] / before[1]:
            continue
        chance = fisher(rows, audited, *before)
        if chance < SURE:
            sentences.append(f"{name} rose from {_told(*before)} to {_told(rows, audited)}, p = {chance:.2g}")
    return sentences


def not_compared(report: Report, baseline: Mapping[str, Pair]) -> list[str]:
    """A sentence for what only the report or only the baseline has."""
    here, before = set(_pairs(report)), set(baseline)
    told = [f"not in the baseline: {', '.join(sorted(here - before))}"] if here - before else []
    told += [f"in the baseline and not run now: {', '.join(sorted(before - here))}"] if before - here else []
    return [*told, *(["rows with any finding are not compared, because other checks ran"] if told else [])]


def fisher(rows: int, audited: int, rows_before: int, audited_before: int) -> float:
    """The chance of at least `rows` of all findings falling on the new side if both sides have one rate (exact, one-sided).

    Source: Fisher 1934, Statistical Methods for Research Workers, section 21.02.

    Example:
        >>> round(fisher(9, 10, 2, 10), 4)
        0.0027
    """
    total, every = rows + rows_before, audited + audited_before
    chance, term = 0.0, exp(_choose(audited, rows) + _choose(audited_before, rows_before) - _choose(every, total))
    for found in range(rows, min(total, audited) + 1):
        chance += term
        left = total - found
        term *= (audited - found) * left / ((found + 1) * (audited_before - left + 1))
        if term < chance * 1e-17:
            break
    return min(chance, 1.0)


def read_baseline(path: str | Path) -> dict[str, Pair]:
    """Rows and audited rows of each check of an earlier `report.json`, and of `any`.

    Raises:
        UsageError: the file is no report.
    """
    where = str(path)
    try:
        told = json.loads(Path(path).read_text(encoding="utf-8"))
        found = {check["check"]: (int(check["rows"]), int(check["audited"])) for check in told["checks"]}
        if "flagged" in told:
            found[ANY] = (int(told["flagged"]), int(told["audited"]))
    except OSError as error:
        fix = "give the report.json that `instructds audit --report DIR` wrote"
        raise UsageError(f"the baseline cannot be read: {error.strerror}", where=where, fix=fix) from error
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(
            "the baseline is no report", where=where, fix="give a report.json, as `instructds audit --report DIR` writes it"
        ) from error
    if any(not 0 <= rows <= audited for rows, audited in found.values()):
        raise UsageError("the baseline has more rows with findings than rows", where=where)
    return found


def _pairs(report: Report) -> dict[str, Pair]:
    return {ANY: (report.flagged, report.audited), **{check.check: (check.rows, check.audited) for check in report.checks}}


def _told(rows: int, audited: int) -> str:
    found = rate(rows, audited)
    interval = f"[{_percent(found['low'])}, {_percent(found['high'])}]"
    return f"{_percent(found['rate'])} {interval} ({rows:,} of {counted(audited, 'row')})"


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.2f} %"


def _choose(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
