"""How many changed copies of benchmark items are found, how many clean rows are hit, and what it costs.

The benchmarks and the clean rows are read from a folder of public data sets at run time and never written. The rules were set on
the items and rows of even place; the figures are of those of odd place, with another seed.
Usage: python benchmarks/leakage.py --data FOLDER [--items 40] [--seed 2026] [--half 1] [--write docs/benchmarks.md]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import time
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

import numpy as np
import pyarrow as pa
from planted.leaks import LIGHT, PERTURBATIONS, perturb
from scoring import share
from sections import write_section

from instructds.duplicates.leaks.benchmarks import Benchmarks, read_benchmarks
from instructds.duplicates.leaks.index import Index, build_index
from instructds.duplicates.leaks.search import find_leaks
from instructds.jobs.decontamination import decontaminate

CLEAN = {
    "GSM8K train": "gsm8k_train/train.jsonl",
    "Alpaca": "alpaca_5000/alpaca_5000.json",
    "Alpaca, Chinese": "alpaca_gpt4_demo/alpaca_zh_demo.json",
    "Alpaca, German": "alpaca_de_mt/tasks_de_openai.json",
    "Dolly": "dolly_half/dolly_3k_dev.json",
    "LIMA": "lima_half/lima_dev.json",
    "CodeAlpaca": "code_alpaca/code_alpaca_2k.json",
    "GPTeacher code": "gpteacher/codegen-instruct.json",
    "GPTeacher roleplay": "gpteacher/roleplay-simple-deduped-roleplay-instruct.json",
    "Toolformer": "gpteacher_toolformer/toolformer-similarity-0.8-dataset.json",
}
"""Rows in which no benchmark was put: name -> file. Some hold items all the same, so that hits are an upper bound of errors."""

LONGEST_AROUND, SHORTEST_AROUND = 1_500, 50

Pair = tuple[str, str]


def read_pairs(path: Path) -> list[Pair]:
    """Request and answer of each row."""
    text = path.read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.splitlines()] if path.suffix == ".jsonl" else json.loads(text)
    pairs = []
    for row in rows:
        asked = str(row.get("instruction") or row.get("question") or "")
        asked += f"\n\n{row['input']}" if row.get("input") else ""
        pairs.append((asked, str(row.get("output") or row.get("response") or row.get("answer") or "")))
    return pairs


def searched(pairs: Sequence[Pair], index: Index) -> tuple[set[int], float]:
    """The rows that are hit, in the request or in the answer, and the CPU seconds."""
    texts = pa.array([asked for asked, _ in pairs] + [said for _, said in pairs], pa.large_string())
    start = time.process_time()
    found = find_leaks(texts, np.arange(len(texts)) < len(pairs), index)
    return {one.text % len(pairs) for one in found}, time.process_time() - start


def recall(read: Benchmarks, index: Index, chosen: Sequence[int], around: Sequence[str], seed: int) -> list[str]:
    """A line of the table for each way of changing an item."""
    words = [word for text in around for word in text.split()]
    lines = []
    for kind in (*LIGHT, *PERTURBATIONS):
        draw = random.Random(f"{seed} {kind}")
        texts = [perturb(kind, read.items[place].texts[0], draw, words, around) for place in chosen]
        found = find_leaks(pa.array(texts, pa.large_string()), np.ones(len(texts), bool), index)
        named = {(one.text, int(index.owner[one.entry])) for one in found}
        hits = len({one.text for one in found})
        own = sum((text, place) in named for text, place in enumerate(chosen))
        lines.append(f"| {kind} | {len(chosen)} | {share(hits, len(chosen))} | {100 * own / len(chosen):.1f} |")
    return lines


def clean_rows(data: Path, index: Index, half: int) -> list[str]:
    """A line for each set of clean rows, and the CPU seconds for all of them."""
    lines, hits, count, size, seconds = [], 0, 0, 0, 0.0
    for name, file in CLEAN.items():
        pairs = read_pairs(data / file)[half::2]
        found, took = searched(pairs, index)
        lines.append(f"| {name} | {len(pairs):,} | {len(found)} | {share(len(found), len(pairs))} |")
        hits, count, seconds = hits + len(found), count + len(pairs), seconds + took
        size += sum(len(text.encode()) for pair in pairs for text in pair)
    lines.append(f"| all | {count:,} | {hits} | {share(hits, count)} |")
    told = f"{size / 1e6:.1f} MB of short rows: {1e8 * seconds / size:.0f} CPU seconds per 100 MB"
    return [*lines, "", told]


def long_rows(data: Path, index: Index) -> str:
    """CPU seconds for growing numbers of shared chats, whose rows are long."""
    talks = json.loads((data / "sharegpt_sample/sharegpt_v3_sample.json").read_text(encoding="utf-8"))
    turns = [[(turn["from"], turn["value"]) for turn in talk["conversations"]] for talk in talks]
    pairs = [(one[1], two[1]) for talk in turns for one, two in pairwise(talk) if (one[0], two[0]) == ("human", "gpt")]
    told = []
    for times in (1, 4, 16):
        many = pairs * times
        size = sum(len(text.encode()) for pair in many for text in pair)
        told.append(f"{size / 1e6:.0f} MB {searched(many, index)[1]:.2f} s")
    return "ShareGPT chats, once, 4 and 16 times: " + ", ".join(told)


def relations(data: Path) -> list[str]:
    """MGSM in three languages against its English items: translations that only numbers and names tell."""
    lines = []
    for language in ("de", "es", "fr"):
        rows = [line.split("\t")[0] for line in lines_of(data / f"eval_targets/mgsm_{language}.tsv")]
        found = decontaminate([{"instruction": row, "output": "?"} for row in rows], data / "eval_targets/mgsm_en.tsv")
        right = sum(one.item == str(one.record + 1) for one in found.relations)
        lines.append(
            f"| {language} | {len(rows)} | {len(found.leaks)} | {share(right, len(rows))} | {len(found.relations) - right} |"
        )
    return lines


def lines_of(path: Path) -> list[str]:
    """The lines of a text file that hold something."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def drawn(read: Benchmarks, half: int, count: int, draw: random.Random) -> list[int]:
    """Places of items of one half: so many of each benchmark, and as many again from all of them."""
    places: dict[str, list[int]] = {}
    for place, item in enumerate(read.items):
        if place % 2 == half:
            places.setdefault(item.benchmark, []).append(place)
    each = [place for found in places.values() for place in draw.sample(found, min(count, len(found)))]
    return each + draw.sample([place for found in places.values() for place in found], len(each))


