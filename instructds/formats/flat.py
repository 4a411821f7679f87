"""Alpaca and its kin: an instruction, an optional context kept apart from it, an answer."""

from __future__ import annotations

import re
from dataclasses import replace

from .base import Row, anything, number, text, text_or_null
from .pairs import Pair, pair_layout

_ALPACA = Pair(
    "instruction",
    "output",
    context="input",
    writes_context=True,
    optional_answer=True,
    history="history",
    task=("category",),
    author="generator",
    rendered="prompt",
)
_KIN = {
    **dict.fromkeys(("text", "instruction_type", "special_tag", "generator", "answer_from", "human_verified"), anything),
    **dict.fromkeys(("task_type", "domain", "copyright", "avg_similarity_score", "dataset_name"), anything),
}


def _has_context_or_answer(row: Row) -> bool:
    return "input" in row or "output" in row


def _joins_to_english(row: Row) -> bool:
    key = row.get("id")
    return isinstance(key, str) and len(key) <= 40 and re.fullmatch(r"(?:alpaca|dolly)-\d+", key) is not None  # noqa: PLR2004


pair_layout(
    "alpaca",
    "Alpaca: instruction, input, output; history and system prompt where the file has them.",
    _ALPACA,
    {"instruction": "Rendezd növekvő sorba.", "input": "3, 1, 2", "output": "1, 2, 3"},
    "stanford_alpaca; AlpacaDataCleaned README, section 7; LLaMA-Factory data/README.md (history, system)",
    may=_KIN,
    fits=_has_context_or_answer,
)
pair_layout(
    "alpaca_system_prompt",
    "Alpaca with the system prompt in a field `system_prompt`.",
    replace(_ALPACA, system="system_prompt"),
    {"system_prompt": "Légy tömör.", "instruction": "Hány lába van a póknak?", "input": "", "output": "Nyolc."},
    "Hub copies of Alpaca-like sets",
    needs={"system_prompt": text_or_null},
    may=_KIN,
    fits=_has_context_or_answer,
)
pair_layout(
    "alpaca_regen",
    "Alpaca as its generator writes it, with the most similar earlier instructions.",
    _ALPACA,
    {
        "instruction": "Nevezz meg egy folyót.",
        "input": "<noinput>",
        "output": "Tisza",
        "most_similar_instructions": {"Nevezz meg egy tavat.": 0.71},
        "avg_similarity_score": 0.06,
    },
    "stanford_alpaca generate_instruction.py",
    needs={"most_similar_instructions": anything},
    may={**_KIN, "avg_similarity_score": number},
    fits=_has_context_or_answer,
)
pair_layout(
    "bactrian",
    "Bactrian-X: Alpaca with an id such as `alpaca-12` that joins a row to its English source.",
    _ALPACA,
    {"instruction": "列举三种颜色。", "input": "", "id": "alpaca-12", "output": "红、黄、蓝"},
    "formats catalogue; form of the id not verified",
    needs={"id": text},
    may=_KIN,
    over=frozenset({"alpaca"}),
    fits=lambda row: _has_context_or_answer(row) and _joins_to_english(row),
)
pair_layout(
    "instruction_output",
    "instruction and output, no input field (WizardLM, MathInstruct).",
    Pair("instruction", "output", context=None, author="generator", rendered="prompt"),
    {"instruction": "ما عاصمة المجر؟", "output": "بودابست", "source": "geo"},
    "Hub copies of WizardLM and MathInstruct",
    may=_KIN,
    over=frozenset({"alpaca"}),
)
pair_layout(
    "dolly",
    "Dolly: instruction, context, response, category.",
    Pair("instruction", "response", writes_context=True),
    {"instruction": "Melyik madár?", "context": "Vörösbegy vagy pisztráng", "response": "Vörösbegy", "category": "closed_qa"},
    "databricks-dolly-15k field names",
    needs={"context": text_or_null},
)
pair_layout(
    "gpteacher",
    "GPTeacher: instruction, input, response; an `output` that repeats the response is accepted.",
    Pair("instruction", "response", context="input", writes_context=True, copies=("output",)),
    {"instruction": "Írj egy sort Pythonban.", "input": "x = 2", "response": "print(x)"},
    "GPTeacher files",
    needs={"input": text_or_null},
    may={"example_input": anything, "text": anything},
    over=frozenset({"instruction_response"}),
)
pair_layout(
    "instruction_response",
    "instruction and response.",
    Pair("instruction", "response", context="input", copies=("output",), rendered="prompt"),
    {"instruction": "Mi az eső?", "response": "Lehulló víz.", "instruction_source": "kézi"},
    "torchtune instruct data sets; LaMini on the Hub",
    may={"instruction_source": anything, "text": anything},
)
pair_layout(
    "instruction_text_target",
    "Self-instruct samples: instruction, text (the input), target.",
    Pair("instruction", "target", context="text", writes_context=True),
    {"instruction": "Fordítsd angolra.", "text": "kutya", "target": "dog"},
    "xTuring self-instruct cache",
    needs={"text": text_or_null},
)
pair_layout(
    "firefly",
    "Firefly: kind (the task), input, target.",
    Pair("input", "target", context=None, task=("kind",)),
    {"kind": "Translation", "input": "翻译成英语：猫", "target": "cat"},
    "Firefly training data field names",
    needs={"kind": text},
    over=frozenset({"input_target"}),
)
pair_layout(
    "open_orca",
    "OpenOrca: system_prompt, question, response, id.",
    Pair("question", "response", system="system_prompt"),
    {"id": "niv.1", "system_prompt": "Segítőkész asszisztens vagy.", "question": "Mennyi 2+2?", "response": "4"},
    "OpenOrca field names",
    needs={"system_prompt": text_or_null},
)
pair_layout(
    "instruction_completion",
    "instruction and completion, with input and history where the file has them.",
    Pair("instruction", "completion", context="input", history="history"),
    {"instruction": "És holnap?", "completion": "Holnap kedd.", "history": [["Milyen nap van?", "Hétfő."]]},
    "field names seen in public data sets",
)
pair_layout(
    "helpsteer",
    "HelpSteer: prompt, response and five ratings of the response.",
    Pair("prompt", "response"),
    {
        "prompt": "Magyarázd el az árapályt.",
        "response": "A Hold vonzása okozza.",
        "helpfulness": 4,
        "correctness": 4,
        "coherence": 4,
        "complexity": 1,
        "verbosity": 1,
    },
    "HelpSteer field names",
    needs=dict.fromkeys(("helpfulness", "correctness", "coherence"), number),
    may=dict.fromkeys(("complexity", "verbosity"), number),
)
