from __future__ import annotations

import io
import json
from math import comb

import numpy as np
import pyarrow as pa
import pytest

from instructds.errors import UnknownName, UsageError
from instructds.record import arrow_schema
from instructds.report.compare import Limit, exceeded, fisher, limit, read_baseline, risen
from instructds.report.diversity import distinct, vendi
from instructds.report.intervals import clopper_pearson
from instructds.report.model import Report
from instructds.report.numbers import NAMED, Summary, numbers
from instructds.report.rates import EXAMPLES
from instructds.report.root_verbs import root
from instructds.report.sample import Sample
from instructds.report.terminal import LINE, shown, summary, wants_colour
from instructds.report.topics import terms
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


CHECKS = ["control_characters", "empty_response", "leaked_template"]


def audited() -> pa.Table:
    return Audit(checks=CHECKS).apply(table(SAID))


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
    report = numbers([audited()], checks=CHECKS)
    found = {check.check: check for check in report.checks}
    assert set(found) == set(CHECKS)
    assert (report.audited, report.flagged) == (5, 2)
    empty = found["empty_response"]
    assert (empty.rows, empty.audited, empty.rate) == (1, 5, 0.2)
    assert (empty.low, empty.high) == clopper_pearson(1, 5)
    assert (empty.examples[0].row, empty.examples[0].turn) == ("minta.jsonl#2", 1)
    nothing = found["leaked_template"]
    assert (nothing.rows, nothing.rate, nothing.low) == (0, 0.0, 0.0)
    assert nothing.high == pytest.approx(0.5218, abs=1e-4)


def test_rates_stand_for_each_method_and_each_source_and_language():
    stage = Audit(checks=["empty_response"])
    report = numbers([stage.apply(table(["", "Az ég kék."])), stage.apply(table(["", ""], method="unknown"))])
    check = report.checks[0]
    assert [(one.method, one.rows, one.audited) for one in check.by_method] == [("manual", 1, 2), ("unknown", 2, 2)]
    assert [(one.source, one.language, one.rows, one.audited) for one in check.by_cell] == [("minta", "hu", 3, 4)]
    assert (check.by_method[0].low, check.by_method[0].high) == clopper_pearson(1, 2)


def test_the_worst_rows_are_the_examples_whatever_the_batches():
    rows = Audit(checks=CHECKS).apply(table([""] * 12 + ["Jó.<|im_end|>\x07"]))
    report = numbers([rows])
    found = {check.check: check for check in report.checks}
    assert found["empty_response"].rows == 12
    assert len(found["empty_response"].examples) == EXAMPLES
    assert [example.findings for example in found["leaked_template"].examples] == [2]
    assert numbers(rows.slice(start, 4) for start in range(0, 13, 4)).to_json() == report.to_json()


def test_signals_are_spread_by_method_and_language_with_their_null_share():
    signals = ["response_characters"]
    first, second = table(["a" * size for size in range(1, 101)]), table(["x", None], method="unknown")
    stage = Audit(signals=signals, checks=[])
    report = numbers([stage.apply(first), stage.apply(second)])
    found = {(one.by, one.group): one for one in report.signals}
    manual, unknown = found["method", "manual"], found["method", "unknown"]
    assert (manual.p5, manual.p25, manual.p50, manual.p95, manual.null_share) == (5, 25, 50, 95, 0)
    assert (unknown.rows, unknown.measured, unknown.null_share, unknown.bins) == (2, 1, 0.5, (1,))
    assert sum(manual.bins) == 100
    assert len(manual.edges) == len(manual.bins) + 1
    assert found["all", None].rows == sum(one.rows for (by, _), one in found.items() if by == "language") == 102


def test_sources_and_contributors_are_listed_with_their_rates():
    rows = table(["", "Kék.", "Zöld."]).to_pylist()
    for row, author in zip(rows, ("Anna", "Anna", None), strict=True):
        row["provenance"]["author"] = author
    report = numbers([Audit(checks=["empty_response"]).apply(pa.Table.from_pylist(rows, schema=arrow_schema()))])
    assert [(one.name, one.total, one.rows) for one in report.contributors] == [("Anna", 2, 1), (None, 1, 0)]
    assert [(one.name, one.total, one.kept) for one in report.origins] == [("minta", 3, 3)]


