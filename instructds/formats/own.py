"""The layout of this package's own dataset folders, so that what was built can be a source again."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from instructds.record import KINDS, METHODS, ROLES

from .base import Draft, Layout, ReadOptions, Row, Turn, Unfit, anything, flag, layout, mapping, objects, text, text_or_null

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLAIN = ("context", "system", "tools", "language", "task", "license")


def _turns(value: object, field: str) -> list[Turn]:
    if not isinstance(value, list):
        raise Unfit("wrong_type", f"field {field!r} should be a list of messages and is a {type(value).__name__}")
    turns = []
    for item in value:
        role, content = item.get("role"), item.get("content")
        if role not in ROLES or not isinstance(content, str):
            raise Unfit("wrong_type", f"field {field!r} holds a message with role {role!r} and a {type(content).__name__}")
        turns.append((role, content))
    return turns


def _read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - a record can be read in one way
    made = cast("Row", row["provenance"])
    if row["kind"] not in KINDS or made.get("method") not in METHODS:
        raise Unfit("wrong_value", f"kind {row['kind']!r} or method {made.get('method')!r} is none of ours")
    rejected, original = row.get("rejected"), cast("Row | None", row.get("original"))
    draft = Draft(_turns(row["messages"], "messages"), kind=cast("str", row["kind"]), label=cast("bool | None", row.get("label")))
    draft.rejected = _turns(rejected, "rejected") if rejected is not None else None
    for name in _PLAIN:
        setattr(draft, name, row.get(name))
    draft.method = cast("str", made["method"])
    draft.author, draft.created = cast("str | None", made.get("author")), cast("str | None", made.get("created"))
    draft.parents = tuple(cast("list[str]", made.get("parents") or ()))
    if original is not None:
        draft.original = (cast("str | None", original.get("language")), _turns(original["messages"], "original"))
    draft.origin = {"was": made}
    return [draft]


def _write(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]

    def listed(turns: Sequence[Turn] | None) -> list[Row] | None:
        return None if turns is None else [{"role": role, "content": content} for role, content in turns]

    row: Row = {"kind": draft.kind, "messages": listed(draft.messages), "rejected": listed(draft.rejected), "label": draft.label}
    row.update({name: getattr(draft, name) for name in _PLAIN})
    row["original"] = None if draft.original is None else {"language": draft.original[0], "messages": listed(draft.original[1])}
    if "was" in draft.origin:
        row["provenance"] = draft.origin["was"]
    return row


layout(
    Layout(
        name="instructds",
        says="A dataset folder of this package: one record per row.",
        needs={"id": text, "kind": text, "messages": objects("role", "content"), "provenance": mapping},
        may={
            **dict.fromkeys(_PLAIN, text_or_null),
            "label": lambda value: value is None or flag(value),
            "rejected": lambda value: value is None or objects("role", "content")(value),
            "original": lambda value: value is None or mapping(value),
            **dict.fromkeys(
                ("extra", "split", "dropped_by", "findings", "signals", "cleaned", "formerly", "duplicate_of", "similarity"), anything
            ),
        },
        read=_read,
        write=_write,
        example={
            "id": "5e81f35058b128c86695a3e6edd95b39",
            "kind": "sft",
            "label": None,
            "messages": [{"role": "user", "content": "Mi az eső?"}, {"role": "assistant", "content": "Lehulló víz."}],
            "rejected": None,
            "language": "hu",
            "provenance": {"method": "manual", "dataset": "kezi", "row": "kezi.jsonl#1", "parents": []},
        },
        source="schemas/record.json",
    )
)
