"""Deduplication of any data, by Python and on the command line."""

import itertools
import json

import pytest

import instructds as ids
from instructds.cli import main
from instructds.errors import InstructdsError, UsageError
from instructds.jobs.twin_files import write_conflicts

STORY = "Egy verőfényes nyári napon a kis hajó kifutott a kikötőből, és a matrózok vidáman énekeltek a fedélzeten."
ROWS = [
    {"id": "egy", "instruction": "Mesélj a hajóról!", "output": STORY},
    {"id": "kettő", "instruction": "Mesélj a hajóról!", "output": STORY.replace("fedélzeten", "parton")},
    {"id": "három", "instruction": "海は青いですか。", "output": "はい、青いです。"},
    {"id": "négy", "instruction": "Hal-e a bálna?", "output": "Nem."},
    {"id": "öt", "instruction": "Hal-e a bálna?", "output": "Igen."},
    {"id": "hat", "instruction": "Mesélj a hajóról!", "output": STORY.upper()},
]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS), encoding="utf-8")
    return path


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_result_knows_kept_removed_pairs_and_clusters():
    found = ids.deduplicate(ROWS)
    assert found.clusters == [[0, 1, 5]]
    assert len(found.pairs) == 2
    assert found.kept.num_rows + len(found.removed) == len(ROWS)
    assert {twin.row for twin in found.told()} | {twin.kept for twin in found.told()} == {"egy", "kettő", "hat"}
    assert found.pairs["similarity"].min() >= 0.7
    assert "4 stay, 2 have a better twin" in str(found)


def test_a_higher_threshold_needs_no_second_search_and_a_lower_one_is_refused():
    found = ids.deduplicate(ROWS)
    higher = found.rethreshold(0.99)
    assert len(higher.removed) == 1
    assert {twin.similarity for twin in higher.told()} == {1.0}
    assert higher.as_dict()["settings"]["threshold"] == 0.99
    with pytest.raises(InstructdsError, match=r"found at 0\.7"):
        found.rethreshold(0.5)


def test_conflicts_are_told_beside_twins():
    assert [(one.kind, one.detail) for one in ids.deduplicate(ROWS, method="exact").conflicts][:1] == [
        ("contradiction", "polarity")
    ]


def test_the_command_writes_what_it_found(file, tmp_path, capsys):
    out = {name: tmp_path / f"{name}.jsonl" for name in ("pairs", "removed", "conflicts", "relations", "out")}
    options = [word for name, path in out.items() for word in (f"--{name}", str(path))]
    assert main(["deduplicate", str(file), "--json", *options]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["records"], told["kept"], told["removed"], told["pairs"]) == (6, 4, 2, 2)
    pairs = lines(out["pairs"])
    assert {pair["method"] for pair in pairs} == {"near"}
    assert {frozenset((pair["a"], pair["b"])) for pair in pairs} <= {
        frozenset(("egy", "kettő")),
        frozenset(("egy", "hat")),
        frozenset(("kettő", "hat")),
    }
    assert all(set(row) == {"row", "kept", "similarity", "part", "part_kept"} for row in lines(out["removed"]))
    assert {row["kind"] for row in lines(out["conflicts"])} == {"contradiction", "several_answers"}
    assert lines(out["relations"]) == []
    assert len(ids.load(out["out"])) == 4


def test_the_first_of_several_files_keeps_its_rows(file, tmp_path):
    other = tmp_path / "other.jsonl"
    other.write_text(json.dumps({"prompt": "mesélj a hajóról", "completion": STORY}) + "\n", encoding="utf-8")
    found = ids.deduplicate([str(other), str(file)])
    assert {(twin.row, twin.kept) for twin in found.told()} == {(name, 1) for name in ("egy", "kettő", "hat")}
    kept = tmp_path / "kept.parquet"
    assert main(["deduplicate", str(other), str(file), "--out", str(kept)]) == 0
    assert "Mesélj a hajóról!" not in {turns[0]["content"] for turns in ids.load(kept)["messages"]}


def test_wrong_use_is_answered_before_anything_is_read(file, tmp_path, capsys):
    there = tmp_path / "there.jsonl"
    there.write_text("", encoding="utf-8")
    for options in (["--pairs", str(there)], ["--pairs", str(tmp_path / "x.csv")], ["--threshold", "1.5"], ["--shingle", "0"]):
        assert main(["deduplicate", str(file), *options]) == 2, options
    assert "exists" in capsys.readouterr().err
    assert main(["deduplicate", str(tmp_path / "absent.jsonl")]) == 2


