import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.duplicates.near import meet, near_twins, settings_of, sketch
from instructds.duplicates.shingles import jaccard
from instructds.errors import UsageError
from instructds.kernels.fold import folded
from instructds.kernels.shingles import words

ROWS = st.lists(st.lists(st.sampled_from(["a", "b", "c", "víz", "水", "ماء", "สวัส"]), max_size=9).map(" ".join), max_size=9)


def similar(texts, threshold, size):
    """Every pair, by the plain twin."""
    pairs = [(one, other) for other in range(len(texts)) for one in range(other)]
    shares = {pair: jaccard(texts[pair[0]], texts[pair[1]], size) for pair in pairs}
    return {pair: share for pair, share in shares.items() if share is not None and share >= threshold}


def found(texts, **given_settings):
    twins = near_twins(pa.array(texts, pa.string()), **given_settings)
    pairs = zip(twins.left.tolist(), twins.right.tolist(), strict=True)
    return dict(zip(pairs, twins.similarity.tolist(), strict=True))


def numbers(seed, count):
    return [f"szó{number}" for number in np.random.default_rng(seed).integers(0, 10**9, count).tolist()]


def edited(text, seed, edits):
    edited_words = text.split()
    for place in np.random.default_rng(seed).choice(len(edited_words), edits, replace=False):
        edited_words[place] = f"más{place}"
    return " ".join(edited_words)


@settings(max_examples=150)
@given(ROWS, st.sampled_from([0.3, 0.5, 0.7, 0.9, 1.0]), st.integers(1, 4))
def test_the_complete_join_finds_what_comparing_all_pairs_finds(texts, threshold, size):
    true, twins = similar(texts, threshold, size), found(texts, threshold=threshold, shingle=size, exact=True)
    assert {right for _, right in twins} == {right for _, right in true}
    assert all(true[pair] == pytest.approx(share) for pair, share in twins.items())
    same = {right for left, right in true if words(folded(texts[left])) == words(folded(texts[right]))}
    assert {pair for pair in true if not same & set(pair)} <= set(twins)


@settings(max_examples=150)
@given(ROWS, st.sampled_from([0.3, 0.5, 0.7, 0.9, 1.0]), st.integers(1, 4))
def test_every_pair_found_by_sketches_is_true(texts, threshold, size):
    true = similar(texts, threshold, size)
    twins = found(texts, threshold=threshold, shingle=size)
    assert all(true[pair] == pytest.approx(share) for pair, share in twins.items())


def test_the_sketches_miss_next_to_nothing():
    texts = [" ".join(numbers(seed, 90)) for seed in range(600)]
    twins = [edited(text, seed, 1 + seed % 3) for seed, text in enumerate(texts)]
    true = set(found(texts + twins, exact=True))
    assert len(true) > 300
    assert len(true & set(found(texts + twins))) >= 0.998 * len(true)


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        ("A víz nulla fokon megfagy, száz fokon pedig forr; ezt minden iskolás tudja, mert tanulta.", "Ezt"),
        ("水在零度结冰，在一百度沸腾，每个学生都知道这一点，因为他们在学校学过。", "这"),
        ("น้ำแข็งตัวที่ศูนย์องศาและเดือดที่หนึ่งร้อยองศา นักเรียนทุกคนรู้", "ดี"),
        ("يتجمد الماء عند درجة الصفر ويغلي عند مائة درجة وكل تلميذ يعرف ذلك لأنه تعلمه في المدرسة", "هذا"),
    ],
)
def test_a_word_more_at_the_end_makes_near_twins_in_every_script(text, twin):
    other = "egészen más szöveg, amely semmiben sem hasonlít az előző kettőre, bizony ám"
    assert found([text, other, f"{text.upper()} {twin}"]) == {(0, 2): pytest.approx(jaccard(text, f"{text} {twin}"))}


def test_a_row_without_words_is_no_twin_of_anything():
    assert found([None, "", " \n\t", "\u3000", "...", "🌊", "egy", "", None, "?!"]) == {}


def test_short_texts_are_twins_only_when_all_words_are_the_same():
    texts = ["Igen", "igen!", "Igen, persze", "nem", "是", "是。", "是的"]
    assert found(texts) == {(0, 1): 1.0, (4, 5): 1.0}


def test_the_best_row_of_an_order_stands_left():
    texts = ["egy két há négy öt hat hét", "más", "Egy, két, há, négy, öt, hat, hét!", "EGY KÉT HÁ NÉGY ÖT HAT HÉT"]
    twins = near_twins(pa.array(texts), order=np.array([3, 1, 2, 0]))
    assert sorted(zip(twins.left.tolist(), twins.right.tolist(), strict=True)) == [(3, 0), (3, 2)]


