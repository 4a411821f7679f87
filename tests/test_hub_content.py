"""The hash of rows: the same for the same rows however they lie, another for any other."""

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from instructds.hub.content import WINDOW, content_hash

ROWS = {
    "id": ["a", "b", None, ""],
    "messages": [
        [{"role": "user", "content": "Kérdés?"}],
        [],
        None,
        [{"role": None, "content": "答え"}, {"role": "x", "content": None}],
    ],
    "score": [0.5, None, float("nan"), -0.0],
    "label": [True, None, False, True],
    "details": [{"x": 1, "y": ["á"]}, {"x": None, "y": None}, None, {"x": 2, "y": []}],
}


def table(rows=ROWS):
    return pa.table(rows)


def of(whole):
    return content_hash(whole.to_batches())


@pytest.mark.parametrize("size", [1, 2, 3])
def test_batches_are_no_difference(size):
    assert content_hash(table().to_batches(max_chunksize=size)) == of(table())
    assert of(pa.concat_tables([table().slice(0, 1), table().slice(1)])) == of(table())


def test_a_slice_is_what_it_shows():
    assert of(table().slice(1, 2)) == of(table({name: values[1:3] for name, values in ROWS.items()}).cast(table().schema))


def test_a_round_through_parquet_is_no_difference(tmp_path):
    pq.write_table(table(), tmp_path / "t.parquet", compression="zstd")
    assert of(pq.read_table(tmp_path / "t.parquet")) == of(table())


def test_large_strings_and_column_order_are_no_difference():
    large = table().set_column(0, "id", table()["id"].cast(pa.large_string()))
    assert of(large) == of(table()) == of(table().select(sorted(ROWS)))


@pytest.mark.parametrize(
    ("name", "place", "value"),
    [
        ("id", 2, ""),
        ("id", 0, "á"),
        ("messages", 1, None),
        ("messages", 0, [{"role": "user", "content": "Kérdés!"}]),
        ("messages", 3, [{"role": "x", "content": None}, {"role": None, "content": "答え"}]),
        ("score", 1, 0.0),
        ("label", 1, False),
        ("details", 1, None),
        ("details", 3, {"x": 2, "y": None}),
    ],
)
def test_any_change_is_another_hash(name, place, value):
    rows = {**ROWS, name: [*ROWS[name][:place], value, *ROWS[name][place + 1 :]]}
    assert of(table(rows).cast(table().schema)) != of(table())


def test_moved_text_order_and_names_are_other_hashes():
    assert of(pa.table({"a": ["ab", "c"]})) != of(pa.table({"a": ["a", "bc"]}))
    assert of(pa.table({"a": ["x", "y"]})) != of(pa.table({"a": ["y", "x"]}))
    assert of(pa.table({"a": ["x"]})) != of(pa.table({"b": ["x"]}))


def test_rows_beyond_a_window_count():
    many = pa.table({"a": [str(n) for n in range(WINDOW + 5)]})
    assert of(many)[0] == WINDOW + 5
    assert of(many) == content_hash(many.to_batches(max_chunksize=777))
    assert of(many) != of(many.slice(0, WINDOW + 4))
