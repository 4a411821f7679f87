"""Text translated by machines."""

from typing import ClassVar

from pydantic import Field

from .base import PROVENANCES, Join, Provenance


class MachineTranslated(Provenance):
    """Translated by an engine or a model (`author`), joined to its originals where they are given."""

    method: ClassVar[str] = "machine_translated"
    rank: ClassVar[int] = 2

    originals: Join | None = Field(
        None, description="Where the originals are and how rows find theirs; left out = as the rows say."
    )


PROVENANCES.add("machine_translated", MachineTranslated)
