from __future__ import annotations

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.checks.spans import phones
from instructds.checks.spans.accounts import IBAN_LENGTHS
from instructds.checks.spans.clues import _words, told
from instructds.checks.spans.states import KINDS
from instructds.kernels import trace_kinds as kinds
from instructds.kernels.near_words import near, words
from instructds.kernels.traces import Traces, traces

COUNTRIES = tuple(IBAN_LENGTHS.items())


def told_of(text):
    found = traces(pa.array([text], pa.large_string()), COUNTRIES)
    raw = text.encode()
    return [
        (raw[start:end].decode(errors="replace"), int(kind), int(ask))
        for start, end, kind, ask in zip(found.starts, found.ends, found.kinds, found.asks, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Hívj: +36 30 962 4817!", "36 30 962 4817", kinds.PHONE),
        ("A számom ٠١١ ٤٨٢ ٩٣٥٧", "٠١١ ٤٨٢ ٩٣٥٧", kinds.PHONE),
        ("电话 090-6482-9357", "090-6482-9357", kinds.PHONE),
        ("id 418-62-9073", "418-62-9073", kinds.IDENTITY),
        ("HU16 0824 6281 9482 1993 5181 9093,", "HU16 0824 6281 9482 1993 5181 9093", kinds.ACCOUNT),
        ("gb86kxqt74911862527601", "gb86kxqt74911862527601", kinds.ACCOUNT),
        ("4916-5260-1815-9086", "4916-5260-1815-9086", kinds.CARD),
        ("a@b", "@", kinds.MAIL),
        ("innen: 91.83.214.67", "91.83.214.67", kinds.QUAD),
        ("来自 2a02:ab88::6d21 。", "2a02:ab88::6d21", kinds.HEXES),
        ("12VmgYxJEvZRNtFwxxVgy8foYDPFEmG3QA", "12VmgYxJEvZRNtFwxxVgy8foYDPFEmG3QA", kinds.TOKEN),
        ("hf_abcdefghijklmnopqrstuvwxyzabcdefgh", "hf_abcdefghijklmnopqrstuvwxyzabcdefgh", kinds.KEY),
        ("-----BEGIN RSA", "BEGIN", kinds.PEM),
    ],
)
def test_a_form_that_speaks_for_itself_is_told_of(text, value, kind):
    assert any(found == value and what & kind for found, what, _ in told_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nincs szám.",
        "0.588 40.551 -0.810",
        "01.13.",
        "std::array a[::2]",
        "@app",
    ],
)
def test_other_forms_say_nothing_by_themselves(text):
    assert all(what == 0 for _, what, _ in told_of(text))


def test_a_word_nearby_answers_what_a_form_asks():
    texts = ["a telefon 72 148 830", "ez itt 72 148 830", "手机 72148830", "A TELEFON:\n72 148 830", "telefon\n\n\n72 148 830"]
    found = told(pa.array(texts, pa.large_string()))
    assert found.rows.tolist() == [0, 2, 3]
    assert all(kind & kinds.PHONE for kind in found.kinds.tolist())


def test_words_are_found_in_the_window_and_nowhere_else():
    texts = pa.array([None, "kulcs: 123456 zár", ""], pa.large_string())
    place = Traces(*(pa.array([number]).to_numpy() for number in (1, 7, 13, 0, 1)))
    table = words({"kulcs": 1, "zár": 2, "123": 4, "kul": 8})
    for lead, tail, bits in ((0, 0, 4), (7, 0, 13), (6, 0, 4), (0, 3, 4), (0, 4, 6), (99, 99, 15)):
        assert near(texts, place, pa.array([lead]).to_numpy(), pa.array([tail]).to_numpy(), table).tolist() == [bits]


def holds(text, kind):
    """Whether some word of a kind stands in a text, as the words near a place are looked for."""
    array = pa.array([text], pa.large_string())
    place = Traces(*(pa.array([number]).to_numpy() for number in (0, 0, len(text.encode()), 0, kind)))
    zero = pa.array([0]).to_numpy()
    return int(near(array, place, zero, zero, _words())[0]) & kind > 0


@settings(max_examples=400, deadline=None)
@given(st.from_regex(phones._WORDS, fullmatch=True))
def test_every_word_for_a_telephone_has_its_clue(word):
    assert holds(word, kinds.PHONE)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from([kind.words for kind in KINDS if kind.words]).flatmap(st.from_regex))
def test_every_word_for_an_identifier_has_its_clue(word):
    assert holds(word, kinds.IDENTITY)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("019 .-()/+@:ax=_#\n٣é中\u0301٠\u200d'\"SBEGIN"), max_size=200))
def test_places_lie_in_their_text_and_in_order(text):
    found = traces(pa.array(["", text, None], pa.large_string()), COUNTRIES)
    assert set(found.rows.tolist()) <= {1}
    assert all(0 <= start < end <= len(text.encode()) for start, end in zip(found.starts, found.ends, strict=True))
    assert found.starts.tolist() == sorted(found.starts.tolist())
