"""Turns as the many chat layouts write them -> (role, content), and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from .base import Turn, Unfit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROLE_OF = {
    **dict.fromkeys(("user", "human", "prompter", "instruction", "question", "customer"), "user"),
    **dict.fromkeys(("assistant", "gpt", "chatgpt", "bing", "bard", "model", "bot", "ai", "claude", "moss"), "assistant"),
    **dict.fromkeys(("function_call", "tool_call", "assistant_tool_call"), "assistant"),
    **dict.fromkeys(("system", "developer"), "system"),
    **dict.fromkeys(("tool", "observation", "function", "function_response", "tool_response", "ipython"), "tool"),
    **dict.fromkeys(("utilisateur", "utilisatrice", "usuario", "benutzer", "felhasználó", "пользователь", "用户"), "user"),
    **dict.fromkeys(("asistente", "assistent", "asszisztens", "ассистент", "助手"), "assistant"),
    **dict.fromkeys(("système", "sistema", "rendszer", "система", "系统"), "system"),
}
"""Lower-cased speaker name -> our role. A name that is not here makes the row a counted rejection."""

CALL_ROLES = frozenset({"function_call", "tool_call", "assistant_tool_call"})
"""Speaker names whose turn is a call of a tool by the assistant."""

_BODY_KEYS = ("text", "value", "content")


def role_of(name: object) -> str:
    """Our role for a speaker's name, any case.

    Raises:
        Unfit: `unknown_role`.
    """
    role = ROLE_OF.get(name.strip().lower()) if isinstance(name, str) else None
    if role is None:
        raise Unfit("unknown_role", f"speaker {name!r} is none of {', '.join(sorted(ROLE_OF))}")
    return role


def content_of(value: object) -> str:
    """The text of a message body: a string, null (= empty), or a list of typed text blocks, which are joined as they are.

    Raises:
        Unfit: `not_text` for an image, audio or unknown block, `wrong_type` for anything else.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if not isinstance(value, list):
        raise Unfit("wrong_type", f"message content should be text or a list of blocks and is a {type(value).__name__}")
    return "".join(_block_text(block) for block in value)


def call_text(call: object) -> str:
    """A tool call as text inside an assistant turn: `<tool_call>` around the call's JSON, or around the string as given."""
    body = call if isinstance(call, str) else json.dumps(call, ensure_ascii=False)
    return f"<tool_call>\n{body}\n</tool_call>"


def call_body(content: str) -> str | None:
    """The text inside a turn that is one `call_text` and nothing else; null when it is not."""
    head, tail = "<tool_call>\n", "\n</tool_call>"
    if content.startswith(head) and content.endswith(tail) and content.count(head) == 1:
        return content[len(head) : -len(tail)]
    return None


def read_turns(items: Sequence[object], role_key: str, content_key: str) -> list[Turn]:
    """Turns from a list of objects, OpenAI `tool_calls` and `function_call` included.

    Raises:
        Unfit: an item is no object, a speaker is unknown, or a body is not text; the detail names the turn (from 1).
    """
    turns: list[Turn] = []
    for place, item in enumerate(items, 1):
        if not isinstance(item, dict):
            raise Unfit("wrong_type", f"turn {place} should be an object and is a {type(item).__name__}")
        try:
            turns.append(_read_turn(cast("Mapping[str, object]", item), role_key, content_key))
        except Unfit as unfit:
            raise Unfit(unfit.reason, f"turn {place}: {unfit.detail}") from unfit
    return turns


def write_turns(
    turns: Sequence[Turn], role_key: str, content_key: str, names: Mapping[str, str], call: str | None = None
) -> list[dict[str, object]]:
    """Turns as a list of objects, with the layout's own speaker `names`; `call` is its name for a tool-call turn, if it has one."""
    written: list[dict[str, object]] = []
    for role, content in turns:
        body = call_body(content) if call is not None and role == "assistant" else None
        if body is not None:
            written.append({role_key: call, content_key: body})
        else:
            written.append({role_key: names.get(role, role), content_key: content})
    return written


def _read_turn(item: Mapping[str, object], role_key: str, content_key: str) -> Turn:
    name = item.get(role_key)
    role, content = role_of(name), content_of(item.get(content_key))
    if isinstance(name, str) and name.strip().lower() in CALL_ROLES:
        return role, call_text(content)
    calls = item.get("tool_calls") or ([item["function_call"]] if item.get("function_call") else [])
    if isinstance(calls, list) and calls:
        parts = [content] if content else []
        return role, "\n".join([*parts, *(call_text(call) for call in calls)])
    if item.get(content_key) is None and content_key not in item:
        raise Unfit("missing_field", f"no {content_key!r}")
    return role, content


def _block_text(block: object) -> str:
    if isinstance(block, str):
        return block
    if isinstance(block, dict):
        if block.get("type", "text") in ("text", "input_text", "output_text"):
            for key in _BODY_KEYS:
                if isinstance(block.get(key), str):
                    return cast("str", block[key])
        raise Unfit("not_text", f"a block of type {block.get('type')!r} holds no text")
    raise Unfit("wrong_type", f"a block should be an object and is a {type(block).__name__}")
