"""How a task says that it wants the same again and again: how often, or a form that lives from it, in many languages."""

from __future__ import annotations

from .subjects import REPEAT

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
    r"\b\d+ ?(?:times|x\b|-?szer|-?szor|-?ször|[Mm]al\b|fois|veces|vezes|volte|раз|次|回|번|مرة|مرات|kez|razy|krát)|" + REPEAT
)
"""The task says how often."""

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
    r"تعويذ|هتاف|ترنيم|تهويد|إيقاع|تسبيح|ذكر\b|मंत्र|भजन|लोरी|mantra"
)
"""The task wants what is said again and again, besides verse: chants, litanies, spells, drills, rhythms, fillings."""
