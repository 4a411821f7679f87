"""What a person decided about findings on rows of real sets that were taken to be clean: some of those rows are not."""

from __future__ import annotations

import hashlib
import json

from .rows import HERE, Row


def key(row: Row) -> str:
    """A short name of a row that gives none of its text away."""
    return hashlib.blake2b(f"{row.instruction}\x00{row.response}".encode(), digest_size=6).hexdigest()


def rightly() -> dict[str, frozenset[str]]:
    """For each judged row the checks that are right about it: the defect is really there.

    The file tells for each finding `right` or `wrong`, with the reason where one was written down.
    """
    found = json.loads((HERE / "judged.json").read_text(encoding="utf-8"))
    return {
        name: frozenset(check for check, said in checks.items() if said.startswith("right")) for name, checks in found.items()
    }
