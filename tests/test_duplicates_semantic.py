"""Pairs by cosine against all products, and nearest items."""

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.duplicates.cosine import cosine_pairs
from instructds.duplicates.semantic import nearest, retold, semantic_twins, vector_twins
from instructds.errors import UsageError


def unit(vectors):
    vectors = np.asarray(vectors, np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def crowds(rows, size, crowd, seed=3, spread=0.3):
    """Vectors around as many centres as there are crowds, with a spectrum that falls as that of sentence vectors does."""
    draw = np.random.default_rng(seed)
    scale = np.arange(1, size + 1) ** -0.5
    centres = draw.normal(size=(rows // crowd + 1, size)) * scale
    return unit(centres[np.arange(rows) % len(centres)] + spread * draw.normal(size=(rows, size)) * scale)


def all_pairs(vectors, threshold):
    products = vectors @ vectors.T
    right, left = np.nonzero(np.tril(products >= threshold, -1))
    return set(zip(left.tolist(), right.tolist(), strict=True))


def pairs(found):
    return set(zip(found.left.tolist(), found.right.tolist(), strict=True))


def letters(texts):
    """An embedder for tests: how often each of some letters stands in a text."""
    counts = np.array([[text.lower().count(letter) for letter in "aáeéioöu雨"] for text in texts], np.float32).reshape(-1, 9)
    lengths = np.linalg.norm(counts, axis=1, keepdims=True)
    return counts / np.where(lengths > 0, lengths, 1)


@pytest.mark.parametrize(("rows", "size", "crowd"), [(1, 4, 1), (300, 16, 3), (2500, 200, 5), (4500, 384, 4)])
@pytest.mark.parametrize("threshold", [0.8, 0.95])
def test_every_pair_from_the_threshold_is_found(rows, size, crowd, threshold):
    vectors = crowds(rows, size, crowd)
    found = cosine_pairs(vectors, threshold)
    sure, maybe = all_pairs(vectors, threshold + 1e-6), all_pairs(vectors, threshold - 1e-6)
    assert sure <= pairs(found) <= maybe
    assert np.allclose(found.similarity, np.einsum("ij,ij->i", vectors[found.left], vectors[found.right]), atol=1e-6)
    assert rows == 1 or found.left.size


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(-2, 2), min_size=3, max_size=3), max_size=12))
def test_equal_rows_stand_beside_the_first_and_rows_of_zeros_beside_none(rows):
    vectors = np.array(rows, np.float32).reshape(-1, 3)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = (vectors / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    found = cosine_pairs(vectors, 0.99)
    twins = {right: left for left, right in pairs(found)}
    assert len(twins) == len(found.left)
    for row, vector in enumerate(vectors):
        same = [other for other in range(row) if vector.any() and vectors[other] @ vector >= 0.99]
        assert twins.get(row, -1) == (same[0] if same else -1)


def test_a_crowd_gives_each_row_its_nearest_before_it_and_not_all_pairs():
    vectors = unit(1 + 0.01 * np.random.default_rng(1).normal(size=(2000, 150)))
    found = cosine_pairs(vectors, 0.9, partners=4)
    assert np.bincount(found.right, minlength=2000)[:6].tolist() == [0, 1, 2, 3, 4, 4]
    assert len(found.left) == 6 + 4 * (2000 - 4)
    products = vectors[1999] @ vectors[:1999].T
    assert sorted(found.left[found.right == 1999]) == sorted(np.argsort(-products)[:4])


def test_a_hundred_thousand_equal_rows_are_linked_to_the_first():
    vectors = np.tile(unit([[1, 2, 3, 4]]), (100_000, 1))
    found = cosine_pairs(vectors, 0.9)
    assert not found.left.any()
    assert found.right.tolist() == list(range(1, 100_000))


def test_the_index_finds_most_pairs_and_no_wrong_one():
    pytest.importorskip("faiss")
    vectors = crowds(4000, 64, 3)
    found, sure = cosine_pairs(vectors, 0.9, complete=False), all_pairs(vectors, 0.9 + 1e-6)
    assert pairs(found) <= all_pairs(vectors, 0.9 - 1e-6)
    assert len(pairs(found) & sure) >= 0.95 * len(sure)


def test_twins_follow_the_order_and_can_be_rethresholded():
    texts = ["aaaa e", None, "aaa e", "  ", "o", "aaa e", "雨"]
    twins = semantic_twins(texts, letters, threshold=0.9, order=np.array([5, 4, 3, 2, 1, 0, 6]))
    assert pairs(twins) == {(5, 2), (5, 0)}
    assert (twins.rows, twins.complete) == (7, True)
    assert pairs(twins.at(0.999)) == {(5, 2)}
    with pytest.raises(UsageError, match="re-thresholded down"):
        twins.at(0.5)


def test_nearest_items_are_in_order_and_blank_texts_take_no_part():
    found = nearest(["aae", "", "雨", None], pa.array(["", "a", "e", "雨雨"]), letters, k=2)
    assert found.row.tolist() == [0, 0, 2, 2]
    assert found.item.tolist() == [1, 2, 3, 1]
    assert np.allclose(found.cosine, [2 / 5**0.5, 1 / 5**0.5, 1, 0])
    assert nearest(["a"], [None], letters).row.tolist() == []
    assert nearest([], ["a"], letters).row.tolist() == []


def test_nearest_of_many_are_those_of_all_products():
    draw = np.random.default_rng(2)
    queries, items = unit(draw.normal(size=(1500, 8))), unit(draw.normal(size=(700, 8)))
    table = {str(n): vector for n, vector in enumerate(np.concatenate([queries, items]))}
    names = list(table)
    found = nearest(names[:1500], names[1500:], lambda texts: np.array([table[text] for text in texts]), k=3)
    expected = np.argsort(-(queries @ items.T), axis=1)[:, :3]
    assert found.item.reshape(-1, 3).tolist() == expected.tolist()


def test_what_is_retold_stands_out_among_the_items():
    items = [f"cél {n}" for n in range(12)]
    table = dict(zip(items, unit(np.eye(13)[:12]), strict=True))
    table["same in other words"] = unit([[0.8, *[0.1] * 11, (1 - 0.64 - 0.11) ** 0.5]])[0]
    table["like all of them"] = unit([[0.8, *[0.18] * 11, 0]])[0]
    table["far from all"] = unit([[0.1] * 12 + [1]])[0]

    def by_table(texts):
        return np.array([table[text] for text in texts])

    found = retold(list(table)[12:], items, by_table, least=1.45)
    assert (found.row.tolist(), found.item.tolist()) == ([0], [0])
    assert np.allclose(found.cosine, 0.8)
    assert retold(["same in other words"], items[:10], by_table, least=0.1).row.tolist() == []


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: vector_twins(np.eye(2, dtype=np.float32), threshold=0), "no threshold"),
        (lambda: vector_twins(np.eye(2, dtype=np.float32), order=np.array([0, 0])), "each of the 2 rows once"),
        (lambda: semantic_twins(["a"], lambda _: np.ones(3)), "one row per text"),
        (lambda: semantic_twins(["a"], lambda _: np.full((1, 3), 7.0)), "neither 1 nor 0"),
        (lambda: semantic_twins(["a"], lambda _: np.full((1, 3), np.nan)), "neither 1 nor 0"),
        (lambda: nearest(["a"], ["a"], letters, k=0), "k=0"),
    ],
)
def test_a_wrong_call_is_answered_with_what_is_allowed(call, said):
    with pytest.raises(UsageError, match=said):
        call()
