"""Telephone numbers: what libphonenumber or a well-known shape says is one, or what the words around call one."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from instructds.regexes import regex

from .base import Passage, Span, after, before, goes_on
from .numbering import BY_LANGUAGE, REGIONS, possible, valid

_NUMBER = regex(
    r"(?<![0-9A-Za-z_\u00c0-\u0dff$€£¥#=@/\\^*<>])(?<!\d[.,:])(?:\+ ?\(?|\(\+?)?\d(?:[ .\-/()\u00a0\u2010-\u2013]{0,3}\d){5,16}"
    r"(?! ?(?:%|€|\$|£|¥|USD|EUR|HUF|Ft\b|kg\b|km\b))"
)
_EXTENSION = regex(r" ?(?:x|[Ee]xt\.?:?|[Ee]xtension|mellék|[Mm]\.|poste|[Dd]urchwahl|доб\.) ?\d{1,6}(?!\w)")
_AMERICAN = regex(
    r"(?:(?:\+|00)?1[-. ])?(?:\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}-\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4})|"
    r"(?:\+|00)?1[-. ]\d{3}[-. ]\d{3}[-. ]\d{4}"
)
_HUNGARIAN = regex(r"06[ -/]?\(?(?:1|[2-9]\d)\)?[ -/]?\d{3}[ -]?\d{3,4}")
_GROUPED = regex(r"\+[1-9]\d{0,2}(?:[ -]\(?\d{1,6}\)?){2,6}|\+[1-9]\d{0,2} \d{8,12}|\(?\+[1-9]\d{0,2}[\d ()-]*[()][\d ()-]*")
"""A country code, and a number in groups, in one long one, or with brackets."""
_TRUNK = regex(r"\(?0[1-9]\d{0,3}\)?(?:[ /-]{1,2}\d{2,8}){1,5}")
"""An area code that begins with the zero which most countries dial before it."""
_BRACKETED = regex(r"\(0[1-9]\d{0,3}\)[ -]{0,2}\d{3,4}[ -]?\d{3,5}")
_DATE = regex(
    r"(?:1[5-9]|20)\d\d[-./ ]{1,2}(?:0?[1-9]|1[0-2])[-./ ]{1,2}\d{1,2}(?!\d)|"
    r"(?:0?[1-9]|[12]\d|3[01])[-./ ]{1,2}(?:0?[1-9]|[12]\d|3[01])[-./ ]{1,2}(?:1[5-9]|20)\d\d(?!\d)"
    r"|(?:1\d|20)\d\d ?[-/\u2010-\u2013] ?(?:1\d|20)\d\d(?!\d)"
)
_YEARS = regex(r"(?:1[5-9]|20)\d\d ?[-\u2010-\u2013] ?\d{1,2}")
"""A year, and the day on which something ended."""
_THOUSANDS = regex(r"[1-9]\d{0,2}(?:([ .\u00a0])\d{3})(?:\1\d{3})*")
_DECIMAL = regex(r"\d+\.\d+")
_AREA = regex(r"(?:\+\d{1,3} ?(?:\(0\) ?)?|\(?0)[1-9]\d{1,4}\)? / [^/]+")
"""An area code, and the number of the household behind a slash."""
_ADDRESS = regex(r"\d{1,3}(?:\.\d{1,3}){3}")
_PAGES = regex(r"\d{2,4}[-\u2010-\u2013]\d{2,4}")
_WORDS = regex(
    r"\bphone|\btel(?:ephone)?\b|\bcall(?:ed|ing)?\b|\bmobile|\bcell(?:phone)?\b|\bfax|\btext(?:ing|ed)? (?:me|us|him|her|them|"
    r"to|at)|\btext\b[^.?!\n]{1,30} (?:on|at)\b|\bsms\b|"
    r"whatsapp|viber|telegram|\bdial|\bring\b|\breach|\bhotline|answering (?:at|on)|contact (?:me|us|him|her|them|number)|"
    r"voicemail|"
    r"(?:my|his|her|their|your|our|contact|work|home|office) number|telefon|"
    r"tel[eé]f[oó]n|mobiel\b|\bcel[.:]|mi cel\b|mon numéro\b|\bkom\.|"
    r"mobil\b|mobilszám|mobilom|hívj|hívhat|"
    r"hívás|hívja|telem[óo]ve|meu n[uú]mero|\bliga-?me|mój numer|moje číslo|\bmi n[uú]mero|numaram|nomor saya|"
    r"hívd|elérhet|faks|t[ée]l[ée]phone|\btél\b|appel|portable|fijo|llám|llam[ae]|celular|móvil|cellulare|chiam[ai]|recapito|"
    r"rufnummer|handy|"
    r"\bruf(?:e|en|t)?\b|anruf|erreich|numer tel|komórk|zadzwoń|dzwoń|zavol|volej|sunați|sună|apel|тел\.|телеф|звон|моб\.|"
    r"номер(?! (?:заказ|сч[её]т|договор|документ|карт|паспорт|дел[ао]|полис|рейс|строк|страниц))|"
    r"电话(?!会议)|電話(?!会議)|手机|手機|致电|携帯|"
    r"전화|휴대폰|연락처|هاتف|جوال|اتصل|الرقم|تلفن|موبایل|telefone|ligue|"
    r"(?:kontakt|contact|kapcsolat)[^\w\n]{0,3}$|elérhetőség|联系|聯絡|連絡先|"
    r"gsm\b|puhelin|soita|ring (?:mig|meg)|\btlf\b|τηλ|\bκιν[.:]|फ़ोन|फोन|"
    r"मोबाइल|"
    r"โทร|điện thoại|\bsđt\b|\bgọi\b"
)
_AFTER = regex(r"[\s,;:(\\-]*(?:office|fax|mobile|cell|home|work|phone|tel|direct|main|mobil|vezetékes|iroda|munkahely)\b")
_OTHER = regex(
    r"(?:isbn|issn|doi|pmid|order|rendelés\w*|invoice|szám?la\w*|ticket|case|patent|serial|tracking|account|acct|szla|iban|"
    r"\bid|version|rfc|nhs|ssn|security|passport|útlevél|license|licence|zip|postcode|score|port|timestamp|barcode|ean|imei|"
    r"adószám|taj|lot|batch|model|part|sku|ref|reference|page|oldal|card|kártya\w*|arxiv|population|total|equals|result)"
    r"[^\n\d,;]{0,16}$"
)
_PAIRS = regex(r"\d{2}(?: \d{2}){3}")
_SHAPES = {
    "da": _PAIRS,
    "no": _PAIRS,
    "nb": _PAIRS,
    "es": regex(r"[6-9]\d{2}(?:[ -]\d{2}){3}|\(?\d{2,3}\)?[ -]\d{3,4}[ -]\d{4}"),
    "el": regex(r"(?:69\d|2\d\d)[ -]\d{3}[ -]\d{4}"),
    "pl": regex(r"\(?\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]\d{2}"),
    "it": regex(r"3\d{2}[ -]\d{3}[ -]?\d{4}"),
    "pt": regex(r"\(?[1-9]\d\)? ?(?:9 ?)?\d{4}-\d{4}"),
    "ru": regex(r"8[ -]?\(?\d{3}\)?[ -]?\d{3}-\d{2}-\d{2}"),
    "zh": regex(r"1[3-9]\d([ -]?)\d{4}\1\d{4}"),
    "hu": regex(r"\(?[1-9]\d?\)?/\d{3}[ -]?\d{3,4}"),
}
"""How numbers are written that begin with no zero and can hardly be anything else, by the language of the text."""

_FICTIONAL = regex(
    r"555\d{4}|1?(?:555\d{7}|[2-9]\d\d555\d{4})|(?:44|0)(?:2079460\d{3}|7700900\d{3}|1632960\d{3}|1\d{2,3}4960\d{3}|"
    r"2\d{1,2}9?0180\d{3}|8081570\d{3}|"
    r"3069990\d{3}|28964960\d{2,3}|29(?:20|2)180\d{3})|(?:61|0)(?:[2378]5550\d{4}|[2378]7010\d{4}|491570\d{3})|"
    r"(?:33|0)(?:[1-5]99\d{6}|[1-5]\d?99\d{6}|6399[89]\d{5}|19900\d{4})|"
    r"(?:49|0)(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|22146[69]\d{5}|8999998\d{3}|17[0-9]39200\d{2,3}|1520?28895456)"
)
"""Numbers set aside for stories: NANP 555, Ofcom, ACMA, Arcep, Bundesnetzagentur."""

_PLACEHOLDER = regex(r"1234567|2345678|123123|012345|987654|(\d)\1{5}|(\d)\2{3}(\d)\3{3}|000000")
_TOLL_FREE = frozenset({"800", "888", "877", "866", "855", "844", "833", "900"})
_SERVICE = regex(r"toll|hotline|lifeline|helpline|customer|service|support|free|center|crisis|emergency|agency|department")
_CLOSE, _BARE = 18, 7
"""Characters before a short number, or a bare one of seven digits, in which the word for a telephone must stand."""
_MILLIONS = 9
"""Digits from which a number in threes is no amount that people call each other about."""
_SHORTEST, _LONGEST = 6, 15


class _Candidate(NamedTuple):
    """Something of the shape of a telephone number, its digits and what stands around it."""

    value: str
    digits: str
    before: str
    after: str
    extended: bool

    @property
    def labelled(self) -> bool:
        return _AFTER.match(self.after) is not None

    @property
    def called(self) -> bool:
        return self.labelled or _WORDS.search(self.before) is not None

    @property
    def close(self) -> bool:
        """Whether the word for a telephone stands right beside it."""
        return self.labelled or _WORDS.search(self.before[-_CLOSE:]) is not None


def phones(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Telephone numbers with their extensions; not dates, prices, versions, identifiers or numbers set aside for fiction."""
    text = passage.text
    for shape in _NUMBER.finditer(text, max(low - _LEAD, 0), high + _TAIL):
        start, end = shape.span()
        value, extension = text[start:end], _EXTENSION.match(text, end)
        digits = "".join(filter(str.isdigit, value))
        if not extension and (goes_on(text, end) or _no_number(value, digits)):
            continue
        found = _Candidate(value, digits, before(text, start), after(text, end), extension is not None)
        if _SHORTEST <= len(digits) <= _LONGEST and _is_phone(found, passage.language):
            opened = value.startswith("(") and ")" not in value
            yield Span(start + opened, extension.end() if extension else end, "phone_number")


