"""Words for sources that cannot be opened, pictures, code and empty answers, in many languages, as patterns (Rust regex)."""

# ruff: noqa: RUF001, E501, SIM905 - words of other scripts

SOURCE = r"(?i)https?://\S|\bwww\.\w|<(?:image|video|audio|file|photo)[^<>\n]{0,30}>|\[(?:image|video|file|photo) ?attached\]"
"""An address, or a mark where a file was."""

READS = (
    r"(?i)\b(?:summari[sz]\w+|summary|read\b|visit|open\b|access|describe|extract|anal[yi][sz]\w*|rewrite|paraphrase|review|watch|listen|"
    r"(?:given|following|this|above|attached|linked|the) (?:article|website|web ?page|page|site|video|image|picture|photo|post|story|document|pdf|file|link|source link|spreadsheet|painting|podcast)|"
    r"foglal\w* össze|összefoglal\w*|olvas\w*|nyis\w* meg|nézd meg|látogas\w*|elemezd|elemezz\w*|mutasd be|írd le|"
    r"fass\w*|zusammenfass\w*|lies|lesen sie|öffne|besuche\w*|beschreib\w*|analysiere\w*|sieh dir|schau dir|"
    r"résum\w*|lis\b|lisez|ouvr\w+|visit\w+|décri\w+|analyse\w*|regarde\w*|"
    r"resum\w+|lee\b|lea\b|abre|abra|visita|describ\w+|analiz\w+|mira\b|riassum\w+|leggi|apri|descrivi)\b|"
    r"кратко|прочитай|прочти|перескаж|опиши|открой|проанализир|总结|概括|阅读|打开|描述|访问|分析|要約|読んで|説明して|요약|읽고|설명해|لخص|اقرأ|افتح|صف "
)
"""The task wants something of what is behind an address."""

ABOUT_ADDRESS = (
    r"(?i)\bhtml\b|\bregex\b|\bregular expression|hyperlink|\banchor|\bdomain|\burls?\b (?:encod|pars|struct|short|format|valid)|\bparse|\bshorten|\bcurl\b|\bfetch|\brequest|\btype of|\bkind of|\bcategor|\bclassif|\bname of|\bblock\b|\bowns\b|\bedit the (?:link|url)|"
    r"\btype of|\bkind of|\bcategor|\bclassif|\bname of|\bblock\b|\bowns\b|\bpopular|\bfajtá|\btípus|\bfunction|\bscript|\bcode\b|\bprogram|\bapi\b|\bcit(?:e|ation)|\bbibliograph|\bapa\b|\bmla\b|\bqr\b|\bcreate a link|\bmarkdown|\bprotocol|\bpython|\bscrap|\bcrawl|"
    r"\bis (?:this|the) (?:url|link|website)|\bphishing|\bkód|\bfüggvény|\bhivatkozás\w* (?:formáz|készít)|\bskript|\bfunktion|\bcódigo|\bfonction|代码|函数|正则"
)
"""The address itself is the subject, or something a program gets."""

CANNOT = (
    r"(?i)\b(?:cannot|can't|can’t|can not|unable|not able|don't have|don’t have|do not have|doesn't|does not|isn't|not possible|not provided|no access|sorry|apolog\w+|as an ai|i'm an ai|language model|invalid|please provide|could you|"
    r"nem tudo\w*|nem tudok|nem áll módomban|nem érhető el|sajnálom|sajnos|nem férek|nincs hozzáférés\w*|nyelvi modell|"
    r"kann (?:ich )?(?:leider )?nicht|nicht in der lage|leider|keinen zugriff|entschuldig\w*|tut mir leid|sprachmodell|"
    r"ne (?:peux|puis) pas|n'ai pas|désolée?|malheureusement|pas accès|modèle de langage|"
    r"no puedo|no tengo|lo siento|lamento|desafortunadamente|no es posible|modelo de lenguaje|non posso|mi dispiace|não posso|desculpe)\b|"
    r"не могу|нет доступа|к сожалению|извините|无法|無法|不能|抱歉|对不起|没有访问|できません|申し訳|할 수 없|죄송|لا أستطيع|لا يمكنني|عذر|آسف"
)
"""The answer says that it cannot."""

