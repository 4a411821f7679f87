"""Conversations without speaker names."""

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit

OPTIONS = ReadOptions()
NAMES = ["lima", "ultrachat", "capybara", "conversations_exchanges", "dialog_exchanges", "data_exchanges", "conversation_texts"]


def read(name, row):
    (draft,) = LAYOUTS[name].read(row, OPTIONS)
    return draft


def back(name, row):
    return LAYOUTS[name].write(LAYOUTS[name].read(row, OPTIONS))


def test_lima_strings_alternate():
    row = {"conversations": ["Mi a szél?", "Mozgó levegő.", "És a vihar?"], "source": "multi_turn"}
    draft = read("lima", row)
    assert LAYOUTS["lima"].fit(row) == 2
    assert draft.messages == [("user", "Mi a szél?"), ("assistant", "Mozgó levegő."), ("user", "És a vihar?")]
    assert (draft.kind, draft.origin) == ("sft", {"source": "multi_turn"})
    assert back("lima", row) == {"conversations": row["conversations"]}


def test_one_string_is_a_prompt():
    assert read("ultrachat", {"id": "0", "data": ["怎么办？"]}).kind == "prompt"


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("capybara", {"conversation": [{"input": "a", "output": "b"}, {"input": "c", "output": "d"}]}),
        ("capybara", {"conversation": [{"human": "a", "assistant": "b"}, {"human": "c", "assistant": "d"}], "category": "x"}),
        ("conversations_exchanges", {"conversations": [["a", "b"], ["c", "d"]]}),
        ("data_exchanges", {"data": [{"question": "a", "answer": "b"}, {"question": "c", "answer": "d"}]}),
        ("dialog_exchanges", {"dialog": [["a", "b"], ["c", "d"]], "system": "Légy rövid."}),
    ],
)
def test_exchanges_become_turns_and_come_back(name, row):
    draft = read(name, row)
    turns = [turn for turn in draft.messages if turn[0] != "system"]
    assert turns == [("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "d")]
    assert back(name, row) == {field: value for field, value in row.items() if field != "category"}


def test_a_null_answer_is_an_unanswered_question():
    row = {"conversation": [{"input": "a", "output": "b"}, {"input": "c", "output": None}]}
    assert read("capybara", row).messages[-1] == ("user", "c")
    assert back("capybara", row) == row


@pytest.mark.parametrize(
    "row",
    [
        {"conversations": []},
        {"conversations": [1, 2]},
        {"conversations": [{"from": "human", "value": "a"}]},
        {"data": {"a": "b"}},
        {"data": [["a", "b", "c"]]},
        {"dialog": [["a", 1]]},
        {"conversation": "a"},
        {"conversations": ["a", "b"], "chosen": "b", "rejected": "c"},
    ],
)
def test_look_alikes_do_not_fit(row):
    assert [name for name in NAMES if LAYOUTS[name].fit(row)] == []


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("lima", {"conversations": ["a", None]}),
        ("lima", {"conversations": None}),
        ("lima", {}),
        ("ultrachat", {"data": []}),
        ("ultrachat", {"data": [{"a": 1}]}),
        ("capybara", {"conversation": [{"input": "a", "output": "b"}, {"input": 3, "output": "d"}]}),
        ("capybara", {"conversation": [{"input": "a", "output": "b"}, ["c", "d"]]}),
        ("capybara", {"conversation": [{"input": None, "output": None}]}),
        ("conversations_exchanges", {"conversations": [["a", "b"], ["c"]]}),
        ("dialog_exchanges", {"dialog": [[]]}),
        ("lima", {"conversations": ["a", "b"], "label": False}),
    ],
)
def test_what_cannot_be_read_is_refused(name, row):
    with pytest.raises(Unfit):
        read(name, row)


def test_a_system_prompt_in_the_first_exchange_is_read():
    row = {
        "conversation": [
            {"system": "Légy rövid.", "input": "Mi a hó?", "output": "Víz."},
            {"input": "És?", "output": "Fagyott."},
        ]
    }
    draft = read("capybara", row)
    assert draft.messages[:2] == [("system", "Légy rövid."), ("user", "Mi a hó?")]
    assert back("capybara", row) == row


@pytest.mark.parametrize("more", [{"system": "Légy hosszú."}, {"context": "Tél van."}, {"response": "Jég."}])
def test_an_exchange_with_more_than_its_halves_is_refused(more):
    row = {"conversation": [{"input": "Mi a hó?", "output": "Víz."}, {"input": "És?", "output": "Fagyott.", **more}]}
    with pytest.raises(Unfit) as unfit:
        read("capybara", row)
    assert unfit.value.reason == "unread_turn"
