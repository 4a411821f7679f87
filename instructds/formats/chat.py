"""Conversations as a list of objects with a speaker and a body: ShareGPT, OpenAI messages and their relatives."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .base import Draft, Layout, PlainChat, Row, Test, Turn, Unfit, anything, layout, text_or_null
from .languages import language_tag
from .roles import ROLE_OF, SPELLINGS, kind_of, read_turns, speakers_of, spelling_of, write_calls, write_turns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Form = dict[str, object]
"""How a row spells what its layout allows to be spelled in several ways."""

SHAREGPT_NAMES = {"user": "human", "assistant": "gpt", "tool": "observation"}
"""Our role -> the usual speaker name where turns are `from` and `value`."""

_USUAL = ("system", "user", "assistant")
_SHARE = re.compile(r"((?=[a-z]*[A-Z0-9])[A-Za-z0-9]{7}|[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12})_\d+")
_IDS = ("id", "prompt_id", "conversation_id", "conversation_hash", "uuid")
_TASKS = ("task_category", "category", "task")
_TOLD = frozenset((*_IDS, *_TASKS, "language", "lang", "model", "source"))
SYSTEMS = ("system", "system_prompt")
"""Fields of a system prompt that stands beside the turns."""
_ANSWERS = ("response", "output", "answer", "completion", "reply")
_PAIRS = tuple(
    f"{side}{part}"
    for side in ("chosen", "rejected")
    for part in ("", "_messages", "_conversations", "_response", "_responses", "_answer", "_output")
)
_LABELS = ("label", "kto_tag")
_JUDGING = frozenset((*_PAIRS, *_LABELS))

WEIGHTS = ("weight", "loss_weight", "train", "trainable", "loss")
"""Fields of a turn that say with 0 or false that it is context and is not trained on."""

_WEIGHTS = frozenset(WEIGHTS)
_SPEAKER_KEYS = tuple(dict.fromkeys(speaker for speaker, _ in SPELLINGS))

COMPANIONS: dict[str, Test] = {
    **dict.fromkeys((*_IDS, "source", "dataset", "model", "metadata", "meta", "timestamp", "language", "lang"), anything),
    **dict.fromkeys((*_TASKS, "turn", "turns", "toxic", "redacted", "openai_moderation", "detoxify_moderation"), anything),
    **dict.fromkeys(("state", "country", "hashed_ip", "header", "weight", "score", "rating", "num_turns", "tags"), anything),
    **dict.fromkeys(("chat_template_kwargs", "parallel_tool_calls", "images", "functions", "license", "split"), anything),
    **dict.fromkeys((*SYSTEMS, "prompt", "instruction", "input", "question", "query", "text", *_ANSWERS), text_or_null),
    "tools": lambda value: value is None or isinstance(value, str | list),
}
"""Fields often beside a conversation; a text among them repeats part of it."""


@dataclass(frozen=True)
class Spelling:
    """Where a layout keeps its turns, and how it calls speaker and body when a row does not say otherwise."""

    layout: str
    field: str
    keys: tuple[str, str]
    names: Mapping[str, str]
    call: str | None = None


def turns_of(*spellings: tuple[str, str]) -> Test:
    """A list, or JSON of one, whose first item is a turn in one of these spellings; the empty list passes."""

    def test(value: object) -> bool:
        items = decoded(value)
        return isinstance(items, list) and (not items or spelling_of(items) in spellings)

    return test


def alone(field: str) -> Test:
    """A row whose conversation is the whole record: no comparison, no good/bad label, no answer that `field` does not hold."""

    def test(row: object) -> bool:
        assert isinstance(row, dict)
        if judged(row) is not None:
            return False
        answers = [row[name].strip() for name in _ANSWERS if isinstance(row.get(name), str) and row[name].strip()]
        return not answers or all(answer in bodies(row.get(field)) for answer in answers)

    return test


def judged(row: Row) -> str | None:
    """The field that makes a row a comparison or an answer with a good/bad label; null when there is none."""
    if _JUDGING.isdisjoint(row):
        return None
    labels = (name for name in _LABELS if isinstance(row.get(name), bool))
    return next((name for name in _PAIRS if row.get(name) is not None), None) or next(labels, None)


def refuse_judged(row: Row) -> None:
    """Keeps a rejected answer from becoming a demonstration when a row is read as a conversation by name.

    Raises:
        Unfit: `judged`.
    """
    name = judged(row)
    if name is not None:
        raise Unfit("judged", f"field {name!r} says that an answer of the row was judged; a conversation would lose that")


def decoded(value: object) -> object:
    """The list a JSON text holds (tables without nested types keep turns so); any other value as it is."""
    if isinstance(value, str) and value.lstrip()[:1] == "[":
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def bodies(turns: object) -> set[str]:
    """The texts of a list of turns, without surrounding whitespace; other bodies are left out."""
    turns = decoded(turns)
    keys = spelling_of(turns)
    if keys is None or not isinstance(turns, list):
        return set()
    values = [item.get(keys[1]) for item in turns if isinstance(item, dict)]
    return {value.strip() for value in values if isinstance(value, str)}


def read_chat(row: Row, spelling: Spelling) -> Draft:
    """The conversation in a row.

    Raises:
        Unfit: no list of turns, no turn, or one that cannot be read.
    """
    refuse_judged(row)
    items = decoded(row.get(spelling.field))
    if not isinstance(items, list):
        raise Unfit("wrong_type", f"field {spelling.field!r} should be a list of turns and is a {type(items).__name__}")
    if not items:
        raise Unfit("no_turns", f"field {spelling.field!r} is empty")
    keys = spelling_of(items) or spelling.keys
    draft = Draft(read_turns(items, *keys))
    form: Form = {}
    if keys != spelling.keys:
        form["keys"] = list(keys)
    speakers = speakers_of(items, keys[0], spelling.names if keys == spelling.keys else {})
    if speakers:
        form["speakers"] = speakers
    remember(draft, spelling.layout, form)
    system_apart(row, draft)
    draft.kind = kind_of(draft.messages)
    if untrained := _untrained(items, len(draft.messages) - len(items)):
        draft.origin["untrained"] = untrained
    draft.tools = tools_text(row.get("tools"))
    told(row, draft)
    return draft


def system_apart(row: Row, draft: Draft) -> None:
    """Puts a system prompt that stands beside the turns in front of them; one that is their first turn already stays there."""
    for name in SYSTEMS:
        system = row.get(name)
        if isinstance(system, str) and system and draft.messages[:1] != [("system", system)]:
            draft.messages.insert(0, ("system", system))
            draft.system = system
            draft.origin.update({} if name == "system" else {"system_field": name})
            return


def _untrained(items: Sequence[object], before: int) -> list[int]:
    """The places of the answers that a weight of 0 keeps out of training; `before` turns of the record come first."""
    return [
        place
        for place, item in enumerate(items, before)
        if isinstance(item, dict)
        and not _WEIGHTS.isdisjoint(item)
        and any(name in item and item[name] in (0, False) for name in WEIGHTS)
        and any(ROLE_OF.get(str(item.get(key)).strip().lower()) == "assistant" for key in _SPEAKER_KEYS)
    ]


def remember(draft: Draft, name: str, form: Form) -> None:
    """Keeps in the origin how a row spelled what layout `name` allows to be spelled in several ways, for `form_of`."""
    if form:
        draft.origin["form"] = {"layout": name, **form}


def form_of(draft: Draft, name: str) -> Form:
    """What `remember` kept; empty for a draft that was read from another layout."""
    form = draft.origin.get("form")
    return form if isinstance(form, dict) and form.get("layout") == name else {}


def system_field(draft: Draft) -> Row:
    """The system prompt in the field it stood in, when it stood apart."""
    if draft.system is None:
        return {}
    return {"system_prompt" if draft.origin.get("system_field") == "system_prompt" else "system": draft.system}


def told(row: Row, draft: Draft) -> None:
    """What the companions of a conversation say: language, task, source id and its conversation, model."""
    if _TOLD.isdisjoint(row):
        return
    draft.language = language_tag(row.get("language")) or language_tag(row.get("lang"))
    draft.task = next((value for value in map(row.get, _TASKS) if isinstance(value, str)), None)
    for name in _IDS:
        value = row.get(name)
        if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
            draft.origin["id"] = value
            share = _SHARE.fullmatch(value) if isinstance(value, str) else None
            draft.group = share[1] if share else None
            break
    for name in ("model", "source"):
        value = row.get(name)
        if isinstance(value, str):
            draft.origin[name] = value


def tools_text(value: object) -> str | None:
    """Tool definitions as given when they are a string, else as compact JSON; null when there are none."""
    if value is None or value in ("", []):
        return None
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_chat(draft: Draft, spelling: Spelling) -> Row:
    """The fields `read_chat` reads."""
    form = form_of(draft, spelling.layout)
    keys, speakers = form.get("keys", spelling.keys), form.get("speakers", {})
    assert isinstance(keys, list | tuple)
    assert isinstance(speakers, dict)
    names = {**(spelling.names if keys == spelling.keys else {}), **speakers}
    speaker, body = keys
    turns: Sequence[Turn] = draft.messages[1:] if draft.system is not None else draft.messages
    row = system_field(draft)
    if spelling.call is None:
        row[spelling.field] = write_calls(turns, speaker, body, names)
    else:
        row[spelling.field] = write_turns(turns, speaker, body, names, call=spelling.call)
    if draft.tools is not None:
        row["tools"] = draft.tools if spelling.call is not None else _tools_value(draft.tools)
    return row


def _tools_value(tools: str) -> object:
    """The list a compact JSON text stands for, else the text."""
    try:
        value = json.loads(tools)
    except (ValueError, RecursionError):
        return tools
    return value if isinstance(value, list) and tools_text(value) == tools else tools


def _chat_layout(says: str, spelling: Spelling, example: Row, source: str) -> None:
    name = spelling.layout
    takes = {"sharegpt": [keys for keys in SPELLINGS if keys[0] == "from"]}
    takes["conversations"] = [keys for keys in SPELLINGS if keys[0] != "from"]
    layout(
        Layout(
            name=name,
            says=says,
            needs={spelling.field: turns_of(*takes.get(name, SPELLINGS))},
            may=COMPANIONS,
            fits=alone(spelling.field),
            read=lambda row, options: [read_chat(row, spelling)],  # noqa: ARG005 - one way to read it
            write=lambda drafts: write_chat(drafts[0], spelling),
            example=example,
            source=source,
            over=frozenset({"conversations"}) if name == "sharegpt" else frozenset(),
            plain=PlainChat(spelling.field, spelling.keys, {spelling.names.get(role, role): role for role in _USUAL}),
        )
    )


_chat_layout(
    "ShareGPT and Vicuna: `conversations`, turns with `from` and `value`.",
    Spelling("sharegpt", "conversations", ("from", "value"), SHAREGPT_NAMES, call="function_call"),
    {
        "id": "hU7kap1_0",
        "conversations": [
            {"from": "human", "value": "Mennyi kettő meg kettő?"},
            {"from": "gpt", "value": "Négy."},
        ],
    },
    "FastChat data/dummy_conversation.json; LLaMA-Factory data/README.md",
)
_chat_layout(
    "OpenAI chat, no_robots, UltraChat-200k, Tulu 3: `messages`, turns with `role` and `content`.",
    Spelling("messages", "messages", ("role", "content"), {}),
    {
        "messages": [
            {"role": "system", "content": "Légy tömör."},
            {"role": "user", "content": "Mi Ausztria fővárosa?"},
            {"role": "assistant", "content": "Bécs."},
        ]
    },
    "TRL docs dataset_formats.md; OpenAI API reference",
)
for _field, _says, _example in (
    ("conversations", "`conversations`, turns with `role` and `content`.", "ما عاصمة مصر؟"),
    (
        "conversation",
        "WildChat, LMSYS-Chat, vigogne: `conversation`, turns with `role` and `content`.",
        "Quelle heure ?",
    ),
    ("dialog", "`dialog`, turns with `role` and `content`.", "今天星期几？"),
    ("dialogue", "`dialogue`, turns with `role` and `content`.", "Hány lába van a póknak?"),
    ("chat", "`chat`, turns with `role` and `content`.", "Wie spät ist es?"),
):
    _chat_layout(
        _says,
        Spelling(_field, _field, ("role", "content"), {}),
        {_field: [{"role": "user", "content": _example}, {"role": "assistant", "content": "…"}]},
        "WildChat and LMSYS-Chat-1M cards; vigogne data/README",
    )
