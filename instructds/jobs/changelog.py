"""The changelog of a published dataset: what is not the same as in the edition that is there, told by the comparison."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from instructds.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from instructds.folders.manifest import Manifest
    from instructds.hub.client import Remote
    from instructds.report.differences import Comparison

_SURE = 0.01
_SHOWN = 8
_HEAD = "## Changelog"


def changelog(remote: Remote, dataset: Path, manifest: Manifest, tag: str | None, *, changed: bool) -> tuple[str, ...]:
    """The entries in Markdown, newest first; those that are there stay, and data that did not change gets no new one.

    Costs a download of the edition that is there when `changed`.

    Raises:
        SourceError: that edition cannot be read.
    """
    written = _written(remote)
    if not changed and remote.commit is not None:
        return written
    date = manifest.created[:10]
    title = f"### {tag}, {date}" if tag else f"### {date}"
    return (title, "", *_entry(remote, dataset, manifest), *(("", *written) if written else ()))


def told(comparison: Comparison) -> list[str]:
    """What a comparison found, in lines of a Markdown list."""
    from instructds.hub.card_text import cell

    counts = comparison.counts
    names = ("added", "removed", "dropped", "restored", "changed", "unchanged")
    lines = ["- Records: " + ", ".join(f"{getattr(counts, name):,} {name}" for name in names) + "."]
    if counts.changed:
        parts = [f"{getattr(counts, name):,} {name}" for name in ("text", "label", "score", "metadata", "split")]
        lines.append(f"- Of the changed ones: {', '.join(parts)}.")
    if comparison.fields:
        fields = [f"{cell(one.name)} in {one.rows:,}" for one in comparison.fields[:_SHOWN]]
        lines.append(f"- Fields that changed: {', '.join(fields)}.")
    moved = [one for one in comparison.shifts if one.p is not None and one.effect is not None and one.p < _SURE]
    moved.sort(key=lambda one: -abs(one.effect or 0))
    if moved:
        shown = [f"{cell(one.name)} (effect {one.effect:.2f})" for one in moved[:_SHOWN]]
        lines.append(f"- Distributions that moved (p < {_SURE}): {', '.join(shown)}.")
    return lines


def _entry(remote: Remote, dataset: Path, manifest: Manifest) -> list[str]:
    if not _has_records(remote):
        return [f"- First edition, {counted(manifest.kept, 'record')}."]
    from .comparison import compare

    commit = str(remote.commit)
    lines = told(compare(f"{remote.repo}@{commit}", dataset))
    return [*lines, f"- Compared with commit {commit[:12]}; `instructds compare` tells it record by record."]


def _has_records(remote: Remote) -> bool:
    """Whether the edition that is there is one of ours."""
    from instructds.hub.card_file import parse

    ours = remote.card is not None and parse(remote.card, remote.repo).record is not None
    return ours and any(path.startswith("data/") and path.endswith(".parquet") for path in remote.files)


def _written(remote: Remote) -> tuple[str, ...]:
    """The entries in the card that is there, with whatever people changed in them."""
    from instructds.hub.card_file import parse

    block = parse(remote.card, remote.repo).sections.get("changelog") if remote.card is not None else None
    lines: Sequence[str] = [] if block is None else block.text.strip().split("\n")
    lines = lines[1:] if lines and lines[0].strip() == _HEAD else lines
    return tuple("\n".join(lines).strip("\n").split("\n")) if any(line.strip() for line in lines) else ()
