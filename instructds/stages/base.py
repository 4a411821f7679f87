"""What a stage is: settings, and a function from table to table; row-local ones see a batch, corpus ones a sketch of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from pydantic import BaseModel, ConfigDict

from instructds.record import record_id
from instructds.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    Look = Callable[[npt.NDArray[np.int64], Callable[[pa.Table], pa.Table]], pa.Table]


class Stage(BaseModel):
    """One entry under `stages:`. A subclass is either a RowStage or a CorpusStage; its name is the YAML key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def checked(self) -> tuple[str, ...]:
        """The names of the checks this stage runs, so that a report can show that one found nothing."""
        return ()

    def reads(self) -> tuple[str, ...]:
        """Files, folders and Hub names that this stage reads beside the records; when they change, it must run again."""
        return ()

    def placed(self, resolve: Callable[[str], str]) -> Self:  # noqa: ARG002 - for stages that read something
        """The stage with the paths of what it reads made absolute."""
        assert not self.reads(), f"{type(self).__name__} reads {self.reads()} and does not place them"
        return self


class RowStage(Stage):
    """A stage that looks at each row alone, so that any batching gives the same result."""

    def apply(self, table: pa.Table) -> pa.Table:
        """The batch with columns added or replaced: same rows and order, same columns for every batch, the empty one too."""
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


class LookingStage(CorpusStage):
    """A corpus stage that must know more of a few rows than their sketches before it decides.

    `look` takes row numbers, ascending, and a function of those rows' table (the columns of `sees`), and gives the tables it
    makes as one; the function runs on batches, as `sketch` does.
    """

    def decide(self, sketches: pa.Table, look: Look | None = None) -> pa.Table:
        """The columns this stage sets, one row per row of `sketches`."""
        raise NotImplementedError


def decided(stage: CorpusStage, table: pa.Table) -> pa.Table:
    """What a corpus stage says of the rows of a table in memory."""
    import pyarrow as pa

    seen = table.select([name for name in stage.sees if name in table.column_names])
    if isinstance(stage, LookingStage):
        return stage.decide(stage.sketch(seen), lambda rows, sketch: sketch(seen.take(pa.array(rows))))
    return stage.decide(stage.sketch(seen))


STAGES: Registry[type[Stage]] = Registry("stage", "instructds.stages")


def renamed(table: pa.Table, rows: npt.NDArray[np.int64]) -> pa.Table:
    """The table with the ids that the content of `rows` asks for; the old ones go to `formerly`, oldest first.

    Only these rows become Python objects. The column `formerly` is added when the table lacks it, null where nothing changed.
    """
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.columns import column, replaced, with_column

    formerly = column(table, "formerly", pa.list_(pa.string()))
    ids = column(table, "id", pa.string())
    part = table.select(["kind", "messages", "rejected"]).take(pa.array(rows)).to_pylist()
    olds, earlier = ids.take(pa.array(rows)).to_pylist(), formerly.take(pa.array(rows)).to_pylist()
    news = [record_id(row["kind"], _pairs(row["messages"]) or [], _pairs(row["rejected"])) for row in part]
    moved = [place for place, (old, new) in enumerate(zip(olds, news, strict=True)) if old != new]
    where = rows[np.array(moved, np.int64)]
    ids = replaced(ids, where, pa.array([news[place] for place in moved], pa.string()))
    names = [[*(earlier[place] or []), olds[place]] for place in moved]
    table = with_column(table, "id", ids) if moved else table
    return with_column(table, "formerly", replaced(formerly, where, pa.array(names, formerly.type)))


def _pairs(messages: list[dict[str, str]] | None) -> list[list[str]] | None:
    return None if messages is None else [[message["role"], message["content"]] for message in messages]
