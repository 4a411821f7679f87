import random
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from instructds.duplicates.leaks.index import build_index
from instructds.duplicates.leaks.items import Item
from instructds.duplicates.leaks.search import MOST, find_leaks

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))
from planted.leaks import LIGHT, PERTURBATIONS, perturb

HUNGARIAN = (
    "Egy pék reggel 240 kiflit sütött. Délelőtt eladta a kiflik harmadát, délután pedig a maradék felét. "
    "A megmaradt kifliket 5 egyforma tálcára rakta. Hány kifli került egy-egy tálcára?"
)
ENGLISH = (
    "A lighthouse keeper climbs 96 stairs four times every night. Each stair is 18 centimetres high. "
    "How many metres does she climb in a week, and how long would a rope of that length weigh at 30 grams per metre?"
)
ARABIC = (
    "لدى مزارع ثلاثون شجرة زيتون، تعطي كل شجرة خمسين كيلوغراما من الزيتون في السنة. كم لترا من الزيت يبيع المزارع في السوق؟"
)
CHINESE = "图书馆里有三排书架,每排书架放着一百二十本书。星期一借出四十五本,星期二还回二十本。请问现在书架上一共有多少本书?"
THAI = "ชาวสวนคนหนึ่งปลูกต้นมะม่วงยี่สิบต้น แต่ละต้นให้ผลสี่สิบลูก เขาขายไปครึ่งหนึ่งในตลาด เขาเหลือมะม่วงกี่ลูก"
CODE = 'def longest_run(values: list[int]) -> int:\n    """Length of the longest run of equal neighbours in values."""\n'
SHORT = "Mi Franciaország fővárosa?"
ITEMS = (HUNGARIAN, ENGLISH, ARABIC, CHINESE, THAI, CODE, SHORT)
CLEAN = (
    "Írj rövid verset a tavaszról, amelyben szerepel egy pék és egy gólya.",
    "Explain in simple words how a lighthouse works and why ships need one.",
    "请用三句话介绍一下你最喜欢的图书馆。",
    "اكتب رسالة قصيرة إلى صديق تدعوه فيها إلى زيارة مزرعة الزيتون.",
    "Mi Olaszország legnagyobb tava, és milyen mély?",
    "Write a function that reverses a list of numbers in place.",
    "Hány kifli fér egy tálcára? Becsüld meg, és indokold a válaszodat két mondatban.",
)


@pytest.fixture(scope="module")
def index():
    return build_index([Item("próba", str(place), (text,), "question") for place, text in enumerate(ITEMS)])


def leaks(index, *texts, asked=True):
    found = find_leaks(pa.array(texts, pa.large_string()), np.full(len(texts), asked), index)
    return {one.text: one for one in reversed(found)}


@pytest.mark.parametrize("kind", [*LIGHT, *PERTURBATIONS])
@pytest.mark.parametrize("place", range(6))
def test_a_changed_copy_is_found_and_names_its_item(index, kind, place):
    words = ["alma", "river", "ثلج", "火车", "quickly", "hegyek", "blue"]
    for seed in range(4):
        text = perturb(kind, ITEMS[place], random.Random(seed), words, CLEAN)
        found = leaks(index, text)
        assert found, text
        assert index.items[index.owner[found[0].entry]].item == str(place)


def test_texts_of_the_same_subjects_are_clean(index):
    assert leaks(index, *CLEAN) == {}


def test_a_short_item_counts_only_as_the_whole_request(index):
    assert leaks(index, "mi franciaország fővárosa")[0].kind == "verbatim"
    assert leaks(index, f"Olvasd el a szöveget, és mondd meg, {SHORT} Utána írj róla tíz mondatot.") == {}
    assert leaks(index, "Mi Spanyolország fővárosa?", "Mi a fővárosa?") == {}


def test_answers_leak_only_what_they_hold_nearly_as_it_is(index):
    assert leaks(index, SHORT, HUNGARIAN[:80], asked=False) == {}
    assert leaks(index, f"Íme egy feladat: {HUNGARIAN} Oldd meg!", asked=False)[0].kind == "embedded"


def test_evidence_is_the_stretch_of_the_text(index):
    around = " ".join(CLEAN[:2] * 4)
    text = f"{around}\n\n{CHINESE}\n\n{around}"
    found = leaks(index, text)[0]
    assert found.kind == "embedded"
    assert text[found.start : found.end] in CHINESE
    assert found.end - found.start > 0.8 * len(CHINESE)


def test_other_numbers_cost_similarity_and_are_still_a_leak(index):
    other = HUNGARIAN.replace("240", "360").replace("5", "9")
    found = leaks(index, other)[0]
    assert 0.6 < found.similarity < 1


def test_similarity_falls_with_the_share_of_words_that_are_replaced(index):
    draw = random.Random(3)
    found = [leaks(index, perturb(kind, ENGLISH, draw, ["sand"], CLEAN))[0].similarity for kind in ("words_10", "words_20")]
    assert 1 > found[0] > found[1] > 0.6