def test_parts_in_files_and_in_memory_give_the_same_twins():
    texts = [" ".join(numbers(seed // 2, 40)) + f" vége{seed}" for seed in range(300)]
    parts = [pa.array(texts[start : start + 70]) for start in range(0, 300, 70)]
    whole = near_twins(pa.array(texts))
    for exact in (False, True):
        spilled = near_twins(lambda: iter(parts), memory=0, exact=exact)
        assert set(zip(spilled.left.tolist(), spilled.right.tolist(), strict=True)) == {(a, a + 1) for a in range(0, 300, 2)}
        assert sorted(spilled.similarity.tolist()) == sorted(whole.similarity.tolist())
    assert near_twins(pa.chunked_array(parts)).left.tolist() == whole.left.tolist()


def test_rows_meet_by_their_sketches_and_only_those_that_may_be_twins_are_wanted():
    texts = [" ".join(numbers(seed % 50, 30)) for seed in range(100)] + [" ".join([*numbers(7, 30), "vége"])]
    stated = settings_of(0.7, 5, exact=False)
    met = meet(sketch(pa.array(texts)), stated)
    assert (met.again - met.firsts).tolist() == [50] * 50
    assert met.distinct[met.wanted].tolist() == [7, 100]


def test_templates_that_nearly_fill_the_rows_hide_next_to_no_twin():
    draw = np.random.default_rng(11)
    template = numbers(12, 24)
    texts = []
    for _ in range(3000):
        text = list(template)
        for place in draw.choice(24, draw.integers(1, 4), replace=False):
            text[place] = f"w{draw.integers(0, 40)}"
        texts.append(" ".join(text))
    true, twins = near_twins(pa.array(texts), threshold=0.8, exact=True), near_twins(pa.array(texts), threshold=0.8)
    assert len(set(twins.right.tolist())) >= 0.99 * len(set(true.right.tolist()))


def test_a_higher_threshold_needs_no_second_pass_and_a_lower_one_is_refused():
    base = numbers(3, 100)
    texts = [" ".join(base), " ".join([*base[:95], *numbers(4, 5)]), " ".join([*base[:80], *numbers(5, 20)])]
    twins = near_twins(pa.array(texts), threshold=0.6)
    higher = twins.at(0.8)
    assert (higher.left.tolist(), higher.right.tolist(), higher.settings.threshold) == ([0], [1], 0.8)
    assert len(twins.left) == 3
    with pytest.raises(UsageError, match=r"threshold=0\.5"):
        twins.at(0.5)


@pytest.mark.parametrize(
    "wrong", [{"threshold": 0}, {"threshold": 1.5}, {"threshold": float("nan")}, {"shingle": 0}, {"order": np.array([0, 0])}]
)
def test_settings_that_make_no_sense_are_refused(wrong):
    with pytest.raises(UsageError):
        near_twins(pa.array(["egy", "két"]), **wrong)


@pytest.mark.parametrize(
    ("one", "other", "facts"),
    [
        ("a dobozban 12 alma és 1,500 körte van", "a dobozban 13 alma és 900 körte van", True),
        ("a levelet Kovács Anna írta Budapesten", "a levelet Szabó Péter írta Szegeden", True),
        ("ezt ma meg kell tenni", "ezt ma nem kell meg tenni", False),
        ("ezt ma kell megtenni", "ezt ma nem kell megtenni", True),
        ("you can open this door", "you cannot open this door", True),
        ("this is the way", "this isn't the way", True),
        ("这是一个答案", "这不是一个答案", True),
        ("a dobozban 12 alma van", "a dobozban 12 piros alma van", False),
        ("a dobozban sok alma van", "a dobozban sok körte van", False),
        ("Ez. Minden más.", "Ez. Semmi más.", False),
    ],
)
def test_pairs_that_differ_only_in_numbers_names_or_a_negation_are_told_apart(one, other, facts):
    rest = " ".join(numbers(1, 60))
    twins = near_twins(pa.array([f"{rest} {one} {rest[::-1]}", f"{rest} {other} {rest[::-1]}"]))
    assert twins.facts.tolist() == [facts]
    assert len(twins.copies().left) == (not facts)


def test_copies_in_other_case_or_without_punctuation_are_not_told_apart():
    text = "Budapesten 12 híd van. Nem mindegyik régi! Anna és Péter a Lánchídon sétál."
    twins = near_twins(pa.array([text, text.upper(), text.lower(), text.replace(".", "")]))
    assert twins.facts.tolist() == [False] * 3


def test_the_result_says_how_it_was_found():
    twins = near_twins(pa.array(["egy", "két"]), threshold=0.7, shingle=3)
    stated = twins.settings
    assert (twins.rows, stated.threshold, stated.shingle, stated.exact, stated.bands) == (2, 0.7, 3, False, 32)
    assert 0.9998 < stated.chance < 1


def test_no_rows_have_no_twins():
    for exact in (False, True):
        assert len(near_twins(pa.array([], pa.string()), exact=exact).left) == 0
        assert len(near_twins(pa.chunked_array([], pa.string()), exact=exact).left) == 0


@pytest.mark.parametrize("exact", [False, True])
def test_fifty_thousand_rows_that_differ_in_one_number_are_found_without_comparing_all_with_all(exact):
    base = numbers(7, 40)
    texts = pa.array([" ".join([*base[:20], str(number), *base[20:]]) for number in range(50_000)])
    twins = near_twins(texts, exact=exact)
    assert set(twins.right.tolist()) == set(range(1, 50_000))
    assert len(twins.left) < 64 * 50_000


def test_a_hundred_thousand_rows_alike_are_twins_of_the_first():
    twins = near_twins(pa.array(["Mi a víz képlete, és miért?"] * 100_000))
    assert (twins.left == 0).all()
    assert twins.right.tolist() == list(range(1, 100_000))
