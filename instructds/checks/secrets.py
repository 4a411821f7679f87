"""Checks for what opens a door: keys, tokens, passwords."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .spans.columns import private

if TYPE_CHECKING:
    import pyarrow as pa


_BODY = (
    "90U+6DwCo15hwSMIZJgmO1fjsTtmw45lhc871XeBw9Iz2V5TRY5MSGv8Vml7XkvI\n"
    "J/CzoyxwIAkNMCk1vXvXrr/K2FMWmWhuVMvhdtzwcST62tOJmt+H/Rbk\n"
)
"""The body of a key drawn by lot."""


@check(
    severity="medium",
    masked=True,
    unlike="placeholders (sk-xxxx, YOUR_API_KEY), keys of manuals, hashes, identifiers, test tokens",
    source="forms published by providers; detect-secrets",
    flags=[
        ("Hol a kulcs?", "A kulcs: ghp_sJg5M5JkvxoMO0VppCS02zG8FBIPY3jnow1v"),
        ("API?", 'client = Client("sk-M2xubdBqppLgCn7eOSogoogCLhuBuE7kYzESkuyYClIgROgC")'),
        ("密钥？", "密钥是 AKIA7GEPXIF266YI37L5。"),
    ],
    spares=[
        ("Kulcs?", "Írd ide: sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx vagy YOUR_API_KEY"),
        ("AWS?", "AKIAIOSFODNN7EXAMPLE"),
        ("Hash?", "d41d8cd98f00b204e9800998ecf8427e"),
        ("JWT?", 'api_key = os.environ["OPENAI_API_KEY"]'),
        ("id?", "550e8400-e29b-41d4-a716-446655440000"),
    ],
)
def api_key(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A key or token in the form that a provider gives it, or assigned to a name that says so."""
    return private("api_key", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="medium",
    masked=True,
    unlike="headers without a body, public keys, certificates, bodies of dots",
    source="RFC 7468",
    flags=[
        ("Kulcs?", f"-----BEGIN RSA PRIVATE KEY-----\n{_BODY}-----END RSA PRIVATE KEY-----"),
        ("Key?", f"-----BEGIN OPENSSH PRIVATE KEY-----\n{_BODY}"),
    ],
    spares=[
        ("Fejléc?", "A fájl így kezdődik: -----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----"),
        ("Public?", "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----"),
    ],
)
def private_key(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A private key in a PEM block."""
    return private("private_key", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="medium",
    masked=True,
    unlike="common and placeholder passwords, code that reads a password, advice about passwords, letters only",
    source="detect-secrets keyword detector",
    flags=[
        ("Mi a jelszó?", "A jelszó: Vq7#tRz9wL"),
        ("Login?", 'password = "kT4!vB8zQm"'),
        ("密码？", "密码：Zx8&kQw3Lp"),
    ],
    spares=[
        ("Jelszó?", "A jelszó: jelszo123 vagy Password1!"),
        ("Code?", 'password = os.environ["DB_PASSWORD"]'),
        ("Tips?", "A password needs 8 characters, one digit and one sign."),
        ("Form?", "password: string; passwd=getpass.getpass()"),
    ],
)
def password(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A password behind the word for it."""
    return private("password", response, turn, instruction, context, history, asked_turn, language)


@check(
    severity="medium",
    masked=True,
    unlike="placeholders (user:password), local hosts and example domains",
    source="RFC 3986, section 3.2.1",
    flags=[
        ("Adatbázis?", "postgres://webapp:h7Kq92vLx@db.szerverem.hu:5432/adat"),
        ("URL?", "https://deploy:Zt84mWq1@git.kodtar.net/repo.git"),
    ],
    spares=[
        ("Példa?", "postgres://user:password@localhost:5432/db"),
        ("URL?", "https://username:secret@example.com, ftp://user:pass@host.com"),
        ("Mi ez?", "A formátum scheme://user:pw@gep"),
    ],
)
def url_credentials(
    response: pa.Array,
    turn: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    history: pa.Array,
    asked_turn: pa.Array,
    language: pa.Array,
) -> Places:
    """A password inside an address."""
    return private("url_credentials", response, turn, instruction, context, history, asked_turn, language)
