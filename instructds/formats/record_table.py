"""The columns of a table of records while it grows, and what of a source row its layout cannot give back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

from instructds.record import METHODS, arrow_schema, record_id

from .base import Draft, Layout, Row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pyarrow as pa


@dataclass(frozen=True)
class Lineage:
    """What a source says of all its rows; a row's own word on language, task, licence, author and date goes before it."""

    dataset: str
    method: str = "unknown"
    revision: str | None = None
    author: str | None = None
    created: str | None = None
    license: str | None = None
    language: str | None = None
    task: str | None = None


def draft_rest(row: Row, rebuilt: Row) -> tuple[Row, Row, list[str]]:
    """What a layout cannot give back: fields it does not know, fields it gives back otherwise, fields it adds.

    Together with the rebuilt row they give the source row again: `{**rebuilt, **others, **changed}` less `added`.
    """
    others, changed = {}, {}
    for name, value in row.items():
        if name not in rebuilt:
            others[name] = value
        elif not _same(rebuilt[name], value):
            changed[name] = value
    return others, changed, [name for name in rebuilt if name not in row]


def dump(value: object) -> str:
    """Compact JSON; NaN becomes null, dates ISO 8601, other foreign values their text."""
    return orjson.dumps(value, default=_plain, option=_ANY).decode()


_ANY = orjson.OPT_NON_STR_KEYS | orjson.OPT_SERIALIZE_NUMPY


class Columns:
    """The columns of a table of records while it grows."""

    def __init__(self, part: str, lineage: Lineage) -> None:
        self._part, self._lineage = part, lineage
        self._plain: dict[str, list[object]] = {
            name: [] for name in ("id", "kind", "label", "context", "system", "tools", "language", "task", "license", "extra")
        }
        self._turns = {name: Turns() for name in ("messages", "rejected", "original")}
        self.places: list[int] = []
        """For each record the place of its source row in the chunk."""
        self._original_language: list[str | None] = []
        self._origin: dict[str, list[object]] = {
            name: [] for name in ("method", "row", "author", "parents", "created", "details")
        }

    def add(self, row: Row, drafts: Sequence[Draft], layout: Layout, number: int, place: int = 0) -> None:
        """Add the drafts of one source row, with what the layout cannot give back."""
        for draft in drafts:
            draft.context = draft.context or None
        others, changed, added = draft_rest(row, layout.write(drafts))
        for nth, draft in enumerate(drafts, 1):
            details: dict[str, object] = {"layout": layout.name}
            if draft.group is not None:
                details["group"] = draft.group
            if draft.origin:
                details["origin"] = draft.origin
            if nth == 1 and changed:
                details["changed"] = changed
            if nth == 1 and added:
                details["added"] = added
            where = f"{self._part}#{number}" if len(drafts) == 1 else f"{self._part}#{number}/{nth}"
            self.places.append(place)
            self._append(draft, where, dump(details), dump(others) if others and nth == 1 else None)

    def _append(self, draft: Draft, where: str, details: str, extra: str | None) -> None:
        lineage, plain, origin = self._lineage, self._plain, self._origin
        plain["id"].append(record_id(draft.kind, draft.messages, draft.rejected))
        plain["kind"].append(draft.kind)
        plain["label"].append(draft.label)
        plain["context"].append(draft.context)
        plain["system"].append(draft.system)
        plain["tools"].append(draft.tools)
        plain["language"].append(draft.language or lineage.language)
        plain["task"].append(draft.task if draft.task is not None else lineage.task)
        plain["license"].append(draft.license or lineage.license)
        plain["extra"].append(extra)
        self._turns["messages"].add(draft.messages)
        self._turns["rejected"].add(draft.rejected)
        self._turns["original"].add(draft.original[1] if draft.original else None)
        self._original_language.append(draft.original[0] if draft.original else None)
        said = draft.method if draft.method in METHODS else None
        origin["method"].append(lineage.method if lineage.method != "unknown" else said or "unknown")
        origin["row"].append(where)
        origin["author"].append(draft.author or lineage.author)
        origin["created"].append(draft.created or lineage.created)
        origin["parents"].append(list(draft.parents))
        origin["details"].append(details)

    def table(self) -> pa.Table:
        """The rows added so far."""
        columns: dict[str, object] = dict(self._plain)
        columns.update({name: turns.array() for name, turns in self._turns.items()})
        return assemble(len(self.places), columns, self._origin, self._lineage, self._original_language)


def assemble(
    count: int,
    columns: Mapping[str, object],
    origin: Mapping[str, object],
    lineage: Lineage,
    original_language: Sequence[str | None] | None = None,
) -> pa.Table:
    """A table of `count` records from its columns (lists or arrays); those not named are null, empty for `parents`."""
    import pyarrow as pa

    schema = arrow_schema()
    made = {
        "dataset": pa.repeat(pa.scalar(lineage.dataset, pa.string()), count),
        "revision": pa.repeat(pa.scalar(lineage.revision, pa.string()), count),
        "parents": [[]] * count,
        **origin,
    }
    arrays = {name: _array(values, schema.field(name).type) for name, values in columns.items() if name != "original"}
    arrays["provenance"] = _struct(schema.field("provenance").type, made)
    if original_language is not None:
        turns = _array(columns["original"], schema.field("rejected").type)
        languages = pa.array(original_language, pa.string())
        arrays["original"] = pa.StructArray.from_arrays([languages, turns], ["language", "messages"], mask=turns.is_null())
    empty = {name: pa.nulls(count, schema.field(name).type) for name in schema.names if name not in arrays}
    return pa.table({name: arrays.get(name, empty.get(name)) for name in schema.names}, schema=schema)


class Turns:
    """A list<struct<role, content>> column while it grows: offsets and two flat lists, no object per row."""

    def __init__(self) -> None:
        self._offsets: list[int | None] = []
        self._roles: list[str] = []
        self._contents: list[str] = []

    def add(self, turns: Sequence[tuple[str, str]] | None) -> None:
        """Add one conversation, or null."""
        if turns is None:
            self._offsets.append(None)
            return
        self._offsets.append(len(self._roles))
        self._roles += [role for role, _ in turns]
        self._contents += [content for _, content in turns]

    def array(self) -> pa.Array:
        """The column so far."""
        import pyarrow as pa

        offsets = pa.array([*self._offsets, len(self._roles)], pa.int32())
        turns = pa.StructArray.from_arrays(
            [pa.array(self._roles, pa.string()), pa.array(self._contents, pa.string())], ["role", "content"]
        )
        return pa.ListArray.from_arrays(offsets, turns)


def _array(values: object, kind: pa.DataType) -> pa.Array:
    import pyarrow as pa

    return values.cast(kind) if isinstance(values, pa.Array) else pa.array(values, kind)


def _struct(kind: pa.DataType, columns: Mapping[str, object]) -> pa.Array:
    import pyarrow as pa

    return pa.StructArray.from_arrays(
        [_array(columns[entry.name], entry.type) for entry in kind], [entry.name for entry in kind]
    )


def _same(one: object, other: object) -> bool:
    """Equal as JSON: 1, 1.0 and true are three values; the order of an object's fields says nothing."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    return one == other if isinstance(one, str) else _sorted(one) == _sorted(other)


def _sorted(value: object) -> bytes:
    return orjson.dumps(value, default=_plain, option=_ANY | orjson.OPT_SORT_KEYS)


def _plain(value: object) -> object:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
