"""A layout nobody knows, described by the user: our word -> the source's field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.errors import ConfigError, unknown_name

from .base import Draft, Layout, ReadOptions, Row, Turn, Unfit, anything, need_text, with_context, without_context
from .roles import read_turns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WORDS = (
    "instruction",
    "context",
    "response",
    "system",
    "chosen",
    "rejected",
    "messages",
    "label",
    "language",
    "task",
    "original_instruction",
    "original_response",
)
"""What a column can be."""


def mapped(columns: Mapping[str, str]) -> Layout:
    """The layout in which each of our words stands in the given field.

    Raises:
        ConfigError: words that do not go together, or none that makes a record.
        UnknownName: a word that is not one of WORDS.
    """
    for word in columns:
        if word not in WORDS:
            raise unknown_name("column word", word, WORDS)
    _check(columns)

    def read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - the mapping leaves nothing to choose
        return [_draft(row, columns)]

    def write(drafts: Sequence[Draft]) -> Row:
        return _row(drafts[0], columns)

    needed = [word for word in ("instruction", "response", "chosen", "rejected", "messages", "label") if word in columns]
    return Layout(
        name="columns",
        says="Fields named by the user.",
        needs={columns[word]: anything for word in needed},
        may={field: anything for word, field in columns.items() if word not in needed},
        read=read,
        write=write,
        example={field: f"<{word}>" for word, field in columns.items()},
        source="the `columns` setting",
    )


def _check(columns: Mapping[str, str]) -> None:
    words = set(columns)
    if "messages" in words and words & {"instruction", "response", "context"}:
        raise ConfigError("`messages` already holds the turns", near=sorted(words), fix="name `messages` or `instruction`")
    if not words & {"messages", "instruction"}:
        raise ConfigError(f"columns {sorted(words)} make no record", fix="name at least `instruction` or `messages`")
    if ("chosen" in words) != ("rejected" in words):
        raise ConfigError("a comparison needs both `chosen` and `rejected`", near=sorted(words))
    if "chosen" in words and words & {"response", "label"}:
        raise ConfigError("`chosen` and `rejected` leave no room for `response` or `label`", near=sorted(words))
    if len(set(columns.values())) != len(columns):
        raise ConfigError("two words name one field", near=[f"{word}={field}" for word, field in sorted(columns.items())])


def _draft(row: Row, columns: Mapping[str, str]) -> Draft:
    system, context = _optional(row, columns, "system"), _optional(row, columns, "context")
    turns: list[Turn] = [("system", system)] if system else []
    if "messages" in columns:
        turns += _turns(row, columns["messages"])
    else:
        turns.append(("user", with_context(need_text(row, columns["instruction"]), context)))
    draft = Draft(turns, kind="prompt", context=context or None, system=system or None)
    draft.language, draft.task = _optional(row, columns, "language"), _optional(row, columns, "task")
    if "chosen" in columns:
        draft.messages = [*turns, ("assistant", need_text(row, columns["chosen"]))]
        draft.rejected, draft.kind = [("assistant", need_text(row, columns["rejected"]))], "preference"
        return _with_original(draft, row, columns)
    response = _optional(row, columns, "response")
    if response is not None:
        draft.messages = [*turns, ("assistant", response)]
    if any(role == "assistant" for role, _ in draft.messages):
        draft.kind = "sft"
    if "label" in columns:
        label = row.get(columns["label"])
        if not isinstance(label, bool):
            raise Unfit("wrong_type", f"field {columns['label']!r} should be true or false and is {label!r}")
        draft.kind, draft.label = "feedback", label
    return _with_original(draft, row, columns)


def _with_original(draft: Draft, row: Row, columns: Mapping[str, str]) -> Draft:
    instruction, response = _optional(row, columns, "original_instruction"), _optional(row, columns, "original_response")
    turns = [("user", instruction)] if instruction is not None else []
    turns += [("assistant", response)] if response is not None else []
    draft.original = (None, turns) if turns else None
    return draft


def _row(draft: Draft, columns: Mapping[str, str]) -> Row:
    turns = draft.messages[1:] if draft.system is not None else draft.messages
    row: Row = {}
    if "instruction" in columns:
        row[columns["instruction"]] = without_context(turns[0][1], draft.context)
    if "context" in columns:
        row[columns["context"]] = draft.context
    if draft.kind == "preference" and draft.rejected:
        row[columns["chosen"]], row[columns["rejected"]] = turns[-1][1], draft.rejected[-1][1]
    elif "response" in columns and turns[-1][0] == "assistant":
        row[columns["response"]] = turns[-1][1]
    for word, value in (("system", draft.system), ("language", draft.language), ("task", draft.task), ("label", draft.label)):
        if word in columns:
            row[columns[word]] = value
    return row


def _turns(row: Row, field: str) -> list[Turn]:
    value = row.get(field)
    if not isinstance(value, list):
        raise Unfit("wrong_type", f"field {field!r} should be a list of turns and is a {type(value).__name__}")
    first = value[0] if value and isinstance(value[0], dict) else {}
    return read_turns(value, *(("from", "value") if "from" in first else ("role", "content")))


def _optional(row: Row, columns: Mapping[str, str], word: str) -> str | None:
    if word not in columns or row.get(columns[word]) is None:
        return None
    return need_text(row, columns[word])
