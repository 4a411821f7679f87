"""JSON Schemas of the record, pipeline file, report and manifest, generated from the models that read and write them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .errors import OutputExists, unknown_name

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SCHEMAS = ("record", "pipeline", "report", "manifest")
"""What there is a schema of."""


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of one of `SCHEMAS`.

    Raises:
        UnknownName: there is no such schema.
    """
    if name not in SCHEMAS:
        raise unknown_name("schema", name, SCHEMAS)
    made = _pipeline_schema() if name == "pipeline" else _model(name).model_json_schema()
    return {"$schema": DIALECT, "title": name, **{key: value for key, value in made.items() if key != "title"}}


def schema_text(name: str) -> str:
    """The JSON Schema as it stands in its file.

    Raises:
        UnknownName: there is no such schema.
    """
    return json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"


def write_schemas(folder: Path, *, force: bool = False) -> list[Path]:
    """Write every schema as `NAME.json` into a folder; files that say the same already are left alone.

    Raises:
        OutputExists: a file says something else, and `force` was not given; nothing is written then.
    """
    texts = {folder / f"{name}.json": schema_text(name) for name in SCHEMAS}
    stale = {path: text for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text}
    if not force and (there := [str(path) for path in stale if path.exists()]):
        raise OutputExists(f"{', '.join(there)} would be overwritten", fix=f"instructds schema --write {folder} --force")
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in stale.items():
        beside = path.with_suffix(".json.part")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    return list(texts)


def _model(name: str) -> type[BaseModel]:
    if name == "record":
        from .record import Record

        return Record
    if name == "report":
        from .report.numbers import Report

        return Report
    from .folders.manifest import Manifest

    return Manifest


def _pipeline_schema() -> dict[str, Any]:
    """The file as a person writes it: entries are maps with one key, so the registries decide what is allowed."""
    from pydantic.json_schema import models_json_schema

    from .config.pipeline import Head
    from .provenance.base import PROVENANCES
    from .stages.base import STAGES

    sources, stages = PROVENANCES.items(), STAGES.items()
    models = [(model, "validation") for _, model in (*sources, *stages)]
    references, shared = models_json_schema([*models])  # type: ignore[list-item]
    head = Head.model_json_schema()
    keys = head["properties"]
    keys["sources"] = {**keys["sources"], "minItems": 1, "items": _one_of(sources, references)}
    keys["stages"] = {
        "anyOf": [{"type": "array", "items": _one_of(stages, references)}, {"type": "null"}],
        "description": keys["stages"]["description"],
    }
    return {**head, "description": "One pipeline file.", "$defs": shared.get("$defs", {})}


def _one_of(entries: list[tuple[str, Any]], references: Any) -> dict[str, Any]:
    return {"oneOf": [_entry(name, model, references[model, "validation"]) for name, model in entries]}


def _entry(name: str, model: type[BaseModel], reference: dict[str, Any]) -> dict[str, Any]:
    needed = any(field.is_required() for field in model.model_fields.values())
    settings = reference if needed else {"anyOf": [reference, {"type": "null"}]}
    return {"type": "object", "properties": {name: settings}, "required": [name], "additionalProperties": False}
