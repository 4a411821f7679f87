import json
import pickle

import orjson
import pytest

from instructds.errors import Unreadable
from instructds.readers.base import Limits
from instructds.readers.locate import parts

ROWS = [
    {"instruction": "Írj egy mondatot az esőről!", "output": "Az eső lehulló víz."},
    {"instruction": "اكتب جملة عن المطر", "output": "المطر ماء يسقط من السماء."},
    {"instruction": "用一句话描述雨", "output": "雨是从天上落下的水。"},
    {"instruction": 'Mit jelent a "tükörfúrógép" \\ szó?', "output": "{[,:]}", "tags": [{"a": 1.5}, [], None, True]},
]


def read(path, **options):
    (part,) = parts(path, **options)
    values, broken, numbers, notes = [], [], [], {}
    for chunk in part.chunks():
        rows = pickle.loads(pickle.dumps(chunk)).decode()
        values += rows.values
        broken += rows.broken
        numbers += rows.numbers
        for name, count in rows.notes.items():
            notes[name] = notes.get(name, 0) + count
    return values, broken, numbers, notes


def write(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def kind(path):
    (part,) = parts(path)
    for _ in part.chunks():
        pass
    return part.facts()["kind"]


FORMS = {
    "json array": ("a.json", json.dumps(ROWS, ensure_ascii=False)),
    "json array, escaped": ("b.json", json.dumps(ROWS)),
    "json array, indented": ("c.json", json.dumps(ROWS, ensure_ascii=False, indent=2)),
    "json array in a .jsonl": ("d.jsonl", json.dumps(ROWS, ensure_ascii=False, indent=0)),
    "jsonl": ("e.jsonl", "\n".join(json.dumps(row, ensure_ascii=False) for row in ROWS)),
    "jsonl in a .json": ("f.json", "".join(json.dumps(row) + "\n" for row in ROWS)),
    "jsonl with CRLF and blank lines": ("g.jsonl", "\r\n\r\n".join(json.dumps(row) for row in ROWS) + "\r\n"),
    "objects, indented": ("h.json", "\n".join(json.dumps(row, indent=4) for row in ROWS)),
    "objects, nothing between": ("i.json", "".join(json.dumps(row) for row in ROWS)),
    "wrapper": ("j.json", json.dumps({"version": "1", "data": ROWS, "source": {"x": [1]}})),
    "wrapper of splits": ("k.json", json.dumps({"train": ROWS[:2], "test": ROWS[2:]})),
    "viewer rows": (
        "l.json",
        json.dumps({"rows": [{"row_idx": i, "row": row, "truncated_cells": []} for i, row in enumerate(ROWS)]}),
    ),
    "no ending in the name": ("m", json.dumps(ROWS)),
    "byte order mark": ("n.json", "\ufeff" + json.dumps(ROWS, ensure_ascii=False)),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_rows(tmp_path, form):
    values, broken, _, notes = read(write(tmp_path, *FORMS[form]))
    assert values == ROWS
    assert broken == []
    assert notes == {}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [1, 7, 64, 200])
def test_chunk_size_changes_no_row(tmp_path, form, size):
    path = write(tmp_path, *FORMS[form])
    assert read(path, limits=Limits(chunk_bytes=size, chunk_rows=2))[:3] == read(path)[:3]


def test_rows_have_their_lines_and_bytes(tmp_path):
    text = "\n" + "\n\n".join(json.dumps(row, ensure_ascii=False) for row in ROWS)
    (part,) = parts(write(tmp_path, "a.jsonl", text))
    (chunk,) = part.chunks()
    rows = chunk.decode()
    assert rows.numbers == rows.lines == [2, 4, 6, 8]
    for value, offset in zip(rows.values, rows.offsets, strict=True):
        assert text.encode()[offset:].startswith(json.dumps(value, ensure_ascii=False).encode())


def test_elements_of_arrays_have_their_lines_and_bytes(tmp_path):
    text = json.dumps(ROWS, ensure_ascii=False, indent=1)
    (part,) = parts(write(tmp_path, "a.json", text), limits=Limits(chunk_rows=2))
    rows = [chunk.decode() for chunk in part.chunks()]
    assert [number for some in rows for number in some.numbers] == [1, 2, 3, 4]
    for some in rows:
        for line, offset in zip(some.lines, some.offsets, strict=True):
            assert text.encode()[offset : offset + 1] == b"{"
            assert text.encode().count(b"\n", 0, offset) == line - 1


def test_facts_hold_the_hash_of_the_stored_bytes(tmp_path):
    import hashlib

    path = write(tmp_path, *FORMS["jsonl"])
    (part,) = parts(path)
    before = part.facts()["sha256"]
    list(part.chunks())
    assert part.facts()["sha256"] == before == hashlib.sha256(path.read_bytes()).hexdigest()
    assert part.facts()["bytes"] == path.stat().st_size


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"a": 1,}', "invalid_json"),
        (b'{"a": "\xe1rv\xedz"}', "not_utf8"),
        (b'{"a": "x", "a": "y"}', "duplicate_key"),
        (b'{"a": {"b": 1, "\\u0062": 2}}', "duplicate_key"),
        (b'{"a": [{"b" : 1, "b"\t: 2}]}', "duplicate_key"),
        (b'{"a\\\\":1,"a\\\\":":x"}', "duplicate_key"),
        (b'{"a": "\\ud83d"}', "lone_surrogate"),
        (b'["a"]', "not_an_object"),
        (b'"a"', "not_an_object"),
        (b"null", "not_an_object"),
        (b'{"a": ' + b"[" * 300 + b"]" * 300 + b"}", "too_deep"),
        (b'{"a": ' + b'{"a": ' * 5000 + b"1" + b"}" * 5000 + b"}", "too_deep"),
        (b'{"a": "nul \x00 raw"}', "invalid_json"),
    ],
)
@pytest.mark.parametrize("rows", [1, 30_000])
def test_a_bad_line_is_told_and_costs_no_other(tmp_path, line, reason, rows):
    good = [json.dumps({"n": n, "szöveg": "eső"}, ensure_ascii=False).encode() for n in range(rows)]
    values, broken, *_ = read(write(tmp_path, "a.jsonl", b"\n".join([*good, line, *good]) + b"\n"))
    assert len(values) == 2 * rows
    assert [(one.reason, one.row, one.fatal) for one in broken] == [(reason, rows + 1, False)]


