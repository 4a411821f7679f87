"""CPU seconds and peak memory of comparing two editions of a million records, and whether every known edit was found.

Both editions are dataset folders of made-up records in one process each; the new one is in another order.
Usage: python benchmarks/compare.py [--rows 1000000] [--write docs/benchmarks.md]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from audit_speed import _written
from ingest import measure
from sections import write_section

POOL, FILE_ROWS, SHARE = 20_000, 200_000, 0.01

COMPARE = """
import json, sys
from instructds.jobs.comparison import compare
found = compare(sys.argv[1], sys.argv[2])
with open(sys.argv[3], "w") as file:
    json.dump(found.counts.model_dump(), file)
"""


def make(folder: Path, rows: int, seed: int = 5) -> dict[str, int]:
    """Two dataset folders below `folder`, and how many records of each kind differ."""
    import numpy as np
    import polars as pl

    draw, chance = random.Random(seed), np.random.default_rng(seed)
    pool = pl.DataFrame(list(_written(draw, min(POOL, rows))), schema=["asked", "said"], orient="row")
    each = max(1, int(SHARE * rows))
    whole = pool[chance.integers(0, pool.height, rows + each)].with_columns(
        place=pl.int_range(pl.len()), quality=pl.Series(chance.random(rows + each, np.float32)), task=pl.lit("write")
    )
    whole = whole.with_columns(asked=pl.format("{} [{}]", "asked", "place"))
    old, added = whole[:rows], whole[rows:]
    kinds = np.zeros(rows, np.int8)
    kinds[chance.choice(rows, 5 * each, replace=False)] = np.repeat(np.arange(1, 6), each)
    kind = pl.Series(kinds)
    new = old.with_columns(
        said=pl.when(kind == 1).then(pl.format("{} (edited {})", "said", "place")).otherwise("said"),
        asked=pl.when(kind == 2).then(pl.format("Please: {}", "asked")).otherwise("asked"),
        quality=pl.when(kind == 3).then(pl.col("quality") / 2).otherwise("quality"),
        task=pl.when(kind == 4).then(pl.lit("rewrite")).otherwise("task"),
    ).filter(kind != 5)
    new = pl.concat([new, added])
    write(old, folder / "old")
    write(new[chance.permutation(new.height)], folder / "new")
    return {"added": each, "removed": each, "changed": 4 * each, "text": 2 * each, "score": each, "metadata": each}


def write(frame, folder: Path) -> None:
    """The rows as the Parquet files of a dataset folder."""
    for start in range(0, frame.height, FILE_ROWS):
        table = records(frame[start : start + FILE_ROWS])
        from instructds.engines.base import write_table

        name = f"train-{start // FILE_ROWS:05d}-of-{-(-frame.height // FILE_ROWS):05d}.parquet"
        write_table(table, folder / "data" / name, compression="zstd", level=3)


def records(frame):
    """The rows as records, column by column."""
    import numpy as np
    import pyarrow as pa

    from instructds.record import arrow_schema

    count, schema = frame.height, arrow_schema()
    asked, said = (frame[name].to_arrow().cast(pa.string()) for name in ("asked", "said"))
    contents = pa.concat_arrays([asked, said]).take(pa.array(np.arange(2 * count).reshape(2, count).T.ravel()))
    turns = pa.StructArray.from_arrays([pa.array(["user", "assistant"] * count), contents], ["role", "content"])
    rows = pa.array([f"made.jsonl#{place + 1}" for place in frame["place"]])
    made = {field.name: pa.nulls(count, field.type) for field in schema.field("provenance").type}
    made |= {"method": pa.array(["manual"] * count), "dataset": pa.array(["made"] * count), "row": rows}
    columns = {field.name: pa.nulls(count, field.type) for field in schema}
    columns["id"] = pa.array([os.urandom(16).hex() for _ in range(count)])
    columns["kind"], columns["task"] = pa.array(["sft"] * count), frame["task"].to_arrow().cast(pa.string())
    columns["messages"] = pa.ListArray.from_arrays(pa.array(np.arange(0, 2 * count + 1, 2, np.int32)), turns)
    columns["provenance"] = pa.StructArray.from_arrays(list(made.values()), list(made))
    whole = pa.table({name: column.cast(schema.field(name).type) for name, column in columns.items()}, schema=schema)
    return whole.append_column("quality", frame["quality"].to_arrow())


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--write", type=Path)
    options.add_argument("--make", type=Path, help="only make both editions in this folder, and print what differs")
    asked = options.parse_args()
    if asked.make:
        print(json.dumps(make(asked.make, asked.rows)))
        return
    folder = Path(tempfile.mkdtemp(prefix="compare-"))
    try:
        small = folder / "small"
        _made(small, 2_000)
        known = _made(folder, asked.rows)
        size = sum(file.stat().st_size for file in folder.glob("*/data/*.parquet")) / 1e6
        told = folder / "counts.json"
        call = [sys.executable, "-c", COMPARE]
        measure([*call, str(small / "old"), str(small / "new"), str(told)], dict(os.environ))  # compiles the kernels
        seconds, memory = measure([*call, str(folder / "old"), str(folder / "new"), str(told)], dict(os.environ))
        found, text = json.loads(told.read_text(encoding="utf-8")), _text_size(folder / "old")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    lines = [
        f"{asked.rows:,} records against {asked.rows:,}, {text:,.0f} MB of text each ({size:,.0f} MB of Parquet in all), shuffled; the kernels",
        "were compiled by an earlier run.",
        "",
        f"**{seconds:.1f} CPU s, {memory:.2f} GB** at the peak.",
        "",
        "| kind | known | found |",
        "| --- | ---: | ---: |",
        *(f"| {name} | {count:,} | {found[name]:,} |" for name, count in known.items()),
    ]
    print("\n".join(lines))
    if asked.write:
        write_section(asked.write, "comparing two editions", "\n".join(lines))


def _made(folder: Path, rows: int) -> dict[str, int]:
    """`make` in a process of its own: the peak memory of this one would be told as that of the processes it starts."""
    command = [sys.executable, __file__, "--rows", str(rows), "--make", str(folder)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _text_size(folder: Path) -> float:
    import polars as pl

    content = pl.col("messages").list.eval(pl.element().struct.field("content").str.len_bytes()).list.sum()
    return sum(pl.read_parquet(file, columns=["messages"]).select(content.sum()).item() for file in folder.glob("data/*")) / 1e6


if __name__ == "__main__":
    main()
