from __future__ import annotations

import random

import pytest
from checks_written import CLEAN, findings

ASKED = "Mi történt a kertben?"


def cut(said, language=None):
    return [one["evidence"] for one in findings([(ASKED, said)], ["truncated"], language)]


@pytest.mark.parametrize("language", CLEAN)
def test_a_text_cut_in_its_last_sentence_is_found_and_the_whole_is_not(language):
    gap = "" if language in ("zh", "ja") else " "
    whole, chance = gap.join(CLEAN[language]), random.Random(language)
    assert cut(whole, language) == []
    last = CLEAN[language][-1]
    for _ in range(5):
        left = len(whole) - len(last) + chance.randrange(len(last) // 3, len(last) - 2)
        assert cut(whole[:left].rstrip(), language), whole[:left]


def test_the_place_is_the_open_piece():
    assert cut("Az első mondat kész. A második sem rossz. A harmadik még nem, mert a", "hu") == ["A harmadik még nem, mert a"]


def test_a_fence_that_is_closed_or_nested_is_whole():
    assert cut("Így:\n```python\nprint(1)\n```\nKész.") == []
    assert cut("Így:\n````\n```python\nx\n```\n````") == []
    assert cut("Így:\n```python\nprint(") == ["```python\nprint("]


def test_a_list_item_that_is_cut_is_told_by_its_siblings():
    assert cut("1. Igyál vizet.\n2. Aludj eleget.\n3. Mozogj minden na", "hu")
    assert cut("1. Igyál vizet\n2. Aludj eleget\n3. Mozogj minden nap", "hu") == []


@pytest.mark.parametrize(
    "said",
    [
        "Szép volt. Jó volt. Vége lett, és itt a link: www.example.org/a",
        "Szép volt. Jó volt. Az eredmény 42",
        "Szép volt. Jó volt. Köszönöm! 👩\u200d👩\u200d👧",
        "Kedves Anna!\n\nSzép volt. Jó volt. Köszönöm szépen.\n\nÜdv,\nBéla",
        "Szép volt. Jó volt. Ezt láttuk.\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        "Szép volt. Jó volt. Ezt láttuk:\n\n$$x = 1$$",
        "Szép volt. Jó volt. (Ezt láttuk.)",
        "ฝนตกหนักเมื่อคืนนี้ และต้นไม้ก็เขียวขึ้น",
    ],
)
def test_ends_that_need_no_full_stop_are_left_alone(said):
    assert cut(said) == []


@pytest.mark.parametrize("piece", ["a", "ű ", "a.", "(", '"', "\n- ", "**", "```\n", "\u0301", "好", "a@", "1. ", "-", ". A"])
def test_long_rows_are_read_in_linear_time(piece):
    assert len(findings([(ASKED, piece * 300_000 + "a")], ["truncated"])) <= 1


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Salutations, mon ami ! Je suis là pour vous aider de toutes les manières possi", "fr"),
        ("There are many ways to use less electricity at home and one of them is to use the furnace less freque", "en"),
    ],
)
def test_a_last_word_that_no_language_knows_is_torn(said, language):
    assert cut(said, language)
