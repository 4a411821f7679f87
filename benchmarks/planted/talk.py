"""Defects of manner: answers that refuse, talk about being a model, leak the prompt's template, or play both sides."""

from __future__ import annotations

from dataclasses import replace

from .clean import Pool
from .rows import Draw, Row, phrases

WORDS = phrases()


def refusal(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A refusal alone, in one of eighteen languages; half of them in the language of the row, to its question."""
    if base.language in WORDS["refusal"] and base.instruction and draw.chance(0.5):
        return replace(base, response=draw.of(WORDS["refusal"][base.language]))
    language = draw.random.choice(sorted(WORDS["refusal"]))
    return Row(language, draw.of(WORDS["ask"][language]), draw.of(WORDS["refusal"][language]))


def boilerplate(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A good answer with the talk of an assistant about itself before it."""
    if base.language not in WORDS["boilerplate_head"]:
        return None
    return replace(base, response=f"{draw.of(WORDS['boilerplate_head'][base.language])} {base.response}")


def closing_talk(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A good answer with an assistant's farewell after it."""
    if base.language not in WORDS["boilerplate_tail"]:
        return None
    return replace(base, response=f"{base.response}\n\n{draw.of(WORDS['boilerplate_tail'][base.language])}")


def half_refusal(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """An answer that first refuses and then answers nevertheless."""
    if base.language not in WORDS["half_refusal"]:
        return None
    return replace(base, response=f"{draw.of(WORDS['half_refusal'][base.language])}{base.response}")


def leaked_template(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Marks of a prompt's template before or after the answer."""
    if draw.chance(0.5):
        return replace(base, response=draw.of(WORDS["template_head"]) + base.response)
    tail = draw.of(WORDS["template_tail"])
    more = draw.random.choice((base.instruction or "", "")) if tail.endswith("\n") else ""
    return replace(base, response=base.response + tail + more)


def run_on(base: Row, draw: Draw, pool: Pool) -> Row | None:
    """The answer goes on with the next question, in the name of the user, and answers that too."""
    others = [row for row in pool if row.language == base.language and row.instruction and len(row.response) < 800]
    if len(others) < 2:
        return None
    names = WORDS["run_on"]
    user, model = draw.of(names["any"] + names.get(base.language, []))
    turns = [base.response]
    for _ in range(draw.between(1, 2)):
        other = draw.random.choice(others)
        turns.append(f"{user} {other.instruction}\n{model} {other.response}")
    return replace(base, response=draw.random.choice(("\n\n", "\n")).join(turns))


def placeholder(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A gap to fill in, where the task asks for no form and no letter."""
    if base.language not in WORDS["placeholder_end"] or "[" in base.response or "{" in base.response:
        return None
    asked = (base.instruction or "").lower()
    if any(
        word in asked for word in ("letter", "email", "e-mail", "template", "levél", "brief", "lettre", "dopis", "信", "邮件")
    ):
        return None
    gaps = WORDS["placeholder"]
    gap = draw.of(gaps["any"] if draw.chance(0.5) else gaps.get(base.language, gaps["any"]))
    return replace(base, response=f"{base.response}\n\n{draw.of(WORDS['placeholder_end'][base.language]).format(gap)}")


def not_available(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """The word for "nothing here" in place of an answer to a question that has one."""
    return replace(base, response=draw.of(WORDS["not_available"])) if base.instruction else None
