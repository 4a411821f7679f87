"""The accounts of a run: what became of every row, for the manifest, the card and the rejections file."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING

from instructds.folders.dataset_folder import REJECTED
from instructds.folders.manifest import Balance, Manifest, PartEntry, SourceEntry, StageEntry, file_entry, total
from instructds.hub.card import card
from instructds.hub.merge import merge
from instructds.hub.plots import PLOTS, plots

from .run_facts import facts_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pyarrow as pa

    from instructds.config.pipeline import Pipeline
    from instructds.engines.base import Shard
    from instructds.folders.dataset_folder import DataFile
    from instructds.folders.run_folder import Step
    from instructds.hub.card_facts import Facts
    from instructds.provenance.base import Provenance
    from instructds.report.model import Report

    from .loading import Loaded, PartCount

_FEW_VALUES = 50
_IDS = frozenset({"id", "formerly", "duplicate_of", "duplicate_at"})


def source_entry(source: Provenance, loaded: Loaded, citation: str | None) -> SourceEntry:
    """The manifest's entry of a source that was read."""
    parts = tuple(_part_entry(part) for part in loaded.parts)
    return SourceEntry(
        name=source.name,
        method=source.method,
        license=source.license,
        balance=total(part.balance for part in parts),
        parts=parts,
        left_out=loaded.left_out,
        skipped=None,
        citation=citation,
    )


def manifest_of(
    pipeline: Pipeline,
    report: Report,
    limit: int | None,
    dataset: Step,
    sources: Sequence[SourceEntry],
    shards: Sequence[Shard],
    stages: Sequence[tuple[str, Path]],
    files: Sequence[DataFile],
) -> Manifest:
    """The manifest of a finished run; writes card and descriptions on the way, whose checksums it holds."""
    balance = total(source.balance for source in sources)
    splits = _rows_by_split(files)
    dropped = splits.pop(REJECTED, 0)
    manifest = Manifest(
        instructds=version("instructds"),
        name=pipeline.name,
        fingerprint=dataset.fingerprint,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        limit=limit,
        balance=balance,
        sources=tuple(sources),
        stages=tuple(_stage_entry(label, folder, shards) for label, folder in stages),
        kept=balance.n_records - dropped,
        dropped=dropped,
        splits=splits,
        dropped_by=_dropped_by(shards),
        files=tuple(file_entry(file.path, dataset.folder, file.rows) for file in files),
    )
    facts = facts_of(manifest, report, pipeline, dataset.folder)
    written = [write_card(facts, dataset.folder), *write_plots(facts, dataset.folder)]
    written += [*write_descriptions(facts, manifest, dataset.folder)]
    entries = (file_entry(path, dataset.folder, None) for path in written)
    return manifest.model_copy(update={"files": (*manifest.files, *entries)})


def write_card(facts: Facts, folder: Path) -> Path:
    """Write README.md into the dataset folder; what people wrote into the one that is there stays."""
    readme = folder / "README.md"
    old = readme.read_text(encoding="utf-8") if readme.is_file() else None
    readme.write_text(merge(card(facts), old, str(readme)).text, encoding="utf-8")
    return readme


def write_descriptions(facts: Facts, manifest: Manifest, folder: Path) -> list[Path]:
    """Write croissant.json and lineage.json into the dataset folder, without a date: the same input gives the same bytes."""
    from dataclasses import replace

    from instructds.hub.croissant import croissant
    from instructds.hub.lineage import lineage
    from instructds.hub.lineage_names import json_file

    checksums = {entry.path: entry.sha256 for entry in manifest.files if not entry.path.startswith(f"{REJECTED}/")}
    shown = replace(facts, created="", configs=tuple(config for config in facts.configs if config.name != REJECTED))
    described = {
        folder / "croissant.json": croissant(shown, folder, checksums=checksums),
        folder / "lineage.json": lineage(shown, checksums),
    }
    for path, told in described.items():
        path.write_bytes(json_file(told))
    return list(described)


def write_plots(facts: Facts, folder: Path) -> list[Path]:
    """Write the pictures of the card into the dataset folder."""
    drawn = {folder / PLOTS / name: text for name, text in plots(facts.report).items()}
    for path, text in drawn.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(drawn)


def gather_rejections(folder: Path, sources: Sequence[SourceEntry]) -> None:
    """Write rejections.jsonl: every source row that became no record, with source, file, row, line, byte, reason and detail."""
    passing = folder / ".rejections.jsonl"
    with passing.open("w", encoding="utf-8") as out:
        for source in sources:
            for file in sorted((folder / "sources" / source.name).glob("*.rejected.jsonl")):
                counts = json.loads(file.with_name(file.name.replace(".rejected.jsonl", ".json")).read_text(encoding="utf-8"))
                part = source.parts[counts["part"]].name
                for line in file.read_text(encoding="utf-8").splitlines():
                    row = {"source": source.name, "file": part, **json.loads(line)}
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")
    passing.replace(folder / "rejections.jsonl")


def _part_entry(part: PartCount) -> PartEntry:
    return PartEntry(
        name=part.name,
        layout=part.layout,
        confidence=part.confidence,
        balance=Balance(n_in=part.rows_in, fan_out=part.fan_out, n_records=part.records, n_rejected=part.rejected),
        reasons=dict(sorted(part.reasons.items())),
        notes=dict(sorted(part.notes.items())),
        facts=part.facts,
        broke=part.broke,
    )


def _rows_by_split(files: Sequence[DataFile]) -> dict[str, int]:
    rows: Counter[str] = Counter()
    for file in files:
        rows[file.split] += file.rows if file.view is None else 0
    return dict(rows)


def _dropped_by(shards: Sequence[Shard]) -> dict[str, int]:
    """Records per `stage: reason`, most first."""
    found: Counter[str] = Counter()
    for shard in shards:
        table = shard.read(["dropped_by"])
        if table.num_columns:
            for entries in table.column("dropped_by").drop_null().to_pylist():
                found.update({f"{entry['stage']}: {entry['reason']}" for entry in entries})
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _stage_entry(label: str, folder: Path, shards: Sequence[Shard]) -> StageEntry:
    """In how many rows a stage set each of its columns, and the values where they are few."""
    rows: Counter[str] = Counter()
    values: dict[str, Counter[str]] = {}
    for shard in shards:
        layer = next((layer for layer in shard.layers if layer.parent == folder), None)
        if layer is None:
            continue
        table = type(shard)(shard.name, shard.rows, (layer,)).read()
        for name in table.column_names:
            column = table.column(name)
            rows[name] += _told(column)
            if name in _IDS:
                continue
            _count_values(values.setdefault(name, Counter()), column)
    counts = {name: dict(sorted(found.items())) for name, found in values.items() if 0 < len(found) <= _FEW_VALUES}
    return StageEntry(name=label, set=dict(rows), counts=counts)


def _told(column: pa.ChunkedArray) -> int:
    """Rows in which a column says something: not null, and no empty list."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_list(column.type):
        return int(pc.sum(pc.greater(pc.fill_null(pc.list_value_length(column), 0), 0)).as_py() or 0)
    return len(column) - int(column.null_count)


def _count_values(found: Counter[str], column: pa.ChunkedArray) -> None:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_list(column.type) and pa.types.is_string(column.type.value_type):
        column = pc.list_flatten(column)
    if not pa.types.is_string(column.type) or len(found) > _FEW_VALUES:
        return
    for entry in pc.value_counts(column.drop_null()).to_pylist():
        found[entry["values"]] += entry["counts"]
