from __future__ import annotations

import random

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.checks.base import find
from instructds.exchanges import exchange_schema
from instructds.kernels.stems import plain_stems, shared_stems, stem_hashes

PAIRS = {
    "hu": [
        ("Hogyan készül a hagyományos kovászos kenyér?", (
            "A kovászos kenyér lisztből, vízből és sóból készül. A tésztát sokáig kelesztik, majd forró kemencében "
            "sütik ropogósra, végül rácson hűtik."
        )),
        ("Miért vándorolnak ősszel a gólyák Afrikába?", (
            "A gólyák azért vándorolnak, mert télen kevés a béka és a rovar. Meleg légáramlatokkal siklanak dél "
            "felé, nagy csapatokban, és tavasszal térnek vissza fészkükhöz."
        )),
    ],
    "en": [
        ("How does a sundial show the time of day?", (
            "A sundial casts the shadow of a rod upon a dial with marks. As the sun crosses the sky the shadow "
            "turns, and where it falls one reads the hour, though clouds and longitude spoil it."
        )),
        ("Why do onions make cooks weep?", (
            "Cut onions release a gas that turns to acid in the eye. Nerves notice the sting, glands answer with tears,"
            " and a sharp knife, cold storage or an open window help against it."
        )),
    ],
    "de": [
        ("Wie entsteht ein Regenbogen am Himmel?", (
            "Ein Regenbogen entsteht, wenn Sonnenlicht in Tropfen gebrochen und gespiegelt wird. Jede Farbe verlässt den "
            "Tropfen unter einem eigenen Winkel, weshalb der Betrachter einen bunten Kreisbogen erblickt."
        )),
        ("Warum schnurren Katzen auf dem Sofa?", (
            "Katzen schnurren mit Hilfe der Kehlkopfmuskeln, die sehr schnell zucken. Sie tun es bei Zufriedenheit,"
            " aber ebenso bei Schmerzen, vermutlich weil die Schwingung beruhigt und Knochen heilt."
        )),
    ],
    "ru": [
        ("Почему осенью желтеют листья деревьев?", (
            "Осенью листья желтеют, потому что хлорофилл разрушается. Остаются другие пигменты, каротин и ксантофилл,"
            " которые летом были скрыты зелёным цветом, а затем черешок отделяется от ветки."
        )),
        ("Каким образом плавает железный корабль?", (
            "Корабль плавает, поскольку вытесняет много воды, а внутри полон воздуха. Средняя плотность корпуса "
            "меньше, чем плотность моря, поэтому сила Архимеда удерживает судно на поверхности."
        )),
    ],
    "fr": [
        ("Pourquoi la mer est-elle salée depuis toujours ?", (
            "La mer est salée parce que les rivières y apportent des minéraux arrachés aux roches. Le soleil "
            "évapore la surface, les sels restent, et les volcans sous-marins en ajoutent sans cesse."
        )),
        ("Comment fonctionne une montgolfière colorée ?", (
            "Une montgolfière s'élève grâce à l'air chaud enfermé dans son enveloppe. Le pilote allume un brûleur, la "
            "densité diminue, puis une soupape laisse échapper la chaleur afin de redescendre."
        )),
    ],
    "zh": [
        ("为什么海水是咸的，盐分从哪里来？", (
            "海水是咸的，因为河流把岩石中的矿物质带进海洋。水蒸发以后盐分留下来，海底火山也不断补充盐分，所以经过亿万年的积"
            "累，海洋变得越来越咸，而湖泊多数仍然是淡水。"
        )),
        ("猫咪为什么喜欢在沙发上打呼噜？", (
            "猫咪打呼噜时喉部肌肉快速收缩。它们高兴的时候会这样做，生病疼痛的时候也会，这种振动也许能够帮助骨骼愈合，让小动"
            "物放松下来，慢慢进入甜美的梦乡，醒来以后再去玩耍。"
        )),
    ],
    "ar": [
        ("لماذا تهاجر الطيور في الخريف؟", (
            "تهاجر الطيور في الخريف بحثا عن الدفء والغذاء. تقطع مسافات طويلة مستعينة بالنجوم والرياح، ثم ترجع "
            "في الربيع لبناء أعشاشها وتربية صغارها قرب البحيرات والغابات الخضراء."
        )),
        ("كيف يصنع الخبز التقليدي؟", (
            "يصنع الخبز من دقيق وملح وماء. يعجن الخباز العجين ويتركه حتى يختمر، ثم يشكله أقراصا ويضعه داخل فرن "
            "ساخن جدا حتى تصبح قشرته ذهبية مقرمشة."
        )),
    ],
    "es": [
        ("¿Cómo polinizan las abejas los almendros?", (
            "Las abejas polinizan al volar entre flores cargadas de néctar. El polen se pega al vello, cae "
            "sobre otro pistilo y fecunda el fruto; sin ellas, los almendros apenas darían cosecha."
        )),
        ("¿Qué provoca un eclipse lunar completo?", (
            "Un eclipse ocurre cuando la Tierra tapa la luz solar que ilumina la Luna. La sombra avanza despacio,"
            " el disco enrojece por la refracción atmosférica y vuelve a brillar después."
        )),
    ],
}  # fmt: skip


