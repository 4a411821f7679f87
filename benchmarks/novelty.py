"""CPU seconds of the novelty filter over many instructions, one after the other, against other ways to decide the same.

Each runs in a process of its own, in turn. `rapidfuzz` and `rouge_score` are asked when `--peer` names a Python that has them;
Alpaca's own way, one `rouge_score` comparison per text of the pool, is measured on a part and extrapolated.
Usage: python benchmarks/novelty.py [--rows 50000] [--runs 2] [--peer PYTHON] [--write docs/benchmarks.md]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import statistics
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from ingest import measure
from planted.clean import own
from sections import write_section

HERE = Path(__file__).resolve().parent
FOLDERS = (
    "alpaca_5000",
    "alpaca_de_mt",
    "alpaca_gpt4_demo",
    "code_alpaca",
    "dolly_half",
    "gpteacher",
    "gpteacher_toolformer",
    "lima_half",
)

OURS = """
import json, sys
from instructds.duplicates.novelty import NoveltyPool
pool, kept = NoveltyPool(), []
texts = json.load(open(sys.argv[1]))
for start in range(0, len(texts), BATCH or len(texts)):
    kept += pool.novel(texts[start : start + (BATCH or len(texts))])["novel"].to_pylist()
json.dump(kept, open(sys.argv[2], "w"))
"""

BLOCKS = r"""
import json, re, sys
import numpy as np
from rapidfuzz.distance import LCSseq
from rapidfuzz.process import cdist
ids, kept, lengths, out = {}, [], [], []
rows = [[ids.setdefault(word, len(ids)) for word in re.findall("[a-z0-9]+", text.lower())] for text in json.load(open(sys.argv[1]))]
texts = ["".join(chr(1 + number + (number >= 0xD7FF) * 0x800) for number in row) for row in rows]
def above(found, first, seconds):
    with np.errstate(divide="ignore", invalid="ignore"):
        precision, recall = found / np.maximum(seconds, 1), found / max(first, 1)
        return ((found > 0) & (2 * precision * recall / (precision + recall) > 0.7)).any()
for start in range(0, len(texts), 500):
    block = texts[start : start + 500]
    old, sizes, fresh = cdist(block, kept, scorer=LCSseq.similarity, dtype=np.int32), np.array(lengths, np.int64), []
    for place, text in enumerate(block):
        new = not (len(kept) and above(old[place], len(text), sizes))
        if new and fresh:
            scores = np.array([LCSseq.similarity(text, other) for other in fresh])
            new = not above(scores, len(text), np.array([len(other) for other in fresh]))
        fresh += [text] * new
        out.append(bool(new))
    kept += fresh
    lengths += [len(text) for text in fresh]
json.dump(out, open(sys.argv[2], "w"))
"""

ALPACA = """
import json, sys, time
from rouge_score import rouge_scorer
texts, kept = json.load(open(sys.argv[1])), sum(json.load(open(sys.argv[3])))
scorer = rouge_scorer.RougeScorer(["rougeL"], use_stemmer=False)
words = [scorer._tokenizer.tokenize(text) for text in texts[:2000]]
begin = time.process_time()
for one in words[:40]:
    [rouge_scorer._score_lcs(one, other) for other in words]
