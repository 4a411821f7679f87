"""How an assistant says in each language that it will not or cannot help: first person, inability, and a verb of helping."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

GAP = r"[^.!?;。！？؟।\n]{0,70}?"
"""Words between the inability and the verb, in the same sentence; bounded, so that a pattern stays linear."""

_ENGLISH_CANNOT = (
    r"\bi(?: am|'m| have to| must| will have to| do| would| regret that i)?"
    r"(?: (?:really|simply|just|also|still|unfortunately|therefore|respectfully|personally|afraid(?: that)?|currently|"
    r"sorry,?(?: but)?|i))*"
    r" ?(?:cannot|can ?not|can't|could not|couldn't|won't|will not|should not|shouldn't|would not|wouldn't|"
    r"(?:not|n't|not be) (?:able|allowed|permitted|willing|comfortable|programmed|designed|capable|going|equipped|"
    r"authorized|in a position)|unable|can neither)\b"
)
_ENGLISH_HELP = (
    r"(?:help|helping|assist|provide|providing|offer|fulfill?|comply|satisfy|answer|respond|support|engage|participate|"
    r"create|"
    r"generate|write|produce|share|discuss|give|advise|suggest|encourage|promote|condone|endorse|facilitate|entertain|"
    r"disclose|"
    r"reveal|complete this|complete that|complete your|complete the request|do that|do this|tell you (?:how to|where to|"
    r"what|that)|aid|process (?:this|that|your)|carry out|guide|recommend(?![^.!?\n]{0,60}\b(?:enough|highly|too)\b)|instruct|"
    r"explain how|"
    r"be part|contribute|teach|continue with|perform (?:this|that)|access|browse)\b(?! (?:but|the way|it\b|myself|wondering|feeling|thinking|"
    r"noticing))"
)

REFUSES: dict[str, str] = {
    "en": (
        r"\b(?:providing|giving|sharing|answering|helping|assisting|writing|discussing|doing|that|this)\b[^.!?\n]{0,50}?(?:(?:is not|isn't|'s not) (?:something|possible|an option)|is impossible) (?:that |which )?(?:for me|i)\b|\bi(?:'d| would)(?: really| much)? (?:rather|prefer) not (?:to )?(?!know\b|say how|be\b|have\b|go\b|wait\b|eat\b|see\b)\w+|\bi(?:'m| am)(?: really| simply| just)? (?:unwilling|uncomfortable|not willing|not prepared|not comfortable)\b|\b(?:doesn't|don't|do not|does not|wouldn't|would not) (?:feel (?:\w+ )?(?:comfortable|right|appropriate)|think (?:it would be|it's|it is|that's|that would be) (?:right|appropriate|ethical|a good idea|wise|responsible) (?:for me|to (?:help|assist|provide|write|create|give|share)))|\b(?:this|that|your) (?:request|question|topic|prompt) (?:violates|goes against|is against|falls outside|conflicts with|breaches|cannot be|can't be|is not one i)|\bi (?:won't|will not|cannot|can't) (?:be able to )?(?:do (?:that|this|it)|answer that|answer this|comply|go there|take part|play along|make (?:that|this|such|fun|jokes?)|say that|speculate|role-?play)|\bthis (?:isn't|is not) (?:a question|something|a request|a topic) i\b|\bi refuse\b(?! to (?:believe|accept))|"
        rf"{_ENGLISH_CANNOT}(?! only)(?:(?!\bwithout\b|\bbut\b)[^.!?;\n]){{0,40}}?(?<!the )(?<!your )(?<!their "
        rf")(?<!any )\b{_ENGLISH_HELP}|"
        r"\bi(?:'m| am)? (?:must |have to |will have to )?(?:respectfully |politely )?(?:declin|refus)(?:e|ing) to\b|"
        r"\bi (?:must|have to|will have to) (?:respectfully |politely )?(?:decline|refuse)\b|\bi do not (?:condone|promote|"
        r"endorse|support)\b|"
        r"\b(?:sorry|apologi[sz]e)[,.]? (?:but )?(?:i )?(?:that|this) (?:request|is not something i)|\bi strongly "
        r"condemn\b|"
        r"\b(?:is|it's|that's|be) not something (?:that )?i(?:'m| am| can| could| will| would)\b|\bnot something i can\b|"
        r"\bi(?:'m| am) (?:just |only )?an? [^.!?,\n]{0,30}?(?:ai|assistant|language model)\b[^.!?\n]{0,60}?\b(?:do not|"
        r"don't|cannot|can't|not able|unable)\b"
        r"[^.!?\n]{0,40}?\b(?:condone|promote|have the (?:ability|capability|capacity)|encourage|help|assist|provide|"
        r"support|engage|endorse|discuss|offer|"
        r"participate|give|create|generate|write|answer)|\bi (?:do not|don't) have (?:\w+ )?(?:access|the (?:ability|"
        r"capability|capacity)|permission)|"
        r"\b(?:against|violates?|outside) my (?:programming|guidelines|ethical|principles|policy|policies)"
    ),
    "hu": (
        r"\bnem (?:adok ki|írok (?:ilyen|olyan)|készítek (?:ilyen|olyan)|válaszolok erre|adhat(?:om|ok) (?:meg|ki)|oszthat(?:om|ok) meg|tehetem meg|teljesíthetem|foglalkozom (?:ilyen|olyan))|\binkább nem (?:írn|segíten|válaszoln|készíten|mondan)|"
        r"\b(?:segíteni|válaszolni|megadni|teljesíteni|megírni|elvégezni|megosztani|eleget tenni)\b(?: \w+){0,4} (?:nem (?:tudok|tudom|fogok|áll|vagyok|lehet)|képtelen)|\b(?:el|vissza) kell utasítanom|\bnincs (?:módomban|lehetőségem|felhatalmazásom)\b[^.!?\n]{0,60}?(?:segít|válasz|teljesít|megad|megír|elvégez)|\bmegtagadom|"
        rf"(?:\bnem (?:tudok|tudom|tudunk|tudlak|áll(?:hat)? (?:módomban|szándékomban)|vagyok (?:képes|hajlandó|jogosult)|"
        rf"fogok|lehetek|tehetek|kívánok|szeretnék)|\bképtelen vagyok){GAP}(?:segít|teljesít|válaszol|megválaszol|\bmegad|"
        rf"\badni\b|szolgál|"
        r"elvégez|támogat|megír|\bírni\b|részt|eleget tenni|nyújt|információ|létrehoz|generál|megoszt|tanácsot|közreműköd|"
        r"elmagyaráz)|"
        r"\bnem (?:segíthetek|segíthetem|adhatok|nyújthatok|teljesíthet(?:em|jük)|válaszolhatok|támogat(?:om|hatom|hatok)|"
        r"írhatok|vehetek részt|oszthatok meg|szolgálhatok|adok tanácsot|segítek)|\b(?:vissza kell|kénytelen vagyok) "
        r"(?:vissza)?utasít"
    ),
    "de": (
        r"\b(?:das|so etwas|solche \w+) (?:schreibe|mache|beantworte|erstelle|gebe) ich nicht|\b(?:dabei|damit|hierbei) (?:helfe|unterstütze) ich (?:\w+ )?nicht|"
        r"\b(?:ist|wäre) (?:es )?mir (?:\w+ ){0,3}?(?:nicht (?:möglich|gestattet|erlaubt)|unmöglich)|\bich\b[^.!?\n]{0,60}?\b(?:nicht|keine?\w*)\b[^.!?\n]{0,50}?(?:helfen|beantworten|erfüllen|bereitstellen|geben|schreiben|unterstützen|liefern|nachkommen) (?:kann|darf|werde|möchte)\b|\b(?:dazu|hierzu|darüber|dabei) (?:kann|darf|möchte|werde) ich\b[^.!?\n]{0,30}?(?:nichts|keine?\w*|nicht)\b[^.!?\n]{0,30}?(?:sagen|machen|auskunft|äußern|helfen)|"
        r"\b(?:ich (?:kann|darf|werde|möchte|bin|könnte)|(?:kann|darf|werde|bin) ich)(?: \w+){0,6}? (?:nicht|keine?n?|"
        r"keinerlei)\b"
        r"[^.!?;\n]{0,90}?(?:helfen|unterstütz|beantwort|erfüllen|bereitstell|geben|nachkommen|anbieten|schreiben|erstell|"
        r"liefern|behilflich|antworten|ausführen|assistier|beteilig|teilen|eingehen|bereitzustell|bieten|generier)|"
        r"\b(?:muss ich|ich muss)(?: \w+){0,5} (?:ablehnen|verweigern)"
    ),
    "fr": (
        r"\bje ne (?:vous |t')?(?:écrirai|ferai|fournirai|répondrai|donnerai|participerai|aiderai) pas|"
        r"\bil m'est (?:\w+ ){0,2}?impossible (?:de|d')|\bje préfère ne pas\b|\bje décline\b|"
        rf"\bje (?:ne |n')?(?:peux|pourrai|suis|puis|saurais|vais|souhaite)(?: malheureusement| donc)? (?:pas|ni)\b{GAP}"
        r"(?:aider|fournir|répondre|assister|donner|satisfaire|accéder|écrire|rédiger|créer|générer|particip|apporter|partag|"
        r"accompl|traiter|encourag|promouv|offrir|soutenir|exécuter|proposer)|\bje (?:refuse de|dois (?:refuser|décliner)|suis "
        r"(?:dans l'incapacité|incapable) de|me vois (?:contraint|dans l'obligation))"
    ),
    "es": (
        r"\bno (?:te |le )?(?:escribiré|haré|daré|responderé|ayudaré|proporcionaré|participaré)\b|"
        r"\bme (?:es|resulta) imposible (?:ayud|respond|proporcion|cumplir|escrib|ofrec)|\bprefiero no \w+|\bme niego a\b|"
        rf"\bno (?:(?:te|le|les|os) )?(?:puedo|podré|podemos|podría|estoy (?:capacitad|en condiciones|autorizad|"
        rf"programad)\w*|soy capaz|"
        rf"me es posible|tengo permitido|voy a){GAP}(?:ayud|proporcion|ofrec|respond|cumplir|asist|\bdar|brind|escrib|"
        rf"gener|crear|"
        r"particip|satisf|facilit|atend|compart|complacer)|\b(?:debo|tengo que) (?:rechazar|negarme|declinar)"
    ),
    "ca": (
        rf"\bno (?:(?:et|us|li) )?(?:puc|podré|podem|soc capaç|estic autoritzat){GAP}(?:ajud|proporcion|oferi|respon|"
        rf"compli|assisti|\bdonar|escriu|gener)"
    ),
    "it": (
        r"\bnon (?:ti |le )?(?:scriverò|farò|darò|risponderò|fornirò|aiuterò)\b|"
        r"\bmi è (?:\w+ ){0,2}?impossibile|\bpreferisco non \w+|\bmi rifiuto di\b|"
        rf"\bnon (?:(?:ti|le|vi) )?(?:posso|potrò|possiamo|sono (?:in grado|autorizzat|programmat)\w*|mi è possibile|"
        rf"intendo){GAP}(?:aiut|forn|"
        r"rispo|assist|\bdar|soddisf|offr|scriv|gener|crear|partecip|esaud|support|condivid)|\bdevo (?:rifiutare|declinare)"
    ),
    "pt": (
        r"\bnão (?:escreverei|farei|darei|responderei|fornecerei|ajudarei|vou (?:fazer|escrever|ajudar))\b|"
        r"\b(?:é-me|me é) impossível|\bprefiro não \w+|\brecuso-me a|\bme recuso a|"
        rf"\bnão (?:(?:te|lhe|o) )?(?:posso|consigo|poderei|podemos|estou (?:autorizad|apt|em condições|programad)\w*|"
        rf"sou capaz|me é possível|"
        rf"vou){GAP}(?:ajud|fornec|respond|auxili|\bdar\b|atend|oferec|escrev|\bgerar|\bcriar|particip|cumpr|satisf|"
        rf"prestar|apoi|compartilh)|"
        r"\b(?:devo|tenho que|preciso) (?:recusar|declinar)"
    ),
    "nl": (
        r"\b(?:dat|dit|zoiets) (?:doe|schrijf|geef) ik (?:liever )?niet|\bik (?:doe|schrijf|geef) (?:dat|dit|zoiets) (?:liever )?niet|"
        r"\b(?:is|het) (?:voor mij |mij )?(?:helaas )?(?:niet mogelijk|onmogelijk) om\b|\bik\b(?: \w+){0,6} (?:niet|geen)\b[^.!?\n]{0,40}? (?:kan|mag|zal) (?:helpen|geven|beantwoorden|schrijven|verstrekken)|"
        r"\b(?:ik (?:kan|mag|zal|ben|wil)|(?:kan|mag|zal|ben|wil) ik)(?: \w+){0,6}? (?:niet|geen)\b[^.!?;\n]{0,"
        r"80}?(?:helpen|verstrek|"
        r"geven|beantwoord|voldoen|assister|bieden|schrijven|ondersteun|uitvoeren|delen|maken|meewerken)|\bik moet(?: "
        r"\w+){0,4} weigeren"
    ),
    "sv": (
        r"\b(?:jag (?:kan|får|kommer|tänker)|(?:kan|får) jag)(?: \w+){0,4}? inte\b[^.!?;\n]{0,60}?(?:hjälp|\bge\b|svara|"
        r"tillhandah|uppfyll|bistå|skriva|skapa|erbjud|bidra)"
    ),
    "da": (
        r"\b(?:jeg (?:kan|må|vil)|(?:kan|må|vil) jeg)(?: \w+){0,4}? ikke\b[^.!?;\n]{0,60}?(?:hj[æe]lpe|\bgive?\b|\bgi\b|"
        r"svare|levere|op+fyl|bistå|skrive|tilby|assister|yde|dele|bidra)"
    ),
    "fi": (
        r"\b(?:valitettavasti|pahoittelen|anteeksi)\b[^.!?\n]{0,40}?\b(?:en|emme) (?:\w+ )?(?:voi|pysty|saa|kykene|aio)\b|\bkieltäydyn|"
        rf"\b(?:en|emme) (?:\w+ )?(?:voi|pysty|saa|kykene|aio){GAP}(?:autta|tarjo|vasta|\bantaa|toteut|täyttä|kirjoit|"
        rf"\bluoda|avust)"
    ),
    "et": rf"\bma ei (?:saa|tohi|suuda){GAP}(?:aidata|pakkuda|vastata|anda|täita|kirjutada)",
    "lt": rf"\b(?:negaliu|negalėsiu){GAP}(?:padėti|pateikti|atsakyti|suteikti|įvykdyti|parašyti)",
    "lv": rf"\b(?:nevaru|nevarēšu){GAP}(?:palīdzēt|sniegt|atbildēt|izpildīt|uzrakstīt)",
    "pl": (
        r"\bnie (?:napiszę|zrobię tego|podam|odpowiem na to|udzielę|pomogę)\b|\bwolę nie \w+|"
        r"\b(?:pomóc|odpowiedzieć|udzielić|spełnić|napisać)\b(?: \w+){0,4} nie (?:mogę|jestem w stanie|potrafię|będę)|\bodmawiam\b|"
        rf"\bnie (?:mogę|jestem w stanie|potrafię|wolno mi|będę|zamierzam){GAP}(?:pom[óo]|pomag|udziel|spełni|odpowied|"
        rf"dostarcz|zapewni|\bpoda|"
        r"napis|wygener|stworz|udostęp|wykona|zrealiz|wspiera|asyst)|\bmuszę odmówić"
    ),
    "cs": (
        r"\bne(?:napíšu|udělám|poskytnu|odpovím|pomohu|pomůžu|pomôžem|prozradím)\b|\braději ne\w+|"
        r"\b(?:pomoci|pomoct|pomôcť|odpovědět|odpovedať|poskytnout|splnit|vyhovět|napsat)\b(?: \w+){0,4} (?:nemohu|nemůžu|nedokážu|nesmím|nebudu|nemôžem)|\bodmítám\b|\bodmietam\b|"
        rf"\b(?:nemohu|nemůžu|nejsem (?:schop|oprávn)\w*|nesmím|nebudu|nedokážu|nemôžem|nedokážem|nie som (?:schopn|"
        rf"oprávn)\w*){GAP}"
        r"(?:pomoc|pomôc|pomáh|poskyt|odpov[ěe]|spln|vyhov|\bdát|naps|napís|vytvo[řr]|asist|podpor|sdíl|zdieľ|pomoz)|"
        r"\b(?:musím|jsem nucen\w*|som nútený) (?:to )?odm[ií]t"
    ),
    "ro": (
        r"\bnu (?:voi (?:scrie|face|oferi)|te voi ajuta|o să (?:scriu|fac|te ajut))\b|\bprefer să nu\b|"
        r"\bîmi este (?:\w+ ){0,2}?imposibil|\brefuz să\b|"
        rf"\bnu (?:(?:te|vă|îți) )?(?:pot|putem|voi putea|sunt (?:în măsură|capabil|autorizat)\w*|îmi este permis|"
        rf"am voie){GAP}(?:ajut|ofer|"
        r"răspun|furniz|îndeplin|asist|\bda\b|scri|gener|crea|particip|împărtăș)|\btrebuie să refuz"
    ),
    "sl": (
        rf"\bne (?:morem|smem|bom|mogu|mogući){GAP}(?:pomag|pomoći|pomoči|zagotov|odgovor|izpoln|ispuni|pružiti|napisa|"
        rf"\bdati\b)|"
        rf"\bnisam u (?:mogućnosti|stanju){GAP}(?:pomo|pruži|odgovor|ispuni|napisa)|\bne mogu (?:da )?(?:\w+ ){{0,"
        rf"3}}?(?:pomog|pruž|odgovor|ispun)"
    ),
    "ru": (
        r"\bне (?:напишу|дам вам|отвечу|предоставлю|помогу|стану (?:\w+ )?(?:писать|помогать|отвечать))\b|\bпредпоч(?:итаю|ту|ёл бы) не\b|"
        r"\b(?:помочь|ответить|предоставить|выполнить|написать|сказать|поделиться)\b(?: \w+){0,4} (?:я )?не (?:могу|смогу|буду|в состоянии)|\bотказываюсь\b|"
        rf"\bне (?:могу|смогу|в состоянии|имею возможности|буду|вправе|способ\w+|умею){GAP}(?:помо|предостав|ответ|отвеч|"
        rf"выполн|\bдать|оказ|"
        r"написа|созда|сгенер|поддерж|содейств|обсужд|участв|делиться|консульт|давать)|\b(?:вынужден|вынуждена|должен|"
        r"должна) отказ"
    ),
    "uk": (
        r"\bне (?:напишу|дам вам|відповім|надам|допоможу|стану (?:\w+ )?(?:писати|допомагати))\b|"
        r"\b(?:допомогти|відповісти|надати|виконати|написати)\b(?: \w+){0,4} (?:я )?не (?:можу|зможу|буду)|\bвідмовляюся\b|"
        rf"\bне (?:можу|зможу|в змозі|маю можливості|буду){GAP}(?:допомо|надати|надавати|відпов|викона|\bдати|написа|створ|"
        rf"згенер|сприя|підтрим)|"
        r"\b(?:змушений|змушена|мушу) відмов"
    ),
    "bg": (
        rf"\bне (?:мога|съм в състояние){GAP}(?:помогн|помагам|предостав|отговор|изпълн|напиша|дам\b)|\bне могу (?:да "
        rf")?(?:\w+ ){{0,3}}?(?:помогн|пруж|одговор)"
    ),
    "el": (
        r"\bαδυνατώ να\b|\bμου είναι αδύνατο να\b|"
        rf"\bδεν (?:μπορώ|είμαι σε θέση|δύναμαι|θα μπορέσω|μου επιτρέπεται){GAP}(?:βοηθ|παρέχ|παράσχ|απαντ|δώσ|εκπληρ|γράψ|"
        rf"ικανοποι|εξυπηρετ|"
        r"συνδράμ|προσφέρ)"
    ),
    "tr": (
        r"(?:yazma|yapma|verme|yanıtlama|paylaşma)ya?cağım\b|(?:verme|söyleme)yeceğim\b|"
        r"(?:yardımcı|yardım|yanıt|cevap|bilgi)[^.!?\n]{0,30}?mümkün değil|(?:üzgünüm|özür dilerim|maalesef)[^.!?\n]{0,50}?\w{2,}(?:amam|emem|amıyorum|emiyorum|amayız|emeyiz)\b|"
        r"(?:yardımcı|yardım|bilgi|yanıt|cevap|destek|tavsiye|talimat|öneri) ?\w{0,6} (?:olama|edeme|vereme|sağlayama|"
        r"suna?ma|veremi|olamı)\w*|"
        r"(?:sağlayam|yanıtlayam|cevaplayam|yerine getirem|oluşturam|destekleyem|paylaşam|karşılayam)(?:am|em|ıyorum|"
        r"iyorum|ayız|eyiz)|reddetmek (?:zorundayım|durumundayım)"
    ),
    "ar": (
        r"لن (?:أكتب|أساعد|أقدم|أجيب|أشارك)|أفضل (?:عدم|ألا)|"
        r"(?:يتعذر علي|ليس بإمكاني|ليس بمقدوري|ليس في وسعي|أرفض|أعتذر عن (?:عدم|تقديم|الإجابة|تلبية|كتابة))|"
        rf"(?:لا (?:أستطيع|استطيع|يمكنني|أقدر|يسعني|أتمكن)|لن (?:أستطيع|أتمكن|أقوم|يمكنني)|لست (?:قادر|مخول)|غير قادر|"
        rf"أنا عاجز){GAP}"
        r"(?:مساعد|المساعد|تقديم|الإجابة|الاجابة|الرد|تلبية|توفير|إعطاء|كتابة|إنشاء|تنفيذ|مشارك|المشارك|دعم|تزويد|أن أساعد)"
    ),
    "fa": rf"(?:نمی[\u200c ]?(?:توانم|تونم)|قادر نیستم|نخواهم توانست){GAP}(?:کمک|ارائه|پاسخ|انجام|بنویس|اختیار|برآورده|بدهم)|"
    r"قادر به (?:کمک|ارائه|پاسخ|انجام)[^.؟!\n]{0,30}نیستم",
    "he": (
        rf"(?:אני (?:לא|אינני) (?:יכול|מסוגל|רשאי)|איני (?:יכול|מסוגל)|לא אוכל|אין באפשרותי|אין ביכולתי){GAP}(?:לעזור|"
        rf"לסייע|לספק|לענות|"
        r"למלא|לתת|לכתוב|ליצור|להשיב|לייעץ)"
    ),
    "hi": (
        r"(?:मैं|मुझे|हम)[^।!?\n]{0,90}?(?:(?:मदद|सहायता|जानकारी|उत्तर|जवाब|प्रदान|अनुरोध|सलाह|लिख)[^।!?\n]{0,40}?(?:नहीं|"
        r"असमर्थ|सक्षम नहीं)|असमर्थ हूँ|असमर्थ हूं)"
    ),
    "vi": (
        rf"(?:tôi|mình|chúng tôi) (?:rất tiếc )?(?:không thể|không được phép|từ chối|xin từ chối){GAP}(?:giúp|hỗ trợ|"
        rf"cung cấp|trả lời|đáp ứng|"
        r"thực hiện|viết|tạo|đưa ra|tham gia)"
    ),
    "id": (
        rf"\b(?:saya|kami|aku) (?:tidak|tak) (?:dapat|bisa|boleh|mampu|akan){GAP}(?:membantu|memberi|menyedia|menjawab|"
        rf"memenuhi|menulis|"
        r"membuat|mendukung|melayani)"
    ),
    "th": (
        r"(?:ขออภัย|ขอโทษ|เสียใจ|ฉัน|ผม|ดิฉัน|เรา)[^\n]{0,40}?(?:ไม่สามารถ|ไม่อาจ)[^\n]{0,40}?(?:ช่วย|ข้อมูล|ตอบ|เขียน|"
        r"สร้าง|ดำเนินการ|ให้คำ)"
    ),
    "zh": (
        r"恕(?:我)?(?:不能|无法|無法|难以|難以|难从命)|[爱愛]莫能助|[帮幫]不(?:了|上)(?:您|你|忙)|(?:这个|此|该|您的|你的|這個)(?:请求|要求|问题|請求|問題)[^。！？\n]{0,10}我(?:无法|不能|無法|没办法|不会)|"
        r"(?:抱歉|对不起|對不起|不好意思|遗憾|遺憾|(?<![给给對对为為让讓使把被带帶])我|本助手)[^。！？\n]{0,30}?(?:无法|"
        r"無法|不能|不可以|不会|不會|没有办法|沒辦法|(?<=我)不便|不方便|"
        r"拒绝|拒絕|没法)[^。！？\n]{0,24}?(?:协助|協助|帮助|幫助|帮你|帮您|幫你|幫您|提供|回答|满足|滿足|完成(?:此|这|该|"
        r"您|你)|执行|執行|给出|"
        r"給出|支持|讨论|討論|处理|處理|参与|參與|生成|撰写|撰寫|创作|編寫|编写|回应|回應|答复|答覆|给您|给你)|我(?:必须|"
        r"不得不|只能)拒绝"
    ),
    "ja": (
        r"(?:お答え|お手伝い|提供|作成|お応え)(?:し|いたし)ません|"
        r"(?:申し訳|すみません|恐れ入りますが|ごめんなさい|残念ながら)[^。！？\n]{0,40}?(?:お答え|お手伝い|対応|ご案内|お応え|お受け|協力|提供|作成|お役)[^。！？\n]{0,14}?(?:ません|かねます)|お(?:力に|役に)(?:なれ|立て)(?:ません|ない)|(?:回答|対応|お答え)(?:は|を)?(?:控え|ご?遠慮)|"
        r"(?:お手伝い|お答え|お応え|お教え|お受け|ご案内|ご協力|ご提供|ご要望|ご質問|リクエスト|手助け|回答|提供|協力|支援|"
        r"対応|作成|執筆|生成|"
        r"助け|サポート|応じる|答える|教える|書く)[^。！？\n]{0,16}?(?:できません|出来ません|できかね|いたしかね|致しかね|"
        r"しかねます|ことはできない|お断り|差し控え|応じられません|答えられません)"
    ),
    "ko": (
        r"(?:작성|제공|답변|도와드리|돕|말씀드리)[^.!?\n]{0,6}지 않겠습니다|"
        r"(?:죄송|미안|유감)[^.!?\n]{0,50}?(?:수 없|못합니다|못 합니다|어렵습니다|곤란)|(?:답변|도움|제공|말씀)[^.!?\n]{0,12}?(?:드리기|하기) (?:어렵|곤란|힘듭)|"
        r"(?:도와|도울|도움|제공|답변|답해|답할|응할|응답|수행|작성|지원|알려|들어|생성|이행|처리|따를|협조|안내|말씀|공유|"
        r"조언)[^.!?\n]{0,12}?(?:수(?:는|가|도)? ?없|드리지 못|거절|불가능합니다|어렵습니다)"
    ),
}
"""Language tag -> pattern (Python `re`, case ignored, straight apostrophes).

Croatian and Serbian stand with `sl` and `bg`, Slovak with `cs`, Norwegian with `da`.
"""
