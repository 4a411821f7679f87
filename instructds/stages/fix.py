"""Repairs what a check found, where there is only one way to repair it; everything else is left for a person."""

# ruff: noqa: RUF001 - apostrophes and minus signs
from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic import Field

from instructds.record import arrow_schema, record_id

from .base import STAGES, RowStage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pyarrow as pa

    Row = dict[str, Any]

RULES = ("input_marker", "stray_escapes", "wrong_arithmetic")
"""The rules in the order in which they are applied, named in `cleaned`; each repairs the findings of the check of its name."""

_ESCAPE = re.compile(r"\\(?:r\\n|[nrt\"'’])")
_MEANS = {"\\r\\n": "\n", "\\n": "\n", "\\r": "\n", "\\t": "\t", '\\"': '"', "\\'": "'", "\\’": "’"}
_FORMULA = re.compile(
    r"\\(?:n(?:abla|eq|e|u|ot|mid|i|eg|exists|leftarrow|rightarrow|ewline|ewcommand|ormalsize|oindent|odecl)|"
    r"t(?:au|heta|imes|ext\w*|an|anh|o|op|ilde|riangle\w*|frac|itle|able\w*)|r(?:ho|ight\w*|m|oot|angle|floor|ceil|ef))(?![A-Za-z])"
)


class Fix(RowStage):
    """Repairs markers of no input, stray escapes and, when asked to, plain sums that are answered with a wrong whole number.

    Adds to `cleaned` the rules that changed the row, and to `formerly` the earlier id of a row whose content changed, as the
    stage `clean` does. Originals, and turns in which nothing was found, stay as they are.
    """

    input_marker: bool = Field(
        default=True,
        description="Empty a context that says there is no input; remove such a mark from the task and the answer.",
    )
    stray_escapes: bool = Field(
        default=True,
        description="Turn a literal \\n, \\t, \\' or \\\" into what it stands for, where no other backslash stands.",
    )
    wrong_arithmetic: bool = Field(
        default=False, description="Replace a wrong whole number that is the whole answer to a plain sum by the right one."
    )

    def apply(self, table: pa.Table) -> pa.Table:
        """The table with repaired text; see the class for the columns."""
        import numpy as np
        import pyarrow as pa

        from instructds.kernels.columns import column, replaced, with_column

        schema = arrow_schema()
        kinds = {name: schema.field(name).type for name in ("id", "messages", "rejected", "context")}
        names = pa.list_(pa.string())
        places = self._found(table)
        rows = sorted(places)
        old = table.select(["id", "kind", "messages", "rejected", "context"]).take(pa.array(rows, pa.int64())).to_pylist()
        changed = [
            (row, new, rules)
            for row, was in zip(rows, old, strict=True)
            for new, rules in [_repaired(was, places[row])]
            if rules
        ]
        where = np.array([row for row, _, _ in changed], np.int64)
        earlier = column(table, "formerly", names).take(pa.array(where)).to_pylist()
        before = column(table, "cleaned", names)
        cleaned = before.fill_null([]) if before.null_count else before
        applied = cleaned.take(pa.array(where)).to_pylist()
        formerly = [
            [*(names_ or []), new["was"]] if new["id"] != new["was"] else names_
            for names_, (_, new, _) in zip(earlier, changed, strict=True)
        ]
        for name, kind in kinds.items():
            values = pa.array([new[name] for _, new, _ in changed], kind)
            table = with_column(table, name, replaced(column(table, name, kind), where, values)) if changed else table
        table = with_column(table, "formerly", replaced(column(table, "formerly", names), where, pa.array(formerly, names)))
        rules = [[*was, *new] for was, (_, _, new) in zip(applied, changed, strict=True)]
        return with_column(table, "cleaned", replaced(cleaned, where, pa.array(rules, names)))

    def _found(self, table: pa.Table) -> dict[int, list[Row]]:
        """The findings of each record that a rule may repair."""
        from instructds.checks.base import find
        from instructds.exchanges import exchanges

        wanted = [name for name in RULES if getattr(self, name)]
        found: dict[int, list[Row]] = {}
        if wanted and table.num_rows:
            for finding in find(exchanges(table), wanted).to_pylist():
                found.setdefault(finding["record"], []).append(finding)
        return found


