"""Rows made from others of the same data, by lineage or by what no translation changes: told, never removed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from instructds.kernels.columns import USER, column, provenance, turns, with_column
from instructds.record import arrow_schema

from .exact import exact_keys
from .fingerprints import LONGEST, MANY_DIGITS, Fingerprints, fingerprint, fingerprints, nearest, other_language

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


def translations(table: pa.Table) -> pl.DataFrame:
    """Pairs of rows in two languages that share what no translation changes, with columns `row`, `source` and `how`.

    `how` is `fingerprint`: numbers, names, identifiers and addresses of the first user turns agree, few other words do, and
    each row is the nearest of its language to the other. Evidence, not proof: rows without two numbers are not looked at.
    `source` is the row that comes first. Languages are the declared ones, or detected.
    """
    import polars as pl

    rows = _asked(table)
    groups = [group for _, group in rows.group_by("language", maintain_order=True)]
    known = [fingerprints(group["text"].to_list()) for group in groups]
    found = list[tuple[int, int]]()
    for place, group in enumerate(groups):
        for other in range(place):
            to, back = _nearest(group, known[other]), _nearest(groups[other], known[place])
            mutual = [(mine, theirs) for mine, theirs in to.items() if back.get(theirs) == mine]
            texts, others = group["text"], groups[other]["text"]
            sure = [pair for pair in mutual if other_language(texts[pair[0]], others[pair[1]])]
            found += [(group["row"][mine], groups[other]["row"][theirs]) for mine, theirs in sure]
    pairs = [(max(pair), min(pair)) for pair in found]
    frame = pl.DataFrame(pairs, schema={"row": pl.Int64, "source": pl.Int64}, orient="row")
    return frame.with_columns(how=pl.lit("fingerprint")).sort("row", "source")


def _asked(table: pa.Table) -> pl.DataFrame:
    """The first user turn of each row that has enough numbers, with its language."""
    import polars as pl
    import pyarrow as pa

    from instructds.signals.language import detect

    said = turns(column(table, "messages", arrow_schema().field("messages").type))
    places = np.flatnonzero(said.roles == USER)
    rows, first = np.unique(said.row_of()[places], return_index=True)
    texts = pl.Series(said.contents.take(pa.array(places[first])))
    frame = pl.DataFrame(
        {"row": rows, "text": texts, "language": pl.Series(column(table, "language", pa.string())).gather(rows)}
    )
    frame = frame.filter(
        (pl.col("text").str.count_matches(r"\d+") >= MANY_DIGITS) & (pl.col("text").str.len_chars() <= LONGEST)
    )
    tags, _ = detect(frame["text"].to_arrow())
    frame = frame.with_columns(language=pl.coalesce("language", pl.Series(tags)))
    return frame.filter(~pl.col("language").is_in(["und", "zxx"]))


def _nearest(rows: pl.DataFrame, known: Fingerprints) -> dict[int, int]:
    """For each of the rows that has one, the nearest of the known texts."""
    found: dict[int, int] = {}
    for place, text in enumerate(rows["text"]):
        best = nearest(fingerprint(text), len(text), known)
        if best is not None:
            found[place] = best[0]
    return found


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
