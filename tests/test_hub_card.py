"""The card of a run without the Hub: true where little is known, safe where texts are hostile."""

import json
import re

import pytest

from instructds.config.pipeline import Pipeline
from instructds.errors import FolderChanged, LicenceForbids, UnknownName, UsageError
from instructds.hub.card_file import parse
from instructds.hub.card_front import broken_rules, size_category
from instructds.hub.card_text import cell
from instructds.hub.license import mix
from instructds.hub.plots import plots
from instructds.hub.statement import permitted, statement
from instructds.intake.run_facts import config_of, shared
from instructds.jobs.audited_run import audited_run
from instructds.jobs.runs import run
from instructds.report.model import Report

HOSTILE = "x|y](http://rossz) <script>alert(1)</script> ```\n<!-- instructds:end sources -->"


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """A run without an audit, its author hostile, its licence unknown."""
    folder = tmp_path_factory.mktemp("bare")
    rows = [{"instruction": f"Kérdés {n}?", "output": f"答え {n}"} for n in range(5)]
    (folder / "a.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    sources = [{"unknown": {"name": "a", "path": str(folder / "a.jsonl"), "author": HOSTILE}}]
    told = {"version": 1, "name": "csupasz", "sources": sources, "stages": []}
    return run(Pipeline.parse(told, folder=folder), out=folder / "runs", progress=False).folder


def test_a_run_without_audit_says_so_and_states_no_licence(bare):
    card = (bare / "dataset" / "README.md").read_text("utf-8")
    assert "Not audited" in card
    assert "built and audited" not in card
    front = parse(card).front
    assert not {"license", "language", "annotations_creators"} & set(front)
    assert "5 records have no known licence" in card
    assert "Of 5 records it is not known how they were made" in card


def test_hostile_text_stays_in_its_cell(bare):
    card = (bare / "dataset" / "README.md").read_text("utf-8")
    outside = re.sub(r"^```+yaml\n.*?^```+$", "", card, flags=re.DOTALL | re.MULTILINE)
    assert "<script>" not in outside
    assert not any(block.name is None or block.edited for block in parse(card).blocks)
    assert str(bare.parent.parent) not in card


def test_a_word_keeps_its_underscores_and_marks_are_escaped():
    assert cell("echoed_instruction") == "echoed_instruction"
    assert cell("_x_ *y* `z` a|b\n<i>") == "\\_x\\_ \\*y\\* \\`z\\` a\\|b \\<i\\>"
    assert cell(1234567) == "1,234,567"


def test_running_again_keeps_what_was_written_into_the_local_card(bare):
    readme = bare / "dataset" / "README.md"
    before = readme.read_text("utf-8")
    readme.write_text(before + "\n## Köszönet\n\nشكرا\n", "utf-8")
    with pytest.raises(FolderChanged, match=r"README\.md"):
        audited_run(bare, ())
    run(Pipeline.load(bare / "pipeline.yaml"), out=bare.parent, progress=False)
    assert readme.read_text("utf-8").endswith("## Köszönet\n\nشكرا\n")
    assert set(audited_run(bare, ()).files) == {
        path.relative_to(bare / "dataset").as_posix()
        for path in (bare / "dataset").rglob("*")
        if path.is_file() and path != readme
    }


def test_what_is_no_run_or_no_config_is_told(bare, tmp_path):
    with pytest.raises(UsageError, match="finished run"):
        audited_run(tmp_path, ())
    with pytest.raises(UnknownName, match="'default'"):
        audited_run(bare, ("defualt",))


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/home/en/titok/a.jsonl", "a.jsonl"),
        ("../../titok/a.jsonl", "a.jsonl"),
        ("mappa/a.jsonl", "mappa/a.jsonl"),
        ("https://nev:jelszo@pelda.hu/a.jsonl?sig=abc#x", "https://pelda.hu/a.jsonl"),
        ("hf://datasets/user/name@main/a.jsonl", "hf://datasets/user/name@main/a.jsonl"),
    ],
)
def test_a_shared_pipeline_tells_no_folder_and_no_password(path, shown):
    pipeline = Pipeline.parse(
        {"version": 1, "name": "p", "root": "/home/en", "sources": [{"manual": {"name": "a", "path": path}}]}
    )
    again = Pipeline.parse(shared(pipeline))
    assert (again.sources[0].path, again.root) == (shown, None)


def test_the_configs_of_a_folder_are_its_folders():
    assert config_of("data/train-00000-of-00001.parquet") == "default"
    assert config_of("messages/test-00001-of-00002.parquet") == "messages"
    assert config_of("README.md") is config_of("data/deep/train-00000-of-00001.parquet") is None


@pytest.mark.parametrize(("rows", "word"), [(0, "n<1K"), (999, "n<1K"), (1000, "1K<n<10K"), (10**12, "n>1T")])
def test_size_categories_are_those_of_the_hub(rows, word):
    assert size_category(rows) == word


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ({"license": "MIT"}, "'MIT'"),
        ({"license": "other"}, "license_name is missing"),
        ({"language": ["HU"]}, "'HU'"),
        ({"language": [False]}, "False"),
        ({"size_categories": ["100"]}, "'100'"),
        ({"configs": [{"data_files": "data/*"}]}, "has no config_name"),
        ({"configs": [{"config_name": "a", "data_files": "data/*"}] * 2}, "'a' 2 times"),
        ({"configs": [{"config_name": "a", "data_files": [{"split": "train", "path": "nincs/*"}]}]}, "'nincs/*'"),
    ],
)
def test_a_front_matter_that_breaks_a_rule_is_told(front, told):
    (problem,) = broken_rules(front, ["data/a.parquet"], {"mit": None, "other": None})
    assert told in problem


def test_a_licence_is_stated_by_verdict_only():
    assert statement(mix({"a": "CC-BY-4.0", "b": "Apache-2.0"}, modified=True)).id == "cc-by-4.0"
    assert statement(mix({"a": "CC-BY-NC-4.0", "b": "CC-BY-SA-4.0"}, modified=True)).id is None
    assert statement(mix({"a": None}, modified=True)).id is None
    assert statement(mix({"a": "CC0-1.0"}, "CC-BY-SA-4.0", modified=True)).id == "cc-by-sa-4.0"


@pytest.mark.parametrize(
    ("licences", "wanted", "public"),
    [
        ({"a": "CC-BY-NC-4.0"}, "MIT", False),
        ({"a": "CC-BY-SA-4.0", "b": "MIT"}, "MIT", False),
        ({"a": None, "b": "MIT"}, "MIT", False),
        ({"a": "CC-BY-NC-4.0", "b": "CC-BY-SA-4.0"}, None, True),
        ({"a": None}, None, True),
        ({"a": "CC-BY-ND-4.0"}, None, True),
    ],
)
def test_what_the_records_do_not_allow_is_refused_with_ways_out(licences, wanted, public):
    with pytest.raises(LicenceForbids) as refused:
        permitted(licences, wanted, modified=True, public=public, where="user/name")
    assert all(way in str(refused.value) for way in ("drop:", "split:", "change:"))


def test_pictures_are_well_formed_whatever_the_names(bare):
    import xml.etree.ElementTree as ET

    report = Report.model_validate_json((bare / "report" / "report.json").read_bytes())
    drawn = plots(report)
    assert drawn == plots(report)
    for text in drawn.values():
        assert ET.fromstring(text).tag.endswith("svg")
