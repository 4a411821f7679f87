"""Every check and signal reads hostile text in linear time and survives any text."""

from __future__ import annotations

import time

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from instructds.checks.base import default_checks, find
from instructds.exchanges import exchange_schema
from instructds.signals.base import measure

UNITS = {
    "lines": "Egy sor.\n",
    "marks": "\u0301",
    "right to left": "\u202e\u05d0\u200f ",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈",
    "brackets": "[",
    "braces": "{{a ",
    "ticks": "`",
    "fences": "```\n",
    "tags": "<a ",
    "at signs": "a@b.c ",
    "digits": "1 ",
    "phones": "123-456-7890 ",
    "groups": "1.2.",
    "tokens": "sk-a1",
    "keys": "-----BEGIN PRIVATE KEY-----\n",
    "items": "1. a\n",
    "escapes": "\\n",
    "sums": "1+1=2+",
    "questions": "a?b",
    "apologies": "I'm sorry, as an AI ",
    "dialogue": "User: hi\nAssistant: hi\n",
    "damage": "Ã¡",
    "han": "我是",
    "thai": "ก",
    "quotes": 'say "a" ',
}
PIECES = [
    *UNITS.values(),
    "Írj verset a következő szövegről:",
    "Nem tudom.",
    "http://a:b@c",
    "$\\frac{1}{2}$",
    "\x00",
    "\ufeff",
    "ß",
    "İ",
]


def table(asked: str, said: str) -> pa.Table:
    row = {
        "record": 0,
        "turn": 1,
        "asked_turn": 0,
        "ending": "chosen",
        "instruction": asked,
        "response": said,
        "language": "hu",
    }
    return pa.Table.from_pylist([row], schema=exchange_schema())


def seconds(rows: pa.Table) -> float:
    """The least CPU time of two looks at the rows."""
    spent = []
    for _ in range(2):
        begin = time.process_time()
        find(rows)
        measure(rows)
        spent.append(time.process_time() - begin)
    return min(spent)


@pytest.mark.slow
@pytest.mark.parametrize("side", ["response", "instruction"])
@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_four_times_the_text_costs_at_most_some_four_times_as_much(unit, side):
    def rows(size: int) -> pa.Table:
        text = unit * (size // len(unit))
        return table("Írj egy verset!", text) if side == "response" else table(text, "Egy válasz, ami jó.")

    find(rows(1_000))
    measure(rows(1_000))
    small, large = seconds(rows(50_000)), seconds(rows(200_000))
    assert large < 8 * small + 0.5


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    asked=st.one_of(st.none(), st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=8).map("".join)),
    said=st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=30).map("".join)),
)
def test_any_text_is_looked_at(asked, said):
    rows = table(asked, said)
    for finding in find(rows, default_checks()).to_pylist():
        text = said if finding["turn"] == 1 else asked
        assert 0 <= finding["start"] <= finding["end"] <= len(text or "")
    assert measure(rows).num_rows == 1
