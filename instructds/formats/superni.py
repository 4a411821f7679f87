"""Super-NaturalInstructions: a task file with its instances, and the rows of its copies on the Hub."""

from __future__ import annotations

from collections.abc import Sequence

from .base import (
    Draft,
    Layout,
    ReadOptions,
    Row,
    Unfit,
    anything,
    layout,
    need_text,
    text,
    texts,
    with_context,
    without_context,
)
from .fields import COMPANIONS, note_companions, unread
from .languages import language_tag
from .pairs import no_input

_SPDX = {
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "mit": "MIT",
    "mit license": "MIT",
    "cc0": "CC0-1.0",
    "cc0 1.0": "CC0-1.0",
    "gpl 3.0": "GPL-3.0-only",
    "bsd 3-clause": "BSD-3-Clause",
    **{f"cc by {version}": f"CC-BY-{version}" for version in ("2.0", "2.5", "3.0", "4.0")},
    **{f"cc by-sa {version}": f"CC-BY-SA-{version}" for version in ("2.0", "3.0", "4.0")},
    **{f"cc by-nc {version}": f"CC-BY-NC-{version}" for version in ("2.0", "3.0", "4.0")},
    **{f"cc by-nc-sa {version}": f"CC-BY-NC-SA-{version}" for version in ("3.0", "4.0")},
    **{f"cc by-nc-nd {version}": f"CC-BY-NC-ND-{version}" for version in ("3.0", "4.0")},
}


