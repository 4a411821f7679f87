from __future__ import annotations

import json

import numpy as np
import pyarrow.parquet as pq
import pytest

import instructds as ids
from instructds import cli
from instructds.errors import OutputExists, Unreadable, UsageError
from instructds.jobs.audited_rows import shortened

ROWS = [
    {"id": "a1", "instruction": "Mi Magyarország fővárosa?", "input": "", "output": "Budapest."},
    {"id": "a2", "instruction": "Sorolj fel három folyót!", "input": "", "output": ""},
    {"id": "a3", "instruction": "什么是雨？", "input": "", "output": "雨是水。<|im_end|>"},
    {"id": "a5", "instruction": "ما المطر؟", "input": "", "output": "ماء يسقط من السحاب."},
]
CHECKS = ["empty_response", "leaked_template"]


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lines = [json.dumps(row, ensure_ascii=False) for row in ROWS]
    (tmp_path / "rows.jsonl").write_text("\n".join([*lines[:3], "{oops", lines[3]]) + "\n", encoding="utf-8")
    return tmp_path


def audited(location="rows.jsonl", **more):
    return ids.audit(location, **{"checks": CHECKS, "signals": ["response_words"], **more})


def said(capsys, *argv):
    code = cli.main(["audit", *argv])
    out, err = capsys.readouterr()
    return code, out, err


def command(capsys, *argv):
    return said(capsys, *argv, "--checks", ",".join(CHECKS), "--signals", "response_words")


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_file_becomes_a_report_with_every_check_that_ran(here):
    report = audited(provenance="manual")
    assert (report.rows, report.flagged, report.methods.named[0].value) == (4, 2, "manual")
    assert [(check.check, check.rows) for check in report.checks] == [("empty_response", 1), ("leaked_template", 1)]
    assert (report.read.rows_in, report.read.records, report.read.rejected) == (5, 4, 1)
    assert [count.value for count in report.read.reasons] == ["invalid_json"]


def test_tables_in_memory_languages_and_limits_are_taken():
    report = audited(ROWS, language="hu", limit=2)
    assert (report.rows, report.languages.named[0].value, report.languages.named[0].rows) == (2, "hu", 2)
    assert str(report).startswith("source rows 2 ")


def test_each_source_row_is_a_line_with_its_own_id_or_its_number(here):
    audited(rows="out.jsonl")
    found = lines(here / "out.jsonl")
    assert [line["row"] for line in found] == ["a1", "a2", "a3", 4, "a5"]
    assert [line["number"] for line in found] == [1, 2, 3, 4, 5]
    assert [[place["check"] for place in line["findings"]] for line in found] == [[], CHECKS[:1], CHECKS[1:], [], []]
    assert found[3]["rejected"].startswith("invalid_json: ")
    assert found[0]["signals"] == {"response_words": 1.0}
    assert [line["language"] for line in found] == ["hu", "hu", "zh", None, "ar"]
    with pytest.raises(OutputExists, match="--force"):
        audited(rows="out.jsonl")


def test_lines_are_parquet_where_the_name_says_so(here):
    audited(rows="out.parquet")
    found = pq.read_table(here / "out.parquet").to_pylist()
    assert [line["row"] for line in found] == ["a1", "a2", "a3", "4", "a5"]
    assert found[2]["findings"][0]["evidence"] == "<|im_end|>"
    with pytest.raises(UsageError, match=r"\.jsonl"):
        audited(rows="out.csv")


