from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.exchanges import exchange_schema
from instructds.signals.base import SIGNALS, free_signals, measure

TEXTS = [
    "Az árvíztűrő tükörfúrógép, az árvíztűrő tükörfúrógép.",
    "السماء زرقاء لأن الهواء يشتت الضوء الأزرق",
    "天空是蓝色的，天空是蓝色的。",
    "ประเทศไทยมี 77 จังหวัด",
    "def add(a, b):\n    return a + b",
    "\u0301\u0302\u0303\u0301\u0302",
    "e\u0301a\u0301 👩\u200d👩\u200d👧",
    "",
    " \n\t",
    None,
    "x",
    "Write a letter. " + "The road to the village was long and quiet. " * 8,
    "Magyarország folyói: a Duna és a Tisza.\n\nMagyarország folyói: a Duna és a Tisza.\n\n- Duna\n- Tisza",
    "Sorold fel a folyókat!",
    "| a | b |\n|---|---|\n# Cím\nhttps://example.org",
    "ű árvíz " * 130_000,
    "\n" * 1_000_000,
]


def table(texts) -> pa.Table:
    rows = [
        {"record": place, "turn": 1, "ending": "chosen", "instruction": texts[-place - 1], "response": text, "language": "en"}
        for place, text in enumerate(texts)
    ]
    return pa.Table.from_pylist(rows, schema=exchange_schema())


@pytest.fixture(params=free_signals())
def name(request: pytest.FixtureRequest) -> str:
    return request.param


def test_empty_in_empty_out(name):
    measured = measure(table([]), [name])
    assert measured.num_rows == 0
    assert measured.schema == pa.schema([(name, pa.float32())])


def test_as_many_out_as_in_and_in_range_or_null(name):
    entry = SIGNALS[name]
    values = measure(table(TEXTS), [name]).column(name).to_pylist()
    assert len(values) == len(TEXTS)
    assert all(value is None or entry.low <= value <= entry.high for value in values)
    assert any(value is not None for value in values)


def test_a_missing_text_is_not_measured(name):
    values = measure(table([None, None]), [name]).column(name).to_pylist()
    assert values == [None, None]


def test_any_batching_gives_the_same(name):
    whole = measure(table(TEXTS), [name]).column(name).to_pylist()
    parts = [measure(table(TEXTS).slice(start, 2), [name]).column(name).to_pylist() for start in range(0, len(TEXTS), 2)]
    assert [value for part in parts for value in part] == whole


def test_each_says_what_it_is(name):
    entry = SIGNALS[name]
    assert "null" in entry.says
    assert entry.unit
    assert entry.source
    assert entry.low < entry.high
