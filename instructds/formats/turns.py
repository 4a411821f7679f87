"""Conversations without speaker names: lists of strings that alternate, and lists of exchanges (question and answer)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .base import Draft, Layout, Row, Turn, Unfit, layout, texts
from .chat import COMPANIONS, SYSTEMS, alone, form_of, refuse_judged, remember, system_apart, system_field, told
from .fields import unread
from .roles import kind_of

if TYPE_CHECKING:
    from collections.abc import Sequence

EXCHANGE_KEYS = (
    ("input", "output"),
    ("human", "assistant"),
    ("user", "assistant"),
    ("prompt", "response"),
    ("question", "answer"),
    ("instruction", "output"),
    ("instruction", "response"),
    ("query", "response"),
    ("human", "gpt"),
    ("human", "bot"),
    ("user", "bot"),
    ("Human", "Assistant"),
    ("User", "Assistant"),
    ("q", "a"),
    ("Q", "A"),
)
"""How layouts call the two halves of an exchange."""

_PAIR = 2
_INSIDE = "first exchange"
"""Where a system prompt stood, for `system_field` of the origin."""


def exchanges(value: object) -> bool:
    """A list whose first item is an exchange: a pair of texts, or an object with two EXCHANGE_KEYS."""
    return isinstance(value, list) and bool(value) and (_is_pair(value[0]) or _keys(value[0]) is not None)


def read_texts(row: Row, field: str) -> Draft:
    """Strings that alternate, the user first.

    Raises:
        Unfit: no list, an empty one, or an item that is no string.
    """
    items = _items(row, field)
    for place, item in enumerate(items, 1):
        if not isinstance(item, str):
            raise Unfit("wrong_type", f"turn {place} of {field!r} should be a string and is a {type(item).__name__}")
    return _draft(row, [("assistant" if place % 2 else "user", cast("str", item)) for place, item in enumerate(items)])


def read_exchanges(row: Row, name: str, field: str) -> Draft:
    """Exchanges in order; a null answer is an unanswered question.

    Raises:
        Unfit: no list, an empty one, or an item that is not an exchange like the first.
    """
    items = _items(row, field)
    keys = _keys(items[0])
    turns: list[Turn] = []
    for place, item in enumerate(items, 1):
        halves = _halves(item, keys)
        if halves is None:
            raise Unfit("wrong_type", f"item {place} of {field!r} is not an exchange of two texts like the first")
        turns += [(role, half) for role, half in zip(("user", "assistant"), halves, strict=True) if half is not None]
    system = _system(row, items, keys, field)
    draft = _draft({**row, "system": system} if system else row, turns)
    if system:
        draft.origin["system_field"] = _INSIDE
    if keys != EXCHANGE_KEYS[0]:
        remember(draft, name, {"keys": list(keys) if keys else []})
    return draft


def write_texts(draft: Draft, field: str) -> Row:
    """The field `read_texts` reads, and the system prompt where it stood apart."""
    turns = draft.messages[1:] if draft.system is not None else draft.messages
    return {field: [content for _, content in turns], **system_field(draft)}


def write_exchanges(draft: Draft, name: str, field: str) -> Row:
    """The field `read_exchanges` reads, and the system prompt where it stood apart."""
    turns = draft.messages[1:] if draft.system is not None else draft.messages
    pairs: list[list[str | None]] = []
    for role, content in turns:
        if role == "assistant" and pairs and pairs[-1][1] is None:
            pairs[-1][1] = content
        else:
            pairs.append([content, None] if role != "assistant" else [None, content])
    keys = form_of(draft, name).get("keys", EXCHANGE_KEYS[0])
    inside = draft.origin.get("system_field") == _INSIDE
    beside = {} if inside else system_field(draft)
    if not keys:
        return {field: pairs, **beside}
    question, answer = cast("Sequence[str]", keys)
    written = [{question: pair[0], answer: pair[1]} for pair in pairs]
    if inside and written:
        written[0]["system"] = draft.system
    return {field: written, **beside}


def _system(row: Row, items: Sequence[object], keys: tuple[str, str] | None, field: str) -> str | None:
    """The system prompt that the first exchange holds beside its halves.

    Raises:
        Unfit: it stands elsewhere too, or an exchange holds something else that may be a part of the conversation.
    """
    found: str | None = None
    for place, item in enumerate(items):
        if not isinstance(item, dict):
            continue
        beside = {name: value for name, value in item.items() if value and name not in (keys or ())}
        given = beside.pop("system", None)
        other = unread(beside, frozenset())
        if other is not None or (given is not None and (place or not isinstance(given, str) or any(map(row.get, SYSTEMS)))):
            raise Unfit(
                "unread_turn", f"item {place + 1} of {field!r} also holds {other or 'system'!r}, which would not be read"
            )
        found = given if isinstance(given, str) else found
    return found


def _items(row: Row, field: str) -> list[object]:
    refuse_judged(row)
    items = row.get(field)
    if not isinstance(items, list):
        raise Unfit("wrong_type", f"field {field!r} should be a list of turns and is a {type(items).__name__}")
    if not items:
        raise Unfit("no_turns", f"field {field!r} is empty")
    return items


def _draft(row: Row, turns: list[Turn]) -> Draft:
    if not turns:
        raise Unfit("no_turns", "none of the exchanges holds a text")
    draft = Draft(turns, kind=kind_of(turns))
    system_apart(row, draft)
    told(row, draft)
    return draft


def _is_pair(item: object) -> bool:
    return isinstance(item, list) and len(item) == _PAIR and isinstance(item[0], str) and isinstance(item[1], str | None)


def _keys(item: object) -> tuple[str, str] | None:
    if not isinstance(item, dict):
        return None
    return next((keys for keys in EXCHANGE_KEYS if keys[0] in item and keys[1] in item), None)


def _halves(item: object, keys: tuple[str, str] | None) -> tuple[str | None, str | None] | None:
    if keys is None:
        return (item[0], item[1]) if isinstance(item, list) and _is_pair(item) else None
    if not isinstance(item, dict):
        return None
    question, answer = item.get(keys[0]), item.get(keys[1])
    return (question, answer) if isinstance(question, str | None) and isinstance(answer, str | None) else None


def _texts_layout(name: str, field: str, says: str, turns: list[str], source: str) -> None:
    layout(
        Layout(
            name=name,
            says=says,
            needs={field: texts},
            may=COMPANIONS,
            fits=alone(field),
            read=lambda row, options: [read_texts(row, field)],  # noqa: ARG005 - one way to read it
            write=lambda drafts: write_texts(drafts[0], field),
            example={field: turns},
            source=source,
        )
    )


def _exchanges_layout(name: str, field: str, says: str, items: list[object], source: str) -> None:
    layout(
        Layout(
            name=name,
            says=says,
            needs={field: exchanges},
            may=COMPANIONS,
            fits=alone(field),
            read=lambda row, options: [read_exchanges(row, name, field)],  # noqa: ARG005 - one way to read it
            write=lambda drafts: write_exchanges(drafts[0], name, field),
            example={field: items},
            source=source,
        )
    )


_LIMA = "litgpt data/lima.py; vigogne prep_lima.py"
_ULTRACHAT = "UltraChat README"
_CAPYBARA = "Capybara card on the Hub"
_SEEN = "seen in public loaders"
_texts_layout("lima", "conversations", "LIMA: `conversations`, strings that alternate.", ["Mi a hó?", "Fagyott víz."], _LIMA)
_texts_layout(
    "ultrachat", "data", "UltraChat as released: `data`, strings that alternate.", ["水是什么？", "氢和氧。"], _ULTRACHAT
)
_texts_layout("conversation_texts", "conversation", "`conversation`, strings that alternate.", ["Hány óra?", "Öt."], _SEEN)
_texts_layout("dialog_texts", "dialog", "`dialog`, strings that alternate.", ["ما هذا؟", "كتاب."], _SEEN)
_texts_layout("messages_texts", "messages", "`messages`, strings that alternate.", ["Ki az?", "A posta."], _SEEN)

_exchanges_layout(
    "capybara",
    "conversation",
    "Capybara and Firefly: `conversation`, exchanges with `input` and `output` or two like names.",
    [{"input": "Mi a fény?", "output": "Hullám és részecske."}],
    _CAPYBARA,
)
_exchanges_layout(
    "conversations_exchanges",
    "conversations",
    "`conversations`, exchanges as pairs or objects.",
    [["Kérsz teát?", "Igen."], ["Cukorral?", "Anélkül."]],
    _SEEN,
)
_exchanges_layout(
    "dialog_exchanges", "dialog", "`dialog`, exchanges as pairs or objects.", [["你好", "你好！"], ["再见", "再见！"]], _SEEN
)
_exchanges_layout(
    "data_exchanges", "data", "`data`, exchanges as pairs or objects.", [{"question": "Mi a só?", "answer": "NaCl."}], _SEEN
)
