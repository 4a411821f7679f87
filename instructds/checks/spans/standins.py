"""What stands in the place of a value: a tag, or something of the same form that belongs to nobody."""

from __future__ import annotations

from typing import Literal

Style = Literal["tags", "lookalike"]

TAGS = {
    "email_address": "EMAIL",
    "phone_number": "PHONE",
    "payment_card": "CARD",
    "iban": "IBAN",
    "crypto_wallet": "WALLET",
    "national_identifier": "ID",
    "mac_address": "MAC",
    "ip_address": "IP",
    "postal_address": "ADDRESS",
    "date_of_birth": "BIRTH_DATE",
    "api_key": "KEY",
    "private_key": "PRIVATE_KEY",
    "password": "PASSWORD",
    "url_credentials": "URL_PASSWORD",
    "person_name": "NAME",
}
"""The word in the tag of each type."""

_SIGNED = frozenset({"private_key", "postal_address", "api_key", "password", "url_credentials", "date_of_birth", "person_name"})
"""Types that have no range set aside for examples; they keep their tag in either style."""


class StandIns:
    """The stand-ins of one record: the same value gets the same one, other values of its type count on.

    Example:
        >>> kept = StandIns("tags")
        >>> kept.of("anna@levelek.hu", "email_address"), kept.of("ANNA@levelek.hu", "email_address")
        ('<EMAIL_1>', '<EMAIL_1>')
    """

    def __init__(self, style: Style) -> None:
        self._style = style
        self._known: dict[tuple[str, str], str] = {}
        self._counts: dict[str, int] = {}
        self.values: dict[str, str] = {}
        self.types: list[str] = []

    def of(self, value: str, kind: str) -> str:
        """The stand-in for a value of a type."""
        key = kind, plain(value)
        if key not in self._known:
            number = self._counts[kind] = self._counts.get(kind, 0) + 1
            self._known[key] = self._made(value, kind, number)
            self.types.append(kind)
        self.values[value] = self._known[key]
        return self._known[key]

    def _made(self, value: str, kind: str, number: int) -> str:
        if self._style == "tags" or kind in _SIGNED:
            return f"<{TAGS[kind]}_{number}>"
        if kind == "email_address":
            return f"person{number}@example.com"
        if kind == "ip_address":
            return f"2001:db8::{number:x}" if ":" in value else f"192.0.2.{number % 256}"
        if kind == "mac_address":
            return f"00:00:5E:00:53:{number % 256:02X}"
        return _zeros(value, number)


def plain(value: str) -> str:
    """A value without case, spaces and signs, by which two spellings of it are one."""
    return "".join(char for char in value.casefold() if char.isalnum()) or value


def _zeros(value: str, number: int) -> str:
    """The value with 0 for every digit and X for every letter, and `number` in its last digits."""
    blank = ["0" if char.isdigit() else "X" if char.isalpha() else char for char in value]
    places = [place for place, char in enumerate(blank) if char == "0"]
    for place, digit in zip(reversed(places), reversed(str(number)), strict=False):
        blank[place] = digit
    return "".join(blank)
