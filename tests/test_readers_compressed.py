import bz2
import gzip
import io
import json
import lzma

import pytest
import zstandard

from instructds.errors import Unreadable
from instructds.readers.base import Limits
from instructds.readers.compressed import Decompressed
from instructds.readers.locate import parts
from instructds.readers.stored import Hashed

PACK = {
    "gz": gzip.compress,
    "zst": zstandard.ZstdCompressor(write_checksum=True).compress,
    "xz": lzma.compress,
    "bz2": bz2.compress,
}
LINES = [json.dumps({"n": n, "szöveg": f"{n * 7919 % 1009} csepp eső 雨"}, ensure_ascii=False) for n in range(3000)]
TEXT = ("\n".join(LINES) + "\n").encode()


def read(path, **options):
    (part,) = parts(path, **options)
    rows = [chunk.decode() for chunk in part.chunks()]
    return [value for some in rows for value in some.values], [one for some in rows for one in some.broken], part.facts()


@pytest.mark.parametrize("kind", PACK)
@pytest.mark.parametrize("name", ["a.jsonl.{}", "a.jsonl"])
def test_compression_is_told_by_the_bytes(tmp_path, kind, name):
    path = tmp_path / name.format(kind)
    path.write_bytes(PACK[kind](TEXT))
    values, broken, facts = read(path)
    assert values == [json.loads(line) for line in LINES]
    assert broken == []
    assert facts["compression"] == kind
    assert facts["bytes"] == path.stat().st_size


@pytest.mark.parametrize("kind", PACK)
def test_several_members_are_one_text(tmp_path, kind):
    path = tmp_path / "a.jsonl"
    path.write_bytes(PACK[kind](TEXT[:1000]) + PACK[kind](TEXT[1000:]) + b"\0" * 100)
    assert len(read(path)[0]) == 3000


@pytest.mark.parametrize("kind", PACK)
def test_a_cut_off_stream_gives_what_came_out(tmp_path, kind):
    path = tmp_path / "a.jsonl"
    data = PACK[kind](TEXT * 8)
    path.write_bytes(data[: len(data) - 30])
    values, broken, _ = read(path)
    assert values == [json.loads(line) for line in LINES * 8][: len(values)]
    assert [(one.reason, one.fatal) for one in broken] == [("broken_stream", True)]
    assert "cut off" in broken[0].detail
    assert f"{kind} stream" in broken[0].detail


@pytest.mark.parametrize("kind", ["gz", "zst", "bz2", "xz"])
def test_a_wrong_checksum_is_told(tmp_path, kind):
    data = bytearray(PACK[kind](TEXT))
    data[{"gz": -8, "zst": -1, "bz2": 12, "xz": len(data) // 2}[kind]] ^= 0xFF
    path = tmp_path / "a.jsonl"
    path.write_bytes(bytes(data))
    if kind == "zst":  # the decoder tests before it hands out
        with pytest.raises(Unreadable, match="zst stream is damaged"):
            read(path)
        return
    _, broken, _ = read(path)
    assert [(one.reason, one.fatal) for one in broken] == [("broken_stream", True)]


def test_garbage_behind_the_stream_is_told(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(gzip.compress(TEXT) + b"more")
    values, (broken,), _ = read(path)
    assert len(values) == 3000
    assert broken.fatal
    assert "not gz" in broken.detail


@pytest.mark.parametrize("kind", PACK)
def test_a_bomb_is_refused(tmp_path, kind):
    path = tmp_path / "a.jsonl"
    path.write_bytes(PACK[kind](TEXT + b'{"a": "' + b"x" * 2**25 + b'"}'))
    values, broken, _ = read(path, limits=Limits(bomb_bytes=2**22, bomb_ratio=100))
    assert len(values) == 3000
    assert broken[-1].fatal
    assert "zip bomb" in broken[-1].detail


def test_repetitive_rows_are_no_bomb(tmp_path):
    text = (LINES[1] + "\n").encode() * 20_000
    packed = gzip.compress(text)
    assert len(text) > 200 * len(packed)
    (tmp_path / "a.jsonl").write_bytes(packed)
    values, broken, _ = read(tmp_path / "a.jsonl", limits=Limits(bomb_bytes=2**16))
    assert (len(values), broken) == (20_000, [])


@pytest.mark.parametrize("kind", PACK)
def test_pieces_stay_small(kind):
    stream = Decompressed(Hashed(io.BytesIO(PACK[kind](bytes(2**26)))), kind, Limits())
    sizes = []
    while data := stream.read(1000):
        sizes.append(len(data))
    assert sum(sizes) == 2**26
    assert max(sizes) <= (2**25 if kind == "zst" else 1000)
