"""What a file holds, told before it is used."""

import json

from instructds.inspection import inspect


def test_layout_counts_languages_examples_and_rejections(tmp_path):
    rows = [{"instruction": f"Mi az {n}. szám neve magyarul?", "input": "", "output": f"Ez a szám a következő: {n}."} for n in range(8)]
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows) + '{"instruction": 3}\nrossz\n', "utf-8")
    found = inspect(str(path))
    (part,) = found.parts
    assert part.layout == "alpaca"
    assert (part.rows_in, part.fan_out, part.records, part.rejected) == (10, 0, 8, 2)
    assert part.kinds == {"sft": 8}
    assert part.languages["hu"] == 8
    assert [one["row"] for one in part.first_rejections] == [9, 10]
    assert len(part.examples) == 3
    assert found.exit_code == 0
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
