"""`--fail-on` of a comparison: how much of what may differ before a job fails."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from instructds.errors import UsageError, unknown_name
from instructds.wording import counted

from .differences import KINDS, WHATS

if TYPE_CHECKING:
    from .differences import Comparison, Shift

SHIFT = "shift"
SURE, EFFECT = 0.01, 0.1
"""A distribution has shifted when the chance of such a difference is below `SURE` and its effect above `EFFECT`."""

COUNTED = (*KINDS, *WHATS)

_GRAMMAR = f"NAME:SHARE of the old records, NAME one of {', '.join(COUNTED)}; or shift:DISTRIBUTION[:EFFECT]"


@dataclass(frozen=True, slots=True)
class Rule:
    """The largest share of old records, or effect of a shift, that is tolerated."""

    name: str
    limit: float
    distribution: str | None = None


def rule(text: str) -> Rule:
    """`removed:0.01`, `changed:0`, `shift:language` or `shift:response_length:0.05` as a rule.

    Raises:
        UsageError: it is something else.
        UnknownName: it names no kind of difference.

    Example:
        >>> rule("removed:0.01")
        Rule(name='removed', limit=0.01, distribution=None)
    """
    name, colon, rest = text.partition(":")
    if not (colon and rest):
        raise UsageError(f"{text!r} is no rule", near=[_GRAMMAR])
    if name == SHIFT:
        distribution, _, effect = rest.partition(":")
        return Rule(SHIFT, EFFECT if not effect else _number(effect, text, 1.0), distribution)
    if name not in COUNTED:
        raise unknown_name("kind of difference", name, [*COUNTED, SHIFT])
    return Rule(name, _number(rest, text, float("inf") if name in ("added", "restored") else 1.0))


def broken(comparison: Comparison, rules: Iterable[Rule]) -> list[str]:
    """A sentence for each rule that does not hold. A distribution that was not measured on both sides breaks its rule.

    Raises:
        UnknownName: a rule names a distribution that was not compared.
    """
    sentences = []
    for one in rules:
        if one.distribution is not None:
            sentences += _shifted(comparison, one)
            continue
        found, base = getattr(comparison.counts, one.name), comparison.old.rows
        if found > one.limit * base:
            share = f"{100 * found / base:.2f} % of {counted(base, 'record')}" if base else "the old edition has none"
            sentences.append(f"{one.name}: {found:,} ({share}), above the limit of {100 * one.limit:g} %")
    return sentences


def has_shifted(shift: Shift, effect: float = EFFECT) -> bool:
    """Whether a distribution moved by more than chance and by more than `effect`."""
    return shift.p is not None and shift.effect is not None and shift.p < SURE and abs(shift.effect) > effect


def _shifted(comparison: Comparison, one: Rule) -> list[str]:
    shifts = {shift.name: shift for shift in comparison.shifts}
    if one.distribution not in shifts:
        raise unknown_name("distribution of this comparison", one.distribution, shifts)
    shift = shifts[one.distribution]
    if shift.p is None:
        few = f"{shift.old_measured:,} and {shift.new_measured:,} records have a value"
        return [f"shift:{shift.name} was not measured: {few}"]
    if has_shifted(shift, one.limit):
        return [f"{shift.name} shifted: effect {shift.effect:.3f}, above {one.limit:g}; p = {shift.p:.2g}"]
    return []


def _number(text: str, whole: str, most: float) -> float:
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not 0 <= found <= most or found == float("inf"):
        raise UsageError(f"{text!r} in {whole!r} is no share from 0 to {most:g}", near=[_GRAMMAR])
    return found