def test_a_sample_is_the_rows_of_the_smallest_keys_in_any_batching():
    keys = np.random.default_rng(1).permutation(1_000).astype(np.uint64)
    for size in (1, 7, 1_000):
        sample = Sample(10, ("name", "twice"))
        for start in range(0, 1_000, size):
            part = keys[start : start + size]
            entering = part[sample.entering(part)]
            sample.add(entering, np.array([[f"r{key}" for key in entering], 2 * entering.astype(int)], object).T)
        assert sample.keys.tolist() == list(range(10))
        assert sample.column("name").tolist() == [f"r{key}" for key in range(10)]
        assert sample.column("twice").tolist() == list(range(0, 20, 2))
        assert (len(sample), sample.bound) == (10, 9)


def many(method, asked, said, count=60):
    rows = [
        {
            "id": f"{method}{place}",
            "kind": "sft",
            "messages": [{"role": "user", "content": asked(place)}, {"role": "assistant", "content": said(place)}],
            "language": "en",
            "provenance": {"method": method, "dataset": "minta", "row": f"m#{place}"},
        }
        for place in range(count)
    ]
    return pa.Table.from_pylist(rows, schema=arrow_schema())


def test_variety_is_compared_at_equal_numbers_of_rows_and_words():
    same = many("llm_generated", lambda _: "Write a poem about rain", lambda _: "Rain falls on the town.", count=90)
    chance = np.random.default_rng(3)
    words = np.array(["".join(chance.choice(list("abcdefghijklmnop"), 6)) for _ in range(400)])
    other = many("manual", lambda _: " ".join(chance.choice(words, 6)), lambda _: " ".join(chance.choice(words, 30)))
    report = numbers([same, other])
    found = {(one.by, one.group): one for one in report.diversity}
    assert len({(one.rows, one.words) for one in report.diversity}) == 1
    assert found["method", "manual"].rows == 60
    assert found["method", "llm_generated"].vendi_responses == 1
    assert found["method", "manual"].vendi_responses > 10
    assert found["method", "manual"].distinct_2 > 5 * found["method", "llm_generated"].distinct_2
    assert numbers([pa.concat_tables([same, other])]).to_json() == report.to_json()


def test_too_few_rows_are_said_to_be_too_few():
    report = numbers([audited()])
    assert (report.diversity, report.topics, report.root_verbs) == ((), (), None)
    assert {"diversity", "topics", "root verbs"} <= {one.what for one in report.not_measured}


def test_vendi_and_distinct_have_known_ends():
    assert vendi(["azonos"] * 20) == 1
    assert vendi(["aaaa", "зззз", "天空蓝"]) == pytest.approx(3, abs=0.1)
    assert distinct(np.array([1, 2, 1, 2], np.uint64), 2) == pytest.approx(2 / 3)
    assert distinct(np.array([1], np.uint64), 2) is None


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Write a short story about a dog.", ("write", "story")),
        ("1. Please generate a list of ten items", ("generate", "list")),
        ("Rewrite the following sentence using the word", ("rewrite", "sentence")),
        ("Explain why the sky is blue", ("explain", None)),
        ("What is rain?", None),
        ("Írj verset!", None),
        ("", None),
    ],
)
def test_root_verbs_are_told_only_where_they_are_sure(asked, found):
    assert root(asked) == found


def test_topics_are_told_by_their_own_words_in_any_language():
    subjects = ["főzz gulyást paprikával hagymával", "javítsd motor fékek olajcsere", "天空为什么是蓝色"]
    rows = many("manual", lambda place: f"{subjects[place % 3]} {place}", lambda _: "Jó.", count=90)
    found = numbers([rows]).topics
    assert sum(topic.rows for topic in found) == 90
    assert terms("Írj 下雨天") == ["írj", "下雨", "雨天"]
    assert any("gulyást" in topic.words or "paprikával" in topic.words for topic in found)


def test_a_limit_is_broken_by_the_rate_itself():
    report = numbers([audited()], checks=CHECKS)
    assert exceeded(report, [Limit("empty_response", 0.2), Limit("any", 0.4)]) == []
    broken = exceeded(report, [Limit("empty_response", 0.19), Limit("any", 0.39)])
    assert [sentence.split(" is ")[0] for sentence in broken] == ["empty_response", "any"]
    with pytest.raises(UnknownName, match="did you mean 'empty_response'"):
        exceeded(report, [Limit("empty_respons", 0.1)])
    assert limit("any:0.05") == Limit("any", 0.05)
    for wrong in ("any", "any:x", ":0.1", "any:2", "any:nan"):
        with pytest.raises(UsageError, match="no limit"):
            limit(wrong)


def test_a_limit_in_per_cent_is_refused_with_the_way_to_write_it():
    with pytest.raises(UsageError, match=r"write 2 % as 0\.02"):
        limit("refusal:2%")


