from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.errors import UnknownName, UsageError
from instructds.exchanges import exchange_schema
from instructds.registry import Registry
from instructds.signals import base


@pytest.fixture
def registry(monkeypatch):
    fresh = Registry("signal", "instructds.signals")
    fresh._discovered = True
    monkeypatch.setattr(base, "SIGNALS", fresh)
    return fresh


def table(*rows):
    made = [dict(zip(("record", "ending", "response"), row, strict=True)) for row in rows]
    return pa.Table.from_pylist(made, schema=exchange_schema())


def make(better=None, values=None):
    @base.signal(unit="x", low=0, high=9, better=better, source="test")
    def made(response, *, n=1):
        """Something, in [0, 9]; null without text."""
        return pa.array(values, pa.float32()) if values is not None else pa.array([n] * len(response), pa.float32())

    return made


def test_a_signal_is_declared_by_its_signature(registry):
    make(better="lower")
    entry = registry["made"]
    assert (entry.columns, entry.settings, entry.better, entry.cost) == (("response",), {"n": 1}, "lower", "free")
    assert entry.says == "Something, in [0, 9]; null without text."


def test_settings_reach_the_function_and_wrong_ones_are_refused(registry):
    make()
    assert base.measure(table((0, "chosen", "a")), ["made"], {"made": {"n": 3}}).column("made").to_pylist() == [3]
    with pytest.raises(UnknownName, match="did you mean 'n'"):
        base.measure(table(), ["made"], {"made": {"nn": 3}})
    with pytest.raises(UsageError, match="int, default 1"):
        base.measure(table(), ["made"], {"made": {"n": "3"}})


@pytest.mark.parametrize(("better", "worst"), [("lower", [5, 2]), ("higher", [1, 2]), (None, [3, 2])])
def test_a_record_has_the_worst_of_its_chosen_exchanges(registry, better, worst):
    make(better, values=[1, 5, 2, 9])
    rows = table((0, "chosen", "a"), (0, "chosen", "b"), (1, "chosen", "c"), (1, "rejected", "d"))
    assert base.of_records(rows, base.measure(rows, ["made"]), 2).column("made").to_pylist() == worst


def test_what_was_measured_in_no_exchange_stays_null(registry):
    make(values=[None, 4, None])
    rows = table((0, "chosen", "a"), (0, "chosen", "b"), (1, "chosen", "c"))
    assert base.of_records(rows, base.measure(rows, ["made"]), 2).column("made").to_pylist() == [4, None]


@pytest.mark.parametrize("values", [[1.0], [float("nan"), 1.0]])
def test_a_signal_that_breaks_its_promise_stops(registry, values):
    make(values=values)
    with pytest.raises(UsageError, match="signal 'made' answered"):
        base.measure(table((0, "chosen", "a"), (0, "chosen", "b")), ["made"])


def test_a_column_or_setting_that_cannot_be_filled_is_refused(registry):
    with pytest.raises(UsageError, match="no exchange column"):

        @base.signal(unit="x", low=0, high=1, source="test")
        def wrong(answer):
            """Nothing."""

    with pytest.raises(UsageError, match="no default"):

        @base.signal(unit="x", low=0, high=1, source="test")
        def other(response, *, n):
            """Nothing."""


def test_an_unknown_signal_is_answered_with_the_near_one():
    with pytest.raises(UnknownName, match="repeated_words"):
        base.measure(table(), ["repeated_word"])


def test_only_free_signals_are_measured_unasked():
    assert base.free_signals() == tuple(base.measure(table()).column_names)
    assert "response_words" in base.free_signals()
