"""Anything into one table of records, in Python."""

import pandas as pd
import polars as pl
import pytest
from datasets import Dataset

import instructds as ids
from instructds.errors import AmbiguousLayout, ConfigError, MixedLayouts, SourceError, UnknownLayout, UnknownName, UsageError
from instructds.record import arrow_schema

ROWS = [
    {"instruction": "Fordítsd angolra: alma", "input": "", "output": "apple"},
    {"instruction": "1+1?", "input": "", "output": "2"},
]


@pytest.mark.parametrize(
    "make", [list, pd.DataFrame, pl.DataFrame, Dataset.from_list], ids=["list", "pandas", "polars", "datasets"]
)
def test_tables_in_memory_become_records(make):
    data = ids.load(make(ROWS), provenance="manual", license="CC0-1.0", language="hu")
    assert data.data.schema.remove_metadata() == arrow_schema()
    assert data["messages"][0][1]["content"] == "apple"
    assert data["provenance"][1]["method"] == "manual"
    assert data["license"][0] == "CC0-1.0"


def test_fields_nobody_knows_can_be_named():
    rows = [{"kérdés": "Hány óra?", "felelet": "Három."}]
    with pytest.raises(UnknownLayout, match="columns"):
        ids.load(rows)
    data = ids.load(rows, columns={"instruction": "kérdés", "response": "felelet"})
    assert [turn["content"] for turn in data["messages"][0]] == ["Hány óra?", "Három."]


def test_a_wrong_column_word_is_answered():
    with pytest.raises(UnknownName, match="response"):
        ids.load(ROWS, columns={"instruction": "instruction", "respones": "output"})
    with pytest.raises(ConfigError, match="both"):
        ids.load(ROWS, columns={"instruction": "instruction", "chosen": "output"})


def test_two_answers_without_a_label_have_no_direction():
    with pytest.raises(SourceError):
        ids.load([{"prompt": "?", "response_0": "a", "response_1": "b"}])


def test_a_mixed_file_stops_unless_asked():
    rows = [*ROWS, {"conversations": [{"from": "human", "value": "szia"}, {"from": "gpt", "value": "üdv"}]}]
    with pytest.raises(MixedLayouts, match="sharegpt"):
        ids.load(rows)
    assert len(ids.load(rows, mixed=True)) == 3


def test_one_stranger_among_many_rows_is_a_rejection():
    stranger = {"conversations": [{"from": "human", "value": "szia"}, {"from": "gpt", "value": "üdv"}]}
    many = [{**ROWS[0], "output": str(n)} for n in range(100)]
    (part,) = ids.inspect([*many, stranger]).parts
    assert part.records == 100
    assert part.rejections == {"other_layout": 1}


def test_a_stranger_beyond_the_sample_is_a_rejection_too():
    many = [{**ROWS[0], "output": str(n)} for n in range(3_000)]
    worse = {**ROWS[0], "chosen": "a", "rejected": "b"}
    (part,) = ids.inspect([*many[:2_990], worse, *many[2_990:]]).parts
    assert part.records == 3_000
    assert part.rejected == 1


def test_a_broken_file_is_an_error_unless_kept(tmp_path):
    (tmp_path / "a.json").write_text('[{"question": "1?", "answer": "egy"}, {"question": "2?", "ans', "utf-8")
    with pytest.raises(SourceError, match="breaks off"):
        ids.load(str(tmp_path / "a.json"))
    assert len(ids.load(str(tmp_path / "a.json"), on_error="keep")) == 1


def test_layouts_that_disagree_stop_with_the_candidates(monkeypatch):
    from dataclasses import replace

    from instructds.formats.base import LAYOUTS

    real = LAYOUTS["question_answer"]

    def turned(row, options):
        return real.read({"question": row["answer"], "answer": row["question"]}, options)

    monkeypatch.setitem(LAYOUTS._things, "answer_question", replace(real, name="answer_question", read=turned))
    with pytest.raises(AmbiguousLayout, match="format: ") as stopped:
        ids.load([{"question": "Ki?", "answer": "Én."}])
    assert set(stopped.value.near) == {"answer_question", "question_answer"}
    assert len(ids.load([{"question": "Ki?", "answer": "Én."}], format="question_answer")) == 1


def test_an_unknown_comparison_is_told_how_to_name_its_sides():
    with pytest.raises(UnknownLayout, match="--column chosen=FIELD"):
        ids.load([{"question_text": "Mi ez?", "good_reply": "Alma.", "bad_reply": "Nem."}])


def test_a_layout_whose_fields_are_there_says_why_it_refuses():
    with pytest.raises(UnknownLayout, match="refused: ") as caught:
        ids.load([{"instruction": "Mi ez?", "input": "", "output": 3}])
    assert "alpaca" in str(caught.value)


@pytest.mark.parametrize("wrong", [{"read_as": "sftt"}, {"pairs": "any"}, {"header": ["a", 1]}, {"limit": 0}, {"limit": -1}])
def test_settings_that_cannot_be_are_wrong_use(wrong):
    with pytest.raises(UsageError, match="should be"):
        ids.load([{"instruction": "Mi az eső?", "output": "Víz."}], **wrong)
    if "limit" in wrong:
        with pytest.raises(UsageError, match="above 0"):
            ids.audit([{"instruction": "Mi az eső?", "output": "Víz."}], **wrong)


def test_a_layout_is_said_in_one_way_only():
    for given in (
        {"format": "alpaca", "mixed": True},
        {"format": "alpaca", "columns": {"response": "b"}},
        {"mixed": True, "columns": {"response": "b"}},
    ):
        with pytest.raises(UsageError, match="give one of them"):
            ids.load([{"a": "Mi az eső?", "b": "Víz."}], **given)


@pytest.mark.parametrize(
    ("said", "tag"),
    [("hu", "hu"), ("HU", "hu"), ("hu-HU", "hu"), ("Hungarian", "hu"), ("magyar", "hu"), ("zh-Hant", "zh"), ("tlh", "tlh")],
)
def test_a_language_may_be_said_by_tag_or_name(said, tag):
    assert ids.load([{"instruction": "Mi az eső?", "output": "Víz."}], language=said)["language"] == [tag]


@pytest.mark.parametrize("said", ["xx-foo!", "our language", "", "h"])
def test_what_is_no_language_is_refused(said):
    with pytest.raises(UsageError, match="is no language"):
        ids.load([{"instruction": "Mi az eső?", "output": "Víz."}], language=said)
