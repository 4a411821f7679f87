"""Rows that are translations or offspring of rows in the same data, by their lineage: told, never removed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from instructds.kernels.columns import column, provenance, with_column
from instructds.record import arrow_schema

from .exact import exact_keys

if TYPE_CHECKING:
    import polars as pl
    import pyarrow as pa


def relations(table: pa.Table) -> pl.DataFrame:
    """Pairs of rows of which one was made from the other, with columns `row`, `source` (row numbers) and `how`.

    `how` is `parent` where the provenance of `row` names the id (of now or formerly) of `source`, and `original` where the
    text it says it was translated from is that of `source` after folding, without punctuation. A row is no relation of itself.
    """
    import polars as pl

    found = pl.concat([_parents(table), _originals(table)])
    return found.filter(pl.col("row") != pl.col("source")).unique(["row", "source"], keep="first").sort("row", "source")


def _parents(table: pa.Table) -> pl.DataFrame:
    import polars as pl
    import pyarrow as pa

    named = pl.DataFrame({"row": np.arange(table.num_rows), "name": pl.Series(provenance(table, "parents"))})
    named = named.explode("name", empty_as_null=True).drop_nulls()
    ids = pl.DataFrame({"source": np.arange(table.num_rows), "name": pl.Series(column(table, "id", pa.string()))})
    if "formerly" in table.column_names:
        formerly = pl.DataFrame({"source": np.arange(table.num_rows), "name": pl.Series(table["formerly"])})
        ids = pl.concat([ids, formerly.explode("name", empty_as_null=True)])
    return _joined(named, ids.drop_nulls(), "name", "parent")


def _originals(table: pa.Table) -> pl.DataFrame:
    import polars as pl
    import pyarrow.compute as pc

    original = column(table, "original", arrow_schema().field("original").type)
    before: Any = with_column(table, "messages", pc.struct_field(original, "messages"))
    rows = np.arange(table.num_rows)
    made = pl.DataFrame({"row": rows, "key": pl.Series(exact_keys(before, on="both", punctuation=True))}).drop_nulls()
    there = pl.DataFrame({"source": rows, "key": pl.Series(exact_keys(table, on="both", punctuation=True))}).drop_nulls()
    return _joined(made, there, "key", "original")


def _joined(rows: pl.DataFrame, sources: pl.DataFrame, on: str, how: str) -> pl.DataFrame:
    """The first source of each name."""
    import polars as pl

    found = rows.join(sources.unique(on, keep="first", maintain_order=True), on=on)
    return found.select(pl.col("row", "source").cast(pl.Int64), pl.lit(how).alias("how"))
