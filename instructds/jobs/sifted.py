"""Records of which some stay: what a search for twins and one for leaks have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from instructds.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    import datasets
    import pyarrow as pa

    from instructds.report.model import Read


_SHOWN = 5


@dataclass(frozen=True)
class Sifted:
    """The table of all records of some data, and what became of the rows it was read from."""

    records: pa.Table
    read: Read

    @property
    def gone(self) -> Sequence[int]:
        """The records that do not stay, by their places in the table."""
        raise NotImplementedError

    @property
    def kept(self) -> datasets.Dataset:
        """The records that stay."""
        from datasets import Dataset
        from datasets.table import InMemoryTable

        return Dataset(InMemoryTable(self.kept_table().combine_chunks()))

    def kept_table(self) -> pa.Table:
        """The records that stay, as an Arrow table."""
        import numpy as np
        import pyarrow as pa

        stays = np.ones(self.records.num_rows, bool)
        stays[np.asarray(self.gone, np.int64)] = False
        return self.records.filter(pa.array(stays))

    def lost(self) -> list[str]:
        """Lines on what became no record: rows, parts that were not read, files that were passed over."""
        rows = [f"{counted(self.read.rejected, 'source row')} became no record"] if self.read.rejected else []
        passed = [f"left out: {told}" for told in self.read.left_out[:_SHOWN]]
        more = len(self.read.left_out) - _SHOWN
        return [*rows, *self.read.unread(), *passed, *([f"left out: {more:,} more"] if more > 0 else [])]
