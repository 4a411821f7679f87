"""From any layout to one that trainers read, or back to the layout the rows came in."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from instructds.errors import unknown_name
from instructds.folders.outputs import output
from instructds.folders.trainers import axolotl_snippet, llamafactory_entry
from instructds.formats.base import LAYOUTS, Unfit
from instructds.formats.export import TARGETS, Refused, drafts_of, left_in_turns, needs_messages, rows_as_they_came
from instructds.intake.reading import Reading, settings
from instructds.new_file import apart
from instructds.readers.base import UNREADABLE, noted
from instructds.wording import counted

if TYPE_CHECKING:
    from instructds.formats.base import Row

_TRL = ("prompt_completion", "preference", "kto")


@dataclass
class Conversion:
    """What a conversion wrote. `refused` are records the layout has no place for, `rejected` rows that became no record."""

    target: str
    to: str
    rows: int = 0
    rows_in: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)
    broke: dict[str, str] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    snippets: dict[str, str] = field(default_factory=dict)
    tolerated: bool = False

    @property
    def exit_code(self) -> int:
        """1 when nothing was written, or a file broke off or rows could not be read (unless that was tolerated), else 0."""
        damaged = bool(self.broke or self.rejected.keys() & UNREADABLE)
        return 1 if not self.rows or (damaged and not self.tolerated) else 0

    def as_dict(self) -> dict[str, Any]:
        """Everything, for machines."""
        return {
            "target": self.target,
            "to": self.to,
            "rows": self.rows,
            "rows_in": self.rows_in,
            "refused": dict(self.refused),
            "rejected": dict(self.rejected),
            "broke": self.broke,
            "left_out": dict(self.left_out),
            "notes": dict(self.notes),
            "snippets": self.snippets,
        }

    def __str__(self) -> str:
        lines = [f"{counted(self.rows, 'row')} of {self.to} in {self.target}, from {counted(self.rows_in, 'source row')}"]
        lines += [f"  {counted(count, 'record')} not written: {reason}" for reason, count in self.refused.most_common()]
        lines += [f"  {counted(count, 'source row')} rejected: {reason}" for reason, count in self.rejected.most_common()]
        lines += [f"  {note}" for note in noted(self.notes)]
        lines += [f"  {name} breaks off: {detail}" for name, detail in self.broke.items()]
        if self.left_out:
            fields = ", ".join(f"{name} ({count:,})" for name, count in self.left_out.most_common(10))
            lines.append(f"  source fields the layout has no place for: {fields}")
        for trainer, snippet in self.snippets.items():
            lines += ["", f"{trainer}:", snippet]
        return "\n".join(lines)


def convert(  # noqa: PLR0913 - the words of the command
    source: object,
    target: str | Path,
    *,
    to: str,
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    header: bool | Sequence[str] | None = None,
    mixed: bool = False,
    read_as: Literal["auto", "sft", "preference"] = "auto",
    pairs: Literal["best", "all"] = "best",
    limit: int | None = None,
    on_error: Literal["stop", "keep"] = "stop",
    force: bool = False,
) -> Conversion:
    """Write `source` to `target` in the layout `to`.

    `to` is one of alpaca, sharegpt, messages, prompt_completion, preference and kto, or the layout the rows are in
    (`instructds formats`), which gives them back as they came. The end of the file name says how it is written (ENDINGS);
    a target that ends in `/` is a folder for `datasets.load_from_disk`, and both may be an address (`s3://bucket/rows.parquet`).
    Answers labelled bad and comparisons never become demonstrations.

    Raises:
        UnknownName: no such layout.
        OutputExists: the file is there and `force` was not given.
        SourceError: the source cannot be read or recognised.
        RunError: the file cannot be written: a full disk, no permission.
    """
    if to not in TARGETS and to not in LAYOUTS:
        raise unknown_name("layout", to, [*TARGETS, *LAYOUTS])
    place = output(target, force=force)
    apart([] if place.storage is not None else [place.path], [source])
    wanted = settings(
        format=format,
        columns=columns,
        encoding=encoding,
        header=header,
        mixed=mixed,
        read_as=read_as,
        pairs=pairs,
        name="source",
    )

    def reading() -> Reading:
        return Reading(source, wanted, limit, on_error)

    conversational = to in _TRL and _needs_messages(reading())
    done = Conversion(place.name, to, tolerated=on_error == "keep")
    with place.writer() as write:
        for row in _rows(reading(), to, conversational, done):
            write(row)
            done.rows += 1
    if to in TARGETS and not place.folder:
        done.snippets = {
            "LLaMA-Factory, dataset_info.json": llamafactory_entry(place.path, to),
            "axolotl": axolotl_snippet(place.path, to),
        }
    return done


def _needs_messages(reading: Reading) -> bool:
    return any(needs_messages([draft for _, draft in drafts_of(batch.table)]) for _, batch in reading.batches())


def _rows(reading: Reading, to: str, conversational: bool, done: Conversion) -> Iterator[Row]:
    for opened, batch in reading.batches():
        done.rows_in += batch.rows_in
        done.notes.update(batch.notes)
        done.rejected.update(broken.reason for broken in batch.rejected)
        done.broke.update(reading.broke)
        own = opened.detection is not None and opened.detection.layout.name == to
        if own or to not in TARGETS:
            refused = Refused()
            yield from rows_as_they_came(batch.table, to, refused)
            done.refused.update(refused.counts)
            continue
        for record, draft in drafts_of(batch.table):
            if record["extra"]:
                done.left_out.update(json.loads(str(record["extra"])).keys())
            done.left_out.update(left_in_turns(record))
            try:
                yield from TARGETS[to].write(draft, conversational)
            except Unfit as unfit:
                done.refused[unfit.detail] += 1
