import gzip
import json
import zipfile

import pytest

from instructds.duplicates.leaks.benchmarks import read_benchmarks
from instructds.duplicates.leaks.items import Fields, item_of
from instructds.errors import UsageError


def texts(row, *fields):
    return item_of(row, Fields(fields))[0]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"question": "Mi az eső?", "answer": "Víz."}, ("Mi az eső?",)),
        ({"prompt": "def f(x):", "canonical_solution": "return x", "test": "assert f(1)"}, ("def f(x):",)),
        ({"problem": "Számold ki: 2x=4", "solution": "x=2"}, ("Számold ki: 2x=4",)),
        ({"Instruction": "Írj verset!"}, ("Írj verset!",)),
        ({"query": "Melyik?", "choices": ["alma", "körte"], "gold": 1}, ("Melyik?", "Melyik?\nalma\nkörte")),
        ({"query": "Melyik?\nA. alma", "choices": ["A", "B"]}, ("Melyik?\nA. alma",)),
        ({"question": "哪个?", "choices": {"label": ["A", "B"], "text": ["水", "火"]}}, ("哪个?", "哪个?\n水\n火")),
        ({"question": "Kié?", "A": "Annáé", "B": "Béláé", "answer": "A"}, ("Kié?", "Kié?\nAnnáé\nBéláé")),
        ({"context": "A Duna folyó.", "question": "Mi a Duna?"}, ("A Duna folyó.\nMi a Duna?", "Mi a Duna?")),
        ({"instruction": "Fordítsd!", "input": "alma"}, ("Fordítsd!\nalma", "Fordítsd!")),
        (
            {"turns": ["Írj levelet!", "Most rövidebben."]},
            ("Írj levelet!", "Írj levelet!\nMost rövidebben.", "Most rövidebben."),
        ),
        ({"turns": [{"content": "ماذا؟"}]}, ("ماذا؟",)),
        ({"messages": [{"role": "user", "content": "Szia!"}, {"role": "assistant", "content": "Üdv!"}]}, ("Szia!",)),
        ({"context_options": ["A kutya", "A macska"], "continuation": "ugat."}, ("A kutya ugat.", "A macska ugat.")),
        ({"query": "Passage: Eső.\nQuestion: Esik?"}, ("Passage: Eső.\nQuestion: Esik?", "Esik?")),
        ({"frage_nr": "7", "frage": "Was ist Regen?"}, ("Was ist Regen?",)),
        ({"answer": "x", "label": 1}, ()),
    ],
)
def test_what_is_asked_is_found_by_the_names_of_fields(row, expected):
    assert texts(row) == expected


def test_named_fields_are_taken_as_they_are():
    assert texts({"frage": "Was?", "text": "Regen", "question": "nem ez"}, "frage", "text") == ("Was?\nRegen",)


def write(path, rows):
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def test_every_form_of_file_is_read_and_says_what_was_taken(tmp_path):
    rows = [{"question": "Hány folyó van?", "id": "f1"}, {"question": "Melyik hegy magas?", "id": "f2"}]
    write(tmp_path / "sorok.jsonl", rows)
    (tmp_path / "tomb.json").write_text(json.dumps({"canary": "x", "examples": rows}), encoding="utf-8")
    (tmp_path / "tomor.jsonl.gz").write_bytes(gzip.compress((tmp_path / "sorok.jsonl").read_bytes()))
    (tmp_path / "tabla.tsv").write_text("Hány folyó van itt összesen, és melyik a leghosszabb?\t3\n", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "zart.zip", "w") as archive:
        archive.writestr("a/teszt.csv", "Melyik szám páros az alábbiak közül, kérem?,3,5,8,9,C\n")
        archive.writestr("README.txt", "nem sor")
    read = read_benchmarks(tmp_path)
    assert [(one.name, one.items) for one in read.read] == [
        ("sorok", 2),
        ("tabla", 1),
        ("tomb", 2),
        ("tomor", 2),
        ("zart", 1),
    ]
    assert read.items[0].item == "f1"
    assert read.read[-1].taken == {"question+choices": 1}
    assert read.items[-1].texts[1].endswith("3\n5\n8\n9")


def test_a_table_without_a_header_line_loses_no_row(tmp_path):
    (tmp_path / "rovid.csv").write_text("Mi ez?,2\nHol van?,3\n", encoding="utf-8")
    assert [item.texts[0] for item in read_benchmarks(tmp_path / "rovid.csv").items] == ["Mi ez?", "Hol van?"]


def test_rows_in_memory_have_the_name_they_are_given():
    read = read_benchmarks({"saját": [{"question": "Mi az eső?"}], "másik": [{"prompt": "雨"}]})
    assert [(item.benchmark, item.item) for item in read.items] == [("saját", "1"), ("másik", "1")]


def test_the_training_split_is_left_out_where_there_is_a_test():
    from datasets import Dataset, DatasetDict

    rows = {"train": [{"question": "Tanuló kérdés?"}], "test": [{"question": "Vizsgakérdés?"}]}
    whole = DatasetDict({name: Dataset.from_list(part) for name, part in rows.items()})
    read = read_benchmarks({"b": whole})
    assert [item.texts[0] for item in read.items] == ["Vizsgakérdés?"]
    assert read.read[0].left_out == ("train",)
    assert len(read_benchmarks({"b": DatasetDict({"train": whole["train"]})}).items) == 1


def test_ids_that_repeat_are_told_apart():
    read = read_benchmarks({"b": [{"id": "x", "question": "Egy?"}, {"id": "x", "question": "Kettő?"}]})
    assert [item.item for item in read.items] == ["x (1)", "x (2)"]


@pytest.mark.parametrize("against", [[], {"b": [{"answer": "csak válasz"}]}])
def test_nothing_to_compare_with_is_an_answer(against):
    with pytest.raises(UsageError):
        read_benchmarks(against)


def test_fields_for_a_benchmark_that_is_not_there_are_refused():
    with pytest.raises(UsageError, match="exma") as caught:
        read_benchmarks({"exam": [{"frage": "Wie heißt die Hauptstadt?"}]}, fields={"exma": ["frage"]})
    assert "exam" in str(caught.value)


def test_a_single_field_needs_no_list():
    read = read_benchmarks({"exam": [{"frage": "Wie heißt die Hauptstadt?"}]}, fields={"exam": "frage"})
    assert read.read[0].taken == {"frage": 1}


def test_two_benchmarks_of_one_name_are_refused(tmp_path):
    one, other = tmp_path / "a" / "t.jsonl", tmp_path / "b" / "t.jsonl"
    for path in (one, other):
        path.parent.mkdir()
        write(path, [{"question": "Mi az eső?"}])
    with pytest.raises(UsageError, match="two benchmarks are called 't'"):
        read_benchmarks([one, other])


def test_rows_without_text_and_broken_rows_are_counted(tmp_path):
    path = write(tmp_path / "t.jsonl", [{"question": "Mi az eső?"}, {"answer": "x"}])
    path.write_text(path.read_text(encoding="utf-8") + "{broken\n", encoding="utf-8")
    (read,) = read_benchmarks(path).read
    assert (read.items, read.without_text, read.broken) == (1, 1, 1)
