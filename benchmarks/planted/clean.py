"""The clean rows: a small base written for the project, and real sets of the data folder where it is there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .rows import HERE, Row, lines

Pool = list[Row]


def own(half: int | None = None) -> Pool:
    """Eight questions and answers in six languages each, written for this benchmark; of a half, every second question."""
    written = lines(HERE / "own.jsonl")
    topics = list(dict.fromkeys(line["topic"] for line in written))
    kept = set(topics if half is None else topics[half::2])
    return [
        Row(line["language"], line["instruction"], line["response"], answer_to=line["topic"])
        for line in written
        if line["topic"] in kept
    ]


def real(data: Path, half: int, most: int = 160) -> Pool:
    """Rows of this half of the sets that people or GPT-4 wrote, at most `most` of each, evenly spread."""
    if not data.is_dir():
        return []
    readers = (_lima, _dolly, _gpt4, _mt_bench, _arena, _oasst_zh, _oasst_fr, _seeds_fr)
    kept: Pool = []
    for reader in readers:
        for rows in _by_source(reader(data)).values():
            fit = [row for row in rows if usable(row)]
            other = {(row.instruction, row.response) for row in fit[0::2]} if half else set()
            mine = [row for row in fit[half::2] if (row.instruction, row.response) not in other]
            step = max(1, len(mine) // most)
            kept += mine[::step][:most]
    return kept


def usable(row: Row) -> bool:
    """Whether a row has text on both sides and a length that people would still read."""
    return 2 <= len(row.response) <= 12_000 and (row.instruction is None or 2 <= len(row.instruction) <= 6_000)


def _by_source(rows: Iterator[Row]) -> dict[str, Pool]:
    found: dict[str, Pool] = {}
    for row in rows:
        found.setdefault(row.source, []).append(row)
    return found


def _load(path: Path) -> list[dict]:
    return json.loads(path.read_text(encoding="utf-8"))


def _lima(data: Path) -> Iterator[Row]:
    for row in _load(data / "lima_half" / "lima_dev.json"):
        if not row.get("history"):
            yield Row("en", row["instruction"], row["output"], row.get("input") or "", source="lima")


def _dolly(data: Path) -> Iterator[Row]:
    for row in _load(data / "dolly_half" / "dolly_3k_dev.json"):
        yield Row("en", row["instruction"], row["output"], row["input"] or "", source="dolly")


def _gpt4(data: Path) -> Iterator[Row]:
    for language in ("en", "zh"):
        for row in _load(data / "alpaca_gpt4_demo" / f"alpaca_{language}_demo.json"):
            yield Row(language, row["instruction"], row["output"], row["input"] or "", source=f"gpt4_{language}")


def _mt_bench(data: Path) -> Iterator[Row]:
    """First questions in the language of the GPT-4 answer."""
    folder = data / "mt_bench_multilingual_odd"
    for language in ("hu", "de", "pl"):
        asked = {row["question_id"]: row["turns"][0] for row in lines(folder / f"question_{language}.jsonl")}
        for row in lines(folder / f"answers_gpt4_{language}.jsonl"):
            text = row["choices"][0]["turns"][0]
            yield Row(
                language, asked[row["question_id"]], text, source=f"mt_bench_{language}", answer_to=str(row["question_id"])
            )


def _arena(data: Path) -> Iterator[Row]:
    """Answers whose questions are not published in their language stand without one."""
    for language in ("hu", "de", "cs"):
        for row in lines(data / "benchmax_arena_hard" / f"gpt-4o_{language}.jsonl"):
            text = row["choices"][0]["turns"][0]["content"]
            yield Row(language, None, text, source=f"arena_{language}", answer_to=row["question_id"])


def _oasst_zh(data: Path) -> Iterator[Row]:
    for row in _load(data / "oasst" / "oaast_sft_zh.json"):
        if not row.get("history"):
            yield Row("zh", row["instruction"], row["output"], row["input"] or "", source="oasst_zh")


def _oasst_fr(data: Path) -> Iterator[Row]:
    for row in lines(data / "oasst" / "oasst_20230412_fr_1k.jsonl"):
        turns = [turn["content"] for turn in row["conversation"]]
        if len(turns) >= 2:
            yield Row("fr", turns[0], turns[1], source="oasst_fr")


def _seeds_fr(data: Path) -> Iterator[Row]:
    for row in lines(data / "seed_tasks_translated" / "seed_tasks_vigogne_fr.jsonl"):
        one = row["instances"][0]
        yield Row("fr", row["instruction"], one["output"], one["input"] or "", source="seeds_fr", answer_to=row["id"])
