"""Text written by people for the purpose."""

from typing import ClassVar

from .base import PROVENANCES, Provenance


class Manual(Provenance):
    """Written by hand: annotators, curators, authors of the questions and answers."""

    method: ClassVar[str] = "manual"
    rank: ClassVar[int] = 0


PROVENANCES.add("manual", Manual)
