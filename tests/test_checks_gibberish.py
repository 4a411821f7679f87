from __future__ import annotations

import random
import re

import pytest
from checks_written import CLEAN, findings

ALPHABETS = {
    "hu": "aábcdeéfghijklmnoöőprstuüűvz",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}


@pytest.mark.parametrize("language", ALPHABETS)
def test_letters_drawn_at_random_are_found(language):
    chance = random.Random(language)
    said = re.sub(r"[^\W\d_]", lambda _: chance.choice(ALPHABETS[language]), " ".join(CLEAN[language]))
    assert findings([("?", said)], ["gibberish"])


def test_a_random_stretch_in_a_clean_answer_is_found_with_its_place():
    chance = random.Random(5)
    noise = " ".join("".join(chance.choices(ALPHABETS["en"], k=7)) for _ in range(20))
    clean = " ".join(CLEAN["hu"])
    (found,) = findings([("?", f"{clean} {noise}")], ["gibberish"])
    assert found["start"] >= len(clean) // 2


def test_shuffled_letters_are_found_in_a_longer_answer():
    chance = random.Random(7)
    said = " ".join(CLEAN["en"] * 2)
    assert findings(
        [("?", re.sub(r"[^\W\d_]+", lambda word: "".join(chance.sample(word[0], len(word[0]))), said))], ["gibberish"]
    )


@pytest.mark.parametrize("language", CLEAN)
def test_words_in_capitals_are_words(language):
    assert findings([("?", " ".join(CLEAN[language]).upper())], ["gibberish"]) == []


@pytest.mark.parametrize("piece", ["q", "qx ", "ű", "\u0301", "好", "👩\u200d", "\n", "1", "щ"])
def test_long_rows_are_read_in_linear_time(piece):
    assert len(findings([("?", piece * 300_000)], ["gibberish"])) <= 1


@pytest.mark.parametrize("signs", ["abcdefghijklmnopqrstuvwxyz0123456789", "!@#$%^&*()_+{}|:<>?~-=;',./"])
def test_a_run_drawn_at_random_is_found(signs):
    assert findings([("Mi az eső?", "".join(random.Random(3).choices(signs, k=120)))], ["gibberish"])


def test_scripts_mixed_within_words_are_found():
    chance = random.Random(4)
    said = " ".join("".join(chance.choices("aёжλπ한字שمn9#", k=6)) for _ in range(25))
    assert findings([("Mi az eső?", said)], ["gibberish"])


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Melyik javítás?", f"A javítás: commit {'91939e50e3665a55af98'}{'ab74ef8b687f93f0b8bf'}."),
        ("Welche Zeile?", 'Sie lautet token = "xxxxxxxxxxxxxxxxxxxxxxxxxxxx".'),
        ("Rajzolj egy vonalat!", "=" * 80 + "\n" + "-" * 80),
        ("怎么安装？", "使用pip安装openpyxl库：pip install openpyxl，然后import openpyxl并调用load_workbook。"),
        ("Which letters look alike?", "Latin A, Cyrillic А and Greek Α; also o, о and ο; Hebrew ס and Arabic ه are round."),
        (
            "Írj programot a legnagyobbra!",
            "def legnagyobb(szamok):\n    l, r = 0, len(szamok) - 1\n    return max(szamok[l:r])",
        ),
        ("Nenne Tropenfrüchte", "Kumquat, Rambutan, Tamarillo, Longan, Salak, Sapote, Cherimoya, Jabuticaba, Feijoa, Pitahaya"),
    ],
)
def test_what_only_looks_random_is_spared(asked, said):
    assert findings([(asked, said)], ["gibberish"]) == []


