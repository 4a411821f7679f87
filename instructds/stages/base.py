"""What a stage is: settings in, a function from table to table; row-local ones see a batch, corpus ones a sketch of every row."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from pydantic import BaseModel, ConfigDict

from instructds.registry import Registry

if TYPE_CHECKING:
    import pyarrow as pa


class Stage(BaseModel):
    """One entry under `stages:`. A subclass is either a RowStage or a CorpusStage; its name is the YAML key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def checked(self) -> tuple[str, ...]:
        """The names of the checks this stage runs, so that a report can show that one found nothing."""
        return ()


class RowStage(Stage):
    """A stage that looks at each row alone, so that any batching gives the same result."""

    def apply(self, table: pa.Table) -> pa.Table:
        """The batch with columns added or replaced: same rows, same order, same columns for every batch, the empty one included."""
        raise NotImplementedError


class CorpusStage(Stage):
    """A stage that must look at all rows, but only at a sketch of each.

    `sees` names the columns the sketch is made from. `sketch` runs on batches (any batching, any process); `decide` gets the
    concatenated sketches of the whole corpus in source order and returns one row per record, in the same order, holding
    only the columns it sets. Null = nothing to say of this row.
    """

    sees: ClassVar[tuple[str, ...]] = ()

    def sketch(self, table: pa.Table) -> pa.Table:
        """What `decide` must know of each row: small columns (ids, hashes, counts), never the text."""
        raise NotImplementedError

    def decide(self, sketches: pa.Table) -> pa.Table:
        """The columns this stage sets, one row per row of `sketches`."""
        raise NotImplementedError


STAGES: Registry[type[Stage]] = Registry("stage", "instructds.stages")
