"""Fine-tuning rows of providers whose turns hold parts: Gemini's `contents` and Bedrock's `messages` with a list as system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Test, Unfit, anything, layout, objects
from .chat import tools_text
from .fields import unread
from .roles import content_of, kind_of, role_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def _parts_text(parts: object) -> str:
    """The joined texts of parts that hold text and nothing else.

    Raises:
        Unfit: `not_text` for a part that is anything else.
    """
    if not isinstance(parts, list) or not all(isinstance(part, dict) and set(part) == {"text"} for part in parts):
        raise Unfit("not_text", "a turn holds parts that are not text alone")
    return content_of(parts)


def _register(name: str, says: str, fields: tuple[str, str, str], assistant: str, example: Row, source: str) -> None:
    system, field, body = fields

    def read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
        turns = row.get(field)
        if not isinstance(turns, list) or not turns or not all(isinstance(turn, dict) for turn in turns):
            raise Unfit("no_turns", f"field {field!r} should be a list of turns")
        draft = Draft([(role_of(turn.get("role")), _parts_text(turn.get(body))) for turn in turns])
        given = row.get(system)
        said = _parts_text(given.get(body) if isinstance(given, dict) else given) if given else ""
        if said:
            draft.messages.insert(0, ("system", said))
            draft.system = said
        draft.kind, draft.tools = kind_of(draft.messages), tools_text(row.get("tools"))
        return [draft]

    def write(drafts: Sequence[Draft]) -> Row:
        draft = drafts[0]
        turns = draft.messages[1:] if draft.system is not None else draft.messages
        names = {"assistant": assistant}
        row: Row = {field: [{"role": names.get(role, role), body: [{"text": said}]} for role, said in turns]}
        parts = [{"text": draft.system}]
        return row if draft.system is None else {system: {body: parts} if body == "parts" else parts, **row}

    layout(
        Layout(
            name=name,
            says=says,
            needs={field: _turns(body)},
            may=dict.fromkeys((system, "schemaVersion", "tools"), anything),
            fits=lambda row: unread(row, frozenset((field, system, "tools"))) is None,
            read=read,
            write=write,
            example=example,
            source=source,
        )
    )


def _turns(body: str) -> Test:
    held = objects("role", body)

    def test(value: object) -> bool:
        return held(value) and isinstance(value, list) and bool(value) and all(_only_text(turn[body]) for turn in value)

    return test


def _only_text(parts: object) -> bool:
    return isinstance(parts, list) and bool(parts) and all(isinstance(part, dict) and set(part) == {"text"} for part in parts)


_register(
    "gemini",
    "Gemini: `contents`, turns with `role` and `parts` of text, `systemInstruction` apart.",
    ("systemInstruction", "contents", "parts"),
    "model",
    {
        "systemInstruction": {"parts": [{"text": "Légy rövid."}]},
        "contents": [
            {"role": "user", "parts": [{"text": "Mi a nád?"}]},
            {"role": "model", "parts": [{"text": "Vízparti növény."}]},
        ],
    },
    "Vertex AI documentation, supervised tuning data",
)
_register(
    "bedrock",
    "Bedrock: `messages` whose `content` is a list of texts, `system` a list of texts.",
    ("system", "messages", "content"),
    "assistant",
    {
        "schemaVersion": "bedrock-conversation-2024",
        "system": [{"text": "简短回答。"}],
        "messages": [
            {"role": "user", "content": [{"text": "什么是竹子？"}]},
            {"role": "assistant", "content": [{"text": "一种植物。"}]},
        ],
    },
    "Amazon Bedrock documentation, fine-tuning data in the Converse format",
)
