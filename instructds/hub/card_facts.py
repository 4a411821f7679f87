"""What a card tells of a run, gathered by whoever knows the run, so that the card itself reads no file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from instructds.report.model import Report


@dataclass(frozen=True)
class Source:
    """One source of the run; `places` are the Hub names and web addresses it was read from."""

    name: str
    method: str
    license: str | None
    author: str | None
    places: tuple[str, ...]
    revision: str | None
    rows_in: int
    records: int
    rejected: int
    skipped: str | None = None
    citation: str | None = None
    """How it asks to be cited, most often BibTeX."""


@dataclass(frozen=True)
class Split:
    """One split of a config: the pattern of its files, its rows, and the bytes of its files."""

    name: str
    pattern: str
    rows: int
    bytes: int


@dataclass(frozen=True)
class Config:
    """One configuration that `load_dataset` can be asked for."""

    name: str
    splits: tuple[Split, ...]
    features: Sequence[Mapping[str, Any]] | None = None
    """Features as `dataset_info` has them; null = not looked up."""


@dataclass(frozen=True)
class Licence:
    """What the card says of the licence: the Hub's id or null = none is stated, and the reasons in lines of Markdown."""

    id: str | None
    name: str | None = None
    link: str | None = None
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class Facts:
    """All that a card is made of."""

    name: str
    version: str
    created: str
    pipeline: str
    report: Report
    sources: tuple[Source, ...]
    configs: tuple[Config, ...]
    kept: int
    dropped: int
    dropped_by: Mapping[str, int]
    languages: tuple[str, ...]
    licences: Mapping[str | None, int]
    licence: Licence
    limit: int | None = None
    repo: str | None = None
    changes: tuple[str, ...] = field(default=())
    """Markdown lines of the changelog, the newest entry first."""
