"""A prompt that is itself a conversation in a chat template, with the answer in a field of its own."""

from __future__ import annotations

from .base import Turn, Unfit
from .template_list import TEMPLATES
from .templates import ENDS, Parsed, parse

_TOKENS = ("<|", "<｜", "[/INST]", "<start_of_turn>", "[|Human|]", "<human>:", "[Human]:", "<eoh>")
"""Marks of templates; each begins with one of two brackets."""
_TAGGED = tuple(each for each in TEMPLATES if each.place == "any" and not each.alternates)
_WORDS = tuple(each for each in TEMPLATES if not each.alternates)
_PROBE = "\N{WHITE SQUARE}"


def may_be_chat(prompt: str) -> bool:
    """May a prompt be a conversation? Told in one look: it holds the marks of a template, or ends in a colon."""
    return prompt.rstrip()[-1:] in (":", "：") or _has_token(prompt)


def _has_token(prompt: str) -> bool:
    return ("<" in prompt or "[" in prompt) and any(mark in prompt for mark in _TOKENS)


def asked_turns(prompt: str) -> tuple[list[Turn], str | None] | None:
    """The turns of a prompt that ends where the answer begins, and the input of a lone Alpaca turn; null for other text.

    Example:
        >>> asked_turns("Human: Szia!" + chr(10) * 2 + "Assistant:")
        ([('user', 'Szia!')], None)

    Raises:
        Unfit: the marks of a template are there and make no conversation that ends in a question.
    """
    if not may_be_chat(prompt):
        return None
    open_end = parse(f"{prompt.rstrip()} {_PROBE}", _WORDS) if prompt.rstrip()[-1:] in (":", "：") else None
    if open_end is None and _has_token(prompt):
        open_end = _continued(prompt)
        if open_end is None or open_end.turns[-1] != ("assistant", _PROBE):
            open_end = parse(prompt, _TAGGED)
            if open_end is None:
                return None
            if open_end.turns[-1][0] not in ("user", "tool"):
                raise Unfit("rendered_prompt", "the prompt is a conversation in a chat template and does not end in a question")
            return open_end.turns, open_end.context
    if open_end is None or open_end.turns[-1] != ("assistant", _PROBE) or open_end.turns[-2:-1] in ([], [("system", "")]):
        return None
    return open_end.turns[:-1], open_end.context


def _continued(prompt: str) -> Parsed | None:
    """The prompt with a probe where the answer would begin; null when a closed turn leaves no place for one."""
    try:
        return parse(f"{prompt.rstrip()}\n{_PROBE}", _TAGGED)
    except Unfit:
        return None


def bare_answer(answer: str) -> str:
    """An answer without the end mark of a template and the space behind the speaker's name."""
    for mark in ENDS:
        if answer.rstrip().endswith(mark):
            return answer.rstrip()[: -len(mark)].strip()
    return answer.removeprefix(" ")
