from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.errors import UnknownName
from instructds.exchanges import exchange_schema

MINE = ["control_characters", "damaged_encoding", "echoed_instruction", "empty_response", "leaked_template", "placeholder_left"]


def findings(*rows, names=MINE, settings=None):
    made = [
        {
            "record": place,
            "turn": 1,
            "ending": "chosen",
            "instruction": row[0],
            "response": row[1],
            "context": row[2] if len(row) > 2 else None,
        }
        for place, row in enumerate(rows)
    ]
    table = pa.Table.from_pylist(made, schema=exchange_schema())
    return find(table, names, settings).to_pylist()


def test_a_place_is_counted_in_characters_not_bytes():
    (found,) = findings(("Mi ez?", "Árvíztűrő 你好 👩 <|im_end|> és más"))
    assert (found["check"], found["start"], found["end"], found["evidence"]) == ("leaked_template", 15, 25, "<|im_end|>")


def test_the_place_of_a_blank_leaves_out_what_stands_before_it():
    (found,) = findings(("Ki vagy?", "Én (【ő】) [Your Name] vagyok"))
    assert found["evidence"] == "[Your Name]"
    assert (found["start"], found["end"]) == (9, 20)


def test_the_first_place_outside_code_is_told():
    (found,) = findings(("Mi?", "`<|im_end|>` és utána <|im_start|>"))
    assert (found["evidence"], found["start"]) == ("<|im_start|>", 22)


def test_evidence_is_cut_and_the_place_is_not():
    echoed = "Sorold fel a magyar folyókat és hegyeket " * 20
    (found,) = findings((echoed, echoed))
    assert (found["check"], len(found["evidence"]), found["end"]) == ("echoed_instruction", 200, len(echoed))


def test_an_echo_with_its_context_is_an_echo_and_the_context_alone_is_not():
    asked, context = "Javítsd ki a mondat hibáit, kérlek!", "A kutya az udvaron fut."
    assert [found["check"] for found in findings((asked, f"{asked}\n{context}", context))] == ["echoed_instruction"]
    assert findings((asked, context, context)) == []


def test_settings_reach_the_check_and_wrong_ones_are_refused():
    assert findings(("Mi az eső?", "Mi az eső?")) == []
    settings = {"echoed_instruction": {"words": 3, "size": 5}}
    assert len(findings(("Mi az eső?", "Mi az eső?"), names=["echoed_instruction"], settings=settings)) == 1
    with pytest.raises(UnknownName, match="words"):
        findings(("a", "b"), settings={"echoed_instruction": {"word": 3}})
    with pytest.raises(UnknownName, match="empty_response"):
        findings(("a", "b"), names=["empty_respons"])


def test_findings_stand_in_the_order_of_the_rows_then_of_the_checks():
    found = findings(("Mi?", "a\x07 Ã©s"), ("Mi?", ""), ("Mi?", "\x00\ufffd"))
    assert [(one["exchange"], one["check"]) for one in found] == [
        (0, "control_characters"),
        (0, "damaged_encoding"),
        (1, "empty_response"),
        (2, "control_characters"),
        (2, "damaged_encoding"),
    ]


def test_direction_marks_around_a_right_to_left_text_are_no_damage():
    assert findings(("ما هذا؟", "\u200f\u202bهذا نص\u202c \u2067عربي\u2069")) == []


@pytest.mark.parametrize("piece", ["[", "[Your ", "{{", "`", "```", "[a](", "###", "\n\n", "Ã", "â€", "\u0301", "<|", "ű "])
def test_long_rows_of_one_mark_are_read_to_their_end(piece):
    long = piece * 150_000 + "x <|im_end|> és \x07"
    found = {
        one["check"]: one["evidence"] for one in findings(("Mi ez?", long), names=["leaked_template", "control_characters"])
    }
    assert found["control_characters"] == "\x07"
    assert found.get("leaked_template", "<|im_end|>") == "<|im_end|>"
    assert len(findings(("Mi ez?", long))) <= 5
