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

MACHINE = {
    "en": (
        "I am an assistant trained by Anthropic.",
        "I don't have any personal opinions or preferences.",
        "I do not have access to real-time information.",
    ),
    "hu": (
        "Az OpenAI által fejlesztett asszisztens vagyok.",
        "Nincsenek személyes véleményeim.",
        "Nincs hozzáférésem a legfrissebb hírekhez.",
    ),
    "de": (
        "Ich bin ein von Google entwickelter Assistent.",
        "Ich habe keine eigenen Gefühle oder Vorlieben.",
        "Ich habe keinen Zugriff auf aktuelle Nachrichten.",
    ),
    "fr": (
        "Je suis un assistant développé par OpenAI.",
        "Je n'ai pas d'opinions personnelles.",
        "Je n'ai pas accès aux informations en temps réel.",
    ),
    "es": (
        "Soy un asistente desarrollado por OpenAI.",
        "No tengo opiniones ni preferencias personales.",
        "No tengo acceso a información en tiempo real.",
    ),
    "it": (
        "Sono un assistente sviluppato da OpenAI.",
        "Non ho opinioni o preferenze personali.",
        "Non ho accesso a informazioni aggiornate.",
    ),
    "pt": (
        "Sou um assistente desenvolvido pela OpenAI.",
        "Não tenho opiniões nem preferências pessoais.",
        "Não tenho acesso a informações em tempo real.",
    ),
    "nl": (
        "Ik ben een door OpenAI ontwikkelde assistent.",
        "Ik heb geen persoonlijke meningen.",
        "Ik heb geen toegang tot actuele informatie.",
    ),
    "pl": (
        "Jestem asystentem stworzonym przez OpenAI.",
        "Nie mam własnych opinii ani upodobań.",
        "Nie mam dostępu do aktualnych informacji.",
    ),
    "cs": (
        "Jsem asistent vyvinutý společností OpenAI.",
        "Nemám vlastní názory ani pocity.",
        "Nemám přístup k aktuálním informacím.",
    ),
    "sk": ("Som asistent vyvinutý spoločnosťou OpenAI.", "Nemám vlastné názory.", "Nemám prístup k aktuálnym informáciám."),
    "ro": (
        "Sunt un asistent dezvoltat de OpenAI.",
        "Nu am opinii sau preferințe personale.",
        "Nu am acces la informații în timp real.",
    ),
    "ru": (
        "Я ассистент, разработанный компанией OpenAI.",
        "У меня нет личных мнений.",
        "У меня нет доступа к актуальным новостям.",
    ),
    "uk": (
        "Я помічник, створений компанією OpenAI.",
        "У мене немає власних уподобань.",
        "У мене немає доступу до актуальної інформації.",
    ),
    "tr": (
        "OpenAI tarafından geliştirilmiş bir asistanım.",
        "Kişisel görüşlerim ya da tercihlerim yok.",
        "Gerçek zamanlı bilgilere erişimim yok.",
    ),
    "ar": ("أنا مساعد طورته شركة OpenAI.", "ليست لدي آراء شخصية.", "ليس لدي وصول إلى المعلومات الحالية."),
    "zh": ("我是由OpenAI开发的助手。", "我没有个人观点和偏好。", "我无法获取实时信息。"),
    "ja": ("私はOpenAIが開発したアシスタントです。", "個人的な意見や好みはありません。", "最新の情報にアクセスできません。"),
    "ko": (
        "저는 OpenAI에서 개발한 어시스턴트입니다.",
        "저는 개인적인 의견이나 감정이 없습니다.",
        "실시간 정보에 접근할 수 없습니다.",
    ),
    "sv": (
        "Jag är en assistent utvecklad av OpenAI.",
        "Jag har inga personliga åsikter.",
        "Jag har ingen tillgång till aktuell information.",
    ),
    "da": (
        "Jeg er en assistent udviklet af OpenAI.",
        "Jeg har ingen personlige meninger.",
        "Jeg har ikke adgang til aktuelle oplysninger.",
    ),
    "no": (
        "Jeg er en assistent utviklet av OpenAI.",
        "Jeg har ingen personlige meninger.",
        "Jeg har ikke tilgang til oppdatert informasjon.",
    ),
    "fi": (
        "Olen OpenAI:n kehittämä avustaja.",
        "Minulla ei ole omia mielipiteitä.",
        "Minulla ei ole pääsyä ajantasaisiin uutisiin.",
    ),
    "el": (
        "Είμαι ένας βοηθός που δημιουργήθηκε από την OpenAI.",
        "Δεν έχω προσωπικές απόψεις.",
        "Δεν έχω πρόσβαση σε πρόσφατα νέα.",
    ),
    "vi": (
        "Tôi là một trợ lý do OpenAI phát triển.",
        "Tôi không có ý kiến cá nhân.",
        "Tôi không thể truy cập thông tin mới nhất.",
    ),
    "id": (
        "Saya asisten yang dikembangkan oleh OpenAI.",
        "Saya tidak memiliki pendapat pribadi.",
        "Saya tidak memiliki akses ke informasi terkini.",
    ),
    "hi": ("मेरी कोई व्यक्तिगत राय नहीं है।", "मेरे पास ताज़ा समाचार तक पहुँच नहीं है।"),
}

PLAIN = [
    ("Which soup is best?", "As a cook, I like bean soup. I am an artist of beans."),
    ("Melyik leves jó?", "Mint szakács, a bablevest szeretem."),
    ("Was ist ein Sprachmodell?", "Ein Sprachmodell ist ein Programm; als Sprachmodell gilt auch ein Markow-Modell."),
    ("什么是语言模型？", "语言模型是一种程序。作为语言模型，它预测下一个词。"),
    ("ما هو الذكاء الاصطناعي؟", "الذكاء الاصطناعي فرع من علوم الحاسوب."),
    (
        "Who made the first chat assistants?",
        "OpenAI and Google; a model trained by OpenAI came first, one built by Google later.",
    ),
    ("Who are you?", "I am an AI language model."),
    ("Ki fejlesztett téged?", "Az OpenAI által fejlesztett asszisztens vagyok."),
    ("Where can I read the news?", "You don't have access to current news at the cabin; the radio works, though."),
    (
        "Mit válaszolt a kertész?",
        "Azt mondta, hogy a parknak nincs hozzáférése a friss adatokhoz, és nincs személyes véleménye.",
    ),
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


@pytest.mark.parametrize("language", MACHINE)
def test_what_only_a_machine_says_of_itself_is_found_in_each_language(language):
    for said in MACHINE[language]:
        (found,) = found_in(("Which soup? Melyik leves?", f"Leves. {said} Leves!"))
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
