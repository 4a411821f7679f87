"""The flat layouts: instruction, optional context, answer; and what they must leave to other families."""

from __future__ import annotations

import json

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.fields import promise
from instructds.formats.languages import language_tag
from instructds.formats.pairs import no_input

MODULES = ("flat", "questions", "completion", "self_instruct", "superni", "seq2seq")
OPTIONS = ReadOptions()
HOSTILE = (
    None,
    0,
    -1.5,
    True,
    "",
    [],
    {},
    [[]],
    [None],
    [["a"]],
    [["a", None]],
    {"a": {"b": []}},
    "x" * 100_000,
    "\ud800",
    ["a", 1],
)


def _mine():
    import importlib

    modules = [importlib.import_module(f"instructds.formats.{name}") for name in MODULES]
    assert all(module.__doc__ for module in modules)
    names = {module.__name__ for module in modules} | {"instructds.formats.pairs"}
    return [name for name, layout in LAYOUTS.items() if layout.read.__module__ in names]


MINE = _mine()


def read(name, row):
    return LAYOUTS[name].read(row, OPTIONS)


def read_or_none(name, row):
    try:
        return read(name, row)
    except Unfit:
        return None


def winners(row):
    fits = {name: layout.fit(row) for name, layout in LAYOUTS.items()}
    most = max(fits.values())
    best = {name for name, explained in fits.items() if explained == most and most}
    return {name for name in best if not any(name in LAYOUTS[other].over for other in best)}


@pytest.mark.parametrize("name", MINE)
def test_the_example_is_read_and_written_back(name):
    layout = LAYOUTS[name]
    drafts = layout.read(layout.example, OPTIONS)
    written = layout.write(drafts)
    changed = {field for field in written if written[field] != layout.example.get(field)}
    assert changed <= ({"input"} if layout.example.get("input") == "<noinput>" else set())
    assert all(content for draft in drafts for _, content in draft.messages)
    assert {draft.kind for draft in drafts} <= {"sft", "prompt"}


@pytest.mark.parametrize("name", MINE)
def test_the_example_is_recognised_as_its_own_layout(name):
    best = winners(LAYOUTS[name].example)
    assert name in best
    readings = {str([(draft.kind, draft.messages) for draft in read(other, LAYOUTS[name].example)]) for other in best}
    assert len(readings) == 1


@pytest.mark.parametrize("name", MINE)
def test_hostile_values_are_unfit_or_read_and_never_another_exception(name):
    layout = LAYOUTS[name]
    for field in (*layout.needs, *layout.may):
        for value in HOSTILE:
            row = {**layout.example, field: value}
            drafts = read_or_none(name, row)
            assert layout.fit(row) >= 0
            if drafts is not None:
                assert isinstance(layout.write(drafts), dict)
                assert all(isinstance(text, str) for draft in drafts for _, text in draft.messages)


@pytest.mark.parametrize("value", [["x" * 100_000], {"x": "y" * 100_000}, 10**400])
def test_the_detail_of_a_rejection_stays_short_and_names_the_field(value):
    with pytest.raises(Unfit, match="'output'") as caught:
        read("alpaca", {"instruction": "a", "input": "", "output": value})
    assert (caught.value.reason, len(caught.value.detail) < 200) == ("wrong_type", True)


@pytest.mark.parametrize("name", MINE)
def test_a_missing_or_null_instruction_is_unfit(name):
    layout = LAYOUTS[name]
    first = next(iter(layout.needs))
    row = {field: value for field, value in layout.example.items() if field != first}
    assert layout.fit(row) == 0
    for broken in (row, {**row, first: None}, {**row, first: 3}):
        with pytest.raises(Unfit, match=first):
            layout.read(broken, OPTIONS)


