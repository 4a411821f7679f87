"""Which layout rows are in: decided on fields and value types over a sample, with a confidence and the reasons."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from instructds.errors import AmbiguousLayout, MixedLayouts, UnknownLayout
from instructds.wording import counted

from .base import LAYOUTS, Draft, Layout, ReadOptions, Row, Unfit
from .columns import mapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

SAMPLE_ROWS = 1_000
"""Rows looked at, evenly spaced over the first chunk of a part."""

MANY_SHAPES = 100
"""More sets of fields than these are not told apart."""

MIXED_SHARE = 0.05
"""Above this share of rows of another layout a file is mixed; below, each such row is a rejection that says so."""

_SHOWN_FIELDS, _NAME, _DETAIL = 12, 100, 200

_MANY_FIELDS = 100
"""Rows with more fields are looked at one by one."""


@dataclass(frozen=True)
class Detection:
    """The layout of a part. `confidence` in [0, 1] is the share of sampled rows that fit, less how close the next one came."""

    layout: Layout
    confidence: float
    reasons: tuple[str, ...]
    others: dict[str, int] = field(default_factory=dict)
    settled: bool = False
    """The user named it: every row is read as this layout."""


def detect(rows: Sequence[object], options: ReadOptions, *, where: str | None = None) -> Detection:
    """The layout of sampled source rows.

    Raises:
        UnknownLayout: no layout fits at least half of the rows.
        AmbiguousLayout: two layouts fit equally well and would make different records.
        MixedLayouts: more than MIXED_SHARE of the rows are better read as another layout.
    """
    if options.columns:
        return Detection(mapped(options.columns), 1.0, ("the fields were named by the user",), settled=True)
    sample = [row for row in rows if isinstance(row, dict)]
    best = [_best(row, options) for row in sample]
    ambiguous = [names for names in best if len(names) > 1]
    winners = Counter(names[0] for names in best if len(names) == 1)
    unknown = [row for row, names in zip(sample, best, strict=True) if not names]
    if len(ambiguous) * 2 > len(sample):
        raise _ambiguity(ambiguous[0], where)
    if not winners or len(unknown) * 2 > len(sample):
        raise _unknown(unknown or sample or rows, options, where)
    return _settle(sample, best, winners, options, where)


def judged_shapes(rows: Sequence[object], options: ReadOptions) -> tuple[frozenset[str], ...]:
    """The fields of the sampled rows that are comparisons or labelled answers, when most rows are; else nothing."""
    sample = [row for row in rows if isinstance(row, dict)]
    judged = [frozenset(row) for row in sample if _kind(row, options) in ("feedback", "preference")]
    return tuple(sorted(set(judged), key=sorted)[:MANY_SHAPES]) if len(judged) * 2 > len(sample) else ()


def chooser(
    detection: Detection | None, options: ReadOptions, judged: Sequence[frozenset[str]] = ()
) -> Callable[[Row], Layout]:
    """What names the layout of a row: the detected one or a rejection (`other_layout`), or row by row when `detection` is null.

    Row by row, a row that has the fields of the `judged` rows of its file less some is one of them whose label is missing, and
    no demonstration.

    The answer depends on the fields and the types of their values, so it may be kept for rows with the same fields.
    """

    def of_file(row: Row) -> Layout:
        assert detection is not None
        chosen = detection.layout
        if detection.settled:
            return chosen
        names = _best(row, options)
        if chosen.name in names or (names and _agree(row, [chosen.name, *names], options)):
            return chosen
        if names:
            raise Unfit("other_layout", f"the row is {' or '.join(names)}, the file was read as {chosen.name}")
        if all(name in row for name in chosen.needs):
            chosen.read(row, options)  # says more exactly what does not fit
        raise Unfit("no_layout", f"fields {_fields(row)} fit no layout; the file was read as {chosen.name}")

    def of_row(row: Row) -> Layout:
        names = _best(row, options)
        if not names:
            raise Unfit("no_layout", f"fields {_fields(row)} fit no layout")
        if len(names) > 1:
            raise Unfit("ambiguous_layout", f"the row may be {' or '.join(names)}")
        less = next((fields for fields in judged if fields > row.keys()), None)
        if less is not None and _kind(row, options) == "sft":
            missing = ", ".join(map(repr, sorted(less - row.keys())))
            raise Unfit("missing_label", f"most rows of the file are judged and also have {missing}; nothing judges this one")
        return LAYOUTS[names[0]]

    return of_row if detection is None else of_file


def _kind(row: Row, options: ReadOptions) -> str | None:
    """What becomes of a row on its own: the kind of its first record, null when it becomes none."""
    names = _best(row, options)
    if len(names) != 1 or LAYOUTS[names[0]].together is not None:
        return None
    try:
        drafts = LAYOUTS[names[0]].read(row, options)
    except Unfit:
        return None
    return drafts[0].kind if drafts else None


def named(name: str) -> Detection:
    """The layout the user named; every row is tried as that layout and no other.

    Raises:
        UnknownName: no such layout.
    """
    return Detection(LAYOUTS[name], 1.0, ("the layout was named by the user",), settled=True)


def _best(row: Row, options: ReadOptions) -> tuple[str, ...]:
    """The names of the layouts that explain most fields of a row; more than one only when they disagree about its records."""
    fits = {name: LAYOUTS[name].fit(row) for name in _candidates(row)}
    most = max(fits.values(), default=0)
    if not most:
        return ()
    names = [name for name, explained in fits.items() if explained == most]
    names = [name for name in names if not any(name in LAYOUTS[other].over for other in names if other != name)] or names
    return (names[0],) if len(names) == 1 or _agree(row, names, options) else tuple(names)


def _candidates(row: Row) -> tuple[str, ...]:
    """The layouts all of whose needed fields are there."""
    return _having(tuple(row), len(LAYOUTS)) if len(row) <= _MANY_FIELDS else tuple(_having_all(row))


@lru_cache(maxsize=1_000)
def _having(fields: tuple[str, ...], count: int) -> tuple[str, ...]:  # noqa: ARG001 - a layout more makes it anew
    """The layouts for rows with these fields, found once for all of them."""
    return tuple(_having_all(dict.fromkeys(fields)))


def _having_all(row: Row) -> list[str]:
    """The layouts one of whose needed fields, the first, is there, or that need none; of those, the ones that lack nothing."""
    index = _index(len(LAYOUTS))
    if len(row) > len(index):
        fields: Iterable[str] = (name for name in index if name in row)
    else:
        fields = (name for name in row if name in index)
    likely = sorted([*(name for field in fields for name in index[field]), *index[""]])
    return [name for name in likely if all(field in row for field in LAYOUTS[name].needs)]


@lru_cache(maxsize=1)
def _index(count: int) -> dict[str, list[str]]:  # noqa: ARG001 - a layout more makes it anew
    """Layout names by the first field they need; "" for those that need none."""
    index: dict[str, list[str]] = {"": []}
    for name, layout in LAYOUTS.items():
        index.setdefault(next(iter(layout.needs), ""), []).append(name)
    return index


def _agree(row: Row, names: Sequence[str], options: ReadOptions) -> bool:
    """Do these layouts make the same records of the row?"""
    readings = []
    for name in names:
        layout = LAYOUTS[name]
        if layout.together is not None or not layout.fit(row):
            return False
        try:
            readings.append([_essence(draft) for draft in layout.read(row, options)])
        except Unfit:
            return False
    return all(reading == readings[0] for reading in readings)


def _essence(draft: Draft) -> tuple[object, ...]:
    return draft.kind, draft.messages, draft.rejected, draft.label, draft.context, draft.system


def _settle(
    sample: Sequence[Row], best: Sequence[tuple[str, ...]], winners: Counter[str], options: ReadOptions, where: str | None
) -> Detection:
    """The winner that reads most rows as their own best layout would, if it leaves few enough to others."""

    def strangers(name: str) -> Counter[str]:
        return Counter(
            names[0]
            for row, names in zip(sample, best, strict=True)
            if names and name not in names and not _agree(row, [name, *names], options)
        )

    left = {name: strangers(name) for name in winners}
    name = min(winners, key=lambda name: (left[name].total(), -winners[name], name))
    layout, others = LAYOUTS[name], left[name]
    if others.total() > MIXED_SHARE * len(sample):
        raise MixedLayouts(
            f"rows of several layouts in one file: {name} and others",
            where=where,
            near=[f"{other}: {count} of {counted(len(sample), 'sampled row')}" for other, count in others.most_common()],
            fix="split the file, or set `mixed: true` to recognise the layout row by row",
        )
    fitting = [row for row in sample if layout.fit(row)]
    unknown = sum(1 for names in best if not names)
    confidence = round(len(fitting) / len(sample) * _margin(sample, layout, options), 3)
    return Detection(layout, confidence, _reasons(fitting, len(sample), layout, unknown), dict(others))


def _margin(sample: Sequence[Row], layout: Layout, options: ReadOptions) -> float:
    """1 when no other layout that disagrees fits, down to 0.5 when one explains as many fields."""
    row = sample[0]
    mine = layout.fit(row)
    rivals = [
        other.fit(row)
        for name, other in LAYOUTS.items()
        if name != layout.name and other.fit(row) and not _agree(row, [layout.name, name], options)
    ]
    return 1.0 - 0.5 * min(1.0, max(rivals, default=0) / mine) if mine else 0.5


def _reasons(fitting: Sequence[Row], sampled: int, layout: Layout, unknown: int) -> tuple[str, ...]:
    reasons = [f"{len(fitting)} of {counted(sampled, 'sampled row')} have " + ", ".join(map(repr, layout.needs))]
    also = sorted({name for row in fitting for name in row if name in layout.may})
    rest = sorted({name for row in fitting[:100] for name in row if name not in layout.may and name not in layout.needs})
    if also:
        reasons.append("also known: " + ", ".join(map(repr, also)))
    if rest:
        shown = ", ".join(repr(name) for name in rest[:_SHOWN_FIELDS]) + (" ..." if len(rest) > _SHOWN_FIELDS else "")
        reasons.append(f"kept in `extra`: {shown}")
    if unknown:
        reasons.append(f"{counted(unknown, 'sampled row fits', 'sampled rows fit')} no layout and will be rejected")
    return tuple(reasons)


def _ambiguity(names: Sequence[str], where: str | None) -> AmbiguousLayout:
    return AmbiguousLayout(
        f"the rows fit {len(names)} layouts that make different records",
        where=where,
        near=names,
        fix=f"name one: `format: {names[0]}` (command line: --format {names[0]}), or name the fields with `columns:`",
    )


def _unknown(rows: Sequence[object], options: ReadOptions, where: str | None) -> UnknownLayout:
    row = rows[0] if rows else {}
    if not isinstance(row, dict):
        kind = "lists" if isinstance(row, list) else "strings" if isinstance(row, str) else f"of the type {type(row).__name__}"
        fix = "make each row an object with named fields"
        return UnknownLayout(f"rows are {kind}, not objects", where=where, fix=fix)
    named = ("instruction", "chosen", "rejected") if _compares(row) else ("instruction", "response")
    columns = ", ".join(f"{name}: ..." for name in named)
    return UnknownLayout(
        f"no layout fits rows with the fields {_fields(row) or 'none'}",
        where=where,
        near=_nearest(row, options),
        fix=f"name the fields: `columns: {{{columns}}}` (command line: "
        + " ".join(f"--column {name}=FIELD" for name in named)
        + ")",
    )


_TWO_SIDES = re.compile(
    r"(chosen|accept|prefer|winn|better|best|positiv|good)|(reject|dis_?prefer|los(?:er|ing)|worse|worst|negativ|bad)",
    re.IGNORECASE,
)


def _compares(row: Row) -> bool:
    """Do the names of the fields say that one answer is better than another?"""
    return {bool(found.group(2)) for name in row for found in _TWO_SIDES.finditer(name[:_NAME])} == {True, False}


def _nearest(row: Row, options: ReadOptions) -> list[str]:
    """Layouts that share needed fields with the row, the ones with the largest share first, and what each lacks or refuses."""
    shares = {
        name: (sum(field in row for field in layout.needs) / len(layout.needs), len(layout.needs))
        for name, layout in LAYOUTS.items()
        if layout.needs
    }
    nearest = sorted((name for name in shares if shares[name][0]), key=lambda name: shares[name], reverse=True)
    return [f"{name} ({_lacks(row, LAYOUTS[name], options)})" for name in nearest[:3]]


def _lacks(row: Row, layout: Layout, options: ReadOptions) -> str:
    needs = f"needs {', '.join(layout.needs)}"
    if not all(name in row for name in layout.needs):
        return needs
    try:
        layout.read({"rows": [row]} if layout.together is not None else row, options)
    except Unfit as unfit:
        return f"{needs}; refused: {unfit.detail[:_DETAIL]}"
    return f"{needs} with values of other types, or other fields beside them"


def _fields(row: Row) -> str:
    shown = [f"{name[:40]!r} ({type(value).__name__})" for name, value in list(row.items())[:_SHOWN_FIELDS]]
    return ", ".join(shown) + (f" and {len(row) - _SHOWN_FIELDS} more" if len(row) > _SHOWN_FIELDS else "")
