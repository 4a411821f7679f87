"""Magpie: a generated conversation with its first exchange once more as `instruction` and `response`, and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, anything, layout, text
from .chat import COMPANIONS, SHAREGPT_NAMES, Spelling, alone, read_chat, turns_of, write_chat

if TYPE_CHECKING:
    from collections.abc import Sequence

_TURNS = Spelling("magpie", "conversations", ("from", "value"), SHAREGPT_NAMES, call="function_call")
_TAGS = (
    *("gen_input_configs", "gen_input_config", "gen_response_configs", "pre_query_template", "intent", "knowledge"),
    *("task_category", "other_task_category", "task_category_generator", "difficulty", "difficulty_generator"),
    *("input_quality", "quality_explanation", "quality_generator", "llama_guard_2", "reward_model", "instruct_reward"),
    *("min_neighbor_distance", "repeat_count", "min_similar_uuid", "input_length", "output_length", "response_quality"),
)


def _fits(row: Row) -> bool:
    return any(name in row for name in _TAGS) and alone("conversations")(row)


def _read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    draft = read_chat(row, _TURNS)
    draft.method = "llm_generated"
    return [draft]


def _write(drafts: Sequence[Draft]) -> Row:
    row = write_chat(drafts[0], _TURNS)
    for name, role in (("instruction", "user"), ("response", "assistant")):
        first = next((content for speaker, content in drafts[0].messages if speaker == role), None)
        if first is not None:
            row[name] = first
    return row


layout(
    Layout(
        name="magpie",
        says="Magpie: `conversations`, its first exchange as `instruction` and `response`, and tags.",
        needs={"instruction": text, "response": text, "conversations": turns_of(("from", "value"), ("role", "content"))},
        may={**COMPANIONS, **dict.fromkeys(_TAGS, anything)},
        fits=_fits,
        read=_read,
        write=_write,
        example={
            "uuid": "m1",
            "instruction": "Mi a DNS?",
            "response": "Egy molekula, amely az öröklődő információt hordozza.",
            "conversations": [
                {"from": "human", "value": "Mi a DNS?"},
                {"from": "gpt", "value": "Egy molekula, amely az öröklődő információt hordozza."},
            ],
            "gen_input_configs": {"temperature": 1.0},
            "task_category": "Information seeking",
            "difficulty": "easy",
            "language": "HU",
        },
        source="magpie exp/gen_dis.py, unitag.py",
    )
)