pair = (time.process_time() - begin) / 40 / len(words)
print(pair * sum(min(number, kept * number / len(texts)) for number in range(len(texts))))
"""


def instructions(count: int, data: Path, seed: int = 5) -> tuple[list[str], int]:
    """Instructions of real sets in Latin script and how many those are; those that lack are written anew with other words and numbers."""
    draw = random.Random(seed)
    texts = [text for name in FOLDERS for path in sorted((data / name).glob("*.json")) for text in _of(path) if _latin(text)]
    base = texts or [row.instruction for row in own() if _latin(row.instruction)]
    draw.shuffle(base)
    words = [word for text in base[:3000] for word in text.split()]
    found = base[:count]
    while len(found) < count:
        parts = draw.choice(base).split()
        for _ in range(draw.randrange(1, len(parts) + 2)):
            parts.insert(draw.randrange(len(parts) + 1), draw.choice(words))
        found.append(" ".join(parts))
    draw.shuffle(found)
    return found, min(len(texts), count)


def _of(path: Path) -> list[str]:
    rows = json.loads(path.read_text(encoding="utf-8"))
    return [row["instruction"] for row in rows if isinstance(row, dict) and isinstance(row.get("instruction"), str)]


def _latin(text: str) -> bool:
    """Whether `rouge_score` sees all letters of a text, or splits at them."""
    return not re.search(r"[^\x00-\u036f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf]", text)


def compare(folder: Path, texts: list[str], runs: int, peer: str | None) -> tuple[list[str], dict[str, list[bool]]]:
    """A line per way with its CPU seconds, and what each decided."""
    asked = folder / "texts.json"
    asked.write_text(json.dumps(texts), encoding="utf-8")
    scripts = {
        "instructds, all at once": (sys.executable, OURS.replace("BATCH", "0"), runs),
        "instructds, 20 at a time": (sys.executable, OURS.replace("BATCH", "20"), runs),
    }
    if peer:
        scripts["rapidfuzz, blocks of 500"] = (peer, BLOCKS, 1)
    small = folder / "small.json"
    small.write_text(json.dumps(texts[:50]), encoding="utf-8")
    measure([sys.executable, "-c", OURS.replace("BATCH", "0"), str(small), str(folder / "none.json")], dict(os.environ))
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in scripts}
    decided: dict[str, list[bool]] = {}
    for turn in range(runs):
        for name, (python, script, times) in scripts.items():
            if turn < times:
                out = folder / "out.json"
                spent[name].append(measure([python, "-c", script, str(asked), str(out)], dict(os.environ)))
                decided[name] = json.loads(out.read_text(encoding="utf-8"))
    lines = []
    for name, found in spent.items():
        seconds = [one[0] for one in found]
        each = ", ".join(f"{value:.1f}" for value in seconds)
        lines.append(f"| {name} | {statistics.median(seconds):.1f} | {each} | {max(one[1] for one in found):.2f} |")
    if peer:
        last = subprocess.run(
            [peer, "-c", ALPACA, str(asked), "-", str(folder / "out.json")], capture_output=True, text=True, check=True
        )
        lines.append(f"| Alpaca's own (`rouge_score`), extrapolated | {float(last.stdout):,.0f} | | |")
    return lines, decided


def report(lines: list[str], decided: dict[str, list[bool]], texts: list[str], real: int) -> str:
    """The section of docs/benchmarks.md."""
    first = next(iter(decided.values()))
    said = [
        f"{sum(x != y for x, y in zip(first, other, strict=True)):,} decisions differ from those of {name}"
        for name, other in list(decided.items())[1:]
    ]
    return "\n".join(
        [
            f"{len(texts):,} instructions in Latin script, {real:,} of them real (Alpaca in English and German, GPTeacher, Dolly, LIMA), the",
            f"rest with other words put in; {sum(first):,} are kept at 0.7. Reading and the start of Python (2 s) are included.",
            f"Python {platform.python_version()}, numba {version('numba')}.",
            "",
            "| what | CPU s (median) | CPU s (each) | peak memory GB |",
            "| --- | ---: | --- | ---: |",
            *lines,
            "",
            *(f"{line}." for line in said),
        ]
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, default=50_000)
    options.add_argument("--runs", type=int, default=2)
    options.add_argument("--data", type=Path, default=HERE.parents[1] / "shared" / "data", help="folder of real data sets")
    options.add_argument("--peer", help="a Python that has rapidfuzz and rouge_score")
    options.add_argument("--write", type=Path)
    asked = options.parse_args()
    texts, real = instructions(asked.rows, asked.data)
    with tempfile.TemporaryDirectory(prefix="novelty-") as folder:
        lines, decided = compare(Path(folder), texts, asked.runs, asked.peer)
    figures = report(lines, decided, texts, real)
    print(figures)
    if asked.write:
        write_section(asked.write, "novelty", figures)


if __name__ == "__main__":
    main()
