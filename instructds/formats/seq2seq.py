"""Inputs and targets: P3, FLAN, Aya and plain pairs."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Draft, Row, anything, need_text, text, text_or_null
from .pairs import Pair, pair_layout

_PAIR = Pair("inputs", "targets", context=None)
_P3 = Pair("inputs_pretokenized", "targets_pretokenized", context=None)
_FLAN_NAMES = (
    *("_task_name", "_task_source", "_template_type", "_template_idx"),
    *("task_name", "task_source", "template_type", "template_idx", "task"),
)
_TOKENS = dict.fromkeys(("inputs", "targets", "answer_choices", "idx", "weight", "is_correct", "input_lengths"), anything)


def _read_p3(row: Row, known: frozenset[str]) -> list[Draft]:
    drafts = _P3.read_known(row, known)
    draft = drafts[0]
    if draft.kind == "sft":
        target = need_text(row, "targets_pretokenized")
        answer = target.lstrip("\n ")
        draft.messages[-1] = ("assistant", answer)
        if len(answer) < len(target):
            draft.origin["lead"] = target[: len(target) - len(answer)]
    return drafts


def _write_p3(drafts: Sequence[Draft]) -> Row:
    row = _P3.write(drafts)
    lead, target = drafts[0].origin.get("lead"), row.get("targets_pretokenized")
    if isinstance(lead, str) and isinstance(target, str):
        row["targets_pretokenized"] = lead + target
    return row


def _read_aya(row: Row, known: frozenset[str]) -> list[Draft]:
    drafts = _PAIR.read_known(row, known)
    user = row.get("user_id")
    drafts[0].method = "manual"
    drafts[0].author = user if isinstance(user, str) and user else None
    return drafts


pair_layout(
    "inputs_targets",
    "inputs and targets (xP3 and other sequence-to-sequence sets).",
    _PAIR,
    {"inputs": "Fordítsd angolra: macska", "targets": "cat", "language": "hun"},
    "xP3 field names",
    may=dict.fromkeys(("split", "template"), anything),
)
pair_layout(
    "p3",
    "P3 (T0): the text before tokenisation; a newline or blank at the head of the target is taken off.",
    _P3,
    {
        "inputs": [101, 7],
        "inputs_pretokenized": "Igaz ez? ",
        "targets": [12],
        "targets_pretokenized": "\nIgen",
        "answer_choices": ["Igen", "Nem"],
    },
    "field names in public code; token ids not verified",
    may=_TOKENS,
    read=_read_p3,
    write=_write_p3,
)
pair_layout(
    "flan",
    "FLAN: inputs, targets and the names of task and template.",
    Pair("inputs", "targets", context=None, task=("_task_name", "task_name", "task", "category")),
    {"inputs": "翻译成法语：猫", "targets": "chat", "_task_name": "wmt", "_template_type": "zs_noopt"},
    "FLAN v2 preprocessors.py; Hub copies drop the underscore",
    may=dict.fromkeys(_FLAN_NAMES, anything),
    over=frozenset({"inputs_targets"}),
    fits=lambda row: any(name in row for name in _FLAN_NAMES),
)
pair_layout(
    "aya",
    "Aya: inputs, targets, language, language_code, annotation_type, user_id; written by people.",
    _PAIR,
    {
        "inputs": "ما هو ناتج ٢+٢؟",
        "targets": "٤",
        "language": "Standard Arabic",
        "language_code": "arb",
        "annotation_type": "original-annotations",
        "user_id": "a1b2",
    },
    "oumi datasets/sft/aya.py",
    needs={"language_code": text, "annotation_type": text},
    may={"user_id": text_or_null},
    over=frozenset({"inputs_targets", "flan"}),
    read=_read_aya,
)
pair_layout(
    "aya_collection",
    "Aya collection: inputs, targets, dataset_name, template_id, language; templated or translated, not told here.",
    Pair("inputs", "targets", context=None, task=("task_type",)),
    {
        "id": 7,
        "inputs": "Mondj egy gyümölcsöt.",
        "targets": "alma",
        "dataset_name": "minta",
        "template_id": 1,
        "language": "hun",
    },
    "field names seen in public data sets",
    needs={"dataset_name": text, "template_id": anything},
    may=dict.fromkeys(("sub_dataset_name", "split", "script"), anything),
    over=frozenset({"inputs_targets", "flan"}),
)