def test_a_broken_row_names_the_byte(tmp_path):
    text = '{"szöveg": "első"}\n{"szöveg": "más" "sík"}\n{"szöveg": "harmadik"}\n'
    _, (broken,), *_ = read(write(tmp_path, "a.jsonl", text))
    assert (broken.row, broken.line) == (2, 2)
    assert text.encode()[broken.byte :].startswith('"sík"'.encode())
    assert broken.excerpt == '{"szöveg": "más" "sík"}'


@pytest.mark.parametrize("rows", [1, 30_000])
def test_numbers_json_cannot_hold_are_counted(tmp_path, rows):
    filler = '{"a": "szöveg"}\n' * rows
    text = filler + '{"a": NaN, "b": [-Infinity], "c": 1e999, "d": 123456789012345678901234567890, "e": 18446744073709551615}\n'
    values, broken, _, notes = read(write(tmp_path, "a.jsonl", text))
    assert values[-1] == {"a": None, "b": [None], "c": None, "d": "123456789012345678901234567890", "e": 18446744073709551615}
    assert broken == []
    assert notes == {"nan_as_null": 3, "big_integer_as_text": 1}


def test_a_nul_character_that_is_escaped_is_kept(tmp_path):
    assert read(write(tmp_path, "a.jsonl", '{"a": "\\u0000"}\n{"a": "b"}'))[0] == [{"a": "\0"}, {"a": "b"}]


