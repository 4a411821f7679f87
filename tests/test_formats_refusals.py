"""What a row says against its own answer: bad answers, ties, labels nobody reads, pictures."""

import pytest

from instructds import load
from instructds.errors import UnknownName
from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.detect import detect
from instructds.formats.refusals import meaning_of, read_row, says_bad
from instructds.jobs.conversion import convert
from instructds.jobs.inspection import inspect

OPTIONS = ReadOptions()
ASKED = {"prompt": "Mennyi hétszer nyolc?", "response": "Ötvenhárom."}
TURNS = [{"role": "user", "content": "ما لون العشب؟"}, {"role": "assistant", "content": "بنفسجي."}]
SHARED = [{"from": "human", "value": "草是什么颜色？"}, {"from": "gpt", "value": "紫色。"}]
COMPARED = {"prompt": "Mi a fű színe?", "chosen": "Zöld.", "rejected": "Lila."}

FALSE_IS_BAD = [
    "correct",
    "isCorrect",
    "is_safe",
    "accepted",
    "valid",
    "passed",
    "is_good",
    "helpful",
    "answer_is_correct",
    "helyes",
]
TRUE_IS_BAD = ["toxic", "unsafe", "harmful", "is_hallucination", "is_rejected", "incorrect", "is_refusal", "is_wrong", "hibás"]


def kinds(row):
    return [draft.kind for draft in read_row(detect([row], OPTIONS).layout, row, OPTIONS)]


def reason(row):
    with pytest.raises(Unfit) as unfit:
        kinds(row)
    return unfit.value.reason


@pytest.mark.parametrize(
    "row",
    [
        ASKED,
        {"question": "2+2?", "answer": "5"},
        {"instruction": "Írj egy szót!", "input": "", "output": "rtz"},
        {"question": "2+2?", "generated_solution": "5", "expected_answer": "4"},
        {"inputs_pretokenized": "Igaz?", "targets_pretokenized": "Nem"},
        {"messages": TURNS},
        {"conversations": SHARED},
        {"conversation": [{"input": "Hol a kulcs?", "output": "A tengerben."}]},
    ],
)
def test_an_answer_called_bad_is_no_demonstration_in_any_layout(row):
    assert kinds(row) == kinds({**row, "is_correct": True}) == ["sft"]
    assert reason({**row, "is_correct": False}) == "judged_bad"


@pytest.mark.parametrize("name", FALSE_IS_BAD)
@pytest.mark.parametrize("bad", [False, 0, "no", "nem", "False"])
def test_false_means_bad(name, bad):
    assert reason({**ASKED, name: bad}) == "judged_bad"
    assert kinds({**ASKED, name: True}) == ["sft"]


@pytest.mark.parametrize("name", TRUE_IS_BAD)
@pytest.mark.parametrize("bad", [True, 1, "yes", "igen", "true"])
def test_true_means_bad(name, bad):
    row = {**ASKED, name: bad}
    with pytest.raises(Unfit) as unfit:
        read_row(LAYOUTS["prompt_response"], row, OPTIONS)
    assert unfit.value.reason == "judged_bad"
    assert repr(name) in unfit.value.detail
    assert [draft.kind for draft in read_row(LAYOUTS["prompt_response"], {**ASKED, name: False}, OPTIONS)] == ["sft"]


@pytest.mark.parametrize(
    ("name", "bad", "good"),
    [
        ("verdict", "incorrect", "correct"),
        ("status", "Rejected", "accepted"),
        ("feedback", "👎", "👍"),
        ("feedback", "👎🏽", "Nagyon tetszett, köszönöm!"),
        ("quality", "low", "high"),
        ("értékelés", None, "rossz"),
    ],
)
def test_words_and_thumbs_are_verdicts(name, bad, good):
    assert kinds({**ASKED, name: good}) == ["sft"]
    assert bad is None or reason({**ASKED, name: bad}) == "judged_bad"


@pytest.mark.parametrize(
    "more", [{"rating": 1}, {"score": 0.0}, {"reward": -2.5}, {"toxicity": 0.9}, {"helpful": 3}, {"correct": None}]
)
def test_grades_are_no_verdicts(more):
    assert kinds({**ASKED, **more}) == ["sft"]


def test_a_field_that_repeats_the_answer_is_no_verdict():
    assert kinds({"instruction": "Milyen hangulatú?", "input": "Utálom.", "output": "negative", "label": "negative"}) == ["sft"]


