from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.checks.missing_input import missing
from instructds.exchanges import exchange_schema

POINTING = {
    "hu": ("Foglald össze az alábbi szöveget!", "Foglald össze az alábbi szöveget: Esik, fúj a szél."),
    "en": ("Summarize the following paragraph.", "Summarize the following paragraph.\n\nIt rains and the wind blows."),
    "de": ("Übersetze den folgenden Satz ins Ungarische.", "Übersetze den folgenden Satz: Es regnet heute."),
    "fr": ("Corrige la phrase suivante.", "Corrige la phrase suivante : il pleut hier."),
    "es": ("Resume el siguiente texto.", "Resume el siguiente texto: Llueve y hace viento."),
    "it": ("Traduci la seguente frase.", "Traduci la seguente frase: Piove."),
    "pt": ("Resuma o seguinte texto.", "Resuma o seguinte texto: Chove muito."),
    "nl": ("Vat de onderstaande tekst samen.", "Vat de onderstaande tekst samen: Het regent."),
    "pl": ("Streść poniższy tekst.", "Streść poniższy tekst: Pada deszcz."),
    "cs": ("Shrň níže uvedený text.", "Shrň níže uvedený text: Prší."),
    "ru": ("Переведи следующее предложение.", "Переведи следующее предложение: Идёт дождь."),
    "uk": ("Виправ наведене речення.", "Виправ наведене речення: Йде дощ."),
    "tr": ("Aşağıdaki metni özetle.", "Aşağıdaki metni özetle: Yağmur yağıyor."),
    "ar": ("لخص النص التالي.", "لخص النص التالي: تمطر السماء."),
    "zh": ("总结以下段落。", "总结以下段落：下雨了，风很大。"),
    "ja": ("以下の文章を要約してください。", "以下の文章を要約してください：雨が降り、風が強い。"),
    "ko": ("다음 문장을 번역하세요.", "다음 문장을 번역하세요: 비가 온다."),
}

ABSENT = {
    "hu": ("Javítsd ki a szöveget!", "Kérlek, küldd el a szöveget, amelyet ki kell javítanom."),
    "en": ("Translate it.", "Please provide the text that you would like me to translate."),
    "de": ("Fasse zusammen.", "Bitte geben Sie mir den Text, den ich zusammenfassen soll."),
    "fr": ("Résume.", "Vous n'avez pas fourni de texte à résumer."),
    "es": ("Resume esto.", "Por favor, proporciona el texto que quieres resumir."),
    "ru": ("Переведи.", "Пожалуйста, предоставьте текст для перевода."),
    "zh": ("总结一下。", "您没有提供任何文章，请提供文章内容。"),
    "ar": ("لخص.", "يرجى تقديم النص الذي تريد تلخيصه."),
}

SPARED = [
    "Write a function that reverses the given list.",
    "Írj programot, amely rendezi a megadott listát!",
    "What happened in the following years?",
    "Mi történt a következő napon?",
    "Was geschah am folgenden Tag?",
    "Describe this world in your own words",
    "Nenne drei Flüsse.",
    "写一个函数，对给定的列表排序。",
    'Correct this sentence: "He go home."',
    "Which of the following is a fruit? apple, stone, iron",
    "Що сталося наступного року?",
    "Sort these numbers: 5, 3, 9",
]


SEEN = [
    "Mit látsz a csatolt képen?", "Olvasd el a linken található cikket, és írd le a véleményed!", "Miről szól a cikk a szöveg alapján?",
    "Javítsd ki az esszémet!", "What is shown in this picture?", "Read the article at the link and list its arguments.",
    "According to the passage, why did he leave?", "Proofread my essay.", "Find the bug in the code above.", "Was ist auf diesem Bild zu sehen?",
    "Was ist der Hauptgedanke des untenstehenden Abschnitts?", "Décris ce que tu vois sur cette image.", "¿Qué aparece en esta imagen?",
    "Cosa vedi in questa immagine?", "O que aparece nesta imagem?", "Wat zie je op deze afbeelding?", "Co widzisz na tym zdjęciu?",
    "Popiš, co vidíš na tomto obrázku.", "Ce vezi în această imagine?", "Что изображено на этой картинке?", "Що зображено на цьому малюнку?",
    "Bu resimde ne görüyorsun?", "صف هذه الصورة", "图中有什么？", "この写真には何が写っていますか", "이 사진에서 무엇이 보이나요?", "Vad ser du på bilden?",
]  # fmt: skip

