from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.exchanges import exchange_schema, exchanges
from instructds.formats.base import with_context
from instructds.record import arrow_schema

U, A, S, T = "user", "assistant", "system", "tool"


def record(messages, kind="sft", rejected=None, context=None, original=None, language=None):
    def turns(pairs):
        return None if pairs is None else [{"role": role, "content": content} for role, content in pairs]

    return {
        "id": "x",
        "kind": kind,
        "messages": turns(messages),
        "rejected": turns(rejected),
        "context": context,
        "language": language,
        "original": None if original is None else {"language": "en", "messages": turns(original)},
        "provenance": {"method": "manual", "dataset": "minta", "row": "f#1"},
    }


def view(*rows):
    return exchanges(pa.Table.from_pylist(list(rows), schema=arrow_schema())).to_pylist()


def test_one_row_per_answer_with_the_history_before_its_instruction():
    first, second = view(record([(S, "légy rövid"), (U, "Mi ez?"), (A, "Alma."), (U, "És ez?"), (A, "Körte.")], language="hu"))
    assert (first["record"], first["turn"], first["ending"]) == (0, 2, "chosen")
    assert (first["instruction"], first["response"]) == ("Mi ez?", "Alma.")
    assert first["history"] == [{"role": S, "content": "légy rövid"}]
    assert (second["turn"], second["instruction"], second["response"]) == (4, "És ez?", "Körte.")
    assert [message["content"] for message in second["history"]] == ["légy rövid", "Mi ez?", "Alma."]
    assert (second["language"], second["method"]) == ("hu", "manual")


def test_context_is_kept_apart_and_stands_beside_the_first_user_turn_only():
    asked = with_context("总结一下", "今天下雨。")
    first, second = view(record([(U, asked), (A, "下雨"), (U, "今天下雨。"), (A, "是")], context="今天下雨。"))
    assert (first["instruction"], first["context"]) == ("总结一下", "今天下雨。")
    assert (second["instruction"], second["context"]) == ("今天下雨。", None)


def test_a_context_that_is_not_the_end_of_the_message_changes_nothing():
    (row,) = view(record([(U, "kérdés alma"), (A, "x")], context="alma"))
    assert (row["instruction"], row["context"]) == ("kérdés alma", "alma")
    (row,) = view(record([(U, "kérdés\n\n"), (A, "x")], context=""))
    assert row["instruction"] == "kérdés\n\n"


def test_a_prompt_is_one_exchange_without_an_answer():
    (row,) = view(record([(U, "a"), (A, "b"), (U, "¿Qué es la lluvia?")], kind="prompt"))
    assert (row["turn"], row["instruction"], row["response"]) == (3, "¿Qué es la lluvia?", None)
    assert [message["content"] for message in row["history"]] == ["a", "b"]


def test_a_conversation_without_answer_or_messages_is_one_exchange_too():
    rows = view(record([(S, "s")]), record([]), record(None), record([(U, "q")]))
    assert [row["record"] for row in rows] == [0, 1, 2, 3]
    assert [row["instruction"] for row in rows] == [None, None, None, "q"]
    assert all(row["response"] is None for row in rows)
    assert rows[0]["history"] == [{"role": S, "content": "s"}]


def test_an_answer_before_any_user_turn_has_no_instruction():
    (row,) = view(record([(A, "سلام")]))
    assert (row["turn"], row["instruction"], row["response"], row["history"]) == (0, None, "سلام", [])


def test_both_endings_of_a_comparison_with_the_shared_turns_once():
    rows = view(record([(U, "q"), (A, "közös"), (U, "w"), (A, "jó")], kind="preference", rejected=[(A, "rossz")]))
    assert [(row["ending"], row["turn"], row["response"]) for row in rows] == [
        ("chosen", 1, "közös"),
        ("chosen", 3, "jó"),
        ("rejected", 0, "rossz"),
    ]
    assert rows[2]["instruction"] == "w"
    assert rows[2]["history"] == rows[1]["history"]


