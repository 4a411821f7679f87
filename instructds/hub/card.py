"""The dataset card: front matter that makes the folder loadable, and the facts of the run in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .card_file import CardFile, quoted, section, write
from .card_front import front_matter
from .card_text import sections
from .merge import recorded

if TYPE_CHECKING:
    from .card_facts import Facts


def card(facts: Facts) -> str:
    """The README.md of a dataset: every number in it is one of the report or the manifest.

    Each section stands between marks with a hash of its text, so that a later card can tell what people changed.
    """
    front = quoted(front_matter(facts))
    blocks = tuple(section(name, lines) for name, lines in sections(facts))
    record = recorded(front, [block.name for block in blocks if block.name is not None])
    return write(CardFile(front, blocks, record))
