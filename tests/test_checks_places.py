"""A pattern finds the same in one text as in a whole column."""

import pyarrow as pa
import pytest

from instructds.checks.places import matches

TEXTS = [None, "", "Write a Letter,\nand sign it", "BANA FORMSUZ E-MAİL YAZ", "ısık", "नमस्ते दुनिया", "สวัสดี ครับ", "cafe\u0301"]


@pytest.mark.parametrize("pattern", [r"(?i)\blevel|letter", r"(?i)mail", r"(?i)\bisik", r"\bनमस्ते\b", r"สวัสดี\b", r"\bcafe\b"])
def test_one_text_holds_what_it_holds_in_a_column(pattern):
    many = matches(pa.array(TEXTS * 20, pa.large_string()), pattern).tolist()
    each = [bool(matches(pa.array([text], pa.large_string()), pattern)[0]) for text in TEXTS]
    assert many == each * 20
    assert many[0] is False
