from __future__ import annotations

import random

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.exchanges import exchange_schema

ITSELF = {
    "en": [
        "As an AI language model, I have no hands.",
        "My knowledge cutoff is in autumn, so later news is missing.",
        "I'm just an AI, but soup is warm.",
    ],
    "hu": ["Nyelvi modellként nincs véleményem.", "Mint mesterséges intelligencia, nem érzek szagot."],
    "de": ["Als KI-Sprachmodell habe ich keine Meinung.", "Mein Wissensstand endet im Herbst."],
    "fr": ["En tant que modèle de langage, je n'ai pas d'avis."],
    "es": ["Como modelo de lenguaje, no tengo gustos."],
    "it": ["In quanto modello linguistico, non ho gusti."],
    "pt": ["Como um modelo de linguagem, não tenho gostos."],
    "nl": ["Als AI-taalmodel heb ik geen mening."],
    "pl": ["Jako model językowy nie mam zdania."],
    "cs": ["Jako jazykový model nemám názor."],
    "ro": ["Ca model de limbaj, nu am păreri."],
    "ru": ["Как языковая модель, я не имею мнения."],
    "uk": ["Як мовна модель, я не маю думки."],
    "tr": ["Bir yapay zeka dil modeli olarak fikrim yok."],
    "ar": ["بصفتي نموذجًا لغويًا، ليس لدي رأي.".replace("نموذجًا لغويًا", "نموذج لغوي")],
    "zh": ["作为一个人工智能语言模型，我没有喜好。"],
    "ja": ["AI言語モデルとして、私には好みがありません。"],
    "ko": ["인공지능 언어 모델로서 저는 취향이 없습니다."],
}

PLAIN = [
    ("Which soup is best?", "As a cook, I like bean soup. I am an artist of beans."),
    ("Melyik leves jó?", "Mint szakács, a bablevest szeretem."),
    ("Was ist ein Sprachmodell?", "Ein Sprachmodell ist ein Programm; als Sprachmodell gilt auch ein Markow-Modell."),
    ("什么是语言模型？", "语言模型是一种程序。作为语言模型，它预测下一个词。"),
    ("ما هو الذكاء الاصطناعي؟", "الذكاء الاصطناعي فرع من علوم الحاسوب."),
    ("Who are you?", "I am an AI language model."),
    ("Ki vagy?", "Mesterséges intelligencia vagyok."),
    (
        "Write an e-mail to a customer",
        "Dear Eve,\nit is fixed. I hope this helps. Let me know if you have any questions.\nBest regards",
    ),
    ("How do I fix a tap?", "Turn off the water first. Hope this helps!"),
    ("Comment réparer ?", "Fermez l'eau. J'espère que cela vous aide."),
]


def found_in(*rows, **given):
    made = [
        {"record": n, "turn": 1, "ending": "chosen", "instruction": asked, "response": said}
        for n, (asked, said) in enumerate(rows)
    ]
    table = pa.Table.from_pylist(made, schema=exchange_schema())
    return find(table, ["assistant_boilerplate"], {"assistant_boilerplate": given} if given else None).to_pylist()


@pytest.mark.parametrize("language", ITSELF)
def test_the_machine_that_names_itself_is_found_in_each_language(language):
    for said in ITSELF[language]:
        (found,) = found_in(("Which soup? Melyik leves?", f"Leves. {said} Jó étvágyat!"))
        assert found["severity"] == "low"
        assert found["evidence"] in said


@pytest.mark.parametrize(("asked", "said"), PLAIN)
def test_what_only_looks_like_it_is_spared(asked, said):
    assert found_in((asked, said)) == []


@pytest.mark.parametrize("seed", range(6))
def test_planted_sentences_are_found_and_nothing_else(seed):
    draw = random.Random(seed)
    rows = list(PLAIN)
    for language in draw.sample(sorted(ITSELF), 8):
        rows.insert(draw.randrange(len(rows) + 1), ("Leves?", draw.choice(ITSELF[language])))
    planted = [place for place, (asked, _) in enumerate(rows) if asked == "Leves?"]
    assert [one["exchange"] for one in found_in(*rows)] == planted


def test_offers_at_the_end_count_from_two_on_or_as_the_setting_says():
    one, two = "Soup. I hope this helps!", "Soup. I hope this helps! If you have any other questions, feel free to ask."
    assert found_in(("Which soup is best?", one)) == []
    assert [found["evidence"] for found in found_in(("Which soup is best?", one), closings=1)] == ["I hope this helps"]
    assert len(found_in(("Which soup is best?", two))) == 1
    assert len(found_in(("Melyik leves?", "Bableves. Miben segíthetek még?"))) == 1


@pytest.mark.parametrize(
    "piece", ["as an ai ", "mint egy ", "my training data ", "i hope this ", "作为一个", "if you have any "]
)
def test_a_long_answer_of_one_phrase_is_read(piece):
    assert len(found_in(("Which soup?", piece * 100_000))) <= 1


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Szia!", "Szia! Mesterséges intelligencia vagyok. Miben segíthetek?"),
        ("Do you like soup?", "As an AI, I do not eat, but many people like bean soup."),
        ("你喜欢吃什么？", "作为一个人工智能，我不吃东西。"),
        ("Was ist deine Lieblingsfarbe?", "Als KI habe ich keine Lieblingsfarbe."),
        ("Tu rêves parfois ?", "En tant qu'IA, je ne rêve pas."),
        ("¿Puedes sentir dolor?", "Como inteligencia artificial, no puedo sentir dolor."),
        ("Умеешь ли ты мечтать?", "Как искусственный интеллект, я не умею мечтать."),
        ("什么是开源？", "这个平台也可以用来作为语言模型的运行环境。"),
    ],
)
def test_who_is_asked_about_itself_may_speak_of_itself(asked, said):
    assert found_in((asked, said)) == []


@pytest.mark.parametrize(
    "asked", ["Mi a legjobb leves?", "Can you tell me which soup is best?", "Peux-tu me donner une recette ?", "请介绍一种汤"]
)
def test_a_request_to_the_assistant_is_no_question_about_it(asked):
    assert len(found_in((asked, "As an AI language model, I have no taste, but bean soup is good."))) == 1


@pytest.mark.parametrize(
    "said",
    [
        "Bableves. Remélem, ez segít! Nyugodtan kérdezz, ha bármi kérdésed van.",
        "Bohnensuppe. Kann ich sonst noch etwas für Sie tun?",
        "Soupe. J'espère que cela vous aide ! N'hésitez pas si vous avez des questions.",
        "Polévka. Doufám, že to pomůže! Dejte mi vědět, jak chutnala.",
        "豆汤。希望这对您有帮助！欢迎随时提问。",
        "Soup. Is there anything else you need?",
    ],
)
def test_service_at_the_end_is_found_also_after_a_task_with_examples(said):
    assert len(found_in(("Give an example of a soup in one sentence", said))) == 1
