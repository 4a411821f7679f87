"""What a task says about languages, as patterns (Rust regex): translation, names of languages, languages as such."""

# ruff: noqa: RUF001, E501 - words of other scripts, a language a line
from __future__ import annotations

ABOUT_LANGUAGES = (
    r"(?i)translat|fordí?ts|fordít|übersetz|uebersetz|\btradu|перев[её]?[дс]|перевод|переклад|переклас|превод|превед|翻译|翻譯|"
    r"译成|譯成|訳し|訳す|和訳|英訳|翻訳|번역|ترجم|çevir|tercüme|tłumacz|přelož|překlad|prelož|preklad|vertaal|vertalen|översätt|"
    r"oversæt|oversett|käänn|suomenna|tõlgi|išver|tulko|μετ[άα]φρα|\bdịch\b|แปล|अनुवाद|terjemah|תרג|prevedi|prevest|prevod|prijevod|"
    r"language|\bnyelv|\bnyelven|sprache|\blangue|idioma|\blingua|l[íi]ngua|język|jazy[kc]|jezik|язык|\bмов[аиіу]|език|语言|語言|言語|"
    r"언어|لغة|باللغة|بلغة|\bdil(?:i|de|inde|ine)?\b|\btaal|språk|\bsprog|kiel[ei]|\blimb[aă]|γλώσσ|ngôn ngữ|ภาษา|भाषा|bahasa|שפה|"
    r"زبان|bilingual|kétnyelv|multilingual|többnyelv|loanword|jövevényszó|vocabulary|szókincs|pronounc|kiejt|localiz|lokaliz"
)
"""The task is about translation or about a language."""

MANNER = (
    r"(?i)(?:creativ|créativ|kreat|креатив|творческ|творч|δημιουργικ|ustvarjal|plain|simpl|einfach|egyszerű|prost|jednoduch|enke[lt]|eenvoudig|"
    r"sencill|прост|semplic|formal|formell|formális|formel|poet|költői|básnick|поэтич|figurativ|bildhaft|képi|képszerű|obrazn|vivid|élénk|lebendig|"
    r"clear|klar|világos|jasn|jelas|programming|programozási|programmier|программирован|programação|programación)[\p{L}\p{M}]*[ ,]*(?:(?:and|und|és|i|y|e|et|og|och|en|и|και) [\p{L}]+ )?"
    r"(?:language|nyelv[\p{L}]*|sprache|språk\p{L}*|sprog\p{L}*|język\p{L}*|jazy[kc]\p{L}*|jezik\p{L}*|taal\p{L}*|γλώσσα\p{L}*|язык\p{L}*|мов[аиуо]\p{L}*|lenguaje|linguagem|linguaggio)"
)
"""The word for a language where it means a manner of speaking, or what programs are written in."""

