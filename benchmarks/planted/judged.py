"""What a person decided about findings on rows of real sets that were taken to be clean: some of those rows are not."""

from __future__ import annotations

import hashlib
import json

from .rows import HERE, Row


def key(row: Row) -> str:
    """A short name of a row that gives none of its text away."""
    return hashlib.blake2b(f"{row.instruction}\x00{row.response}".encode(), digest_size=6).hexdigest()


def rightly() -> dict[str, frozenset[str]]:
    """For each judged row the checks that are right about it: the defect is really there."""
    path = HERE / "judged.json"
    found = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {name: frozenset(checks) for name, checks in found.items()}