def _read_task(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - nothing to choose
    definition, instances = _definition(row), row.get("Instances")
    if not isinstance(instances, list) or not instances:
        raise Unfit("wrong_type", "field 'Instances' should be a list of at least one object")
    language, licence, task = _language(row), _licence(row), _first(row.get("Categories"))
    drafts = []
    for place, instance in enumerate(instances, 1):
        if not isinstance(instance, dict) or not isinstance(instance.get("input"), str):
            raise Unfit("wrong_type", f"field 'Instances', entry {place}, should be an object with the text `input`")
        draft = _draft(definition, instance["input"], _outputs(instance.get("output"), f"field 'Instances', entry {place}"))
        draft.language, draft.license, draft.task = language, licence, task
        if isinstance(instance.get("id"), str | int):
            draft.origin["id"] = instance["id"]
        drafts.append(draft)
    return drafts


def _write_task(drafts: Sequence[Draft]) -> Row:
    instances: list[Row] = []
    for draft in drafts:
        instance: Row = {"id": draft.origin["id"]} if "id" in draft.origin else {}
        instance["input"] = draft.context or ""
        alternatives = draft.origin.get("alternatives")
        answer = [draft.messages[-1][1]] if draft.kind == "sft" else []
        instance["output"] = answer + (alternatives if isinstance(alternatives, list) else [])
        instances.append(instance)
    return {"Definition": [without_context(drafts[0].messages[0][1], drafts[0].context)], "Instances": instances}


def _draft(definition: str, source: str, outputs: list[str]) -> Draft:
    context = None if no_input(source) else source
    draft = Draft([("user", with_context(definition, context))], kind="prompt", context=context)
    if outputs:
        draft.messages.append(("assistant", outputs[0]))
        draft.kind = "sft"
    if outputs[1:]:
        draft.origin["alternatives"] = outputs[1:]
    return draft


def _definition(row: Row) -> str:
    value = row.get("Definition")
    if isinstance(value, list) and value and isinstance(value[0], str):
        return value[0]
    return need_text(row, "Definition")


def _outputs(value: object, where: str) -> list[str]:
    outputs = [value] if isinstance(value, str) else value
    if not isinstance(outputs, list) or not all(isinstance(output, str) for output in outputs):
        raise Unfit("wrong_type", f"{where}, should hold a text or a list of texts as output")
    return outputs


def _first(value: object) -> str | None:
    return next((item for item in value if isinstance(item, str)), None) if isinstance(value, list) else None


def _language(row: Row) -> str | None:
    """The tag of a task that stays in one language; null when input and output differ."""
    tags = {
        language_tag(name)
        for field in ("Input_language", "Output_language")
        if isinstance(names := row.get(field), list)
        for name in names
    }
    return tags.pop() if len(tags) == 1 else None


def _licence(row: Row) -> str | None:
    """The SPDX expression of the licences the instances have; null when one of them is not known by its name."""
    names = row.get("Instance License")
    if not isinstance(names, list) or not names:
        return None
    known = [_SPDX.get(name.strip().lower()) if isinstance(name, str) else None for name in names]
    found = [one for one in dict.fromkeys(known) if one is not None]
    return " AND ".join(found) if None not in known else None


def _read_row(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - nothing to choose
    other = unread(row, _ROW_FIELDS)
    if other is not None:
        raise Unfit("unread_answer", f"field {other!r} may hold an answer or a part of the instruction and would not be read")
    outputs = _outputs(row.get("targets"), "field 'targets'")
    draft = _draft(need_text(row, "definition"), need_text(row, "inputs"), outputs)
    return [note_companions(draft, row, ("category", "task_name"))]


def _write_row(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    row: Row = {
        "definition": without_context(draft.messages[0][1], draft.context),
        "inputs": draft.context or "",
    }
    alternatives = draft.origin.get("alternatives")
    if draft.kind == "sft":
        answer = draft.messages[-1][1]
        row["targets"] = [answer, *alternatives] if isinstance(alternatives, list) else answer
    return row


_ROW_MAY = dict.fromkeys((*COMPANIONS, "task_name", "positive_examples", "negative_examples", "pos", "neg"), anything)
_ROW_FIELDS = frozenset(("definition", "inputs", "targets", *_ROW_MAY))

layout(
    Layout(
        name="superni_task",
        says="Super-NI task file: Definition and Instances, one record per instance, the first output is the answer.",
        needs={"Definition": lambda value: text(value) or texts(value), "Instances": lambda value: isinstance(value, list)},
        may=dict.fromkeys(
            (
                *(
                    "Positive Examples",
                    "Negative Examples",
                    "Categories",
                    "Source",
                    "URL",
                    "Contributors",
                    "Domains",
                    "Reasoning",
                ),
                *("Input_language", "Output_language", "Instruction_language", "Instance License"),
            ),
            anything,
        ),
        read=_read_task,
        write=_write_task,
        example={
            "Contributors": ["Minta Márta"],
            "Source": ["saját"],
            "Categories": ["Question Answering"],
            "Definition": ["Felelj igennel vagy nemmel."],
            "Input_language": ["Hungarian"],
            "Output_language": ["Hungarian"],
            "Positive Examples": [{"input": "Kék az ég?", "output": "igen", "explanation": "Nappal kék."}],
            "Negative Examples": [],
            "Instances": [
                {"id": "task1-a", "input": "Nedves a víz?", "output": ["igen", "Igen."]},
                {"id": "task1-b", "input": "Hideg a tűz?", "output": ["nem"]},
            ],
            "Instance License": ["CC BY 4.0"],
        },
        source="natural-instructions README; `Instance License` not verified",
    )
)
layout(
    Layout(
        name="superni_row",
        says="Super-NI on the Hub: definition, inputs, targets.",
        needs={"definition": text, "inputs": text, "targets": lambda value: text(value) or texts(value)},
        may=_ROW_MAY,
        read=_read_row,
        write=_write_row,
        example={
            "task_name": "task2_yes_no",
            "id": "task2-1",
            "definition": "回答是或否。",
            "inputs": "水是湿的吗？",
            "targets": "是",
        },
        source="field names only; not verified further",
        over=frozenset({"inputs_targets"}),
        fits=lambda row: unread(row, _ROW_FIELDS) is None,
    )
)
