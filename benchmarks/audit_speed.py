"""CPU seconds of the whole default audit of many instruction pairs, against eight plain heuristics in Python.

Each runs in a process of its own, in turn; user and system time, children included, are the operating system's.
Usage: python benchmarks/audit_speed.py [--rows 50000] [--runs 2] [--parts] [--write docs/benchmarks.md]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

from ingest import measure
from planted.clean import own
from sections import write_section

HERE = Path(__file__).resolve().parent

AUDIT = """
import sys
from instructds.cli import main
sys.exit(main(["audit", sys.argv[1]]))
"""

READ = """
import sys
import instructds as ids
print(ids.load(sys.argv[1]).num_rows)
"""

PEER = r"""
import json, re, sys, zlib
from collections import Counter
refusal = re.compile(r"as an ai|i'm sorry|i cannot|i can't|sajnálom|désolé|抱歉", re.IGNORECASE)
html = re.compile(r"</?[a-z][^>]*>|&[a-z]+;", re.IGNORECASE)
email = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
found = Counter()
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        row = json.loads(line)
        text, asked = row["output"], row["instruction"]
        words = text.split()
        grams = Counter(zip(words, words[1:], words[2:]))
        found["repeated"] += sum(n for n in grams.values() if n > 1) > 0.3 * max(len(words), 1)
        found["squeezed"] += len(zlib.compress(text.encode(), 1)) < 0.25 * len(text.encode())
        found["symbols"] += sum(not letter.isalnum() and not letter.isspace() for letter in text) > 0.3 * max(len(text), 1)
        found["short"] += len(words) < 3
        found["overlap"] += not set(asked.lower().split()) & set(text.lower().split())
        found["refusal"] += refusal.search(text) is not None
        found["html"] += html.search(text) is not None
        found["email"] += email.search(text) is not None
print(dict(found))
"""


def make_rows(path: Path, count: int, shared: list[tuple[str, str]] | None = None, seed: int = 11) -> None:
    """Pairs made of real shared chats, or of the project's own sentences when there are none."""
    draw = random.Random(seed)
    with path.open("w", encoding="utf-8") as file:
        for asked, said in _edited(draw, count, shared) if shared else _written(draw, count):
            file.write(json.dumps({"instruction": asked, "input": "", "output": said}, ensure_ascii=False) + "\n")


def shared_chats(data: Path) -> list[tuple[str, str]]:
    """Question and answer pairs of the ShareGPT sample; none where it is absent."""
    path = data / "sharegpt_sample" / "sharegpt_v3_sample.json"
    talks = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    turns = [[(turn["from"], turn["value"]) for turn in talk["conversations"]] for talk in talks]
    pairs = [(a[1], b[1]) for talk in turns for a, b in pairwise(talk) if a[0] == "human" and b[0] == "gpt"]
    return [pair for pair in pairs if pair[0].strip() and pair[1].strip()]


