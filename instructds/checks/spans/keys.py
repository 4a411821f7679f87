"""Secrets: private keys, the keys of providers, passwords that are assigned, and addresses that hold one."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from instructds.regexes import regex

from .base import Passage, Span, before
from .domains import nobodys
from .providers import FORMS, NAMED

_TOKEN = regex(r"(?<![A-Za-z0-9_])[A-Za-z0-9_][A-Za-z0-9_.:~-]{14,600}(?:[/+=][A-Za-z0-9_.:/+=-]{0,120})?")
_LIBRARY = (
    "artifactory.ArtifactoryDetector",
    "ibm_cos_hmac.IbmCosHmacDetector",
    "gitlab_token.GitLabTokenDetector",
    "twilio.TwilioKeyDetector",
    "pypi_token.PypiTokenDetector",
    "square_oauth.SquareOAuthDetector",
)
"""Detectors of detect-secrets for tokens that no form above has; each must match the whole token."""

_LIBRARY_LEADS = regex(
    r"AKC[A-Za-z0-9]{10}|AP[\dA-F][A-Za-z0-9]{8}|(?:AC|SK)[a-z0-9]{32}|gl[a-z]{2,5}-[\w-]{20}|GR1348941|pypi-Ag|sq0csp-"
)
"""How the tokens of these begin; the library is loaded when the first one does."""

_BLANK = regex(
    r"x{4,}|\*{3,}|\.{3,}|(?<![a-z0-9])my(?![a-z0-9])|(?:your|my[_-]|insert|replace|example|sample|placeholder|dummy|fake|redacted|changeme|change-me|"
    r"secret-?key|"
    r"api-?key|token-?here|todo|abcdef|bcdefg|123456|234567|987654|fedcba|qwerty|foobar|deadbeef)",
    re.IGNORECASE,
)
_WORDS = regex(r"(.)\1{4}|(?:(?<![A-Za-z0-9])[a-z]+[-_]){4}")
"""One character repeated, or words in a row."""
_EXAMPLE_JWT = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwi",
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwi",
)
_LABELLED = regex(r"[A-Za-z0-9_-]{3,40}[=:]")
_ASSIGNED_VALUE = regex(r"[A-Za-z0-9+/_=-]{20,200}")
_UUID = regex(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_REACH_BACK = 48
_PEM = regex(r"----[- ]BEGIN ((?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?)[- ]----")
_PEM_LEAD, _PEM_TAIL, _PEM_REACH = 5, 70, 20_000
_PEM_LEAST = 60
"""Characters of Base64 in lines of sixteen or more that make a body, whole or cut off."""
_BODY = regex(r"[A-Za-z0-9+/=]{16,}")
_PEM_BLANK = regex(
    r"x{6,}|\*{6,}|(?<![A-Za-z0-9+/])(?:your|insert|example|sample|placeholder|dummy|redacted|fake)", re.IGNORECASE
)

_LABEL = (
    r"pass(?:word|wd|phrase|code)?|pwd|jelszó|jelszava|jelszavam|passwort|kennwort|mot de passe|contraseña|clave|senha|"
    r"wachtwoord|hasło|"
    r"heslo|parola|parolă|şifre|şifrem|lösenord|adgangskode|salasana|пароль|密码|密碼|パスワード|비밀번호|كلمة المرور|كلمة السر"
)
_PASSWORD = regex(
    rf"(?i)(?<![a-z])(?:[a-z0-9]{{1,20}}_|pg|db|my)?(?:{_LABEL})[\"'*`]{{0,3}}[ \t]{{0,3}}(?:=>|:=|={{1,3}}|:|：|is:?\b|est\b|"
    rf"ist\b|es\b|a következő:?|是|は|)"
    r"[ \t]{0,3}([\"'`“«*]{0,3})([^\s\"'`“”«»<>{}()\[\]]{6,64})"
)
PASSWORD_NAMES = (
    *("password", "passwd", "pwd", "passphrase", "passcode", "jelsz", "passwort", "kennwort", "mot de passe", "contraseña"),
    *("clave", "senha", "wachtwoord", "hasło", "heslo", "parola", "parolă", "şifre", "lösenord", "adgangskode", "salasana"),
    *("пароль", "密码", "密碼", "パスワード", "비밀번호", "كلمة المرور", "كلمة السر"),
)
"""One of these stands before every password."""
_PASSWORD_NAME = regex("|".join(map(re.escape, PASSWORD_NAMES)), re.IGNORECASE)

_COMMON = regex(
    r"(?i)pass|pwd|secret|jelsz|titok|admin|user|test|example|sample|your|my_|qwert|abc|123|letmein|welcome|hash|salt|input|"
    r"login|"
    r"change|default|string|value|null|none|true|false|field|self\.|this\.|request|process|environ|config|https?:|www\.|\$|"
    r"\.{2,}|xxx|\*\*"
)
_LEAD, _REACH = 48, 160
"""Characters before a password in which its word begins, and behind the word in which it ends."""
_LEET = str.maketrans("@$0!€", "asoie")
_MADE_UP = regex(
    r"generat|random|example|sample|strong|suggest|e\.g\.|such as|encr|enc_|hash|generál|véletlen|példá|erős|zufäll|aléatoire"
)
"""Words before a password that was made to be shown, or is none."""
_LEAST_ENTROPY = 2.6
_PARTED = regex(r"[;&](?=[A-Za-z ]{2,40}=)|;$")
"""What stands between the fields of a connection string."""
_TURNS, _LONG = regex(r"[A-Za-z]\d"), 10
"""A letter and a digit behind it: two of them in a word so long are drawn by lot, but for a year at its end."""
_LEAST_BODY_ENTROPY = 4.0
_CREDENTIALS_LEAD, _CREDENTIALS_TAIL = 140, 260
_CREDENTIALS = regex(r"://([^\s:/@\"'<>]{0,64}):([^\s/@\"'<>]{3,64})@([\w.-]{1,253})", re.IGNORECASE)


def secrets(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Keys of providers and keys that are assigned to a name that says so; placeholders and documentation keys are none."""
    text = passage.text
    tokens = ((found.start(), found[0]) for found in _TOKEN.finditer(text, low, high))
    for start, value in dict.fromkeys(((low, text[low:high]), *tokens)):
        known = _known(value)
        if known and _random(known.removeprefix("AGE-SECRET-KEY-"), 2.5):
            yield Span(start, start + len(known), "api_key")
            continue
        named = _LABELLED.match(value)
        begin = start + named.end() if named else start
        plain = text[begin : start + len(value)].rstrip(".:-")
        if (_in_library(plain) and _random(plain, 3.0)) or _is_assigned(text, begin, begin + len(plain), plain):
            yield Span(begin, begin + len(plain), "api_key")


