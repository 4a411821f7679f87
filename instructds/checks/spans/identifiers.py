"""Numbers that states give to people, held to their check digits by python-stdnum, with the words that name them."""

# ruff: noqa: SIM905 - long lists are read as words
# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from instructds.checks.pieces import search

from .base import Passage, Span, after, alone, before


class _Kind(NamedTuple):
    """How a number is written, the module of python-stdnum that proves it, and the words it needs nearby, if any."""

    form: re.Pattern[str]
    proof: str
    words: str


def _kind(form: str, proof: str, words: str = "") -> _Kind:
    return _Kind(re.compile(form), proof, words)


_SHORT_KINDS: tuple[_Kind, ...] = (
    _kind(r"\d{8}-[1-5]-\d{2}", "hu_company"),
    _kind(r"\d{8}", "hu_company", r"adószám|törzsszám"),
    _kind(r"\d{6}[A-Z]{2}|\d{6} [A-Z]{2}|[A-Z]{2} ?\d{6}", "form", r"személyi|\bszig(?:sz|\b)|\bsz(?:em)?\. ?ig\."),
    _kind(r"(?:\d{8}|\d{2}\.\d{3}\.\d{3})[- ]?[A-Z]", "es.dni", r"\b(?:dni|d\.n\.i|nif|n\.i\.f)\b|identidad|documento"),
    _kind(r"[XYZ]-?\d{7}-?[A-Z]", "es.nie", r"\bnie\b|extranjero|identidad|documento"),
    _kind(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d{2} \d{2} \d{2} [A-D]", "gb_nino"),
    _kind(
        r"(?i:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d{2}){3} ?[A-D])",
        "gb_nino",
        r"\bnino?\b|national insurance|insurance n|\bni (?:number|no\b)|\bnat\.? ins",
    ),
    _kind(r"\d{7}[A-W][A-IW]?", "ie.pps", r"\bpps"),
    _kind(r"\d{1,2}\.?\d{3}\.?\d{3}-[\dKk]", "cl.rut", r"\brut\b|\brun\b"),
    _kind(r"[STFGM]\d{7}[A-Z]", "form", r"\bnric\b|\bfin (?:number|no)"),
)
"""Those of eight digits or fewer."""
_KINDS: tuple[_Kind, ...] = (
    _kind(r"[1-8][- ]\d{6}[- ]\d{4}", "hu_person"),
    _kind(r"[1-8]\d{10}", "hu_person", r"személyi|azonosító|született|\bszig"),
    _kind(r"\d{3}[- ]?\d{3}[- ]?\d{3}", "hu_taj", r"\btaj|\btb[ -]?(?:azonos|sz)|társadalombiztosítás"),
    _kind(r"8\d{9}", "hu_tax", r"adóazon|adóaz\.|adószám|adójel|adóigazolvány|adókárty"),
    _kind(r"\d{3}-\d{2}-\d{4}", "us_ssn"),
    _kind(r"\d{3} ?\d{2} ?\d{4}", "us_ssn", r"\bssn\b|social security|\bsoc\.? sec|\bssa\b"),
    _kind(r"9\d{2}-?\d{2}-?\d{4}", "us.itin", r"\bitin\b|taxpayer"),
    _kind(r"\d{2} ?\d{3} ?\d{3} ?\d{3}", "de.idnr", r"steuer|idnr|\btin\b|identifikationsnummer"),
    _kind(
        r"[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}",
        "fr.nir",
        r"sécurité|securite|\bnir\b|insee|sécu|numéro",
    ),
    _kind(r"[12] \d{2} (?:0[1-9]|1[0-2]) \d[\dAB] \d{3} \d{3} \d{2}", "fr.nir"),
    _kind(r"\d{11}", "pl.pesel", r"pesel"),
    _kind(r"[1-9]\d{12}", "ro.cnp", r"\bcnp\b|numeric personal|buletin"),
    _kind(r"\d{3} ?\d{3} ?\d{3}|\d{4}\.\d{2}\.\d{3}", "nl.bsn", r"\bbsn\b|burgerservice|\bsofi"),
    _kind(r"\d{3}[ -]?\d{3}[ -]?\d{4}", "gb.nhs", r"\bnhs\b"),
    _kind(r"[1-9]\d{16}[\dXx]", "cn.ric"),
    _kind(r"\d{3}\.\d{3}\.\d{3}-\d{2}", "br.cpf"),
    _kind(r"\d{11}", "br.cpf", r"\bcpf\b"),
    _kind(r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}", "br.cnpj"),
    _kind(r"[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}", "in_.aadhaar", r"\baa?dh?aa?r|uidai|आधार"),
    _kind(r"\d{6}/?\d{3,4}", "cz.rc", r"rodn|\br\. ?č|\brč\b"),
    _kind(r"\d{3}-\d{2}-\d{5}|\d{6}-[1-8]\d{6}", "kr.rrn", r"주민|resident registration|\brrn"),
    _kind(r"[1-9]\d{10}", "tr.tckimlik", r"kimlik|\bt\.c\.|\btc[ :]|\btckn\b"),
    _kind(r"\d{6}[-+A]\d{3}[0-9A-Y]", "fi.hetu"),
    _kind(r"(?:\d{2})?\d{6}[-+]\d{4}", "se.personnummer", r"personn|\bpers\.? ?nr"),
    _kind(r"\d{6} ?\d{5}", "no.fodselsnummer", r"fødsels|personnummer|fodsels"),
    _kind(r"\d{6}-?\d{4}", "dk.cpr", r"\bcpr\b|personnummer"),
    _kind(r"\d{11}", "hr.oib", r"\boib\b"),
    _kind(r"\d{10}", "bg.egn", r"\bегн\b|\begn\b"),
    _kind(r"\d{11}", "ee.ik", r"isikukood"),
    _kind(r"[1-9]\d{10}", "lt.asmens", r"asmens"),
    _kind(r"756\.\d{4}\.\d{4}\.\d{2}", "ch.ssn"),
    _kind(r"756\d{10}", "ch.ssn", r"\bahv|\bavs\b|versicherten"),
    _kind(r"\d{11}", "gr.amka", r"\bamka\b|αμκα"),
    _kind(r"\d{16}", "id.nik", r"\bnik\b|\bktp\b"),
    _kind(r"\d{13}", "si.emso", r"\bemšo|\bjmbg|јмбг|матични"),
    _kind(r"\d{6}-?\d{4}", "is_.kennitala", r"kennitala|\bkt\."),
    _kind(r"\d{4} ?\d{6}", "at.vnr", r"versicherung|\bsvnr|\bsv-n|sozialversicherung"),
    _kind(
        r"\d{2}\.?\d{2}\.?\d{2}-?\d{3}[.-]?\d{2}",
        "be.nn",
        r"rijksregister|registre national|national register|nationaal|numéro national|\bniss\b|\binsz\b",
    ),
    _kind(r"\d{3} ?\d{3} ?\d{3}", "pt.nif", r"\bnif\b|contribuinte"),
    _kind(r"\d{9}", "il.idnr", r"תעודת זהות|ת[.\"״]ז|teudat|israeli id"),
    _kind(r"\d{2}-?\d{8}-?\d", "ar.cuit", r"\bcui[tl]\b"),
    _kind(r"\d{13}", "za.idnr", r"\bid (?:number|no)|identity"),
    _kind(r"\d{3}[ -]?\d{3}[ -]?\d{3}", "ca.sin", r"\bsin\b|social insurance"),
    _kind(r"\d{3} ?\d{3} ?\d{3}", "au.tfn", r"\btfn\b|tax file"),
    _kind(r"\d{4}[ -]?\d{4}[ -]?\d{4}", "jp.in_", r"マイナンバー|個人番号|my number"),
    _kind(r"\d-?\d{4}-?\d{5}-?\d{2}-?\d", "th.pin", r"บัตรประชาชน|citizen|ประจำตัว"),
    _kind(r"\d{10}", "ua.rntrc", r"\bипн|\bіпн|рнокпп|ідентифікаційний|\bинн"),
    _kind(r"\d{12}", "ru.inn", r"\bинн\b"),
    _kind(r"\d{3}-\d{3}-\d{3}[ -]\d{2}|\d{11}", "ru_snils", r"снилс"),
    _kind(r"\d{6}-?\d{5}", "lv.pvn", r"personas kod"),
    *_SHORT_KINDS,
)
_EXAMPLES = frozenset(
    "078051120 219099999 123456789 457555462 111111111 987654321 12345678Z 00000000T 11111111H X1234567L 12345678 1234567890 "
    "11144477735 12345678909 52998224725 RSSMRA80A01H501U RSSMRA85T10A562S MRTMTT25D09F205Z AB123456C QQ123456C AA123456A "
    "AB123456A "
    "44051401359 44051401458 02070803628 9434765919 4857773456 1800101221144 86095742719 36574261809 47036892816 131052308T "
    "111222333 "
    "11010519491231002X 440524188001010014 255081488150840 234123412346 499999990018 ABCDE1234F 7569217076985 0460454286 "
    "046454286".split()
)
"""Numbers that offices and textbooks print as examples."""
_SHORTEST = 9
_TELLING = tuple(kind for kind in _KINDS if not kind.words)
_ANY_TELLING = re.compile("|".join(kind.form.pattern for kind in _TELLING))
_ANY_WORD = "|".join(dict.fromkeys(kind.words for kind in _KINDS if kind.words))
_LETTERED = (
    (re.compile(r"(?<!\w)[A-Za-z]{6}\d{2}[A-EHLMPRSTa-ehlmprst]\d{2}[A-Za-z]\d{3}[A-Za-z](?!\w)"), "it.codicefiscale"),
    (re.compile(r"(?<!\w)[A-Z]{4}\d{6}[HM][A-Z]{5}[0-9A-Z]\d(?!\w)"), "mx.curp"),
)
_EDGE = re.compile(r"(?<=[\u0e00-\uffef])(?=[a-z\u00e0-\u024f])|(?<=[a-z\u00e0-\u024f])(?=[\u0e00-\uffef])")
_REACH = 56
_LEAD, _TAIL = 8, 5


def identifiers(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Identity, social security and tax numbers of people; those of no telling form need the word for it nearby."""
    text = passage.text
    begin, stop = max(low - _LEAD, 0), high + _TAIL
    around = _parted(before(text, low, _REACH) + "\n" + after(text, high))
    if search(_ANY_WORD, around):
        kinds = _KINDS if high - low >= _SHORTEST else _SHORT_KINDS
    elif _ANY_TELLING.search(text, begin, stop):
        kinds = _TELLING
    else:
        return
    for kind in kinds:
        if kind.words and not search(kind.words, around):
            continue
        for found in kind.form.finditer(text, begin, stop):
            if _free(text, *found.span()) and _proven(kind.proof, found[0]):
                yield Span(*found.span(), "national_identifier")


def _parted(around: str) -> str:
    """The words with a space where they touch a script that is written without."""
    return around if around.isascii() else _EDGE.sub(" ", around)


def lettered_identifiers(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Italian and Mexican identifiers, which begin with letters of the name and end in a check character."""
    for form, proof in _LETTERED:
        for found in form.finditer(passage.text, low, high):
            if _proven(proof, found[0]):
                yield Span(*found.span(), "national_identifier")


def _free(text: str, start: int, end: int) -> bool:
    """Whether the number does not go on beyond `[start, end)`."""
    if not alone(text, start, end) or text[start - 1 : start] in {"-", ".", "/", "+", "$"}:
        return False
    return not (text[end : end + 1] in {"-", "/", "."} and text[end + 1 : end + 2].isalnum() and not text[end + 1].isspace())


def _proven(proof: str, value: str) -> bool:
    plain = re.sub(r"[ ./+-]", "", value)
    if plain.upper() in _EXAMPLES or len(set(plain)) <= 2:  # noqa: PLR2004 - a pattern of two digits
        return False
    own = _OWN.get(proof)
    if own is not None:
        return own(plain)
    try:
        return bool(_library(proof).is_valid(value if proof in {"fi.hetu", "se.personnummer"} else plain))
    except KeyError:  # python-stdnum 2.x: regions of China that its own table does not finish
        return False


@cache
def _library(name: str) -> Any:
    """A module of python-stdnum, loaded when the first number asks for it."""
    return import_module(f"stdnum.{name}")


def _weighted(digits: str, weights: tuple[int, ...], modulus: int) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False)) % modulus


