"""What may stand at a place that `traces` tells of, and the classes of bytes by which it is known."""

# ruff: noqa: PLR2004 - the byte values of UTF-8 are the subject
from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

PHONE, IDENTITY, BIRTH, ACCOUNT, CARD, ADDRESS, MAIL, QUAD, HEXES, TOKEN, KEY, PASSWORD, PEM = (1 << bit for bit in range(13))
"""A number of a telephone, of a person, of a birth, of an account, of a card; a postcode; an address of mail; four numbers
with dots; hexadecimal groups; a wallet or an identifier with letters; a key; a password; the head of a private key."""

LEADS, WORD, SEPARATOR, HEX, LETTER, PIECE, CAPITAL, SMALL, BAR = (1 << bit for bit in range(9))
"""Classes of bytes: begins what is looked for; part of a word without spaces, quotes and brackets; between the digits of a
number; hexadecimal digit; ASCII letter, digit or underscore; part of a key; capital; small letter or one beyond ASCII; what
no number of a telephone follows."""

_QUOTES = b"\"'`<>{}()[]"
_FOREIGN = 0xE0
"""From here on bytes begin characters of scripts without capitals, and signs: a word ends there."""


@cache
def classes() -> npt.NDArray[np.uint16]:
    """The classes of each byte."""
    table = np.zeros(256, np.uint16)
    for byte in range(256):
        char = chr(byte) if byte < 128 else "\x00"
        table[byte] |= LEADS * (char.isdigit() or char in "@BKS_-")
        table[byte] |= WORD * (32 < byte < _FOREIGN and byte not in _QUOTES) | SEPARATOR * (char in " .-()/")
        table[byte] |= HEX * (char in "0123456789abcdefABCDEF") | LETTER * (char.isalnum() or char == "_")
        table[byte] |= PIECE * (char.isalnum() or char in "_.:/+=~-") | CAPITAL * char.isupper() | SMALL * char.islower()
        table[byte] |= BAR * (char.isalnum() or char in "_$#=@/\\^*<>")
    table[0xC3:_FOREIGN] |= SMALL
    table[[0xD9, 0xDB, 0xE0, 0xEF]] |= LEADS
    return table
