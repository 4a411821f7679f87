"""Two answers under names of nobody's own: read when a label names the better one, recognised and refused when none does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Test, Unfit, anything
from .endings import conversation, last_text, parts, register, without_system
from .verdict import Pair, by_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .verdict import Labels

_WORDS = ("response", "answer", "output", "completion", "generation")
_SUFFIXES = (("_a", "_b"), ("_A", "_B"), ("_1", "_2"), ("1", "2"), ("_0", "_1"))
PAIRS = tuple((word + one, word + two) for word in _WORDS for one, two in _SUFFIXES)
"""Fields that hold two answers to one prompt."""

_BOTH = frozenset(field for pair in PAIRS for field in pair)

PROMPTS = ("prompt", "question", "instruction", "query", "input")
LABELS = (
    *("preference", "preferred", "winner", "better", "better_response", "best", "choice", "label", "verdict", "chosen"),
    *("preferred_response", "preferred_answer", "human_preference", "selected"),
)
"""Fields that say which answer is better."""

_TIES: Labels = dict.fromkeys(("tie", "draw", "equal", "both", "same", "neither", "tie (bothbad)", "both_bad", "a=b"))


def _pair(row: Row) -> tuple[str, str] | None:
    """The two answer fields of a row; null when there are none, or more than two that look like answers."""
    if _BOTH.isdisjoint(row):
        return None
    found = [pair for pair in PAIRS if all(isinstance(row.get(field), str) for field in pair)]
    if len(found) != 1:
        return None
    stem = found[0][0][:-1]
    more = any(name[:-1] == stem and name not in found[0] and isinstance(value, str) for name, value in row.items())
    return None if more else found[0]


def _prompt(row: Row) -> tuple[str, str | None] | None:
    """The prompt field, and `input` as context beside `instruction`; null when there is not exactly one."""
    asked = [field for field in PROMPTS if isinstance(row.get(field), str) or conversation(row.get(field))]
    if asked == ["instruction", "input"]:
        return "instruction", "input"
    return (asked[0], None) if len(asked) == 1 else None


def _sides(pair: tuple[str, str]) -> Labels:
    """What a label may say: the field's name, its ending, or the ending after model, response, answer or assistant."""
    labels: dict[object, int | None] = dict(_TIES)
    for place, name in enumerate(pair):
        end = name.rstrip("_")[-1].lower()
        labels[name.lower()] = place
        labels.update(
            dict.fromkeys((end, f"[[{end}]]", *(f"{word}{gap}{end}" for word in _NOUNS for gap in ("_", " ", ""))), place)
        )
        if end.isdigit():
            labels[int(end)] = place
    one, two = pair[0][-1].lower(), pair[1][-1].lower()
    labels.update({f"{one}>{two}": 0, f"{two}<{one}": 0, f"{two}>{one}": 1, f"{one}<{two}": 1, f"{one}={two}": None})
    return labels


_NOUNS = ("model", "response", "answer", "output", "assistant", "completion")


def _label(row: Row, pair: tuple[str, str]) -> str | None:
    """The one label field that names a side, or is empty; null when there is none or two disagree."""
    better = by_name(_sides(pair))
    said: dict[str, int | None] = {}
    for field in LABELS:
        if row.get(field) is not None and row[field] != "":
            try:
                said[field] = better(row[field])
            except Unfit:
                continue
    if len(set(said.values())) == 1:
        return next(iter(said))
    return None if said else next((field for field in LABELS if field in row and row[field] in (None, "")), None)


def _layout_of(row: Row) -> Pair | None:
    pair = _pair(row)
    asked = _prompt(row) if pair else None
    label = _label(row, pair) if pair else None
    if pair is None or asked is None or label is None:
        return None
    letters = (pair[0][-1], pair[1][-1])
    return Pair(*pair, label=label, prompt=asked[0], context=asked[1], better=by_name(_sides(pair)), label_of=letters)


def _read(row: Row, options: ReadOptions) -> list[Draft]:
    found = _layout_of(row)
    if found is None:
        raise _no_direction(row)
    drafts = found.read(row, options)
    for draft in drafts:
        first = draft.origin["chosen_field"] == found.first
        names = {"rejected_field": found.second if first else found.first, "label_field": found.label}
        draft.origin.update({**names, "prompt_field": found.prompt})
    return drafts


def _write(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    prompt, chosen, rejected = parts(draft)
    if draft.origin.get("label_field") in LABELS and draft.origin.get("prompt_field") in PROMPTS:
        better, worse = str(draft.origin.get("chosen_field")), str(draft.origin.get("rejected_field"))
        pair = (better, worse) if (better, worse) in PAIRS else (worse, better)
        label, asked = str(draft.origin["label_field"]), str(draft.origin["prompt_field"])
        context = "input" if asked == "instruction" else None
        if pair in PAIRS:
            return Pair(*pair, label=label, prompt=asked, context=context, better=by_name({}), label_of=("", "")).write(drafts)
    row: Row = {"prompt": last_text(without_system(draft, prompt)), "response_a": last_text(chosen)}
    return {**row, "response_b": last_text(rejected), "preference": "a"} if rejected else row


def _refuse(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - no option gives a direction
    raise _no_direction(row)


def _no_direction(row: Row) -> Unfit:
    pair = _pair(row) or ("the first answer", "the second")
    asked = _prompt(row)
    columns = f"columns: {{instruction: {asked[0] if asked else 'prompt'}, chosen: {pair[0]}, rejected: {pair[1]}}}"
    return Unfit(
        "no_direction",
        f"nothing says whether {pair[0]!r} or {pair[1]!r} is better; if {pair[0]!r} always is, set `{columns}`",
    )


def _unlabelled(row: Row) -> bool:
    pair = _pair(row)
    return pair is not None and _prompt(row) is not None and _label(row, pair) is None


_MAY: dict[str, Test] = dict.fromkeys((*(field for pair in PAIRS for field in pair), *PROMPTS), anything)

register(
    Layout(
        name="two_responses_labelled",
        says="a prompt, two answers, and a label that names one of them",
        needs={},
        may={**_MAY, **dict.fromkeys(LABELS, anything)},
        fits=lambda row: _layout_of(row) is not None,
        read=_read,
        write=_write,
        example={"question": "Mi a fű színe?", "response_a": "Zöld.", "response_b": "Lila.", "preferred": "A"},
        source="common on the Hub; a label counts only when its value names a side",
    )
)
register(
    Layout(
        name="two_responses_unlabelled",
        says="a prompt and two answers without a label: no direction, so no row of it becomes a record",
        needs={},
        may=_MAY,
        fits=_unlabelled,
        read=_refuse,
        write=lambda drafts: {},  # noqa: ARG005 - there is never a draft
        example={"prompt": "哪个更好？", "response_0": "一。", "response_1": "二。"},
        source="formats.md: the direction of a preference is never inferred from the place of a column",
    )
)