CODE_ASKED = (
    r"(?i)\b(?:write|create|generate|implement|develop|construct|provide|give me|show me)\b[^.!?\n]{0,30}?\b(?:(?:python|java|javascript|typescript|c\+\+|c#|php|ruby|golang|swift|kotlin|rust|scala|perl|bash|shell|matlab|sql|html|css|jquery|react|node\.?js)"
    r"(?: \w+)? (?:function|program|script|code|class|query|snippet|method|statement|page|component|application|loop)s?\b|(?:sql|mysql|postgresql) (?:query|statement)|regular expression|regex\b|code snippet|"
    r"(?:function|method) (?:that|which|to|in (?:python|java|c|php|ruby|go|rust)\w*)|(?:program|script|function|class|code) in (?:python|java|javascript|c|c\+\+|c#|php|ruby|go|rust|swift|kotlin|r)\b)|"
    r"\b(?:írj|írjon|készíts|hozz létre|adj meg)[^.!?\n]{0,30}?\b(?:(?:python|java|javascript|c\+\+|php|sql|html|css)[ -]?(?:ban|ben|nyelven|nyelvű)?[^.!?\n]{0,15}(?:függvény|program|kód|szkript|lekérdezés|osztály)|sql[ -]lekérdezés|reguláris kifejezés|függvényt,? (?:ami|amely))|"
    r"\b(?:schreibe?|schreiben sie|erstelle|erstellen sie|implementiere)[^.!?\n]{0,30}?\b(?:(?:python|java|javascript|c\+\+|php|sql|html|css)[ -]?(?:funktion|programm|skript|code|abfrage|klasse)|sql-abfrage|regulären ausdruck|funktion, die)|"
    r"\b(?:écri\w+|crée[rz]?|génère|implémente)[^.!?\n]{0,30}?\b(?:fonction|programme|script|code|requête|classe) (?:en )?(?:python|java|javascript|c\+\+|php|sql|html|css)\b|"
    r"\b(?:escrib\w+|crea|genera|implementa)[^.!?\n]{0,30}?\b(?:función|programa|script|código|consulta|clase) (?:en |de )?(?:python|java|javascript|c\+\+|php|sql|html|css)\b|"
    r"(?:写|编写|创建|实现|生成)[^。！？\n]{0,12}(?:python|java|javascript|c\+\+|php|sql|html|css)[^。！？\n]{0,12}(?:函数|程序|代码|脚本|查询|类)|"
    r"напиши\w*[^.!?\n]{0,30}(?:функци|программ|скрипт|код|запрос)\w* (?:на )?(?:python|java|javascript|c\+\+|php|sql|html|css)"
)
"""The task wants code written."""

CODE_TALK = (
    r"(?i)\b(?:bash|shell|command|lists? of|tools?|questions?|eszköz\w*|kérdés\w*|werkzeuge?n?|fragen|explain|describe|difference|pseudo-?code|flow ?chart|algorithm in words|in words|steps|name of|names? for|title|outline|plan|test cases?|comment|documentation|docstring|output of|what (?:is|does|will)|"
    r"magyarázd|lépések|erkläre|beschreibe|schritte|explique|décri\w+|explica|describe)\b|解释|描述|объясни|опиши"
)
"""The task is about code, which words can answer."""

CODE_SIGNS = tuple("{ } ; = < > [ ] ` | ^ \\ # $ () f( t( e( n( d( s( r(".split())
"""A text with none of these holds no code."""

CODE_WORDS = r"(?i)(?:^|\n)\s*(?:select|def|print|import|insert|update|delete|echo|puts|return|int|var|let|const) "
"""A line of code that needs no sign."""

