from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.checks.base import CHECKS, EVIDENCE_CHARACTERS, default_checks, find
from instructds.exchanges import exchange_schema

CLEAN = [
    ("Mi Magyarország fővárosa?", "Magyarország fővárosa Budapest, a Duna két partján."),
    ("ما هي عاصمة مصر؟", "عاصمة مصر هي القاهرة، وتقع على نهر النيل."),
    ("法国的首都是哪里？", "法国的首都是巴黎。"),
    ("ประเทศไทยมีกี่จังหวัด", "ประเทศไทยมี 77 จังหวัด"),
    ("Írj egy függvényt, amely összead!", "```python\ndef add(a: int, b: int) -> int:\n    return {a: b}[a] + b\n```"),
    ("Emoji?", "👩‍👩‍👧‍👦 ❤️ 🏳️‍🌈"),
    ("Ékezet?", "e\u0301a\u0301o\u030b"),
    ("Почему небо голубое?", "Из-за рассеяния света в атмосфере."),
]


def table(rows: list[tuple[str | None, str | None]]) -> pa.Table:
    made = [
        {"record": place, "turn": 1, "ending": "chosen", "instruction": asked, "response": said}
        for place, (asked, said) in enumerate(rows)
    ]
    return pa.Table.from_pylist(made, schema=exchange_schema())


def shows(entry, finding, text):
    found = text[finding["start"] : finding["end"]]
    if entry.masked:
        assert "***" in finding["evidence"]
        assert found not in finding["evidence"]
    elif finding["evidence"] != found[:EVIDENCE_CHARACTERS]:  # or its beginning, and then what is wrong with it
        assert finding["evidence"].startswith(found[:40])
        assert finding["evidence"].endswith(")")


@pytest.fixture(params=default_checks())
def name(request: pytest.FixtureRequest) -> str:
    return request.param


def test_examples_are_flagged_with_their_place(name):
    entry = CHECKS[name]
    found = find(table(list(entry.flags)), [name]).to_pylist()
    assert [finding["exchange"] for finding in found] == list(range(len(entry.flags)))
    for finding in found:
        response = entry.flags[finding["exchange"]][1]
        assert 0 <= finding["start"] <= finding["end"] <= len(response)
        shows(entry, finding, response)
        assert finding["turn"] == 1
        assert finding["severity"] in ("high", "medium", "low")


def test_lookalikes_are_spared(name):
    assert find(table(list(CHECKS[name].spares)), [name]).to_pylist() == []


def test_clean_rows_of_many_scripts_are_spared(name):
    assert find(table(CLEAN), [name]).to_pylist() == []


def test_no_exchange_no_finding(name):
    assert find(table([]), [name]).num_rows == 0


def test_any_batching_finds_the_same(name):
    rows = [*CHECKS[name].flags, *CLEAN, *CHECKS[name].spares]
    whole = find(table(rows), [name]).drop(["exchange"]).to_pylist()
    parts = [find(table(rows).slice(start, 3), [name]).drop(["exchange"]).to_pylist() for start in range(0, len(rows), 3)]
    assert [finding for part in parts for finding in part] == whole


def test_a_large_row_is_read_to_its_end(name):
    entry = CHECKS[name]
    long = [(asked, "ű " * 400_000 + (said or "")) for asked, said in entry.flags]
    for finding in find(table(long), [name]).to_pylist():
        assert len(finding["evidence"]) <= EVIDENCE_CHARACTERS
        shows(entry, finding, long[finding["exchange"]][1])


def test_each_says_what_it_is(name):
    entry = CHECKS[name]
    assert entry.says.endswith(".")
    assert entry.unlike
    assert entry.source
    assert len(entry.flags) >= 2
    assert len(entry.spares) >= 2
