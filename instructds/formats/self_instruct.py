"""The files of a Self-Instruct run: seeds, generated instructions and instances, and the fine-tuning pairs made from them."""

from __future__ import annotations

from collections.abc import Sequence

from .base import (
    Draft,
    Layout,
    ReadOptions,
    Row,
    Turn,
    Unfit,
    anything,
    layout,
    need_text,
    objects,
    text,
    text_or_null,
    with_context,
    without_context,
)
from .fields import unread
from .pairs import Pair, no_input, pair_layout

_LOG = dict.fromkeys(("most_similar", "avg_similarity_score", "metadata", "request_idx", "instance_metadata"), anything)
_PARTS = ("instruction_with_input", "constraints", "input")
"""What an instance of Unnatural Instructions keeps of its prompt."""

_NO_LIMITS = frozenset({"", "none", "no constraints"})
_NO_WORDS, _YES_WORDS = frozenset({"no", "false"}), frozenset({"yes", "true"})


def _read_seed(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - nothing to choose
    instruction = need_text(row, "instruction")
    instances = _instances(row, "instances")
    other = unread(row, _SEED_FIELDS)
    if other is not None:
        raise Unfit("unread_answer", f"field {other!r} may hold an answer and would not be read beside `instances`")
    originals = _originals(row, len(instances))
    drafts = []
    for instance, original in zip(instances, originals, strict=True):
        draft = _instance(instruction, instance)
        draft.original = original
        draft.origin.update({name: row[name] for name in ("id", "name", "is_classification") if row.get(name) is not None})
        drafts.append(draft)
    return drafts


def _instance(instruction: str, instance: dict[str, str | None]) -> Draft:
    source, answer = instance.get("input"), instance.get("output")
    context = None if source is None or no_input(source) else source
    whole, limits = instance.get("instruction_with_input"), (instance.get("constraints") or "").strip()
    if limits.rstrip(".").lower() in _NO_LIMITS:
        limits = ""
    if whole is None and not limits:
        draft = Draft([("user", with_context(instruction, context))], kind="prompt", context=context)
    else:
        asked = with_context(whole or with_context(instruction, context), limits)
        draft = Draft([("user", asked)], kind="prompt")
        draft.origin["instance"] = {"instruction": instruction, **{name: instance[name] for name in _PARTS if name in instance}}
    if answer is not None:
        draft.messages.append(("assistant", answer))
        draft.kind = "sft"
    return draft


def _instances(row: Row, name: str) -> list[dict[str, str | None]]:
    """The instances in a field, each with `input` and `output`: text or null.

    Raises:
        Unfit: the field is no list of such objects, or is empty.
    """
    value = row.get(name)
    if not isinstance(value, list) or not value:
        raise Unfit("wrong_type", f"field {name!r} should be a list of at least one object")
    found = []
    for place, item in enumerate(value, 1):
        if not isinstance(item, dict) or not text_or_null(item.get("input")) or not text_or_null(item.get("output")):
            raise Unfit("wrong_type", f"field {name!r}, entry {place}, should be an object with the texts `input` and `output`")
        if "input" not in item and "output" not in item:
            raise Unfit("missing_field", f"field {name!r}, entry {place}, has neither `input` nor `output`")
        if not all(text_or_null(item.get(part)) for part in _PARTS):
            raise Unfit("wrong_type", f"field {name!r}, entry {place}, should hold its instruction and constraints as text")
        found.append(
            {part: item.get(part) for part in ("input", "output", *_PARTS) if part in item or part in ("input", "output")}
        )
    return found


def _originals(row: Row, count: int) -> list[tuple[str | None, list[Turn]] | None]:
    """What each instance was translated from; null for all when the row tells of none or another number."""
    if row.get("orig_instruction") is None or row.get("orig_instances") is None:
        return [None] * count
    instruction, instances = need_text(row, "orig_instruction"), _instances(row, "orig_instances")
    if len(instances) != count:
        return [None] * count
    return [(None, _instance(instruction, instance).messages) for instance in instances]


def _write_seed(drafts: Sequence[Draft]) -> Row:
    first = drafts[0]
    row: Row = {name: first.origin[name] for name in ("id", "name", "is_classification") if name in first.origin}
    parts = first.origin.get("instance")
    row["instruction"] = parts.get("instruction") if isinstance(parts, dict) else without_context(_asked(first), first.context)
    instances: list[dict[str, str]] = []
    for draft in drafts:
        parts = draft.origin.get("instance")
        instance: dict[str, str] = {"input": draft.context or ""}
        if isinstance(parts, dict):
            instance = {name: value for name, value in parts.items() if name in _PARTS}
        if draft.kind == "sft":
            instance["output"] = draft.messages[-1][1]
        instances.append(instance)
    row["instances"] = instances
    return row


def _asked(draft: Draft) -> str:
    return next((content for role, content in draft.messages if role == "user"), "")


_SEED_MAY = {
    **dict.fromkeys(("id", "name", "is_classification"), anything),
    "orig_instruction": text_or_null,
    "orig_instances": lambda value: value is None or objects()(value),
    **_LOG,
}
_SEED_FIELDS = frozenset(("instruction", "instances", *_SEED_MAY))

layout(
    Layout(
        name="self_instruct",
        says="Self-instruct task: an instruction with instances, one record each; a translation may hold its original.",
        needs={"instruction": text, "instances": objects()},
        may=_SEED_MAY,
        read=_read_seed,
        write=_write_seed,
        example={
            "id": "seed_task_0",
            "name": "viszony",
            "instruction": "Nevezd meg a viszonyt.",
            "instances": [
                {"input": "kutya : kölyök", "output": "a kutya fiatalja"},
                {"input": "ló : csikó", "output": "a ló fiatalja"},
            ],
            "is_classification": False,
        },
        source="self-instruct data/seed_tasks.jsonl; translated seeds with orig_instruction and orig_instances",
        fits=lambda row: unread(row, _SEED_FIELDS) is None,
    )
)
_FLAT = Pair("instruction", "output", context="input", writes_context=True)
_BARE = Pair("instruction", None)


def _read_flat(row: Row, known: frozenset[str]) -> list[Draft]:
    return [_note_class(draft, row) for draft in _FLAT.read_known(row, known)]


def _read_classified(row: Row, known: frozenset[str]) -> list[Draft]:
    if _class_of(row) is None:
        raise Unfit("wrong_type", "field 'is_classification' should be true, false, yes or no")
    return [_note_class(draft, row) for draft in _BARE.read_known(row, known)]


def _class_of(row: Row) -> bool | None:
    value = row.get("is_classification")
    word = str(value).strip().lower() if isinstance(value, bool | str) else ""
    return True if word in _YES_WORDS else False if word in _NO_WORDS else None


def _note_class(draft: Draft, row: Row) -> Draft:
    if (is_class := _class_of(row)) is not None:
        draft.origin["is_classification"] = is_class
    return draft


pair_layout(
    "self_instruct_flat",
    "Self-instruct, one instance per row: instruction, input, output, is_classification.",
    _FLAT,
    {"instruction": "Dönts: jó vagy rossz?", "input": "Remek film!", "output": "jó", "is_classification": True},
    "self-instruct bootstrap_instructions.py",
    needs={"input": text_or_null, "is_classification": anything},
    may=_LOG,
    over=frozenset({"alpaca"}),
    read=_read_flat,
)
pair_layout(
    "self_instruct_classified",
    "Self-instruct: instructions marked as classification or not, no answer.",
    _BARE,
    {"instruction": "判断这句话是褒义还是贬义。", "is_classification": " Yes"},
    "xTuring self-instruct cache, is_clf_or_not.jsonl",
    needs={"is_classification": anything},
    may=_LOG,
    over=frozenset({"instruction_only", "self_instruct_instructions"}),
    fits=lambda row: _class_of(row) is not None,
    read=_read_classified,
)
pair_layout(
    "self_instruct_instructions",
    "Self-instruct: generated instructions with the most similar earlier ones, no answer.",
    _BARE,
    {"instruction": "Írj egy ötletet vacsorára.", "most_similar": {"Írj egy receptet.": 0.5}, "avg_similarity_score": 0.1},
    "self-instruct machine_generated_instructions.jsonl",
    needs={"most_similar": anything},
    may=_LOG,
    over=frozenset({"instruction_only"}),
)
