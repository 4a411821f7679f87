"""Laws every layout keeps: its example is recognised, and source -> record -> source loses nothing."""

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions
from instructds.formats.detect import chooser, detect
from instructds.formats.export import Refused, rows_as_they_came
from instructds.formats.record_table import Lineage
from instructds.formats.rows import Reader
from instructds.readers.base import Rows
from instructds.record import ROLES, Record, arrow_schema

NAMES = list(LAYOUTS)
REJECTED_ON_PURPOSE = {"two_responses_unlabelled": "no_direction"}
EXTRA_FIELDS = {"_sajat": {"mély": [1, 2.5, None, True, {"a": "b"}]}, "_rang": 7, "_üres": None}


def source_rows(name):
    example = LAYOUTS[name].example
    if LAYOUTS[name].together is not None and "rows" in example:
        return list(example["rows"])
    return [example]


def read(rows, name=None):
    import pyarrow as pa

    options = ReadOptions()
    detection = detect(rows, options)
    if name is not None:
        assert detection.layout.name == name, detection
    reader = Reader("minta.jsonl", Lineage("minta"), options, chooser(detection, options))
    batches = [reader.read(Rows(list(rows), list(range(1, len(rows) + 1)))), reader.finish()]
    for batch in batches:
        assert batch.rows_in + batch.fan_out == batch.table.num_rows + len(batch.rejected)
    return pa.concat_tables([batch.table for batch in batches]), [broken for batch in batches for broken in batch.rejected]


@pytest.mark.parametrize("name", NAMES)
def test_the_example_is_recognised_as_its_own_layout(name):
    _, rejected = read(source_rows(name), name)
    assert [broken.reason for broken in rejected] == ([REJECTED_ON_PURPOSE[name]] if name in REJECTED_ON_PURPOSE else [])


@pytest.mark.parametrize("name", [name for name in NAMES if name not in REJECTED_ON_PURPOSE])
def test_source_to_record_to_source_loses_nothing(name):
    rows = source_rows(name)
    table, _ = read(rows, name)
    assert list(rows_as_they_came(table, name, Refused())) == rows


@pytest.mark.parametrize("name", [name for name in NAMES if name not in REJECTED_ON_PURPOSE])
def test_unknown_fields_of_a_row_come_back(name):
    known, _ = read(source_rows(name), name)
    if set(known.column("kind").to_pylist()) == {"prompt"}:
        pytest.skip("a bare prompt beside unknown text is not read, lest the text be its answer")
    rows = [{**row, **EXTRA_FIELDS} for row in source_rows(name)]
    table, rejected = read(rows)
    assert not rejected
    assert list(rows_as_they_came(table, detect(rows, ReadOptions()).layout.name, Refused())) == rows


@pytest.mark.parametrize("name", [name for name in NAMES if name not in REJECTED_ON_PURPOSE])
def test_records_of_every_layout_are_valid(name):
    table, _ = read(source_rows(name), name)
    assert table.schema == arrow_schema()
    for row in table.to_pylist():
        record = Record.model_validate(_tuples(row))
        assert {message.role for message in record.messages} <= set(ROLES)
        assert (record.rejected is not None) == (record.kind == "preference")
        assert (record.label is not None) == (record.kind == "feedback")
        if record.kind in ("sft", "feedback"):
            assert any(message.role == "assistant" for message in record.messages)
        if record.kind == "prompt":
            assert all(message.role != "assistant" for message in record.messages)
        if record.system is not None:
            assert record.messages[0].role == "system"
            assert record.messages[0].content == record.system
        if record.context is not None:
            first = next(message for message in record.messages if message.role == "user")
            assert first.content.endswith(f"\n\n{record.context}")


def _tuples(value):
    if isinstance(value, list):
        return tuple(_tuples(item) for item in value)
    return {name: _tuples(item) for name, item in value.items()} if isinstance(value, dict) else value


@pytest.mark.parametrize("name", NAMES)
def test_hostile_values_are_rejections_not_crashes(name):
    layout = LAYOUTS[name]
    hostile = [
        None,
        True,
        7,
        -1.5,
        "",
        "\x00",
        [],
        {},
        [None],
        [[]],
        [{}],
        {"a": {"b": []}},
        "x" * 10_000,
        [1, "a", {"role": 3}],
    ]
    for row in source_rows(name):
        for field in row:
            for value in hostile:
                bad = {**row, field: value}
                options = ReadOptions()
                reader = Reader("f", Lineage("d"), options, lambda _, layout=layout: layout)
                batches = [reader.read(Rows([bad], [1])), reader.finish()]
                assert sum(batch.rows_in for batch in batches) == 1
                for batch in batches:
                    assert batch.rows_in + batch.fan_out == batch.table.num_rows + len(batch.rejected)


@pytest.mark.parametrize("name", NAMES)
def test_a_layout_says_what_it_is_and_where_that_was_seen(name):
    layout = LAYOUTS[name]
    assert layout.name == name
    assert layout.says
    assert layout.source
    assert layout.needs or layout.fits
