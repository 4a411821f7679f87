"""Tasks that work on material as if it lay there, in all languages that have words for it, and what only sounds so."""

from __future__ import annotations

import re

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.checks.missing_input import missing
from instructds.checks.phrases_pointed import STEMS
from instructds.checks.phrases_worked import WORKED
from instructds.exchanges import exchange_schema

WORK = {
    "en": (
        "Fill in the blanks with the right form of the verb.",
        "Is the statement true or false?",
        "Correct the grammar mistakes in the sentence.",
    ),
    "hu": (
        "Töltsd ki az üres helyeket a megfelelő szóval!",
        "Igaz vagy hamis az állítás?",
        "Javítsd ki a nyelvtani hibákat a mondatban!",
    ),
    "de": (
        "Fülle die Lücken mit dem richtigen Wort aus.",
        "Ist die Aussage richtig oder falsch?",
        "Korrigiere die Grammatikfehler im Satz.",
    ),
    "fr": (
        "Remplis les blancs avec le mot qui convient.",
        "L'affirmation est-elle vraie ou fausse ?",
        "Corrige les fautes de grammaire de la phrase.",
    ),
    "es": (
        "Rellena los espacios en blanco con la palabra correcta.",
        "¿La afirmación es verdadera o falsa?",
        "Corrige los errores gramaticales de la oración.",
    ),
    "it": (
        "Riempi gli spazi vuoti con la parola giusta.",
        "L'affermazione è vera o falsa?",
        "Correggi gli errori grammaticali nella frase.",
    ),
    "pl": (
        "Uzupełnij luki odpowiednim słowem.",
        "Czy stwierdzenie jest prawdziwe, czy fałszywe?",
        "Popraw błędy gramatyczne w zdaniu.",
    ),
    "ru": (
        "Заполни пропуски подходящим словом.",
        "Утверждение верно или неверно?",
        "Исправь грамматические ошибки в предложении.",
    ),
    "tr": ("Boşlukları uygun kelimeyle doldur.", "İfade doğru mu yanlış mı?", "Cümledeki dil bilgisi hatalarını düzelt."),
    "zh": ("用合适的词填空。", "这个说法是对还是错？", "改正句子中的语法错误。"),
    "da": (
        "Udfyld de tomme felter med det rigtige ord.",
        "Er udsagnet sandt eller falsk?",
        "Ret de grammatiske fejl i sætningen.",
    ),
    "fi": ("Täydennä aukot sopivalla sanalla.", "Onko väite totta vai tarua?", "Korjaa lauseen kielioppivirheet."),
    "el": (
        "Συμπλήρωσε τα κενά με τη σωστή λέξη.",
        "Η πρόταση είναι σωστή ή λάθος;",
        "Διόρθωσε τα γραμματικά λάθη της πρότασης.",
    ),
    "he": ("השלם את המילים החסרות.", "האם הטענה נכונה או שגויה?", "תקן את שגיאות הדקדוק במשפט."),
    "hi": ("रिक्त स्थानों को सही शब्द से भरें।", "क्या यह कथन सही है या गलत?", "वाक्य में व्याकरण की गलतियाँ सुधारें।"),
    "vi": ("Điền từ thích hợp vào chỗ trống.", "Nhận định này đúng hay sai?", "Sửa lỗi ngữ pháp trong câu."),
    "id": (
        "Isilah titik-titik dengan kata yang tepat.",
        "Apakah pernyataan itu benar atau salah?",
        "Perbaiki kesalahan tata bahasa dalam kalimat.",
    ),
    "th": ("เติมคำในช่องว่างให้ถูกต้อง", "ข้อความนี้จริงหรือเท็จ", "แก้ไขข้อผิดพลาดทางไวยากรณ์ในประโยค"),
    "bg": (
        "Попълни празните места с подходящата дума.",
        "Твърдението вярно ли е или невярно?",
        "Поправи граматическите грешки в изречението.",
    ),
    "fa": ("جاهای خالی را با کلمه مناسب پر کنید.", "آیا این جمله درست است یا نادرست؟", "اشتباهات دستوری جمله را اصلاح کنید."),
    "pt": ("Preencha as lacunas com a palavra certa.", "A afirmação é verdadeira ou falsa?"),
    "nl": ("Vul de ontbrekende woorden in.", "Is de stelling waar of onwaar?"),
    "cs": ("Doplň chybějící slova.", "Je toto tvrzení pravdivé?"),
    "ro": ("Completează spațiile libere.", "Afirmația este adevărată sau falsă?"),
    "uk": ("Заповни пропуски.", "Якою мовою написано текст?"),
    "ar": ("املأ الفراغات بالكلمة المناسبة.", "هل العبارة صحيحة أم خاطئة؟"),
    "ja": ("空欄に適切な語を入れてください。", "この文章は何語で書かれていますか。"),
    "ko": ("빈칸에 알맞은 말을 쓰세요.", "이 글은 어떤 언어로 쓰였나요?"),
    "sv": ("Fyll i luckorna.", "Är påståendet sant eller falskt?"),
    "nb": ("Fyll inn de manglende ordene.", "Er påstanden sann eller usann?"),
    "hr": ("Popuni praznine.", "Na kojem jeziku je napisan tekst?"),
}

