import unicodedata

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.duplicates.shingles import Sets, fill_sets
from instructds.kernels.code_points import LAST
from instructds.kernels.fold import folded
from instructds.kernels.shingles import pieces, plain_hashes, plain_shingles, words
from instructds.kernels.sketches import sketch, sketched

WORDS = [
    "víz",
    "Tenger",
    "STRASSE",
    "straße",
    "水",
    "。",
    "ماء",
    "a-b",
    "x_1",
    "ﬁ",
    "２",
    "İz",
    "ŉ",
    "ก็",
    "\u1000\u102d",
    "🌊",
    "e\u0301",
    "\u00a0",
]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join) | st.text(max_size=40) | st.text("ab ", max_size=40)


def sets_of(rows, size):
    found = sketch(rows, size)
    bounds = np.concatenate([[0], np.cumsum(found.shingles)])
    sets = Sets(np.zeros(int(bounds[-1]), np.uint64), bounds[:-1], np.zeros(len(rows), np.int64))
    fill_sets(rows, np.arange(len(rows)), size, sets, 0)
    return [sets.hashes[a : a + n].tolist() for a, n in zip(sets.starts.tolist(), sets.sizes.tolist(), strict=True)], found


@settings(max_examples=300)
@given(st.lists(TEXTS, max_size=4), st.integers(1, 7))
def test_sets_and_sketches_equal_those_of_their_plain_twins(texts, size):
    sets, found = sets_of(pieces(pa.array(texts, pa.string())), size)
    hashes = [plain_hashes(text, size) for text in texts]
    assert sets == [sorted(set(one)) for one in hashes]
    assert found.shingles.tolist() == [len(one) for one in hashes]
    plain = [sketched(text, size) for text in texts]
    assert [bytes(line) if count else None for line, count in zip(found.lines, found.shingles, strict=True)] == plain


@settings(max_examples=300)
@given(TEXTS, st.integers(1, 7))
def test_there_are_as_many_hashes_as_shingles(text, size):
    assert len(set(plain_hashes(text, size))) == len(plain_shingles(text, size))


@given(TEXTS, TEXTS)
def test_rows_have_the_same_whole_when_their_words_are_the_same(one, other):
    first, second = sketch(pieces(pa.array([one, other]))).wholes.tolist()
    assert (first == second) == (words(folded(one)) == words(folded(other)))


def test_every_letter_is_folded_as_python_folds_it():
    letters = [chr(code) for code in range(LAST) if unicodedata.category(chr(code)) not in ("Cs", "Cn")]
    batches = [" ".join(letters[start : start + 500]) for start in range(0, len(letters), 500)]
    assert sets_of(pieces(pa.array(batches)), 1)[0] == [sorted(set(plain_hashes(text, 1))) for text in batches]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("jó reggelt, világ!", ["jó", "reggelt", "világ"]),
        ("水是什么?", ["水", "是", "什", "么"]),
        ("สวัส x1", ["ส", "ว", "ั", "ส", "x1"]),
        ("مَا هُوَ", ["مَا", "هُوَ"]),
        ("한국어 문장", ["한국어", "문장"]),
        ("my_name = 1", ["my_name", "1"]),
    ],
)
def test_words_of_scripts_without_spaces_are_characters(text, found):
    assert words(text) == found


def test_a_text_shorter_than_a_shingle_is_one_shingle_as_a_whole():
    sets, found = sets_of(pieces(pa.array(["igen", "Igen!", "igen nem", "", " \n", None, "...", "a b c d e"])), 5)
    assert found.shingles.tolist() == [1, 1, 1, 0, 0, 0, 0, 1]
    assert sets[0] == sets[1] != sets[2]


def test_turns_follow_each_other_like_words_of_one_text():
    turns = pa.array([["egy két", "há négy", "öt"], ["egy két há négy öt"], [], None, ["egy", None]], pa.list_(pa.string()))
    sets, found = sets_of(pieces(turns), 3)
    assert sets[0] == sets[1]
    assert found.shingles.tolist() == [3, 3, 0, 0, 1]
    sliced = sets_of(pieces(turns.slice(1, 2)), 3)
    assert sliced[0] == sets[1:3]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_a_slice_of_a_column_is_read_from_its_place(kind):
    texts = pa.array(["ez egy", "Ez ké\u0301t", "水水水", "ｆｕｌｌ ｗｉｄｔｈ"], kind)
    whole = sets_of(pieces(texts), 1)[0]
    assert sets_of(pieces(texts.slice(1, 3)), 1)[0] == whole[1:]


def test_a_text_that_repeats_a_few_shingles_very_often_is_sorted_in_time():
    text = " ".join(["egy", "két", "há"] * 300_000)
    sets, found = sets_of(pieces(pa.array([text])), 5)
    assert found.shingles.tolist() == [899_996]
    assert len(sets[0]) == 3
