"""Chat templates: how trainers write a conversation into one string, told by their marks and parsed in one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .base import Turn, Unfit, with_context, without_context
from .roles import role_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

STARTS = (
    *("<s>", "<bos>", "<|begin_of_text|>", "<｜begin▁of▁sentence｜>", "<|begin▁of▁sentence|>", "[gMASK]<sop>", "[gMASK]sop"),
    *("<BOS_TOKEN>", "<|startoftext|>", "<|endoftext|>"),
)
"""Marks of a beginning that say nothing."""

ENDS = (
    *("</s>", "<s>", "<eos>", "<|endoftext|>", "<|im_end|>", "<|eot_id|>", "<|eom_id|>", "<|end_of_text|>", "<|eot|>"),
    *("<end_of_turn>", "<|end|>", "<|end_of_turn|>", "<｜end▁of▁sentence｜>", "<|end▁of▁sentence|>", "<|END_OF_TURN_TOKEN|>"),
    *("<EOS_TOKEN>", "<eoh>", "<eoa>", "<eom>", "[EOS]", "[/SYSTEM_PROMPT]"),
)
"""Marks of an end, cut from the end of every turn."""

LONGEST_PREAMBLE = 4_000
"""Characters that may stand before the first mark; a longer text only quotes a template."""

_NO_INPUT = frozenset({"<noinput>", "noinput", "no input", "n/a", "none"})
_LONGEST_MARK = 80


@dataclass(frozen=True)
class Template:
    """How one family of models writes turns.

    `turns` gives what stands before and after the text of each role; `context` is the role of an Alpaca input. `also` holds
    other marks that are understood, `tag` what stands around a speaker's name where any name may be written, `inner` what
    stands around a system prompt inside the first question. A text must hold one of `one_of`. `preamble` says what text
    before the first mark is: not allowed, the system prompt, or an introduction of the format if it sounds like one. `place`:
    marks count anywhere, at the start of a word, or of a line. `strict` ends a turn, and text between it and the next mark is
    an error. `both`: without a question and an answer it is ordinary text; `alternates`: so it is when they do not take turns.
    """

    name: str
    turns: Mapping[str, tuple[str, str]]
    also: Mapping[str, str] = field(default_factory=dict)
    tag: tuple[str, str] | None = None
    inner: tuple[str, str] | None = None
    one_of: tuple[str, ...] = ()
    start: str = ""
    preamble: Literal["none", "system", "apart"] = "none"
    place: Literal["any", "word", "line"] = "any"
    strict: str | None = None
    both: bool = False
    alternates: bool = False

    @cached_property
    def marks(self) -> Mapping[str, str]:
        """Mark -> role, surrounding whitespace cut."""
        written = {before.strip(): role for role, (before, _) in self.turns.items() if before.strip()}
        return {**written, **self.also}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds the next mark; its group is the mark, or the name in a tag."""
        if self.tag is not None:
            before, after = map(re.escape, self.tag)
            return re.compile(f"{before}([^\\n<>|]{{1,40}})(?:{after}|\\Z)")
        marks = "|".join(re.escape(mark) for mark in sorted(self.marks, key=len, reverse=True))
        ahead = {"any": "", "word": r"(?<!\w)", "line": r"(?m:^)[ \t]{0,8}"}[self.place]
        return re.compile(f"{ahead}({marks})")

    def role(self, mark: str) -> str:
        """The role a mark stands for.

        Raises:
            Unfit: `unknown_role` for a name nobody knows.
        """
        return role_of(mark) if self.tag is not None else self.marks[mark]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A rendered conversation taken apart. `context` is the input of a lone Alpaca turn, `preamble` introduced the format."""

    template: str
    turns: list[Turn]
    context: str | None = None
    preamble: str | None = None


def parse(text: str, templates: Sequence[Template]) -> Parsed | None:
    """The conversation in a rendered text, by the first of `templates` whose marks open it; null for ordinary text.

    Raises:
        Unfit: an unknown speaker, text outside the turns, or no turn with a text.
    """
    text = text[_begin(text) :]
    template = next((template for template in templates if _opens(text, template)), None)
    return None if template is None else _parse(text, template)


def find(text: str, templates: Sequence[Template]) -> Template | None:
    """The first of `templates` whose marks open the text; null for ordinary text."""
    text = text[_begin(text) :]
    return next((template for template in templates if _opens(text, template)), None)


def render(template: Template, turns: Sequence[Turn], context: str | None = None, preamble: str | None = None) -> str:
    """The conversation as `template` writes it, end tokens included; a role it does not know is written as the user's."""
    parts = [template.start, f"{preamble}\n\n" if preamble else ""]
    system = turns[0][1] if turns and turns[0][0] == "system" and "system" not in template.turns else None
    if system is not None and template.inner is None:
        parts.append(f"{system}\n\n" if template.place == "line" else f"{system} ")
    for role, content in turns if system is None else turns[1:]:
        before, after = template.turns.get(role) or template.turns["user"]
        parts.append(before)
        if system is not None and template.inner is not None:
            parts.append(system.join(template.inner))
            system = None
        if role == "user" and context and "context" in template.turns:
            lead, close = template.turns["context"]
            parts += [without_context(content, context), after, lead, context, close]
        else:
            parts += [content, after]
    return "".join(parts).strip()


