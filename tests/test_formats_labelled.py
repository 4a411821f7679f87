import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.detect import detect

AUTO = ReadOptions()


def talk(*said):
    return [{"role": ("user", "assistant")[n % 2], "content": one} for n, one in enumerate(said)]


CASES = {  # layout -> a row whose first answer "egy" is better, its label field, the label for the second answer "kettő"
    "pku_saferlhf": (
        {
            "prompt": "Melyik?",
            "response_0": "egy",
            "response_1": "kettő",
            "better_response_id": 0,
            "safer_response_id": 1,
            "is_response_0_safe": False,
        },
        "better_response_id",
        1,
    ),
    "helpsteer2": (
        {"split": "train", "prompt": "Melyik?", "response_1": "egy", "response_2": "kettő", "preference_strength": -1},
        "preference_strength",
        3,
    ),
    "helpsteer3": (
        {"domain": "general", "context": talk("Melyik?"), "response1": "egy", "response2": "kettő", "overall_preference": -2},
        "overall_preference",
        1,
    ),
    "shp": (
        {
            "post_id": "p",
            "history": "Melyik?",
            "human_ref_A": "egy",
            "human_ref_B": "kettő",
            "labels": 1,
            "score_A": 9,
            "score_B": 2,
        },
        "labels",
        0,
    ),
    "alpaca_farm": (
        {
            "instruction": "Melyik?",
            "input": "Kérem.",
            "output_1": "egy",
            "output_2": "kettő",
            "preference": 1,
            "annotator": "ann-1",
        },
        "preference",
        2,
    ),
    "chatbot_arena": (
        {
            "question_id": "q1",
            "model_a": "m",
            "model_b": "n",
            "winner": "model_a",
            "judge": "j1",
            "turn": 1,
            "conversation_a": talk("Melyik?", "egy"),
            "conversation_b": talk("Melyik?", "kettő"),
        },
        "winner",
        "model_b",
    ),
    "summarize_from_feedback": (
        {"info": {"post": "Melyik?"}, "summaries": [{"text": "egy"}, {"text": "kettő"}], "choice": 0, "worker": "w1"},
        "choice",
        1,
    ),
    "two_responses_labelled": (
        {"question": "Melyik?", "response_a": "egy", "response_b": "kettő", "winner": "A"},
        "winner",
        "B",
    ),
}


def read(name, row, options=AUTO):
    return LAYOUTS[name].read(row, options)


def tried(name, row):
    try:
        return read(name, row)
    except Unfit:
        return None


def reason(name, row, options=AUTO):
    with pytest.raises(Unfit) as unfit:
        read(name, row, options)
    return unfit.value.reason


def sides(draft):
    return draft.messages[-1][1], draft.rejected[-1][1]


@pytest.mark.parametrize("name", CASES)
def test_the_label_gives_the_direction(name):
    row, label, second = CASES[name]
    assert detect([row], AUTO).layout.name == name
    (draft,) = read(name, row)
    assert (draft.kind, sides(draft)) == ("preference", ("egy", "kettő"))
    (swapped,) = read(name, {**row, label: second})
    assert sides(swapped) == ("kettő", "egy")
    assert draft.messages[:-1] == swapped.messages[:-1]


@pytest.mark.parametrize("name", CASES)
def test_writing_gives_the_fields_back_for_either_label(name):
    row, label, second = CASES[name]
    for one in (row, {**row, label: second}):
        written = LAYOUTS[name].write(read(name, one))
        assert written == {field: one[field] for field in written}
        assert label in written
        assert set(LAYOUTS[name].needs) <= set(written)


@pytest.mark.parametrize("name", CASES)
def test_a_missing_label_is_refused(name):
    row, label, _ = CASES[name]
    assert reason(name, {**row, label: None}) in ("missing_label", "no_direction")
    assert reason(name, {field: value for field, value in row.items() if field != label}) in ("missing_label", "no_direction")


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("value", [True, "perhaps", [1], {"a": 1}, float("nan")])
def test_a_label_that_names_no_side_is_refused(name, value):
    row, label, _ = CASES[name]
    assert reason(name, {**row, label: value}) in ("wrong_label", "no_direction")


@pytest.mark.parametrize(
    ("name", "tie"),
    [
        ("helpsteer2", 0),
        ("helpsteer3", 0),
        ("alpaca_farm", 1.5),
        ("chatbot_arena", "tie"),
        ("chatbot_arena", "tie (bothbad)"),
        ("two_responses_labelled", "tie"),
    ],
)
def test_a_tie_is_no_preference(name, tie):
    row, label, _ = CASES[name]
    assert reason(name, {**row, label: tie}) == "no_preference"


def test_safety_alone_gives_no_direction():
    row = {key: value for key, value in CASES["pku_saferlhf"][0].items() if key != "better_response_id"}
    assert detect([row], AUTO).layout.name == "two_responses_unlabelled"


@pytest.mark.parametrize(
    "row",
    [
        {"prompt": "哪个？", "response_0": "一", "response_1": "二"},
        {"prompt": "哪个？", "response_a": "一", "response_b": "二", "label": 1},
        {"instruction": "哪个？", "input": "", "output_1": "一", "output_2": "二", "label": 0},
        {"question": "哪个？", "answer1": "一", "answer2": "二", "category": "geo"},
        {"question": "哪个？", "answer_1": "一", "answer_2": "二", "winner": "answer_1", "preferred": "answer_2"},
    ],
)
def test_two_answers_without_a_clear_label_are_recognised_and_refused(row):
    assert detect([row], AUTO).layout.name == "two_responses_unlabelled"
    with pytest.raises(Unfit) as unfit:
        read("two_responses_unlabelled", row)
    assert unfit.value.reason == "no_direction"
    assert "columns" in unfit.value.detail