def _repaired(row: Row, findings: Iterable[Row]) -> tuple[Row, list[str]]:
    """The row as it becomes, with its earlier id as `was`, and the rules that changed it."""
    new = {**row, "was": row["id"], "messages": _copies(row["messages"]), "rejected": _copies(row["rejected"])}
    rules = []
    for finding in sorted(findings, key=lambda one: RULES.index(one["check"])):
        turn = _turn(new, finding)
        if turn is not None and _REPAIRS[finding["check"]](new, turn, finding) and finding["check"] not in rules:
            rules.append(finding["check"])
    if any(
        not turn["content"].strip()
        for turn in [*(new["messages"] or []), *(new["rejected"] or [])]
        if turn["role"] == "assistant"
    ):
        return {**row, "was": row["id"]}, []  # nothing would be left of the answer
    pairs = [
        None if turns is None else [[turn["role"], turn["content"]] for turn in turns]
        for turns in (new["messages"], new["rejected"])
    ]
    new["id"] = record_id(row["kind"], pairs[0] or [], pairs[1]) if rules else row["id"]
    return new, rules


def _copies(turns: list[Row] | None) -> list[Row] | None:
    return None if turns is None else [dict(turn) for turn in turns]


def _turn(row: Row, finding: Row) -> Row | None:
    turns = row["messages"] if finding["ending"] == "chosen" else row["rejected"]
    place = finding["turn"]
    turn: Row | None = turns[place] if turns and 0 <= place < len(turns) else None
    return turn


def _without_marker(row: Row, turn: Row, finding: Row) -> bool:
    """A mark in the answer, at its beginning or end, goes; otherwise the one in the context or at the end of the task."""
    from instructds.checks.alpaca_words import EMPTY_FIELD, MARKER

    said, start, end = turn["content"], finding["start"], finding["end"]
    if end > start:
        if said[:start].strip() and said[end:].strip():
            return False
        turn["content"] = (said[:start].rstrip() if said[:start].strip() else "") + said[end:].lstrip()
        return True
    user = next((one for one in row["messages"] if one["role"] == "user"), None)
    context = row["context"]
    if user is None:
        return False
    if context is not None and re.match(f"{EMPTY_FIELD}|^[\\s\\\\`\"']*{MARKER.removeprefix('(?i)')}[\\s`\"']*$", context):
        user["content"] = user["content"].removesuffix("\n\n" + context)
        row["context"] = None
        return True
    bare = re.sub(rf"(?i)\n\s*(?:input: *)?{MARKER.removeprefix('(?i)')}\s*$", "", user["content"])
    if bare == user["content"] or not bare.strip():
        return False
    user["content"] = bare.rstrip()
    return True


def _without_escapes(_: Row, turn: Row, __: Row) -> bool:
    """Every backslash of the answer begins an escape that stands for one character, and none is of a formula or of code."""
    said = turn["content"]
    if "`" in said or "$" in said or _FORMULA.search(said) or "\\" in _ESCAPE.sub("", said):
        return False
    turn["content"] = _ESCAPE.sub(lambda escape: _MEANS[escape[0]], said)
    return bool(turn["content"] != said)


def _right_sum(row: Row, turn: Row, finding: Row) -> bool:
    """The whole answer is a number, and every reading of the task has the same whole number as its result."""
    from instructds.checks.questions import asked

    said = turn["content"]
    users = [one["content"] for one in row["messages"] if one["role"] == "user"]
    if (
        said.strip() != said[finding["start"] : finding["end"]]
        or len(users) != 1
        or not re.fullmatch(r"[-−]?\d+", said.strip())
    ):
        return False
    right = set(asked(users[0]))
    if len(right) != 1 or (result := right.pop()).denominator != 1:
        return False
    turn["content"] = str(result.numerator)
    return True


_REPAIRS: dict[str, Callable[[Row, Row, Row], bool]] = {
    "input_marker": _without_marker,
    "stray_escapes": _without_escapes,
    "wrong_arithmetic": _right_sum,
}

STAGES.add("fix", Fix)
