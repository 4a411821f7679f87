from __future__ import annotations

import re
import unicodedata

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.errors import UsageError
from instructds.exchanges import exchange_schema
from instructds.kernels.characters import SCRIPTS
from instructds.kernels.kept import kept
from instructds.kernels.langid import identify, model, plain_identify, shapes
from instructds.kernels.langid_plain import NOT, PLAIN, QUOTING
from instructds.kernels.langid_quick import begin, even, fits
from instructds.kernels.scripts import script_letters
from instructds.kernels.sentences import sentences
from instructds.kernels.vocabulary import vocabulary
from instructds.signals.base import measure
from instructds.signals.language import detect
from instructds.signals.language_spans import segments
from instructds.signals.language_told import Told

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


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u200d", "Ok", "Hm", "la", "no", "a"])
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


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("szép idő", "hu"),
        ("nem tudom", "hu"),
        ("good morning", "en"),
        ("guten Morgen", "de"),
        ("l'eau froide", "fr"),
        ("buenos días", "es"),
        ("dobré ráno", "cs"),
        ("dzień dobry", "pl"),
        ("доброе утро", "ru"),
        ("добрий ранок", "uk"),
        ("günaydın arkadaşlar", "tr"),
        ("bună dimineața", "ro"),
        ("早上好", "zh"),
        ("おはよう", "ja"),
        ("ja siis", "et"),
        ("صباح الخير", "ar"),
        ("शुभ प्रभात", "hi"),
    ],
)
def test_two_words_are_enough(text, tag):
    assert tags(text) == [tag]


@pytest.mark.parametrize(
    "text",
    [
        "Kovács Anna, Nagy Péter, Tóth Júlia",
        "John Smith\nMary Jones\nRobert Brown",
        "Иван Петров, Анна Смирнова",
        "张伟、王芳、李娜",
        "محمد، أحمد، فاطمة",
        "김민수, 이영희, 박지훈",
        "# összead\ntotal = 0\nfor x in xs:\n    total += x",
        "SELECT name FROM people WHERE age > 30;",
        '{"id": 7, "ok": true}',
        "SGVsbG8gV29ybGQhIFRoaXMgaXMgYSB0ZXN0Lg==",
        "E = mc^2",
        "10 kg, 25 cm",
        "/usr/local/bin/python",
    ],
)
def test_names_code_keys_and_formulas_have_no_language(text):
    assert tags(text) == ["zxx"]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Äpfel, Birnen, Kirschen", "de"),
        ("alma, körte, szilva", "hu"),
        ("A függvény (lásd lent) a számok összegét adja; a neve add.", "hu"),
        ("Price: 20 dollars for two people, 30 for three.", "en"),
        ("단어(word)는 뜻을 가진 가장 작은 말이다.", "ko"),
        ("Γιατί είναι μπλε ο ουρανός; Επειδή ο αέρας σκεδάζει το φως 2 φορές;", "el"),
        ("Anna tegnap a kertben volt, Béla pedig otthon maradt.", "hu"),
    ],
)
def test_lists_and_sentences_with_signs_keep_their_language(text, tag):
    assert tags(text) == [tag]


def test_a_text_that_changes_its_language_is_cut_where_it_does():
    text = f"{SAMPLES['hu']} {SAMPLES['hu']}\n{SAMPLES['en']}\n```\nx = 1\n```\n{SAMPLES['zh']}"
    spans = segments(text)
    assert [span.tag for span in spans] == ["hu", "en", "zxx", "zh"]
    assert "".join(text[span.start : span.end] for span in spans) == text
    assert segments(pa.array([text, None, ""])) == [spans, [], []]


def test_the_foreign_share_is_of_letters_and_null_where_there_is_little_text():
    table = pa.Table.from_pylist(
        [{"response": text} for text in (SAMPLES["hu"], f"{SAMPLES['hu']}\n{SAMPLES['ru']}", "{}", None, "Hm", SAMPLES["zh"])],
        schema=exchange_schema(),
    )
    one, two, *rest, chinese = measure(table, ["foreign_share"]).column(0).to_pylist()
    assert (one, rest, chinese) == (0, [None, None, None], 0)
    assert 0.4 < two < 0.6


