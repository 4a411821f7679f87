"""Samples by somebody who had not read the rules: what lies before nobody, and the same with the thing itself."""

from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.checks.missing_input import missing
from instructds.exchanges import exchange_schema

POINTED = [
    "According to the attached report, what should the company do next?",
    "Who is this letter addressed to?",
    "Does the code I pasted compile?",
    "Rank the listed cities by population.",
    "E két mondat közül melyik helyes?",
    "Mit árul el ez a grafikon az eladásokról?",
    "Folytasd a történetet onnan, ahol abbamaradt!",
    "Rendezd a felsorolt városokat népesség szerint!",
    "Welcher dieser beiden Sätze ist richtig?",
    "Was sagt dieses Diagramm über den Umsatz aus?",
    "Wandle die Tabelle in CSV um.",
    "Beantworte die Frage anhand des Textes.",
    "Laquelle de ces deux phrases est correcte ?",
    "Continue l'histoire là où elle s'arrête.",
    "Classe les villes énumérées par population.",
    "Remets les mots dans l'ordre pour former une phrase.",
    "¿Qué nos dice este gráfico sobre las ventas?",
    "¿A quién va dirigida esta carta?",
    "Convierte la tabla a CSV.",
    "¿Compila el código que he pegado?",
    "A chi è indirizzata questa lettera?",
    "Quanti errori ci sono in questa frase?",
    "Ordina le città elencate per popolazione.",
    "Rispondi alla domanda in base al testo.",
    "Qual destas duas frases está correta?",
    "Continua a história a partir de onde parou.",
    "O código que colei compila?",
    "Responda à pergunta com base no texto.",
    "Wat vertelt deze grafiek ons over de verkoop?",
    "Aan wie is deze brief gericht?",
    "Ga verder met het verhaal waar het ophoudt.",
    "Zet de woorden in de juiste volgorde.",
    "Które z tych dwóch zdań jest poprawne?",
    "Co mówi nam ten wykres o sprzedaży?",
    "Ile błędów jest w tym zdaniu?",
    "Ułóż słowa we właściwej kolejności.",
    "Co nám tento graf říká o prodeji?",
    "Komu je tento dopis určen?",
    "Pokračuj v příběhu od místa, kde končí.",
    "Kolik chyb je v této větě?",
    "Какое из этих двух предложений правильное?",
    "Что говорит нам этот график о продажах?",
    "Продолжи рассказ с того места, где он обрывается.",
    "Расставь слова в правильном порядке.",
    "这两个句子哪个是正确的？",
    "这封信是写给谁的？",
    "从故事中断的地方继续写下去。",
    "这句话里有几处错误？",
    "物語が終わっているところから続きを書いてください。",
    "貼り付けたコードはコンパイルできますか。",
    "本文に基づいて質問に答えてください。",
    "単語を正しい順序に並べ替えてください。",
    "Bu iki cümleden hangisi doğrudur?",
    "Bu grafik satışlar hakkında ne söylüyor?",
    "Yapıştırdığım kod derlenir mi?",
    "Kelimeleri doğru sıraya koy.",
    "أي من هاتين الجملتين صحيحة؟",
    "أكمل القصة من حيث توقفت.",
    "حوّل الجدول إلى CSV.",
    "رتب الكلمات لتكوين جملة صحيحة.",
    "이 두 문장 중 어느 것이 맞나요?",
    "이 편지는 누구에게 쓴 것인가요?",
    "이야기가 끝난 곳부터 이어서 써 주세요.",
    "단어를 올바른 순서로 배열하세요.",
]

SPARED = [
    "How can I share this conversation with a friend?",
    "Write a story about a fox. This story should be sad.",
    "How do I put a list in order in Python?",
    "Egy szép verset írj, és ebben a versben legyen madár!",
    "Wie sortiert man Wörter in eine Reihenfolge?",
    "Jak napisać list do urzędu?",
    "Como escrever uma boa carta?",
    "为什么这个话题很重要？",
    "如何给文章起标题？",
    "この文化について教えてください。",
    "Bu yıl hangi takım şampiyon oldu?",
]


@pytest.mark.parametrize("asked", POINTED)
def test_a_task_about_what_nobody_can_see_is_found_and_spared_with_the_thing_itself(asked):
    start, end = missing(asked)
    assert 0 <= start < end <= len(asked)
    assert not missing(f'{asked} "Anna és Béla 2024 májusában találkozott a kertben."')


@pytest.mark.parametrize("asked", SPARED)
def test_what_everybody_knows_is_spared(asked):
    assert not missing(asked)


def test_a_finding_shows_the_words_of_the_task_that_point():
    row = {
        "record": 0,
        "turn": 1,
        "asked_turn": 0,
        "ending": "chosen",
        "instruction": "Kinek szól ez a levél?",
        "response": "Annának.",
    }
    (found,) = find(pa.Table.from_pylist([row], schema=exchange_schema()), ["missing_input"]).to_pylist()
    assert (found["turn"], found["evidence"]) == (0, "ez a levél")
    assert row["instruction"][found["start"] : found["end"]] == "ez a levél"