def _known(value: str) -> str | None:
    """The key in the form of a provider that a value is, but for signs that end a sentence; null when it is none."""
    inside = FORMS.match(value)
    return inside[0] if inside and (inside.end() == len(value) or not _continues(value[inside.end()])) else None


def _is_assigned(text: str, start: int, end: int, value: str) -> bool:
    """Whether a token stands behind a name that says it is a key, looks drawn by lot, and is no call or attribute."""
    if not _ASSIGNED_VALUE.fullmatch(value) or text[end : end + 1] in {"(", "["}:
        return False
    named = NAMED.search(text[max(start - _REACH_BACK, 0) : start]) if _mixed(value) else None
    return named is not None and not (named["bare"] and _UUID.fullmatch(value)) and _random(value, 3.3)


def _continues(char: str) -> bool:
    return char.isalnum() or char in "_-"


def _random(value: str, least: float) -> bool:
    """Whether a value looks drawn by lot: much entropy, and no words that mark a blank to fill in."""
    if _BLANK.search(value) or _WORDS.search(value) or value.startswith(_EXAMPLE_JWT) or value.endswith("EXAMPLE"):
        return False
    return _entropy(value[4:]) >= least


def _entropy(value: str) -> float:
    counts = Counter(value)
    return -sum(count / len(value) * math.log2(count / len(value)) for count in counts.values())


