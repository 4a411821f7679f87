"""Questions and answers of FastChat's judges."""

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.fastchat import answer_drafts

OPTIONS = ReadOptions()
NAMES = ("mt_bench", "arena_hard", "fastchat_question", "fastchat_answers")
QUESTION = {"question_id": 81, "category": "writing", "turns": ["Írj a tóról.", "Rövidebben."], "reference": ["a", "b"]}
ANSWER = {
    "question_id": 81,
    "answer_id": "x",
    "model_id": "modell-1",
    "choices": [{"index": 0, "turns": ["Kék.", "K."]}, {"index": 1, "turns": ["Zöld."]}],
    "tstamp": 1.5,
}


def read(name, row):
    return LAYOUTS[name].read(row, OPTIONS)


@pytest.mark.parametrize(
    ("name", "row", "turns"),
    [
        ("mt_bench", QUESTION, QUESTION["turns"]),
        ("arena_hard", {"question_id": "a", "category": "v", "cluster": "c", "turns": [{"content": "写诗"}]}, ["写诗"]),
        ("fastchat_question", {"question_id": 1, "text": "كيف حالك؟", "category": "generic"}, ["كيف حالك؟"]),
    ],
)
def test_questions_are_prompts_of_all_their_turns(name, row, turns):
    (draft,) = read(name, row)
    assert [known for known in NAMES if LAYOUTS[known].fit(row)] == [name]
    assert (draft.kind, draft.messages) == ("prompt", [("user", turn) for turn in turns])
    assert (draft.task, draft.origin["id"]) == (row["category"], row["question_id"])
    field = "text" if "text" in row else "turns"
    assert LAYOUTS[name].write([draft]) == {field: row[field]}


@pytest.mark.parametrize("questions", [[QUESTION], {81: QUESTION}, {"81": QUESTION}])
def test_answers_are_joined_to_their_question(questions):
    row = {**ANSWER, "questions": questions}
    first, second = read("fastchat_answers", row)
    assert first.messages == [("user", "Írj a tóról."), ("assistant", "Kék."), ("user", "Rövidebben."), ("assistant", "K.")]
    assert second.messages == [("user", "Írj a tóról."), ("assistant", "Zöld."), ("user", "Rövidebben.")]
    assert (first.method, first.author, first.task, first.kind) == ("llm_generated", "modell-1", "writing", "sft")
    assert first.origin == {"id": "x", "question_id": 81, "choice": 0}
    assert LAYOUTS["fastchat_answers"].write([first, second]) == {"model_id": "modell-1", "choices": ANSWER["choices"]}


def test_an_answer_of_one_text():
    answer = {"answer_id": "x", "model_id": "m", "question_id": 1, "text": "Jól.", "metadata": {}}
    (draft,) = answer_drafts(answer, {"question_id": 1, "text": "Hogy vagy?", "category": "generic"})
    assert draft.messages == [("user", "Hogy vagy?"), ("assistant", "Jól.")]
    assert [name for name in NAMES if LAYOUTS[name].fit(answer)] == ["fastchat_answers"]
    assert LAYOUTS["fastchat_answers"].write([draft]) == {"model_id": "m", "text": "Jól."}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (ANSWER, "needs_questions"),
        ({**ANSWER, "questions": []}, "unknown_question"),
        ({**ANSWER, "questions": 3}, "unknown_question"),
        ({**ANSWER, "questions": [None, {"question_id": 8}]}, "unknown_question"),
        ({**ANSWER, "question_id": [1], "questions": {}}, "unknown_question"),
        ({**ANSWER, "questions": [{"question_id": 81}]}, "no_turns"),
        ({**ANSWER, "questions": [{"question_id": 81, "turns": ["egy"]}]}, "too_many_turns"),
        ({**ANSWER, "choices": [], "questions": [QUESTION]}, "wrong_type"),
        ({**ANSWER, "choices": [3], "questions": [QUESTION]}, "no_turns"),
        ({**ANSWER, "choices": [{"turns": [None]}], "questions": [QUESTION]}, "missing_field"),
        ({**ANSWER, "choices": [{"turns": [5]}], "questions": [QUESTION]}, "wrong_type"),
    ],
)
def test_answers_that_cannot_be_joined_say_why(row, reason):
    with pytest.raises(Unfit) as refusal:
        read("fastchat_answers", row)
    assert refusal.value.reason == reason


def test_an_answer_is_never_joined_to_another_question():
    with pytest.raises(Unfit, match="other_question"):
        answer_drafts(ANSWER, {**QUESTION, "question_id": 82})


@pytest.mark.parametrize(
    "row",
    [
        {"question_id": 1, "turns": []},
        {"question_id": 1, "turns": "a"},
        {"question_id": True, "text": "a"},
        {"turns": ["a", "b"]},
        {"question_id": 1, "question": "a", "answer": "b"},
        {"model_id": "m", "question_id": 1},
        {"text": "a"},
    ],
)
def test_look_alikes_do_not_fit(row):
    assert [name for name in NAMES if LAYOUTS[name].fit(row)] == []
