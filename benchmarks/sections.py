"""Writes one benchmark's figures into its own part of docs/benchmarks.md, leaving the others as they are."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

HEAD = "# Benchmarks\n\nWritten by the scripts in `benchmarks/`; never by hand. CPU seconds, not wall time.\n"


def write_section(path: Path, name: str, body: str) -> None:
    """Put `body` under the heading `name`, in place of what an earlier run wrote there."""
    text = path.read_text(encoding="utf-8") if path.exists() else HEAD
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    part = f"{begin}\n## {name}\n\nMeasured {datetime.now(UTC):%Y-%m-%d}.\n\n{body}\n{end}"
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    text = pattern.sub(lambda _: part, text) if pattern.search(text) else f"{text.rstrip()}\n\n{part}\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
