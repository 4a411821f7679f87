"""The keys of two editions -> which records differ, in what, and how often each field does; no text is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from .differences import KINDS, WHATS, Counts, FieldCount, NotCompared
from .differences_keys import ENDINGS, FIELD, SCORE, SEED, TEXT, common, unequal
from .differences_match import Editions, Matches, Places, match_exactly, reordered
from .differences_near import match_alike
from .differences_shift import shifts

if TYPE_CHECKING:
    import polars as pl
    import pyarrow as pa

    from .differences import Kind, Shift

SILENT = 0.9
"""Share of the records of one edition that state a field from which the other one, which never does, is not compared in it."""

FEW = 20
"""Records from which that is more than chance."""


@dataclass(frozen=True)
class Given:
    """One edition: its name, its keys, a reader of the records at rising places, and whether its lineage means something."""

    name: str
    keys: pl.DataFrame
    read: Callable[[Places], Iterable[pa.Table]]
    own: bool


@dataclass(frozen=True)
class Lines:
    """Records of one kind: their places, -1 = not in that edition, what changed as bits, how they were matched, how alike."""

    old: Places
    new: Places
    bits: npt.NDArray[np.uint8]
    how: npt.NDArray[np.str_]
    alike: npt.NDArray[np.float32]

    def take(self, rows: npt.NDArray[np.int64]) -> Lines:
        """Some of them."""
        return Lines(self.old[rows], self.new[rows], self.bits[rows], self.how[rows], self.alike[rows])


@dataclass
class Differences:
    """What differs between two editions."""

    old: Given
    new: Given
    ignore: frozenset[str]
    lines: dict[Kind, Lines] = field(init=False)
    counts: Counts = field(init=False)
    fields: tuple[FieldCount, ...] = field(init=False)
    shifts: list[Shift] = field(init=False)
    not_compared: list[NotCompared] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._keys = [self.old.keys, self.new.keys]
        self._choose()
        self._field_rows: dict[tuple[str, int], int] = {}
        self._match()
        found = sorted(self._field_rows.items(), key=lambda entry: (-entry[1], entry[0]))
        self.fields = tuple(FieldCount(name=name, what=WHATS[bit], rows=rows) for (name, bit), rows in found)
        self.shifts = shifts(self._keys[0], self._keys[1], self._scores)

    @property
    def compared(self) -> frozenset[str]:
        """The fields and scores that both editions have."""
        return frozenset(_plain(name) for name in (*self._scores, *self._fields))

    def copies(self, kind: Kind) -> list[tuple[str, ...]]:
        """What is to be said of lone records that have equals in the other edition: there is one copy fewer, or more."""
        import polars as pl

        lines = self.lines[kind]
        mine = self._keys[0][lines.old] if kind == "removed" else self._keys[1][lines.new]
        told = mine.select(TEXT)
        for keys, side in zip(self._keys, ("before", "now"), strict=True):
            same = keys.lazy().filter("kept").select(TEXT).join(told.lazy().unique(), on=TEXT, how="semi")
            told = told.join(same.group_by(TEXT).len(side).collect(), on=TEXT, how="left", maintain_order="left")
        told = told.with_columns(pl.col("before", "now").fill_null(0))
        word = "fewer" if kind == "removed" else "more"
        return [
            (f"a copy {word}: {before:,} before, {now:,} now",) if before and now else ()
            for before, now in told.select("before", "now").iter_rows()
        ]

    def _match(self) -> None:
        editions = Editions(self._keys[0], self._keys[1], [*self._fields, *self._scores, "label", "split"])
        kept, dropped, restored = match_exactly(editions)
        readers = self.old.read, self.new.read
        alike = match_alike(editions, kept.pairs()[:2], readers)
        kept.add("likeness", *alike[:2])
        gone = match_alike(editions, kept.pairs()[:2], readers, new_kept=False)
        dropped.add("likeness", *gone[:2])
        removed, added = editions.left()
        both = self._lines(kept, alike[2], count=True)
        changed = np.flatnonzero(both.bits)
        self.lines = {
            "added": _lone(added, old=False),
            "removed": _lone(removed, old=True),
            "dropped": self._lines(dropped, gone[2]),
            "restored": self._lines(restored, np.zeros(0, np.float32)),
            "changed": both.take(changed),
        }
        self.counts = Counts(
            **{kind: len(self.lines[kind].old) for kind in KINDS},
            **{what: int((both.bits >> place & 1).sum()) for place, what in enumerate(WHATS)},
            unchanged=len(both.bits) - len(changed),
            reordered=reordered(both.old, both.new),
        )

    def _lines(self, matches: Matches, alike: npt.NDArray[np.float32], *, count: bool = False) -> Lines:
        """The pairs in the order of the old edition, with what changed in each."""
        old, new, how = matches.pairs()
        near = np.full(len(old), np.nan, np.float32)
        near[len(old) - len(alike) :] = alike  # those found by likeness came last
        lines = Lines(old, new, self._bits(old, new, count=count), how, near)
        return lines.take(np.argsort(old, kind="stable"))

    def _bits(self, old: Places, new: Places, *, count: bool) -> npt.NDArray[np.uint8]:
        """For each pair a bit for each of `WHATS` that changed; counts the fields on the way."""
        found = np.zeros(len(old), np.uint8)

        def sides(name: str) -> tuple[pl.Series, pl.Series]:
            return self._keys[0][name].gather(old), self._keys[1][name].gather(new)

        def mark(name: str, bit: int, differs: npt.NDArray[np.bool_]) -> None:
            found[differs] |= np.uint8(1 << bit)
            if count and differs.any():
                self._field_rows[_plain(name), bit] = int(differs.sum())

        swapped = _swapped({name: sides(name) for name in ENDINGS})
        text = np.logical_or.reduce([_differ(*sides(name)) for name in TEXT])
        mark("messages", WHATS.index("text"), text & ~swapped)
        mark("chosen and rejected", WHATS.index("label"), swapped)
        mark("label", WHATS.index("label"), _differ(*sides("label")))
        mark("split", WHATS.index("split"), _differ(*sides("split")))
        for name in self._scores:
            mark(name, WHATS.index("score"), unequal(*sides(name)))
        for name in self._fields:
            mark(name, WHATS.index("metadata"), _differ(*sides(name)))
        return found

    def _choose(self) -> None:
        """Settle what is compared, and say what is not."""
        old, new = self._keys
        self._scores, lone_scores = common(old, new, SCORE)
        self._fields, lone_fields = common(old, new, FIELD)
        for name in [*lone_scores, *lone_fields]:
            self._skip(name, f"{(self.new if name in old.columns else self.old).name} does not have it")
        for name in [*self._scores, *self._fields]:
            if _plain(name) in self.ignore:
                self._leave(name, "it was to be ignored")
            elif name in self._scores and (old[name].null_count() == old.height) != (new[name].null_count() == new.height):
                self._leave(name, "it was measured in one edition only")
            elif self.old.own != self.new.own and _plain(name).startswith("provenance."):
                self._leave(name, "only one of the editions is a dataset of this package, whose lineage means something")
            elif name in self._fields and _constant(old[name], new[name]):
                self._fields.remove(name)
            elif name in self._fields and (mute := _silent(old[name], new[name])) is not None:
                self._leave(name, f"{(self.old, self.new)[mute].name} never states it")
        if "label" in self.ignore:
            self._blank("label", "it was to be ignored")
        silent = [side.name for side in (self.old, self.new) if side.keys["split"].unique().to_list() == [""]]
        if "split" in self.ignore or len(silent) == 1:
            self._blank("split", "it was to be ignored" if "split" in self.ignore else f"{silent[0]} states none")

    def _leave(self, name: str, why: str) -> None:
        (self._scores if name in self._scores else self._fields).remove(name)
        self._skip(name, why)

    def _skip(self, name: str, why: str) -> None:
        self.not_compared.append(NotCompared(what=_plain(name), why=why))

    def _blank(self, name: str, why: str) -> None:
        import polars as pl

        self._keys = [keys.with_columns(pl.lit(None, keys[name].dtype).alias(name)) for keys in self._keys]
        self._skip(name, why)


def _lone(places: Places, *, old: bool) -> Lines:
    none = np.full(len(places), -1, np.int64)
    bits, how = np.zeros(len(places), np.uint8), np.zeros(len(places), "U1")
    return Lines(places if old else none, none if old else places, bits, how, np.full(len(places), np.nan, np.float32))


def _plain(name: str) -> str:
    return name.removeprefix(FIELD).removeprefix(SCORE)


def _constant(old: pl.Series, new: pl.Series) -> bool:
    """Whether a field is the same in all records of both editions, so that nothing can differ in it."""
    return bool(len(old) and len(new)) and old.min() == old.max() == new.min() == new.max()


def _silent(old: pl.Series, new: pl.Series) -> int | None:
    """Which edition never states a field that nearly all records of the other one do; null when neither is like that."""
    import polars as pl

    null = pl.Series([None], dtype=pl.String).hash(SEED)[0]
    stated = [float((side != null).mean() or 0.0) for side in (old, new)]
    return next((side for side in (0, 1) if stated[side] == 0 and stated[1 - side] >= SILENT and len(old) >= FEW), None)


def _differ(old: pl.Series, new: pl.Series) -> npt.NDArray[np.bool_]:
    return old.ne_missing(new).to_numpy()


def _swapped(sides: dict[str, tuple[Any, Any]]) -> npt.NDArray[np.bool_]:
    """Comparisons whose chosen and rejected endings changed places."""
    (asked, asked_now), (chosen, chosen_now), (worse, worse_now) = (
        tuple(side.to_numpy() for side in sides[name]) for name in ENDINGS
    )
    crossed = (chosen == worse_now) & (worse == chosen_now) & (chosen != chosen_now)
    return np.asarray(crossed & (asked == asked_now) & (worse != 0), bool)
