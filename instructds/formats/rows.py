"""Source rows -> a table of records: the only place where ids, lineage and the rest of a row are put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import orjson

from instructds.readers.base import Broken
from instructds.record import METHODS, arrow_schema, record_id

from .base import Draft, Layout, ReadOptions, Row, Unfit

if TYPE_CHECKING:
    import pyarrow as pa

    from instructds.readers.base import Rows


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


Originals = Callable[[Row, int], Sequence[Draft] | None]
"""What a row (and its 1-based number) was translated from: the drafts of the original row, or null when there is none."""


@dataclass
class Batch:
    """Records and rejections of some rows; `rows_in + fan_out == len(records) + len(rejected)`.

    `fan_out` is records made minus rows used: above zero where a row made several records, below where several rows made one.
    """

    table: pa.Table
    rejected: list[Broken]
    rows_in: int
    fan_out: int
    notes: dict[str, int] = field(default_factory=dict)


class Reader:
    """Reads the rows of one part as one layout.

    `choose` names the layout of a row, or raises Unfit when it is another one; with `keeps` (files of one layout) it is asked
    once for all rows with the same fields and types. `originals` finds what a row was translated from.
    """

    def __init__(
        self,
        part: str,
        lineage: Lineage,
        options: ReadOptions,
        choose: Callable[[Row], Layout],
        originals: Originals | None = None,
        *,
        keeps: bool = True,
    ) -> None:
        self._part, self._lineage, self._options, self._choose, self._originals = part, lineage, options, choose, originals
        self._keeps = keeps
        self._layouts: dict[object, Layout] = {}
        self._groups: dict[str, list[tuple[int, Row]]] = {}
        self._together: Layout | None = None

    def read(self, rows: Rows) -> Batch:
        """The records of a chunk. Rows of a layout that needs several of them are held back until `finish`."""
        columns, rejected, fan_out, held = _Columns(self._part, self._lineage), list(rows.broken), 0, 0
        notes = Counter(rows.notes)
        for place, value in enumerate(rows.values):
            try:
                row = _object(value)
                layout = self._layout(row)
                if layout.together is not None:
                    self._hold(layout, rows.numbers[place], row)
                    held += 1
                    continue
                drafts = layout.read(row, self._options)
                if not drafts:
                    raise Unfit("no_record", "the row holds nothing a record could be made of")
            except Unfit as unfit:
                rejected.append(_rejection(rows, place, unfit))
                continue
            fan_out += len(drafts) - 1
            if self._originals is not None:
                notes["without_original"] += _join(drafts, self._originals(row, rows.numbers[place]))
            columns.add(row, drafts, layout, rows.numbers[place])
        rejected.sort(key=lambda broken: broken.row)
        count = len(rows.values) + len(rows.broken) - held
        return Batch(columns.table(), rejected, count, fan_out, dict(+notes))

    def finish(self) -> Batch:
        """The records of rows that were held back because several of them make one record."""
        columns, rejected, fan_out, count = _Columns(self._part, self._lineage), [], 0, 0
        for members in self._groups.values():
            count += len(members)
            rows = [row for _, row in members]
            assert self._together is not None
            try:
                drafts = self._together.read({"rows": rows}, self._options)
                if not drafts:
                    raise Unfit("no_record", "the rows hold nothing a record could be made of")
            except Unfit as unfit:
                rejected += [Broken(n, unfit.reason, unfit.detail, excerpt=_excerpt(row)) for n, row in members]
                continue
            fan_out += len(drafts) - len(members)
            columns.add({"rows": rows}, drafts, self._together, members[0][0])
        self._groups = {}
        rejected.sort(key=lambda broken: broken.row)
        return Batch(columns.table(), rejected, count, fan_out)

    def _layout(self, row: Row) -> Layout:
        """The layout of a row; kept for rows with the same fields and types, since reading still refuses what does not fit."""
        if not self._keeps:
            return self._choose(row)
        fields = (tuple(row), tuple(map(type, row.values())))
        known = self._layouts.get(fields)
        if known is None:
            known = self._choose(row)
            if len(row) <= _MANY_FIELDS and len(self._layouts) < _MANY_SHAPES:
                self._layouts[fields] = known
        return known

    def _hold(self, layout: Layout, number: int, row: Row) -> None:
        if self._together is not None and self._together is not layout:
            raise Unfit("other_layout", f"row is {layout.name}, earlier ones are {self._together.name}")
        self._together = layout
        key = row.get(cast("str", layout.together))
        self._groups.setdefault(orjson.dumps(key, default=str).decode(), []).append((number, row))


_MANY_FIELDS = 1_000
_MANY_SHAPES = 10_000


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


class _Columns:
    """The columns of a table of records while it grows."""

    def __init__(self, part: str, lineage: Lineage) -> None:
        self._part, self._lineage = part, lineage
        self._plain: dict[str, list[object]] = {
            name: [] for name in ("id", "kind", "label", "context", "system", "tools", "language", "task", "license", "extra")
        }
        self._messages, self._rejected, self._originals = _Turns(), _Turns(), _Turns()
        self._original_language: list[str | None] = []
        self._origin: dict[str, list[object]] = {
            name: [] for name in ("method", "row", "author", "parents", "created", "details")
        }

    def add(self, row: Row, drafts: Sequence[Draft], layout: Layout, number: int) -> None:
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
            place = f"{self._part}#{number}" if len(drafts) == 1 else f"{self._part}#{number}/{nth}"
            self._append(draft, place, dump(details), dump(others) if others and nth == 1 else None)

    def _append(self, draft: Draft, place: str, details: str, extra: str | None) -> None:
        lineage, plain, origin = self._lineage, self._plain, self._origin
        plain["id"].append(record_id(draft.kind, draft.messages, draft.rejected))
        plain["kind"].append(draft.kind)
        plain["label"].append(draft.label)
        plain["context"].append(draft.context or None)
        plain["system"].append(draft.system)
        plain["tools"].append(draft.tools)
        plain["language"].append(draft.language or lineage.language)
        plain["task"].append(draft.task if draft.task is not None else lineage.task)
        plain["license"].append(draft.license or lineage.license)
        plain["extra"].append(extra)
        self._messages.add(draft.messages)
        self._rejected.add(draft.rejected)
        self._originals.add(draft.original[1] if draft.original else None)
        self._original_language.append(draft.original[0] if draft.original else None)
        said = draft.method if draft.method in METHODS else None
        origin["method"].append(lineage.method if lineage.method != "unknown" else said or "unknown")
        origin["row"].append(place)
        origin["author"].append(draft.author or lineage.author)
        origin["created"].append(draft.created or lineage.created)
        origin["parents"].append(list(draft.parents))
        origin["details"].append(details)

    def table(self) -> pa.Table:
        import pyarrow as pa

        schema, count = arrow_schema(), len(self._plain["id"])
        origin: dict[str, list[object]] = {
            **self._origin,
            "dataset": [self._lineage.dataset] * count,
            "revision": [self._lineage.revision] * count,
        }
        made_from = self._originals.array()
        columns = {
            **self._plain,
            "messages": self._messages.array(),
            "rejected": self._rejected.array(),
            "provenance": _struct(schema.field("provenance").type, origin),
            "original": pa.StructArray.from_arrays(
                [pa.array(self._original_language, pa.string()), made_from], ["language", "messages"], mask=made_from.is_null()
            ),
        }
        return pa.table([_array(columns[name], schema.field(name).type) for name in schema.names], schema=schema)


class _Turns:
    """A list<struct<role, content>> column while it grows: offsets and two flat lists, no object per row."""

    def __init__(self) -> None:
        self._offsets: list[int | None] = []
        self._roles: list[str] = []
        self._contents: list[str] = []

    def add(self, turns: Sequence[tuple[str, str]] | None) -> None:
        if turns is None:
            self._offsets.append(None)
            return
        self._offsets.append(len(self._roles))
        for role, content in turns:
            self._roles.append(role)
            self._contents.append(content)

    def array(self) -> pa.Array:
        import pyarrow as pa

        offsets = pa.array([*self._offsets, len(self._roles)], pa.int32())
        turns = pa.StructArray.from_arrays(
            [pa.array(self._roles, pa.string()), pa.array(self._contents, pa.string())], ["role", "content"]
        )
        return pa.ListArray.from_arrays(offsets, turns)


def _join(drafts: Sequence[Draft], originals: Sequence[Draft] | None) -> int:
    """Give each draft the original at its place; returns how many have none."""
    found = originals if originals is not None and len(originals) == len(drafts) else ()
    for draft, original in zip(drafts, found, strict=False):
        draft.original = (original.language, list(original.messages))
        draft.parents = (record_id(original.kind, original.messages, original.rejected),)
    return len(drafts) - len(found)


def _array(values: object, kind: pa.DataType) -> pa.Array:
    import pyarrow as pa

    return values.cast(kind) if isinstance(values, pa.Array) else pa.array(values, kind)


def _struct(kind: pa.DataType, columns: dict[str, list[object]]) -> pa.Array:
    import pyarrow as pa

    return pa.StructArray.from_arrays(
        [pa.array(columns[entry.name], entry.type) for entry in kind], [entry.name for entry in kind]
    )


def _object(value: object) -> Row:
    if not isinstance(value, dict):
        raise Unfit("not_an_object", f"a row should be an object and is a {type(value).__name__}")
    return value


def _rejection(rows: Rows, place: int, unfit: Unfit) -> Broken:
    return Broken(
        rows.numbers[place],
        unfit.reason,
        unfit.detail,
        line=rows.lines[place] if rows.lines else None,
        byte=rows.offsets[place] if rows.offsets else None,
        excerpt=_excerpt(rows.values[place]),
    )


def _excerpt(value: object) -> str:
    return dump(value)[:2000]


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
