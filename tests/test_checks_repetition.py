from __future__ import annotations

import random

import pytest
from checks_written import CLEAN, findings

ASKED = "Mi a fotoszintézis?"


def found(said, asked=ASKED):
    return [one["evidence"] for one in findings([(asked, said)], ["repetition_loop"])]


@pytest.mark.parametrize("language", CLEAN)
def test_a_sentence_over_and_over_is_found_and_the_text_alone_is_not(language):
    chance = random.Random(language)
    sentences = CLEAN[language]
    gap = "" if language in ("zh", "ja") else " "
    looped = gap.join([*sentences, *[chance.choice(sentences)] * 5])
    assert found(looped)
    assert found(gap.join(sentences)) == []


@pytest.mark.parametrize("language", CLEAN)
def test_the_same_words_over_and_over_are_found(language):
    words = CLEAN[language][0][:12].strip()
    assert found(words + " " + (words + " ") * 8)


def test_the_place_is_the_loop():
    (evidence,) = found("Előbb volt valami más. " + "Aztán ez jött. " * 6)
    assert evidence.startswith("Aztán ez jött.")
    assert "Előbb" not in evidence


def test_a_whole_answer_twice_is_found():
    answer = "A növények a fény energiáját használják fel, hogy vízből és szén-dioxidból cukrot építsenek maguknak. "
    assert len(found(answer * 2)) == 1


def test_scattered_sentences_are_counted():
    said = [f"{number}. Ma a {name} nyert, tehát nem mi." for number, name in enumerate(["hős", "rossz", "piros", "kék"])]
    assert found("\n".join(said)) == []
    assert found("\n".join(f"{number}. Ma is nagyon szép idő volt nálunk." for number in range(9)))


@pytest.mark.parametrize("piece", ["a", "ab ", "ű ", "\u0301", "👩\u200d", "\n", "| x ", "the same ", "好", "م ", "`", "1 "])
def test_long_rows_are_read_in_linear_time(piece):
    assert len(findings([(ASKED, piece * 300_000)], ["repetition_loop"])) <= 1


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Write the word hello twenty times.", "hello " * 20),
        ('Írd le tízszer: "Nem kések el."', "Nem kések el.\n" * 10),
        ("Schreibe den Satz zwanzigmal.", "Ich komme pünktlich.\n" * 20),
        ("把这句话写十遍", "我会准时到。\n" * 10),
    ],
)
def test_repetition_asked_for_in_words_is_left_alone(asked, said):
    assert findings([(asked, said)], ["repetition_loop"]) == []


@pytest.mark.parametrize(
    "said",
    [
        "Ezért az idősebb testvér kora most x = 5 + 10 = 15 év, ahogyan fent.\n" * 6,
        "\n".join(f"{number}. 水果：苹果，梨。" for number in range(1, 9)),
    ],
)
def test_sentences_about_figures_and_short_items_can_be_a_loop(said):
    assert findings([("Számold ki!", said)], ["repetition_loop"])


@pytest.mark.parametrize(
    ("asked", "unit"),
    [
        ("Töltsd meg a táblát ezzel: „Nem rágok tollat az órán”.", "Nem rágok tollat az órán. "),
        ("Bart has to put “I must feed the fish on Friday” on the board all afternoon.", "I must feed the fish on Friday.\n"),
        ("Schreib eine Litanei der Fischer.", "Wir bitten dich, gib uns Wind.\n"),
        ("Write a football cheer for the Owls", "Go owls, go owls, go! "),
        ("帮我写一段绕口令", "四是四，十是十。"),
        ("اكتب هتافا للفريق", "هيا يا أبطال هيا إلى الأمام. "),
    ],
)
def test_what_the_task_wants_again_and_again_is_no_loop(asked, unit):
    assert found(unit * 8, asked) == []
    assert found(unit * 8)


@pytest.mark.parametrize("unit", ["! ", "1. ", "8 - ", "!", "的此", "）和"])
def test_signs_figures_and_pairs_of_characters_over_and_over_are_found(unit):
    assert found("A víz lefolyik a hegyről, és közben " + unit * 30)


@pytest.mark.parametrize("line", ["- ", "=", ". . ", "_", "0 "])
def test_rules_blanks_and_rows_of_figures_are_no_loop(line):
    assert found("Az aláírás helye:\n\n" + line * 30) == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Tulis kalimat itu sebanyak 9 kali", "Aku suka hujan pagi.\n" * 9),
        ("Ödevimi yapacağım cümlesi, sekiz satır", "Ödevimi yapacağım bugün.\n" * 8),
        ("Napiš desetkrát, že budeš potichu", "Budu celou hodinu potichu.\n" * 10),
        ("Kirjoita kymmenen riviä", "Minä kuuntelen nyt hiljaa.\n" * 10),
    ],
)
def test_a_loop_as_long_as_the_task_counts_is_wanted(asked, said):
    assert found(said, asked) == []
    assert found(said + said, asked)


@pytest.mark.parametrize(
    "said",
    [
        "Kip kop kip kop kip kop kip kop kip kop",
        "喵喵喵喵喵喵喵喵喵喵",
        "Jön a vonat messziről\nzúg a kerék alatta\nzúg a kerék alatta\nzúg a kerék alatta\nzúg a kerék alatta",
        "".join(
            f"{who} az úton, hopp!\nla la la la, hopp!\n" for who in ("Fut a nyúl", "Lép a róka", "Jön a medve", "Itt a csiga")
        ),
        "Kapcsolat megszakadt, próbáljuk újra.\n" * 5
        + "A kapcsolat végre helyreállt, minden üzenet megérkezett. " * 2
        + "A naplót a szolgáltatás ezután lezárta, és a háttérben minden feladatát elvégezte, ahogyan a terv szerint kellett, "
        "mielőtt este a gépet kikapcsolták volna.",
    ],
)
def test_cries_refrains_and_loops_that_end_by_themselves_are_left_alone(said):
    assert found(said) == []


def test_a_loop_without_an_end_is_found_in_verse_and_after_a_short_slip():
    assert found("Jön a vonat messziről\nzúg a kerék alatta\n" + "zúg a kerék\n" * 20)
    assert found("A hó fehér és hideg. " * 12 + "A hó fe hér")
