"""What a signal is: a function from exchange columns to a column of numbers, declared with range, direction and cost."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from instructds.errors import UsageError, unknown_name
from instructds.exchanges import CHOSEN, exchange_schema
from instructds.registry import Registry

if TYPE_CHECKING:
    import pyarrow as pa

Better = Literal["lower", "higher"] | None
Cost = Literal["free", "model", "paid"]
Function = Callable[..., "pa.Array"]


@dataclass(frozen=True, slots=True)
class Signal:
    """A registered signal: its name is the column it makes, `low` and `high` bound its values, null = not measured.

    `better` says which end is better, None where neither is. `columns` are the exchange columns the function reads,
    `settings` its keyword parameters with their defaults. `source` is a paper, a project, or what it was made for.
    """

    name: str
    says: str
    unit: str
    low: float
    high: float
    better: Better
    cost: Cost
    source: str
    columns: tuple[str, ...]
    settings: Mapping[str, object]
    function: Function


SIGNALS: Registry[Signal] = Registry("signal", "instructds.signals")


def signal(
    *, unit: str, low: float, high: float, source: str, better: Better = None, cost: Cost = "free"
) -> Callable[[Function], Function]:
    """Register a function as the signal of its name.

    Its parameters before `*` name the exchange columns it reads (`large_string` arrays, see `exchanges`), those after `*`
    are its settings and have defaults. It returns one float32 per exchange within [low, high], or null.

    Raises:
        UsageError: a parameter names no exchange column, a setting has no default, or the name is taken.
    """

    def register(function: Function) -> Function:
        columns, settings = declared(function, "signal")
        name, says = function.__name__, inspect.getdoc(function) or ""
        entry = Signal(name, says.partition("\n")[0], unit, low, high, better, cost, source, columns, settings, function)
        SIGNALS.add(name, entry)
        return function

    return register


def declared(function: Function, noun: str) -> tuple[tuple[str, ...], dict[str, object]]:
    """The exchange columns a function reads and its settings with their defaults, from its signature.

    Raises:
        UsageError: a parameter names no exchange column, or a setting has no default.
    """
    known = exchange_schema().names
    columns, settings = [], {}
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            if parameter.default is inspect.Parameter.empty:
                raise UsageError(f"setting {name!r} of {noun} {function.__name__!r} has no default")
            settings[name] = parameter.default
        elif name in known:
            columns.append(name)
        else:
            raise UsageError(f"{noun} {function.__name__!r} reads {name!r}, which is no exchange column", near=known)
    return tuple(columns), settings


def chosen_settings(noun: str, name: str, defaults: Mapping[str, object], given: Mapping[str, object]) -> dict[str, object]:
    """The defaults with the given settings over them.

    Raises:
        UnknownName: a setting the signal or check does not have.
        UsageError: a value of another type than the default's.
    """
    for setting, value in given.items():
        if setting not in defaults:
            raise unknown_name(f"setting of {noun} {name!r}", setting, defaults)
        if defaults[setting] is not None and not isinstance(value, type(defaults[setting])):
            kind = type(defaults[setting]).__name__
            raise UsageError(
                f"setting {setting!r} of {noun} {name!r} is {value!r}", near=[f"{kind}, default {defaults[setting]!r}"]
            )
    return {**defaults, **given}


def measure(
    exchanges: pa.Table, names: Iterable[str] | None = None, settings: Mapping[str, Mapping[str, object]] | None = None
) -> pa.Table:
    """One float32 column per signal and one row per exchange; `names` None = every free signal, in name order.

    Raises:
        UnknownName: no such signal, or no such setting.
        UsageError: a signal answers with another number of values, another type, or NaN.
    """
    import pyarrow as pa

    wanted = free_signals() if names is None else tuple(names)
    given, columns = settings or {}, {}
    chosen = {name: chosen_settings("signal", name, SIGNALS[name].settings, given.get(name, {})) for name in (*wanted, *given)}
    for name in wanted:
        entry = SIGNALS[name]
        inputs = [exchanges.column(column).combine_chunks() for column in entry.columns]
        columns[name] = _trusted(entry, entry.function(*inputs, **chosen[name]), exchanges.num_rows)
    return pa.table({name: columns[name] for name in wanted}) if wanted else exchanges.select([])


def free_signals() -> tuple[str, ...]:
    """The names of all signals that cost nothing but time: what is measured when nobody says otherwise."""
    return tuple(name for name, entry in SIGNALS.items() if entry.cost == "free")


def of_records(exchanges: pa.Table, scores: pa.Table, records: int) -> pa.Table:
    """The signals of each record: the worst of its exchanges, their mean where no end is better; null when not measured.

    Only the exchanges of `messages` count. A rejected ending is there because it is worse, so it must not make its record
    look bad; its own numbers are in `scores`.
    """
    import polars as pl

    frame = pl.DataFrame({"record": pl.Series(exchanges.column("record"))})
    for name in scores.column_names:
        frame = frame.with_columns(pl.Series(name, scores.column(name)))
    frame = frame.filter(pl.Series(exchanges.column("ending")) == CHOSEN)
    folds = {"lower": pl.Expr.max, "higher": pl.Expr.min, None: pl.Expr.mean}
    folded = frame.group_by("record").agg(
        [folds[SIGNALS[name].better](pl.col(name)).cast(pl.Float32) for name in scores.column_names]
    )
    rows = pl.DataFrame({"record": pl.Series(range(records), dtype=pl.Int32)})
    return rows.join(folded, on="record", how="left", maintain_order="left").drop("record").to_arrow()


def _trusted(entry: Signal, values: pa.Array, count: int) -> pa.Array:
    """The answer of a signal, after the promises every signal makes were checked.

    Raises:
        UsageError: it broke one.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    if len(values) != count or values.type != pa.float32():
        raise UsageError(f"signal {entry.name!r} answered {len(values)} values of {values.type} for {count} exchanges")
    if pc.any(pc.is_nan(values)).as_py():
        raise UsageError(f"signal {entry.name!r} answered NaN", fix="answer null for what was not measured")
    return values
