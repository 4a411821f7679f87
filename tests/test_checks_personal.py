from __future__ import annotations

from itertools import pairwise

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.checks.base import CHECKS, default_checks, find
from instructds.checks.spans.base import ORDER, masked
from instructds.checks.spans.find import spans
from instructds.errors import MissingExtra
from instructds.exchanges import exchange_schema, exchanges
from instructds.record import arrow_schema

MAIL = "zsofi.vadasz@levelkuldo.hu"


def types(text, language=None):
    return [(text[span.start : span.end], span.type) for span in spans(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Hívj: 06 30 962 4817", "hu", "06 30 962 4817"),
        ("A számom +36 (30) 962-4817, este.", "hu", "+36 (30) 962-4817"),
        ("Fax: 72 148 830", "hu", "72 148 830"),
        ("اتصل على ٠١١ ٤٨٢ ٩٣٥٧ من فضلك", "ar", "٠١١ ٤٨٢ ٩٣٥٧"),
        ("Reach her at (418)726-3905x27.", "en", "(418)726-3905x27"),
        ("携帯は090-6482-9357です", "ja", "090-6482-9357"),
        ("00 36 30 962 4817", None, "00 36 30 962 4817"),
        ("00 49 1512 9042052", "de", "00 49 1512 9042052"),
        ("Itt találsz: 30/962-4817", "hu", "30/962-4817"),
        ("nálam 72/148-830 van", "hu", "72/148-830"),
        ("You can find us at 0769 293 337", "en", "0769 293 337"),
        ("(0834) 498928", "en", "(0834) 498928"),
        ("Ella, +45 37269999", "en", "+45 37269999"),
        ("mine is +90(992)7765591", "en", "+90(992)7765591"),
        ("uden ord: 40 63 87 12", "da", "40 63 87 12"),
        ("我是13962487153", "zh", "13962487153"),
    ],
)
def test_phones_are_found_whole(text, language, value):
    assert types(text, language) == [(value, "phone_number")]


@pytest.mark.parametrize(
    "text",
    [
        "Hívj: 020 7946 0958 vagy 07700 900123",
        "phone 555-0173, (303) 555-0142",
        "call 5555555555 or 0000000000",
        "f(x) = 1234567 + 3 * 7654321",
        "Az 1848-1849 évi, 2020-03-15 és 15.03.2020",
        "12 345 678 forint, 1.234.567 euró, 3.14159265358979",
        "order #7214883012, id 7214883012",
        "192.168.100.101 és 10.20.30.40",
        "电话：123-456-7890",
        "0.588 40.551 -0.810",
        "2022-09-01 15:36:50.0000000",
        "01-4139-001-2700",
        "ISBN 0-306-40615-2, UPC 0 12345 67890 5",
        "12 34 56 78, 100 200 300",
        "08 14 35 37 18, 01 14 35 37 18 12",
        "046-12786-71 és 02-462-8253-28",
        "doi:10.7708/s60413-031-29673-8",
        "2022. évi H. tv. 97. § (1), 07/2022. (4. 14.) Korm. rend.",
        "0-6 4-4 4-6 0-1 4-3",
        "1875 – 15 December",
        "a telefon 742 / 106 = 7",
        "3600000000000 + 62426244000 + 198472480000",
        "a címe 223.255.255.255",
    ],
)
def test_other_numbers_are_no_phones(text):
    assert types(text, "hu") == []


def test_addresses_in_the_task_the_context_and_the_system_message_are_found_once_each():
    talk = [
        ("system", f"Te {MAIL} vagy."),
        ("user", f"Kérdés: {MAIL}\n\nCím: a.b@postafiok.hu"),
        ("assistant", "Jó."),
        ("user", "És?"),
    ]
    messages = [{"role": role, "content": text} for role, text in [*talk, ("assistant", f"Igen, {MAIL}")]]
    row = {
        "id": "x",
        "kind": "preference",
        "messages": messages,
        "rejected": [{"role": "assistant", "content": f"Nem {MAIL}"}],
        "context": "Cím: a.b@postafiok.hu",
        "provenance": {"method": "manual", "dataset": "d", "row": "r"},
    }
    view = exchanges(pa.Table.from_pylist([row], schema=arrow_schema()))
    found = find(view, ["email_address"]).to_pylist()
    places = sorted((item["ending"], item["turn"], item["start"]) for item in found)
    assert places == [("chosen", 0, 3), ("chosen", 1, 8), ("chosen", 1, 41), ("chosen", 4, 6), ("rejected", 0, 4)]
    for item in found:
        message = (row["messages"] if item["ending"] == "chosen" else row["rejected"])[item["turn"]]["content"]
        assert "@" in message[item["start"] : item["end"]]
        assert item["evidence"] in {"z***@l***.hu", "a***@p***.hu"}


def test_endings_of_hungarian_are_no_part_of_an_address():
    assert types(f"Írj a {MAIL}-ra vagy az eva@sub.levelek.co.uk-ról!") == [
        (MAIL, "email_address"),
        ("eva@sub.levelek.co.uk", "email_address"),
    ]


@pytest.mark.parametrize("value", ["3c7a.8a19.f4b2", "3C-7A-8A-19-F4-B2"])
def test_addresses_of_interfaces_are_found_as_every_maker_writes_them(value):
    assert types(f"A cím {value}.") == [(value, "mac_address")]
    assert types(f"Az 1234.5678.9012 és az 1.{value[:9]}.2 nem.") == []