NAMED = (
    "Is the statement that the earth is flat true?",
    "What language is spoken in Brazil?",
    "Sort the planets by size.",
    "Continue the story of Cinderella after the ball.",
    "Milyen nyelven beszélnek Brazíliában?",
    "Rendezd méret szerint a bolygókat!",
    "Folytasd a Hamupipőke történetét a bál után!",
    "Hogyan javítsak ki egy mondatot?",
    "In welcher Sprache ist die Bibel verfasst?",
    "Sortiere die Planeten nach Größe.",
    "Setze das Märchen vom Froschkönig fort.",
    "Wie korrigiert man einen Satz?",
    "Dans quelle langue la Bible est-elle écrite ?",
    "Classe les planètes par taille.",
    "Continue l'histoire de Cendrillon.",
    "Comment corriger une phrase ?",
    "¿En qué idioma está escrita la Biblia?",
    "Ordena los planetas por tamaño.",
    "Continúa la historia de Cenicienta.",
    "¿Cómo se corrige una oración?",
    "In che lingua è scritta la Bibbia?",
    "Ordina i pianeti per grandezza.",
    "Continua la storia di Cenerentola.",
    "Come si corregge una frase?",
    "W jakim języku napisano Biblię?",
    "Posortuj planety według wielkości.",
    "Kontynuuj baśń o Kopciuszku.",
    "Jak poprawić zdanie?",
    "На каком языке написана Библия?",
    "Расположи планеты по размеру.",
    "Продолжи сказку о Золушке.",
    "Как исправить предложение?",
    "İncil hangi dilde yazılmış?",
    "Gezegenleri büyüklüğe göre sırala.",
    "Külkedisi hikayesini devam ettir.",
    "Bir cümle nasıl düzeltilir?",
    "圣经是用什么语言写的？",
    "按大小排列行星。",
    "续写灰姑娘的故事。",
    "怎样改正句子中的错误？",
    "Hvilket sprog er Bibelen skrevet på?",
    "Sorter planeterne efter størrelse.",
    "Fortsæt historien om Askepot.",
    "Hvordan retter man en sætning?",
    "Millä kielellä Raamattu on kirjoitettu?",
    "Lajittele planeetat koon mukaan.",
    "Jatka Tuhkimon tarinaa.",
    "Miten lause korjataan?",
    "Σε ποια γλώσσα είναι γραμμένη η Βίβλος;",
    "Ταξινόμησε τους πλανήτες κατά μέγεθος.",
    "Συνέχισε την ιστορία της Σταχτοπούτας.",
    "Πώς διορθώνω μια πρόταση;",
    'באיזו שפה כתוב התנ"ך?',
    "מיין את כוכבי הלכת לפי גודל.",
    "המשך את הסיפור של סינדרלה.",
    "איך מתקנים משפט?",
    "बाइबिल किस भाषा में लिखी गई है?",
    "ग्रहों को आकार के क्रम में लगाएं।",
    "सिंड्रेला की कहानी को आगे बढ़ाएं।",
    "वाक्य कैसे सुधारें?",
    "Kinh Thánh được viết bằng ngôn ngữ nào?",
    "Sắp xếp các hành tinh theo kích thước.",
    "Viết tiếp câu chuyện Tấm Cám.",
    "Làm thế nào để sửa một câu?",
    "Alkitab ditulis dalam bahasa apa?",
    "Urutkan planet menurut ukuran.",
    "Lanjutkan cerita Malin Kundang.",
    "Bagaimana cara memperbaiki kalimat?",
    "คัมภีร์ไบเบิลเขียนด้วยภาษาอะไร",
    "จัดเรียงดาวเคราะห์ตามขนาด",
    "แต่งเรื่องซินเดอเรลลาต่อ",
    "แก้ประโยคอย่างไร",
    "На какъв език е написана Библията?",
    "Подреди планетите по големина.",
    "Продължи приказката за Пепеляшка.",
    "Как се поправя изречение?",
    "کتاب مقدس به چه زبانی نوشته شده است؟",
    "سیاره‌ها را به ترتیب اندازه مرتب کنید.",
    "داستان سیندرلا را ادامه دهید.",
    "چگونه یک جمله را اصلاح کنیم؟",
)


def found_in(instruction, response, context=None):
    row = {
        "record": 0,
        "turn": 1,
        "asked_turn": 0,
        "ending": "response",
        "instruction": instruction,
        "response": response,
        "context": context,
        "history": [],
    }
    return find(pa.Table.from_pylist([row], exchange_schema()), ["missing_input"]).to_pylist()


def test_every_language_has_an_example():
    assert set(WORK) == set(WORKED)


@pytest.mark.parametrize(("tag", "asked"), [(tag, asked) for tag, own in WORK.items() for asked in own])
def test_a_task_that_works_on_nothing_is_found_and_one_with_its_material_is_not(tag, asked):
    assert missing(asked, (), (), (tag,)) is not None
    assert len(found_in(asked, "Oké, 3.")) == 1
    assert found_in(asked, "Oké, 3.", context="Az éjjel áradt a folyó.") == []
    assert found_in(f"{asked.rstrip('.!?？。;؟।')}: Az éjjel áradt a folyó.", "Oké, 3.") == []
    assert found_in(f'{asked} "Az éjjel áradt a folyó."', "Oké, 3.") == []


@pytest.mark.parametrize("asked", NAMED)
def test_material_that_is_named_and_questions_how_it_is_done_are_spared(asked):
    assert found_in(asked, "Oké, 3.") == []


@pytest.mark.parametrize(
    "asked",
    ["Fill in the blanks: the sky is ____.", "Fill in the blanks the sky is ____", "Töltsd ki az üres helyet ..... az ég"],
)
def test_blanks_in_the_task_are_its_material(asked):
    assert found_in(asked, "blue") == []


@pytest.mark.parametrize("tag", WORKED)
def test_words_of_a_language_are_in_lower_case_and_its_pattern_is_one(tag):
    assert re.compile(WORKED[tag])
    assert all(stem == stem.lower() for stem in STEMS[tag])
    assert missing("a " * 5_000, (), (), (tag,)) is None
