"""The folder of a run: which steps it has, what each depends on, which are finished, and that only one process works in it."""

from __future__ import annotations

import hashlib
import json
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from glob import glob
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, cast

from instructds.engines.base import write_json
from instructds.errors import OutputExists, RunBusy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from instructds.config.pipeline import Pipeline
    from instructds.provenance.base import Provenance
    from instructds.stages.base import Stage

STATE = "step.json"
MARK = "pipeline.yaml"


@dataclass(frozen=True)
class Step:
    """A piece of work with a folder of its own and a fingerprint of all it depends on."""

    label: str
    folder: Path
    fingerprint: str
    stage: Stage | None = None
    source: Provenance | None = None


def steps_of(pipeline: Pipeline, folder: Path, limit: int | None) -> list[Step]:
    """The steps of a run in order: each source, each stage, and last the dataset folder."""
    steps = []
    prints = []
    for source in pipeline.sources:
        told = _fingerprint(version("instructds"), source.model_dump(mode="json"), _inputs(pipeline, source), limit)
        prints.append(told)
        steps.append(Step(f"source {source.name}", folder / "sources" / source.name, told, source=source))
    last = _fingerprint(*prints)
    for number, (name, stage) in enumerate(pipeline.stages, 1):
        stage = stage.placed(pipeline.resolve)  # noqa: PLW2901 - from here on it has absolute paths
        files = [entry for path in stage.reads() for entry in _files(path)]
        last = _fingerprint(last, name, stage.model_dump(mode="json"), *([files] if files else []))
        steps.append(Step(f"{number:02d}-{name}", folder / "stages" / f"{number:02d}-{name}", last, stage=stage))
    return [*steps, Step("dataset", folder / "dataset", _fingerprint(last, "dataset", pipeline.name, *pipeline.views))]


def paths_of(source: Provenance) -> list[str]:
    """The paths of a source as a list."""
    return [source.path] if isinstance(source.path, str) else list(source.path)


def state_of(step: Step) -> dict[str, object] | None:
    """What the step's folder says of it; null when it was not begun with this fingerprint."""
    try:
        state = json.loads(_state_file(step).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return state if isinstance(state, dict) and state.get("fingerprint") == step.fingerprint else None


def begin(step: Step) -> dict[str, object]:
    """The state of a step about to be worked on; work of another fingerprint is removed first."""
    state = state_of(step)
    if state is None:
        shutil.rmtree(step.folder, ignore_errors=True)
        state = {"fingerprint": step.fingerprint, "done": False}
        write_json(state, _state_file(step))
        step.folder.mkdir(parents=True, exist_ok=True)
    return state


def end(step: Step, **facts: object) -> None:
    """Mark a step as finished."""
    write_json({"fingerprint": step.fingerprint, "done": True, **facts}, _state_file(step))


def forget_other_steps(folder: Path, steps: Sequence[Step]) -> None:
    """Remove step folders that the pipeline no longer has."""
    known = {step.folder for step in steps}
    for place in ("sources", "stages"):
        for found in sorted((folder / place).glob("*")):
            if found.is_dir() and found not in known:
                shutil.rmtree(found)


def claim(folder: Path, *, fresh: bool) -> None:
    """Make the run folder, or take an earlier run's over.

    Raises:
        OutputExists: the folder is there, is not empty and is not a run.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise OutputExists(f"{folder} exists and is not a run", fix="give another folder with --out, or another `name:`")
    if fresh and folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the run folder by a file beside it; the lock ends with the process, however it ends.

    Raises:
        RunBusy: another process holds it.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_name(f".{folder.name}.lock").open("w", encoding="ascii") as file:
        try:
            import fcntl
        except ImportError:  # Windows has no flock; the folder is then not guarded
            yield
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise RunBusy(f"another process works in {folder}", fix="wait for it, or give another --out") from error
        yield


def _state_file(step: Step) -> Path:
    """Beside the dataset folder, which holds only what is published; inside the others."""
    return step.folder.parent / f".{step.folder.name}.json" if step.label == "dataset" else step.folder / STATE


def _inputs(pipeline: Pipeline, source: Provenance) -> list[object]:
    """Name, size and time of every local input file of a source, its originals and questions included."""
    wanted = [*paths_of(source), *_listed(source.questions)]
    join = getattr(source, "originals", None)
    if join is not None:
        wanted += _listed(join.path)
        wanted += [path for other in pipeline.sources if other.name == join.source for path in paths_of(other)]
    return [entry for path in wanted for entry in _files(pipeline.resolve(path))]


def _listed(value: str | Sequence[str] | None) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else list(value)


def matches(path: str) -> list[Path]:
    """The file or folder at a local path, or what a glob finds, sorted."""
    if Path(path).exists():
        return [Path(path)]
    return sorted(Path(found) for found in glob(path, recursive=True))  # noqa: PTH207 - the pattern may be absolute


def _files(path: str) -> list[object]:
    found = sorted(file for place in matches(path) for file in _below(place))
    return [[file.as_posix(), file.stat().st_size, file.stat().st_mtime_ns] for file in found] or [[path, None, None]]


def _below(path: Path) -> list[Path]:
    return [file for file in path.rglob("*") if file.is_file()] if path.is_dir() else [path]


def _fingerprint(*facts: object) -> str:
    return hashlib.blake2b(json.dumps(facts, sort_keys=True, ensure_ascii=False).encode(), digest_size=16).hexdigest()


def shards_of(state: dict[str, object]) -> list[tuple[str, int]]:
    """Name and rows of the shards a finished source wrote."""
    return [(str(name), int(rows)) for name, rows in cast("list[tuple[str, int]]", state["shards"])]
