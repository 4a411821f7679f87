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

_TOKEN = regex(r"(?<![A-Za-z0-9_])[A-Za-z0-9_][A-Za-z0-9_.:-]{14,600}(?:[/+=][A-Za-z0-9_.:/+=-]{0,120})?")
_PROVIDERS = regex(
    r"(?P<openai>sk-(?:proj-|svcacct-|admin-|None-)?[A-Za-z0-9_-]{32,200})|"
    r"(?P<anthropic>sk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{24,200})|"
    r"(?P<openrouter>sk-or-v1-[0-9a-f]{48,80})|(?P<aws>(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})|"
    r"(?P<github>gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})|(?P<gitlab>gl(?:pat|dt|rt|cbt|ptt|ft|imt|"
    r"agent|soat)-[\w-]{20,60})|"
    r"(?P<slack>xox[abeoprs]-(?:\d{6,14}-){1,3}[A-Za-z0-9]{8,64}|xapp-\d-[A-Z0-9]{6,14}-\d{6,14}-[a-f0-9]{32,80})|"
    r"(?P<google>AIza[\w-]{35}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,200})|(?P<stripe>(?:sk|rk)_live_[A-Za-z0-9]{20,120})|"
    r"(?P<stripe_hook>whsec_[A-Za-z0-9]{32,64})|(?P<huggingface>hf_[A-Za-z]{30,40})|"
    r"(?P<huggingface_organization>api_org_[A-Za-z]{34})|"
    r"(?P<npm>npm_[A-Za-z0-9]{36})|(?P<pypi>pypi-[\w-]{70,220})|(?P<sendgrid>SG\.[\w-]{20,24}\.[\w-]{39,50})|"
    r"(?P<digitalocean>do[opr]_v1_[a-f0-9]{64})|(?P<shopify>shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32})|(?P<square>sq0(?:atp|"
    r"csp)-[\w-]{22,43}|EAAA[\w-]{60})|"
    r"(?P<telegram>\d{8,10}:AA[\w-]{33})|(?P<replicate>r8_[A-Za-z0-9]{37})|(?P<groq>gsk_[A-Za-z0-9]{40,60})|"
    r"(?P<xai>xai-[A-Za-z0-9]{60,100})|"
    r"(?P<perplexity>pplx-[A-Za-z0-9]{40,60})|(?P<databricks>dapi[a-f0-9]{32})|(?P<linear>lin_api_[A-Za-z0-9]{40})|"
    r"(?P<notion>(?:secret|ntn)_[A-Za-z0-9]{40,50})|"
    r"(?P<airtable>pat[A-Za-z0-9]{14}\.[a-f0-9]{64})|(?P<postman>PMAK-[a-f0-9]{24}-[a-f0-9]{34})|"
    r"(?P<doppler>dp\.pt\.[A-Za-z0-9]{43})|"
    r"(?P<newrelic>NRAK-[A-Z0-9]{27})|(?P<grafana>glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/]{32,400})|"
    r"(?P<mailgun>key-[a-f0-9]{32})|"
    r"(?P<mailchimp>[0-9a-f]{32}-us\d{1,2})|(?P<facebook>EAACEdEose0cBA[A-Za-z0-9]{20,200}|EAA[A-Za-z0-9]{80,300})|(?P<planetscale>pscale_(?:tkn|pw|"
    r"oauth)_[\w.-]{32,64})|"
    r"(?P<hashicorp>hvs\.[\w-]{24,200})|(?P<sentry>sntrys_[A-Za-z0-9+/=_]{40,300})|"
    r"(?P<discord>[MNO][A-Za-z\d_-]{23,25}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,38})|"
    r"(?P<jwt>eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{16,400})|(?P<fireworks>fw_[A-Za-z0-9]{22,24})|"
    r"(?P<slack_hook>hooks\.slack\.com/services/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{20,28})|"
    r"(?P<discord_hook>discord(?:app)?\.com/api/webhooks/\d{17,20}/[\w-]{60,80})|(?P<figma>figd_[\w-]{38,48})|"
    r"(?P<docker>dckr_(?:pat|oat)_[\w-]{24,60})|(?P<terraform>[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70})|"
    r"(?P<atlassian>AT[ACB]TT3[\w=-]{60,300})|(?P<supabase>sbp_[a-f0-9]{40})|(?P<langsmith>lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10})|"
    r"(?P<nvidia>nvapi-[\w-]{60,70})|(?P<tavily>tvly-(?:dev-)?[A-Za-z0-9]{28,40})|(?P<age>AGE-SECRET-KEY-1[A-Z0-9]{58})|"
    r"(?P<firebase>AAAA[\w-]{7}:APA91b[\w-]{120,150})|(?P<dynatrace>dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64})|"
    r"(?P<rubygems>rubygems_[a-f0-9]{48})|(?P<pulumi>pul-[a-f0-9]{40})|(?P<alibaba>LTAI[A-Za-z0-9]{16,24})|"
    r"(?P<tencent>AKID[A-Za-z0-9]{32})|(?P<razorpay>rzp_live_[A-Za-z0-9]{14,20})|(?P<dropbox>sl\.[\w-]{130,200})"
)
"""The forms that providers give their keys. A key stands alone: it is a whole token, or it is none."""

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
_ASSIGNED = regex(
    r"(?i)(?:aws_?secret(?:_?access)?_?key|secret_?access_?key|api[ _-]?(?:key|secret|token)|auth[ _-]?token|access[ _-]?token|"
    r"client[ _-]?secret|account_?key|secret[ _-]?key|private[ _-]?key|bearer|\bsig(?==)|(?-i:[A-Z0-9]_(?:TOKEN|SECRET|KEY))|"
    r"api[ -]kulcs|clave api|clé api|api-schlüssel|密钥)"
    r"[\"']?[ \t]{0,3}(?:=>|:=|=|:|is\b|,|)[ \t]{0,3}[\"'`]?$"
)
_NAMED = regex(r"[A-Za-z0-9_-]{3,40}[=:]")
_ASSIGNED_VALUE = regex(r"[A-Za-z0-9+/_=-]{20,200}")
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
    rf"(?i)(?<![a-z])(?:[a-z0-9]{{1,20}}_)?(?:{_LABEL})[\"'*`]{{0,3}}[ \t]{{0,3}}(?:=>|:=|={{1,3}}|:|：|is:?\b|est\b|ist\b|"
    rf"es\b|a következő:?|是|は|)"
    r"[ \t]{0,3}([\"'`“«*]{0,3})([^\s\"'`“”«»<>{}()\[\]]{6,64})"
)
PASSWORD_NAMES = (
    *("password", "passwd", "pwd", "passphrase", "passcode", "jelsz", "passwort", "kennwort", "mot de passe", "contraseña"),
    *("clave", "senha", "wachtwoord", "hasło", "heslo", "parola", "parolă", "şifre", "lösenord", "adgangskode", "salasana"),
    *("пароль", "密码", "密碼", "パスワード", "비밀번호", "كلمة المرور", "كلمة السر"),
)
"""One of these stands before every password."""
_PASSWORD_NAME = regex("|".join(map(re.escape, PASSWORD_NAMES)), re.IGNORECASE)

