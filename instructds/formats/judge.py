"""Comparisons made to test judges: the text is cut out of judge prompts, or the label is a verdict."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Unfit, anything, need_text
from .endings import comparison, facts, register
from .transcript import read_transcript
from .verdict import Pair, by_name

if TYPE_CHECKING:
    from collections.abc import Sequence

_INSTRUCTION = re.compile(r"###\s?The instruction to evaluate:\n")
_RESPONSE = re.compile(r"\n\n###\s?Response to evaluate:\n")
_REFERENCE = re.compile(r"\n\n###\s?Reference Answer[^\n]{0,40}:\n")
_RUBRIC = re.compile(r"\n\n###\s?Score Rubrics?:\n")


def judge_prompt(value: object) -> bool:
    """A judge prompt with an instruction and a response to evaluate."""
    return isinstance(value, str) and "The instruction to evaluate:" in value and "Response to evaluate:" in value


def cut(row: Row, field: str) -> tuple[str, str]:
    """Instruction and response out of a judge prompt.

    Raises:
        Unfit: `not_a_judge_prompt` when the headings are not there.
    """
    prompt = need_text(row, field)
    instruction = _INSTRUCTION.search(prompt)
    response = _RESPONSE.search(prompt, instruction.end()) if instruction else None
    ends = [] if response is None else [*_RUBRIC.finditer(prompt, response.end())]
    if instruction is None or response is None or not ends:
        raise Unfit("not_a_judge_prompt", f"field {field!r} lacks the headings of a judge prompt")
    end = _REFERENCE.search(prompt, response.end(), ends[-1].start()) or ends[-1]
    return prompt[instruction.end() : response.start()], prompt[response.end() : end.start()]


def _read(row: Row, options: ReadOptions) -> list[Draft]:
    asked, chosen = cut(row, "chosen_instruction")
    asked_again, rejected = cut(row, "rejected_instruction")
    if asked != asked_again:
        raise Unfit("no_shared_prompt", "the two judge prompts evaluate different instructions")
    turns = [(role, said.strip()) for role, said in read_transcript(asked, "chosen_instruction", opened="user")]
    endings = [("assistant", chosen)], [("assistant", rejected)]
    draft = comparison(turns, *endings, options, origin=facts(row, {"id": "id"}))
    source = row.get("source")
    draft.task = source if isinstance(source, str) else None
    return [draft]


def _write(drafts: Sequence[Draft]) -> Row:
    return {"source": drafts[0].task} if drafts[0].task is not None else {}


def _example(answer: str) -> str:
    parts = (
        "###The instruction to evaluate:\nMi a fény?",
        f"###Response to evaluate:\n{answer}",
        "###Score Rubrics:\n[Pontos?]",
    )
    return "###Task Description:\nAn instruction and a response are given.\n\n" + "\n\n".join(parts) + "\n\n###Feedback: "


register(
    Layout(
        name="judge_prompts",
        says="chosen_instruction and rejected_instruction, judge prompts the texts are cut out of (Prometheus HHH alignment)",
        needs={"chosen_instruction": judge_prompt, "rejected_instruction": judge_prompt},
        may={"source": anything, "id": anything},
        read=_read,
        write=_write,
        example={
            "source": "honest",
            "chosen_instruction": _example("Elektromágneses hullám."),
            "rejected_instruction": _example("Egy lámpa."),
        },
        source="prometheus-eval, hhh_alignment_eval",
    )
)
Pair(
    first="response_A",
    second="response_B",
    label="label",
    prompt="question",
    better=by_name({"a>b": 0, "a>>b": 0, "b<a": 0, "b>a": 1, "b>>a": 1, "a<b": 1, "a=b": None, "tie": None}),
    label_of=("A>B", "B>A"),
    notes={"pair_id": "id", "response_model": "response_model"},
).layout(
    "judgebench",
    "question, response_A, response_B and label, A>B or B>A (JudgeBench)",
    {"pair_id": "p1", "question": "Mennyi 7·8?", "response_A": "54", "response_B": "56", "label": "B>A"},
    "JudgeBench, released pairs",
    may=("original_id", "source"),
)
Pair(
    first="output_1",
    second="output_2",
    label="label",
    prompt="input",
    better=by_name({1: 0, 2: 1}),
    label_of=(1, 2),
).layout(
    "llmbar",
    "input, output_1, output_2 and label, 1 or 2 (LLMBar)",
    {"input": "اكتب اسم لون.", "output_1": "أزرق", "output_2": "سيارة", "label": 1},
    "LLMBar, Natural",
)
Pair(
    first="orig_response_A",
    second="orig_response_B",
    label="orig_preference",
    prompt="orig_instruction",
    better=by_name({"a": 0, "b": 1}),
    label_of=("A", "B"),
).layout(
    "preference_collection",
    "orig_instruction, two original responses and orig_preference, A or B (Prometheus Preference Collection)",
    {"orig_instruction": "Köszönj.", "orig_response_A": "Szia!", "orig_response_B": "...", "orig_preference": "A"},
    "column names of the Preference Collection on the Hub",
    may=(
        *("orig_criteria", "orig_reference_answer", "orig_score_A", "orig_score_B", "orig_feedback_A", "orig_feedback_B"),
        *("orig_feedback", "instruction", "output", "input", "messages"),
    ),
)
