"""Questions with choices, spans and calls; Unnatural Instructions; pairs under further names."""

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Row, Unfit
from instructds.formats.detect import detect

_OPTIONS = ReadOptions()


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ({"choices": ["szoba", "kert"]}, {"answer": "B"}),
        ({"options": {"A": "szoba", "B": "kert"}}, {"answer": "kert"}),
        ({"choices": {"text": ["szoba", "kert"], "label": ["A", "B"]}}, {"answerKey": "B"}),
    ],
)
def test_choices_are_context_and_the_answer_is_one_of_them(given: Row, answer: Row) -> None:
    row = {"question": "Hol nő a fa?", **given, **answer}
    found = detect([row], _OPTIONS).layout
    (draft,) = found.read(row, _OPTIONS)
    assert (found.name, draft.context) == ("multiple_choice", "A. szoba\nB. kert")
    assert draft.messages == [("user", "Hol nő a fa?\n\nA. szoba\nB. kert"), ("assistant", "kert")]


@pytest.mark.parametrize("answer", [1, "1", "C", None, "tó"])
def test_an_answer_that_names_no_choice_is_refused(answer: object) -> None:
    row: Row = {"question": "Hol?", "choices": ["a kertben", "itt"], "answer": answer}
    assert LAYOUTS["multiple_choice"].fit(row) == 0
    with pytest.raises(Unfit):
        LAYOUTS["multiple_choice"].read(row, _OPTIONS)


@pytest.mark.parametrize(("spans", "reason"), [([], "no_answer"), (["Buda", "Pest"], "several_answers")])
def test_questions_without_one_span_are_refused(spans: list[str], reason: str) -> None:
    with pytest.raises(Unfit) as caught:
        LAYOUTS["squad"].read({"context": "c", "question": "q", "answers": {"text": spans}}, _OPTIONS)
    assert caught.value.reason == reason


def test_calls_become_an_assistant_turn_and_go_back() -> None:
    example = LAYOUTS["xlam"].example
    (draft,) = LAYOUTS["xlam"].read(example, _OPTIONS)
    assert draft.messages[-1][1].startswith("<tool_call>")
    assert LAYOUTS["xlam"].write([draft])["answers"] == example["answers"]


@pytest.mark.parametrize(("limits", "tail"), [("Csak egy szó.", "\n\nCsak egy szó."), ("None.", ""), ("", "")])
def test_constraints_belong_to_the_prompt(limits: str, tail: str) -> None:
    instance = {"instruction_with_input": "Adj szinonimát: öröm", "input": "öröm", "constraints": limits, "output": "boldogság"}
    row: Row = {"instruction": "Adj szinonimát.", "instances": [instance]}
    (draft,) = LAYOUTS["self_instruct"].read(row, _OPTIONS)
    assert draft.messages == [("user", f"Adj szinonimát: öröm{tail}"), ("assistant", "boldogság")]
    assert LAYOUTS["self_instruct"].write([draft])["instances"] == [instance]


def test_reasoning_beside_a_response_stays_in_the_row() -> None:
    row: Row = {"Question": "什么是发烧？", "Complex_CoT": "想一想。" * 200, "Response": "体温升高。"}
    assert detect([row], _OPTIONS).layout.name == "question_response_capitalised"


def test_choices_about_a_text_are_not_read_without_it() -> None:
    row: Row = {"question": "Hol?", "choices": ["a kertben", "itt"], "answer": "B"}
    assert LAYOUTS["multiple_choice"].fit(row)
    assert LAYOUTS["multiple_choice"].fit({**row, "passage": "Egy kertben történt."}) == 0