OTHERS = [
    {"instruction": "a", "input": "", "output_1": "b", "output_2": "c", "preference": 1},
    {"instruction": "a", "input": "", "output": ["b", "c"]},
    {"prompt": "a", "chosen": "b", "rejected": "c"},
    {"prompt": "a", "completion": "b", "label": True},
    {"prompt": "a", "completion": "b", "label": False, "id": "1"},
    {"prompt": "a", "completion": "b", "label": "False"},
    {"prompt": "a", "completion": "b", "kto_tag": True},
    {"prompt": "a", "response_0": "b", "response_1": "c", "better_response_id": 1},
    {"prompt": "a", "prompt_id": "1", "messages": [{"role": "user", "content": "a"}]},
    {"instruction": "a", "response": "b", "conversations": [{"from": "human", "value": "a"}, {"from": "gpt", "value": "b"}]},
    {"instruction": "a", "completions": [{"response": "b"}]},
    {"question": "a", "response_j": "b", "response_k": "c"},
    {"question": "a", "answers": {"text": ["b"]}},
    {"question": "a", "choices": ["b", "c"], "answer": "b"},
    {"query": "a", "choices": ["b", "c"], "gold": 1},
    {"question": "a", "answer": "b", "response": "c"},
    {"instruction": "a", "question": "b", "answer": "c"},
    {"prompt": "a", "response": "b", "completion": "c"},
    {"prompt": "a", "verdict": "b"},
    {"question": "a", "expected_answer": "b"},
    {"instruction": "a", "text": "b"},
    {"prompt": {"text": "a"}, "message_tree_id": "t"},
    {"message_tree_id": "t", "text": "a", "role": "prompter"},
    {"text": "a"},
    {"user_input": "a", "completion_a": "b", "completion_b": "c"},
    {"instruction": "a", "instances": "b"},
    {},
]


@pytest.mark.parametrize("row", OTHERS, ids=json.dumps)
def test_rows_of_other_families_do_not_fit(row):
    assert [name for name in MINE if LAYOUTS[name].fit(row)] == []


@pytest.mark.parametrize(
    "answer", ["output", "response", "answer", "completion", "target", "reply", "solution", "label", "chosen"]
)
@pytest.mark.parametrize("name", ["prompt_only", "question_only", "instruction_only", "query_only"])
def test_a_bare_prompt_is_never_read_beside_an_answer(name, answer):
    layout = LAYOUTS[name]
    row = {**layout.example, answer: "valami"}
    assert layout.fit(row) == 0
    with pytest.raises(Unfit, match=answer):
        layout.read(row, OPTIONS)
    assert layout.fit({**layout.example, answer: None})


def test_a_kto_negative_is_refused_even_when_the_layout_is_named():
    with pytest.raises(Unfit, match="label"):
        read("prompt_completion", {"prompt": "Az ég", "completion": " zöld.", "label": False})


def test_a_label_that_is_a_category_does_not_hide_an_answer():
    assert winners({"instruction": "Számolj háromig.", "output": "1 2 3", "label": "számolás"}) == {"instruction_output"}


@pytest.mark.parametrize("name", ["alpaca", "gpteacher", "dolly"])
def test_a_context_is_kept_apart_and_joined_to_the_message(name):
    layout = LAYOUTS[name]
    (draft,) = layout.read(layout.example, OPTIONS)
    assert draft.context
    assert draft.messages[0][1].endswith(f"\n\n{draft.context}")
    assert layout.write([draft]).items() <= layout.example.items()


@pytest.mark.parametrize(
    "marker", ["<noinput>", "No input", "N/A", "n/a", "<No Input>", "no input required.", "Nincs bemenet", "无输入"]
)
def test_a_marker_for_no_input_is_no_context(marker):
    (draft,) = read("alpaca", {"instruction": "Mondj egy viccet.", "input": marker, "output": "Haha."})
    assert draft.context is None
    assert draft.messages == [("user", "Mondj egy viccet."), ("assistant", "Haha.")]


@pytest.mark.parametrize("text", ["No input devices found", "None", "n", "N/A values: 3", "无", "0"])
def test_a_context_that_looks_like_a_marker_stays(text):
    assert not no_input(text)


def test_an_empty_answer_is_a_demonstration_and_a_null_or_missing_one_a_prompt():
    kinds = [
        read("alpaca", {"instruction": "Írj.", "input": "", **answer})[0].kind
        for answer in ({"output": ""}, {"output": None}, {})
    ]
    assert kinds == ["sft", "prompt", "prompt"]
    assert LAYOUTS["alpaca"].fit({"instruction": "Írj.", "input": ""}) == 2