IMAGE_ASKED = (
    r"(?im)(?:^|[.!?:\n]\s*|\bplease |\bcan you |\bcould you )(?:generate|create|make|produce|draw|sketch|paint|render|edit|crop|resize|retouch|photoshop|take)\s(?:me\s)?(?:an?|the|this|that|some|following|given|one|your)\s(?:[\w-]+\s){0,3}(?:image|picture|photo|photograph|drawing|painting|pencil sketch|illustration|meme|selfie|portrait|cartoon|caricature)s?\b|"
    r"^\W*(?:please )?(?:draw|sketch|paint) (?:me )?(?:an?|the|some|two|three) (?:[\w-]+ ){0,3}(?:cat|dog|horse|bird|flower|tree|house|landscape|sunset|car|face|person|man|woman|animal|heart|dragon|castle|mountain|robot|cartoon)s?\b|"
    r"\brajzolj(?:on|atok)?\b|\b(?:készíts\w*|generálj\w*|fess\w*|szerkeszd|alkoss\w*)\s(?:\S+\s){0,4}?(?:képet|fotót|fényképet|rajzot|festményt|illusztrációt|portrét|mémet)(?:\W|$)|"
    r"\bzeichnen?(?: sie)?\s(?:mir\s)?(?:eine?n?|das|die|den)\s|\b(?:erstelle\w*|generiere\w*|male|malen sie|bearbeite\w*)\s(?:\S+\s){0,4}?(?:bild|foto|zeichnung|gemälde|illustration|porträt)(?:\W|$)|"
    r"\bdessine[rz]?\s(?:moi\s|-moi\s)?(?:une?|le|la)\s|\b(?:génère|générez|crée|créez|réalise|peins)\s(?:\S+\s){0,3}?(?:image|photo|dessin|peinture|illustration|portrait)(?:\W|$)|"
    r"\bdibuja\w*\s(?:una?|el|la)\s|\b(?:genera|crea|haz|pinta|edita)\s(?:\S+\s){0,3}?(?:imagen|foto|dibujo|pintura|ilustración|retrato)(?:\W|$)|"
    r"\b(?:disegna|genera|crea)\s(?:\S+\s){0,3}?(?:immagine|foto|disegno)(?:\W|$)|нарисуй|(?:画|畫)(?:一|个|個|出)|(?:生成|制作|创建|設計|设计)一(?:张|幅|個|个)[^。！？\n]{0,12}(?:图片|图像|照片|图画|海报图)|の絵を描|画像を生成|그려|이미지를 생성|ارسم"
)
"""The task wants a picture made."""

IMAGE_TALK = (
    r"(?i)\b(?:image|picture|photo|portrait|cartoon|drawing|painting)s? (?:caption|description|prompt|classif|recogn|process|gallery|carousel|upload|editor|viewer|book|album|frame|tag|element|component|file|format|dataset|class|model|title|studio|contest|competition|project|idea|theme)|"
    r"\b(?:describ\w*|descri\w+|caption|prompt|alt[ -]?text|svg|ascii|html|css|python|matplotlib|javascript|code|program|function|script|app\b|website|software|tool|algorithm|model|story|poem|explain|how (?:to|do|would|can)|steps?|tips|instructions|tutorial|"
    r"conclusions?|comparison|parallels?|inference|attention|distinction|analog\w*|picture of (?:health|success|what)|word picture|mental image|sketch of (?:the|a) (?:character|life|plan)|idea|concept|list|what|turtle|canvas|latex|tikz|mermaid|"
    r"írd le|leírás\w*|kód\w*|hogyan|lépés\w*|következtetés\w*|beschreib\w*|wie\b|schlussfolger\w*|anleitung|comment\b|décri\w+|conclusion|cómo|descrip\w+|conclus\w+)\b|描述|说明|代码|如何|опиши|как\b|説明|コード"
)
"""The picture is to be told in words or in code, or it is a figure of speech."""

DRAWN = (
    "```",
    "<svg",
    "![",
    "<img",
    "http",
    "dall",
    "midjourney",
    "stable diffusion",
    "___",
    "|  ",
    "/\\",
    "\\_",
    "_/",
    "( o",
    "(o",
)
"""A drawing in signs, or a link to one."""

