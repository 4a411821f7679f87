"""Records -> rows of a foreign layout: the six that trainers read, and every layout we read, exactly as it came."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, cast

import orjson

from .base import LAYOUTS, Draft, Row, Turn, Unfit, without_context
from .endings import parts

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class Target:
    """A layout that trainers read.

    `write` makes the rows of one record or raises Unfit when the record has no place in the layout. Its second argument is
    true when some record needs message lists where plain strings would do for others, so that one file has one type.
    """

    name: str
    says: str
    write: Callable[[Draft, bool], list[Row]]


@dataclass
class Refused:
    """Records that the target has no place for, by reason."""

    counts: dict[str, int] = field(default_factory=dict)

    def add(self, reason: str) -> None:
        """Count one."""
        self.counts[reason] = self.counts.get(reason, 0) + 1


def drafts_of(table: pa.Table) -> Iterator[tuple[Row, Draft]]:
    """Each record (as a dict) with its draft."""
    for record in table.to_pylist():
        origin = record["provenance"]
        details = orjson.loads(origin["details"]) if origin["details"] else {}
        original = record["original"]
        draft = Draft(
            _turns(record["messages"]),
            kind=record["kind"],
            rejected=_turns(record["rejected"]) if record["rejected"] is not None else None,
            label=record["label"],
            context=record["context"],
            system=record["system"],
            tools=record["tools"],
            language=record["language"],
            task=record["task"],
            license=record["license"],
            method=origin["method"],
            author=origin["author"],
            created=origin["created"],
            original=(original["language"], _turns(original["messages"])) if original is not None else None,
            parents=tuple(origin["parents"] or ()),
            group=details.get("group"),
            origin=details.get("origin", {}),
        )
        yield record, draft


def rows_as_they_came(table: pa.Table, layout: str, refused: Refused) -> Iterator[Row]:
    """The source rows again, for records read from `layout`; all records of a row must be in the table, in order.

    Text that was changed since is written as it is now; the fields that only the source knows come from `extra`. Records of
    another layout are written as far as the layout goes, one row each.
    """
    for (_, own), members in groupby(drafts_of(table), key=lambda pair: _source_row(pair[0], layout)):
        group = list(members)
        if not own:
            yield from _foreign(layout, [draft for _, draft in group], refused)
            continue
        row = LAYOUTS[layout].write([draft for _, draft in group])
        details = orjson.loads(group[0][0]["provenance"]["details"])  # type: ignore[index]
        if not any(record.get("formerly") for record, _ in group):
            row = {**row, **details.get("changed", {})}
        row = {name: value for name, value in row.items() if name not in set(details.get("added", ()))}
        extra = group[0][0]["extra"]
        row.update(orjson.loads(cast("str", extra)) if extra else {})
        if LAYOUTS[layout].together is not None:
            yield from cast("list[Row]", row["rows"])
        else:
            yield row


_TURN_KEYS = frozenset(
    {"author", "content", "from", "function_call", "message", "role", "speaker", "text", "tool_calls", "value"}
)


def left_in_turns(record: Row) -> set[str]:
    """The fields of single turns that only the source row keeps, as `messages[].name`: no target has a place for them."""
    details = orjson.loads(cast("Row", record["provenance"])["details"] or "{}")  # type: ignore[arg-type]
    return {
        f"{field}[].{name}"
        for field, turns in details.get("changed", {}).items()
        if isinstance(turns, list)
        for turn in turns
        if isinstance(turn, dict)
        for name, value in turn.items()
        if value is not None and name not in _TURN_KEYS
    }


def _foreign(layout: str, drafts: Sequence[Draft], refused: Refused) -> Iterator[Row]:
    for draft in drafts:
        try:
            yield LAYOUTS[layout].write([draft])
        except (Unfit, KeyError, IndexError, TypeError, AttributeError):
            refused.add(f"a {draft.kind} record has no place in {layout}")


def _source_row(record: Row, layout: str) -> tuple[str, bool]:
    origin = cast("Row", record["provenance"])
    details = orjson.loads(cast("str", origin["details"])) if origin["details"] else {}
    place = cast("str", origin["row"])
    head, slash, nth = place.rpartition("/")
    base = head if slash and nth.isdigit() and "#" in head else place
    return f"{origin['dataset']}\n{base}", details.get("layout") == layout


def _turns(messages: object) -> list[Turn]:
    return [(turn["role"], turn["content"]) for turn in cast("list[dict[str, str]]", messages)]


def needs_messages(drafts: Sequence[Draft]) -> bool:
    """Whether some record has more than one user turn and its answer, so that strings would not do."""
    return any([role for role, _ in draft.messages] not in (["user"], ["user", "assistant"]) for draft in drafts)


def _alpaca(draft: Draft, conversational: bool) -> list[Row]:  # noqa: ARG001 - Alpaca has one type
    turns = _demonstration(draft, "alpaca")
    system, turns = _apart(turns)
    if turns[-1][0] != "assistant" and draft.kind != "prompt":
        raise Unfit("unanswered", "a conversation that ends without an answer has no place in alpaca")
    answer = turns.pop()[1] if turns[-1][0] == "assistant" else None
    if [role for role, _ in turns] != ["user", "assistant"] * (len(turns) // 2) + ["user"]:
        raise Unfit("not_in_turn", "alpaca knows only a user and an assistant who take turns")
    first = len(turns) == 1
    row: Row = {"instruction": without_context(turns[-1][1], draft.context) if first else turns[-1][1]}
    row["input"] = (draft.context or "") if first and row["instruction"] != turns[-1][1] else ""
    row["output"] = answer if answer is not None else ""
    if system:
        row["system"] = system
    if not first:
        row["history"] = [[turns[place][1], turns[place + 1][1]] for place in range(0, len(turns) - 1, 2)]
    return [row]


_SPEAKERS = {"user": "human", "assistant": "gpt", "system": "system", "tool": "observation"}


def _sharegpt(draft: Draft, conversational: bool) -> list[Row]:  # noqa: ARG001 - ShareGPT has one type
    from .roles import write_turns

    system, turns = _apart(_demonstration(draft, "sharegpt"))
    row: Row = {"conversations": write_turns(turns, "from", "value", _SPEAKERS, "function_call")}
    if system:
        row["system"] = system
    if draft.tools:
        row["tools"] = draft.tools
    return [row]


def _messages(draft: Draft, conversational: bool) -> list[Row]:  # noqa: ARG001 - messages have one type
    row: Row = {"messages": _listed(_demonstration(draft, "messages"))}
    if draft.tools:
        row["tools"] = draft.tools
    return [row]


def _prompt_completion(draft: Draft, conversational: bool) -> list[Row]:
    turns = _demonstration(draft, "prompt_completion")
    if turns[-1][0] != "assistant":
        raise Unfit("unanswered", f"a {draft.kind} record without an answer has no completion")
    return [{"prompt": _body(turns[:-1], conversational), "completion": _body(turns[-1:], conversational)}]


def _preference(draft: Draft, conversational: bool) -> list[Row]:
    if draft.kind != "preference" or draft.rejected is None:
        raise Unfit("no_comparison", f"a {draft.kind} record has no rejected answer")
    prompt, chosen, worse = parts(draft)
    bodies = {"prompt": prompt, "chosen": chosen, "rejected": worse}
    return [{name: _body(turns, conversational) for name, turns in bodies.items()}]


def _kto(draft: Draft, conversational: bool) -> list[Row]:
    answers: list[tuple[list[Turn], bool]]
    if draft.kind == "preference" and draft.rejected is not None:
        prompt, chosen, worse = parts(draft)
        answers = [(chosen, True), (worse, False)]
    elif draft.kind == "feedback" and draft.label is not None:
        prompt, answers = draft.messages[:-1], [(draft.messages[-1:], draft.label)]
    else:
        raise Unfit("no_label", f"a {draft.kind} record says of no answer whether it is good")
    return [
        {"prompt": _body(prompt, conversational), "completion": _body(answer, conversational), "label": label}
        for answer, label in answers
    ]


TARGETS: dict[str, Target] = {
    target.name: target
    for target in (
        Target("alpaca", "instruction, input, output (system and history where there are any)", _alpaca),
        Target("sharegpt", "conversations of {from, value}", _sharegpt),
        Target("messages", "messages of {role, content}, as chat models take them", _messages),
        Target("prompt_completion", "prompt and completion, TRL", _prompt_completion),
        Target("preference", "prompt, chosen and rejected, TRL", _preference),
        Target("kto", "prompt, completion and a label, TRL; comparisons become one good and one bad answer", _kto),
    )
}
"""The layouts that trainers read. Source of the TRL ones: TRL documentation, dataset formats."""


def _demonstration(draft: Draft, target: str) -> list[Turn]:
    """The turns of a record that shows how to answer; a bad answer is never one."""
    if draft.kind == "preference":
        raise Unfit("comparison", f"a comparison has no place in {target}; use `preference`, or read it with `read_as: sft`")
    if draft.kind == "feedback" and not draft.label:
        raise Unfit("bad_answer", f"an answer labelled bad is no demonstration; {target} has no place for it")
    if draft.origin.get("untrained"):
        raise Unfit("untrained", f"an assistant turn has weight 0; {target} has no place for that")
    return list(draft.messages)


def _apart(turns: list[Turn]) -> tuple[str | None, list[Turn]]:
    return (turns[0][1], turns[1:]) if turns and turns[0][0] == "system" else (None, turns)


def _body(turns: Sequence[Turn], conversational: bool) -> object:
    return _listed(turns) if conversational else "".join(content for _, content in turns)


def _listed(turns: Sequence[Turn]) -> list[Row]:
    return [{"role": role, "content": content} for role, content in turns]
