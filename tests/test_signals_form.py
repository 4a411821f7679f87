"""Signals of form: dialogue, script, structure and readability."""

from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.exchanges import exchange_schema
from instructds.signals.base import measure


def measured(name, *responses, instructions=None, **more):
    asked = instructions or responses
    rows = [{"response": text, "instruction": ask, **more} for text, ask in zip(responses, asked, strict=True)]
    return measure(pa.Table.from_pylist(rows, schema=exchange_schema()), [name]).column(name).to_pylist()


def test_turns_are_the_messages_up_to_the_answer():
    said = [{"role": "user", "content": "Szia!"}, {"role": "assistant", "content": "Szia!"}]
    assert measured("turns", "Jól.", None, instructions=["Hogy vagy?", "?"], history=said) == [4, None]
    assert measured("turns", "Jól.", instructions=[None], history=None) == [1]


def test_overlap_ignores_case_and_is_null_without_words():
    answers = ("A KÉK ég szép", "蓝天", "...", "x", None)
    asked = ["a kék ég", "天空", "a", None, "a"]
    assert measured("copied_words", *answers, instructions=asked) == [0.75, 0.5, None, None, None]
    assert measured("taken_up_words", *answers, instructions=asked) == [1, 0.5, 0, None, None]


@pytest.mark.parametrize(
    ("asked", "question", "command"),
    [
        ("Mi a fotoszintézis?", 1, 0),
        ("ما هي عاصمة مصر؟", 1, 0),
        ("法国的首都是哪里？", 1, 0),
        ("Írj verset a tavaszról!", 0, 1),
        ("Kérlek, fordítsd le ezt.", 0, 1),
        ("1. Write a poem", 0, 1),
        ("Please summarize the text.", 0, 1),
        ("Erkläre die Photosynthese.", 0, 1),
        ("请写一首诗", 0, 1),
        ("東京について説明してください。", 0, 1),
        ("Design patterns in Java?", 1, None),
        ("Budapest", 0, None),
        ("", 0, None),
        (None, None, None),
    ],
)
def test_the_form_of_an_instruction_is_told_only_where_it_is_sure(asked, question, command):
    assert measured("asks_question", "x", instructions=[asked]) == [question]
    assert measured("commands", "x", instructions=[asked]) == [command]


def test_shares_of_characters_are_of_any_script():
    texts = ("ÁRVÍZ tűrő 12!", "天空3。", "مرحبا", " ", None)
    assert measured("digits", *texts) == pytest.approx([2 / 12, 1 / 4, 0, None, None])
    assert measured("symbols", *texts) == pytest.approx([1 / 12, 1 / 4, 0, None, None])
    assert measured("capitals", *texts) == pytest.approx([5 / 9, None, None, None, None])
    assert measured("latin_letters", *texts) == pytest.approx([1, 0, 0, None, None])
    assert measured("main_script", "abcд", "漢字かなカナ", "12") == [0.75, 1, None]


def test_lists_tables_headings_and_links_are_counted_outside_code():
    text = (
        "Egy:\n- a b\n* c\n1. d\n2) e\n3.14 nem\n一、甲\n• bé\n٢. اثنان\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        "# Cím\n#nem\nhttps://example.org http://example.net\n```python\n- nem\n# nem\n```\n"
    )
    names = ("list_items", "table_rows", "headings", "links")
    assert [measured(name, text, None) for name in names] == [[7, None], [2, None], [1, None], [2, None]]


def test_code_is_what_is_fenced_or_ends_like_code():
    assert measured("code", "```\nx = 1\n```", "Az ég kék; a fű zöld.", "int main() {\n  run();\n}", "", None) == [
        1,
        0,
        1,
        None,
        None,
    ]
    assert measured("code", "Kedves {{name}}", "egy\n```\nkét") == pytest.approx([0, 7 / 10], abs=0.05)


def test_readability_is_null_where_it_is_not_defined():
    plain = "The cat sat on the mat. " * 6
    hard = "Institutional considerations necessitate comprehensive administrative investigations. " * 6
    easy, difficult = measured("reading_ease", plain, hard, language="en")
    assert difficult < 0
    assert easy > 100
    assert measured("reading_ease", plain, language="hu") == [None]
    easy, difficult = measured("long_word_index", plain, hard)
    assert (easy, difficult) == (6, 106)
    assert measured("long_word_index", "天空是蓝色的。" * 20, "rövid", None) == [None, None, None]
