"""Provider fine-tuning rows whose turns hold parts."""

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Row, Unfit

_OPTIONS = ReadOptions()


@pytest.mark.parametrize(("name", "said"), [("gemini", "Vízparti növény."), ("bedrock", "一种植物。")])
def test_parts_become_turns_and_the_system_prompt_stands_first(name: str, said: str) -> None:
    example = LAYOUTS[name].example
    (draft,) = LAYOUTS[name].read(example, _OPTIONS)
    assert [role for role, _ in draft.messages] == ["system", "user", "assistant"]
    assert draft.messages[-1] == ("assistant", said)
    assert LAYOUTS[name].write([draft]).items() <= example.items()


@pytest.mark.parametrize("part", [{"inlineData": {"data": "AA=="}}, {"text": "a", "image": "b"}, "szöveg"])
def test_parts_that_are_no_text_are_refused(part: object) -> None:
    row: Row = {"contents": [{"role": "user", "parts": [part]}]}
    assert LAYOUTS["gemini"].fit(row) == 0
    with pytest.raises(Unfit):
        LAYOUTS["gemini"].read(row, _OPTIONS)


def test_scores_written_as_text_rank_answers() -> None:
    rows = [{"response": "Kő.", "fine-grained_score": "9.5"}, {"response": "NaCl.", "fine-grained_score": "10.0"}]
    (draft,) = LAYOUTS["ultrafeedback"].read({"instruction": "Mi a só?", "completions": rows}, _OPTIONS)
    assert (draft.messages[-1][1], draft.rejected) == ("NaCl.", [("assistant", "Kő.")])
