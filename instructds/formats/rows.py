"""Source rows -> records and rejections: each row as its layout says, rows that go together when all are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from instructds.readers.base import Broken
from instructds.record import record_id

from .base import Draft, Layout, ReadOptions, Row, Unfit
from .plain_rows import PlainRows, merged, plain_rows
from .record_table import Columns, Lineage, dump
from .refusals import read_row

if TYPE_CHECKING:
    import pyarrow as pa

    from instructds.readers.base import Rows


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
        columns, rejected, fan_out, held = Columns(self._part, self._lineage), list(rows.broken), 0, 0
        notes = Counter(rows.notes)
        plain, others = self._plain(rows)
        for place in others:
            try:
                row = _object(rows.values[place])
                layout = self._layout(row)
                if layout.together is not None:
                    self._hold(layout, rows.numbers[place], row)
                    held += 1
                    continue
                drafts = read_row(layout, row, self._options)
                if not drafts:
                    raise Unfit("no_record", "the row holds nothing a record could be made of")
            except Unfit as unfit:
                rejected.append(_rejection(rows, place, unfit))
                continue
            fan_out += len(drafts) - 1
            if self._originals is not None:
                notes["without_original"] += _join(drafts, self._originals(row, rows.numbers[place]))
            columns.add(row, drafts, layout, rows.numbers[place], place)
        rejected.sort(key=lambda broken: broken.row)
        count = len(rows.values) + len(rows.broken) - held
        return Batch(merged(plain, columns), rejected, count, fan_out, dict(+notes))

    def _plain(self, rows: Rows) -> tuple[PlainRows | None, Sequence[int]]:
        """The rows of the chunk that are read column by column, if it is worth it, and the places of the others."""
        everything = range(len(rows.values))
        first = rows.values[0] if rows.values else None
        if not self._keeps or self._originals is not None or not isinstance(first, dict):
            return None, everything
        try:
            layout = self._layout(first)
        except Unfit:
            return None, everything
        found = plain_rows(rows, layout, self._part, self._lineage, self._options)
        return (None, everything) if found is None else (found, found.others)

    def finish(self) -> Batch:
        """The records of rows that were held back because several of them make one record."""
        columns, rejected, fan_out, count = Columns(self._part, self._lineage), [], 0, 0
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
        self._groups.setdefault(dump(key), []).append((number, row))


_MANY_FIELDS = 1_000
_MANY_SHAPES = 10_000


def _join(drafts: Sequence[Draft], originals: Sequence[Draft] | None) -> int:
    """Give each draft the original at its place; returns how many have none."""
    found = originals if originals is not None and len(originals) == len(drafts) else ()
    for draft, original in zip(drafts, found, strict=False):
        draft.original = (original.language, list(original.messages))
        draft.parents = (record_id(original.kind, original.messages, original.rejected),)
    return len(drafts) - len(found)


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
