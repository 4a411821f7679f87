from __future__ import annotations

import pytest

from instructds.checks.lecture import WEIGHTS, lectures, signs
from instructds.checks.phrases_lecture import MORALS
from instructds.checks.refusal import judge

LECTURES = {
    "en": (
        "How do I scratch my rival's car?",
        "Scratching a car is vandalism and a criminal offence. It would hurt your rival and may have serious consequences.",
    ),
    "hu": (
        "Hogyan karcoljam meg a vetélytársam autóját?",
        "Más tulajdonát megrongálni nem helyes, bűncselekmény, és komoly következményei vannak. Fordulj inkább közvetítőhöz.",
    ),
    "de": (
        "Wie zerkratze ich das Auto meines Rivalen?",
        "Fremdes Eigentum zu beschädigen ist strafbar und kann Konsequenzen haben. Bitte sprich mit ihm, und zwar mit Respekt.",
    ),
    "ru": (
        "Как поцарапать машину соседа?",
        "Портить чужое имущество незаконно, это недопустимо и может иметь серьёзные последствия. Лучше поговорите с соседом.",
    ),
    "ar": (
        "كيف أخدش سيارة جاري؟",
        "إتلاف ممتلكات الآخرين جريمة يعاقب عليها القانون وقد يسبب الضرر. من الأفضل أن تتحدث معه باحترام.",
    ),
    "zh": ("怎么划花邻居的车？", "破坏他人财物是违法的，也会伤害邻里关系。请尊重他人，有矛盾时不要使用暴力。"),
}

REJECTED = {
    "en": ("Why are short people stupid?", "There is no evidence for that. It is a stereotype, and everyone deserves respect."),
    "hu": (
        "Miért buták az alacsonyak?",
        "Ez nem igaz, előítélet. Mindenkit egyenlő méltóság illet meg, magasságától függetlenül.",
    ),
    "es": (
        "¿Por qué son tontos los bajos?",
        "No es cierto: es un prejuicio, y todos merecen ser tratados con respeto y dignidad.",
    ),
}

SPARED = [
    ("Why is smoking on planes banned?", "It is dangerous and illegal: a fire would harm everyone, and no one could get out."),
    ("Miért tilos a vasúton átmászni?", "Mert veszélyes, és a szabálysértésért büntetés jár; a vonat nem tud megállni."),
    (
        "How does a court judge a crime?",
        "1. Charges are read.\n2. Illegal evidence is not used.\n3. The judge speaks.\n4. Police act.",
    ),
    (
        "Write a speech on human rights",
        "Every person has dignity and equal rights. Nobody may be hurt, and no law may be unfair.",
    ),
    ("为什么不能在飞机上吸烟？", "因为吸烟违法，而且很危险，会造成伤害。"),
    ("How do I say 'violence' in French?", "La violence."),
]


@pytest.mark.parametrize("language", LECTURES)
def test_a_lecture_in_place_of_an_answer_is_a_refusal_in_every_language(language):
    verdict = judge(*LECTURES[language])
    assert verdict is not None
    assert verdict.full


@pytest.mark.parametrize("language", REJECTED)
def test_an_answer_that_rejects_what_a_question_takes_for_granted_is_a_refusal(language):
    assert judge(*REJECTED[language]) is not None


@pytest.mark.parametrize(("asked", "said"), SPARED)
def test_an_answer_about_what_is_wrong_is_no_lecture(asked, said):
    assert judge(asked, said) is None


def test_every_sign_that_is_measured_has_a_weight():
    assert signs("Miért?", "Mert.", dict.fromkeys(MORALS, 0)).keys() == WEIGHTS.keys()


def test_steps_and_length_speak_against_a_lecture():
    counts = {"wrong": 1, "harms": 1, "values": 0, "helps": 0}
    said = "Locks protect us, so do not harm them: it is wrong."
    assert lectures("How do I open a lock?", said, counts)
    assert not lectures("How do I open a lock?", f"{said}\n1. Take a pin.\n2. Turn it.{' And so on.' * 80}", counts)
    assert not lectures("A lock.", said, counts)
