"""Reading, cleaning, exact de-duplication, splitting and writing of N single-turn rows: ours against `datasets`.

Both do the same job in turn, each in a process of its own; CPU seconds (user + system, children included) and peak memory are
the operating system's. Usage: python benchmarks/ingest.py [--rows 1000000] [--runs 2] [--write docs/benchmarks.md]
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
from importlib.metadata import version
from pathlib import Path

from sections import write_section

HERE = Path(__file__).resolve().parent
WORDS = (
    "a az egy és hogy nem is ez csak meg már még vagy ha mint kell lehet minden most után előtt közben város folyó kenyér "
    "the of and to in is that it was for on are with as his they be at one have this from or had by water bread river city "
    "árvíztűrő tükörfúrógép gyümölcs könyvtár barátság számítógép miért hogyan írd le röviden sorolj fel három példát"
).split()

PIPELINE = """\
version: 1
name: bench
root: {folder}
sources:
  - llm_generated: {{name: rows, path: rows.jsonl}}
stages:
  - clean:
  - deduplicate:
  - select:
  - split: {{shares: {{train: 0.9, validation: 0.05, test: 0.05}}}}
"""

PEER = """
import hashlib, re, sys, unicodedata
from datasets import load_dataset
source, target, workers = sys.argv[1], sys.argv[2], int(sys.argv[3])
rows = load_dataset("json", data_files=source, split="train")
control = re.compile(r"[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufeff]")
def clean(row):
    for name in ("instruction", "input", "output"):
        row[name] = control.sub("", unicodedata.normalize("NFC", row[name]).replace("\\r\\n", "\\n").replace("\\r", "\\n"))
    text = " ".join(unicodedata.normalize("NFKC", row["instruction"] + "\\n" + row["input"] + "\\n" + row["output"]).casefold().split())
    row["key"] = hashlib.blake2b(text.encode(), digest_size=16).hexdigest()
    row["messages"] = [
        {"role": "user", "content": row["instruction"] + ("\\n\\n" + row["input"] if row["input"] else "")},
        {"role": "assistant", "content": row["output"]},
    ]
    part = int(hashlib.blake2b(row["instruction"].encode(), digest_size=8).hexdigest(), 16) / 2**64
    row["split"] = "train" if part < 0.9 else "validation" if part < 0.95 else "test"
    return row
rows = rows.map(clean, num_proc=workers if workers > 1 else None)
seen = set()
def first(row):
    if row["key"] in seen:
        return False
    seen.add(row["key"])
    return True
rows = rows.filter(first)
for split in ("train", "validation", "test"):
    rows.filter(lambda row: row["split"] == split).remove_columns(["key", "split"]).to_parquet(f"{target}/{split}.parquet")
print(len(rows))
"""


def make_rows(path: Path, count: int, seed: int = 7) -> None:
    """Single-turn rows of about 1 kB, from a pool that is replicated with edits; one in 20 is an exact or folded duplicate."""
    rng = random.Random(seed)
    pool = [" ".join(rng.choices(WORDS, k=rng.randint(60, 220))) for _ in range(5_000)]
    last: list[dict[str, str]] = []
    with path.open("w", encoding="utf-8") as out:
        for number in range(count):
            if last and rng.random() < 0.05:
                row = dict(rng.choice(last))
                if rng.random() < 0.5:
                    row["output"] = row["output"].upper().replace(" ", "  ", 3)
            else:
                words = rng.choice(pool).split()
                for _ in range(4):
                    words[rng.randrange(len(words))] = str(rng.randrange(10**6))
                ask = f"{rng.choice(WORDS)} {number} " + " ".join(rng.choices(WORDS, k=12)) + "?"
                row = {
                    "instruction": ask,
                    "input": "" if rng.random() < 0.6 else " ".join(words[:15]),
                    "output": " ".join(words) + ".",
                }
                if rng.random() < 0.01:
                    row["output"] = row["output"].replace(" ", "\r\n", 1)
                last = [*last[-200:], row]
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def measure(command: list[str], env: dict[str, str]) -> tuple[float, float]:
    """CPU seconds of a process and its children, and the peak memory of the largest one in GB."""
    child = os.posix_spawn(command[0], command, env)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(f"failed ({status}): {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 2**20


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--runs", type=int, default=2)
    options.add_argument("--workers", type=int, default=1)
    options.add_argument("--write", type=Path)
    asked = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="ingest-"))
    try:
        figures = compare(folder, asked.rows, asked.runs, asked.workers)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(figures)
    if asked.write:
        write_section(asked.write, "ingest", figures)


def compare(folder: Path, rows: int, runs: int, workers: int) -> str:
    make_rows(folder / "rows.jsonl", rows)
    size = (folder / "rows.jsonl").stat().st_size
    (folder / "bench.yaml").write_text(PIPELINE.format(folder=folder), encoding="utf-8")
    (folder / "peer.py").write_text(PEER, encoding="utf-8")
    env = {**os.environ, "HF_HOME": str(folder / "hf"), "HF_DATASETS_DISABLE_PROGRESS_BARS": "1", "HF_HUB_OFFLINE": "1"}
    ours, peers = [], []
    for _ in range(runs):
        shutil.rmtree(folder / "runs", ignore_errors=True)
        command = [
            sys.executable,
            "-m",
            "instructds",
            "run",
            str(folder / "bench.yaml"),
            "--out",
            str(folder / "runs"),
            "--quiet",
        ]
        ours.append(measure([*command, "--workers", str(workers)], env))
        shutil.rmtree(folder / "hf", ignore_errors=True)
        shutil.rmtree(folder / "peer", ignore_errors=True)
        (folder / "peer").mkdir()
        peers.append(
            measure(
                [sys.executable, str(folder / "peer.py"), str(folder / "rows.jsonl"), str(folder / "peer"), str(workers)], env
            )
        )
    manifest = json.loads((folder / "runs" / "bench" / "manifest.json").read_text(encoding="utf-8"))
    ratio = statistics.median(our[0] / peer[0] for our, peer in zip(ours, peers, strict=True))
    lines = [
        f"{rows:,} single-turn rows, {size / 1e6:,.0f} MB of JSONL, read -> clean -> exact dedup -> split -> Parquet, {runs} runs in",
        f"turn, {workers} worker(s); Python {platform.python_version()}, datasets {version('datasets')}, pyarrow {version('pyarrow')}.",
        f"Kept {manifest['kept']:,}, dropped {manifest['dropped']:,}.",
        "",
        "| tool | CPU s (median) | CPU s per million rows | peak memory GB |",
        "| --- | ---: | ---: | ---: |",
    ]
    for name, found in (("instructds", ours), (f"datasets {version('datasets')} load + map + filter", peers)):
        seconds = statistics.median(one[0] for one in found)
        memory = max(one[1] for one in found)
        lines.append(f"| {name} | {seconds:.1f} | {seconds / rows * 1e6:.1f} | {memory:.2f} |")
    lines.append(f"\nRatio ours / theirs, median of pairs: **{ratio:.2f}**.")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
