import gzip
import io
import json
import tarfile
import zipfile

import pytest

from instructds.errors import Unreadable
from instructds.readers.base import Limits
from instructds.readers.locate import parts

ROW = {"instruction": "Mi az eső?", "output": "雨"}
LINE = json.dumps(ROW, ensure_ascii=False).encode() + b"\n"
FILES = {
    "b.jsonl": LINE * 3,
    "a/c.json": b"[" + LINE + b"]",
    "a/d.csv": "x,y\n1,é\n".encode(),
    "README.md": b"# x",
    "kép.png": b"\x89PNG",
}


def zipped(path, files, **options):
    with zipfile.ZipFile(path, "w", **options) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def tarred(path, files, mode="w"):
    with tarfile.open(path, mode) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def rows_of(part):
    return [value for chunk in part.chunks() for value in chunk.decode().values]


MAKE = {
    "zip": lambda path: zipped(path, FILES),
    "tar": lambda path: tarred(path, FILES),
    "tar.gz": lambda path: tarred(path, FILES, "w:gz"),
    "tar.xz": lambda path: tarred(path, FILES, "w:xz"),
}


@pytest.mark.parametrize("kind", MAKE)
def test_members_are_parts(tmp_path, kind):
    path = MAKE[kind](tmp_path / f"x.{kind}")
    found = parts(path)
    names = {part.name.split("!")[1]: len(rows_of(part)) for part in found}
    assert names == {"a/c.json": 1, "a/d.csv": 1, "b.jsonl": 3}
    assert {(one.name, one.reason.split()[-1]) for one in found.skipped} == {
        (f"x.{kind}!README.md", "document"),
        (f"x.{kind}!kép.png", "rows"),
    }


@pytest.mark.parametrize("kind", MAKE)
def test_members_can_be_read_in_any_order(tmp_path, kind):
    found = list(parts(MAKE[kind](tmp_path / f"x.{kind}")))
    assert [len(rows_of(part)) for part in reversed(found)] == [3, 1, 1]
    assert [len(rows_of(part)) for part in found] == [1, 1, 3]
    import hashlib

    assert found[2].facts()["sha256"] == hashlib.sha256(FILES["b.jsonl"]).hexdigest()
    assert found[2].facts()["archive"] == kind.split(".")[0]


@pytest.mark.parametrize("kind", MAKE)
def test_a_member_can_be_chosen(tmp_path, kind):
    path = MAKE[kind](tmp_path / f"x.{kind}")
    (part,) = parts(path, member="a/c.json")
    assert part.name == f"x.{kind}!a/c.json"
    assert len(parts(path, member="a/*")) == 2
    with pytest.raises(Unreadable, match="'nincs'") as caught:
        parts(path, member="nincs")
    assert "a/c.json" in caught.value.near


