"""Conversations whose answer stands beside them."""

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Row, Unfit
from instructds.formats.detect import detect

_OPTIONS = ReadOptions()
_ASKED = [{"role": "user", "content": "Mi a kvarc?"}]


def _read(row: Row) -> tuple[str, object]:
    found = detect([row], _OPTIONS).layout
    (draft,) = found.read(row, _OPTIONS)
    assert found.write([draft]).items() <= row.items()
    return found.name, draft


@pytest.mark.parametrize("chat", ["messages", "conversation", "prompt"])
@pytest.mark.parametrize("answer", ["reply", "answers", "response"])
def test_the_answer_beside_the_turns_is_their_last_turn(chat: str, answer: str) -> None:
    name, draft = _read({chat: _ASKED, answer: ["Egy ásvány."] if answer == "answers" else "Egy ásvány."})
    assert name == "messages_answer"
    assert draft.messages == [("user", "Mi a kvarc?"), ("assistant", "Egy ásvány.")]
    assert draft.kind == "sft"


def test_the_document_of_a_conversation_is_its_context() -> None:
    turns = [*_ASKED, {"role": "assistant", "content": "SiO2."}, {"role": "user", "content": "几度？"}]
    _, draft = _read({"document": "石英熔点1713度。", "messages": turns, "answers": ["1713度。"]})
    assert draft.messages[0] == ("user", "Mi a kvarc?\n\n石英熔点1713度。")
    assert (draft.context, draft.messages[-1]) == ("石英熔点1713度。", ("assistant", "1713度。"))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"messages": [*_ASKED, {"role": "assistant", "content": "Kő."}], "reply": "Ásvány."}, "several_answers"),
        ({"messages": _ASKED, "answers": ["Kő.", "Ásvány."]}, "several_answers"),
        ({"messages": _ASKED, "reply": "Kő.", "documents": ["a", "b"]}, "unread_context"),
    ],
)
def test_what_cannot_be_told_is_refused(row: Row, reason: str) -> None:
    with pytest.raises(Unfit) as caught:
        LAYOUTS["messages_answer"].read(row, _OPTIONS)
    assert caught.value.reason == reason
    assert LAYOUTS["messages"].fit(row) == 0 or detect([row], _OPTIONS).layout.name == "messages_answer"


def test_worked_messages_are_read_beside_a_solution() -> None:
    worked = [{"role": "user", "content": "1+1?"}, {"role": "assistant", "content": "Kettő lesz: 2."}]
    name, draft = _read({"problem": "1+1?", "solution": "2", "answer": "2", "messages": worked, "generations": ["3"]})
    assert (name, draft.messages[-1]) == ("solution_messages", ("assistant", "Kettő lesz: 2."))
