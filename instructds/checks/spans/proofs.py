"""The check digits of numbers that states give to people: of python-stdnum, and of acts that it does not have."""

# ruff: noqa: SIM905 - long lists are read as words
from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from instructds.regexes import regex

_EXAMPLES = frozenset(
    "078051120 219099999 123456789 457555462 111111111 987654321 12345678Z 00000000T 11111111H X1234567L 12345678 1234567890 "
    "11144477735 12345678909 52998224725 RSSMRA80A01H501U RSSMRA85T10A562S MRTMTT25D09F205Z AB123456C QQ123456C AA123456A "
    "AB123456A "
    "44051401359 44051401458 02070803628 9434765919 4857773456 1800101221144 86095742719 36574261809 47036892816 131052308T "
    "111222333 "
    "11010519491231002X 440524188001010014 255081488150840 234123412346 499999990018 ABCDE1234F 7569217076985 0460454286 "
    "046454286".split()
)
"""Numbers that offices and textbooks print as examples."""
_SIGNS = regex(r"[ ./+()№-]")


def proven(proof: str, value: str) -> bool:
    """Whether the digits of a value hold for a proof, and are none of those that are printed as examples."""
    plain = _SIGNS.sub("", value)
    if plain.upper() in _EXAMPLES or len(set(plain)) <= 2:  # noqa: PLR2004 - a pattern of two digits
        return False
    own = _OWN.get(proof)
    if own is not None:
        return own(plain)
    try:
        return bool(_library(proof).is_valid(value if proof in {"fi.hetu", "se.personnummer"} else plain))
    except KeyError:  # python-stdnum 2.x: regions of China that its own table does not finish
        return False


@cache
def _library(name: str) -> Any:
    """A module of python-stdnum, loaded when the first number asks for it."""
    return import_module(f"stdnum.{name}")


def _weighted(digits: str, weights: tuple[int, ...], modulus: int) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False)) % modulus


def _hungarian_person(digits: str) -> bool:
    """Act XX of 1996: sex and century, birth date, serial number; weights rise before 1997 and fall after."""
    century = {"1": 19, "2": 19, "3": 20, "4": 20}.get(digits[0], 19)
    year, month, day = century * 100 + int(digits[1:3]), int(digits[3:5]), int(digits[5:7])
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004 - months and days
        return False
    rising = _weighted(digits, tuple(range(1, 11)), 11) == int(digits[10])
    falling = _weighted(digits, tuple(range(10, 0, -1)), 11) == int(digits[10])
    return falling or rising if year >= 1997 else rising  # noqa: PLR2004 - the year the rule changed


def _hungarian_health(digits: str) -> bool:
    """TAJ: weights 3 and 7 in turn, modulo 10."""
    return _weighted(digits, (3, 7, 3, 7, 3, 7, 3, 7), 10) == int(digits[8])


def _hungarian_tax(digits: str) -> bool:
    """Tax identification of a person: weights 1 to 9, modulo 11."""
    return _weighted(digits, tuple(range(1, 10)), 11) == int(digits[9])


def _russian_insurance(digits: str) -> bool:
    """SNILS: weights 9 to 1, modulo 101, then modulo 100."""
    return _weighted(digits, tuple(range(9, 0, -1)), 101) % 100 == int(digits[9:])


def _hungarian_company(digits: str) -> bool:
    return bool(_library("hu.anum").is_valid(digits[:8]))


def _social_security(digits: str) -> bool:
    """Social Security Administration: no area 000, 666 or 900 and above, no group 00, no serial 0000."""
    return digits[:3] not in {"000", "666"} and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"


def _national_insurance(value: str) -> bool:
    return value[:2] not in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"}


def _drawn(value: str) -> bool:
    """No pattern, and no digits in a row."""
    return len(set(value)) > 3 and not any(row in value for row in ("1234567", "2345678", "7654321"))  # noqa: PLR2004 - a pattern


def luhn(digits: str) -> bool:
    """ISO/IEC 7812: every second digit twice, from the right; modulo 10."""
    return bool(import_module("stdnum.luhn").is_valid(digits))


def _lettered(value: str) -> tuple[int, ...]:
    """Digits as they are, and letters from A = 10 on."""
    return tuple(int(char, 36) for char in value.upper())


def _products(numbers: tuple[int, ...], weights: tuple[int, ...]) -> int:
    return sum(number * weight for number, weight in zip(numbers, weights, strict=False))


def _dated(digits: str) -> bool:
    """Whether six digits may be the year, month and day of a birth."""
    return 1 <= int(digits[2:4]) <= 12 and 1 <= int(digits[4:6]) <= 31  # noqa: PLR2004 - months and days


def _folded(digits: str, weights: tuple[int, ...]) -> int:
    """The sum of the digits of each product."""
    return sum(sum(divmod(int(digit) * weight, 10)) for digit, weight in zip(digits, weights, strict=True))


def _german_pension(value: str) -> bool:
    """VSNR: the letter as two digits; sums of digits of products, modulo 10."""
    digits = f"{value[:8]}{ord(value[8]) - 64:02d}{value[9:11]}"
    return _dated(value[6:8] + value[4:6] + "01") and _folded(digits, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)) % 10 == int(
        value[11]
    )


