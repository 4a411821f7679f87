"""What a deduplication found, as files for other programs."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from instructds.new_file import json_lines, write_records

if TYPE_CHECKING:
    from pathlib import Path

    from .deduplication import Deduplication


NAMED = 100
"""Rows of a conflict that its line names; the others are counted."""


def write_pairs(found: Deduplication, path: Path, *, force: bool) -> None:
    """One line per pair: `a` (the better row), `b`, `similarity`, `method`, and the files they come from.

    Rows are named by the source's own id, or by their number from 1.
    """
    with json_lines(path, force=force) as write:
        for a, b, similarity in found.pairs.iter_rows():
            pair = {"a": found.rows[a], "b": found.rows[b], "similarity": _short(similarity), "method": found.settings.method}
            write({**pair, "part_a": found.parts[a], "part_b": found.parts[b]})


def write_removed(found: Deduplication, path: Path, *, force: bool) -> None:
    """One line per removed row: `row`, `kept` (the row that stays for it), their `similarity`, and the files they come from."""
    with json_lines(path, force=force) as write:
        for row, kept, similarity in found.removed.iter_rows():
            gone = {"row": found.rows[row], "kept": found.rows[kept], "similarity": _short(similarity)}
            write({**gone, "part": found.parts[row], "part_kept": found.parts[kept]})


def write_conflicts(found: Deduplication, path: Path, *, force: bool) -> None:
    """One line per conflict: `kind`, `detail`, `count` of its rows, the first of them as `rows` and `parts`, the two texts."""
    with json_lines(path, force=force) as write:
        for conflict in found.conflicts:
            first = conflict.rows[:NAMED]
            names: dict[str, Any] = {"kind": conflict.kind, "detail": conflict.detail, "count": len(conflict.rows)}
            names |= {"rows": [found.rows[row] for row in first], "parts": [found.parts[row] for row in first]}
            write({**names, "one": conflict.one, "other": conflict.other})


def write_relations(found: Deduplication, path: Path, *, force: bool) -> None:
    """One line per row made from another, or with its numbers and names in another language: `row`, `source`, `how`, files."""
    with json_lines(path, force=force) as write:
        for row, source, how in chain(found.relations.iter_rows(), found.translations.iter_rows()):
            made = {"row": found.rows[row], "source": found.rows[source], "how": how}
            write({**made, "part": found.parts[row], "part_source": found.parts[source]})


def write_kept(found: Deduplication, path: Path, *, force: bool) -> None:
    """The records that stay, in the record schema, which `instructds convert` turns into other layouts."""
    write_records(found.kept_table(), path, force=force)


def _short(similarity: float) -> float:
    """A float32 without the digits it never had."""
    return float(f"{similarity:.6g}")