def test_vocabulary_is_made_anew_where_none_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    labels = model().labels
    made = vocabulary.__wrapped__(labels)
    (file,) = (tmp_path / "instructds").iterdir()
    again = vocabulary.__wrapped__(labels)
    assert all((first == second).all() for first, second in zip(made, again, strict=True))
    file.write_bytes(b"broken")
    assert (vocabulary.__wrapped__(labels).keys == made.keys).all()


def test_texts_whose_words_are_of_one_language_are_alike():
    first = pa.array([SAMPLES["hu"], SAMPLES["hu"], "", "xyz"], pa.large_string())
    second = pa.array(["Ki ült a falon, és mit nézett?", SAMPLES["en"], "", "xyz"], pa.large_string())
    assert fits(second, begin(first).column).tolist() == [True, False, False, False]


def test_a_cache_folder_that_cannot_be_written_is_no_hindrance(tmp_path, monkeypatch):
    (tmp_path / "instructds").write_text("a file where the folder belongs", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    made = kept("minta", (1, 2), lambda: {"numbers": np.arange(3)})
    assert made["numbers"].tolist() == [0, 1, 2]
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
    kept("minta", (1, 2), lambda: {"numbers": np.arange(3)})
    assert kept("minta", (1, 2), dict)["numbers"].tolist() == [0, 1, 2]
    assert kept("minta", (3,), dict) == {}


@pytest.mark.parametrize(
    "text",
    [
        SAMPLES["hu"],
        SAMPLES["ru"],
        SAMPLES["zh"],
        "A kertben tegnap este „három macska” ült, és a holdat nézte.",
        "Why is the sky blue? It scatters all the light (the blue more than the red), and so it looks blue to people who look up.",
    ],
)
def test_a_text_that_begins_plainly_is_seen_to(text):
    assert begin(pa.array([text], pa.large_string())).kind.tolist() == [QUOTING if "„" in text else PLAIN]


@pytest.mark.parametrize(
    "text",
    [
        "```x = 1```",
        "See www.example.org for more of this, it is there.",
        "Írj ide: valaki@example.com, és várj a válaszra egy hétig.",
        "a = b; c = d; e = f",
        "Kovács Anna, Nagy Péter, Tóth Júlia",
        "12, 13 and 15",
        "cafe\u0301 is open all day for you and me.",
        "The file is in /usr/local/share, as it always was in the past.",
        "Its key is 550e8400-e29b-41d4-a716-446655440000 and not the other one.",
        "",
        None,
    ],
)
def test_what_may_hold_something_else_than_sentences_is_not_plain(text):
    assert begin(pa.array([text], pa.large_string())).kind.tolist() == [NOT]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (
            f"{SAMPLES['hu']} Nagyon szép volt, és nem is akartak még haza menni.\n```python\nfor name in names:\n    print(name)\n```",
            "hu",
        ),
        (f"{SAMPLES['en']} See www.example.com for more.", "en"),
        ("def cats_on_the_wall(of, the, garden, at, night):\n    return [of, the, garden]\n", None),
        (f"```\n{SAMPLES['en']}\n```", None),
    ],
)
def test_sentences_before_code_settle_the_language(text, tag):
    (label,) = begin(pa.array([text], pa.large_string())).label.tolist()
    assert (label >= 0 and model().labels[label]) == (tag or False)


def test_a_text_is_even_when_its_beginning_and_its_middle_are_of_one_language():
    texts = pa.array([SAMPLES["hu"] * 9, SAMPLES["hu"] + SAMPLES["ru"], SAMPLES["zh"], None], pa.large_string())
    same, letters, wide = even(texts, begin(texts).column, 1_000)
    assert same.tolist() == [True, False, False, False]
    assert letters.tolist() == [40, 119, 17, 0]
    assert wide.tolist() == [0, 0, 17, 0]


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab. \n`\t!?。।؟\"'”)…é字"), max_size=60))
def test_sentences_and_lines_are_cut_like_the_plain_pattern_says(text):
    found = sentences(pa.array([text], pa.large_string()))
    assert found.characters.sum() == len(text)
    assert found.first.tolist() == [0, len(found.end)]
    if "`" not in text:
        ends = [match.end() for match in re.finditer(r"[.!?;…][\"'”»)\]]*[ \t]+|[。！？]|[।؟۔]\s*|\n+", text)]
        assert np.cumsum(found.characters).tolist() == [*ends, *([len(text)] if text and ends[-1:] != [len(text)] else [])]


