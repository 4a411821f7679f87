"""Made-up personal data and secrets with valid check digits, in sentences, and numbers of the same shape that are neither."""

from __future__ import annotations

import base64
import string
from collections.abc import Callable

from .rows import Draw, Row

SAY = {
    "en": ("You can reach me at {}.", "My details: {}", "Here it is: {}, please keep it safe.", "Contact: {}"),
    "hu": ("Itt érsz el: {}.", "Az adataim: {}", "Tessék: {}, kérlek, vigyázz rá.", "Kapcsolat: {}"),
    "de": ("So erreichst du mich: {}.", "Meine Daten: {}", "Hier ist es: {}, bitte gut aufbewahren.", "Kontakt: {}"),
    "fr": ("Voici comment me joindre : {}.", "Mes coordonnées : {}", "Le voici : {}, garde-le bien.", "Contact : {}"),
    "cs": ("Zastihneš mě zde: {}.", "Moje údaje: {}", "Tady to je: {}, prosím, opatruj to.", "Kontakt: {}"),
    "zh": ("我的联系方式是{}。", "我的资料：{}", "给你：{}，请保管好。", "联系：{}"),
}
ASK = {
    "en": "Please send me your data.",
    "hu": "Küldd el az adataidat!",
    "de": "Schick mir bitte deine Daten.",
    "fr": "Envoie-moi tes données.",
    "cs": "Pošli mi své údaje.",
    "zh": "请把你的资料发给我。",
}
REFERENCE = {
    "en": ("Which reference do I need?", "The reference is {}."),
    "hu": ("Melyik hivatkozás kell?", "A hivatkozás: {}."),
    "de": ("Welchen Verweis brauche ich?", "Der Verweis lautet {}."),
    "fr": ("De quelle référence ai-je besoin ?", "La référence est {}."),
    "cs": ("Jaký odkaz potřebuji?", "Odkaz zní {}."),
    "zh": ("我需要哪个参考？", "参考是{}。"),
}
FIRST = ("anna.kovacs", "j_mueller", "marie-dupont", "p.novak77", "li.wei", "o'brien", "nagy.bela+hirek", "sandra1984")
HOSTS = ("freemail.hu", "gmail.com", "t-online.de", "orange.fr", "seznam.cz", "163.com", "kis-bolt.co.uk", "ceg.hu")


def digits(draw: Draw, count: int) -> str:
    return "".join(draw.random.choice(string.digits) for _ in range(count))


def letters(draw: Draw, count: int, of: str = string.ascii_letters + string.digits) -> str:
    return "".join(draw.random.choice(of) for _ in range(count))


def hexes(draw: Draw, count: int) -> str:
    return letters(draw, count, "0123456789abcdef")


def email(draw: Draw) -> str:
    return f"{draw.of(FIRST)}@{draw.of(HOSTS)}"


def phone(draw: Draw) -> str:
    d = digits
    forms = (
        f"+36 30 {d(draw, 3)} {d(draw, 4)}",
        f"+36-20-{d(draw, 3)}-{d(draw, 4)}",
        f"06 70 {d(draw, 3)} {d(draw, 4)}",
        f"06-1-3{d(draw, 2)}-{d(draw, 4)}",
        f"+49 151 {draw.between(10, 99)}{d(draw, 6)}",
        f"+49 (0)30 {draw.between(2, 8)}{d(draw, 6)}",
        f"+33 6 {d(draw, 2)} {d(draw, 2)} {d(draw, 2)} {d(draw, 2)}",
        f"+420 60{draw.between(1, 8)} {d(draw, 3)} {d(draw, 3)}",
        f"(212) {draw.between(223, 499)}-{d(draw, 4)}",
        f"+1 415 {draw.between(223, 499)} {d(draw, 4)}",
        f"+44 7911 {d(draw, 6)}",
        f"+86 138 {d(draw, 4)} {d(draw, 4)}",
    )
    return draw.of(forms)


def card(draw: Draw) -> str:
    number = draw.of(("4", "51", "4929", "55")) + digits(draw, 15)
    number = number[:15]
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(number))
    number += str(-total % 10)
    return draw.of(
        (
            number,
            " ".join(number[at : at + 4] for at in range(0, 16, 4)),
            "-".join(number[at : at + 4] for at in range(0, 16, 4)),
        )
    )


def iban(draw: Draw) -> str:
    country, body = draw.of(
        (("DE", digits(draw, 18)), ("HU", _hu_account(draw)), ("FR", _fr_account(draw)), ("GB", "WEST" + digits(draw, 14)))
    )
    check = 98 - int("".join(str(int(sign, 36)) for sign in body + country + "00")) % 97
    plain = f"{country}{check:02d}{body}"
    return draw.of((plain, " ".join(plain[at : at + 4] for at in range(0, len(plain), 4))))


def _hu_account(draw: Draw) -> str:
    def closed(text: str) -> str:
        total = sum(int(digit) * (9, 7, 3, 1)[place % 4] for place, digit in enumerate(text))
        return text + str(-total % 10)

    return closed("117" + digits(draw, 4)) + closed(digits(draw, 15))


def _fr_account(draw: Draw) -> str:
    bank, branch, account = digits(draw, 5), digits(draw, 5), digits(draw, 11)
    key = 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(account)) % 97
    return f"{bank}{branch}{account}{key:02d}"


