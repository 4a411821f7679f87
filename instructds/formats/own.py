"""The layout of this package's own dataset folders, so that what was built can be a source again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.record import Message, Record

from .base import Draft, Layout, ReadOptions, Row, Turn, Unfit, anything, flag, layout, mapping, objects, text, text_or_null
from .record_table import dump

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLAIN = ("context", "system", "tools", "language", "task", "license")


def _read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - a record can be read in one way
    record = _record(row)
    draft = Draft(_turns(record.messages), kind=record.kind, label=record.label)
    draft.rejected = _turns(record.rejected) if record.rejected is not None else None
    for name in _PLAIN:
        setattr(draft, name, getattr(record, name))
    made = record.provenance
    draft.method, draft.author, draft.created, draft.parents = made.method, made.author, made.created, made.parents
    if record.original is not None:
        draft.original = (record.original.language, _turns(record.original.messages))
    draft.origin = {"was": row["provenance"]}
    return [draft]


def _record(row: Row) -> Record:
    """The record in a row, columns of stages left aside."""
    from pydantic import ValidationError

    try:
        return Record.model_validate_json(dump({name: row[name] for name in Record.model_fields if name in row}))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise Unfit("wrong_value", f"field {place!r}: {first['msg']}") from error


def _turns(messages: Sequence[Message]) -> list[Turn]:
    return [(message.role, message.content) for message in messages]


def _write(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]

    def listed(turns: Sequence[Turn] | None) -> list[Row] | None:
        return None if turns is None else [{"role": role, "content": content} for role, content in turns]

    row: Row = {"kind": draft.kind, "messages": listed(draft.messages), "label": draft.label}
    row["rejected"] = listed(draft.rejected)
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
                ("extra", "split", "dropped_by", "findings", "signals", "cleaned", "formerly", "duplicate_of", "similarity"),
                anything,
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
