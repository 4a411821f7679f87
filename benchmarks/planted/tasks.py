"""Defects between question and answer: the input is missing, the answer is another row's, the question is half or double."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from .clean import Pool
from .rows import Draw, Row, lines, phrases

WORDS = phrases()
OTHER_LANGUAGE = re.compile(r"translat|languag|french|přelož|fordít|übersetz|tradui", re.IGNORECASE)
MARKS = ("\n\n", "\n###\n", " | ", "\n2. ", "\nInput:\nOutput:\n", "\n\nInstruction: ", " ### ", "\n\n---\n\n")


def missing_input(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A task about a text, picture, table or link that nobody gave, answered as if it were there, or by asking for it."""
    if base.language not in WORDS["missing"]:
        return None
    asked, said = draw.of(WORDS["missing"][base.language]), draw.of(WORDS["missing_answer"][base.language])
    return Row(base.language, asked, said, source=base.source)


def mismatch(base: Row, draw: Draw, pool: Pool) -> Row | None:
    """The answer of another question in the same language."""
    others = [row for row in pool if row.language == base.language and row.instruction and len(row.response) > 60]
    others = [row for row in others if row.answer_to != base.answer_to or not row.answer_to]
    if not others or not base.instruction:
        return None
    other = draw.random.choice(others)
    return replace(base, response=other.response) if other.instruction != base.instruction else None


def incomplete_instruction(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A question that stops in the middle, above an answer that stands."""
    if base.language not in WORDS["incomplete"]:
        return None
    asked = base.instruction or ""
    if len(asked.split()) >= 8 and "\n" not in asked and not base.context and draw.chance(0.4):
        words = asked.split()
        cut = " ".join(words[: len(words) // 2])
        return replace(base, instruction=cut[:-2]) if len(words[len(words) // 2 - 1]) > 5 else None
    return replace(base, instruction=draw.of(WORDS["incomplete"][base.language]), context="")


def merged_instructions(base: Row, draw: Draw, pool: Pool) -> Row | None:
    """Two questions in one, with the answer of the first."""
    others = [row for row in pool if row.language == base.language and row.instruction and len(row.instruction) < 300]
    if not others or not base.instruction or base.context or len(base.instruction) > 300:
        return None
    other = draw.random.choice(others)
    if other.instruction == base.instruction:
        return None
    return replace(base, instruction=f"{base.instruction}{draw.of(MARKS)}{other.instruction}")


def wrong_language(base: Row, draw: Draw, pool: Pool) -> Row | None:
    """The right answer in another language than the question."""
    if not base.answer_to or not base.instruction:
        return None
    others = [row for row in pool if row.answer_to == base.answer_to and row.language != base.language]
    others = [row for row in others if prose(row.response)]
    if not others:
        return None
    other = draw.random.choice(others)
    return replace(base, response=other.response, context="", source=f"{base.source} {other.language}")


def prose(text: str) -> bool:
    """Whether a text is long enough, and words enough, to have a language."""
    rest = re.sub(r"```.*?(```|$)", "", text, flags=re.DOTALL)
    letters = sum(letter.isalpha() for letter in rest)
    return letters > 60 and letters > 0.6 * len(text)


def foreign_questions(data: Path, half: int) -> Pool:
    """Questions in some thirty languages to which the answers of the clean rows belong; none without the folder."""
    if not data.is_dir():
        return []
    found: Pool = []
    for path in sorted((data / "mt_bench_multilingual_odd").glob("question_??.jsonl")):
        for row in lines(path)[half::2]:
            if row["category"] in ("writing", "roleplay", "stem", "humanities", "reasoning"):
                language = path.stem.partition("_")[2]
                found.append(Row(language, row["turns"][0], "", source="mt_bench", answer_to=str(row["question_id"])))
    for row in lines(data / "eval_targets" / "arena_hard_question.jsonl")[half::2]:
        asked = row["turns"][0]["content"]
        if prose(asked) and len(asked) < 600:
            found.append(Row("en", asked, "", source="arena", answer_to=row["question_id"]))
    tasks = {"en": ("seed_tasks_en", "seed_tasks"), "ru": ("seed_tasks_translated", "ru_alpaca_seed_tasks")}
    for language, (folder, name) in tasks.items():
        for row in lines(data / folder / f"{name}.jsonl")[half::2]:
            if not row["instances"][0]["input"]:
                found.append(Row(language, row["instruction"], "", source="seeds", answer_to=row["id"]))
    return [row for row in found if not OTHER_LANGUAGE.search(row.instruction or "")]


def answers_for(data: Path) -> Pool:
    """All answers of the data folder that say which question of another language they answer."""
    if not data.is_dir():
        return []
    from .clean import _arena, _mt_bench, _seeds_fr

    return [row for reader in (_mt_bench, _arena, _seeds_fr) for row in reader(data)]
