"""Two editions of a dataset, row by row: what came, what went and why, what changed, and which distributions moved."""

from __future__ import annotations

from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .editions import edition, no_records
from .reading import settings as source_settings
from .report.differences import KINDS, WHATS, Comparison, Counts, Edition, FieldCount, NotCompared
from .report.differences_keys import ENDINGS, FIELD, SCORE, TEXT, common, unequal
from .report.differences_match import Editions, Matches, match_exactly, reordered
from .report.differences_near import match_alike
from .report.differences_rows import described, whats
from .report.differences_shift import shifts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy.typing as npt
    import polars as pl

    from .editions import Records
    from .report.differences import Change, Kind
    from .report.differences_rows import Found

EXAMPLES = 10_000
"""Records of each kind that a comparison lists with their texts; all are counted."""

_SLICE = 5_000


def compare(  # noqa: PLR0913 - the words of the command
    old: object,
    new: object,
    *,
    examples: int = EXAMPLES,
    rows: str | Path | None = None,
    ignore: tuple[str, ...] = (),
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    mixed: bool = False,
    force: bool = False,
) -> Comparison:
    """What is not the same in two editions: files, folders, runs, dataset folders, Hub names (`user/name@revision`), tables.

    Records are matched by their text, then by an earlier id, then by where they were read and how alike they are, so that an
    edited record is one change. Order is no change. `examples` records of each kind are listed with both texts; `rows` is a
    `.jsonl` file that gets all of them. `ignore` names fields and scores that do not count (`provenance.created`).

    Raises:
        OutputExists: the file of rows is there and `force` was not given.
        SourceError: an edition cannot be read.

    Example:
        >>> import instructds as ids
        >>> old = [{"instruction": "Fordítsd angolra: alma", "output": "aple"}]
        >>> found = ids.compare(old, [{"instruction": "Fordítsd angolra: alma", "output": "apple"}])
        >>> found.counts.text, found.rows[0].reasons
        (1, ('answer',))
    """
    from .changed_rows import rows_file

    source = source_settings(format=format, columns=columns, encoding=encoding, mixed=mixed)
    with ExitStack() as stack:
        write = stack.enter_context(nullcontext(None) if rows is None else rows_file(Path(rows), force=force))
        sides = [stack.enter_context(edition(location, source)) for location in (old, new)]
        no_records(sides)
        work = _Work(sides[0], sides[1], frozenset(ignore))
        listed: list[Change] = []
        for kind in KINDS:
            for place, change in enumerate(work.changes(kind, None if write is not None else examples)):
                if place < examples:
                    listed.append(change)
                if write is not None:
                    write(change)
        return work.result(listed, examples)


