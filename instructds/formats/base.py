"""What a foreign layout is: how to recognise it, how to read a row of it, how to write one back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from instructds.registry import Registry

Row = dict[str, object]
"""A source row as JSON gave it."""

Turn = tuple[str, str]
"""Role and content."""


class Unfit(Exception):
    """A row that is not of the layout it was read as; becomes a counted rejection.

    `reason` is a short fixed code, `detail` a sentence for a person that names the field and the offending value.
    """

    def __init__(self, reason: str, detail: str) -> None:
        self.reason, self.detail = reason, detail
        super().__init__(reason, detail)


@dataclass(slots=True)
class Draft:
    """A record before it has an id, a source and its rest fields. Readers fill what the layout tells and nothing else.

    `context` is text the layout keeps apart from the instruction; the first user message must then be
    `with_context(instruction, context)`. `system` is set only when the layout keeps the system prompt apart; it must then
    be the first message too. `origin` holds what the layout says about the making (source id under `"id"`, model names,
    scores), and ends as JSON in `provenance.details`. `group` names a conversation that other rows continue.
    """

    messages: list[Turn]
    kind: str = "sft"
    rejected: list[Turn] | None = None
    label: bool | None = None
    context: str | None = None
    system: str | None = None
    tools: str | None = None
    language: str | None = None
    task: str | None = None
    license: str | None = None
    method: str | None = None
    author: str | None = None
    created: str | None = None
    original: tuple[str | None, list[Turn]] | None = None
    parents: tuple[str, ...] = ()
    group: str | None = None
    origin: dict[str, object] = field(default_factory=dict)


class ReadOptions(BaseModel):
    """The choices a user has where a layout can be read in more than one way."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    read_as: Literal["auto", "sft", "preference"] = Field(
        "auto",
        description="Comparisons and ranked answers: `auto` and `preference` make pairs, `sft` keeps the best answer alone.",
    )
    pairs: Literal["best", "all"] = Field(
        "best", description="Ranked answers: the best against each worse one, or every ordered pair. Ties make no pair."
    )
    columns: Mapping[str, str] = Field(
        default_factory=dict,
        description="Our word -> the source's field, for layouts nobody knows: instruction, context, response, system, "
        "chosen, rejected, messages, label, language, task, original_instruction, original_response.",
    )


Test = Callable[[object], bool]
"""Does this value have the type the layout gives the field?"""

Read = Callable[[Row, ReadOptions], list[Draft]]
Write = Callable[[Sequence[Draft]], Row]


@dataclass(frozen=True)
class PlainPair:
    """The fields of a layout whose plain rows are an instruction, an answer and perhaps a context, strings and nothing else.

    Such rows are read column by column. `empty` says whether the text of the context field stands for no context.
    """

    prompt: str
    answer: str
    context: str | None
    empty: Callable[[str], bool]


@dataclass(frozen=True)
class PlainChat:
    """The field of a layout whose plain rows are a conversation and nothing else, or beside it an id that is a string.

    A plain turn holds a speaker and a text under `keys` and nothing else; `roles` says who the speakers are. Such rows are read
    column by column.
    """

    field: str
    keys: tuple[str, str]
    roles: Mapping[str, str]


@dataclass(frozen=True)
class Layout:
    """A foreign layout.

    `needs` and `may` map field names to type tests: a row fits when every needed field is there and passes, and every field of
    `may` that is there passes. Detection prefers the layout that explains most fields of a row; `over` names layouts this
    one wins against at a tie. `read` turns a row into one or more drafts or raises Unfit. `write` turns the drafts of one row
    back into the fields it reads; whatever it cannot give back exactly is kept by the caller, so it need not be perfect, but
    it must never invent. `together` is set for layouts where several rows make one record: it names the field that groups
    them, and `read` then gets `{"rows": [row, ...]}`. `plain` is set where most rows may be read column by column. `example`
    is one made-up row (non-English where it can be); `source` says where the layout was verified.
    """

    name: str
    says: str
    needs: Mapping[str, Test]
    read: Read
    write: Write
    example: Row
    source: str
    may: Mapping[str, Test] = field(default_factory=dict)
    over: frozenset[str] = frozenset()
    fits: Callable[[Row], bool] | None = None
    together: str | None = None
    plain: PlainPair | PlainChat | None = None

    def fit(self, row: Row) -> int:
        """How many fields of the row this layout explains; 0 when the row is not of this layout."""
        for name, test in self.needs.items():
            if name not in row or not test(row[name]):
                return 0
        explained = len(self.needs)
        for name, test in self.may.items():
            if name in row:
                if not test(row[name]):
                    return 0
                explained += 1
        if self.fits is not None and not self.fits(row):
            return 0
        return explained


LAYOUTS: Registry[Layout] = Registry("layout", "instructds.formats")


def layout(entry: Layout) -> Layout:
    """Register a layout."""
    return LAYOUTS.add(entry.name, entry)


def with_context(instruction: str, context: str | None) -> str:
    """The user message for an instruction and the context kept apart from it, a blank line between; or the instruction."""
    return f"{instruction}\n\n{context}" if context else instruction


def without_context(message: str, context: str | None) -> str:
    """The instruction of a user message made by `with_context`; the message itself when the context is not its end."""
    tail = f"\n\n{context}"
    return message[: -len(tail)] if context and message.endswith(tail) else message


def text(value: object) -> bool:
    """A string."""
    return isinstance(value, str)


def text_or_null(value: object) -> bool:
    """A string or null."""
    return value is None or isinstance(value, str)


def number(value: object) -> bool:
    """An integer or a float, not a bool."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def flag(value: object) -> bool:
    """A bool."""
    return isinstance(value, bool)


def anything(value: object) -> bool:  # noqa: ARG001 - a test that looks at nothing
    """Any value, null included."""
    return True


def texts(value: object) -> bool:
    """A non-empty list of strings."""
    return isinstance(value, list) and bool(value) and all(isinstance(item, str) for item in value)


def objects(*keys: str) -> Test:
    """A list of objects that all have `keys`; the empty list passes."""

    def test(value: object) -> bool:
        return isinstance(value, list) and all(isinstance(item, dict) and all(key in item for key in keys) for item in value)

    return test


def mapping(value: object) -> bool:
    """An object."""
    return isinstance(value, dict)


def need_text(row: Row, name: str) -> str:
    """The string in a field.

    Raises:
        Unfit: the field is missing or holds something else.
    """
    value = row.get(name)
    if not isinstance(value, str):
        code = "missing_field" if value is None else "wrong_type"
        raise Unfit(code, f"field {name!r} should be a string and is {_short(value)}")
    return value


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."  # noqa: PLR2004 - one line of a terminal
