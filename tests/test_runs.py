"""A run: one folder, every row accounted for, resumed after any death, the same bytes whatever the workers."""

import gzip
import hashlib
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from instructds.config.pipeline import Pipeline
from instructds.errors import AlignmentError, OutputExists, RunBusy, UnknownLayout
from instructds.folders.run_folder import locked
from instructds.jobs.runs import check, plan, run


def write_jsonl(path, rows):
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def alpaca(count, tag="kérdés"):
    return [
        {
            "instruction": f"{tag} {n}: mennyi {n} meg {n}?",
            "input": "",
            "output": f"A válasz {n + n}, mert {n} + {n} = {2 * n}.",
        }
        for n in range(count)
    ]


def pipeline(folder, sources, stages=({"clean": None}, {"deduplicate": None}, {"select": None}, {"split": None})):
    return Pipeline.parse({"version": 1, "name": "proba", "sources": sources, "stages": list(stages)}, folder=folder)


def data_bytes(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((folder / "dataset").rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def small(tmp_path):
    rows = [*alpaca(40), {**alpaca(1)[0], "output": alpaca(1)[0]["output"].upper()}, {"instruction": "Miért?", "input": None}]
    write_jsonl(tmp_path / "a.jsonl", rows)
    (tmp_path / "b.jsonl").write_text(
        '{"question": "2+2?", "answer": "4"}\n{"question": "rossz\n{"question": "?", "answer": 5}\n', "utf-8"
    )
    return pipeline(
        tmp_path,
        [
            {"llm_generated": {"name": "gep", "path": "a.jsonl", "license": "MIT", "language": "hu"}},
            {"manual": {"name": "kezi", "path": "b.jsonl"}},
        ],
    )


def test_every_row_is_a_record_or_a_rejection_with_its_reason(small, tmp_path):
    done = run(small, out=tmp_path / "runs", progress=False)
    balance = done.manifest.balance
    assert (balance.n_in, balance.fan_out, balance.n_records, balance.n_rejected) == (45, 0, 43, 2)
    assert balance.holds
    lines = [json.loads(line) for line in (done.folder / "rejections.jsonl").read_text("utf-8").splitlines()]
    assert [(line["source"], line["file"], line["row"], line["reason"]) for line in lines] == [
        ("kezi", "b.jsonl", 2, "invalid_json"),
        ("kezi", "b.jsonl", 3, "wrong_type"),
    ]


def test_damaged_rows_are_a_problem_unless_they_may_be_kept(small, tmp_path):
    done = run(small, out=tmp_path / "runs", progress=False)
    assert done.exit_code == 1
    assert "kezi" in done.problems[0]
    tolerant = small.model_copy(
        update={"sources": tuple(source.model_copy(update={"on_error": "keep"}) for source in small.sources)}
    )
    assert run(tolerant, out=tmp_path / "runs", progress=False).exit_code == 0


def test_the_folder_loads_and_dropped_records_keep_their_reason(small, tmp_path):
    from datasets import load_dataset

    done = run(small, out=tmp_path / "runs", progress=False)
    folder, cache = str(done.folder / "dataset"), str(tmp_path / "cache")
    kept = load_dataset(folder, cache_dir=cache)
    assert sum(len(split) for split in kept.values()) == done.manifest.kept == 42
    (twin,) = load_dataset(folder, "rejected", cache_dir=cache)["train"].to_list()
    assert twin["dropped_by"][0]["reason"] == "duplicate"
    assert "gep" in twin["duplicate_at"]
    assert twin["provenance"]["row"].startswith("a.jsonl#")


def test_the_manifest_has_the_checksum_of_every_file(small, tmp_path):
    done = run(small, out=tmp_path / "runs", progress=False)
    listed = {f"dataset/{entry.path}": entry.sha256 for entry in done.manifest.files}
    assert listed == data_bytes(done.folder)
    part = done.manifest.sources[0].parts[0]
    assert part.facts["sha256"] == hashlib.sha256((tmp_path / "a.jsonl").read_bytes()).hexdigest()
    assert part.layout == "alpaca"


def test_a_second_run_does_nothing_again(small, tmp_path):
    first = run(small, out=tmp_path / "runs", progress=False)
    times = {path: path.stat().st_mtime_ns for path in first.folder.rglob("*.parquet")}
    assert all(state == "finished" for _, state in plan(small, out=tmp_path / "runs").steps)
    second = run(small, out=tmp_path / "runs", progress=False)
    assert {path: path.stat().st_mtime_ns for path in second.folder.rglob("*.parquet")} == times
    assert second.problems == first.problems


def test_a_changed_stage_is_done_anew_and_what_comes_before_is_kept(small, tmp_path):
    run(small, out=tmp_path / "runs", progress=False)
    shard = tmp_path / "runs" / "proba" / "sources" / "gep" / "00000.parquet"
    before = shard.stat().st_mtime_ns
    changed = pipeline(tmp_path, small.as_dict()["sources"], [{"clean": None}, {"split": {"seed": 5}}])
    done = run(changed, out=tmp_path / "runs", progress=False)
    assert shard.stat().st_mtime_ns == before
    assert done.manifest.kept == 43
    assert sorted(path.name for path in (done.folder / "stages").iterdir()) == ["01-clean", "02-split"]


def test_a_changed_input_is_read_anew(small, tmp_path):
    run(small, out=tmp_path / "runs", progress=False)
    write_jsonl(tmp_path / "a.jsonl", alpaca(10))
    assert run(small, out=tmp_path / "runs", progress=False).manifest.sources[0].balance.n_in == 10


def test_a_limit_is_rows_per_source(small, tmp_path):
    done = run(small, out=tmp_path / "runs", limit=7, progress=False)
    assert [source.balance.n_in for source in done.manifest.sources] == [7, 3]


def test_two_processes_do_not_share_a_folder(small, tmp_path):
    first = run(small, out=tmp_path / "runs", progress=False)
    with locked(first.folder), pytest.raises(RunBusy):
        run(small, out=tmp_path / "runs", progress=False, fresh=True)
    assert data_bytes(first.folder)


def test_a_folder_that_is_no_run_is_left_alone(small, tmp_path):
    folder = tmp_path / "runs" / "proba"
    folder.mkdir(parents=True)
    (folder / "kincs.txt").write_text("fontos")
    with pytest.raises(OutputExists):
        run(small, out=tmp_path / "runs", fresh=True, progress=False)
    assert (folder / "kincs.txt").read_text() == "fontos"


def test_a_missing_source_is_skipped_only_when_allowed(tmp_path):
    write_jsonl(tmp_path / "a.jsonl", alpaca(3))
    sources = [
        {"manual": {"name": "van", "path": "a.jsonl"}},
        {"manual": {"name": "nincs", "path": "b.jsonl", "missing": "skip"}},
    ]
    done = run(pipeline(tmp_path, sources), out=tmp_path / "runs", progress=False)
    assert "b.jsonl" in done.manifest.sources[1].skipped
    assert done.manifest.kept == 3


def test_check_names_the_layout_of_every_part_and_the_columns_at_the_end(small):
    said = check(small)
    assert "source gep: a.jsonl is alpaca" in said
    assert said[-1].endswith("split")


def test_an_unknown_layout_stops_before_anything_is_written(tmp_path):
    write_jsonl(tmp_path / "a.jsonl", [{"szöveg": "csak szöveg", "szám": 3}])
    with pytest.raises(UnknownLayout, match=r"a\.jsonl"):
        run(pipeline(tmp_path, [{"manual": {"name": "a", "path": "a.jsonl"}}]), out=tmp_path / "runs", progress=False)


def with_ids(rows):
    return [{**row, "id": f"t-{n}"} for n, row in enumerate(rows)]


def joined(tmp_path, translations, by):
    english = [
        {"instruction": f"Question {n}? " + "x" * (7 * n % 50), "input": "", "output": "y" * (11 * n % 90 + 1)}
        for n in range(200)
    ]
    write_jsonl(tmp_path / "en.jsonl", with_ids(english))
    write_jsonl(tmp_path / "hu.jsonl", translations(with_ids(english)))
    sources = [
        {"manual": {"name": "en", "path": "en.jsonl", "language": "en"}},
        {"machine_translated": {"name": "hu", "path": "hu.jsonl", "language": "hu", "originals": {"source": "en", "by": by}}},
    ]
    return run(pipeline(tmp_path, sources, [{"split": None}]), out=tmp_path / "runs", progress=False)


def records(done):
    import pyarrow.parquet as pq

    return [
        row for path in sorted((done.folder / "dataset" / "data").glob("*.parquet")) for row in pq.read_table(path).to_pylist()
    ]


@pytest.mark.parametrize("by", [["id"], "position"])
def test_translations_carry_their_original_and_its_id(tmp_path, by):
    done = joined(tmp_path, lambda rows: [{**row, "instruction": "Kérdés: " + row["instruction"]} for row in rows], by)
    rows = records(done)
    english = {row["id"]: row for row in rows if row["provenance"]["dataset"] == "en"}
    translated = [row for row in rows if row["provenance"]["dataset"] == "hu"]
    assert len(translated) == 200
    for row in translated:
        (parent,) = row["provenance"]["parents"]
        assert row["original"]["messages"] == english[parent]["messages"]
        assert row["original"]["language"] == "en"
        assert row["messages"][0]["content"] == "Kérdés: " + english[parent]["messages"][0]["content"]
        assert row["split"] == english[parent]["split"]


def test_translations_joined_by_id_may_be_in_any_order_and_incomplete(tmp_path):
    done = joined(
        tmp_path,
        lambda rows: [{**row, "output": "fordítás"} for row in reversed(rows[50:])] + [{**rows[0], "id": "uj"}],
        ["id"],
    )
    translated = [row for row in records(done) if row["provenance"]["dataset"] == "hu"]
    assert sum(row["original"] is None for row in translated) == 1
    assert done.manifest.sources[1].parts[0].notes == {"without_original": 1}


def test_a_position_join_that_drifts_is_refused_with_the_rows(tmp_path):
    with pytest.raises(AlignmentError, match="drift") as refused:
        joined(tmp_path, lambda rows: rows[:80] + rows[85:], "position")
    assert "+5" in str(refused.value)


def test_a_position_join_of_unequal_length_is_refused(tmp_path):
    with pytest.raises(AlignmentError, match="by position"):
        joined(tmp_path, lambda rows: rows[:-1], "position")


def test_a_key_that_is_not_unique_is_refused(tmp_path):
    with pytest.raises(AlignmentError, match="share the key"):
        joined(tmp_path, lambda rows: rows, ["input"])


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Three sources in several chunks, one compressed; and the undisturbed result."""
    folder = tmp_path_factory.mktemp("nagy")
    write_jsonl(folder / "a.jsonl", alpaca(45_000))
    with gzip.open(folder / "b.json.gz", "wt", encoding="utf-8") as file:
        json.dump([{"question": row["instruction"], "answer": row["output"].lower()} for row in alpaca(25_000, "másik")], file)
    text = "version: 1\nname: proba\nsources:\n  - manual: {name: a, path: a.jsonl}\n  - unknown: {name: b, path: b.json.gz}\n"
    (folder / "p.yaml").write_text(
        text + "stages:\n  - clean:\n  - audit: {signals: [response_characters]}\n  - deduplicate:\n  - select:\n  - split:\n"
    )
    done = run(Pipeline.load(folder / "p.yaml"), out=folder / "whole", progress=False)
    return folder, data_bytes(done.folder)


@pytest.mark.slow
def test_the_data_is_the_same_whatever_the_workers(large):
    folder, whole = large
    done = run(Pipeline.load(folder / "p.yaml"), out=folder / "two", workers=2, progress=False)
    assert data_bytes(done.folder) == whole


@pytest.mark.slow
def test_a_killed_run_resumes_to_the_same_result_and_keeps_finished_shards(large):
    folder, whole = large
    command = [sys.executable, "-m", "instructds", "run", str(folder / "p.yaml"), "--out", str(folder / "killed"), "--quiet"]
    place = folder / "killed" / "proba"
    finished = {}
    for wanted in (1, 3, 5, 8, 11, 14):
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while child.poll() is None and len(list(place.rglob("*.parquet"))) < wanted:
            time.sleep(0.01)
        if child.poll() is None:
            os.kill(child.pid, signal.SIGKILL)
        child.wait()
        now = {path: path.stat().st_mtime_ns for path in place.rglob("*.parquet") if not path.name.startswith(".")}
        sources = {path: moment for path, moment in finished.items() if path.with_suffix(".json").exists()}
        assert {path: now[path] for path in sources} == sources
        finished = {path: moment for path, moment in now.items() if path.with_suffix(".json").exists()}
    assert finished
    assert subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0
    assert data_bytes(place) == whole
    assert {path: path.stat().st_mtime_ns for path in finished} == finished
