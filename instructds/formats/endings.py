"""Two endings of one prompt: what every comparison is made of, whatever its layout."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from .base import Draft, Layout, ReadOptions, Row, Turn, Unfit, layout, need_text, number
from .beside import kind
from .fields import note_companions, promise
from .roles import read_turns, write_turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SHAREGPT_NAMES = {"user": "human", "assistant": "gpt"}
"""The speaker names ShareGPT-style layouts write."""


def register(entry: Layout) -> Layout:
    """Register a layout whose drafts also get the row's own id, language and category.

    A row with a further field that holds a part of the prompt (`context`, `history`, `document`, choices ...) is not of the
    layout: reading it would lose what was asked.
    """
    known = frozenset((*entry.needs, *entry.may))

    def read(row: Row, options: ReadOptions) -> list[Draft]:
        return [note_companions(draft, row, ("category",)) for draft in entry.read(row, options)]

    def fits(row: Row) -> bool:
        return not any(name not in known and unasked(name, value) for name, value in row.items()) and (
            entry.fits is None or entry.fits(row)
        )

    return layout(replace(entry, read=read, fits=fits))


def unasked(name: str, value: object) -> bool:
    """Does a field nobody reads hold a part of what was asked?"""
    if not value or name == "text" or isinstance(value, bool | int | float):
        return False
    return promise(name) == "statement" or kind(name) in ("context", "choice")


def conversation(value: object) -> bool:
    """A non-empty list of turns, each `{role, content}` or `{from, value}`."""
    return isinstance(value, list) and bool(value) and all(turn_object(item) for item in value)


def turn_object(value: object) -> bool:
    """One turn as an object: `{role, content}` or `{from, value}`."""
    return isinstance(value, dict) and (("role" in value and "content" in value) or ("from" in value and "value" in value))


def turns_of(value: object, field: str) -> list[Turn]:
    """The turns in a list of `{role, content}` or `{from, value}` objects.

    Raises:
        Unfit: no list, an empty one, or a turn in it is not readable.
    """
    if not isinstance(value, list) or not value:
        code = "missing_field" if value is None or value == [] else "wrong_type"
        raise Unfit(code, f"field {field!r} should be a list of turns and is {_kind(value)}")
    first = value[0]
    keys = ("from", "value") if isinstance(first, dict) and "from" in first else ("role", "content")
    return read_turns(value, *keys)


def answer_turns(value: object, field: str) -> list[Turn]:
    """The turns of an answer given as text, as one turn object or as a list of them.

    Raises:
        Unfit: the field is none of them.
    """
    if isinstance(value, str):
        return [("assistant", value)]
    return turns_of([value] if isinstance(value, dict) else value, field)


def prompt_turns(row: Row, field: str) -> list[Turn]:
    """The turns of a prompt given as text or as a list of turns.

    Raises:
        Unfit: the field is neither.
    """
    value = row.get(field)
    return turns_of(value, field) if isinstance(value, list) else [("user", need_text(row, field))]


def with_system(row: Row, prompt: list[Turn], field: str = "system") -> tuple[str | None, list[Turn]]:
    """The system prompt a row keeps apart, null when empty, and the prompt that begins with it.

    Raises:
        Unfit: the field holds something else than text.
    """
    system = None if row.get(field) is None else need_text(row, field)
    return (system, [("system", system), *prompt]) if system else (None, prompt)


def split_shared(chosen: Sequence[Turn], rejected: Sequence[Turn]) -> tuple[list[Turn], list[Turn], list[Turn]]:
    """Two whole conversations as their shared prompt and two endings.

    Where one conversation is the beginning of the other, its last turn is its ending.

    Raises:
        Unfit: `no_answer` when one is empty, `no_preference` when they are equal, `no_shared_prompt` when they part before an
            answer.
    """
    if not chosen or not rejected:
        raise Unfit("no_answer", f"the {'rejected' if chosen else 'chosen'} conversation is empty")
    shared = 0
    for ours, theirs in zip(chosen, rejected, strict=False):
        if ours != theirs:
            break
        shared += 1
    if shared == len(chosen) == len(rejected):
        raise Unfit("no_preference", "the chosen and the rejected conversation are the same")
    shared = min(shared, len(chosen) - 1, len(rejected) - 1)
    if "user" not in {role for role, _ in chosen[:shared]} or "user" in (chosen[shared][0], rejected[shared][0]):
        raise Unfit("no_shared_prompt", f"chosen and rejected already differ at turn {shared + 1}, which is no answer")
    return list(chosen[:shared]), list(chosen[shared:]), list(rejected[shared:])


def comparison(
    prompt: Sequence[Turn],
    chosen: Sequence[Turn],
    rejected: Sequence[Turn],
    options: ReadOptions,
    *,
    origin: Mapping[str, object] | None = None,
    system: str | None = None,
    context: str | None = None,
    author: str | None = None,
) -> Draft:
    """The preference draft of a prompt and two endings, or a demonstration of the chosen one under `read_as: sft`.

    `origin["chosen_turns"]` holds the length of the chosen ending when it is not one turn.

    Raises:
        Unfit: `no_prompt`, `no_answer`, or `no_preference` when the endings say the same.
    """
    for name, ending in (("chosen", chosen), ("rejected", rejected)):
        if not ending or ending[-1][0] != "assistant":
            raise Unfit("no_answer", f"the {name} ending does not end in an answer")
    if not any(role == "user" for role, _ in prompt):
        raise Unfit("no_prompt", "there is no user turn before the answers")
    if prompt[-1][0] == "assistant" and "assistant" in (chosen[0][0], rejected[0][0]):
        raise Unfit("answered_prompt", "the prompt already ends in an answer, and a chosen and a rejected one follow it")
    if _said(chosen) == _said(rejected):
        raise Unfit("no_preference", "the chosen and the rejected answer are the same")
    known = dict(origin or {})
    if len(chosen) != 1:
        known["chosen_turns"] = len(chosen)
    draft = Draft([*prompt, *chosen], context=context, system=system, author=author, origin=known)
    if options.read_as == "sft":
        model = known.get("chosen_model")
        draft.author = model if isinstance(model, str) else None
        return draft
    draft.kind, draft.rejected = "preference", list(rejected)
    return draft


def parts(draft: Draft) -> tuple[list[Turn], list[Turn], list[Turn]]:
    """Prompt, chosen ending and rejected ending of a draft; the rejected one is empty for a demonstration."""
    length = draft.origin.get("chosen_turns", 1)
    cut = len(draft.messages) - (length if isinstance(length, int) and 0 < length <= len(draft.messages) else 1)
    return draft.messages[:cut], draft.messages[cut:], draft.rejected or []


def without_system(draft: Draft, prompt: Sequence[Turn]) -> list[Turn]:
    """The prompt less the system turn that the layout keeps apart."""
    return list(prompt[1:] if draft.system is not None and prompt and prompt[0][0] == "system" else prompt)


def last_text(turns: Sequence[Turn]) -> str:
    """The text of the last turn, empty when there is none."""
    return turns[-1][1] if turns else ""


def chat(turns: Iterable[Turn]) -> list[dict[str, object]]:
    """Turns as `{role, content}` objects."""
    return write_turns(list(turns), "role", "content", {})


def sharegpt(turns: Iterable[Turn]) -> list[dict[str, object]]:
    """Turns as `{from, value}` objects with ShareGPT's speaker names."""
    return write_turns(list(turns), "from", "value", SHAREGPT_NAMES)


