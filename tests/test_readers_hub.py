import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")
pytest.importorskip("yaml")
pytestmark = pytest.mark.slow

ROWS = [
    {"instruction": f"Fordítsd le a(z) {n}. mondatot: árvíztűrő tükörfúrógép 雨", "output": f"المطر {n}"} for n in range(30)
]

FILL = """
import io, json, sys
from datasets import Dataset, DatasetDict, disable_progress_bars
from huggingface_hub import HfApi
disable_progress_bars()
rows = json.loads(sys.stdin.read())
api, repo = HfApi(), "alice/utasitasok"
api.create_repo(repo, repo_type="dataset")
def add(path, data):
    return api.upload_file(path_or_fileobj=data, path_in_repo=path, repo_id=repo, repo_type="dataset").oid
lines = "".join(json.dumps(row, ensure_ascii=False) + "\\n" for row in rows).encode()
first = add("data/train.jsonl", lines)
import zipfile
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("inner/a.jsonl", lines)
add("data/more.zip", buffer.getvalue())
buffer = io.BytesIO()
Dataset.from_list(rows[:5]).to_parquet(buffer)
add("data/deep/part.parquet", buffer.getvalue())
last = add("data/train.jsonl", lines * 2)
DatasetDict(train=Dataset.from_list(rows[:20]), test=Dataset.from_list(rows[20:])).push_to_hub("alice/splits")
Dataset.from_list(rows[:3]).push_to_hub("alice/configs", config_name="hu")
Dataset.from_list(rows[:4]).push_to_hub("alice/configs", config_name="ar")
Dataset.from_list(rows[:3]).push_to_hub("alice/titkos", private=True)
print(json.dumps([first, last]))
"""