def _mixed(value: str) -> bool:
    """Whether letters and digits stand in turn, as in no word and no constant."""
    return sum(char.isdigit() for char in value) >= 2 and any(char.isalpha() for char in value) and value.count("_") < 3  # noqa: PLR2004


def _in_library(value: str) -> bool:
    return _LIBRARY_LEADS.match(value) is not None and any(pattern.fullmatch(value) for pattern in _library_patterns())


@cache
def _library_patterns() -> tuple[re.Pattern[str], ...]:
    from importlib import import_module

    detectors = []
    for name in _LIBRARY:
        module, _, detector = name.partition(".")
        detectors.append(getattr(import_module(f"detect_secrets.plugins.{module}"), detector))
    return tuple(pattern for detector in detectors for pattern in detector.denylist)


def private_keys(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """PEM blocks of private keys with a body; a header alone, or a body of dots, is none."""
    text = passage.text
    for found in _PEM.finditer(text, max(low - _PEM_LEAD, 0), high + _PEM_TAIL):
        tail = found[0].replace("BEGIN", "END")
        end = text.find(tail, found.end(), found.end() + _PEM_REACH)
        stop = end if end >= 0 else min(found.end() + _PEM_REACH, len(text))
        other = text.find("BEGIN ", found.end(), stop)  # the header of another key
        if other >= 0:
            end, stop = -1, other
        body = text[found.end() : stop]
        drawn = "".join(_BODY.findall(body))
        if len(drawn) >= _PEM_LEAST and _entropy(drawn[:400]) >= _LEAST_BODY_ENTROPY and not _PEM_BLANK.search(body[:200]):
            yield Span(found.start(), end + len(tail) if end >= 0 else found.end() + len(body.rstrip(" \n-")), "private_key")


def passwords(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Passwords behind the word for it and a sign of assignment, when they mix kinds of characters and are no common ones."""
    for clue in _PASSWORD_NAME.finditer(passage.text, max(low - _LEAD, 0), high):
        if passage.text.startswith("@", clue.end()):
            continue  # what follows is the host that it is for
        found = _PASSWORD.search(passage.text, max(clue.start() - 2, 0), clue.end() + _REACH)
        if not found:
            continue
        value = _PARTED.split(found[2].rstrip(".,;:!?*"))[0] if not found[1] else found[2].rstrip("*")
        if _MADE_UP.search(before(passage.text, found.start(2))):
            continue
        kinds = [any(map(kind, value)) for kind in (str.islower, str.isupper, str.isdigit, _sign)]
        drawn = sum(kinds) >= 3 or (len(value) >= _LONG and len(_TURNS.findall(value)) >= 2)  # noqa: PLR2004 - kinds and turns
        if drawn and kinds[2] and _entropy(value) >= _LEAST_ENTROPY and not _COMMON.search(value.translate(_LEET)):
            yield Span(found.start(2), found.start(2) + len(value), "password")


def _sign(char: str) -> bool:
    return not char.isalnum() and char != "_"


def credentials(passage: Passage, low: int, _high: int) -> Iterator[Span]:
    """User and password inside an address; the span is the password."""
    text = passage.text
    for found in _CREDENTIALS.finditer(text, max(low - _CREDENTIALS_LEAD, 0), low + _CREDENTIALS_TAIL):
        user, password, host = found.groups()
        local = host == "localhost" or host.startswith("127.") or ("." in host and nobodys(host))
        blank = user.lower() == password.lower() or _COMMON.search(password) or _BLANK.search(password)
        if not local and not blank and not password.isdigit() and "guest" not in before(text, found.end(2)):
            yield Span(found.start(2), found.end(2), "url_credentials")
