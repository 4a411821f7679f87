"""Says which split each row belongs to, so that nothing that belongs together is on both sides."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field, field_validator

from .base import STAGES, CorpusStage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

NEAR = 0.6
"""Estimated Jaccard similarity of word 5-grams from which two rows are near twins."""

_Share = Annotated[float, Field(ge=0, le=1)]


class Split(CorpusStage):
    """Sets `split`, null for rows that are dropped.

    Rows belong together when they have the same first user turn (folded as in `deduplicate`) or the same answer of more than
    100 characters, when one is the twin, parent or original of the other, when they have a parent, an original or a
    conversation group in common, or when they are near twins. Each group goes as a whole, by a hash of the smallest id hash
    in it: sizes come near the shares where groups are small against the whole, and rows added elsewhere move nothing.
    """

    sees: ClassVar[tuple[str, ...]] = ("id", "messages", "original", "provenance", "duplicate_of", "formerly", "dropped_by")

    shares: Mapping[str, _Share] = Field(
        default_factory=lambda: {"train": 0.9, "validation": 0.05, "test": 0.05},
        description="Split -> its share of the groups; they add up to 1.",
    )
    seed: int = Field(0, ge=0, lt=2**63, description="Another number is another lot.")
    near: bool = Field(
        default=True, description="Keep near twins together: word 5-grams of the whole conversation, Jaccard 0.6 or more."
    )

    @field_validator("shares")
    @classmethod
    def _whole(cls, shares: Mapping[str, float]) -> Mapping[str, float]:
        for name in shares:
            if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name):
                raise ValueError(f"a split cannot be called {name!r}; allowed are letters, digits and _, a letter first")
        total = math.fsum(shares.values())
        if abs(total - 1) > 1e-9:  # noqa: PLR2004 - three decimal shares do not add up to 1 in binary
            raise ValueError(f"the shares add up to {total:g}, not to 1: {dict(shares)}")
        return shares

    def sketch(self, table: pa.Table) -> pa.Table:
        """Per row: the keys that tie it to others, a hash of its id, and 128 bytes to find near twins by."""
        import pyarrow as pa

        from instructds.duplicates.ties import ties
        from instructds.kernels.columns import column, filled
        from instructds.kernels.hashing import hash_strings

        dropped = filled(table, "dropped_by")
        keys, sketches = ties(table, near=self.near)
        lot = hash_strings(column(table, "id", pa.string()), 0)
        return pa.table({"ties": keys, "lot": pa.array(lot), "near": sketches, "dropped": pa.array(dropped)})

    def decide(self, sketches: pa.Table) -> pa.Table:
        """Column `split`."""
        import numpy as np
        import pyarrow as pa

        from instructds.kernels.groups import least_of_group, roots

        dropped = sketches["dropped"].to_numpy().astype(bool)
        found = roots(_forest(sketches, dropped, near=self.near))
        lot = least_of_group(found, np.ascontiguousarray(sketches["lot"].to_numpy()))
        names = [name for name, share in self.shares.items() if share > 0]
        splits = self._drawn(lot, [self.shares[name] for name in names])
        return pa.table({"split": pa.array(names, pa.string()).take(pa.array(splits, mask=dropped))})

    def _drawn(self, lot: npt.NDArray[np.uint64], shares: list[float]) -> npt.NDArray[np.int64]:
        import numpy as np

        from instructds.kernels.hashing import hash_ranges

        numbers = np.ascontiguousarray(lot).view(np.uint8)
        starts = np.arange(len(lot), dtype=np.int64) * 8
        drawn = hash_ranges(numbers, starts, starts + 8, np.uint64(self.seed)) >> np.uint64(11)
        ends = np.array([round(math.fsum(shares[: place + 1]) * 2**53) for place in range(len(shares) - 1)], np.uint64)
        return np.searchsorted(ends, drawn, side="right").astype(np.int64)


def _forest(sketches: pa.Table, dropped: npt.NDArray[np.bool_], *, near: bool) -> npt.NDArray[np.int64]:
    """Groups of rows that belong together; dropped rows tie others together by keys, but not as near twins."""
    import numpy as np

    from instructds.duplicates.estimates import near_pairs
    from instructds.kernels.columns import list_offsets
    from instructds.kernels.groups import alone, join_equal

    parents = alone(sketches.num_rows)
    rows, keys, start = [], [], 0
    for chunk in sketches["ties"].chunks:
        rows.append(start + np.repeat(np.arange(len(chunk)), np.diff(list_offsets(chunk))))
        keys.append(chunk.flatten().to_numpy())
        start += len(chunk)
    if rows:
        join_equal(parents, np.concatenate(rows), np.concatenate(keys))
    if near:
        lines, owners = _near_lines(sketches["near"], dropped)
        near_pairs(lines, owners, least=NEAR, parents=parents)
    return parents


def _near_lines(column: Any, dropped: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
    """The sketches of rows that have one and are not dropped, one line each, and their row numbers."""
    import numpy as np

    from instructds.kernels.sketches import BINS

    valid = np.asarray(column.is_valid().to_numpy(), bool) & ~dropped
    owners = np.flatnonzero(valid)
    lines = np.empty((len(owners), BINS), np.uint8)
    start = at = 0
    for chunk in column.chunks:
        buffer = chunk.buffers()[1]
        picked = valid[start : start + len(chunk)]
        if buffer is not None and picked.any():
            block = np.frombuffer(buffer, np.uint8)[chunk.offset * BINS : (chunk.offset + len(chunk)) * BINS].reshape(-1, BINS)
            lines[at : at + int(picked.sum())] = block[picked]
            at += int(picked.sum())
        start += len(chunk)
    return lines, owners


STAGES.add("split", Split)
