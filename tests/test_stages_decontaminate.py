import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pydantic import ValidationError

from instructds.config.pipeline import Pipeline
from instructds.errors import InstructdsError
from instructds.jobs.runs import plan, run
from instructds.record import arrow_schema
from instructds.stages.decontaminate import Decontaminate

ITEMS = (
    "Egy kertész 48 palántát ültetett 6 egyforma sorba, aztán minden sorból kihúzott kettőt. Hány palánta maradt?",
    "花店里有九十六朵玫瑰,每十二朵扎成一束。上午卖出五束,下午卖出两束。请问还剩几束玫瑰没有卖出?",
    "A ferry leaves the harbour every 35 minutes from 6:10 in the morning. When does the fifth ferry of the day leave?",
)


@pytest.fixture
def exam(tmp_path):
    path = tmp_path / "vizsga.jsonl"
    path.write_text("".join(json.dumps({"question": text}, ensure_ascii=False) + "\n" for text in ITEMS), encoding="utf-8")
    return path


def talk(asked, said="Igen.", **more):
    provenance = {"method": "manual", "dataset": "d", "row": "f#1", "parents": []}
    messages = [{"role": "user", "content": asked}, {"role": "assistant", "content": said}]
    return {"id": "0" * 32, "kind": "sft", "messages": messages, "provenance": provenance, **more}


def marked(exam, *rows, **settings):
    table = pa.Table.from_pylist(list(rows), schema=arrow_schema())
    return Decontaminate(against=str(exam), **settings).apply(table)


def test_leaks_name_item_place_and_both_texts(exam):
    asked = f"Oldd meg lépésenként, kérlek!\n\n{ITEMS[0]}"
    table = marked(exam, talk("Mi az eső?"), talk(asked))
    clean, leaking = table["leaks"].to_pylist()
    assert clean == []
    (leak,) = leaking
    assert (leak["benchmark"], leak["item"], leak["ending"], leak["turn"]) == ("vizsga", "1", "chosen", 0)
    assert leak["similarity"] == 1
    assert leak["item_text"] == ITEMS[0]
    assert asked[leak["start"] : leak["end"]] == leak["evidence"]
    assert ITEMS[0].startswith(leak["evidence"])


def test_answers_and_rejected_answers_are_looked_at_unless_told_otherwise(exam):
    rejected = [{"role": "assistant", "content": f"Egy feladat: {ITEMS[1]}"}]
    row = talk("Adj egy feladatot!", f"Tessék: {ITEMS[2]} Jó munkát!", kind="preference", rejected=rejected)
    told = [(leak["item"], leak["ending"], leak["turn"]) for leak in marked(exam, row)["leaks"][0].as_py()]
    assert sorted(told) == [("2", "rejected", 0), ("3", "chosen", 1)]
    assert marked(exam, row, answers=False)["leaks"][0].as_py() == []


def test_a_threshold_leaves_out_what_is_less_similar(exam):
    edited = ITEMS[2].replace("harbour", "old pier").replace("6:10", "7:25").replace("35", "50")
    assert len(marked(exam, talk(edited))["leaks"][0].as_py()) == 1
    assert marked(exam, talk(edited), threshold=0.95)["leaks"][0].as_py() == []


def test_a_translation_of_an_item_is_related_by_its_original(exam):
    original = {"language": "hu", "messages": [{"role": "user", "content": ITEMS[0]}, {"role": "assistant", "content": "36"}]}
    row = talk("A gardener planted some seedlings in rows. How many are left?", original=original)
    table = marked(exam, row)
    assert table["leaks"][0].as_py() == []
    ((relation,),) = table["related"].to_pylist()
    assert (relation["benchmark"], relation["item"], relation["how"]) == ("vizsga", "1", "original")
    assert marked(exam, row, relations=False)["related"][0].as_py() == []