@dataclass
class _Work:
    """One comparison while it is made."""

    old: Records
    new: Records
    ignore: frozenset[str]
    not_compared: list[NotCompared] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.keys = [self.old.keys(), self.new.keys()]
        self._choose()
        editions = Editions(self.keys[0], self.keys[1], [*self.fields, *self.scores, "label", "split"])
        kept, dropped, restored = match_exactly(editions)
        alike = match_alike(editions, kept.pairs()[:2], (self.old.read, self.new.read))
        kept.add("likeness", *alike[:2])
        gone = match_alike(editions, kept.pairs()[:2], (self.old.read, self.new.read), new_kept=False)
        dropped.add("likeness", *gone[:2])
        self.editions = editions
        self.pairs = {"changed": _Pairs(kept, alike[2]), "dropped": _Pairs(dropped, gone[2]), "restored": _Pairs(restored)}
        self.left = {"removed": editions.left()[0], "added": editions.left()[1]}
        self.field_rows: dict[tuple[str, int], int] = {}
        self.bits = {name: self._bits(pairs, count=name == "changed") for name, pairs in self.pairs.items()}
        found = self.bits["changed"]
        self.unchanged = int((found == 0).sum())
        self.reordered = reordered(self.pairs["changed"].old, self.pairs["changed"].new)

    def _choose(self) -> None:
        """Settle what is compared, and say what is not."""
        old, new = self.keys
        self.scores, lone_scores = common(old, new, SCORE)
        self.fields, lone_fields = common(old, new, FIELD)
        for name in [*lone_scores, *lone_fields]:
            without = self.new if name in old.columns else self.old
            self._skip(name, f"{without.name} does not have it")
        for name in list(self.scores):
            if (old[name].null_count() == old.height) != (new[name].null_count() == new.height):
                self.scores.remove(name)
                self._skip(name, "it was measured in one edition only")
        for name in list(self.fields):
            plain = name.removeprefix(FIELD)
            if self.old.own != self.new.own and plain.startswith("provenance."):
                self.fields.remove(name)
        if self.old.own != self.new.own:
            self._skip("provenance", "only one of the editions states it")
        for name in [name for name in (*self.scores, *self.fields) if name.split(":", 1)[1] in self.ignore]:
            (self.scores if name in self.scores else self.fields).remove(name)
            self._skip(name, "it was to be ignored")
        if "label" in self.ignore:
            self._blank("label", "it was to be ignored")
        silent = [side.name for side, keys in zip((self.old, self.new), self.keys, strict=True) if _no_split(keys)]
        if "split" in self.ignore or len(silent) == 1:
            self._blank("split", "it was to be ignored" if "split" in self.ignore else f"{silent[0]} states none")

    def _skip(self, name: str, why: str) -> None:
        self.not_compared.append(NotCompared(what=name.split(":", 1)[-1], why=why))

    def _blank(self, name: str, why: str) -> None:
        import polars as pl

        self.keys = [keys.with_columns(pl.lit(None, keys[name].dtype).alias(name)) for keys in self.keys]
        self._skip(name, why)

    def _bits(self, pairs: _Pairs, *, count: bool) -> npt.NDArray[np.uint8]:
        """For each pair a bit for each of `WHATS` that changed; counts the fields on the way."""
        old, new = (keys[place] for keys, place in zip(self.keys, (pairs.old, pairs.new), strict=True))
        found = np.zeros(len(pairs.old), np.uint8)

        def mark(name: str, bit: int, differs: npt.NDArray[np.bool_]) -> None:
            found[differs] |= np.uint8(1 << bit)
            if count and differs.any():
                self.field_rows[name, bit] = int(differs.sum())

        swapped = _swapped(old, new)
        text = np.logical_or.reduce([old[name].to_numpy() != new[name].to_numpy() for name in TEXT])
        mark("messages", WHATS.index("text"), text & ~swapped)
        mark("chosen and rejected", WHATS.index("label"), swapped)
        mark("label", WHATS.index("label"), _differ(old["label"], new["label"]))
        mark("split", WHATS.index("split"), _differ(old["split"], new["split"]))
        for name in self.scores:
            mark(name.removeprefix(SCORE), WHATS.index("score"), unequal(old[name], new[name]))
        for name in self.fields:
            mark(name.removeprefix(FIELD), WHATS.index("metadata"), _differ(old[name], new[name]))
        return found

    def changes(self, kind: Kind, most: int | None) -> Iterator[Change]:
        """The records of one kind, in the order of the editions, at most so many."""
        if kind in self.left:
            places = self.left[kind][:most]
            records = self.old if kind == "removed" else self.new
            copies = self._copies(kind)
            for start in range(0, len(places), _SLICE):
                part = places[start : start + _SLICE]
                lone: list[Found] = [((), None, None, reasons) for reasons in copies[start : start + _SLICE]]
                table = records.take(part)
                yield from described(kind, lone, (table, None) if kind == "removed" else (None, table), self._names())
            return
        pairs, bits = self.pairs[kind], self.bits[kind]
        lines = np.flatnonzero(bits) if kind == "changed" else np.arange(len(bits))
        lines = lines[np.argsort(pairs.old[lines], kind="stable")][:most]
        for start in range(0, len(lines), _SLICE):
            part = lines[start : start + _SLICE]
            found: list[Found] = [(whats(int(bits[line])), str(pairs.how[line]), pairs.likeness(line), ()) for line in part]
            yield from described(kind, found, (self.old.take(pairs.old[part]), self.new.take(pairs.new[part])), self._names())

    def _names(self) -> frozenset[str]:
        return frozenset(name.split(":", 1)[1] for name in (*self.scores, *self.fields))

    def _copies(self, kind: Kind) -> list[tuple[str, ...]]:
        """What is to be said of records that have equals in the other edition: there is one copy fewer, or more."""
        import polars as pl

        counts = [keys.filter("kept").group_by(TEXT).len(side) for keys, side in zip(self.keys, ("before", "now"), strict=True)]
        mine = self.keys[0 if kind == "removed" else 1][self.left[kind]].select(TEXT)
        told = mine.join(counts[0], on=TEXT, how="left", maintain_order="left").join(
            counts[1], on=TEXT, how="left", maintain_order="left"
        )
        told = told.with_columns(pl.col("before", "now").fill_null(0))
        word = "fewer" if kind == "removed" else "more"
        return [
            (f"a copy {word}: {before:,} before, {now:,} now",) if before and now else ()
            for before, now in told.select("before", "now").iter_rows()
        ]

    def result(self, listed: list[Change], examples: int) -> Comparison:
        """All of it."""
        bits = self.bits["changed"]
        whole = {kind: len(self.left[kind]) for kind in self.left} | {
            kind: len(self.pairs[kind].old) for kind in ("dropped", "restored")
        }
        whole["changed"] = int((bits > 0).sum())
        counts = Counts(
            **whole,
            **{what: int((bits >> place & 1).sum()) for place, what in enumerate(WHATS)},
            unchanged=self.unchanged,
            reordered=self.reordered,
        )
        fields = sorted(self.field_rows.items(), key=lambda entry: (-entry[1], entry[0]))
        kept = [keys.filter("kept") for keys in self.keys]
        return Comparison(
            old=_edition(self.old),
            new=_edition(self.new),
            counts=counts,
            fields=tuple(FieldCount(name=name, what=WHATS[bit], rows=rows) for (name, bit), rows in fields),
            shifts=tuple(shifts(kept[0], kept[1], self.scores)),
            rows=tuple(listed),
            not_listed={kind: count - examples for kind, count in whole.items() if count > examples},
            not_compared=tuple(self.not_compared),
        )


