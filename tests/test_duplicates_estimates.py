import numpy as np
import pyarrow as pa
import pytest

from instructds.duplicates.estimates import near_pairs
from instructds.duplicates.shingles import jaccard
from instructds.kernels.groups import alone, roots
from instructds.kernels.shingles import pieces
from instructds.kernels.sketches import BINS, sketch


def sketches(texts):
    found = sketch(pieces(pa.array(texts)))
    return found.lines, found.shingles > 0


def pairs(texts, least=0.6):
    lines, long = sketches(texts)
    return near_pairs(lines[long], np.flatnonzero(long), least=least)


def numbers(seed, count, width=100):
    return [f"szó{number}" for number in np.random.default_rng(seed).integers(0, 10**9, count).tolist()][:width]


def edited(text, seed, edits):
    edited_words = text.split()
    for place in np.random.default_rng(seed).choice(len(edited_words), edits, replace=False):
        edited_words[place] = f"más{place}"
    return " ".join(edited_words)


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        ("A víz nulla fokon megfagy, száz fokon pedig forr; ezt minden iskolás tudja, mert tanulta.", "Ezt"),
        ("水在零度结冰，在一百度沸腾，每个学生都知道这一点，因为他们在学校学过。", "这"),
        ("يتجمد الماء عند درجة الصفر ويغلي عند مائة درجة وكل تلميذ يعرف ذلك لأنه تعلمه في المدرسة", "هذا"),
    ],
)
def test_a_word_more_at_the_end_makes_near_twins_in_every_script(text, twin):
    found = pairs([text, f"{text} {twin}", "egészen más szöveg, amely semmiben sem hasonlít az előző kettőre, bizony ám"])
    assert list(zip(found.left.tolist(), found.right.tolist(), strict=True)) == [(0, 1)]


def test_the_estimate_is_near_the_true_jaccard_similarity():
    base = " ".join(numbers(1, 200, 200))
    wrong = []
    for edits in (1, 3, 6, 10):
        for seed in range(10):
            twin = edited(base, seed, edits)
            lines, _ = sketches([base, twin])
            same = (lines[0] == lines[1]).mean()
            wrong.append((same - 1 / 256) / (1 - 1 / 256) - jaccard(base, twin))
    assert abs(np.mean(wrong)) < 0.03
    assert np.abs(wrong).max() < 0.2


def test_nearly_all_true_twins_are_found_and_no_stranger():
    texts = [" ".join(numbers(seed, 100)) for seed in range(100)]
    twins = [edited(text, seed, 3) for seed, text in enumerate(texts)]
    true = [jaccard(text, twin) for text, twin in zip(texts, twins, strict=True)]
    found = pairs([*texts, *twins])
    assert set((found.right - found.left).tolist()) == {100}
    assert len(found.left) >= 0.99 * sum(similarity >= 0.75 for similarity in true)


def test_a_hundred_thousand_rows_alike_make_one_group_by_as_many_pairs_less_one():
    line = sketches([" ".join(numbers(5, 50))])[0]
    lines = np.repeat(line, 100_000, axis=0)
    found = near_pairs(lines, np.arange(100_000), least=0.6)
    assert len(found.left) == 99_999
    assert set(found.similarity.tolist()) == {1.0}


def test_rows_that_share_a_band_and_nothing_else_are_not_twins():
    lines = np.random.default_rng(0).integers(0, 256, (20_000, BINS)).astype(np.uint8)
    lines[:, :4] = 7
    assert len(near_pairs(lines, np.arange(20_000), least=0.6).left) == 0


def test_groups_known_before_are_extended_and_not_looked_at_again():
    lines, _ = sketches([" ".join(numbers(seed, 40)) for seed in (1, 1, 1, 2)])
    parents = alone(4)
    parents[1] = 0
    found = near_pairs(lines, np.arange(4), least=0.6, parents=parents)
    assert list(zip(found.left.tolist(), found.right.tolist(), strict=True)) == [(0, 2)]
    assert roots(parents).tolist() == [0, 0, 0, 3]


def test_no_rows_have_no_pairs():
    assert len(near_pairs(np.zeros((0, BINS), np.uint8), np.zeros(0, np.int64), least=0.6).left) == 0
