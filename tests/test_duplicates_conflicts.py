"""Conflicts between rows: contradictions are told from mere differences, and one text under two licences is found."""

import numpy as np
import pyarrow as pa
import pytest

from instructds.duplicates.closed_answers import contradict
from instructds.duplicates.conflicts import conflicts
from instructds.record import arrow_schema


def table(*rows):
    made = [
        {
            "id": str(place),
            "kind": "sft",
            "messages": [{"role": "user", "content": asked}, {"role": "assistant", "content": said}],
            "license": more.get("license"),
            "provenance": {"method": more.get("method", "manual")},
        }
        for place, (asked, said, more) in enumerate(rows)
    ]
    return pa.Table.from_pylist(made, schema=arrow_schema())


@pytest.mark.parametrize(
    ("asked", "one", "other", "reason"),
    [
        ("Is a whale a fish?", "No.", "Yes, it is.", "polarity"),
        ("Hal-e a bálna?", "Nem.", "„Igen”, az.", "polarity"),
        ("鲸鱼是鱼吗？", "不是。", "是的。", "polarity"),
        ("How many legs has a spider?", "8 legs", "6", "number"),
        ("Mennyi 1200 + 34?", "1 234".replace(" ", "\u00a0"), "1.235", "number"),
        ("Solve.", "Let us see.\n#### 42", "We get\n#### 41", "number"),
        ("Positive or negative? I loved it.", "Positive", "Negative", "label"),
        ("Pozitív vagy negatív? Imádtam.", "pozitív", "negatív", "label"),
        ("Name a fruit.", "Apple", "Pear", None),
        ("Name a number between 1 and 100, with a reason.", "7 because it is lucky", "12 as it divides well", None),
        ("Mennyi 1000 + 234?", "1,234", "1234", None),
        ("How long is a metre?", "100 cm", "1 m", None),
        ("Is a whale a fish?", "No.", "no", None),
        ("Is a whale a fish?", "", "Yes", None),
        ("Write a poem.", "Yes " + "word " * 30, "No " + "word " * 30, None),
        ("Mondj ellentétet: nagy", "kicsi", "apró", None),
    ],
)
def test_only_closed_answers_contradict_each_other(asked, one, other, reason):
    assert contradict(asked, one, other) == reason
    assert contradict(asked, other, one) == reason


def test_same_instruction_with_other_answers_is_told():
    found = conflicts(table(("Hal-e a bálna?", "Nem.", {}), ("hal-e a bálna", "Igen.", {}), ("Hal-e a bálna?", "Emlős.", {})))
    assert [(one.kind, one.rows, one.detail) for one in found] == [
        ("contradiction", (0, 1), "polarity"),
        ("several_answers", (0, 2), None),
    ]


def test_one_answer_to_unrelated_instructions_is_told_and_to_related_ones_not():
    answer = "The mitochondrion is the organelle that makes most of the energy of the cell."
    strange = table(("What makes energy in a cell?", answer, {}), ("Fordítsd le a verset angolra!", answer, {}))
    related = table(("What makes the energy in a cell?", answer, {}), ("What in a cell makes energy?", answer, {}))
    short = table(("What is 1 + 1?", "2", {}), ("Hány lábam van?", "2", {}))
    assert [one.kind for one in conflicts(strange)] == ["shared_answer"]
    assert conflicts(related) == conflicts(short) == []


def test_one_text_under_two_licences_or_methods_is_told():
    row = ("Mi az eső?", "Lehulló víz.")
    found = conflicts(
        table((*row, {"license": "MIT"}), (*row, {"license": "CC-BY-NC-4.0", "method": "llm_generated"}), (*row, {}))
    )
    assert [(one.kind, one.rows, one.detail) for one in found] == [
        ("license", (0, 1), "MIT, CC-BY-NC-4.0"),
        ("provenance", (0, 1), "manual, llm_generated"),
    ]


def test_given_groups_of_instructions_are_used():
    rows = table(("Is a whale really a fish?", "No", {}), ("Is a whale a fish, really?", "Yes", {}), ("", "", {}))
    assert conflicts(rows) == []
    assert [one.rows for one in conflicts(rows, np.array([0, 0, 0]))] == [(0, 1)]


def test_no_rows_have_no_conflicts():
    assert conflicts(arrow_schema().empty_table()) == []
