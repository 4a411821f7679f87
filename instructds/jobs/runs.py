"""The one loop: plan, check, run, resume. A run is a folder; what is finished in it is not done again."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from instructds.engines.base import Shard, with_columns, write_json
from instructds.engines.local import LocalEngine
from instructds.errors import RunError
from instructds.folders.dataset_folder import write_dataset
from instructds.folders.manifest import Manifest, SourceEntry, total
from instructds.folders.progress import bar
from instructds.folders.run_folder import (
    Step,
    begin,
    claim,
    end,
    forget_other_steps,
    locked,
    matches,
    paths_of,
    shards_of,
    state_of,
    steps_of,
)
from instructds.intake.accounts import gather_rejections, manifest_of, source_entry
from instructds.intake.citations import citation_of
from instructds.intake.loading import Loader
from instructds.intake.run_facts import far
from instructds.readers.base import UNREADABLE
from instructds.record import arrow_schema
from instructds.stages.base import CorpusStage, LookingStage, RowStage, decided
from instructds.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from instructds.config.pipeline import Pipeline
    from instructds.folders.dataset_folder import DataFile
    from instructds.provenance.base import Provenance
    from instructds.report.numbers import Report


@dataclass(frozen=True)
class RunResult:
    """What a run did. `problems` are sentences for a person; `exit_code` is 1 when there are any, else 0."""

    folder: Path
    manifest: Manifest
    report: Report
    problems: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """0 = good, 1 = something was found that the pipeline did not ask to tolerate."""
        return 1 if self.problems else 0

    def dataset(self) -> object:
        """The dataset as `datasets.DatasetDict`."""
        from datasets import load_dataset

        return load_dataset(str(self.folder / "dataset"))

    def __str__(self) -> str:
        from instructds.report.terminal import summary

        lines = [summary(self.report), "", *(f"problem: {problem}" for problem in self.problems)]
        balance = self.manifest.balance
        lines.append(
            f"rows in {balance.n_in:,} + fan-out {balance.fan_out:,}"
            f" = records {balance.n_records:,} + rejected {balance.n_rejected:,}"
        )
        lines.append(f"kept {self.manifest.kept:,} of {counted(balance.n_records, 'record')} in {self.folder / 'dataset'}")
        return "\n".join(lines)


@dataclass(frozen=True)
class Plan:
    """What a run would do, step by step, and which steps are finished."""

    folder: Path
    steps: tuple[tuple[str, str], ...]

    def as_dict(self) -> dict[str, object]:
        """The plan for machines."""
        return {"folder": str(self.folder), "steps": [{"step": step, "state": state} for step, state in self.steps]}

    def __str__(self) -> str:
        return "\n".join([f"run folder: {self.folder}", *(f"  {state:8} {step}" for step, state in self.steps)])


def plan(pipeline: Pipeline, *, out: Path = Path("runs"), limit: int | None = None) -> Plan:
    """What `run` would do; nothing is read but the names, sizes and times of the input files."""
    folder = out / pipeline.name
    found = []
    for step in steps_of(pipeline, folder, limit):
        state = state_of(step)
        found.append((step.label, "finished" if state and state["done"] else "begun" if state else "to do"))
    return Plan(folder, tuple(found))


def check(pipeline: Pipeline) -> list[str]:
    """What holds before anything costly: every stage takes the empty table, every source can be opened and recognised.

    Raises:
        InstructdsError: the first thing that does not hold.
    """
    from instructds.provenance.records import open_part, source_parts

    said = []
    columns = _empty(pipeline)
    for source in pipeline.sources:
        if (absent := _absent(source, pipeline)) is not None:
            said.append(f"source {source.name}: skipped, {absent}")
            continue
        for part in source_parts(source, [pipeline.resolve(path) for path in paths_of(source)]):
            opened = open_part(part, source)
            layout = opened.detection.layout.name if opened.detection is not None else "mixed"
            said.append(f"source {source.name}: {part.name} is {layout}")
    said.append(
        f"{counted(len(pipeline.stages), 'stage takes', 'stages take')} the empty table and end in columns {', '.join(columns)}"
    )
    return said


def run(
    pipeline: Pipeline,
    *,
    out: Path = Path("runs"),
    fresh: bool = False,
    limit: int | None = None,
    workers: int = 1,
    progress: bool | None = None,
) -> RunResult:
    """Run a pipeline into `out/NAME`; finished steps and shards of an earlier, interrupted run are used again.

    `fresh` begins anew, `limit` reads at most so many rows of each source, `workers` processes share the work (the data
    does not depend on it), `progress` shows bars on stderr (default: on a terminal).

    Raises:
        SourceError: an input cannot be read or recognised.
        RunBusy: another process works in the same folder.
        OutputExists: the folder exists and is not a run.
    """
    folder = out / pipeline.name
    with locked(folder):
        claim(folder, fresh=fresh)
        _empty(pipeline)
        engine = LocalEngine(workers, bar(progress))
        (folder / "pipeline.yaml").write_text(pipeline.dump(folder), encoding="utf-8")
        with engine.started():
            return _Run(pipeline, folder, engine, limit).go()


@dataclass
class _Run:
    pipeline: Pipeline
    folder: Path
    engine: LocalEngine
    limit: int | None
    shards: list[Shard] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def go(self) -> RunResult:
        steps = steps_of(self.pipeline, self.folder, self.limit)
        forget_other_steps(self.folder, steps)
        sources = [self._source(step) for step in steps if step.source is not None]
        self._stages([step for step in steps if step.stage is not None])
        dataset = steps[-1]
        begin(dataset)
        files = write_dataset(self.engine, self.shards, dataset.folder, self.pipeline.views)
        return self._finish(sources, steps, files)

    def _source(self, step: Step) -> SourceEntry:
        assert step.source is not None
        source = step.source
        if (absent := _absent(source, self.pipeline)) is not None:
            self.engine.progress.say(f"source {source.name} skipped: {absent}")
            return SourceEntry(
                name=source.name,
                method=source.method,
                license=source.license,
                balance=total(()),
                parts=(),
                left_out={},
                skipped=absent,
            )
        state = begin(step)
        if state["done"]:
            shards = [
                Shard(f"{source.name}-{name}", rows, (step.folder / f"{name}.parquet",)) for name, rows in shards_of(state)
            ]
            entry = SourceEntry.model_validate(state["entry"])
        else:
            named = {other.name: other for other in self.pipeline.sources}
            loaded = Loader(source, step.folder, named, self.pipeline.resolve, self.limit).load(self.engine)
            citation = citation_of(source, self.pipeline.resolve, far=partial(far, self.pipeline))
            shards, entry = loaded.shards, source_entry(source, loaded, citation)
            names = [(shard.layers[0].stem, shard.rows) for shard in shards]
            end(step, shards=names, entry=entry.model_dump(mode="json"))
        self.shards += shards
        self._problems(source, entry)
        return entry

    def _problems(self, source: Provenance, entry: SourceEntry) -> None:
        if source.on_error == "keep":
            return
        for part in entry.parts:
            damaged = sum(count for reason, count in part.reasons.items() if reason in UNREADABLE)
            if part.broke is not None:
                self.problems.append(f"{source.name}: {part.name} broke off: {part.broke}")
            elif damaged:
                self.problems.append(
                    f"{source.name}: {counted(damaged, 'row')} of {part.name} cannot be read (see rejections.jsonl)"
                )

    def _stages(self, steps: Sequence[Step]) -> None:
        waiting: list[Step] = []
        for step in steps:
            if isinstance(step.stage, RowStage):
                waiting.append(step)
                continue
            self._map(waiting)
            waiting = []
            self._corpus(step)
        self._map(waiting)

    def _map(self, steps: Sequence[Step]) -> None:
        if not steps:
            return
        for step in steps:
            begin(step)
        work = [(step.folder, step.stage.apply) for step in steps if isinstance(step.stage, RowStage)]
        self.shards = self.engine.map(" + ".join(step.label for step in steps), self.shards, work)
        for step in steps:
            end(step)

    def _corpus(self, step: Step) -> None:
        assert isinstance(step.stage, CorpusStage)
        if not begin(step)["done"]:
            self.engine.beside(self.shards, step.folder, self._decided(step.label, step.stage))
            end(step)
        self.shards = [shard.with_layer(step.folder / f"{shard.name}.parquet") for shard in self.shards]

    def _decided(self, label: str, stage: CorpusStage) -> pa.Table:
        sketches = self.engine.gather(label, self.shards, stage.sees, stage.sketch)
        if not isinstance(stage, LookingStage):
            return stage.decide(sketches)
        return stage.decide(sketches, lambda rows, sketch: self.engine.gather(label, self.shards, stage.sees, sketch, rows))

    def _finish(self, sources: Sequence[SourceEntry], steps: Sequence[Step], files: Sequence[DataFile]) -> RunResult:
        from instructds.report.numbers import Summary

        summary = Summary([name for _, stage in self.pipeline.stages for name in stage.checked()])
        for shard in self.shards:
            summary.add(shard.read())
        report = summary.result()
        write_json(report.model_dump(mode="json"), self.folder / "report" / "report.json")
        gather_rejections(self.folder, sources)
        stages = [(step.label, step.folder) for step in steps if step.stage is not None]
        manifest = manifest_of(self.pipeline, report, self.limit, steps[-1], sources, self.shards, stages, files)
        write_json(manifest.model_dump(mode="json"), self.folder / "manifest.json")
        end(steps[-1])
        if not manifest.kept:
            self.problems.append("no record was kept")
        for view in self.pipeline.views:
            if not any(file.rows for file in files if file.view == view):
                self.problems.append(f"no record has a place in the view {view!r}")
        return RunResult(self.folder, manifest, report, tuple(self.problems))


def _empty(pipeline: Pipeline) -> list[str]:
    """The columns at the end, after the empty table went through every stage."""
    table: pa.Table = arrow_schema().empty_table()
    for label, given in pipeline.stages:
        stage = given.placed(pipeline.resolve)
        if isinstance(stage, RowStage):
            table = stage.apply(table)
        elif isinstance(stage, CorpusStage):
            table = with_columns(table, decided(stage, table))
        if table.num_rows:
            raise RunError(f"stage {label} made {table.num_rows} rows of an empty table")
    return list(table.column_names)


def _absent(source: Provenance, pipeline: Pipeline) -> str | None:
    """Why a source that may be missing is skipped; null when it is there."""
    if source.missing != "skip":
        return None
    gone = [path for path in paths_of(source) if "://" not in path and not matches(pipeline.resolve(path))]
    return f"{', '.join(gone)} is not there" if gone else None
