"""Lengths tell whether translations and originals stand side by side."""

import random

import pytest

from instructds.provenance.alignment import WINDOW, shifts


def pair(rows, seed=3, noise=0.15, factor=1.2):
    rng = random.Random(seed)
    left = [int(rng.lognormvariate(5, 0.8)) + 5 for _ in range(rows)]
    return left, [int(length * factor * rng.lognormvariate(0, noise)) for length in left]


@pytest.mark.parametrize("factor", [0.35, 1.0, 1.6])
def test_rows_side_by_side_are_not_accused(factor):
    for seed in range(5):
        assert shifts(*pair(2_000, seed, factor=factor)) == []


@pytest.mark.parametrize("lost", [1, 3, 50, 300])
def test_a_lost_batch_is_found_with_its_size_and_place(lost):
    left, right = pair(3_000)
    (found,) = shifts(left, right[:1_000] + right[1_000 + lost :])
    assert found.by == lost
    assert abs(found.first - 1_001) <= WINDOW
    assert found.last >= len(right) - lost - WINDOW


def test_inserted_rows_are_found():
    left, right = pair(1_000)
    (found,) = shifts(left, [*right[:500], 40, 41, *right[500:]])
    assert found.by == -2


def test_few_rows_say_nothing():
    assert shifts([1, 2, 3], [3, 2, 1]) == []


def test_equal_lengths_say_nothing():
    assert shifts([10] * 500, [12] * 500) == []
