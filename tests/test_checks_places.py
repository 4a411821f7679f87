"""A pattern finds the same in a few texts, which are looked at one by one, as in a whole column."""

import pyarrow as pa
import pytest

from instructds.checks.places import _FEW, matches

TEXTS = [
    None,
    "",
    "Írj egy LEVELET a szomszédnak!",
    "Write a Letter,\nand sign it",
    "写一封信给你的邻居",
    "اكتب رسالة إلى جارك",
    "ŐSZINTE levél\n",
    "Deutsch",
]


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?i)\blevel|letter|信|رسالة",
        r"(?i)őszinte",
        r"(?im)^and\b",
        r"(?i)(?m)^and\b",
        r"\bDeutsch\b|Letter",
        r"^\p{Lu}\p{Ll}",
        r"levél$|(?:neighbou?r)?deutsch$",
        r"(?:(?i)write a) Letter",
        r"^\s*",
    ],
)
def test_a_few_texts_hold_what_they_hold_in_a_column(pattern):
    texts = pa.array(TEXTS, pa.large_string())
    many = pa.concat_arrays([texts] * (_FEW // len(TEXTS) + 1))
    assert matches(many, pattern).tolist() == matches(texts, pattern).tolist() * (_FEW // len(TEXTS) + 1)
