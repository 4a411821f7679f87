"""Comparisons of single makers: JudgeLM's scores, Step-DPO's steps, OpenAI's preferred outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .base import Draft, Layout, ReadOptions, Row, Unfit, anything, mapping, need_text, text, text_or_null
from .chat import tools_text
from .endings import chat, comparison, conversation, facts, finite, last_text, parts, register, turns_of
from .preference import ORIGIN

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIDES = ("answer1_body", "answer2_body")
_MODELS = ("answer1_model_id", "answer2_model_id")


def _scores(value: object) -> list[float]:
    """The two scores of a judgement.

    Raises:
        Unfit: `wrong_label` for anything but two finite numbers.
    """
    found = [finite(item) for item in value] if isinstance(value, list) else []
    if len(found) != len(_SIDES) or None in found:
        raise Unfit("wrong_label", f"field 'score' should be two numbers and is {str(value)[:60]}")
    return cast("list[float]", found)


def _read_judged(row: Row, options: ReadOptions) -> list[Draft]:
    one, two = _scores(row.get("score"))
    if one == two:
        raise Unfit("no_preference", f"both answers have the score {one}: a tie")
    order = (0, 1) if one > two else (1, 0)
    chosen, rejected = ([("assistant", need_text(row, _SIDES[place]))] for place in order)
    origin = {**facts(row, {"question_id": "id"}), "chosen_score": max(one, two), "rejected_score": min(one, two)}
    origin["chosen_field"] = _SIDES[order[0]]
    origin.update(facts(row, {_MODELS[order[0]]: "chosen_model", _MODELS[order[1]]: "rejected_model"}))
    return [comparison([("user", need_text(row, "question_body"))], chosen, rejected, options, origin=origin)]


def _write_judged(drafts: Sequence[Draft]) -> Row:
    prompt, chosen, rejected = parts(drafts[0])
    origin = drafts[0].origin
    first = 1 if origin.get("chosen_field") == _SIDES[1] else 0
    row: Row = {"question_body": last_text(prompt), _SIDES[first]: last_text(chosen)}
    if rejected:
        row[_SIDES[1 - first]] = last_text(rejected)
        scores = [origin.get("chosen_score", 1), origin.get("rejected_score", 0)]
        row["score"] = scores if first == 0 else scores[::-1]
    return row


register(
    Layout(
        name="judgelm",
        says="question_body, two answers and their two scores, the higher is better (JudgeLM)",
        needs={"question_body": text, _SIDES[0]: text, _SIDES[1]: text, "score": lambda value: isinstance(value, list)},
        may=dict.fromkeys((*_MODELS, "question_id", "text", "reference", "decoding_method"), anything),
        read=_read_judged,
        write=_write_judged,
        example={
            "question_id": 3,
            "question_body": "Mi a kén?",
            "answer1_body": "Egy szín.",
            "answer2_body": "Sárga kémiai elem.",
            "score": [2, 9],
        },
        source="column names of JudgeLM-100K on the Hub",
    )
)

_STEPS = ("initial_reason_steps", "full_chosen", "full_rejected")


def _read_steps(row: Row, options: ReadOptions) -> list[Draft]:
    begun, *ends = (need_text(row, name) for name in _STEPS)
    chosen, rejected = ([("assistant", end if begun and end.startswith(begun) else begun + end)] for end in ends)
    origin = {**facts(row, ORIGIN), "begun": begun, "whole": [end.startswith(begun) and bool(begun) for end in ends]}
    return [comparison([("user", need_text(row, "prompt"))], chosen, rejected, options, origin=origin)]


def _write_steps(drafts: Sequence[Draft]) -> Row:
    prompt, chosen, rejected = parts(drafts[0])
    begun, whole = str(drafts[0].origin.get("begun", "")), drafts[0].origin.get("whole")
    row: Row = {"prompt": last_text(prompt), _STEPS[0]: begun}
    for place, (name, ending) in enumerate(zip(_STEPS[1:], (chosen, rejected), strict=True)):
        kept = isinstance(whole, list) and len(whole) == len(_SIDES) and whole[place]
        row.update({name: last_text(ending) if kept else last_text(ending).removeprefix(begun)} if ending else {})
    return row


register(
    Layout(
        name="step_dpo",
        says="prompt, the steps both answers begin with, and the rest of each in full (Step-DPO)",
        needs={"prompt": text, **dict.fromkeys(_STEPS, text)},
        may=dict.fromkeys(("chosen", "rejected", "answer", "dataset"), anything),
        read=_read_steps,
        write=_write_steps,
        example={
            "prompt": "Mennyi 2·3+1?",
            "initial_reason_steps": "1. lépés: 2·3 = 6.\n2. lépés:",
            "chosen": " 6+1 = 7.",
            "rejected": " 6+1 = 8.",
            "full_chosen": " 6+1 = 7. Az eredmény 7.",
            "full_rejected": " 6+1 = 8. Az eredmény 8.",
        },
        source="column names of Math-Step-DPO-10K on the Hub",
    )
)

_OUTPUTS = ("preferred_output", "non_preferred_output")


def _read_outputs(row: Row, options: ReadOptions) -> list[Draft]:
    asked = row.get("input")
    given = asked if isinstance(asked, dict) else {}
    prompt = turns_of(given.get("messages"), "input.messages")
    chosen, rejected = (turns_of(row.get(name), name) for name in _OUTPUTS)
    draft = comparison(prompt, chosen, rejected, options, origin=facts(row, ORIGIN))
    draft.tools = tools_text(given.get("tools"))
    return [draft]


def _write_outputs(drafts: Sequence[Draft]) -> Row:
    prompt, chosen, rejected = parts(drafts[0])
    row: Row = {"input": {"messages": chat(prompt)}, _OUTPUTS[0]: chat(chosen)}
    return {**row, _OUTPUTS[1]: chat(rejected)} if rejected else row


register(
    Layout(
        name="openai_preference",
        says="input with messages, preferred_output and non_preferred_output (OpenAI preference fine-tuning)",
        needs={"input": mapping, _OUTPUTS[0]: conversation, _OUTPUTS[1]: conversation},
        may={"metadata": anything, "source": text_or_null},
        read=_read_outputs,
        write=_write_outputs,
        example={
            "input": {"messages": [{"role": "user", "content": "سلام؟"}]},
            "preferred_output": [{"role": "assistant", "content": "وعليكم السلام."}],
            "non_preferred_output": [{"role": "assistant", "content": "لا."}],
        },
        source="OpenAI fine-tuning guide, direct preference optimization",
    )
)
