import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.kernels import json_check, json_split

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**6)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


def split(data, step, *, fast):
    """Spans of the elements of an array, fed in pieces of `step` bytes."""
    state, stack = json_split.new_state(inside=False), np.zeros(json_split.STACK, np.int64)
    room = np.zeros(3, np.int64), np.zeros(3, np.int64)
    scan = json_split.compiled() if fast else json_split.scan
    spans, at, codes, upto = [], 0, [], 0
    while True:
        found, at, code = scan(np.frombuffer(data[:upto], np.uint8), at, state, stack, *room)
        spans += zip(room[0][:found].tolist(), room[1][:found].tolist(), strict=True)
        if code == json_split.OPENED:
            state[json_split.INSIDE] = 1
        if code == json_split.CLOSED:
            state[json_split.INSIDE] = 0
        codes += [int(code)] if code != json_split.MORE else []
        if code == json_split.BAD or (code == json_split.MORE and upto >= len(data)):
            return spans, codes, int(at)
        upto += step if code == json_split.MORE else 0


def spans_by_the_standard_library(text):
    """The oracle: raw_decode from element to element."""
    decode, at, spans = json.JSONDecoder().raw_decode, text.index("[") + 1, []
    while (at := at + len(text[at:]) - len(text[at:].lstrip(" \n,"))) < len(text) and text[at] != "]":
        _, end = decode(text, at)
        spans.append((len(text[:at].encode()), len(text[:end].encode())))
        at = end
    return spans


@settings(max_examples=150, deadline=None)
@given(st.lists(VALUES, max_size=6), st.sampled_from([None, 1]), st.booleans(), st.integers(1, 40), st.booleans())
def test_elements_are_where_the_standard_library_finds_them(rows, indent, escape, step, fast):
    text = json.dumps(rows, indent=indent, ensure_ascii=escape)
    spans, codes, _ = split(text.encode(), step, fast=fast)
    assert spans == spans_by_the_standard_library(text)
    assert json_split.BAD not in codes
    assert codes[-1] == json_split.CLOSED


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60), st.integers(1, 20))
def test_compiled_and_plain_agree_on_any_bytes(data, step):
    assert split(b"[" + data, step, fast=True) == split(b"[" + data, step, fast=False)


@pytest.mark.parametrize(
    "text", ['{"a": "b"c"}', '{"a": 1, {"b": 2}', '{"a": 1]', "{a: 1}", '{"a": oops}', '"a"b', '{"a" "b"}', "[1 2"]
)
def test_what_json_forbids_stops_the_scan(text):
    _, codes, at = split(f"[{text}, 1]".encode(), 100, fast=True)
    assert codes[-1] == json_split.BAD
    assert at <= len(text) + 2


def suspects(rows, limit=200, *, fast=True):
    data = "\n".join(rows).encode()
    lengths = np.array([len(row.encode()) for row in rows], np.int64)
    ends = np.cumsum(lengths + 1) - 1
    flags = np.zeros(len(rows), np.uint8)
    (json_check.compiled() if fast else json_check.check)(np.frombuffer(data, np.uint8), ends - lengths, ends, limit, flags)
    return flags.tolist()


def repeats(text):
    """The oracle: does any object of the text hold a key twice?"""
    found = []
    json.loads(text, object_pairs_hook=lambda pairs: found.append(len(dict(pairs)) < len(pairs)) or dict(pairs))
    return any(found)


KEYS = st.sampled_from(["a", "b", "é", "雨", "a\\", "\\u0061", ":", '\\"'])
OBJECTS = st.recursive(
    st.sampled_from(["1", '"x"', '":"', '"\\":"', "null", '"{"']),
    lambda inner: (
        st.lists(st.tuples(KEYS, inner), max_size=4).map(
            lambda pairs: (
                "{"
                + ", ".join(
                    f'"{key.replace(chr(92), chr(92) * 2) if key == "a" + chr(92) else key}" : {value}' for key, value in pairs
                )
                + "}"
            )
        )
        | st.lists(inner, max_size=3).map(lambda items: "[" + ",".join(items) + "]")
    ),
    max_leaves=10,
)


@settings(max_examples=300, deadline=None)
@given(st.lists(OBJECTS, min_size=1, max_size=5))
def test_no_repeated_key_goes_unseen(rows):
    for flag, row in zip(suspects(rows), rows, strict=True):
        assert flag or not repeats(row)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_compiled_and_plain_check_agree(rows):
    assert suspects(rows) == suspects(rows, fast=False)


def test_ordinary_rows_are_no_suspects():
    row = json.dumps(
        {
            "instruction": 'Mit mond: "eső": 雨?',
            "messages": [{"role": "a", "content": "b"}, {"role": "a", "content": "{}"}],
            "n": 12.5,
        }
    )
    assert suspects([row, row]) == [0, 0]


def test_deep_rows_long_integers_and_wide_objects_are_suspects():
    wide = json.dumps({f"k{n}": n for n in range(65)})
    assert suspects(["[" * 201, "[" * 200, '{"a": 1234567890123456789}', '{"a": 123456789012345678}', wide]) == [1, 0, 1, 0, 1]
