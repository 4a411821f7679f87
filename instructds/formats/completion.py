"""Prompt and completion, plain or made for GPT-3 fine-tuning, whose template words and end mark are taken off."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Draft, Row, mapping, need_text, text, with_context, without_context
from .fields import note_companions
from .pairs import Pair, pair_layout

END_MARK = "<|endoftext|>"
_TASK, _INPUT, _CUE = "Task: ", "\nInput: ", "Output:"
_PAIR = Pair("prompt", "completion", task=("category", "meta.category"))


def _read(row: Row, known: frozenset[str]) -> list[Draft]:
    if not _templated(row):
        return _PAIR.read_known(row, known)
    _PAIR.refuse(row, known)
    instruction, context, words = _split_prompt(need_text(row, "prompt"))
    lead, answer, tail = _split_completion(need_text(row, "completion"), cued=words[2].endswith(_CUE))
    draft = Draft([("user", with_context(instruction, context)), ("assistant", answer)], context=context)
    draft.origin["template"] = [*words, lead, tail]
    return [note_companions(draft, row, _PAIR.task)]


def _write(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    words = draft.origin.get("template")
    if len(draft.messages) != 2 or not isinstance(words, list) or len(words) != 5:  # noqa: PLR2004 - one turn each, five words
        return _PAIR.write(drafts)
    head, joint, cue, lead, tail = (str(word) for word in words)
    asked = without_context(draft.messages[0][1], draft.context)
    return {
        "prompt": head + asked + joint + (draft.context or "") + cue,
        "completion": lead + draft.messages[1][1] + tail,
    }


def _split_prompt(prompt: str) -> tuple[str, str | None, list[str]]:
    """Instruction, input and the template words before, between and after them.

    A prompt with several inputs is a list of worked examples and stays whole but for its cue.
    """
    body = prompt.rstrip()
    if body.endswith(_CUE):
        body = body[: -len(_CUE)].rstrip()
    cue = prompt[len(body) :]
    if body.count(_INPUT) != 1 or not cue.lstrip().startswith(_CUE):
        return (body[len(_TASK) :], None, [_TASK, "", cue]) if body.startswith(_TASK) else (body, None, ["", "", cue])
    asked, context = body.split(_INPUT)
    head = _TASK if asked.startswith(_TASK) else ""
    instruction = asked.rstrip()
    joint = asked[len(instruction) :] + _INPUT
    if not context:
        return instruction[len(head) :], None, [head, joint, cue]
    return instruction[len(head) :], context, [head, joint, cue]


def _split_completion(completion: str, *, cued: bool) -> tuple[str, str, str]:
    """The blank after the cue, the answer, and the end mark with the blanks before it."""
    marked = completion.rstrip().endswith(END_MARK)
    answer = completion.rstrip()[: -len(END_MARK)].rstrip() if marked else completion
    tail = completion[len(answer) :]
    lead = " " if cued and answer.startswith(" ") else ""
    return lead, answer[len(lead) :], tail


def _templated(row: Row) -> bool:
    prompt, completion = row.get("prompt"), row.get("completion")
    if not isinstance(prompt, str) or not isinstance(completion, str) or row.get("context") or row.get("system"):
        return False
    return completion.rstrip().endswith(END_MARK) or (prompt.rstrip().endswith(_CUE) and completion.startswith(" "))


pair_layout(
    "prompt_completion",
    "prompt and completion.",
    _PAIR,
    {"prompt": "Az ég", "completion": " kék."},
    "TRL data set formats; field names seen in public data sets",
    read=_read,
    write=_write,
)
pair_layout(
    "gpt3_finetune",
    "GPT-3 fine-tuning pairs: 'Task: ... Input: ... Output:' and ' ...<|endoftext|>', template words taken off.",
    _PAIR,
    {"prompt": "Task: Add össze.\nInput: 2 3\nOutput:", "completion": " 5<|endoftext|>"},
    "self-instruct prepare_for_finetuning.py",
    needs={"completion": text},
    over=frozenset({"prompt_completion", "h4_instruction"}),
    fits=_templated,
    read=_read,
    write=_write,
)
pair_layout(
    "h4_instruction",
    "H4 instruction data set: prompt, completion, meta with the category.",
    _PAIR,
    {"prompt": "Miért esik az eső?", "completion": "A pára lecsapódik.", "meta": {"category": "Generation"}},
    "field names only; not verified further",
    needs={"meta": mapping},
    over=frozenset({"prompt_completion"}),
    read=_read,
    write=_write,
)
