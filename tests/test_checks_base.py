from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from instructds.checks import base
from instructds.errors import UsageError
from instructds.exchanges import exchange_schema
from instructds.registry import Registry
from instructds.signals.base import SHARED, Inputs, shared


@pytest.fixture
def registry(monkeypatch):
    fresh = Registry("check", "instructds.checks")
    fresh._discovered = True
    monkeypatch.setattr(base, "CHECKS", fresh)
    yield fresh
    SHARED.pop("lengths", None)


def table(*responses):
    made = [{"record": place, "turn": 1, "ending": "chosen", "response": said} for place, said in enumerate(responses)]
    return pa.Table.from_pylist(made, schema=exchange_schema())


def check(function):
    return base.check(severity="low", unlike="nothing", source="test", flags=[], spares=[])(function)


def declare_sharing():
    calls = []

    @shared
    def lengths(response):
        """Length of each answer."""
        calls.append(len(response))
        return np.array([len(text) for text in response.to_pylist()])

    def whole(rows, lengths):
        return base.Places(rows, np.zeros(len(rows), np.int64), lengths[rows])

    @check
    def odd(lengths):
        """An answer of odd length."""
        return whole(np.flatnonzero(lengths % 2), lengths)

    @check
    def lengthy(lengths, *, most=3):
        """An answer that is too long."""
        return whole(np.flatnonzero(lengths > most), lengths)

    return calls


def test_what_checks_share_is_made_once(registry):
    calls = declare_sharing()
    found = base.find(table("öt", "három", "négy"))
    assert calls == [3]
    assert [(row["exchange"], row["check"], row["evidence"]) for row in found.to_pylist()] == [
        (1, "lengthy", "három"),
        (1, "odd", "három"),
        (2, "lengthy", "négy"),
    ]


def test_what_was_made_before_is_read_again(registry):
    calls, exchanges = declare_sharing(), table("甲乙丙")
    inputs = Inputs(exchanges)
    assert base.find(exchanges, ["odd"], inputs=inputs) == base.find(exchanges, ["odd"], inputs=inputs)
    assert calls == [1]


def test_a_value_that_nobody_made_is_refused(registry):
    with pytest.raises(UsageError, match="no exchange column"):

        @check
        def wrong(widths):
            """Nothing."""


def test_what_is_wrong_with_an_instruction_is_shown_in_its_own_turn(registry):
    def named(function):
        return base.check(severity="low", unlike="nothing", source="test", flags=[], spares=[], asked=True)(function)

    @named
    def strange(response, instruction):
        """A strange task."""
        return base.Places(np.arange(len(response)), np.zeros(len(response), np.int64), np.ones(len(response), np.int64))

    made = [
        {"record": 0, "turn": 3, "asked_turn": 2, "ending": "chosen", "instruction": "Írj egy", "response": "Verset."},
        {"record": 0, "turn": 0, "asked_turn": None, "ending": "rejected", "instruction": "Írj egy", "response": "Nem."},
        {"record": 1, "turn": 0, "asked_turn": None, "ending": "chosen", "instruction": None, "response": "下雨"},
    ]
    found = base.find(pa.Table.from_pylist(made, schema=exchange_schema())).to_pylist()
    assert [(one["turn"], one["start"], one["end"], one["evidence"]) for one in found] == [
        (2, 0, 7, "Írj egy"),
        (0, 0, 1, "N"),
        (0, 0, 1, "下"),
    ]
