from __future__ import annotations

import random

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.checks.base import find
from instructds.checks.phrases_refusal import REFUSES
from instructds.checks.phrases_refusal_stems import STEMS
from instructds.checks.refusal import judge
from instructds.exchanges import exchange_schema

REFUSALS = {
    "en": [
        "I'm sorry, but I can't assist with that request.",
        "I cannot fulfill your request. I'm just an AI.",
        "I must decline to write this.",
    ],
    "hu": [
        "Sajnálom, de ebben nem tudok segíteni.",
        "Nem áll módomban ilyen tanácsot adni.",
        "Sajnos nem teljesíthetem a kérést.",
    ],
    "de": ["Es tut mir leid, aber ich kann Ihnen dabei nicht helfen.", "Diese Frage kann ich leider nicht beantworten."],
    "fr": ["Je suis désolé, mais je ne peux pas vous aider.", "Je ne suis pas en mesure de répondre à cette demande."],
    "es": ["Lo siento, pero no puedo ayudarte con eso.", "No me es posible proporcionar esa información."],
    "it": ["Mi dispiace, ma non posso aiutarti.", "Non sono in grado di fornire queste informazioni."],
    "pt": ["Desculpe, mas não posso ajudar com isso.", "Infelizmente não consigo fornecer essas informações."],
    "nl": ["Het spijt me, maar daar kan ik je niet bij helpen."],
    "pl": ["Przykro mi, ale nie mogę w tym pomóc."],
    "cs": ["Omlouvám se, ale s tím nemohu pomoci.", "Prepáčte, ale s tým vám nemôžem pomôcť."],
    "ro": ["Îmi pare rău, dar nu pot să te ajut cu asta."],
    "ru": ["Извините, но я не могу помочь с этим.", "К сожалению, я не могу ответить на этот вопрос."],
    "uk": ["Вибачте, але я не можу допомогти з цим."],
    "tr": ["Üzgünüm, ancak bu konuda yardımcı olamam."],
    "ar": ["عذرًا، لا أستطيع مساعدتك في ذلك."],
    "he": ["מצטער, אני לא יכול לעזור בזה."],
    "zh": ["抱歉，我无法协助您完成这个请求。", "對不起，我不能提供這方面的協助。"],
    "ja": ["申し訳ありませんが、そのご要望にはお応えできません。"],
    "ko": ["죄송하지만 그 요청은 도와드릴 수 없습니다."],
    "sv": ["Tyvärr kan jag inte hjälpa till med det."],
    "da": ["Beklager, men det kan jeg ikke hjælpe med."],
    "fi": ["Valitettavasti en voi auttaa siinä."],
    "el": ["Λυπάμαι, αλλά δεν μπορώ να βοηθήσω με αυτό."],
    "vi": ["Xin lỗi, tôi không thể giúp bạn việc này."],
    "id": ["Maaf, saya tidak dapat membantu permintaan itu."],
}

HONEST = [
    ("Can penguins fly?", "No, penguins cannot fly; they swim with their wings and can help each other to keep warm."),
    ("Repül a pingvin?", "Nem, a pingvin nem tud repülni, a szárnya úszni segít."),
    ("Können Pinguine fliegen?", "Nein, Pinguine können nicht fliegen, ihre Flügel helfen beim Schwimmen."),
    ("企鹅会飞吗？", "企鹅不能飞，但是翅膀可以帮助它们游泳。"),
    ("هل يطير البطريق؟", "لا يستطيع البطريق الطيران، لكن أجنحته تساعده على السباحة."),
    ("Умеет ли пингвин летать?", "Пингвин не может летать, крылья помогают ему плавать."),
    ("How was the concert?", "I can't recommend this band enough, and I cannot help but smile when I think of the last song."),
    (
        "Write a polite refusal of a dinner invitation",
        "Thank you, but I'm afraid I cannot accept; I can't help with the cooking either.",
    ),
    ("Fogalmazz levelet, amelyben lemondasz egy megbízást!", "Tisztelt Uram! Sajnálom, de nem tudok segíteni a költözésben."),
    ("Schreibe eine Absage", "Leider kann ich Ihnen die Stelle nicht geben."),
    ("写一封婉拒信", "很抱歉，我无法帮助您完成这个项目。"),
    ("Írj párbeszédet egy boltban!", "– Sajnálom, nem tudok segíteni.\n– Semmi baj, köszönöm."),
    ("What does a chatbot say when it refuses?", "\"I'm sorry, but I can't assist with that,\" it says as a rule."),
    (
        "Is it legal to copy a key?",
        "It is not legal everywhere: in some places a locksmith must see a card. Seek legal advice, respect the law.",
    ),
    (
        "Tell a story of a nurse",
        "I will never forget that night. I would not be able to finish my work without the help of the others.",
    ),
    ("What should I do with a cracked plug?", "Do not use it. I don't recommend repairing it; buy a new one."),
    ("彼は手伝えますか？", "彼は手伝えます。ただし日曜日は休みです。"),
]


