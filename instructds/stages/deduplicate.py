"""Marks rows that say the same as another row, and names the twin that is kept; removing them is the work of `select`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from pydantic import Field, field_validator, model_validator

from instructds.record import METHODS, Method

from .base import STAGES, LookingStage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

    from instructds.duplicates.methods import Found
    from instructds.duplicates.methods import Method as Way

    from .base import Look

_ONLY = {
    "punctuation": ("exact",),
    "threshold": ("near", "semantic"),
    **dict.fromkeys(("shingle", "complete", "facts"), ("near",)),
    "embedder": ("semantic",),
}
"""Settings that only some methods have."""

_PREFER: tuple[Method, ...] = ("manual", "human_translated", "machine_translated", "llm_generated", "unknown")


class Deduplicate(LookingStage):
    """Twins are rows of one kind and label that say the same, or nearly the same.

    `exact`: the text is the same after Unicode NFKC, case folding and making white space single. `near`: the Jaccard similarity
    of their word shingles is at least the threshold, each pair verified; texts that are the same word by word are among them,
    those that differ in nothing but numbers, names or a negation are not.
    `semantic`: so is the cosine of their embeddings, with the extra `embed`. Rows without any text have no twins, and rows that
    were dropped before are left out; records of one source row are no near twins of each other.

    Sets `duplicate_of` (id of the kept row), `duplicate_at` (its dataset, file and row) and `similarity` with it in [0, 1].
    Of two twins the better one stays: the one of the preferred provenance, then of higher quality, then of the source that
    comes first, then the one that stands first in it. A row that is like a removed row only is removed for the row which that
    one is removed for; their similarity may be below the threshold. Marks of an earlier stage of this kind stay; when the row
    they name is marked now, they name its twin.
    """

    sees: ClassVar[tuple[str, ...]] = (
        *("id", "kind", "label", "messages", "rejected", "provenance", "quality"),
        *("duplicate_of", "duplicate_at", "similarity", "dropped_by"),
    )

    method: Literal["exact", "near", "semantic"] = Field("near", description="Kind of match.")
    on: Literal["both", "instruction", "response"] = Field(
        "both",
        description="What must be alike: the whole conversation with the rejected ending, all up to the last user turn, "
        "or all after it.",
    )
    punctuation: bool = Field(
        default=False, description="`exact` only: ignore punctuation, too (Unicode categories P), as `near` always does."
    )
    threshold: float | None = Field(
        None, gt=0, le=1, description="Least similarity; left out = 0.7 (Jaccard) for `near`, 0.9 (cosine) for `semantic`."
    )
    shingle: int = Field(
        5, ge=1, description="`near` only: words of a shingle; in scripts without spaces between words characters."
    )
    complete: bool = Field(
        default=False,
        description="`near` only: find every pair for certain, at some three times the cost, instead of by sketches.",
    )
    facts: bool = Field(
        default=False,
        description="`near` only: rows that differ in nothing but numbers, names or a negation are twins, too; they say "
        "something else.",
    )
    embedder: str = Field(
        "minilm",
        description="`semantic` only: what makes the vectors: `minilm` (English), `use` (16 languages), a folder with a model, "
        "`owner/model` of sentence-transformers, or `openai:model`.",
    )
    prefer: tuple[Method, ...] = Field(_PREFER, description="Ways of making text, best first; those left out come last.")

    @field_validator("prefer")
    @classmethod
    def _once(cls, prefer: tuple[Method, ...]) -> tuple[Method, ...]:
        if len(set(prefer)) < len(prefer):
            raise ValueError(f"a method is named twice in {list(prefer)}; allowed are {', '.join(METHODS)}, each once")
        return prefer

    @model_validator(mode="after")
    def _applies(self) -> Self:
        for name, methods in _ONLY.items():
            if self.method not in methods and getattr(self, name) != type(self).model_fields[name].default:
                here = [other for other, ways in _ONLY.items() if self.method in ways]
                raise ValueError(
                    f"`{name}` belongs to `method: {'` and `'.join(methods)}` and does nothing with `{self.method}`, "
                    f"which has {', '.join(f'`{other}`' for other in here)}"
                )
        return self

    def sketch(self, table: pa.Table) -> pa.Table:
        """Per row: id, place, source, rank of its provenance, quality, the mark it has, and what its method must know."""
        import pyarrow as pa
        import pyarrow.compute as pc

        from instructds.kernels.columns import column, filled, provenance

        left_out = filled(table, "dropped_by") | filled(table, "duplicate_of")
        methods = pc.index_in(provenance(table, "method"), value_set=pa.array(self.prefer, pa.string()))
        return pa.table(
            {
                "id": column(table, "id", pa.string()),
                "at": pc.binary_join_element_wise(provenance(table, "dataset"), provenance(table, "row"), " "),
                "dataset": provenance(table, "dataset"),
                "rank": pc.fill_null(methods, len(self.prefer)).cast(pa.uint8()),
                "quality": column(table, "quality", pa.float64()).cast(pa.float32()),
                "duplicate_of": column(table, "duplicate_of", pa.string()),
                "duplicate_at": column(table, "duplicate_at", pa.string()),
                "similarity": column(table, "similarity", pa.float32()),
                **self._way().sketch(table, left_out),
            }
        )

    def find(self, sketches: pa.Table, look: Look) -> tuple[Found, npt.NDArray[np.int64]]:
        """The pairs of twins, the better row first, and all rows, best first."""
        order = _ordered(sketches)
        return self._way().find(sketches, look, order), order

    def decide(self, sketches: pa.Table, look: Look | None = None) -> pa.Table:
        """Columns `duplicate_of`, `duplicate_at`, `similarity`; null for rows that are kept."""
        import polars as pl
        import pyarrow as pa

        from instructds.duplicates.keepers import removed

        assert look is not None
        found, order = self.find(sketches, look)
        gone = removed(found, order)
        rows: Any = pl.from_arrow(sketches.select(["id", "at", "duplicate_of", "duplicate_at", "similarity"]).combine_chunks())
        rows = rows.with_row_index("place")
        twins = pl.DataFrame({"place": gone.right, "now": gone.similarity}, schema_overrides={"place": pl.UInt32})
        twins = twins.with_columns(twin=rows["id"].gather(gone.left), twin_at=rows["at"].gather(gone.left))
        marks = _merge(rows, twins).select("duplicate_of", "duplicate_at", "similarity")
        kinds = [("duplicate_of", pa.string()), ("duplicate_at", pa.string()), ("similarity", pa.float32())]
        return marks.to_arrow(compat_level=pl.CompatLevel.oldest()).cast(pa.schema(kinds))

    def least(self) -> float:
        """The similarity from which rows are twins."""
        from instructds.duplicates.near import THRESHOLD as NEAR
        from instructds.duplicates.semantic import THRESHOLD as SEMANTIC

        usual = {"exact": 1.0, "near": NEAR, "semantic": SEMANTIC}[self.method]
        return usual if self.threshold is None or self.method == "exact" else self.threshold

    def _way(self) -> Way:
        from instructds.duplicates.methods import ExactMethod, NearMethod, SemanticMethod

        if self.method == "exact":
            return ExactMethod(self.on, self.punctuation)
        if self.method == "near":
            return NearMethod(self.on, self.least(), self.shingle, self.complete, self.facts)
        return SemanticMethod(self.on, self.least(), self.embedder)


def _ordered(sketches: pa.Table) -> npt.NDArray[np.int64]:
    """The rows, best first."""
    import numpy as np
    import polars as pl

    rows: Any = pl.from_arrow(sketches.select(["dataset", "rank", "quality"]).combine_chunks())
    rows = rows.with_row_index("place").with_columns(pl.col("place").min().over("dataset").alias("source"))
    order = [pl.col("rank"), -pl.col("quality").fill_null(float("-inf")), pl.col("source"), pl.col("place")]
    return np.asarray(rows.sort(order)["place"], np.int64)


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
        pl.coalesce("now", "similarity").alias("similarity"),
    )


STAGES.add("deduplicate", Deduplicate)