READ = """
import json, sys
from instructds.errors import InstructdsError
from instructds.readers.locate import parts
answers = {}
for location, revision in json.loads(sys.stdin.read()):
    try:
        found = parts(location, revision=revision)
        answers[location] = {
            part.name: [part.revision, [value for chunk in part.chunks() for value in chunk.decode().values], part.facts()]
            for part in found
        }
        answers[location]["skipped"] = [one.name for one in found.skipped]
    except InstructdsError as error:
        answers[location] = f"{type(error).__name__}: {error}"
print(json.dumps(answers))
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
    assert result.returncode == 0, result.stderr[-3000:]
    return json.loads(result.stdout.strip().split("\n")[-1]), result.stderr


def free_port():
    with socket.socket() as open_socket:
        open_socket.bind(("127.0.0.1", 0))
        return open_socket.getsockname()[1]


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    folder, port = tmp_path_factory.mktemp("hub"), free_port()
    command = [
        sys.executable,
        str(Path(__file__).parent / "servers" / "hub_server.py"),
        "--root",
        str(folder / "store"),
        "--port",
        str(port),
    ]
    with subprocess.Popen([*command, "--token", "hf_alice=alice", "--token", "hf_bob=bob"]) as server:
        environment = {
            "HF_ENDPOINT": f"http://127.0.0.1:{port}",
            "HF_TOKEN": "hf_alice",
            "HF_HUB_DISABLE_XET": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "HF_HOME": str(folder / "home"),
        }
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/api/whoami-v2", timeout=1).close()
            except urllib.error.HTTPError as error:
                error.close()
                break
            except OSError:
                time.sleep(0.1)
            else:
                break
        try:
            (commits, _) = python(FILL, ROWS, **environment)
            yield environment, commits
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def answers(hub):
    environment, (first, _) = hub
    places = [
        ["hf://datasets/alice/utasitasok/data/train.jsonl", None],
        [f"hf://datasets/alice/utasitasok@{first}/data/train.jsonl", None],
        ["hf://datasets/alice/utasitasok/data", first],
        ["hf://datasets/alice/utasitasok", None],
        ["hf://datasets/alice/utasitasok/**/*.parquet", None],
        ["hf://datasets/alice/utasitasok/data/*.jsonl", "main"],
        ["hf://datasets/alice/utasitasok/nincs.jsonl", None],
        ["hf://datasets/alice/utasitasok@nincs/data", None],
        ["hf://datasets/alice/nincs", None],
        ["hf://models/alice/nincs", None],
        ["alice/splits", None],
        ["alice/configs:hu", None],
        ["alice/configs", None],
        ["alice/configs:de", None],
        ["alice/nincs", None],
    ]
    found, stderr = python(READ, places, **environment)
    assert "%|" not in stderr
    return found


def test_a_file_is_read_at_its_pinned_commit(hub, answers):
    _, (first, last) = hub
    revision, rows, facts = answers["hf://datasets/alice/utasitasok/data/train.jsonl"]["train.jsonl"]
    assert rows == ROWS * 2
    assert revision == last or len(revision) == 40
    assert facts["kind"] == "jsonl"
    revision, rows, _ = answers[f"hf://datasets/alice/utasitasok@{first}/data/train.jsonl"]["train.jsonl"]
    assert (revision, rows) == (first, ROWS)


def test_a_folder_is_read_at_the_revision_asked_for(hub, answers):
    _, (first, _) = hub
    found = answers["hf://datasets/alice/utasitasok/data"]
    assert found.pop("skipped") == []
    assert {name: (revision, rows) for name, (revision, rows, _) in found.items()} == {"train.jsonl": (first, ROWS)}


def test_archives_and_tables_of_a_repository_are_parts(answers):
    found = answers["hf://datasets/alice/utasitasok"]
    assert found.pop("skipped") == [".gitattributes"]
    assert {name: len(rows) for name, (_, rows, _) in found.items()} == {
        "data/deep/part.parquet": 5,
        "data/more.zip!inner/a.jsonl": 30,
        "data/train.jsonl": 60,
    }
    assert {len(revision) for revision, _, _ in found.values()} == {40}


def test_patterns_find_files(answers):
    assert set(answers["hf://datasets/alice/utasitasok/**/*.parquet"]) == {"data/deep/part.parquet", "skipped"}
    assert set(answers["hf://datasets/alice/utasitasok/data/*.jsonl"]) == {"data/train.jsonl", "skipped"}


def test_a_dataset_is_read_by_its_name(answers):
    found = answers["alice/splits"]
    assert found["train"][1] == ROWS[:20]
    assert found["test"][1] == ROWS[20:]
    assert len(found["train"][0]) == 40
    assert answers["alice/configs:hu"]["train"][1] == ROWS[:3]


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("hf://datasets/alice/utasitasok/nincs.jsonl", "no file is called 'nincs.jsonl'"),
        ("hf://datasets/alice/utasitasok@nincs/data", "no such revision"),
        ("hf://datasets/alice/nincs", "no such dataset"),
        ("hf://models/alice/nincs", "no address"),
        ("alice/configs", "several configurations"),
        ("alice/configs:de", "no configuration 'de'"),
        ("alice/nincs", "no such dataset"),
    ],
)
def test_what_is_not_there_is_answered(answers, location, shown):
    assert answers[location].startswith("Unreadable: ")
    assert shown in answers[location]
    assert "hf_alice" not in answers[location]


def test_a_private_dataset_needs_a_token(hub):
    environment, _ = hub
    places = [["alice/titkos", None], ["hf://datasets/alice/titkos", None]]
    found, _ = python(READ, places, **environment)
    assert found["alice/titkos"]["train"][1] == ROWS[:3]
    found, _ = python(READ, places, **{**environment, "HF_TOKEN": "hf_bob"})
    for answer in found.values():
        assert "private" in answer
        assert "hf_bob" not in answer


def test_offline_reads_the_cache_and_says_what_is_not_there(hub, answers):
    environment, (_, last) = hub
    offline = {**environment, "HF_HUB_OFFLINE": "1", "HF_ENDPOINT": "http://127.0.0.1:9"}
    file = "hf://datasets/alice/utasitasok/data/train.jsonl"
    places = [
        [file, last],
        ["hf://datasets/alice/utasitasok", None],
        ["hf://datasets/alice/titkos2", None],
        ["alice/splits", None],
    ]
    found, _ = python(READ, places, **offline)
    assert found[file] == answers[file]
    assert "revision: " in found["hf://datasets/alice/utasitasok"]
    assert "HF_HUB_OFFLINE" in found["hf://datasets/alice/titkos2"]
    assert found["alice/splits"]["train"][1] == ROWS[:20]


def test_a_hub_that_is_away_is_told(hub):
    environment, _ = hub
    found, _ = python(
        READ, [["hf://datasets/alice/x", None]], **{**environment, "HF_ENDPOINT": "http://anna:jelsz%C3%B3@127.0.0.1:9"}
    )
    assert "http://...@127.0.0.1:9 cannot be reached" in found["hf://datasets/alice/x"]


def test_a_pipeline_reads_the_hub_and_its_records_name_the_commit(hub, tmp_path):
    environment, (first, _) = hub[0], hub[1]
    (tmp_path / "p.yaml").write_text(
        "version: 1\nname: hub\nsources:\n"
        f"  - unknown: {{name: regi, path: 'hf://datasets/alice/utasitasok@{first}/data/train.jsonl'}}\n"
        "  - manual: {name: osztott, path: alice/splits}\n"
        "stages:\n  - deduplicate:\n  - select:\n",
        "utf-8",
    )
    command = [sys.executable, "-m", "instructds", "run", str(tmp_path / "p.yaml"), "--out", str(tmp_path / "runs"), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})
    assert done.returncode == 0, done.stderr[-2000:]
    manifest = json.loads((tmp_path / "runs" / "hub" / "manifest.json").read_text("utf-8"))
    assert [source["balance"]["n_in"] for source in manifest["sources"]] == [30, 30]
    assert (manifest["kept"], manifest["dropped_by"]) == (30, {"select: duplicate": 30})
    import pyarrow.parquet as pq

    kept = pq.read_table(tmp_path / "runs" / "hub" / "dataset" / "data").to_pylist()
    assert {row["provenance"]["method"] for row in kept} == {"manual"}
    dropped = pq.read_table(tmp_path / "runs" / "hub" / "dataset" / "rejected").to_pylist()
    assert {row["provenance"]["revision"] for row in dropped} == {first}
