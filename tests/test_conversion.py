"""Out again: into the layouts trainers read, or as the rows came."""

import json
import resource

import pytest

from instructds.errors import OutputExists, RunError, UnknownName, UsageError
from instructds.jobs.conversion import convert

ALPACA = [
    {"instruction": "Rendezd sorba!", "input": "3, 1, 2", "output": "1, 2, 3"},
    {"instruction": "Mondj egy szót!", "input": "", "output": "kutya"},
]
PAIRS = [{"prompt": "Mi a főváros?", "chosen": "Budapest.", "rejected": "Nem tudom."}]
KTO = [
    {"prompt": "2+2?", "completion": "4", "label": True},
    {"prompt": "2+2?", "completion": "5", "label": False},
]
CHAT = [
    {
        "messages": [
            {"role": "system", "content": "Légy tömör."},
            {"role": "user", "content": "你好"},
            {"role": "assistant", "content": "你好！"},
            {"role": "user", "content": "再见"},
            {"role": "assistant", "content": "再见！"},
        ]
    }
]


def written(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_alpaca_becomes_messages(tmp_path):
    done = convert(ALPACA, tmp_path / "out.jsonl", to="messages")
    assert written(tmp_path / "out.jsonl")[0] == {
        "messages": [{"role": "user", "content": "Rendezd sorba!\n\n3, 1, 2"}, {"role": "assistant", "content": "1, 2, 3"}]
    }
    assert (done.rows, done.exit_code) == (2, 0)


def test_alpaca_becomes_sharegpt_and_comes_back(tmp_path):
    convert(ALPACA, tmp_path / "s.jsonl", to="sharegpt")
    assert written(tmp_path / "s.jsonl")[1] == {
        "conversations": [{"from": "human", "value": "Mondj egy szót!"}, {"from": "gpt", "value": "kutya"}]
    }


def test_a_conversation_becomes_alpaca_with_history_and_system(tmp_path):
    convert(CHAT, tmp_path / "a.jsonl", to="alpaca")
    assert written(tmp_path / "a.jsonl") == [
        {"instruction": "再见", "input": "", "output": "再见！", "system": "Légy tömör.", "history": [["你好", "你好！"]]}
    ]


def test_plain_rows_become_strings_and_conversations_become_lists(tmp_path):
    convert(ALPACA, tmp_path / "p.jsonl", to="prompt_completion")
    assert written(tmp_path / "p.jsonl")[1] == {"prompt": "Mondj egy szót!", "completion": "kutya"}
    convert(CHAT, tmp_path / "c.jsonl", to="prompt_completion")
    (row,) = written(tmp_path / "c.jsonl")
    assert row["completion"] == [{"role": "assistant", "content": "再见！"}]
    assert [turn["role"] for turn in row["prompt"]] == ["system", "user", "assistant", "user"]


def test_a_bad_answer_never_becomes_a_demonstration(tmp_path):
    for to in ("messages", "alpaca", "sharegpt", "prompt_completion"):
        done = convert(KTO, tmp_path / f"{to}.jsonl", to=to)
        assert done.rows == 1
        assert "5" not in (tmp_path / f"{to}.jsonl").read_text("utf-8")
        (reason,) = done.refused
        assert "labelled bad" in reason


def test_a_comparison_is_written_as_comparison_or_as_two_labelled_answers(tmp_path):
    convert(PAIRS, tmp_path / "k.jsonl", to="kto")
    assert [(row["completion"], row["label"]) for row in written(tmp_path / "k.jsonl")] == [
        ("Budapest.", True),
        ("Nem tudom.", False),
    ]
    done = convert(PAIRS, tmp_path / "m.jsonl", to="messages")
    assert (done.rows, done.exit_code) == (0, 1)
    assert written(tmp_path / "m.jsonl") == []


def test_demonstrations_have_no_place_among_comparisons(tmp_path):
    done = convert(ALPACA, tmp_path / "p.jsonl", to="preference")
    assert done.rows == 0
    assert done.refused.total() == 2


@pytest.mark.parametrize("ending", [".jsonl", ".json", ".csv", ".tsv", ".parquet"])
def test_every_ending_reads_back_as_it_was(tmp_path, ending):
    path = tmp_path / f"out{ending}"
    convert(ALPACA, path, to="alpaca")
    again = tmp_path / "again.jsonl"
    convert(str(path), again, to="alpaca")
    assert written(again) == ALPACA


def test_the_own_layout_gives_rows_back_as_they_came(tmp_path):
    rows = [{**row, "pont": 3.5, "címke": {"a": [None]}} for row in ALPACA]
    convert(rows, tmp_path / "a.jsonl", to="alpaca")
    assert written(tmp_path / "a.jsonl") == rows
    done = convert(rows, tmp_path / "m.jsonl", to="messages")
    assert done.left_out == {"pont": 2, "címke": 2}


def test_an_existing_file_is_kept_unless_forced(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_text("fontos")
    with pytest.raises(OutputExists):
        convert(ALPACA, path, to="messages")
    assert path.read_text() == "fontos"
    convert(ALPACA, path, to="messages", force=True)
    assert len(written(path)) == 2


def test_a_failed_conversion_leaves_nothing(tmp_path):
    with pytest.raises(UsageError):
        convert([*CHAT, *CHAT[:0], ALPACA[0]], tmp_path / "t.csv", to="alpaca", mixed=True)
    assert list(tmp_path.iterdir()) == []


def test_wrong_words_are_answered_with_the_near_ones(tmp_path):
    with pytest.raises(UnknownName, match="sharegpt"):
        convert(ALPACA, tmp_path / "x.jsonl", to="sharegtp")
    with pytest.raises(UsageError, match="jsonl"):
        convert(ALPACA, tmp_path / "x.docx", to="messages")


def test_a_broken_file_is_converted_as_far_as_it_goes(tmp_path):
    (tmp_path / "t.json").write_text(json.dumps(ALPACA)[:-30], "utf-8")
    done = convert(str(tmp_path / "t.json"), tmp_path / "o.jsonl", to="messages")
    assert (done.rows, done.exit_code) == (1, 1)
    assert convert(str(tmp_path / "t.json"), tmp_path / "p.jsonl", to="messages", on_error="keep").exit_code == 0


@pytest.mark.parametrize("to", ["alpaca", "sharegpt", "messages", "prompt_completion", "preference", "kto"])
def test_trainers_are_told_how_to_load_the_file(tmp_path, to):
    done = convert(PAIRS if to in ("preference", "kto") else ALPACA, tmp_path / "adat.jsonl", to=to)
    entry = json.loads(done.snippets["LLaMA-Factory, dataset_info.json"])
    assert entry["adat"]["file_name"] == "adat.jsonl"
    assert "adat.jsonl" in done.snippets["axolotl"]


def test_what_was_changed_and_what_could_not_be_read_is_told(tmp_path):
    rows = b'{"instruction": "Mi?", "input": "", "output": "Az.", "score": NaN}\nrossz\n'
    (tmp_path / "a.jsonl").write_bytes(rows)
    done = convert(str(tmp_path / "a.jsonl"), tmp_path / "out.jsonl", to="messages")
    assert done.notes == {"nan_as_null": 1}
    assert "nan_as_null: 1 time (" in str(done)
    assert done.exit_code == 1
    assert convert(str(tmp_path / "a.jsonl"), tmp_path / "b.jsonl", to="messages", on_error="keep").exit_code == 0


def test_a_target_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "d.jsonl").mkdir()
    with pytest.raises(OutputExists, match="is a folder"):
        convert(ALPACA, tmp_path / "d.jsonl", to="messages", force=True)
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="cannot be written"):
        convert(ALPACA, tmp_path / "file" / "x.jsonl", to="messages")


@pytest.mark.parametrize("ending", ["jsonl", "json", "csv", "parquet"])
def test_a_full_disk_leaves_the_old_file_and_says_what_to_do(tmp_path, ending):
    target = tmp_path / f"out.{ending}"
    target.write_text("régi")
    rows = [{"instruction": f"Mondd: {n}", "input": "", "output": str(n * 7919 % 100_003) * 9} for n in range(20_000)]
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, old[1]))
    try:
        with pytest.raises(RunError, match="make room") as caught:
            convert(rows, target, to="alpaca", force=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert caught.value.where == str(target)
    assert target.read_text() == "régi"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
