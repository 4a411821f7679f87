"""Trainer views: what TRL, axolotl and LLaMA-Factory load from a dataset folder without code."""

import json

import pyarrow as pa
import pytest
from datasets import load_dataset

from instructds.config.pipeline import VIEWS, Pipeline
from instructds.errors import ConfigError, UnknownName
from instructds.folders.views import view
from instructds.intake.reading import load
from instructds.jobs.runs import run

ALPACA = [
    {"instruction": "Mondj egy gyümölcsöt!", "input": "", "output": "Alma."},
    {"instruction": "翻译成匈牙利语", "input": "苹果", "output": "alma"},
]
CHAT = [
    {
        "messages": [
            {"role": "system", "content": "Légy tömör."},
            {"role": "user", "content": "2+2?"},
            {"role": "assistant", "content": "4"},
        ]
    }
]
PAIRS = [{"prompt": "ما هي العاصمة؟", "chosen": "بودابست.", "rejected": "لا أعرف."}]
KTO = [{"prompt": "2+2?", "completion": "4", "label": True}, {"prompt": "2+3?", "completion": "6", "label": False}]
UNTRAINED = [{"messages": [{"role": "user", "content": "Szia!"}, {"role": "assistant", "content": "?", "weight": 0}]}]

TRL_KEYS = {
    "messages": {"messages"},
    "prompt_completion": {"prompt", "completion"},
    "preference": {"prompt", "chosen", "rejected"},
    "kto": {"prompt", "completion", "label"},
}
"""The sets of columns that TRL's `apply_chat_template` tells dataset types by. Source: trl 1.16, data_utils.py."""

TRL_KNOWS = {"prompt", "chosen", "rejected", "completion", "messages", "label"}


def table(*sets):
    return pa.concat_tables([load(rows).data.table.combine_chunks() for rows in sets])


def turn(role, content):
    return {"role": role, "content": content}


@pytest.mark.parametrize("name", VIEWS)
def test_the_columns_are_those_by_which_trl_tells_the_type(name):
    made = view(table(ALPACA, CHAT, PAIRS, KTO), name)
    assert set(made.column_names) & TRL_KNOWS == TRL_KEYS[name]
    assert made.num_rows
    turns = pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())]))
    for column in TRL_KEYS[name] - {"label"}:
        assert made.schema.field(column).type.equals(turns), column


@pytest.mark.parametrize("name", VIEWS)
def test_an_empty_table_has_the_same_columns(name):
    full = view(table(ALPACA, PAIRS, KTO), name)
    assert view(table(ALPACA).slice(0, 0), name).schema.equals(full.schema)


def test_demonstrations_keep_their_turns():
    made = view(table(ALPACA, CHAT), "messages").to_pylist()
    assert [row["messages"] for row in made] == [
        [turn("user", "Mondj egy gyümölcsöt!"), turn("assistant", "Alma.")],
        [turn("user", "翻译成匈牙利语\n\n苹果"), turn("assistant", "alma")],
        CHAT[0]["messages"],
    ]
    split = view(table(CHAT), "prompt_completion").to_pylist()[0]
    assert (split["prompt"], split["completion"]) == (CHAT[0]["messages"][:2], CHAT[0]["messages"][2:])


def test_bad_answers_comparisons_and_untrained_turns_never_become_demonstrations():
    for name in ("messages", "prompt_completion"):
        made = view(table(PAIRS, KTO, UNTRAINED), name).to_pylist()
        (only,) = [row.get("messages") or row["prompt"] + row["completion"] for row in made]
        assert only == [turn("user", "2+2?"), turn("assistant", "4")]


def test_comparisons_become_pairs_and_two_judged_answers():
    (pair,) = view(table(ALPACA, PAIRS), "preference").to_pylist()
    assert pair["chosen"] == [pair["chosen_message"]] == [turn("assistant", "بودابست.")]
    assert pair["rejected"] == [pair["rejected_message"]] == [turn("assistant", "لا أعرف.")]
    judged = view(table(KTO, PAIRS, ALPACA), "kto").to_pylist()
    assert [(row["completion"][0]["content"], row["label"]) for row in judged] == [
        ("4", True),
        ("6", False),
        ("بودابست.", True),
        ("لا أعرف.", False),
    ]
    assert all(row["conversation"] == row["prompt"] + row["completion"] for row in judged)


def test_an_ending_of_several_turns_stays_whole():
    talk = [turn("user", "Szia!"), turn("assistant", "Miben segíthetek?"), turn("user", "Idő?"), turn("assistant", "Süt.")]
    rows = [{"chosen": talk, "rejected": [talk[0], turn("assistant", "Nem.")]}]
    (pair,) = view(table(rows), "preference").to_pylist()
    assert pair["prompt"] + pair["chosen"] == talk
    assert pair["prompt"] + pair["rejected"] == rows[0]["rejected"]
    assert pair["chosen_message"] is None


def test_an_unknown_view_is_answered():
    with pytest.raises(UnknownName, match="mesages"):
        view(table(ALPACA), "mesages")
    with pytest.raises(ConfigError):
        Pipeline.parse("{version: 1, name: a, sources: [{manual: {name: a, path: b.jsonl}}], views: [mesages]}")


def made(folder, views, **files):
    sources = []
    for name, rows in files.items():
        (folder / f"{name}.json").write_text(json.dumps(rows), "utf-8")
        sources.append({"manual": {"name": name, "path": f"{name}.json"}})
    return Pipeline.parse({"version": 1, "name": "mix", "sources": sources, "views": views}, folder=folder)


@pytest.fixture
def finished(tmp_path):
    pipeline = made(tmp_path, list(VIEWS), alpaca=ALPACA, chat=CHAT, pairs=PAIRS, kto=KTO)
    return run(pipeline, out=tmp_path / "runs", progress=False), tmp_path


def test_every_view_is_a_configuration_that_loads(finished):
    result, folder = finished
    assert result.problems == ()
    rows = {}
    for name in ("default", *VIEWS):
        loaded = load_dataset(str(result.folder / "dataset"), name, cache_dir=str(folder / "cache"))
        rows[name] = sum(part.num_rows for part in loaded.values())
    assert rows == {"default": 6, "messages": 4, "prompt_completion": 4, "preference": 1, "kto": 4}
    assert (result.manifest.kept, result.manifest.splits) == (6, {"train": 6})
    listed = {file.path.split("/")[0]: file.rows for file in result.manifest.files if file.path.endswith(".parquet")}
    assert listed == {("data" if name == "default" else name): count for name, count in rows.items()}


def test_the_views_stand_in_the_pipeline_that_re_runs_it(finished):
    result, _ = finished
    assert Pipeline.load(result.folder / "pipeline.yaml").views == VIEWS


def test_a_view_without_a_record_is_a_problem(tmp_path):
    result = run(made(tmp_path, ["preference"], alpaca=ALPACA), out=tmp_path / "runs", progress=False)
    assert result.problems == ("no record has a place in the view 'preference'",)


def test_trl_formats_every_view(finished):
    data_utils = pytest.importorskip("trl.data_utils")
    result, folder = finished

    class Template:
        def apply_chat_template(self, conversation, **_):
            return "".join(f"<{turn['role']}>{turn['content']}" for turn in conversation)

    for name in VIEWS:
        for row in load_dataset(str(result.folder / "dataset"), name, cache_dir=str(folder / "cache"))["train"]:
            assert data_utils.is_conversational(row)
            shown = data_utils.apply_chat_template(row, Template(), tools=None)
            assert all(text for key, text in shown.items() if key != "label")
