import datetime as dt
import decimal
import gzip
import pickle
import zipfile

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from instructds.errors import Unreadable
from instructds.readers.base import Limits
from instructds.readers.locate import parts

ROWS = [
    {"instruction": "Mi az eső?", "turns": [{"role": "user", "content": "雨"}], "score": 0.5},
    {"instruction": "ما هو المطر؟", "turns": [], "score": None},
    {"instruction": None, "turns": None, "score": 1.0},
]


def read(path, **options):
    (part,) = parts(path, **options)
    rows = [pickle.loads(pickle.dumps(chunk)).decode() for chunk in part.chunks()]
    notes = {name: count for some in rows for name, count in some.notes.items()}
    return [value for some in rows for value in some.values], [one for some in rows for one in some.broken], notes, part.facts()


def stored(tmp_path, kind, table):
    path = tmp_path / {"parquet": "a.parquet", "arrow file": "a.arrow", "arrow stream": "b.arrow"}[kind]
    if kind == "parquet":
        pq.write_table(table, path)
    else:
        make = pa.ipc.new_file if kind == "arrow file" else pa.ipc.new_stream
        with make(str(path), table.schema) as writer:
            writer.write_table(table)
    return path


@pytest.mark.parametrize("kind", ["parquet", "arrow file", "arrow stream"])
@pytest.mark.parametrize("limits", [Limits(), Limits(chunk_rows=2), Limits(chunk_bytes=50)])
def test_tables_give_their_rows(tmp_path, kind, limits):
    path = stored(tmp_path, kind, pa.Table.from_pylist(ROWS * 5))
    values, broken, notes, facts = read(path, limits=limits)
    assert values == ROWS * 5
    assert broken == []
    assert notes == {}
    assert facts["kind"] == kind
    assert facts["bytes"] == path.stat().st_size


@pytest.mark.parametrize("kind", ["parquet", "arrow file", "arrow stream"])
def test_a_cut_off_table_is_told(tmp_path, kind):
    path = stored(tmp_path, kind, pa.Table.from_pylist(ROWS * 5000))
    path.write_bytes(path.read_bytes()[:-1000])
    if kind == "arrow stream":
        _, broken, *_ = read(path)
        assert [(one.reason, one.fatal) for one in broken] == [("broken_stream", True)]
    else:
        with pytest.raises(Unreadable, match=f"no whole {kind}"):
            read(path)


def test_a_damaged_page_is_told(tmp_path):
    path = tmp_path / "a.parquet"
    table = pa.Table.from_pylist([{"a": f"szöveg {n * 7919 % 10007}"} for n in range(20_000)])
    pq.write_table(table, path, row_group_size=5000, use_dictionary=False)
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 2000] = b"\xff" * 2000
    path.write_bytes(bytes(data))
    values, broken, *_ = read(path, limits=Limits(chunk_rows=1000))
    assert 0 < len(values) < 20_000
    assert [(one.reason, one.fatal) for one in broken] == [("broken_stream", True)]


def test_what_json_has_no_word_for_is_put_in_its_words(tmp_path):
    table = pa.table(
        {
            "time": [dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)],
            "bytes": [b"\x00\xff"],
            "number": [decimal.Decimal("1.50")],
            "nan": [float("nan")],
            "nested": [[{"x": float("inf")}]],
        }
    )
    values, _, notes, _ = read(stored(tmp_path, "parquet", table))
    assert values == [
        {"time": "2026-01-02T03:04:05+00:00", "bytes": "AP8=", "number": "1.50", "nan": None, "nested": [{"x": None}]}
    ]
    assert notes == {"bytes_as_base64": 1, "nan_as_null": 2}


def test_text_that_is_not_utf8_is_a_broken_row(tmp_path):
    texts = pa.Array.from_buffers(pa.string(), 2, [None, pa.py_buffer(b"\0\0\0\0\2\0\0\0\3\0\0\0"), pa.py_buffer(b"ok\xe1")])
    values, (broken,), *_ = read(stored(tmp_path, "arrow file", pa.table({"a": texts})))
    assert values == [{"a": "ok"}]
    assert (broken.reason, broken.row) == ("not_utf8", 2)


def test_two_columns_of_one_name_are_refused(tmp_path):
    table = pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"])
    with pytest.raises(Unreadable, match="'a'"):
        read(stored(tmp_path, "arrow stream", table))


def test_a_table_in_an_archive_is_read_within_the_limit(tmp_path):
    path = stored(tmp_path, "parquet", pa.Table.from_pylist(ROWS))
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.write(path, "data/a.parquet")
    assert read(tmp_path / "x.zip")[0] == ROWS
    with pytest.raises(Unreadable, match="unpack"):
        read(tmp_path / "x.zip", limits=Limits(memory_bytes=100))
    (tmp_path / "a.parquet.gz").write_bytes(gzip.compress(path.read_bytes()))
    assert read(tmp_path / "a.parquet.gz")[0] == ROWS