def test_the_same_numbers_and_names_in_another_language_are_a_relation(tmp_path):
    path = tmp_path / "eredeti.jsonl"
    text = "Marta sold 340 jars of honey in 2019 and 415 jars in 2020 to Tomas for 12.50 dollars each. How much did Tomas pay?"
    path.write_text(json.dumps({"question": text}) + "\n", encoding="utf-8")
    asked = "Marta 2019-ben 340, 2020-ban 415 üveg mézet adott el Tomasnak, üvegenként 12,50 dollárért. Mennyit fizetett Tomas?"
    other = "Marta 2019-ben 17 könyvet olvasott, 2020-ban 23-at. Hányat olvasott összesen, és mennyivel többet?"
    first, second = marked(path, talk(asked), talk(other))["related"].to_pylist()
    assert [relation["how"] for relation in first] == ["fingerprint"]
    assert second == []


def test_the_empty_table_gets_both_columns(exam):
    table = marked(exam)
    assert table.num_rows == 0
    assert table.column_names[-2:] == ["leaks", "related"]


def test_settings_that_make_no_sense_are_refused():
    with pytest.raises(ValidationError):
        Decontaminate(against="x", threshold=2)
    with pytest.raises(ValidationError):
        Decontaminate()


def pipeline(folder):
    rows = [{"instruction": text, "output": "Nem tudom."} for text in (ITEMS[1], "Írj verset!", "Mi az eső?")]
    (folder / "sorok.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    text = """
version: 1
name: tiszta
sources: [{manual: {name: kezi, path: sorok.json}}]
stages:
  - decontaminate: {against: vizsga.jsonl}
  - select:
"""
    return Pipeline.parse(text, folder=folder)


def test_select_drops_leaks_and_keeps_the_reason(exam, tmp_path):
    result = run(pipeline(tmp_path), out=tmp_path / "runs")
    assert (result.manifest.kept, result.manifest.dropped) == (2, 1)
    (entry,) = result.manifest.dropped_by
    assert "leak" in str(entry)


def test_a_benchmark_that_changes_makes_the_stage_run_again(exam, tmp_path):
    made = pipeline(tmp_path)
    run(made, out=tmp_path / "runs")
    states = dict(plan(made, out=tmp_path / "runs").steps)
    assert states["01-decontaminate"] == "finished"
    exam.write_text(json.dumps({"question": "Mi az eső?"}) + "\n", encoding="utf-8")
    assert dict(plan(made, out=tmp_path / "runs").steps)["01-decontaminate"] == "to do"


def test_a_benchmark_that_is_not_there_stops_before_anything_is_read(tmp_path):
    with pytest.raises(InstructdsError, match=r"vizsga\.jsonl"):
        run(pipeline(tmp_path), out=tmp_path / "runs")
    assert not (tmp_path / "runs" / "tiszta" / "sources").exists()


def test_the_example_does_what_its_comments_say(tmp_path):
    example = Path(__file__).resolve().parent.parent / "pipelines" / "decontaminate.yaml"
    result = run(Pipeline.load(example), out=tmp_path)
    data = [pq.read_table(file) for file in sorted((result.folder / "dataset").rglob("*.parquet"))]
    rows = [row for table in data for row in table.to_pylist()]
    assert result.manifest.dropped == 1
    assert [row["leaks"][0]["benchmark"] for row in rows if row["leaks"]] == ["manual_en"]
    related = [row for row in rows if row["related"]]
    assert len(related) == 16
    assert {row["related"][0]["how"] for row in related} == {"original"}


def test_the_same_numbers_in_the_same_language_are_no_relation(tmp_path):
    path = tmp_path / "eredeti.jsonl"
    text = "Marta sold 340 jars of honey in 2019 and 415 jars in 2020 to Tomas for 12.50 dollars each. How much did Tomas pay?"
    path.write_text(json.dumps({"question": text}) + "\n", encoding="utf-8")
    other = (
        "In 2019 the town of 340 people built a bridge; in 2020 it had 415 people, and each of them paid 12.50 dollars for it."
    )
    assert marked(path, talk(other))["related"][0].as_py() == []
