"""The numbers of records, added up batch by batch: what there is, what was dropped and found, how signals are spread."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

from .intervals import clopper_pearson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

NAMED = 100
"""Values of a column that are named in a report; the others are added up."""

EXAMPLES = 5
"""First findings of a check that are shown."""

TEXT = 200
"""Characters of a value that are kept."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Count(_Frozen):
    """How many rows have a value."""

    value: str | None = Field(description="The value; null = the rows say nothing.")
    rows: int = Field(ge=0, description="Rows that have it.")


class Counts(_Frozen):
    """The values of a column, most frequent first, ties by name."""

    named: tuple[Count, ...] = Field(description="The most frequent values.")
    distinct: int = Field(ge=0, description="How many values there are in all, null included.")
    other_rows: int = Field(ge=0, description="Rows of the values that are not named.")


class Example(_Frozen):
    """One finding, and where it stands."""

    id: str | None = Field(description="Id of the record.")
    dataset: str | None = Field(description="Source the row was read from.")
    row: str | None = Field(description="File and row in the source.")
    ending: str | None = Field(description="`chosen` = in messages, `rejected` = in the rejected ending.")
    turn: int | None = Field(description="Place of the answer in its list of messages.")
    start: int | None = Field(description="First character of the place in the answer.")
    end: int | None = Field(description="Character after the place.")
    evidence: str | None = Field(description="What stands there, at most 200 characters.")


class CheckNumbers(_Frozen):
    """What a check found."""

    check: str = Field(description="Name of the check.")
    severity: str | None = Field(description="Its severity; null = it found nothing.")
    findings: int = Field(ge=0, description="Places it found.")
    rows: int = Field(ge=0, description="Rows with at least one.")
    audited: int = Field(ge=0, description="Rows it looked at.")
    rate: FiniteFloat | None = Field(description="rows / audited; null when no row was audited.")
    low: FiniteFloat = Field(description="Lower end of the exact 95 % interval of the rate (Clopper-Pearson).")
    high: FiniteFloat = Field(description="Upper end of it.")
    examples: tuple[Example, ...] = Field(description="The first findings.")


class SignalNumbers(_Frozen):
    """How a signal is spread over the rows made by one method."""

    signal: str = Field(description="Name of the signal.")
    method: str | None = Field(description="How the rows were made.")
    rows: int = Field(ge=0, description="Rows of that method.")
    measured: int = Field(ge=0, description="Rows with a value.")
    null_share: FiniteFloat = Field(description="Share of the rows without a value.")
    p5: FiniteFloat | None = Field(description="A value of the data that 5 % do not exceed; null when none was measured.")
    p50: FiniteFloat | None = Field(description="The same for 50 %.")
    p95: FiniteFloat | None = Field(description="The same for 95 %.")


