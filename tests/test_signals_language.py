from __future__ import annotations

import unicodedata

import pyarrow as pa
import pytest

from instructds.errors import UsageError
from instructds.kernels.langid import identify, model, plain_identify, shapes
from instructds.signals.language import detect

SAMPLES = {
    "hu": "A kertben tegnap este három macska ült a fal tetején, és a holdat nézte.",
    "en": "Three cats sat on top of the garden wall last night and watched the moon.",
    "de": "Gestern Abend saßen drei Katzen auf der Gartenmauer und betrachteten den Mond.",
    "fr": "Hier soir, trois chats étaient assis sur le mur du jardin et regardaient la lune.",
    "pl": "Wczoraj wieczorem trzy koty siedziały na murze ogrodu i patrzyły na księżyc.",
    "ru": "Небо голубое, потому что воздух рассеивает синий свет сильнее, чем красный.",
    "ar": "جلست ثلاث قطط على جدار الحديقة الليلة الماضية وهي تنظر إلى القمر.",
    "zh": "昨天晚上三只猫坐在花园的墙上看月亮。",
    "ja": "昨日の夜、三匹の猫が庭の塀の上に座って月を見ていました。",
    "ko": "어젯밤 고양이 세 마리가 정원 담장 위에 앉아 달을 바라보았다.",
    "el": "Χθες το βράδυ τρεις γάτες κάθονταν στον τοίχο του κήπου.",
    "th": "เมื่อคืนนี้แมวสามตัวนั่งอยู่บนกำแพงสวนและมองดูดวงจันทร์",
    "tr": "Dün gece üç kedi bahçe duvarının üstünde oturup aya baktı.",
    "fi": "Eilen illalla kolme kissaa istui puutarhan muurilla ja katseli kuuta.",
}


def tags(*texts, **options):
    return detect(pa.array(texts, pa.string()), **options)[0].to_pylist()


def test_sentences_are_told():
    assert dict(zip(SAMPLES, tags(*SAMPLES.values()), strict=True)) == {tag: tag for tag in SAMPLES}


def test_upper_case_and_decomposed_letters_are_told_too():
    hungarian = SAMPLES["hu"]
    assert tags(hungarian.upper(), unicodedata.normalize("NFD", hungarian), hungarian * 1000) == ["hu", "hu", "hu"]


@pytest.mark.parametrize(
    "text",
    [
        "12 345,67",
        "🙂🙂🎉",
        "{}",
        "2 + 2 = 4",
        "x = 5; y = x + 2",
        "https://example.com/a?b=1",
        "```\nfor i in range(3): print(i)\n```",
        "‼️…",
    ],
)
def test_code_numbers_and_emoji_have_no_language(text):
    assert tags(text) == ["zxx"]


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u200d", "Ok", "Nem"])
def test_what_is_too_short_stays_undetermined(text):
    assert tags(text) == ["und"]


def test_prose_around_code_and_links_decides():
    assert tags(
        f"```python\nimport os\nprint(os.name)\n```\n{SAMPLES['hu']}", f"https://example.com/the/way {SAMPLES['pl']}"
    ) == ["hu", "pl"]


def test_confidence_is_in_range_and_null_stays_null():
    found, confidence = detect(pa.array([*SAMPLES.values(), "", "{}", None], pa.large_string()))
    assert found.to_pylist()[-1] is None
    assert confidence.to_pylist()[-1] is None
    assert all(0 <= value <= 1 for value in confidence.to_pylist()[:-1])
    assert confidence.type == pa.float32()


def test_a_caller_may_want_to_be_surer_or_less_sure():
    assert tags("Nem tudom", sure=0.999) == ["und"]
    assert tags("Ok, yes please", sure=0.0) != ["und"]


def test_no_text_no_answer():
    found, confidence = detect(pa.array([], pa.string()))
    assert (len(found), len(confidence)) == (0, 0)


def test_any_batching_gives_the_same():
    texts = pa.array([*SAMPLES.values(), None, ""], pa.large_string())
    parts = [tag for start in range(0, len(texts), 3) for tag in detect(texts.slice(start, 3))[0].to_pylist()]
    assert parts == detect(texts)[0].to_pylist()


def test_langdetect_is_offered_and_always_says_the_same():
    some = [SAMPLES["hu"], SAMPLES["ru"], SAMPLES["ar"], "{}", "", None]
    assert tags(*some, backend="langdetect") == ["hu", "ru", "ar", "zxx", "und", None]
    assert tags(*some[:3], backend="langdetect") == tags(*some[:3], backend="langdetect")


def test_an_unknown_back_end_is_refused():
    with pytest.raises(UsageError, match="langdetect"):
        detect(pa.array(["a"]), backend="fasttext")


def test_the_kernel_says_what_py3langid_says():
    from py3langid import langid

    theirs = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    texts = [text[:cut] for text in SAMPLES.values() for cut in (5, 12, 30, 200)] + ["", "x = 1", "İĞ"]
    labels, confidence = identify(pa.array(texts, pa.large_string()))
    ours = [model().labels[label] if label >= 0 else theirs.nb_classes[0] for label in labels]
    assert ours == [theirs.classify(text)[0] for text in texts]
    for text, label, sure in zip(texts, labels, confidence, strict=True):
        plain_label, plain_sure = plain_identify(text)
        assert (plain_label, plain_sure) == (label, pytest.approx(sure, abs=1e-4))


def test_letters_digits_and_signs_are_counted():
    assert shapes(pa.array(["ab1 {x}", "你好", "e\u0301", None], pa.large_string())).tolist() == [
        [3, 1, 2],
        [2, 0, 0],
        [1, 0, 0],
        [0, 0, 0],
    ]
