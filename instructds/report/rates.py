"""Rates with their exact intervals, counted for each check, way of making rows, source and language while batches pass."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from .intervals import clopper_pearson
from .model import CellRate, CheckNumbers, Example, MethodRate, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

CELLS = 20
"""Pairs of source and language that are named."""

ORIGINS = 50
"""Sources and authors that are named."""

EXAMPLES = 5
"""Findings of a check that are shown."""

Cell = tuple[str | None, str | None]


class RateFields(NamedTuple):
    """The numbers of a rate, as the models name them."""

    rows: int
    audited: int
    rate: float | None
    low: float
    high: float


def rate(rows: int, audited: int) -> dict[str, float | int | None]:
    """The numbers of `rows` in `audited`."""
    low, high = _interval(rows, audited)
    return RateFields(rows, audited, rows / audited if audited else None, low, high)._asdict()


@lru_cache(maxsize=10_000)
def _interval(rows: int, audited: int) -> tuple[float, float]:
    return clopper_pearson(rows, audited)


class Rates:
    """Findings of each check so far, and how many rows of each group were looked at."""

    def __init__(self, checks: Iterable[str]) -> None:
        self.audited: Counter[str] = Counter()
        self.flagged = 0
        self._methods: Counter[str | None] = Counter()
        self._cells: Counter[Cell] = Counter()
        self._found: dict[str, _Found] = {name: _Found() for name in checks}

    def add(self, frame: pl.DataFrame) -> None:
        """Count a batch with the columns id, dataset, row, key, method, language and findings."""
        import polars as pl

        self.audited["rows"] += frame.height
        for method, rows in frame["method"].value_counts().iter_rows():
            self._methods[method] += rows
        for source, language, rows in frame.group_by("dataset", "language").len().iter_rows():
            self._cells[source, language] += rows
        many = pl.col("findings").list.len()
        found = frame.filter(many > 0).with_row_index("n").with_columns(many.alias("many"))
        self.flagged += found.height
        if found.height:
            self._count(found.explode("findings").unnest("findings"))

    def _count(self, found: pl.DataFrame) -> None:
        """Count findings: a row each, with its fields and those of its record, which is `n` and has `many` of them."""
        import polars as pl

        worse = pl.col("ending").eq("rejected").fill_null(value=False)
        found = found.with_columns(pl.col("check").cast(pl.String), worse=worse)
        for name, findings, severity in found.group_by("check").agg(pl.len(), pl.first("severity")).iter_rows():
            self._of(name).add_findings(findings, severity)
        once = found.sort("check", "n", "worse", maintain_order=True).unique(["check", "n"], keep="first", maintain_order=True)
        for name, rows, rejected in once.group_by("check").agg(pl.len(), pl.col("worse").sum()).iter_rows():
            self._of(name).rows += rows
            self._of(name).only_rejected += rejected
        for name, method, rows in once.group_by("check", "method").len().iter_rows():
            self._of(name).methods[method] += rows
        for name, source, language, rows in once.group_by("check", "dataset", "language").len().iter_rows():
            self._of(name).cells[source, language] += rows
        order = [pl.col("check"), pl.col("worse"), -pl.col("many").cast(pl.Int64), pl.col("key", "turn", "start")]
        worst = once.sort(order, maintain_order=True).group_by("check", maintain_order=True).head(EXAMPLES)
        for row in worst.iter_rows(named=True):
            self._of(row["check"]).add_example(row)

    def _of(self, name: str) -> _Found:
        return self._found.setdefault(str(name), _Found())

    def numbers(self) -> tuple[CheckNumbers, ...]:
        """Every check that ran or found something, by name."""
        methods = sorted(self._methods, key=lambda name: (name is None, name or ""))
        cells = sorted(self._cells, key=lambda cell: (-self._cells[cell], cell[0] or "", cell[1] or ""))[:CELLS]
        return tuple(
            found.numbers(
                name,
                self.audited["rows"],
                {method: self._methods[method] for method in methods},
                {cell: self._cells[cell] for cell in cells},
            )
            for name, found in sorted(self._found.items())
        )


class _Found:
    """The findings of one check so far."""

    def __init__(self) -> None:
        self.findings = self.rows = self.only_rejected = 0
        self.severity: str | None = None
        self.methods: Counter[str | None] = Counter()
        self.cells: Counter[Cell] = Counter()
        self.examples: list[tuple[tuple[bool, int, int, int, int], Example]] = []

    def add_findings(self, findings: int, severity: str | None) -> None:
        self.findings += findings
        self.severity = severity

    def add_example(self, row: dict[str, Any]) -> None:
        order = (row["worse"], -row["many"], row["key"], row["turn"] or 0, row["start"] or 0)
        fields = {name: row.get(name) for name in Example.model_fields if name != "findings"}
        self.examples.append((order, Example(**fields, findings=row["many"])))
        self.examples = sorted(self.examples, key=lambda entry: entry[0])[:EXAMPLES]

    def numbers(self, name: str, audited: int, methods: dict[str | None, int], cells: dict[Cell, int]) -> CheckNumbers:
        return CheckNumbers.model_validate(
            {
                "check": name,
                "severity": self.severity,
                "findings": self.findings,
                "only_rejected": self.only_rejected,
                **rate(self.rows, audited),
                "by_method": [
                    MethodRate.model_validate({"method": method, **rate(self.methods[method], looked)})
                    for method, looked in methods.items()
                ],
                "by_cell": [
                    CellRate.model_validate({"source": cell[0], "language": cell[1], **rate(self.cells[cell], looked)})
                    for cell, looked in cells.items()
                ],
                "examples": [example for _, example in self.examples],
            }
        )


class Origins:
    """Rows, kept rows and rows with findings of each source, or each author, so far."""

    def __init__(self) -> None:
        self._total: Counter[str | None] = Counter()
        self._kept: Counter[str | None] = Counter()
        self._audited: Counter[str | None] = Counter()
        self._flagged: Counter[str | None] = Counter()

    def add(self, frame: pl.DataFrame, column: str) -> None:
        """Count a batch with the column and the booleans `kept`, `audited` and `flagged`."""
        import polars as pl

        groups = frame.group_by(column).agg(pl.len(), pl.col("kept", "audited", "flagged").sum())
        for name, rows, kept, audited, flagged in groups.iter_rows():
            self._total[name] += rows
            self._kept[name] += kept
            self._audited[name] += audited
            self._flagged[name] += flagged

    def numbers(self) -> tuple[Origin, ...]:
        """The largest."""
        order = sorted(self._total, key=lambda name: (-self._total[name], name is None, name or ""))[:ORIGINS]
        return tuple(
            Origin.model_validate(
                {
                    "name": name,
                    "total": self._total[name],
                    "kept": self._kept[name],
                    **rate(self._flagged[name], self._audited[name]),
                }
            )
            for name in order
        )
