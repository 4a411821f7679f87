from __future__ import annotations

import random

import pytest

from instructds.checks.spans.accounts import _luhn, _mod97
from instructds.checks.spans.find import spans


def types(text, language=None):
    return [(text[span.start : span.end], span.type) for span in spans(text, language)]


def card(lot, prefix, size):
    body = prefix + "".join(str(lot.randrange(10)) for _ in range(size - len(prefix) - 1))
    return next(body + digit for digit in "0123456789" if _luhn(body + digit))


@pytest.mark.parametrize(
    ("prefix", "size"), [("4", 16), ("53", 16), ("2345", 16), ("37", 15), ("6011", 16), ("3530", 16), ("62", 16)]
)
def test_cards_of_every_network_are_found_and_wrong_digits_are_not(prefix, size):
    lot = random.Random(11)
    for _ in range(20):
        number = card(lot, prefix, size)
        assert types(f"Szám: {number}.") == [(number, "payment_card")]
        wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
        assert all(kind != "payment_card" for _, kind in types(f"Szám: {wrong}."))


def test_groups_expiry_and_context_are_understood():
    assert types("kártya: 4916 5260 1815 9086 11/29") == [("4916 5260 1815 9086", "payment_card")]
    assert types("12 db, 20 4916 5260 1815 9086 és") == [("4916 5260 1815 9086", "payment_card")]
    assert types("ez 30282134261880, az 4121474682175544842") == [
        ("30282134261880", "payment_card"),
        ("4121474682175544842", "payment_card"),
    ]
    assert types("vonalkód 4006381333931, fizess ezzel: 4133806150343") == [("4133806150343", "payment_card")]
    assert types("my card is 4733 7314 5373 0470 126 exp 12/29") == [("4733 7314 5373 0470 126", "payment_card")]
    for sign in (".", "\u00a0"):
        grouped = sign.join(("4916", "5260", "1815", "9086"))
        assert types(f"卡号{grouped}。") == [(grouped, "payment_card")]
    assert types("4916-5260-1815-9086") == [("4916-5260-1815-9086", "payment_card")]
    assert types("0.4916526018159086") == []


def test_part_of_a_wrong_number_is_no_card():
    lot = random.Random(7)
    for _ in range(60):
        number = card(lot, "49", 16)
        wrong = number[:-1] + str((int(number[-1]) + lot.randrange(1, 10)) % 10)
        text = " ".join(wrong[place : place + 4] for place in range(0, 16, 4))
        assert types(f"My card number is {text}.") == []
    assert types("IBAN: HU55 4011 0381 6642 2633 8412 7152") == []
    assert types("kártya: 4916 5260 1815 9086 2031")[0] == ("4916 5260 1815 9086", "payment_card")


def iban(lot, country, size):
    body = "".join(str(lot.randrange(10)) for _ in range(size - 4))
    return next(f"{country}{n:02d}{body}" for n in range(2, 99) if _mod97(f"{country}{n:02d}{body}"))


@pytest.mark.parametrize(("country", "size"), [("HU", 28), ("DE", 22), ("AT", 20), ("NO", 15), ("PL", 28), ("BE", 16)])
def test_ibans_are_found_in_any_grouping_and_wrong_ones_are_not(country, size):
    lot = random.Random(5)
    for _ in range(10):
        number = iban(lot, country, size)
        grouped = " ".join(number[place : place + 4] for place in range(0, size, 4))
        assert types(f"Számla: {grouped} és") == [(grouped, "iban")]
        hard = grouped.replace(" ", "\u00a0")
        assert types(f"账号：{hard}。") == [(hard, "iban")]
        assert types(f"IBAN {number.lower()}")[0] == (number.lower(), "iban")
        wrong = f"{number[:-1]}{(int(number[-1]) + 1) % 10}"
        assert all(kind != "iban" for _, kind in types(f"x {wrong}"))


@pytest.mark.parametrize(
    "text",
    [
        "Személyi szám: 2-850917-9740",
        "A TAJ-számom 895 559 799",
        "Adóazonosító jel: 8711471042",
        "My SSN is 418-62-9073.",
        "PESEL: 85061365075",
        "Codice fiscale QZXWKV73H19F839A",
        "CPF 529.170.342-38",
        "Mi DNI es 36671276F",
        "Steuer-ID: 77460179528",
        "NHS number 669 463 0182",
        "AHV-Nr. 7563840519789",
        "ΑΜΚΑ: 08126259228",
        "TCKN: 97015896476",
        "EMŠO: 0601992182435",
        "r.č. 137903/7792",
        "ІПН: 1885915392",
        "Numéro national : 10114818846",
    ],
)
def test_identifiers_of_many_states_are_found(text):
    assert [kind for _, kind in types(text)] == ["national_identifier"]


@pytest.mark.parametrize(
    "text",
    [
        "895 559 799 forint",
        "A 8711471042. tétel",
        "85061365075",
        "SSN: 123-45-6789",
        "DNI 12345678Z",
        "adószám: 12345678-1-42",
        "SSN 666-12-3456",
    ],
)
def test_numbers_without_their_word_and_printed_examples_are_spared(text):
    assert all(kind != "national_identifier" for _, kind in types(text))


def test_a_number_that_the_library_has_no_region_for_is_nobodys():
    from instructds.checks.spans.proofs import proven

    assert not proven("cn.ric", "324689197910212187")
    assert proven("cn.ric", "110105198002150002")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("tajszáma 895 559 799 volt", "895 559 799"),
        ("TB-azonosító: 895559799", "895559799"),
        ("Az adókártyám száma 8711471042", "8711471042"),
        ("sz.ig.szám: 433399XQ", "433399XQ"),
        ("D.N.I.: 02.279.403-B", "02.279.403-B"),
        ("rodné číslo 8904163720", "8904163720"),
        ("BSN: 481 768 518", "481 768 518"),
        ("pers.nr 860916-3517", "860916-3517"),
        ("CPR: 1806888354", "1806888354"),
        ("national insurance no jt 44 70 22 c", "jt 44 70 22 c"),
        ("soc sec 587453733", "587453733"),
        ("ИНН 006469435398", "006469435398"),
        ("СНИЛС 164-464-768 95", "164-464-768 95"),
        ("personas kods 100887-73525", "100887-73525"),
        ("ת.ז. 316480888", "316480888"),
        ("kt. 110188-6929", "110188-6929"),
    ],
)
def test_identifiers_are_known_by_the_short_names_that_people_use(text, number):
    assert types(text) == [(number, "national_identifier")]
    assert "national_identifier" not in dict(types(f"ár: {number}")).values()