def test_every_value_of_an_answer_is_answered_up_to_a_limit():
    said = " ".join(f"nev{n}.vadasz@levelkuldo.hu" for n in range(30))
    view = pa.Table.from_pylist([{"record": 0, "turn": 1, "ending": "chosen", "response": said}], schema=exchange_schema())
    assert find(view, ["email_address"]).num_rows == 20


def test_no_span_lies_in_another_and_the_stronger_type_stands():
    text = "IBAN: HU16 0824 6281 9482 1993 5181 9093, telefon 72 148 830"
    assert types(text, "hu") == [("HU16 0824 6281 9482 1993 5181 9093", "iban"), ("72 148 830", "phone_number")]


@pytest.mark.parametrize("kind", ORDER)
def test_a_mask_never_shows_the_value(kind):
    for value in ("a@b.hu", "1234567", "4916526018159086", "-----BEGIN PRIVATE KEY-----\nabc", "91.83.214.67", "x"):
        assert value not in masked(value, kind)
        assert "***" in masked(value, kind)


ADVERSARIAL = [
    "1 ",
    "12-",
    "(1",
    "+1 ",
    "a@",
    "a@b.",
    "1.1.",
    "::1:",
    "a1:",
    "sk-a1",
    "eyJhbGciOi1.",
    "password: ",
    "http://a:b1",
    "1 A Street ",
]
ADVERSARIAL += [
    "1234 A utca 1 ",
    "GB12 ",
    "api_key = ",
    "a1b2-",
    "٣٤ ",
    "AA 12345 ",
    "555-555-5555x",
    "A1 1AA ",
    "0x1a",
    "\u0301",
    "\u202e1",
    "hf_",
    "glpat-",
    "AKIA",
    "-BEGIN ",
    "GB1",
    "aA1!",
    "4 4 4 4-",
    "tel 123456 ",
    "1234 Ab út 1 ",
    "password a1B!",
    "tel0\n",
    "👩\u200d1",
]


@pytest.mark.parametrize("unit", ADVERSARIAL)
def test_long_hostile_texts_are_read_in_linear_time(unit):
    import time

    def seconds(size):
        start = time.process_time()
        spans((unit * size)[:size], "en")
        return time.process_time() - start

    seconds(1000)
    assert seconds(120_000) < 40 * max(seconds(12_000), 0.02)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("019 .-()/+@:ax=_#\n٣é中\u0301\u200d'\"S"), max_size=300))
def test_any_text_gives_ordered_spans_inside_it(text):
    found = spans(text, "hu")
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_names_run_only_when_asked_for_and_by_any_finder():
    assert "person_name" not in default_checks()
    view = pa.Table.from_pylist(
        [
            {"record": n, "turn": 1, "ending": "chosen", "response": said}
            for n, (_, said) in enumerate(CHECKS["person_name"].flags)
        ],
        schema=exchange_schema(),
    )

    def finder(texts):
        return [
            [(text.index(name), text.index(name) + len(name))]
            for text, name in zip(texts, ["Vadász Zsófia", "王小明"], strict=True)
        ]

    found = find(view, ["person_name"], {"person_name": {"finder": finder}}).to_pylist()
    assert [item["evidence"] for item in found] == ["V***", "王***"]


def test_names_without_the_extra_say_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "spacy", None)
    view = pa.Table.from_pylist([{"record": 0, "turn": 1, "ending": "chosen", "response": "Anna"}], schema=exchange_schema())
    with pytest.raises(MissingExtra, match=r"instructds\[names\]"):
        find(view, ["person_name"])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Handy: 0664 / 745 85 08", "0664 / 745 85 08"),
        ("Hívj: +49 (0) 171 / 7039476", "+49 (0) 171 / 7039476"),
        ("mi teléfono: 696.938.631", "696.938.631"),
        ("mon numéro: 0684606693", "0684606693"),
        ("kom. 561 545 516", "561 545 516"),
        ("mobiel 06 57 18 83 52", "06 57 18 83 52"),
        ("κιν. 6957 920 455", "6957 920 455"),
        ("gọi 0935754480", "0935754480"),
        ("O meu número é 912 413 008.", "912 413 008"),
        ("Telemóvel: 21 253 3181", "21 253 3181"),
        ("Moje číslo je 601 205 101.", "601 205 101"),
        ("Mój numer to 512 096 057.", "512 096 057"),
    ],
)
def test_telephones_are_known_by_the_short_names_that_people_use(text, number):
    assert [text[span.start : span.end] for span in spans(text) if span.type == "phone_number"] == [number]


def test_amounts_in_two_columns_are_no_telephone():
    assert [span for span in spans("2019 / 2020: 120 345 / 98 765 fő") if span.type == "phone_number"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Protocollo n. 07290/2023, pratica 612.603.079",
        "Dosar nr. 0330/524/2022, suma 1.630,71 lei",
        "Az ügy száma 0412/2021.",
        "Upgrade from 24.6.11.3 to 24.6.12.1 today",
        "Frissítsd erre: 31.2.44.9",
    ],
)
def test_numbers_of_files_and_versions_are_nobodys(text):
    assert spans(text) == []
