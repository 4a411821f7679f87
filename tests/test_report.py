from __future__ import annotations

import io
import json

import pyarrow as pa
import pytest

from instructds.record import arrow_schema
from instructds.report.intervals import clopper_pearson
from instructds.report.numbers import EXAMPLES, NAMED, Report, Summary, numbers
from instructds.report.terminal import shown, summary, wants_colour
from instructds.stages.audit import Audit

DROPPED = pa.list_(pa.struct([("stage", pa.string()), ("reason", pa.string()), ("cause", pa.string())]))


def table(said: list[str | None], method="manual", task=None) -> pa.Table:
    rows = [
        {
            "id": f"{place:032x}",
            "kind": "prompt" if text is None else "sft",
            "messages": [{"role": "user", "content": "Miért kék az ég nappal?"}]
            + ([] if text is None else [{"role": "assistant", "content": text}]),
            "task": task,
            "provenance": {"method": method, "dataset": "minta", "row": f"minta.jsonl#{place + 1}"},
        }
        for place, text in enumerate(said)
    ]
    return pa.Table.from_pylist(rows, schema=arrow_schema())


SAID = ["Mert a levegő szórja a fényt.", "", "雨\x07", None, "Nem tudom, talán a víztől."]


def audited() -> pa.Table:
    return Audit().apply(table(SAID))


def test_rows_add_up_and_dropped_rows_keep_their_reason():
    dropped = [
        None,
        [{"stage": "select", "reason": "empty", "cause": "x"}],
        [],
        [{"stage": "select", "reason": "empty", "cause": "y"}] * 2,
        None,
    ]
    report = numbers([audited().append_column("dropped_by", pa.array(dropped, DROPPED))])
    assert (report.rows, report.kept) == (5, 3)
    assert [(count.value, count.rows) for count in report.dropped] == [("select: empty", 2)]
    assert [(count.value, count.rows) for count in report.methods.named] == [("manual", 5)]
    assert [(count.value, count.rows) for count in report.kinds.named] == [("sft", 4), ("prompt", 1)]
    assert [(count.value, count.rows) for count in report.tasks.named] == [(None, 5)]


def test_a_rate_stands_with_its_exact_interval_and_the_first_places():
    report = numbers([audited()], checks=["placeholder_left"])
    found = {check.check: check for check in report.checks}
    assert set(found) == {"control_characters", "empty_response", "placeholder_left"}
    empty = found["empty_response"]
    assert (empty.rows, empty.audited, empty.rate) == (1, 5, 0.2)
    assert (empty.low, empty.high) == clopper_pearson(1, 5)
    assert (empty.examples[0].row, empty.examples[0].turn) == ("minta.jsonl#2", 1)
    nothing = found["placeholder_left"]
    assert (nothing.rows, nothing.rate, nothing.low) == (0, 0.0, 0.0)
    assert nothing.high == pytest.approx(0.5218, abs=1e-4)


def test_only_the_first_examples_are_kept():
    report = numbers([Audit(checks=["empty_response"]).apply(table([""] * 12))])
    assert report.checks[0].rows == 12
    assert [example.row for example in report.checks[0].examples] == [
        f"minta.jsonl#{place}" for place in range(1, EXAMPLES + 1)
    ]


def test_signals_are_spread_by_method_with_their_null_share():
    signals = ["response_characters"]
    first, second = table(["a" * size for size in range(1, 101)]), table(["x", None], method="unknown")
    report = numbers([Audit(signals=signals).apply(first), Audit(signals=signals).apply(second)])
    manual, unknown = report.signals
    assert (manual.method, manual.p5, manual.p50, manual.p95, manual.null_share) == ("manual", 5, 50, 95, 0)
    assert (unknown.method, unknown.rows, unknown.measured, unknown.null_share) == ("unknown", 2, 1, 0.5)


def test_nothing_measured_is_null_and_never_nan():
    report = numbers([Audit(signals=["response_words"]).apply(table([None]))])
    assert (report.signals[0].p50, report.signals[0].null_share) == (None, 1)
    assert b"NaN" not in report.to_json()


@pytest.mark.parametrize("size", [1, 2, 3])
def test_any_batching_gives_the_same_bytes(size):
    whole = audited()
    parts = numbers(whole.slice(start, size) for start in range(0, 5, size))
    assert parts.to_json() == numbers([whole]).to_json()


def test_no_rows_and_rows_without_audit_have_a_report():
    nothing = numbers([])
    assert (nothing.rows, nothing.checks, nothing.signals) == (0, (), ())
    assert numbers([Audit().apply(arrow_schema().empty_table())], checks=["empty_response"]).checks[0].rate is None
    bare = numbers([table(SAID)])
    assert (bare.rows, bare.kept, bare.checks) == (5, 5, ())


def test_json_round_trips_and_has_a_schema():
    report = numbers([audited()])
    assert Report.model_validate_json(report.to_json()) == report
    assert json.loads(report.to_json())["rows"] == 5
    assert Report.model_json_schema()["properties"]["checks"]["description"]


def test_many_values_are_added_up():
    summed = Summary()
    for place in range(NAMED + 20):
        summed.add(table(["x"], task=f"t{place:03}"))
    tasks = summed.result().tasks
    assert (len(tasks.named), tasks.distinct, tasks.other_rows) == (NAMED, NAMED + 20, 20)


@pytest.mark.parametrize(
    ("found", "looked", "low", "high"),
    [
        (0, 0, 0.0, 1.0),
        (0, 10, 0.0, 0.308497),
        (10, 10, 0.691503, 1.0),
        (5, 10, 0.187086, 0.812914),
        (1, 100, 0.000253, 0.054459),
        (3, 5000, 0.000124, 0.001752),
    ],
)
def test_intervals_are_those_of_the_tables(found, looked, low, high):
    assert clopper_pearson(found, looked) == pytest.approx((low, high), abs=2e-6)


def test_intervals_of_many_rows_hold_the_rate():
    low, high = clopper_pearson(500_000, 1_000_000)
    assert low == pytest.approx(0.5 - 0.00098, abs=1e-5)
    assert high == pytest.approx(0.5 + 0.00098, abs=1e-5)


def test_text_of_the_data_cannot_move_the_cursor_or_hide():
    assert shown("a\x1b[2J\r\nb\u202ec\u2028d\x9b") == "a\\x1b[2J\\r\\nb\\u202ec\\u2028d\\x9b"
    assert shown("می\u200cروم árvíztűrő 你好 👩\u200d👧") == "می\u200cروم árvíztűrő 你好 👩\u200d👧"
    assert shown("ű" * 100, 10) == "ű" * 10 + "…"


def test_the_terminal_shows_what_the_report_says_without_control_characters():
    hostile = table(["\x1b]0;cím\x07" + "x"], task="\x1b[31mpiros")
    text = summary(numbers([Audit().apply(hostile)]), colour=False)
    assert "\x1b" not in text
    assert "control_characters" in text
    assert "\\x1b[31mpiros" in text
    assert "minta.jsonl#1" in text
    assert "\x1b[36mcontrol_characters\x1b[0m" in summary(numbers([Audit().apply(hostile)]), colour=True)


def test_an_empty_report_is_one_line():
    assert summary(numbers([]), colour=False) == "0 records, 0 kept"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colour_is_for_terminals_whose_user_did_not_refuse_it(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert wants_colour(_Terminal())
    assert not wants_colour(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour(_Terminal())
