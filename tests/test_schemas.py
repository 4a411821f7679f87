import json
from pathlib import Path

import pytest

from instructds.catalogue import look_up
from instructds.errors import OutputExists, UnknownName
from instructds.provenance.base import PROVENANCES
from instructds.record import Record
from instructds.schema import SCHEMAS, schema, schema_text, write_schemas
from instructds.stages.base import STAGES

FOLDER = Path(__file__).parent.parent / "schemas"


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_fresh(name):
    assert json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")) == schema(name), (
        "run: python -m instructds schema --write schemas/ --force"
    )


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_the_same_each_time_and_refers_to_what_it_holds(name):
    text = schema_text(name)
    assert text == schema_text(name)
    made = json.loads(text)
    assert made["$schema"].startswith("https://json-schema.org/")
    assert set(references(made)) <= {f"#/$defs/{defined}" for defined in made.get("$defs", {})}


def test_there_is_no_other_schema_file():
    assert {path.stem for path in FOLDER.iterdir()} == set(SCHEMAS)


def test_the_record_schema_has_the_columns_in_their_order():
    assert list(schema("record")["properties"]) == list(Record.model_fields)


def test_the_pipeline_schema_knows_every_registered_source_and_stage():
    properties = schema("pipeline")["properties"]
    sources = [entry["required"] for entry in properties["sources"]["items"]["oneOf"]]
    stages = [entry["required"] for entry in properties["stages"]["anyOf"][0]["items"]["oneOf"]]
    assert sources == [[name] for name in PROVENANCES]
    assert stages == [[name] for name in STAGES]


def test_a_stage_may_be_empty_and_a_source_may_not():
    properties = schema("pipeline")["properties"]
    (clean,) = [entry for entry in properties["stages"]["anyOf"][0]["items"]["oneOf"] if entry["required"] == ["clean"]]
    assert {"type": "null"} in clean["properties"]["clean"]["anyOf"]
    assert all("$ref" in entry["properties"][entry["required"][0]] for entry in properties["sources"]["items"]["oneOf"])


def test_unknown_schemas_are_answered_with_near_ones():
    with pytest.raises(UnknownName, match="did you mean 'record'"):
        schema("recrod")


def test_schema_files_that_differ_are_kept_unless_forced(tmp_path):
    assert [path.name for path in write_schemas(tmp_path / "a")] == [f"{name}.json" for name in SCHEMAS]
    assert write_schemas(tmp_path / "a") == write_schemas(tmp_path / "a")
    record, report = tmp_path / "a" / "record.json", tmp_path / "a" / "report.json"
    record.write_text("mine", encoding="utf-8")
    report.unlink()
    with pytest.raises(OutputExists, match=r"record\.json would be overwritten"):
        write_schemas(tmp_path / "a")
    assert (record.read_text(encoding="utf-8"), report.exists()) == ("mine", False)
    write_schemas(tmp_path / "a", force=True)
    assert record.read_text(encoding="utf-8") == schema_text("record")
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == sorted(f"{name}.json" for name in SCHEMAS)


@pytest.mark.parametrize("noun", ["signals", "checks", "stages", "provenance", "formats"])
def test_everything_registered_says_what_it_is_and_what_can_be_set(noun):
    found = look_up(noun)
    assert found
    for entry in found:
        assert entry.says.strip()
        assert look_up(noun, entry.name) == [entry]
        assert str(entry).startswith(f"{entry.name}: ")
        json.dumps(entry.as_dict())
        if noun in ("stages", "provenance"):
            assert all(setting.says for setting in entry.settings), f"{entry.name}: a setting without description"


def references(value):
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)