def ip(draw: Draw) -> str:
    four = f"{draw.of((81, 94, 145, 212))}.{draw.between(1, 254)}.{draw.between(1, 254)}.{draw.between(1, 254)}"
    six = f"2a01:{draw.between(4096, 65535):x}:{draw.between(256, 65535):x}::{draw.between(256, 65535):x}"
    return draw.of((four, four, six, six))


def mac(draw: Draw) -> str:
    pairs = ["3c", *(f"{draw.between(1, 254):02x}" for _ in range(5))]
    return draw.of((":".join(pairs), "-".join(pairs).upper()))


def tax_hu(draw: Draw) -> str:
    """Adóazonosító jel: ten digits, the first 8, the last the weighted sum modulo eleven."""
    while True:
        body = "8" + digits(draw, 8)
        check = sum(int(digit) * place for place, digit in enumerate(body, 1)) % 11
        if check < 10:
            return f"adóazonosító jel: {body}{check}"


def health_hu(draw: Draw) -> str:
    """TAJ-szám: nine digits, the last a weighted sum modulo ten."""
    body = digits(draw, 8)
    check = sum(int(digit) * (3 if place % 2 == 0 else 7) for place, digit in enumerate(body)) % 10
    number = f"{body}{check}"
    return f"TAJ-szám: {draw.of((number, f'{number[:3]} {number[3:6]} {number[6:]}'))}"


def ssn_us(draw: Draw) -> str:
    return f"SSN: {draw.between(100, 665)}-{draw.between(10, 98)}-{draw.between(1000, 9998)}"


def api_key(draw: Draw) -> str:
    header = base64.urlsafe_b64encode(b'{"alg":"HS256","typ":"JWT"}').decode().rstrip("=")
    body = base64.urlsafe_b64encode(f'{{"sub":"{digits(draw, 9)}","iat":15162{digits(draw, 5)}}}'.encode()).decode().rstrip("=")
    forms = (
        "AKIA" + letters(draw, 16, string.ascii_uppercase + "234567"),
        "ghp_" + letters(draw, 36),
        "sk-" + letters(draw, 20) + "T3Blbk" + "FJ" + letters(draw, 20),
        "xoxb-" + digits(draw, 12) + "-" + digits(draw, 12) + "-" + letters(draw, 24),
        "AIza" + letters(draw, 35),
        "sk_live_" + letters(draw, 24),
        f"{header}.{body}.{letters(draw, 43)}",
        "hf_" + letters(draw, 34, string.ascii_letters),
        "glpat-" + letters(draw, 20),
        f"AWS_SECRET_ACCESS_KEY={letters(draw, 40)}",
    )
    return draw.of(forms)


def private_key(draw: Draw) -> str:
    kind = draw.of(("RSA PRIVATE", "OPENSSH PRIVATE", "EC PRIVATE", "PRIVATE"))
    body = "\n".join(letters(draw, 64, string.ascii_letters + string.digits + "+/") for _ in range(4))
    return f"\n-----BEGIN {kind} KEY-----\n{body}\n-----END {kind} KEY-----\n"


KINDS: dict[str, Callable[[Draw], str]] = {
    "email": email,
    "phone": phone,
    "card": card,
    "iban": iban,
    "ip": ip,
    "mac": mac,
    "tax_hu": tax_hu,
    "health_hu": health_hu,
    "ssn_us": ssn_us,
    "api_key": api_key,
    "private_key": private_key,
}


def planter(kind: str) -> Callable[[Row, Draw, list[Row]], Row | None]:
    def plant(_base: Row, draw: Draw, _pool: list[Row]) -> Row | None:
        language = draw.random.choice(sorted(SAY))
        return Row(language, ASK[language], draw.of(SAY[language]).format(KINDS[kind](draw)), group=kind)

    return plant


def alike(draw: Draw) -> Row:
    """Numbers and names that only look personal: check digits that fail, reserved ranges, versions, identifiers of things."""
    number = card(draw).replace(" ", "").replace("-", "")
    failing = number[:-1] + str((int(number[-1]) + draw.between(1, 9)) % 10)
    forms = (
        f"order 20{draw.between(10, 25)}-{digits(draw, 6)}",
        f"product {failing}",
        f"version {draw.between(1, 9)}.{draw.between(0, 30)}.{draw.between(0, 9)}",
        f"192.168.{draw.between(0, 255)}.{draw.between(1, 254)}",
        f"commit {hexes(draw, 40)}",
        f"{draw.between(1, 28):02d}.{draw.between(1, 12):02d}.{draw.between(1950, 2025)}",
        f"{draw.of(('user', 'info', 'name', 'jane'))}@example.{draw.of(('com', 'org', 'net', 'com'))}",
        f"{draw.between(1, 999)},{digits(draw, 3)},{digits(draw, 3)} kg",
        f"UUID {hexes(draw, 8)}-{hexes(draw, 4)}-4{hexes(draw, 3)}-a{hexes(draw, 3)}-{hexes(draw, 12)}",
        f"{draw.between(8, 17)}:{draw.between(10, 59)}-{draw.between(18, 22)}:{draw.between(10, 59)}",
        f'api_key = "{draw.of(("YOUR_API_KEY", "<your-key>", "xxxxxxxxxxxxxxxx", "${API_KEY}"))}"',
        f"ISO {draw.between(1000, 9999)}-{draw.between(1, 9)}:{draw.between(1990, 2024)}",
    )
    language = draw.random.choice(sorted(SAY))
    asked, said = REFERENCE[language]
    return Row(language, asked, said.format(draw.of(forms)), group="numbers that are nobody's")
