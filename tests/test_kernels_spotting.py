from __future__ import annotations

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from instructds.kernels.spotting import MOST, spot

WORDS = ("sorry", "sajnos", "als ki", "n'est", "не могу", "抱歉", "て", "لا أ", "sor")
TEXTS = st.lists(
    st.lists(st.sampled_from([*WORDS, "SORRY", "Sajnos", " ", "x", "é", "抱", "😀", "so"]), max_size=12).map("".join)
)


def folded(text):
    return "".join(letter.lower() if letter.isascii() else letter for letter in text).encode()


def plain(texts, words):
    """The plain twin of the kernel, for words that occur fewer than `MOST` times."""
    found = set()
    for row, text in enumerate(texts):
        for number, word in enumerate(words):
            place = folded(text).find(word.encode())
            while place >= 0:
                found.add((row, number, place))
                place = folded(text).find(word.encode(), place + 1)
    return found


@given(TEXTS)
def test_every_place_of_every_word_is_told(texts):
    words = WORDS[:-1]
    spots = spot(pa.array(texts, pa.large_string()), words)
    assert set(zip(*(column.tolist() for column in spots), strict=True)) == plain(texts, words)


def test_a_null_and_an_empty_text_hold_nothing():
    spots = spot(pa.array([None, "", "SAJNOS nem"], pa.large_string()), ("sajnos", "抱歉"))
    assert [column.tolist() for column in spots] == [[2], [0], [0]]


def test_a_slice_is_read_where_it_begins():
    texts = pa.array(["sorry", "so 抱歉", "sorry"], pa.large_string()).slice(1)
    spots = spot(texts, ("sorry", "抱歉"))
    assert [column.tolist() for column in spots] == [[0, 1], [1, 0], [3, 0]]


def test_of_a_word_said_a_thousand_times_the_first_and_last_places_are_kept():
    spots = spot(pa.array(["sorry" * 1000], pa.large_string()), ("sorry",))
    half = MOST // 2
    assert sorted(spots.places.tolist()) == [5 * at for at in (*range(half), *range(1000 - half, 1000))]


def test_more_places_than_expected_are_found_all_the_same():
    rows = 3000
    spots = spot(pa.array(["抱歉 sorry"] * rows, pa.large_string()), ("sorry", "抱歉"))
    assert len(spots.rows) == 2 * rows
