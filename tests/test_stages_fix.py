from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.record import arrow_schema, record_id
from instructds.stages.base import STAGES
from instructds.stages.clean import Clean
from instructds.stages.fix import Fix


def row(asked, said, *, context=None, rejected=None):
    task = asked if context is None else f"{asked}\n\n{context}"
    messages = [{"role": "user", "content": task}, {"role": "assistant", "content": said}]
    other = None if rejected is None else [{"role": "assistant", "content": rejected}]
    pairs = [[["user", task], ["assistant", said]], other and [["assistant", rejected]]]
    kind = "sft" if rejected is None else "preference"
    source = {"method": "manual", "dataset": "kézi", "row": "a.jsonl#1", "parents": []}
    return {
        "id": record_id(kind, *pairs),
        "kind": kind,
        "messages": messages,
        "rejected": other,
        "context": context,
        "provenance": source,
    }


def table(*rows):
    return pa.Table.from_pylist(list(rows), schema=arrow_schema())


def fixed(*rows, **settings):
    return Fix(**settings).apply(table(*rows)).to_pylist()


def texts(record):
    return [turn["content"] for turn in record["messages"]]


def test_it_is_registered_under_its_yaml_key():
    assert STAGES["fix"] is Fix


@pytest.mark.parametrize("marker", ["<noinput>", "No input", "\\<noinput\\>", "Nincs bemenet", "无输入"])
def test_a_context_that_says_there_is_none_becomes_none(marker):
    (new,) = fixed(row("Mi az eső?", "Lehulló víz.", context=marker))
    assert (texts(new), new["context"]) == (["Mi az eső?", "Lehulló víz."], None)
    assert new["cleaned"] == ["input_marker"]
    assert new["id"] == record_id("sft", [["user", "Mi az eső?"], ["assistant", "Lehulló víz."]], None)


def test_a_marker_leaves_the_task_and_the_ends_of_the_answer():
    (new,) = fixed(row("什么是雨？\n<noinput>", "雨是水。"))
    assert texts(new) == ["什么是雨？", "雨是水。"]
    (new,) = fixed(row("Mi az eső?", "<noinput>\nLehulló víz."))
    assert texts(new) == ["Mi az eső?", "Lehulló víz."]


@pytest.mark.parametrize(
    ("said", "becomes"),
    [
        ("1. Igyál vizet.\\n2. Aludj eleget.", "1. Igyál vizet.\n2. Aludj eleget."),
        ("Kedves Anna!\\n\\nKöszönöm.\\nÜdv", "Kedves Anna!\n\nKöszönöm.\nÜdv"),
        ("He didn\\'t know.", "He didn't know."),
    ],
)
def test_an_escape_becomes_what_it_stands_for(said, becomes):
    (new,) = fixed(row("Írj valamit!", said))
    assert texts(new)[1] == becomes
    assert new["cleaned"] == ["stray_escapes"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Írj valamit!", "Igyál vizet.\\nAludj.\\qed"),
        ("Írj valamit!", "Legyen \\nabla nagy.\\nAztán vége."),
        ("Írj valamit!", "Vizet.\\nAludj.\n```\nprint('a\\nB')\n```"),
        ("Mi az eső?", "Víz <noinput> az égből."),
        ("Mi az eső?", "<noinput>"),
        ("Mennyi 12 * 13?", "157"),
        ("Mennyi 3 + 4 · 2?", "3 + 4 · 2 = 14"),
        ("Mi az eső?", "Lehulló víz."),
    ],
)
def test_what_is_not_certain_stays(asked, said):
    old = table(row(asked, said))
    new = Fix().apply(old)
    assert new.select(old.column_names).equals(old)
    assert new.select(["cleaned", "formerly"]).to_pylist() == [{"cleaned": [], "formerly": None}]


def test_a_plain_sum_is_put_right_only_when_asked_for():
    (new,) = fixed(row("Mennyi 12 * 13?", "157"), wrong_arithmetic=True)
    assert texts(new)[1] == "156"
    assert new["cleaned"] == ["wrong_arithmetic"]
    (same,) = fixed(row("Mennyi 3,5 * 2,5?", "9"), row("Mennyi 1 / 3?", "4"), wrong_arithmetic=True)[:1]
    assert texts(same)[1] == "9"


def test_a_rejected_ending_is_repaired_too():
    (new,) = fixed(row("Mi ez?", "Egy ház.", rejected="Egy.\\nHáz."))
    assert new["rejected"][0]["content"] == "Egy.\nHáz."
    assert texts(new)[1] == "Egy ház."


def test_a_rule_that_is_off_changes_nothing():
    old = row("Mi az eső?", "Víz.\\nHull.", context="<noinput>")
    (new,) = fixed(old, input_marker=False, stray_escapes=False)
    assert (texts(new), new["context"]) == ([turn["content"] for turn in old["messages"]], "<noinput>")


def test_earlier_ids_and_rules_stay():
    old = table(row("Mi az eső?\r\n", "Víz.\\nHull.", context="noinput"))
    (new,) = Fix().apply(Clean().apply(old)).to_pylist()
    assert new["cleaned"] == ["line_ends", "input_marker", "stray_escapes"]
    assert new["formerly"][0] == old["id"][0].as_py()
    assert len(new["formerly"]) == 2


def test_any_batching_and_the_empty_table_give_the_same_columns():
    rows = [row("Mi az eső?", "Víz.\\nHull."), row("Mi?", "Ez."), row("什么？\n<noinput>", "雨。")]
    whole = Fix().apply(table(*rows))
    parts = pa.concat_tables([Fix().apply(table(*rows).slice(place, 1)) for place in range(3)])
    assert parts.to_pylist() == whole.to_pylist()
    assert Fix().apply(table()).schema == whole.schema
    assert Fix().apply(whole).to_pylist() == whole.to_pylist()
