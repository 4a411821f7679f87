"""Kernels against their plain-Python twins."""

import unicodedata

import numpy as np
import pyarrow as pa
from hypothesis import example, given, settings
from hypothesis import strategies as st

from instructds.kernels.code_points import CONTROL, LINE_END, NFC, NFKC
from instructds.kernels.fold import FIRST_MARK, fold, folded
from instructds.kernels.hashing import hash_strings, hashed
from instructds.kernels.scan import characters, scan, scanned

SAMPLES = [
    "",
    " \t\n ",
    "Mi  a\u00a0KÉRDÉS?\r\nÁrvíztűrő tükörfúrógép.",
    "e\u0301 a\u0323\u0302 \u0301x",
    "مَا هُوَ السُّؤَال؟",
    "水是什么？它是H₂O。",
    "สวัสดีครับ ผู้หญิง",
    "İstanbul ß ﬁ … ½ Ａ Σς ΐ",
    "👩\u200d👩\u200d👧 ✌️ می\u200cخواهم",
    "ᄒ\u1161ᆫ 한국어",
    "a\x1cb\x85c\u2028d\ufeffe\x00",
    "𠀋𐐀 \U000e0100 \U0010fffd",
]
ASSIGNED = st.characters(exclude_categories=("Cs", "Cn"))
TEXTS = st.lists(st.text(ASSIGNED, max_size=40) | st.sampled_from(SAMPLES), max_size=6)


def unfold(text, place):
    piece = bytes(text.data[text.offsets[place] : text.offsets[place + 1]])
    assert piece[0] == FIRST_MARK + place % 4
    return piece[1:].decode()


def marks(texts):
    return (np.arange(len(texts)) % 4).astype(np.uint8)


@settings(max_examples=300, deadline=None)
@given(texts=TEXTS, punctuation=st.booleans())
@example(texts=SAMPLES, punctuation=False)
@example(texts=SAMPLES, punctuation=True)
def test_folding_in_the_kernel_is_nfkc_casefold_and_single_blanks(texts, *, punctuation):
    found = fold(pa.array(texts, pa.string()), marks(texts), punctuation=punctuation)
    assert [unfold(found, place) for place in range(len(texts))] == [folded(text, punctuation=punctuation) for text in texts]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example(SAMPLES)
def test_the_scan_sees_what_its_plain_twin_sees(texts):
    assert scan(pa.array(texts, pa.string())).tolist() == [scanned(text) for text in texts]


@settings(max_examples=300, deadline=None)
@given(st.text(ASSIGNED))
def test_a_text_that_the_scan_lets_pass_is_normalised(text):
    bits = scanned(text)
    assert bits & NFC or unicodedata.is_normalized("NFC", text)
    assert bits & NFKC or unicodedata.is_normalized("NFKC", text)
    assert bits & LINE_END or not {"\r", "\x85"} & set(text)
    assert bits & CONTROL or not any(unicodedata.category(char) == "Cc" and char not in "\t\n\r\x85" for char in text)


@given(st.lists(st.text(ASSIGNED, max_size=30), max_size=5), st.integers(0, 2**63))
def test_hashes_equal_those_of_their_plain_twin(texts, seed):
    assert hash_strings(pa.array(texts, pa.string()), seed).tolist() == [hashed(text.encode(), seed) for text in texts]


def test_hashes_never_change():
    assert hash_strings(pa.array(["", "árvíz"]), 1).tolist() == [0xFC3A030EC5972F7, 0x68E39C7599639666]


def test_characters_are_counted_not_bytes():
    data = np.frombuffer("árvíz水🌊x".encode(), np.uint8)
    assert characters(data, np.array([0, 2]), np.array([len(data), len(data)])).tolist() == [8, 7]


def test_sequences_cut_off_by_the_end_of_a_text_are_not_read_past():
    broken = pa.Array.from_buffers(
        pa.string(), 2, [None, pa.py_buffer(np.array([0, 1, 3], np.int32)), pa.py_buffer(b"\xf0\xe6\xb0")]
    )
    assert scan(broken).tolist() == [1, 1]


def test_slices_and_nulls_are_read_as_what_they_are():
    texts = pa.array(["X", None, " Ű  Ű ", "z"]).slice(1, 2)
    found = fold(texts, np.zeros(2, np.uint8))
    assert [bytes(found.data[a + 1 : b]).decode() for a, b in zip(found.offsets, found.offsets[1:], strict=False)] == [
        "",
        "ű ű",
    ]
