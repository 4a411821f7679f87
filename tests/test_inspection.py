"""What a file holds, told before it is used."""

import json
import os
import zipfile

import pytest

from instructds.errors import Unreadable
from instructds.jobs.inspection import inspect
from instructds.readers.base import EXCERPT, Limits, Ready, Rows
from instructds.readers.locate import Parts


def test_layout_counts_languages_examples_and_rejections(tmp_path):
    rows = [
        {"instruction": f"Mi az {n}. szám neve magyarul?", "input": "", "output": f"Ez a szám a következő: {n}."}
        for n in range(8)
    ]
    path = tmp_path / "a.jsonl"
    path.write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows) + '{"instruction": 3}\nrossz\n', "utf-8"
    )
    found = inspect(str(path))
    (part,) = found.parts
    assert part.layout == "alpaca"
    assert (part.rows_in, part.fan_out, part.records, part.rejected) == (10, 0, 8, 2)
    assert part.kinds == {"sft": 8}
    assert part.languages["hu"] == 8
    assert [one["row"] for one in part.first_rejections] == [9, 10]
    assert len(part.examples) == 3
    assert found.exit_code == 1  # a line is no JSON
    assert "records 8 + rejected 2" in str(found)
    assert json.loads(json.dumps(found.as_dict()))["parts"][0]["rejections"] == {"wrong_type": 1, "invalid_json": 1}


def test_what_cannot_be_recognised_is_told_not_raised(tmp_path):
    (tmp_path / "x.jsonl").write_text('{"a": 1}\n')
    found = inspect(str(tmp_path / "x.jsonl"))
    assert found.exit_code == 1
    assert "no layout fits" in found.failed["x.jsonl"]


def test_control_characters_of_the_data_do_not_reach_the_terminal():
    found = inspect([{"instruction": "a\x1b[31mb\x07?", "output": "\x1b]0;cím\x07jó"}])
    assert "\x1b" not in str(found)
    assert "\x07" not in str(found)


def test_a_kto_negative_is_feedback():
    found = inspect([{"prompt": "2+2?", "completion": "5", "label": False}])
    assert found.parts[0].kinds == {"feedback": 1}


ROW = {"instruction": "Mi az eső?", "input": "", "output": "雨"}
LINE = json.dumps(ROW, ensure_ascii=False).encode() + b"\n"


def test_broken_rows_at_the_beginning_do_not_hide_the_layout(tmp_path, monkeypatch):
    monkeypatch.setattr("instructds.readers.locate.Limits", lambda: Limits(chunk_rows=2, row_bytes=1_000))
    long = b'{"instruction": "' + b"x" * 5_000 + b'"}\n'
    (tmp_path / "a.jsonl").write_bytes(long + b"rossz\n" * 3 + LINE * 3)
    found = inspect(str(tmp_path / "a.jsonl"))
    (part,) = found.parts
    assert (part.layout, part.records, part.rejections) == ("alpaca", 3, {"too_long": 1, "invalid_json": 3})
    assert found.exit_code == 1


@pytest.mark.parametrize(
    ("data", "what"), [(b'["a"]\n["b"]\n', "is an array"), (b'[["a"], ["b"]]', "is an array"), (b'["a", "b"]', "is a string")]
)
def test_rows_that_are_no_objects_are_told(tmp_path, data, what):
    (tmp_path / "a.json").write_bytes(data)
    found = inspect(str(tmp_path / "a.json"))
    assert found.exit_code == 1
    assert "none of its 2 rows can be read" in found.failed["a.json"]
    assert what in found.failed["a.json"]


def test_a_part_that_breaks_on_the_way_does_not_hide_the_others(monkeypatch):
    class Breaking:
        name, revision = "a", None

        def chunks(self):
            yield Ready(Rows([ROW, ROW], [1, 2]))
            raise Unreadable("the line went dead", where="a")

        def facts(self):
            return {}

    monkeypatch.setattr("instructds.intake.reading.source_parts", lambda *_: Parts([Breaking()], []))
    found = inspect("a")
    assert (found.parts[0].records, found.broke, found.exit_code) == (2, {"a": "the line went dead"}, 1)
    assert found.parts[0].first_rejections[0]["row"] == 3


def test_notes_say_what_was_changed(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(LINE.replace(b'"}', b'", "score": NaN, "id": 123456789012345678901}'))
    found = inspect(str(tmp_path / "a.jsonl"))
    assert "nan_as_null: 1 time (" in str(found)
    assert "big_integer_as_text: 1 time (" in str(found)
    assert found.exit_code == 0


def test_a_name_that_is_not_utf8_is_printable(tmp_path):
    name = os.fsdecode(b"k\xe9p.jsonl")
    (tmp_path / name).write_bytes(LINE)
    for place in (tmp_path, tmp_path / name, tmp_path / "*.jsonl"):
        found = inspect(str(place))
        assert [part.name for part in found.parts] == ["k\\xe9p.jsonl"]
        assert json.dumps(found.as_dict(), ensure_ascii=False).encode()


def test_an_encrypted_archive_is_a_finding(tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("a.jsonl", LINE)
    data = bytearray((tmp_path / "x.zip").read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "x.zip").write_bytes(bytes(data))
    found = inspect(str(tmp_path / "x.zip"))
    assert "encrypted" in found.failed["x.zip"]
    assert found.exit_code == 1


def test_a_long_text_is_shown_by_its_beginning():
    (part,) = inspect([{**ROW, "output": "雨" * 10_000}]).parts
    assert len(part.examples[0]["messages"][1]["content"]) == EXCERPT


def test_an_example_of_a_judged_answer_shows_its_label():
    found = inspect([{"prompt": "Mi a fű színe?", "completion": "Lila.", "label": False}])
    assert found.as_dict()["parts"][0]["examples"][0]["label"] is False
    assert "example (feedback, labelled bad)" in str(found)
