"""The Croissant file: valid by the validator of MLCommons, loadable by its library, true, and safe with any name."""

import hashlib
import json
import logging

import pytest
from facts_written import HOSTILE, ROWS, written

from instructds.hub.croissant import croissant

mlc = pytest.importorskip("mlcroissant")


def loaded(described, folder):
    path = folder / "croissant.json"
    path.write_text(json.dumps(described), encoding="utf-8")
    return mlc.Dataset(jsonld=str(path))


@pytest.fixture(autouse=True)
def _quiet():
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("home", [None, "https://huggingface.co/datasets/valaki/halmaz"])
@pytest.mark.parametrize("name", ["próba", HOSTILE])
def test_it_is_valid_without_a_warning(tmp_path, name, home):
    made = written(tmp_path, name)
    dataset = loaded(croissant(made.facts, made.folder, home=home), tmp_path)
    assert dataset.metadata.ctx.issues.errors == set()
    assert dataset.metadata.ctx.issues.warnings == set()
    assert dataset.metadata.distribution
    assert [one.id for one in dataset.metadata.record_sets] == ["default/train"]


@pytest.mark.filterwarnings("ignore")
def test_its_records_are_the_rows(tmp_path):
    made = written(tmp_path)
    dataset = loaded(croissant(made.facts, made.folder), tmp_path)
    rows = list(dataset.records("default/train"))
    assert [row["default/train/id"].decode() for row in rows] == ["a", "b", "c"]
    assert rows[0]["default/train/label"] is True
    spoken = [[turn["default/train/messages/content"].decode() for turn in row["default/train/messages"]] for row in rows]
    assert spoken == [[row["instruction"], row["output"]] for row in ROWS]


def test_files_have_their_true_checksums_unless_they_are_given(tmp_path):
    made = written(tmp_path)
    path = tmp_path / "data" / "train-00000-of-00001.parquet"
    (file,) = [one for one in croissant(made.facts, made.folder)["distribution"] if one["@type"] == "cr:FileObject"]
    assert file["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    given = croissant(made.facts, made.folder, checksums=made.checksums)["distribution"][0]
    assert given["sha256"] == "0" * 64


def test_it_tells_what_is_known_and_what_is_not(tmp_path):
    made = written(tmp_path)
    described = croissant(made.facts, made.folder)
    assert described["license"] == ["https://creativecommons.org/licenses/by-sa/4.0/"]
    assert described["inLanguage"] == ["hu", "ar", "zh"]
    personal = described["rai:personalSensitiveInformation"]
    assert any(line.startswith("email_address: 1 of 3 records") for line in personal)
    assert "only 10 rows of each source were read" in described["rai:dataLimitations"]
    assert described["rai:dataCollectionMissingData"].startswith("2 source rows became no record; 1 record was left out")
    assert "select: {findings: [refusal]}" in described["rai:dataPreprocessingProtocol"][0]


def test_sources_are_addresses_without_passwords(tmp_path):
    made = written(tmp_path)
    derived = [one["@id"] for one in croissant(made.facts, made.folder)["prov:wasDerivedFrom"]]
    assert derived[:2] == ["https://huggingface.co/datasets/valaki/halmaz", "https://example.org/a%20b"]
    assert "secret" not in json.dumps(croissant(made.facts, made.folder))


def test_names_cannot_break_out(tmp_path):
    made = written(tmp_path, HOSTILE)
    text = json.dumps(croissant(made.facts, made.folder), ensure_ascii=False)
    assert not {"\x1b", "\u202e"} & set(text)
    assert all(" " not in one["@id"] and '"' not in one["@id"] for one in json.loads(text)["prov:wasDerivedFrom"])
