"""Defects of manner and of the match between task and answer, in wordings of their own."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from .rows import HERE, Draw, Row

Pool = list[Row]
WORDS: dict = json.loads((HERE / "second_phrases.json").read_text(encoding="utf-8"))
REFUSALS: dict = json.loads((HERE / "second_refusals.json").read_text(encoding="utf-8"))
SEAMS = ("\n\n", " ", "\n\n2) ", "\n---\n", "\n\n# 2\n", "\n\nTask 2: ", " // ", "\nQ2: ", "\n\n\n", "\n\n**Next:** ")
LETTER = re.compile(r"letter|mail|template|form|levél|brief|lettre|carta|list|dopis|信|sablon", re.IGNORECASE)


def refusal(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A refusal, with or without words of comfort after it, to a bad request or to the question of the row."""
    language = base.language
    if language not in REFUSALS["refusal"]:
        return None
    space = "" if language in ("zh", "ja") else draw.random.choice((" ", " ", "\n\n"))
    said = draw.of(REFUSALS["refusal"][language]) + space + draw.of(REFUSALS["tail"][language])
    asked = base.instruction if draw.chance(0.3) and base.instruction else draw.of(REFUSALS["ask"][language])
    return Row(language, asked, said.strip())


def half_refusal(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    if base.language not in REFUSALS["half_refusal"]:
        return None
    return replace(base, response=draw.of(REFUSALS["half_refusal"][base.language]) + base.response)


def boilerplate(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """The assistant's talk about itself before the answer, after its first sentence, or at its end."""
    if base.language not in WORDS["boilerplate_head"]:
        return None
    said, glue = draw.of(WORDS["boilerplate_head"][base.language]), "" if base.language in ("zh", "ja") else " "
    first, mark, rest = re.match(r"([^.!?。！？]*)([.!?。！？]?)(.*)", base.response, re.DOTALL).groups()
    forms = [f"{said}{glue}{base.response}", f"{said}\n\n{base.response}"]
    if said[-1] not in ":：" and rest.strip():
        forms += [f"{first}{mark}{glue}{said}{rest}", f"{base.response}{glue}{said}"]
    return replace(base, response=draw.random.choice(forms))


def closing_talk(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    if base.language not in WORDS["closing"]:
        return None
    glue = "" if base.language in ("zh", "ja") else draw.random.choice(("\n\n", " "))
    return replace(base, response=f"{base.response}{glue}{draw.of(WORDS['closing'][base.language])}")


def leaked_template(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Marks of a template before the answer, behind it, or the whole prompt before it."""
    form = draw.random.choice(("head", "tail", "tail", "prompt"))
    if form == "head":
        return replace(base, response=draw.of(WORDS["template_head"]) + base.response)
    if form == "tail":
        tail = draw.of(WORDS["template_tail"])
        return replace(base, response=base.response + tail + ((base.instruction or "") if tail.endswith("\n") else ""))
    head = draw.of(WORDS["template_head"])
    return replace(base, response=f"{base.instruction}\n{head}{base.response}")


def run_on(base: Row, draw: Draw, pool: Pool) -> Row | None:
    """One to three more turns of both sides after the answer, the last one sometimes cut."""
    others = [row for row in pool if row.language == base.language and row.instruction and len(row.response) < 900]
    if len(others) < 2 or len(base.response) > 3000:
        return None
    user, model = draw.of(WORDS["run_on"].get(base.language, []) + WORDS["run_on"]["any"])
    turns = [base.response]
    for _ in range(draw.between(1, 3)):
        other = draw.random.choice(others)
        turns.append(f"{user} {other.instruction}\n{model} {other.response}")
    if draw.chance(0.3):
        turns.append(f"{user} {draw.random.choice(others).instruction}")
    return replace(base, response=draw.random.choice(("\n\n", "\n", "\n\n")).join(turns))


def missing_input(_base: Row, draw: Draw, _pool: Pool) -> Row | None:
    language = draw.random.choice(sorted(WORDS["missing"]))
    return Row(language, draw.of(WORDS["missing"][language]), draw.of(WORDS["missing_answer"][language]))


def placeholder(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A blank nobody filled in, at the end or between the sentences of an answer that is no letter."""
    if base.language not in WORDS["placeholder"] or set("[{<") & set(base.response) or LETTER.search(base.instruction or "["):
        return None
    gap = draw.of(WORDS["placeholder"][base.language])
    first, dot, rest = base.response.partition(". ")
    if rest and draw.chance(0.5):
        return replace(base, response=f"{first}{dot}{gap} {rest}")
    return replace(base, response=f"{base.response} {gap}")


def not_available(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    said = draw.of(WORDS["not_available"])
    return replace(base, response=draw.random.choice((said, said, f"{said}.", said.upper(), f"\n{said}")))


def incomplete_instruction(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A task that stops after an article, a conjunction or a colon; the answer is somebody's guess."""
    if base.language not in WORDS["incomplete"]:
        return None
    return replace(base, instruction=draw.of(WORDS["incomplete"][base.language]), context="")


def merged_instructions(base: Row, draw: Draw, pool: Pool) -> Row | None:
    """A second task behind the first, in the same field, which the answer says nothing about."""
    others = [row for row in pool if row.language == base.language and row.instruction and len(row.instruction) < 250]
    others = [row for row in others if row.instruction != base.instruction]
    if not others or not base.instruction or base.context or len(base.instruction) > 250:
        return None
    other = draw.random.choice(others)
    return replace(base, instruction=f"{base.instruction}{draw.of(SEAMS)}{other.instruction}")


def mismatch(base: Row, draw: Draw, pool: Pool) -> Row | None:
    others = [row for row in pool if row.language == base.language and row.answer_to != base.answer_to and row.instruction]
    return replace(base, response=draw.random.choice(others).response) if others and base.instruction else None


def wrong_language(base: Row, draw: Draw, pool: Pool) -> Row | None:
    """The same answer in another language, whole or from the middle on."""
    others = [row for row in pool if row.answer_to == base.answer_to and row.language != base.language]
    if not others or not base.answer_to or not base.instruction:
        return None
    other = draw.random.choice(others)
    said = other.response
    if draw.chance(0.1):
        said = base.response[: len(base.response) // 2].rpartition(" ")[0] + " " + said
    return replace(base, response=said)