@pytest.mark.parametrize(
    "said",
    [
        "دودھ اور پانی ابالیں، پتی اور چینی ڈالیں اور پانچ منٹ پکائیں۔ پھر چائے چھان کر پیالی میں ڈالیں۔",
        "د کابل ښار د افغانستان پلازمېنه ده او په هغه کې ډېر خلک ژوند کوي. هلته ژمی ډېر سوړ وي او واوره هم اوري.",
        "Өнөөдөр цаг агаар маш сайхан байна, хүүхдүүд цэцэрлэгт тоглож байна. Ээж цай чанаж, аав ном уншиж байна.",
        "Illum it-temp huwa sabiħ ħafna u t-tfal qed jilagħbu fil-ġnien. Ommi qed tagħmel it-te u missieri qed jaqra ktieb.",
    ],
)
def test_languages_that_no_table_of_letters_knows_are_left_alone(said):
    assert findings([("?", said)], ["gibberish"]) == []


def test_capitals_typed_at_random_are_found_and_abbreviations_are_not():
    typed = (
        "WLJXRSLHAV PZQTYI VLTGQ FNHSZCZP WHFNX NZOQSNQNIF HBZRPL OHUPQ IDQEZ GHJKW QVXZP MNBVC RTZPL XCVBQ LKJHG PQWXZ DFGHK"
    )
    asked = "Hogyan találnak haza a vándormadarak?"
    assert findings([(asked, typed)], ["gibberish"])
    assert (
        findings(
            [(asked, "A FECSKE ÉS A GÓLYA A CSILLAGOK, A NAP ÉS A FÖLD MÁGNESES TERE SZERINT TÁJÉKOZÓDIK ŐSSZEL IS.")],
            ["gibberish"],
        )
        == []
    )
    assert (
        findings([(asked, "NASA ESA BKV MÁV OTP MOL ELTE BME SZTE PTE MTA KSH NAV OEP MNB EKB IMF WHO")], ["gibberish"]) == []
    )


def test_bytes_written_as_letters_are_found_where_nobody_asked_for_them():
    coded = "".join(random.Random(3).choices("abcdxyzABCDXYZ0123456789+/", k=160)) + "=="
    assert findings([("Miért sárgulnak a levelek ősszel?", "A klorofill lebomlik. " + coded)], ["gibberish"])
    for asked in ("Írd ki a kulcsot base64 formában!", "Show the API response", "Read this: " + coded):
        assert findings([(asked, coded)], ["gibberish"]) == []


@pytest.mark.parametrize(
    "said",
    [
        "A vihar este ért a tóhoz. "
        + "kvtprlmszdgbhnfczxqwjkvrtpslmngdhbcfzxvwqjrktlpmnsgdhbzfcxvwqjrktplmnsbdhgzfcxwvqjr" * 2,
        "щшувъ увшншцъ шкыхщшъ фцнъшг кцгъфъ щйшыф уышкшы щгыхуг йзйшъ йгфхыъ еъщуцш ыъгфхг",
    ],
)
def test_a_short_beginning_or_a_likely_language_excuses_no_gibberish(said):
    assert findings([("Mesélj!", said)], ["gibberish"])


@pytest.mark.parametrize("language", ["de", "hu"])
def test_a_good_sentence_before_many_shuffled_ones_excuses_nothing(language):
    chance = random.Random(language)
    words = " ".join(CLEAN[language] * 2).split()
    shuffled = ["".join(chance.sample(word, len(word))) for word in words]
    assert findings([("Mesélj!", " ".join([CLEAN[language][0], *shuffled]))], ["gibberish"])


NAMES = (
    "amoxicillin azithromycin ciprofloxacin levofloxacin clarithromycin doxycycline minocycline cefuroxime ceftriaxone "
    "meropenem linezolid daptomycin tigecycline nitrofurantoin fosfomycin pyrazinamide ethambutol"
)


@pytest.mark.parametrize("said", [", ".join(NAMES.split()), NAMES.title().replace(" ", "\n")])
def test_lists_of_names_that_no_dictionary_has_are_left_alone(said):
    assert findings([("Sorolj fel neveket!", f"Ezek azok: {said}")], ["gibberish"]) == []
