"""Layouts of one prompt with several ranked or scored answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import (
    Draft,
    Layout,
    ReadOptions,
    Row,
    Unfit,
    anything,
    need_text,
    objects,
    text,
    text_or_null,
    texts,
    with_context,
    without_context,
)
from .endings import facts, finite, history_pairs, history_turns, last_text, parts, register, with_system, without_system
from .ranking import BESIDE, FACTS, Answer, Asked, answers_as_objects, drafts_of, last_user, list_of, named, ranking_of
from .verdict import measured

if TYPE_CHECKING:
    from collections.abc import Sequence


def _entries(row: Row, field: str, said: str) -> list[dict[str, object]]:
    entries: list[dict[str, object]] = []
    for place, entry in enumerate(list_of(row, field), 1):
        if not isinstance(entry, dict) or not isinstance(entry.get(said), str):
            raise Unfit("wrong_type", f"answer {place} of {field!r} should be an object with the text {said!r}")
        entries.append(entry)
    return entries


def _answers(entries: list[dict[str, object]], said: str, value: str, model: str) -> list[Answer]:
    return [Answer(str(entry[said]), finite(entry.get(value)), named(entry.get(model))) for entry in entries]


def _read_alpaca(row: Row, options: ReadOptions) -> list[Draft]:
    outputs = list_of(row, "output")
    if not all(isinstance(output, str) for output in outputs):
        raise Unfit("wrong_type", "field 'output' should hold texts only")
    context = need_text(row, "input") if row.get("input") is not None else None
    asked = [*history_turns(row.get("history")), ("user", with_context(need_text(row, "instruction"), context))]
    system, prompt = with_system(row, asked)
    if len(outputs) == 1:
        return [Draft([*prompt, ("assistant", str(outputs[0]))], context=context, system=system, origin=facts(row, FACTS))]
    answers = [Answer(str(output), rank) for rank, output in enumerate(outputs, 1)]
    return drafts_of(Asked(prompt, context, system), answers, "rank", options, facts(row, FACTS))


def _write_alpaca(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    prompt, _, _ = parts(draft)
    turns = without_system(draft, prompt)
    row: Row = {"instruction": without_context(last_text(turns), draft.context)}
    if draft.context is not None:
        row["input"] = draft.context
    row["output"] = [answer.said for answer in ranking_of(drafts, "rank")]
    if past := history_pairs(turns[:-1]):
        row["history"] = past
    if draft.system is not None:
        row["system"] = draft.system
    return row


register(
    Layout(
        name="alpaca_ranked",
        says="Alpaca prompt with a list of answers, best first (LLaMA-Factory ranking)",
        needs={"instruction": text, "output": texts},
        may={**BESIDE, "input": text_or_null, "system": text_or_null, "history": lambda v: v is None or isinstance(v, list)},
        read=_read_alpaca,
        write=_write_alpaca,
        example={"instruction": "Nevezz meg egy folyót.", "input": "", "output": ["A Duna.", "Budapest.", "Nem."]},
        source="LLaMA-Factory, ranking in Alpaca form (best first); Chinese OASST ranking read",
        over=frozenset({"alpaca"}),
    )
)


def _read_ultrafeedback(row: Row, options: ReadOptions) -> list[Draft]:
    entries = _entries(row, "completions", "response")
    scores = [measured(entry.get("fine-grained_score")) for entry in entries]
    scored_by = "fine-grained_score"
    if any(score is None for score in scores):
        scores, scored_by = [_mean_rating(entry.get("annotations")) for entry in entries], "mean of ratings"
    answers = [
        Answer(str(entry["response"]), score, named(entry.get("model"))) for entry, score in zip(entries, scores, strict=True)
    ]
    origin = {**facts(row, FACTS), "scored_by": scored_by}
    return drafts_of(Asked([("user", need_text(row, "instruction"))]), answers, "score", options, origin)


def _mean_rating(annotations: object) -> float | None:
    """Mean of the numeric `Rating` of every aspect, written as number or digits; null when there is none."""
    aspects = annotations.values() if isinstance(annotations, dict) else ()
    ratings = [measured(aspect.get("Rating")) for aspect in aspects if isinstance(aspect, dict)]
    known = [rating for rating in ratings if rating is not None]
    return sum(known) / len(known) if known else None


def _write_ultrafeedback(drafts: Sequence[Draft]) -> Row:
    completions = answers_as_objects(drafts, "score", "response", "fine-grained_score", "model")
    return {"instruction": last_user(drafts), "completions": completions}


register(
    Layout(
        name="ultrafeedback",
        says="instruction with completions of several models, ranked by fine-grained_score (UltraFeedback)",
        needs={"instruction": text, "completions": objects("response")},
        may={**BESIDE, "models": anything, "correct_answers": anything, "incorrect_answers": anything},
        read=_read_ultrafeedback,
        write=_write_ultrafeedback,
        example={
            "source": "evol",
            "instruction": "Mi a jog?",
            "models": ["a-7b", "b-1b"],
            "completions": [
                {"model": "a-7b", "response": "Szabályok rendje.", "fine-grained_score": 4.75, "overall_score": 1.0},
                {"model": "b-1b", "response": "Egy torta.", "fine-grained_score": 1.5, "overall_score": 9.0},
            ],
        },
        source="UltraFeedback README; overall_score is not used (its issue 8)",
    )
)


def _read_nectar(row: Row, options: ReadOptions) -> list[Draft]:
    from .transcript import read_transcript

    prompt = read_transcript(need_text(row, "prompt"), "prompt", opened="user")
    if prompt and prompt[-1][0] == "assistant" and not prompt[-1][1].strip():
        prompt = prompt[:-1]
    prompt = [(role, said.rstrip(" \n") if place + 1 == len(prompt) else said) for place, (role, said) in enumerate(prompt)]
    answers = _answers(_entries(row, "answers", "answer"), "answer", "rank", "model")
    return drafts_of(Asked(prompt), answers, "rank", options, facts(row, FACTS))


def _write_nectar(drafts: Sequence[Draft]) -> Row:
    from .transcript import write_transcript

    prompt, _, _ = parts(drafts[0])
    answers = answers_as_objects(drafts, "rank", "answer", "rank", "model")
    return {"prompt": f"{write_transcript(prompt)}\n\nAssistant: ", "answers": answers}


register(
    Layout(
        name="nectar",
        says="prompt transcript with answers of several models and their ranks, 1 = best (Nectar)",
        needs={"prompt": text, "answers": objects("answer", "rank")},
        may=BESIDE,
        read=_read_nectar,
        write=_write_nectar,
        example={
            "prompt": "\n\nHuman: 首都是哪里？\n\nAssistant: ",
            "answers": [
                {"answer": "北京。", "model": "a", "rank": 1.0},
                {"answer": "不知道。", "model": "b", "rank": 2.0},
            ],
            "turns": 1,
            "num_responses": 2,
            "source": ["x"],
        },
        source="Nectar column names on the Hub",
    )
)


def _read_completions(row: Row, options: ReadOptions) -> list[Draft]:
    answers = [Answer(need_text(row, field), rank) for field, rank in (("completion_a", 1), ("completion_b", 2))]
    return drafts_of(Asked([("user", need_text(row, "user_input"))]), answers, "rank", options, facts(row, FACTS))


def _write_completions(drafts: Sequence[Draft]) -> Row:
    answers = ranking_of(drafts, "rank")[:2]
    said = {field: answer.said for field, answer in zip(("completion_a", "completion_b"), answers, strict=False)}
    return {"user_input": last_user(drafts), **said}


register(
    Layout(
        name="gpt4_llm_comparison",
        says="user_input with completion_a, by definition the better one, and completion_b (GPT-4-LLM, v1)",
        needs={"user_input": text, "completion_a": text, "completion_b": text},
        may=BESIDE,
        read=_read_completions,
        write=_write_completions,
        example={"user_input": "Adj egy tippet.", "completion_a": "Aludj eleget.", "completion_b": "Tipp."},
        source="GPT-4-LLM README: completion_a is ranked higher than completion_b",
    )
)


def _read_scored(row: Row, options: ReadOptions) -> list[Draft]:
    answers = _answers(_entries(row, "responses_and_scores", "response"), "response", "score", "source")
    return drafts_of(Asked([("user", need_text(row, "user_input"))]), answers, "score", options, facts(row, FACTS))


def _write_scored(drafts: Sequence[Draft]) -> Row:
    scored = answers_as_objects(drafts, "score", "response", "score", "source")
    return {"user_input": last_user(drafts), "responses_and_scores": scored}


register(
    Layout(
        name="gpt4_llm_scores",
        says="user_input with responses_and_scores (GPT-4-LLM, v2)",
        needs={"user_input": text, "responses_and_scores": objects("response", "score")},
        may=BESIDE,
        read=_read_scored,
        write=_write_scored,
        example={
            "user_input": "اذكر نصيحة.",
            "responses_and_scores": [
                {"response": "نم جيدا.", "source": "a", "score": 9.0},
                {"response": "لا.", "source": "b", "score": 2.0},
            ],
        },
        source="two public loaders of GPT-4-LLM comparison_data_v2",
    )
)
