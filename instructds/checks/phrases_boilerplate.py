"""What assistants say about themselves and their training, in each language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

SELF: dict[str, str] = {
    "en": (
        r"\bas an? (?:\w+ )?(?:machine|computer program|program|neural network|text-based \w+|digital assistant|"
        r"machine learning model),? i\b|\bi(?:'m| am) (?:not (?:a )?(?:human|real person)|no human)\b|"
        r"\bi (?:have|possess) no (?:feelings|emotions|personal (?:opinions?|views?|experiences?|preferences?)|body|"
        r"consciousness|senses)\b|\bi(?: do not|don't| don't) (?:have|possess) (?:a (?:physical )?body|feelings or|"
        r"emotions or|consciousness|personal (?:experiences?|opinions?|preferences?|views?|beliefs?))\b|\bi(?:'m|"
        r" am) an? (?:virtual|digital|automated|text-based) (?:assistant|helper)|\bi(?:'ve| have) been (?:trained on|"
        r"programmed|developed by)\b|\bmy (?:developers|creators|programmers)\b|\bi (?:was|am) (?:programmed|created by|"
        r"built by) |"
        r"\b(?:being|since i am|since i'm|because i am|because i'm|as i am|as i'm|speaking as|given that i am|"
        r"given that i'm) (?:just |only )?an? (?:\w+ ){0,2}?(?:ai\b|artificial intelligence|(?:large )?language model|"
        r"chat ?bot|virtual assistant|computer program|machine)|\bi(?:'m| am) (?:just |only |merely |"
        r"simply )an? (?:\w+ )?(?:computer program|machine|program|bot|robot|algorithm)\b|\bi was (?:last )?(?:trained|"
        r"updated) (?:on|with|in|until|up to)\b[^.!?\n]{0,40}?(?:data|20\d\d)|\bmy (?:training|knowledge|data|database|"
        r"information)\b[^.!?\n]{0,40}?(?:cut-? ?off|ends? in|stops? (?:in|at)|limited to|up to|until|as of|through|"
        r"only covers|dates? (?:from|back))\b[^.!?\n]{0,20}?(?:20\d\d|date)|"
        r"\bknowledge cut-? ?off\b[^.!?\n]{0,20}?(?:20\d\d|date|,)|(?:^|(?<=[.!?\n])|(?<=[.!?\n] ))as an ai(?: \w+){0,2}, |"
        r"\bas an? (?:\w+ ){0,2}?(?:ai\b|a\.i\.|artificial intelligence|(?:large )?language model|chat ?bot|"
        r"virtual assistant)(?: \w+){0,3}?,? (?:i|my|it is|it's|we)\b|"
        r"\bi(?:'m| am) (?:just |only |merely )?an? (?:\w+ ){0,2}?(?:ai\b|artificial intelligence|(?:large )?language "
        r"model|chat ?bot|virtual assistant)|"
        r"\b(?:my|of my) (?:last |latest )?(?:knowledge|training)(?: data)?(?:'s)?,? (?:cut-? ?off|update|only (?:goes|"
        r"extends)|(?:goes|extends) (?:up )?(?:to|until)|ends|is limited to|"
        r"does not (?:include|extend))|\bas of my (?:last|latest|most recent)|\bmy last (?:knowledge )?update\b|"
        r"\bi was (?:created|developed|trained) by "
        r"(?:openai|anthropic|google|meta)\b|\bi (?:don't|do not|cannot|can't) have (?:personal )?(?:opinions|feelings|"
        r"emotions|beliefs|preferences)\b[^.!?\n]{0,40}\bai\b"
    ),
    "hu": (
        r"\bnincs(?:enek)? (?:saját |személyes )?(?:véleményem|érzéseim|testem|tapasztalataim|élményeim|érzelmeim)\b|"
        r"\b(?:véleményem|érzéseim|érzelmeim|testem) (?:\w+ )?nincs|\bnem vagyok ember|\b(?:fejlesztőim|készítőim|"
        r"programozóim)|\bengem (?:\w+ ){0,3}?(?:tanított|fejlesztett|képzett|programozt)|\b(?:beprogramoztak|"
        r"betanítottak)|"
        r"\b(?:virtuális asszisztens|gépi modell|számítógépes program|csetbot|chatbot|robot)(?:ként|ként,|i minőség)|"
        r"\b(?:csak|csupán|mindössze) (?:egy )?(?:\w+ )?(?:számítógépes program|program|gép|robot|algoritmus|csetbot|"
        r"chatbot|modell) vagyok|\b(?:betanítás|tanítás|képzés|tréning)(?:om|em|i adat\w*)[^.!?\n]{0,30}?(?:\d{4}|"
        r"zárult|véget|tart)|\b(?:rendelkezésemre álló|ismert) (?:adatok|információk)[^.!?\n]{0,20}?\d{4}|"
        r"\b(?:legutóbbi|utolsó|legutolsó) frissítés(?:em|emig|em óta)|"
        r"\bmivel (?:\w+ ){0,3}?(?:mesterséges intelligencia|nyelvi modell|mi|ai|program) vagyok|"
        r"\b(?:mint|mivel) (?:egy )?(?:\w+ ){0,2}?(?:mi|ai|mesterséges intelligencia|nyelvi modell|csetbot|chatbot|"
        r"virtuális asszisztens)\b|\b(?:mi|ai|mesterséges intelligencia|nyelvi "
        r"modell|virtuális asszisztens)(?:-\w+)? vagyok\b|\bmesterséges intelligenciaként\b|\b(?:mi|ai|"
        r"nyelvi modell)-?(?:ként|asszisztensként|modellként|alapú modellként)\b|"
        r"\bnyelvi modellként\b|\b(?:tudásom|ismereteim|utolsó (?:frissítésem|tudásfrissítésem)|képzési adataim|"
        r"betanítási adataim)\b[^.!?\n]{0,30}?(?:\d{4}|határ|lezár|dátum|terjed)|\butolsó (?:tudás)?frissítésem"
    ),
    "de": (
        r"\bda ich (?:nur |lediglich )?(?:eine?|als) (?:\w+ )?(?:ki\b|ki-\w+|künstliche intelligenz|sprachmodell|"
        r"computerprogramm|maschine)|\bich bin (?:nur|bloß|lediglich) (?:ein|eine) (?:\w+ )?(?:computerprogramm|"
        r"programm|maschine|algorithmus|bot)\b|\bmein(?:e)? (?:wissen|kenntnisse|daten(?:basis)?|"
        r"training)\b[^.!?\n]{0,30}?(?:endet|enden|reich|stamm|bis|stand)|\bals (?:\w+ ){0,2}?(?:assistent\w*|modell|"
        r"system) (?:auf basis|mit) künstlicher|\bals (?:virtuelle\w* )?assistent\w*(?: \w+)? (?:habe|bin|kann|"
        r"besitze) ich|"
        r"\bals (?:(?:ein|eine|große[s]?|reines?) )*(?:ki\b|ki-\w+|künstliche intelligenz|sprachmodell|chatbot|"
        r"virtueller assistent)|\bich bin (?:nur |lediglich )?(?:ein|eine) (?:\w+ )?(?:ki\b|"
        r"ki-\w+|künstliche intelligenz|sprachmodell)|\bmein(?:e|em|er|en)? (?:letzte[nrs]? )?(?:wissensstand|"
        r"wissensupdate|trainingsdaten|aktualisierung)"
    ),
    "fr": (
        r"\b(?:étant|comme je suis|puisque je suis) (?:donné que je suis )?(?:un|une) (?:\w+ )?(?:ia\b|"
        r"intelligence artificielle|modèle (?:de lang|linguist)\w*|programme|machine|assistant virtuel)|"
        r"\bje ne suis qu'(?:un|une) (?:\w+ )?(?:programme|machine|robot|ia\b|intelligence|modèle|assistant)|"
        r"\b(?:ma base de connaissances|mes connaissances|mes données|ma formation|"
        r"mon entraînement)\b[^.!?\n]{0,30}?(?:s'arrête\w*|date\w*|jusqu|limité|remonte)|"
        r"\ben tant qu(?:'|e )(?:un(?:e)? )?(?:grand )?(?:ia\b|intelligence artificielle|modèle (?:de lang|linguist)\w*|"
        r"assistant (?:virtuel|ia|numérique)|chatbot)|\bje (?:ne )?suis "
        r"(?:qu')?(?:un|une) (?:\w+ )?(?:ia\b|intelligence artificielle|modèle (?:de lang|linguist)\w*|assistant virtuel)|"
        r"\bma dernière mise à jour|\bmes (?:données d'entraînement|connaissances) (?:s'arrêtent|datent|vont jusqu)"
    ),
    "es": (
        r"\bcomo (?:máquina|programa|sistema|robot)\b[^.!?\n]{0,25}?, |\bno (?:tengo|poseo) (?:opiniones|opinión|"
        r"sentimientos|cuerpo|emociones|experiencias|preferencias)(?: propi\w+| personal\w*)?|\bsoy un (?:programa|"
        r"sistema|asistente) (?:informático|virtual|digital|de)|\b(?:he sido|fui) (?:entrenad|programad|cread|"
        r"diseñad)[oa]|\bmis (?:creadores|desarrolladores)|\bno soy (?:human|una persona)|"
        r"\b(?:mis conocimientos|mi información|mis datos|mi entrenamiento)\b[^.!?\n]{0,30}?(?:llega\w*|termina\w*|"
        r"hasta|se limita\w*|20\d\d)|\bsolo soy (?:un|una) (?:\w+ )?(?:programa|máquina|ia\b|modelo|asistente|bot)|"
        r"\b(?:siendo|al ser|dado que soy) (?:un|una) (?:\w+ )?(?:ia\b|inteligencia|modelo|programa)|"
        r"\bcomo (?:asistente|modelo|inteligencia)\b[^.!?\n]{0,25}?, |"
        r"\bcomo (?:(?:un|una|gran) )*(?:ia\b|inteligencia artificial|modelo de (?:lenguaje|ia)|asistente (?:virtual|"
        r"de ia)|chatbot)(?:[^.!?\n]{0,30}?), ?(?:no|mi|puedo|yo|carezco|estoy)|"
        r"\bsoy (?:solo |sólo |simplemente )?(?:un|una) (?:\w+ )?(?:ia\b|inteligencia artificial|modelo de (?:lenguaje|ia)|"
        r"asistente virtual)|\bmi última actualización|\bmi (?:fecha de corte|"
        r"conocimiento (?:llega|se extiende|está limitado))"
    ),
    "it": (
        r"\b(?:le mie conoscenze|i miei dati|il mio addestramento)\b[^.!?\n]{0,30}?(?:arriva\w*|ferma\w*|fino|20\d\d)|"
        r"\bsono solo un[a']? ?(?:programma|macchina|ia\b|modello|assistente|bot)|"
        r"\b(?:in quanto|essendo|come) (?:un |un'|una )?(?:\w+ )?(?:ia\b|ai\b|intelligenza artificiale|"
        r"modello (?:linguistico|di linguaggio)|assistente virtuale)|\bsono (?:solo )?(?:un'|un |una )"
        r"(?:\w+ )?(?:ia\b|ai\b|intelligenza artificiale|modello (?:linguistico|di linguaggio)|assistente virtuale)|"
        r"\bmio ultimo aggiornamento"
    ),
    "pt": (
        r"\bnão (?:tenho|possuo) (?:opiniões|opinião|sentimentos|corpo|emoções|experiências|preferências)|\b(?:fui|"
        r"sou) (?:treinad|criad|programad|desenvolvid)[oa]|\bsou um (?:programa|sistema|assistente)|\bcomo (?:máquina|"
        r"programa|sistema)\b[^.!?\n]{0,25}?, |\bnão sou (?:human|uma pessoa)|\bmeus (?:criadores|desenvolvedores)|"
        r"\b(?:meus conhecimentos|meu conhecimento|meus dados|meu treinamento|meu treino)\b[^.!?\n]{0,30}?(?:vão|vai|"
        r"até|termina\w*|20\d\d)|\bsou apenas um[a]? (?:programa|máquina|ia\b|modelo|assistente|robô)|"
        r"\bcomo (?:um |uma )?(?:\w+ )?(?:ia\b|inteligência artificial|modelo de (?:linguagem|ia)|"
        r"assistente virtual)(?:[^.!?\n]{0,30}?), ?(?:não|eu|minha|meu|posso)|\b(?:eu )?sou (?:apenas |só )?(?:um|uma) "
        r"(?:\w+ )?(?:ia\b|inteligência artificial|modelo de (?:linguagem|ia)|assistente virtual)|\bminha última "
        r"atualização"
    ),
    "nl": (
        r"\bmijn (?:kennis|gegevens|training)\b[^.!?\n]{0,30}?(?:tot|stopt|eindigt|20\d\d)|\bik ben (?:maar|slechts|"
        r"alleen) een (?:\w+ )?(?:programma|computer|machine|bot|model)|"
        r"\bals (?:een )?(?:\w+ )?(?:ai\b|ai-\w+|kunstmatige intelligentie|taalmodel|virtuele assistent)|"
        r"\bik ben (?:slechts |maar )?een (?:\w+ )?(?:ai\b|ai-\w+|kunstmatige intelligentie|taalmodel)|"
        r"\bmijn (?:laatste (?:kennis)?update|kennis (?:gaat|loopt|reikt)|trainingsdata)"
    ),
    "pl": (
        r"\bmoja wiedza\b[^.!?\n]{0,30}?(?:sięga|kończy|20\d\d)|\bjestem (?:tylko|jedynie) (?:\w+ )?(?:programem|"
        r"maszyną|botem|modelem)|\bmoje dane\b[^.!?\n]{0,20}?20\d\d|"
        r"\bjako (?:\w+ )?(?:ai\b|si\b|sztuczna inteligencja|model językowy|wirtualny asystent|asystent ai)|"
        r"\bjestem (?:tylko |jedynie )?(?:\w+ )?(?:ai\b|sztuczną inteligencją|modelem językowym|"
        r"wirtualnym asystentem|asystentem ai)|\bmojej ostatniej aktualizacji|\bmoja wiedza (?:sięga|kończy)"
    ),
    "cs": (
        r"\b(?:jakožto|protože jsem|keďže som|pretože som|jelikož jsem) (?:\w+ )?(?:ai\b|umělá inteligence|"
        r"umelá inteligencia|jazykov[ýá] model|program|virtuální asistent|asistent)|\b(?:jsem|som) (?:jen|pouze|len|"
        r"iba) (?:\w+ )?(?:počítačový program|program|stroj|robot|algoritmus)|\b(?:moje|mé|má|moja) (?:znalosti|"
        r"vedomosti|data|dáta|trénovací data|databáze)\b[^.!?\n]{0,25}?(?:končí|sahají|siahajú|jsou|pocház|\d{4})|"
        r"\bjako (?:virtuální )?asistent(?: \w+)? (?:nemám|nemohu|nejím)|"
        r"\bjako (?:\w+ )?(?:ai\b|ui\b|umělá inteligence|umelá inteligencia|jazykov[ýá] model|virtuální asistent|"
        r"asistent ai)|\b(?:jsem|som) (?:jen |pouze |len )?(?:\w+ )?(?:ai\b|umělá inteligence|umelá "
        r"inteligencia|jazykový model|virtuální asistent)|\bm[ée] poslední aktualizac|\bmojej poslednej aktualizác|"
        r"\bmé znalosti (?:sahají|končí)"
    ),
    "ro": (
        r"\b(?:ca|fiind) (?:un |o )?(?:\w+ )?(?:ia\b|ai\b|inteligență artificială|model (?:de limbaj|lingvistic)|"
        r"asistent virtual)|\bsunt (?:doar )?(?:un|o) (?:\w+ )?(?:ia\b|ai\b|inteligență artificială|"
        r"model (?:de limbaj|lingvistic)|asistent virtual)|\bultima mea actualizare"
    ),
    "ru": (
        r"\bмои (?:знания|данные)\b[^.!?\n]{0,30}?(?:заканчив|огранич|до|по|20\d\d)|\bя (?:всего лишь|лишь|только|"
        r"просто) (?:\w+ )?(?:программа|машина|бот|модель|алгоритм)|"
        r"\bкак (?:\w+ )?(?:ии\b|искусственный интеллект|языковая модель|виртуальный (?:ассистент|помощник)|ии-\w+)|"
        r"\bбудучи (?:\w+ )?(?:ии\b|искусственным интеллектом|языковой моделью)|\bя (?:всего лишь |"
        r"просто |только |—? ?)?(?:\w+ )?(?:ии\b|искусственный интеллект|языковая модель|виртуальный (?:ассистент|"
        r"помощник))|\bмоего последнего обновления|\bмои (?:знания|данные) (?:ограничены|заканчиваются|актуальны)"
    ),
    "uk": (
        r"\bмої (?:знання|дані)\b[^.!?\n]{0,30}?(?:закінч|обмеж|до|20\d\d)|\bя (?:лише|просто|"
        r"тільки) (?:\w+ )?(?:програма|машина|бот|модель)|"
        r"\bяк (?:\w+ )?(?:ші\b|штучний інтелект|мовна модель|віртуальний (?:асистент|помічник))|\bя (?:лише |просто |"
        r"—? ?)?(?:\w+ )?(?:ші\b|штучний інтелект|мовна модель|віртуальний (?:асистент|помічник))|"
        r"\bмого останнього оновлення"
    ),
    "tr": (
        r"\b(?:duygularım|görüşüm|görüşlerim|fikrim|bedenim|deneyimim) (?:\w+ )?yok|\binsan değilim|\bbir (?:program|"
        r"makine|yazılım|robot)\w{0,4}(?:ım|im|um|üm)\b|\beğitildim|\beğitim verilerim|\bgeliştiricilerim|"
        r"\byapay zek\w+ (?:asistanı|modeli)y[ıi]m|"
        r"\b(?:bilgilerim|bilgim|verilerim)\b[^.!?\n]{0,30}?(?:20\d\d|kadar|sınırlı)|\bben (?:sadece|"
        r"yalnızca) bir (?:program|makine|bot|yazılım)|"
        r"\b(?:bir )?(?:yapay zek[âa]|dil modeli|yapay zek[âa] (?:dil )?modeli|sanal asistan) (?:olarak|olduğum)|"
        r"\b(?:ben )?(?:sadece |yalnızca )?bir (?:yapay zek[âa]|dil modeli|sanal asistan)\w*(?:yım|yim|ım|im)\b|"
        r"\bson (?:bilgi )?güncelleme(?:m|min)\b|\bbilgi kesim tarihim"
    ),
    "ar": (
        r"(?:ليس|ليست) لدي (?:مشاعر|رأي|آراء|جسد|خبرة|تفضيلات)|لا أملك (?:مشاعر|رأي|آراء|جسد)|أنا (?:آلة|برنامج|نظام|"
        r"روبوت)|لست (?:إنسان|بشر)|تم (?:تدريبي|تطويري|برمجتي)|مطوري(?:ّ|ي)?\b|"
        r"(?:معرفتي|معلوماتي|بياناتي)[^.!؟\n]{0,20}?(?:تتوقف|تنتهي|محدودة|حتى|20\d\d|٢٠)|(?:أنا|لست) (?:مجرد|سوى|"
        r"إلا) (?:برنامج|آلة|نموذج|ذكاء)|"
        r"(?:بصفتي|كوني|باعتباري|كـ?)(?: ?(?:مجرد|نموذج|مساعد|برنامج|روبوت)){0,2} ?(?:ال)?(?:ذكاء(?: ال)?(?: ?ا?صطناعي)|"
        r"لغوي?|لغة|ذكاء)|أنا (?:مجرد )?(?:نموذج (?:لغ|ذكاء)|ذكاء اصطناعي|مساعد (?:ذكاء|ذكي|افتراضي))|"
        r"آخر تحديث (?:لي|لمعلوماتي|لمعرفتي|لبياناتي)"
    ),
    "fa": r"به[\u200c ]?عنوان (?:یک )?(?:مدل زبانی|هوش مصنوعی|دستیار)|من (?:یک|فقط یک) (?:مدل زبانی|هوش مصنوعی)",
    "he": r"(?:כמודל שפה|בתור (?:מודל שפה|בינה מלאכותית)|כבינה מלאכותית|אני (?:רק )?(?:מודל שפה|בינה מלאכותית))",
    "hi": (
        r"(?:एक )?(?:एआई|ai|कृत्रिम बुद्धिमत्ता|भाषा मॉडल)(?: \S+){0,3}? के (?:रूप में|नाते)|मैं (?:केवल |सिर्फ )?(?:एक "
        r")?(?:एआई|ai|कृत्रिम बुद्धिमत्ता|भाषा मॉडल)"
    ),
    "zh": (
        r"我(?:并)?(?:没有|沒有|不具备|不具備)(?:自己的|任何|个人的?|真正的)?(?:感情|情感|情绪|个人(?:观点|喜好|看法|"
        r"意见|经历)|观点|身体|意识|感受)|我(?:并)?不是(?:人类|真人|人類)|我(?:只)?是(?:一台|一个|一個)(?:机器|機器|"
        r"程序|程式|系统|系統)|我(?:是)?(?:被|由)[^。！？\n]{0,10}?(?:训练|訓練|开发|開發|设计|編程|编程)|"
        r"^(?:作为|作為|身为|身為)(?:一个|一個|一名|一款)?[^，,。！？\n]{0,6}?(?:ai|人工智能|人工智慧|语言模型|語言模型|"
        r"大模型|聊天机器人)[^，,。！？\n]{0,6}[，,]|(?:我|由于我|因为我)(?:只|仅仅|仅|不过)?是(?:一个|一個|"
        r"一段)?(?:计算机|電腦|电脑)?程序|我的(?:训练数据|知识库|知识|数据|資料)[^。！？\n]{0,8}?(?:只到|到|截止|截至|"
        r"停留)[^。！？\n]{0,4}?20\d\d|根据我(?:的)?(?:最后|最近|上次)(?:一次)?(?:更新|训练)|"
        r"(?<![来來用可被])(?:作为|作為|身为|身為)(?:一|1)?(?:个|個|名|款|种|種)?[^，,。！？\n]{0,10}?(?:ai|人工智能|"
        r"人工智慧|语言模型|"
        r"語言模型|大模型|聊天机器人|虚拟助手)(?=[^。！？\n]{0,14}?(?:我|本人)|[^。！？\n]{0,6}?[，,] ?(?:没有|沒有|"
        r"无法|無法|不能|不具备))|我(?:只)?(?:是|仅是)(?:一|1)?(?:个|個|名|款|种|種)?[^，,。！？\n]{0,"
        r"10}?(?:ai|人工智能|"
        r"人工智慧|语言模型|語言模型|聊天机器人|虚拟助手)|我的(?:知识|知識|训练数据|訓練資料|数据|資料)[^。！？\n]{0,"
        r"10}?(?:截止|截至|更新|仅限|僅限)|(?:截至|截止)(?:到)?我(?:的)?(?:最后|上次|最近|知识)"
    ),
    "ja": (
        r"私は(?:人間では|機械|プログラム|ロボット)|(?:私に(?:は)?|私自身の?)[^。！？\n]{0,8}?(?:感情|意見|体|好み|"
        r"経験)[^。！？\n]{0,6}?(?:ありません|ないので|持って)|(?:感情|個人的な(?:意見|経験|好み))(?:は|"
        r"を)?[^。！？\n]{0,4}?(?:ありません|持っていません|持ちません)|私の(?:開発者|学習)|"
        r"(?:私の)?(?:知識|情報|学習データ)は[^。！？\n]{0,12}?20\d\d|私は(?:ただの|単なる)(?:プログラム|機械|モデル|ai)|"
        r"(?:ai|人工知能|言語モデル|aiアシスタント|バーチャルアシスタント|チャットボット)(?:言語モデル|アシスタント|"
        r"モデル)?(?:として|ですので|であるため|なので|の私|である私)|私は(?:単なる|ただの)?(?:\S{0,8}の)?(?:ai|人工知能|"
        r"言語モデル|aiアシスタント)|私の(?:知識|学習データ|情報|最終更新)[^。\n]{0,12}(?:まで|時点|更新|カットオフ)"
    ),
    "ko": (
        r"(?:ai|인공지능|언어 ?모델|ai ?언어 ?모델|챗봇|가상 ?비서|ai ?어시스턴트)(?:으)?로서|(?:저는|나는) (?:단지 |"
        r"그저 )?(?:\S+ )?(?:ai|인공지능|언어 ?모델)|(?:제|나의|저의) (?:지식|학습 데이터|마지막 업데이트|"
        r"최종 업데이트)[^.!?\n]{0,15}(?:까지|기준|업데이트)"
    ),
    "sv": (
        r"\bsom (?:en |ett )?(?:\w+ )?(?:ai\b|ai-\w+|artificiell intelligens|språkmodell)|\bjag är (?:bara )?(?:en|"
        r"ett) (?:\w+ )?(?:ai\b|ai-\w+|språkmodell)|\bmin senaste uppdatering"
    ),
    "da": (
        r"\bsom (?:en |et )?(?:\w+ )?(?:ai\b|ai-\w+|kunstig intelligens|sprogmodel|språkmodell)|\bjeg er (?:bare )?(?:en|"
        r"et) (?:\w+ )?(?:ai\b|ai-\w+|kunstig intelligens|sprogmodel|språkmodell)|\bmin (?:seneste|siste) opda?te?ring"
    ),
    "fi": r"\btekoälynä\b|\bkielimallina\b|\bolen (?:vain )?(?:\w+ )?(?:tekoäly|kielimalli)|\bviimeisin päivitykseni",
    "el": (
        r"\bως (?:ένα |μία? )?(?:\w+ )?(?:τεχνητή νοημοσύνη|γλωσσικό μοντέλο|μοντέλο (?:γλώσσας|τεχνητής)|"
        r"εικονικός βοηθός)|\bείμαι (?:απλώς )?(?:ένα|μια|μία) (?:\w+ )?(?:τεχνητή νοημοσύνη|γλωσσικό μοντέλο)|"
        r"\bτελευταία μου ενημέρωση"
    ),
    "vi": (
        r"(?:là|với tư cách là|vì tôi là) (?:một )?(?:mô hình ngôn ngữ|trí tuệ nhân tạo|trợ lý ảo|ai\b)|tôi (?:chỉ )?là "
        r"(?:một )?(?:mô hình ngôn ngữ|trí tuệ nhân tạo|ai\b)"
    ),
    "id": (
        r"\bsebagai (?:sebuah )?(?:ai\b|kecerdasan buatan|model bahasa|asisten virtual)|\bsaya (?:hanya(?:lah)? "
        r")?(?:adalah )?(?:sebuah )?(?:ai\b|kecerdasan buatan|model bahasa)"
    ),
    "th": r"ในฐานะ(?:ที่เป็น)?(?:ปัญญาประดิษฐ์|โมเดลภาษา|ai)|(?:ฉัน|ผม)เป็น(?:เพียง)?(?:ปัญญาประดิษฐ์|โมเดลภาษา|ai)",
}
"""The assistant names itself as a machine, or the end of its training; by language."""
