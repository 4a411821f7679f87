"""Questions with choices, questions about a text with spans as answers, and questions answered by calls of tools."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Unfit, anything, layout, need_text, text, text_or_null, with_context
from .base import without_context as parted
from .beside import contexts
from .fields import note_companions, unread
from .roles import call_bodies, call_text

if TYPE_CHECKING:
    from collections.abc import Sequence

_LETTERS = "ABCDEFGHIJ"
_FEWEST = 2
_CHOICE_FIELDS = frozenset(
    ("question", "choices", "options", "answer", "answerKey", "answer_idx", "subject", "id", "category", "explanation")
)


def _options(value: object) -> list[tuple[str, str]]:
    """Label and text of each choice, from a list of texts, an object of them, or `{label: [...], text: [...]}`."""
    if isinstance(value, dict) and set(value) == {"text", "label"}:
        labels, texts = value["label"], value["text"]
    elif isinstance(value, dict):
        labels, texts = list(value), list(value.values())
    else:
        labels, texts = list(_LETTERS), value
    if (
        not isinstance(texts, list)
        or not isinstance(labels, list)
        or not all(isinstance(one, str) for one in [*texts, *labels])
    ):
        return []
    whole = _FEWEST <= len(texts) <= len(labels) and len(set(texts)) == len(texts)
    return list(zip(labels, texts, strict=False)) if whole else []


def _chosen(row: Row, options: Sequence[tuple[str, str]]) -> str | None:
    """The text of the choice the answer names by its label or its text; null when it names none. A number is no label."""
    answer = row.get("answer", row.get("answerKey"))
    if not isinstance(answer, str):
        return None
    named = [said for label, said in options if answer.strip() in (label, said)]
    return named[0] if len(named) == 1 else None


def _field(row: Row) -> str:
    return "choices" if "choices" in row else "options"


def _fits_choices(row: Row) -> bool:
    both = ("choices" in row) != ("options" in row)
    lost = unread(row, _CHOICE_FIELDS) or contexts(row, _CHOICE_FIELDS, "", "")
    return both and not lost and _chosen(row, _options(row[_field(row)])) is not None


def _read_choices(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    given = _options(row.get(_field(row)))
    chosen = _chosen(row, given)
    if chosen is None:
        raise Unfit("unread_choices", "the answer names none of the choices, or they are not a list of different texts")
    context = "\n".join(f"{label}. {said}" for label, said in given)
    turns = [("user", with_context(need_text(row, "question"), context)), ("assistant", chosen)]
    return [note_companions(Draft(turns, context=context), row, ("category", "subject"))]


def _write_choices(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    return {"question": parted(draft.messages[0][1], draft.context)} if draft.context else {}


layout(
    Layout(
        name="multiple_choice",
        says="A question, its choices (the context) and the answer as letter or text; the answer is the text of a choice.",
        needs={"question": text},
        may=dict.fromkeys(sorted(_CHOICE_FIELDS - {"question"}), anything),
        fits=_fits_choices,
        read=_read_choices,
        write=_write_choices,
        example={"question": "Melyik hal?", "choices": ["veréb", "ponty", "róka"], "answer": "B"},
        source="column names of MMLU, ARC and MedQA on the Hub",
    )
)


def _spans(value: object) -> list[str]:
    texts = value.get("text") if isinstance(value, dict) else None
    return list(dict.fromkeys(one for one in texts if isinstance(one, str))) if isinstance(texts, list) else []


def _read_spans(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    spans = _spans(row.get("answers"))
    if len(spans) != 1:
        why = "no answer" if not spans else f"{len(spans)} different answers"
        raise Unfit("no_answer" if not spans else "several_answers", f"field 'answers' holds {why}")
    context = need_text(row, "context")
    turns = [("user", with_context(need_text(row, "question"), context)), ("assistant", spans[0])]
    return [note_companions(Draft(turns, context=context or None), row, ("category",))]


def _write_spans(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    return {"context": draft.context or "", "question": parted(draft.messages[0][1], draft.context)}


layout(
    Layout(
        name="squad",
        says="A question about a context, its answer as spans in `answers.text` (SQuAD); rows without exactly one are refused.",
        needs={"question": text, "context": text, "answers": lambda value: isinstance(value, dict) and "text" in value},
        may=dict.fromkeys(("id", "title"), anything),
        read=_read_spans,
        write=_write_spans,
        example={
            "context": "首都是北京。",
            "question": "首都是哪里？",
            "answers": {"text": ["北京"], "answer_start": [3]},
        },
        source="column names of SQuAD on the Hub",
    )
)


def _calls(value: object) -> list[object]:
    try:
        calls = json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        return []
    return calls if isinstance(calls, list) and all(isinstance(call, dict) and "name" in call for call in calls) else []


def _read_calls(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    calls = _calls(row.get("answers"))
    if not calls:
        raise Unfit("no_answer", "field 'answers' should be JSON of a list of calls, each with a name")
    turns = [("user", need_text(row, "query")), ("assistant", "\n".join(map(call_text, calls)))]
    return [note_companions(Draft(turns, tools=need_text(row, "tools")), row, ("category",))]


def _write_calls(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    _, calls = call_bodies(draft.messages[-1][1])
    row: Row = {"query": draft.messages[0][1], "answers": f"[{', '.join(calls)}]"}
    return row if draft.tools is None else {**row, "tools": draft.tools}


layout(
    Layout(
        name="xlam",
        says="A query, `tools` and the calls that answer it in `answers`, both JSON texts (xLAM, APIGen).",
        needs={"query": text, "answers": lambda value: bool(_calls(value)), "tools": text},
        may={"id": anything, "category": text_or_null},
        read=_read_calls,
        write=_write_calls,
        example={
            "id": 4,
            "query": "Milyen idő lesz Pécsett?",
            "answers": '[{"name": "idojaras", "arguments": {"varos": "Pécs"}}]',
            "tools": '[{"name": "idojaras"}]',
        },
        source="xlam-function-calling-60k card",
    )
)
