"""What every source of records says about itself: where it lies, how it was made, under which licence."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from instructds.formats.base import ReadOptions
from instructds.formats.languages import language_tag
from instructds.registry import Registry

_TAG = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*")


def primary(language: str) -> str:
    """The primary tag of a tag or name; a code that nobody here has heard of stays.

    Raises:
        ValueError: it is neither.
    """
    tag = language_tag(language)
    if tag is None and not _TAG.fullmatch(language):
        raise ValueError(f"{language!r} is no language; allowed are BCP 47 tags and names, such as `hu` or `Hungarian`")
    return tag or language.split("-", 1)[0].lower()


Language = Annotated[str, AfterValidator(primary)]
"""A language by tag or name, held as its BCP 47 primary tag."""


class Join(BaseModel):
    """How translations find the originals they were made from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str | None = Field(None, description="Name of the source that holds the originals; or give `path`.")
    path: str | tuple[str, ...] | None = Field(None, description="File, glob or Hub name that holds the originals.")
    by: Literal["position"] | tuple[str, ...] = Field(
        description="Fields that are equal in a translation and its original (`[id]`), or `position`: row n belongs to row n."
    )
    language: Language | None = Field(None, description="BCP 47 tag or name of the language of the originals.")


class Provenance(BaseModel):
    """One entry under `sources:`. A subclass stands for one way of making text; its name is the YAML key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    method: ClassVar[str]
    """The value of `provenance.method` in the records."""

    rank: ClassVar[int]
    """Place in the order in which duplicates are kept: 0 is kept first."""

    name: str = Field(
        min_length=1, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", description="Name of the source; `provenance.dataset`."
    )
    path: str | tuple[str, ...] = Field(
        description="File, folder, glob, archive, `hf://datasets/...` or Hub name; or a list of them."
    )
    license: str | None = Field(None, description="SPDX expression of the rows; left out = unknown.")
    language: Language | None = Field(
        None, description="BCP 47 tag or name of their language; left out = as the rows say, or detected by `audit`."
    )
    author: str | None = Field(None, description="Annotator, translator, engine or model with version.")
    created: str | None = Field(None, description="When the text was made, ISO 8601.")
    citation: str | None = Field(
        None,
        max_length=10_000,
        description="How the source asks to be cited, best as BibTeX; left out = as CITATION.bib or the card "
        "beside its rows say.",
    )
    revision: str | None = Field(
        None, description="Commit, tag or version of the source; Hub names are pinned to their commit."
    )
    task: str | None = Field(None, description="Category for rows that name none.")
    format: str | None = Field(None, description="Layout of the rows (`instructds formats`); left out = recognised.")
    read: ReadOptions = Field(
        default_factory=ReadOptions, description="Choices where a layout can be read in more than one way."
    )
    questions: str | tuple[str, ...] | None = Field(
        None, description="Where the questions are, for files of model answers that name them by `question_id`."
    )
    encoding: str | None = Field(None, description="Encoding of text files that are not UTF-8, for example `cp1250`.")
    header: bool | tuple[str, ...] | None = Field(
        None, description="Names for the columns of a CSV without a header line; `true`: its first line is one all the same."
    )
    member: str | None = Field(None, description="Glob that picks members of an archive.")
    mixed: bool = Field(default=False, description="Recognise the layout row by row, for files that hold several.")
    on_error: Literal["stop", "keep"] = Field(
        "stop", description="Rows that cannot be read: finish and exit 1 (`stop`), or count them and exit 0 (`keep`)."
    )
    missing: Literal["stop", "skip"] = Field(
        "stop", description="When the path is not there: stop, or skip the source and say so."
    )
    limit: int | None = Field(None, ge=1, description="Read at most this many rows.")

    @model_validator(mode="after")
    def _one_layout(self) -> Self:
        said = {"format": self.format is not None, "columns": bool(self.read.columns), "mixed": self.mixed}
        given = [f"`{name}`" for name, there in said.items() if there]
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} each say how the rows are laid out; give one of them")
        return self


PROVENANCES: Registry[type[Provenance]] = Registry("provenance", "instructds.provenance")
"""The ways of making text, by YAML key."""
