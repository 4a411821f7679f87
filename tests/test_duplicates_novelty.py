"""The novelty filter against `rouge_score` itself, and on what that one cannot see."""

import random
from itertools import chain, pairwise

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rouge_score.rouge_scorer import RougeScorer
from rouge_score.tokenize import tokenize

from instructds.duplicates.novelty import NoveltyPool
from instructds.errors import UsageError
from instructds.kernels.lcs import common, f_measure, least_length, least_shared, plain_common
from instructds.kernels.rouge_tokens import plain_tokens, tokens

SCORER = RougeScorer(["rougeL"], use_stemmer=False)
LATIN = st.text(st.sampled_from("aAbzZ019 _-'\u2019.\n\té ÉőŰßİıŞñ²½µªⅠ\u0301\u00ad\u200b\u200c\u200dK×€“”…😀"), max_size=30)
WORDS = ["List", "three", "birds", "fish", "that", "the", "fly", "eat", "árvíztűrő", "don't", "1", "2", "a", "a"]
SENTENCES = st.lists(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), max_size=14)


def by_rouge_score(texts, most):
    """The filter of Self-Instruct and Alpaca: kept when no kept one scores above the limit; with the best score."""
    kept, found = [], []
    for text in texts:
        scores = [SCORER.score(other, text)["rougeL"].fmeasure for other in kept]
        best = max(scores, default=0)
        found.append((best <= most, kept[scores.index(best)] if best > most else None, best if best > most else None))
        if best <= most:
            kept.append(text)
    return found


def by_pool(texts, most, batch):
    pool, found = NoveltyPool(most=most), []
    for start in range(0, len(texts), batch):
        part = texts[start : start + batch]
        found += pool.novel(part, ids=part).to_pylist()
    return [(row["novel"], row["nearest"], row["similarity"]) for row in found]


def hashes_of(texts, *, whole):
    found, ends = tokens(pa.array(texts, pa.large_string()), whole=whole)
    return [found[start:end].tolist() for start, end in pairwise(ends)]


@settings(max_examples=100, deadline=None)
@given(texts=SENTENCES, most=st.sampled_from([0, 0.3, 0.5, 0.7, 0.75, 0.9, 1]), batch=st.integers(1, 15))
def test_decisions_scores_and_twins_are_those_of_rouge_score(texts, most, batch):
    assert by_pool(texts, most, batch) == by_rouge_score(texts, most)


def test_decisions_at_the_limit_follow_the_floats_of_rouge_score():
    """F of exactly 0.7 comes out above or below it, by rounding; both ways occur."""
    pairs = [
        (length, first, second) for first in range(1, 60) for second in range(1, 60) for length in [7 * (first + second) // 20]
    ]
    exact = [sizes for sizes in pairs if 20 * sizes[0] == 7 * (sizes[1] + sizes[2]) and sizes[0] <= min(sizes[1:])]
    above = [f_measure(*sizes) > 0.7 for sizes in exact]
    assert any(above)
    assert not all(above)
    for (length, first, second), rejected in zip(exact, above, strict=True):
        shared = [f"s{n}" for n in range(length)]
        one = " ".join([*shared, *(f"a{n}" for n in range(first - length))])
        other = " ".join([*shared, *(f"b{n}" for n in range(second - length))])
        assert (SCORER.score(one, other)["rougeL"].fmeasure > 0.7) == rejected
        assert NoveltyPool().novel([one, other])["novel"].to_pylist() == [True, not rejected]


@settings(max_examples=300, deadline=None)
@given(LATIN)
@example("DİYARBAKIR'ın İ")
@example("naïve re\u0301sume\u0301 2²½")
def test_latin_tokens_are_those_of_rouge_score(text):
    assert plain_tokens(text) == tokenize(text, None)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=30) | LATIN, max_size=5))
@example(["Что такое дождь?", "下雨了吗", "می\u200cخواهم", "ฝนตก", "हिन्दी में", "İ i\u0307"])
def test_tokens_of_any_script_hash_like_their_plain_twin(texts):
    words = [plain_tokens(text) for text in texts]
    found = hashes_of(texts, whole=False)
    assert [len(row) for row in found] == [len(row) for row in words]
    named = dict(zip(chain(*words), chain(*found), strict=True))
    assert [[named[word] for word in row] for row in words] == found
    assert len(set(named.values())) == len(named)


@pytest.mark.parametrize(
    "text",
    [
        "Что такое дождь?",
        "什么是雨？",
        "ما هو المطر؟",
        "Mi az eső?",
        "비란 무엇입니까?",
        "雨とは何ですか",
        "ฝนคืออะไร",
        "बारिश क्या है?",
        "ምን ዓይነት ዝናብ",
    ],
)
@pytest.mark.parametrize("kind", ["rouge", "words"])
def test_the_same_text_is_never_new_in_any_script(text, kind):
    found = NoveltyPool(tokens=kind).novel([text, "Tell me about snow", text]).to_pydict()
    assert found["novel"] == [True, True, False]
    assert found["similarity"][2] == 1.0


