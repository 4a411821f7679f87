"""What assistants say of themselves in one plain sentence: who made them, that they hold no views, that they see no news."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

MAKERS = (
    "openai",
    "open ai",
    "anthropic",
    "deepmind",
    "deepseek",
    "mistral",
    "alibaba",
    "baidu",
    "google",
    "meta",
    "microsoft",
)
"""Companies that make assistants; languages of other scripts write them in Latin letters, too."""

_MAKERS = f"(?:{'|'.join(MAKERS)})"

MACHINE: dict[str, str] = {
    "en": (
        rf"\bi(?:'m| am) (?:an? |the )?(?:\w+ ){{0,3}}?(?:assistant|model|system|program|bot|tool)\b,? (?:that (?:was|is) |which "
        rf"(?:was|is) )?(?:\w+ )?(?:developed|trained|created|built|made|designed) by {_MAKERS}|"
        rf"\bi (?:was|have been) (?:\w+ )?(?:developed|trained|created|built|made|designed) by {_MAKERS}|"
        r"\bi (?:do not|don't|cannot|can't) have (?:any )?(?:personal|own|subjective) (?:\w+ or )?(?:opinions?|feelings|views|"
        r"preferences|beliefs|tastes)|\bi have no (?:opinions?|feelings|views|preferences) of my own\b|"
        r"\bi (?:(?:do not|don't|cannot|can't) have|have no|lack) (?:any |direct )?access to (?:the )?(?:current|real.?time|live|"
        r"latest|recent|up.to.date|today's|breaking) (?:\w+ )?(?:information|data|news|events|updates|prices|weather|figures)"
    ),
    "hu": (
        rf"\b{_MAKERS}(?:-?\w+)? (?:által )?(?:\w+ )?(?:fejleszt|készít|képz|tanít|alkot|hoz|létrehoz)\w+ (?:\w+ ){{0,3}}?"
        rf"(?:asszisztens|modell|rendszer|program|csetbot|chatbot) vagyok|"
        rf"\b(?:az |a )?{_MAKERS}(?:-?\w+)? (?:asszisztense|modellje|rendszere|programja) vagyok|"
        rf"\b(?:engem )?(?:az |a )?{_MAKERS} (?:fejlesztett|készített|képzett|tanított|alkotott|hozott létre)\b|"
        r"\bnincs(?:enek)? (?:saját|személyes) (?:\w+ (?:vagy|és) )?(?:vélem|érzés|érzelm|preferenci|ízlés|nézet)\w*m\b|"
        r"\b(?:nincs|nem rendelkezem) (?:\w+ )?hozzáférés(?:em|sel) (?:\w+ )?(?:az? )?(?:aktuális|valós|friss|naprakész|élő|"
        r"legfrissebb|mai|jelenlegi)|\b(?:aktuális|valós idejű|friss|naprakész|élő|legfrissebb) \w+(?:hez|hoz|höz) "
        r"(?:\w+ )?(?:nincs hozzáférésem|nem férek hozzá)|\bnem férek hozzá (?:\w+ )?(?:az? )?(?:aktuális|valós|friss|naprakész|"
        r"élő|legfrissebb|mai)"
    ),
    "de": (
        rf"\bich bin (?:ein|eine|der|das) (?:\w+ )?von {_MAKERS} (?:\w+ )?(?:entwickelt|trainiert|erstellt|geschaffen)\w* \w+|"
        rf"\bich (?:wurde|bin) (?:\w+ )?von {_MAKERS} (?:\w+ )?(?:entwickelt|trainiert|erstellt|geschaffen)|"
        r"\bich (?:habe|besitze) keine (?:persönlichen|eigenen) (?:\w+ (?:oder|und) )?(?:meinung|ansicht|gefühl|vorliebe|präferenz|"
        r"überzeugung)\w*|\bich habe (?:leider )?keinen (?:direkten )?(?:zugriff|zugang) (?:auf|zu) (?:aktuelle|die aktuell|"
        r"echtzeit|live|tagesaktuell|neueste|die neuest)\w*"
    ),
    "fr": (
        rf"\bje suis (?:un|une|l') ?(?:\w+ ){{0,3}}?(?:assistant|modèle|système|programme|robot|outil)e? (?:\w+ )?(?:développ|"
        rf"entraîn|cré|conçu|mis)\w* (?:au point )?par {_MAKERS}|\bj'ai été (?:développ|entraîn|cré|conçu)\w* par {_MAKERS}|"
        r"\bje (?:n'ai|ne possède) pas (?:d'(?:opinions?|avis|émotions?|expériences?|idées)|de (?:sentiments?|préférences?|goûts?|"
        r"convictions?)) (?:(?:ni|ou) (?:d[e'] ?)?\w+ )?(?:personnel|propre)\w*|\bje n'ai (?:pas|aucun) (?:\w+ )?(?:d')?accès (?:aux|à|à des) "
        r"(?:des )?(?:informations?|données|actualités?|nouvelles)(?: \w+)? (?:actuel|récent|en temps réel|en direct|à jour|du jour)\w*"
    ),
    "es": (
        rf"\bsoy (?:un|una|el|la) (?:\w+ ){{0,3}}?(?:asistente|modelo|sistema|programa|robot|herramienta) (?:\w+ )?(?:desarrollad|"
        rf"entrenad|cread|diseñad)[oa] por {_MAKERS}|\b(?:he sido|fui) (?:\w+ )?(?:desarrollad|entrenad|cread|diseñad)[oa] por "
        rf"{_MAKERS}|\bno tengo (?:\w+ (?:ni|o) )?(?:opini\w+|sentimientos|preferencias|gustos|creencias) (?:(?:ni|o) \w+ )?(?:personal|"
        r"propi)\w*|\bno tengo acceso a (?:la |los |las )?(?:información|datos|noticias) (?:actual|recient|en tiempo real|en directo|"
        r"en vivo|de última)\w*"
    ),
    "it": (
        rf"\bsono (?:un|una|un'|l') ?(?:\w+ ){{0,3}}?(?:assistente|modello|sistema|programma|strumento) (?:\w+ )?(?:sviluppat|"
        rf"addestrat|creat|progettat)[oa] da {_MAKERS}|\bsono stat[oa] (?:sviluppat|addestrat|creat|progettat)[oa] da {_MAKERS}|"
        r"\bnon (?:ho|possiedo) (?:opinioni|sentimenti|preferenze|gusti|emozioni|convinzioni) (?:(?:o|né|e) \w+ )?(?:personal|propri)\w*|"
        r"\bnon ho accesso a(?:lle|i|d)? (?:informazioni|dati|notizie) (?:attual|aggiornat|recent|in tempo reale|in diretta)\w*"
    ),
    "pt": (
        rf"\bsou (?:um|uma|o|a) (?:\w+ ){{0,3}}?(?:assistente|modelo|sistema|programa|ferramenta) (?:\w+ )?(?:desenvolvid|treinad|"
        rf"criad|projetad)[oa] pel[oa] {_MAKERS}|\bfui (?:desenvolvid|treinad|criad|projetad)[oa] pel[oa] {_MAKERS}|"
        r"\bnão tenho (?:opiniões|sentimentos|preferências|gostos|emoções|crenças) (?:(?:nem|ou|e) \w+ )?(?:pessoa|própri)\w*|"
        r"\bnão tenho acesso a(?:os?)? ?(?:informações|dados|notícias) (?:atua|recent|em tempo real|ao vivo)\w*"
    ),
    "nl": (
        rf"\bik ben (?:een|de|het) (?:\w+ )?(?:door {_MAKERS} (?:ontwikkeld|getraind|gemaakt|gebouwd)e? \w+|(?:\w+ )?(?:assistent|model|"
        rf"systeem|programma)(?: die| dat)?,? (?:\w+ )?(?:ontwikkeld|getraind|gemaakt|gebouwd)(?: \w+)? door {_MAKERS})|"
        rf"\bik (?:ben|werd) (?:\w+ )?(?:ontwikkeld|getraind|gemaakt|gebouwd) door {_MAKERS}|"
        r"\bik heb geen (?:persoonlijke|eigen) (?:\w+ (?:of|en) )?(?:mening|voorkeur|gevoel|overtuiging|opvatting)\w*|"
        r"\bik heb (?:helaas )?geen (?:directe )?toegang tot (?:actuele|recente|de laatste|live|real.?time|realtime|up.to.date)"
    ),
    "pl": (
        rf"\bjestem (?:\w+ ){{0,3}}?(?:asystentem|modelem|systemem|programem|narzędziem)\w* (?:\w+ )?(?:stworzon|opracowan|wytrenowan|"
        rf"zbudowan|szkolon)\w+ przez (?:firmę )?{_MAKERS}|\b(?:zostałem|zostałam|zostało) (?:stworzon|opracowan|wytrenowan)\w+ przez "
        rf"(?:firmę )?{_MAKERS}|\bnie (?:mam|posiadam) (?:własnych|osobistych) (?:\w+ (?:ani|i|lub) )?(?:opini|pogląd|uczu|preferencj|"
        r"upodob|przekona)\w*|\bnie (?:mam|posiadam) dostępu do (?:aktualn|bieżąc|najnowsz|informacji w czasie|danych w czasie|"
        r"dzisiejsz)\w*"
    ),
    "cs": (
        rf"\b(?:jsem|som) (?:\w+ ){{0,3}}?(?:asistent|model|systém|program|nástroj)\w*,? (?:(?:který|ktorý|kterého|ktorého) )?(?:\w+ )?"
        rf"(?:vyvinut|vytvořen|vytvoren|vyškolen|trénovan)\w* (?:společností |firmou |spoločnosťou )?{_MAKERS}|"
        rf"\b(?:byl|bol)[ao]? (?:jsem|som) (?:vyvinut|vytvořen|vytvoren|vyškolen|trénovan)\w* (?:společností |firmou |spoločnosťou )?"
        rf"{_MAKERS}|\bnemám (?:žádné )?(?:vlastní|osobní|vlastné|osobné) (?:\w+ (?:ani|a|či) )?(?:názor|pocit|preferenc|postoj|emoc)\w*|"
        r"\bnemám (?:přístup|prístup) k (?:aktuáln|nejnovějš|najnovš|informac\w+ v reáln|dat\w+ v reáln|údajom v reáln|živ)\w*"
    ),
    "ro": (
        rf"\bsunt (?:un|o) (?:\w+ ){{0,3}}?(?:asistent|model|sistem|program|instrument) (?:\w+ )?(?:dezvoltat|antrenat|creat|construit)"
        rf"[ăe]? de (?:compania )?{_MAKERS}|\bam fost (?:dezvoltat|antrenat|creat)ă? de {_MAKERS}|"
        r"\bnu am (?:opinii|sentimente|preferințe|emoții|păreri|convingeri) (?:(?:sau|și|nici) \w+ )?(?:personale|proprii)|"
        r"\bnu am acces la (?:informații|date|știri) (?:actual|recent|în timp real|în direct|la zi)\w*"
    ),
    "ru": (
        rf"\bя ?[—-]? ?(?:\w+ ){{0,3}}?(?:ассистент|помощник|модель|система|программа|бот),? (?:\w+ )?(?:разработан|созда|обучен|"
        rf"котор\w+ (?:разработал|создал|обучил))\w* (?:компани\w+ )?{_MAKERS}|\bменя (?:разработал|создал|обучил)[аи]? "
        rf"(?:компани\w+ )?{_MAKERS}|\bу меня нет (?:личных|собственных|своих) (?:\w+ (?:и|или|ни) )?(?:мнени|предпочтени|чувств|взгляд|"
        r"убеждени|вкус)\w*|\bу меня нет доступа к (?:актуальн|текущ|свеж|последн|данным в реальн|информации в реальн|сегодняшн)\w*|"
        r"\bя не имею доступа к (?:актуальн|текущ|свеж|последн|данным в реальн|информации в реальн)\w*"
    ),
    "uk": (
        rf"\bя ?[—-]? ?(?:\w+ ){{0,3}}?(?:асистент|помічник|модель|система|програма|бот),? (?:\w+ )?(?:розроблен|створен|навчен|"
        rf"як\w+ (?:розробил|створил|навчил))\w* (?:компані\w+ )?{_MAKERS}|\b(?:у|в) мене нема[єе]? (?:особистих|власних|своїх) "
        r"(?:\w+ (?:і|й|та|чи|або) )?(?:думок|вподобан|уподобан|почутт|погляд|переконан|смак)\w*|\b(?:у мене немає|я не маю) доступу до "
        r"(?:актуальн|поточн|свіж|останн|даних у реальн|інформації в реальн)\w*"
    ),
    "tr": (
        rf"\b(?:ben )?{_MAKERS} tarafından (?:\w+ )?(?:geliştiril|eğitil|oluşturul|yapıl|tasarlan)\w+ (?:bir )?(?:\w+ ){{0,3}}?(?:asistan|"
        rf"model|sistem|program)\w*(?:ım|im|um|üm|yım|yim)\b|\b{_MAKERS} tarafından (?:geliştirildim|eğitildim|oluşturuldum)|"
        r"\b(?:kişisel|kendi|kendime ait) (?:\w+ (?:ya da|veya|ve) )?(?:görüş|tercih|duygu|fikir|fikr|inanç|inanc)\w* (?:ya da \w+ |veya \w+ |ve \w+ )?yok\b|"
        r"\b(?:gerçek zamanlı|güncel|canlı|anlık|en son|en yeni) (?:\w+ )?(?:bilgi|veri|haber)\w* (?:\w+ )?(?:erişimim yok|"
        r"erişemiyorum|erişemem)"
    ),
    "ar": (
        rf"أنا (?:\w+ ){{0,3}}?(?:مساعد|نموذج|نظام|برنامج)[^.!؟\n]{{0,30}}?(?:طورته|طورتها|طوّرته|طوره|دربته|أنشأته|صنعته|من تطوير|من إنتاج|تم تطويره)"
        rf"[^.!؟\n]{{0,20}}?{_MAKERS}|ليس(?:ت)? ل(?:دي|ي) (?:أي )?(?:آراء|رأي|مشاعر|تفضيلات|معتقدات) (?:\w+ )?شخصي|"
        r"(?:ليس لدي|لا أملك|ليست لدي) (?:\w+ )?(?:إمكانية )?(?:ال)?(?:وصول|اطلاع|نفاذ)(?: \w+)? (?:إلى|الى|على) (?:ال)?(?:معلومات|بيانات|أخبار) "
        r"(?:ال)?(?:حالية|آنية|محدثة|حديثة|لحظية|فورية|مباشرة|في الوقت)"
    ),
    "zh": (
        rf"我是(?:一|1)?(?:个|個|名|款)?由? ?{_MAKERS}[^。！？\n]{{0,8}}?(?:开发|開發|训练|訓練|创建|創建|研发|研發|打造|推出)[^。！？\n]{{0,4}}?的|"
        rf"我(?:是)?(?:由|被) ?{_MAKERS} ?[^。！？\n]{{0,6}}?(?:开发|開發|训练|訓練|创建|創建|研发|研發|打造)|"
        r"我(?:并)?(?:没有|沒有)(?:自己的|任何)?(?:个人|個人|主观|主觀)(?:的)?(?:观点|觀點|意见|意見|看法|喜好|偏好|感情|情感|立场|立場)|"
        r"我(?:无法|無法|不能|没有办法)(?:获取|獲取|访问|訪問|取得|接触)(?:到)?(?:实时|即時|最新|当前|目前|联网)(?:的)?(?:信息|資訊|数据|資料|新闻|新聞|消息)|"
        r"我(?:没有|沒有)(?:访问|訪問|获取|獲取)?(?:实时|即時|最新)(?:的)?(?:信息|資訊|数据|資料|新闻|新聞)(?:的)?(?:权限|訪問權限|能力|渠道)?"
    ),
    "ja": (
        rf"(?:私は|わたしは)? ?{_MAKERS} ?(?:社)?(?:が|に(?:よって|より)|で)(?:開発|作成|訓練|学習|作)(?:した|された|られた|され)[^。！？\n]{{0,12}}?"
        r"(?:です|であり|で、)|(?:私には|私は)?(?:個人的な|自分の|私自身の)(?:意見|感情|好み|考え|見解|信条)(?:や[^。！？\n]{1,6})?(?:は|を|が)"
        r"(?:ありません|ございません|持っていません|持ちません|持ち合わせて)|(?:最新|リアルタイム|現在|今日)の(?:情報|データ|ニュース|出来事)(?:に|へ)(?:は)?"
        r"(?:アクセスできません|アクセスすることができません|アクセスする(?:手段|こと)|アクセス権)"
    ),
    "ko": (
        rf"(?:저는|나는)? ?{_MAKERS} ?(?:에서|가|이|에 의해) (?:개발|훈련|제작|학습|만든|만들어)(?:한|된|시킨|진)?[^.!?\n]{{0,16}}?(?:입니다|이에요|예요|이며)|"
        r"(?:저는|저에게는|제게는)? ?(?:개인적인|저만의|자신의) (?:의견|감정|견해|선호|취향|생각)(?:이나 \S+|과 \S+|와 \S+)?(?:이|가|은|는|을|를)? ?(?:없습니다|없어요|"
        r"가지고 있지 않)|(?:실시간|최신|현재) (?:정보|데이터|뉴스|소식)(?:에|에는) (?:접근|액세스)(?:할 수 없|이 불가|하지 못)"
    ),
    "sv": (
        rf"\bjag är (?:en|ett) (?:\w+ )?(?:assistent|modell|språkmodell|system|program)\w*,? (?:som (?:har )?)?(?:\w+ )?(?:utvecklat|utvecklad|"
        rf"tränad|tränats|skapad|skapats|utvecklats)s? av {_MAKERS}|\bjag har (?:inga|inte några) (?:egna|personliga) (?:\w+ (?:eller|och) )?"
        r"(?:åsikt|känsl|preferens|smak|uppfattning)\w*|\bjag har (?:tyvärr )?(?:ingen|inte) (?:direkt )?(?:tillgång|åtkomst) till (?:aktuell|"
        r"dagsaktuell|realtids|information i realtid|de senaste|den senaste|senaste)\w*"
    ),
    "da": (
        rf"\bjeg er (?:en|et) (?:\w+ )?(?:assistent|model|modell|sprogmodel|språkmodell|system|program)\w*,? (?:som |der )?(?:er |har )?(?:\w+ )?(?:udviklet|"
        rf"utviklet|trænet|trent|skabt|laget) af? ?a?v? ?{_MAKERS}|\bjeg har (?:ingen|ikke) (?:egne|personlige) (?:\w+ (?:eller|og) )?(?:mening|"
        r"holdning|følels|præferenc|preferans)\w*|\bjeg har (?:desværre |dessverre )?(?:ingen|ikke) (?:direkte )?(?:adgang|tilgang) til (?:aktuel|"
        r"opdater|oppdater|realtid|sanntid|de seneste|de siste|seneste|siste)\w*"
    ),
    "fi": (
        rf"\bolen (?:\w+ )?{_MAKERS}(?:n|:n|in)? (?:\w+ )?(?:kehittämä|kouluttama|luoma|tekemä)|\bminulla ei ole (?:omia|henkilökohtaisia) (?:\w+ (?:tai|eikä|ja) )?"
        r"(?:mielipite|tunte|mieltymyks|näkemyks)\w*|\bminulla ei ole pääsyä (?:\w+ )?(?:ajantasai|reaaliaikai|uusimp|viimeisimp|tuorei)\w*"
    ),
    "el": (
        rf"\bείμαι (?:ένας|ένα|μια|μία) (?:\w+ ){{0,3}}?(?:βοηθός|μοντέλο|σύστημα|πρόγραμμα),? (?:που )?(?:\w+ )?(?:αναπτύχθηκε|εκπαιδεύτηκε|"
        rf"δημιουργήθηκε|ανέπτυξε|δημιούργησε) (?:από )?(?:την |η )?{_MAKERS}|\bδεν έχω (?:προσωπικές|δικές μου) (?:απόψεις|προτιμήσεις|γνώμες|πεποιθήσεις)|"
        r"\bδεν έχω πρόσβαση σε (?:τρέχ|πρόσφατ|ενημερωμέν|επίκαιρ|πληροφορίες σε πραγματικ|δεδομένα σε πραγματικ)\w*"
    ),
    "vi": (
        rf"tôi là (?:một )?(?:trợ lý|mô hình|hệ thống|chương trình)[^.!?\n]{{0,24}}? do {_MAKERS} (?:phát triển|tạo ra|huấn luyện|đào tạo)|"
        r"tôi không có (?:\w+ ){0,2}?(?:ý kiến|quan điểm|cảm xúc|sở thích) (?:cá nhân|riêng)|tôi không (?:có quyền truy cập|truy cập được|thể truy cập)"
        r"[^.!?\n]{0,16}? (?:thông tin|dữ liệu|tin tức) (?:hiện tại|thời gian thực|mới nhất|cập nhật|trực tiếp)"
    ),
    "id": (
        rf"\bsaya (?:adalah )?(?:\w+ )?(?:asisten|model|sistem|program)[^.!?\n]{{0,24}}? yang (?:dikembangkan|dilatih|dibuat|diciptakan) oleh "
        rf"{_MAKERS}|\bsaya tidak (?:memiliki|punya|mempunyai) (?:pendapat|opini|perasaan|preferensi|pandangan)(?: (?:atau|dan) \w+)? pribadi|"
        r"\bsaya tidak (?:memiliki|punya|mempunyai) akses (?:langsung )?(?:ke|terhadap|pada) (?:informasi|data|berita) (?:terkini|terbaru|waktu nyata|"
        r"real.?time|langsung|saat ini)"
    ),
    "hi": (
        r"मेरी (?:कोई )?(?:अपनी|निजी|व्यक्तिगत) (?:राय|भावनाएँ|भावनाएं|पसंद|प्राथमिकता)[^।!?\n]{0,16}?(?:नहीं|नहि)|"
        r"मेरे पास (?:वास्तविक समय|ताज़ा|ताजा|वर्तमान|नवीनतम|लाइव)[^।!?\n]{0,24}?(?:पहुँच|पहुंच|जानकारी|डेटा)[^।!?\n]{0,10}?नहीं"
    ),
}
"""Who made the assistant, that it has no views of its own, or no access to what is new; by language."""


def _made(before: str = "", after: str = "") -> tuple[str, ...]:
    """The companies, each behind or before a word of a language."""
    return tuple(f"{before}{maker}{after}" for maker in MAKERS)


_SELDOM = MAKERS[:6]
"""Companies whose names stand in few texts, for languages in which no one word stands before or behind them."""

MACHINE_STEMS: dict[str, tuple[str, ...]] = {
    "en": (*_made("by "), *parted("have any personal|have any own|have personal|have own|have subjective|of my own|access to")),
    "hu": (
        *_made(after=" által"),
        *_SELDOM,
        *parted(
            "google fejleszt|google asszisz|google model|google képz|google tanít|meta fejleszt|meta asszisz|meta model|microsoft fejleszt|"
            "nincs saját|nincs személyes|nincsenek saját|nincsenek személyes|hozzáférésem|hozzáféréssel|férek hozzá"
        ),
    ),
    "de": (*_made("von "), *parted("keine persönlichen|keine eigenen|keinen zugriff|keinen zugang|keinen direkten")),
    "fr": (*_made("par "), *parted("n'ai pas d|ne possède pas d|accès à|accès aux")),
    "es": (*_made("por "), *parted("no tengo opini|no tengo sent|no tengo pref|no tengo gust|no tengo creen|no tengo acceso")),
    "it": (
        *_made("da "),
        *parted("non ho opini|non ho sent|non ho pref|non ho gust|non ho emoz|non ho conv|non possiedo|non ho accesso"),
    ),
    "pt": (
        *_made("pela "),
        *_made("pelo "),
        *parted("não tenho opini|não tenho sent|não tenho pref|não tenho gost|não tenho emo|não tenho cren|não tenho acesso"),
    ),
    "nl": (*_made("door "), *parted("geen persoonlijke|geen eigen|geen toegang|geen directe")),
    "pl": (
        *_made("przez "),
        *_made("firmę "),
        *parted("mam własnych|mam osobistych|posiadam własnych|posiadam osobistych|dostępu do"),
    ),
    "cs": (
        *_SELDOM,
        *_made("společností "),
        *parted("nemám vlastn|nemám osobn|nemám žádné vlast|nemám žádné osob|nemám přístup|nemám prístup"),
    ),
    "ro": (*_made("de "), *parted("nu am opinii|nu am sent|nu am pref|nu am emo|nu am păr|nu am conv|nu am acces")),
    "ru": (*_SELDOM, *_made("компанией "), *parted("нет личных|нет собственных|нет своих|нет доступа|не имею доступа")),
    "uk": (*_SELDOM, *_made("компанією "), *parted("мене нема|не маю доступу")),
    "tr": (
        *_made(after=" tarafından"),
        *parted("kişisel |kendi görüş|kendi fik|kendime ait|erişimim yok|erişemiyorum|erişemem"),
    ),
    "ar": (*_SELDOM, *_made("شركة "), *parted("ليس لدي|ليست لدي|لا أملك|ليس لي")),
    "zh": (
        *_made("由"),
        *_made("由 "),
        *_made("是"),
        *_made("是 "),
        *_made("被"),
        *parted("没有自己|没有任何|没有个人|没有主观|沒有個人|沒有自己|沒有主觀|没有个|实时|即時|最新|我无法|我無法|我不能"),
    ),
    "ja": (
        *_SELDOM,
        *_made(after="が"),
        *_made(after="に"),
        *_made(after="社"),
        *parted("個人的な|自分の意|自分の感|私自身|アクセスできま|アクセスする|アクセス権"),
    ),
    "ko": (
        *_SELDOM,
        *_made(after="에서"),
        *_made(after="가"),
        *_made(after="이"),
        *parted("개인적인|저만의|자신의 의|자신의 감|자신의 견|접근할|접근이|접근하|액세스"),
    ),
    "sv": (*_made("av "), *parted("inga egna|inga personliga|några egna|några personliga|tillgång till|åtkomst till")),
    "da": (
        *_made("af "),
        *_made("av "),
        *parted("ingen egne|ingen personlige|ikke egne|ikke personlige|adgang til|tilgang til"),
    ),
    "fi": (*_SELDOM, *parted("googlen ke|metan ke|ole omia|ole henkilö|ole pääsyä")),
    "el": (*_SELDOM, *parted("από την google|από τη google|προσωπικές|δικές μου|πρόσβαση σε")),
    "vi": (*_made("do "), *parted("không có ý|không có quan|không có cảm|không có sở|truy cập")),
    "id": (*_made("oleh "), *parted("tidak memiliki|tidak punya|tidak mempunyai")),
    "hi": parted("मेरी कोई|मेरी अपनी|मेरी निजी|मेरी व्यक्तिगत|मेरे पास"),
}
"""What every phrase of `MACHINE` of a language holds one of, in lower case."""
