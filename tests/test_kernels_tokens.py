import unicodedata

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.kernels.tokens import composed, plain_tokens, tokens

TEXTS = st.lists(st.text(alphabet="aÁbß ő12.,'’-\n水雨がガทดุ่اء٣e\u0301\u200dx", max_size=30), max_size=6)


def found(texts):
    said = tokens(composed(pa.array(texts, pa.large_string())))
    lists = [array.tolist() for array in (said.values, said.exact, said.starts, said.ends)]
    flat = list(zip(*lists, strict=True))
    return [flat[first:last] for first, last in zip(said.offsets[:-1], said.offsets[1:], strict=True)]


def values(text):
    return [token[0] for token in found([text])[0]]


@settings(max_examples=300)
@given(TEXTS)
def test_kernel_and_plain_twin_agree(texts):
    assert found(texts) == [plain_tokens(unicodedata.normalize("NFKC", text)) for text in texts]


def test_case_spacing_and_punctuation_do_not_count():
    assert values("Mennyi az ÁFA, Ilona?") == values("  mennyi\n\naz áfa ilona")
    assert values("水はどこ?") == values("「水はどこ」")


def test_numbers_are_one_token_each_and_differ_only_where_digits_count():
    assert values("ár: 1,500 Ft, 3.5 kg") == values("ár: 20 Ft, 7 kg")
    assert len(values("1,500; 3.5; 2026-11-24")) == 3
    one, other = found(["ár 1,500", "ár 1,501"])
    assert [token[1] for token in one] != [token[1] for token in other]


def test_scripts_without_spaces_have_a_token_for_each_character():
    assert len(values("今天下雨")) == 4
    assert values("今天下雨")[1:] != values("天今下雨")[1:]


def test_places_are_bytes_of_the_words():
    text = "Szép ÁFA 水"
    data = text.encode()
    assert [data[start:end].decode() for _, _, start, end in found([text])[0]] == ["Szép", "ÁFA", "水"]


def test_composed_leaves_plain_texts_as_they_are():
    texts = pa.array(["abc", "e\u0301", None, "ﬁ"], pa.large_string())
    assert composed(texts).to_pylist() == ["abc", "é", None, "fi"]
