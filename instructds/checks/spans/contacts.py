"""E-mail addresses, and the addresses of machines: IP and MAC."""

# ruff: noqa: SIM905 - long lists are read as words
from __future__ import annotations

import ipaddress
from collections.abc import Iterator

from instructds.regexes import regex

from .base import Passage, Span, alone, before, goes_on
from .domains import PUBLIC_HOSTS, nobodys, top_level

_DOMAIN = regex(r"[^\W_](?:[\w-]{0,62}\.[^\W_]){1,8}[\w-]{1,62}")
_LOCAL = regex(r"[\w.!#$%&'*+/=?^`{|}~-]")
_LOCAL_LENGTH = 64
_UNSPACED = "\u0e00"
"""From here on most scripts write no spaces, so that an address touches the words before it."""
_EDGES = ".'`!?/=*|{}~^&$#%-"
"""What may stand inside a local part, but is more likely punctuation at its edges."""

_SOMEBODY = regex(
    r"(?:your|my|some|any|another|the|test|sample|example|dummy|fake|placeholder|minta|pelda|példa|teszt|muster|beispiel|"
    r"exemple|"
    r"ejemplo|esempio)[._-]?(?:user|name|e?-?mail|address|account|id|customer|client|person)?(?:name)?\d*|"
    r"user(?:name|[._-]?\w)?\d*|name|first[._-]?name(?:[._-]?last[._-]?name)?|e?mail|someone|somebody|anyone|recipient|sender|"
    r"(?:john|jane|joe)(?:[._-]?(?:doe|smith)\d*)?|j\.?doe\d*|you|me|my[._-]\w{1,40}|alice|bob|carol|charlie|dave|eve|\d{1,6}|"
    r"foo|bar|foobar|abc\d*|xyz\d*|no-?reply|do-?not-?reply|donotreply|"
    r"felhasznal[oó]|nev|valaki\d*|(.)\1*"
)
"""Local parts that stand for nobody in particular."""

_PERSON = regex(r"[^\W\d_]{1,20}[._-][^\W\d_][^\W_]{2,20}(?:\+\w{1,20})?|[^\W\d_]{3,20}\d{2,4}|[^\W\d_]'[^\W\d_]{3,20}")
"""Local parts that are made as those of people are: an initial or a name and a name, a name and a year."""

_FOUR = regex(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d])")
_VERSION = regex(
    r"(?:\bv|version|verzió|ver\.|release|build|kiadás|firmware|kernel|driver|update|"
    r"(?:up|down)grad\w{0,4} (?:from|to|auf|von)|(?:up|down)grad\w{0,4} (?:from|von) [\d.]{3,15} (?:to|auf)|"
    r"(?:frissít|aktualis|migrat|mise à jour|actualiz)[^\d\n]{0,16}|chrome|firefox|safari|edge|opera|windows|"
    r"section|chapter|fejezet|szakasz|pont|clause|paragraph|§|==|>=|<=|~=|版本|версия|wersja|versión|[a-z]/)(?: is| number| "
    r"száma?)?[\s:.]{0,3}$"
)
_SMALL = 20
"""Addresses of four numbers below this are more likely versions or sections."""
_WELL_KNOWN = frozenset(
    "1.1.1.1 1.0.0.1 8.8.8.8 8.8.4.4 9.9.9.9 208.67.222.222 208.67.220.220 1.2.3.4 4.2.2.2 4.2.2.1 5.6.7.8 64.6.64.6 76.76.2.0 "
    "94.140.14.14 11.22.33.44 12.34.56.78 123.45.67.89 98.76.54.32 123.123.123.123 111.111.111.111 1.1.1.2".split()
)
_SIX = regex(r"[0-9A-Fa-f:.]{6,45}")
_PAIRS = regex(r"[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})|(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}")
_MORE = regex(r"\.\w")
_MAC_EXAMPLES = frozenset(
    "001A2B3C4D5E 001B44113AB7 001122334455 AABBCCDDEEFF 0123456789AB 123456789ABC 112233445566 DEADBEEFCAFE 1A2B3C4D5E6F "
    "A1B2C3D4E5F6 00155D010203 08002B010203 ABCDEF123456 001B638445E6 665544332211 FEDCBA987654".split()
)


