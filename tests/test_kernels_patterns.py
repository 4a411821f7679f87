from __future__ import annotations

import polars as pl
import pytest

from instructds.kernels.patterns import contains, loosened

TEXTS = ["Egy kód, élet.", "kódok", "barcode", "no code here", "Das Wört", r"a\b", "élet és halál", "", None, "أهلا code"]


@pytest.mark.parametrize("pattern", [r"\bkód\b", r"(?i)\bcode\b", r"\bélet", r"és\b", r"a\\b", r"[^\n]\bw", "code", r"\Bcode"])
def test_a_pattern_is_found_where_rust_finds_it(pattern):
    texts = pl.Series(TEXTS)
    assert contains(texts, pattern).to_list() == texts.str.contains(pattern).fill_null(value=False).to_list()


def test_a_boundary_goes_and_a_backslash_stays():
    assert loosened(r"\bszó\b|a\\b|\Bq|\\\b") == r"szó|a\\b|q|\\"
