"""Two editions of a dataset, row by row: what came, what went and why, what changed, and which distributions moved."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from instructds.intake.reading import settings as source_settings
from instructds.new_file import apart, json_lines
from instructds.report.differences import KINDS, Comparison, Edition
from instructds.report.differences_find import Differences, Given
from instructds.report.differences_rows import described, whats

from .editions import edition, no_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import numpy.typing as npt

    from instructds.report.differences import Change, Kind
    from instructds.report.differences_rows import Found

    from .editions import Records

EXAMPLES = 10_000
"""Records of each kind that a comparison lists with their texts; all are counted."""

READ = 40_000
"""Records whose texts are held at a time while they are listed."""


def compare(  # noqa: PLR0913 - the words of the command
    old: object,
    new: object,
    *,
    examples: int = EXAMPLES,
    rows: str | Path | None = None,
    ignore: tuple[str, ...] = (),
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    header: bool | Sequence[str] | None = None,
    mixed: bool = False,
    force: bool = False,
) -> Comparison:
    """What is not the same in two editions: files, folders, runs, dataset folders, Hub names (`user/name@revision`), tables.

    Records are matched by their text, then by an earlier id, then by where they were read and how alike they are, so that an
    edited record is one change. Order is no change. `examples` records of each kind are listed with both texts; `rows` is a
    `.jsonl` file that gets all of them. `ignore` names fields and scores that do not count (`provenance.created`).

    Raises:
        OutputExists: the file of rows is there and `force` was not given.
        SourceError: an edition cannot be read.

    Example:
        >>> import instructds as ids
        >>> old = [{"instruction": "Fordítsd angolra: alma", "output": "aple"}]
        >>> found = ids.compare(old, [{"instruction": "Fordítsd angolra: alma", "output": "apple"}])
        >>> found.counts.text, found.rows[0].reasons
        (1, ('answer',))
    """
    source = source_settings(format=format, columns=columns, encoding=encoding, header=header, mixed=mixed)
    apart([] if rows is None else [rows], [old, new])
    with ExitStack() as stack:
        write = None if rows is None else stack.enter_context(json_lines(Path(rows), force=force))
        sides = [stack.enter_context(edition(location, source)) for location in (old, new)]
        no_records(sides)
        before, after = (Given(side.name, side.keys(), side.texts, side.own) for side in sides)
        found = Differences(before, after, frozenset(ignore))
        return _told(found, sides, examples, write)


def _told(
    found: Differences, sides: Sequence[Records], examples: int, write: Callable[[dict[str, Any]], None] | None
) -> Comparison:
    """The result, with so many records of each kind; `write` takes all of them."""
    seen: Counter[str] = Counter()
    listed: list[Change] = []
    for change in _listed(found, sides, None if write is not None else examples):
        seen[change.kind] += 1
        if seen[change.kind] <= examples:
            listed.append(change)
        if write is not None:
            write(change.model_dump(mode="json"))
    whole = {kind: len(found.lines[kind].old) for kind in KINDS}
    return Comparison(
        old=_edition(sides[0]),
        new=_edition(sides[1]),
        counts=found.counts,
        fields=found.fields,
        shifts=tuple(found.shifts),
        rows=tuple(listed),
        not_listed={kind: count - examples for kind, count in whole.items() if count > examples},
        not_compared=tuple(found.not_compared),
    )


def _listed(found: Differences, sides: Sequence[Records], most: int | None) -> Iterator[Change]:
    """The records that differ, `most` of each kind; each edition is read once for many of them."""
    waiting: list[tuple[Kind, npt.NDArray[np.int64]]] = []
    for kind in KINDS:
        places = np.arange(len(found.lines[kind].old))[:most]
        for start in range(0, len(places), READ):
            waiting.append((kind, places[start : start + READ]))
            if sum(len(rows) for _, rows in waiting) >= READ:
                yield from _read(found, sides, waiting)
                waiting = []
    yield from _read(found, sides, waiting)


def _read(found: Differences, sides: Sequence[Records], jobs: Sequence[tuple[Kind, npt.NDArray[np.int64]]]) -> Iterator[Change]:
    if not jobs:
        return
    lines = [found.lines[kind].take(rows) for kind, rows in jobs]
    wanted = [
        np.unique(np.concatenate([places[places >= 0] for places in (getattr(line, side) for line in lines)]))
        for side in ("old", "new")
    ]
    tables = [side.take(places) for side, places in zip(sides, wanted, strict=True)]
    for (kind, rows), line in zip(jobs, lines, strict=True):
        copies = found.copies(kind) if kind in ("added", "removed") else None
        told: list[Found] = [
            (
                whats(int(line.bits[place])),
                str(line.how[place]) or None,
                None if np.isnan(line.alike[place]) else float(f"{line.alike[place]:.4g}"),
                () if copies is None else copies[row],
            )
            for place, row in enumerate(rows)
        ]
        parts = [
            None if kind == lone else table.take(np.searchsorted(places, getattr(line, side)))
            for side, lone, table, places in zip(("old", "new"), ("added", "removed"), tables, wanted, strict=True)
        ]
        yield from described(kind, told, (parts[0], parts[1]), found.compared)


def _edition(records: Records) -> Edition:
    dropped = records.rows(kept=False)
    states = any(not file.kept for file in records.files)
    return Edition(
        name=records.name,
        revision=records.revision,
        rows=records.rows(kept=True),
        rejected=dropped if states else None,
        unread=tuple(records.unread),
    )
