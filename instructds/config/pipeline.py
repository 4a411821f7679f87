"""Pipeline: one YAML file that names the sources and the stages, checked as a whole before anything is read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    SerializeAsAny,
    StringConstraints,
    field_serializer,
    model_validator,
)

from instructds.errors import ConfigError
from instructds.provenance.base import PROVENANCES, Provenance
from instructds.stages.base import STAGES, Stage

from . import overrides as _overrides
from . import settings_file
from .pipeline_entries import entries, registered_name, source_problems
from .problems import SAFE_NAME, check, together
from .settings_text import write

VIEWS = ("messages", "prompt_completion", "preference", "kto")
"""The layouts trainers read that a dataset folder can hold beside its records, each as a configuration of that name."""

View = Literal["messages", "prompt_completion", "preference", "kto"]

VERSION = 1
"""The newest version of the pipeline file that this package reads."""

Name = Annotated[str, StringConstraints(pattern=SAFE_NAME, max_length=100)]

_DATA_SUFFIXES = re.compile(
    r".*\.(?:jsonl?|ndjson|csv|tsv|parquet|arrow|feather|txt|ya?ml|gz|zst|xz|bz2|zip|tar|tgz)", re.IGNORECASE | re.DOTALL
)
"""Endings that make a name a file and not a Hub name."""

_HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


def _empty_list(value: object) -> object:
    return [] if value is None else value


class Head(BaseModel):
    """The keys of a pipeline file, before its entries are looked at."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = Field(description="Version of the pipeline file: 1.")
    name: Name = Field(description="Name of the run; its folder is `runs/NAME`.")
    root: str | None = Field(
        None,
        description="Folder that relative source paths start from, itself relative to the file; left out = the file's folder.",
    )
    sources: list[object] = Field(
        description="Where records come from: one map with one key per source, the way its text was made."
    )
    stages: Annotated[list[object], BeforeValidator(_empty_list)] = Field(
        default_factory=list, description="What happens to the records, in order: one map with one key per stage."
    )
    views: Annotated[list[View], BeforeValidator(_empty_list)] = Field(
        default_factory=list,
        description="What trainers read without code, each a configuration of the dataset folder beside the records.",
    )


