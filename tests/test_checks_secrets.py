from __future__ import annotations

import random
import string

import pytest

from instructds.checks.spans.find import spans

LOT = random.Random(23)
LETTERS = string.ascii_letters + string.digits


def drawn(size, alphabet=LETTERS):
    return "".join(LOT.choice(alphabet) for _ in range(size))


HEAD = string.ascii_uppercase + "2456789"

KEYS = [
    "sk-" + drawn(48),
    "sk-ant-api03-" + drawn(80),
    "AKIA" + drawn(16, string.ascii_uppercase + "234567"),
    "ghp_" + drawn(36),
    "github_pat_" + drawn(22) + "_" + drawn(59),
    "glpat-" + drawn(20),
    "xoxb-" + drawn(12, string.digits) + "-" + drawn(12, string.digits) + "-" + drawn(24),
    "AIza" + drawn(35),
    "sk_live_" + drawn(24),
    "hf_" + drawn(33, string.ascii_letters) + "z",
    "SG." + drawn(22) + "." + drawn(43),
    "npm_" + drawn(36),
    "eyJhbGciOiJIUzM4NCJ9.eyJpc3MiOiJ" + drawn(40) + "." + drawn(43),
    drawn(10, "2456789") + ":AA" + drawn(33),
    "hooks.slack.com/services/T" + drawn(8, HEAD) + "/B" + drawn(8, HEAD) + "/" + drawn(24),
    "figd_" + drawn(40),
    "dckr_pat_" + drawn(27),
    "nvapi-" + drawn(64),
    "tvly-" + drawn(32),
    "sbp_" + drawn(40, "2456789abcdef"),
    "lsv2_pt_" + drawn(32, "2456789abcdef") + "_" + drawn(10, "2456789abcdef"),
    "AGE-SECRET-KEY-1" + drawn(58, HEAD),
    "hf_" + drawn(33) + "7",
    "xkeysib-" + drawn(64, "2456789abcdef") + "-" + drawn(16),
    "re_" + drawn(8) + "_" + drawn(24),
    "fc-" + drawn(32, "2456789abcdef"),
    "sqp_" + drawn(40, "2456789abcdef"),
    "pcsk_" + drawn(6) + "_" + drawn(60),
    "sk_" + drawn(48, "2456789abcdef"),
    "CFPAT-" + drawn(43),
    "glpat-" + drawn(27) + ".01." + drawn(9, "2456789abcdef"),
    "dp.st.prd." + drawn(40),
    drawn(3) + "8Q~" + drawn(34),
    drawn(32, "2456789abcdef") + "-" + drawn(8, "2456789abcdef") + "-" + drawn(8, "2456789abcdef"),
]


@pytest.mark.parametrize("key", KEYS, ids=[key[:6] for key in KEYS])
def test_keys_of_providers_are_found_whole(key):
    for text in (f"A kulcs: {key}.", f'client = Client(key="{key}")', f"密钥是 {key}，保密。"):
        assert [text[span.start : span.end] for span in spans(text) if span.type == "api_key"] == [key]


def test_a_key_behind_its_name_is_found():
    secret = drawn(20) + "/" + drawn(19)
    early = drawn(5) + "+" + drawn(20) + "/" + drawn(13)
    for text in (
        f"aws_secret_access_key = {secret}",
        f"AWS_SECRET_ACCESS_KEY='{early}'",
        f"DB_TOKEN={drawn(30)}42",
        f'"api_key": "{drawn(32)}"',
        f"API_TOKEN={drawn(40)}",
        f"Endpoint=sb://busz.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={drawn(42)}7=",
        f"secret: {drawn(32)}47",
        f"Az API-kulcsom: {drawn(32)}42",
        f"Mon jeton d'accès : {drawn(38)}42",
        f"Мой токен: {drawn(38)}42",
        f"API キー: {drawn(30)}42",
        f"مفتاح API: {drawn(30)}42",
    ):
        assert [span.type for span in spans(text)] == ["api_key"], text


@pytest.mark.parametrize(
    "text",
    [
        "OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        'api_key = "YOUR_API_KEY_HERE_PLEASE_1234"',
        "AKIAIOSFODNN7EXAMPLE és wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "token = get_access_token_from_storage(user_id2)",
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV",
        "id: 550e8400-e29b-41d4-a716-446655440000",
        "sk-learn-style-estimators-are-objects-2",
        '{ "token": "155342df-2399-41da-9e8c-458b6ac52a0c" }',
        "token: the next one of the sentence; secret = hunter2",
        "Der Schlüssel: 3 Zeilen mit 40 Zeichen",
    ],
)
def test_placeholders_hashes_and_code_are_no_keys(text):
    assert spans(text) == []


def test_passwords_are_drawn_by_lot_and_assigned():
    assert [span.type for span in spans("Mi a jelszó? A jelszó: Vq7#tRz9wL")] == ["password"]
    assert spans('password = "P@ssw0rd1"; jelszó: Titok123!; password = input("Password2: ")') == []


def test_a_password_ends_where_the_next_field_begins():
    for text, word in (
        ("Server=db.tarhely.hu;User Id=sa;Password=Kx7#mQ2pLz9;Encrypt=True", "Kx7#mQ2pLz9"),
        ("PGPASSWORD=Zt84mWq1rx psql", "Zt84mWq1rx"),
        ("password: t7hq2mzk94bx", "t7hq2mzk94bx"),
        ("redis://:h7Kq92vLxw@redis.tarhely.hu:6379/0", "h7Kq92vLxw"),
    ):
        assert [text[span.start : span.end] for span in spans(text)] == [word]
    for text in ("password: windows2019", "the password field is column1234567", "passcode room2024a"):
        assert spans(text) == []


def test_passwords_in_addresses_are_found_and_examples_are_not():
    text = "redis://cache:h7Kq92vLx@gyorstar.hu:6379/0"
    assert [text[span.start : span.end] for span in spans(text)] == ["h7Kq92vLx"]
    assert spans("mongodb://user:password@example.com, http://admin:h7Kq92vLx@localhost") == []


def test_the_host_of_an_address_is_no_password():
    text = "Connect to postgresql://myuser:mypassword@localhost:5432/mydatabase9X and go on."
    assert [span for span in spans(text) if span.type == "password"] == []
