"""Conversations that end in the user's turn, with the answer, and perhaps what it is about, in fields of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Unfit, anything, layout, text, text_or_null, with_context, without_context
from .beside import contexts, kind
from .chat import COMPANIONS, Spelling, bodies, decoded, judged, read_chat, turns_of, write_chat
from .roles import kind_of, spelling_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHATS = ("messages", "conversations", "conversation", "dialog", "dialogue", "chat", "prompt")
_ANSWERS = ("answers", "reply", "response", "answer", "output", "completion")
_USERS = frozenset({"user", "human", "prompter"})


def _chat_of(row: Row) -> str | None:
    found = [name for name in _CHATS if spelling_of(decoded(row.get(name))) is not None]
    return found[0] if len(found) == 1 else None


def _answer_of(row: Row, chat: str) -> list[str]:
    """The fields that hold an answer the conversation does not repeat."""
    said = bodies(row.get(chat))
    return [name for name in _ANSWERS if any(one.strip() not in said for one in _texts(row.get(name)))]


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str) and item.strip()]


def _fits(row: Row) -> bool:
    chat = _chat_of(row)
    return chat is not None and judged(row) is None and bool(_answer_of(row, chat))


def _read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    field = _chat_of(row) or "messages"
    names = _answer_of(row, field)
    if len(names) != 1 or len(answers := _texts(row[names[0]])) != 1:
        raise Unfit(
            "several_answers", f"fields {', '.join(map(repr, names)) or repr(_ANSWERS)} hold not one answer but more or none"
        )
    draft = read_chat({name: value for name, value in row.items() if name not in _ANSWERS}, _spelling(field))
    if draft.messages[-1][0] != "user":
        raise Unfit("several_answers", f"field {field!r} already ends in an answer and {names[0]!r} holds another")
    _put_context(row, field, draft)
    draft.origin.update({"chat_field": field, "answer_field": names[0], "listed": isinstance(row[names[0]], list)})
    draft.messages.append(("assistant", answers[0]))
    draft.kind = kind_of(draft.messages)
    return [draft]


def _put_context(row: Row, field: str, draft: Draft) -> None:
    """What the conversation is about goes behind its first question."""
    found = contexts(row, (field, *_ANSWERS, "text"), "", "")
    found = [name for name in found if name not in _CHATS]
    if not found:
        return
    value = row[found[0]]
    if len(found) > 1 or not isinstance(value, str):
        raise Unfit(
            "unread_context", f"{', '.join(map(repr, found))} may hold what the conversation is about, and not one text"
        )
    place = next((nth for nth, (role, _) in enumerate(draft.messages) if role == "user"), 0)
    draft.messages[place] = ("user", with_context(draft.messages[place][1], value))
    if place == (draft.messages[0][0] == "system"):
        draft.context = value
    draft.origin["context_field"] = ["", "", found[0]]


def _spelling(field: str) -> Spelling:
    return Spelling("messages_answer", field, ("role", "content"), {})


def _write(drafts: Sequence[Draft]) -> Row:
    draft, origin = drafts[0], drafts[0].origin
    field, name = str(origin.get("chat_field", "messages")), str(origin.get("answer_field", "response"))
    if field not in _CHATS or name not in _ANSWERS or draft.messages[-1][0] != "assistant":
        return {}
    answer = draft.messages[-1][1]
    turns = list(draft.messages[:-1])
    row: Row = {}
    apart = origin.get("context_field")
    if draft.context is not None and isinstance(apart, list) and kind(str(apart[-1])) == "context":
        place = next((nth for nth, (role, _) in enumerate(turns) if role == "user"), 0)
        turns[place] = ("user", without_context(turns[place][1], draft.context))
        row[str(apart[-1])] = draft.context
    asked = Draft(turns, system=draft.system, tools=draft.tools, origin=draft.origin)
    return {**row, **write_chat(asked, _spelling(field)), name: [answer] if origin.get("listed") else answer}


layout(
    Layout(
        name="messages_answer",
        says="A conversation that ends in a question, its answer in `answers`, `reply` or a like field, its document apart.",
        needs={},
        may={**COMPANIONS, **dict.fromkeys((*_CHATS, *_ANSWERS, "document", "context"), anything)},
        fits=_fits,
        read=_read,
        write=_write,
        example={
            "document": "A Tisza a Duna leghosszabb mellékfolyója.",
            "messages": [{"role": "user", "content": "Minek a mellékfolyója?"}],
            "answers": ["A Dunáé."],
        },
        source="column names of the ChatQA training data on the Hub",
        over=frozenset({*_CHATS, "sharegpt", "messages_prompt"}),
    )
)

_WORKED = Spelling("solution_messages", "messages", ("role", "content"), {})


def _is_worked(row: Row) -> bool:
    """Do the messages ask the problem? Then they are the record, and the solution another way to the result."""
    problem = row["problem"]
    return judged(row) is None and isinstance(problem, str) and any(problem.strip() in said for said in bodies(row["messages"]))


def _read_worked(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    if not _is_worked(row):
        raise Unfit("conflicting_prompts", "field 'messages' should ask the text of 'problem'")
    return [read_chat({name: value for name, value in row.items() if name not in _ANSWERS}, _WORKED)]


layout(
    Layout(
        name="solution_messages",
        says="A problem, its solution and result, and `messages` that work it out (OpenR1-Math, NuminaMath).",
        needs={"problem": text, "solution": text_or_null, "messages": turns_of(("role", "content"))},
        may={**COMPANIONS, **dict.fromkeys(("answer", "problem_type", "question_type", "generations"), anything)},
        fits=_is_worked,
        read=_read_worked,
        write=lambda drafts: write_chat(drafts[0], _WORKED),
        example={
            "problem": "Mennyi 12·12?",
            "solution": "12·12 = 144.",
            "answer": "144",
            "messages": [
                {"role": "user", "content": "Mennyi 12·12?"},
                {"role": "assistant", "content": "10·12 = 120, 2·12 = 24, együtt 144."},
            ],
        },
        source="column names of OpenR1-Math-220k and NuminaMath-CoT on the Hub",
        over=frozenset({"messages", "messages_answer"}),
    )
)
