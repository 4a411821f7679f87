"""A bounded sample of the texts of each group, from which variety, topics and root verbs are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sample import Sample
from .spread import Group, Groups

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

EVERY, PART = 2_000, 200
"""Rows of all, and of each group, whose texts are kept."""

ASKED, SAID = 300, 1_000
"""Characters of an instruction, and of an answer, that are kept."""

_READ = ("id", "kind", "messages", "rejected", "context", "language", "original", "provenance")
"""Columns of a record that exchanges are made of, and its id."""


class Texts:
    """The sampled texts of the batches so far: columns key, id, language, instruction and response (null: none)."""

    def __init__(self) -> None:
        self.samples: dict[Group, Sample] = {}

    def add(self, table: pa.Table, facts: pl.DataFrame, found: Groups) -> None:
        """Take in a batch of records; `facts` has the columns key and language of its rows, `found` their `groups`."""
        import numpy as np

        keys = facts["key"].to_numpy()
        chosen: list[tuple[Sample, npt.NDArray[np.intp]]] = []
        for group, places in found:
            sample = self.samples.setdefault(group, Sample(EVERY if group[0] == "all" else PART))
            rows = np.arange(len(keys)) if places is None else places
            entering = rows[sample.entering(keys[rows])]
            if len(entering):
                chosen.append((sample, entering))
        if not chosen:
            return
        wanted = np.unique(np.concatenate([rows for _, rows in chosen]))
        texts = _texts(table.select(_READ).take(wanted), facts[wanted])
        for sample, rows in chosen:
            sample.add(texts[np.searchsorted(wanted, rows)])


def _texts(table: pa.Table, facts: pl.DataFrame) -> pl.DataFrame:
    """The first instruction and the first answer of each record."""
    import polars as pl

    from instructds.exchanges import exchanges

    view = pl.DataFrame(exchanges(table).select(["record", "instruction", "response"])).unique(
        "record", keep="first", maintain_order=True
    )
    heads = view.select(pl.col("instruction").str.slice(0, ASKED), pl.col("response").str.slice(0, SAID))
    return facts.select("key", "language").with_columns(pl.Series("id", table.column("id")), *heads.get_columns())
