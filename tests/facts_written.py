"""Facts of a made-up run with hostile names, and its dataset folder, for what is written from them."""

from dataclasses import dataclass

import pyarrow as pa
import pyarrow.parquet as pq

from instructds import audit
from instructds.hub.card_facts import Config, Facts, Licence, Source, Split

ROWS = [
    {"instruction": "Mi a fővárosa Magyarországnak?", "output": "Budapest."},
    {"instruction": "ما عاصمة مصر؟", "output": "القاهرة."},
    {"instruction": "法国的首都是哪里？", "output": "巴黎。Írj ide: eva.kovacs@gmail.com"},
]

HOSTILE = 'kérdés "1"\x1b[31m </script> {"@id": "x"} \u202e\n---\n% ? # é'

PIPELINE = """\
version: 1
name: próba
sources:
  - manual: {name: kezi, path: kezi.jsonl, license: CC-BY-SA-4.0}
  - machine_translated: {name: fordított, path: f.jsonl, originals: {source: kezi, by: [id]}}
stages:
  - clean:
  - select: {findings: [refusal]}
"""


@dataclass
class Written:
    facts: Facts
    folder: object
    checksums: dict


def written(folder, name="próba"):
    """The facts and the folder; every name that a stranger may choose is `name`."""
    (folder / "data").mkdir(parents=True)
    messages = [
        [{"role": "user", "content": row["instruction"]}, {"role": "assistant", "content": row["output"]}] for row in ROWS
    ]
    original = [{"language": "en", "messages": one} for one in messages]
    table = pa.table(
        {
            "id": ["a", "b", "c"],
            "messages": messages,
            "label": pa.array([True, None, False]),
            "score": pa.array([0.5, None, 1.0], pa.float32()),
            "original": original,
            "provenance": [{"method": "manual", "parents": ["x", "y"]}] * 3,
        }
    )
    path = folder / "data" / "train-00000-of-00001.parquet"
    pq.write_table(table, path)
    facts = Facts(
        name=name,
        version="0.1.0",
        created="2026-05-01T10:00:00+00:00",
        pipeline=PIPELINE,
        report=audit(ROWS, provenance="manual"),
        sources=(
            Source(
                "kezi",
                "manual",
                "CC-BY-SA-4.0",
                name,
                ("hf://datasets/valaki/halmaz", "https://user:secret@example.org/a b?x=1"),
                "abc",
                5,
                3,
                2,
            ),
            Source("fordított", "machine_translated", None, None, (), None, 3, 3, 0),
            Source(name, name, name, None, (name,), name, 1, 1, 0, skipped=name),
        ),
        configs=(Config("default", (Split("train", "data/train-*.parquet", 3, path.stat().st_size),)),),
        kept=3,
        dropped=1,
        dropped_by={f"select: {name}": 1},
        languages=("hu", "ar", "zh"),
        licences={"CC-BY-SA-4.0": 3, None: 1},
        licence=Licence("cc-by-sa-4.0"),
        limit=10,
    )
    return Written(facts, folder, {"data/train-00000-of-00001.parquet": "0" * 64})