def test_other_texts_of_any_script_are_new():
    texts = ["Что такое дождь?", "Напиши стихи о зиме.", "什么是雨？", "写一首诗。", "ما هو المطر؟", "اكتب قصيدة عن الشتاء"]
    assert NoveltyPool().novel(texts)["novel"].to_pylist() == [True] * 6


def test_words_keep_accents_where_rouge_tokens_split_at_them():
    pair = ["Mi a szél?", "Mi a szál?"]
    assert NoveltyPool().novel(pair)["novel"].to_pylist() == [True, False]
    assert NoveltyPool(tokens="words").novel(pair)["novel"].to_pylist() == [True, True]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 4), max_size=200), st.lists(st.integers(0, 4), max_size=200))
@example([0, 1] * 64, [1, 0] * 64)
def test_the_common_subsequence_is_as_long_as_its_plain_twin_says(first, second):
    masks = np.zeros(5, np.uint64)
    found = common(np.array(first, np.int32), np.array(second, np.int32), masks, np.full(200, 255, np.uint8))
    assert found == plain_common(first, second)
    assert not masks.any()


@pytest.mark.parametrize("most", [0.0, 0.25, 0.5, 0.7, 0.9, 1.0])
def test_bounds_are_the_least_that_a_score_above_the_limit_needs(most):
    for first in range(1, 25):
        enough = []
        for second in range(1, 60):
            lengths = [length for length in range(min(first, second) + 1) if f_measure(length, first, second) > most]
            least = least_length(first, second, most)
            assert (least == lengths[0]) if lengths else (least > min(first, second))
            enough += lengths[:1]
        assert least_shared(first, most) == min(enough, default=first + 1)


def test_null_is_not_judged_and_a_text_without_tokens_is_like_nothing():
    pool = NoveltyPool()
    assert pool.novel([None, "", "…", "", None, "a"])["novel"].to_pylist() == [None, True, True, True, None, True]
    assert len(pool) == 4
    assert pool.novel([])["novel"].to_pylist() == []
    assert pool.novel(pa.array([None], pa.string()))["novel"].to_pylist() == [None]


def test_comparing_changes_nothing_and_adding_asks_nothing():
    pool = NoveltyPool()
    pool.add(["Mondj egy mesét!", None, "Mondj egy mesét!"], ids=["első", "üres", "második"])
    assert pool.ids == ["első", "második"]
    assert pool.compare(["mondj egy mesét", "mi ez"]).to_pydict() == {
        "novel": [False, True],
        "nearest": ["első", None],
        "similarity": [1.0, None],
    }
    assert len(pool) == 2


def test_the_size_of_a_batch_changes_nothing():
    draw = random.Random(4)
    texts = [" ".join(draw.choices([f"w{n}" for n in range(40)], k=draw.randrange(12))) for _ in range(3000)]
    assert by_pool(texts, 0.7, 1) == by_pool(texts, 0.7, 7) == by_pool(texts, 0.7, 3000)


@pytest.mark.parametrize(("text", "kept"), [("eső " * 4 + "x", 1), ("?!", 50_000)])
def test_many_identical_texts_meet_one_twin_at_most(text, kept):
    pool = NoveltyPool()
    assert pool.novel([text] * 50_000)["novel"].to_pylist().count(True) == len(pool) == kept


@pytest.mark.slow
def test_one_text_of_50_megabytes_is_judged_against_itself_and_others():
    draw = random.Random(2)
    words = [f"szó{n}" for n in range(5000)]
    long = " ".join(draw.choices(words, k=7_000_000))
    assert len(long.encode()) > 50_000_000
    found = NoveltyPool().novel(["egy szó", long, f"más {long}", "egy szó volt"])
    assert found["novel"].to_pylist() == [True, True, False, False]


def test_halves_of_surrogate_pairs_do_not_stop_a_batch():
    assert NoveltyPool().novel(["a\ud800b c", "a b c"])["novel"].to_pylist() == [True, False]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: NoveltyPool(most=1.5), "most=1.5"),
        (lambda: NoveltyPool(most=float("nan")), "most=nan"),
        (lambda: NoveltyPool(tokens="bytes"), "rouge"),
        (lambda: NoveltyPool().novel("one text"), r"novel\(\[text\]\)"),
        (lambda: NoveltyPool().novel([1]), "no text"),
        (lambda: NoveltyPool().novel(["a", "b"], ids=["x"]), "1 id was given for 2 texts"),
    ],
)
def test_a_wrong_call_is_answered_with_what_is_allowed(call, said):
    with pytest.raises(UsageError, match=said):
        call()
