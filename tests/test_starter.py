"""A commented pipeline to begin with."""

import json

import pytest

from instructds.config.pipeline import Pipeline
from instructds.errors import Unreadable
from instructds.jobs.starter import init


def test_the_text_is_a_pipeline_that_loads_and_names_what_was_recognised(tmp_path):
    folder = tmp_path / "Régi adatok"
    folder.mkdir()
    (folder / "egy.jsonl").write_text(json.dumps({"question": "?", "answer": "!"}) + "\n")
    (folder / 'fura "név" #1.json').write_text(json.dumps([{"instruction": "a", "output": "b"}]))
    (folder / "rossz.jsonl").write_text('{"a": 1}\n')
    text = init(folder, tmp_path / "p.yaml")
    (tmp_path / "p.yaml").write_text(text, "utf-8")
    pipeline = Pipeline.load(tmp_path / "p.yaml")
    assert len(pipeline.sources) == 2
    assert "question_answer" in text
    assert "not read" in text
    assert all(__import__("pathlib").Path(pipeline.resolve(source.path)).is_file() for source in pipeline.sources)


def test_a_folder_without_data_is_answered(tmp_path):
    with pytest.raises(Unreadable):
        init(tmp_path / "nincs", tmp_path / "p.yaml")