NO_ANSWER = (
    r"(?i)^[\s\W]*(?:(?:output|answer|response|result|kimenet|válasz|eredmény|ausgabe|antwort|sortie|réponse|salida|respuesta|输出|回答|答案) ?[:：] ?)?(?:<?(?:no|none?)[ -]?(?:output|response|answer|result)s?(?: (?:is )?(?:needed|required|provided|available|given|found|possible))?>?|n[./]?\.?a\.?|null|nan|nil|undefined|<(?:empty|null|none|n/a|blank)>|\[(?:empty|null|none|n/a|blank)\]|empty string|not (?:applicable|available|provided|specified|given)|no (?:data|information|content|text|value)(?: (?:available|provided|given))?|answer not (?:available|provided|given)|left blank|sem (?:dados|saída)|nessun (?:dato|output)|bez odpowiedzi|niet ingevuld|(?:output|response|answer)(?: here)?|output image|no output image|"
    r"nem (?:elérhető|alkalmazható|értelmezhető|releváns)|nincs (?:adat|kimenet|válasz|megadva|eredmény|információ)|keine (?:daten|information(?:en)?)|aucune (?:donnée|information)|sin información|nicht (?:anwendbar|verfügbar|zutreffend)|keine (?:angabe|ausgabe|antwort)|k\. ?a\.|non (?:disponible|applicable)|sans objet|aucune (?:sortie|réponse)|"
    r"no (?:disponible|aplica|aplicable)|sin (?:respuesta|salida)|sin datos|non (?:disponibile|applicabile)|não (?:disponível|aplicável|se aplica)|nie dotyczy|brak (?:danych|odpowiedzi)|нет (?:данных|ответа)|не ?применимо|недоступно|不适用|不適用|无输出|無輸出|无回答|暂无(?:数据|回答)?|該当なし|回答なし|해당 없음|없음|غير (?:متوفر|متاح)|لا ينطبق|yok|nessuna risposta|geen uitvoer|(?:sem|nenhuma) resposta|bez odpovědi|žádná odpověď|(?:cevap|yanıt) yok|답변 없음|ответа нет|niet (?:beschikbaar|van toepassing)|geen antwoord|není k dispozici|neuvedeno|nu (?:este disponibil|se aplică)|uygulanamaz|mevcut değil|немає (?:даних|відповіді)|不可用|没有答案|无法提供|未提供|なし)[\s\W]*$|^\s*[-–—_]{1,3}\s*$"
)
"""The whole answer says that there is none."""

NOTHING = r"(?i)^[\s\W]*(?:none|nothing|empty|semmi|üres|nincs|keine?|nichts|rien|néant|nada|ninguno|niente|ничего|нет|无|無|なし|لا شيء)[\s\W]*$"
"""The whole answer is a word for nothing, which can be right."""

MAKES = (
    r"(?i)^\W*(?:please )?(?:write|create|generate|compose|explain|describe|summari[sz]e|develop|design|translate|rewrite|brainstorm|suggest|draft|tell me about|come up with|"
    r"írj|írd|készíts|magyarázd|mutasd be|foglald|fogalmazz|fordítsd|sorolj|alkoss|javasolj|schreib|erstelle|erkläre|beschreibe|fasse|übersetze|verfasse|écri|explique|décri|résum|rédige|traduis|escrib|explica|describe|resume|redacta|traduce|scrivi|spiega|descrivi|riassumi|escrev|redij|descrev|traduz|schrijf|beschrijf|leg|vat|vertaal|napiš|popiš|vysvětli|shrň|przetłumacz|napisz|opisz|wyjaśnij|scrie|descrie|explică|yaz|açıkla|anlat|напиши|объясни|опиши|写|解释|描述|翻译|書いて|اكتب|اشرح)"
)
"""The task wants a text made, for which nothing is never the answer."""

OPEN_QUESTION = (
    r"(?i)^\W*(?:how (?:do|does|did|to|can|could|should|would|is|are|was)\b|why\b|who (?:is|was|invented|wrote|are)|when (?:was|did|is)|where (?:is|was|are|do|can)|miért|hogyan|ki (?:volt|az?|írta)|mikor|hol\b|"
    r"warum|wie (?:[a-uw-z]\w*|v[a-hj-z]\w*)|hoe (?:[a-uw-z]\w*|v[a-df-z]\w*)|waarom|proč|jak\b|dlaczego|neden|niçin|de ce|cum\b|чому|wer (?:ist|war)|wann|wo\b|pourquoi|comment|qui (?:est|a)|quand|où\b|por qué|cómo|quién|cuándo|dónde|perché|come\b|chi (?:è|era)|почему|как\b|кто\b|когда|"
    r"为什么|如何|怎么|谁|什么是|なぜ|どうやって|誰が|왜|어떻게|누가|لماذا|كيف|من هو)"
)
"""A question that something answers."""

