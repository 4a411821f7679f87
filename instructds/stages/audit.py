"""The stage that measures and looks: language, signals and findings become columns; it removes nothing and judges nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field, JsonValue, field_validator
from pydantic_core import PydanticCustomError

from instructds.checks.base import CHECKS, default_checks, find
from instructds.exchanges import exchanges
from instructds.signals import language_records
from instructds.signals.base import SIGNALS, Inputs, chosen_settings, free_signals, measure, of_records

from .base import STAGES, RowStage

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa

    from instructds.registry import Registry

SLICE = 20_000
"""Records audited at a time, so that memory does not grow with the batch."""


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
        inputs = Inputs(view)
        language = table.column("language").cast(pa.string())
        if self.language and language.null_count:
            language = language_records.of_records(view, language, inputs, self.language_backend)
            told = _one(language.take(view.column("record")))
            view = view.set_column(view.schema.get_field_index("language"), "language", told)
            inputs["language"] = told
        columns = {"language": language}
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