def _german_health(value: str) -> bool:
    """KVNR: the letter as two digits; weights 1 and 2 in turn, modulo 10."""
    return _folded(f"{ord(value[0]) - 64:02d}{value[1:9]}", (1, 2) * 5) % 10 == int(value[9])


def _spanish_insurance(digits: str) -> bool:
    """NUSS: province and number, modulo 97."""
    province, number, check = digits[:2], digits[2:-2], digits[-2:]
    return 1 <= int(province) <= 66 and int(province + number.lstrip("0").rjust(7, "0")) % 97 == int(check)  # noqa: PLR2004


def _brazilian_insurance(digits: str) -> bool:
    """PIS, PASEP, NIS: weights 3, 2, 9 to 2, modulo 11."""
    return -_weighted(digits, (3, 2, 9, 8, 7, 6, 5, 4, 3, 2), 11) % 11 % 10 == int(digits[10])


def _hong_kong(value: str) -> bool:
    """Weights 9 to 2 over letters and digits, a blank for a second letter, modulo 11."""
    numbers = (*([36] if len(value) == 8 else []), *_lettered(value))  # noqa: PLR2004 - one letter
    return _products(numbers, tuple(range(9, 0, -1))) % 11 == 0


def _taiwanese(value: str) -> bool:
    """The letter as two digits by its place of issue; weights 1, 9 to 1, 1, modulo 10."""
    place = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(value[0]) + 10
    numbers = (place // 10, place % 10, *map(int, value[1:]))
    return _products(numbers, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0


def _singaporean(value: str) -> bool:
    """NRIC and FIN: weights 2, 7 to 2, modulo 11, and a letter of the table of the series."""
    shift = {"T": 4, "G": 4, "M": 3}.get(value[0], 0)
    table = "JZIHGFEDCBA" if value[0] in "ST" else "XWUTRQPNJLK" if value[0] == "M" else "XWUTRQPNMLK"
    return table[(_weighted(value[1:8], (2, 7, 6, 5, 4, 3, 2), 11) + shift) % 11] == value[8]


def _iranian(digits: str) -> bool:
    """Weights 10 to 2, modulo 11."""
    rest = _weighted(digits, tuple(range(10, 1, -1)), 11)
    return int(digits[9]) == (rest if rest < 2 else 11 - rest)  # noqa: PLR2004


def _kuwaiti(digits: str) -> bool:
    """Century, birth date and serial number: weights 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, modulo 11."""
    return _dated(digits[1:7]) and 11 - _weighted(digits, (2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), 11) == int(digits[11])


def _kazakh(digits: str) -> bool:
    """Birth date and serial number: weights 1 to 11, and 3 to 11, 1, 2 where those give 10, modulo 11."""
    check = _weighted(digits, tuple(range(1, 12)), 11)
    check = _weighted(digits, (*range(3, 12), 1, 2), 11) if check == 10 else check  # noqa: PLR2004 - no digit
    return _dated(digits[:6]) and check == int(digits[11])


def _luxembourgish(digits: str) -> bool:
    """Birth date and serial number, with the digit of Luhn and that of Verhoeff."""
    right = luhn(digits[:12]) and import_module("stdnum.verhoeff").is_valid(digits[:11] + digits[12])
    return _dated(digits[2:8]) and bool(right)


_OWN: dict[str, Callable[[str], bool]] = {
    "hu_person": _hungarian_person,
    "hu_taj": _hungarian_health,
    "hu_tax": _hungarian_tax,
    "hu_company": _hungarian_company,
    "ru_snils": _russian_insurance,
    "us_ssn": _social_security,
    "gb_nino": _national_insurance,
    "form": _drawn,
    "luhn": luhn,
    "au_medicare": lambda digits: _weighted(digits, (1, 3, 7, 9, 1, 3, 7, 9), 10) == int(digits[8]),
    "br_pis": _brazilian_insurance,
    "de_health": _german_health,
    "de_pension": _german_pension,
    "eg_id": lambda digits: _dated(digits[1:7]) and 1 <= int(digits[7:9]) <= 88,  # noqa: PLR2004 - governorates
    "es_social": _spanish_insurance,
    "hk_id": _hong_kong,
    "ir_id": _iranian,
    "kw_id": _kuwaiti,
    "kz_id": _kazakh,
    "lk_id": lambda value: 1 <= int(value[4:7] if len(value) == 12 else value[2:5]) % 500 <= 366,  # noqa: PLR2004 - days
    "lu_id": _luxembourgish,
    "pl_card": lambda value: _products(_lettered(value), (7, 3, 1, 9, 7, 3, 1, 7, 3)) % 10 == 0,
    "pt_social": lambda digits: 9 - _weighted(digits, (29, 23, 19, 17, 13, 11, 7, 5, 3, 2), 10) == int(digits[10]),
    "saudi_id": luhn,
    "sg_nric": _singaporean,
    "sv_dui": lambda digits: -_weighted(digits, tuple(range(9, 1, -1)), 10) % 10 == int(digits[8]),
    "tw_id": _taiwanese,
    "uy_id": lambda digits: -_weighted(digits, (2, 9, 8, 7, 6, 3, 4), 10) % 10 == int(digits[-1]),
    "vn_id": lambda digits: 1 <= int(digits[:3]) <= 96 and digits[3] in "0123",  # noqa: PLR2004 - provinces
}
"""Proofs that python-stdnum does not have, or has in another form."""
