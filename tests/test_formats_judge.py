import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.detect import detect

AUTO = ReadOptions()
RUBRIC = "###Score Rubrics:\n[Pontos a válasz?]\nScore 1: nem\n\n###Feedback: "


def prompt(instruction, response, reference=None):
    middle = f"###Reference Answer (Score 5):\n{reference}\n\n" if reference else ""
    return (
        "###Task Description:\nJudge the response.\n\n"
        f"###The instruction to evaluate:\n{instruction}\n\n###Response to evaluate:\n{response}\n\n{middle}{RUBRIC}"
    )


def row_of(instruction, chosen, rejected, **more):
    return {"chosen_instruction": prompt(instruction, chosen), "rejected_instruction": prompt(instruction, rejected), **more}


LABELLED = {
    "judgebench": (
        {"pair_id": "p", "question": "Mennyi?", "response_A": "egy", "response_B": "kettő", "label": "A>B", "source": "own"},
        "label",
        "B>A",
    ),
    "llmbar": ({"input": "Mennyi?", "output_1": "egy", "output_2": "kettő", "label": 1}, "label", 2),
    "preference_collection": (
        {"orig_instruction": "Mennyi?", "orig_response_A": "egy", "orig_response_B": "kettő", "orig_preference": "A"},
        "orig_preference",
        "B",
    ),
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


def sides(draft):
    return draft.messages[-1][1], draft.rejected[-1][1]


def test_instruction_and_responses_are_cut_out_of_judge_prompts():
    row = row_of("Mi a fény?", "Hullám.\n\n### Részletek\nElektromágneses.", "Lámpa.", source="honest")
    assert detect([row], AUTO).layout.name == "judge_prompts"
    (draft,) = read("judge_prompts", row)
    assert draft.messages == [("user", "Mi a fény?"), ("assistant", "Hullám.\n\n### Részletek\nElektromágneses.")]
    assert draft.rejected == [("assistant", "Lámpa.")]
    assert draft.task == "honest"
    assert LAYOUTS["judge_prompts"].write([draft]) == {"source": "honest"}


def test_earlier_turns_inside_the_instruction_become_turns():
    row = row_of("ما هذا؟\n\nAssistant:  كتاب.\n\nHuman:  لمن؟", "لي.", "لا أعلم.")
    (draft,) = read("judge_prompts", row)
    assert draft.messages == [("user", "ما هذا؟"), ("assistant", "كتاب."), ("user", "لمن؟"), ("assistant", "لي.")]


def test_swapped_judge_prompts_swap_the_answers():
    row = row_of("Mi a fény?", "Hullám.", "Lámpa.")
    row = {"chosen_instruction": row["rejected_instruction"], "rejected_instruction": row["chosen_instruction"]}
    assert sides(read("judge_prompts", row)[0]) == ("Lámpa.", "Hullám.")


def test_a_reference_answer_is_no_part_of_the_response():
    row = {
        "chosen_instruction": prompt("什么是光？", "波。", "电磁波。"),
        "rejected_instruction": prompt("什么是光？", "灯。", "电磁波。"),
    }
    assert sides(read("judge_prompts", row)[0]) == ("波。", "灯。")


def test_judge_prompts_of_different_instructions_share_no_prompt():
    row = {"chosen_instruction": prompt("Mi a fény?", "a"), "rejected_instruction": prompt("Mi a hang?", "b")}
    assert reason("judge_prompts", row) == "no_shared_prompt"


def test_a_judge_prompt_without_its_rubric_is_refused():
    broken = prompt("Mi a fény?", "Hullám.").split("###Score")[0]
    assert reason("judge_prompts", {"chosen_instruction": broken, "rejected_instruction": broken}) == "not_a_judge_prompt"
    assert reason("judge_prompts", row_of("Mi a fény?", "Hullám.", "Hullám.")) == "no_preference"


@pytest.mark.parametrize("name", LABELLED)
def test_the_verdict_gives_the_direction_and_comes_back(name):
    row, label, second = LABELLED[name]
    assert detect([row], AUTO).layout.name == name
    for one, expected in ((row, ("egy", "kettő")), ({**row, label: second}, ("kettő", "egy"))):
        drafts = read(name, one)
        assert sides(drafts[0]) == expected
        written = LAYOUTS[name].write(drafts)
        assert written == {field: one[field] for field in written}
        assert label in written


@pytest.mark.parametrize("name", LABELLED)
def test_a_missing_or_strange_verdict_is_refused(name):
    row, label, _ = LABELLED[name]
    assert reason(name, {**row, label: None}) == "missing_label"
    assert reason(name, {**row, label: "maybe"}) == "wrong_label"
    assert reason(name, {**row, label: True}) == "wrong_label"
    assert reason("judgebench", {**LABELLED["judgebench"][0], "label": "A=B"}) == "no_preference"


@pytest.mark.parametrize(
    "value", [None, 3, "x", [], {}, [None], "###The instruction to evaluate:\nResponse to evaluate:", "\ud800"]
)
def test_hostile_values_are_an_answer_and_not_a_crash(value):
    rows = {"judge_prompts": row_of("Mi?", "a", "b", source="honest"), **{name: case[0] for name, case in LABELLED.items()}}
    for name, row in rows.items():
        for field in row:
            drafts = tried(name, {**row, field: value})
            assert drafts is None or all(
                isinstance(said, str) for draft in drafts for _, said in draft.messages + draft.rejected
            )


@pytest.mark.parametrize(
    "row",
    [
        {"chosen_instruction": "Mi a fény?", "rejected_instruction": "Mi a hang?"},
        {"input": "Mennyi?", "output_1": "egy", "output_2": "kettő"},
        {"input": "Mennyi?", "output_1": "egy", "output_2": "kettő", "label": "matek"},
        {"question": "Mennyi?", "response_A": "egy", "response_B": "kettő", "label": "matek"},
        {"input": "Mennyi?", "output": "egy"},
    ],
)
def test_look_alikes_do_not_fit(row):
    names = ["judge_prompts", *LABELLED]
    assert {name: LAYOUTS[name].fit(row) for name in names} == dict.fromkeys(names, 0)