def test_a_rejected_ending_of_several_turns_has_its_own_history():
    chosen = [(U, "q"), (A, "jó"), (U, "köszönöm"), (A, "szívesen")]
    rows = view(record(chosen, kind="preference", rejected=[(A, "rossz"), (U, "biztos?"), (A, "nem")]))
    last = rows[-1]
    assert (last["ending"], last["turn"], last["instruction"], last["response"]) == ("rejected", 2, "biztos?", "nem")
    assert [message["content"] for message in last["history"]] == ["q", "rossz"]


def test_endings_of_different_length_part_before_the_last_message():
    rows = view(record([(U, "q"), (A, "jó")], kind="preference", rejected=[(A, "rossz"), (U, "w"), (A, "rosszabb")]))
    assert [(row["instruction"], row["response"]) for row in rows] == [("q", "jó"), ("q", "rossz"), ("w", "rosszabb")]


def test_originals_stand_beside_the_turns_of_the_same_place():
    original = [(U, "What?"), (A, "Rain."), (U, "And?"), (A, "Snow.")]
    rows = view(record([(U, "Mi?"), (A, "Eső."), (U, "És?"), (A, "Hó.")], original=original))
    assert [row["original_instruction"] for row in rows] == ["What?", "And?"]
    assert [row["original_response"] for row in rows] == ["Rain.", "Snow."]


@pytest.mark.parametrize("original", [[(U, "What?")], [(S, "What?"), (A, "Rain.")], [], None])
def test_originals_of_another_shape_are_not_joined(original):
    rows = view(record([(U, "a"), (A, "b")]), record([(U, "Mi?"), (A, "Eső.")], original=original))
    assert all(row["original_instruction"] is None and row["original_response"] is None for row in rows)


def test_a_rejected_answer_has_no_original_of_its_own():
    rows = view(record([(U, "q"), (A, "jó")], kind="preference", rejected=[(A, "rossz")], original=[(U, "Q"), (A, "good")]))
    assert [(row["original_instruction"], row["original_response"]) for row in rows] == [("Q", "good"), ("Q", None)]


def test_a_tool_turn_between_does_not_hide_the_instruction():
    rows = view(record([(U, "idő?"), (A, "<tool_call>"), (T, "20 °C"), (A, "Meleg van.")]))
    assert [row["instruction"] for row in rows] == ["idő?", "idő?"]


def test_no_rows_give_the_same_columns():
    empty = exchanges(arrow_schema().empty_table())
    assert empty.num_rows == 0
    assert empty.schema == exchange_schema()


def test_chunks_and_slices_do_not_matter():
    rows = [
        record([(U, f"kérdés {i}\n\nc{i}"), (A, f"válasz {i}")] * (1 + i % 3), context=f"c{i}", rejected=[(A, "r")] * (i % 2))
        for i in range(7)
    ]
    table = pa.Table.from_pylist(rows, schema=arrow_schema())
    whole = exchanges(table)
    chunked = exchanges(pa.concat_tables([table.slice(0, 2), table.slice(2, 0), table.slice(2)]))
    assert chunked.to_pylist() == whole.to_pylist()
    tail = exchanges(table.slice(3)).drop(["record"]).to_pylist()
    assert tail == [row for row in whole.to_pylist() if row.pop("record") >= 3]


def test_a_long_conversation_costs_no_more_than_its_text():
    table = pa.Table.from_pylist([record([(U, "kérdés" * 20), (A, "válasz" * 20)] * 5000)], schema=arrow_schema())
    assert exchanges(table).column("history").chunk(0).values.nbytes < 4 * table.nbytes


def test_the_turn_of_the_instruction_is_named_where_it_belongs_to_the_ending():
    (row,) = view(record([(S, "légy rövid"), (U, "kérdés"), (A, "válasz")]))
    assert (row["asked_turn"], row["turn"]) == (1, 2)
    chosen, rejected = view(record([(U, "q"), (A, "jó")], kind="preference", rejected=[(A, "rossz")]))
    assert (chosen["asked_turn"], rejected["asked_turn"]) == (0, None)
    (row,) = view(record([(A, "üdv")]))
    assert row["asked_turn"] is None
