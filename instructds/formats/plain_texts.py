"""What plain rows say, taken out of many rows at once: instruction and answer, or the turns of a conversation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .asked_chat import may_be_chat
from .base import Draft
from .chat import told
from .record_table import dump
from .roles import ends_in_call

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .base import PlainChat, PlainPair, Row, Turn


@dataclass(frozen=True, slots=True)
class Plain:
    """The places of plain rows and what each says, and the places of the other rows.

    `details` and `extra` are those of the record of each row; empty where all have the same details and nothing extra.
    """

    places: list[int] = field(default_factory=list)
    turns: list[Sequence[Turn]] = field(default_factory=list)
    contexts: list[str | None] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    others: list[int] = field(default_factory=list)


def pairs(values: Sequence[object], plain: PlainPair, fields: int) -> Plain:
    """The rows that hold so many fields, the plain ones, as strings."""
    found = Plain()
    for place, row in enumerate(values):
        texts = _texts(row, plain) if isinstance(row, dict) and len(row) == fields else None
        if texts is None:
            found.others.append(place)
            continue
        asked, said, given = texts
        found.places.append(place)
        found.turns.append((("user", f"{asked}\n\n{given}" if given else asked), ("assistant", said)))
        found.contexts.append(given or None)
    return found


def chats(values: Sequence[object], plain: PlainChat, fields: int, layout: str) -> Plain:
    """The rows that hold a conversation in plain turns, an answer among them, and nothing else, or a string as their id."""
    found, named = Plain(), fields > 1
    for place, row in enumerate(values):
        turns = _turns(row.get(plain.field), plain) if isinstance(row, dict) and len(row) == fields else None
        name = row.get("id") if turns and named and isinstance(row, dict) else ""
        if not turns or not isinstance(name, str):
            found.others.append(place)
            continue
        found.places.append(place)
        found.turns.append(turns)
        found.contexts.append(None)
        if named:
            found.details.append(_details(name, layout))
            found.extra.append(dump({"id": name}))
    return found


def _texts(row: Row, plain: PlainPair) -> tuple[str, str, str] | None:
    """Instruction, answer and context of a row; null when one is no string, or more than plain text."""
    asked, said = row.get(plain.prompt), row.get(plain.answer)
    given = row.get(plain.context or "") if len(row) > 2 else ""  # noqa: PLR2004 - instruction and answer
    if not (isinstance(asked, str) and isinstance(said, str) and isinstance(given, str)):
        return None
    return None if may_be_chat(asked) or (given and plain.empty(given)) else (asked, said, given)


def _details(name: str, layout: str) -> str:
    """What the record of a row with this id tells of its making, as `read_chat` and `Columns` do."""
    draft = Draft([])
    told({"id": name}, draft)
    group = {} if draft.group is None else {"group": draft.group}
    return dump({"layout": layout, **group, "origin": draft.origin})


def _turns(items: object, plain: PlainChat) -> list[Turn] | None:
    """The turns in a field; null when one is no plain turn, or none is an answer."""
    speaker, body = plain.keys
    turns: list[Turn] = []
    answered = False
    for item in items if isinstance(items, list) else ():
        if not isinstance(item, dict) or len(item) != len(plain.keys):
            return None
        name, content = item.get(speaker), item.get(body)
        role = plain.roles.get(name) if isinstance(name, str) else None
        if role is None or not isinstance(content, str) or ends_in_call(content):
            return None
        answered = answered or role == "assistant"
        turns.append((role, content))
    return turns if answered else None
