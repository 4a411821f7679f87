"""Two editions, row by row: every known edit is found, and nothing else."""

import json
import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256

import edited
import pyarrow.parquet as pq
import pytest

from instructds import cli
from instructds.config.pipeline import Pipeline
from instructds.errors import OutputExists, UnknownName, UsageError
from instructds.jobs.comparison import compare
from instructds.jobs.runs import run
from instructds.report.differences_inline import marked
from instructds.report.differences_rules import broken, rule
from instructds.report.differences_shift import chi_square_tail, kolmogorov_tail
from instructds.report.differences_text import changelog

ROWS = [
    {"instruction": "Sorolj fel három gyümölcsöt!", "input": "", "output": "Alma, körte, szilva."},
    {"instruction": "ما هي عاصمة المجر؟", "input": "", "output": "بودابست"},
    {"instruction": "把这句话翻译成匈牙利语", "input": "你好", "output": "Szia!"},
    {"instruction": "Add the numbers.", "input": "2, 3", "output": "5"},
]


def kinds(comparison):
    return {kind: getattr(comparison.counts, kind) for kind in ("added", "removed", "dropped", "restored", "changed")}


def written(folder, name, rows):
    pq.write_table(edited.table(rows), folder / f"{name}.parquet")
    return folder / f"{name}.parquet"


@pytest.mark.parametrize(("seed", "shuffle"), [(1, True), (2, True), (3, False)])
def test_every_known_edit_is_found_and_nothing_else(tmp_path, seed, shuffle):
    known = edited.editions(seed, 5_000, shuffle=shuffle)
    found = compare(written(tmp_path, "old", known.old), written(tmp_path, "new", known.new))
    changed = {(row.old.id, row.new.id, row.old.row): set(row.what) for row in found.rows if row.kind == "changed"}
    assert changed == known.changed
    assert Counter(row.old.id for row in found.rows if row.kind == "removed") == Counter(name for name, _ in known.removed)
    assert Counter(row.new.id for row in found.rows if row.kind == "added") == Counter(name for name, _ in known.added)
    assert (found.counts.dropped, found.counts.restored, found.not_listed) == (0, 0, {})
    assert found.counts.unchanged + found.counts.changed + found.counts.removed == len(known.old)
    assert (found.counts.reordered > 0) == shuffle


def test_the_same_rows_in_another_order_are_the_same(tmp_path):
    known = edited.editions(5, 300)
    found = compare(written(tmp_path, "old", known.old), written(tmp_path, "new", known.old[::-1]))
    assert found.same
    assert found.counts.reordered
    assert changelog(found) == ["No record changed."]


def test_foreign_rows_are_compared_as_well():
    new = [
        ROWS[3],
        {**ROWS[0], "output": "Alma, körte, meggy."},
        ROWS[1],
        {"instruction": "Mennyi 6 × 7?", "input": "", "output": "42"},
    ]
    found = compare(ROWS, new)
    assert kinds(found) == {"added": 1, "removed": 1, "dropped": 0, "restored": 0, "changed": 1}
    (change,) = [row for row in found.rows if row.kind == "changed"]
    assert (change.old.messages[1].content, change.new.messages[1].content) == ("Alma, körte, szilva.", "Alma, körte, meggy.")
    assert (change.what, change.reasons, change.matched) == (("text",), ("answer",), "likeness")


def test_what_nobody_sees_is_named(tmp_path):
    new = [{**ROWS[0], "output": "Alma, ko\u0308rte, szilva."}, {**ROWS[1], "instruction": "ما هي عاصمة المجر؟\n"}, *ROWS[2:]]
    reasons = [row.reasons for row in compare(ROWS, new).rows]
    assert reasons == [("answer", "Unicode normalisation only"), ("instruction", "white space only")]


