"""Numbers are read as they are meant, whoever wrote them."""

import pytest

from instructds.duplicates.closed_answers import contradict
from instructds.duplicates.fingerprints import fingerprint
from instructds.duplicates.numerals import meanings, numbers


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("5", ["5"]), ("05", ["5"]), ("0", ["0"]), ("-0", ["0"]), ("+5", ["5"]), ("-5", ["-5"]), ("−5", ["-5"]),
        ("2.50", ["2.5"]), ("2,50", ["2.5"]), ("2.00", ["2"]), ("0.500", ["0.5"]), ("0,5", ["0.5"]),
        ("1.500", ["1500", "1.5"]), ("1,500", ["1500", "1.5"]), ("12.345.678", ["12345678"]), ("1,00,000", ["100000"]),
        ("1,234.50", ["1234.5"]), ("1.234,50", ["1234.5"]), ("1'234.50", ["1234.5"]), ("1 234,5", ["1234.5"]),
        ("80\u00a0000", ["80000"]), ("80\u202f000", ["80000"]), ("1234567", ["1234567"]), ("1234.567", ["1234.567"]),
        ("٨٠", ["80"]), ("٨٠٫٥", ["80.5"]), ("١٬٢٣٤", ["1234"]), ("８０", ["80"]), ("१२", ["12"]),
        ("1.2.3", ["1.2.3"]), ("2024.05.03", ["2024.05.03"]), ("1,2.3,4", ["1,2.3,4"]),
    ],
)  # fmt: skip
def test_signs_thousands_decimals_and_digits_of_any_script(written, meant):
    assert list(meanings(written)) == meant


def test_numbers_of_a_text_are_told_apart_from_pieces_of_words():
    assert numbers("B12, 共3个, -4 fok, 10-20, 80 000 Ft, 5 %.") == [
        (("3",), False), (("-4",), False), (("10",), False), (("20",), False), (("80000",), False), (("5",), True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("10 000", "10000", None), ("10 000", "1 000", "number"), ("1.500", "1.5", None), ("1.500", "1500", None),
        ("50%", "50", None), ("50 %", "0,5", None), ("0.5", "50%", None), ("50%", "0.6", "number"), ("50%", "60%", "number"),
        ("50", "0.5", "number"), ("05", "5", None), ("-5", "5", "number"), ("−5", "-5", None), ("共3个", "共4个", "number"),
        ("٨٠", "80", None), ("٨٠", "90", "number"), ("B6", "B12", None), ("1.2.3", "5%", "number"),
        ("Így 12. #### 1,234", "Tehát #### 1234.00", None), ("x #### 1,234", "y #### 1,235", "number"),
    ],
)  # fmt: skip
def test_numbers_contradict_only_when_no_reading_of_them_agrees(one, other, reason):
    assert contradict("Mennyi?", one, other) == reason
    assert contradict("Mennyi?", other, one) == reason


def test_translations_share_numbers_in_their_own_digits_and_separators():
    texts = (
        "He paid 1,250.50 for 3 of 80,000.",
        "1.250,50-et fizetett 3 darabért a 80 000-ből.",
        "دفع ١٬٢٥٠٫٥ مقابل ٣ من ٨٠٬٠٠٠",
    )
    assert {tuple(sorted(mark for mark in fingerprint(text) if mark[0].isdigit())) for text in texts} == {
        ("1250.5", "3", "80000")
    }
