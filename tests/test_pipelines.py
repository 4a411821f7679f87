"""The pipelines in pipelines/ load and run, and what they promise in their comments holds."""

import hashlib
import json
import socket
from collections import Counter
from pathlib import Path

import pytest

from instructds.config.pipeline import Pipeline
from instructds.errors import AlignmentError
from instructds.jobs.runs import check, run

ROOT = Path(__file__).resolve().parent.parent
PIPELINES = ROOT / "pipelines"
QUICKSTART = PIPELINES / "quickstart.yaml"
EVERYTHING = PIPELINES / "everything.yaml"
DATA = Path(Pipeline.load(EVERYTHING).resolve("."))

NOT_INSTRUCTIONS = {
    "alpaca_de_mt/deepl_alignment.json": "the truth about a join",
    "format_fixtures/datajuicer_demo_deduplication.jsonl": "bare sentences",
    "format_fixtures/llamafactory_dataset_info.json": "a register of data sets",
    "preference_human_small/faireval_review_gpt35_vicuna-13b_human.txt": "votes without ids",
}
"""Files of folders that everything.yaml reads, and why it leaves them out."""

data = pytest.mark.data
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason=f"the folder of real data sets is not there: {DATA}")


def refuse(*_):
    raise AssertionError("a pipeline of local files went out to the network")


def balanced(result):
    sources = [source.balance for source in result.manifest.sources]
    for balance in [*sources, result.manifest.balance]:
        assert balance.n_in + balance.fan_out == balance.n_records + balance.n_rejected
    whole = result.manifest.balance
    assert whole.n_in == sum(balance.n_in for balance in sources)
    assert whole.n_records == sum(balance.n_records for balance in sources)
    return whole


def load(result, tmp_path, *config):
    from datasets import load_dataset

    return load_dataset(str(result.folder / "dataset"), *config, cache_dir=str(tmp_path / "cache"))


def read(files):
    return [row for rows in files.values() for row in rows]


