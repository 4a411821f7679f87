"""Rows go to S3 and come back whole: a real S3 client against a server on loopback."""

import json

import pytest
from datasets import load_from_disk

from instructds import cli
from instructds.errors import OutputExists, RunError
from instructds.jobs.conversion import convert

pytestmark = pytest.mark.slow
s3fs = pytest.importorskip("s3fs")
moto = pytest.importorskip("moto.server")

ROWS = [
    {"instruction": "Mondj egy gyümölcsöt!", "input": "", "output": "Alma."},
    {"instruction": "ما المطر؟", "input": "", "output": "ماء يسقط من السحاب."},
    {"instruction": "翻译成匈牙利语", "input": "苹果", "output": "alma"},
]


@pytest.fixture(scope="module")
def server():
    running = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


@pytest.fixture
def bucket(server, monkeypatch):
    for name, value in (
        ("AWS_ENDPOINT_URL", server),
        ("AWS_ACCESS_KEY_ID", "proba"),
        ("AWS_SECRET_ACCESS_KEY", "titok-kulcs"),
        ("AWS_DEFAULT_REGION", "us-east-1"),
    ):
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    storage = s3fs.S3FileSystem()
    storage.mkdir("adatok")
    yield storage
    storage.rm("adatok", recursive=True)
    s3fs.S3FileSystem.clear_instance_cache()


@pytest.mark.parametrize("ending", [".jsonl", ".json", ".csv", ".parquet"])
def test_rows_arrive_as_they_are_written_to_a_file(bucket, tmp_path, ending):
    target = f"s3://adatok/mély/rows{ending}"
    done = convert(ROWS, target, to="alpaca")
    assert (done.rows, done.target) == (3, target)
    convert(ROWS, tmp_path / f"rows{ending}", to="alpaca")
    assert bucket.cat(f"adatok/mély/rows{ending}") == (tmp_path / f"rows{ending}").read_bytes()
    with pytest.raises(OutputExists, match="--force"):
        convert(ROWS[:1], target, to="alpaca")
    assert convert(ROWS[:1], target, to="alpaca", force=True).rows == 1


def test_a_saved_folder_loads_when_it_is_fetched_and_others_are_never_replaced(bucket, tmp_path):
    convert(ROWS, "s3://adatok/saved/", to="messages")
    bucket.get("adatok/saved", str(tmp_path / "here"), recursive=True)
    assert [row["messages"][-1]["content"] for row in load_from_disk(str(tmp_path / "here"))] == [row["output"] for row in ROWS]
    bucket.pipe("adatok/notes/a.txt", b"fontos")
    with pytest.raises(OutputExists, match="no dataset"):
        convert(ROWS, "s3://adatok/notes/", to="messages", force=True)
    assert bucket.cat("adatok/notes/a.txt") == b"fontos"


def test_a_bucket_that_is_not_there_is_answered_without_a_key(bucket, tmp_path, capsys):
    (tmp_path / "rows.json").write_text(json.dumps(ROWS), "utf-8")
    assert cli.main(["convert", str(tmp_path / "rows.json"), "s3://nincs-ilyen/rows.jsonl", "--to", "messages"]) == 2
    told = capsys.readouterr().err
    assert "the storage refuses" in told
    assert "titok" not in told
    with pytest.raises(RunError, match="bucket"):
        convert(ROWS, "s3://nincs-ilyen/saved/", to="messages")