def found_in(*rows):
    made = [
        {"record": n, "turn": 1, "ending": "chosen", "instruction": asked, "response": said}
        for n, (asked, said) in enumerate(rows)
    ]
    return find(pa.Table.from_pylist(made, schema=exchange_schema()), ["mismatched_answer"]).to_pylist()


def test_answers_to_their_own_questions_are_spared():
    assert found_in(*[pair for pairs in PAIRS.values() for pair in pairs]) == []


def test_most_answers_that_were_swapped_within_a_language_are_found():
    swapped = [(first[0], second[1]) for one, other in PAIRS.values() for first, second in ((one, other), (other, one))]
    found = [swapped[finding["exchange"]] for finding in found_in(*swapped)]
    assert len(found) >= len(swapped) * 3 // 4


def test_answers_of_another_language_or_script_are_left_to_other_checks():
    rows = [(PAIRS["hu"][0][0], PAIRS[language][1][1]) for language in ("en", "de", "ru", "zh", "ar")]
    assert found_in(*rows) == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Írj mesét egy sárkányról!", PAIRS["hu"][0][1]),
        ("Write a story about a dragon and a castle", PAIRS["en"][1][1]),
        (
            "Name some famous painters of the nineteenth century",
            "Monet, Renoir, Degas, Manet, Cézanne, Pissarro, Sisley, Morisot, Seurat, Gauguin, Munkácsy, Szinyei",
        ),
        ("What is this?", PAIRS["en"][1][1]),
        ("Sort an array", "```python\nnumbers = sorted(values)\nfor number in numbers:\n    print(number)\n```"),
        (None, PAIRS["en"][1][1]),
    ],
)
def test_tasks_whose_answer_needs_none_of_their_words_are_spared(asked, said):
    assert found_in((asked, said)) == []


WORDS = st.text(st.sampled_from("aáÁbcdéű1239 -'’\u0301\u200d下雨日本한국שלוםمرحباสวัสดี\n😀"), max_size=60)


@settings(max_examples=150, deadline=None)
@given(WORDS)
def test_the_kernel_finds_the_stems_of_its_plain_twin(text):
    stems = plain_stems(text)
    found = shared_stems(*(pa.array([piece], pa.large_string()) for piece in (text, None, " ".join(stems[:1]), "qqqqq")))
    assert found.asked[0] == len(set(stems))
    hashes = stem_hashes(pa.array([text], pa.large_string()))
    assert (hashes[0] == 0) == (not stems)
    if stems and len(stems[0]) != 2:
        assert hashes[0] == stem_hashes(pa.array([stems[0]], pa.large_string()))[0]
        assert found.shared[0]


def test_a_shared_stem_is_found_wherever_it_stands_in_a_long_answer():
    filler = "aaaaa bbbbb ccccc "
    for place in random.Random(5).sample(range(3_000), 20):
        said = filler * place + "folyókban " + filler * 10
        found = shared_stems(*(pa.array([text], pa.large_string()) for text in ("A folyó", "", said, "qqqqq")))
        assert found.shared[0]
        assert found.words[0] >= np.int64(1)


def test_a_long_answer_without_spaces_is_read():
    assert found_in(("Hogyan készül a kenyér?", "é" * 3_000_000), ("如何做面包？", "雨" * 1_000_000)) == []
