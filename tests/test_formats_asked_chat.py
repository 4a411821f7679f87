"""Prompts that are conversations in a chat template, and system prompts under other names."""

import pytest

from instructds.formats.asked_chat import asked_turns, bare_answer
from instructds.formats.base import LAYOUTS, ReadOptions, Row, Unfit
from instructds.formats.fastchat import read_question

_OPTIONS = ReadOptions()
_CHATML = "<|im_start|>user\nMi a só?<|im_end|>\n<|im_start|>assistant\n"


def test_transcript_in_the_instruction_becomes_turns() -> None:
    row: Row = {"instruction": "Human:你好\nAssistant:你好！\nHuman:再见\nAssistant:", "input": "", "output": "再见！"}
    (draft,) = LAYOUTS["alpaca"].read(row, _OPTIONS)
    assert draft.messages == [("user", "你好"), ("assistant", "你好！"), ("user", "再见"), ("assistant", "再见！")]


def test_chatml_in_prompt_and_completion_loses_its_marks() -> None:
    (draft,) = LAYOUTS["prompt_completion"].read({"prompt": _CHATML, "completion": "NaCl.<|im_end|>"}, _OPTIONS)
    assert draft.messages == [("user", "Mi a só?"), ("assistant", "NaCl.")]


def test_alpaca_template_in_the_prompt_gives_its_input_as_context() -> None:
    prompt = "### Utasítás:\nFordítsd le.\n\n### Bemenet:\nalma\n\n### Válasz:"
    (draft,) = LAYOUTS["prompt_completion"].read({"prompt": prompt, "completion": " apple"}, _OPTIONS)
    assert (draft.messages, draft.context) == ([("user", "Fordítsd le.\n\nalma"), ("assistant", "apple")], "alma")


def test_a_conversation_that_ends_in_an_answer_is_no_prompt() -> None:
    with pytest.raises(Unfit) as caught:
        asked_turns(f"{_CHATML}NaCl.<|im_end|>\n")
    assert caught.value.reason == "rendered_prompt"


@pytest.mark.parametrize(
    "prompt", ["Mi a só?", "Sorold fel:", "Q: 1+1?\nA:", "Mit jelent a <|im_start|> jel?", "Folytasd!\nHuman: szia\nAssistant:"]
)
def test_ordinary_prompts_stay_whole(prompt: str) -> None:
    assert asked_turns(prompt) is None


def test_answers_lose_one_end_mark_and_the_space_behind_the_name() -> None:
    assert [bare_answer(text) for text in (" jó", "jó</s>", "jó\n")] == ["jó", "jó", "jó\n"]


@pytest.mark.parametrize("field", ["system_message", "system_prompt", "system_instruction"])
def test_system_prompt_under_another_name(field: str) -> None:
    row: Row = {field: "Légy tömör.", "prompt": "Mi a hó?", "completion": "Fagyott víz."}
    (draft,) = LAYOUTS["prompt_completion"].read(row, _OPTIONS)
    assert (draft.system, draft.messages[0]) == ("Légy tömör.", ("system", "Légy tömör."))
    assert LAYOUTS["prompt_completion"].write([draft]) == row


def test_two_system_prompts_are_refused() -> None:
    with pytest.raises(Unfit):
        LAYOUTS["prompt_response"].read({"system": "a", "system_prompt": "b", "prompt": "c", "response": "d"}, _OPTIONS)


def test_a_question_beside_texts_nobody_reads_is_no_fastchat_question() -> None:
    row: Row = {"question_id": 1, "text": "review", "question_body": "Mi a jég?", "answer1_body": "Víz."}
    assert LAYOUTS["fastchat_question"].fit(row) == 0
    assert read_question({"question_id": 1, "text": "Mi a jég?"}, _OPTIONS)[0].messages == [("user", "Mi a jég?")]
