"""Searches that look first for the letters of which every match of a pattern holds some."""

from __future__ import annotations

import pytest

from instructds.checks import base, lecture
from instructds.checks.patterns import compiled
from instructds.checks.phrases_boilerplate import SELF
from instructds.checks.phrases_closing import CLOSING, SERVICE
from instructds.checks.phrases_partly import PARTLY
from instructds.checks.phrases_refusal import REFUSES
from instructds.checks.phrases_tasks import ASSISTANT, REFUSING, TURNS, UTTERS, VOICES
from instructds.checks.pieces import folded, pieces_of, search, search_all

TABLES = (SELF, CLOSING, SERVICE, PARTLY, REFUSES)
ALONE = (ASSISTANT, REFUSING, TURNS, UTTERS, VOICES, *lecture._IN_FIRST.values())
PATTERNS = [*(pattern for table in TABLES for pattern in table.values()), *ALONE]


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"\bnem (?:tudok|fogok)\b", ("tudok", "fogok")),
        (r"sajnálom|elnézést", ("sajnálom", "elnézést")),
        (r"kérem?", ("kére",)),
        (r"ab(?:cde)?fgh+i", ("fgh",)),
        (r"(?:igen|nem)*talán", ("talán",)),
        (r"(?!tilos)szabad", ("szabad",)),
        (r"[aá]llat\.", ("llat.",)),
        (r"(?-i:\bMI\b)", ("mi",)),
        (r"a{0,3}\d+", ()),
        (r"ne(?:m|)", ("ne",)),
        (r"(?:a|bcd)", ()),
        ("\\u00e9jszaka", ("jszaka",)),
    ],
)
def test_every_match_holds_one_of_the_pieces(pattern, pieces):
    assert pieces_of(pattern) == pieces


def test_letters_are_folded_as_patterns_fold_them():
    for pattern, text in (("sigma σ", "SIGMA ς"), ("diyarı", "DİYARI"), ("kelvin", "KELVIN"), ("ist", "iſt"), ("ß", "ẞ")):
        assert compiled(pattern).search(text)
        assert folded(pattern) in folded(text)


def test_a_search_finds_what_the_whole_pattern_finds():
    samples = [text for _, entry in base.CHECKS.items() for sample in (*entry.flags, *entry.spares) for text in sample if text]
    texts = [form for text in samples[::3] for form in (text, text.upper())]
    for pattern in PATTERNS:
        whole = compiled(pattern)
        for text in texts:
            one, other = search(pattern, text), whole.search(text)
            assert (one and one.span()) == (other and other.span())
            assert [found.span() for found in search_all(pattern, text)] == [found.span() for found in whole.finditer(text)]


def test_a_search_of_a_part_sees_only_that_part():
    said = "Ebben nem tudok segíteni, abban nem tudok segíteni."
    pattern = r"\bnem tudok segíteni|abban"
    assert search(pattern, said, 10).span() == compiled(pattern).search(said, 10).span() == (26, 31)
    assert search(pattern, said, 10, 28) is None
