"""Which record of one edition is which of the other: by text first, then by where it came from, then by likeness."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from .differences_keys import LINE, SOURCE, TEXT, together

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl

Places = npt.NDArray[np.int64]

_ALL = "all"
_BY_TEXT: tuple[tuple[str, ...], ...] = (
    (*TEXT, LINE, _ALL),
    (*TEXT, _ALL),
    (*TEXT, LINE),
    (*TEXT, "label", "split"),
    (*TEXT, "label"),
    TEXT,
)
"""What equal texts are paired by, the closest twins first, so that copies that differ elsewhere are not confused."""

_BY_SOURCE: tuple[tuple[str, ...], ...] = ((SOURCE, LINE), (SOURCE,))


@dataclass
class Matches:
    """Pairs of places and how each was found; a place stands in one pair at most."""

    old: list[Places] = field(default_factory=list)
    new: list[Places] = field(default_factory=list)
    how: list[tuple[str, int]] = field(default_factory=list)

    def add(self, how: str, old: Places, new: Places) -> None:
        """Take pairs in."""
        if len(old):
            self.old.append(old)
            self.new.append(new)
            self.how.append((how, len(old)))

    def pairs(self) -> tuple[Places, Places, npt.NDArray[np.str_]]:
        """Places in the old and in the new edition, and how they were found."""
        if not self.how:
            none = np.zeros(0, np.int64)
            return none, none, np.zeros(0, "U8")
        how = np.repeat([name for name, _ in self.how], [count for _, count in self.how])
        return np.concatenate(self.old), np.concatenate(self.new), how


class Editions:
    """The keys of both editions while they are matched, and which places are free; `compared` are the columns compared."""

    def __init__(self, old: pl.DataFrame, new: pl.DataFrame, compared: Sequence[str]) -> None:
        import polars as pl

        several = _several_files(old) or _several_files(new)
        sides = []
        for frame in (old, new):
            line = together(frame, [LINE, "file"]) if several else frame[LINE]
            wanted = frame.select(*TEXT, SOURCE, "kept", "label", "file", "number", pl.col("split").cast(pl.String))
            sides.append(
                wanted.with_columns(line.alias(LINE), together(frame, list(compared)).alias(_ALL)).with_row_index("place")
            )
        self.old, self.new = sides
        self.free_old, self.free_new = np.ones(old.height, bool), np.ones(new.height, bool)
        self.several_files = several

    def match(self, by: Sequence[str], *, old_kept: bool = True, new_kept: bool = True) -> tuple[Places, Places]:
        """Pair free records whose columns `by` are equal, the nth of one edition with the nth of the other."""
        import polars as pl

        sides = []
        for frame, free, kept in ((self.old, self.free_old, old_kept), (self.new, self.free_new, new_kept)):
            left = frame.filter(pl.Series(free) & (pl.col("kept") == kept)).select("place", *by)
            if by == (SOURCE,):
                left = left.filter(pl.col(SOURCE).is_not_null() & pl.col(SOURCE).is_unique())
            sides.append(left.with_columns(pl.int_range(pl.len()).over(*by).alias("nth")))
        found = sides[0].join(sides[1], on=[*by, "nth"], how="inner", nulls_equal=by[0] != SOURCE, suffix="_new")
        return self.take(found["place"].to_numpy().astype(np.int64), found["place_new"].to_numpy().astype(np.int64))

    def take(self, old: Places, new: Places) -> tuple[Places, Places]:
        """Mark pairs as no longer free."""
        self.free_old[old] = self.free_new[new] = False
        return old, new

    def left(self, *, old_kept: bool = True, new_kept: bool = True) -> tuple[Places, Places]:
        """The free places of both editions."""
        old = np.flatnonzero(self.free_old & (self.old["kept"].to_numpy() == old_kept))
        return old, np.flatnonzero(self.free_new & (self.new["kept"].to_numpy() == new_kept))


def match_exactly(editions: Editions) -> tuple[Matches, Matches, Matches]:
    """Pairs of kept records, of records that were kept and are dropped now, and the other way round, without any likeness.

    A record that both editions dropped is paired as well, so that it explains nothing else; it stands in no result.
    """
    kept, dropped, restored = Matches(), Matches(), Matches()
    for by in _BY_TEXT:
        kept.add("text", *editions.match(by))
    for by in ((*TEXT, LINE), TEXT):
        editions.match(by, old_kept=False, new_kept=False)
    for by in ((*TEXT, LINE), TEXT):
        dropped.add("text", *editions.match(by, new_kept=False))
        restored.add("text", *editions.match(by, old_kept=False))
    for by in _BY_SOURCE:
        kept.add("source", *editions.match(by))
    for by in _BY_SOURCE:
        dropped.add("source", *editions.match(by, new_kept=False))
        restored.add("source", *editions.match(by, old_kept=False))
    return kept, dropped, restored


def reordered(old: Places, new: Places) -> int:
    """How few of the paired records would have to be moved for both editions to be in one order."""
    from instructds.kernels.likeness import longest_rise

    return len(old) - int(longest_rise(new[np.argsort(old, kind="stable")]))


def _several_files(frame: pl.DataFrame) -> bool:
    return bool(frame["file"].n_unique() > frame["dataset"].n_unique())
