"""Manifest: what a run read, did and wrote, so that every row can be accounted for and every file checked."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Balance(_Frozen):
    """`n_in + fan_out == n_records + n_rejected`, asserted before a manifest is written."""

    n_in: int = Field(description="Source rows read, unreadable ones included.")
    fan_out: int = Field(
        description="Records made minus rows used: above 0 where a row makes several, below where rows go together."
    )
    n_records: int = Field(description="Records made.")
    n_rejected: int = Field(
        description="Rows that became no record; each stands with file, row and reason in rejections.jsonl."
    )

    @property
    def holds(self) -> bool:
        """Whether nothing was lost or made up."""
        return self.n_in + self.fan_out == self.n_records + self.n_rejected


class PartEntry(_Frozen):
    """One file, archive member or table of a source."""

    name: str
    layout: str | None = Field(description="Recognised or named layout; `mixed` = row by row; null = the part was not read.")
    confidence: float | None = Field(description="Confidence of the recognition in [0, 1]; null = not recognised by us.")
    balance: Balance
    reasons: dict[str, int] = Field(description="Rejections by reason.")
    notes: dict[str, int] = Field(description="What was changed or missed while reading, by kind, in rows.")
    facts: dict[str, str | int] = Field(description="Bytes, sha256, encoding, compression and kind of the file.")
    broke: str | None = Field(description="Where and how the file broke off; null = read to its end.")


class SourceEntry(_Frozen):
    """One source of the pipeline."""

    name: str
    method: str
    license: str | None
    balance: Balance
    parts: tuple[PartEntry, ...]
    left_out: dict[str, str] = Field(description="Files of a folder, glob or archive that were not read -> why.")
    skipped: str | None = Field(description="Why nothing was read, when the pipeline allows that; null = it was read.")
    citation: str | None = Field(None, description="How the source asks to be cited; null = it does not say.")


class StageEntry(_Frozen):
    """One stage of the pipeline and what it set."""

    name: str
    set: dict[str, int] = Field(description="Column -> rows in which the stage set it (not null, not empty).")
    counts: dict[str, dict[str, int]] = Field(description="Column -> value -> rows, for columns of few values.")


class FileEntry(_Frozen):
    """One file of the dataset folder."""

    path: str
    rows: int | None = Field(description="Rows of a data file; null for other files.")
    bytes: int
    sha256: str


class Manifest(_Frozen):
    """What one run read, did and wrote."""

    version: int = 1
    instructds: str = Field(description="Version of the package.")
    name: str = Field(description="Name of the run.")
    fingerprint: str = Field(
        description="Hash of package version, settings and input files; equal fingerprints mean equal data."
    )
    created: str = Field(description="When the run ended, ISO 8601, UTC.")
    limit: int | None = Field(description="Rows read per source at most; null = all.")
    balance: Balance = Field(description="Sum over all sources.")
    sources: tuple[SourceEntry, ...]
    stages: tuple[StageEntry, ...]
    kept: int
    dropped: int
    splits: dict[str, int] = Field(description="Kept records per split.")
    dropped_by: dict[str, int] = Field(description="Dropped records by `stage: reason`; a record may have several reasons.")
    files: tuple[FileEntry, ...] = Field(description="Every file of `dataset/`.")


def total(balances: Iterable[Balance]) -> Balance:
    """The sum of balances."""
    rows = list(balances)
    return Balance(
        n_in=sum(row.n_in for row in rows),
        fan_out=sum(row.fan_out for row in rows),
        n_records=sum(row.n_records for row in rows),
        n_rejected=sum(row.n_rejected for row in rows),
    )


def file_entry(path: Path, folder: Path, rows: int | None) -> FileEntry:
    """The entry of a file below `folder`, with its checksum."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return FileEntry(path=path.relative_to(folder).as_posix(), rows=rows, bytes=path.stat().st_size, sha256=digest)
