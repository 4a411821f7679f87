"""TRL's split conversation: `prompt` as a list of messages, alone or with the `completion` that answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .base import Draft, Layout, ReadOptions, Row, Unfit, anything, layout
from .chat import COMPANIONS, Spelling, judged, read_chat, turns_of, write_chat
from .roles import kind_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROMPT = Spelling("messages_prompt", "prompt", ("role", "content"), {})
_COMPLETION = Spelling("messages_completion", "completion", ("role", "content"), {})
_TURNS = turns_of(("role", "content"), ("from", "value"))
_MAY = {name: test for name, test in COMPANIONS.items() if name not in ("prompt", "completion")}


def _read_prompt(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    return [read_chat(row, _PROMPT)]


def _read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    draft, answer = read_chat(row, _PROMPT), read_chat({"completion": row.get("completion")}, _COMPLETION)
    if answer.messages[0][0] == "user":
        raise Unfit("no_answer", "field 'completion' begins with the user, not with an answer to 'prompt'")
    draft.origin["prompt_turns"] = len(draft.messages) - (draft.system is not None)
    untrained = [place + len(draft.messages) for place in cast("list[int]", answer.origin.get("untrained", []))]
    if untrained:
        draft.origin["untrained"] = [*cast("list[int]", draft.origin.get("untrained", [])), *untrained]
    draft.messages += answer.messages
    draft.kind = kind_of(draft.messages)
    return [draft]


def _write(drafts: Sequence[Draft]) -> Row:
    """The turns cut where the source cut them, else before the last answer."""
    draft = drafts[0]
    turns = draft.messages[1:] if draft.system is not None else draft.messages
    cut = draft.origin.get("prompt_turns")
    row = write_chat(draft, _PROMPT)
    written = row["prompt"]
    assert isinstance(written, list)
    place = (
        cut
        if isinstance(cut, int)
        else max((n for n, (role, _) in enumerate(turns) if role == "assistant"), default=len(turns))
    )
    return {**row, "prompt": written[:place], "completion": written[place:]}


layout(
    Layout(
        name="messages_prompt",
        says="TRL prompts: `prompt`, messages with `role` and `content`.",
        needs={"prompt": _TURNS},
        may=_MAY,
        fits=lambda row: judged(row) is None and not any(name in row for name in ("completion", "response", "label")),
        read=_read_prompt,
        write=lambda drafts: write_chat(drafts[0], _PROMPT),
        example={"prompt": [{"role": "user", "content": "Miért kék az ég?"}]},
        source="TRL docs dataset_formats.md",
    )
)
layout(
    Layout(
        name="messages_completion",
        says="TRL prompt and completion: two lists of messages.",
        needs={"prompt": _TURNS, "completion": _TURNS},
        may={**_MAY, "chat_template_kwargs": anything},
        fits=lambda row: judged(row) is None,
        read=_read,
        write=_write,
        example={
            "prompt": [{"role": "user", "content": "لماذا السماء زرقاء؟"}],
            "completion": [{"role": "assistant", "content": "بسبب تشتت الضوء."}],
        },
        source="TRL docs dataset_formats.md",
    )
)
