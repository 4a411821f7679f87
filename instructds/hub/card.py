"""The dataset card: front matter that makes the folder loadable, and the facts of the run in words."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SIZES = (
    (1_000, "n<1K"),
    (10_000, "1K<n<10K"),
    (100_000, "10K<n<100K"),
    (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
    (100_000_000, "10M<n<100M"),
    (1_000_000_000, "100M<n<1B"),
)


def size_category(rows: int) -> str:
    """The Hub's word for a number of rows. Source: Hub documentation, dataset cards, `size_categories`."""
    return next((word for limit, word in _SIZES if rows < limit), "n>1B")


def card(
    *,
    name: str,
    splits: Sequence[str],
    rows: int,
    languages: Sequence[str],
    licenses: Sequence[str | None],
    sources: Sequence[Mapping[str, object]],
    dropped: Mapping[str, int],
    made_with: str,
) -> str:
    """The README.md of a dataset folder.

    `licenses` holds every licence found (null = unknown): one known licence for all rows is stated, anything else is left
    out of the front matter and said in the text, because a wrong licence is worse than none.
    """
    front: dict[str, object] = {}
    if languages:
        front["language"] = sorted(set(languages))
    only = set(licenses)
    stated = next(iter(only)) if len(only) == 1 else None
    if stated is not None:
        front["license"] = stated.lower()
    front["pretty_name"] = name
    front["size_categories"] = [size_category(rows)]
    front["task_categories"] = ["text-generation"]
    front["tags"] = ["instruction-tuning", "instructds"]
    front["configs"] = [
        {
            "config_name": "default",
            "data_files": [{"split": split, "path": f"data/{split}-*.parquet"} for split in splits],
            "default": True,
        },
        {"config_name": "rejected", "data_files": [{"split": "train", "path": "rejected/rejected-*.parquet"}]},
    ]
    return f"---\n{_yaml(front)}---\n\n" + "\n".join(_text(name, rows, licenses, sources, dropped, made_with)) + "\n"


def _text(
    name: str,
    rows: int,
    licenses: Sequence[str | None],
    sources: Sequence[Mapping[str, object]],
    dropped: Mapping[str, int],
    made_with: str,
) -> list[str]:
    lines = [f"# {_cell(name)}", "", f"{rows:,} records of instruction data, built and audited with {made_with}.", ""]
    lines += ["## Sources", "", "| source | made | licence | rows read | records | rejected |"]
    lines += ["| --- | --- | --- | ---: | ---: | ---: |"]
    for source in sources:
        cells = [source["name"], source["method"], source["license"] or "unknown", source["n_in"], source["n_records"]]
        lines.append("| " + " | ".join(_cell(cell) for cell in [*cells, source["n_rejected"]]) + " |")
    known = sorted({licence for licence in licenses if licence is not None})
    lines += ["", "## Licence", "", f"Licences found: {', '.join(map(_cell, known)) or 'none'}."]
    if None in licenses:
        lines.append("Some records have no known licence.")
    lines += ["", "## What was left out", ""]
    lines += [f"- {count:,} records: {_cell(reason)}" for reason, count in dropped.items()] or ["Nothing."]
    lines += [
        "",
        "Records left out stand in the configuration `rejected`, each with its reasons.",
        "",
        "## Columns",
        "",
        "`messages` holds the conversation, `provenance` where a record came from and how it was made, `extra` every other",
        "field of the source row as JSON.",
    ]
    return lines


def _cell(value: object) -> str:
    """A value as Markdown text that cannot break out of its place."""
    shown = f"{value:,}" if isinstance(value, int) else str(value)
    shown = "".join(character if character.isprintable() else " " for character in shown)
    for special in ("\\", "|", "<", ">", "`", "*", "_", "[", "]", "#"):
        shown = shown.replace(special, "\\" + special)
    return shown


def _yaml(value: object) -> str:
    from ruamel.yaml import YAML

    writer, text = YAML(typ="safe", pure=True), StringIO()
    writer.default_flow_style = False
    writer.sort_base_mapping_type_on_output = False  # type: ignore[assignment]
    writer.allow_unicode = True
    writer.dump(value, text)
    return text.getvalue()