def _opens(text: str, template: Template) -> bool:
    if template.one_of and not any(mark in text for mark in template.one_of):
        return False
    first = (
        template.pattern.match(text)
        if template.preamble == "none"
        else template.pattern.search(text, 0, LONGEST_PREAMBLE + _LONGEST_MARK)
    )
    if first is None or (first.start() and not _may_open(text[: first.start()], template)):
        return False
    if template.tag is not None:
        return True
    roles = [template.role(found[1]) for found in template.pattern.finditer(text)]
    said = [role for role in roles if role in ("user", "assistant")]
    if template.alternates:
        return len(said) > 1 and all(role == ("assistant" if place % 2 else "user") for place, role in enumerate(said))
    return said[:2] == ["user", "assistant"] if template.both else "user" in said


def _may_open(opening: str, template: Template) -> bool:
    """May this stand before the first mark? A document that quotes a template has headings or code before it."""
    if template.place == "line" and opening.lstrip().startswith("#"):
        return False
    return template.preamble != "none" and "```" not in opening


def _parse(text: str, template: Template) -> Parsed:
    marks = list(template.pattern.finditer(text))
    pieces: list[tuple[str, int, int]] = []
    for place, mark in enumerate(marks):
        role, end = template.role(mark[1]), marks[place + 1].start() if place + 1 < len(marks) else len(text)
        if role != "context" or (pieces and pieces[-1][0] == "user"):
            pieces.append((role, mark.end(), end))
        elif pieces:
            pieces[-1] = (*pieces[-1][:2], end)
        else:
            raise Unfit("text_outside_turns", f"an input stands before the first question of {template.name}")
    turns, context = _joined([(role, _body(text, start, end, template)) for role, start, end in pieces])
    while turns and not turns[-1][1]:
        turns.pop()
    if template.inner is not None:
        turns = _without_inner(turns, template.inner)
    if not turns:
        raise Unfit("no_turns", f"the text holds the marks of {template.name} and nothing between them")
    opening = _trim(text, 0, marks[0].start())
    if opening and template.preamble == "apart" and _introduces(opening):
        return Parsed(template.name, turns, context, opening)
    return Parsed(template.name, [("system", opening), *turns] if opening else turns, context)


def _joined(said: Sequence[tuple[str, str]]) -> tuple[list[Turn], str | None]:
    """Inputs put behind their instructions, and the input itself when the conversation has one question only."""
    turns: list[Turn] = []
    contexts = []
    for role, body in said:
        if role != "context":
            turns.append((role, body))
        elif body and body.lower() not in _NO_INPUT:
            contexts.append(body)
            turns[-1] = ("user", with_context(turns[-1][1], body))
    return turns, contexts[0] if len(contexts) == 1 == sum(role == "user" for role, _ in turns) else None


def _without_inner(turns: list[Turn], inner: tuple[str, str]) -> list[Turn]:
    """The system prompt taken out of the first question."""
    opening, closing = (mark.strip() for mark in inner)
    if not turns or turns[0][0] != "user" or not turns[0][1].startswith(opening) or closing not in turns[0][1]:
        return turns
    system, _, question = turns[0][1][len(opening) :].partition(closing)
    return [*([("system", system.strip())] if system.strip() else []), ("user", question.strip()), *turns[1:]]


def _body(text: str, start: int, end: int, template: Template) -> str:
    body = _trim(text, start, end)
    if template.strict is not None and template.strict in body:
        raise Unfit("text_outside_turns", f"text stands between {template.strict!r} and the next turn")
    return body


def _begin(text: str) -> int:
    """Where the text begins behind whitespace and STARTS."""
    begin, moved = 0, True
    while moved:
        moved = False
        while begin < len(text) and text[begin].isspace():
            begin += 1
        for start in STARTS:
            if text.startswith(start, begin):
                begin, moved = begin + len(start), True
    return begin


def _trim(text: str, start: int, end: int) -> str:
    """The text between two places without whitespace around it and ENDS behind it, in one pass."""
    moved = True
    while moved:
        moved = False
        while end > start and text[end - 1].isspace():
            end -= 1
        for mark in ENDS:
            if text.endswith(mark, start, end):
                end, moved = end - len(mark), True
    return text[start:end].strip()


_FORMAT_WORDS = (
    *(
        "instruction",
        "instrucción",
        "instrução",
        "instruções",
        "istruzion",
        "instruktion",
        "instructie",
        "anweisung",
        "utasítás",
    ),
    *("instrukc", "инструкц", "інструкц", "talimat", "ohje", "指令", "指示", "지시", "تعليمات", "निर्देश", "คำสั่ง", "οδηγία"),
)
_LONGEST_INTRODUCTION = 600


def _introduces(opening: str) -> bool:
    """Does a text before the first mark describe the format, as Alpaca's does, in whatever language?"""
    lowered = opening.lower()
    return len(opening) <= _LONGEST_INTRODUCTION and any(word in lowered for word in _FORMAT_WORDS)
