"""Numbers of cards, bank accounts and wallets, each held to its check digits."""

# ruff: noqa: SIM905 - long lists are read as words
from __future__ import annotations

import hashlib
from collections.abc import Iterator

from instructds.regexes import regex

from .base import Passage, Span, after, alone, before

_CARD = regex(r"(?<![0-9A-Za-z_.\u00c0-\u0dff])(?<!\d,)\d(?:[ .\u00a0-]?\d){11,18}(?![0-9A-Za-z_])")
_PART = regex("[ .\u00a0-]")
_CARD_LEAST, _CARD_MOST = 12, 19
_FOUR_BEFORE = regex(r"(?<![A-Za-z0-9])(?:\d{4}|[A-Z]{2}\d{2})[ \u00a0-]$")
_FOUR_AFTER = regex(r"[ \u00a0-](?!20\d\d)\d{4}(?![0-9])")
"""Another group of four digits, as in a number of an account."""
_GROUPED = regex(r"\d{4}([ .\u00a0-])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}([ .\u00a0-])\d{6}\2\d{4,5}")
_CARD_WORDS = regex(
    r"card|\bcc\b|\bcv[cv]\b|visa|master|amex|american express|maestro|discover|"
    r"diners|debit|credit|kártya|bankkártya|hitelkártya|karte|kredit|carte|tarjeta|carta|cartão|karta|kart[yę]|карт|"
    r"卡号|信用卡|カード|카드|بطاق|kart"
)
_PAY_WORDS = regex(r"\bpay(?:ing|ment)?\b|\bpaid\b|\bcharge|billing|fizet|fizess|zahl|\bpay[ée]|\bpag[ao]|оплат|支付|付款")
_NO_CARD = regex(
    r"(?:isbn|issn|imei|iccid|order|tracking|invoice|serial|barcode|\bean\b|\bupc\b|gtin|timestamp|orcid)[^\n]{0,12}$"
)
_TESTS = frozenset(
    "4242424242424242 4111111111111111 4012888888881881 4222222222222 4000056655665556 5555555555554444 5105105105105100 "
    "2223003122003222 5200828282828210 378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 "
    "6011981111111113 3056930009020004 36227206271667 30569309025904 38520000023237 3530111333300000 3566002020360505 "
    "6555900000604105 6200000000000005 6200000000000047 6205500000000000004 5019717010103742 6331101999990016 6759649826438453 "
    "4917610000000000 4462030000000000 5454545454545454 4988438843884305 4166676667666746 4646464646464644 4444333322221111 "
    "4539578763621486 4716059702051238 4532015112830366 4539148803436467 4556737586899855 5425233430109903 2222420000001113 "
    "374245455400126 6011000991300009 3566000020000410 4263982640269299 4917484589897107 4001919257537193 4007702835532454 "
    "5100000010001004 4485275742308327 79927398713 4929123456789012 1234567812345670 4532756279624064 49927398716 "
    "4012000033330026 4005519200000004 4009348888881881 4012000077777777 4500600000000061 2720994326581252 "
    "5218000000001234".split()
)
"""Card numbers that payment providers and textbooks publish for tests."""

