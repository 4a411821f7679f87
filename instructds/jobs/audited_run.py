"""A finished run whose dataset folder is, file by file, what was audited."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from instructds.errors import FolderChanged, UsageError
from instructds.folders.manifest import Manifest, file_entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from instructds.folders.manifest import FileEntry
    from instructds.hub.card_facts import Config

CARD = "README.md"


@dataclass(frozen=True)
class AuditedRun:
    """A run folder that is as its manifest says: the configs to publish, and their files by path."""

    folder: Path
    manifest: Manifest
    configs: tuple[Config, ...]
    files: Mapping[str, Path]


def audited_run(folder: Path, without: Sequence[str]) -> AuditedRun:
    """The run, checked file by file.

    Raises:
        UsageError: it is none, or `without` names no config of it.
        FolderChanged: something differs from the manifest.
    """
    from pydantic import ValidationError

    from instructds.errors import unknown_name
    from instructds.intake.run_facts import config_of, configs_of

    try:
        manifest = Manifest.model_validate_json((folder / "manifest.json").read_bytes())
    except (OSError, ValidationError) as error:
        raise UsageError("is not the folder of a finished run", where=str(folder), fix="instructds run PIPELINE") from error
    dataset = folder / "dataset"
    changed = [entry.path for entry in manifest.files if not _is_as_audited(dataset, entry)]
    known = {entry.path for entry in manifest.files}
    extra = [path.relative_to(dataset).as_posix() for path in sorted(dataset.rglob("*")) if not path.is_dir()]
    changed += [path for path in extra if path not in known]
    if changed:
        pipeline = folder / "pipeline.yaml"
        only_card = changed == [CARD]
        fix = (
            "`instructds run` the pipeline again: it takes your text over"
            if only_card
            else f"instructds run {pipeline} --fresh"
        )
        raise FolderChanged(f"changed since it was audited: {', '.join(changed[:10])}", where=str(dataset), fix=fix)
    configs = configs_of(manifest.files)
    names = [config.name for config in configs]
    for name in without:
        if name not in names:
            raise unknown_name("config of this run", name, names)
    files = {path: dataset / path for path in sorted(known) if path != CARD and config_of(path) not in without}
    return AuditedRun(folder, manifest, tuple(config for config in configs if config.name not in without), files)


def _is_as_audited(dataset: Path, entry: FileEntry) -> bool:
    path = dataset / entry.path
    if ".." in Path(entry.path).parts or path.is_symlink() or not path.is_file():
        return False
    return file_entry(path, dataset, entry.rows) == entry
