"""What assistants say about themselves, their training and their readiness to help, in each language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

_SELF: dict[str, str] = {
    "en": (
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
        r"\b(?:mint|mivel) (?:egy )?(?:\w+ ){0,2}?(?:mi|ai|mesterséges intelligencia|nyelvi modell|csetbot|chatbot|"
        r"virtuális asszisztens)\b|\b(?:mi|ai|mesterséges intelligencia|nyelvi "
        r"modell|virtuális asszisztens)(?:-\w+)? vagyok\b|\bmesterséges intelligenciaként\b|\b(?:mi|ai|"
        r"nyelvi modell)-?(?:ként|asszisztensként|modellként|alapú modellként)\b|"
        r"\bnyelvi modellként\b|\b(?:tudásom|ismereteim|utolsó (?:frissítésem|tudásfrissítésem)|képzési adataim|"
        r"betanítási adataim)\b[^.!?\n]{0,30}?(?:\d{4}|határ|lezár|dátum|terjed)|\butolsó (?:tudás)?frissítésem"
    ),
    "de": (
        r"\bals (?:(?:ein|eine|große[s]?|reines?) )*(?:ki\b|ki-\w+|künstliche intelligenz|sprachmodell|chatbot|"
        r"virtueller assistent)|\bich bin (?:nur |lediglich )?(?:ein|eine) (?:\w+ )?(?:ki\b|"
        r"ki-\w+|künstliche intelligenz|sprachmodell)|\bmein(?:e|em|er|en)? (?:letzte[nrs]? )?(?:wissensstand|"
        r"wissensupdate|trainingsdaten|aktualisierung)"
    ),
    "fr": (
        r"\ben tant qu(?:'|e )(?:un(?:e)? )?(?:grand )?(?:ia\b|intelligence artificielle|modèle (?:de lang|linguist)\w*|"
        r"assistant (?:virtuel|ia|numérique)|chatbot)|\bje (?:ne )?suis "
        r"(?:qu')?(?:un|une) (?:\w+ )?(?:ia\b|intelligence artificielle|modèle (?:de lang|linguist)\w*|assistant virtuel)|"
        r"\bma dernière mise à jour|\bmes (?:données d'entraînement|connaissances) (?:s'arrêtent|datent|vont jusqu)"
    ),
    "es": (
        r"\bcomo (?:(?:un|una|gran) )*(?:ia\b|inteligencia artificial|modelo de (?:lenguaje|ia)|asistente (?:virtual|"
        r"de ia)|chatbot)(?:[^.!?\n]{0,30}?), ?(?:no|mi|puedo|yo|carezco|estoy)|"
        r"\bsoy (?:solo |sólo |simplemente )?(?:un|una) (?:\w+ )?(?:ia\b|inteligencia artificial|modelo de (?:lenguaje|ia)|"
        r"asistente virtual)|\bmi última actualización|\bmi (?:fecha de corte|"
        r"conocimiento (?:llega|se extiende|está limitado))"
    ),
    "it": (
        r"\b(?:in quanto|essendo|come) (?:un |un'|una )?(?:\w+ )?(?:ia\b|ai\b|intelligenza artificiale|"
        r"modello (?:linguistico|di linguaggio)|assistente virtuale)|\bsono (?:solo )?(?:un'|un |una )"
        r"(?:\w+ )?(?:ia\b|ai\b|intelligenza artificiale|modello (?:linguistico|di linguaggio)|assistente virtuale)|"
        r"\bmio ultimo aggiornamento"
    ),
    "pt": (
        r"\bcomo (?:um |uma )?(?:\w+ )?(?:ia\b|inteligência artificial|modelo de (?:linguagem|ia)|"
        r"assistente virtual)(?:[^.!?\n]{0,30}?), ?(?:não|eu|minha|meu|posso)|\b(?:eu )?sou (?:apenas |só )?(?:um|uma) "
        r"(?:\w+ )?(?:ia\b|inteligência artificial|modelo de (?:linguagem|ia)|assistente virtual)|\bminha última "
        r"atualização"
    ),
    "nl": (
        r"\bals (?:een )?(?:\w+ )?(?:ai\b|ai-\w+|kunstmatige intelligentie|taalmodel|virtuele assistent)|"
        r"\bik ben (?:slechts |maar )?een (?:\w+ )?(?:ai\b|ai-\w+|kunstmatige intelligentie|taalmodel)|"
        r"\bmijn (?:laatste (?:kennis)?update|kennis (?:gaat|loopt|reikt)|trainingsdata)"
    ),
    "pl": (
        r"\bjako (?:\w+ )?(?:ai\b|si\b|sztuczna inteligencja|model językowy|wirtualny asystent|asystent ai)|"
        r"\bjestem (?:tylko |jedynie )?(?:\w+ )?(?:ai\b|sztuczną inteligencją|modelem językowym|"
        r"wirtualnym asystentem|asystentem ai)|\bmojej ostatniej aktualizacji|\bmoja wiedza (?:sięga|kończy)"
    ),
    "cs": (
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
        r"\bкак (?:\w+ )?(?:ии\b|искусственный интеллект|языковая модель|виртуальный (?:ассистент|помощник)|ии-\w+)|"
        r"\bбудучи (?:\w+ )?(?:ии\b|искусственным интеллектом|языковой моделью)|\bя (?:всего лишь |"
        r"просто |только |—? ?)?(?:\w+ )?(?:ии\b|искусственный интеллект|языковая модель|виртуальный (?:ассистент|"
        r"помощник))|\bмоего последнего обновления|\bмои (?:знания|данные) (?:ограничены|заканчиваются|актуальны)"
    ),
    "uk": (
        r"\bяк (?:\w+ )?(?:ші\b|штучний інтелект|мовна модель|віртуальний (?:асистент|помічник))|\bя (?:лише |просто |"
        r"—? ?)?(?:\w+ )?(?:ші\b|штучний інтелект|мовна модель|віртуальний (?:асистент|помічник))|"
        r"\bмого останнього оновлення"
    ),
    "tr": (
        r"\b(?:bir )?(?:yapay zek[âa]|dil modeli|yapay zek[âa] (?:dil )?modeli|sanal asistan) (?:olarak|olduğum)|"
        r"\b(?:ben )?(?:sadece |yalnızca )?bir (?:yapay zek[âa]|dil modeli|sanal asistan)\w*(?:yım|yim|ım|im)\b|"
        r"\bson (?:bilgi )?güncelleme(?:m|min)\b|\bbilgi kesim tarihim"
    ),
    "ar": (
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
        r"(?:作为|作為|身为|身為)(?:一|1)?(?:个|個|名|款|种|種)?[^，,。！？\n]{0,10}?(?:ai|人工智能|人工智慧|语言模型|"
        r"語言模型|大模型|聊天机器人|虚拟助手)|我(?:只)?(?:是|仅是)(?:一|1)?(?:个|個|名|款|种|種)?[^，,。！？\n]{0,"
        r"10}?(?:ai|人工智能|"
        r"人工智慧|语言模型|語言模型|聊天机器人|虚拟助手)|我的(?:知识|知識|训练数据|訓練資料|数据|資料)[^。！？\n]{0,"
        r"10}?(?:截止|截至|更新|仅限|僅限)|(?:截至|截止)(?:到)?我(?:的)?(?:最后|上次|最近|知识)"
    ),
    "ja": (
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

SELF = "|".join(_SELF.values())
"""The assistant names itself as a machine, or the end of its training."""

SELF_STEMS: tuple[str, ...] = parted(
    "an ai| ai | ai,| ai.|language model|artificial intel|chatbot|chat bot|virtual assistant|my knowledge|my training|"
    "of my la|of my most|my last|trained by|developed by|created by|mesterséges intel|nyelvi modell|mi-|ai-|mi vagyok|"
    "mint mi|asszisztens|tudásom|ismereteim|frissítésem|adataim|csetbot| ki | ki,|ki-|künstliche intel|sprachmodell|"
    "wissens|trainingsdaten| aktualisierung|en tant qu| ia | ia,|intelligence artif|modèle de lang|modèle linguist|"
    "assistant virtuel|mise à jour|données d'ent|mes connaissances|inteligencia artif|modelo de|asistente|actualización|"
    "fecha de corte|mi conocimiento|intelligenza artif|modello ling|modello di ling|assistente virt|aggiornamento|"
    "inteligência artif|atualização|kunstmatige intel|taalmodel|virtuele assist|mijn laatste|mijn kennis|trainingsdata|"
    "sztuczn|model język|modelem język|asystent|aktualizacji|moja wiedza|umělá intel|umelá intel|jazykov|virtuální asis|"
    "aktualizac|mé znal|inteligență artif|model de limb|model lingv|asistent virt|actualizare| ии|искусственн|языковая мод|"
    "языковой мод|виртуальн|обновления|мои знан|мои данн| ші|штучн|мовна мод|віртуальн|оновлення|yapay zek|dil model|"
    "sanal asis|güncelleme|bilgi kesim|ذكاء|نموذج لغ|آخر تحديث|مدل زبان|هوش مصنوعی|מודל שפה|בינה מלאכותית|एआई|कृत्रिम|"
    "भाषा मॉडल|人工智|语言模型|語言模型|大模型|聊天机器人|虚拟助手|我的知|我的训|我的訓|我的数据|截至我|截止我|ai语|个ai|"
    "個ai|为ai|是ai|名ai|人工知能|言語モデル|aiとし|aiアシ|チャットボット|バーチャルア|私の知識|私の学習|aiなので|aiです|"
    "인공지능|언어 모델|언어모델|ai로|챗봇|가상 비서|제 지식|학습 데이터|språkmodell|sprogmodel|artificiell int|"
    "kunstig int|uppdatering|opdatering|oppdatering|tekoäly|kielimalli|päivitykseni|τεχνητή νο|γλωσσικό μον|μοντέλο γλ|"
    "ενημέρωση|mô hình ngôn|trí tuệ nhân|trợ lý ảo|kecerdasan buat|model bahasa|asisten virt|ปัญญาประดิษฐ์|โมเดลภาษา"
)
"""What every phrase of `SELF` holds one of, in lower case."""

_CLOSING: tuple[str, ...] = (
    (
        r"\bi hope (?:this|that|these|it|my) (?:\w+ ){0,2}?(?:helps?|helped|is helpful|was helpful|clarifies|answers your)|"
        r"\blet me know if (?:you|there|this|i)\b|\bfeel free to (?:ask|reach out|let me know|contact me)|"
        r"\b(?:is there )?anything else (?:i can|you(?:'d| would) like|that i can)|\bif you (?:have|need|would like|"
        r"want) (?:any )?(?:other|more|further|additional|specific|questions?)[^.!?\n]{0,60}?"
        r"(?:ask|let me know|tell me|reach out|here to help)|\bi(?:'m| am) (?:always )?here to help\b|\bhow (?:else "
        r")?can i (?:assist|help) you"
    ),
    (
        r"\bremélem,? (?:hogy )?(?:ez |ezzel |ezek |a válaszom |tudtam )?(?:segít|hasznos|segíteni|tudtam segíteni)|"
        r"\bha (?:bármilyen |további |van |még |bármi |szükség)[^.!?\n]{0,60}?(?:kérdés|segítség)[^.!?\n]{0,60}?"
        r"(?:bátran|nyugodtan|szólj|kérdezz|jelezz|fordulj|írj|rendelkezés|itt vagyok|forduljon|kérdezzen)|"
        r"\bmiben (?:segíthetek|tudok) (?:még|segíteni)|\bsegíthetek még"
    ),
    (
        r"\bich hoffe,? (?:dass )?(?:das|dies|diese|ich)[^.!?\n]{0,40}?(?:hilft|geholfen|hilfreich|helfen)|\b(?:lassen sie "
        r"(?:es )?mich|lass (?:es )?mich)(?: \w+){0,2} wissen|\b(?:wenn|falls) (?:sie|du)[^.!?\n]{0,60}?(?:fragen|"
        r"hilfe)[^.!?\n]{0,60}?(?:stehe|zögern|zögere|gerne|melde|frag)|\bkann ich (?:ihnen|dir) (?:noch|sonst)"
    ),
    (
        r"\bj'espère que (?:cela|ça|cette|ces|ma)[^.!?\n]{0,30}?(?:aide|utile|aidé)|\bn'hésite[zs]? pas à (?:me|demander|"
        r"poser|revenir|si)|\b(?:si vous avez|si tu as|avez-vous) (?:d'autres|des|besoin)[^.!?\n]{0,60}?"
        r"(?:questions?|aide)|\by a-t-il autre chose"
    ),
    (
        r"\bespero (?:que )?(?:esto|eso|esta|haber|te|le|sea)[^.!?\n]{0,30}?(?:ayud|útil|sirva)|\bsi (?:tienes|tiene|"
        r"necesitas|necesita)[^.!?\n]{0,60}?(?:no dudes|no dude|avísame|pregunt|házmelo|aquí)|\bhay algo más en lo que"
    ),
    (
        r"\bspero (?:che )?(?:questo|questa|ti|di|sia)[^.!?\n]{0,30}?(?:aiut|utile)|\bse (?:hai|ha|avete) (?:bisogno|altre|"
        r"ulteriori|domande)[^.!?\n]{0,60}?(?:chiedi|chied|esit|fammi|disposizione)|\bc'è altro"
    ),
    (
        r"\bespero (?:que )?(?:isso|isto|esta|ter|tenha)[^.!?\n]{0,30}?(?:ajud|útil)|\bse (?:tiver|você tiver|"
        r"precisar)[^.!?\n]{0,60}?(?:pergunt|hesite|avise|fique à vontade)|\bhá mais alguma coisa"
    ),
    (
        r"\bik hoop dat (?:dit|deze|het|ik)[^.!?\n]{0,30}?(?:helpt|geholpen|nuttig)|\blaat (?:het )?me(?: \w+){0,2} weten|"
        r"\bals (?:je|u) (?:nog )?(?:vragen|meer|andere|verdere)[^.!?\n]{0,60}?(?:laat|vraag|stel|aarzel)"
    ),
    (
        r"\bmam nadzieję,? że (?:to|ta|te|ci|pomog)[^.!?\n]{0,30}?(?:pomo|przyda|pomóc)|\bjeśli (?:masz|ma pan|"
        r"potrzebujesz)[^.!?\n]{0,60}?(?:pyta[ńj]|pomoc)[^.!?\n]{0,40}?(?:daj znać|śmiało|pytaj|wahaj|chętnie)|"
        r"\bczy (?:mogę|jest coś)[^.!?\n]{0,30}?(?:jeszcze|pomóc)"
    ),
    (
        r"\bdoufám,? že (?:to|vám|ti|tato|tyto)[^.!?\n]{0,30}?(?:pomo|pomů)|\b(?:pokud|jestli) (?:máte|máš|budete|"
        r"potřebujete)[^.!?\n]{0,60}?(?:dotaz|otáz|pomoc)[^.!?\n]{0,50}?(?:neváhej|dejte|dej|rád|ptej|klidně)|\bdúfam,? že"
    ),
    (
        r"\bsper că (?:acest|această|te|v-|ți)[^.!?\n]{0,30}?ajut|\bdacă (?:ai|aveți|ai nevoie)[^.!?\n]{0,60}?(?:întreb|"
        r"nevoie)[^.!?\n]{0,50}?(?:ezita|spune|anunț)"
    ),
    (
        r"\b(?:я )?надеюсь,? (?:что )?(?:это|эта|эти|я|мой|смог)[^.!?\n]{0,30}?(?:помо|полез)|\bесли (?:у вас|у тебя|вам|"
        r"тебе)[^.!?\n]{0,60}?(?:вопрос|помощь|нуж)[^.!?\n]{0,60}?(?:спрашив|обращ|дайте|сообщ|скажи|задав|стесняйтесь|"
        r"рад)|\bмогу ли я (?:ещё|еще)|\bчем (?:ещё|еще) (?:я )?могу"
    ),
    (
        r"\b(?:я )?сподіваюся,? (?:що )?(?:це|ця|ці|я)[^.!?\n]{0,30}?(?:допо|корис)|\bякщо (?:у вас|у тебе|вам|"
        r"тобі)[^.!?\n]{0,60}?(?:запитан|питан|потріб)[^.!?\n]{0,60}?(?:звертай|запит|дайте|соромтес|радий|рада)"
    ),
    (
        r"\bumarım (?:bu |size |sana |yardımcı )[^.!?\n]{0,30}?(?:yardımcı|faydalı|işinize|olmuş)|\bbaşka (?:bir "
        r")?(?:sorunuz|sorun|soru|konuda)[^.!?\n]{0,60}?(?:varsa|sor|çekin|bildir|yardım)|\byardımcı olabileceğim başka"
    ),
    (
        r"(?:آمل|أتمنى|أرجو) أن (?:يكون|تكون|يساعد|أكون)[^.!؟\n]{0,30}|(?:إذا كان|إن كان|إذا كانت) (?:لديك|"
        r"لديكم)[^.!؟\n]{0,50}?(?:سؤال|أسئلة|استفسار)[^.!؟\n]{0,50}?(?:تتردد|تترددي|اسأل|إخباري)|لا تتردد في|هل هناك (?:أي "
        r")?شيء آخر"
    ),
    (
        r"(?:希望|但愿)(?:这|這|以上|我的|对您|对你|能|可以|本)[^。！？\n]{0,20}?(?:帮助|幫助|有用|有帮助|帮到|幫到)|"
        r"(?:如果|如)(?:您|你)?(?:还|還|有)[^。！？\n]{0,20}?(?:问题|問題|需要|疑问)[^。！？\n]{0,20}?(?:告诉我|告訴我|"
        r"问我|問我|提问|联系我|随时|隨時|请|請)|还有(?:什么|其他)[^。！？\n]{0,8}(?:帮|需要)|有什么(?:可以|能)帮"
    ),
    (
        r"(?:お役に立て|参考になれば|参考になりましたら|お力になれ|役に立てば|助けになれば)[^。\n]{0,12}|(?:他に|ほかに|"
        r"何か|さらに|ご不明|ご質問)[^。\n]{0,25}?(?:お知らせ|お尋ね|ご質問|お聞かせ|お気軽|お申し付け|聞いてください)"
    ),
    (
        r"도움이 (?:되었|되셨|되기|됐)[^.!?\n]{0,15}(?:바랍|바라|길|좋겠|으면)|(?:더|추가|다른|궁금)[^.!?\n]{0,25}?(?:질문|"
        r"궁금|필요|도움)[^.!?\n]{0,25}?(?:언제든|알려|말씀|물어|문의)|더 도와드릴"
    ),
    (
        r"\b(?:jag hoppas|jeg håber|jeg håper) (?:att |at )?(?:det|detta|dette)[^.!?\n]{0,20}?(?:hj[aäeæ]lp)|\b(?:låt|lad|"
        r"la) m[ie]g (?:veta|vide|vite)|\btoivottavasti (?:tästä|tämä)[^.!?\n]{0,20}?(?:apu|autt)|\bελπίζω (?:αυτό |"
        r"να )[^.!?;\n]{0,30}?βο[ηή]θ|"
        r"hy vọng (?:điều này|thông tin|câu trả)[^.!?\n]{0,20}?(?:giúp|hữu ích)|\bsemoga (?:ini |informasi |"
        r"jawaban )[^.!?\n]{0,20}?(?:membantu|bermanfaat)|मुझे (?:आशा|उम्मीद) है कि (?:यह|इससे)|امیدوارم (?:این|"
        r"که)[^.!؟\n]{0,25}کمک|אני מקוו?ה ש"
    ),
)

CLOSING = "|".join(_CLOSING)
"""The assistant hopes that it helped, or offers more help."""

SERVICE = (
    r"\banything else (?:that )?i can (?:help|assist|do)|\bhow (?:else )?(?:can|may) i (?:further )?(?:assist|help) you|"
    r"\b(?:miben|hogyan) (?:segíthetek|tudok) (?:még|neked|önnek|segíteni)|"
    r"\bsegíthetek még|\bkann ich (?:ihnen|dir) (?:sonst|noch)|\by a-t-il (?:autre chose|quelque chose d'autre)|"
    r"\b(?:puis-je|comment puis-je) (?:vous|t')? ?aider|\bhay algo más en lo que|"
    r"\ben qué (?:más )?puedo ayudar|\bc'è (?:qualcos')?altro (?:in cui|con cui)|\bcome posso aiutar|\b(?:há|existe) mais "
    r"alguma coisa|\bcomo posso (?:te |lhe )?ajud|\bkan ik (?:je|u) (?:nog|verder)|"
    r"\bczy (?:mogę|jest coś)[^.!?\n]{0,30}?(?:jeszcze|pomóc)|\bmohu (?:vám|ti) (?:ještě|dále)|\bs čím (?:vám|"
    r"ti)[^.!?\n]{0,10}(?:mohu|můžu)|\b(?:чем|могу ли)(?: я)? (?:могу )?(?:вам |тебе )?(?:ещё|еще)|"
    r"\bчим (?:ще )?(?:я )?можу|\bbaşka (?:nasıl )?yardımcı|\bsize nasıl yardımcı|هل (?:هناك|يوجد) (?:أي )?شيء آخر|"
    r"كيف يمكنني مساعدت|还有(?:什么|其他)[^。！？\n]{0,8}(?:帮|需要)|有什么(?:我)?(?:可以|能)帮|"
    r"他に(?:何か)?お手伝い|더 도와드릴|무엇을 도와"
)
"""The assistant asks what else it may do, as only a service does."""

CLOSING_STEMS: tuple[str, ...] = parted(
    "i hope|let me know|feel free|anything else|if you |here to help|how can i|how else can|remélem|ha bármi|ha tov|ha van|"
    "ha még|ha szük|miben |segíthetek|ich hoffe|mich wissen|mich gern|mich bitte|wenn sie|wenn du|falls sie|falls du|"
    "kann ich ihnen|kann ich dir|j'espère|hésite|si vous avez|si tu as|avez-vous|autre chose|espero|si tien|si neces|"
    "hay algo|spero|se hai|se ha |se avete|c'è altro|se tiver|se você|se precisar|mais alguma|ik hoop|laat me|laat het|"
    "als je|als u |mam nadz|jeśli m|jeśli pot|czy mogę|czy jest|doufám|dúfam|pokud m|pokud b|pokud p|jestli m|sper că|"
    "dacă ai|dacă av|надеюсь|если у|если вам|если тебе|могу ли|чем ещ|сподіваюся|якщо|umarım|başka |başka bir|آمل|أتمنى|"
    "أرجو|إذا كان|إن كان|لا تتردد|هل هناك|希望|但愿|如果|如您|如有|还有|有什么|お手伝い|무엇을|mohu vám|mohu ti|s čím|"
    "kan ik je|kan ik u|puis-je|en qué|come posso|como posso|чим |чем |могу ли|size nasıl|كيف يمكنني|هل يوجد|how may i|"
    "役に立|参考にな|力になれ|助けにな|他に|ほかに|何か|さらに|ご不明|ご質問|도움이|질문|궁금|필요|도와드릴|hoppas|håber|"
    "håper|mig veta|mig vide|meg vite|toivott|ελπίζω|hy vọng|semoga|आशा|उम्मीद|امیدوارم|מקווה|מקוה"
)
"""What every phrase of `CLOSING` holds one of, in lower case."""
