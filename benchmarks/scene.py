"""What the default audit says about all rows of the benchmark, looked at in one go: planted, clean and look-alike rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from planted.judged import key, rightly
from planted.kinds import KINDS, Kind, clean_rows, lookalikes, personal_kinds, planted_rows
from planted.rows import Row, records
from planted.second import hosts, second_kinds, second_rows

COUNT, COUNT_SECOND, COUNT_PERSONAL = 120, 100, 60
FIRST, SECOND = "first", "second"


@dataclass(frozen=True, slots=True)
class Looked:
    """Rows with the checks that flagged each, and the places of the findings."""

    rows: list[Row]
    checks: list[frozenset[str]]
    places: list[list[dict]]

    def hits(self, names: frozenset[str]) -> list[bool]:
        return [not names.isdisjoint(found) for found in self.checks]

    def part(self, wanted: Callable[[Row], bool]) -> Looked:
        kept = [place for place, row in enumerate(self.rows) if wanted(row)]
        return Looked([self.rows[k] for k in kept], [self.checks[k] for k in kept], [self.places[k] for k in kept])

    def cut(self, start: int, count: int) -> Looked:
        stop = start + count
        return Looked(self.rows[start:stop], self.checks[start:stop], self.places[start:stop])


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a set is judged by: its planted rows by kind, the clean rows and the look-alikes."""

    planted: dict[str, Looked]
    clean: Looked
    """With the findings that a person judged to be right taken out; `raw` has them."""
    raw: Looked
    alike: Looked
    kinds: tuple[Kind, ...]


def look(rows: Sequence[Row]) -> Looked:
    """What the whole default audit finds in the rows."""
    from instructds.stages.audit import Audit

    table = Audit(signals=()).apply(records(rows))
    found = [places or [] for places in table.column("findings").to_pylist()]
    return Looked(list(rows), [frozenset(place["check"] for place in places) for places in found], found)


def build(data: Path | None, half: int, count: int = COUNT, *, name: str = FIRST, only: str = "") -> Scene:
    """The scene of one set; of one kind alone when `only` names it."""
    return scenes(data, half, (name,), count, only)[name]


def scenes(data: Path | None, half: int, names: Sequence[str], count: int = COUNT, only: str = "") -> dict[str, Scene]:
    """Make the rows of a half for the sets named, and look at all of them in one go."""
    clean, alike = clean_rows(data, half), lookalikes(half, min(count, COUNT_PERSONAL), count)
    sets = {name: (_first if name == FIRST else _second)(clean, data, half, count, only) for name in names}
    planted = [(name, kind, rows) for name, found in sets.items() for kind, rows in found]
    looked = look([*clean, *alike, *(row for _, _, rows in planted for row in rows)])
    raw, alike_looked = looked.cut(0, len(clean)), looked.cut(len(clean), len(alike))
    place, parts = len(clean) + len(alike), dict[str, dict[str, Looked]]()
    for name, kind, rows in planted:
        parts.setdefault(name, {})[kind.name] = looked.cut(place, len(rows))
        place += len(rows)
    judged = _judged(raw)
    return {
        name: Scene(parts.get(name, {}), judged, raw, alike_looked, tuple(kind for kind, _ in found))
        for name, found in sets.items()
    }


def _first(clean: list[Row], data: Path | None, half: int, count: int, only: str) -> list[tuple[Kind, list[Row]]]:
    kinds = [kind for kind in (*KINDS, *personal_kinds()) if only in ("", kind.name)]
    most = {kind.name: count if kind in KINDS else min(count, COUNT_PERSONAL) for kind in kinds}
    return [(kind, planted_rows(kind, clean, data, half, most[kind.name])) for kind in kinds]


def _second(_clean: list[Row], data: Path | None, half: int, count: int, only: str) -> list[tuple[Kind, list[Row]]]:
    pool = hosts(data, half)
    kinds = [kind for kind in second_kinds() if only in ("", kind.name)]
    return [(kind, second_rows(kind, pool, half, min(count, COUNT_SECOND))) for kind in kinds]


def _judged(looked: Looked) -> Looked:
    right = rightly()
    left = [checks - right.get(key(row), frozenset()) for row, checks in zip(looked.rows, looked.checks, strict=True)]
    return Looked(looked.rows, left, looked.places)
