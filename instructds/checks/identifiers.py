"""Checks for numbers that stand for a person's money or for the person: each proven by its check digits."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .spans.columns import private

if TYPE_CHECKING:
    import pyarrow as pa


@check(
    severity="medium",
    masked=True,
    unlike="published test numbers, other long numbers, card-like numbers that fail the Luhn digit, decimals",
    source="ISO/IEC 7812, Luhn",
    flags=[
        ("Mi a kártyaszámod?", "A kártyám száma 4916 5260 1815 9086."),
        ("卡号？", "卡号是 5342301661318608。"),
        ("Amex?", "Charge it to 3746 913909 96035, please."),
    ],
    spares=[
        ("Teszt?", "Próbáld ezt: 4242 4242 4242 4242 vagy 4111111111111111."),
        ("Pi?", "6.4031242374328485 and 4916526018159087"),
        ("注文?", "ISBN 9783161484100, 1700000000000"),
    ],
)
def payment_card(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A payment card number of an issued range with its right Luhn digit."""
    return private("payment_card", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="medium",
    masked=True,
    unlike="examples of the IBAN registry, wrong check digits, product codes",
    source="ISO 13616, ISO 7064",
    flags=[
        ("Hova utaljak?", "Ide: HU16 0824 6281 9482 1993 5181 9093"),
        ("Wohin?", "IBAN: DE02786579754323194875"),
        ("账号？", "gb86kxqt74911862527601"),
    ],
    spares=[
        ("Példa IBAN?", "HU42 1177 3016 1111 1018 0000 0000, DE89370400440532013000"),
        ("IBAN?", "GB82 WEST 1234 5698 7654 32"),
        ("Kód?", "HU17082462819482199351819093"),
    ],
)
def iban(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """An international bank account number with its right length and check digits."""
    return private("iban", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="medium",
    masked=True,
    unlike="wrong check digits, printed examples, numbers of any other kind, placeholders",
    source="python-stdnum; the acts that define each number",
    flags=[
        ("Mi a TAJ-számod?", "A TAJ számom 895 559 799."),
        ("Adóazonosító?", "Az adóazonosító jelem: 8711471042"),
        ("SSN?", "My SSN is 418-62-9073."),
        ("CPF?", "O meu CPF é 529.170.342-38."),
        ("身份证？", "身份证号码 110105197904230728。"),
    ],
    spares=[
        ("TAJ?", "A TAJ számom 111 111 110, a rendelés 895559798."),
        ("SSN?", "An SSN looks like 123-45-6789 or 078-05-1120."),
        ("Szám?", "Összesen 895 559 799 forint."),
        ("Year?", "2019-20-2021"),
    ],
)
def national_identifier(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A number by which a state knows a person: identity, social security or tax."""
    return private("national_identifier", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="low",
    masked=True,
    unlike="wrong checksums, the addresses of manuals, hashes and commit ids",
    source="BIP 173, BIP 350, Base58Check",
    flags=[
        ("Hova küldjem?", "A címem: 12VmgYxJEvZRNtFwxxVgy8foYDPFEmG3QA"),
        ("Wallet?", "My Ethereum wallet: 0x7f9b04237405f508bc6f087a4d8baa409f072fe6"),
    ],
    spares=[
        ("Genesis?", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
        ("Hash?", "commit 0x7f9b04237405f508bc6f087a4d8baa409f072fe6"),
        ("Kód?", "12VmgYxJEvZRNtFwxxVgy8foYDPFEmG3QB"),
    ],
)
def crypto_wallet(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """An address of a Bitcoin or Ethereum wallet."""
    return private("crypto_wallet", response, turn, instruction, context, history, asked_turn, language)