@pytest.mark.parametrize(
    ("options", "belongs"),
    [
        ({"method": "exact", "shingle": 3}, "near"),
        ({"method": "exact", "threshold": 0.5}, "near` and `semantic`"),
        ({"method": "exact", "complete": True}, "near"),
        ({"method": "semantic", "facts": True}, "near"),
        ({"method": "near", "punctuation": True}, "exact"),
        ({"embedder": "use"}, "semantic"),
    ],
)
def test_settings_of_another_method_are_answered_with_the_method_they_belong_to(options, belongs):
    with pytest.raises(UsageError, match=belongs) as caught:
        ids.deduplicate(ROWS, **options)
    assert f"does nothing with `{options.get('method', 'near')}`" in str(caught.value)


def test_a_limit_counts_the_rows_of_all_locations(file, tmp_path):
    other = tmp_path / "other.jsonl"
    other.write_text(json.dumps({"prompt": "Mi az eső?", "completion": "Víz."}) + "\n", encoding="utf-8")
    assert ids.deduplicate([file, other], limit=6).read.rows_in == 6
    assert ids.deduplicate([other, file], limit=3).read.rows_in == 3


@pytest.mark.parametrize("on", ["both", "instruction", "response"])
def test_rows_of_which_none_need_be_compared(on):
    asked = {"prompt": "Mi a főváros?", "chosen": "Budapest.", "rejected": "Bécs."}
    assert [(twin.row, twin.kept) for twin in ids.deduplicate([asked, asked], on=on).told()] == [(2, 1)]
    alone = [{"instruction": "海は青いですか。", "output": "はい。"}, {"instruction": "Mi az eső?", "output": "Víz."}]
    assert list(ids.deduplicate(alone, on=on).told()) == []


def test_a_source_is_never_written_over_and_no_file_twice(file, tmp_path, monkeypatch, capsys):
    before, same = file.read_bytes(), str(tmp_path / "same.jsonl")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.jsonl").symlink_to(file)
    for source in (str(file), file.name, f"*{file.suffix}"):
        for options in (["--pairs", file.name], ["--out", "link.jsonl"], ["--pairs", same, "--removed", same]):
            assert main(["deduplicate", source, "--force", *options]) == 2, (source, options)
            assert "try:" in capsys.readouterr().err
    assert file.read_bytes() == before


def test_rows_without_text_and_rows_that_cannot_be_read_are_told():
    found = ids.deduplicate([{"instruction": "Mi?", "output": " "}, {"instruction": "Mi?", "output": None}, *ROWS])
    assert found.read.rows_in == len(ROWS) + 2
    assert found.records.num_rows + found.read.rejected == len(ROWS) + 2


def test_files_that_were_not_read_are_told_and_are_a_problem(file, tmp_path, capsys):
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "a.jsonl").write_bytes(file.read_bytes())
    (folder / "b.jsonl").write_bytes(b"\x00\x01\x02\x00" * 100)
    (folder / "notes.docx").write_bytes(b"x")
    for command in (["deduplicate", str(folder)], ["decontaminate", str(folder), "--against", str(file)]):
        assert main(command) == 1
        out, err = capsys.readouterr()
        assert "not read: b.jsonl" in out
        assert "left out: notes.docx" in out
        assert "problem: not read: b.jsonl" in err
    assert ids.audit(folder, checks=["empty_response"], signals=["response_words"]).read.left_out[0].startswith("notes.docx: ")


def test_one_is_not_told_as_many(tmp_path):
    found = ids.deduplicate([{"instruction": "Mi az eső?", "output": "Víz."}] * 2)
    assert str(found).startswith("2 records: 1 stays, 1 has a better twin (")
    assert "1 pair in 1 cluster" in str(found)
    assert str(ids.deduplicate([{"instruction": "什么是雨？", "output": "水。"}])).startswith(
        "1 record: 1 stays, 0 have a better twin"
    )


def test_a_conflict_of_many_rows_is_a_line_of_bounded_length(tmp_path):
    said = ("".join(letters) for letters in itertools.product("abcdefghijklmno", repeat=3))
    asked = "Írj egy mondatot!"
    rows = [{"id": f"sor-{place}", "instruction": asked, "output": f"A {word} száll."} for place, word in enumerate(said)]
    found = ids.deduplicate(rows, method="exact")
    assert [len(conflict.rows) for conflict in found.conflicts if conflict.kind == "several_answers"] == [3_375]
    write_conflicts(found, tmp_path / "c.jsonl", force=False)
    (line,) = (one for one in lines(tmp_path / "c.jsonl") if one["kind"] == "several_answers")
    assert (line["count"], len(line["rows"]), len(line["parts"]), line["rows"][0]) == (3_375, 100, 100, "sor-0")