def _edited(draw: random.Random, count: int, pairs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Chats drawn again and again, each time with some words of another chat, so that no two rows are the same."""
    for number in range(count):
        asked, said = draw.choice(pairs)
        words, other = said.split(" "), draw.choice(pairs)[1].split(" ")
        for _ in range(len(words) // 25 + 1):
            words[draw.randrange(len(words))] = draw.choice(other)
        yield f"{asked} ({number})", " ".join(words)


def _written(draw: random.Random, count: int) -> Iterator[tuple[str, str]]:
    """Pairs in six languages with the lengths of shared chats: half under 1,050 characters, one in twenty over 3,900."""
    base = own()
    sentences = {row.language: [] for row in base}
    for row in base:
        sentences[row.language] += [part for part in row.response.replace("。", "。 ").replace("\n", " ").split(". ") if part]
    code = "```python\ndef f_{0}(x):\n    return [y * {0} for y in x if y > {0}]\n```"
    for number in range(count):
        row = draw.choice(base)
        wanted, parts, size = int(draw.lognormvariate(6.75, 0.8)), [], 0
        while size < wanted:
            part = draw.choice(sentences[row.language])
            part = f"{part} {draw.randrange(10**4)}." if draw.random() < 0.1 else f"{part}."
            if draw.random() < 0.06:
                part = code.format(draw.randrange(99)) if draw.random() < 0.5 else f"\n\n{len(parts) + 1}. **{part}**"
            parts.append(part)
            size += len(part)
        yield f"{row.instruction} ({number})", " ".join(parts)


def read(path: str):
    """The file as a table of records, column by column."""
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.record import arrow_schema

    lines = pl.read_ndjson(path).to_arrow()
    count, schema = lines.num_rows, arrow_schema()
    both = pa.chunked_array([*lines["instruction"].chunks, *lines["output"].chunks]).cast(pa.string()).combine_chunks()
    texts = both.take(pa.array(np.arange(2 * count).reshape(2, count).T.ravel()))
    roles = pa.array(["user", "assistant"]).take(pa.array(list(range(2)) * count))
    turns = pa.StructArray.from_arrays([roles, texts], ["role", "content"])
    columns = {field.name: pa.nulls(count, field.type) for field in schema}
    columns["id"] = pa.array([f"{place:032x}" for place in range(count)])
    columns["kind"] = pa.array(["sft"]).take(pa.array([0] * count))
    columns["messages"] = pa.ListArray.from_arrays(pa.array(range(0, 2 * count + 1, 2), pa.int32()), turns)
    return pa.table({name: column.cast(schema.field(name).type) for name, column in columns.items()}, schema=schema)


def compare(path: Path, rows: int, runs: int) -> str:
    """The figures of alternating runs; what reading the file costs is told apart."""
    environment = dict(os.environ)
    scripts = {
        "`instructds audit`, reading, report and start-up included": AUDIT,
        "`ids.load` alone": READ,
        "eight heuristics in Python": PEER,
    }
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in scripts}
    for turn in range(runs + 1):
        for name, script in scripts.items():
            if turn or script is AUDIT:  # the first turn compiles the kernels and is not counted
                figures = measure([sys.executable, "-c", script, str(path), str(HERE)], environment)
                if turn:
                    spent[name].append(figures)
    versions = f"Python {platform.python_version()}, polars {version('polars')}, numba {version('numba')}"
    size = path.stat().st_size / 1e6
    lines = [
        f"{rows:,} pairs, {size:,.0f} MB, {runs} alternating runs after one that compiles; {versions}.",
        "",
        "| what | CPU s (median) | CPU s (each) | peak memory GB |",
        "| --- | ---: | --- | ---: |",
    ]
    for name, found in spent.items():
        seconds = [one[0] for one in found]
        each = ", ".join(f"{value:.1f}" for value in seconds)
        lines.append(f"| {name} | {statistics.median(seconds):.1f} | {each} | {max(one[1] for one in found):.2f} |")
    return "\n".join(lines)


def parts(path: Path) -> str:
    """CPU seconds of each check and signal alone, after one run that compiles; what they share is made anew for each."""
    from instructds.checks.base import default_checks, find
    from instructds.exchanges import exchanges
    from instructds.signals.base import free_signals
    from instructds.signals.base import measure as measure_signals

    view = exchanges(read(str(path)))
    small = view.slice(0, 200)
    spent = []
    for noun, names, run in (("check", default_checks(), find), ("signal", free_signals(), measure_signals)):
        for name in names:
            run(small, [name])
            begin = time.process_time()
            run(view, [name])
            spent.append((time.process_time() - begin, noun, name))
    lines = ["| part | CPU s |", "| --- | ---: |"]
    lines += [f"| {noun} {name} | {seconds:.2f} |" for seconds, noun, name in sorted(spent, reverse=True)]
    return "\n".join([*lines, f"| all checks alone | {sum(one[0] for one in spent if one[1] == 'check'):.2f} |"])


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, default=50_000)
    options.add_argument("--runs", type=int, default=2)
    options.add_argument("--data", type=Path, default=HERE.parents[1] / "shared" / "data", help="folder of real data sets")
    options.add_argument("--parts", action="store_true", help="CPU seconds per check and signal, instead")
    options.add_argument("--write", type=Path)
    asked = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="audit-"))
    try:
        path, shared = folder / "rows.jsonl", shared_chats(asked.data)
        make_rows(path, asked.rows, shared)
        if asked.parts:
            print(parts(path))
            return
        figures = f"{'Real shared chats, edited' if shared else 'Made-up chats'}. {compare(path, asked.rows, asked.runs)}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(figures)
    if asked.write:
        write_section(asked.write, "audit speed", figures)


if __name__ == "__main__":
    main()