class _Pairs:
    """Pairs of places, how they were found and how alike those found by likeness are."""

    def __init__(self, matches: Matches, alike: Any = ()) -> None:
        self.old, self.new, self.how = matches.pairs()
        self._alike = np.asarray(alike, np.float32)

    def likeness(self, line: int) -> float | None:
        """How alike a pair is; null where it was not found by that."""
        place = int(line) - (len(self.old) - len(self._alike))
        return float(f"{self._alike[place]:.4g}") if place >= 0 else None


def _differ(old: pl.Series, new: pl.Series) -> npt.NDArray[np.bool_]:
    return old.ne_missing(new).to_numpy()


def _swapped(old: pl.DataFrame, new: pl.DataFrame) -> npt.NDArray[np.bool_]:
    """Comparisons whose chosen and rejected endings changed places."""
    asked, chosen, worse = ([side[name].to_numpy() for side in (old, new)] for name in ENDINGS)
    crossed = (chosen[0] == worse[1]) & (worse[0] == chosen[1]) & (chosen[0] != chosen[1])
    return np.asarray(crossed & (asked[0] == asked[1]) & (worse[0] != 0), bool)


def _no_split(keys: pl.DataFrame) -> bool:
    found = keys.filter("kept")["split"].unique().to_list()
    return found in ([""], [])


def _edition(records: Records) -> Edition:
    dropped = records.rows(kept=False)
    states = any(not file.kept for file in records.files)
    return Edition(
        name=records.name,
        revision=records.revision,
        rows=records.rows(kept=True),
        rejected=dropped if states else None,
        unread=tuple(records.unread),
    )