_IBAN = regex(r"[A-Za-z]{2}[ ]?\d{2}(?:[ -]?[A-Za-z0-9]){11,30}")
IBAN_LENGTHS = {
    entry[:2]: int(entry[3:])
    for entry in (
        "AD:24 AE:23 AL:28 AO:25 AT:20 AZ:28 BA:20 BE:16 BF:28 BG:22 BH:22 BI:27 BJ:28 BR:29 BY:28 CF:27 CG:27 CH:21 "
        "CI:28 CM:27 CR:22 CV:25 CY:28 CZ:24 DE:22 DJ:27 DK:18 DO:28 DZ:26 EE:20 EG:29 ES:24 FI:18 FK:18 FO:18 FR:27 "
        "GA:27 GB:22 GE:22 GI:23 GL:18 GQ:27 GR:27 GT:28 GW:25 HN:28 HR:21 HU:28 IE:22 IL:23 IQ:23 IR:26 IS:26 IT:27 "
        "JO:30 KM:27 KW:30 KZ:20 LB:28 LC:32 LI:21 LT:20 LU:20 LV:21 LY:25 MA:28 MC:27 MD:24 ME:22 MG:27 MK:19 ML:28 "
        "MN:20 MR:27 MT:31 MU:30 MZ:25 NE:28 NI:28 NL:18 NO:15 OM:23 PK:24 PL:28 PS:29 PT:25 QA:29 RO:24 RS:22 RU:33 "
        "SA:24 SC:31 SD:18 SE:24 SI:19 SK:24 SM:27 SN:28 SO:23 ST:25 SV:28 TD:27 TG:28 TL:23 TN:24 TR:26 UA:29 VA:22 "
        "VG:24 XK:20"
    ).split()
}
"""Letters and digits of the account numbers of each country: the registry of ISO 13616."""
_IBAN_LEAST, _IBAN_LEAD, _IBAN_TAIL = 15, 12, 34
_IBAN_EXAMPLES = frozenset(
    "AD1200012030200359100100 AT611904300234573201 BE68539007547034 BE71096123456769 CH9300762011623852957 "
    "CH5604835012345678009 "
    "CZ6508000000192000145399 CZ9455000000001011038930 DE89370400440532013000 DE75512108001245126199 DE02120300000000202051 "
    "DK5000400440116243 DK9520000123456789 EE382200221020145685 EE471000001020145685 ES9121000418450200051332 "
    "ES7921000813610123456789 FI2112345600000785 FI1410093000123458 FR1420041010050500013M02606 FR7630006000011234567890189 "
    "GB29NWBK60161331926819 GB82WEST12345698765432 GB33BUKB20201555555555 GB94BARC10201530093459 GR1601101250000000012300695 "
    "GR9608100010000001234567890 HR1210010051863000160 HR1723600001101234565 HU42117730161111101800000000 "
    "HU93116000060000000012345676 IE29AIBK93115212345678 IE64IRCE92050112345678 IT60X0542811101000000123456 "
    "LI21088100002324013AA "
    "LT121000011101001000 LU280019400644750000 LU120010001234567891 LV80BANK0000435195001 MT84MALT011000012345MTLCAST001S "
    "NL91ABNA0417164300 NL02ABNA0123456789 NO9386011117947 NO8330001234567 PL61109010140000071219812874 "
    "PL10105000997603123456789123 PT50000201231234567890154 PT50002700000001234567833 RO49AAAA1B31007593840000 "
    "RO66BACX0000001234567890 SE4550000000058398257466 SE7280000810340009783242 SI56263300012039086 SI56192001234567892 "
    "SK3112000000198742637541 SK8975000000000012345671 TR330006100519786457841326 TR320010009999901234567890 "
    "SA0380000000608010167519 AE070331234567890123456 UA213223130000026007233566001 RS35260005601001611379 "
    "IS140159260076545510730339 IL620108000000099999999 BR1800360305000010009795493C1 KW81CBKU0000000000001234560101".split()
)
"""The examples of the IBAN registry and of banks' own pages."""

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_COIN = regex(
    r"(?<![0-9A-Za-z_/])(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,71}|0x[0-9a-fA-F]{40})(?![0-9A-Za-z_])"
)
_COIN_WORDS = regex(
    r"wallet|ethereum|\beth\b|\bether\b|metamask|crypto|usdt|erc-?20|tárca|кошел|钱包|ウォレット|지갑|محفظة|cüzdan"
)
_COIN_EXAMPLES = frozenset(
    {
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "0x742d35cc6634c0532925a3b844bc454e4438f44e",
        "0xde0b295669a9fd93d5f28d9ec85e40f4cb697bae",
        "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    }
)
_LOW_VARIETY = 6
"""Different characters below which a value is a made-up pattern."""


def cards(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Payment card numbers: the Luhn digit, and a known issuer range or the word for a card; no published test numbers."""
    text = passage.text
    for found in _CARD.finditer(text, low, high):
        parts = [found.start(), *(sign.end() for sign in _PART.finditer(text, *found.span()) if sign[0] != ".")]
        ends = [*(start - 1 for start in parts[1:]), found.end()]
        pairs = ((start, end) for start in parts for end in reversed(ends) if end - start >= _CARD_LEAST)
        card = next((pair for pair in pairs if _card(text, *pair, whole=pair == found.span())), None)
        if card:
            yield Span(*card, "payment_card")


def _card(text: str, start: int, end: int, *, whole: bool) -> bool:
    """Whether digits are a card; part of what stands there is one by its issuer, length and groups alone."""
    value = text[start:end]
    digits = _PART.sub("", value)
    if not _CARD_LEAST <= len(digits) <= _CARD_MOST or ("." in value and not _GROUPED.fullmatch(value)):
        return False
    if digits in _TESTS or len(set(digits)) < 4 or "0000000" in digits or not _luhn(digits):  # noqa: PLR2004
        return False
    around = before(text, start)
    if _NO_CARD.search(around) or _FOUR_BEFORE.search(text[max(start - 6, 0) : start]) or _FOUR_AFTER.match(text, end):
        return False
    if whole and (_CARD_WORDS.search(around) or _CARD_WORDS.search(after(text, end))):
        return True
    if not _issued(digits):
        return False
    plain = len(digits) == end - start or _GROUPED.fullmatch(value) is not None
    return (whole and _PAY_WORDS.search(around) is not None) or (len(digits) in _usual(digits) and plain)


def _usual(digits: str) -> tuple[int, ...]:
    """The lengths that most cards of an issuer have."""
    if digits[0] == "4":
        return 16, 19
    diners = digits[:2] in {"30", "36", "38", "39"}
    return (14, 16) if diners else (15,) if digits[:2] in {"34", "37", "18", "21"} else (16,)


def _issued(digits: str) -> bool:
    """Whether a range of these lengths is issued: ISO/IEC 7812 by the big networks."""
    size, two, three, four = len(digits), int(digits[:2]), int(digits[:3]), int(digits[:4])
    if digits[0] == "4":
        return size in {13, 16, 19}
    if 51 <= two <= 55 or 2221 <= four <= 2720 or 2200 <= four <= 2204:  # noqa: PLR2004 - ranges of Mastercard and Mir
        return size == 16  # noqa: PLR2004
    if two in {34, 37} or four in {1800, 2131}:  # American Express, JCB of old
        return size == 15  # noqa: PLR2004
    if 300 <= three <= 305 or two in {36, 38, 39}:  # noqa: PLR2004 - Diners Club
        return 14 <= size <= 19  # noqa: PLR2004
    if two in {35, 62, 65} or four == 6011 or 644 <= three <= 649:  # noqa: PLR2004 - JCB, UnionPay, Discover
        return 16 <= size <= 19  # noqa: PLR2004
    return (two in {50, 56, 57, 58} or four in {6304, 6759, 6761, 6762, 6763}) and 12 <= size <= 19  # noqa: PLR2004 - Maestro


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 * (value > 9)  # noqa: PLR2004 - the larger digit sum
    return total % 10 == 0


def ibans(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """International bank account numbers of the registered length of their country, with right check digits."""
    text = passage.text
    if text[low].isalpha():
        if _iban(text, low, high):
            yield Span(low, high, "iban")
        return
    for found in _IBAN.finditer(text, max(low - _IBAN_LEAD, 0), high + _IBAN_TAIL):
        start = found.start()
        end = start + len(found[0].partition(" ")[0])  # of no registered length, but called one
        if "iban" in before(text, start, 20) and _iban(text, start, end):
            yield Span(start, end, "iban")


def _iban(text: str, start: int, end: int) -> bool:
    if end - start < _IBAN_LEAST or not alone(text, start, end):
        return False
    plain = "".join(filter(str.isalnum, text[start:end])).upper()
    return _mod97(plain) and plain not in _IBAN_EXAMPLES and len(set(plain[4:])) > 2  # noqa: PLR2004 - one digit repeated


def _mod97(iban: str) -> bool:
    return int("".join(str(int(char, 36)) for char in iban[4:] + iban[:4])) % 97 == 1


def wallets(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Bitcoin addresses with right checksums; Ethereum addresses where the text speaks of a wallet."""
    text = passage.text
    for found in _COIN.finditer(text, low, high):
        value = found[0]
        if value in _COIN_EXAMPLES or value.lower() in _COIN_EXAMPLES or len(set(value.lower())) < _LOW_VARIETY:
            continue
        if value[:2] == "0x":
            right = _COIN_WORDS.search(before(text, found.start(), 80)) is not None
        else:
            right = _bech32(value) if value[:3] == "bc1" else _base58(value)
        if right:
            yield Span(*found.span(), "crypto_wallet")


def _base58(value: str) -> bool:
    number = 0
    for char in value:
        number = number * 58 + _BASE58.index(char)
    if number >= 1 << 200:
        return False
    data = number.to_bytes(25, "big")
    return hashlib.sha256(hashlib.sha256(data[:21]).digest()).digest()[:4] == data[21:]


def _bech32(value: str) -> bool:
    """BIP 173 and BIP 350."""
    check = 1
    for part in (3, 3, 0, 2, 3, *(_BECH32.index(char) for char in value[3:])):
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ part
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> bit & 1 else 0
    return check in {1, 0x2BC830A3}
