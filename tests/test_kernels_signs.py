from __future__ import annotations

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instructds.kernels.signs import BITS, signs


def named(text):
    bits = int(signs(pa.array([text], pa.large_string()))[0])
    return {name for name, bit in BITS.items() if bits & bit}


SHOWN = [
    ("Sima szöveg, üres jelek nélkül.", set()),
    ("a < b és b > c", set()),
    ("<p>szia", {"tag"}),
    ("</p>", {"tag"}),
    ("AT&T; R&D", set()),
    ("a&nbsp;b", {"entity"}),
    ("a &#39; b", {"entity"}),
    ("Kedves [Név]!", {"blank"}),
    ("{{ name }}", {"blank"}),
    ("[link](https://example.com) a[i] [1]", set()),
    ("sor\\nvége", {"escape"}),
    ("A \\* jel", {"markdown"}),
    ("**félkövér** és **nyitott", {"odd_stars"}),
    ("****", set()),
    ("cseng\x07ő", {"control"}),
    ("\x85", {"control"}),
    ("egy\tkettő\r\nhárom", set()),
    ("elveszett \ufffd", {"lost"}),
    ("3 + 4 = 7", {"equals"}),
    ("x = 'a'", set()),
    ("五＝5", {"equals"}),
    ("k?nyér", {"query"}),
    ("Mi? Ez.", set()),
    ("szÃ©p", {"shifted"}),
    ("hosszĂş idĹ‘", {"shifted"}),
    ("РџСЂРёРІРµС‚", {"shifted"}),
    ("sz谩p", {"shifted"}),
    ("árvíztűrő", set()),
    ("esõ", {"swapped"}),
    ("雨是水", set()),
]


@pytest.mark.parametrize(("text", "wanted"), SHOWN)
def test_each_sign_is_told_where_it_stands(text, wanted):
    assert named(text) == wanted


def test_a_null_holds_no_sign_and_a_slice_is_read_where_it_begins():
    texts = pa.array(["<p>", None, "a&nbsp;b"], pa.large_string())
    assert signs(texts).tolist() == [BITS["tag"], 0, BITS["entity"]]
    assert signs(texts.slice(1)).tolist() == [0, BITS["entity"]]


@given(st.lists(st.text(), max_size=5))
def test_texts_do_not_touch_each_other(texts):
    whole = signs(pa.array(texts, pa.large_string())).tolist()
    assert whole == [int(signs(pa.array([text], pa.large_string()))[0]) for text in texts]
