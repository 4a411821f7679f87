"""Comparisons written as transcripts, `Human:` and `Assistant:` in one string, as in HH-RLHF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Turn, Unfit, anything, need_text, text
from .endings import comparison, facts, parts, register, split_shared
from .preference import COMPANIONS, ORIGIN

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPEAKER = re.compile(r"(?:\A\s*|\n\n)(Human|Assistant):")
_NAMES = {"Human": "user", "Assistant": "assistant"}
_START = re.compile(r"\s*Human:")


def transcript(value: object) -> bool:
    """A string that begins with `Human:` and has an `Assistant:` turn."""
    return isinstance(value, str) and _START.match(value) is not None and "\n\nAssistant:" in value


def read_transcript(value: str, field: str, *, opened: str | None = None) -> list[Turn]:
    """The turns of a transcript; one space after the colon belongs to the notation, everything else to the turn.

    `opened` is the speaker of text before the first name, for transcripts that leave it out.

    Raises:
        Unfit: `not_a_transcript` when text stands before the first name and `opened` is not given.
    """
    head, *rest = _SPEAKER.split(value)
    if head and opened is None:
        raise Unfit("not_a_transcript", f"field {field!r} should begin with 'Human:' and begins with {value[:40]!r}")
    turns = [(opened, head)] if head and opened is not None else []
    return turns + [(_NAMES[name], body.removeprefix(" ")) for name, body in zip(rest[::2], rest[1::2], strict=True)]


def write_transcript(turns: Sequence[Turn]) -> str:
    """Turns as a transcript; turns of other speakers than user and assistant are left out."""
    names = {role: name for name, role in _NAMES.items()}
    return "".join(f"\n\n{names[role]}: {content}" for role, content in turns if role in names)


def _read(row: Row, options: ReadOptions) -> list[Draft]:
    chosen, rejected = (read_transcript(need_text(row, field), field) for field in ("chosen", "rejected"))
    return [comparison(*split_shared(chosen, rejected), options, origin=facts(row, ORIGIN))]


def _write(drafts: Sequence[Draft]) -> Row:
    prompt, chosen, rejected = parts(drafts[0])
    row: Row = {"chosen": write_transcript([*prompt, *chosen])}
    if rejected:
        row["rejected"] = write_transcript([*prompt, *rejected])
    return row


def _read_prompted(row: Row, options: ReadOptions) -> list[Draft]:
    prompt = read_transcript(need_text(row, "prompt"), "prompt")
    if prompt and prompt[-1][0] == "assistant" and not prompt[-1][1].strip():
        prompt = prompt[:-1]
    chosen, rejected = ([("assistant", need_text(row, field).removeprefix(" "))] for field in ("chosen", "rejected"))
    return [comparison(prompt, chosen, rejected, options, origin=facts(row, ORIGIN))]


def _write_prompted(drafts: Sequence[Draft]) -> Row:
    prompt, chosen, rejected = parts(drafts[0])
    row: Row = {"prompt": write_transcript(prompt) + "\n\nAssistant:", "chosen": f" {chosen[-1][1]}"}
    if rejected:
        row["rejected"] = f" {rejected[-1][1]}"
    return row


register(
    Layout(
        name="hh",
        says="chosen and rejected as whole Human/Assistant transcripts (HH-RLHF)",
        needs={"chosen": transcript, "rejected": transcript},
        may={**COMPANIONS, "prompt": anything},
        read=_read,
        write=_write,
        example={
            "chosen": "\n\nHuman: Szia! Mit főzzek?\n\nAssistant: Gulyást.",
            "rejected": "\n\nHuman: Szia! Mit főzzek?\n\nAssistant: Semmit.",
        },
        source="HH-RLHF as shipped (test split read)",
        over=frozenset({"preference", "hh_prompt"}),
    )
)
register(
    Layout(
        name="hh_prompt",
        says="prompt as a Human/Assistant transcript, chosen and rejected as the last answer (HH-RLHF, split)",
        needs={"prompt": transcript, "chosen": text, "rejected": text},
        may=COMPANIONS,
        read=_read_prompted,
        write=_write_prompted,
        example={"prompt": "\n\nHuman: 你好\n\nAssistant:", "chosen": " 你好！", "rejected": " 走开。"},
        source="column names of the static HH-RLHF copies on the Hub",
        over=frozenset({"preference"}),
    )
)
