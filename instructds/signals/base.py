"""What a signal is: a function from exchange columns to a column of numbers, declared with range, direction and cost."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from instructds.errors import UsageError, unknown_name
from instructds.exchanges import CHOSEN, exchange_schema
from instructds.registry import Registry

if TYPE_CHECKING:
    import polars as pl
    import pyarrow as pa

Better = Literal["lower", "higher"] | None
Cost = Literal["free", "model", "paid"]
Fold = Literal["worst", "mean", "most"]
Function = Callable[..., "pa.Array"]


@dataclass(frozen=True, slots=True)
class Signal:
    """A registered signal: its name is the column it makes, `low` and `high` bound its values, null = not measured.

    `better` says which end is better, None where neither is; `fold` which of its exchanges stands for a record. `columns` are
    the exchange columns and shared values the function reads, `settings` its keyword parameters with their defaults.
    `source` is a paper, a project, or what it was made for.
    """

    name: str
    says: str
    unit: str
    low: float
    high: float
    better: Better
    fold: Fold
    cost: Cost
    source: str
    columns: tuple[str, ...]
    settings: Mapping[str, object]
    function: Function


SIGNALS: Registry[Signal] = Registry("signal", "instructds.signals")


SHARED: dict[str, tuple[tuple[str, ...], Callable[..., Any]]] = {}
"""Name of a shared value -> the exchange columns and shared values it is made from, and how."""

F = TypeVar("F", bound=Callable[..., Any])


def shared(function: F) -> F:
    """Let signals and checks read what the function makes of exchange columns, by its name; it is made once for all of them.

    A parameter may also name a shared value that was declared before.

    Raises:
        UsageError: a parameter names no exchange column and no shared value, or is a setting.
    """
    columns, settings = declared(function, "shared value", SHARED)
    if settings:
        raise UsageError(f"shared value {function.__name__!r} has settings, but is made once for everybody")
    SHARED[function.__name__] = (columns, function)
    return function


def signal(
    *,
    unit: str,
    low: float,
    high: float,
    source: str,
    better: Better = None,
    fold: Fold | None = None,
    cost: Cost = "free",
) -> Callable[[Function], Function]:
    """Register a function as the signal of its name.

    Its parameters before `*` name the exchange columns (`large_string` arrays, see `exchanges`) and shared values it reads,
    those after `*` are its settings and have defaults. It returns one float32 per exchange within [low, high], or null.
    `fold` None = the worst exchange stands for a record, their mean where no end is better.

    Raises:
        UsageError: a parameter names no exchange column, a setting has no default, or the name is taken.
    """

    def register(function: Function) -> Function:
        columns, settings = declared(function, "signal", SHARED)
        name, says = function.__name__, (inspect.getdoc(function) or "").partition("\n")[0]
        folded = fold or ("worst" if better else "mean")
        SIGNALS.add(name, Signal(name, says, unit, low, high, better, folded, cost, source, columns, settings, function))
        return function

    return register


def declared(function: Function, noun: str, more: Iterable[str] = ()) -> tuple[tuple[str, ...], dict[str, object]]:
    """The exchange columns, and values named in `more`, a function reads, and its settings with their defaults.

    Raises:
        UsageError: a parameter names no exchange column, or a setting has no default.
    """
    known = [*exchange_schema().names, *more]
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
    exchanges: pa.Table,
    names: Iterable[str] | None = None,
    settings: Mapping[str, Mapping[str, object]] | None = None,
    *,
    inputs: Inputs | None = None,
) -> pa.Table:
    """One float32 column per signal and one row per exchange; `names` None = every free signal, in name order.

    `inputs` is what was made of the same exchanges before, and keeps what is made now.

    Raises:
        UnknownName: no such signal, or no such setting.
        UsageError: a signal answers with another number of values, another type, or NaN.
    """
    import pyarrow as pa

    wanted = free_signals() if names is None else tuple(names)
    given, columns, inputs = settings or {}, {}, Inputs(exchanges) if inputs is None else inputs
    chosen = {name: chosen_settings("signal", name, SIGNALS[name].settings, given.get(name, {})) for name in (*wanted, *given)}
    for name in wanted:
        entry = SIGNALS[name]
        read = [inputs[column] for column in entry.columns]
        columns[name] = _trusted(entry, entry.function(*read, **chosen[name]), exchanges.num_rows)
    return pa.table({name: columns[name] for name in wanted}) if wanted else exchanges.select([])


class Inputs(dict[str, Any]):
    """The columns and shared values that signals and checks read of one table of exchanges, each made when it is first read."""

    def __init__(self, exchanges: pa.Table) -> None:
        super().__init__()
        self._exchanges = exchanges

    def __missing__(self, name: str) -> Any:
        if name in SHARED:
            columns, function = SHARED[name]
            self[name] = function(*(self[column] for column in columns))
        else:
            column = self._exchanges.column(name)
            self[name] = column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()
        return self[name]


def free_signals() -> tuple[str, ...]:
    """The names of all signals that cost nothing but time: what is measured when nobody says otherwise."""
    return tuple(name for name, entry in SIGNALS.items() if entry.cost == "free")


def of_records(exchanges: pa.Table, scores: pa.Table, records: int) -> pa.Table:
    """The signals of each record: the worst, mean or most of its exchanges, as each says; null when not measured.

    Only the exchanges of `messages` count. A rejected ending is there because it is worse, so it must not make its record
    look bad; its own numbers are in `scores`.
    """
    import numpy as np
    import polars as pl

    alone = exchanges.num_rows == records and np.array_equal(exchanges.column("record").to_numpy(), np.arange(records))
    if alone and pl.Series(exchanges.column("ending")).eq(CHOSEN).all():
        return scores  # each record is one exchange, and that stands for it
    frame = pl.DataFrame({"record": pl.Series(exchanges.column("record"))})
    for name in scores.column_names:
        frame = frame.with_columns(pl.Series(name, scores.column(name)))
    frame = frame.filter(pl.Series(exchanges.column("ending")) == CHOSEN)
    folded = frame.group_by("record").agg([_folded(SIGNALS[name]).cast(pl.Float32) for name in scores.column_names])
    rows = pl.DataFrame({"record": pl.Series(range(records), dtype=pl.Int32)})
    return rows.join(folded, on="record", how="left", maintain_order="left").drop("record").to_arrow()


def _folded(entry: Signal) -> pl.Expr:
    """What of the exchanges of a record stands for it."""
    import polars as pl

    values = pl.col(entry.name)
    if entry.fold == "mean":
        return values.mean()
    return values.min() if entry.fold == "worst" and entry.better == "higher" else values.max()


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
