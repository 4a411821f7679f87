import json
import os
import pickle
import random

import datasets
import pytest

from instructds.errors import Unreadable, UsageError
from instructds.readers.locate import parts

LINE = json.dumps({"instruction": "Mi az eső?", "output": "雨"}, ensure_ascii=False) + "\n"


def fill(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(LINE if not name.endswith(".csv") else "x,y\n1,é\n")
    return folder


def names(found):
    return [part.name for part in found]


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path):
    fill(
        tmp_path,
        "z.jsonl",
        "a/é.jsonl",
        "a/b/c.csv",
        "README.md",
        "a/LICENSE",
        "notes.txt",
        "x.py",
        ".git/config.json",
        "a/.x.jsonl",
    )
    found = parts(tmp_path)
    assert {one.name: one.reason for one in found.skipped} == {
        ".git/": "it is hidden",
        "README.md": "it is a document",
        "a/.x.jsonl": "it is hidden",
        "a/LICENSE": "it is a document",
        "notes.txt": "it is a document",
        "x.py": "its ending '.py' is that of no form with rows",
    }
    assert names(found) == ["a/b/c.csv", "a/é.jsonl", "z.jsonl"]


def test_links_do_not_lead_out_or_round_in_circles(tmp_path):
    folder = fill(tmp_path / "data", "a.jsonl", "deep/b.jsonl")
    fill(tmp_path, "secret.jsonl")
    (folder / "deep" / "loop").symlink_to(folder)
    (folder / "out.jsonl").symlink_to(tmp_path / "secret.jsonl")
    (folder / "inside.jsonl").symlink_to(folder / "a.jsonl")
    (folder / "dead.jsonl").symlink_to(folder / "nothing")
    (folder / "self.jsonl").symlink_to(folder / "self.jsonl")
    os.mkfifo(folder / "pipe.jsonl")
    found = parts(folder)
    assert names(found) == ["a.jsonl", "deep/b.jsonl", "inside.jsonl"]
    assert {one.name for one in found.skipped} == {"deep/loop/", "out.jsonl", "dead.jsonl", "self.jsonl", "pipe.jsonl"}


def test_a_pattern_finds_files(tmp_path):
    fill(tmp_path, "a/x.jsonl", "a/y.jsonl", "b/x.jsonl", "b/x.txt")
    assert names(parts(str(tmp_path / "*" / "x.*"))) == ["a/x.jsonl", "b/x.jsonl"]
    assert names(parts(str(tmp_path / "**" / "*.jsonl"))) == ["a/x.jsonl", "a/y.jsonl", "b/x.jsonl"]


def test_a_list_names_its_files_from_their_common_folder(tmp_path):
    fill(tmp_path, "a/x.jsonl", "b/x.jsonl")
    assert names(parts([tmp_path / "b" / "x.jsonl", str(tmp_path / "a" / "x.jsonl")])) == ["b/x.jsonl", "a/x.jsonl"]
    with pytest.raises(UsageError, match="two parts"):
        parts([tmp_path / "a" / "x.jsonl"] * 2)


def test_a_file_is_called_by_its_name(tmp_path):
    fill(tmp_path, "a/x.jsonl")
    assert names(parts(tmp_path / "a" / "x.jsonl")) == ["x.jsonl"]


def test_a_saved_dataset_is_read(tmp_path):
    rows = [{"szöveg": f"eső {n}"} for n in range(10)]
    datasets.disable_progress_bars()
    datasets.DatasetDict(train=datasets.Dataset.from_list(rows)).save_to_disk(tmp_path / "saved", num_shards={"train": 2})
    fill(tmp_path / "saved" / "train", "extra.jsonl")
    found = parts(tmp_path / "saved")
    assert [
        value for part in found for chunk in part.chunks() for value in pickle.loads(pickle.dumps(chunk)).decode().values
    ] == rows
    assert {one.name for one in found.skipped} == {
        "dataset_dict.json",
        "train/state.json",
        "train/dataset_info.json",
        "train/extra.jsonl",
    }


def test_a_folder_without_rows_tells_what_it_holds(tmp_path):
    fill(tmp_path, "README.md", "kép.png")
    with pytest.raises(Unreadable, match="no file with rows") as caught:
        parts(tmp_path)
    assert "kép.png" in str(caught.value)
    assert "README.md (it is a document)" in caught.value.near


def test_a_wrong_name_is_answered_with_the_near_one(tmp_path):
    fill(tmp_path, "magyar.jsonl")
    with pytest.raises(Unreadable, match="no such file") as caught:
        parts(tmp_path / "magyr.jsonl")
    assert caught.value.near == ("magyar.jsonl",)


def test_member_is_for_archives(tmp_path):
    fill(tmp_path, "a.jsonl")
    with pytest.raises(UsageError, match="no archive"):
        parts(tmp_path / "a.jsonl", member="x")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG image"),
        (b"%PDF-1.7\n", "PDF document"),
        (b"\x80\x04\x95\x10", "pickle"),
        (bytes(range(256)) * 10 + bytes(100), "NUL"),
        (random.Random(1).randbytes(5_000).replace(b"\0", b"a"), "binary: [0-9]+ of its first 4096 bytes are control"),
        (b"<!DOCTYPE html><html>", "web page"),
        (
            b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 123456\n",
            "Git LFS pointer, not the file itself .123456 bytes",
        ),
        (b"", "empty"),
        (b"Csak szoveg.\nMeg egy sor.\n", "no form that has rows"),
    ],
)
@pytest.mark.parametrize("name", ["x", "x.json"])
def test_a_file_that_holds_no_rows_is_told_for_what_it_is(tmp_path, data, what, name):
    path = tmp_path / name
    path.write_bytes(data)
    (part,) = parts(path)
    if name == "x.json" and "no form" in what:
        reasons = [one.reason for chunk in part.chunks() for one in chunk.decode().broken]
        assert reasons[0] == "invalid_json"
    else:
        with pytest.raises(Unreadable, match=what):
            list(part.chunks())


@pytest.mark.parametrize("address", ["s3://bucket/rows.jsonl", "https://user:titok@example.org/rows.csv?sig=titok", "GS://x/y"])
def test_addresses_that_are_not_read_are_told_what_is(address):
    with pytest.raises(Unreadable, match="are not read") as told:
        parts(address)
    assert "hf://datasets/user/name/path" in str(told.value)
    assert "titok" not in str(told.value)
