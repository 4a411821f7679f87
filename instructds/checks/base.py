"""What a check is: a function from exchange columns to places in answers, with a severity and what it must not flag."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from instructds.errors import UsageError
from instructds.registry import Registry
from instructds.signals.base import SHARED, Inputs, chosen_settings, declared

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

Severity = Literal["high", "medium", "low"]
"""high: the answer is unusable; medium: a person should look; low: it can be cleaned."""

EVIDENCE_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Places:
    """Where a check found something: the row of the exchange and the characters `[start, end)` of its response.

    `evidence` is what to show instead of those characters, for a check that must mask them. `turns` says in which turns
    the places are, for a check that looks beyond the response.
    """

    rows: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    evidence: tuple[str, ...] | None = None
    turns: npt.NDArray[np.int64] | None = None


Function = Callable[..., Places]
Example = tuple[str | None, str | None]
"""Instruction and response."""


@dataclass(frozen=True, slots=True)
class Check:
    """A registered check; `unlike` says what it must not flag, `flags` and `spares` are examples the tests hold it to.

    A `masked` check shows evidence in which what it found is hidden, and answers every place. One that is not `default` needs
    something that is not always there and runs only when it is named. What an `asked` check finds is wrong with the whole
    instruction: its findings show that turn, and the answer only where the instruction belongs to the other ending.
    """

    name: str
    says: str
    severity: Severity
    unlike: str
    source: str
    flags: tuple[Example, ...]
    spares: tuple[Example, ...]
    columns: tuple[str, ...]
    settings: Mapping[str, object]
    function: Function
    masked: bool = False
    default: bool = True
    asked: bool = False


CHECKS: Registry[Check] = Registry("check", "instructds.checks")


def check(
    *,
    severity: Severity,
    unlike: str,
    source: str,
    flags: Iterable[Example],
    spares: Iterable[Example],
    masked: bool = False,
    default: bool = True,
    asked: bool = False,
) -> Callable[[Function], Function]:
    """Register a function as the check of its name.

    Its parameters before `*` name the exchange columns it reads (`large_string` arrays) and the values made of them that it
    shares with other checks and with signals (`signals.base.shared`; the module that makes them is imported before). Those
    after `*` are its settings.
    It answers at most one place per exchange, the first one, so that a broken row cannot flood a report; only `masked` checks
    answer several, since each place is another secret.

    Raises:
        UsageError: a parameter names no exchange column, a setting has no default, or the name is taken.
    """

    def register(function: Function) -> Function:
        columns, settings = declared(function, "check", SHARED)
        name, says = function.__name__, (inspect.getdoc(function) or "").partition("\n")[0]
        examples = tuple(flags), tuple(spares)
        entry = Check(name, says, severity, unlike, source, *examples, columns, settings, function, masked, default, asked)
        CHECKS.add(name, entry)
        return function

    return register


def finding_schema() -> pa.Schema:
    """The columns of `find`: exchange is a row of the exchange table, start and end are characters of the turn."""
    import pyarrow as pa

    places = [(name, pa.int32()) for name in ("exchange", "record", "turn", "start", "end")]
    return pa.schema([*places, *((name, pa.string()) for name in ("ending", "check", "severity", "evidence"))])


def find(
    exchanges: pa.Table,
    names: Iterable[str] | None = None,
    settings: Mapping[str, Mapping[str, object]] | None = None,
    *,
    inputs: Inputs | None = None,
) -> pa.Table:
    """The findings of the checks in a table of exchanges, by exchange and then by check; `names` None = every `default` check.

    `inputs` is what was made of the same exchanges before, and keeps what is made now.

    Raises:
        UnknownName: no such check, or no such setting.
        UsageError: a check answers a place that is not in its exchange.
    """
    wanted = default_checks() if names is None else tuple(dict.fromkeys(names))
    given = settings or {}
    chosen = {name: chosen_settings("check", name, CHECKS[name].settings, given.get(name, {})) for name in (*wanted, *given)}
    inputs = Inputs(exchanges) if inputs is None else inputs
    found: list[tuple[Check, Places]] = []
    for name in wanted:
        entry = CHECKS[name]
        places = entry.function(*[inputs[column] for column in entry.columns], **chosen[name])
        if len(places.rows):
            _trust(entry, places, exchanges.num_rows)
            found.append((entry, _of_instructions(places, exchanges) if entry.asked else places))
    return _findings(found, exchanges) if found else finding_schema().empty_table()


def default_checks() -> tuple[str, ...]:
    """The names of all checks that need nothing but the records: what runs when nobody says otherwise."""
    return tuple(name for name, entry in CHECKS.items() if entry.default)


def _findings(found: list[tuple[Check, Places]], exchanges: pa.Table) -> pa.Table:
    """What checks found as one table in order."""
    import numpy as np
    import pyarrow as pa

    names = sorted(entry.name for entry, _ in found)
    every = [places for _, places in found]
    rows = np.concatenate([places.rows for places in every])
    starts, ends = (np.concatenate([getattr(places, side) for places in every]) for side in ("starts", "ends"))
    check = np.repeat([names.index(entry.name) for entry, _ in found], [len(places.rows) for places in every])
    said = exchanges.column("turn").to_numpy()
    turns = np.concatenate([said[places.rows] if places.turns is None else places.turns for places in every])
    order = np.lexsort((starts, turns, check, rows))
    evidence = pa.array(_evidence(exchanges, every), pa.string())
    rows, check = rows[order], check[order]
    hit = exchanges.select(["record", "ending"]).take(pa.array(rows))
    columns = {
        "exchange": pa.array(rows.astype(np.int32)),
        "record": hit.column("record"),
        "turn": pa.array(turns[order].astype(np.int32)),
        "start": pa.array(starts[order].astype(np.int32)),
        "end": pa.array(ends[order].astype(np.int32)),
        "ending": hit.column("ending"),
        "check": pa.array(names).take(pa.array(check)),
        "severity": pa.array([CHECKS[name].severity for name in names]).take(pa.array(check)),
        "evidence": evidence.take(pa.array(order)),
    }
    return pa.table(columns, schema=finding_schema())


def _evidence(exchanges: pa.Table, every: list[Places]) -> list[str]:
    """What is shown of each place: what its check says, or the text there, cut out of all answers in one query."""
    import numpy as np
    import polars as pl

    bare = [places for places in every if places.evidence is None]
    sides = ("rows", "starts", "ends")
    rows, starts, ends = (np.concatenate([[], *(getattr(one, side) for one in bare)]).astype(np.int64) for side in sides)
    said = pl.Series(exchanges.column("response")).gather(rows)  # views: a long answer is not copied for each finding in it
    shown = pl.Series(np.minimum(ends - starts, EVIDENCE_CHARACTERS))
    cut: Iterator[str] = iter(pl.select(said.str.slice(pl.Series(starts), shown)).to_series().to_list())
    return [
        text
        for places in every
        for text in (
            islice(cut, len(places.rows)) if places.evidence is None else (own[:EVIDENCE_CHARACTERS] for own in places.evidence)
        )
    ]


def _of_instructions(places: Places, exchanges: pa.Table) -> Places:
    """The whole instructions of these rows; the places themselves where an instruction is no turn of their ending."""
    import numpy as np
    import polars as pl
    import pyarrow as pa

    hit = pl.DataFrame(exchanges.select(["turn", "asked_turn", "instruction"]).take(pa.array(places.rows)))
    there = hit.select(pl.col("asked_turn").is_not_null() & pl.col("instruction").is_not_null()).to_series().to_numpy()
    texts = [text if own else None for text, own in zip(hit["instruction"], there, strict=True)]
    sizes = hit["instruction"].str.len_chars().fill_null(0).to_numpy().astype(np.int64)
    said = _evidence(exchanges, [places])
    return Places(
        places.rows,
        np.where(there, 0, places.starts),
        np.where(there, sizes, places.ends),
        tuple(answer if text is None else text[:EVIDENCE_CHARACTERS] for text, answer in zip(texts, said, strict=True)),
        hit.select(pl.coalesce("asked_turn", "turn")).to_series().to_numpy().astype(np.int64),
    )


def _trust(entry: Check, places: Places, count: int) -> None:
    """See that the answer of a check is what every check promises.

    Raises:
        UsageError: it is not.
    """
    rows, starts, ends = places.rows, places.starts, places.ends
    shaped = len(rows) == len(starts) == len(ends) and (places.evidence is None or len(places.evidence) == len(rows))
    if not shaped or rows.min() < 0 or rows.max() >= count or (starts < 0).any() or (ends < starts).any():
        raise UsageError(f"check {entry.name!r} answered a place that is in no exchange")