def test_copies_are_counted():
    fewer, more = compare([*ROWS, ROWS[0], ROWS[0]], ROWS), compare(ROWS, [ROWS[0], *ROWS])
    assert [row.reasons for row in fewer.rows] == [("a copy fewer: 3 before, 1 now",)] * 2
    assert [row.reasons for row in more.rows] == [("a copy more: 1 before, 2 now",)]


def test_every_row_is_counted_when_few_are_listed_and_the_file_has_all(tmp_path):
    rows = [{"instruction": f"Mennyi {n} kétszerese?", "output": str(2 * n)} for n in range(50)]
    found = compare(rows, [{**row, "output": row["output"] + "!"} for row in rows], examples=3, rows=tmp_path / "rows.jsonl")
    assert (found.counts.text, len(found.rows), found.not_listed) == (50, 3, {"changed": 47})
    lines = [json.loads(line) for line in (tmp_path / "rows.jsonl").read_text("utf-8").splitlines()]
    assert [line["old"]["messages"][1]["content"] for line in lines] == [row["output"] for row in rows]
    with pytest.raises(OutputExists):
        compare(rows, rows, rows=tmp_path / "rows.jsonl")


def test_rules_say_what_may_differ():
    found = compare(ROWS, [*ROWS[:3], *[{"instruction": f"Új kérdés: {n}?", "output": "Új válasz."} for n in range(30)]])
    assert broken(found, [rule("removed:0.25"), rule("changed:0"), rule("added:10")]) == []
    (told,) = broken(found, [rule("removed:0.2")])
    assert "25.00 %" in told
    (few,) = broken(found, [rule("shift:response_length")])
    assert "not measured" in few


@pytest.mark.parametrize(
    "text", ["removed", "removed:", "removed:2", "removed:x", "added:-1", "added:inf", "changed:nan", "shift:"]
)
def test_what_is_no_rule_is_refused(text):
    with pytest.raises(UsageError):
        rule(text)


def test_unknown_names_in_rules_are_answered():
    with pytest.raises(UnknownName, match="removd"):
        rule("removd:0.1")
    with pytest.raises(UnknownName, match="lenght"):
        broken(compare(ROWS, ROWS), [rule("shift:response_lenght")])


def test_the_command_fails_on_a_broken_rule(tmp_path, capsys):
    for name, rows in (("old", ROWS), ("new", ROWS[1:])):
        (tmp_path / f"{name}.json").write_text(json.dumps(rows), "utf-8")
    words = ["compare", str(tmp_path / "old.json"), str(tmp_path / "new.json")]
    assert cli.main(words) == 0
    assert cli.main([*words, "--json", "--fail-on", "removed:0.1", "changed:0"]) == 1
    told = capsys.readouterr()
    assert "removed: 1 (25.00 % of 4 records)" in told.err


def test_the_page_shows_both_texts_and_runs_nothing(tmp_path):
    hostile = {
        "instruction": "<script>alert(1)</script> \u202egnp.exe",
        "output": "</style><img src=x onerror=alert(2)> két alma",
    }
    shown = compare([hostile], [{**hostile, "output": hostile["output"].replace("alma", "körte")}]).to_html()
    assert "<script" not in shown
    assert "<img" not in shown
    assert "\u202e" not in shown
    assert not re.search(r"""(?:src|href|style)\s*=\s*["']|url\(|@import|https?:""", shown)
    assert "két <del>alma</del>" in shown
    assert "két <ins>körte</ins>" in shown
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', shown)
    style = re.search(r"<style>(.*?)</style>", shown, re.DOTALL)[1]
    assert f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}" in policy
    assert "default-src 'none'" in policy


def test_long_texts_are_marked_where_they_differ_and_folded_elsewhere():
    old = " ".join(f"szó{n}" for n in range(5_000))
    left, right = marked(old, old.replace("szó2500 ", "szó2500 új "))
    assert right.count("<ins>") == 1
    assert "új" in right
    assert len(left) < 2_000
    assert [len(text) < 30_000 for text in marked("x " * 50_000, "y " * 50_000)] == [True, True]


