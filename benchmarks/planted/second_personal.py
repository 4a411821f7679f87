"""A second set of personal data: values of many countries in sentences of many languages, with where each stands."""

from __future__ import annotations

import hashlib
import ipaddress
import re
import string
from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from .rows import HERE, Draw, Row

NAMES = {
    "email": frozenset({"email_address"}),
    "phone": frozenset({"phone_number"}),
    "card": frozenset({"payment_card"}),
    "iban": frozenset({"iban"}),
    "ip": frozenset({"ip_address"}),
    "mac": frozenset({"mac_address"}),
    "identity": frozenset({"national_identifier"}),
    "key": frozenset({"api_key", "url_credentials", "password"}),
    "pem": frozenset({"private_key"}),
    "address": frozenset({"postal_address"}),
    "wallet": frozenset({"crypto_wallet"}),
}
"""Kind of the second set -> the checks that may find it."""
EVERY = frozenset.union(*NAMES.values()) | {"date_of_birth"}
NOBODYS = "none"
"""The kind of lines whose numbers and names only look personal."""

_SLOT = re.compile(r"\{([\w.]*)\|([^{}]*)\}")
_SIGN = re.compile(r"([#&~%$;*])(?:<(\d+)>)?")
_SETS = {
    "#": string.digits,
    "&": string.ascii_uppercase,
    "~": string.ascii_lowercase,
    "%": "0123456789abcdef",
    "$": "0123456789ABCDEF",
    ";": string.ascii_uppercase + "234567",
    "*": string.ascii_letters + string.digits,
}
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_TRIES = 200_000


class Planted(NamedTuple):
    """An answer, the kind of its line, and the characters `[start, end)` of each value in it; none in a look-alike."""

    row: Row
    kind: str
    spans: tuple[tuple[int, int], ...]


def second_personal(half: int, each: int = 2) -> list[Planted]:
    """Every second line of the set, filled in `each` times; lines of a kind alternate between the halves."""
    draw, seen, found = Draw(half, "second personal"), dict[str, int](), []
    for line in (HERE / "second_personal.txt").read_text(encoding="utf-8").splitlines():
        kind, language, text = line.split(" :: ", 2)
        seen[kind] = seen.get(kind, -1) + 1
        if seen[kind] % 2 == half:
            found += [_filled(kind, language, text.replace("\\n", "\n"), draw) for _ in range(each)]
    return found


def _filled(kind: str, language: str, text: str, draw: Draw) -> Planted:
    said, spans, last = "", [], 0
    for slot in _SLOT.finditer(text):
        said += text[last : slot.start()]
        value = _value(slot[1], slot[2], draw)
        spans.append((len(said), len(said) + len(value)))
        said, last = said + value, slot.end()
    return Planted(Row(language, "", said + text[last:], group=kind), kind, () if kind == NOBODYS else tuple(spans))


def _value(proof: str, pattern: str, draw: Draw) -> str:
    made = _MADE.get(proof)
    if made:
        return made(pattern, draw)
    proven = _proof(proof)
    for _ in range(_TRIES):
        value = _SIGN.sub(lambda sign: "".join(draw.random.choice(_SETS[sign[1]]) for _ in range(int(sign[2] or 1))), pattern)
        if proven(value):
            return value
    message = f"no value of {pattern!r} holds for {proof!r}"
    raise ValueError(message)


def _proof(name: str) -> Callable[[str], bool]:
    """A country whose telephone numbers hold, a rule of this module, or a module of python-stdnum; nothing for no name."""
    if not name:
        return lambda _: True
    if name == "ip":
        return _address
    if name in _RULES:
        return lambda value: _RULES[name](re.sub(r"\D", "", value))
    if name.isupper():
        phones = import_module("phonenumbers")
        return lambda value: phones.is_valid_number(phones.parse(value, name))
    return import_module(f"stdnum.{name}").is_valid


def _address(value: str) -> bool:
    try:
        return ipaddress.ip_address(value).is_global
    except ValueError:
        return False


def _iban(pattern: str, draw: Draw) -> str:
    value = _value("", pattern, draw).upper()
    plain = value.replace(" ", "")
    check = 98 - int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:2] + "00")) % 97
    return f"{value[:2]}{check:02d}{value[4:]}"


def _pem(label: str, draw: Draw) -> str:
    body = "\n".join("".join(draw.random.choice(_SETS["*"] + "+/") for _ in range(64)) for _ in range(6))
    return f"-----BEGIN {label}-----\n{body}\n-----END {label}-----"


def _bitcoin(_: str, draw: Draw) -> str:
    payload = b"\x00" + draw.random.randbytes(20)
    payload += hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, value = int.from_bytes(payload, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        value = _BASE58[rest] + value
    return "1" + value


def _segwit(_: str, draw: Draw) -> str:
    """An address of version 0, BIP 173."""
    bits = int.from_bytes(draw.random.randbytes(20), "big")
    words = [0, *(bits >> place & 31 for place in range(155, -1, -5))]
    check = 1
    for word in (3, 3, 0, 2, 3, *words, 0, 0, 0, 0, 0, 0):
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ word
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator * (top >> bit & 1)
    words += [(check ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]
    return "bc1" + "".join(_BECH32[word] for word in words)


def _weighed(digits: str, weights: str, modulus: int) -> bool:
    """The last digit is the sum of the others by their weights, written as digits with `a` for ten."""
    total = sum(int(digit) * int(weight, 16) for digit, weight in zip(digits, weights, strict=False))
    return total % modulus == int(digits[-1])


_MADE: dict[str, Callable[[str, Draw], str]] = {"iban": _iban, "pem": _pem, "btc": _bitcoin, "btc32": _segwit}
_RULES: dict[str, Callable[[str], bool]] = {
    "luhn": lambda digits: import_module("stdnum.luhn").is_valid(digits),
    "taj": lambda digits: _weighed(digits, "37373737", 10),
    "tax": lambda digits: _weighed(digits, "123456789", 11),
    "person": lambda digits: 1 <= int(digits[3:5]) <= 12 and 1 <= int(digits[5:7]) <= 28 and _weighed(digits, "123456789a", 11),
}