@pytest.fixture(scope="module")
def quickstart(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        return run(Pipeline.load(QUICKSTART), out=tmp_path_factory.mktemp("runs"))


@pytest.mark.parametrize("path", sorted(PIPELINES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_pipeline_loads_and_is_named_like_its_file(path):
    pipeline = Pipeline.load(path)
    assert pipeline.name == path.stem
    assert Pipeline.parse(pipeline.dump(), folder=PIPELINES) == pipeline


@pytest.mark.parametrize("path", sorted(PIPELINES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_pipeline_leads_to_its_data_from_wherever_it_lies(path):
    pipeline = Pipeline.load(path)
    assert pipeline.root is not None
    assert not Path(pipeline.root).is_absolute()


def test_quickstart_checks():
    said = check(Pipeline.load(QUICKSTART))
    assert "source manual_ar: manual_ar.csv is instruction_response" in said


def test_quickstart_runs_offline_and_is_good(quickstart):
    assert (quickstart.exit_code, quickstart.problems) == (0, ())


def test_quickstart_accounts_for_every_row(quickstart):
    whole = balanced(quickstart)
    assert (whole.n_in, whole.fan_out, whole.n_rejected) == (128, 0, 0)


def test_quickstart_holds_four_provenances_and_three_scripts(quickstart, tmp_path):
    rows = read(load(quickstart, tmp_path))
    assert {row["provenance"]["method"] for row in rows} == {
        "manual",
        "human_translated",
        "machine_translated",
        "llm_generated",
    }
    assert {row["language"] for row in rows} == {"hu", "en", "de", "ar", "zh"}
    assert {row["kind"] for row in rows} == {"sft", "preference", "feedback"}
    assert {row["license"] for row in rows} == {"CC0-1.0"}
    assert len(rows) == quickstart.manifest.kept


def test_quickstart_joins_every_translation_to_its_original(quickstart, tmp_path):
    rows = read(load(quickstart, tmp_path))
    originals = {row["id"]: row for row in rows if row["provenance"]["dataset"] == "manual_en"}
    translations = [row for row in rows if row["provenance"]["method"].endswith("_translated")]
    assert len(translations) == 32
    for row in translations:
        (parent,) = row["provenance"]["parents"]
        assert row["original"] == {"language": "en", "messages": originals[parent]["messages"]}
        assert row["split"] == originals[parent]["split"]


def test_quickstart_cleans_what_was_typed_elsewhere(quickstart, tmp_path):
    rows = [row for row in read(load(quickstart, tmp_path)) if row["cleaned"]]
    assert sorted(rule for row in rows for rule in row["cleaned"]) == ["line_ends", "nfc"]
    assert all(row["formerly"] for row in rows)


def test_quickstart_says_why_each_row_was_dropped(quickstart, tmp_path):
    rows = read(load(quickstart, tmp_path, "rejected"))
    reasons = Counter(
        reason["cause"].split(" ")[0] for row in rows for reason in row["dropped_by"] if reason["reason"] == "finding"
    )
    assert reasons == {"echoed_instruction": 2, "empty_response": 1, "leaked_template": 1, "placeholder_left": 1}
    (twin,) = [row for row in rows if row["duplicate_of"]]
    assert twin["duplicate_at"] == "manual_en manual_en.json#1"
    assert len(rows) == 6


@pytest.mark.slow
def test_a_run_has_the_same_bytes_for_any_number_of_workers(quickstart, tmp_path):
    other = run(Pipeline.load(QUICKSTART), out=tmp_path, workers=2)

    def hashes(folder):
        files = (path for path in sorted(folder.rglob("*")) if path.is_file())
        return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    assert hashes(other.folder / "dataset") == hashes(quickstart.folder / "dataset")


def test_everything_skips_what_is_not_there(tmp_path):
    pipeline = Pipeline.load(EVERYTHING, overrides=[f"root={tmp_path}"])
    said = check(pipeline)
    assert sum("skipped" in line for line in said) == len(pipeline.sources)
    result = run(pipeline, out=tmp_path / "runs")
    assert result.problems == ("no record was kept",)
    assert all(source.skipped for source in result.manifest.sources)


@data
@needs_data
def test_everything_reads_each_instruction_file_of_its_folders():
    pipeline = Pipeline.load(EVERYTHING)
    named = {source.path for source in pipeline.sources}
    folders = {Path(path).parts[0] for path in named}
    there = {
        path.relative_to(DATA).as_posix()
        for folder in folders
        for path in (DATA / folder).iterdir()
        if path.name != "SOURCE.md"
    }
    assert there - named == NOT_INSTRUCTIONS.keys()


@data
@needs_data
@pytest.mark.slow
def test_everything_runs_and_accounts_for_every_row(tmp_path):
    result = run(Pipeline.load(EVERYTHING), out=tmp_path, limit=20)
    assert result.problems == ()
    balanced(result)
    assert not any(source.skipped for source in result.manifest.sources)
    assert all(part.layout for source in result.manifest.sources for part in source.parts)
    lines = (result.folder / "rejections.jsonl").read_text(encoding="utf-8").splitlines()
    reasons = Counter(json.loads(line)["reason"] for line in lines)
    assert reasons["needs_questions"] == 60
    assert sum(reasons.values()) == result.manifest.balance.n_rejected


@data
@needs_data
def test_a_join_by_position_to_a_file_that_lost_rows_is_refused(tmp_path):
    pipeline = Pipeline.parse(
        {
            "version": 1,
            "name": "drift",
            "sources": [
                {
                    "machine_translated": {
                        "name": "de",
                        "path": "alpaca_de_mt/tasks_de_deepl.json",
                        "originals": {"path": "alpaca_de_mt/tasks_en.json", "by": "position"},
                    }
                }
            ],
        },
        folder=DATA,
    )
    with pytest.raises(AlignmentError, match="drift"):
        run(pipeline, out=tmp_path)