def test_a_row_of_several_records_is_one_line(here):
    row = {"id": "s1", "name": "n", "instruction": "Mondj valamit!", "is_classification": False}
    row["instances"] = [{"input": "", "output": "Jó."}, {"input": "x", "output": ""}]
    (here / "seeds.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    audited("seeds.jsonl", rows="out.jsonl")
    found = lines(here / "out.jsonl")
    assert [(line["row"], line["records"], len(line["findings"])) for line in found] == [("s1", 2, 1)]


def test_rows_that_make_one_record_together_are_a_line_each(here):
    turn = {"message_tree_id": "t", "lang": "hu", "deleted": False, "rank": 0}
    rows = [
        {**turn, "message_id": "m1", "parent_id": None, "role": "prompter", "text": "Mi az eső?"},
        {**turn, "message_id": "m2", "parent_id": "m1", "role": "assistant", "text": "Lehulló víz."},
    ]
    (here / "flat.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    report = audited("flat.jsonl", rows="out.jsonl")
    assert report.rows == 1
    assert sorted(line["number"] for line in lines(here / "out.jsonl")) == [1, 2]


def test_a_run_and_its_dataset_folder_are_audited_again(here):
    pipeline = (
        "version: 1\nname: p\nsources:\n  - manual: {name: kezi, path: rows.jsonl, on_error: keep}\nstages:\n  - clean:\n"
    )
    (here / "p.yaml").write_text(pipeline, encoding="utf-8")
    ids.run(ids.Pipeline.load("p.yaml"), progress=False)
    for location in ("runs/p", "runs/p/dataset"):
        report = audited(location, rows="out.jsonl", force=True)
        assert (report.rows, report.sources.named[0].value, report.methods.named[0].value) == (4, "kezi", "manual")
        found = lines(here / "out.jsonl")
        assert [line["number"] for line in found] == [1, 2, 3, 4]
        assert all(line["row"] == line["id"] for line in found)
    assert audited("runs/p", limit=3).rows == 3
    for given, named in (
        ({"provenance": "llm_generated"}, "provenance"),
        ({"columns": {"response": "a"}, "encoding": "cp1250"}, "encoding, columns"),
    ):
        with pytest.raises(UsageError, match=f"runs/p.*{named}: for rows of others"):
            audited("runs/p", **given)


def test_what_cannot_be_read_is_an_error_when_nothing_can(here):
    with pytest.raises(Unreadable, match=r"gone\.jsonl"):
        audited("gone.jsonl")


def test_names_that_do_not_exist_are_answered_with_near_ones(here, capsys):
    with pytest.raises(UsageError, match="empty_response"):
        ids.audit(ROWS, checks=["empty"])
    with pytest.raises(UsageError, match="near: n"):
        ids.audit(ROWS, settings={"repeated_words": {"m": 2}})
    code, out, err = command(capsys, "rows.jsonl", "--fail-on", "empty_respons:0.1")
    assert (code, out) == (2, "")
    assert "did you mean 'empty_response'" in err


def test_the_command_tells_and_gates(here, capsys):
    code, out, err = command(capsys, "rows.jsonl", "--fail-on", "empty_response:0.25", "--fail-on", "any:0.5")
    assert (code, err) == (0, "")
    assert "empty_response" in out
    assert max(map(len, out.splitlines())) <= 100
    code, _, err = command(capsys, "rows.jsonl", "--fail-on", "empty_response:0.2")
    assert code == 1
    assert err.startswith("problem: empty_response is 25.00 % [0.63 %, 80.59 %] (1 of 4 rows), above the limit of 20 %")
    assert said(capsys, "rows.jsonl", "--fail-on", "any")[0] == 2


def test_a_baseline_gates_on_what_rose(here, capsys):
    good = [{"instruction": f"Mennyi {n} meg 1?", "input": "", "output": f"Az eredmény {n + 1}."} for n in range(60)]
    bad = [{**row, "output": ""} for row in good[:20]] + good[20:]
    (here / "good.json").write_text(json.dumps(good), encoding="utf-8")
    (here / "bad.json").write_text(json.dumps(bad), encoding="utf-8")
    assert command(capsys, "good.json", "--report", "audit")[0] == 0
    assert (here / "audit" / "report.txt").read_text(encoding="utf-8").startswith("source rows 60")
    assert command(capsys, "good.json", "--report", "audit")[0] == 2
    code, _, err = command(capsys, "good.json", "--report", "good.json/audit")
    assert (code, "'good.json' is a file" in err) == (2, True)
    assert command(capsys, "good.json", "--baseline", "audit/report.json")[0] == 0
    code, out, err = command(capsys, "bad.json", "--baseline", "audit/report.json", "--json")
    assert code == 1
    assert "empty_response rose from 0.00 %" in err
    assert json.loads(out)["flagged"] == 20


def test_hostile_text_cannot_move_the_cursor(here, capsys):
    row = {"instruction": "Mi ez?", "input": "", "output": "\x1b[2J\u202e<|im_end|>", "id": "x\x1b[31m"}
    (here / "hostile.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    code, out, _ = command(capsys, "hostile.jsonl", "--rows", "out.jsonl")
    assert code == 0
    assert not {"\x1b", "\u202e"} & set(out)
    assert lines(here / "out.jsonl")[0]["row"] == "x\x1b[31m"


def test_what_is_audited_is_never_written_over(here, capsys):
    before = (here / "rows.jsonl").read_bytes()
    (here / "folder" / "deep").mkdir(parents=True)
    (here / "folder" / "deep" / "a.jsonl").write_bytes(before)
    for location, target in (("rows.jsonl", "rows.jsonl"), ("*.jsonl", "rows.jsonl"), ("folder", "folder/deep/a.jsonl")):
        with pytest.raises(UsageError, match="is read and cannot be written"):
            audited(location, rows=target, force=True)
        code, out, err = command(capsys, location, "--rows", target, "--force")
        assert (code, out) == (2, "")
        assert "is read and cannot be written" in err
    (here / "folder" / "report.json").write_bytes(b"[]")
    assert command(capsys, "folder", "--report", "folder", "--force")[0] == 2
    assert (here / "rows.jsonl").read_bytes() == (here / "folder" / "deep" / "a.jsonl").read_bytes() == before
    assert (here / "folder" / "report.json").read_bytes() == b"[]"


def test_names_between_commas_must_be_some(here, capsys):
    for option in ("--checks", "--signals"):
        code, out, err = said(capsys, "rows.jsonl", option, " , ")
        assert (code, out) == (2, "")
        assert "names nothing" in err


def test_findings_in_rejected_answers_alone_are_told_apart():
    answers = [("Víz.", ""), ("", "Víz."), ("Víz.", "Hó.")]
    rows = [{"prompt": f"Mi az eső, {place}?", "chosen": good, "rejected": bad} for place, (good, bad) in enumerate(answers)]
    report = audited(rows)
    (found,) = (check for check in report.checks if check.check == "empty_response")
    assert (found.rows, found.only_rejected) == (2, 1)
    assert [example.ending for example in found.examples] == ["chosen", "rejected"]
    assert "1 in rejected answers only" in str(report)
    assert "rejected answer, character 0" in str(audited(rows[:1]))


def test_a_baseline_of_other_checks_is_compared_where_it_can_be_and_says_where_not(here, capsys):
    (here / "good.jsonl").write_text('{"instruction": "Mi az eső?", "output": "Víz."}\n' * 40, encoding="utf-8")
    (here / "bad.jsonl").write_text('{"instruction": "Mi az eső?", "output": ""}\n' * 40, encoding="utf-8")
    words = ("--signals", "response_words")
    said(capsys, "good.jsonl", "--checks", "leaked_template", "--report", "before", *words)
    code, _, err = said(capsys, "bad.jsonl", "--checks", "empty_response", "--baseline", "before/report.json", *words)
    assert code == 0
    assert "not in the baseline: empty_response" in err
    assert "in the baseline and not run now: leaked_template" in err
    assert "any finding are not compared" in err
    code, _, err = said(capsys, "bad.jsonl", "--checks", "leaked_template", "--baseline", "before", *words)
    assert code == 2
    assert "give the report.json" in err


def test_values_are_written_with_the_seven_digits_a_float32_has():
    chance = np.random.default_rng(3)
    sizes = np.concatenate([chance.random(2_000), chance.lognormal(0, 8, 2_000), -chance.random(50)])
    edges = [0, 1, 0.5, 9.9999999, 999.99994, 999999.96, 123456.78, 1e7, 5e-10]
    values = np.concatenate([sizes, edges]).astype(np.float32)
    assert shortened(values).tolist() == [float(f"{value:.7g}") for value in values.tolist()]
    assert np.isnan(shortened(np.array([np.nan], np.float32))).all()