UNSEEN = [
    "Írj verset egy képről!", "Hogyan készíts jó képet a telefonoddal?", "Mi a különbség a link és a hivatkozás között?",
    "Describe the image of women in Victorian novels.", "How do I add a picture to a slide?", "What makes a good photograph?",
    "Explain how links work on the web.", "Write a poem. In the poem, mention a river.", "Wie malt man ein gutes Bild?",
    "Comment prendre une belle photo ?", "¿Cómo se hace una buena foto?", "怎样拍出好照片？", "写一首关于画的诗。", "Как сделать красивое фото?",
    'According to the text "It rains", what happens?', "Write a program that reads the given file.", "Read my mind!",
]  # fmt: skip


def found_in(asked, said, context=None, history=None):
    row = {
        "record": 0,
        "turn": 1,
        "ending": "chosen",
        "instruction": asked,
        "response": said,
        "context": context,
        "history": history or [],
    }
    return find(pa.Table.from_pylist([row], schema=exchange_schema()), ["missing_input"]).to_pylist()


@pytest.mark.parametrize("language", POINTING)
def test_a_task_that_points_at_nothing_is_found_and_one_with_its_text_is_not(language):
    bare, whole = POINTING[language]
    assert len(found_in(bare, "Oké. 好")) == 1
    assert found_in(whole, "Oké. 好") == []
    assert found_in(bare, "Oké. 好", context="Esik az eső.") == []
    assert found_in(bare, "Oké. 好", history=[{"role": "user", "content": "Esik az eső."}]) == []


@pytest.mark.parametrize("language", ABSENT)
def test_an_answer_that_asks_for_the_text_is_found_with_its_words(language):
    asked, said = ABSENT[language]
    (found,) = found_in(asked, said)
    assert found["evidence"] in said


@pytest.mark.parametrize("asked", SPARED)
def test_what_only_looks_like_pointing_is_spared(asked):
    assert not missing(asked)
    assert found_in(asked, "Egy válasz. An answer.") == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Wie führe ich das aus? Erkläre es.", "Um den Code auszuführen, kannst du die Funktion direkt aufrufen."),
        ("Vysvětli postup.", "Pro opravu můžete upravit kód takto."),
        ("Magyarázd el!", "A kódot kérlek mindig teszteld le."),
        ("Explique le calcul.", "Pouvez-vous imaginer une image plus simple ? Non."),
        ("Объясни метод.", "Вы можете изменить код следующим образом."),
    ],
)
def test_a_polite_verb_beside_a_thing_asks_for_nothing(asked, said):
    assert found_in(asked, said) == []


def test_a_bare_prompt_has_no_answer_to_flag():
    assert found_in("Summarize the following article.", None) == []


@pytest.mark.parametrize("piece", ["the following ", "az alábbi ", "please provide ", "以下", "a, "])
def test_long_texts_are_read(piece):
    assert found_in(piece * 50_000, piece * 50_000, context="x") == [] or piece == "please provide "


@pytest.mark.parametrize("asked", SEEN)
def test_a_task_about_what_nobody_can_see_is_found(asked):
    assert len(found_in(asked, "Oké. 好")) == 1
    assert found_in(asked, "Oké. 好", context="Esik az eső.") == []


@pytest.mark.parametrize("asked", UNSEEN)
def test_a_task_that_only_speaks_of_pictures_links_and_texts_is_spared(asked):
    assert found_in(asked, "Oké. 好") == []