def report(lines: Iterable[str], write: Path | None) -> None:
    """Print the section, and put it into the page where one is named."""
    body = "\n".join(lines) + "\n"
    print(body)
    if write is not None:
        write_section(write, "Benchmark leakage", body)


def timed(call: Callable[[], Index]) -> tuple[Index, float]:
    """What a call gives, and its CPU seconds."""
    start = time.process_time()
    return call(), time.process_time() - start


def main() -> None:
    """Measure everything and write it."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--data", type=Path, required=True)
    asked.add_argument("--items", type=int, default=40)
    asked.add_argument("--seed", type=int, default=2026)
    asked.add_argument("--half", type=int, choices=(0, 1), default=1)
    asked.add_argument("--write", type=Path)
    args = asked.parse_args()
    read = read_benchmarks(args.data / "eval_targets")
    index, took = timed(lambda: build_index(read.items))
    find_leaks(pa.array(["warm up the kernels", "and once more"], pa.large_string()), np.ones(2, bool), index)
    draw = random.Random(args.seed)
    requests = [asked for file in CLEAN.values() for asked, _ in read_pairs(args.data / file)[args.half :: 2]]
    around = [text for text in requests if SHORTEST_AROUND < len(text) < LONGEST_AROUND]
    chosen = drawn(read, args.half, args.items, draw)
    halves = ("even", "odd") if args.half else ("odd", "even")
    how = (
        f"Against {len(read.items):,} items of {len(read.read)} benchmarks; items and rows of {halves[1]} place (the rules were set "
        f"on those of {halves[0]} place), seed {args.seed}. Intervals: 95 %, exact. instructds {version('instructds')}, numba "
        f"{version('numba')}, Python {platform.python_version()}, {os.cpu_count()} cores. Index: {took:.1f} CPU seconds when it "
        "is not in the cache."
    )
    what = (
        "Changed copies of items as requests (half of them drawn evenly from the benchmarks, half from all items), share found, "
        "and share for which that very item is among those named:"
    )
    report(
        [
            how,
            "",
            what,
            "",
            "| change | items | found, % | named, % |",
            "| --- | ---: | ---: | ---: |",
            *recall(read, index, chosen, around, args.seed),
            "",
            "Rows in which no item was put, requests and answers; some hold one all the same:",
            "",
            "| rows | count | hit | % |",
            "| --- | ---: | ---: | ---: |",
            *clean_rows(args.data, index, args.half),
            "",
            long_rows(args.data, index),
            "",
            "MGSM against its English items, by numbers and names; relations, not leaks:",
            "",
            "| language | items | leaks | related to its item, % | to another |",
            "| --- | ---: | ---: | ---: | ---: |",
            *relations(args.data),
        ],
        args.write,
    )


if __name__ == "__main__":
    main()
