"""What the card of a run tells, from its manifest, report, pipeline and dataset folder."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from .dataset_folder import REJECTED
from .hub.card_facts import Config, Facts, Licence, Source, Split
from .hub.hub_licences import hub_licence
from .run_folder import paths_of
from .settings_text import write

if TYPE_CHECKING:
    from .manifest import FileEntry, Manifest
    from .pipeline import Pipeline
    from .provenance.base import Provenance
    from .report.model import Report

DEFAULT = "default"
DATA = "data"

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
    """The facts; `licence` null = the only licence of all records, if it is known. `features` looks them up for `dataset_info`.

    `configs` names those that are published, null = all; languages and licences are those of their records.
    """
    published = tuple(config for config in configs_of(manifest.files) if configs is None or config.name in configs)
    counts = _counts(manifest.files, dataset, {config.name for config in published})
    licences = dict(sorted(counts["license"].items(), key=lambda entry: (-entry[1], entry[0] or "")))
    return Facts(
        name=manifest.name,
        version=manifest.instructds,
        created=manifest.created,
        pipeline=shared(pipeline),
        report=report,
        sources=tuple(_source(entry, pipeline, counts["revision"]) for entry in manifest.sources),
        configs=_with_features(published, manifest.files, dataset) if features else published,
        kept=manifest.kept,
        dropped=manifest.dropped,
        dropped_by=manifest.dropped_by,
        languages=tuple(sorted(tag for tag in counts["language"] if tag)),
        licences=licences,
        licence=licence or only_licence(licences),
        limit=manifest.limit,
        repo=repo,
        changes=changes,
    )


def only_licence(licences: Mapping[str | None, int]) -> Licence:
    """The licence when all records have the same known one; else none is stated, because a wrong one is worse."""
    only = next(iter(licences), None) if len(licences) == 1 else None
    return Licence(None, told=("The whole carries no stated licence.",)) if only is None else hub_licence(only)


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


def _counts(files: Iterable[FileEntry], dataset: Path, published: set[str]) -> dict[str, Counter[str | None]]:
    """Records by language and by licence in the published rows, and the revision of each source."""
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    found: dict[str, Counter[str | None]] = {"language": Counter(), "license": Counter(), "revision": Counter()}
    for file in files:
        if config_of(file.path) not in {DEFAULT, REJECTED} & published:
            continue
        with pq.ParquetFile(dataset / file.path) as opened:
            for batch in opened.iter_batches(columns=["language", "license", "provenance"]):
                for name in ("language", "license"):
                    for entry in pc.value_counts(batch.column(name)).to_pylist():
                        found[name][entry["values"]] += entry["counts"]
                lineage = batch.column("provenance")
                names, revisions = pc.struct_field(lineage, "dataset"), pc.struct_field(lineage, "revision")
                for text in pc.unique(pc.binary_join_element_wise(names, revisions, "\t")).drop_null().to_pylist():
                    found["revision"][text] += 1
    return found


def _source(entry: Any, pipeline: Pipeline, revisions: Iterable[str | None]) -> Source:
    settings: Provenance | None = next((source for source in pipeline.sources if source.name == entry.name), None)
    paths = paths_of(settings) if settings is not None else []
    seen = {revision for text in revisions if text for name, _, revision in [text.partition("\t")] if name == entry.name}
    return Source(
        name=entry.name,
        method=entry.method,
        license=entry.license,
        author=settings.author if settings is not None else None,
        places=tuple(_public(path) for path in paths if _far(pipeline, path)),
        revision=", ".join(sorted(seen)) or None,
        rows_in=entry.balance.n_in,
        records=entry.balance.n_records,
        rejected=entry.balance.n_rejected,
        skipped=entry.skipped,
    )


def _far(pipeline: Pipeline, path: str) -> bool:
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