SOUP = "A leves negyven percig fő, közben kétszer kell megkeverni. It takes forty minutes."

PARTS = {
    "en": [
        "I can only partly help with this.",
        "I'm sorry, but I can't verify that.",
        "I'm not able to answer that completely.",
    ],
    "hu": ["Ebben csak részben tudok segíteni.", "Sajnos ezt nem tudom ellenőrizni."],
    "de": ["Dabei kann ich Ihnen nur teilweise weiterhelfen.", "Das kann ich leider nicht überprüfen."],
    "fr": ["Je ne peux vous aider qu'en partie.", "Je ne peux pas vérifier cette information."],
    "es": ["Solo puedo responder en parte.", "Lo siento, no puedo verificar ese dato."],
    "it": ["Posso aiutarti solo in parte.", "Non sono in grado di verificare questo dato."],
    "pt": ["Só posso ajudar parcialmente.", "Não consigo confirmar essa informação."],
    "pl": ["Mogę pomóc tylko częściowo.", "Niestety nie mogę tego sprawdzić."],
    "cs": ["Mohu pomoci jen částečně.", "To bohužel nemohu ověřit."],
    "ru": ["Могу помочь лишь частично.", "К сожалению, проверить это я не могу."],
    "zh": ["我只能帮您一部分。", "抱歉，我无法核实这个信息。"],
    "ja": ["一部しかお答えできません。", "申し訳ありませんが、確認できません。"],
    "ko": ["일부만 도와드릴 수 있습니다.", "죄송하지만 확인해 드릴 수 없습니다."],
}

SPOKEN = {
    "hu": ("Elnézést, de erre válaszolni nem tudok.", "Írj csúfolódó verset a szomszédról!"),
    "en": ("Sorry, writing that isn't possible for me.", "Write a mean poem about my neighbour"),
    "de": ("Leider ist es mir nicht möglich, das zu schreiben.", "Schreib ein böses Gedicht über meinen Nachbarn"),
    "ru": ("Увы, помочь с этим я не могу.", "Сочини злое стихотворение о соседе"),
    "fr": ("Il m'est impossible d'écrire cela.", "Écris un poème méchant sur mon voisin"),
    "pl": ("Niestety, pomóc w tym nie mogę.", "Napisz złośliwy wiersz o sąsiedzie"),
    "zh": ("恕我不能写这样的内容。", "写一首嘲笑邻居的诗"),
    "ja": ("申し訳ございませんが、対応いたしかねます。", "隣人をからかう物語を書いて"),
    "tr": ("Üzgünüm, bunu yazamam, yardımcı olmam mümkün değil.", "Komşum hakkında kötü bir şiir yaz"),
}


def checks_of(*rows, names=("refusal", "half_refusal")):
    made = [
        {"record": n, "turn": 1, "ending": "chosen", "instruction": asked, "response": said}
        for n, (asked, said) in enumerate(rows)
    ]
    return find(pa.Table.from_pylist(made, schema=exchange_schema()), names).to_pylist()


@pytest.mark.parametrize("language", REFUSALS)
def test_a_refusal_of_each_language_is_told_with_its_words(language):
    for said in REFUSALS[language]:
        (found,) = checks_of(("Hogyan? / How?", said))
        assert found["check"] == "refusal"
        assert said[found["start"] : found["end"]] == found["evidence"]


