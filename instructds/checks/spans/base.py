"""What a span is, how its value is masked, and the words around it."""

from __future__ import annotations

from typing import NamedTuple

from instructds.regexes import regex

ORDER = (
    "private_key",
    "url_credentials",
    "api_key",
    "email_address",
    "iban",
    "payment_card",
    "crypto_wallet",
    "national_identifier",
    "mac_address",
    "ip_address",
    "password",
    "phone_number",
    "date_of_birth",
    "postal_address",
)
"""The types of spans; where two overlap, the earlier type stands."""

_SHOWN = {"payment_card": 4, "iban": 4, "national_identifier": 2, "phone_number": 2, "mac_address": 2, "crypto_wallet": 4}
"""Last letters and digits of a value that its mask shows; none of the other types."""

HIDDEN = "***"


class Span(NamedTuple):
    """Characters `[start, end)` of a text that are personal data or a secret of a type in ORDER."""

    start: int
    end: int
    type: str


class Passage(NamedTuple):
    """A text whose decimal digits are all ASCII, and its language."""

    text: str
    language: str | None


_DIGITS = {base + digit: str(digit) for base in (0x660, 0x6F0, 0x966, 0xFF10) for digit in range(10)}
"""Arabic, Persian, Devanagari and full-width digits."""
_OTHER_DIGIT = regex(f"[{''.join(map(chr, _DIGITS))}]")


def passage(text: str, language: str | None) -> Passage:
    """A text ready for the detectors, with the same places."""
    return Passage(text if text.isascii() or not _OTHER_DIGIT.search(text) else text.translate(_DIGITS), language)


def in_characters(text: str, places: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Places in order with their begin and end in characters instead of bytes."""
    if text.isascii():
        return places
    data, known, count = text.encode(), 0, 0
    counted = []
    for start, end, kinds in places:
        count, known = count + len(data[known:start].decode(errors="ignore")), start
        counted.append((count, count + len(data[start:end].decode(errors="ignore")), kinds))
    return counted


def masked(value: str, kind: str) -> str:
    """What may be shown of a value: never all of it, at most four characters and the top-level domain of an e-mail address.

    Example:
        >>> masked("eszter.pelda@levelek.hu", "email_address"), masked("HU93116000060000000012345676", "iban")
        ('e***@l***.hu', '***5676')
    """
    shown = _shown(value, kind)
    return HIDDEN if value in shown else shown


def _shown(value: str, kind: str) -> str:
    if kind == "email_address":
        local, _, domain = value.rpartition("@")
        return f"{local[:1]}{HIDDEN}@{domain[:1]}{HIDDEN}.{domain.rpartition('.')[2]}"
    if kind == "private_key":
        return value.partition("\n")[0][:40] + HIDDEN
    if kind == "ip_address":
        return HIDDEN + value[max(value.rfind("."), value.rfind(":")) :]
    plain = [char for char in value if char.isalnum()]
    shown = min(_SHOWN.get(kind, 0), len(plain) // 3)
    return HIDDEN + "".join(plain[len(plain) - shown :])


def before(text: str, place: int, width: int = 48) -> str:
    """The characters before a place on its line and the line above, in lower case."""
    part = text[max(place - width, 0) : place]
    lines = part.rsplit("\n", 2)
    return "\n".join(lines[-2:]).lower()


def after(text: str, place: int, width: int = 24) -> str:
    """The characters after a place on its line, in lower case."""
    return text[place : place + width].partition("\n")[0].lower()


def alone(text: str, start: int, end: int) -> bool:
    """Whether no letter, digit or underscore touches the characters `[start, end)`."""
    return not ((start and goes_on(text, start - 1)) or goes_on(text, end))


def goes_on(text: str, place: int) -> bool:
    """Whether the character at a place would continue a word or a number; scripts without spaces do not."""
    char = text[place : place + 1]
    return bool(char) and (char == "_" or char.isdigit() or (char.isalpha() and ord(char) < _UNSPACED))


_UNSPACED = 0x0E00
"""From here on most scripts write no spaces between words."""
