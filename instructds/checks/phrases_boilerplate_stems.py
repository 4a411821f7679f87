"""What every phrase of a machine about itself holds one of in each language: where an answer has none it need not be read."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

SELF_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "as a machine|as a computer|as a program|as a neural|as a text|as a digital|not a human|not human|"
        "not a real person|no human|no feelings|no emotions|no personal|no body|no conscious|no senses|have a body|"
        "a physical body|feelings or|emotions or|have conscious|have personal|i possess|not possess|n't possess|"
        "m a virtual|m a digital|m an automated|m a text-based|been trained on|been programmed|been developed by|"
        "my developers|my creators|my programmers|was programmed|am programmed|built by|being an art|being a lang|"
        "being a large|speaking as|i'm just a|i am just a|i'm only a|i am only a|i'm simply a|i am simply a|"
        "i'm merely a|i was trained|i was last|my information|cutoff|cut-off|an ai|an artificial|language model|"
        "a chatbot|ai chatbot|a chat bot|virtual assistant|my knowledge|my training|my last|my latest|my most recent|"
        "my data|trained by|was developed by|am developed by|was created by|am created by| ai."
    ),
    "hu": parted(
        "nincs saját|nincs szem|nincs vél|nincsenek|véleményem|érzéseim|érzelmeim|testem|nem vagyok ember|fejlesztőim|készítőim|programozóim|engem |beprogramoz|betanított|virtuális assz|gépi modell|számítógépes prog|csetbot|program vagyok|gép vagyok|robot vagyok|"
        "algoritmus vagyok|betanítás|tanításom|képzés|rendelkezésemre|frissítés|mesterséges int|modell vagyok|"
        "nyelvi modell|chatbotként|chatbot vagyok|mint egy ai|mint egy mi|mint mi|mint ai|mivel mi|mivel ai|mivel egy|mi vagyok|"
        "ai vagyok|mi-k|ai-k|mi-a|ai-a|asszisztens|tudásom|ismereteim|tudásfriss|adataim"
    ),
    "de": parted(
        "da ich|computerprog|bin nur ein|mein wissen|meine kennt|meine daten|mein training|künstlicher int|"
        "als assist|als virtuell|als ki|eine ki| ki-|künstliche intel|sprachmodell|als chatbot|ein chatbot|"
        "virtueller assis|wissensstand|wissensupdate|trainingsdaten|letzten aktual|letzte aktual|letztes update"
    ),
    "fr": parted(
        "étant un|comme je suis|puisque je suis|je ne suis qu|base de conn|mes connai|mes données|mon entraîn|"
        "ma formation|tant qu|une ia|intelligence artif|modèle de lang|modèle linguist|assistant virtuel|"
        "dernière mise à jour|données d'ent"
    ),
    "es": parted(
        "como máquina|como programa|como sistema|como robot|no tengo op|no tengo sent|no tengo cu|no tengo emo|no tengo exp|no tengo pref|no poseo|soy un prog|soy un sist|soy un asis|sido entren|sido progra|sido crea|fui entren|fui progra|fui crea|mis creador|mis desarr|no soy hum|no soy una|mis conoc|mi informac|mis datos|mi entren|solo soy|siendo una|siendo un |al ser un|dado que soy|como asist|"
        "como model|como intel|como ia|una ia|inteligencia artif|modelo de|asistente|como chatbot|un chatbot|última actual|"
        "fecha de corte|mi conocimiento"
    ),
    "it": parted(
        "le mie conosc|i miei dati|mio addestr|sono solo un|come ia|un'ia|come ai|quanto ia|quanto ai|"
        "intelligenza artif|modello ling|modello di ling|assistente virt|ultimo aggiorn"
    ),
    "pt": parted(
        "não tenho op|não tenho sent|não tenho corpo|não tenho emo|não tenho exp|não tenho pref|não possuo|fui trein|fui cria|fui progra|fui desenv|sou um prog|sou um sist|sou um assist|como máquina|como programa|como sistema|não sou hum|não sou uma|meus criador|meus desenv|meus conhec|meu conhec|meus dados|meu trein|sou apenas|como ia|uma ia|inteligência artif|modelo de|"
        "assistente virt|última atual"
    ),
    "nl": parted(
        "mijn kennis|mijn gegev|mijn train|ik ben maar|ik ben slechts|als ai|een ai| ai-|kunstmatige intel|taalmodel|"
        "virtuele assis|mijn laatste"
    ),
    "pl": parted(
        "moja wiedza|jestem tylko|jestem jedynie|moje dane|jako ai|jako si|jestem ai|sztuczn|model język|"
        "modelem język|asystent|aktualizacji"
    ),
    "cs": parted(
        "jakožto|protože jsem|keďže som|pretože som|jelikož|počítačový prog|jen program|moje znal|má data|mé data|"
        "moje data|jako asist|jako virtu|moja data|moje ved|jako ai|jako ui|jsem ai|som ai|umělá intel|umelá intel|"
        "jazykov|virtuální asis|asistent ai|poslední aktual|poslednej aktual|mé znal"
    ),
    "ro": parted("ca ia|o ia|ca ai|un ai|inteligență artif|model de limb|model lingv|asistent virt|mea actual"),
    "ru": parted(
        "мои знан|мои данн|я всего|я лишь|я только|я просто|как ии|я ии|я — ии|будучи|ии-|искусственн|языковая мод|"
        "языковой мод|виртуальн|последнего обнов"
    ),
    "uk": parted("мої знан|мої дані|я лише|я просто|я тільки|як ші|я ші|я — ші|штучн|мовна мод|віртуальн|останнього онов"),
    "tr": parted(
        "duygularım|görüşüm|görüşlerim|fikrim|bedenim|deneyimim|insan değil|bir program|bir makine|bir yazılım|bir robot|eğitildim|eğitim veri|geliştiricil|yapay zek|bilgilerim|bilgim|verilerim|ben sadece|ben yalnız|yapay zek|dil model|sanal asis|güncelleme|bilgi kesim"
    ),
    "ar": parted(
        "لدي مشاعر|لدي رأي|لدي آراء|لدي جسد|لدي خبرة|لدي تفض|لا أملك|أنا آلة|أنا برنامج|أنا نظام|أنا روبوت|لست إنسان|لست بشر|تم تدريبي|تم تطويري|تم برمجتي|مطوري|معرفتي|معلوماتي|بياناتي|أنا مجرد|لست سوى|لست إلا|ذكاء|نموذج لغ|آخر تحديث|كوني|باعتباري|بصفتي|أنا نموذج|أنا مساعد"
    ),
    "fa": parted("مدل زبان|هوش مصنوعی|به عنوان|به‌عنوان"),
    "he": parted("מודל שפה|בינה מלאכותית"),
    "hi": parted("एआई|कृत्रिम|भाषा मॉडल|ai के"),
    "zh": parted(
        "没有自己的|沒有自己的|没有个人|沒有個人|没有感情|没有情感|没有意识|没有身体|没有任何|没有真正|不具备|不是人类|不是真人|是一台机|是一个机|是一个程|是一个系|我是由|我由|我被|是一个程序|是一段程|计算机程序|作為ai|根据我的最|我的数据|作为一个人工|作为人工|身为人工|作为语言|我是程序|"
        "只是程|人工智|语言模型|語言模型|大模型|聊天机器人|虚拟助手|我的知|我的训|我的訓|截至我|截至到我|截止我|ai语|"
        "个ai|個ai|为ai|是ai|名ai|ai助|一种ai"
    ),
    "ja": parted(
        "私は人間|私は機械|私はプロ|私はロボ|私に|私自身|感情|個人的な|私の開発|私の学習|知識は|学習データは|情報は2|私はただ|私は単|人工知能|言語モデル|ai言|aiとし|aiアシ|チャットボット|"
        "バーチャルア|私の知識|私の学習|私の情報|私の最終|aiなので|私はai|aiですので|aiであ"
    ),
    "ko": parted(
        "인공지능|언어 모델|언어모델|ai로|ai 언|ai 어|ai어|챗봇|가상 비서|제 지식|저의 지식|학습 데이터|"
        "마지막 업데이트|최종 업데이트|저는 ai|나는 ai"
    ),
    "sv": parted("som ai|en ai| ai-|artificiell int|språkmodell|senaste uppdat"),
    "da": parted("som ai|en ai|et ai| ai-|kunstig int|sprogmodel|språkmodell|seneste opdat|siste oppdat"),
    "fi": parted("tekoäly|kielimalli|päivitykseni"),
    "el": parted("τεχνητή νο|γλωσσικό μον|μοντέλο γλ|μοντέλο τεχ|εικονικός βο|τελευταία μου"),
    "vi": parted("mô hình ngôn|trí tuệ nhân|trợ lý ảo|là ai|là một ai"),
    "id": parted("sebagai ai|sebuah ai|kecerdasan buat|model bahasa|asisten virt"),
    "th": parted("ปัญญาประดิษฐ์|โมเดลภาษา|ฐานะ"),
}
"""What every phrase of `SELF` of a language holds one of, in lower case."""
