"""The stage that puts stand-ins in the place of personal data and secrets, one for the same value all over a record."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from instructds.checks.spans.base import ORDER
from instructds.checks.spans.standins import StandIns, plain

from .base import STAGES, RowStage, renamed

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_TEXTS = ("context", "system", "task")
_JSON = ("tools", "extra")
_CONVERSATIONS = ("messages", "rejected")
_LEAST = 6
"""Characters of a value that is replaced wherever it stands again, with no words around that tell what it is."""


class Redact(RowStage):
    """Replaces personal data and secrets in messages, rejected endings, originals and every text that may repeat them.

    A value has one stand-in per record, wherever it stands: also in `context`, `system`, `tools`, `task`, `extra`, in author
    and details of the provenance, and in `before`. `cleaned` gains one type name per value that was replaced. A row
    whose messages or rejected ending changed gets the id of its new content, and the old one goes to `formerly`; the
    `findings` of a row that changed become null, since they point into the old text.
    """

    types: tuple[str, ...] | None = Field(None, description="Types of values to replace; null = all.")
    style: Literal["tags", "lookalike"] = Field(
        "tags", description="tags: <EMAIL_1>, <PHONE_1> ...; lookalike: values of the same form that belong to nobody."
    )

    @field_validator("types")
    @classmethod
    def _known_types(cls, names: tuple[str, ...] | None) -> tuple[str, ...] | None:
        from instructds.errors import unknown_name

        for name in names or ():
            if name not in ORDER:
                answer = str(unknown_name("type of personal data", name, ORDER))
                raise PydanticCustomError("unknown_name", "{answer}", {"answer": answer})
        return names

    def apply(self, table: pa.Table) -> pa.Table:
        """The table with stand-ins; see the class for the columns."""
        import numpy as np
        import pyarrow as pa

        from instructds.kernels.columns import column, replaced, with_column

        suspects = np.flatnonzero(_suspects(table))
        names = [*_present(table), "language", *(["before"] if "before" in table.column_names else [])]
        olds = table.select(names).take(pa.array(suspects)).to_pylist()
        wanted = frozenset(ORDER if self.types is None else self.types)
        news = [_Redaction(wanted, StandIns(self.style), row["language"]).row(row) for row in olds]
        places = [place for place, (_, types) in enumerate(news) if types]
        rows = suspects[np.array(places, np.int64)]
        for name in names:
            if any(news[place][0][name] != olds[place][name] for place in places):
                array = column(table, name, table.schema.field(name).type)
                values = pa.array([news[place][0][name] for place in places], array.type)
                table = with_column(table, name, replaced(array, rows, values))
        if "findings" in table.column_names:
            findings = column(table, "findings", table.schema.field("findings").type)
            table = with_column(table, "findings", replaced(findings, rows, pa.nulls(len(rows), findings.type)))
        return _noted(renamed(table, rows), rows, [news[place][1] for place in places])


STAGES.add("redact", Redact)


def _present(table: pa.Table) -> list[str]:
    return [name for name in (*_CONVERSATIONS, *_TEXTS, *_JSON, "original", "provenance") if name in table.column_names]


def _suspects(table: pa.Table) -> npt.NDArray[np.bool_]:
    """The rows in which some text may hold something: few, after one pass over bytes."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.checks.spans.find import suspicious
    from instructds.kernels.columns import column, turns
    from instructds.record import arrow_schema

    schema, found = arrow_schema(), np.zeros(table.num_rows, bool)
    talks = [column(table, name, schema.field(name).type) for name in _CONVERSATIONS]
    talks.append(pc.struct_field(column(table, "original", schema.field("original").type), "messages"))
    for talk in talks:
        said = turns(talk)
        np.logical_or.at(found, said.row_of(), suspicious(said.contents))
    provenance = column(table, "provenance", schema.field("provenance").type)
    texts = [column(table, name, pa.string()) for name in (*_TEXTS, *_JSON)]
    for text in (*texts, *(pc.struct_field(provenance, name) for name in ("author", "details"))):
        found |= suspicious(text)
    return found


