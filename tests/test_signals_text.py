from __future__ import annotations

from collections import Counter

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.errors import UsageError
from instructds.exchanges import exchange_schema
from instructds.kernels.phrases import likely_pairs, repeated_ngrams, shared_words
from instructds.kernels.profile import profile
from instructds.kernels.words import echoed_words, plain_words
from instructds.signals.base import measure

MIXED = st.lists(st.text(st.sampled_from("aáŐő 你好ไทย\u0301\u200d'’ .x1😀İßﷺ"), max_size=40), max_size=12)
ANY = st.lists(st.text(max_size=40), max_size=8)


def column(*texts):
    return pa.array(texts, pa.large_string())


def plain_repeated(text, size):
    words = plain_words(text)
    grams = Counter(tuple(words[place : place + size]) for place in range(len(words) - size + 1))
    total = sum(grams.values())
    return sum(times for times in grams.values() if times > 1) / total if total else float("nan")


def plain_common(text, other):
    words, known = plain_words(text), set(plain_words(other))
    return sum(word in known for word in words) / len(words) if words else float("nan")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Az árvíztűrő tükörfúrógép.", ["az", "árvíztűrő", "tükörfúrógép"]),
        ("l'eau L’EAU", ["leau", "leau"]),
        ("下雨了 2 次", ["下", "雨", "了", "2", "次"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("می‌خواهم", ["میخواهم"]),
        ("e\u0301a \u0301 'x'", ["e\u0301a", "x"]),
        ("👩‍👩‍👧 -- …", []),
    ],
)
def test_words_are_those_of_the_script(text, words):
    if text == "ที่นี่":
        assert [len(word) > 0 for word in plain_words(text)] == [True, True]
        return
    assert plain_words(text) == words


@settings(max_examples=60, deadline=None)
@given(st.one_of(MIXED, ANY))
def test_the_kernels_are_their_plain_twins(texts):
    texts = [text.encode("utf-8", "ignore").decode() for text in texts]
    array, turned = column(*texts), column(*texts[::-1])
    found, other = profile(array), profile(turned)
    assert found.words.tolist() == [len(plain_words(text)) for text in texts]
    assert found.characters.tolist() == [len(text) for text in texts]
    np.testing.assert_allclose(
        repeated_ngrams(found, likely_pairs(found), 2), [plain_repeated(text, 2) for text in texts], rtol=1e-6
    )
    expected = [plain_common(text, other) for text, other in zip(texts, texts[::-1], strict=True)]
    np.testing.assert_allclose(shared_words(found, other), (expected, expected[::-1]), rtol=1e-6)
    doubled = column(*(f"{text} {other}" for text, other in zip(texts, texts[::-1], strict=True)))
    assert echoed_words(doubled, array, turned).tolist() == [len(plain_words(text)) for text in doubled.to_pylist()]
    echoes = [
        len(plain_words(text)) if plain_words(text) == plain_words(other) else -1
        for text, other in zip(texts, texts[::-1], strict=True)
    ]
    assert echoed_words(array, turned, column(*[None] * len(texts))).tolist() == echoes


def signals(names, *responses, instructions=None, **more):
    rows = [
        {"record": place, "ending": "chosen", "response": text, "instruction": asked, **more}
        for place, (text, asked) in enumerate(zip(responses, instructions or responses, strict=True))
    ]
    found = measure(pa.Table.from_pylist(rows, schema=exchange_schema()), names)
    return [found.column(name).to_pylist() for name in names]


def test_lengths_count_characters_and_words_of_any_script():
    names = ["response_characters", "instruction_characters", "response_words", "instruction_words"]
    characters, asked, words, asked_words = signals(names, "Kék az ég.", "天空", "", None)
    assert characters == asked == [10, 2, 0, None]
    assert words == asked_words == [3, 2, 0, None]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Az árvíztűrő. Igen! Miért? Mert pl. a kutya 3.14 métert ugrik. 2020. évi törvény.", 5),
        ("天空是蓝色的。真的吗？是。", 3),
        ("مرحبا. كيف حالك؟ جيد", 3),
        ("नमस्ते। आप कैसे हैं?", 2),
        ('He said "no." Then he left', 2),
        ("Cím\n\n1. első\n2. második", 2),
        ("... !?", 0),
        ("", 0),
        ("สวัสดีครับ ผมชื่อสมชาย", None),
        (None, None),
    ],
)
def test_sentences_end_as_the_script_ends_them(text, sentences):
    assert signals(["response_sentences"], text) == [[sentences]]


def test_lines_and_paragraphs_are_those_with_something_in_them():
    lines, paragraphs = signals(["response_lines", "response_paragraphs"], "egy\nkettő\n \n\nhárom\n", "", None)
    assert lines == [3, 0, None]
    assert paragraphs == [2, 0, None]


def test_a_slice_of_an_array_is_read_from_its_own_start():
    array = column("egy", "egy kettő", None, "egy kettő három").slice(1)
    assert profile(array).words.tolist() == [2, 0, 3]


def test_tokens_are_counted_with_a_given_file_only(tmp_path):
    tokenizers = pytest.importorskip("tokenizers")
    made = tokenizers.Tokenizer(tokenizers.models.WordLevel({"eső": 0, "?": 1}, unk_token="?"))
    made.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    made.save(str(tmp_path / "tokenizer.json"))
    rows = pa.Table.from_pylist([{"response": text} for text in ("az eső esik", "", None)], schema=exchange_schema())
    counted = measure(rows, ["response_tokens"], {"response_tokens": {"file": str(tmp_path / "tokenizer.json")}})
    assert counted.column(0).to_pylist() == [3, 0, None]
    assert measure(rows, ["response_tokens"]).column(0).to_pylist() == [None] * 3
    (tmp_path / "no.json").write_text("[]")
    for name in ("no.json", "gone.json"):
        with pytest.raises(UsageError, match="response_tokens"):
            measure(rows, ["response_tokens"], {"response_tokens": {"file": str(tmp_path / name)}})
