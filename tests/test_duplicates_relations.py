"""Lineage tells which rows were made from which others."""

import pyarrow as pa

from instructds.duplicates.relations import relations, translations
from instructds.record import arrow_schema


def record(name, asked, said, *, parents=(), original=None):
    turns = [{"role": "user", "content": asked}, {"role": "assistant", "content": said}]
    before = None
    if original is not None:
        roles = ("user", "assistant")
        messages = [{"role": role, "content": text} for role, text in zip(roles, original, strict=True)]
        before = {"language": "en", "messages": messages}
    return {
        "id": name,
        "kind": "sft",
        "messages": turns,
        "provenance": {"method": "manual", "parents": list(parents)},
        "original": before,
    }


def table(*rows):
    return pa.Table.from_pylist(list(rows), schema=arrow_schema())


def test_a_translation_is_found_by_its_original_and_by_its_parent():
    rows = table(
        record("en", "What is rain?", "Water that falls."),
        record("hu", "Mi az eső?", "Lehulló víz.", original=("what is RAIN", "Water that falls")),
        record("ar", "ما هو المطر؟", "ماء يسقط.", parents=["hu", "gone"]),
        record("zh", "什么是雨？", "落下的水。", original=("What is snow?", "Ice that falls.")),
    )
    assert relations(rows).rows() == [(1, 0, "original"), (2, 1, "parent")]


def test_a_parent_is_found_under_its_former_id():
    rows = table(record("new", "Mi az eső?", "Víz."), record("child", "Mi a hó?", "Jég.", parents=["old"]))
    rows = rows.append_column("formerly", pa.array([["older", "old"], None]))
    assert relations(rows).rows() == [(1, 0, "parent")]


def test_a_row_is_no_relation_of_itself():
    rows = table(record("a", "Mi az eső?", "Víz.", parents=["a"], original=("Mi az eső?", "Víz.")))
    assert relations(rows).rows() == relations(arrow_schema().empty_table()).rows() == []


def test_rows_of_two_languages_with_the_same_numbers_and_names_are_told():
    rows = table(
        record("en", "Janet's 16 ducks lay 3 eggs each day and she sells 12 for 2.50 dollars. What does she earn?", "30"),
        record("de", "Janets 16 Enten legen täglich 3 Eier; 12 davon verkauft sie für 2,50 Dollar. Was verdient Janet?", "30"),
        record("hu", "Janet 16 kacsája naponta 3 tojást tojik, ebből 12 darabot ad el 2,50 dollárért. Mennyit keres?", "30"),
        record("other", "Tom has 40 apples and gives 15 of them to his 2 friends. How many are left in the basket?", "25"),
        record("copy", "Janet's 16 ducks lay 3 eggs a day and she sells 12 for 2.50 dollars; what does she earn?", "30"),
    )
    found = translations(rows).rows()
    assert {(row, source) for row, source, _ in found} <= {(1, 0), (2, 0), (2, 1), (4, 1), (4, 2)}
    assert (2, 1, "fingerprint") in found
    assert translations(arrow_schema().empty_table()).rows() == []
