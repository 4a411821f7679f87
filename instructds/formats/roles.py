"""Turns as the many chat layouts write them -> (role, content), and back."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, cast

from .base import Turn, Unfit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SPEAKERS = {
    "user": """
        user human prompter instruction question customer
        utilisateur utilisatrice usuario usuária usuário benutzer nutzer felhasználó пользователь користувач
        użytkownik uživatel používateľ utente gebruiker användare bruker käyttäjä kullanıcı utilizator χρήστης
        korisnik uporabnik pengguna 用户 使用者 人类 ユーザー 사용자 المستخدم مستخدم کاربر משתמש उपयोगकर्ता ผู้ใช้
        """,
    "assistant": """
        assistant gpt chatgpt gpt4 gpt-4 gpt-3.5 gpt-3.5-turbo bing bard gemini claude model bot chatbot ai llm moss answer
        response asistente assistent assistente asszisztens ассистент помощник асистент asystent asistent avustaja
        asistan βοηθός pomoćnik pomočnik asisten 助手 助理 アシスタント 어시스턴트 المساعد مساعد دستیار עוזר सहायक ผู้ช่วย
        function_call tool_call assistant_tool_call
        """,
    "system": """
        system developer
        système sistema rendszer система systém systeem järjestelmä sistem σύστημα 系统 系統 システム 시스템 النظام
        """,
    "tool": "tool tools observation function function_response tool_response tool_result tool_results ipython environment",
}

ROLE_OF = {name: role for role, names in _SPEAKERS.items() for name in names.split()}
"""Lower-cased NFC speaker name -> our role. A name that is not here makes the row a counted rejection."""

CALL_ROLES = frozenset({"function_call", "tool_call", "assistant_tool_call"})
"""Speaker names whose turn is a call of a tool by the assistant."""

_PLAIN = {name: role for name, role in ROLE_OF.items() if name not in CALL_ROLES}
_BARE = 2

SPELLINGS = (
    ("from", "value"),
    ("role", "content"),
    ("role", "value"),
    ("role", "text"),
    ("role", "message"),
    ("from", "content"),
    ("from", "text"),
    ("speaker", "text"),
    ("speaker", "content"),
    ("author", "content"),
    ("author", "text"),
)
"""How layouts call the speaker and the body of a turn."""

_BODY_KEYS = ("text", "value", "content")
_TEXT_BLOCKS = frozenset({"text", "input_text", "output_text"})
_THOUGHT_BLOCKS = frozenset({"reasoning", "thinking", "redacted_thinking"})
_OPEN, _CLOSE = "<tool_call>\n", "\n</tool_call>"
_SHOWN = 60


def role_of(name: object) -> str:
    """Our role for a speaker's name, any case.

    Raises:
        Unfit: `unknown_role`.
    """
    role = None
    if isinstance(name, str):
        role = ROLE_OF.get(name) or ROLE_OF.get(unicodedata.normalize("NFC", name.strip().lower()))
    if role is None:
        shown = repr(name)
        shown = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 3] + "..."
        raise Unfit(
            "unknown_role", f"nobody knows the speaker {shown}; user, assistant, system, tool and their usual names are"
        )
    return role


def content_of(value: object) -> str:
    """The text of a message body: a string, null (= empty), or a list of typed blocks, whose texts are joined as they are.

    A block that calls a tool becomes `call_text`; a block of reasoning is no part of the answer and adds nothing.

    Raises:
        Unfit: `not_text` for an image, audio or unknown block, `wrong_type` for anything else.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, dict):
        return _block_text(value)
    if not isinstance(value, list):
        raise Unfit("wrong_type", f"message content should be text or a list of blocks and is a {type(value).__name__}")
    return "".join(_block_text(block) for block in value)


def call_text(call: object) -> str:
    """A tool call as text inside an assistant turn: `<tool_call>` around the call's JSON, or around the string as given."""
    body = call if isinstance(call, str) else json.dumps(call, ensure_ascii=False)
    return f"{_OPEN}{body}{_CLOSE}"


def call_body(content: str) -> str | None:
    """The text inside a turn that is one `call_text` and nothing else; null when it is not."""
    if content.startswith(_OPEN) and content.endswith(_CLOSE) and content.count(_OPEN) == 1:
        return content[len(_OPEN) : -len(_CLOSE)]
    return None


def call_bodies(content: str) -> tuple[str, list[str]]:
    """The text of an assistant turn before its calls, and what stands inside each `call_text` at its end.

    Example:
        >>> call_bodies("Megnézem." + chr(10) + call_text({"name": "idojaras"}))
        ('Megnézem.', ['{"name": "idojaras"}'])
    """
    before, head, calls = content.partition(_OPEN)
    if not head or not content.endswith(_CLOSE) or not (before == "" or before.endswith("\n")):
        return content, []
    return before[:-1], calls[: -len(_CLOSE)].split(f"{_CLOSE}\n{_OPEN}")


def ends_in_call(content: str) -> bool:
    """Does a turn end as one with a `call_text` does?"""
    return content.endswith(_CLOSE)