def test_a_cut_off_array_gives_what_is_whole(tmp_path):
    text = json.dumps(ROWS, ensure_ascii=False).encode()
    cut = text[: text.index("从天上".encode()) + 4]
    values, (broken,), *_ = read(write(tmp_path, "a.json", cut))
    assert values == ROWS[:2]
    assert (broken.reason, broken.fatal, broken.row, broken.byte) == ("truncated", True, 3, len(cut))
    assert f"{cut.rindex(b'{'):,}" in broken.detail


def test_a_cut_off_last_line_is_fatal(tmp_path):
    text = "\n".join(json.dumps(row) for row in ROWS)[:-10]
    values, (broken,), *_ = read(write(tmp_path, "a.jsonl", text))
    assert values == ROWS[:3]
    assert (broken.reason, broken.fatal, broken.row, broken.byte) == ("truncated", True, 4, len(text))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[%s, %s", "truncated"),
        ("[%s, %s] és még valami", "trailing_garbage"),
        ("[%s, %s]]", "trailing_garbage"),
        ('{"data": [%s, %s], "more": ', "truncated"),
        ('{"data": [%s, %s]} x', "trailing_garbage"),
        ('{"data": [%s, %s]', "truncated"),
    ],
)
def test_wrong_ends_are_fatal_and_cost_no_row(tmp_path, text, reason):
    rows = [json.dumps(row) for row in ROWS[:2]]
    values, (broken,), *_ = read(write(tmp_path, "a.json", text % tuple(rows)))
    assert values == ROWS[:2]
    assert broken.fatal
    assert broken.reason in (reason, "invalid_json")


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("[%s,, %s]", {"extra_comma": 1}),
        ("[, %s, %s]", {"extra_comma": 1}),
        ("[%s %s]", {"missing_comma": 1}),
        ("[%s]\n[%s]", {"more_than_one_array": 2}),
    ],
)
def test_small_faults_of_arrays_are_noted(tmp_path, text, note):
    values, broken, _, notes = read(write(tmp_path, "a.json", text % tuple(json.dumps(row) for row in ROWS[:2])))
    assert values == ROWS[:2]
    assert broken == []
    assert notes == note


FAULTS = {
    "a quotation mark not escaped": lambda raw: raw.replace(b"fest", b'f"est'),
    "a quotation mark lost": lambda raw: raw.replace(b'k\xc3\xa9pet"', b"k\xc3\xa9pet"),
    "a brace lost": lambda raw: raw.rstrip()[:-1],
    "a bracket instead of a brace": lambda raw: raw.rstrip()[:-1] + b"]",
    "a comma too many": lambda raw: raw.replace(b'"fest', b',"fest'),
}
BAD = {"instruction": "fest egy képet", "output": "tessék: \U0001f327"}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("style", ["indented", "one line", "one line each"])
def test_reading_goes_on_behind_a_broken_element(tmp_path, fault, style):
    raws = [
        json.dumps(row, ensure_ascii=False, indent=2 if style == "indented" else None).encode()
        for row in [*ROWS[:2], BAD, *ROWS[2:]]
    ]
    raws[2] = FAULTS[fault](raws[2])
    assert orjson.loads(raws[1]) == ROWS[1]
    with pytest.raises(orjson.JSONDecodeError):
        orjson.loads(raws[2])
    text = b"[" + {"indented": b"\n", "one line": b"", "one line each": b"\n"}[style]
    text += {"indented": b",\n", "one line": b", ", "one line each": b",\n"}[style].join(raws) + b"]"
    values, broken, numbers, _ = read(write(tmp_path, "a.json", text))
    assert values == ROWS
    assert numbers == [1, 2, 4, 5]
    assert [(one.row, one.reason, one.fatal) for one in broken] == [(3, "invalid_json", False)]


def test_many_broken_elements_take_linear_time(tmp_path):
    text = "[" + ",\n".join(['{"a": "egy"}', '{"a": "ket"tő"}'] * 3000) + "]"
    values, broken, numbers, _ = read(write(tmp_path, "a.json", text))
    assert len(values) == len(broken) == 3000
    assert numbers == list(range(1, 6000, 2))
    assert [one.line for one in broken] == list(range(2, 6001, 2))