_LEAD, _TAIL = 4, 1


def _no_number(value: str, digits: str) -> bool:
    """Whether the shape is that of a date, an address of a machine, a made-up or a fictional number."""
    if _DATE.match(value) or _YEARS.fullmatch(value) or _ADDRESS.fullmatch(value) or len(set(digits)) <= 2:  # noqa: PLR2004 - two digits in turn
        return True
    if " / " in value and not _AREA.fullmatch(value):
        return True
    national = digits.removeprefix("00")
    if _FICTIONAL.fullmatch(national) or _FICTIONAL.fullmatch(digits):
        return True
    return _PLACEHOLDER.search(digits) is not None and not digits.startswith("000")


def _is_phone(found: _Candidate, language: str | None) -> bool:
    pages = _PAGES.fullmatch(found.value) and found.before.endswith(":")
    if pages or (_OTHER.search(found.before) and not found.called):
        return False
    if _AMERICAN.fullmatch(found.value):
        return not _hotline(found)
    international = _international(found)
    if international is not None:
        return international
    if _DECIMAL.fullmatch(found.value) and not found.labelled:
        return False
    if _THOUSANDS.fullmatch(found.value) or _arithmetic(found):
        return found.close or (found.called and (found.digits[0] == "0" or len(found.digits) >= _MILLIONS))
    return _is_national(found, language)


