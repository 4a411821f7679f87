import json

import pytest

from instructds.errors import Unreadable
from instructds.readers.locate import parts

ROW = {"instruction": "Fordítsd le: „Tűzőgép, őszi út”", "output": "雨 المطر"}
HUNGARIAN = "utasítás,válasz\nMiért őszi az idő?,Mert hűvös és ködös.\n"


def read(path, **options):
    (part,) = parts(path, **options)
    rows = [chunk.decode() for chunk in part.chunks()]
    return [value for some in rows for value in some.values], [one for some in rows for one in some.broken], part.facts()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.csv"])
def test_a_byte_order_mark_tells_the_encoding(tmp_path, encoding, name):
    path = tmp_path / name
    path.write_text(json.dumps(ROW, ensure_ascii=False) if name != "a.csv" else HUNGARIAN, encoding=encoding)
    values, broken, facts = read(path)
    assert values[0].get("output", "Mert hűvös és ködös.") in (ROW["output"], "Mert hűvös és ködös.")
    assert len(values) == 1
    assert broken == []
    assert facts["encoding"].startswith(encoding[:6].rstrip("-"))
    assert "byte order mark" in facts["encoding"]


@pytest.mark.parametrize("encoding", ["cp1250", "iso-8859-2"])
def test_another_encoding_stops_with_the_candidates(tmp_path, encoding):
    path = tmp_path / "a.csv"
    path.write_text(HUNGARIAN, encoding=encoding)
    with pytest.raises(Unreadable, match="byte 0xed at byte 4 ") as caught:
        read(path)
    assert {"cp1250", "iso-8859-2"} <= set(caught.value.near)
    assert any(f"`encoding: {name}` (command line: --encoding {name})" == caught.value.fix for name in ("cp1250", "iso-8859-2"))
    values, *_ = read(path, encoding=encoding)
    assert list(values[0].values()) == ["Miért őszi az idő?", "Mert hűvös és ködös."]


def test_some_bad_lines_in_utf8_are_broken_rows(tmp_path):
    good = [json.dumps(ROW, ensure_ascii=False).encode()] * 5
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join([*good, '{"a": "hűvös"}'.encode("cp1250"), *good]))
    values, (broken,), _ = read(path)
    assert len(values) == 10
    assert (broken.reason, broken.row) == ("not_utf8", 6)


def test_a_declared_encoding_that_is_wrong_ends_the_file(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"a": "x"}\n' * 100 + b'{"a": "\x81\xff"}\n')
    values, broken, _ = read(path, encoding="cp1250")
    assert len(values) == 100
    assert broken[-1].fatal
    assert "cp1250" in broken[-1].detail


def test_utf16_without_mark_is_named(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(json.dumps(ROW).encode("utf-16-le"))
    with pytest.raises(Unreadable, match="UTF-16") as caught:
        read(path)
    assert caught.value.fix == "`encoding: utf-16-le` (command line: --encoding utf-16-le)"
    assert read(path, encoding="utf-16-le")[0] == [ROW]


def test_an_unknown_encoding_is_answered_with_near_ones(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("[]")
    with pytest.raises(Unreadable, match="cp12500") as caught:
        read(path, encoding="cp12500")
    assert "cp1250" in caught.value.near