KEY_NAMES = (
    *("secret", "key", "token", "bearer", "kulcs", "clave", "clé ", "schlüssel", "密钥"),
    *("sk-", "akia", "asia", "abia", "acca", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat", "glpat-", "gldt-", "glrt-"),
    *("glcbt-", "glptt-", "glft-", "glimt-", "glagent-", "glsoat-", "xox", "xapp-", "aiza", "gocspx", "ya29", "k_live_"),
    *("whsec_", "hf_", "api_org_", "npm_", "pypi-", "sg.", "_v1_", "shpat", "shpca", "shppa", "shpss", "sq0", "eaaa", ":aa"),
    *("r8_", "gsk_", "xai-", "pplx-", "dapi", "lin_api_", "ntn_", "pat", "pmak-", "dp.pt", "nrak-", "glsa_", "glc_", "-us"),
    *("eaa", "pscale_", "hvs.", "sntrys_", "eyj", "fw_", "slack.com", "webhooks/", "figd_", "dckr_", "atlasv1", "tt3", "sbp_"),
    *("lsv2_", "nvapi-", "tvly-", "apa91b", "dt0c01", "rubygems_", "pul-", "ltai", "akid", "rzp_live", "sl.", "sig="),
)
"""One of these begins every key of `secrets` that is not known by its form alone, or stands before it."""

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
_LEAST_BODY_ENTROPY = 4.0
_CREDENTIALS_LEAD, _CREDENTIALS_TAIL = 140, 260
_CREDENTIALS = regex(r"://([^\s:/@\"'<>]{1,64}):([^\s/@\"'<>]{3,64})@([\w.-]{1,253})", re.IGNORECASE)


def secrets(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Keys of providers and keys that are assigned to a name that says so; placeholders and documentation keys are none."""
    text = passage.text
    tokens = ((found.start(), found[0]) for found in _TOKEN.finditer(text, low, high))
    for start, value in dict.fromkeys(((low, text[low:high]), *tokens)):
        known = _known(value)
        if known and _random(known.removeprefix("AGE-SECRET-KEY-"), 2.5):
            yield Span(start, start + len(known), "api_key")
            continue
        named = _NAMED.match(value)
        begin = start + named.end() if named else start
        plain = text[begin : start + len(value)].rstrip(".:-")
        if (_in_library(plain) and _random(plain, 3.0)) or _is_assigned(text, begin, begin + len(plain), plain):
            yield Span(begin, begin + len(plain), "api_key")


def _known(value: str) -> str | None:
    """The key in the form of a provider that a value is, but for signs that end a sentence; null when it is none."""
    inside = _PROVIDERS.match(value)
    return inside[0] if inside and (inside.end() == len(value) or not _continues(value[inside.end()])) else None


def _is_assigned(text: str, start: int, end: int, value: str) -> bool:
    """Whether a token stands behind a name that says it is a key, looks drawn by lot, and is no call or attribute."""
    if not _ASSIGNED_VALUE.fullmatch(value) or text[end : end + 1] in {"(", "["}:
        return False
    named = _mixed(value) and _ASSIGNED.search(text[max(start - _REACH_BACK, 0) : start])
    return bool(named) and _random(value, 3.3)


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
        found = _PASSWORD.search(passage.text, max(clue.start() - 1, 0), clue.end() + _REACH)
        if not found:
            continue
        value = found[2].rstrip(".,;:!?*") if not found[1] else found[2].rstrip("*")
        if _MADE_UP.search(before(passage.text, found.start(2))):
            continue
        kinds = [any(map(kind, value)) for kind in (str.islower, str.isupper, str.isdigit, _sign)]
        if sum(kinds) >= 3 and kinds[2] and _entropy(value) >= _LEAST_ENTROPY and not _COMMON.search(value.translate(_LEET)):  # noqa: PLR2004
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