def history_turns(value: object) -> list[Turn]:
    """The earlier turns in a `history` of `[question, answer]` pairs; null is an empty history.

    Raises:
        Unfit: it is something else.
    """
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unfit("wrong_type", f"field 'history' should be a list of pairs and is {_kind(value)}")
    turns: list[Turn] = []
    for place, pair in enumerate(value, 1):
        if not isinstance(pair, list) or [type(side) for side in pair] != [str, str]:
            raise Unfit("wrong_type", f"pair {place} of 'history' should be [question, answer] and is {_kind(pair)}")
        turns += [("user", pair[0]), ("assistant", pair[1])]
    return turns


def history_pairs(turns: Sequence[Turn]) -> list[list[str]]:
    """Earlier turns as `[question, answer]` pairs; empty when they do not alternate."""
    if len(turns) % 2 or any(role != ("user", "assistant")[place % 2] for place, (role, _) in enumerate(turns)):
        return []
    return [[turns[place][1], turns[place + 1][1]] for place in range(0, len(turns), 2)]


def facts(row: Mapping[str, object], names: Mapping[str, str]) -> dict[str, object]:
    """What the fields of a row say about the making: field name -> our word in `names`; scalars only, the first field wins."""
    known: dict[str, object] = {}
    if names.keys().isdisjoint(row):
        return known
    for field, word in names.items():
        value = row.get(field)
        scalar = value if isinstance(value, str | bool) else finite(value)
        if word not in known and scalar is not None:
            known[word] = scalar
    return known


def finite(value: object) -> float | None:
    """A finite number as it is, or as float when it is an integer beyond 64 bits; null for anything else, NaN included."""
    if not number(value):
        return None
    given = cast("int | float", value)
    try:
        as_float = float(given)
    except OverflowError:
        return None
    if not math.isfinite(as_float):
        return None
    return given if isinstance(given, float) or -(2**63) <= given < 2**63 else as_float


def _said(turns: Sequence[Turn]) -> list[Turn]:
    return [(role, content.strip()) for role, content in turns]


def _kind(value: object) -> str:
    return "empty" if value in (None, [], {}, "") else f"a {type(value).__name__}"
