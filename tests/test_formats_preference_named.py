"""Comparisons of single makers, and the fields that keep a row from being one."""

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Row, Unfit
from instructds.formats.detect import detect

_OPTIONS = ReadOptions()
_JUDGED: Row = {"question_id": 1, "question_body": "Mi a só?", "answer1_body": "Kő.", "answer2_body": "NaCl.", "text": "review"}


@pytest.mark.parametrize(("score", "chosen"), [([9, 3], "Kő."), ([2.5, 7], "NaCl.")])
def test_the_higher_score_of_a_judgement_decides(score: list[float], chosen: str) -> None:
    row = {**_JUDGED, "score": score}
    found = detect([row], _OPTIONS).layout
    (draft,) = found.read(row, _OPTIONS)
    assert (found.name, draft.messages) == ("judgelm", [("user", "Mi a só?"), ("assistant", chosen)])
    assert found.write([draft]).items() <= row.items()


@pytest.mark.parametrize(("score", "reason"), [([5, 5], "no_preference"), ([5], "wrong_label"), (["a", 1], "wrong_label")])
def test_ties_and_broken_scores_are_refused(score: list[object], reason: str) -> None:
    with pytest.raises(Unfit) as caught:
        LAYOUTS["judgelm"].read({**_JUDGED, "score": score}, _OPTIONS)
    assert caught.value.reason == reason


def test_both_answers_begin_with_the_shared_steps() -> None:
    row = {**LAYOUTS["step_dpo"].example, "full_rejected": "1. lépés: 2·3 = 6.\n2. lépés: nyolc."}
    (draft,) = LAYOUTS["step_dpo"].read(row, _OPTIONS)
    assert draft.messages[-1][1].startswith("1. lépés: 2·3 = 6.\n2. lépés: 6+1")
    assert draft.rejected == [("assistant", "1. lépés: 2·3 = 6.\n2. lépés: nyolc.")]
    assert LAYOUTS["step_dpo"].write([draft])["full_rejected"] == row["full_rejected"]


def test_steps_without_full_answers_are_no_plain_preference() -> None:
    row = {"prompt": "1+1?", "initial_reason_steps": "1. lépés", "chosen": "2", "rejected": "3"}
    assert LAYOUTS["preference"].fit(row) == 0


@pytest.mark.parametrize("beside", [{"document": "Szöveg."}, {"choices": ["a", "b"]}, {"passages": ["x"]}])
def test_a_preference_whose_task_would_be_lost_is_refused(beside: Row) -> None:
    assert LAYOUTS["preference"].fit({"prompt": "1+1?", "chosen": "2", "rejected": "3", **beside}) == 0


def test_system_prompt_of_a_preference_under_another_name() -> None:
    row = {"system_prompt": "Légy rövid.", "prompt": "1+1?", "chosen": "2", "rejected": "3"}
    (draft,) = LAYOUTS["preference"].read(row, _OPTIONS)
    assert draft.messages[0] == ("system", "Légy rövid.")
    assert LAYOUTS["preference"].write([draft]) == row


def test_history_comes_before_the_query() -> None:
    example = LAYOUTS["preference_query"].example
    (draft,) = LAYOUTS["preference_query"].read(example, _OPTIONS)
    assert [role for role, _ in draft.messages] == ["user", "assistant", "user", "assistant"]


def test_conversations_must_ask_the_instruction() -> None:
    example = LAYOUTS["preference_instruction_conversations"].example
    assert LAYOUTS["preference_instruction_conversations"].fit({**example, "instruction": "Más kérdés"}) == 0