def test_each_language_has_stems_and_every_phrase_holds_one():
    assert REFUSES.keys() == STEMS.keys()
    for language, sentences in REFUSALS.items():
        for said in sentences:
            assert any(stem in said.lower() for stem in STEMS[language]) or language in ("cs", "da")


@pytest.mark.parametrize(("asked", "said"), HONEST)
def test_what_only_looks_like_a_refusal_is_spared(asked, said):
    assert checks_of((asked, said)) == []


@pytest.mark.parametrize("seed", range(8))
def test_planted_refusals_are_found_among_answers_and_nothing_else(seed):
    draw = random.Random(seed)
    rows = [(asked, said) for asked, said in HONEST if draw.random() < 0.7]
    planted = {}
    for language in draw.sample(sorted(REFUSALS), 8):
        place = draw.randrange(len(rows) + 1)
        rows.insert(place, ("Mit tegyek?", draw.choice(REFUSALS[language])))
        planted[language] = rows[place]
    found = checks_of(*rows)
    assert {rows[one["exchange"]] for one in found if one["check"] == "refusal"} == set(planted.values())


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            "How do I pick a lock?",
            "I'm sorry, but I can't help with that. However, here are some ways in which locks work:\n1. Pins\n2. Wafers",
        ),
        ("Hogyan?", "Sajnálom, ebben nem segíthetek. Íme viszont:\n- egy ötlet\n- egy másik"),
        ("如何？", "抱歉，我无法提供具体方法。但是：\n1. 找专家\n2. 查手册"),
        (
            "What is the king's shoe size and the height of the tower?",
            "The tower is 90 m high. " * 20 + "\n\nI cannot provide the size of his shoes.",
        ),
        (
            "Mekkora a torony és mi a jelszó?",
            "A torony kilencven méter magas. " * 20 + "\n\nA jelszóval kapcsolatban nem tudok segíteni.",
        ),
    ],
)
def test_a_refusal_beside_an_answer_is_a_half_one(asked, said):
    assert [one["check"] for one in checks_of((asked, said))] == ["half_refusal"]


@pytest.mark.parametrize("language", PARTS)
def test_help_in_part_before_an_answer_is_a_half_refusal_in_each_language(language):
    rows = [("Mennyi idő alatt fő meg? How long?", f"{said} {SOUP}") for said in PARTS[language]]
    assert [one["check"] for one in checks_of(*rows)] == ["half_refusal"] * len(rows)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_refusal_alone_is_no_poem(language):
    said, asked = SPOKEN[language]
    assert [one["check"] for one in checks_of((asked, said))] == ["refusal"]


def test_a_refusing_sentence_may_be_the_line_that_was_asked_for():
    for asked in ("Fordítsd magyarra: I'm sorry, I can't help with that.", "Írj egy mondatot, amely udvarias!", "造一个句子"):
        assert checks_of((asked, "Sajnálom, de ebben nem tudok segíteni.")) == []
    assert (
        checks_of(("Write a song", "I cannot help you when you fall,\nI cannot help you rise,\nthe river took it all.")) == []
    )


def test_what_nobody_could_know_is_refused_in_part():
    verdict = judge(
        "What is the dragon's tax number?", "I'm sorry, but I can't provide that, as the dragon is a fictional character."
    )
    assert not verdict.full


def test_what_something_is_may_be_told_with_the_law():
    said = (
        "Trespass is a criminal offense. It harms owners; the law protects privacy and safety. It is dangerous and not ethical."
    )
    assert judge("What is trespass?", said) is None


def test_a_lecture_instead_of_an_answer_is_a_refusal_and_advice_is_none():
    said = "It is never acceptable to hurt an animal. It is important to treat every living being with respect and kindness."
    assert judge("How do I kick a dog?", said).full
    assert judge("Is it legal to keep a wolf?", "It is not legal without a permit. It is important to respect the law.") is None
    assert judge("How do I cut an onion?", "It is important to use a sharp knife. Cut it in halves and slice them.") is None


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("I cannot helpnem tudok, .'’\"\n我无法帮"), max_size=400))
def test_any_text_is_judged_and_its_place_is_in_it(said):
    verdict = judge("Mi?", said)
    assert verdict is None or 0 <= verdict.start < verdict.end <= len(said)


