"""How a request begins, and with which words no sentence ends, in each language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

DANGLING: dict[str, tuple[str, ...]] = {
    "en": parted(
        "a|an|the|and|or|between|your|their|our|my|because|whose|into|every|such as|as well as|than|via|versus|regarding|"
        "concerning|including|during|among|towards"
    ),
    "hu": parted("a|az|egy|és|vagy|hogy|mert|valamint|illetve|amely|amelyik|amelyek|amelyet|annak a|ennek a|például|mint"),
    "de": parted(
        "der|die|des|dem|den|eine|einen|einem|einer|eines|und|oder|zwischen|weil|dass|wenn|für|von|im|zur|zum|beim|"
        "über|über die|über das|wie z. b.|sowie|deren|dessen|durch die|mit dem|mit der|mit einem|bei der|beim"
    ),
    "fr": parted("le|la|les|un|une|des|de|du|et|ou|à|au|aux|dans|pour|sur|entre|que|qui|par|en|votre|leur|notre|mon|son"),
    "es": parted("el|la|los|las|un|una|unos|unas|de|del|y|o|a|al|en|para|con|por|entre|que|su|sus|tu|mi"),
    "it": parted("il|lo|la|i|gli|le|un|uno|una|di|del|della|dei|delle|e|o|al|alla|in|per|con|tra|fra|che|tuo|suo"),
    "pt": parted("o|a|os|as|um|uma|de|do|da|dos|das|e|ou|em|no|na|para|com|por|entre|que|seu|sua"),
    "nl": parted("de|het|een|en|van|tussen|voor|omdat|jouw|hun|zoals"),
    "pl": parted("i|lub|oraz|z|w|na|do|o|dla|między|że|który|która|które|pomiędzy|ponieważ"),
    "cs": parted("a|nebo|i|z|v|na|do|o|pro|při|mezi|že|který|která|které|protože|jejich|podle|pomocí"),
    "sk": parted("a|alebo|i|z|v|na|do|o|pre|pri|medzi|že|ktorý|ktorá|ktoré|pretože|ich|podľa|pomocou"),
    "sl": parted("in|ali|v|na|za|od|do|z|s|iz|o|med|ki|ker|kot"),
    "hr": parted("i|ili|u|na|za|od|do|s|sa|iz|o|između|koji|koja|koje|jer|kao"),
    "bg": parted("и|или|в|на|за|от|до|с|със|между|който|която|които|че|защото|като"),
    "ro": parted("și|sau|de|la|în|cu|pentru|un|o|al|ale|dintre|că|care|deoarece"),
    "ru": parted("и|или|в|на|с|о|для|между|что|по|из|к|от|который|которая|которые|потому|чтобы|а также"),
    "uk": parted("і|або|та|в|у|на|з|про|для|між|що|до|від|який|яка|які|тому|щоб"),
    "tr": parted("ve|veya|ya da|çünkü|bir"),
    "ar": parted("و|أو|في|من|إلى|على|عن|بين|التي|الذي|مع|ثم|لأن"),
    "el": parted("και|ή|το|η|ο|του|της|των|για|σε|από|με|που|ένα|μια|τον|την"),
    "sv": parted("och|eller|en|ett|mellan|för att|som|av|samt|deras"),
    "da": parted("og|eller|en|et|mellem|for at|som|af|samt|deres"),
    "nb": parted("og|eller|en|et|mellom|for å|som|av|samt|deres"),
    "fi": parted("ja|tai|sekä|että|koska|jotka|joka|jonka"),
    "ca": parted("el|la|els|les|un|una|uns|unes|de|del|i|o|al|en|per|amb|entre|que"),
    "id": parted("dan|atau|yang|untuk|dengan|dari|di|ke|pada|antara|sebuah|suatu|tentang|seperti"),
    "vi": parted("và|hoặc|của|với|từ|là|các|những|một|giữa|về|cho"),
    "fa": parted("و|یا|در|از|به|با|برای|بین|یک|که|درباره"),
    "he": parted("של|את|על|עם|או|בין|כי|אשר"),
    "hi": parted("और|या|के|का|की|को|में|से|एक|बीच|तथा"),
    "zh": parted("和|与|與|或|以及|把|将|將|关于|關於|对于|對於|一个|一個|一篇|一首|一种|一種|并且|並且|因为|因為"),
    "ja": parted("を|や|および|または|そして|についての|の"),
    "ko": parted("및|와|과|또는|그리고|을|를|의"),
}
"""Language tag -> words after which a sentence must go on: articles, conjunctions, prepositions that never end one."""

DANGLING_TOO: dict[str, tuple[str, ...]] = {
    "hu": parted(
        "aki|akik|akit|akiket|akinek|akikkel|amelyben|amelynek|amelyre|amellyel|amelyeket|amelyekben|mely|melyek|"
        "melyet|melyeket|ahol|amikor|ami|amit|amiért|ha|mivel|hiszen|de|továbbá|illetőleg|vagyis|bármely|hogyha|"
        "nemcsak"
    ),
    "de": parted(
        "als|aber|am|vom|aufgrund|ob|obwohl|indem|während|sondern|sodass|dein|deinen|mein|meinen|ihrem|ihren|seinem|"
        "seinen|unser|unseren"
    ),
    "fr": parted(
        "afin|car|ce|ces|cet|cette|chaque|chez|d'un|d'une|dont|leurs|lorsque|ma|mais|mes|nos|vos|ton|tes|sa|ses|"
        "puisque|quelques|selon|sous|vers|qu'il|qu'elle|auxquels|auxquelles|lesquels|lesquelles|duquel|auquel|"
        "desquels"
    ),
    "es": parted("aunque|cada|cuya|cuyas|cuyo|cuyos|desde|durante|hasta|mientras|mis|tus|pero|porque|según|sino|sobre|muy"),
    "it": parted(
        "ad|agli|ai|alle|allo|da|dai|dal|dalla|dalle|degli|dello|nei|nel|nella|nelle|negli|sul|sulla|sulle|sui|ed|"
        "cui|mentre|ogni|durante|suoi|affinché|poiché|ma"
    ),
    "pt": parted(
        "ao|aos|à|às|após|até|cada|cuja|cujo|desde|durante|mas|nas|num|numa|pela|pelas|pelo|pelos|sem|seus|suas|"
        "sobre|umas|uns|enquanto|embora"
    ),
    "nl": parted("als|doordat|hoewel|terwijl|tijdens|volgens|zowel|elke|mijn|onze|uw|zodat|indien"),
    "pl": parted(
        "a|ale|aby|albo|bo|bez|gdy|jeśli|którego|której|których|którym|którymi|którą|którzy|lecz|nad|niż|od|po|pod|"
        "podczas|przed|przez|przy|u|we|według|za|ze|żeby|swój|swoją|swoje"
    ),
    "cs": parted(
        "aby|ale|ani|bez|během|jako|jejichž|jehož|jejíž|k|ke|kteří|kterého|kterým|kterých|kterou|kterému|když|nad|"
        "než|od|pod|pokud|před|s|u|ve|za|ze|svůj|svou|své|každý|či"
    ),
    "sk": parted(
        "aby|ak|ale|bez|ktorí|ktorého|ktorým|ktorých|ktorú|keď|nad|než|od|pod|počas|pred|s|so|vo|za|zo|svoj|svoju|svoje|či|k|ku"
    ),
    "sl": parted("brez|k|h|nad|po|pod|pri|zaradi|katerih|katerega|kateri|katere|če"),
    "hr": parted("a|ali|ako|bez|kojih|koju|kojim|kojoj|kojem|kroz|nad|po|pod|pri|nakon|te|čiji|čija"),
    "bg": parted("ако|без|във|към|над|но|под|през|при|чрез|чиито|чийто|което|докато"),
    "ro": parted(
        "către|dacă|dar|despre|din|dintr-un|după|fără|iar|pe|prin|până|spre|sub|să|unei|unui|într-un|într-o|între|"
        "cărui|cărei|căror"
    ),
    "ru": parted(
        "без|во|до|если|за|ко|либо|над|но|об|под|поскольку|при|со|у|хотя|через|которого|которой|которым|которых|"
        "которому|котором|которую|которыми|чей|чья|свои|свою|своих|каждый"
    ),
    "uk": parted("але|без|за|із|над|ніж|оскільки|по|при|під|хоча|через|якщо|яких|якого|якої|яким|якому|якою|свою|свої|своїх"),
    "tr": parted("ama|eğer|hem|tarafından"),
    "el": parted("αλλά|αν|δεν|ενώ|επειδή|θα|κάθε|κατά|μέσω|να|οι|προς|στα|στη|στην|στις|στο|στον|χωρίς|ως|όταν|ότι|ώστε|όπου"),
    "sv": parted("att|eftersom|dess|varje|sina|sin|sitt|våra|vår|min|mina|men|vars"),
    "da": parted("at|fordi|hver|sin|sine|vores|men|hvis"),
    "nb": parted("at|fordi|hver|sin|sine|våre|men|hvis|å"),
    "fi": parted("johon|joita|jolla|joilla|joissa|joiden|joille|jossa|josta|jotta|kuin|kun|kuten|mutta|vaan|vaikka|eli|jos"),
    "ca": parted("als|cada|dels|des|fins|però|sense|sobre"),
}
"""More of them that do not tell a language from others: relative pronouns, prepositions, words for whose and why."""

UNNAMED = (
    r"(?:\A|\s)(?:the (?:most|least) \w+|a leg\w+bb|a legtöbb|(?:die|der|das) \w+(?:st|ßt)en|(?:les?|la|des) plus \w+|"
    r"(?:el|la|los|las) más \w+|(?:il|la|i|gli|le) più \w+|[oa]s? mais \w+|de \w+ste|naj\w+|nej\w+|cel\w* mai \w+|"
    r"сам(?:ый|ая|ое|ые|ых) \w+|най\w+|(?:de|det|den) \w+(?:ste|sta)|가장 \w+(?:한|은))\Z|最.{1,4}的\Z"
)
"""A task to tell things that ends with how they are, before what they are."""

NAMED = (
    r"\b(?:which|what|who|that|is|are|was|from|by|welche\w*|was|wer|ist|sind|melyik|mely|mi|ki|est|sont|quel\w*|qui|es|son|cuál\w*|"
    r"è|sono|qual\w*|é|são|welke|wie|zijn|który|które|jest|są|je|jsou|sú|který|które|care|este|sunt|как\w*|кто|что|як\w*|хто|"
    r"är|er|hvilk\w*|vilk\w*)\b|哪|是|谁"
)
"""A task that says how things are, or asks which are so, may end so."""

TELLS = (
    r"(?:please |kindly |kérlek,? |bitte )?(?:list|name|give|tell|enumerate|mention|provide|sorol|nevezd|nevezz|add|adj|mond|nenn|"
    r"gib|zähl|donne|nomme|cite|énum|dame|dime|nombra|enumera|elenca|dimmi|dammi|nomina|diga|noem|geef|wymień|podaj|vyjmenuj|"
    r"uveď|jmenuj|vymenuj|numește|назов|перечисл|дай|назв|перелічи|nämn|ge |nævn|nevn|gi |listele|say|luettele|列出|列举|列舉|给出|"
    r"說出|说出|나열)"
)
"""How a task to tell things begins, in small letters."""

STRANDED = parted("of|to|in|for|with|from|by|about|on|at")
"""English words that may end a question ("what is it for") but no command."""

ASKING = (
    r"(?:please |kindly |can you |could you |now |then |also |next,? |and )*(?:write|explain|describe|translate|name|list|"
    r"give|create|calculate|compute|summari[sz]e|tell|make|find|compare|define|generate|suggest|compose|convert|solve|"
    r"identify|"
    r"classify|provide|design|discuss|analy[sz]e|rewrite|draft|recommend|construct|develop|determine|edit|arrange|predict|"
    r"categori[sz]e|output|produce|outline|state|pick|choose|rank|sort|count|estimate|evaluate|brainstorm|invent|transform|"
    r"paraphrase|change|replace|extract|detect|illustrate|prove|show|plan|propose|rate|match|simplify|form|build|come up|"
    r"what|who|whom|whose|which|when|where|why|how|is|are|do|does|did|can|should)\b|"
    r"(?:kérlek,? |most |majd |és )*(?:írj|írd|magyarázd|sorold|sorolj|fordítsd|fordíts|nevezz|adj|add|készíts|számítsd|"
    r"számold|foglald|mondd|mondj|találj|keress|hasonlítsd|határozd|javasolj|alakítsd|jellemezd|mutasd|ki|mi|mit|mikor|hol|"
    r"miért|hogyan|melyik|mennyi|hány|milyen)\b|"
    r"(?:bitte )?(?:schreib\w*|erklär\w*|beschreib\w*|übersetz\w*|nenn\w*|gib|geben|erstell\w*|berechn\w*|fass\w*|"
    r"vergleich\w*|was|wer|wann|wo|warum|wie|welche[rs]?)\b|"
    r"(?:écri\w*|expliqu\w*|décri\w*|tradui\w*|nomme\w*|donne\w*|crée\w*|calcul\w*|résum\w*|compar\w*|qu'est|quel\w*|qui|"
    r"quand|où|pourquoi|comment|combien)\b|"
    r"¿?(?:escrib\w*|explic\w*|describ\w*|traduc\w*|nombr\w*|enumer\w*|crea|calcul\w*|resum\w*|compar\w*|qué|quién|cuándo|"
    r"dónde|por qué|cómo|cuál\w*|cuánt\w*)\b|"
    r"(?:scriv\w*|spieg\w*|descriv\w*|traduc\w*|elenc\w*|crea|calcol\w*|riassum\w*|confront\w*|cosa|chi|quando|dove|perché|"
    r"come|qual\w*|quanto)\b|"
    r"(?:escrev\w*|expliqu\w*|descrev\w*|traduz\w*|list\w*|cri\w*|calcul\w*|resum\w*|compar\w*|o que|quem|onde|por que|"
    r"como|quais|qual|quantos)\b|"
    r"(?:schrijf|leg|beschrijf|vertaal|noem|geef|maak|bereken|vat|vergelijk|wat|wie|wanneer|waar|waarom|hoe|welke)\b|"
    r"(?:napisz|wyjaśnij|opisz|przetłumacz|wymień|podaj|stwórz|oblicz|streść|porównaj|co|kto|kiedy|gdzie|dlaczego|jak|"
    r"który|ile)\b|"
    r"(?:napiš\w*|vysvětl\w*|popiš\w*|přelož\w*|vyjmenuj\w*|uveď\w*|vytvoř\w*|vypočít\w*|shrň\w*|porovnej\w*|kdo|kdy|kde|"
    r"proč|jak|který|kolik|vysvetli|prelož|kto|kedy|prečo|ako)\b|"
    r"(?:scrie|explică|descrie|tradu|enumeră|dă|creează|calculează|rezumă|compară|ce|cine|când|unde|de ce|cum|care|cât)\b|"
    r"(?:напиш\w*|объясн\w*|опиш\w*|перевед\w*|назов\w*|перечисл\w*|дай\w*|созда\w*|вычисл\w*|посчита\w*|кратко|сравн\w*|"
    r"что|кто|когда|где|почему|как\w*|сколько|поясн\w*|переклад\w*|назв\w*|порівня\w*|що|хто|коли|де|чому|як\w*|скільки)\b|"
    r"(?:اكتب|اشرح|صف|ترجم|اذكر|عدد|أنشئ|احسب|لخص|قارن|ما|من|متى|أين|لماذا|كيف|كم)\b|(?:请|請)?(?:写|寫|解释|解釋|描述|"
    r"翻译|翻譯|列出|列举|给出|創建|创建|计算|計算|总结|總結|比较|比較|什么|谁|何时|哪|为什么|如何|怎么|说明|介绍)"
)
"""A sentence that begins like this asks for something."""

COMPLETES = (
    r"\b(?:complete|finish|continue|fill|blank|ending|starts? with|begins? with|autocomplete|next word|missing word|"
    r"ends? with|dots?|title)|egészítsd|fejezd be|folytasd|pótold|hiányzó|kezdőd|vervollständig|ergänz|beende|setze fort|"
    r"complét|"
    r"termin|continue|complet|termin|continú|rellena|completa|continua|preench|aanvul|voltooi|vul|uzupełnij|dokończ|doplň|"
    r"dokonč|finaliz|дополн|заверш|продолж|закончи|доповн|завер|продовж|tamamla|devam|أكمل|تابع|补全|完成|续写|填|続け|"
    r"完成|埋め|완성|이어"
)
"""The task is to complete something, and so may end anywhere."""

BEGINS: dict[str, str] = {
    "en": (
        r"write|explain|describe|translate|name|list|give|create|calculate|summari|tell|make|find|compare|define|generate|"
        r"suggest|compose|convert|solve|identify|classify|provide|design|discuss|analy|what|who|which|when|where|why|how|"
        r"is|are|can|could|please|imagine|rewrite|edit"
    ),
    "hu": (
        r"írj|írd|magyaráz|sorol|fordít|nevezz|adj|készíts|számít|foglald|mond|találj|keress|hasonlít|határozd|javasolj|"
        r"jellemezd|mutasd|mi|mit|mikor|hol|miért|hogyan|melyik|mennyi|hány|milyen|kérlek"
    ),
    "de": (
        r"schreib|erklär|beschreib|übersetz|nenn|gib|erstell|berechn|fass|vergleich|was|wer|wann|wo|warum|wie|welche|bitte|"
        r"verfass|finde|liste"
    ),
    "fr": (
        r"cite|indique|énum|présent|écri|expliqu|décri|tradui|nomme|donne|crée|calcul|résum|compar|qu'|quel|qui|quand|où|pourquoi|comment|rédig|"
        r"propos|trouv|génér"
    ),
    "es": r"indica|menciona|cita|escrib|explic|describ|traduc|nombr|enumer|cre[ae]|calcul|resum|compar|¿|qué|haz|dame|gener|redact",
    "it": r"indica|cita|nomina|scriv|spieg|descriv|traduc|elenc|crea|calcol|riassum|confront|cosa|chi|quando|dove|perché|qual|genera|trova",
    "pt": r"indi[cq]|apresent|enumer|mencion|cita|dá|escrev|expliqu|descrev|traduz|list|cri[ae]|calcul|resum|compar|quem|onde|quais|qual|gere|dê",
    "nl": r"schrijf|leg|beschrijf|vertaal|noem|geef|maak|bereken|vat|vergelijk|wat|wie|wanneer|waar|waarom|hoe|welke",
    "pl": (
        r"wskaż|napisz|wyjaśnij|opisz|przetłumacz|wymień|podaj|stwórz|oblicz|streść|porównaj|kto|kiedy|gdzie|dlaczego|jak|jakie|"
        r"który"
    ),
    "cs": r"napiš|vysvětl|popiš|přelož|vyjmenuj|uveď|vytvoř|vypočít|shrň|porovnej|kdo|kdy|kde|proč|který|kolik|vysvetli|opíš",
    "ro": r"scrie|explic|descrie|tradu|enumer|creează|calcul|rezum|compar|cine|când|unde|cum|care",
    "ru": r"укаж|привед|состав|предлож|расскаж|напиш|объясн|опиш|перевед|назов|перечисл|созда|вычисл|сравн|что|кто|когда|где|почему|какие|сколько",
    "uk": r"напиш|поясн|опиш|переклад|назв|перелічи|створи|обчисл|порівня|що|хто|коли|чому|які|скільки",
    "tr": r"yaz|açıkla|bir|iki|üç|aşağı|hangi|nasıl|neden|kim",
    "ar": r"اكتب|اشرح|صف|ترجم|اذكر|عدد|أنشئ|احسب|لخص|قارن|ما|متى|أين|لماذا|كيف",
    "el": r"γράψε|εξήγησε|περίγραψε|μετάφρασε|τι|ποιος|πότε|πού|γιατί|πώς",
    "sk": r"napíš|vysvetli|opíš|prelož|vymenuj|uveď|vytvor|vypočítaj|zhrň|porovnaj|kto|kedy|kde|prečo|ako|koľko",
    "sl": r"napiši|razloži|opiši|prevedi|naštej|navedi|ustvari|izračunaj|primerjaj|kdo|kdaj|kje|zakaj|kako",
    "hr": r"napiši|objasni|opiši|prevedi|nabroji|navedi|napravi|izračunaj|usporedi|tko|kada|gdje|zašto|kako",
    "bg": r"напиши|обясни|опиши|преведи|изброй|дай|създай|изчисли|сравни|кой|кога|къде|защо|как",
    "da": r"skriv|forklar|beskriv|oversæt|nævn|giv|hvad|hvem|hvornår|hvor|hvorfor|hvordan",
    "nb": r"skriv|forklar|beskriv|oversett|nevn|gi|hva|hvem|når|hvor|hvorfor|hvordan",
    "ca": r"escriu|explica|descriu|tradueix|anomena|enumera|crea|calcula|resumeix|compara|què|qui|quan|on|per què|com",
    "id": r"tulis|jelaskan|gambarkan|terjemahkan|sebutkan|berikan|buat|hitung|apa|siapa|kapan|mengapa|bagaimana",
    "vi": r"viết|giải|mô|dịch|liệt|hãy|cho|kể|tạo|tính",
    "fa": r"بنویس|توضیح|شرح|ترجمه|نام|فهرست|چرا|چگونه|چه",
    "he": r"כתוב|הסבר|תאר|תרגם|מנה|צור|חשב|מה|מי|מתי|למה|איך",
    "hi": r"लिख|समझा|वर्णन|अनुवाद|बताओ|बताइए|सूची",
    "sv": r"skriv|förklara|beskriv|översätt|nämn|ge|vad|vem|när|var|varför|hur",
    "fi": r"kirjoita|selitä|kuvaile|käännä|luettele|anna|mikä|kuka|milloin|missä|miksi|miten",
}
"""Language tag -> how a request begins, to tell the language of a short one."""
