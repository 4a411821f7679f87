"""Text nobody says the making of."""

from typing import ClassVar

from .base import PROVENANCES, Provenance


class Unknown(Provenance):
    """Nobody says how it was made; what the rows themselves say (Aya, OASST) is taken."""

    method: ClassVar[str] = "unknown"
    rank: ClassVar[int] = 4


PROVENANCES.add("unknown", Unknown)
