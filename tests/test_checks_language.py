from __future__ import annotations

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.checks.base import find
from instructds.checks.language_subjects import NAMES, kin
from instructds.exchanges import exchange_schema

ENGLISH = "The garden was quiet last night, and three cats sat on the wall and watched the moon."
HUNGARIAN = "A kertben csend volt tegnap este, és három macska ült a falon, hogy a holdat nézze."
POLISH = "W ogrodzie było wczoraj wieczorem cicho, a trzy koty siedziały na murze i patrzyły na księżyc."


def flagged(asked, said, context=None, language=None) -> bool:
    row = {"record": 0, "turn": 1, "ending": "chosen", "instruction": asked, "response": said, "context": context}
    return (
        find(pa.Table.from_pylist([{**row, "language": language}], schema=exchange_schema()), ["wrong_language"]).num_rows > 0
    )


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Mi történt tegnap este a kertben?", ENGLISH),
        ("What happened in the garden last night?", HUNGARIAN),
        ("Was ist gestern Abend im Garten passiert?", POLISH),
        ("Что случилось вчера вечером в саду?", ENGLISH),
        ("昨天晚上花园里发生了什么事？", HUNGARIAN),
        ("어젯밤 정원에서 무슨 일이 있었나요?", ENGLISH),
    ],
)
def test_an_answer_in_another_language_is_found(asked, said):
    assert flagged(asked, said)


@pytest.mark.parametrize(
    "asked",
    [
        "Fordítsd le: a macska a falon ül",
        "Mondd el angolul, mi történt a kertben!",
        "Erzähle auf Englisch, was im Garten passiert ist.",
        "Raconte en anglais ce qui s'est passé dans le jardin.",
        "Cuenta en inglés lo que pasó anoche en el jardín.",
        "Opowiedz po angielsku, co się stało w ogrodzie.",
        "Vyprávěj anglicky, co se stalo v zahradě.",
        "Povestește în engleză ce s-a întâmplat în grădină.",
        "Расскажи по-английски, что случилось в саду.",
        "Розкажи англійською, що сталося в саду.",
        "用英语说说花园里发生了什么。",
        "庭で何があったか英語で話してください。",
        "정원에서 무슨 일이 있었는지 영어로 말해 주세요.",
        "احكِ بالإنجليزية ما حدث في الحديقة.",
        "Dün gece bahçede ne olduğunu İngilizce anlat.",
        "Vertel in het Engels wat er in de tuin gebeurde.",
        "Berätta på engelska vad som hände i trädgården.",
        "Kerro englanniksi, mitä puutarhassa tapahtui eilen.",
    ],
)
def test_a_task_that_asks_for_the_language_is_left_alone(asked):
    assert not flagged(asked, ENGLISH)


def test_a_context_or_a_line_of_the_task_in_that_language_is_reason_enough():
    assert not flagged("Melyik a legfontosabb mondat?", ENGLISH, context="The garden was quiet. Three cats sat on the wall.")
    assert not flagged("Javítsd ki a következő mondatot:\nThree cats was sitting on the wall last night.", ENGLISH)


def test_a_declared_language_counts_where_the_task_is_too_short_to_tell():
    assert flagged("Hm?", ENGLISH, language="hu")
    assert not flagged("Hm?", HUNGARIAN, language="hu")
    assert not flagged("Hm?", ENGLISH)


@pytest.mark.parametrize(
    "said",
    ["Yes.", "Bohemian Rhapsody", "def add(a, b):\n    return a + b", "12345", "🙂", "", None, f"{HUNGARIAN} {ENGLISH}"],
)
def test_short_mixed_and_wordless_answers_are_left_alone(said):
    assert not flagged("Mi történt tegnap este a kertben?", said)


def test_a_manner_of_speaking_is_no_language_that_was_asked_for():
    assert flagged("Mi történt tegnap a kertben? Meséld el egyszerű nyelven!", ENGLISH)
    assert flagged("Was ist gestern im Garten passiert? Nutze bitte kreative Sprache.", HUNGARIAN)
    assert not flagged("Mi történt tegnap a kertben? Meséld el két nyelven!", ENGLISH)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Write a tongue twister of one word.", "kukurikú kukurikú kukurikú kukurikú kukurikú"),
        (
            "Mutass egy hibaüzenetet!",
            'Traceback (most recent call last):\n  File "a.py", line 2, in <module>\nValueError: not a number at all',
        ),
        ("How do you write bread in the script of Hebrew?", "Hebrew: לחם. It is read lechem, and it is a common word there."),
        ("“list index out of range”是什么错误？", "下标超出了列表的长度，请检查。"),
        ("List some metals with their signs.", "- chromium: Cr\n- titanium: Ti\n- magnesium: Mg\n- natrium: Na\n- kalium: K"),
    ],
)
def test_refrains_logs_mixed_scripts_and_lists_of_terms_are_left_alone(asked, said):
    assert not flagged(asked, said)


def test_near_languages_are_kin():
    assert all(kin(*pair) for pair in [("da", "no"), ("hr", "sr"), ("cs", "sk"), ("id", "ms"), ("pt", "es"), ("hu", "hu")])
    assert not kin("hu", "en")
    assert {"hu", "en", "de", "fr", "zh", "ar"} <= set(NAMES)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_is_survived(asked, said):
    assert flagged(asked, said) in {True, False}


def test_long_rows_are_read_in_linear_time():
    for said in ("(" * 200_000, "ű " * 200_000, "a, " * 200_000, "\n" * 300_000, "\u0301" * 300_000, "{" * 200_000):
        assert flagged("Mi történt tegnap este a kertben?", said) in {True, False}
        assert flagged(said, ENGLISH) in {True, False}
