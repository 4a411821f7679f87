"""Row: one question and answer of the benchmark with what is true about it, and the table of records made of many."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).resolve().parent
DEVELOP, REPORT = 0, 1
"""The two halves: rows and wordings of even place are there to look at, those of odd place to report on."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Row:
    """A question and its answer; `group` says which kind of row it is, `source` where its text is from."""

    language: str
    instruction: str | None
    response: str
    context: str = ""
    group: str = "clean"
    source: str = "own"
    answer_to: str = ""
    """What the answer answers, equal for rows that say the same in several languages."""


class Draw:
    """A seeded source of choices that stays within one half of every list of wordings."""

    def __init__(self, half: int, name: str) -> None:
        self.half = half
        self.random = random.Random(f"{name} {half}")

    def of(self, options: Sequence[T]) -> T:
        """One of the options of this half; of all when there is only one."""
        mine = options[self.half :: 2] if len(options) > 1 else options
        return self.random.choice(mine)

    def between(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def chance(self, share: float) -> bool:
        return self.random.random() < share


def phrases() -> dict:
    """The wordings of the defects, by kind and language."""
    return json.loads((HERE / "phrases.json").read_text(encoding="utf-8"))


def lines(path: Path) -> list[dict]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def records(rows: Sequence[Row]):
    """The rows as a table of records, without a declared language, as a foreign file would bring them."""
    import pyarrow as pa

    from instructds.record import arrow_schema

    made = []
    for place, row in enumerate(rows):
        messages = []
        if row.instruction is not None:
            asked = f"{row.instruction}\n\n{row.context}" if row.context else row.instruction
            messages.append({"role": "user", "content": asked})
        messages.append({"role": "assistant", "content": row.response})
        origin = {"method": "unknown", "dataset": row.source, "row": str(place), "parents": []}
        made.append(
            {"id": f"{place:032x}", "kind": "sft", "messages": messages, "context": row.context or None, "provenance": origin}
        )
    return pa.Table.from_pylist(made, schema=arrow_schema())
