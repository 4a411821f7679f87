"""A commented pipeline to begin with, from a folder somebody looked at."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from instructds.errors import SourceError, Unreadable
from instructds.intake.reading import settings
from instructds.provenance.records import open_part
from instructds.readers.locate import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = """\
# What this is: one dataset out of the files below. Run it with: instructds run {target}
# Say of every source how it was made: manual, human_translated, machine_translated, llm_generated or unknown;
# rows are judged, and duplicates are kept, by that. `license` is an SPDX expression (CC-BY-4.0, Apache-2.0, ...).
version: 1
name: {name}
root: {root}

sources:
"""

_TAIL = """
stages:
  # Unicode NFC, line ends, control characters; every change is counted.
  - clean:
  # Languages, signals and defects of every record, with evidence; nothing is removed.
  - audit:
  # Marks rows that say nearly the same as another; the row of the better provenance is kept.
  - deduplicate:
  # The only stage that removes records; each keeps its reasons in the `rejected` configuration.
  - select:
  # By content; translations, twins and turns of one conversation stay together.
  - split: {shares: {train: 0.9, validation: 0.05, test: 0.05}}
"""


def init(folder: str | Path, target: str | Path) -> str:
    """The text of a pipeline file for the data files of `folder`, to be written to `target`.

    Each file is one source of unknown making, with what was recognised in a comment; files nobody can read stand there too.

    Raises:
        Unreadable: the folder holds no data file.
    """
    place, goal = Path(folder), Path(target)
    if not place.exists():
        raise Unreadable("no such folder", where=str(place))
    root = os.path.relpath(place if place.is_dir() else place.parent, goal.resolve().parent)
    entries = list(_entries(place))
    if not entries:
        raise Unreadable("no data files found", where=str(place))
    name = _word(place.resolve().name) or "dataset"
    return _HEAD.format(target=goal, name=name, root=_quoted(Path(root).as_posix())) + "".join(entries) + _TAIL


def _entries(place: Path) -> Iterator[str]:
    taken: set[str] = set()
    for part in parts(str(place)):
        name = _free(_word(re.sub(r"\.[A-Za-z0-9.]+$", "", part.name.replace("!", "/"))) or "source", taken)
        shown = _quoted(part.name.split("!", 1)[0])
        try:
            detection = open_part(part, settings()).detection
        except SourceError as error:
            reason = " ".join(_plain(error.what).split())
            yield f"  # not read: {reason}\n  # - unknown: {{name: {name}, path: {shown}}}\n"
            continue
        assert detection is not None
        yield f"  # {detection.layout.name}, confidence {detection.confidence:.2f}\n"
        member = f", member: {_quoted(part.name.split('!', 1)[1])}" if "!" in part.name else ""
        yield f"  - unknown: {{name: {name}, path: {shown}{member}}}\n"


def _word(text: str) -> str:
    """The text as a name for a source: letters, digits, dot, dash and underscore of ASCII."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-._")


def _free(name: str, taken: set[str]) -> str:
    found, number = name, 2
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    taken.add(found)
    return found


def _plain(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)


def _quoted(text: str) -> str:
    """The text as a double-quoted YAML scalar (JSON's strings are YAML's)."""
    import json

    return json.dumps(text)
