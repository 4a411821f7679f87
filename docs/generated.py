"""Writes docs/layouts.md and docs/settings.md from the registries; usage: python docs/generated.py."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from instructds.formats.base import LAYOUTS
from instructds.formats.export import TARGETS
from instructds.provenance.base import PROVENANCES, Provenance
from instructds.stages.base import STAGES

if TYPE_CHECKING:
    from pydantic import BaseModel

HERE = Path(__file__).resolve().parent


def layouts() -> str:
    """The page of all layouts."""
    lines = [
        "# Layouts",
        "",
        f"{len(LAYOUTS)} layouts are recognised without being told, by the fields of the rows and the types of their values",
        "(`instructds inspect FILE` says which, why and how sure). `--format NAME` or `format:` names one;",
        "`--column word=field` or `read: {columns: {...}}` describes one that nobody knows. `instructds formats NAME` shows",
        "an example.",
        "",
        "Refused on purpose: rows with images, audio or video; two answers without a label; an answer that the row itself",
        "calls bad; choices or a text beside the question that would be lost; plain text without a chat template.",
        "",
        "`convert` writes " + ", ".join(f"`{name}`" for name in TARGETS) + ", or gives rows back in the layout they came in.",
        "",
        "| layout | what | needs | seen at |",
        "| --- | --- | --- | --- |",
    ]
    for name, layout in LAYOUTS.items():
        needs = ", ".join(f"`{field}`" for field in layout.needs) or "see what"
        lines.append(f"| `{name}` | {_cell(layout.says)} | {needs} | {_cell(layout.source)} |")
    return "\n".join(lines) + "\n"


def settings() -> str:
    """The page of all settings of sources and stages."""
    lines = ["# Settings of a pipeline", "", "Written from the models that read the file. `instructds schema pipeline` gives"]
    lines += ["the same as JSON Schema, which editors use to complete and check.", "", "## Sources", ""]
    lines += [f"- `{name}`: {_first(PROVENANCES[name])}" for name in PROVENANCES]
    lines += ["", "Every source has these settings:", "", *_table(Provenance), ""]
    for name in PROVENANCES:
        own = set(PROVENANCES[name].model_fields) - set(Provenance.model_fields)
        if own:
            lines += [f"`{name}` also has:", "", *_table(PROVENANCES[name], own), ""]
    lines += ["## Stages", ""]
    for name in STAGES:
        lines += [f"### {name}", "", _first(STAGES[name]), ""]
        lines += [*_table(STAGES[name]), ""] if STAGES[name].model_fields else []
    return "\n".join(lines).rstrip() + "\n"


def _table(model: type[BaseModel], only: set[str] | None = None) -> list[str]:
    lines = ["| setting | default | meaning |", "| --- | --- | --- |"]
    for name, field in model.model_fields.items():
        if only is not None and name not in only:
            continue
        value = field.get_default(call_default_factory=True)
        shown = "required" if field.is_required() else f"`{_value(value)}`"
        lines.append(f"| `{name}` | {shown} | {_cell(field.description or '')} |")
    return lines


def _value(value: object) -> str:
    if hasattr(value, "model_dump"):
        value = value.model_dump(mode="json", exclude_defaults=True)
    return json.dumps(value, ensure_ascii=False, default=list)


def _first(model: type[BaseModel]) -> str:
    return (model.__doc__ or "").strip().splitlines()[0]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def main() -> None:
    for name, text in (("layouts.md", layouts()), ("settings.md", settings())):
        (HERE / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