def test_no_safe_place_to_go_on_is_fatal(tmp_path):
    nested = [{"m": [{"m": "egy"}, {"m": "kettő"}]}] * 3
    text = json.dumps(nested, ensure_ascii=False).replace("kettő", 'ket"tő', 2)[:-1] + "]"
    values, broken, *_ = read(write(tmp_path, "a.json", text))
    assert values == []
    assert broken[-1].fatal


def test_truncated_cells_of_the_viewer_are_broken_rows(tmp_path):
    data = {
        "rows": [
            {"row_idx": 0, "row": ROWS[0], "truncated_cells": ["output"]},
            {"row_idx": 1, "row": ROWS[1], "truncated_cells": []},
        ]
    }
    values, (broken,), *_ = read(write(tmp_path, "a.json", json.dumps(data)))
    assert values == ROWS[1:2]
    assert broken.reason == "truncated_cells"


def test_the_fields_of_a_wrapper_are_facts(tmp_path):
    path = write(tmp_path, *FORMS["wrapper"])
    (part,) = parts(path)
    list(part.chunks())
    assert json.loads(part.facts()["wrapper"]) == {"version": '"1"', "source": '{"x": [1]}'}


@pytest.mark.parametrize(
    "row", [{"id": "0", "data": ["Hogy?", "Úgy."]}, {"Definition": ["Válaszolj!"], "Instances": [{"input": "a"}]}]
)
def test_an_object_that_is_one_row_stays_one(tmp_path, row):
    assert read(write(tmp_path, "a.json", json.dumps(row, indent=1)))[0] == [row]


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_a_row_beyond_the_limit_is_passed_over(tmp_path, name):
    limits = Limits(chunk_bytes=2000, row_bytes=5000)
    raws = [json.dumps(row) for row in [ROWS[0], {"a": "hosszú " * 5000}, *ROWS[1:]]]
    text = "\n".join(raws) if name == "a.jsonl" else f"[{','.join(raws)}]"
    values, (broken,), numbers, _ = read(write(tmp_path, name, text), limits=limits)
    assert values == ROWS
    assert numbers == [1, 3, 4, 5]
    assert (broken.reason, broken.row, broken.fatal) == ("too_long", 2, False)
    assert len(broken.excerpt) == 2000


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_a_line_of_200_mb_needs_bounded_memory(tmp_path, name):
    import tracemalloc

    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b'{"a": "x"}\n{"a": "')
        for _ in range(200):
            file.write(b"y" * 10**6)
        file.write(b'"}\n{"a": "z"}\n')
    tracemalloc.start()
    values, (broken,), *_ = read(path, limits=Limits(chunk_bytes=2**20, row_bytes=2**22))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert values == [{"a": "x"}, {"a": "z"}]
    assert broken.reason == "too_long"
    assert "200,000," in broken.detail
    assert peak < 40 * 2**20


def test_chunks_hold_no_more_than_their_limits(tmp_path):
    path = write(tmp_path, "a.jsonl", '{"a": "xxxxxxxxxxxxxxxxxxxx"}\n' * 1000)
    (part,) = parts(path, limits=Limits(chunk_rows=300, chunk_bytes=3000))
    sizes = [len(chunk.decode().values) for chunk in part.chunks()]
    assert sum(sizes) == 1000
    assert max(sizes) <= 3000 // 30 + 1


def test_a_hundred_thousand_keys_are_read(tmp_path):
    row = {f"kulcs{n}": n for n in range(100_000)}
    assert read(write(tmp_path, "a.jsonl", json.dumps(row) + '\n{"a": 1}\n'))[0] == [row, {"a": 1}]


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_a_file_without_rows_is_unreadable(tmp_path, data):
    with pytest.raises(Unreadable, match=r"empty|white space"):
        read(write(tmp_path, "a.json", data))


def test_an_empty_array_has_no_rows(tmp_path):
    assert read(write(tmp_path, "a.json", "[]"))[:2] == ([], [])