def test_an_item_of_two_benchmarks_is_told_for_both():
    items = [Item(name, "1", (HUNGARIAN,), "question") for name in ("egyik", "másik")]
    found = find_leaks(pa.array([HUNGARIAN], pa.large_string()), np.ones(1, bool), build_index(items))
    assert [index_of.entry for index_of in found] == [0, 1]


def test_the_same_in_any_batching(index):
    texts = [*CLEAN, *ITEMS, f"{CLEAN[0]} {ENGLISH}"]
    whole = find_leaks(pa.array(texts, pa.large_string()), np.ones(len(texts), bool), index)
    parts = []
    for place, text in enumerate(texts):
        alone = find_leaks(pa.array([text], pa.large_string()), np.ones(1, bool), index)
        parts += [(place, one.entry, one.similarity, one.kind, one.start, one.end) for one in alone]
    assert parts == [(one.text, one.entry, one.similarity, one.kind, one.start, one.end) for one in whole]


def test_nulls_empty_texts_and_bare_marks_are_nothing(index):
    texts = pa.array([None, "", "   ", "?!", "。。。"], pa.large_string())
    assert find_leaks(texts, np.ones(5, bool), index) == []
    assert find_leaks(pa.array([], pa.large_string()), np.zeros(0, bool), index) == []


def test_a_long_text_of_copies_gives_a_bounded_number_of_leaks():
    items = [Item("sok", str(number), (f"{HUNGARIAN} A pék neve {number}.",), "question") for number in range(50)]
    text = " ".join(item.texts[0] for item in items) * 20
    found = find_leaks(pa.array([text], pa.large_string()), np.ones(1, bool), build_index(items))
    assert 0 < len(found) <= MOST


def test_many_items_of_one_template_are_told_apart_by_their_words():
    names = ["Anna", "Béla", "Csilla", "Dénes", "Emma", "Ferenc", "Gizella", "Hugó", "Ilona", "János", "Kata", "Lajos"]
    items = [Item("hazug", name, (f"{name} igazat mond. {other} azt mondja, hogy {name} hazudik. Igazat mond {other}?",), "q")
             for name, other in zip(names, names[1:] + names[:1], strict=True)]  # fmt: skip
    index = build_index(items)
    for place, item in enumerate(items):
        assert leaks(index, item.texts[0].upper())[0].entry == place


def test_an_empty_index_finds_nothing():
    empty = build_index([Item("semmi", "1", ("?",), "question")])
    assert leaks(empty, "Mi az eső?", HUNGARIAN) == {}


FRAMES = (
    "Kérdés: {}",
    "{} Válaszolj röviden!",
    "Please answer the following question. {}",
    "أجب عن هذا السؤال: {}",
    "请回答:{}谢谢",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("place", range(5))
def test_an_item_in_a_short_frame_is_embedded_and_not_edited(index, frame, place):
    assert leaks(index, frame.format(ITEMS[place]))[0].kind == "embedded"


@pytest.mark.parametrize("place", range(5))
def test_an_item_with_another_word_at_an_end_or_a_word_more_within_is_edited(index, place):
    item = ITEMS[place].rstrip("?")
    words = list(item) if place in (3, 4) else item.split()
    joint = "" if place in (3, 4) else " "
    half = len(words) // 2
    for changed in (["alma", *words[1:]], [*words[:-1], "alma"], [*words[:half], "alma", *words[half + 1 :]]):
        found = leaks(index, joint.join(changed))[0]
        assert found.kind == "edited", (joint.join(changed), found)


def test_a_very_short_item_counts_inside_of_a_request_only_as_a_sentence_of_its_own():
    index = build_index([Item("próba", "1", ("A bálna mit eszik?",), "question")])
    around = "Ülj le nyugodtan, és olvasd el figyelmesen az alábbi hosszú szöveget a tengerről és lakóiról."
    assert leaks(index, f"{around} A bálna mit eszik? {around}")[0].kind == "embedded"
    assert leaks(index, f"{around} Nem tudom, hogy a bálna mit eszik reggelire és vacsorára. {around}") == {}


@pytest.mark.parametrize("place", range(3))
def test_words_in_any_order_are_the_item(index, place):
    words = ITEMS[place].split()
    random.Random(1).shuffle(words)
    assert index.owner[leaks(index, " ".join(words))[0].entry] == place


def test_a_half_that_ends_within_a_word_is_a_part(index):
    assert leaks(index, ENGLISH[: ENGLISH.index("centimetres") + 6])[0].kind == "part"
    assert leaks(index, HUNGARIAN[: HUNGARIAN.index("harmadát") + 4])[0].kind == "part"


def test_cost_of_one_long_row_of_items_grows_no_faster_than_its_length(monkeypatch):
    from instructds.duplicates.leaks import search as leakage

    items = [Item("sok", str(number), (f"{HUNGARIAN} A pék neve {number}.",), "question") for number in range(50)]
    index, decoded = build_index(items), []
    told = leakage._characters
    monkeypatch.setattr(leakage, "_characters", lambda said, one: decoded.append(one) or told(said, one))
    for times in (1, 8):
        decoded.clear()
        text = " ".join(item.texts[0] for item in items) * times
        find_leaks(pa.array([text], pa.large_string()), np.ones(1, bool), index)
        assert len(decoded) <= MOST
