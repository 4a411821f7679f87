import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.detect import detect

AUTO = ReadOptions()
ASK = {"role": "user", "content": "Milyen az ég?"}
SAY = {"role": "assistant", "content": "Zöld."}
SHARED = [{"from": "human", "value": "Milyen az ég?"}, {"from": "gpt", "value": "Zöld."}]

ROWS = {
    "kto": ({"prompt": "Milyen az ég?", "completion": "Zöld.", "label": False}, "label"),
    "kto_chat": ({"prompt": [ASK], "completion": [SAY], "label": False, "dataset": "own"}, "label"),
    "kto_completion": ({"completion": [ASK, SAY], "label": False, "rating": 2.0}, "label"),
    "kto_messages": ({"messages": [ASK, SAY], "label": False}, "label"),
    "kto_messages_tag": ({"messages": [ASK, SAY], "kto_tag": False}, "kto_tag"),
    "kto_sharegpt": ({"conversations": SHARED, "kto_tag": False, "system": "Röviden."}, "kto_tag"),
    "kto_conversations": ({"conversations": SHARED, "label": False}, "label"),
    "kto_alpaca": ({"instruction": "Milyen az ég?", "input": "", "output": "Zöld.", "kto_tag": False}, "kto_tag"),
}


def read(name, row):
    return LAYOUTS[name].read(row, AUTO)


def tried(name, row):
    try:
        return read(name, row)
    except Unfit:
        return None


def reason(name, row):
    with pytest.raises(Unfit) as unfit:
        read(name, row)
    return unfit.value.reason


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("label", [True, False])
def test_an_answer_with_a_label_is_feedback_and_never_a_demonstration(name, label):
    row, field = ROWS[name]
    row = {**row, field: label}
    assert detect([row], AUTO).layout.name == name
    for options in (AUTO, ReadOptions(read_as="sft")):
        (draft,) = LAYOUTS[name].read(row, options)
        assert (draft.kind, draft.label, draft.rejected) == ("feedback", label, None)
        assert draft.messages[-2:] == [("user", "Milyen az ég?"), ("assistant", "Zöld.")]


@pytest.mark.parametrize("name", ROWS)
def test_writing_gives_the_fields_back(name):
    row, _ = ROWS[name]
    written = LAYOUTS[name].write(read(name, row))
    assert written == {field: row[field] for field in written}
    assert set(LAYOUTS[name].needs) <= set(written)


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("label", ["yes", "0", "good", 0, 1, 1.0, "", None])
def test_a_label_that_is_no_bool_stays_feedback_and_is_refused(name, label):
    row, field = ROWS[name]
    row = {**row, field: label}
    assert detect([row], AUTO).layout.name == name
    assert reason(name, row) == ("missing_label" if label is None else "wrong_type")


@pytest.mark.parametrize(("label", "meant"), [("True", True), ("false", False)])
def test_a_table_without_types_writes_true_and_false_as_text(label, meant):
    row = {"prompt": "Milyen az ég?", "completion": "Zöld.", "label": label}
    assert [draft.label for draft in read("kto", row)] == [meant]
    assert reason("kto", {**row, "score": 1}) == "wrong_type"


@pytest.mark.parametrize("name", ROWS)
def test_an_absent_label_is_refused(name):
    row, field = ROWS[name]
    assert reason(name, {key: value for key, value in row.items() if key != field}) == "missing_label"


def test_history_context_and_system_of_an_alpaca_row_come_back():
    row = {
        "instruction": "翻译。",
        "input": "苹果",
        "output": "pear",
        "kto_tag": False,
        "history": [["你好", "你好！"]],
        "system": "译员",
    }
    drafts = read("kto_alpaca", row)
    assert [said for _, said in drafts[0].messages] == ["译员", "你好", "你好！", "翻译。\n\n苹果", "pear"]
    assert LAYOUTS["kto_alpaca"].write(drafts) == row


def test_a_completion_that_repeats_the_prompt_is_not_read_twice():
    (draft,) = read("kto_chat", {"prompt": [ASK], "completion": [ASK, SAY], "label": True})
    assert draft.messages == [("user", "Milyen az ég?"), ("assistant", "Zöld.")]


def test_a_conversation_that_ends_in_a_question_has_no_answer_to_judge():
    assert reason("kto_messages", {"messages": [ASK], "label": True}) == "no_answer"
    assert reason("kto_messages", {"messages": [SAY], "label": True}) == "no_prompt"


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [None], [{}], [{"role": "user"}], float("inf"), "\ud800"])
def test_hostile_values_are_an_answer_and_not_a_crash(name, value):
    row, _ = ROWS[name]
    for field in row:
        drafts = tried(name, {**row, field: value})
        assert drafts is None or all(draft.kind == "feedback" and isinstance(draft.label, bool) for draft in drafts)


@pytest.mark.parametrize(
    "row",
    [
        {"prompt": "Milyen?", "completion": "Kék."},
        {"prompt": "Milyen?", "completion": "Kék.", "label": "időjárás"},
        {"prompt": "Milyen?", "completion": "Kék.", "label": 4},
        {"messages": [ASK, SAY]},
        {"instruction": "Milyen?", "input": "", "output": "Kék."},
        {"text": "Kék az ég.", "label": True},
    ],
)
def test_look_alikes_do_not_fit(row):
    assert {name: LAYOUTS[name].fit(row) for name in ROWS} == dict.fromkeys(ROWS, 0)
