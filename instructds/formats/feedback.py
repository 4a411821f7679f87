"""One answer with a good or bad label (KTO): always feedback, never a demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import (
    Draft,
    Layout,
    Read,
    ReadOptions,
    Row,
    Turn,
    Unfit,
    anything,
    need_text,
    text,
    text_or_null,
    with_context,
    without_context,
)
from .endings import (
    answer_turns,
    chat,
    conversation,
    facts,
    history_pairs,
    history_turns,
    last_text,
    prompt_turns,
    register,
    sharegpt,
    turn_object,
    turns_of,
    with_system,
    without_system,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_ORIGIN = {"id": "id", "prompt_id": "id", "model": "model", "score": "score", "rating": "score"}
_BESIDE = dict.fromkeys((*_ORIGIN, "source", "dataset", "split", "category", "metadata", "language"), anything)
_BOOLS = {"true": True, "false": False}
_OVER = frozenset({"prompt_completion", "messages", "sharegpt", "alpaca", "preference_messages"})


def binary(value: object) -> bool:
    """A label that is a bool, or was meant as one: null, 0, 1, or such a word; only a bool is read, the others are refused."""
    if isinstance(value, str):
        return value.strip().lower() in ("true", "false", "0", "1", "yes", "no", "good", "bad", "")
    return value is None or (isinstance(value, bool | int | float) and value in (0, 1))


def need_label(row: Row, field: str) -> bool:
    """The label of a row; the words true and false in a row of texts alone, as tables without types write a bool.

    Raises:
        Unfit: `missing_label` when it is absent or null, `wrong_type` when it is no bool.
    """
    value = row.get(field)
    if value is None:
        raise Unfit("missing_label", f"field {field!r} should be true or false and is missing")
    if (
        isinstance(value, str)
        and value.strip().lower() in _BOOLS
        and all(isinstance(part, str | None) for part in row.values())
    ):
        return _BOOLS[value.strip().lower()]
    if not isinstance(value, bool):
        raise Unfit(
            "wrong_type", f"field {field!r} should be true or false and is {str(value)[:40]!r}, a {type(value).__name__}"
        )
    return value


def judged(turns: list[Turn], row: Row, field: str) -> Draft:
    """The feedback draft of a conversation.

    Raises:
        Unfit: `no_answer` when it does not end in an answer, `no_prompt` when nobody asked, or the label is wrong.
    """
    label = need_label(row, field)
    if not turns or turns[-1][0] != "assistant":
        raise Unfit("no_answer", "the conversation does not end in an answer")
    if not any(role == "user" for role, _ in turns):
        raise Unfit("no_prompt", "there is no user turn before the answer")
    return Draft(turns, kind="feedback", label=label, origin=facts(row, _ORIGIN))


def _read_completion(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - there is nothing to choose
    answer = answer_turns(row.get("completion"), "completion")
    prompt = prompt_turns(row, "prompt") if row.get("prompt") is not None else []
    if prompt and answer[: len(prompt)] == prompt:
        answer = answer[len(prompt) :]
    system, prompt = with_system(row, prompt)
    draft = judged([*prompt, *answer], row, "label")
    draft.system = system
    return [draft]


def _write_completion(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    prompt = without_system(draft, draft.messages[:-1])
    row: Row = {"label": draft.label}
    if len(prompt) == 1:
        row["prompt"], row["completion"] = prompt[0][1], draft.messages[-1][1]
    else:
        row["prompt"], row["completion"] = chat(prompt), chat(draft.messages[-1:])
    if draft.system is not None:
        row["system"] = draft.system
    return row


def _write_chat_completion(drafts: Sequence[Draft]) -> Row:
    messages = drafts[0].messages
    return {"prompt": chat(messages[:-1]), "completion": chat(messages[-1:]), "label": drafts[0].label}


def _answer(value: object) -> bool:
    return isinstance(value, str) or conversation(value) or turn_object(value)


_ASKED: list[object] = [{"role": "user", "content": "Milyen színű az ég?"}]
_SAID = {"role": "assistant", "content": "Zöld."}

register(
    Layout(
        name="kto",
        says="prompt and completion as text with a true or false label (KTO, TRL unpaired preference)",
        needs={"prompt": text, "completion": _answer, "label": binary},
        may={**_BESIDE, "system": text_or_null},
        read=_read_completion,
        write=_write_completion,
        example={"prompt": "Milyen színű az ég?", "completion": " Zöld.", "label": False},
        source="TRL dataset_formats, unpaired preference",
        over=_OVER,
    )
)
register(
    Layout(
        name="kto_chat",
        says="prompt and completion as lists of turns with a true or false label (KTO, TRL unpaired preference)",
        needs={"prompt": conversation, "completion": _answer, "label": binary},
        may=_BESIDE,
        read=_read_completion,
        write=_write_chat_completion,
        example={"prompt": _ASKED, "completion": [_SAID], "label": False},
        source="TRL dataset_formats, conversational unpaired preference",
        over=_OVER,
    )
)
register(
    Layout(
        name="kto_completion",
        says="completion as a whole conversation with a true or false label (Argilla KTO mixes)",
        needs={"completion": conversation, "label": binary},
        may=_BESIDE,
        fits=lambda row: "prompt" not in row,
        read=_read_completion,
        write=lambda drafts: {"completion": chat(drafts[0].messages), "label": drafts[0].label},
        example={"completion": [*_ASKED, _SAID], "label": False},
        source="LLaMA-Factory dataset_info, kto_mix_en",
        over=_OVER,
    )
)


def _turns_with(field: str, label: str) -> Read:
    def read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - there is nothing to choose
        system, turns = with_system(row, turns_of(row.get(field), field))
        draft = judged(turns, row, label)
        draft.system = system
        draft.tools = None if row.get("tools") is None else need_text(row, "tools")
        return [draft]

    return read


def _turn_layout(name: str, field: str, label: str, source: str) -> None:
    def write(drafts: Sequence[Draft]) -> Row:
        draft = drafts[0]
        turns = without_system(draft, draft.messages)
        row: Row = {field: sharegpt(turns) if field == "conversations" else chat(turns), label: draft.label}
        if draft.system is not None:
            row["system"] = draft.system
        if draft.tools is not None:
            row["tools"] = draft.tools
        return row

    messages = [*_ASKED, _SAID]
    shared = [{"from": "human", "value": "1+1=?"}, {"from": "gpt", "value": "3"}]
    register(
        Layout(
            name=name,
            says=f"{field} with a true or false {label} for the last answer (KTO)",
            needs={field: conversation, label: binary},
            may={**_BESIDE, "system": text_or_null, "tools": text_or_null},
            fits=lambda row: "completion" not in row,
            read=_turns_with(field, label),
            write=write,
            example={field: shared if field == "conversations" else messages, label: False},
            source=source,
            over=_OVER,
        )
    )


_turn_layout("kto_messages", "messages", "label", "LLaMA-Factory kto_en_demo")
_turn_layout("kto_messages_tag", "messages", "kto_tag", "LLaMA-Factory data/README, KTO with OpenAI tags")
_turn_layout("kto_sharegpt", "conversations", "kto_tag", "LLaMA-Factory data/README, KTO in ShareGPT form")
_turn_layout("kto_conversations", "conversations", "label", "LLaMA-Factory, KTO in ShareGPT form with its column renamed")


def _read_alpaca(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - there is nothing to choose
    context = need_text(row, "input") if row.get("input") is not None else None
    asked = [*history_turns(row.get("history")), ("user", with_context(need_text(row, "instruction"), context))]
    system, prompt = with_system(row, asked)
    draft = judged([*prompt, ("assistant", need_text(row, "output"))], row, "kto_tag")
    draft.system, draft.context = system, context
    return [draft]


def _write_alpaca(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    turns = without_system(draft, draft.messages)
    row: Row = {"instruction": without_context(last_text(turns[:-1]), draft.context), "output": last_text(turns)}
    row["kto_tag"] = draft.label
    if draft.context is not None:
        row["input"] = draft.context
    if draft.system is not None:
        row["system"] = draft.system
    if past := history_pairs(turns[:-2]):
        row["history"] = past
    return row


register(
    Layout(
        name="kto_alpaca",
        says="Alpaca fields with a true or false kto_tag for the output (LLaMA-Factory KTO)",
        needs={"instruction": text, "output": text, "kto_tag": binary},
        may={**_BESIDE, "input": text_or_null, "system": text_or_null, "history": lambda v: v is None or isinstance(v, list)},
        read=_read_alpaca,
        write=_write_alpaca,
        example={"instruction": "翻译成英文。", "input": "苹果", "output": "pear", "kto_tag": False},
        source="LLaMA-Factory data/README, KTO in Alpaca form",
        over=_OVER,
    )
)
