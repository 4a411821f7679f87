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
    mapping,
    need_text,
    number,
    objects,
    text,
    text_or_null,
    texts,
    with_context,
    without_context,
)
from .endings import facts, finite, history_pairs, history_turns, last_text, parts, register, with_system, without_system
from .ranking import Answer, Asked, answers_as_objects, drafts_of, ranking_of
from .verdict import measured

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ID = {"id": "id", "uid": "id", "prompt_id": "id", "source": "source"}
_BESIDE = dict.fromkeys((*_ID, "dataset", "turns", "num_responses", "good_natured", "metadata", "category"), anything)


def _list_of(row: Row, field: str) -> list[object]:
    value = row.get(field)
    if not isinstance(value, list) or not value:
        raise Unfit("missing_field" if not value else "wrong_type", f"field {field!r} should be a list of answers")
    return value


def _entries(row: Row, field: str, said: str) -> list[dict[str, object]]:
    entries: list[dict[str, object]] = []
    for place, entry in enumerate(_list_of(row, field), 1):
        if not isinstance(entry, dict) or not isinstance(entry.get(said), str):
            raise Unfit("wrong_type", f"answer {place} of {field!r} should be an object with the text {said!r}")
        entries.append(entry)
    return entries


def _answers(entries: list[dict[str, object]], said: str, value: str, model: str) -> list[Answer]:
    return [Answer(str(entry[said]), finite(entry.get(value)), _name(entry.get(model))) for entry in entries]


def _name(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _last_user(drafts: Sequence[Draft]) -> str:
    prompt, _, _ = parts(drafts[0])
    return last_text(without_system(drafts[0], prompt))


def _read_alpaca(row: Row, options: ReadOptions) -> list[Draft]:
    outputs = _list_of(row, "output")
    if not all(isinstance(output, str) for output in outputs):
        raise Unfit("wrong_type", "field 'output' should hold texts only")
    context = need_text(row, "input") if row.get("input") is not None else None
    asked = [*history_turns(row.get("history")), ("user", with_context(need_text(row, "instruction"), context))]
    system, prompt = with_system(row, asked)
    if len(outputs) == 1:
        return [Draft([*prompt, ("assistant", str(outputs[0]))], context=context, system=system, origin=facts(row, _ID))]
    answers = [Answer(str(output), float(rank)) for rank, output in enumerate(outputs, 1)]
    return drafts_of(Asked(prompt, context, system), answers, "rank", options, facts(row, _ID))


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
        may={**_BESIDE, "input": text_or_null, "system": text_or_null, "history": lambda v: v is None or isinstance(v, list)},
        read=_read_alpaca,
        write=_write_alpaca,
        example={"instruction": "Nevezz meg egy folyót.", "input": "", "output": ["A Duna.", "Budapest.", "Nem."]},
        source="LLaMA-Factory, ranking in Alpaca form (best first); Chinese OASST ranking read",
        over=frozenset({"alpaca"}),
    )
)


def _read_ultrafeedback(row: Row, options: ReadOptions) -> list[Draft]:
    entries = _entries(row, "completions", "response")
    scores = [finite(entry.get("fine-grained_score")) for entry in entries]
    measured = "fine-grained_score"
    if any(score is None for score in scores):
        scores, measured = [_mean_rating(entry.get("annotations")) for entry in entries], "mean of ratings"
    answers = [
        Answer(str(entry["response"]), score, _name(entry.get("model"))) for entry, score in zip(entries, scores, strict=True)
    ]
    origin = {**facts(row, _ID), "scored_by": measured}
    return drafts_of(Asked([("user", need_text(row, "instruction"))]), answers, "score", options, origin)


def _mean_rating(annotations: object) -> float | None:
    """Mean of the numeric `Rating` of every aspect, written as number or digits; null when there is none."""
    aspects = annotations.values() if isinstance(annotations, dict) else ()
    ratings = [measured(aspect.get("Rating")) for aspect in aspects if isinstance(aspect, dict)]
    known = [rating for rating in ratings if rating is not None]
    return sum(known) / len(known) if known else None


def _write_ultrafeedback(drafts: Sequence[Draft]) -> Row:
    completions = answers_as_objects(drafts, "score", "response", "fine-grained_score", "model")
    return {"instruction": _last_user(drafts), "completions": completions}