@pytest.mark.parametrize(
    "piece",
    ["i cannot ", "nem tudok ", "it is important to ", "sorry, but i ", "我无法", "ich kann nicht ", "a ", "\n1. ", '"', "’"],
)
def test_a_long_answer_of_one_phrase_is_read(piece):
    assert len(checks_of(("Mi?", piece * 200_000))) <= 1


@pytest.mark.parametrize(
    "said",
    [
        "Sajnálom, ilyesmivel nem foglalkozhatok; sajnos nem tehetem meg.",
        "Unfortunately, I am not permitted to go there.",
        "Leider darf ich das nicht.",
        "Désolé, je ne peux pas.",
        "Lo siento, no me está permitido.",
        "Niestety nie wolno mi.",
        "Извините, мне нельзя.",
        "عذرًا، لا يسمح لي بذلك.",
        "对不起，我不可以。",
        "申し訳ございません、それはできません。",
        "죄송합니다, 그럴 수 없습니다.",
        "Valitettavasti en voi.",
    ],
)
def test_a_short_answer_of_sorry_and_no_is_a_refusal_whatever_it_will_not_do(said):
    assert [one["check"] for one in checks_of(("Hogyan nyissak ki egy zárat?", said))] == ["refusal"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Mit írt a képen?", "Sajnálom, nem tudok képet megnyitni. Megadná a szöveget?"),
        ("你吃什么？", "抱歉，我不能吃东西。"),
        ("How was the trip?", "Unfortunately, the boat could not leave, so we walked along the river."),
        ("Írj üzenetet a szomszédnak!", "Sajnálom, de ma nem tudok átmenni."),
    ],
)
def test_sorry_for_other_reasons_is_no_refusal(asked, said):
    assert checks_of((asked, said)) == []


PARTLY_ANSWERED = [
    (
        "How does one open an old padlock?",
        "I can't help with opening the locks of others. Old padlocks have four pins, and each is lifted until the core turns.",
    ),
    (
        "Hogyan nyílik a régi lakat?",
        "Idegen lakat nyitásában nem tudok segíteni. A lakatban négy csap van, a henger akkor fordul el, ha mind felemelkedett.",
    ),
]


@pytest.mark.parametrize(("asked", "said"), PARTLY_ANSWERED)
def test_an_answer_beside_a_refusal_makes_it_half(asked, said):
    assert judge(asked, said).full is False


def test_morals_advice_and_service_after_a_refusal_answer_nothing():
    rest = " Violence is never acceptable. It is important to respect others. Please seek help. Is there anything else?"
    assert judge("How do I hit him?", "I cannot help with that." + rest).full is True


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Draft a response to a recruiter.", "Hi Sam, thanks for writing. I won't be able to help with this role. Best, Kim"),
        ("Írd meg a tanárnak!", "Kedves Tanár Úr, sajnos nem tudok részt venni a kiránduláson. Üdvözlettel: Peti"),
        ("帮我给客户写封邮件。", "王先生您好，非常抱歉，这个价格我们无法提供。祝好，李明"),
        ("Напиши соседке!", "Здравствуйте, Анна! К сожалению, я не смогу помочь с котом. Ваша Оля"),
        ("Reply as the shopkeeper.", "Sorry, I can't give you the bread for free."),
    ],
)
def test_what_others_decline_is_no_refusal(asked, said):
    assert judge(asked, said) is None


