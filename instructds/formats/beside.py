"""What stands beside a pair and would be lost unread: choices, the text a task is about, a revised answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Literal

from instructds.regexes import regex

from .base import Row
from .fields import promise

Kind = Literal["choice", "context", "revision", "chain", "note", "other"]

LONGEST_NOTE = 200
"""Characters; a longer text in a field nobody knows may be what the task is about."""

SYSTEMS = ("system", "system_prompt", "system_message", "system_instruction", "systemPrompt", "system_content")
"""Names of the field of a system prompt."""

_LETTERS = frozenset("abcdefgh")
_FEWEST_CHOICES = 2
_SHORTEST_COPY = 20
_SHORTEST_SHOWN = 3

_CHOICE = regex(
    r"choices|options|endings|alternatives|distractors|(?:answer|candidate)_(?:choices|options)"
    r"|(?:choices?|options?|opts?|opt?|endings?|alternatives?|distractors?|ans)_?(?:[a-h]|\d)"
)
_CONTEXT = regex(
    r"contexts?|ctx|kontextus|kontext|contexte|contexto|contesto|szöveg|cikk|dokumentum|bekezdés"
    r"|documents?|docs?|articles?|article_text|story|stories|paragraphs?|passages?|passage_text|excerpts?|chunks?|material"
    r"|knowledge|background|tables?|(?:db_|database_|table_)?schema|facts?|supporting_facts|evidences?|support|hints?"
    r"|code|(?:source|starter|input)_code|code_(?:snippet|context)|sql_context|create_table|descriptions?"
    r"|(?:retrieved|retrieval)(?:_[a-z]+)?|search_results?|(?:source|input|reference|context)_(?:text|document|passage)s?"
    r"|initial_reason_steps|partial_(?:solution|answer)|transcript|dialogues?|dialogs?|text"
)
_NOTE = regex(
    r"(?:[a-z0-9_]*_)?(?:explanations?|rationales?|reasoning|reasoning_content|reasoning_trace|thinking|thoughts?|cot|complex_cot"
    r"|chain_of_thought|trajectory|analysis|justification|critiques?|reviews?|feedback|evaluation|judge?ment|tests?"
    r"|test_list|raw|template|log|trace|original|prompt|kwargs|attempt|copy)|original_[a-z_]+|generation_[a-z_]+|raw_[a-z_]+"
)
_REVISION = regex(r"(?:revised|corrected|improved|edited|fixed|rewritten)_(?:output|response|answer|completion)")
_CHAIN = frozenset({"parent_id", "parent_message_id", "previous_id", "prev_id"})


@lru_cache(maxsize=4096)
def kind(name: str) -> Kind:
    """What a field of this name holds beside an instruction and its answer."""
    small = name[:64].lower()
    if _CHOICE.fullmatch(small):
        return "choice"
    if _CONTEXT.fullmatch(small):
        return "context"
    if _REVISION.fullmatch(small):
        return "revision"
    if small in _CHAIN:
        return "chain"
    return "note" if _NOTE.fullmatch(small) else "other"


def choices(row: Row, known: Collection[str], said: str) -> str | None:
    """The first field of choices that `known` does not name and the text `said` does not show; null when there is none."""
    letters = [name for name, value in row.items() if name.lower() in _LETTERS and isinstance(value, str) and name not in known]
    if len(letters) >= _FEWEST_CHOICES:
        return letters[0]
    for name, value in row.items():
        if name not in known and kind(name) == "choice" and not _shown(value, said):
            return name
    return None


def contexts(row: Row, known: Collection[str], said: str, asked: str) -> list[str]:
    """The fields that hold what the task is about, beside the `known` ones and not repeated in the text `said`.

    A `text` that repeats the instruction `asked` is a rendered copy and not counted.
    """
    return [
        name
        for name, value in row.items()
        if name not in known
        and kind(name) == "context"
        and not isinstance(value, bool | int | float)
        and not _shown(value, said)
        and not (name == "text" and isinstance(value, str) and asked.strip() in value)
    ]


def long_text(row: Row, known: Collection[str], asked: str, answer: str) -> str | None:
    """The first text of more than LONGEST_NOTE characters in a field nobody knows, unless it repeats prompt or answer."""
    for name, value in row.items():
        if not isinstance(value, str) or len(value) <= LONGEST_NOTE or name in known:
            continue
        copy = value.strip() in (asked.strip(), answer.strip()) or (asked.strip() and asked.strip() in value)
        repeats = len(answer.strip()) >= _SHORTEST_COPY and (answer.strip() in value or value.strip() in answer)
        if kind(name) == "other" and promise(name) == "other" and not copy and not repeats:
            return name
    return None


def other_answer(row: Row, known: Collection[str]) -> str | None:
    """The first field with a revision of the answer, or with the row this one continues; null when there is none."""
    for name, value in row.items():
        if value not in (None, "") and name not in known and kind(name) in ("revision", "chain"):
            return name
    return None


def _shown(value: object, said: str) -> bool:
    """Is a value empty, or are its texts, none of them tiny, all parts of what was said?"""
    if isinstance(value, str):
        small = value.strip()
        return not small or (len(small) >= _SHORTEST_SHOWN and small in said)
    items = list(value.values()) if isinstance(value, Mapping) else value
    return value is None or (isinstance(items, list) and all(_shown(item, said) for item in items))
