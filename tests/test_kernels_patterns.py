from __future__ import annotations

import polars as pl
import pytest

from instructds.kernels.patterns import contains, loosened, unbounded

TEXTS = ["Egy kód, élet.", "kódok", "barcode", "no code here", "Das Wört", r"a\b", "élet és halál", "", None, "أهلا code"]

PATTERNS = [
    r"(?i)\bkód\b|\bKÓDOK\b|xyz",
    r"(?i)\bqq|(?i)\b(?:élet|ha)\b",
    r"\b(?:és|x?W)\w*\b|zz",
    r"\b(?: no|code)\b",
    r"\bk?ó\b|\b[a-zé]l",
    r"\bcode\b here|\bés\b halál",
    r"(?m)^\bélet\b",
    r"\bno\b.{0,9}\bhere\b|\bélet\b",
    r"\b(?P<word>élet|أهلا)\b(?:,| )",
    r"a|(?i)\bÉLET\b",
]


@pytest.mark.parametrize(
    "pattern", [r"\bkód\b", r"(?i)\bcode\b", r"\bélet", r"és\b", r"a\\b", r"[^\n]\bw", "code", r"\Bcode", *PATTERNS]
)
def test_a_pattern_is_found_where_rust_finds_it(pattern):
    texts = pl.Series(TEXTS)
    assert contains(texts, pattern).to_list() == texts.str.contains(pattern).fill_null(value=False).to_list()


def test_a_boundary_goes_and_a_backslash_stays():
    assert loosened(r"\bszó\b|a\\b|\Bq|\\\b") == r"szó|a\\b|q|\\"


def test_a_boundary_beside_a_letter_is_a_sign_beside_it():
    assert unbounded(r"(?i)\bszó\b|kód\b|jel") == (r"(?i)(?:\A|\W)(?:szó)(?:\W|\z)|(?:kód)(?:\W|\z)|jel", "")


@pytest.mark.parametrize(
    "pattern", [r"\b-a", r"\b[²a]\b", r"\bx?\b", r"\ba\b.\bb\b", r"a|(?i)\bb\b", r"\b[A-z]", r"\b]", r"\b[^a]", r"\b\["]
)
def test_a_boundary_beside_what_may_be_no_letter_stays(pattern):
    assert unbounded(pattern)[1] == pattern
