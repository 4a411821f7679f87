from __future__ import annotations

from collections import Counter

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.errors import UsageError
from instructds.kernels.words import common_share, count_words, echoed_words, plain_words, repeated_share
from instructds.signals.text import copied_words, instruction_characters, repeated_words, response_characters, response_words

MIXED = st.lists(st.text(st.sampled_from("aáŐő 你好ไทย\u0301\u200d'’ .x1😀İßﷺ"), max_size=40), max_size=12)
ANY = st.lists(st.text(max_size=40), max_size=8)


def column(*texts):
    return pa.array(texts, pa.large_string())


def plain_repeated(text, size):
    words = plain_words(text)
    grams = Counter(tuple(words[place : place + size]) for place in range(len(words) - size + 1))
    total = sum(grams.values())
    return sum(times for times in grams.values() if times > 1) / total if total else float("nan")


def plain_common(text, other):
    words, known = plain_words(text), set(plain_words(other))
    return sum(word in known for word in words) / len(words) if words else float("nan")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Az árvíztűrő tükörfúrógép.", ["az", "árvíztűrő", "tükörfúrógép"]),
        ("l'eau L’EAU", ["leau", "leau"]),
        ("下雨了 2 次", ["下", "雨", "了", "2", "次"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("می‌خواهم", ["میخواهم"]),
        ("e\u0301a \u0301 'x'", ["e\u0301a", "x"]),
        ("👩‍👩‍👧 -- …", []),
    ],
)
def test_words_are_those_of_the_script(text, words):
    if text == "ที่นี่":
        assert [len(word) > 0 for word in plain_words(text)] == [True, True]
        return
    assert plain_words(text) == words


@settings(max_examples=60, deadline=None)
@given(st.one_of(MIXED, ANY))
def test_the_kernels_are_their_plain_twins(texts):
    texts = [text.encode("utf-8", "ignore").decode() for text in texts]
    array, turned = column(*texts), column(*texts[::-1])
    assert count_words(array).tolist() == [len(plain_words(text)) for text in texts]
    np.testing.assert_allclose(repeated_share(array, 2), [plain_repeated(text, 2) for text in texts], rtol=1e-6)
    doubled = column(*(f"{text} {other}" for text, other in zip(texts, texts[::-1], strict=True)))
    assert echoed_words(doubled, array, turned).tolist() == [len(plain_words(text)) for text in doubled.to_pylist()]
    echoes = [
        len(plain_words(text)) if plain_words(text) == plain_words(other) else -1
        for text, other in zip(texts, texts[::-1], strict=True)
    ]
    assert echoed_words(array, turned, column(*[None] * len(texts))).tolist() == echoes
    expected = [plain_common(text, other) for text, other in zip(texts, texts[::-1], strict=True)]
    np.testing.assert_allclose(common_share(array, turned), expected, rtol=1e-6)


def test_lengths_count_characters_and_words_of_any_script():
    answers = column("Kék az ég.", "天空", "", None)
    assert response_characters(answers).to_pylist() == [10, 2, 0, None]
    assert instruction_characters(answers).to_pylist() == [10, 2, 0, None]
    assert response_words(answers).to_pylist() == [3, 2, 0, None]


def test_repetition_is_seen_in_any_script():
    shares = repeated_words(
        column("egy kettő egy kettő egy kettő", "好好好好", "egy kettő három", "egy kettő", None), n=2
    ).to_pylist()
    assert shares == [1, 1, 0, 0, None]
    assert repeated_words(column("egy kettő", ""), n=3).to_pylist() == [None, None]


def test_a_setting_without_sense_is_refused():
    with pytest.raises(UsageError, match="1 or more"):
        repeated_words(column("a"), n=0)


def test_copying_ignores_case_and_is_null_without_words():
    shares = copied_words(column("A KÉK ég szép", "蓝天", "...", "x", None), column("a kék ég", "天空", "a", None, "a"))
    assert shares.to_pylist() == [0.75, 0.5, None, None, None]


def test_a_slice_of_an_array_is_read_from_its_own_start():
    array = column("egy", "egy kettő", None, "egy kettő három").slice(1)
    assert response_words(array).to_pylist() == [2, None, 3]