@pytest.mark.parametrize(
    ("fields", "labels"),
    [
        (("response_a", "response_b"), ("a", "b")),
        (("response_A", "response_B"), ("model_A", "model_B")),
        (("answer_1", "answer_2"), (1, 2)),
        (("answer1", "answer2"), ("answer1", "answer2")),
        (("output_0", "output_1"), (0, 1)),
        (("completion_a", "completion_b"), ("[[A]]", "[[B]]")),
        (("response_1", "response_2"), ("1>2", "2>1")),
    ],
)
@pytest.mark.parametrize("field", ["preferred", "winner", "chosen", "label"])
def test_a_label_may_name_a_side_in_its_own_words(fields, labels, field):
    for label, expected in zip(labels, (("fel", "le"), ("le", "fel")), strict=True):
        row = {"prompt": "Merre?", fields[0]: "fel", fields[1]: "le", field: label}
        assert detect([row], AUTO).layout.name == "two_responses_labelled"
        drafts = read("two_responses_labelled", row)
        assert sides(drafts[0]) == expected
        assert LAYOUTS["two_responses_labelled"].write(drafts) == row


def test_three_answers_are_not_two():
    row = {"question": "Merre?", "answer_1": "fel", "answer_2": "le", "answer_3": "el", "winner": 1}
    assert not LAYOUTS["two_responses_labelled"].fit(row)
    assert not LAYOUTS["two_responses_unlabelled"].fit(row)


def test_the_judged_round_of_an_arena_ends_both_conversations():
    row = {
        **CASES["chatbot_arena"][0],
        "conversation_a": talk("Melyik?", "egy", "Biztos?", "nem"),
        "conversation_b": talk("Melyik?", "kettő", "Biztos?", "igen"),
    }
    (draft,) = read("chatbot_arena", row)
    assert sides(draft) == ("egy", "kettő")
    (whole,) = read("chatbot_arena", {**row, "turn": 2})
    assert sides(whole) == ("nem", "igen")
    assert [said for _, said in whole.rejected] == ["kettő", "Biztos?", "igen"]
    assert (whole.author, whole.origin["chosen_model"], whole.origin["rejected_model"]) == ("j1", "m", "n")


def test_arena_flags_give_the_direction_and_come_back():
    row = {"id": 5, "prompt": '["أين؟","حقا؟"]', "response_a": '["هنا","نعم"]', "response_b": '["هناك","لا"]'}
    for flags, expected in (((1, 0, 0), ("نعم", "لا")), ((0, 1, 0), ("لا", "نعم"))):
        flagged = {**row, **dict(zip(("winner_model_a", "winner_model_b", "winner_tie"), flags, strict=True))}
        assert detect([flagged], AUTO).layout.name == "arena_flags"
        drafts = read("arena_flags", flagged)
        assert sides(drafts[0]) == expected
        written = LAYOUTS["arena_flags"].write(drafts)
        assert written == {field: flagged[field] for field in written}
    tie = {**row, "winner_model_a": 0, "winner_model_b": 0, "winner_tie": 1}
    assert reason("arena_flags", tie) == "no_preference"
    assert reason("arena_flags", {**tie, "winner_model_a": 1}) == "wrong_label"
    assert reason("arena_flags", {**tie, "winner_tie": 0}) == "missing_label"


def test_who_labelled_and_who_answered_is_kept():
    (draft,) = read("alpaca_farm", CASES["alpaca_farm"][0])
    assert (draft.author, draft.context) == ("ann-1", "Kérem.")
    (draft,) = read("shp", CASES["shp"][0])
    assert (draft.origin["id"], draft.origin["chosen_score"], draft.origin["rejected_score"]) == ("p", 9, 2)


def test_a_draft_of_another_layout_is_written_in_its_direction():
    drafts = LAYOUTS["preference"].read({"prompt": "Merre?", "chosen": "fel", "rejected": "le"}, AUTO)
    written = LAYOUTS["alpaca_farm"].write(drafts)
    assert written == {"instruction": "Merre?", "output_1": "fel", "output_2": "le", "preference": 1}
    for name in CASES:
        (again,) = read(name, LAYOUTS[name].write(drafts))
        assert sides(again) == ("fel", "le")


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [None], [{}], [{"role": "user"}], 10**400, "\ud800"])
def test_hostile_values_are_an_answer_and_not_a_crash(name, value):
    row, _, _ = CASES[name]
    for field in row:
        drafts = tried(name, {**row, field: value})
        assert drafts is None or all(isinstance(said, str) for draft in drafts for _, said in draft.messages + draft.rejected)


@pytest.mark.parametrize(
    "row",
    [
        {"prompt": "Melyik?", "completion": "egy"},
        {"question": "Melyik?", "answer": "egy"},
        {"question": "Melyik?", "option_a": "egy", "option_b": "kettő", "answer": "A"},
        {"prompt": "Melyik?", "chosen": "egy", "rejected": "kettő"},
        {"conversation_a": "egy", "conversation_b": "kettő", "winner": "model_a"},
    ],
)
def test_look_alikes_do_not_fit(row):
    names = [*CASES, "arena_flags", "two_responses_unlabelled"]
    assert {name: LAYOUTS[name].fit(row) for name in names} == dict.fromkeys(names, 0)
