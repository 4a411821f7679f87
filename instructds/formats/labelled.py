"""Layouts of two answers with a label that names the better one, field by field as the projects define them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Unfit, anything, mapping, need_text, objects
from .endings import comparison, facts, last_text, parts, register
from .verdict import Pair, by_name, by_sign, decided

if TYPE_CHECKING:
    from collections.abc import Sequence

Pair(
    first="response_0",
    second="response_1",
    label="better_response_id",
    prompt="prompt",
    better=by_name({0: 0, 1: 1}),
    label_of=(0, 1),
    models=("response_0_source", "response_1_source"),
).layout(
    "pku_saferlhf",
    "prompt, response_0, response_1 and better_response_id (PKU-SafeRLHF); what is safer stays beside",
    {"prompt": "Hogyan aludjak jobban?", "response_0": "Sehogy.", "response_1": "Feküdj le korán.", "better_response_id": 1},
    "PKU-SafeRLHF column names on the Hub: better_response_id is the more helpful one",
    may=(
        *("prompt_source", "safer_response_id", "is_safer", "is_response_0_safe", "is_response_1_safe"),
        *("response_0_harm_category", "response_1_harm_category", "response_0_severity_level", "response_1_severity_level"),
        *("response_0_sha256", "response_1_sha256", "is_response_0_better"),
    ),
)
Pair(
    first="response_1",
    second="response_2",
    label="preference_strength",
    prompt="prompt",
    better=by_sign,
    label_of=(-1, 1),
).layout(
    "helpsteer2",
    "prompt, response_1, response_2 and preference_strength, below zero = the first is better (HelpSteer2)",
    {"prompt": "列出一种颜色。", "response_1": "蓝色。", "response_2": "星期二。", "preference_strength": -2},
    "HelpSteer2 preference column names on the Hub",
    may=(
        *("split", "preference_statement", "preference_elaboration", "three_most_similar_preferences"),
        "all_preferences_unprocessed",
    ),
)
Pair(
    first="response1",
    second="response2",
    label="overall_preference",
    prompt="context",
    better=by_sign,
    label_of=(-1, 1),
).layout(
    "helpsteer3",
    "context turns, response1, response2 and overall_preference, below zero = the first is better (HelpSteer3)",
    {
        "domain": "general",
        "language": "hungarian",
        "context": [{"role": "user", "content": "Mondj egy gyümölcsöt."}],
        "response1": "Alma.",
        "response2": "Asztal.",
        "overall_preference": -3,
    },
    "HelpSteer3 preference column names on the Hub",
    may=("domain", "language", "individual_preference"),
)
Pair(
    first="human_ref_A",
    second="human_ref_B",
    label="labels",
    prompt="history",
    better=by_name({1: 0, 0: 1}),
    label_of=(1, 0),
    scores=("score_A", "score_B"),
    notes={"post_id": "id"},
).layout(
    "shp",
    "history, human_ref_A, human_ref_B and labels, 1 = A is preferred (Stanford Human Preferences)",
    {
        "post_id": "p1",
        "history": "Hogyan süssek kenyeret?",
        "human_ref_A": "Élesztővel.",
        "human_ref_B": "Vedd meg.",
        "labels": 1,
    },
    "SHP column names on the Hub",
    may=(
        *("domain", "upvote_ratio", "c_root_id_A", "c_root_id_B", "created_at_utc_A", "created_at_utc_B"),
        *("seconds_difference", "score_ratio"),
    ),
)
Pair(
    first="output_1",
    second="output_2",
    label="preference",
    prompt="instruction",
    context="input",
    better=by_name({1: 0, 2: 1, 1.5: None}),
    label_of=(1, 2),
    author="annotator",
).layout(
    "alpaca_farm",
    "instruction, input, output_1, output_2 and preference, 1 or 2 (AlpacaFarm)",
    {"instruction": "ترجم إلى العربية.", "input": "water", "output_1": "نار", "output_2": "ماء", "preference": 2},
    "AlpacaFarm README",
    may=("raw_preference", "sample_mode", "is_flipped", "price_per_example", "time_per_example"),
)


def _read_summaries(row: Row, options: ReadOptions) -> list[Draft]:
    info, summaries = row.get("info"), row.get("summaries")
    if not isinstance(info, dict) or not isinstance(summaries, list) or len(summaries) != 2:  # noqa: PLR2004 - a comparison
        raise Unfit("wrong_type", "'info' should be an object and 'summaries' a list of two")
    if not all(isinstance(summary, dict) for summary in summaries):
        raise Unfit("wrong_type", "a summary should be an object with 'text'")
    better = decided(row, "choice", by_name({0: 0, 1: 1}))
    kind = "post" if info.get("post") is not None else "article"
    texts = [("assistant", need_text(summary, "text")) for summary in summaries]
    policies = [facts(summary, {"policy": "policy"}).get("policy") for summary in summaries]
    origin = {
        **facts(info, {"id": "id"}),
        "chosen_field": f"summaries[{better}]",
        "chosen_model": policies[better],
        "rejected_model": policies[1 - better],
        "prompt_field": kind,
    }
    known = {word: value for word, value in origin.items() if value is not None}
    worker = row.get("worker")
    prompt = [("user", need_text(info, kind))]
    draft = comparison(
        prompt, [texts[better]], [texts[1 - better]], options, origin=known, author=worker if isinstance(worker, str) else None
    )
    draft.task = "summarization"
    return [draft]


def _write_summaries(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    prompt, chosen, rejected = parts(draft)
    better = 1 if draft.origin.get("chosen_field") == "summaries[1]" else 0
    said = [last_text(turns) for turns in ((chosen, rejected) if better == 0 else (rejected, chosen))]
    kind = "article" if draft.origin.get("prompt_field") == "article" else "post"
    row: Row = {"info": {kind: last_text(prompt)}}
    if rejected:
        row["summaries"], row["choice"] = [{"text": summary} for summary in said], better
    return row


register(
    Layout(
        name="summarize_from_feedback",
        says="info with a post, two summaries and the choice between them (summarize-from-feedback)",
        needs={"info": mapping, "summaries": objects("text"), "choice": anything},
        may=dict.fromkeys(("worker", "batch", "split", "extra"), anything),
        read=_read_summaries,
        write=_write_summaries,
        example={
            "info": {"id": "t1", "post": "Ma sokat esett, és a pince megtelt vízzel."},
            "summaries": [{"text": "Sütött a nap."}, {"text": "Az eső elöntötte a pincét."}],
            "choice": 1,
        },
        source="summarize-from-feedback comparisons, column names on the Hub",
    )
)
