"""Layouts of one prompt with answers that were rated one by one: WebGPT and distilabel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Unfit, anything, mapping, need_text, number, text, text_or_null, texts
from .endings import facts, finite, register, with_system
from .ranking import BESIDE, FACTS, Answer, Asked, drafts_of, last_user, list_of, named, ranking_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def _read_webgpt(row: Row, options: ReadOptions) -> list[Draft]:
    question = row.get("question")
    if not isinstance(question, dict):
        raise Unfit("wrong_type", "field 'question' should be an object with 'full_text'")
    answers = [Answer(need_text(row, f"answer_{side}"), finite(row.get(f"score_{side}"))) for side in (0, 1)]
    return drafts_of(Asked([("user", need_text(question, "full_text"))]), answers, "score", options, facts(question, FACTS))


def _write_webgpt(drafts: Sequence[Draft]) -> Row:
    answers = ranking_of(drafts, "score")[:2]
    row: Row = {"question": {"full_text": last_user(drafts)}}
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
        said, ratings, models = list_of(row, "generations"), row.get("ratings"), row.get("generation_models")
        if not isinstance(ratings, list) or len(ratings) != len(said) or not all(isinstance(one, str) for one in said):
            raise Unfit("wrong_type", "'generations' should be texts and 'ratings' as many numbers")
        names = models if isinstance(models, list) and len(models) == len(said) else [None] * len(said)
        answers = [
            Answer(str(one), finite(rating), named(name)) for one, rating, name in zip(said, ratings, names, strict=True)
        ]
        system, prompt = with_system(row, [("user", need_text(row, field))])
        return drafts_of(Asked(prompt, system=system), answers, "score", options, facts(row, FACTS))

    def write(drafts: Sequence[Draft]) -> Row:
        answers = ranking_of(drafts, "score")
        row: Row = {field: last_user(drafts), "generations": [answer.said for answer in answers]}
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
            may={**BESIDE, **dict.fromkeys(beside, anything), "system": text_or_null},
            read=read,
            write=write,
            example=dict(example),
            source="distilabel UltraFeedback task: columns generations and ratings",
        )
    )


_rated("instruction", {"instruction": "Írj egy szót.", "generations": ["Alma", "?"], "ratings": [5.0, 1.0]})
_rated("input", {"input": "写一个词。", "generations": ["苹果", "？"], "ratings": [5.0, 1.0]})
_rated("prompt", {"prompt": "Écris un mot.", "generations": ["Pomme", "?"], "ratings": [5.0, 1.0]})
