"""The kinds of defect that are planted, the checks that may find each, and the rows made of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from . import damage, figures, personal, talk, tasks
from .alike_long import long_answer
from .clean import Pool, own, real
from .rows import HERE, Draw, Row, lines
from .written import written

PASSES = 8
"""How often the clean rows are gone through for more rows of a kind, each time with other choices."""

Planter = Callable[[Row, Draw, Pool], Row | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of defect: how it is planted, the checks that count as finding it, and whether it is one of the main seventeen."""

    name: str
    plant: Planter
    checks: frozenset[str]
    main: bool


def _kind(plant: Planter, *checks: str, main: bool = False, name: str = "") -> Kind:
    return Kind(name or plant.__name__, plant, frozenset(checks), main)


CUT = ("truncated", "truncated_word", "truncated_sentence", "open_fence", "unclosed_code", "cut_off", "open_list")
LOOP = ("repetition_loop", "repeated_lines", "repetition")
EMPTY = ("empty_response", "whitespace_response", "empty")
TALK = ("assistant_boilerplate", "half_refusal", "refusal", "knowledge_cutoff")
LEAK = ("leaked_template", "role_confusion", "run_on_dialogue", "leaked_prompt")

KINDS: tuple[Kind, ...] = (
    _kind(damage.empty, *EMPTY, main=True),
    _kind(damage.whitespace, *EMPTY, "invisible_response", main=True),
    _kind(damage.echo, "echoed_instruction", "echo", main=True),
    _kind(damage.cut_word, *CUT, main=True),
    _kind(damage.cut_sentence, *CUT, main=True),
    _kind(damage.open_fence, *CUT, "markdown_residue", main=True),
    _kind(damage.phrase_loop, *LOOP, main=True),
    _kind(damage.line_loop, *LOOP, main=True),
    _kind(damage.gibberish, "gibberish", main=True),
    _kind(tasks.wrong_language, "wrong_language", main=True),
    _kind(talk.refusal, "refusal", "half_refusal", main=True),
    _kind(talk.boilerplate, *TALK, main=True),
    _kind(talk.leaked_template, *LEAK, main=True),
    _kind(talk.run_on, *LEAK, main=True),
    _kind(damage.html_residue, "html_residue", main=True),
    _kind(damage.mojibake, "damaged_encoding", "mojibake", main=True),
    _kind(tasks.missing_input, "missing_input", main=True),
    _kind(damage.control_characters, "control_characters", "damaged_encoding"),
    _kind(talk.placeholder, "placeholder_left", "placeholder"),
    _kind(talk.closing_talk, *TALK),
    _kind(talk.half_refusal, *TALK),
    _kind(tasks.mismatch, "mismatch", "mismatched_answer"),
    _kind(tasks.incomplete_instruction, "instruction_incomplete", "incomplete_instruction"),
    _kind(tasks.merged_instructions, "merged_instructions"),
    _kind(talk.not_available, "not_available_answer", "not_available", "placeholder_answer"),
    _kind(damage.stray_escapes, "stray_escapes"),
    _kind(figures.wrong_arithmetic, "wrong_arithmetic"),
    _kind(figures.broken_constraint, "broken_constraint"),
)

PERSONAL: dict[str, tuple[str, ...]] = {
    "email": ("email_address",),
    "phone": ("phone_number",),
    "card": ("payment_card",),
    "iban": ("iban", "bank_account"),
    "ip": ("ip_address",),
    "mac": ("mac_address", "ip_address"),
    "tax_hu": ("national_id", "national_identifier", "tax_number", "tax_identifier"),
    "health_hu": ("national_id", "national_identifier", "social_security_number", "health_identifier"),
    "ssn_us": ("national_id", "national_identifier", "social_security_number"),
    "api_key": ("api_key", "secret", "access_token", "password", "credential"),
    "private_key": ("private_key",),
}


def personal_kinds() -> tuple[Kind, ...]:
    return tuple(Kind(name, personal.planter(name), frozenset(checks), main=False) for name, checks in PERSONAL.items())


def clean_rows(data: Path | None, half: int) -> Pool:
    """Clean rows of a half: the project's own, and real ones where the folder is given and there."""
    return [*own(half), *(real(data, half) if data else [])]


def planted_rows(kind: Kind, clean: Pool, data: Path | None, half: int, count: int) -> list[Row]:
    """At most `count` different rows of a kind, over a seeded shuffle of the clean rows; the same on every machine."""
    draw = Draw(half, kind.name)
    bases, pool = _bases(kind, clean, data, half)
    draw.random.shuffle(bases)
    made: dict[Row, None] = {}
    for base in bases * PASSES:
        row = kind.plant(base, draw, pool)
        if row is not None:
            made[replace(row, group=kind.name)] = None
        if len(made) >= count:
            break
    return list(made)


def _bases(kind: Kind, clean: Pool, data: Path | None, half: int) -> tuple[Pool, Pool]:
    if kind.plant is tasks.wrong_language:
        foreign = tasks.foreign_questions(data, half) if data else []
        return [*own(half), *foreign], [*own(), *(tasks.answers_for(data) if data else [])]
    if kind.plant is damage.open_fence and data is None:
        return [_with_code(row) for row in clean], clean
    return list(clean), clean


def _with_code(row: Row) -> Row:
    """A clean row with a closed block of code, for a base that has none."""
    code = "```python\nfor number in range(10):\n    total += number\nprint(total)\n```"
    return replace(row, response=f"{row.response}\n\n{code}\n")


def lookalikes(half: int, count: int = 60, most: int | None = None) -> list[Row]:
    """Rows that look like a defect and are none, by group: at most `most` written ones of a half, and `count` computed ones."""
    found: dict[str, list[list[Row]]] = {}
    for line in lines(HERE / "lookalikes.jsonl"):
        row = Row(line["language"], line["instruction"], line["response"], group=line["group"])
        found.setdefault(row.group, []).append([row])
    for path in sorted((HERE / "alike").glob("*.txt")):
        name = path.stem.replace("_", " ")
        blocks = [[replace(row, group=name) for row in rows] for rows in written(path)]
        found.setdefault(name, []).extend(blocks)
    mine = [row for blocks in found.values() for row in [row for rows in blocks[half::2] for row in rows][:most]]
    made = {
        "sums": figures.right_arithmetic,
        "constraints": figures.kept_constraint,
        "numbers": personal.alike,
        "long": long_answer,
    }
    computed = [make(draw) for name, make in made.items() for draw in [Draw(half, name)] for _ in range(count)]
    return [*mine, *computed]