def test_the_command_writes_the_page_once(tmp_path, capsys):
    (tmp_path / "old.json").write_text(json.dumps(ROWS), "utf-8")
    words = ["compare", str(tmp_path / "old.json"), str(tmp_path / "old.json"), "--html", str(tmp_path / "out" / "page.html")]
    assert cli.main(words) == 0
    assert cli.main(words) == 2
    assert cli.main([*words, "--force"]) == 0
    assert (tmp_path / "out" / "page.html").read_text("utf-8").startswith("<!doctype html>")


def test_tails_are_those_of_the_distributions():
    assert chi_square_tail(18.307, 10) == pytest.approx(0.05, rel=1e-4)
    assert chi_square_tail(124.342, 100) == pytest.approx(0.05, rel=1e-4)
    assert chi_square_tail(0.0157908, 1) == pytest.approx(0.9, rel=1e-4)
    assert kolmogorov_tail(1.3581 / (10**6 / 2) ** 0.5, 10**6, 10**6) == pytest.approx(0.05, rel=2e-3)


def built(folder, name, rows, stages):
    (folder / "rows.json").write_text(json.dumps(rows), "utf-8")
    settings = {"version": 1, "name": name, "sources": [{"manual": {"name": "kezi", "path": "rows.json"}}], "stages": stages}
    return run(Pipeline.parse(settings, folder=folder), out=folder / "runs", progress=False).folder


def test_what_a_run_dropped_is_told_with_its_reason_and_comes_back_as_restored(tmp_path):
    rows = [*ROWS, {**ROWS[0], "instruction": ROWS[0]["instruction"].upper()}]
    before = built(tmp_path, "before", rows, [])
    after = built(tmp_path, "after", rows, [{"deduplicate": None}, {"select": None}])
    dropped, restored = compare(before, after), compare(after, before)
    assert kinds(dropped) == {"added": 0, "removed": 0, "dropped": 1, "restored": 0, "changed": 0}
    assert "select: duplicate" in dropped.rows[0].reasons[0]
    assert (dropped.old.rejected, dropped.new.rejected) == (None, 1)
    assert kinds(restored) == {"added": 0, "removed": 0, "dropped": 0, "restored": 1, "changed": 0}
    assert "was dropped: select" in restored.rows[0].reasons[0]


def test_text_that_a_stage_changed_is_one_change(tmp_path):
    rows = [{**row, "output": row["output"] + "\x07"} for row in ROWS]
    before, after = built(tmp_path, "before", rows, []), built(tmp_path, "after", rows, [{"clean": None}])
    found = compare(before, after)
    assert kinds(found) == {"added": 0, "removed": 0, "dropped": 0, "restored": 0, "changed": 4}
    assert {row.matched for row in found.rows} == {"source"}


def test_numbers_by_which_a_source_scores_its_rows_are_scores_and_no_metadata(tmp_path):
    rows = [{**row, "score": place / 10, "pontszám": place, "topic": "nyelv"} for place, row in enumerate(ROWS)]
    later = [{**row, "score": row["score"] + 0.05 * (place == 1)} for place, row in enumerate(rows)]
    found = compare(rows, later)
    assert (found.counts.score, found.counts.metadata, found.counts.changed) == (1, 0, 1)
    assert [(field.name, field.old, field.new) for field in found.rows[0].fields] == [("extra.score", 0.1, 0.15)]
    assert {"extra.score", "extra.pontszám"} <= {shift.name for shift in found.shifts}
    assert compare(rows, later, ignore=("extra.score",)).same
    moved = compare(rows, [{**row, "topic": "földrajz"} for row in rows])
    assert (moved.counts.score, moved.counts.metadata) == (0, len(ROWS))
    spoken = compare([{**ROWS[0], "score": "8/10", "meta": {"score": 1}}], [{**ROWS[0], "score": "9/10", "meta": {"score": 2}}])
    assert (spoken.counts.score, spoken.counts.metadata) == (0, 1)