def _hotline(found: _Candidate) -> bool:
    """Whether it is a service number: free of charge, and announced as one."""
    free = found.digits.removeprefix("1")[:3] in _TOLL_FREE and found.value[0] not in "+0" and not found.extended
    return free and (found.digits[0] == "1" or _SERVICE.search(found.before) is not None)


def _international(found: _Candidate) -> bool | None:
    """What libphonenumber says of a number with a country code; null when it may be a number without one."""
    plus = found.value.lstrip("(")[0] == "+"
    if found.value.startswith("+ ") and found.before.rstrip()[-1:].isdigit():
        return False
    if not plus and not found.digits.startswith("00"):
        return None
    number = "+" + (found.digits if plus else found.digits.removeprefix("00"))
    spaced = _GROUPED.fullmatch(found.value) is not None and not _arithmetic(found)
    if valid(number, None) or ((found.called or spaced) and possible(number)):
        return True
    return False if plus else None


def _is_national(found: _Candidate, language: str | None) -> bool:
    grouped, size = len(found.digits) != len(found.value), len(found.digits)
    if _HUNGARIAN.fullmatch(found.value) and (grouped or language == "hu") and valid(found.digits, "HU"):
        return True
    if found.called:
        if size == _SHORTEST:
            return found.close and found.value.count(" ") == 2  # noqa: PLR2004 - three pairs
        return found.close or size > _BARE or grouped or found.digits[0] == "0"
    if _odd(found, language):
        return False
    regions = BY_LANGUAGE.get(language or "", ())
    if found.digits[0] != "0" or not grouped:
        shape = _SHAPES.get(language or "")
        return shape is not None and bool(shape.fullmatch(found.value)) and any(valid(found.digits, one) for one in regions)
    among = REGIONS if _is_trunk(found.value, size) else regions
    return any(valid(found.digits, region) for region in among)


