import datetime as dt
import pickle

import datasets
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from instructds.errors import Unreadable, UsageError
from instructds.readers.base import Limits
from instructds.readers.locate import parts

ROWS = [{"instruction": "Mi az eső?", "n": 1}, {"instruction": "雨是什么？", "n": 2}, {"instruction": "ما هو المطر؟", "n": 3}]

TABLES = {
    "list": lambda: ROWS,
    "tuple": lambda: tuple(ROWS),
    "iterator": lambda: iter(ROWS),
    "pandas": lambda: pd.DataFrame(ROWS, index=[7, 7, 9]),
    "polars": lambda: pl.DataFrame(ROWS),
    "arrow": lambda: pa.Table.from_pylist(ROWS),
    "record batch": lambda: pa.RecordBatch.from_pylist(ROWS),
    "Dataset": lambda: datasets.Dataset.from_list(ROWS),
    "Dataset with indices": lambda: datasets.Dataset.from_list(ROWS[::-1]).select([2, 1, 0]),
    "IterableDataset": lambda: datasets.Dataset.from_list(ROWS).to_iterable_dataset(),
}


def rows_of(part):
    return [pickle.loads(pickle.dumps(chunk)).decode() for chunk in part.chunks()]


def values_of(rows):
    return rows.values  # noqa: PD011 - not a DataFrame


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize("size", [2, 100])
def test_every_table_gives_the_same_rows(kind, size):
    (part,) = parts(TABLES[kind](), limits=Limits(chunk_rows=size))
    rows = rows_of(part)
    assert [value for some in rows for value in values_of(some)] == ROWS
    assert [number for some in rows for number in some.numbers] == [1, 2, 3]
    assert part.name == "rows"


def test_splits_are_parts():
    found = parts(datasets.DatasetDict(train=datasets.Dataset.from_list(ROWS[:2]), test=datasets.Dataset.from_list(ROWS[2:])))
    assert {part.name: sum(len(values_of(some)) for some in rows_of(part)) for part in found} == {"train": 2, "test": 1}


def test_python_values_are_put_in_words_of_json_and_left_as_they_are():
    row = {
        "a": float("nan"),
        "b": np.int64(3),
        "c": np.array([1.0, np.nan]),
        "d": dt.date(2026, 1, 2),
        "e": pd.NA,
        "f": 2**70,
        "g": (1, {"x": pd.NaT}),
    }
    (part,) = parts([row])
    (rows,) = rows_of(part)
    assert values_of(rows) == [
        {"a": None, "b": 3, "c": [1.0, None], "d": "2026-01-02", "e": None, "f": str(2**70), "g": [1, {"x": None}]}
    ]
    assert rows.notes == {"nan_as_null": 2, "big_integer_as_text": 1}
    assert row["b"] is not values_of(rows)[0]["c"]


def test_missing_cells_of_pandas_are_null():
    (part,) = parts(pd.DataFrame([{"a": "x", "b": 1}, {"a": None}]))
    (rows,) = rows_of(part)
    assert values_of(rows) == [{"a": "x", "b": 1.0}, {"a": None, "b": None}]


def endless():
    row: dict[str, object] = {}
    row["a"] = row
    return row


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("szöveg", "not_an_object"),
        ({1: "x"}, "wrong_key"),
        ({"a": object}, "no_json_form"),
        ({"a": {1, 2}}, "no_json_form"),
        ({"a": "\ud83d"}, "lone_surrogate"),
        (endless(), "too_deep"),
    ],
)
def test_a_bad_row_is_told_and_costs_no_other(value, reason):
    (part,) = parts([ROWS[0], value, ROWS[1]])
    (rows,) = [chunk.decode() for chunk in part.chunks()]
    assert values_of(rows) == ROWS[:2]
    assert rows.numbers == [1, 3]
    assert [(one.reason, one.row) for one in rows.broken] == [(reason, 2)]


def test_wrong_tables_are_answered():
    with pytest.raises(Unreadable, match="no rows"):
        parts([])
    with pytest.raises(Unreadable, match="collect"):
        parts(pl.DataFrame(ROWS).lazy())
    with pytest.raises(Unreadable, match="Series"):
        parts(pd.Series([1]))
    with pytest.raises(Unreadable, match="'a'"):
        parts(pd.DataFrame([[1, 2]], columns=["a", "a"]))
    with pytest.raises(UsageError, match="int"):
        parts(3)