def _hungarian_person(digits: str) -> bool:
    """Act XX of 1996: sex and century, birth date, serial number; weights rise before 1997 and fall after."""
    century = {"1": 19, "2": 19, "3": 20, "4": 20}.get(digits[0], 19)
    year, month, day = century * 100 + int(digits[1:3]), int(digits[3:5]), int(digits[5:7])
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004 - months and days
        return False
    rising = _weighted(digits, tuple(range(1, 11)), 11) == int(digits[10])
    falling = _weighted(digits, tuple(range(10, 0, -1)), 11) == int(digits[10])
    return falling or rising if year >= 1997 else rising  # noqa: PLR2004 - the year the rule changed


def _hungarian_health(digits: str) -> bool:
    """TAJ: weights 3 and 7 in turn, modulo 10."""
    return _weighted(digits, (3, 7, 3, 7, 3, 7, 3, 7), 10) == int(digits[8])


def _hungarian_tax(digits: str) -> bool:
    """Tax identification of a person: weights 1 to 9, modulo 11."""
    return _weighted(digits, tuple(range(1, 10)), 11) == int(digits[9])


def _russian_insurance(digits: str) -> bool:
    """SNILS: weights 9 to 1, modulo 101, then modulo 100."""
    return _weighted(digits, tuple(range(9, 0, -1)), 101) % 100 == int(digits[9:])


def _hungarian_company(digits: str) -> bool:
    return bool(_library("hu.anum").is_valid(digits[:8]))


def _social_security(digits: str) -> bool:
    """Social Security Administration: no area 000, 666 or 900 and above, no group 00, no serial 0000."""
    return digits[:3] not in {"000", "666"} and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"


def _national_insurance(value: str) -> bool:
    return value[:2] not in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"}


_OWN: dict[str, Callable[[str], bool]] = {
    "hu_person": _hungarian_person,
    "hu_taj": _hungarian_health,
    "hu_tax": _hungarian_tax,
    "hu_company": _hungarian_company,
    "ru_snils": _russian_insurance,
    "us_ssn": _social_security,
    "gb_nino": _national_insurance,
    "form": lambda value: len(set(value)) > 3,  # noqa: PLR2004 - a pattern
}
"""Proofs that python-stdnum does not have, or has in another form."""