def emails(passage: Passage, low: int, _high: int) -> Iterator[Span]:
    """E-mail addresses under a real top-level domain that are no examples or placeholders."""
    domain = _DOMAIN.match(passage.text, low + 1)
    if domain and low:
        span = _email(passage.text, low, domain[0].rstrip("-_"))
        if span:
            yield span


def _email(text: str, place: int, domain: str) -> Span | None:
    start, least = place, max(place - _LOCAL_LENGTH, 0)
    while start > least and _LOCAL.match(text[start - 1]) and text[start - 1] < _UNSPACED:
        start -= 1
    local = text[start:place].lstrip(_EDGES)
    slash = max(local.rfind("/"), local.rfind("="), local.rfind("|"))
    local = local[slash + 1 :]  # mailto, query strings, lists
    label = domain.rpartition(".")[2]
    if "-" in label and not top_level(label):
        domain = domain[: len(domain) - len(label) + label.index("-")]  # an ending of Hungarian or Finnish
    while domain.count(".") > 1 and not top_level(domain.rpartition(".")[2]):
        domain = domain.rpartition(".")[0]  # the next sentence, without a space
    end = place + 1 + len(domain)
    if not local or local[-1] == "." or not top_level(domain.rpartition(".")[2]) or text[end : end + 1] in {"(", "@"}:
        return None
    if (
        nobodys(domain, personal=_PERSON.fullmatch(local.lower()) is not None)
        or _SOMEBODY.fullmatch(local.lower())
        or f"{local}@{domain}".lower() in PUBLIC_HOSTS
    ):
        return None
    start = place - len(local)
    return None if text[max(start - 3, 0) : start] == "://" else Span(start, end, "email_address")


def quads(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """IPv4 addresses of the public internet; versions, private and documentation ranges are none."""
    text = passage.text
    for found in _FOUR.finditer(text, low, high):
        if _public(found[0]) and not _version(text, *found.span()):
            yield Span(*found.span(), "ip_address")


def groups(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """IPv6 addresses of the public internet; documentation ranges are none."""
    text = passage.text
    for found in _SIX.finditer(text, low, high):
        value = found[0].rstrip(":.") if not found[0].endswith("::") else found[0]
        if value.count(":") > 1 and alone(text, found.start(), found.start() + len(value)) and _public(value):
            yield Span(found.start(), found.start() + len(value), "ip_address")


def _public(value: str) -> bool:
    try:
        address = ipaddress.ip_address(value)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        whole = address in _UNICAST or value.count(":") == _COLONS
        return whole and address.is_global and not address.is_multicast and address not in _DOCUMENTATION
    return address.is_global and not address.is_multicast and value not in _WELL_KNOWN


_COLONS = 7
_UNICAST = ipaddress.ip_network("2000::/3")
_DOCUMENTATION = ipaddress.ip_network("3fff::/20")


def _version(text: str, start: int, end: int) -> bool:
    """Whether four numbers with dots are a version, a section or a network rather than an address."""
    value, around = text[start:end], before(text, start)
    network = text[end : end + 1] == "/" and value.endswith(".0")
    if network or value.endswith((".0.0", ".255.255")) or (value.endswith(".255") and "broadcast" in around):
        return True
    if _VERSION.search(around) or goes_on(text, end) or (start > 0 and goes_on(text, start - 1)):
        return True
    return max(map(int, value.split("."))) < _SMALL and "ip" not in around


def interface_addresses(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """MAC addresses of six pairs, but for well-known examples, RFC 7042's documentation range and broadcast."""
    text = passage.text
    for found in _PAIRS.finditer(text, low, high):
        start, end = found.span()
        plain = "".join(filter(str.isalnum, found[0])).upper()
        joined = text[end : end + 1] in {":", "-"} or text[start - 1 : start] in {":", "-"}
        if "." in found[0]:  # as Cisco writes them
            joined = text[start - 1 : start] == "." or _MORE.match(text, end) is not None or plain.isdigit()
        example = plain in _MAC_EXAMPLES or plain.startswith("00005E0053") or len(set(plain)) <= 2  # noqa: PLR2004 - two digits
        if alone(text, start, end) and not joined and not example:
            yield Span(start, end, "mac_address")
