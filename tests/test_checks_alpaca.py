from __future__ import annotations

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.checks.base import find
from instructds.exchanges import exchange_schema

NAMES = ("image_request", "input_marker", "invented_source", "missing_code", "not_available_answer", "unclear_instruction")
ADDRESS = "https://pelda.hu/cikk/12"


def found(task, said, context=None, history=()):
    row = {
        "record": 0,
        "turn": 1,
        "ending": "chosen",
        "instruction": task,
        "response": said,
        "context": context,
        "history": list(history),
    }
    return [finding["check"] for finding in find(pa.Table.from_pylist([row], schema=exchange_schema()), NAMES).to_pylist()]


@pytest.mark.parametrize(
    ("task", "context", "said"),
    [
        ("Foglald össze a cikket!", ADDRESS, "A cikk az idei szezon áremelkedéséről szól."),
        ("Describe the painting.", "![img](https://example.org/a.png)", "A calm lake under a cloudy sky at dawn."),
        ("Describe the fabric.", "<image of a fabric>", "The fabric is white and soft to the touch."),
        ("Résume cet article.", ADDRESS, "L'article parle de la hausse des prix au bord du lac."),
    ],
)
def test_what_is_behind_an_address_is_not_known(task, context, said):
    assert found(task, said, context) == ["invented_source"]


@pytest.mark.parametrize(
    ("task", "context", "said"),
    [
        ("Foglald össze a cikket!", ADDRESS, "Sajnos nem férek hozzá ehhez az oldalhoz, kérlek, másold be."),
        (
            "Foglald össze a cikket!",
            f"{ADDRESS}\n" + "A Duna áradt, a part megtelt homokkal és kővel. " * 5,
            "A Duna áradása homokot hozott.",
        ),
        ("Write HTML code for a link to this page.", ADDRESS, '<a href="https://pelda.hu">Cikk és más írások</a>'),
        ("Classify this website.", "www.pelda.hu", "It is a news website from Hungary."),
        ("Summarize the article.", ADDRESS, "Rain."),
    ],
)
def test_a_source_that_is_there_or_declined_is_spared(task, context, said):
    assert found(task, said, context) == []


@pytest.mark.parametrize(
    "marker",
    ["<noinput>", "No input.", "<no input>", "noinput", "N/A", "\\<noinput\\>", "No input required", "nincs bemenet", "无"],
)
def test_a_field_that_says_it_is_empty_is_a_marker(marker):
    assert found("Sorolj fel két folyót!", "Duna, Tisza", marker) == ["input_marker"]


def test_a_field_with_content_is_no_marker():
    assert found("Van benne hiba?", "Nincs.", "The input is none of your business.") == []
    assert found("Translate the following word.", "nincs", "none") == []


@pytest.mark.parametrize(
    ("task", "said", "checks"),
    [
        ("Create a Java program to reverse a sentence.", "dog lazy the over", ["missing_code"]),
        ("Create a Java program to reverse a sentence.", "class A { }", []),
        ("Generate two questions on the topic of Python programming.", "What is it? Who made it?", []),
        ("Provide a unique code to the customer.", "Code: KX12", []),
        ("Create a character sketch of the hero.", "She is brave.", []),
        ("Anna can draw a portrait in an hour. How long for two?", "Two hours.", []),
        ("Készíts egy képet a Balatonról!", "Itt a kép a Balatonról.", ["image_request"]),
        ("Generate a picture of a lake.", "![lake](https://example.org/lake.png)", []),
        ("Írj egy mesét!", "nem elérhető", ["not_available_answer"]),
        ("Write a tale.", "null", ["not_available_answer"]),
        ("Is there a mistake?", "None", []),
        ("Fill the table, use N/A where there is no value.", "N/A", []),
    ],
)
def test_each_class_knows_its_lookalikes(task, said, checks):
    assert found(task, said) == checks


def test_a_lone_word_is_clear_in_a_conversation_or_with_a_context():
    assert found("Folytasd!", "És akkor elindult.") == ["unclear_instruction"]
    assert found("Folytasd!", "És akkor elindult.", history=[{"role": "user", "content": "Mesélj!"}]) == []
    assert found("Translate", "Rain", "eső") == []


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120), st.text(max_size=200), st.none() | st.text(max_size=60))
def test_any_text_is_read_without_a_crash(task, said, context):
    assert set(found(f"Summarize https://a.b {task}", said, context)) <= set(NAMES)


@pytest.mark.parametrize("piece", ["![", "<a ", "https://", "draw a ", "<no ", ".", "[a](", "ű ", "\u0301"])
def test_long_rows_are_read_in_linear_time(piece):
    long = piece * (100_000 // len(piece))
    assert set(found("Summarize this article: https://a.b " + long, long, long)) <= set(NAMES)


@pytest.mark.parametrize(
    "said", ["Output: N/A", "Válasz: nincs adat", "-", "[none]", "Nem értelmezhető.", "Žádná odpověď", "N.A.", "没有答案"]
)
def test_an_answer_that_says_there_is_none_is_found_however_it_says_so(said):
    assert found("Miért kék az ég?", said) == ["not_available_answer"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Which sign is missing: 5 _ 3 = 2?", "-"),
        ("Melyik kötőjel való ide?", "–"),
        ("Fordítsd magyarra: not applicable", "Nem alkalmazható"),
        ("What does print(None) write in Python?", "None"),
        ("Find the verbs in: red house", "None"),
        ("Ha nincs dátum, írj N/A-t!", "N/A"),
    ],
)
def test_a_word_for_nothing_that_is_the_answer_is_spared(asked, said):
    assert found(asked, said) == []
