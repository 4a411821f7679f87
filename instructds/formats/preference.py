"""Comparisons whose row names the chosen and the rejected answer as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, Read, ReadOptions, Row, Test, Write, anything, need_text, text, text_or_null
from .base import with_context as joined
from .base import without_context as parted
from .endings import comparison, facts, history_pairs, history_turns, last_text, parts, register, with_system, without_system

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ORIGIN = {
    "id": "id",
    "prompt_id": "id",
    "question_id": "id",
    "pair_id": "id",
    "uid": "id",
    "qid": "id",
    "chosen_model": "chosen_model",
    "chosen-model": "chosen_model",
    "model_chosen": "chosen_model",
    "rejected_model": "rejected_model",
    "rejected-model": "rejected_model",
    "model_rejected": "rejected_model",
    "score_chosen": "chosen_score",
    "chosen_score": "chosen_score",
    "chosen_rating": "chosen_score",
    "chosen-rating": "chosen_score",
    "rating_chosen": "chosen_score",
    "chosen_avg_rating": "chosen_score",
    "score_rejected": "rejected_score",
    "rejected_score": "rejected_score",
    "rejected_rating": "rejected_score",
    "rejected-rating": "rejected_score",
    "rating_rejected": "rejected_score",
    "rejected_avg_rating": "rejected_score",
    "labelling_model": "judge",
}
"""Companion field of a comparison -> our word in `Draft.origin`."""

_OTHERS = (
    *(
        "source",
        "dataset",
        "subset",
        "split",
        "category",
        "task",
        "type",
        "metadata",
        "margin",
        "language",
        "domain",
        "response",
    ),
    *("all_generated_responses", "all_rm_scores", "generations", "generation_models", "generation_prompt", "order", "rating"),
    *("raw_generation_responses", "raw_labelling_response", "labelling_prompt", "rationale", "status", "original_chosen"),
    *("original_rejected", "in_gsm8k_train", "original_response", "new_generations", "chosen_policy", "rejected_policy"),
)
COMPANIONS: Mapping[str, Test] = dict.fromkeys((*ORIGIN, *_OTHERS), anything)
"""Fields often seen beside a comparison; they explain a row and are kept as they are."""


_SYSTEMS = ("system", "system_prompt", "system_message")


def pair_layout(
    name: str,
    says: str,
    fields: tuple[str, str, str],
    example: Row,
    source: str,
    *,
    may: Mapping[str, Test] | None = None,
    over: frozenset[str] = frozenset(),
) -> Layout:
    """Register a layout of prompt, chosen and rejected as text; `input`, `history` and `system` are read if `may` has them."""
    extras = may or {}
    entry = Layout(
        name=name,
        says=says,
        needs=dict.fromkeys(fields, text),
        may={name: test for name, test in {**COMPANIONS, **extras}.items() if name not in fields},
        read=_reader(fields, frozenset(extras)),
        write=_writer(fields),
        example=example,
        source=source,
        over=over,
    )
    return register(entry)


def _reader(fields: tuple[str, str, str], extras: frozenset[str]) -> Read:
    def read(row: Row, options: ReadOptions) -> list[Draft]:
        instruction, chosen, rejected = (need_text(row, field) for field in fields)
        context = need_text(row, "input") if "input" in extras and row.get("input") is not None else None
        past = history_turns(row.get("history")) if "history" in extras else []
        prompt = [*past, ("user", joined(instruction, context))]
        apart = next((name for name in _SYSTEMS if name in extras and row.get(name)), "system")
        system, prompt = with_system(row, prompt, apart) if apart in extras else (None, prompt)
        endings = [("assistant", chosen)], [("assistant", rejected)]
        origin = {**facts(row, ORIGIN), **({} if apart == "system" else {"system_field": apart})}
        return [comparison(prompt, *endings, options, origin=origin, system=system, context=context)]

    return read


def _writer(fields: tuple[str, str, str]) -> Write:
    def write(drafts: Sequence[Draft]) -> Row:
        draft = drafts[0]
        whole, chosen, rejected = parts(draft)
        prompt = without_system(draft, whole)
        row: Row = {fields[0]: parted(last_text(prompt), draft.context)}
        if draft.context is not None:
            row["input"] = draft.context
        row[fields[1]] = last_text(chosen)
        if draft.rejected is not None:
            row[fields[2]] = last_text(rejected)
        if draft.system is not None:
            apart = draft.origin.get("system_field")
            row[apart if isinstance(apart, str) and apart in _SYSTEMS else "system"] = draft.system
        if past := history_pairs(prompt[:-1]):
            row["history"] = past
        return row

    return write


def _history(value: object) -> bool:
    return value is None or isinstance(value, list)


pair_layout(
    "preference",
    "prompt, chosen and rejected as text (TRL, explicit prompt)",
    ("prompt", "chosen", "rejected"),
    {"prompt": "Mi az eső?", "chosen": "Lehulló vízcseppek.", "rejected": "Nem tudom."},
    "TRL dataset_formats, preference with explicit prompt; RewardBench and Dahoas column names",
    may={**dict.fromkeys(_SYSTEMS, text_or_null), "question": anything},
)
pair_layout(
    "preference_question",
    "question, chosen and rejected as text, system prompt apart (Orca DPO pairs)",
    ("question", "chosen", "rejected"),
    {"system": "Röviden felelj.", "question": "Mennyi 2+2?", "chosen": "Négy.", "rejected": "Öt."},
    "LLaMA-Factory dataset_info, orca_pairs and rlaif_v",
    may=dict.fromkeys(_SYSTEMS, text_or_null),
)
pair_layout(
    "preference_alpaca",
    "Alpaca prompt with chosen and rejected in place of the output (LLaMA-Factory DPO)",
    ("instruction", "chosen", "rejected"),
    {"instruction": "Fordítsd angolra.", "input": "alma", "chosen": "apple", "rejected": "pear"},
    "LLaMA-Factory data/README, preference dataset in Alpaca form",
    may={"input": text_or_null, **dict.fromkeys(_SYSTEMS, text_or_null), "history": _history},
)
pair_layout(
    "preference_input",
    "input, chosen and rejected as text, system prompt apart (distilabel Orca pairs)",
    ("input", "chosen", "rejected"),
    {"system": "", "input": "ما عاصمة المجر؟", "chosen": "بودابست.", "rejected": "بوخارست."},
    "column names of the distilabel Orca pairs on the Hub",
    may=dict.fromkeys(_SYSTEMS, text_or_null),
)
pair_layout(
    "preference_responses",
    "instruction, chosen_response and rejected_response as text (Argilla binarized preferences)",
    ("instruction", "chosen_response", "rejected_response"),
    {"instruction": "列出一种水果。", "chosen_response": "苹果。", "rejected_response": "石头。"},
    "column names of the Argilla binarized preferences on the Hub",
)
pair_layout(
    "preference_prompt_responses",
    "prompt, chosen_response and rejected_response as text",
    ("prompt", "chosen_response", "rejected_response"),
    {"prompt": "Mondj egy színt.", "chosen_response": "Kék.", "rejected_response": "Kedd."},
    "column names seen on the Hub",
)
pair_layout(
    "stack_exchange_paired",
    "question with two answers, of which response_j is by definition the one with more votes",
    ("question", "response_j", "response_k"),
    {"question": "Hogyan rendezek listát?", "response_j": "A sorted() függvénnyel.", "response_k": "Kézzel."},
    "stack-exchange-paired on the Hub: response_j is the better rated answer of each pair (TRL, torchtune)",
    may=dict.fromkeys(("date", "metadata"), anything),
)
pair_layout(
    "preference_query",
    "query, response and rejected_response, history and system prompt apart (ms-swift DPO)",
    ("query", "response", "rejected_response"),
    {"system": "", "history": [["Szia!", "Szia!"]], "query": "1+1?", "response": "2", "rejected_response": "3"},
    "ms-swift custom data set documentation, RLHF",
    may={"system": text_or_null, "history": _history},
)
pair_layout(
    "preference_capitalised",
    "Prompt, Chosen and Rejected as text, capitalised",
    ("Prompt", "Chosen", "Rejected"),
    {"Prompt": "Hány perc egy óra?", "Chosen": "Hatvan.", "Rejected": "Tíz."},
    "column names seen on the Hub",
)