register(
    Layout(
        name="ultrafeedback",
        says="instruction with completions of several models, ranked by fine-grained_score (UltraFeedback)",
        needs={"instruction": text, "completions": objects("response")},
        may={**_BESIDE, "models": anything, "correct_answers": anything, "incorrect_answers": anything},
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
    return drafts_of(Asked(prompt), answers, "rank", options, facts(row, _ID))


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
        may=_BESIDE,
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
    answers = [Answer(need_text(row, field), rank) for field, rank in (("completion_a", 1.0), ("completion_b", 2.0))]
    return drafts_of(Asked([("user", need_text(row, "user_input"))]), answers, "rank", options, facts(row, _ID))


def _write_completions(drafts: Sequence[Draft]) -> Row:
    answers = ranking_of(drafts, "rank")[:2]
    said = {field: answer.said for field, answer in zip(("completion_a", "completion_b"), answers, strict=False)}
    return {"user_input": _last_user(drafts), **said}


register(
    Layout(
        name="gpt4_llm_comparison",
        says="user_input with completion_a, by definition the better one, and completion_b (GPT-4-LLM, v1)",
        needs={"user_input": text, "completion_a": text, "completion_b": text},
        may=_BESIDE,
        read=_read_completions,
        write=_write_completions,
        example={"user_input": "Adj egy tippet.", "completion_a": "Aludj eleget.", "completion_b": "Tipp."},
        source="GPT-4-LLM README: completion_a is ranked higher than completion_b",
    )
)


def _read_scored(row: Row, options: ReadOptions) -> list[Draft]:
    answers = _answers(_entries(row, "responses_and_scores", "response"), "response", "score", "source")
    return drafts_of(Asked([("user", need_text(row, "user_input"))]), answers, "score", options, facts(row, _ID))


def _write_scored(drafts: Sequence[Draft]) -> Row:
    scored = answers_as_objects(drafts, "score", "response", "score", "source")
    return {"user_input": _last_user(drafts), "responses_and_scores": scored}


register(
    Layout(
        name="gpt4_llm_scores",
        says="user_input with responses_and_scores (GPT-4-LLM, v2)",
        needs={"user_input": text, "responses_and_scores": objects("response", "score")},
        may=_BESIDE,
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


def _read_webgpt(row: Row, options: ReadOptions) -> list[Draft]:
    question = row.get("question")
    if not isinstance(question, dict):
        raise Unfit("wrong_type", "field 'question' should be an object with 'full_text'")
    answers = [Answer(need_text(row, f"answer_{side}"), finite(row.get(f"score_{side}"))) for side in (0, 1)]
    return drafts_of(Asked([("user", need_text(question, "full_text"))]), answers, "score", options, facts(question, _ID))


def _write_webgpt(drafts: Sequence[Draft]) -> Row:
    answers = ranking_of(drafts, "score")[:2]
    row: Row = {"question": {"full_text": _last_user(drafts)}}
    for side, answer in enumerate(answers):
        row[f"answer_{side}"], row[f"score_{side}"] = answer.said, answer.value
    return row


register(
    Layout(
        name="webgpt",
        says="question object with two answers and their scores (WebGPT comparisons)",
        needs={"question": mapping, "answer_0": text, "answer_1": text, "score_0": number, "score_1": number},
        may=dict.fromkeys(("quotes_0", "quotes_1", "tokens_0", "tokens_1"), anything),
        fits=lambda row: isinstance(row["question"], dict) and isinstance(row["question"].get("full_text"), str),
        read=_read_webgpt,
        write=_write_webgpt,
        example={
            "question": {"full_text": "Miért kék az ég?", "id": "q1"},
            "answer_0": "Nem tudni.",
            "score_0": -0.5,
            "answer_1": "A fény szóródása miatt.",
            "score_1": 0.5,
        },
        source="WebGPT comparisons column names on the Hub",
    )
)


def _rated(field: str, example: Mapping[str, object]) -> None:
    def read(row: Row, options: ReadOptions) -> list[Draft]:
        said, ratings, models = _list_of(row, "generations"), row.get("ratings"), row.get("generation_models")
        if not isinstance(ratings, list) or len(ratings) != len(said) or not all(isinstance(one, str) for one in said):
            raise Unfit("wrong_type", "'generations' should be texts and 'ratings' as many numbers")
        names = models if isinstance(models, list) and len(models) == len(said) else [None] * len(said)
        answers = [
            Answer(str(one), finite(rating), _name(name)) for one, rating, name in zip(said, ratings, names, strict=True)
        ]
        system, prompt = with_system(row, [("user", need_text(row, field))])
        return drafts_of(Asked(prompt, system=system), answers, "score", options, facts(row, _ID))

    def write(drafts: Sequence[Draft]) -> Row:
        answers = ranking_of(drafts, "score")
        row: Row = {field: _last_user(drafts), "generations": [answer.said for answer in answers]}
        row["ratings"] = [answer.value for answer in answers]
        if drafts[0].system is not None:
            row["system"] = drafts[0].system
        return row

    beside = (
        "rationales",
        "generation_models",
        "model_name",
        "distilabel_metadata",
        "raw_generation_responses",
        "rating",
        "types",
    )
    register(
        Layout(
            name=f"distilabel_ratings_{field}",
            says=f"{field} with generations and their ratings (distilabel)",
            needs={field: text, "generations": texts, "ratings": lambda value: isinstance(value, list)},
            may={**_BESIDE, **dict.fromkeys(beside, anything), "system": text_or_null},
            read=read,
            write=write,
            example=dict(example),
            source="distilabel UltraFeedback task: columns generations and ratings",
        )
    )


_rated("instruction", {"instruction": "Írj egy szót.", "generations": ["Alma", "?"], "ratings": [5.0, 1.0]})
_rated("input", {"input": "写一个词。", "generations": ["苹果", "？"], "ratings": [5.0, 1.0]})
_rated("prompt", {"prompt": "Écris un mot.", "generations": ["Pomme", "?"], "ratings": [5.0, 1.0]})
