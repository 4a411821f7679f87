"""The stage that measures and looks: language, signals and findings become columns; it removes nothing and judges nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field, JsonValue, field_validator
from pydantic_core import PydanticCustomError

from instructds.checks.base import CHECKS, default_checks, find
from instructds.exchanges import CHOSEN, exchanges
from instructds.signals.base import SIGNALS, Inputs, chosen_settings, free_signals, measure, of_records

from .base import STAGES, RowStage

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl
    import pyarrow as pa

    from instructds.registry import Registry
    from instructds.signals.language import Backend

SLICE = 20_000
"""Records audited at a time, so that memory does not grow with the batch."""

_JOINED = 300
"""Characters of each answer that are looked at for the language of a record."""

_SURE = 0.9
"""Confidence in the language of the answers below which the instructions are looked at as well."""


class Audit(RowStage):
    """Adds `signals` (struct of float32, null = not measured) and `findings` (list of places with evidence), fills `language`.

    A record's signal is the worst of the exchanges in its messages, their mean where no end of the signal is better.
    A finding names its ending, turn and characters. A declared language is never overwritten; a missing one becomes that of
    the answers or, where they are too short to tell or hold none, of the instructions. It stays null where neither
    tells, and becomes `zxx` only where both have no language (code, numbers). With an empty list of signals or checks
    the column is not set.
    """

    signals: tuple[str, ...] | None = Field(
        None, description="Signals to measure; null = all that are free, and those named in `settings`."
    )
    checks: tuple[str, ...] | None = Field(
        None, description="Checks to run; null = all that need nothing but the records, and those named in `settings`."
    )
    settings: dict[str, dict[str, JsonValue]] = Field(
        default_factory=dict, description="Settings of signals and checks: `repeated_words: {n: 2}`."
    )
    language: bool = Field(default=True, description="Detect the language of records that declare none.")
    language_backend: Literal["langid", "langdetect"] = Field(
        "langid", description="What tells languages: `langid` (word lists and py3langid's model), or `langdetect`, much slower."
    )

    @field_validator("signals")
    @classmethod
    def _known_signals(cls, names: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return _known(names, SIGNALS)

    @field_validator("checks")
    @classmethod
    def _known_checks(cls, names: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return _known(names, CHECKS)

    @field_validator("settings")
    @classmethod
    def _known_settings(cls, settings: dict[str, dict[str, JsonValue]]) -> dict[str, dict[str, JsonValue]]:
        for name, given in settings.items():
            _answered(_chosen, name, given)
        return settings

    def checked(self) -> tuple[str, ...]:
        """The names of the checks that run."""
        return self._names(self.checks, default_checks(), CHECKS)

    def measured(self) -> tuple[str, ...]:
        """The names of the signals that are measured."""
        return self._names(self.signals, free_signals(), SIGNALS)

    def _names(self, wanted: tuple[str, ...] | None, usual: tuple[str, ...], registry: Registry[Any]) -> tuple[str, ...]:
        if wanted is not None:
            return wanted
        return tuple(dict.fromkeys((*usual, *(name for name in self.settings if name in registry))))

    def _given(self, names: tuple[str, ...]) -> dict[str, dict[str, JsonValue]]:
        return {name: given for name, given in self.settings.items() if name in names}

    def apply(self, table: pa.Table) -> pa.Table:
        """The table with the columns set; those of an earlier audit are replaced."""
        import pyarrow as pa

        parts = [self._part(table.slice(start, SLICE)) for start in range(0, table.num_rows, SLICE)]
        audited = pa.concat_tables(parts) if parts else self._part(table)
        for name in audited.column_names:
            place = table.schema.get_field_index(name)
            column = audited.column(name)
            table = table.append_column(name, column) if place < 0 else table.set_column(place, name, column)
        return table

    def _part(self, table: pa.Table) -> pa.Table:
        import pyarrow as pa

        view = exchanges(table)
        language = table.column("language").cast(pa.string())
        if self.language and language.null_count:
            language = _languages(view, language, self.language_backend)
            view = view.set_column(view.schema.get_field_index("language"), "language", language.take(view.column("record")))
        columns, inputs = {"language": language}, Inputs(view)
        if names := self.measured():
            scores = of_records(view, measure(view, names, self._given(names), inputs=inputs), table.num_rows)
            fields = [pa.field(name, pa.float32()) for name in names]
            columns["signals"] = pa.StructArray.from_arrays([_one(scores.column(name)) for name in names], fields=fields)
        if checks := self.checked():
            columns["findings"] = _listed(find(view, checks, self._given(checks), inputs=inputs), table.num_rows)
        return pa.table(columns)


STAGES.add("audit", Audit)


def _known(names: tuple[str, ...] | None, registry: Registry[Any]) -> tuple[str, ...] | None:
    """The names, once each, when all are registered.

    Raises:
        PydanticCustomError: one is not; the near ones are named.
    """
    for name in names or ():
        _answered(registry.__getitem__, name)
    return None if names is None else tuple(dict.fromkeys(names))


def _answered(look_up: Callable[..., object], *asked: object) -> None:
    """See that a look-up succeeds, as a validator must tell it.

    Raises:
        PydanticCustomError: it does not; the message is that of this package.
    """
    from instructds.errors import UsageError

    try:
        look_up(*asked)
    except UsageError as wrong:
        raise PydanticCustomError("unknown_name", "{answer}", {"answer": str(wrong)}) from wrong


def _chosen(name: str, given: dict[str, JsonValue]) -> None:
    """See that the settings are those of a signal or check of that name.

    Raises:
        UsageError: there is no such name, or no such setting.
    """
    from instructds.errors import unknown_name

    entries = [(noun, registry[name]) for noun, registry in (("signal", SIGNALS), ("check", CHECKS)) if name in registry]
    if not entries:
        raise unknown_name("signal or check", name, [*SIGNALS, *CHECKS])
    for noun, entry in entries:
        chosen_settings(noun, name, entry.settings, given)


def _languages(view: pa.Table, declared: pa.ChunkedArray, backend: Backend) -> pa.Array:
    """The declared language of each record, else that of its answers, or of its instructions where that is surer."""
    import polars as pl
    import pyarrow as pa

    from instructds.signals.language import NO_LANGUAGE, UNDETERMINED, detect

    frame = pl.DataFrame(view.select(["record", "ending", "instruction", "response"]))
    records = pl.DataFrame({"record": pl.Series(range(len(declared)), dtype=pl.Int32), "language": pl.Series(declared)})
    missing = records.filter(pl.col("language").is_null())["record"]
    heads = [pl.col(name).str.slice(0, _JOINED).str.join("\n") for name in ("response", "instruction")]
    chosen = frame.filter((pl.col("ending") == CHOSEN) & pl.col("record").is_in(missing.implode()))
    found = chosen.group_by("record", maintain_order=True).agg(heads)

    def told(texts: pl.Series, tag: str, sure: str) -> list[pl.Series]:
        tags, confidence = detect(texts.to_arrow().cast(pa.large_string()), backend=backend)
        return [pl.Series(tag, tags), pl.Series(sure, confidence)]

    found = found.with_columns(told(found["response"], "said", "sure"))
    unsure = (pl.col("sure").fill_null(0) < _SURE) | pl.col("said").fill_null(UNDETERMINED).is_in([UNDETERMINED, NO_LANGUAGE])
    asked = found.filter(unsure).select("record", "instruction")
    found = found.join(
        asked.with_columns(told(asked["instruction"], "asked", "certain")), on="record", how="left", maintain_order="left"
    )
    none, plain = pl.lit(None, pl.String), [UNDETERMINED, NO_LANGUAGE]
    said = pl.when(~pl.col("said").is_in(plain)).then("said").otherwise(none)
    asked_in = pl.when(~pl.col("asked").is_in(plain)).then("asked").otherwise(none)
    surer = pl.col("certain").fill_null(0) > pl.col("sure").fill_null(0)
    nothing = pl.when((pl.col("said") == NO_LANGUAGE) & (pl.col("asked") == NO_LANGUAGE)).then(pl.lit(NO_LANGUAGE))
    best = pl.coalesce(pl.when(surer).then(asked_in), said, asked_in, nothing).alias("found")
    filled = records.join(found.select("record", best), on="record", how="left", maintain_order="left")
    return filled.select(pl.coalesce("language", "found")).to_series().to_arrow().cast(pa.string())


def _listed(findings: pa.Table, records: int) -> pa.Array:
    """The findings of each record as one list."""
    import numpy as np
    import pyarrow as pa

    names = ("check", "severity", "ending", "turn", "start", "end", "evidence")
    ends = np.searchsorted(findings.column("record").to_numpy(), np.arange(records + 1)).astype(np.int32)
    values = pa.StructArray.from_arrays([_one(findings.column(name)) for name in names], names)
    return pa.ListArray.from_arrays(pa.array(ends), values)


def _one(column: pa.ChunkedArray) -> pa.Array:
    """A column as one array."""
    import pyarrow as pa

    return pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)