def test_a_fenced_block_is_one_sentence_and_marked():
    found = sentences(pa.array(["Íme. Ez:\n```\nx = 1\n\ny = 2\n```\nKész."], pa.large_string()))
    assert found.fenced.tolist() == [False, False, False, True, False]
    assert found.letters.tolist() == [3, 2, 0, 2, 4]


def test_letters_are_counted_by_script():
    counts = script_letters(pa.array(["abc где 字字", None], pa.large_string()), 8)
    assert {SCRIPTS[place]: int(counts[0, place]) for place in np.flatnonzero(counts[0])} == {"LATIN": 3, "CYRILLIC": 3}
    assert not counts[1].any()


def test_a_language_is_told_once_for_all_who_ask():
    told = Told(pa.array([SAMPLES["hu"], None, SAMPLES["en"]], pa.large_string()))
    first = told.of(np.array([2, 0]))
    assert first[0].tolist() == ["en", "hu"]
    assert told.of(np.arange(3))[0].tolist() == ["hu", None, "en"]


def test_kept_arrays_come_back_as_they_were_and_a_change_stays_here(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    arrays = {
        "szavak": np.array(["hó", "عين", "雪"]),
        "empty": np.empty((0, 3)),
        "grid": np.arange(6, dtype=np.int8).reshape(2, 3),
    }
    for _ in range(2):
        found = kept("minta", 1, lambda: arrays)
        assert {name: array.tolist() for name, array in found.items()} == {
            name: array.tolist() for name, array in arrays.items()
        }
        assert {name: array.dtype for name, array in found.items()} == {name: array.dtype for name, array in arrays.items()}
    found["grid"][0] = 9
    assert kept("minta", 1, dict)["grid"].tolist() == [[0, 1, 2], [3, 4, 5]]
    (file,) = (tmp_path / "instructds").iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert kept("minta", 1, dict) == {}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Eg veit ikkje kva som skjer, men me kjem heim til dei andre om nokre veker.", "nn"),
        ("Jeg vet ikke hva som skjer, men vi kommer hjem til de andre om noen uker.", "no"),
        ("Historija ovog grada je duga, a općina je tokom prošle sedmice otvorila novi univerzitet.", "bs"),
        ("Povijest ovog grada je duga, a općina je tijekom prošlog tjedna otvorila novo sveučilište.", "hr"),
        ("Kita boleh naik kereta ke bandar kerana pejabat dan kedai masih buka.", "ms"),
        ("Kami bisa naik mobil ke kota karena kantor dan toko masih buka.", "id"),
        ("A xente da vila xogaba na praia, pero non había moita auga nin sombra.", "gl"),
        ("Hulle sê dat hierdie jare vir die mense baie goed was, en ons sal nog lank so lewe.", "af"),
        ("Aqueste libre es fòrça polit, e totas las femnas del vilatge lo coneisson.", "oc"),
        ("Усе людзі нараджаюцца вольнымі і роўнымі ў сваёй годнасці і правах.", "be"),
        ("דער הונט איז אין גאָרטן און די קאַץ שלאָפט אויף דער וואַנט.", "yi"),
        ("ሎሚ ኣብ ከተማና ሓደ ሓድሽ ቤት ትምህርቲ ተኸፊቱ ኣሎ፣ ናይ ህጻናት እዩ።", "ti"),
        ("سڀني ماڻهن کي آزادي ۽ عزت سان جيئڻ جو حق آهي، ۽ اهو ڪير به کسي نٿو سگهي۔", "sd"),
        ("هەموو مرۆڤێک مافی ژیانی هەیە و دەبێت لە ئازادیدا بژی، ئەوە یاسایە.", "ckb"),
        ("ހުރިހާ އިންސާނުންނަކީ މިނިވަންކަމުގައި އުފަން ވެފައިވާ ބައެކެވެ.", "dv"),
        ("ⵉⵎⴷⴰⵏⵏ ⴰⴽⴽⵯ ⵜⵜⵍⴰⵍⵏ ⴷ ⵉⵍⴻⵍⵍⵉⵢⵏ", "zgh"),
    ],
)
def test_languages_that_are_much_alike_are_told_by_words_and_letters_that_one_of_them_has(text, tag):
    assert tags(text) == [tag]
