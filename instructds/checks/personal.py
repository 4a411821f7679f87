"""Checks for data by which a person can be reached or found: addresses of mail, phones, machines and houses."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .spans.columns import private

if TYPE_CHECKING:
    import pyarrow as pa


@check(
    severity="low",
    masked=True,
    unlike="reserved domains (RFC 2606), placeholders such as user@company.com, code with an at sign, git remotes",
    source="RFC 5322, RFC 2606",
    flags=[
        ("Mi az elérhetőséged?", "Írj nekem: zsofi.vadasz@levelkuldo.hu"),
        ("如何联系你？", "请发邮件到 qiang.w88@kuaidixin.cn 。"),
        ("كيف أتواصل معك؟", "راسلني على nadia.k77@baridi.net من فضلك"),
    ],
    spares=[
        ("Mi az elérhetőséged?", "Például: nev@pelda.hu vagy user@example.com"),
        ("Format?", "It looks like yourname@company.com or jane.doe@mail.org."),
        ("Code?", 'Use `a@b.T` and @app.route("/x"), or git@github.com:x/y.git.'),
        ("邮箱格式？", "格式是 test@example.com。"),
    ],
)
def email_address(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """An e-mail address that can be written to."""
    return private("email_address", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="low",
    masked=True,
    unlike="dates, prices, versions, ISBN, identifiers, arithmetic, numbers set aside for fiction (555, Ofcom), hotlines",
    source="libphonenumber; NANP, Ofcom, ACMA, Arcep ranges for fiction",
    flags=[
        ("Mi az elérhetőséged?", "Hívj fel: +36 30 962 4817"),
        ("Wie erreiche ich Sie?", "Rufen Sie mich an: 0171 6482 9357"),
        ("How do I reach him?", "Try (418) 726-3905x27 after lunch."),
        ("电话是多少？", "请致电 139-2648-7153。"),
    ],
    spares=[
        ("Mikor?", "2021-03-15 és 1914-1918 között, 12 500 000 Ft."),
        ("ISBN?", "ISBN 978-3-16-148410-0, version 10.2.45.118"),
        ("Phone?", "Call (212) 555-0147 or 123-456-7890."),
        ("Add", "1234567 + 7654321 = 8888888"),
        ("Segély?", "Call 1-800-273-8255 for help."),
    ],
)
def phone_number(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A telephone number, with its extension."""
    return private("phone_number", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="low",
    masked=True,
    unlike="private, loopback and documentation ranges, well-known resolvers, versions, section numbers",
    source="RFC 1918, RFC 5737, RFC 3849",
    flags=[
        ("Honnan jött?", "A kérés innen érkezett: 91.83.214.67"),
        ("从哪里来？", "来自 2a02:ab88:1c0f:7a10:84e2:19ff:fe3b:6d21 。"),
    ],
    spares=[
        ("Localhost?", "127.0.0.1, 192.168.1.10, 10.0.0.1, 8.8.8.8, 192.0.2.44 és 2001:db8::1"),
        ("Melyik verzió?", "A 4.18.0.305 verzió; lásd 1.2.3.4."),
        ("Time?", "12:30:45, std::array, a[::2]"),
    ],
)
def ip_address(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """An address of a machine on the public internet, IPv4 or IPv6."""
    return private("ip_address", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="low",
    masked=True,
    unlike="the documentation range of RFC 7042, broadcast, the examples of textbooks, hashes",
    source="IEEE 802, RFC 7042",
    flags=[
        ("Mi a hálózati kártya címe?", "A cím 3c:7a:8a:19:f4:b2"),
        ("地址？", "网卡地址是 D4-6E-0E-93-A1-57。"),
    ],
    spares=[
        ("Példa?", "Például 00:1A:2B:3C:4D:5E vagy ff:ff:ff:ff:ff:ff"),
        ("Hash?", "a1:b2:c3:d4:e5:f6:a7:b8"),
        ("Doc?", "00:00:5E:00:53:AF"),
    ],
)
def mac_address(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """The hardware address of a network interface."""
    return private("mac_address", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="low",
    masked=True,
    unlike="streets without number or postcode, famous addresses, placeholders such as 123 Main Street",
    source="postal formats of US, GB, CA, AU, DE, AT, HU, FR, ES, IT, NL",
    flags=[
        ("Hol laksz?", "A címem 6729 Szeged, Zsombolyai utca 148."),
        ("Hová küldjem?", "Ide: Rókatorok utca 27., 8638 Balatonlelle"),
        ("Where to?", "Send it to 4817 Larkmeadow Lane, Tolverne, OH 44738 please."),
        ("Wohin?", "Bitte an Quendelweg 93, 04779 Wermsdorf senden."),
    ],
    spares=[
        ("Cím?", "123 Main Street, Anytown, CA 12345"),
        ("Hol van?", "A Kossuth Lajos tér 1055 Budapest, Kossuth Lajos tér 1."),
        ("Where?", "The White House is at 1600 Pennsylvania Avenue NW, Washington, DC 20500."),
        ("Hány?", "Az Andrássy út 1987 óta világörökség."),
        ("Mikor?", "A Petőfi utca 12., 1956 októberében, romokban hevert."),
    ],
)
def postal_address(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A street address with house number, place and postcode."""
    return private("postal_address", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="low",
    masked=True,
    unlike="births in biographies and history, other dates, empty forms",
    source="forms of offices and clinics",
    flags=[
        ("Töltsd ki!", "Név: K. Zs.\nSzületési dátum: 1987.04.23."),
        ("Fill in the form", "Name: R. T.\nDate of birth: 17/08/1964"),
    ],
    spares=[
        ("Mikor született Bartók?", "Bartók Béla 1881. március 25-én született."),
        ("Form?", "Date of birth: DD/MM/YYYY"),
        ("Born?", "She was born on 14 May 1999 in the novel."),
    ],
)
def date_of_birth(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A date of birth, in figures, in the field of a form."""
    return private("date_of_birth", response, turn, instruction, context, history, asked_turn, language)
