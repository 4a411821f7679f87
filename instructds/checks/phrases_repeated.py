"""How a task says that it wants the same again and again: how often, or a form that lives from it, in many languages."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from instructds.regexes import regex

from .constraint_numbers import NUMBERS

ASKED = (
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|dozen|many) times|"
    r"\btwice\b|"
    r"\b(?:két|három|négy|öt|hat|hét|nyolc|kilenc|tíz|tizen\w+|húsz|harminc|ötven|száz)sz[eoö]r|"
    r"\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|fünfzig|hundert)mal\b|"
    r"\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|cinquante|cent) fois|"
    r"\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cincuenta|cien|duas|três|quatro|dez|vinte|cem) "
    r"ve(?:ces|zes)|"
    r"\b(?:due|tre|quattro|cinque|sei|dieci|venti|cento) volte|[二两三四五六七八九十百]+(?:次|遍|回)|"
    r"(?:два|три|четыре) раза|(?:пять|шесть|семь|восемь|девять|десять|двадцать|сто) раз|"
    r"\b[^\W\d_]+ (?:keer|maal|gånger|gange|ganger|kertaa|razy|kez|kere|defa|kali|lần|volte|vezes|veces|fois|φορές|"
    r"пъти|разів|рази)\b|[^\W\d_]+(?:krát|mal)\b(?: (?:hinter|nach|untereinander|die|den|das|„))|בשורה|פעמים|बार\b|ครั้ง|مرات|مرة|"
    r"[一二三四五六七八九十百]+ ?行|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|백) ?번|"
    r"\b(?:again and again|over and over|in a row|without stopping|non.?stop|fill (?:a|the|one) (?:page|line|sheet))\b|"
    r"újra és újra|egymás után|egyfolytában|tele(?:írd| az)|immer wieder|hintereinander|encore et encore|à la suite|una y otra vez|"
    r"seguid[ao]s\b|di seguito|снова и снова|подряд|反复|不断|一遍又一遍|何度も|続けて|계속|여러 번|"
    r"\b\d+ ?(?:times|x\b|-?szer|-?szor|-?ször|[Mm]al\b|fois|veces|vezes|volte|раз|次|回|번|مرة|مرات|kez|razy|krát)"
)
"""The task says how often."""

_SINGS = (
    r"\bsing(?:s|ing)?\b|\brecit(?:e|al|ing)|\bhum\b|\bserenade|\bshout|\bslogans? (?:to|for)|\bprotest|\bdemonstration\b|"
    r"éneke|dúdol|skandál|kiabál|\bimá|fohász|sing(?:e|t)?\b (?:mir|uns|das|ein)|vorsing|\bruf(?:e|en|t)?\b|\bgebet|\bchante|"
    r"\bcri(?:e|er|ons)\b|\bprière|\bc[aá]nta|\bcantar|\bgrit[oa]|\boraci[oó]n|\bcanta|\bgrida|\bpreghier|\bora(?:ção|ções)|"
    r"śpiewa|zaśpiew|modlitw|\bzpív|zazpív|modlitb|\bspieva|\bcânt|rugăciun|\bzing\b|\bsjung|\bsyng|\blaula|\bspoj|"
    r"\b(?:с)?по(?:й|ёт|ёшь|ют)\b|заспівай|молитв|söyle(?:r|yin)?\b|\bdua\b|唱|念(?:一|佛|经)|佛|口号|歌って|唱えて|称えて|불러|기도|"
    r"외쳐|غن(?:ي|ِّ)?\b|أنشد|دعاء|استغفار|\bورد\b|गाओ|जाप|प्रार्थना|สวด|ร้อง|\bhát\b|tụng|nyanyi|zikir|τραγούδ|προσευχ|שיר|תפיל"
)
"""The task wants singing, shouting or prayer."""

_IMITATES = (
    r"\bimitat|\bmimic|\bimpression of|\bpretend|\bact like|\blike an? \w+(?: \w+)?[?.!]?$|\bnoises?\b|"
    r"\bwhat (?:does|do) .{1,30} (?:say|go)\b|\b(?:dog|cat|cow|duck|baby|robot|monster)(?:'s)? (?:language|talk|speak)|"
    r"utánoz|mit mond|hogy(?:an)? (?:csinál|beszél|ugat|nyávog|hangzik)|\bwie macht\b|nachmach|imitier|que (?:fait|dit) l|imite|"
    r"c[oó]mo hace|che verso|come fa\b|imita|como faz|jak robi|naślad|jak dělá|napodob|ako robí|cum face|wat zegt|hoe doet|"
    r"hur låter|vad säger|hvordan lyder|miten .{1,20} (?:sanoo|ääntelee)|как (?:говорит|лает|мяукает|звучит|кричит|делает)|"
    r"изобрази|як (?:говорить|гавкає|нявчить|кричить)|nasıl ses|ne ses|taklit|怎么叫|怎样叫|模仿|拟声|鳴き|擬音|真似|울음|흉내|의성어|"
    r"어떻게 (?:울|짖|달리|달려)|ماذا (?:تقول|يقول)|قلد|تقليد|कैसे बोल|नकल|kêu (?:như|thế)|bunyi|suara|tiếng kêu|πώς κάνει"
)
"""The task wants that somebody or something is imitated."""

_PRINTS = (
    r"\bconsole\b|\blog (?:file|output|lines?|entr)|\blogs\b|\b(?:mock|fake|dummy|demo|test|sample|placeholder|seed) "
    r"(?:\w+ )?(?:data|output|rows?|lines?|records?|entries|results?|table|paragraphs?)|lorem ipsum|\bskeleton\b|"
    r"\b(?:identical|all the same|no loop|without a loop)\b|\bborder\b|\bdivider|\bpattern\b|ascii|"
    r"\bchord|\btablature|\bprogression\b|\bparadiddle|\bsticking\b|\bhome row|\btouch.?typ|\brib(?:bing)?\b|\bconcrete poem|"
    r"tesztadat|egyforma|naplóf|akkord|testdaten|gleiche[nr]? zeilen|übungszeile|akkorde|données (?:de test|fictives)|accords?\b|"
    r"datos de prueba|acordes|dati di prova|accordi\b|dados de teste|dane testowe|akord|testovací data|тестовые данные|аккорд|"
    r"测试数据|日志|和弦|テストデータ|ログ|コード進行|테스트 데이터|로그|코드 진행|بيانات (?:تجريبية|وهمية)|सैंपल डेटा"
)
"""The task wants output, rows or patterns that are all alike."""

SUNG = (
    r"\blitan|\baffirmations?\b|\bcheers?\b|\bjingle|\bhymns?\b|\banthem|\bchristmas carol|\bballad|\bblues\b|\bvillanelle|\bghazal|"
    r"\bpantoum|\btriolet|\brond(?:o|eau|el)\b|\bsestina|\bmarch(?:ing)? (?:song|cadence)|\bcadence call|\bcall.and.response|"
    r"tongue.?twister|\bcounting.?out|\b(?:skipping|jump).?rope|\b(?:magic|love|cast a|casts a) spell|incantation|\bmeditation (?:script|text|chant)|\brosary|\btypewriter|"
    r"\btyping (?:drill|practi|exerci)|\bhandwriting|\b(?:writing|spelling) lines\b|\bblackboard|\bchalkboard|\b(?:piano|vocal|tongue|finger|army) drills?\b|"
    r"\bstutter|\bstammer|\bbroken record|\blike a parrot|\brhythmic|\brhythm (?:of|exercise)|\b(?:drum|hip.?hop|heart|techno) ?beats?\b|\bdrum ?(?:beat|pattern|roll|line)|\bmetronome|\bheartbeat|\bticking|\bsiren|"
    r"\b(?:knitting|crochet) pattern|\bborder of|\bdivider lines?|\b(?:filler|dummy|placeholder) (?:text|rows?|lines?|data)|"
    r"litáni|ráolvas|varázsige|mantr|nyelvtörő|kiszámol|induló|csatakiált|szurkol|rigmus|skandál|ütem|ritmus|dobol|dadog|"
    r"írásgyakorl|szépírás|gépírás|köt(?:és)?mint|horgol|megerősítő mondat|imát\b|zsoltár|kántál|"
    r"litanei|zungenbrecher|abzählreim|sprechchor|schlachtruf|kanon\b|zauberspruch|rhythmus|\bim takt\b|stotter|strickmuster|hymne|"
    r"litanie|virelangue|formulette|incantation|rythme|bégai|tricot|cantique|"
    r"letan[ií]a|trabalenguas|conjuro|ritmo|tartamude|villancico|himno|"
    r"litania|scioglilingua|incantesimo|filastrocc|balbett|coro da stadio|ladainha|trava.?língua|feitiço|cantiga|"
    r"скороговорк|считалк|заклинан|мантр|кричалк|речёвк|ритм|гимн|заика|литани|молит|скоромовк|лічилк|"
    r"wyliczank|rymowank|łamacz|litani|zaklęci|okrzyk|przyśpiewk|kołysank|hymn\b|jazykolam|říkank|říkadl|zaříkad|pokřik|ukolébavk|koled|"
    r"tekerleme|tezahürat|ninni|marş|ilahi|descântec|colind|frământări de limbă|rijmpje|tongbreker|spreekkoor|tungvrickare|ramsa\b|"
    r"绕口令|咒语|念经|儿歌|童谣|节奏|口吃|默念|抄写|罚抄|早口言葉|呪文|お経|わらべ|リズム|応援|구호|주문|자장가|리듬|응원|"
    r"تعويذ|هتاف|ترنيم|تهويد|إيقاع|تسبيح|ذكر\b|मंत्र|भजन|लोरी|mantra|"
    rf"{_SINGS}|{_IMITATES}|{_PRINTS}"
)
"""The task wants what is said again and again, besides verse: chants, litanies, spells, drills, rhythms, fillings."""


_FROM_THREE = (
    "trei|patru|cinci|șase|șapte|opt|nouă|zece",
    "tre|fyra|fem|sex|sju|åtta|nio|tio",
    "tre|fire|fem|seks|syv|otte|ni|ti",
    "kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen",
    "τρεις|τέσσερις|πέντε|έξι|επτά|οκτώ|εννέα|δέκα",
    "три|чотири|п'ять|шість|сім|вісім|дев'ять|десять",
    "три|четири|пет|шест|седем|осем|девет|десет",
    "tri|štyri|päť|šesť|sedem|osem|deväť|desať",
    "tri|četiri|pet|šest|sedam|osam|devet|deset",
    "tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh",
    "ba|bốn|năm|sáu|bảy|tám|chín|mười",
    "तीन|चार|पाँच|छह|सात|आठ|नौ|दस",
    "ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر",
    "שלוש|ארבע|חמש|שש|שבע|שמונה|תשע|עשר",
    "سه|چهار|پنج|شش|هفت|هشت|نه|ده",
)
_COUNTS = (
    NUMBERS | {word: place for row in _FROM_THREE for place, word in enumerate(row.split("|"), 3)} | {"on": 10, "tolv": 12}
)
_MULTIPLIED = ("szer", "szor", "ször", "mal", "krát", "x")
_MOST = 6
"""Digits of a count, at most."""


def counts_in(task: str) -> frozenset[int]:
    """The numbers that a task tells in figures or words, as it would say how often.

    Example:
        >>> sorted(counts_in("Írd le tízszer, azaz 10 sorban, vagy zwölfmal!"))
        [10, 12]
    """
    found = set[int]()
    for word in regex(r"(?<!\d)\d+(?!\d|[.)、．])|[^\W\d_]+(?:'[^\W\d_]+)?").findall(task.lower()):
        if word.isdecimal():
            found |= {int(word)} if len(word) <= _MOST else set()
            continue
        stem = next((word[: -len(end)] for end in _MULTIPLIED if word.endswith(end)), word)
        found |= {_COUNTS[one] for one in (word, stem) if one in _COUNTS}
    return frozenset(found)
