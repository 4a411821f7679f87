"""What stands beside a pair: the text a task is about is read, choices and texts nobody knows are refused."""

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Row, Unfit
from instructds.formats.detect import detect

_OPTIONS = ReadOptions()
_PAIR: Row = {"question": "Miről szól a szöveg?", "answer": "A szüretről."}
_LONG = "Egy gazda a hegyoldalban szüretelt. " * 8


def _reason(row: Row, name: str = "question_answer") -> str:
    assert LAYOUTS[name].fit(row) == 0
    with pytest.raises(Unfit) as caught:
        LAYOUTS[name].read(row, _OPTIONS)
    return caught.value.reason


@pytest.mark.parametrize(
    "field",
    ["document", "article", "passage", "knowledge", "table", "starter_code", "source_text", "kontextus", "hint", "text"],
)
def test_lone_text_of_the_task_is_its_context(field: str) -> None:
    row = {**_PAIR, field: "A gazda szüretelt."}
    (draft,) = LAYOUTS["question_answer"].read(row, _OPTIONS)
    assert detect([row], _OPTIONS).layout.name == "question_answer"
    assert draft.context == "A gazda szüretelt."
    assert draft.messages[0] == ("user", "Miről szól a szöveg?\n\nA gazda szüretelt.")
    assert LAYOUTS["question_answer"].write([draft]) == row


def test_context_goes_to_the_field_of_another_layout() -> None:
    (draft,) = LAYOUTS["question_answer"].read({**_PAIR, "document": "سقط المطر."}, _OPTIONS)
    assert LAYOUTS["dolly"].write([draft])["context"] == "سقط المطر."


def test_context_of_an_instruction_without_input() -> None:
    row = {"instruction": "总结。", "output": "下雨了。", "article": "今天下雨了。"}
    (draft,) = LAYOUTS["instruction_output"].read(row, _OPTIONS)
    assert (draft.context, LAYOUTS["instruction_output"].write([draft])) == ("今天下雨了。", row)


@pytest.mark.parametrize(
    "beside",
    [
        {"document": "egy", "table": "kettő"},
        {"context": "egy", "document": "kettő"},
        {"documents": ["egy", "kettő"]},
        {"schema": {"t": ["a"]}},
    ],
)
def test_several_contexts_or_no_text_are_refused(beside: Row) -> None:
    assert _reason({**_PAIR, **beside}) == "unread_context"


@pytest.mark.parametrize(
    "beside",
    [
        {"A": "Bécs", "B": "Pozsony", "C": "Buda"},
        {"choices_a": "Bécs", "choices_b": "Buda"},
        {"options": ["Bécs", "Buda"]},
        {"choices": {"A": "Bécs", "B": "Buda"}},
        {"option1": "Bécs", "option2": "Buda"},
    ],
)
def test_choices_are_never_left_out(beside: Row) -> None:
    assert _reason({**_PAIR, **beside}) == "unread_choices"


def test_choices_the_question_shows_are_not_lost() -> None:
    row = {"question": "Melyik? A: Bécs, B: Buda", "answer": "B", "choices": ["Bécs", "Buda"]}
    assert LAYOUTS["question_answer"].read(row, _OPTIONS)[0].messages[-1] == ("assistant", "B")


def test_long_text_in_an_unknown_field_is_refused() -> None:
    assert _reason({**_PAIR, "anyag_7": _LONG}) == "unread_text"


@pytest.mark.parametrize(
    "beside",
    [
        {"explanation": _LONG},
        {"source": _LONG},
        {"anyag_7": f"### {_PAIR['question']}\n{_PAIR['answer']}{_LONG}"},
        {"text": f"Kérdés: {_PAIR['question']} Válasz: {_PAIR['answer']}"},
        {"anyag_7": "rövid"},
    ],
)
def test_companions_and_rendered_copies_are_left_in_the_row(beside: Row) -> None:
    (draft,) = LAYOUTS["question_answer"].read({**_PAIR, **beside}, _OPTIONS)
    assert (draft.context, len(draft.messages)) == (None, 2)


@pytest.mark.parametrize("beside", [{"revised_output": "Jobb."}, {"parent_id": "a1"}])
def test_revised_answers_and_continued_rows_are_refused(beside: Row) -> None:
    assert _reason({"instruction": "Mondj egyet.", "output": "Egy.", **beside}, "instruction_output") == "unread_answer"


def test_copy_of_the_whole_pair_beside_an_input_is_no_context() -> None:
    row: Row = {"instruction": "列出。", "input": "红、黄", "output": "红", "text": "### 列出。\n### 红、黄\n### 红"}
    assert LAYOUTS["alpaca"].read(row, _OPTIONS)[0].context == "红、黄"
