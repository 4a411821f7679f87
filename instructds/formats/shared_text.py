"""Comparisons of two whole texts whose shared beginning is the prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Unfit, need_text, text
from .endings import comparison, facts, last_text, parts, register
from .preference import COMPANIONS, ORIGIN
from .transcript import transcript

if TYPE_CHECKING:
    from collections.abc import Sequence


def _read_shared_text(row: Row, options: ReadOptions) -> list[Draft]:
    chosen, rejected = need_text(row, "chosen"), need_text(row, "rejected")
    if any(mark in chosen for mark in ("<|", "[INST]", "### ", "<s>")):
        raise Unfit("rendered_template", "chosen and rejected are rendered with a chat template; give the turns instead")
    length = _shared_words(chosen, rejected)
    prompt = chosen[:length].rstrip(" ")
    if len(prompt.split()) < 2 and not (len(prompt) > 1 and _unspaced(prompt)):  # noqa: PLR2004 - "The" alone is no prompt
        raise Unfit("no_shared_prompt", "chosen and rejected share no leading text and there is no prompt field")
    endings = [("assistant", chosen[len(prompt) :])], [("assistant", rejected[len(prompt) :])]
    origin = {**facts(row, ORIGIN), "prompt_from": "shared leading text"}
    return [comparison([("user", prompt)], *endings, options, origin=origin)]


def _shared_words(one: str, other: str) -> int:
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    space = max(one.rfind(mark, 0, shared) for mark in " \n\t")
    return shared if space < 0 and _unspaced(one[:shared]) else space + 1


def _unspaced(script: str) -> bool:
    """Is this text of a script that puts no spaces between words?"""
    return any("\u0e00" <= sign <= "\u0eff" or "\u3040" <= sign <= "\u9fff" for sign in script)


def _write_shared_text(drafts: Sequence[Draft]) -> Row:
    prompt, chosen, rejected = parts(drafts[0])
    row: Row = {"chosen": last_text(prompt) + last_text(chosen)}
    if rejected:
        row["rejected"] = last_text(prompt) + last_text(rejected)
    return row


def _fits(row: Row) -> bool:
    apart = {"prompt", "question", "instruction", "input", "conversations", "messages"}
    return not apart & row.keys() and not (transcript(row["chosen"]) and transcript(row["rejected"]))


register(
    Layout(
        name="preference_shared_text",
        says="chosen and rejected as text that begin with the same prompt (TRL, implicit prompt)",
        needs={"chosen": text, "rejected": text},
        may=COMPANIONS,
        fits=_fits,
        read=_read_shared_text,
        write=_write_shared_text,
        example={"chosen": "Az ég színe kék.", "rejected": "Az ég színe zöld."},
        source="TRL dataset_formats, preference with implicit prompt: the prompt is the leading text both share",
    )
)