class _Redaction:
    """The redaction of one record: first every value is found, then each is replaced wherever it stands."""

    def __init__(self, wanted: frozenset[str], stand_ins: StandIns, language: str | None) -> None:
        self._wanted, self._stand_ins, self._language = wanted, stand_ins, language
        self._again: re.Pattern[str] | None = None

    def row(self, row: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """The row with stand-ins, and the type of each value that has one."""
        self._each(row, self._text)
        values = [value for value in self._stand_ins.values if len(value) >= _LEAST]
        if not values:
            new = self._each(row, self._text) if self._stand_ins.values else row
            return new, self._stand_ins.types
        longest = sorted(values, key=len, reverse=True)
        self._again = re.compile(r"(?<![^\W_])(?:" + "|".join(map(re.escape, longest)) + r")(?![^\W_])")
        return self._each(row, self._text), self._stand_ins.types

    def _each(self, row: dict[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
        """The row with every text changed; a null stays null."""
        new = dict(row)
        for name in _CONVERSATIONS:
            new[name] = _talk(row.get(name), change)
        for name in _TEXTS:
            if name in row:
                new[name] = None if row[name] is None else change(row[name])
        for name in _JSON:
            if name in row:
                new[name] = self._json(row[name])
        if row.get("original"):
            new["original"] = {**row["original"], "messages": _talk(row["original"]["messages"], change)}
        if row.get("provenance"):
            made = row["provenance"]
            author = None if made["author"] is None else change(made["author"])
            new["provenance"] = {**made, "author": author, "details": self._json(made["details"])}
        if row.get("before"):
            new["before"] = {name: _talk(row["before"][name], change) for name in _CONVERSATIONS}
        return new

    def _text(self, text: str, lead: str = "") -> str:
        """The text with stand-ins; `lead` stands before it to tell what it is, and goes again."""
        from instructds.checks.spans.find import spans

        shift, pieces, done = len(lead), [], 0
        for span in spans(lead + text, self._language):
            start, end = span.start - shift, span.end - shift
            if span.type in self._wanted and start >= 0:
                pieces += [text[done:start], self._stand_ins.of(text[start:end], span.type)]
                done = end
        new = "".join([*pieces, text[done:]]) if pieces else text
        return self._again.sub(lambda found: self._stand_ins.values[found[0]], new) if self._again else new

    def _json(self, text: str | None) -> str | None:
        """JSON with stand-ins in its strings, keys and numbers; what is no JSON is a text."""
        if text is None:
            return None
        try:
            value = json.loads(text)
            new = self._value(value, "")
        except (ValueError, RecursionError):
            return self._text(text)
        return text if new == value else json.dumps(new, ensure_ascii=False, separators=(",", ":"))

    def _value(self, value: Any, name: str) -> Any:
        lead = f"{name}: " if name else ""
        if isinstance(value, str):
            return self._text(value, lead)
        if isinstance(value, dict):
            return {self._text(key): self._value(inner, key) for key, inner in value.items()}
        if isinstance(value, list):
            return [self._value(inner, name) for inner in value]
        if isinstance(value, int) and not isinstance(value, bool):
            return self._number(value, lead)
        return value

    def _number(self, value: int, lead: str) -> int | str:
        """A number that is one of the values, or is called one by its name, as its stand-in."""
        for known, stand_in in self._stand_ins.values.items():
            if len(known) >= _LEAST and plain(known) == str(value):
                return stand_in
        new = self._text(str(value), lead)
        return value if new == str(value) else new


def _talk(messages: list[dict[str, str]] | None, change: Callable[[str], str]) -> list[dict[str, str]] | None:
    if messages is None:
        return None
    return [{"role": message["role"], "content": change(message["content"])} for message in messages]


def _noted(table: pa.Table, rows: npt.NDArray[np.int64], types: list[list[str]]) -> pa.Table:
    """The table with the replaced types at the end of `cleaned`, an empty list where nothing was."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.kernels.columns import column, replaced, with_column

    cleaned = column(table, "cleaned", pa.list_(pa.string()))
    cleaned = pc.coalesce(cleaned, pa.scalar([], cleaned.type))
    earlier = cleaned.take(pa.array(rows)).to_pylist()
    news = pa.array([[*old, *new] for old, new in zip(earlier, types, strict=True)], cleaned.type)
    return with_column(table, "cleaned", replaced(cleaned, rows, news))
