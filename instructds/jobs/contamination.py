"""What a decontamination found: leaks with their evidence, relations, and one line for each row of the source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from instructds.errors import UsageError
from instructds.new_file import json_lines, write_records
from instructds.wording import counted

from .sifted import Sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from instructds.duplicates.leaks.benchmarks import Benchmark

_SHOWN, _SHORT = 5, 160


@dataclass(frozen=True)
class Leak:
    """An item of a benchmark in a row.

    `row` is the source's own id or the number of the row, `record` its place in the records. `similarity` in [0, 1] is the
    share of the item's words, by weight, that the row holds. `kind` says how: `verbatim`, `edited` (the whole request is the
    item, changed), `embedded` (a stretch of a longer text is), `part` (the request is a piece of the item), `paraphrase`.
    `text` is that stretch, `start` to `end` of turn `turn` in characters; `item_text` is the item.
    """

    row: str | int
    record: int
    benchmark: str
    item: str
    similarity: float
    kind: str
    ending: str
    turn: int
    start: int
    end: int
    text: str
    item_text: str


@dataclass(frozen=True)
class Relation:
    """A row that is related to an item and does not hold it: less certain than a leak.

    `how`: `original` (the text it was translated from holds the item), `parent` (the record it was made from leaks), or
    `fingerprint` (the item's numbers, names, code and addresses in other words, as in another language).
    """

    row: str | int
    record: int
    benchmark: str
    item: str
    how: str
    similarity: float
    item_text: str


@dataclass(frozen=True)
class SourceRow:
    """A row of the source: the file it came from, its number, its name, and its records; none when it became no record."""

    part: str
    number: int
    name: str | int
    records: tuple[int, ...]


@dataclass(frozen=True)
class Decontamination(Sifted):
    """What was found in some data; `leaks` and `relations` are by record."""

    rows: tuple[SourceRow, ...]
    benchmarks: tuple[Benchmark, ...]
    leaks: tuple[Leak, ...]
    relations: tuple[Relation, ...]
    threshold: float

    @cached_property
    def leaking(self) -> frozenset[int]:
        """The records that hold an item."""
        return frozenset(leak.record for leak in self.leaks)

    @property
    def gone(self) -> Sequence[int]:
        """The records that hold an item."""
        return sorted(self.leaking)

    def rethreshold(self, threshold: float) -> Decontamination:
        """The same with only the leaks and relations of at least this similarity, without a second search.

        Raises:
            UsageError: the threshold is lower than that of the search, or above 1.
        """
        if not self.threshold <= threshold <= 1:
            raise UsageError(
                f"leaks found at {self.threshold:g} cannot be taken at {threshold!r}",
                near=[f"{self.threshold:g} to 1"],
                fix="search again",
            )
        leaks = tuple(leak for leak in self.leaks if leak.similarity >= threshold)
        relations = tuple(relation for relation in self.relations if relation.similarity >= threshold)
        return replace(self, leaks=leaks, relations=relations, threshold=threshold)

    def lines(self) -> Iterator[dict[str, Any]]:
        """One line for each source row: `row`, `leak`, `benchmark`, `item`, `similarity` and the evidence of the best leak.

        `leak` is null for a row that became no record; `related` names the best relation of a row without a leak.
        """
        best: dict[int, Leak] = {}
        for leak in self.leaks:
            if leak.record not in best or leak.similarity > best[leak.record].similarity:
                best[leak.record] = leak
        near: dict[int, Relation] = {}
        for relation in self.relations:
            near.setdefault(relation.record, relation)
        for row in self.rows:
            leaks = [best[record] for record in row.records if record in best]
            one = max(leaks, key=lambda leak: leak.similarity, default=None)
            told = next((near[record] for record in row.records if record in near), None) if one is None else None
            yield {
                "row": row.name,
                "leak": bool(leaks) if row.records else None,
                "benchmark": one.benchmark if one else None,
                "item": one.item if one else None,
                "similarity": one.similarity if one else None,
                "kind": one.kind if one else None,
                "text": one.text if one else None,
                "item_text": one.item_text if one else None,
                "related": {"benchmark": told.benchmark, "item": told.item, "how": told.how} if told else None,
                "part": row.part,
                "number": row.number,
            }

    def as_dict(self) -> dict[str, Any]:
        """The counts, for machines."""
        by_kind: dict[str, int] = {}
        by_benchmark: dict[str, dict[str, int]] = {}
        for leak in self.leaks:
            by_kind[leak.kind] = by_kind.get(leak.kind, 0) + 1
        for read in self.benchmarks:
            mine = [leak for leak in self.leaks if leak.benchmark == read.name]
            rows, items = len({leak.record for leak in mine}), len({leak.item for leak in mine})
            related = len({one.record for one in self.relations if one.benchmark == read.name})
            by_benchmark[read.name] = {"items": read.items, "items_found": items, "records": rows, "related": related}
        return {
            "rows_in": self.read.rows_in,
            "records": self.records.num_rows,
            "leaking": len(self.leaking),
            "kept": self.records.num_rows - len(self.leaking),
            "related": len({relation.record for relation in self.relations} - self.leaking),
            "rejected": self.read.rejected,
            "failed": self.read.failed,
            "broke": self.read.broke,
            "left_out": self.read.left_out,
            "kinds": by_kind,
            "benchmarks": by_benchmark,
            "taken": {read.name: read.taken for read in self.benchmarks},
        }

    def __str__(self) -> str:
        told = self.as_dict()
        share = 100 * told["leaking"] / max(told["records"], 1)
        lines = [f"{counted(told['records'], 'record')}: {told['leaking']:,} ({_percent(share)} %) with an item of a benchmark"]
        found = {name: counts for name, counts in told["benchmarks"].items() if counts["records"] or counts["related"]}
        for name, counts in sorted(found.items(), key=lambda entry: -entry[1]["records"]):
            related = f"; {counts['related']:,} related" if counts["related"] else ""
            seen = f"{counts['items_found']:,} of {counted(counts['items'], 'item')} in {counted(counts['records'], 'record')}"
            lines.append(f"  {name}: {seen}{related}")
        none = [name for name in told["benchmarks"] if name not in found]
        lines += [f"  nothing of {', '.join(none)}"] if none else []
        for leak in sorted(self.leaks, key=lambda one: -one.similarity)[:_SHOWN]:
            lines.append(f"row {leak.row}: {leak.kind} {leak.similarity:.2f}, {leak.benchmark} {leak.item}")
            lines += [f"    row:  {_short(leak.text)}", f"    item: {_short(leak.item_text)}"]
        lines += [f"... and {len(self.leaks) - _SHOWN:,} more"] if len(self.leaks) > _SHOWN else []
        return "\n".join([*lines, *self.lost()])


def write_rows(found: Decontamination, path: Path, *, force: bool) -> None:
    """One line per source row to a `.jsonl` file; see `Decontamination.lines`.

    Raises:
        UsageError, OutputExists: as `new_file.writable`.
    """
    with json_lines(path, force=force) as write:
        for line in found.lines():
            write(line)


def write_clean(found: Decontamination, path: Path, *, force: bool) -> None:
    """The records that hold no item, in the record schema, to a `.parquet` or `.jsonl` file.

    Raises:
        UsageError, OutputExists: as `new_file.writable`.
    """
    write_records(found.kept_table(), path, force=force)


def _percent(share: float) -> str:
    """Two digits, and never an exponent for all."""
    return f"{share:.0f}" if share >= 10 else f"{share:.2g}"  # noqa: PLR2004 - two digits before the point


def _short(text: str) -> str:
    one = " ".join(text.split())
    return one if len(one) <= _SHORT else one[: _SHORT - 1] + "…"
