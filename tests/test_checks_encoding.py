from __future__ import annotations

import pytest
from checks_written import CLEAN, findings

READ_WRONG = [
    ("hu", "utf-8", "cp1252"), ("hu", "utf-8", "latin-1"), ("hu", "utf-8", "cp1250"), ("hu", "utf-8", "cp437"),
    ("de", "utf-8", "cp1252"), ("fr", "utf-8", "mac_roman"), ("es", "utf-8", "latin-1"), ("ru", "utf-8", "cp1251"),
    ("ru", "cp1251", "latin-1"), ("ru", "utf-8", "cp1252"), ("ar", "utf-8", "latin-1"), ("ar", "cp1256", "cp1252"),
    ("zh", "utf-8", "latin-1"), ("zh", "utf-8", "gbk"), ("ja", "utf-8", "shift_jis"), ("hi", "utf-8", "latin-1"),
    ("hu", "utf-8", "gbk"), ("hu", "utf-8", "cp850"), ("hu", "utf-8", "iso8859_2"), ("hu", "utf-8", "cp1254"), ("hu", "utf-8", "shift_jis"),
    ("de", "utf-8", "cp1250"), ("fr", "utf-8", "gbk"), ("ru", "utf-8", "cp437"), ("ru", "utf-8", "mac_roman"), ("ru", "utf-8", "koi8_r"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "written", "read"), READ_WRONG)
def test_a_text_read_in_another_encoding_is_found(language, written, read):
    damaged = " ".join(CLEAN[language]).encode(written).decode(read, "ignore")
    assert findings([("?", damaged)], ["damaged_encoding"], language)


@pytest.mark.parametrize("language", CLEAN)
def test_whole_texts_are_left_alone(language):
    names = ["damaged_encoding", "control_characters", "stray_escapes", "gibberish", "html_residue", "markdown_residue"]
    assert findings([("?", " ".join(CLEAN[language]))], names, language) == []


def test_hungarian_with_foreign_letters_is_damaged_only_when_it_has_none_of_its_own():
    said = "Az esõs idõben a nõk vártak."
    assert [one["evidence"] for one in findings([("?", said)], ["damaged_encoding"], "hu")] == ["esõs"]
    assert findings([("?", said + " Az ő kutyájuk is.")], ["damaged_encoding"], "hu") == []
    assert findings([("?", "Õhtul õpetaja sõitis võsast põllule.")], ["damaged_encoding"], "et") == []


def test_question_marks_in_place_of_letters_are_counted():
    assert [one["evidence"] for one in findings([("?", "A k?ny?r s?lt ?s meleg, a v?z hideg.")], ["damaged_encoding"])] == [
        "k?ny?r"
    ]
    assert findings([("?", "Kell?Nem kell, lásd: example.org/a?b=c&d?e=f")], ["damaged_encoding"]) == []


def test_escapes_in_prose_are_found_and_spoken_ones_are_not():
    assert [one["evidence"] for one in findings([("?", "Igyál vizet.\\nAludj eleget.")], ["stray_escapes"])] == ["\\n"]
    assert findings([("?", "A \\n jel új sort kezd.")], ["stray_escapes"]) == []


@pytest.mark.parametrize("piece", ["Ã", "õ", "a?", "\\n", "\\", "é", "Р", "\u0301", "k?k ", '\\"'])
def test_long_rows_are_read_in_linear_time(piece):
    assert len(findings([("?", piece * 300_000)], ["damaged_encoding", "stray_escapes"], "hu")) <= 2


@pytest.mark.parametrize(
    "said",
    [
        "A 用 szó kínaiul azt jelenti: használ; a „茅台” egy ital neve.",
        "iPhone手机和Mac电脑都很贵。",
        "│ név │ ár │\n├─────┼────┤\n│ tej │ 5 │",
        "Москва — город – герой, а Киев—столица.",
        "MENÜ» «CAFÉ» „É” – Ä»",
        "Đà Nẵng và Đồng Nai đều đẹp.",
        "ｶﾀｶﾅは半角です。",
        "√2 ≈ 1,41 és x√3 ≥ 0",
    ],
)
def test_foreign_words_boxes_and_signs_are_no_damage(said):
    assert findings([("?", said)], ["damaged_encoding"]) == []


def test_letters_spelt_out_in_words_are_stray_even_below_a_task_about_functions():
    assert findings(
        [("Mi a deriv\u00e1lt f\u00fcggv\u00e9ny?", "A v\\u00e1ltoz\\u00e1s m\\u00e9rt\\u00e9ke.")], ["stray_escapes"]
    )
    assert findings([("Write it with Unicode escapes", "K\\u0151szeg")], ["stray_escapes", "damaged_encoding"]) == []
