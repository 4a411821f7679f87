"""The lineage file: valid PROV by the `prov` package, with every source, stage and file, and safe with any name."""

import json

import pytest
from facts_written import HOSTILE, written

from instructds.hub.lineage import lineage
from instructds.hub.lineage_names import clean, link, name_id

model = pytest.importorskip("prov.model")


def read(told):
    return model.ProvDocument.deserialize(content=json.dumps(told), format="json")


@pytest.mark.parametrize("name", ["próba", HOSTILE])
def test_it_is_prov_and_comes_back_the_same(tmp_path, name):
    made = written(tmp_path, name)
    document = read(lineage(made.facts, made.checksums))
    again = model.ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
    assert document == again
    assert document.serialize(format="provn").startswith("document")


def test_every_end_of_a_relation_is_described(tmp_path):
    made = written(tmp_path)
    told = lineage(made.facts, made.checksums)
    things = {name for kind in ("entity", "activity", "agent") for name in told[kind]}
    kinds = [kind for kind in told if kind not in ("prefix", "entity", "activity", "agent")]
    assert len(kinds) == 7
    for kind in kinds:
        for relation in told[kind].values():
            assert set(relation.values()) <= things, (kind, relation)


def test_sources_stages_and_files_are_there_with_their_numbers(tmp_path):
    made = written(tmp_path)
    told = lineage(made.facts, made.checksums)
    assert told["entity"]["ids:source/kezi"]["ids:rowsRead"] == 5
    assert list(told["activity"]) == ["ids:run/pr%C3%B3ba", "ids:stage/01-clean", "ids:stage/02-select"]
    assert told["entity"]["ids:file/data/train-00000-of-00001.parquet"]["ids:sha256"] == "0" * 64
    translated = {"prov:generatedEntity": "ids:source/ford%C3%ADtott", "prov:usedEntity": "ids:source/kezi"}
    assert translated in told["wasDerivedFrom"].values()


def test_a_skipped_source_is_not_in_the_dataset(tmp_path):
    made = written(tmp_path)
    told = lineage(made.facts, made.checksums)
    used = [one["prov:usedEntity"] for one in told["wasDerivedFrom"].values() if one["prov:generatedEntity"] == "ids:dataset"]
    assert used == ["ids:source/kezi", "ids:source/ford%C3%ADtott"]


@pytest.mark.parametrize(
    ("place", "address"),
    [
        ("valaki/halmaz", "https://huggingface.co/datasets/valaki/halmaz"),
        ("hf://datasets/valaki/halmaz", "https://huggingface.co/datasets/valaki/halmaz"),
        ("https://u:p@example.org/a?token=1#x", "https://example.org/a"),
        ("javascript:alert(1)", "urn:instructds:place:javascript%3Aalert%281%29"),
        ("http://[bad", "urn:instructds:place:http%3A//%5Bbad"),
    ],
)
def test_a_place_becomes_an_address_or_a_name(place, address):
    assert link(place) == address


def test_half_surrogates_and_controls_are_no_problem():
    assert clean("a\ud800\x00b\u202ec") == "abc"
    assert name_id("\ud800") == "%3F"