NAMES: dict[str, str] = {
    "en": r"(?i)english|\bangol|englisch|anglais|ingl[eéê]s|engels|englan|angličt|anglick|angielsk|englez|engelz|английск|англійськ|"
    r"αγγλικ|[iİ]ngiliz|[إا]نجليزي|انگلیسی|英语|英語|英文|영어|อังกฤษ|tiếng anh|अंग्रे|inggris|אנגלית|inglise|anglų|angļu|anglešč|englesk",
    "fr": r"(?i)french|\bfrancia|französ|franzoes|français|franc[eé]s|frances[ei]|franç?ais|frans|fransk|ranska|francouz|francúz|francusk|"
    r"francez|французск|француз|френск|γαλλικ|frans[ıi]z|فرنسي|فرانسه|فرانسوی|法语|法語|法文|フランス語|프랑스어|불어|ฝรั่งเศส|tiếng pháp|"
    r"फ़?्?रेंच|फ्रांसीसी|perancis|prancis|צרפתית|prantsuse|prancūz|franču|francosk",
    "de": r"(?i)german|\bnémet|deutsch|allemand|alem[aá]n|alemão|tedesc|duits|tysk|saksa|němč|německ|nemč|nemeck|niemieck|german[ăa]|"
    r"немецк|німецьк|немски|γερμανικ|alman|ألماني|آلمانی|德语|德語|德文|ドイツ語|독일어|เยอรมัน|tiếng đức|जर्मन|jerman|גרמנית|vokieč|vācu|nemšk|njemačk",
    "es": r"(?i)spanish|\bspanyol|spanisch|espagnol|español|espanhol|spagnol|spaans|spansk|espanja|španěl|španiel|hiszpańsk|spaniol|"
    r"испанск|іспанськ|ισπανικ|[iİ]spanyol|[إا]سباني|اسپانیایی|西班牙|スペイン語|스페인어|สเปน|tây ban nha|स्पेनिश|spanyol|ספרדית|hispaania|ispanų|spāņu|španjol|špan",
    "it": r"(?i)italian|\bolasz|italien|italiaans|italiensk|italia|italš|talian|włosk|итальян|італійськ|ιταλικ|[iİ]talyan|[إا]يطالي|ایتالیایی|意大利|義大利|"
    r"イタリア語|이탈리아어|อิตาลี|tiếng ý|इतालवी|איטלקית|itaalia|italų|itāļu",
    "hu": r"(?i)hungarian|\bmagyar|ungarisch|hongrois|húngar|ungheres|hongaars|ungarsk|ungersk|unkari|maďar|węgiersk|maghiar|ungar|венгерск|"
    r"угорськ|унгарск|ουγγρικ|macar|مجري|هنغار|匈牙利|ハンガリー|헝가리|ฮังการี|hungary|הונגרית|ungari|vengrų|mađar|madžar",
    "pt": r"(?i)portug|\bportugál|португал|πορτογαλικ|portekiz|برتغالي|پرتغالی|葡萄牙|葡语|ポルトガル|포르투갈|โปรตุเกส|bồ đào nha|पुर्तगाली|פורטוגזית",
    "ru": r"(?i)russian|\borosz|russisch|\brusse|\bruso|\brusso|russisk|rysk|venäj|rušt|rusk|rosyjsk|\brus[ăae]|русск|російськ|руски|ρωσικ|\brus|روسي|روسی|俄语|"
    r"俄語|俄文|ロシア語|러시아어|รัสเซีย|tiếng nga|रूसी|rusia|רוסית|vene keel|rusų|krievu",
    "zh": r"(?i)chinese|mandarin|\bkínai|chinesisch|chinois|chino|cinese|chinês|chinees|kines|kiina|čínš|čínsk|chińsk|chinez|китайск|китайськ|κινεζικ|"
    r"çince|صيني|چینی|中文|汉语|漢語|中国語|중국어|จีน|tiếng trung|चीनी|cina|סינית|hiina|kinų|ķīniešu|kineski|kitajšč",
    "ja": r"(?i)japan|\bjapán|japon|giapponese|日语|日語|日文|日本語|일본어|japonš|японск|японськ|ιαπωνικ|ياباني|ژاپنی|ญี่ปุ่น|tiếng nhật|जापानी|jepang|יפנית|jaapani|haiku",
    "ko": r"(?i)korean|\bkoreai|koreanisch|coréen|corean|koreań|korejš|корейск|корейськ|κορεατικ|كوري|کره‌ای|韩语|韓語|韩文|韓国語|한국어|เกาหลี|tiếng hàn|कोरियाई|korea",
    "ar": r"(?i)arabic|\barab|arabisch|arabe|árabe|arabo|arabisk|arabš|арабск|арабськ|αραβικ|عربي|العربية|阿拉伯|アラビア語|아랍어|อาหรับ|ả rập|अरबी|ערבית",
    "pl": r"(?i)polish|\blengyel|polnisch|polonais|polaco|polacco|polonês|pools|polsk|puola|polš|polon|польск|польськ|полски|πολωνικ|leh|بولندي|لهستانی|波兰|ポーランド|폴란드",
    "nl": r"(?i)dutch|\bholland|niederländ|néerlandais|neerland|nederlands|olandes|holandes|nizozem|holenders|niderland|голландск|нидерланд|нідерланд|ολλανδ|felemenk|هولندي|荷兰|オランダ語|네덜란드",
    "ro": r"(?i)romanian|\bromán|rumän|roumain|rumano|rumeno|romen[io]|romeno|roemeens|rumænsk|rumänsk|român|rumuń|rumun|румын|румунськ|румънск|ρουμαν|روماني|罗马尼亚|ルーマニア|루마니아",
    "la": r"(?i)latin|latein|лат[иы]н|拉丁|ラテン語|라틴어|لاتيني|λατιν",
    "tr": r"(?i)turkish|\btörök|türkisch|\bturc|turco|turks|tyrkisk|turkisk|turk[kce]|turečt|tureck|türkçe|турецк|турецьк|турски|τουρκ|تركي|ترکی|土耳其|トルコ語|터키어",
    "el": r"(?i)greek|\bgörög|griechisch|\bgrec|griego|grego|grieks|græsk|grekisk|kreik|řečt|řeck|gréč|greck|греческ|грецьк|гръцк|ελληνικ|yunan|يوناني|یونانی|希腊|ギリシャ|그리스",
    "uk": r"(?i)ukrain|\bukrán|украин|українськ|أوكراني|乌克兰|ウクライナ|우크라이나",
    "he": r"(?i)hebrew|\bhéber|hebräisch|hébreu|hebreo|hebraico|ebraic|hebreeuws|hebrejš|hebrajsk|иврит|іврит|евреиск|εβραϊκ|ibranice|عبري|عبرانی|希伯来|ヘブライ|히브리|עברית",
    "fa": r"(?i)persian|farsi|\bperzsa|persisch|\bpersan|\bpersa\b|\bperzi|perš|persk|персидск|перськ|персийск|περσικ|farsça|فارس|波斯|ペルシ|페르시아|פרסית",
    "ur": r"(?i)\burdu|урду|اردو|أردو|乌尔都|ウルドゥー|우르두|उर्दू",
    "hi": r"(?i)hindi|хинди|हिन्?्?दी|हिंदी|印地|ヒンディー|힌디",
}
"""Tag -> how that language is called in tasks of many languages; also the people and the country, which is close enough."""

KIN: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "da no nn sv fo is",
        "hr sr bs sl mk bg",
        "cs sk",
        "id ms jv",
        "gl pt es ca an oc ext ast la it vec lij eo",
        "fr oc wa gcr gcf ht ca la",
        "ru uk be bg sr mk",
        "nl af fy",
        "de lb",
        "hi mr ne sa gom",
        "ar arz ary ur fa ps ckb sd ku",
        "zh yue ja wuu",
        "tr az tk crh uz",
        "kk ky tt ba",
        "et fi",
        "ga gd",
        "lt lv ltg",
        "en pcm",
        "xh zu st nso sn",
        "ro la it",
        "el grc",
        "he yi",
        "bn as",
        "am ti",
        "dz bo",
        "my shn",
    )
)
"""Languages that are told apart with too little certainty, or share too many texts, to accuse an answer."""


def kin(first: str, second: str) -> bool:
    """Whether two tags are the same or too close to accuse anybody."""
    return first == second or any(first in group and second in group for group in KIN)
