"""A maker of layouts that hold the instruction in one field and the answer in another: most differ by these names only."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from instructds.regexes import regex

from . import beside
from .asked_chat import asked_turns, bare_answer
from .base import (
    Draft,
    Layout,
    PlainPair,
    Read,
    ReadOptions,
    Row,
    Test,
    Turn,
    Unfit,
    Write,
    anything,
    layout,
    need_text,
    text,
    text_or_null,
    with_context,
    without_context,
)
from .fields import COMPANIONS, note_companions, unread, unread_by_prompt

NO_INPUT = regex(
    r"\W*(?:no[ _-]?input(?: (?:needed|required|necessary|provided|given))?|n/a|not applicable|nincs bemenet"
    r"|keine eingabe"
    r"|pas d['’]entrée|sin entrada|sem entrada|nessun input|brak danych wejściowych|нет ввода"
    r"|无输入|無輸入|入力なし|لا يوجد (?:إدخال|مدخل))\W*",
    re.IGNORECASE,
)
"""What stands in an input field to say that there is none."""

_LONGEST_MARKER = 40


def no_input(context: str) -> bool:
    """Does the text of an input field say that there is no input? True for the empty text."""
    return not context or (len(context) <= _LONGEST_MARKER and NO_INPUT.fullmatch(context) is not None)


@dataclass(frozen=True)
class Pair:
    """The fields of a flat layout; a bare prompt has no `answer`.

    `optional_answer` lets rows without the answer field be prompts of the same layout. `writes_context` says that rows of this
    layout carry the context field even when it is empty. `copies` repeat the answer, `rendered` repeats the instruction.
    """

    prompt: str
    answer: str | None
    context: str | None = "context"
    writes_context: bool = False
    optional_answer: bool = False
    system: str | None = "system"
    history: str | None = None
    task: tuple[str, ...] = ("category",)
    author: str | None = None
    copies: tuple[str, ...] = ()
    rendered: str | None = None

    def read_known(self, row: Row, known: frozenset[str]) -> list[Draft]:
        """One draft; a prompt when the answer is null or missing. `known` are all fields of the layout.

        Raises:
            Unfit: a field has the wrong type, repeats of one text differ, or another field holds an answer.
        """
        self.refuse(row, known)
        instruction, (context_field, context) = need_text(row, self.prompt), self._context(row, known)
        system_field, system = self._system(row)
        turns: list[Turn] = [("system", system)] if system else []
        turns += self._history(row)
        answer = self._optional(row, self.answer)
        rendered = asked_turns(instruction) if answer is not None and context is None and not turns else None
        if rendered is not None and answer is not None:
            (asked, context), answer, context_field = rendered, bare_answer(answer), self.context
            turns += asked
        else:
            turns.append(("user", with_context(instruction, context)))
        draft = Draft(turns, kind="prompt", context=context, system=system)
        if answer is not None:
            turns.append(("assistant", answer))
            draft.kind = "sft"
        if system_field != self.system:
            draft.origin["system_field"] = system_field
        if self.author is not None and isinstance(author := row.get(self.author), str):
            draft.author = author or None
        if context_field != self.context:
            draft.origin["context_field"] = [self.prompt, self.answer, context_field]
        return [note_companions(draft, row, self.task)]

    def refuse(self, row: Row, known: frozenset[str]) -> None:
        """Raise Unfit when a field beside the known ones holds what would be lost, or repeats of one text differ."""
        lost = self.lost(row, known)
        if lost is not None:
            raise Unfit(*lost)
        for copy in self.copies:
            if row.get(copy) is not None and row.get(self.answer or "") is not None and row[copy] != row[self.answer or ""]:
                raise Unfit("conflicting_answers", f"fields {self.answer!r} and {copy!r} hold different answers")
        if self.rendered is not None and row.get(self.rendered) is not None:
            whole, part = row[self.rendered], row.get(self.prompt)
            if not isinstance(whole, str) or not isinstance(part, str) or part.strip() not in whole:
                raise Unfit("conflicting_prompts", f"field {self.rendered!r} should repeat the text of {self.prompt!r}")

    def lost(self, row: Row, known: frozenset[str]) -> tuple[str, str] | None:
        """Why reading a row would lose an answer or a part of the task: a reason and a sentence; null when it would not."""
        said = "\n".join(str(row[name]) for name in (self.prompt, self.context) if name and isinstance(row.get(name), str))
        asked = str(row[self.prompt]) if isinstance(row.get(self.prompt), str) else ""
        own = (known - {"text"}) | self._own()
        name = beside.choices(row, own, said)
        if name is not None:
            return "unread_choices", f"field {name!r} holds choices of the question and would not be read"
        found = beside.contexts(row, own, said, asked)
        lone = self.answer is not None and len(found) == 1 and not self._given(row) and isinstance(row[found[0]], str)
        if found and not lone:
            names = ", ".join(map(repr, found[:5]))
            return "unread_context", f"{names} may hold what the task is about; name the fields with `columns`"
        read = known.union(found, beside.SYSTEMS, (name for name in row if beside.kind(name) == "choice"))
        name = (unread if self.answer else unread_by_prompt)(row, read) or beside.other_answer(row, read)
        if name is not None:
            return "unread_answer", f"field {name!r} may hold an answer or a part of the task and would not be read"
        name = beside.long_text(row, read, asked, str(row.get(self.answer or "") or ""))
        if name is not None:
            return "unread_text", f"field {name!r} holds a long text that would not be read; name the fields with `columns`"
        return None

    def write(self, drafts: Sequence[Draft]) -> Row:
        """The fields of the one draft; nothing when the layout cannot hold it."""
        draft = drafts[0]
        turns = draft.messages[1:] if draft.system else list(draft.messages)
        answered = draft.kind == "sft" and bool(turns) and turns[-1][0] == "assistant"
        asked = turns[:-1] if answered else turns
        if len(drafts) != 1 or not asked or asked[-1][0] != "user" or (len(asked) > 1 and not self._holds(asked[:-1])):
            return {}
        row: Row = {self.prompt: without_context(asked[-1][1], draft.context)}
        apart = draft.origin.get("context_field")
        if isinstance(apart, list) and apart[:2] == [self.prompt, self.answer] and draft.context is not None:
            row[str(apart[-1])] = draft.context
        elif self.context is not None and (draft.context is not None or self.writes_context):
            row[self.context] = draft.context or ""
        if answered and self.answer is not None:
            row[self.answer] = turns[-1][1]
        field = draft.origin.get("system_field")
        if draft.system and (self.system is not None or field in beside.SYSTEMS):
            row[str(field) if field in beside.SYSTEMS else str(self.system)] = draft.system
        if self.history is not None and len(asked) > 1:
            row[self.history] = [[asked[place][1], asked[place + 1][1]] for place in range(0, len(asked) - 1, 2)]
        if len(self.task) == 1 and "." not in self.task[0] and draft.task is not None:
            row[self.task[0]] = draft.task
        return row

    def _system(self, row: Row) -> tuple[str | None, str | None]:
        """The field of the system prompt and its text: the layout's own, or another that is called like one.

        Raises:
            Unfit: two of them say different things.
        """
        said = {name: need_text(row, name) for name in (self.system, *beside.SYSTEMS) if name and row.get(name)}
        if len(set(said.values())) > 1:
            raise Unfit("conflicting_prompts", f"fields {', '.join(map(repr, said))} hold different system prompts")
        return next(iter(said.items()), (self.system, None))

    def _context(self, row: Row, known: frozenset[str]) -> tuple[str | None, str | None]:
        """The field of the context and its text: the layout's own, or the only other one that holds what the task is about."""
        context = self._given(row)
        if context is None and self.answer is not None:
            asked = need_text(row, self.prompt)
            found = beside.contexts(row, (known - {"text"}) | self._own(), asked, asked)
            if len(found) == 1:
                return found[0], need_text(row, found[0])
        return self.context, context

    def _given(self, row: Row) -> str | None:
        context = self._optional(row, self.context)
        return None if context is None or no_input(context) else context

    def _own(self) -> set[str]:
        return set(filter(None, (self.prompt, self.answer, self.context, self.system, self.rendered)))

    def _optional(self, row: Row, name: str | None) -> str | None:
        value = None if name is None else row.get(name)
        return value if value is None or isinstance(value, str) else need_text(row, name or "")

    def _history(self, row: Row) -> list[Turn]:
        earlier = row.get(self.history) if self.history is not None else None
        if earlier is None:
            return []
        if not isinstance(earlier, list):
            raise Unfit("wrong_type", f"field {self.history!r} should be a list of pairs and is a {type(earlier).__name__}")
        turns: list[Turn] = []
        for place, pair in enumerate(earlier, 1):
            if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(part, str) for part in pair):  # noqa: PLR2004
                raise Unfit("wrong_type", f"field {self.history!r}, entry {place}, should be a pair of strings")
            turns += [("user", pair[0]), ("assistant", pair[1])]
        return turns

    def _holds(self, earlier: Sequence[Turn]) -> bool:
        roles = [role for role, _ in earlier]
        return self.history is not None and roles == ["user", "assistant"] * (len(roles) // 2)


def pair_layout(  # noqa: PLR0913 - one argument per field of a layout
    name: str,
    says: str,
    pair: Pair,
    example: Row,
    source: str,
    *,
    needs: Mapping[str, Test] | None = None,
    may: Mapping[str, Test] | None = None,
    over: frozenset[str] = frozenset(),
    fits: Callable[[Row], bool] | None = None,
    read: Callable[[Row, frozenset[str]], list[Draft]] | None = None,
    write: Write | None = None,
) -> Layout:
    """Register the layout of a pair; `needs` and `may` name fields beside those of the pair and the usual companions.

    `read` and `write` stand in for the pair's own where its text carries template words.
    """
    needed: dict[str, Test] = {pair.prompt: text}
    if pair.answer is not None and not pair.optional_answer:
        needed[pair.answer] = text_or_null
    needed.update(needs or {})
    extra: dict[str, Test] = dict.fromkeys(
        (*COMPANIONS, *pair.copies, *(part for part in pair.task if "." not in part)), anything
    )
    own = dict.fromkeys(filter(None, (pair.context, pair.system, pair.answer, pair.rendered)), text_or_null)
    lists = {pair.history: _list_or_null} if pair.history is not None else {}
    allowed = {key: test for key, test in {**extra, **own, **lists, **(may or {})}.items() if key not in needed}
    known = frozenset((*needed, *allowed))
    plain = PlainPair(pair.prompt, pair.answer, pair.context, no_input) if pair.answer and read is None else None
    return layout(
        Layout(
            name=name,
            says=says,
            needs=needed,
            may=allowed,
            read=_without_options(read or pair.read_known, known),
            write=write or pair.write,
            example=example,
            source=source,
            over=over,
            fits=lambda row: _keeps(pair, row, known) and (fits is None or fits(row)),
            plain=plain,
        )
    )


def _keeps(pair: Pair, row: Row, known: frozenset[str]) -> bool:
    try:
        return pair.lost(row, known) is None
    except Unfit:
        return False


def _without_options(read: Callable[[Row, frozenset[str]], list[Draft]], known: frozenset[str]) -> Read:
    def reads(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - these layouts leave nothing to choose
        return read(row, known)

    return reads


def _list_or_null(value: object) -> bool:
    return value is None or isinstance(value, list)
