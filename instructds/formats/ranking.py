"""Several answers to one prompt, with ranks or scores -> pairs or the best answer, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .base import Draft, ReadOptions, Row, Turn, Unfit, anything
from .endings import comparison, finite, last_text, parts, without_system

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Measure = Literal["score", "rank"]


FACTS = {"id": "id", "uid": "id", "prompt_id": "id", "source": "source"}
"""Field -> our word, for what a ranked row says of itself."""

BESIDE = dict.fromkeys((*FACTS, "dataset", "turns", "num_responses", "good_natured", "metadata", "category"), anything)
"""Fields seen beside a ranking."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; `value` is its score (more is better) or rank (less is better), null when it was not given."""

    said: str
    value: float | None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the answers answer: the turns before them, and what the layout keeps apart."""

    prompt: list[Turn]
    context: str | None = None
    system: str | None = None


def drafts_of(
    asked: Asked, answers: Sequence[Answer], measure: Measure, options: ReadOptions, origin: Mapping[str, object]
) -> list[Draft]:
    """The pairs of a ranking, or its best answer under `read_as: sft`.

    Answers without a value take no part; of several equally good best answers the first in the row is taken. Ties and
    equal texts make no pair.

    Raises:
        Unfit: `no_preference` when no two answers differ in value and text.
    """
    sign = -1.0 if measure == "score" else 1.0
    valued = [answer for answer in answers if answer.value is not None]
    ordered = sorted(valued, key=lambda answer: sign * (answer.value or 0.0))
    alone = options.read_as == "sft" and len(answers) == 1
    if not alone and len({answer.value for answer in ordered}) < 2:  # noqa: PLR2004 - two values make one pair
        raise Unfit("no_preference", f"of {len(answers)} answers no two have different {measure}s")
    if options.read_as == "sft":
        return [_best(asked, (ordered or list(answers))[0], measure, origin)]
    firsts = ordered if options.pairs == "all" else ordered[:1]
    drafts = [
        _pair(asked, better, worse, measure, options, origin)
        for place, better in enumerate(firsts)
        for worse in ordered[place + 1 :]
        if better.value != worse.value and better.said.strip() != worse.said.strip()
    ]
    if not drafts:
        raise Unfit("no_preference", "the answers with different values say the same")
    return drafts


def ranking_of(drafts: Sequence[Draft], measure: Measure) -> list[Answer]:
    """The answers in the drafts of one row, best first."""
    found: dict[Answer, None] = {}
    for draft in drafts:
        _, chosen, rejected = parts(draft)
        for side, turns in (("chosen", chosen), ("rejected", rejected)):
            if turns:
                value, model = draft.origin.get(f"{side}_{measure}"), draft.origin.get(f"{side}_model")
                found[Answer(last_text(turns), finite(value), model if isinstance(model, str) else None)] = None
    sign = -1.0 if measure == "score" else 1.0
    answers = list(found)
    if any(answer.value is None for answer in answers):
        return answers
    return sorted(answers, key=lambda answer: sign * (answer.value or 0.0))


def answers_as_objects(drafts: Sequence[Draft], measure: Measure, said: str, value: str, model: str) -> list[dict[str, object]]:
    """The answers of the drafts of one row as objects with these keys, best first; keys without a value are left out."""
    return [
        {key: part for key, part in ((model, answer.model), (said, answer.said), (value, answer.value)) if part is not None}
        for answer in ranking_of(drafts, measure)
    ]


def list_of(row: Row, field: str) -> list[object]:
    """The list of answers in a field.

    Raises:
        Unfit: it is missing, empty or no list.
    """
    value = row.get(field)
    if not isinstance(value, list) or not value:
        raise Unfit("missing_field" if not value else "wrong_type", f"field {field!r} should be a list of answers")
    return value


def named(value: object) -> str | None:
    """The name of a model, null when it is empty or no text."""
    return value if isinstance(value, str) and value else None


def last_user(drafts: Sequence[Draft]) -> str:
    """The last turn before the answers of a row."""
    prompt, _, _ = parts(drafts[0])
    return last_text(without_system(drafts[0], prompt))


def _best(asked: Asked, answer: Answer, measure: Measure, origin: Mapping[str, object]) -> Draft:
    known = {**origin, f"chosen_{measure}": answer.value, "chosen_model": answer.model}
    known = {word: value for word, value in known.items() if value is not None}
    if not any(role == "user" for role, _ in asked.prompt):
        raise Unfit("no_prompt", "there is no user turn before the answers")
    messages = [*asked.prompt, ("assistant", answer.said)]
    return Draft(messages, context=asked.context, system=asked.system, author=answer.model, origin=known)


def _pair(
    asked: Asked, better: Answer, worse: Answer, measure: Measure, options: ReadOptions, origin: Mapping[str, object]
) -> Draft:
    known = dict(origin)
    for side, answer in (("chosen", better), ("rejected", worse)):
        known[f"{side}_{measure}"], known[f"{side}_model"] = answer.value, answer.model
    known = {word: value for word, value in known.items() if value is not None}
    endings = [("assistant", better.said)], [("assistant", worse.said)]
    return comparison(asked.prompt, *endings, options, origin=known, system=asked.system, context=asked.context)