def test_a_rise_is_told_when_chance_does_not_explain_it(tmp_path):
    few = Audit(checks=["empty_response"]).apply(table([""] * 2 + ["Kék."] * 98))
    more = Audit(checks=["empty_response"]).apply(table([""] * 30 + ["Kék."] * 70))
    (tmp_path / "report.json").write_bytes(numbers([few]).to_json())
    before = read_baseline(tmp_path / "report.json")
    assert before["empty_response"] == (2, 100)
    assert [sentence.split(" ")[0] for sentence in risen(numbers([more]), before)] == ["any", "empty_response"]
    assert risen(numbers([few]), before) == []
    for wrong in ("[]", "{", '{"checks": [{"check": "x", "rows": 5, "audited": 1}]}'):
        (tmp_path / "wrong.json").write_text(wrong)
        with pytest.raises(UsageError, match="baseline"):
            read_baseline(tmp_path / "wrong.json")
    with pytest.raises(UsageError, match="cannot be read"):
        read_baseline(tmp_path / "gone.json")


@pytest.mark.parametrize(
    ("new", "old"),
    [((9, 10), (2, 10)), ((5, 10), (5, 10)), ((0, 10), (3, 10)), ((60, 1000), (30, 1000)), ((3, 7), (900, 5000))],
)
def test_fisher_is_the_sum_over_tables_at_least_as_extreme(new, old):
    total, every = new[0] + old[0], new[1] + old[1]
    tables = range(new[0], min(total, new[1]) + 1)
    ways = sum(comb(new[1], found) * comb(old[1], total - found) for found in tables if total - found <= old[1])
    assert fisher(*new, *old) == pytest.approx(ways / comb(every, total), rel=1e-9)


def test_nothing_measured_is_null_and_never_nan():
    report = numbers([Audit(signals=["response_words"], checks=[]).apply(table([None]))])
    assert (report.signals[0].p50, report.signals[0].null_share) == (None, 1)
    assert "response_words" in {one.what for one in report.not_measured}
    assert b"NaN" not in report.to_json()


@pytest.mark.parametrize("size", [1, 2, 3])
def test_any_batching_gives_the_same_bytes(size):
    whole = audited()
    parts = numbers(whole.slice(start, size) for start in range(0, 5, size))
    assert parts.to_json() == numbers([whole]).to_json()


def test_no_rows_and_rows_without_audit_have_a_report():
    nothing = numbers([])
    assert (nothing.rows, nothing.checks, nothing.signals) == (0, (), ())
    assert numbers([Audit(checks=CHECKS).apply(arrow_schema().empty_table())], checks=["empty_response"]).checks[0].rate is None
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
    text = summary(numbers([Audit(checks=CHECKS).apply(hostile)]), colour=False)
    assert "\x1b" not in text
    assert "control_characters" in text
    assert "\\x1b[31mpiros" in text
    assert "minta.jsonl#1" in text
    assert "\x1b[36mcontrol_characters\x1b[0m" in summary(numbers([Audit(checks=CHECKS).apply(hostile)]), colour=True)


def test_an_empty_report_is_one_line():
    assert summary(numbers([]), colour=False) == "0 records, 0 kept"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_terminal_tells_what_is_missing_by_its_reason_and_no_rates_of_nothing():
    asked = table([None, None, None])
    lines = summary(numbers([Audit(checks=CHECKS).apply(asked)], CHECKS), colour=False).split("\n")
    assert [line for line in lines if "no row has what it needs" in line] == [
        line for line in lines if line.startswith("  no row has what it needs: capitals, code,")
    ]
    assert len(lines) < 60
    assert all(len(line) <= LINE for line in lines)
    nothing = summary(numbers([], CHECKS), colour=False)
    assert "no check looked at anything" in nothing
    assert "%" not in nothing


def test_a_long_name_of_a_file_keeps_its_row_in_the_terminal():
    rows = table(["a\x07b"])
    place = rows.schema.get_field_index("provenance")
    origin = rows.column("provenance").to_pylist()
    origin[0]["row"] = f"{'nagyon-' * 20}hosszú.jsonl#12345"
    rows = rows.set_column(place, "provenance", pa.array(origin, rows.schema.field("provenance").type))
    text = summary(numbers([Audit(checks=CHECKS).apply(rows)]), colour=False)
    assert "n-hosszú.jsonl#12345, turn 1, character 1: \\x07" in text


def test_colour_is_for_terminals_whose_user_did_not_refuse_it(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert wants_colour(_Terminal())
    assert not wants_colour(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour(_Terminal())
