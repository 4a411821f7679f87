"""The only stage that removes rows: it acts on marks, findings, allow-lists and limits, and keeps every reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import Field

from instructds.errors import UsageError, unknown_name
from instructds.record import Kind, Method
from instructds.wording import counted

from .base import STAGES, CorpusStage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

SEVERITIES = ("low", "medium", "high")

_Count = Annotated[int, Field(ge=0)]
_Share = Annotated[float, Field(gt=0, le=1)]


class Select(CorpusStage):
    """Adds to `dropped_by` why a row is removed: stage, reason, and the cause (twin, evidence, limit); null = kept.

    Marks, findings and allow-lists are looked at first, and a row keeps every reason it has. Limits then apply to the rows
    that are left: budgets and shares of each source, then `max_rows`. A quality or finding that was not measured drops no row.
    """

    sees: ClassVar[tuple[str, ...]] = (
        *("id", "kind", "language", "provenance", "quality", "duplicate_of", "duplicate_at", "leaks", "findings", "dropped_by"),
    )

    duplicates: Literal["drop", "keep"] = Field("drop", description="Rows that `deduplicate` marked.")
    leaks: Literal["drop", "keep"] = Field("drop", description="Rows that hold items of a benchmark.")
    findings: tuple[str, ...] = Field(
        (), description="Checks whose findings drop a row; a rejected answer may have any defect and drops nothing."
    )
    severity: Literal["low", "medium", "high"] | None = Field(
        None, description="Only findings of at least this severity drop a row; with no `findings` named, those of every check."
    )
    kinds: tuple[Kind, ...] | None = Field(None, description="Kinds of row to keep; left out = all.")
    languages: tuple[str, ...] | None = Field(
        None, description="Languages to keep, BCP 47; `pt` keeps `pt-BR`, too; left out = all."
    )
    unknown_language: Literal["keep", "drop"] = Field(
        "keep", description="Rows of unknown language, when `languages` is given."
    )
    methods: tuple[Method, ...] | None = Field(None, description="Ways of making text to keep; left out = all.")
    min_quality: float | None = Field(None, description="Drop rows of lower quality; rows without a quality stay.")
    max_rows: int | None = Field(None, ge=0, description="Keep at most this many rows.")
    budgets: Mapping[str, _Count] = Field(default_factory=dict, description="Source -> keep at most this many of its rows.")
    shares: Mapping[str, _Share] = Field(
        default_factory=dict, description="Source -> keep this share of its rows, above 0 to 1."
    )
    order: Literal["content", "quality"] = Field(
        "content", description="Who is kept within a limit: by id, which is as good as by lot, or the better ones."
    )

    def sketch(self, table: pa.Table) -> pa.Table:
        """Per row: what the rules compare, and the evidence of leaks and findings that drop it."""
        import pyarrow as pa
        import pyarrow.compute as pc

        from instructds.kernels.columns import column, provenance

        return pa.table(
            {
                "id": column(table, "id", pa.string()),
                "at": pc.binary_join_element_wise(provenance(table, "dataset"), provenance(table, "row"), " "),
                "dataset": provenance(table, "dataset"),
                "method": provenance(table, "method"),
                "kind": column(table, "kind", pa.string()),
                "language": column(table, "language", pa.string()),
                "quality": column(table, "quality", pa.float64()),
                "twin": _twin(table),
                "leak": _leak(table),
                "finding": self._finding(table),
                "dropped_by": column(table, "dropped_by", dropped_type()),
            }
        )

    def decide(self, sketches: pa.Table) -> pa.Table:
        """Column `dropped_by`: the earlier reasons and those of this stage.

        Raises:
            UsageError: a budget or share names a source that has no rows, or quality is asked for and no row has one.
        """
        import polars as pl
        import pyarrow as pa

        rows: Any = pl.from_arrow(sketches.drop_columns(["dropped_by"]))
        self._ask(rows)
        before = sketches["dropped_by"].combine_chunks()
        rows = rows.with_row_index("place").with_columns(dropped=_series(before))
        reasons = [self._reasons(rows)]
        gone = pl.col("dropped") | pl.col("place").is_in(reasons[0]["place"].unique().implode())
        left = rows.filter(~gone)
        for limit in (self._source_limits, self._whole_limit):
            reasons.append(limit(left))
            left = left.join(reasons[-1], on="place", how="anti")
        return pa.table({"dropped_by": _added(before, pl.concat(reasons))})

    def _ask(self, rows: pl.DataFrame) -> None:
        if not rows.height:
            return
        known = rows["dataset"].drop_nulls().unique().to_list()
        for setting in ("budgets", "shares"):
            for source in getattr(self, setting):
                if source not in known:
                    raise unknown_name("source", source, known, where=f"select.{setting}")
        if (self.min_quality is not None or self.order == "quality") and rows["quality"].null_count() == rows.height:
            setting = "min_quality" if self.min_quality is not None else "order: quality"
            raise UsageError(
                f"{setting!r} needs a quality and none of {counted(rows.height, 'row')} has one",
                where="select",
                fix="put a stage that grades before it",
            )

    def _reasons(self, rows: pl.DataFrame) -> pl.DataFrame:
        """Marks, findings and allow-lists: `place`, `reason` and `cause`, one line for each reason of a row."""
        import polars as pl

        tag = pl.col("language").str.split("-").list.first()
        rules: list[tuple[bool, str, pl.Expr, pl.Expr]] = [
            (self.duplicates == "drop", "duplicate", pl.col("twin").is_not_null(), pl.col("twin")),
            (self.leaks == "drop", "leak", pl.col("leak").is_not_null(), pl.col("leak")),
            (True, "finding", pl.col("finding").is_not_null(), pl.col("finding")),
            _not_in(self.kinds, "kind", pl.col("kind")),
            _not_in(self.methods, "method", pl.col("method")),
        ]
        if self.languages is not None:
            asked = pl.col("language").is_in(self.languages) | tag.is_in(self.languages)
            shown = pl.format("{} is none of {}", pl.col("language"), pl.lit(", ".join(self.languages)))
            rules.append((True, "language", ~asked, shown))
            rules.append(
                (self.unknown_language == "drop", "language", pl.col("language").is_null(), pl.lit("unknown language"))
            )
        if self.min_quality is not None:
            shown = pl.format("{} is below {}", pl.col("quality").round(4), pl.lit(self.min_quality))
            rules.append((True, "quality", pl.col("quality") < self.min_quality, shown))
        return _told(rows, [rule[1:] for rule in rules if rule[0]])

    def _source_limits(self, rows: pl.DataFrame) -> pl.DataFrame:
        import polars as pl

        sizes = dict(rows.group_by("dataset").len().iter_rows())
        told = [_told(rows.head(0), [])]
        for source in sorted({*self.budgets, *self.shares}):
            has, mine = sizes.get(source, 0), rows.filter(pl.col("dataset") == source)
            by_share = int(has * self.shares.get(source, 1.0) + 0.5)
            room = self.budgets.get(source, has)
            reason, kept = ("budget", room) if room <= by_share else ("share", by_share)
            told.append(
                self._over(mine, kept, reason, f"{source}: {kept:,} of {counted(has, 'row')} kept, in order of {self.order}")
            )
        return pl.concat(told)

    def _whole_limit(self, rows: pl.DataFrame) -> pl.DataFrame:
        room = rows.height if self.max_rows is None else self.max_rows
        return self._over(rows, room, "max_rows", f"{room:,} of {counted(rows.height, 'row')} kept, in order of {self.order}")

    def _over(self, rows: pl.DataFrame, room: int, reason: str, cause: str) -> pl.DataFrame:
        import polars as pl

        if rows.height <= room:
            return _told(rows.head(0), [])
        better = [-pl.col("quality").fill_null(float("-inf"))] if self.order == "quality" else []
        return _told(rows.sort([*better, "id", "at", "place"]).slice(room), [(reason, pl.lit(True), pl.lit(cause))])  # noqa: FBT003

    def _finding(self, table: pa.Table) -> Any:
        """Check, severity and evidence of the first finding that drops the row, and how many more there are."""
        import numpy as np
        import pyarrow as pa
        import pyarrow.compute as pc

        from instructds.kernels.columns import list_offsets, replaced, whole

        none = pa.nulls(table.num_rows, pa.string())
        if (
            "findings" not in table.column_names
            or not (self.findings or self.severity)
            or pa.types.is_null(table["findings"].type)
        ):
            return none
        array = whole(table["findings"])
        found, offsets = array.flatten(), list_offsets(array)
        counts = np.ones(len(found), bool)
        if "ending" in [field.name for field in found.type]:
            counts &= _true(pc.not_equal(found.field("ending"), "rejected"))
        if self.findings:
            counts &= _true(pc.is_in(found.field("check"), value_set=pa.array(self.findings, pa.string())))
        if self.severity:
            enough = SEVERITIES[SEVERITIES.index(self.severity) :]
            counts &= _true(pc.is_in(found.field("severity"), value_set=pa.array(enough)))
        places = np.flatnonzero(counts)
        rows, first, number = np.unique(
            np.repeat(np.arange(table.num_rows), np.diff(offsets))[places], return_index=True, return_counts=True
        )
        shown = found.take(pa.array(places[first]))
        texts = [pc.fill_null(shown.field(name).cast(pa.string()), "") for name in ("check", "severity", "evidence")]
        more = pa.array([f" (and {count - 1} more)" if count > 1 else "" for count in number.tolist()], pa.string())
        cause = pc.binary_join_element_wise(texts[0], " (", texts[1], "): ", texts[2], more, "")
        return replaced(none, rows, cause)


def dropped_type() -> pa.DataType:
    """The type of `dropped_by`: `list<struct<stage, reason, cause>>`, all strings."""
    import pyarrow as pa

    return pa.list_(pa.struct([(name, pa.string()) for name in ("stage", "reason", "cause")]))


def _not_in(allowed: tuple[str, ...] | None, reason: str, value: pl.Expr) -> tuple[bool, str, pl.Expr, pl.Expr]:
    import polars as pl

    names = allowed or ()
    return allowed is not None, reason, ~value.is_in(names), pl.format("{} is none of {}", value, pl.lit(", ".join(names)))


def _told(rows: pl.DataFrame, rules: list[tuple[str, pl.Expr, pl.Expr]]) -> pl.DataFrame:
    import polars as pl

    schema = {"place": pl.UInt32, "reason": pl.String, "cause": pl.String}
    parts = [pl.DataFrame(schema=schema)]
    for reason, applies, cause in rules:
        found = rows.filter(applies).rechunk()
        if found.height:  # pl.format panics on no rows and on many chunks (Polars 2.1)
            parts.append(found.select("place", reason=pl.lit(reason), cause=cause.cast(pl.String)))
    return pl.concat(parts)


def _added(before: Any, reasons: pl.DataFrame) -> Any:
    """The lists of `before` with the new reasons behind, null where a list is empty."""
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.columns import list_offsets, lists

    old, kind = before.flatten(), before.type
    rows = reasons["place"].to_numpy().astype(np.int64)
    owners = np.concatenate([np.repeat(np.arange(len(before)), np.diff(list_offsets(before))), rows])
    texts = [reasons[name].to_arrow(compat_level=pl.CompatLevel.oldest()).cast(pa.string()) for name in ("reason", "cause")]
    stage = pa.array(["select"], pa.string()).take(pa.array(np.zeros(len(rows), np.int64)))
    new = pa.StructArray.from_arrays([stage, *texts], fields=list(kind.value_type))
    values = pa.concat_arrays([old, new]).take(pa.array(np.argsort(owners, kind="stable")))
    lengths = np.bincount(owners, minlength=len(before))
    return lists(lengths, values, lengths > 0).cast(kind)


def _twin(table: pa.Table) -> Any:
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.kernels.columns import column

    places = pc.fill_null(column(table, "duplicate_at", pa.string()), "place unknown")
    return pc.binary_join_element_wise(column(table, "duplicate_of", pa.string()), " (", places, ")", "")


def _leak(table: pa.Table) -> Any:
    """What the column `leaks` says of a row, as text; null where it says nothing."""
    import numpy as np
    import orjson
    import pyarrow as pa

    from instructds.kernels.columns import filled, replaced, whole

    none = pa.nulls(table.num_rows, pa.string())
    rows = np.flatnonzero(filled(table, "leaks"))
    if not rows.size:
        return none
    values = whole(table["leaks"]).take(pa.array(rows)).to_pylist()
    texts = [value if isinstance(value, str) else orjson.dumps(value, default=str).decode() for value in values]
    return replaced(none, rows, pa.array(texts, pa.string()))


def _true(array: Any) -> npt.NDArray[np.bool_]:
    import numpy as np

    return np.asarray(array.to_numpy(zero_copy_only=False), bool)


def _series(lists: Any) -> pl.Series:
    import polars as pl
    import pyarrow.compute as pc

    return pl.Series(
        (pc.fill_null(pc.list_value_length(lists), 0).to_numpy(zero_copy_only=False) > 0).tolist(), dtype=pl.Boolean
    )


STAGES.add("select", Select)
