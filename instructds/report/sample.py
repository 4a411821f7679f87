"""Samples that do not depend on batches: the rows of a group whose hash is smallest, so that memory stays bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import numpy.typing as npt
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
    """The rows with the smallest keys, at most `size`, in the order of their keys; each has a value for each of `names`."""

    def __init__(self, size: int, names: Sequence[str]) -> None:
        import numpy as np

        self.size, self._names = size, tuple(names)
        self.keys = np.zeros(0, np.uint64)
        self._rows: npt.NDArray[Any] | None = None

    @property
    def bound(self) -> int | None:
        """The key that a row must be below to enter; null while there is room."""
        return None if len(self.keys) < self.size else int(self.keys[-1])

    def entering(self, keys: npt.NDArray[np.uint64]) -> npt.NDArray[np.intp]:
        """The places of a batch's rows that may enter."""
        import numpy as np

        bound = self.bound
        places = np.arange(len(keys)) if bound is None else np.flatnonzero(keys < bound)
        return places[np.argsort(keys[places], kind="stable")[: self.size]]

    def add(self, keys: npt.NDArray[np.uint64], rows: npt.NDArray[Any]) -> None:
        """Take rows in, an array of a column for each name."""
        import numpy as np

        every = np.concatenate([self.keys, keys])
        order = np.argsort(every, kind="stable")[: self.size]
        self.keys, self._rows = every[order], (rows if self._rows is None else np.concatenate([self._rows, rows]))[order]

    def column(self, name: str) -> npt.NDArray[Any]:
        """The values of a column, in key order."""
        import numpy as np

        return np.zeros(0) if self._rows is None else self._rows[:, self._names.index(name)]

    def __len__(self) -> int:
        return len(self.keys)