def test_unsafe_members_are_refused(tmp_path):
    path = tmp_path / "x.tar"
    with tarfile.open(path, "w") as archive:
        for name in ("../out.jsonl", "/etc/x.jsonl", "ok.jsonl"):
            info = tarfile.TarInfo(name)
            info.size = len(LINE)
            archive.addfile(info, io.BytesIO(LINE))
        for name, kind in (("link.jsonl", tarfile.SYMTYPE), ("hard.jsonl", tarfile.LNKTYPE), ("device.jsonl", tarfile.CHRTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "../../secret"
            archive.addfile(info)
    found = parts(path)
    assert [part.name for part in found] == ["x.tar!ok.jsonl"]
    reasons = {one.name.split("!")[1]: one.reason for one in found.skipped}
    assert set(reasons) == {"../out.jsonl", "/etc/x.jsonl", "link.jsonl", "hard.jsonl", "device.jsonl"}
    assert "leaves" in reasons["../out.jsonl"]
    assert "link" in reasons["hard.jsonl"]


def test_unsafe_members_of_a_zip_are_refused(tmp_path):
    path = zipped(
        tmp_path / "x.zip",
        {"../out.jsonl": LINE, "/abs.jsonl": LINE, "C:/x.jsonl": LINE, "a\\..\\b.jsonl": LINE, "ok.jsonl": LINE},
    )
    link = zipfile.ZipInfo("link.jsonl")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "../secret")
    found = parts(path)
    assert [part.name for part in found] == ["x.zip!ok.jsonl"]
    assert len(found.skipped) == 5


def test_an_encrypted_member_is_refused(tmp_path):
    path = zipped(tmp_path / "x.zip", {"a.jsonl": LINE})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    (part,) = parts(path)
    with pytest.raises(Unreadable, match="no file with rows") as caught:
        rows_of(part)
    assert "encrypted" in str(caught.value)


def test_nested_archives_are_skipped(tmp_path):
    inner = zipped(tmp_path / "inner.zip", {"a.jsonl": LINE})
    found = parts(zipped(tmp_path / "x.zip", {"inner.zip": inner.read_bytes(), "a.jsonl": LINE}))
    assert [part.name for part in found] == ["x.zip!a.jsonl"]
    assert [one.name for one in found.skipped] == ["x.zip!inner.zip"]


def test_a_compressed_member_is_read(tmp_path):
    (part,) = parts(zipped(tmp_path / "x.zip", {"a.jsonl.gz": gzip.compress(LINE * 2)}))
    assert rows_of(part) == [ROW] * 2


def test_a_zip_bomb_is_refused(tmp_path):
    data = LINE * 3 + b'{"a": "' + b"x" * 2**25 + b'"}'
    limits = Limits(zip_bytes=2**22, chunk_rows=2)
    (part,) = parts(zipped(tmp_path / "x.zip", {"a.jsonl": data}, compression=zipfile.ZIP_DEFLATED), limits=limits)
    rows = [chunk.decode() for chunk in part.chunks()]
    assert [value for some in rows for value in some.values] == [ROW] * 3
    assert rows[-1].broken[0].fatal
    assert "zip bomb" in rows[-1].broken[0].detail


def test_a_tar_bomb_is_refused(tmp_path):
    path = tarred(tmp_path / "x.tar.gz", {"a.jsonl": b"x" * 2**25}, "w:gz")
    found = list(parts(path, limits=Limits(bomb_bytes=2**22, bomb_ratio=200)))
    (broken,) = next(found[-1].chunks()).decode().broken
    assert broken.fatal
    assert "zip bomb" in broken.detail


def test_a_damaged_zip_member_gives_what_came_out(tmp_path):
    path = zipped(tmp_path / "x.zip", {"a.jsonl": LINE * 50})
    data = path.read_bytes()
    path.write_bytes(data.replace(LINE * 50, LINE * 49 + LINE.replace(b"Mi", b"Ma")))
    (part,) = parts(path)
    rows = [chunk.decode() for chunk in part.chunks()]
    broken = [one for some in rows for one in some.broken]
    assert [(one.reason, one.fatal) for one in broken] == [("broken_stream", True)]


@pytest.mark.parametrize("kind", ["tar", "tar.gz"])
def test_a_cut_off_tar_gives_what_is_whole(tmp_path, kind):
    files = {
        "a.jsonl": LINE * 500,
        "b.jsonl": b"".join(json.dumps({"n": n * 7919 % 10007}).encode() + b"\n" for n in range(9000)),
    }
    path = tarred(tmp_path / f"x.{kind}", files, "w" if kind == "tar" else "w:gz")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    rows = {part.name: [chunk.decode() for chunk in part.chunks()] for part in parts(path)}
    assert sum(len(some.values) for some in rows[f"x.{kind}!a.jsonl"]) == 500
    fatal = [one for name in rows for some in rows[name] for one in some.broken if one.fatal]
    assert fatal
    assert {one.reason for one in fatal} == {"broken_stream"}


def test_a_cut_off_zip_is_unreadable(tmp_path):
    path = zipped(tmp_path / "x.zip", {"a.jsonl": LINE * 50})
    path.write_bytes(path.read_bytes()[:200])
    (part,) = parts(path)
    with pytest.raises(Unreadable, match="no whole zip"):
        rows_of(part)


def test_a_broken_archive_does_not_hide_its_neighbours(tmp_path):
    zipped(tmp_path / "b.zip", {"a.jsonl": LINE * 2})
    (tmp_path / "a.zip").write_bytes((tmp_path / "b.zip").read_bytes()[:60])
    refused, whole = parts(tmp_path)
    assert (refused.name, whole.name) == ("a.zip", "b.zip!a.jsonl")
    assert rows_of(whole) == [ROW] * 2


def test_member_names_are_printable(tmp_path):
    path = tmp_path / "x.tar"
    with tarfile.open(path, "w", encoding="utf-8", errors="surrogateescape") as archive:
        info = tarfile.TarInfo("k\udce9p.jsonl")
        info.size = len(LINE)
        archive.addfile(info, io.BytesIO(LINE))
    (part,) = parts(path)
    assert part.name == "x.tar!k\\xe9p.jsonl"
    assert rows_of(part) == [ROW]


def test_nothing_is_written(tmp_path):
    path = MAKE["tar.gz"](tmp_path / "x.tar.gz")
    before = sorted(entry.name for entry in tmp_path.rglob("*"))
    for part in parts(path):
        rows_of(part)
    assert sorted(entry.name for entry in tmp_path.rglob("*")) == before