class Report(_Frozen):
    """The numbers of a data set. Equal rows in equal order give equal bytes, whatever the batches were."""

    rows: int = Field(ge=0, description="Records.")
    kept: int = Field(ge=0, description="Records that nothing dropped.")
    dropped: tuple[Count, ...] = Field(description="`stage: reason` -> rows; a row with two reasons counts in both.")
    sources: Counts
    methods: Counts
    languages: Counts
    kinds: Counts
    licenses: Counts
    tasks: Counts
    checks: tuple[CheckNumbers, ...] = Field(description="By name; dropped rows count too.")
    signals: tuple[SignalNumbers, ...] = Field(description="By signal, then method; dropped rows count too.")

    def to_json(self) -> bytes:
        """The report as UTF-8 JSON, the same bytes for the same numbers."""
        import orjson

        return orjson.dumps(self.model_dump(mode="json"), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


class Summary:
    """Adds up batches of records. Memory grows with the values of signals (4 bytes each) and the distinct names, not with text.

    `checks` are those that ran; without them a check that found nothing is not in the report, because nothing tells of it.
    """

    def __init__(self, checks: Iterable[str] = ()) -> None:
        self._rows = self._kept = self._audited = 0
        self._columns: dict[str, Counter[str | None]] = {name: Counter() for name in _COUNTED}
        self._dropped: Counter[str] = Counter()
        self._found: dict[str, _Found] = {name: _Found() for name in checks}
        self._values: dict[tuple[str, str | None], list[npt.NDArray[np.float32]]] = {}

    def add(self, table: pa.Table) -> None:
        """Add a batch of records, audited or not."""
        import polars as pl

        wanted = [
            name for name in (*_COUNTED.values(), "id", "dropped_by", "signals", "findings") if name in table.column_names
        ]
        frame = pl.DataFrame(table.select(list(dict.fromkeys(wanted))))
        self._rows += frame.height
        self._count(frame)
        self._drop(frame)
        if "signals" in frame.columns:
            self._spread(frame)
        if "findings" in frame.columns:
            self._find(frame)

    def result(self) -> Report:
        """The numbers of everything added so far."""
        return Report(
            rows=self._rows,
            kept=self._kept,
            dropped=tuple(_sorted(self._dropped)),
            **{name: _counts(counter) for name, counter in self._columns.items()},
            checks=tuple(found.numbers(name, self._audited) for name, found in sorted(self._found.items())),
            signals=tuple(_spread(*key, values) for key, values in sorted(self._values.items(), key=_by_name)),
        )

    def _count(self, frame: pl.DataFrame) -> None:
        import polars as pl

        for name, column in _COUNTED.items():
            if column == "provenance":
                values = frame["provenance"].struct.field("dataset" if name == "sources" else "method")
            else:
                values = frame[column]
            for value, rows in values.cast(pl.String).str.slice(0, TEXT).value_counts().iter_rows():
                self._columns[name][value] += rows

    def _drop(self, frame: pl.DataFrame) -> None:
        import polars as pl

        if "dropped_by" not in frame.columns:
            self._kept += frame.height
            return
        lengths = frame["dropped_by"].list.len().fill_null(0)
        self._kept += int((lengths == 0).sum())
        dropped = frame.select(pl.col("dropped_by").filter(lengths > 0)).with_row_index("row").explode("dropped_by")
        reasons = dropped.select("row", pl.col("dropped_by").struct.unnest()).select(
            "row", pl.concat_str(pl.col("stage", "reason").fill_null("?"), separator=": ").str.slice(0, TEXT)
        )
        for reason, rows in reasons.unique().get_column("stage").value_counts().iter_rows():
            self._dropped[reason] += rows

    def _spread(self, frame: pl.DataFrame) -> None:
        import polars as pl

        methods = frame["provenance"].struct.field("method")
        signals = frame["signals"].struct.unnest()
        for method in methods.unique().to_list():
            part = signals.filter(methods.eq_missing(pl.lit(method, pl.String)) if method is None else methods == method)
            for name in part.columns:
                self._values.setdefault((name, method), []).append(
                    part[name].cast(pl.Float32).fill_null(float("nan")).to_numpy()
                )

    def _find(self, frame: pl.DataFrame) -> None:
        import polars as pl

        self._audited += frame.height
        provenance = pl.col("provenance").struct
        places = frame.select(
            "id", provenance.field("dataset"), provenance.field("row"), pl.int_range(pl.len()).alias("n"), "findings"
        )
        found = places.filter(pl.col("findings").list.len() > 0).explode("findings").unnest("findings")
        for (name,), part in found.group_by(["check"], maintain_order=True):
            self._found.setdefault(str(name), _Found()).add(part)


class _Found:
    """The findings of one check so far."""

    def __init__(self) -> None:
        self.findings = self.rows = 0
        self.severity: str | None = None
        self.examples: list[Example] = []

    def add(self, part: pl.DataFrame) -> None:
        self.findings += part.height
        self.rows += part["n"].n_unique()
        self.severity = part["severity"][0]
        room = EXAMPLES - len(self.examples)
        for row in part.head(room).iter_rows(named=True):
            self.examples.append(Example(**{name: row.get(name) for name in Example.model_fields}))

    def numbers(self, name: str, audited: int) -> CheckNumbers:
        low, high = clopper_pearson(self.rows, audited)
        return CheckNumbers(
            check=name,
            severity=self.severity,
            findings=self.findings,
            rows=self.rows,
            audited=audited,
            rate=self.rows / audited if audited else None,
            low=low,
            high=high,
            examples=tuple(self.examples),
        )


_COUNTED = {
    "sources": "provenance",
    "methods": "provenance",
    "languages": "language",
    "kinds": "kind",
    "licenses": "license",
    "tasks": "task",
}
"""Count of the report -> column of the record."""


def numbers(tables: Iterable[pa.Table], checks: Iterable[str] = ()) -> Report:
    """The report of records that come in batches; `checks` are those that ran."""
    summary = Summary(checks)
    for table in tables:
        summary.add(table)
    return summary.result()


def _spread(signal: str, method: str | None, batches: list[npt.NDArray[np.float32]]) -> SignalNumbers:
    import numpy as np

    values = np.concatenate(batches)
    measured = np.sort(values[~np.isnan(values)])
    at: list[float | None] = [None, None, None]
    if len(measured):
        at = [float(value) for value in np.quantile(measured, [0.05, 0.5, 0.95], method="inverted_cdf")]
    null_share = 1 - len(measured) / len(values) if len(values) else 0.0
    return SignalNumbers(
        signal=signal,
        method=method,
        rows=len(values),
        measured=len(measured),
        null_share=null_share,
        p5=at[0],
        p50=at[1],
        p95=at[2],
    )


def _sorted(counter: Counter[str | None] | Counter[str]) -> Iterator[Count]:
    for value, rows in sorted(counter.items(), key=lambda entry: (-entry[1], entry[0] is None, entry[0] or "")):
        yield Count(value=value, rows=rows)


def _counts(counter: Counter[str | None]) -> Counts:
    counts = tuple(_sorted(counter))
    return Counts(named=counts[:NAMED], distinct=len(counts), other_rows=sum(count.rows for count in counts[NAMED:]))


def _by_name(entry: tuple[tuple[str, str | None], object]) -> tuple[str, bool, str]:
    (signal, method), _ = entry
    return signal, method is None, method or ""
