"""The samples in data/ are what their README says, and show what the quickstart promises."""

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from instructds.config.pipeline import Pipeline
from instructds.jobs.inspection import inspect

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
README = (DATA / "README.md").read_text(encoding="utf-8")
TABLE = re.findall(r"^\| (\S+\.\w+) \| (\d+) \| (\w+) \| (\w+) \| (\w+) \| .+ \|$", README, re.MULTILINE)
BOM = b"\xef\xbb\xbf"


def rows(name):
    text = (DATA / name).read_text(encoding="utf-8")
    return json.loads(text) if name.endswith(".json") else [json.loads(line) for line in text.splitlines()]


def test_every_sample_stands_in_the_readme():
    assert sorted(name for name, *_ in TABLE) == sorted(path.name for path in DATA.iterdir() if path.name != "README.md")
    assert "CC0-1.0" in README


@pytest.mark.parametrize(("name", "count", "layout", "provenance", "language"), TABLE)
def test_the_readme_tells_rows_layout_and_language(name, count, layout, provenance, language):
    found = inspect(DATA / name)
    (part,) = found.parts
    assert (part.rows_in, part.records, part.rejected) == (int(count), int(count), 0)
    assert part.layout == layout
    told = Counter({tag: number for tag, number in part.languages.items() if tag == language}).total()
    assert told > part.records / 2, f"{language} is declared, {dict(part.languages)} detected"


def test_the_readme_and_the_quickstart_tell_the_same_provenance():
    pipeline = Pipeline.load(ROOT / "pipelines" / "quickstart.yaml")
    declared = {source.path: (source.method, source.language, source.license) for source in pipeline.sources}
    assert declared == {name: (provenance, language, "CC0-1.0") for name, _, _, provenance, language in TABLE}


def test_translations_have_the_ids_of_their_originals():
    ids = [row["id"] for row in rows("manual_en.json")]
    assert len(set(ids)) == len(ids)
    for name in ("human_translated_hu.jsonl", "machine_translated_de.jsonl"):
        assert sorted(row["id"] for row in rows(name)) == ids


def test_human_translations_are_in_another_order_than_their_originals():
    assert [row["id"] for row in rows("human_translated_hu.jsonl")] != [row["id"] for row in rows("manual_en.json")]


def test_one_answer_has_windows_line_ends_and_one_decomposed_accents():
    answers = [row["response"] for row in rows("manual_hu.jsonl")]
    assert sum("\r\n" in answer for answer in answers) == 1
    assert sum(not unicodedata.is_normalized("NFC", answer) for answer in answers) == 1


@pytest.mark.parametrize("name", [name for name, *_ in TABLE])
def test_samples_are_plain_utf8_with_unix_line_ends(name):
    data = (DATA / name).read_bytes()
    assert not data.startswith(BOM)
    assert b"\r" not in data, "a carriage return belongs into a JSON escape, where an editor keeps it"
    assert data.endswith(b"\n")
    data.decode("utf-8")
