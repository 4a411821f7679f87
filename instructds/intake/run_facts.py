"""What the card of a run tells, from its manifest, report, pipeline and dataset folder."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from instructds.config.settings_text import write
from instructds.folders.dataset_folder import REJECTED
from instructds.folders.run_folder import paths_of
from instructds.hub.card_facts import Config, Facts, Licence, Source, Split
from instructds.hub.license import mix
from instructds.hub.statement import statement

if TYPE_CHECKING:
    from instructds.config.pipeline import Pipeline
    from instructds.folders.manifest import FileEntry, Manifest, SourceEntry
    from instructds.provenance.base import Provenance
    from instructds.report.model import Report

DEFAULT = "default"
DATA = "data"

_LOOKING = frozenset({"audit", "grade", "split"})
"""Stages that leave text and number of the records as they are."""

_DATA_FILE = re.compile(r"(?P<folder>[\w.-]+)/(?P<split>\w[\w.]*)-\d{5}-of-\d{5}\.parquet")


def facts_of(  # noqa: PLR0913 - one per thing the card tells
    manifest: Manifest,
    report: Report,
    pipeline: Pipeline,
    dataset: Path,
    *,
    licence: Licence | None = None,
    repo: str | None = None,
    changes: tuple[str, ...] = (),
    configs: set[str] | None = None,
    features: bool = False,
) -> Facts:
    """The facts; `licence` null = by the verdict on all records. `features` looks them up for `dataset_info`.

    `configs` names those that are published, null = all; languages and licences are those of their records.
    """
    published = tuple(config for config in configs_of(manifest.files) if configs is None or config.name in configs)
    groups = groups_of(manifest.files, dataset, {config.name for config in published})
    licences: Counter[str | None] = Counter()
    for group in groups:
        licences[group.license] += group.rows
    return Facts(
        name=manifest.name,
        version=manifest.instructds,
        created=manifest.created,
        pipeline=shared(pipeline),
        report=report,
        sources=tuple(_source(entry, pipeline, groups) for entry in manifest.sources),
        configs=_with_features(published, manifest.files, dataset) if features else published,
        kept=manifest.kept,
        dropped=manifest.dropped,
        dropped_by=manifest.dropped_by,
        languages=tuple(sorted({group.language for group in groups if group.language})),
        licences=dict(sorted(licences.items(), key=lambda entry: (-entry[1], entry[0] or ""))),
        licence=licence or statement(mix(source_licences(groups), modified=changes_text(pipeline))),
        limit=manifest.limit,
        repo=repo,
        changes=changes,
    )


def source_licences(groups: Iterable[Group]) -> dict[str, str | None]:
    """Licence by source; a source of several stands once for each."""
    found: dict[str, set[str | None]] = {}
    for group in groups:
        found.setdefault(group.source or "unknown", set()).add(group.license)
    return {
        name if len(licences) == 1 else f"{name} ({licence or 'unknown'})": licence
        for name, licences in sorted(found.items())
        for licence in sorted(licences, key=lambda one: one or "")
    }


def changes_text(pipeline: Pipeline) -> bool:
    """Whether any stage changes rows or leaves some out, which licences that forbid adaptations do not allow."""
    return any(name not in _LOOKING for name, _ in pipeline.stages)


def configs_of(files: Iterable[FileEntry]) -> tuple[Config, ...]:
    """The configurations of a dataset folder: `data/` is the default one, every other folder is named as it is."""
    found: dict[str, dict[str, list[FileEntry]]] = {}
    for file in files:
        match = _DATA_FILE.fullmatch(file.path)
        if match is not None:
            name = DEFAULT if match["folder"] == DATA else match["folder"]
            found.setdefault(name, {}).setdefault(match["split"], []).append(file)
    names = sorted(found, key=lambda name: (name != DEFAULT, name == REJECTED, name))
    return tuple(Config(name, tuple(_split(split, listed) for split, listed in sorted(found[name].items()))) for name in names)


def config_of(path: str) -> str | None:
    """The config a file of the dataset folder belongs to; null for other files."""
    match = _DATA_FILE.fullmatch(path)
    return None if match is None else DEFAULT if match["folder"] == DATA else match["folder"]


def shared(pipeline: Pipeline) -> str:
    """The pipeline as YAML that others may see: without this machine's folders, names and passwords in addresses."""
    told = pipeline.as_dict()
    told.pop("root", None)
    told["sources"] = [{kind: _shown(settings) for kind, settings in entry.items()} for entry in told["sources"]]
    return write(told)