class Pipeline(BaseModel):
    """What to read and what to do with it.

    In a file (and in `as_dict`) every entry of `sources` and `stages` is a map with exactly one key, the registered name, and a
    map of settings or nothing.

    Example:
        >>> pipeline = Pipeline.parse("{version: 1, name: proba, sources: [{manual: {name: kezi, path: kérdések.jsonl}}]}")
        >>> pipeline.sources[0].name, pipeline.stages
        ('kezi', ())
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    name: Name
    root: str | None = None
    sources: tuple[SerializeAsAny[Provenance], ...] = Field(min_length=1)
    stages: tuple[tuple[str, SerializeAsAny[Stage]], ...] = ()
    views: tuple[View, ...] = ()

    _folder: Path = PrivateAttr(default_factory=Path.cwd)

    @classmethod
    def load(cls, path: str | os.PathLike[str], overrides: Iterable[str] = ()) -> Self:
        """The pipeline in a file, with each `key=value` of `overrides` put in first.

        Raises:
            ConfigError: the file cannot be read or something in it is wrong; every problem is named with file, line and column.
        """
        file = Path(path)
        return cls._build(settings_file.load(file), overrides, file.absolute().parent)

    @classmethod
    def parse(
        cls,
        source: str | Mapping[str, object],
        *,
        where: str = "pipeline",
        folder: str | os.PathLike[str] | None = None,
        overrides: Iterable[str] = (),
    ) -> Self:
        """The pipeline in a YAML text, or in a mapping of the same form; `where` names it in errors, `folder` is where it lies.

        Raises:
            ConfigError: something in it is wrong; every problem is named with its place.
        """
        if isinstance(source, str):
            settings = settings_file.read(source, where)
        else:
            settings = settings_file.Settings(source, where, {}, {})
        return cls._build(settings, overrides, Path.cwd() if folder is None else Path(folder).absolute())

    @classmethod
    def _build(cls, settings: settings_file.Settings, overrides: Iterable[str], folder: Path) -> Self:
        settings = _overrides.override(settings, overrides)
        problems: list[ConfigError] = []
        head = _head(settings, problems)
        sources = entries(settings, "sources", PROVENANCES, problems)
        stages = entries(settings, "stages", STAGES, problems)
        if not problems and not sources:
            problems.append(ConfigError("a pipeline needs at least one source", where=settings.at(("sources",))))
        placed = [(keys, cast("Provenance", model)) for keys, _, model in sources]
        listed = settings.value.get("sources")
        if isinstance(listed, Sequence) and len(placed) == len(listed):  # else a name may stand in an entry that is wrong
            problems += source_problems(placed, settings)
        if problems or head is None:
            raise together(problems)
        made = cls.model_construct(
            _fields_set={name for name in ("version", "name", "root", "sources", "stages", "views") if name in settings.value},
            version=1,
            name=head.name,
            root=head.root,
            sources=tuple(model for _, model in placed),
            stages=tuple((name, cast("Stage", model)) for _, name, model in stages),
            views=tuple(dict.fromkeys(head.views)),
        )
        made._folder = folder  # noqa: SLF001 - made by this very class
        return cast("Self", made)

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        """What a file is checked for, for pipelines made in Python."""
        settings = settings_file.Settings(None, "pipeline", {}, {})
        placed = [(("sources", place), source) for place, source in enumerate(self.sources)]
        problems = source_problems(placed, settings)
        if problems:
            raise together(problems)
        for name, stage in self.stages:
            if not isinstance(stage, STAGES[name]):
                raise ConfigError(
                    f"the stage {name!r} is a {STAGES[name].__name__}, not a {type(stage).__name__}", where="pipeline"
                )
        return self

    @field_serializer("sources")
    def _sources_as_maps(self, sources: tuple[Provenance, ...]) -> list[dict[str, Any]]:
        return [
            {registered_name(PROVENANCES, source): source.model_dump(mode="json", exclude_unset=True)} for source in sources
        ]

    @field_serializer("stages")
    def _stages_as_maps(self, stages: tuple[tuple[str, Stage], ...]) -> list[dict[str, Any]]:
        return [{name: stage.model_dump(mode="json", exclude_unset=True) or None} for name, stage in stages]

    @property
    def folder(self) -> Path:
        """The folder the pipeline file lies in, absolute; the working folder for a pipeline that came from no file."""
        return self._folder

    def as_dict(self) -> dict[str, Any]:
        """The pipeline as its file says it: plain values, settings that were left out left out."""
        given: dict[str, Any] = {"version": self.version, "name": self.name}
        if self.root is not None:
            given["root"] = self.root
        views = {"views": list(self.views)} if self.views else {}
        return {**given, "sources": self._sources_as_maps(self.sources), "stages": self._stages_as_maps(self.stages), **views}

    def dump(self, folder: str | os.PathLike[str] | None = None) -> str:
        """YAML text that loads to the same pipeline when it lies in the same folder.

        For a file in another `folder`, `root` is rewritten so that every source path still leads to the same place.
        """
        given = self.as_dict()
        if folder is not None:
            root = os.path.relpath(self._root(), Path(folder).resolve())
            given = {"version": self.version, "name": self.name, **given, "root": root}
        return write(given)

    def resolve(self, path: str) -> str:
        """Where a source path lies: absolute, from `root`. `hf://...`, other URLs and Hub names stay as they are.

        A relative `user/name` is a Hub name when `root` holds no such file, no folder `user`, and the name does not end like a
        data file: a mistyped local path never goes out to the network.
        """
        if "://" in path:
            return path
        local = Path(path).expanduser()
        if local.is_absolute():
            return str(local)
        root = self._root()
        if _HUB_NAME.fullmatch(path) and not _DATA_SUFFIXES.fullmatch(path) and not (root / local.parts[0]).exists():
            return path
        return os.path.normpath(root / local)

    def _root(self) -> Path:
        return (self._folder / Path(self.root or ".").expanduser()).resolve()


def _head(settings: settings_file.Settings, problems: list[ConfigError]) -> Head | None:
    """The top of the file; what is wrong with it is added to `problems`."""
    value = settings.value
    if not isinstance(value, Mapping):
        told = f"a pipeline is a map with the keys {', '.join(Head.model_fields)}, and this is a {type(value).__name__}"
        raise ConfigError(told, where=settings.at(()), fix="begin with `version: 1`")
    version = value.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise ConfigError(
            f"version {version} is newer than this package knows ({VERSION})",
            where=settings.at(("version",)),
            fix="pip install -U instructds",
        )
    # entries of the wrong shape are answered one by one later
    shallow = {key: ([] if key in ("sources", "stages") else inner) for key, inner in value.items()}
    try:
        return cast("Head", check(Head, shallow, settings, (), "the pipeline"))
    except ConfigError as error:
        problems.append(error)
        return None
