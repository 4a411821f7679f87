"""What the name of a field promises, so that no answer is left unread beside the fields a layout knows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from instructds.regexes import regex

from .base import Draft, Row
from .languages import language_tag

Promise = Literal["answer", "statement", "companion", "other"]

_ANSWER = regex(
    r"(?:output|response|answer|completion|target|reply|solution|generation|chosen|rejected|conversation|label)s?"
    r"(?:[ _-]?(?:\d{1,2}|[a-k]))?"
    r"|(?:chosen|rejected|responses)_[a-z_]+|(?:human_ref|model|option|choice)_?[a-d12]|choices|options|messages|turns|replies"
    r"|instances|orig_instances|raw_instances|message_tree_id|kto_tag|gold|ground_truth|references?|preference|winner"
    r"|better_response_id|canonical_solution|inputs_pretokenized|targets_pretokenized|candidates|ranking"
)
_STATEMENT = regex(
    r"instruction|inputs?|prompts?|question|query|problem|definition|system|system_(?:prompt|message|instruction)|context|history|premise|hypothesis|passage"
)
_WORD = (
    "id|ids|idx|index|key|keys|uid|uuid|guid|hash|sha256|md5|category|categories|type|types|kind|topic|topics|subject|domain|cluster"
    "|source|sources|origin|dataset|subset|split|config|language|languages|lang|locale|level|difficulty|skill|skills|tag|tags"
    "|task|tasks|name|title|url|urls|link|license|licence|copyright|author|annotator|user|username|created|created_at|date|time"
    "|timestamp|tstamp|version|model|generator|meta|metadata|info|kwargs|score|scores|quality|intent|theme|focus|comment|note"
)
_COMPANION = regex(
    rf"(?:[a-z0-9_]*_)?(?:{_WORD})|(?:num|n|is|has|avg|min|max)_[a-z0-9_]+|[a-z0-9_]+_(?:list|count|length|code)"
)
_VERDICTS = frozenset({"label", "labels", "kto_tag", "preference", "winner", "better_response_id"})
_VERDICT_WORDS = frozenset({"true", "false", "0", "1", "good", "bad", "desirable", "undesirable", "chosen", "rejected"})
_LONGEST = 64


@lru_cache(maxsize=4096)
def promise(name: str) -> Promise:
    """What a field of this name holds: an answer, a part of the instruction, a fact about the row, or who knows."""
    if len(name) > _LONGEST:
        return "other"
    small = name.lower()
    if _ANSWER.fullmatch(small):
        return "answer"
    if _STATEMENT.fullmatch(small):
        return "statement"
    return "companion" if _COMPANION.fullmatch(small) else "other"


def unread(row: Row, known: Mapping[str, object] | frozenset[str]) -> str | None:
    """The first field beside the `known` ones that promises an answer or a part of the instruction; or null."""
    for name, value in row.items():
        if value is not None and name not in known:
            promised = promise(name)
            if promised == "statement" or (promised == "answer" and _answers(name, value)):
                return name
    return None


def _answers(name: str, value: object) -> bool:
    """A label answers when it is a verdict and not a category; of the other fields a number answers nothing."""
    if name.lower() in _VERDICTS:
        return not isinstance(value, str) or value.strip().lower() in _VERDICT_WORDS
    return not isinstance(value, bool | int | float)


def unread_by_prompt(row: Row, known: Mapping[str, object] | frozenset[str]) -> str | None:
    """As `unread` for a row read as a bare prompt: any text or list that is not named like a fact about the row counts."""
    for name, value in row.items():
        if value is not None and name not in known:
            promised = promise(name)
            if promised in ("answer", "statement") or (promised == "other" and not isinstance(value, bool | int | float)):
                return name
    return None


IDS = ("id", "prompt_id", "question_id", "unique_id", "uid", "uuid", "idx", "task_id", "key", "_id")
"""Names of the field that holds the source's own id of a row, the first found counts."""

LANGUAGES = ("language", "lang", "language_code", "Language")
"""Names of the field that tells the language; programming languages in it are left alone."""

COMPANIONS = frozenset(
    {*IDS, *LANGUAGES, "category", "source", "dataset", "meta", "metadata", "name", "url", "license", "tags"}
)
"""Fields found beside the text in many layouts; any value."""

_NOTED = frozenset((*IDS, *LANGUAGES))


def note_companions(draft: Draft, row: Row, task: tuple[str, ...]) -> Draft:
    """The draft with the row's own id, language and category, as far as the row tells them.

    `task` names the fields of the category, the first that holds text counts; `meta.category` is a key inside an object.
    """
    if not _NOTED.isdisjoint(row):
        for name in IDS:
            value = row.get(name)
            if isinstance(value, str | int) and not isinstance(value, bool):
                draft.origin["id"] = value
                break
        for name in LANGUAGES:
            if name in row:
                draft.language = draft.language or language_tag(row[name])
    for name in task:
        value = _inside(row, name)
        if isinstance(value, str):
            draft.task = value
            break
    return draft


def _inside(row: Row, path: str) -> object:
    name, _, key = path.partition(".")
    value = row.get(name)
    return value.get(key) if key and isinstance(value, dict) else None if key else value