def spelling_of(items: object) -> tuple[str, str] | None:
    """The keys of speaker and body in a list of turns, told by its first turn; null when that is none of SPELLINGS."""
    first = items[0] if isinstance(items, list) and items else None
    if not isinstance(first, dict):
        return None
    for role_key, content_key in SPELLINGS:
        if role_key in first and content_key in first:
            return role_key, content_key
    return ("role", "content") if "role" in first and first.get("tool_calls") else None


def kind_of(turns: Sequence[Turn]) -> str:
    """`sft` for a conversation with an answer, `prompt` for one without."""
    return "sft" if any(role == "assistant" for role, _ in turns) else "prompt"


def read_turns(items: Sequence[object], role_key: str, content_key: str) -> list[Turn]:
    """Turns from a list of objects, OpenAI `tool_calls` and `function_call` included.

    Raises:
        Unfit: an item is no object, a speaker is unknown, or a body is not text; the detail names the turn (from 1).
    """
    turns: list[Turn] = []
    for place, item in enumerate(items, 1):
        if not isinstance(item, dict):
            raise Unfit("wrong_type", f"turn {place} should be an object and is a {type(item).__name__}")
        name, content = item.get(role_key), item.get(content_key)
        if len(item) == _BARE and isinstance(content, str) and isinstance(name, str) and name in _PLAIN:
            turns.append((_PLAIN[name], content))
            continue
        try:
            turns.append(_read_turn(cast("Mapping[str, object]", item), role_key, content_key))
        except Unfit as unfit:
            raise Unfit(unfit.reason, f"turn {place}: {unfit.detail}") from unfit
    return turns


def write_turns(
    turns: Sequence[Turn], role_key: str, content_key: str, names: Mapping[str, str], call: str | None = None
) -> list[dict[str, object]]:
    """Turns as a list of objects, with the layout's own speaker `names`; `call` is its name for a turn that is a tool call."""
    written: list[dict[str, object]] = []
    for role, content in turns:
        body = call_body(content) if call is not None and role == "assistant" else None
        if body is not None:
            written.append({role_key: call, content_key: body})
        else:
            written.append({role_key: names.get(role, role), content_key: content})
    return written


def write_calls(turns: Sequence[Turn], role_key: str, content_key: str, names: Mapping[str, str]) -> list[dict[str, object]]:
    """Turns as a list of objects, calls in the OpenAI form as `tool_calls` beside the text; other calls stay in the text."""
    written = write_turns(turns, role_key, content_key, names)
    for message, (role, content) in zip(written, turns, strict=True):
        if role == "assistant" and content.endswith(_CLOSE):
            text, bodies = call_bodies(content)
            calls = [_openai_call(body) for body in bodies]
            if calls and None not in calls:
                message[content_key] = text or None
                message["tool_calls"] = calls
    return written


def speakers_of(items: Sequence[object], role_key: str, names: Mapping[str, str]) -> dict[str, str]:
    """Our role -> the source's name for it, where that is not what `names` says; empty when a role has several names."""
    found: dict[str, str] = {}
    for item in items:
        name = item.get(role_key) if isinstance(item, dict) else None
        if not isinstance(name, str) or (name not in _PLAIN and name.strip().lower() in CALL_ROLES):
            continue
        if found.setdefault(role_of(name), name) != name:
            return {}
    return {role: name for role, name in found.items() if names.get(role, role) != name}


def _read_turn(item: Mapping[str, object], role_key: str, content_key: str) -> Turn:
    name = item.get(role_key)
    role, content = role_of(name), content_of(item.get(content_key))
    if isinstance(name, str) and name.strip().lower() in CALL_ROLES:
        return role, call_text(content)
    calls = item.get("tool_calls") or ([item["function_call"]] if item.get("function_call") else [])
    if isinstance(calls, list) and calls:
        parts = [content] if content else []
        return role, "\n".join([*parts, *(call_text(call) for call in calls)])
    if content_key not in item:
        raise Unfit("missing_field", f"no {content_key!r}")
    return role, content


def _block_text(block: object) -> str:
    if isinstance(block, str):
        return block
    if not isinstance(block, dict):
        raise Unfit("wrong_type", f"a block should be an object and is a {type(block).__name__}")
    kind = block.get("type", "text")
    body = next((block[key] for key in _BODY_KEYS if isinstance(block.get(key), str)), None)
    if isinstance(kind, str) and kind in _THOUGHT_BLOCKS:
        return ""
    if kind == "tool_call" and isinstance(body, str):
        return call_text(body)
    if isinstance(kind, str) and kind in _TEXT_BLOCKS and isinstance(body, str):
        return body
    raise Unfit("not_text", f"a block of type {str(kind)[:_SHOWN]!r} holds no text")


def _openai_call(body: str) -> dict[str, object] | None:
    """The call as an object when it has OpenAI's form and this JSON would be written for it again."""
    try:
        call = json.loads(body)
    except (ValueError, RecursionError):
        return None
    plain = isinstance(call, dict) and isinstance(call.get("function"), dict)
    return call if plain and json.dumps(call, ensure_ascii=False) == body else None
