from __future__ import annotations

from collections import Counter

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.errors import UsageError
from instructds.exchanges import exchange_schema
from instructds.kernels.phrases import copied_ngrams, likely_pairs, top_ngram, varied
from instructds.kernels.profile import profile
from instructds.kernels.words import plain_words
from instructds.signals.base import measure

MIXED = st.lists(st.text(st.sampled_from("aáŐb 你好ไท\u0301’ .x1😀"), max_size=60), max_size=8)


def measured(name, *responses, **given):
    rows = pa.Table.from_pylist([{"response": text} for text in responses], schema=exchange_schema())
    return measure(rows, [name], {name: given}).column(name).to_pylist()


def plain_copied(text, size):
    words, seen, copied = plain_words(text), set(), set()
    sizes = [sum(1 for character in word if character not in "\u0301\u0e34\u0e31") for word in words]
    for place in range(len(words) - size + 1):
        gram = tuple(words[place : place + size])
        if gram in seen:
            copied |= set(range(place, place + size))
        seen.add(gram)
    total = sum(sizes)
    return sum(sizes[place] for place in copied) / total if len(words) >= size else float("nan")


def plain_varied(text, window):
    words = plain_words(text)
    runs = [words[place : place + window] for place in range(0, len(words) - window + 1, window)]
    return sum(len(set(run)) for run in runs) / (len(runs) * window) if runs else float("nan")


@settings(max_examples=60, deadline=None)
@given(MIXED)
def test_the_kernels_are_their_plain_twins(texts):
    found = profile(pa.array(texts, pa.large_string()))
    likely = likely_pairs(found)
    np.testing.assert_allclose(copied_ngrams(found, likely, 2), [plain_copied(text, 2) for text in texts], rtol=1e-6)
    np.testing.assert_allclose(varied(found, 4), [plain_varied(text, 4) for text in texts], rtol=1e-6)
    tops = top_ngram(found, likely, 1).tolist()
    for text, top in zip(texts, tops, strict=True):
        most = max(Counter(plain_words(text)).values(), default=0)
        assert np.isnan(top) if most == 0 else (top > 0) == (most > 1)


def test_repetition_is_seen_in_any_script():
    texts = ("egy kettő egy kettő egy kettő", "好好好好", "egy kettő három", "egy kettő", None)
    assert measured("repeated_words", *texts, n=2) == [1, 1, 0, 0, None]
    assert measured("repeated_words", "egy kettő", "", n=3) == [None, None]


def test_the_top_phrase_and_copied_phrases_are_shares_of_letters():
    assert measured("top_phrase", "aa bb aa bb cccc", "aa bb") == pytest.approx([8 / 12, 0])
    assert measured("repeated_phrases", "aa bb aa bb cccc", "aa bb", n=2) == pytest.approx([4 / 12, 0])


def test_lines_said_again_count_and_short_ones_and_code_do_not():
    said = "Magyarország folyói szépek.\nMás sor áll itt.\nMagyarország folyói szépek."
    code = "```\nlong_call(argument)\nlong_call(argument)\n```\n}\n}\nEgy hosszú sor.\nMég egy hosszú sor."
    found = measured("repeated_lines", said, code, "egy sor áll itt", None)
    assert found == [pytest.approx(0.393, abs=0.02), 0, None, None]
    assert measured("repeated_paragraphs", "天空是蓝色的\n\n天空是蓝色的", "egy", "a\n\nb") == [0.5, None, 0]


def test_variety_is_of_runs_of_one_length_and_null_below_one():
    same = "szó " * 50
    assert measured("distinct_words", same, same * 3, "szó " * 49) == pytest.approx([0.02, 0.02, None])
    assert measured("distinct_words", "a b a b c d", window=2) == [1.0]


def test_what_repeats_itself_compresses():
    loop, plain = measured(
        "incompressible", "újra és újra " * 50, "Az árvíztűrő tükörfúrógép és a hét törpe meséje, kezdetektől."
    )
    assert loop < 0.2
    assert plain > 0.9
    assert measured("incompressible", "rövid", "", None) == [None, None, None]


@pytest.mark.parametrize(
    ("name", "setting"),
    [("repeated_words", "n"), ("top_phrase", "n"), ("repeated_phrases", "n"), ("distinct_words", "window")],
)
def test_a_setting_without_sense_is_refused(name, setting):
    with pytest.raises(UsageError, match="1 or more"):
        measured(name, "a", **{setting: 0})
