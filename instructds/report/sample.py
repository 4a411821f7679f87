"""Samples that do not depend on batches: the rows of a group whose hash is smallest, so that memory stays bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

SEED = 20_231
"""Seed of the hash that chooses rows."""


def keys(table: pa.Table) -> npt.NDArray[np.uint64]:
    """A hash of id, source and row of each record: the order in which rows are sampled."""
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.hashing import hash_strings

    frame = pl.DataFrame(table.select(["id", "provenance"]))
    origin = pl.col("provenance").struct
    parts = [pl.col("id"), origin.field("dataset"), origin.field("row")]
    text = frame.select(pl.concat_str([part.fill_null("") for part in parts], separator="\x1f")).to_series()
    return hash_strings(text.to_arrow().cast(pa.large_string()), SEED)


class Sample:
    """The rows with the smallest keys, at most `size`; `frame` has a column `key`."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.frame: pl.DataFrame | None = None

    @property
    def bound(self) -> int | None:
        """The key that a row must be below to enter; null while there is room."""
        if self.frame is None or self.frame.height < self.size:
            return None
        return int(self.frame["key"][-1])

    def entering(self, keys: npt.NDArray[np.uint64]) -> npt.NDArray[np.intp]:
        """The places of a batch's rows that may enter."""
        import numpy as np

        bound = self.bound
        places = np.arange(len(keys)) if bound is None else np.flatnonzero(keys < bound)
        return places[np.argsort(keys[places], kind="stable")[: self.size]]

    def add(self, rows: pl.DataFrame) -> None:
        """Take rows in."""
        import numpy as np
        import polars as pl

        both = rows if self.frame is None else pl.concat([self.frame, rows], how="vertical")
        self.frame = both[np.argsort(both["key"].to_numpy(), kind="stable")[: self.size]]

    def column(self, name: str) -> list[Any]:
        """The values of a column, in key order."""
        return [] if self.frame is None else self.frame[name].to_list()

    def __len__(self) -> int:
        return 0 if self.frame is None else self.frame.height
