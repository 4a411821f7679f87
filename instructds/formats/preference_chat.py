"""Comparisons whose chosen and rejected answers are lists of turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, Read, ReadOptions, Row, Turn, Write, anything, need_text, text, text_or_null
from .endings import (
    answer_turns,
    chat,
    comparison,
    conversation,
    facts,
    last_text,
    parts,
    prompt_turns,
    register,
    sharegpt,
    split_shared,
    turn_object,
    turns_of,
    with_system,
    without_system,
)
from .preference import COMPANIONS, ORIGIN
from .roles import write_turns

if TYPE_CHECKING:
    from collections.abc import Sequence


def read_conversations(chosen_field: str, rejected_field: str) -> Read:
    """A reader of two answers, each the whole conversation or only its ending, after `prompt` where there is one."""

    def read(row: Row, options: ReadOptions) -> list[Draft]:
        prompt = prompt_turns(row, "prompt") if row.get("prompt") is not None else []
        chosen = answer_turns(row.get(chosen_field), chosen_field)
        rejected = answer_turns(row.get(rejected_field), rejected_field)
        system, prompt = with_system(row, prompt) if prompt and chosen[0][0] == "assistant" else (None, prompt)
        split = _endings(prompt, chosen, rejected)
        return [comparison(*split, options, origin=facts(row, ORIGIN), system=system)]

    return read


def _endings(prompt: list[Turn], chosen: list[Turn], rejected: list[Turn]) -> tuple[list[Turn], list[Turn], list[Turn]]:
    length = len(prompt)
    if length and chosen[:length] == prompt and rejected[:length] == prompt:
        ends = chosen[length:], rejected[length:]
        if all(end and end[0][0] != "user" for end in ends):
            return prompt, *ends
    if length and all(end[0][0] in ("assistant", "tool") for end in (chosen, rejected)):
        return prompt, chosen, rejected
    return split_shared(chosen, rejected)


def _asks(turns: object, instruction: object) -> bool:
    """Does a conversation hold the instruction that stands beside it?"""
    bodies = (
        [item.get("content", item.get("value")) for item in turns if isinstance(item, dict)] if isinstance(turns, list) else []
    )
    return isinstance(instruction, str) and any(isinstance(body, str) and instruction.strip() in body for body in bodies)


def _write_whole(chosen_field: str, rejected_field: str, *, prompt: str | None = None, messages: bool = False) -> Write:
    def write(drafts: Sequence[Draft]) -> Row:
        draft = drafts[0]
        shared, chosen, rejected = parts(draft)
        row: Row = {prompt: next((said for role, said in shared if role == "user"), "")} if prompt else {}
        row[chosen_field] = chat([*shared, *chosen])
        if rejected:
            row[rejected_field] = chat([*shared, *rejected])
        if messages:
            row["messages"] = chat(draft.messages)
        return row

    return write


def _write_endings(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    prompt, chosen, rejected = parts(draft)
    row: Row = {"prompt": chat(without_system(draft, prompt)), "chosen": chat(chosen)}
    if rejected:
        row["rejected"] = chat(rejected)
    if draft.system is not None:
        row["system"] = draft.system
    return row


def _answer(value: object) -> bool:
    return conversation(value) or turn_object(value)


def _text_or_answer(value: object) -> bool:
    return isinstance(value, str) or _answer(value)


_TURNS = [{"role": "user", "content": "Mi Magyarország fővárosa?"}]
_GOOD, _BAD = {"role": "assistant", "content": "Budapest."}, {"role": "assistant", "content": "Bécs."}
_MAY = {**COMPANIONS, "messages": anything, "question": anything, "conversation": anything, "tools": anything}

register(
    Layout(
        name="preference_messages",
        says="prompt, chosen and rejected as lists of turns (TRL, explicit prompt)",
        needs={"prompt": conversation, "chosen": _text_or_answer, "rejected": _text_or_answer},
        may={**_MAY, "system": text_or_null},
        read=read_conversations("chosen", "rejected"),
        write=_write_endings,
        example={"prompt": _TURNS, "chosen": [_GOOD], "rejected": [_BAD]},
        source="TRL dataset_formats, conversational preference with explicit prompt",
    )
)
register(
    Layout(
        name="preference_implicit",
        says="chosen and rejected as whole conversations with a shared beginning (TRL, implicit prompt)",
        needs={"chosen": conversation, "rejected": conversation},
        may={name: test for name, test in _MAY.items() if name not in ("conversation", "messages")},
        fits=lambda row: "prompt" not in row,
        read=read_conversations("chosen", "rejected"),
        write=_write_whole("chosen", "rejected"),
        example={"chosen": [*_TURNS, _GOOD], "rejected": [*_TURNS, _BAD]},
        source="TRL dataset_formats, conversational preference with implicit prompt; torchtune fixture",
    )
)
register(
    Layout(
        name="preference_instruction_conversations",
        says="instruction as text, chosen and rejected as whole conversations (Magpie DPO)",
        needs={"instruction": text, "chosen": conversation, "rejected": conversation},
        may={**{name: test for name, test in _MAY.items() if name not in ("conversation", "messages")}, "uuid": anything},
        fits=lambda row: "prompt" not in row and _asks(row["chosen"], row["instruction"]),
        read=read_conversations("chosen", "rejected"),
        write=_write_whole("chosen", "rejected", prompt="instruction"),
        example={
            "instruction": "Mi Magyarország fővárosa?",
            "chosen": [*_TURNS, _GOOD],
            "rejected": [*_TURNS, _BAD],
        },
        source="column names of the Magpie DPO sets on the Hub",
    )
)
register(
    Layout(
        name="preference_conversations",
        says="prompt as text, chosen and rejected as whole conversations (Tulu 3 preferences, RLHF mixes)",
        needs={"prompt": text, "chosen": conversation, "rejected": conversation},
        may=_MAY,
        read=read_conversations("chosen", "rejected"),
        write=_write_whole("chosen", "rejected", prompt="prompt"),
        example={
            "prompt": "Mi Magyarország fővárosa?",
            "chosen": [*_TURNS, _GOOD],
            "rejected": [*_TURNS, _BAD],
            "chosen_model": "a-7b",
            "rejected_model": "b-1b",
            "chosen_rating": 5.0,
            "rejected_rating": 1.0,
        },
        source="open-instruct parse_preferences (Tulu 3)",
    )
)
register(
    Layout(
        name="ultrafeedback_binarized",
        says="prompt as text, chosen, rejected and messages as whole conversations, with scores (UltraFeedback binarized)",
        needs={"prompt": text, "chosen": conversation, "rejected": conversation, "messages": conversation},
        may=_MAY,
        read=read_conversations("chosen", "rejected"),
        write=_write_whole("chosen", "rejected", prompt="prompt", messages=True),
        example={
            "prompt": "Mi Magyarország fővárosa?",
            "prompt_id": "p1",
            "chosen": [*_TURNS, _GOOD],
            "rejected": [*_TURNS, _BAD],
            "messages": [*_TURNS, _GOOD],
            "score_chosen": 8.5,
            "score_rejected": 4.0,
        },
        source="column names of the binarized UltraFeedback on the Hub",
        over=frozenset({"preference_conversations"}),
    )
)


def _write_blocks(drafts: Sequence[Draft]) -> Row:
    shared, chosen, rejected = parts(drafts[0])

    def blocks(turns: Sequence[Turn]) -> list[dict[str, object]]:
        return [{"role": role, "content": [{"type": "text", "value": said}]} for role, said in turns]

    row: Row = {"chosen_messages": blocks([*shared, *chosen])}
    if rejected:
        row["rejected_messages"] = blocks([*shared, *rejected])
    return row


register(
    Layout(
        name="preference_blocks",
        says="chosen_messages and rejected_messages, whole conversations of typed content blocks (LLaMA-Factory v1)",
        needs={"chosen_messages": conversation, "rejected_messages": conversation},
        may=COMPANIONS,
        read=read_conversations("chosen_messages", "rejected_messages"),
        write=_write_blocks,
        example={
            "chosen_messages": [
                {"role": "user", "content": [{"type": "text", "value": "أين تقع القاهرة؟"}]},
                {"role": "assistant", "content": [{"type": "text", "value": "في مصر."}]},
            ],
            "rejected_messages": [
                {"role": "user", "content": [{"type": "text", "value": "أين تقع القاهرة؟"}]},
                {"role": "assistant", "content": [{"type": "text", "value": "في القمر."}]},
            ],
        },
        source="LLaMA-Factory v1_dpo_demo",
    )
)


def _read_after(field: str) -> Read:
    def read(row: Row, options: ReadOptions) -> list[Draft]:
        system, prompt = with_system(row, turns_of(row.get(field), field))
        chosen = answer_turns(row.get("chosen"), "chosen")
        rejected = answer_turns(row.get("rejected"), "rejected")
        draft = comparison(prompt, chosen, rejected, options, origin=facts(row, ORIGIN), system=system)
        if row.get("tools") is not None:
            draft.tools = need_text(row, "tools")
        return [draft]

    return read


def _write_after(field: str, style: str) -> Write:
    def write(drafts: Sequence[Draft]) -> Row:
        draft = drafts[0]
        prompt, chosen, rejected = parts(draft)
        turns = sharegpt if style == "from" else chat
        asked = without_system(draft, prompt)
        row: Row = {field: write_turns(asked, "from", "value", {}) if style == "text" else turns(asked)}
        for name, ending in (("chosen", chosen), ("rejected", rejected)):
            if ending:
                row[name] = last_text(ending) if style == "text" else turns(ending[-1:])[0]
        if draft.system is not None:
            row["system"] = draft.system
        if draft.tools is not None:
            row["tools"] = draft.tools
        return row

    return write


def _after(name: str, says: str, field: str, style: str, *, source: str, example: Row) -> None:
    answer = text if style == "text" else _text_or_answer
    register(
        Layout(
            name=name,
            says=says,
            needs={field: conversation, "chosen": answer, "rejected": answer},
            may={**COMPANIONS, "system": text_or_null, "tools": text_or_null, "images": anything, "parent_id": anything},
            fits=lambda row: "prompt" not in row and _begins_with_answer(row["chosen"]),
            read=_read_after(field),
            write=_write_after(field, style),
            example=example,
            source=source,
            over=frozenset({"preference_implicit", "sharegpt", "messages"}),
        )
    )


def _begins_with_answer(value: object) -> bool:
    first = value[0] if isinstance(value, list) and value else value
    return not isinstance(first, dict) or str(first.get("role", first.get("from"))).lower() not in ("user", "human", "system")


_after(
    "preference_sharegpt",
    "conversations up to the answer, chosen and rejected as one turn each (LLaMA-Factory DPO)",
    "conversations",
    "from",
    source="LLaMA-Factory dpo_en_demo, dpo_zh_demo",
    example={
        "conversations": [{"from": "human", "value": "Mennyi 3·3?"}],
        "chosen": {"from": "gpt", "value": "Kilenc."},
        "rejected": {"from": "gpt", "value": "Hat."},
    },
)
_after(
    "preference_chat",
    "messages up to the answer, chosen and rejected as one turn each",
    "messages",
    "role",
    source="LLaMA-Factory data/README with OpenAI tags",
    example={"messages": _TURNS, "chosen": _GOOD, "rejected": _BAD},
)
_after(
    "preference_trajectory",
    "trajectory of turns up to the answer, chosen and rejected as text (UltraInteract pairs)",
    "trajectory",
    "text",
    source="column names of UltraInteract pairs on the Hub",
    example={"trajectory": [{"from": "user", "value": "5-2=?"}], "chosen": "3", "rejected": "7"},
)
