"""What is known of one licence: its SPDX expression, the choices it leaves, and what it asks and forbids."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from .license_facts import FAMILIES, UNSTATED, Facts, facts, joined, shared
from .license_hub import hub_id

if TYPE_CHECKING:
    from collections.abc import Iterable

Use = Literal["yes", "no", "unknown"]

_MOST_CHOICES = 32
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence as it was recognised; null = not known, and then nothing may be concluded from it."""

    text: str
    """What was read, shortened."""
    spdx: str | None = None
    """SPDX expression; `LicenseRef-...` for what SPDX does not list; null = no exact licence can be named."""
    hub_id: str = "unknown"
    """The Hub's id, `other` when it has none, `unknown` when the licence is."""
    family: str | None = None
    """The licence without its version, when the version is not stated; `spdx` is null then."""
    known: bool = False
    """Whether the licence is exact and all its conditions are known."""
    permission: bool | None = None
    """Whether copying and publishing is allowed at all; false for "all rights reserved"."""
    attribution: bool | None = None
    share_alike: bool | None = None
    non_commercial: bool | None = None
    no_derivatives: bool | None = None
    use_restrictions: bool | None = None
    """Whether some uses are forbidden (RAIL, Llama, Gemma, C-UDA)."""
    commercial_use: Use = "unknown"
    """By the licence and the terms of providers together."""
    terms: tuple[str, ...] = ()
    """Providers whose terms bind whoever made the text with their models, apart from any licence."""
    notes: tuple[str, ...] = ()
    """What is uncertain, and why."""
    choices: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    """The licences that apply together, once per choice that an `OR` leaves."""


@cache
def licensing() -> Any:
    """The SPDX list of `license-expression`, read once (a tenth of a second)."""
    from license_expression import get_spdx_licensing

    return get_spdx_licensing()


def listed(word: str) -> str | None:
    """The SPDX expression of a text that is one, identifiers in their own spelling; null when it is none.

    Example:
        >>> listed("mit or apache-2.0"), listed("MIT Press")
        ('MIT OR Apache-2.0', None)
    """
    from boolean.boolean import ParseError
    from license_expression import ExpressionError

    try:
        parsed = licensing().parse(word, validate=True)
    except (ExpressionError, ParseError):
        return None
    text = "" if parsed is None else str(licensing().dedup(parsed))
    return None if not text or "LicenseRef-scancode" in text else text


def build(
    text: str,
    expression: str | None,
    *,
    terms: tuple[str, ...] = (),
    notes: Iterable[str] = (),
    stated: Facts | None = None,
) -> Licence:
    """A licence from its SPDX expression; `stated` are facts that the text adds to those of the licence."""
    choices = () if expression is None else _choices(expression)
    found = [[facts(name) for name in choice] for choice in choices]
    whole = [joined([one or UNSTATED for one in choice]) for choice in found]
    known = bool(whole) and all(None not in one for one in whole)
    total = shared(whole) if whole else UNSTATED
    total = total if stated is None else joined([total, stated])
    if expression is not None and any(one is None for choice in found for one in choice):
        notes = [*notes, "the conditions of this licence are not in our table; read its text"]
    single = choices[0][0] if len(choices) == 1 and len(choices[0]) == 1 else expression
    return Licence(
        text=shorten(text),
        spdx=expression,
        hub_id=hub_id(single),
        known=known,
        permission=True if known else None,
        **total._asdict(),
        commercial_use=_commercial(total.non_commercial, terms),
        terms=terms,
        notes=tuple(notes),
        choices=choices,
    )


def all_apply(names: Iterable[str]) -> str:
    """What is said of several licences that are named side by side in running words or as whole texts."""
    named = list(names)
    return (
        f"{' and '.join(named)} are named together and read as applying all at once, which is the safe reading; where either may "
        f"be chosen, state `{' OR '.join(named)}`"
    )


def family(text: str, name: str, *, terms: tuple[str, ...] = (), notes: Iterable[str] = ()) -> Licence:
    """A licence whose version is not stated: what its versions have in common is known, and no more."""
    total = FAMILIES[name]
    return Licence(
        text=shorten(text),
        family=name,
        hub_id=hub_id(None, name),
        **total._asdict(),
        commercial_use=_commercial(total.non_commercial, terms),
        terms=terms,
        notes=(*notes, f"{name}: the version is not stated"),
    )


def unknown(
    text: str, note: str, *, stated: Facts = UNSTATED, terms: tuple[str, ...] = (), permission: bool | None = None
) -> Licence:
    """No licence that can be named; `stated` is what the text says of its conditions all the same."""
    return Licence(
        text=shorten(text),
        permission=permission,
        **stated._asdict(),
        commercial_use="no" if permission is False else _commercial(stated.non_commercial, terms),
        terms=terms,
        notes=(note,),
    )


def shorten(text: str) -> str:
    """The text on one line, cut after some 200 characters."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def _commercial(non_commercial: bool | None, terms: tuple[str, ...]) -> Use:
    if non_commercial:
        return "no"
    return "unknown" if non_commercial is None or terms else "yes"


def _choices(expression: str) -> tuple[tuple[str, ...], ...]:
    """The expression as choices of licences that apply together; one choice of nothing known when there are too many."""
    parsed = licensing().parse(expression)
    found = _spread(parsed)
    return (
        tuple(tuple(dict.fromkeys(choice)) for choice in dict.fromkeys(found))
        if len(found) <= _MOST_CHOICES
        else ((expression,),)
    )


def _spread(node: Any) -> list[tuple[str, ...]]:
    kind = type(node).__name__
    if kind == "OR":
        return [choice for part in node.args for choice in _spread(part)][: _MOST_CHOICES + 1]
    if kind == "AND":
        found: list[tuple[str, ...]] = [()]
        for part in node.args:
            found = [(*one, *other) for one in found for other in _spread(part)][: _MOST_CHOICES + 1]
        return found
    return [(str(node),)]
