"""The numbers of records, added up batch by batch in bounded memory, whatever the batches are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .diversity import diversity
from .model import Count, Counts, NotMeasured, Read, Report
from .rates import Origins, Rates
from .root_verbs import root_verbs
from .sample import keys
from .spread import Group, Spread, groups
from .texts import Texts
from .topics import LEAST, topics

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import polars as pl
    import pyarrow as pa

    from .model import SignalNumbers

__all__ = ["NAMED", "TEXT", "Report", "Summary", "numbers"]

NAMED = 100
"""Values of a column that are named in a report; the others are added up."""

TEXT = 200
"""Characters of a value that are kept."""

_PROVENANCE = ("method", "dataset", "row", "author")
_COUNTED = {
    "sources": "dataset",
    "methods": "method",
    "languages": "language",
    "kinds": "kind",
    "licenses": "license",
    "tasks": "task",
}
"""Count of the report -> column of the record, or field of its provenance."""


class Summary:
    """Adds up batches of records. Memory grows with the distinct names of columns, not with rows or text.

    `checks` are those that ran; without them a check that found nothing is not in the report, because nothing tells of it.
    """

    def __init__(self, checks: Iterable[str] = ()) -> None:
        self._rows = self._kept = 0
        self._columns: dict[str, Counter[str | None]] = {name: Counter() for name in _COUNTED}
        self._dropped: Counter[str] = Counter()
        self._groups: Counter[Group] = Counter()
        self._rates, self._spread, self._texts = Rates(checks), Spread(), Texts()
        self._origins, self._contributors = Origins(), Origins()

    def add(self, table: pa.Table) -> None:
        """Add a batch of records, audited or not."""
        import polars as pl

        frame = _facts(table)
        self._rows += frame.height
        self._kept += int(frame["kept"].sum())
        for name, column in _COUNTED.items():
            for value, rows in frame[column].value_counts().iter_rows():
                self._columns[name][value] += rows
        found = groups(frame)
        for group, places in found:
            self._groups[group] += frame.height if places is None else len(places)
        self._origins.add(frame, "dataset")
        self._contributors.add(frame, "author")
        if "dropped_by" in table.column_names:
            self._drop(pl.DataFrame(table.select(["dropped_by"])))
        if "signals" in table.column_names:
            self._spread.add(pl.DataFrame(table.select(["signals"]))["signals"].struct.unnest(), frame, found)
        if "findings" in table.column_names:
            self._rates.add(frame.with_columns(pl.Series("findings", table.column("findings"))))
        if table.num_rows:
            self._texts.add(table, frame, found)

    def result(self, read: Read | None = None) -> Report:
        """The numbers of everything added so far; `read` says what became of the source rows."""
        signals = self._spread.numbers()
        varied, small = diversity(self._texts, dict(self._groups))
        verbs, found = root_verbs(self._texts), topics(self._texts)
        missing = [*_unmeasured(signals), *small]
        if verbs is None:
            missing.append(NotMeasured(what="root verbs", why="no English instruction is in the sample"))
        if not found:
            missing.append(NotMeasured(what="topics", why=f"fewer than {LEAST} instructions share words"))
        return Report(
            rows=self._rows,
            kept=self._kept,
            audited=self._rates.audited["rows"],
            flagged=self._rates.flagged,
            read=read,
            dropped=tuple(_sorted(self._dropped)),
            **{name: _counts(counter) for name, counter in self._columns.items()},
            checks=self._rates.numbers(),
            signals=signals,
            origins=self._origins.numbers(),
            contributors=self._contributors.numbers(),
            diversity=varied,
            root_verbs=verbs,
            topics=found,
            not_measured=tuple(missing) if self._rows else (),
        )

    def _drop(self, frame: pl.DataFrame) -> None:
        import polars as pl

        dropped = frame.filter(pl.col("dropped_by").list.len() > 0).with_row_index("row").explode("dropped_by")
        reasons = dropped.select("row", pl.col("dropped_by").struct.unnest()).select(
            "row", pl.concat_str(pl.col("stage", "reason").fill_null("?"), separator=": ").str.slice(0, TEXT)
        )
        for reason, rows in reasons.unique().get_column("stage").value_counts().iter_rows():
            self._dropped[reason] += rows


def numbers(tables: Iterable[pa.Table], checks: Iterable[str] = (), read: Read | None = None) -> Report:
    """The report of records that come in batches; `checks` are those that ran."""
    summary = Summary(checks)
    for table in tables:
        summary.add(table)
    return summary.result(read)


def _facts(table: pa.Table) -> pl.DataFrame:
    """The short columns of a batch: id, key, language, kind, license, task, provenance, kept, audited, flagged."""
    import polars as pl

    plain = ["id", "language", "kind", "license", "task", "provenance"]
    extra = [name for name in ("dropped_by", "findings") if name in table.column_names]
    frame = pl.DataFrame(table.select([*plain, *extra])).with_columns(pl.Series("key", keys(table), pl.UInt64))
    short = [pl.col(name).cast(pl.String).str.slice(0, TEXT) for name in ("language", "kind", "license", "task")]
    origin = [pl.col("provenance").struct.field(name).cast(pl.String).str.slice(0, TEXT) for name in _PROVENANCE]
    kept, found = pl.lit(value=True), pl.lit(value=False)
    if "dropped_by" in extra:
        kept = pl.col("dropped_by").list.len().fill_null(0) == 0
    if "findings" in extra:
        found = pl.col("findings").list.len().fill_null(0) > 0
    audited = pl.lit(value="findings" in extra)
    return frame.select("id", "key", *short, *origin, kept.alias("kept"), audited.alias("audited"), found.alias("flagged"))


def _unmeasured(signals: tuple[SignalNumbers, ...]) -> Iterator[NotMeasured]:
    """The signals without a value in any row, and those that cost something and were not asked for."""
    from instructds.signals.base import SIGNALS

    for entry in signals:
        if entry.by == "all" and not entry.measured:
            yield NotMeasured(what=entry.signal, why="no row has what it needs")
    named = {entry.signal for entry in signals}
    for name, signal in SIGNALS.items():
        if signals and name not in named and signal.cost != "free":
            yield NotMeasured(what=name, why="it needs settings of its own, see `instructds list signals`")


def _sorted(counter: Counter[str | None] | Counter[str]) -> Iterator[Count]:
    for value, rows in sorted(counter.items(), key=lambda entry: (-entry[1], entry[0] is None, entry[0] or "")):
        yield Count(value=value, rows=rows)


def _counts(counter: Counter[str | None]) -> Counts:
    counts = tuple(_sorted(counter))
    return Counts(named=counts[:NAMED], distinct=len(counts), other_rows=sum(count.rows for count in counts[NAMED:]))