def _split(name: str, files: list[FileEntry]) -> Split:
    folder = PurePath(files[0].path).parent.as_posix()
    shown = "train" if name == REJECTED else name  # a config with one split is loaded as `train`
    rows, size = sum(file.rows or 0 for file in files), sum(file.bytes for file in files)
    return Split(shown, f"{folder}/{name}-*.parquet", rows, size)


def _shown(value: Any, key: str = "") -> Any:
    if isinstance(value, Mapping):
        return {name: _shown(inner, name) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_shown(inner, key) for inner in value]
    return _public(value) if isinstance(value, str) and key in ("path", "questions") else value


def _public(path: str) -> str:
    """A path without the folders of this machine, or an address without user, password and signature."""
    if path.startswith("hf://"):
        return path
    if "://" in path:
        parts = urlsplit(path)
        return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
    local = Path(path).expanduser()
    return local.name if local.is_absolute() or ".." in local.parts else path


@dataclass(frozen=True)
class Group:
    """Records of one source that have the same revision, licence and language."""

    source: str | None
    revision: str | None
    license: str | None
    language: str | None
    rows: int


def groups_of(files: Iterable[FileEntry], dataset: Path, published: set[str]) -> tuple[Group, ...]:
    """The records of the published configs in groups; trainer views, which hold the same ones again, are left out."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    found: Counter[tuple[str | None, str | None, str | None, str | None]] = Counter()
    for file in files:
        if config_of(file.path) not in {DEFAULT, REJECTED} & published:
            continue
        with pq.ParquetFile(dataset / file.path) as opened:
            for batch in opened.iter_batches(columns=["language", "license", "provenance"]):
                lineage = batch.column("provenance")
                keys = {
                    "source": pc.struct_field(lineage, "dataset"),
                    "revision": pc.struct_field(lineage, "revision"),
                    "license": batch.column("license"),
                    "language": batch.column("language"),
                }
                counted = pa.table(keys).group_by(list(keys)).aggregate([([], "count_all")])
                for entry in counted.to_pylist():
                    found[entry["source"], entry["revision"], entry["license"], entry["language"]] += entry["count_all"]
    return tuple(Group(*key, rows) for key, rows in found.items())


def _source(entry: SourceEntry, pipeline: Pipeline, groups: Iterable[Group]) -> Source:
    settings: Provenance | None = next((source for source in pipeline.sources if source.name == entry.name), None)
    paths = paths_of(settings) if settings is not None else []
    seen = {group.revision for group in groups if group.source == entry.name and group.revision}
    return Source(
        name=entry.name,
        method=entry.method,
        license=entry.license,
        author=settings.author if settings is not None else None,
        places=tuple(_public(path) for path in paths if far(pipeline, path)),
        revision=", ".join(sorted(seen)) or None,
        rows_in=entry.balance.n_in,
        records=entry.balance.n_records,
        rejected=entry.balance.n_rejected,
        skipped=entry.skipped,
        citation=entry.citation,
    )


def far(pipeline: Pipeline, path: str) -> bool:
    """Whether a path is an address or a name of the Hub."""
    return "://" in path or (pipeline.resolve(path) == path and not Path(path).is_absolute())


def _with_features(configs: tuple[Config, ...], files: Iterable[FileEntry], dataset: Path) -> tuple[Config, ...]:
    """The same with the features of each config, as the `datasets` library writes them."""
    import pyarrow.parquet as pq
    from datasets import Features

    first: dict[str, str] = {}
    for file in files:
        name = config_of(file.path)
        if name is not None:
            first.setdefault(name, file.path)
    return tuple(
        Config(
            config.name,
            config.splits,
            Features.from_arrow_schema(pq.read_schema(dataset / first[config.name]))._to_yaml_list(),  # noqa: SLF001 - no other way
        )
        for config in configs
    )