def test_history_and_system_become_turns_and_come_back():
    row = {
        "system": "Légy udvarias.",
        "instruction": "És kettőé?",
        "input": "",
        "output": "Négy.",
        "history": [["Mennyi egy kétszerese?", "Kettő."], ["Biztos?", "Igen."]],
    }
    (draft,) = read("alpaca", row)
    assert [role for role, _ in draft.messages] == ["system", "user", "assistant", "user", "assistant", "user", "assistant"]
    assert draft.system == "Légy udvarias."
    assert LAYOUTS["alpaca"].write([draft]) == row


@pytest.mark.parametrize(
    "history", [[["a", None]], [[None, "b"]], [["a"]], ["ab"], "ab", [["a", "b", "c"]], {"a": "b"}, [None]]
)
def test_a_broken_history_is_unfit(history):
    with pytest.raises(Unfit, match="history"):
        read("alpaca", {"instruction": "a", "input": "", "output": "b", "history": history})


def test_a_repeated_answer_is_accepted_and_a_different_one_unfit():
    row = {"instruction": "Összeg?", "input": "1 2", "response": "3", "output": "3"}
    assert winners(row) == {"gpteacher"}
    assert read("gpteacher", row)[0].messages[-1] == ("assistant", "3")
    with pytest.raises(Unfit) as caught:
        read("gpteacher", {**row, "output": "4"})
    assert caught.value.reason == "conflicting_answers"


def test_a_rendered_prompt_must_repeat_the_instruction():
    row = {
        "instruction": "Írj verset.",
        "input": "",
        "output": "Tavaszi szél",
        "prompt": "### Feladat:\nÍrj verset.\n### Válasz:",
    }
    assert winners(row) == {"alpaca"}
    assert read("alpaca", row)[0].messages[0] == ("user", "Írj verset.")
    with pytest.raises(Unfit, match="prompt"):
        read("alpaca", {**row, "prompt": "Mi a főváros?"})


def test_companions_tell_id_language_and_task():
    (draft,) = read("bactrian", {**LAYOUTS["bactrian"].example, "language": "Chinese", "category": "szín"})
    assert (draft.origin, draft.language, draft.task) == ({"id": "alpaca-12"}, "zh", "szín")
    (coded,) = read("query_answer", LAYOUTS["query_answer"].example)
    assert coded.language is None
    (dolly,) = read("dolly", LAYOUTS["dolly"].example)
    assert dolly.task == "closed_qa"
    (open_orca,) = read("open_orca", LAYOUTS["open_orca"].example)
    assert open_orca.messages[0] == ("system", open_orca.system)


def test_rows_without_input_in_an_alpaca_file_read_the_same_either_way():
    row = {"instruction": "Köszönj.", "output": "Szia!"}
    assert winners(row) == {"instruction_output"}
    assert read("alpaca", row) == read("instruction_output", row)


def test_a_layout_writes_nothing_it_cannot_hold():
    (draft,) = read("alpaca", {"instruction": "b", "input": "", "output": "c", "history": [["x", "y"]]})
    assert LAYOUTS["question_answer"].write([draft]) == {}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Output", "answer"),
        ("response_a", "answer"),
        ("rejected_messages", "answer"),
        ("input", "statement"),
        ("instruction_type", "companion"),
        ("language_code", "companion"),
        ("response_model", "companion"),
        ("verdict", "other"),
        ("output" * 100, "other"),
    ],
)
def test_a_field_name_promises(name, expected):
    assert promise(name) == expected


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("hun", "hu"),
        ("Hungarian", "hu"),
        (" magyar ", "hu"),
        ("pt-BR", "pt"),
        ("eng_Latn", "en"),
        ("Simplified Chinese", "zh"),
        ("arb", "ar"),
        ("العربية", "ar"),
        ("yue", "yue"),
        ("python", None),
        ("", None),
        (None, None),
        (3, None),
        ("x" * 1000, None),
    ],
)
def test_a_language_gets_its_primary_tag(name, tag):
    assert language_tag(name) == tag
