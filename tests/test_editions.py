"""Editions that lie elsewhere than in a file: dataset folders and revisions on the Hub, and what cannot be read."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import edited
import pyarrow.parquet as pq
import pytest

from instructds.errors import SourceError, UsageError
from instructds.jobs.comparison import compare

ROWS = [{"instruction": f"Mennyi {n} + {n}?", "output": f"Ennyi: {2 * n}."} for n in range(6)]

FILL = """
import io, json, sys
from huggingface_hub import HfApi
told = json.loads(sys.stdin.read())
api, found = HfApi(), {}
for repo, path, files in told:
    api.create_repo(repo, repo_type="dataset", exist_ok=True)
    found[repo] = [
        api.upload_file(path_or_fileobj=open(file, "rb").read(), path_in_repo=path, repo_id=repo, repo_type="dataset").oid
        for file in files
    ]
print(json.dumps(found))
"""

COMPARE = """
import json, sys
from instructds.jobs.comparison import compare
from instructds.errors import InstructdsError
told = []
for old, new in json.loads(sys.stdin.read()):
    try:
        found = compare(old, new)
        told.append([found.counts.model_dump(), found.old.revision, found.new.revision])
    except InstructdsError as error:
        told.append(str(error))
print(json.dumps(told))
"""


def python(code, data, **environment):
    result = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps(data),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    assert result.returncode == 0, result.stderr[-2000:]
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    for module in ("starlette", "uvicorn", "yaml", "multipart"):
        pytest.importorskip(module)
    folder = tmp_path_factory.mktemp("hub")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Path(__file__).parent / "servers" / "hub_server.py"
    command = [sys.executable, str(server), "--root", str(folder / "root"), "--port", str(port), "--token", "hf_alice=alice"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                urllib.request.urlopen(address, timeout=1).close()
                break
            except urllib.error.HTTPError:
                break
            except OSError:
                time.sleep(0.1)
        yield {"HF_ENDPOINT": address, "HF_TOKEN": "hf_alice", "HF_HOME": str(folder / "home"), "HF_HUB_DISABLE_XET": "1"}
    finally:
        running.terminate()
        running.wait()


@pytest.mark.slow
def test_two_revisions_on_the_hub_are_compared(hub, tmp_path):
    known = edited.editions(9, 400)
    for name, rows in (("old", known.old), ("new", known.new)):
        pq.write_table(edited.table(rows), tmp_path / f"{name}.parquet")
        lines = ROWS if name == "old" else [*ROWS[1:], {**ROWS[0], "output": "Nulla."}]
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in lines), "utf-8")
    files = [[str(tmp_path / f"{name}.{ending}") for name in ("old", "new")] for ending in ("parquet", "jsonl")]
    own, foreign = ("alice/sajat", "data/train-00000-of-00001.parquet"), ("alice/idegen", "rows.jsonl")
    commits = python(FILL, [[*own, files[0]], [*foreign, files[1]]], **hub)
    (old, new), (first, _) = commits[own[0]], commits[foreign[0]]
    asked = [
        [f"{own[0]}@{old}", own[0]],
        [f"{own[0]}@{old}", files[0][1]],
        [f"{foreign[0]}@{first}", f"{foreign[0]}@main"],
        [f"{own[0]}@nincs", own[0]],
    ]
    published, mixed, other, missing = python(COMPARE, asked, **hub)
    assert published[0] == mixed[0]
    assert published[1:] == [old, new]
    assert published[0]["changed"] == len(known.changed)
    assert (published[0]["removed"], published[0]["added"]) == (len(known.removed), len(known.added))
    assert (other[0]["changed"], other[0]["unchanged"], other[1]) == (1, 5, first)
    assert "no such revision" in missing


def test_a_moved_split_is_no_change_of_the_text(tmp_path):
    for name, cut in (("old", 3), ("new", 4)):
        (tmp_path / name).mkdir()
        for split, rows in (("train", ROWS[:cut]), ("test", ROWS[cut:])):
            (tmp_path / name / f"{split}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    found = compare(tmp_path / "old", tmp_path / "new")
    (moved,) = found.rows
    assert moved.what == ("split",)
    assert [(field.name, field.old, field.new) for field in moved.fields] == [("split", "test", "train")]


def test_rows_that_cannot_be_read_are_told(tmp_path):
    (tmp_path / "old.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS), "utf-8")
    (tmp_path / "new.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS) + "{broken\n", "utf-8")
    found = compare(tmp_path / "old.jsonl", tmp_path / "new.jsonl")
    assert found.same
    assert "1 row became no record" in found.new.unread[0]


def test_what_holds_no_record_is_answered(tmp_path):
    with pytest.raises(SourceError):
        compare(ROWS, tmp_path / "nothing.jsonl")
    empty = edited.table([])
    pq.write_table(empty, tmp_path / "empty.parquet")
    with pytest.raises(UsageError, match="no row became a record"):
        compare(tmp_path / "empty.parquet", ROWS)


def test_an_edited_file_keeps_its_ids_and_its_texts_are_compared_all_the_same(tmp_path):
    known = edited.editions(4, 60, shuffle=False).old
    spoiled = [dict(row) for row in known]
    spoiled[7]["messages"] = [dict(turn) for turn in spoiled[7]["messages"]]
    spoiled[7]["messages"][1]["content"] = "Kicserélt válasz."
    for name, rows in (("old", known), ("new", spoiled)):
        pq.write_table(edited.table(rows), tmp_path / f"{name}.parquet")
    (change,) = compare(tmp_path / "old.parquet", tmp_path / "new.parquet").rows
    assert (change.old.id, change.what, change.matched) == (known[7]["id"], ("text",), "source")
