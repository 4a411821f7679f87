"""Text translated by people."""

from typing import ClassVar

from pydantic import Field

from .base import PROVENANCES, Join, Provenance


class HumanTranslated(Provenance):
    """Translated by people, joined to its originals where they are given."""

    method: ClassVar[str] = "human_translated"
    rank: ClassVar[int] = 1

    originals: Join | None = Field(
        None, description="Where the originals are and how rows find theirs; left out = as the rows say."
    )


PROVENANCES.add("human_translated", HumanTranslated)