def _is_trunk(value: str, size: int) -> bool:
    """Whether a number is written as those of some country are, whatever the language of the text."""
    if _BRACKETED.fullmatch(value):
        return True
    return _TRUNKS[0] <= size <= _TRUNKS[1] and _TRUNK.fullmatch(value) is not None and not _SECURITY.fullmatch(value)


_TRUNKS = 9, 11
"""Digits of a number with its zero in most countries."""
_SECURITY = regex(r"\d{3}-\d{2}-\d{4}|\d{5}-\d{4}|\d\d(?:[ /-]\d\d)*")
"""Numbers of social security, American postcodes, and pairs of digits."""


def _odd(found: _Candidate, language: str | None) -> bool:
    """Whether a number without a word is rather part of a code, a lottery, a score, a law or a dump of bytes."""
    if (
        found.before[-1:] in {"-", ".", "/"}
        or _CODE.search(found.value)
        or _FILED.fullmatch(found.value)
        or (_STATE.search(found.before) and "-" in found.value)
    ):
        return True
    pairs = _ALL_PAIRS.fullmatch(found.value)
    if not pairs:
        return False
    several = (len(found.digits) != _FRENCH or language != "fr") if found.digits[0] == "0" else False
    return several or _BYTE_BEFORE.search(found.before) is not None or _BYTE_AFTER.match(found.after) is not None


_FRENCH = 10
_CODE = regex(r"^\(?0\b(?!\))|\. |(?<!\d\d)-\d{1,2}$|(?<!\d{3}-\d\d)-\d\d$|-\d$")
"""A lone zero in front, a full stop and a space, or a last group of one or two digits behind a hyphen, but as in Russia."""
_FILED = regex(r"\d+(?:[/-]\d+)*/(?:19|20)\d\d|\d{3}\.\d{3}\.\d{3}")
"""A number of a file with its year, or in threes with dots."""
_STATE = regex(r"(?:^|[\s,])[a-z]{2} $")
_ALL_PAIRS = regex(r"\d\d([ .-])\d\d(?:\1\d\d)*")
_BYTE_BEFORE, _BYTE_AFTER = regex(r"(?:^|\s)[0-9a-f]{2}\s$"), regex(r"\s[0-9a-f]{2}\b")


_OPERATORS = frozenset("+*=\u00d7<>[]{}")


def _arithmetic(found: _Candidate) -> bool:
    """Whether an operator or a bracket of code stands at either side."""
    left, right = found.before[-3:].strip(), found.after[:3].strip()
    return bool(_OPERATORS.intersection(left[-1:] + right[:1]))