def test_moderation_of_a_whole_conversation_judges_no_answer():
    row = {"conversation": TURNS, "model": "m", "toxic": True, "redacted": True, "openai_moderation": [{"flagged": True}]}
    assert kinds(row) == ["sft"]


def test_bad_answers_are_counted_and_good_ones_keep_their_field(tmp_path):
    rows = [{**ASKED, "is_safe": safe} for safe in (True, False, True)]
    (part,) = inspect(rows).parts
    assert (part.records, part.rejections) == (2, {"judged_bad": 1})
    assert {record["extra"] for record in load(rows, on_error="keep")} == {'{"is_safe":true}'}


@pytest.mark.parametrize("name", ["image", "images", "audio", "videos", "image_path", "imageUrl", "pixel_values"])
@pytest.mark.parametrize("row", [ASKED, {"messages": TURNS}, {"conversations": SHARED}, COMPARED])
def test_what_is_not_text_is_not_read_as_text(name, row):
    assert reason({**row, name: ["tó.png"]}) == reason({**row, name: {"bytes": None, "path": "tó.png"}}) == "not_text"
    for nothing in (None, [], "", [None]):
        assert kinds({**row, name: nothing}) == kinds(row)


def test_the_place_of_a_picture_is_no_text():
    assert reason({"instruction": "<image>\nMi van a képen?", "output": "Egy tó.", "image": None}) == "not_text"


def test_a_tie_has_no_direction_whatever_the_layout():
    assert kinds({**COMPARED, "status": "swapped"}) == ["preference"]
    assert reason({**COMPARED, "status": "tie"}) == "no_preference"


@pytest.mark.parametrize(
    "row",
    [
        {"user_input": "Mi a fű színe?", "completion_a": "Lila.", "completion_b": "Zöld.", "label": "b"},
        {"question": "Mi a fű színe?", "response_j": "Lila.", "response_k": "Zöld.", "winner": "response_k"},
    ],
)
def test_a_label_goes_before_the_place_of_an_answer(row):
    assert reason(row) == "unread_label"


def test_two_answers_after_an_answer_are_no_comparison():
    row = {
        "conversations": SHARED,
        "chosen": {"from": "gpt", "value": "绿色。"},
        "rejected": {"from": "gpt", "value": "红色。"},
    }
    assert reason(row) == "answered_prompt"


def test_a_row_without_its_label_is_no_demonstration_in_a_mixed_file():
    rows = [{"prompt": f"{n}+1?", "completion": f"{n + 1}", "label": n % 2 == 0} for n in range(8)]
    late = {"prompt": "9+1?", "completion": "11"}
    other = {"messages": TURNS}
    (part,) = inspect([late, *rows, late, other], mixed=True).parts
    assert part.kinds == {"feedback": 8, "sft": 1}
    assert part.rejections == {"missing_label": 2}


def test_an_answer_with_weight_0_is_trained_on_by_nobody(tmp_path):
    turns = [
        {**TURNS[0]},
        {**TURNS[1], "weight": 0},
        {"role": "user", "content": "متأكد؟"},
        {"role": "assistant", "content": "لا، أخضر.", "weight": 1},
    ]
    rows = [{"messages": turns}, {"messages": TURNS}]
    done = convert(rows, tmp_path / "a.jsonl", to="sharegpt")
    assert (done.rows, dict(done.refused)) == (1, {"an assistant turn has weight 0; sharegpt has no place for that": 1})
    assert done.left_out == {"messages[].weight": 1}
    assert convert(rows, tmp_path / "b.jsonl", to="messages").rows == 2
    (draft,) = LAYOUTS["messages"].read({"system": "كن دقيقًا.", **rows[0]}, OPTIONS)
    assert draft.origin["untrained"] == [2]


def test_what_single_turns_lose_is_told(tmp_path):
    rows = [{"messages": [TURNS[0], {**TURNS[1], "reasoning_content": "…", "name": None}]}]
    assert convert(rows, tmp_path / "a.jsonl", to="alpaca").left_out == {"messages[].reasoning_content": 1}


def test_names_in_any_spelling():
    assert meaning_of("isCorrect") == meaning_of("Human-Verified") == "good_if_true"
    assert meaning_of("x" * 1000) == meaning_of("correct_option") == "nothing"
    assert not says_bad("says", {"a": 1})


def test_near_names_are_told_once(tmp_path):
    with pytest.raises(UnknownName) as unknown:
        convert([{"prompt": "Ki?", "completion": "Én."}], tmp_path / "a.jsonl", to="alpacca")
    assert len(set(unknown.value.near)) == len(unknown.value.near)
