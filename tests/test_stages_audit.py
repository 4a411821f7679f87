from __future__ import annotations

import pyarrow as pa
import pytest
from pydantic import ValidationError

from instructds.record import arrow_schema
from instructds.stages.audit import Audit
from instructds.stages.base import STAGES


def record(asked, said, *, kind="sft", rejected=None, language=None):
    return {
        "id": "x",
        "kind": kind,
        "messages": [{"role": "user", "content": asked}]
        + ([{"role": "assistant", "content": said}] if said is not None else []),
        "rejected": None if rejected is None else [{"role": "assistant", "content": rejected}],
        "language": language,
        "provenance": {"method": "manual", "dataset": "minta", "row": "f#1"},
    }


def table(*rows):
    return pa.Table.from_pylist(list(rows), schema=arrow_schema())


ROWS = [
    record("Miért kék az ég nappal?", "Azért, mert a légkör a kék fényt jobban szórja, mint a vöröset."),
    record("为什么天空是蓝色的？", ""),
    record("لماذا السماء زرقاء؟", "لأن الغلاف الجوي يشتت الضوء الأزرق أكثر من الأحمر.", language="arz"),
    record("Írj egy ciklust Pythonban, kérlek!", "```python\nfor i in range(3):\n    print(i)\n```"),
    record("{}", "12345"),
    record("Hm", None, kind="prompt"),
    record("Melyik folyó szeli ketté Budapestet?", "A Duna szeli ketté a várost.", kind="preference", rejected="A\x00B"),
]


def test_it_is_registered_under_its_yaml_key():
    assert STAGES["audit"] is Audit


def test_rows_and_order_stay_and_three_columns_are_set():
    audited = Audit().apply(table(*ROWS))
    assert audited.drop(["signals", "findings", "language"]).equals(table(*ROWS).drop(["language"]))
    assert audited.column_names == [*arrow_schema().names, "signals", "findings"]


def test_language_is_detected_where_it_is_missing_and_a_declared_one_stays():
    assert Audit().apply(table(*ROWS)).column("language").to_pylist() == ["hu", "zh", "arz", "hu", "zxx", None, "hu"]
    assert Audit(language=False).apply(table(*ROWS)).column("language").to_pylist() == [
        None,
        None,
        "arz",
        None,
        None,
        None,
        None,
    ]


def test_a_finding_names_ending_turn_and_characters():
    findings = Audit(checks=["control_characters", "empty_response"]).apply(table(*ROWS)).column("findings").to_pylist()
    assert [len(found) for found in findings] == [0, 1, 0, 0, 0, 0, 1]
    assert findings[1][0]["check"] == "empty_response"
    assert findings[6][0] == {
        "check": "control_characters",
        "severity": "low",
        "ending": "rejected",
        "turn": 0,
        "start": 1,
        "end": 2,
        "evidence": "\x00",
    }


def test_signals_are_of_the_chosen_conversation_and_null_where_not_measured():
    signals = Audit(signals=["response_characters", "repeated_words"]).apply(table(*ROWS)).column("signals").to_pylist()
    assert list(signals[0]) == ["response_characters", "repeated_words"]
    assert signals[5] == {"response_characters": None, "repeated_words": None}
    assert signals[6]["response_characters"] == len("A Duna szeli ketté a várost.")


def test_the_empty_table_has_the_same_columns():
    assert Audit().apply(table()).schema == Audit().apply(table(*ROWS)).schema


def test_any_batching_gives_the_same(monkeypatch):
    whole = Audit().apply(table(*ROWS))
    parts = pa.concat_tables([Audit().apply(table(*ROWS).slice(start, 2)) for start in range(0, 7, 2)])
    assert parts.to_pylist() == whole.to_pylist()
    monkeypatch.setattr("instructds.stages.audit.SLICE", 3)
    assert Audit().apply(table(*ROWS)).to_pylist() == whole.to_pylist()


def test_a_second_audit_replaces_the_first():
    audited = Audit().apply(table(*ROWS))
    again = Audit(signals=["response_words"], checks=["leaked_template"]).apply(audited)
    assert again.column_names == audited.column_names
    assert again.schema.field("signals").type == pa.struct([("response_words", pa.float32())])
    assert all(found == [] for found in again.column("findings").to_pylist())


def test_nothing_asked_sets_no_column():
    audited = Audit(signals=[], checks=[]).apply(table(*ROWS))
    assert audited.column_names == arrow_schema().names
    assert audited.num_rows == len(ROWS)


@pytest.mark.parametrize(
    ("settings", "near"), [({"signals": ["repeated_word"]}, "repeated_words"), ({"checks": ["empty"]}, "empty_response")]
)
def test_a_wrong_name_is_answered_with_the_near_one(settings, near):
    with pytest.raises(ValidationError, match=near):
        Audit(**settings)


def test_settings_reach_signals_and_checks():
    rows = table(record("Írj!", "egy kettő egy kettő"))
    plain = Audit(signals=["repeated_words"]).apply(rows).column("signals").to_pylist()
    pairs = Audit(signals=["repeated_words"], settings={"repeated_words": {"n": 2}}).apply(rows).column("signals").to_pylist()
    assert plain == [{"repeated_words": 0}]
    assert pairs == [{"repeated_words": pytest.approx(2 / 3)}]
    echo = table(record("Sorolj fel három folyót", "Sorolj fel három folyót"))
    found = [Audit(settings={"echoed_instruction": {"words": words}}).apply(echo) for words in (4, 5)]
    checks = [{place["check"] for place in audited.column("findings").to_pylist()[0]} for audited in found]
    assert ["echoed_instruction" in names for names in checks] == [True, False]


@pytest.mark.parametrize(
    ("settings", "near"),
    [
        ({"repeated_word": {"n": 2}}, "repeated_words"),
        ({"repeated_words": {"nn": 2}}, "'n'"),
        ({"repeated_words": {"n": "2"}}, "int, default 3"),
    ],
)
def test_wrong_settings_are_answered_with_what_there_is(settings, near):
    with pytest.raises(ValidationError, match=near):
        Audit(settings=settings)


def test_it_says_which_checks_run_and_what_is_measured():
    assert "empty_response" in Audit().checked()
    assert Audit(checks=["empty_response"]).checked() == ("empty_response",)
    assert Audit(checks=[]).checked() == ()
    assert "response_tokens" not in Audit().measured()
    assert "response_tokens" in Audit(settings={"response_tokens": {"file": "t.json"}}).measured()