MAY_BE_NONE = (
    r"(?i)\bn/?a\b|\bnone\b|\bnull\b|\bnan\b|undefined|not applicable|not available|not provided|placeholder|abbreviat|stands? for|acronym|translat|rövidít|fordíts|übersetz|tradui|traduc|перевед|翻译|ترجم|"
    r"空白|\bprint|\bprogram\b|\breturns?\b|\bevaluat|\bsql\b|javascript|python"
)
"""The task speaks of such an answer."""

NONE_IF = (
    r"(?i)\bif (?:there|no|not|it|any|you)\b|otherwise|\bunknown|\bmissing|\bempty|\bform\b|\bfield|\bha (?:nincs|nem)\b|különben|hiányz|\bwenn (?:es|kein|nicht)|\bsonst\b|\bsi (?:no|aucun|il)\b|"
    r"если|如果|لو|\b(?:sign|symbol|operator|character|punctuation|morse|minus|hyphen|dash|jel|írásjel|kötőjel|zeichen|signe|signo)\b|符号|标点"
)
"""The same where it stands at an end of the task."""

MAY_BE_NOTHING = r"(?i)\btable\b|\bcsv\b|\bjson\b|output|mean\b|meaning|wrong with|táblázat|jelent|tabelle|bedeut|tableau|signifi|tabla|extract|identify|find\b|which|bármely|keres"
"""The task may have nothing as its answer."""

MARKER = r"(?i)(?:\\?<\s*(?:no ?|n)input\\?\s*>|<\s*no[ _-]?in?put\s*>|\[\s*no ?input\s*\]|\(\s*no ?input\s*\)|<\s*(?:no[ _-]?output|output|input)\s*>|<nincs bemenet>|<keine? eingabe>|<aucune entrée>|<sin entrada>|<无输入>)"
"""A mark that says there is no input."""

EMPTY_FIELD = r"(?i)^\W*(?:no ?in?put(?: (?:is )?(?:required|needed|provided|necessary|given|available))?|n ?input|noinput|n/a|none|null|nan|not applicable|no input\(s\)|empty|nincs(?: bemenet)?|keine?(?: eingabe)?|aucune(?: entrée)?|sin entrada|ninguna?|无(?:输入)?|無|нет(?: ввода)?)\W*$"
"""A field that says in words that it is empty."""

IMAGE_HINTS = tuple(
    "image,picture,photo,draw,sketch,paint,illustration,meme,selfie,portrait,cartoon,caricature,rajz,képet,fotót,fényképet,festményt,"
    "illusztráció,zeichne,bild,gemälde,dessin,peinture,imagen,dibuj,foto,retrato,ilustra,pintura,disegn,immagine,画,畫,图,絵,像,그려,"
    "이미지,ارسم,нарису".split(",")
)
CODE_HINTS = (
    *"python,java,javascript,typescript,ruby,golang,swift,kotlin,rust,scala,perl,bash,shell,matlab,html,jquery,react,node.js,nodejs,regular expression,regex,code,function that,function which,function to,method that,method to,program in,script in,reguláris,függvényt,regulären,funktion, c# ,in c#,c# pro,c# fun,c# cod,c# scr,c# cla,c# met".split(
        ","
    ),
    *(form for name in ("c++", "php", "sql", "css") for form in (f" {name}", f"{name} ", f"{name}-")),
)
SOURCE_HINTS = ("http://", "https://", "www.", "<image", "<video", "<audio", "<file", "<photo", "attached]")
MARKER_HINTS = tuple(
    "noinput,no input,no-input,no_input,noiput,no iput,ninput,nooutput,no output,no_output,no-output,<output,<input,< output,< input,nincs bemenet,eingabe>,aucune entrée,sin entrada,无输入".split(
        ","
    )
)
