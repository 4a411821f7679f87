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

_KEPT = ("id", "language", "instruction", "response")


class Texts:
    """The sampled texts of the batches so far: columns id, language, instruction and response (null: none)."""

    def __init__(self) -> None:
        self.samples: dict[Group, Sample] = {}

    def add(self, table: pa.Table, facts: pl.DataFrame, found: Groups) -> None:
        """Take in a batch of records; `facts` has the columns key and language of its rows, `found` their `groups`."""
        import numpy as np

        keys = facts["key"].to_numpy()
        chosen: list[tuple[Sample, npt.NDArray[np.intp]]] = []
        for group, places in found:
            if group not in self.samples:
                self.samples[group] = Sample(EVERY if group[0] == "all" else PART, _KEPT)
            sample = self.samples[group]
            rows = np.arange(len(keys)) if places is None else places
            entering = rows[sample.entering(keys[rows])]
            if len(entering):
                chosen.append((sample, entering))
        if not chosen:
            return
        wanted = np.unique(np.concatenate([rows for _, rows in chosen]))
        texts = _texts(table.select(_READ).take(wanted), facts["language"][wanted])
        for sample, rows in chosen:
            sample.add(keys[rows], texts[np.searchsorted(wanted, rows)])


def _texts(table: pa.Table, languages: pl.Series) -> npt.NDArray[np.object_]:
    """Id, language, first instruction and first answer of each record."""
    import numpy as np
    import polars as pl

    from instructds.exchanges import exchanges

    view = pl.DataFrame(exchanges(table).select(["record", "instruction", "response"])).unique(
        "record", keep="first", maintain_order=True
    )
    heads = view.select(pl.col("instruction").str.slice(0, ASKED), pl.col("response").str.slice(0, SAID))
    columns = [table.column("id").to_pylist(), languages.to_list(), *(head.to_list() for head in heads.get_columns())]
    return np.array(columns, object).T
