"""Two answers and a label that says which is better: the label decides, never the place of an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from .base import Draft, Layout, ReadOptions, Row, Test, Turn, Unfit, anything, need_text, text, text_or_null
from .base import with_context as joined
from .base import without_context as parted
from .endings import chat, comparison, conversation, facts, finite, last_text, parts, prompt_turns, register

Verdict = Callable[[object], int | None]
"""Label -> 0 the first answer, 1 the second, null a tie; raises Unfit when it names neither."""

Labels = Mapping[object, int | None]


@dataclass(frozen=True)
class Pair:
    """Where a layout keeps its two answers, what they answer, and which is better.

    `better` maps labels to the place of the better answer; `models`, `scores` name a field for each answer.
    `label_of` is what the label is for a better first and a better second answer, for writing.
    """

    first: str
    second: str
    label: str
    prompt: str
    better: Verdict
    label_of: tuple[object, object]
    context: str | None = None
    models: tuple[str, str] | None = None
    scores: tuple[str, str] | None = None
    author: str | None = None
    notes: Mapping[str, str] = field(default_factory=dict)

    def read(self, row: Row, options: ReadOptions) -> list[Draft]:
        """The comparison of a row, in the direction of its label."""
        context = need_text(row, self.context) if self.context and row.get(self.context) is not None else None
        prompt = prompt_turns(row, self.prompt)
        if context is not None and prompt[-1][0] == "user":
            prompt[-1] = ("user", joined(prompt[-1][1], context))
        better = decided(row, self.label, self.better)
        sides = (self.first, self.second) if better == 0 else (self.second, self.first)
        endings = [("assistant", need_text(row, side)) for side in sides]
        author = row.get(self.author) if self.author else None
        return [
            comparison(
                prompt,
                endings[:1],
                endings[1:],
                options,
                origin=self._origin(row, better),
                context=context,
                author=author if isinstance(author, str) else None,
            )
        ]

    def write(self, drafts: Sequence[Draft]) -> Row:
        """The row of a comparison; the chosen answer goes back where it came from, to the first place when that is unknown."""
        draft = drafts[0]
        prompt, chosen, rejected = parts(draft)
        better = 1 if draft.origin.get("chosen_field") == self.second else 0
        row: Row = {self.prompt: self._asked(prompt, draft.context)}
        if draft.context is not None and self.context:
            row[self.context] = draft.context
        endings = (chosen, rejected) if better == 0 else (rejected, chosen)
        row.update({side: last_text(turns) for side, turns in zip((self.first, self.second), endings, strict=True) if turns})
        if rejected:
            ours = draft.origin.get("chosen_field") in (self.first, self.second) and "label" in draft.origin
            row[self.label] = draft.origin["label"] if ours else self.label_of[better]
        return row

    def layout(
        self, name: str, says: str, example: Row, source: str, *, may: Sequence[str] = (), over: Sequence[str] = ()
    ) -> None:
        """Register the layout; `may` names fields seen beside these."""
        beside = [*may, *self.notes, *(self.models or ()), *(self.scores or ()), *((self.author,) if self.author else ())]
        optional: dict[str, Test] = dict.fromkeys(beside, anything)
        if self.context:
            optional[self.context] = text_or_null
        register(
            Layout(
                name=name,
                says=says,
                needs={
                    self.prompt: _text_or_turns,
                    self.first: text,
                    self.second: text,
                    self.label: understood(self.better),
                },
                may=optional,
                read=self.read,
                write=self.write,
                example=example,
                source=source,
                over=frozenset({*over, "two_responses_labelled", "two_responses_unlabelled"}),
            )
        )

    def _origin(self, row: Row, better: int) -> dict[str, object]:
        order = (0, 1) if better == 0 else (1, 0)
        known = {**facts(row, self.notes), "chosen_field": (self.first, self.second)[better], "label": _scalar(row[self.label])}
        for word, fields in (("model", self.models), ("score", self.scores)):
            if fields:
                known.update(facts(row, {fields[order[0]]: f"chosen_{word}", fields[order[1]]: f"rejected_{word}"}))
        return known

    def _asked(self, prompt: list[Turn], context: str | None) -> object:
        if len(prompt) == 1 and prompt[0][0] == "user" and self.prompt not in ("context", "conversation"):
            return parted(prompt[0][1], context)
        return chat(prompt)


def decided(row: Row, label: str, better: Verdict) -> int:
    """The place of the better answer.

    Raises:
        Unfit: `missing_label`, `wrong_label`, or `no_preference` for a tie.
    """
    value = row.get(label)
    if value is None or value == "":
        raise Unfit("missing_label", f"field {label!r} does not say which answer is better")
    place = better(value)
    if place is None:
        raise Unfit("no_preference", f"field {label!r} is {value!r}: a tie")
    return place


def by_name(labels: Labels) -> Verdict:
    """A verdict from a table of labels: text in any case, numbers as numbers or as text, bools never.

    Raises:
        Unfit: `wrong_label`, from the verdict, when the label is not in the table.
    """

    def verdict(value: object) -> int | None:
        for key in (value.strip().lower() if isinstance(value, str) else None, measured(value)):
            if key is not None and key in labels:
                return labels[key]
        raise Unfit("wrong_label", f"label {str(value)[:60]!r} is none of {', '.join(map(repr, labels))}")

    return verdict


def by_sign(value: object) -> int | None:
    """Below zero the first answer is better, above zero the second, zero is a tie.

    Raises:
        Unfit: `wrong_label` when it is no number.
    """
    strength = measured(value)
    if strength is None:
        raise Unfit("wrong_label", f"label {str(value)[:60]!r} is no number")
    return None if strength == 0 else int(strength > 0)


def understood(better: Verdict) -> Test:
    """The test for a label field: empty, or a label the verdict knows."""

    def test(value: object) -> bool:
        if value is None or value == "":
            return True
        try:
            better(value)
        except Unfit:
            return False
        return True

    return test


def measured(value: object) -> float | None:
    """A finite number, also when it is written as text; null for anything else."""
    if not isinstance(value, str):
        return finite(value)
    try:
        return finite(float(value))
    except ValueError:
        return None


def _text_or_turns(value: object) -> bool:
    return isinstance(value, str) or conversation(value)


def _scalar(value: object) -> object:
    return value if isinstance(value, str) else finite(value)
