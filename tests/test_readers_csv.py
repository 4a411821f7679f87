import csv
import io
import pickle

import pytest

from instructds.errors import Unreadable
from instructds.readers.base import Limits
from instructds.readers.locate import parts

HEADER = ["utasítás", "válasz", "nyelv"]
ROWS = [
    ["Mi az eső?", "Lehulló víz,\nami nedves.", "hu"],
    ["ما هو المطر؟", 'ماء "يسقط"', "ar"],
    ["雨是什么？", "天上落下的水；", "zh"],
    ["", " két\tszó ", ""],
]


def read(path, **options):
    (part,) = parts(path, **options)
    values, broken, numbers = [], [], []
    for chunk in part.chunks():
        rows = pickle.loads(pickle.dumps(chunk)).decode()
        values += [list(value.values()) for value in rows.values]
        broken += rows.broken
        numbers += rows.numbers
    return values, broken, numbers


def written(rows, **dialect):
    file = io.StringIO()
    csv.writer(file, **dialect).writerows(rows)
    return file.getvalue()


def write(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("rows", [1, 100])
def test_the_delimiter_is_found(tmp_path, delimiter, quoting, end, rows):
    path = write(tmp_path, "a.csv", written([HEADER, *ROWS * rows], delimiter=delimiter, quoting=quoting, lineterminator=end))
    values, broken, _ = read(path, limits=Limits(chunk_rows=7))
    assert values == ROWS * rows
    assert broken == []


def test_quotation_marks_of_a_plain_tsv_are_text(tmp_path):
    rows = [['"Esik az eső," mondta.', 'Ő: "Igen."'], ['"Csak ez."', 'x "y'], ['"nyitva', "z"]]
    path = write(tmp_path, "a.tsv", "forrás\tcél\n" + "".join("\t".join(row) + "\n" for row in rows))
    assert read(path)[:2] == (rows, [])


def test_wholly_quoted_sentences_of_a_plain_tsv_keep_their_marks(tmp_path):
    rows = [['"Esik."', "Es regnet."], ["Süt.", '"Die Sonne scheint."']]
    assert read(write(tmp_path, "a.tsv", "forrás\tcél\n" + "".join("\t".join(row) + "\n" for row in rows)))[0] == rows


def test_rows_have_the_line_they_begin_on(tmp_path):
    path = write(tmp_path, "a.csv", written([HEADER, *ROWS], lineterminator="\n"))
    (part,) = parts(path)
    (chunk,) = part.chunks()
    rows = chunk.decode()
    assert rows.numbers == rows.lines == [2, 4, 5, 6]
    assert [path.read_bytes()[offset:].decode()[:6] for offset in rows.offsets[:1]] == ["Mi az "]


@pytest.mark.parametrize(
    ("line", "reason"),
    [("a,b", "ragged"), ("a,b,c,d", "ragged"), ('"a"b,c,d', "invalid_csv"), (b"a,b,\xe1", "not_utf8")],
)
def test_a_bad_row_is_told_and_costs_no_other(tmp_path, line, reason):
    line = line if isinstance(line, bytes) else line.encode()
    good = "á,é,í\n".encode()
    values, broken, numbers = read(write(tmp_path, "a.csv", b"x,y,z\n" + good + line + b"\n" + good))
    assert len(values) == 2
    assert numbers == [2, 4]
    assert [(one.reason, one.row, one.fatal) for one in broken] == [(reason, 3, False)]


def test_an_unclosed_quotation_mark_is_fatal(tmp_path):
    values, (broken,), _ = read(write(tmp_path, "a.csv", 'x,y\n1,2\n"3,4\n5,6\n'))
    assert values == [["1", "2"]]
    assert (broken.reason, broken.line, broken.fatal) == ("truncated", 3, True)


def test_a_field_beyond_the_limit_is_fatal_and_memory_stays_bounded(tmp_path):
    path = write(tmp_path, "a.csv", "x,y\n1,2\n3," + "z" * 10**7 + "\n")
    values, (broken,), _ = read(path, limits=Limits(row_bytes=10**6))
    assert values == [["1", "2"]]
    assert (broken.reason, broken.line, broken.fatal) == ("too_long", 3, True)


def test_a_huge_field_is_read(tmp_path):
    path = write(tmp_path, "a.csv", written([["x", "y"], ["1", "eső\n" * 100_000]]))
    assert read(path)[0] == [["1", "eső\n" * 100_000]]


def test_a_hundred_thousand_columns_are_read(tmp_path):
    names = [f"oszlop{n}" for n in range(100_000)]
    assert read(write(tmp_path, "a.csv", written([names, names[::-1]])))[0] == [names[::-1]]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a,b,a\n1,2,3\n", "'a' occurs more than once"),
        ("Mi az eső és miért esik éppen most?,1\nmás,2\n", "Mi az eső"),
        ("123,x\n124,y\n", "123"),
        ("Kérdés?,A\nmás,B\nharmadik,A\n", "'A' is also a value"),
    ],
)
def test_a_first_line_that_is_no_header_is_refused(tmp_path, text, shown):
    with pytest.raises(Unreadable, match=shown) as caught:
        read(write(tmp_path, "a.csv", text))
    assert "header: [" in str(caught.value)


def test_a_damaged_header_is_refused(tmp_path):
    with pytest.raises(Unreadable, match="header line is not valid CSV"):
        read(write(tmp_path, "a.csv", '"a"b,c\n1,2\n'))


def test_the_header_can_be_given(tmp_path):
    path = write(tmp_path, "a.csv", "123,x\n124,y\n")
    assert read(path, header=["n", "szó"])[0] == [["123", "x"], ["124", "y"]]
    assert read(path, header=True)[0] == [["124", "y"]]


def test_the_form_is_told(tmp_path):
    (part,) = parts(write(tmp_path, "a.csv", written([HEADER, *ROWS], delimiter=";")))
    list(part.chunks())
    facts = part.facts()
    assert (facts["kind"], facts["delimiter"], facts["encoding"]) == ("csv", "semicolon", "utf-8")