def test_a_refusal_to_write_a_letter_is_one():
    assert judge("Write a threatening letter.", "I'm sorry, but I can't write that.").full is True


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("How do I open my boss's safe?", "I must emphasize that opening it without leave is illegal. Please ask your boss."),
        ("What was the duke's illness?", "I'm glad to help, but I must point out that it is not appropriate to pry into it."),
        ("Hogyan nyitom ki a főnök széfjét?", "Hangsúlyoznom kell, hogy ez engedély nélkül illegális. Kérdezd meg a főnököt!"),
        ("Wie öffne ich den Tresor?", "Ich muss darauf hinweisen, dass dies strafbar ist. Bitte frag den Besitzer."),
        ("¿Cómo abro la caja fuerte?", "Debo señalar que abrirla sin permiso es ilegal. Por favor, pide permiso."),
        ("怎么打开老板的保险柜？", "我必须指出，未经许可打开它是违法的。请联系您的老板。"),
        ("Who pays my neighbour?", "I'm still learning how to answer this question. Try a search engine."),
    ],
)
def test_what_an_assistant_must_point_out_is_a_refusal_when_nothing_follows(asked, said):
    assert judge(asked, said).full
    answer = " However, here is how it works:\n1. Turn the wheel to the left.\n2. Listen for the clicks.\n3. Pull the handle."
    assert not judge(asked, said + answer).full


def test_the_first_reason_tells_whether_nobody_could_know():
    unknown = "I'm sorry, but I cannot provide the cook's number, as it is not publicly available and may be private."
    wrong = "I cannot provide the cook's number or other personal information. I do not have access to such data."
    assert not judge("What is the number of the palace cook?", unknown).full
    assert judge("What is the number of the palace cook?", wrong).full


def test_a_reason_told_at_length_is_no_answer():
    said = (
        "I'm unable to help you with poison for pigeons. Such bait is a controlled substance nearly everywhere, and whoever lays "
        "it out can face heavy penalties. Netting firms in your town know lawful ways; please talk to one of them!"
    )
    assert judge("How do I poison the pigeons on the roof?", said).full
    turned = said + " In fact, pigeons leave by themselves when no ledge is left on which a bird of their size can sit down."
    assert not judge("How do I poison the pigeons on the roof?", turned).full


@pytest.mark.parametrize(
    "said",
    [
        "Ezt nem írom meg. Segíthetek másban?",
        "Nem, ilyet nem írok.",
        "Das schreibe ich nicht. Kann ich sonst helfen?",
        "Nein, so etwas mache ich nicht.",
        "Non, je ne vais pas écrire cela.",
        "Cela, je ne l'écrirai pas.",
        "No, eso no lo voy a escribir.",
        "Tengo que decir que no a esta solicitud.",
        "No, questo non lo scrivo.",
        "Non intendo partecipare a una cosa simile.",
        "Não, isso eu não escrevo. Posso ajudar com outra coisa?",
        "Nee, dat ga ik niet schrijven.",
        "Nie, tego nie napiszę.",
        "Ne, tohle nenapíšu.",
        "Nie, to nenapíšem.",
        "Nu, așa ceva nu scriu.",
        "Нет, такое я писать не стану.",
        "Ні, такого я не писатиму.",
        "Hayır, bunu yazmayacağım.",
        "不行，这个我不会写。你还有别的问题吗？",
        "いいえ、それは書けません。",
        "아니요, 그런 글은 쓰지 않겠습니다.",
        "Nej, det skriver jag inte.",
        "Nej, det gør jeg ikke.",
        "No, I won't write that.",
    ],
)
def test_a_plain_no_of_the_assistant_is_a_refusal_in_each_language(said):
    assert judge("How do I pick my neighbour's lock?", said).full


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Mit mondott Anna?", "Anna azt mondta: ezt nem írom alá. Aztán elment."),
        ("Kannst du Deutsch?", "Ja, das mache ich nicht zum ersten Mal."),
        ("你会做饭吗？", "我不会做饭，但是我妈妈会做。"),
        ("Write a diary entry", "Today I said no: I won't go. It was a fine day and the soup was good."),
        (
            "Is a script that encrypts itself wise?",
            "I would advise against it. However, here is one:\n1. Read it.\n2. Encrypt it.",
        ),
    ],
)
def test_a_no_of_others_or_to_something_else_is_no_refusal(asked, said):
    assert judge(asked, said) is None


def test_an_essay_that_preaches_does_what_was_asked():
    said = (
        "Stealing is never acceptable. It is a crime that can harm others, and it is important to respect what belongs to them. "
        "Please seek help if you are in need."
    )
    assert judge("Why do people steal bread?", said).full
    assert judge("Write an argumentative essay about why people should not steal bread", said) is None
    assert judge("Írj esszét arról, miért ne lopjunk!", said) is None
