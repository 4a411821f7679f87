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
    assert cut("- Locsold reggel a kertet.\n- Este csak akkor öntözz, ha napközben száraz lett", "hu")
    assert cut("- Locsold reggel.\n- Kerti szék", "hu") == []
    assert findings([("Írj verset!", "- Hull a hó a hegyre,\n- csend ül a vidékre,\n-")], ["truncated"], "hu")


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


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Az erdőt járó vándor este tért haza, mert a patak hídját elsodorta az áradat, és a kerülő hosszú vol", "hu"),
        ("Die Wanderer kehrten erst am Abend heim, weil der Sturm die Brücke über den Bach beschäd", "de"),
        ("الحديقة واسعة وفيها أشجار كثيرة. تزهر الأشجار في الربيع. ويزورها الناس في كل أسبوع مع أطفا", "ar"),
        ("Bahçe çok geniş ve içinde birçok ağaç var. İnsanlar her hafta çocuklarıyla birlikte gidi", "tr"),
    ],
)
def test_a_word_of_which_only_longer_ones_are_used_is_cut(said, language):
    assert cut(said, language)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("A kert nagy. A fák magasak. A patak mellett egy öreg híd áll, amelyen", "hu"),
        ("Ogród jest duży. Drzewa są wysokie. Nad strumieniem stoi most, przez", "pl"),
        ("庭はとても広いです。春には花が咲きます。小川のそばには古い橋が", "ja"),
        ("정원은 매우 넓습니다. 봄에는 꽃이 핍니다. 개울 옆에는 오래된 다리를", "ko"),
        ('Three mottoes:\n1. "Slow is smooth"\n2. "Well begun is half done"\n3. "Many hands', "en"),
        ("| town | river |\n|---|---|\n| Szeged | Tisza |\n| Győr | Rá", "hu"),
        ("# Kert\n\nA kert nagy.\n\n# Patak\n\nA patak hideg.\n\n# Híd", "hu"),
    ],
)
def test_open_ends_of_many_kinds_are_found(said, language):
    assert cut(said, language)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Between", "en"),
        ("The missing word is: between", "en"),
        ("The Wonders of the Deep: What We Find Where No One Can", "en"),
        ("Stand on: table\nSit on: chair\nSleep on: bed\nNone: Mat", "en"),
        ("SELECT name, town FROM guests WHERE age > 30 ORDER BY name DES", "en"),
        ("#!/bin/bash\nif [ -f a.txt ]; then\n    echo 'It is here.'\nelse\n    echo 'It is not here.'\nfi", "en"),
        ("# Usage:\n# call it with two names\n# and look at what it prints", "en"),
        ("« Le mieux est l'ennemi du bien. » - Voltaire, paraît-il", "fr"),
        ("Kovács Béla, Nagy Anna, Tóth Edit, Szabó Ede, Kiss Pál, Ács Édua", "hu"),
        ("szia, ma nem érek rá\nde holnap délután igen\nhozok sütit is meg teát", "hu"),
        ("The answer is 12 km", "en"),
        ("yes i think so. it opens at nine. bring whatever you like", "en"),
        ("semmit, otthon vagyok. te? gyere át ha van kedved", "hu"),
        ("没干嘛，在家看书。晚上一起吃饭，我请客", "zh"),
        ("この町は古いです。川の近くには大きな公園があり、春には桜が咲きます", "ja"),
        ("Add the numbers. The first two make 9. With the third you get 14 apples", "en"),
        ("He lived in the same house in Ypsilanti. He wrote there. He died in Kalamazoo", "en"),
        ("sudo apt install -y build-essential pkg-config libssl-dev", "en"),
        ("x = 3 and y = 4, so that the longest side is the root of 25 = 5", "en"),
        ("Paragraph 1: the garden\nParagraph 2: the bridge\nParagraph 3: the stream", "en"),
        ("สวนกว้างมาก และมีต้นไม้มากมาย ผู้คนมาเที่ยวทุกสัปดาห์", "th"),
    ],
)
def test_ends_that_look_cut_and_are_whole_are_left_alone(said, language):
    assert cut(said, language) == []


@pytest.mark.parametrize(
    ("said", "language"),
    [
        (
            "The gate is old and the garden is deep,\nthe river has nothing to say\nand I who was tired have nowhere to be in",
            "en",
        ),
        ("Kedves Dóra! Köszönjük a levelét. Sajnos nem tudunk segíteni. Üdvözlettel: a Vízművek ügyfélszolgálata és", "hu"),
        ("Dear Ms Hart,\n\nthank you for the offer. I have to decline.\n\nKind regards,\nthe whole team of the", "en"),
        ("do ré mi fa sol la si", "fr"),
        ("尊敬的王女士：\n\n感谢您的来信。我们无法接受。祝一切顺利。\n\n李和", "zh"),
    ],
)
def test_verse_signatures_and_notes_need_no_full_stop(said, language):
    assert cut(said, language) == []


def test_a_letter_that_stops_in_its_body_is_found():
    assert cut(
        "Dear Ms Hart,\n\nthank you for the offer. We talked about it at length. I have to decline it because of the", "en"
    )


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("La maison est grande. On y entre par une porte derrière laquelle", "fr"),
        ("Das Haus ist alt. Es wurde gebaut, obwohl", "de"),
        ("Dom jest stary. Mieszka w nim rodzina, do której należy", "pl"),
        ("Stavba je stará. Bydlí v ní lidé, kterým", "cs"),
        ("Дом стоит у реки. В нём живут люди, которыми", "ru"),
        ("Ev çok eski. Bahçesinde yaklaşık", "tr"),
        ("Huset är gammalt. Där bor en familj vars", "sv"),
        ("Rumah itu tua. Penghuninya ingin pindah sehingga", "id"),
        ("Căn nhà đã cũ. Gia đình sống ở đó vẫn", "vi"),
        ("البيت قديم. لا يسكنه أحد بسبب", "ar"),
        ("A ház régi. A kertje legalább", "hu"),
    ],
)
def test_small_words_after_which_a_sentence_goes_on_are_known_in_many_languages(said, language):
    assert cut(said, language)
