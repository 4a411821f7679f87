"""Marks rows that say the same as another row, and names the twin that is kept; removing them is the work of `select`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import Field, field_validator

from instructds.record import METHODS, Method

from .base import STAGES, CorpusStage

if TYPE_CHECKING:
    import polars as pl
    import pyarrow as pa

_PREFER: tuple[Method, ...] = ("manual", "human_translated", "machine_translated", "llm_generated", "unknown")


class Deduplicate(CorpusStage):
    """Twins are rows of one kind whose text is the same after Unicode NFKC, case folding and making white space single.

    Sets `duplicate_of` (id of the kept twin), `duplicate_at` (its dataset, file and row) and `similarity` (1 for exact twins).
    The kept twin is the one of the preferred provenance, then of higher quality, then of the source that comes first, then of
    the smaller id, then the first. Rows without any text have no twins, and rows that were dropped before are left out.
    Marks of an earlier stage of this kind stay; when the twin they name is marked now, they name its twin.
    """

    sees: ClassVar[tuple[str, ...]] = (
        *("id", "kind", "label", "messages", "rejected", "provenance", "quality"),
        *("duplicate_of", "duplicate_at", "similarity", "dropped_by"),
    )

    method: Literal["exact"] = Field("exact", description="Kind of match.")
    on: Literal["both", "instruction", "response"] = Field(
        "both",
        description="What must be the same: the whole conversation with the rejected ending, all up to the last user turn, "
        "or all after it.",
    )
    punctuation: bool = Field(default=False, description="Ignore punctuation, too (Unicode categories P).")
    prefer: tuple[Method, ...] = Field(_PREFER, description="Ways of making text, best first; those left out come last.")

    @field_validator("prefer")
    @classmethod
    def _once(cls, prefer: tuple[Method, ...]) -> tuple[Method, ...]:
        if len(set(prefer)) < len(prefer):
            raise ValueError(f"a method is named twice in {list(prefer)}; allowed are {', '.join(METHODS)}, each once")
        return prefer

    def sketch(self, table: pa.Table) -> pa.Table:
        """Per row: id, place, source, 16-byte key, rank of its method, quality, and the mark it has already."""
        import pyarrow as pa
        import pyarrow.compute as pc

        from instructds.duplicates.exact import exact_keys
        from instructds.kernels.columns import column, filled, provenance

        keys = exact_keys(table, on=self.on, punctuation=self.punctuation)
        left_out = filled(table, "dropped_by") | filled(table, "duplicate_of")
        keys = pc.if_else(pa.array(~left_out), keys, pa.nulls(len(keys), keys.type))
        methods = pc.index_in(provenance(table, "method"), value_set=pa.array(self.prefer, pa.string()))
        return pa.table(
            {
                "id": column(table, "id", pa.string()),
                "at": pc.binary_join_element_wise(provenance(table, "dataset"), provenance(table, "row"), " "),
                "dataset": provenance(table, "dataset"),
                "key": keys,
                "rank": pc.fill_null(methods, len(self.prefer)).cast(pa.uint8()),
                "quality": column(table, "quality", pa.float64()).cast(pa.float32()),
                "duplicate_of": column(table, "duplicate_of", pa.string()),
                "duplicate_at": column(table, "duplicate_at", pa.string()),
                "similarity": column(table, "similarity", pa.float32()),
            }
        )

    def decide(self, sketches: pa.Table) -> pa.Table:
        """Columns `duplicate_of`, `duplicate_at`, `similarity`; null for rows that are kept."""
        import polars as pl
        import pyarrow as pa

        from instructds.duplicates.exact import mark_twins

        rows: Any = pl.from_arrow(sketches.combine_chunks())
        rows = rows.with_row_index("place").with_columns(pl.col("place").min().over("dataset").alias("source"))
        order = [pl.col("rank"), -pl.col("quality").fill_null(float("-inf")), *map(pl.col, ("source", "id", "place"))]
        twins = mark_twins(rows.drop("dataset", "duplicate_of", "duplicate_at", "similarity"), order)
        marks = _merge(rows, twins).select("duplicate_of", "duplicate_at", "similarity")
        kinds = [("duplicate_of", pa.string()), ("duplicate_at", pa.string()), ("similarity", pa.float32())]
        return marks.to_arrow(compat_level=pl.CompatLevel.oldest()).cast(pa.schema(kinds))


def _merge(rows: pl.DataFrame, twins: pl.DataFrame) -> pl.DataFrame:
    """The marks of now, and the earlier ones with the twins they name now."""
    import polars as pl

    marks = rows.select("place", "duplicate_of", "duplicate_at", "similarity").join(
        twins, on="place", how="left", maintain_order="left"
    )
    moved = twins.join(rows.select("place", "at"), on="place").select(
        pl.col("at").alias("duplicate_at"), pl.col("twin").alias("new"), pl.col("twin_at").alias("new_at")
    )
    marks = marks.join(moved.unique("duplicate_at"), on="duplicate_at", how="left", maintain_order="left")
    return marks.select(
        pl.coalesce("twin", "new", "duplicate_of").alias("duplicate_of"),
        pl.coalesce("twin_at", "new_at", "duplicate_at").alias("duplicate_at"),
        pl.when(pl.col("twin").is_not_null()).then(pl.lit(1.0)).otherwise(pl.col("similarity")).alias("similarity"),
    )


STAGES.add("deduplicate", Deduplicate)
