"""Where a conversion writes: files, folders of `datasets`, and both on storage that fsspec reaches."""

import json

import fsspec
import pytest
from datasets import load_from_disk

from instructds import cli
from instructds.errors import MissingExtra, OutputExists, RunError, UsageError
from instructds.folders.outputs import output
from instructds.jobs.conversion import convert

ROWS = [
    {"instruction": "Mondj egy gyümölcsöt!", "input": "", "output": "Alma."},
    {"instruction": "翻译成匈牙利语", "input": "苹果", "output": "alma"},
]
ANSWERS = ["Alma.", "alma"]


@pytest.fixture
def memory():
    storage = fsspec.filesystem("memory")
    yield storage
    storage.rm("/", recursive=True)


def test_a_target_that_ends_in_a_slash_is_a_folder_that_datasets_loads(tmp_path):
    done = convert(ROWS, f"{tmp_path}/saved/", to="messages")
    assert [row["messages"][-1]["content"] for row in load_from_disk(str(tmp_path / "saved"))] == ANSWERS
    assert (done.rows, done.exit_code, done.snippets) == (2, 0, {})
    with pytest.raises(OutputExists, match="--force"):
        convert(ROWS, f"{tmp_path}/saved/", to="messages")
    convert(ROWS[:1], f"{tmp_path}/saved/", to="messages", force=True)
    assert len(load_from_disk(str(tmp_path / "saved"))) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["saved"]


def test_a_folder_that_is_no_saved_dataset_is_never_replaced(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("fontos", "utf-8")
    with pytest.raises(OutputExists, match="no dataset"):
        convert(ROWS, f"{tmp_path}/mine/", to="messages", force=True)
    assert (tmp_path / "mine" / "notes.txt").read_text("utf-8") == "fontos"


@pytest.mark.parametrize("ending", [".jsonl", ".parquet"])
def test_rows_go_to_an_address_and_are_not_overwritten(memory, ending):
    target = f"memory://bucket/deep/rows{ending}"
    done = convert(ROWS, target, to="messages")
    assert memory.exists(f"/bucket/deep/rows{ending}")
    assert done.target == target
    if ending == ".jsonl":
        lines = memory.cat(f"/bucket/deep/rows{ending}").decode().splitlines()
        assert [json.loads(line)["messages"][-1]["content"] for line in lines] == ANSWERS
    with pytest.raises(OutputExists, match="--force"):
        convert(ROWS, target, to="messages")
    convert(ROWS, target, to="messages", force=True)


def test_a_saved_folder_goes_to_an_address(memory, tmp_path):
    convert(ROWS, "memory://bucket/saved/", to="messages")
    memory.get("/bucket/saved/", str(tmp_path / "here"), recursive=True)
    assert len(load_from_disk(str(tmp_path / "here"))) == 2
    memory.pipe("/bucket/notes/a.txt", b"fontos")
    with pytest.raises(OutputExists, match="no dataset"):
        convert(ROWS, "memory://bucket/notes/", to="messages", force=True)
    assert memory.cat("/bucket/notes/a.txt") == b"fontos"


def test_a_conversion_that_fails_leaves_nothing(memory):
    with pytest.raises(UsageError, match="same fields"):
        convert([ROWS[0], {**ROWS[1], "system": "Légy tömör."}], "memory://bucket/rows.csv", to="alpaca")
    assert not memory.exists("/bucket/rows.csv")


def test_a_storage_that_refuses_is_answered(memory, monkeypatch):
    monkeypatch.setattr(type(memory), "put_file", lambda *_, **__: (_ for _ in ()).throw(PermissionError("key AKIA123")))
    with pytest.raises(RunError, match="PermissionError") as told:
        convert(ROWS, "memory://bucket/rows.jsonl", to="messages")
    assert "AKIA" not in str(told.value)


def test_wrong_addresses_are_answered():
    with pytest.raises(UsageError, match="s4"):
        output("s4://bucket/rows.jsonl", force=False)
    with pytest.raises(UsageError, match="ends in /"):
        output("memory://bucket/rows", force=False)
    with pytest.raises(MissingExtra, match="adlfs"):
        output("az://bucket/rows.jsonl", force=False)


def test_keys_in_an_address_are_not_shown(memory):
    assert "secret" not in convert(ROWS, "memory://key:secret@bucket/rows.jsonl", to="messages").target


def test_the_command_writes_to_an_address(memory, tmp_path, capsys):
    (tmp_path / "rows.json").write_text(json.dumps(ROWS), "utf-8")
    assert cli.main(["convert", str(tmp_path / "rows.json"), "memory://bucket/rows.jsonl", "--to", "messages"]) == 0
    assert "memory://bucket/rows.jsonl" in capsys.readouterr().out
