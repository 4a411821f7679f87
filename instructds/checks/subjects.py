"""What a task is about, as patterns (Rust regex) in many languages, so that a check can leave alone what was asked for."""

# ruff: noqa: RUF001 - words of other scripts

REPEAT = (
    r"(?i)\brepeat|\becho\b|\bsay (?:it )?(?:back|again|exactly)|\bcopy\b|\bverbatim|\bword for word|ism[ée]tel|"
    r"m[áa]sold|sz[óo] szerint|\br[ée]p[èeé]t|\brecopie|\bwiederhol|\bw[öo]rtlich|\brepit|\bripet|повтор|дослов|重复|"
    r"重複|复述|复制|照抄|跟我说|繰り返|반복|따라 ?(?:말|해)|كرر|ردد|"
    r"أعد (?:كتابة|قول|صياغة|نسخ|ما|هذ|الجمل|النص|الكلم|العبار)|"
    r"tekrar|powt[óo]rz|zopakuj|opakuj|\brepet|"
    r"\bherhaal|\bupprepa|\bgjenta|\bgentag|\btoista|\bulangi"
)
"""The task asks for the same words again."""

DIALOGUE = (
    r"(?i)dialog|diálog|dialóg|conversa|chat|\bscript|transcript|interview|role.?play|\bprompt|template|token|chatml|"
    r"fine.?tun|instruct\w*.tun|language model|\bllm|alpaca|vicuna|llama|párbesz|beszélget|jelenet|sablon|interjú|"
    r"csevej|nyelvi modell|dialogue|entretien|entrevista|intervista|gespräch|unterhaltung|vorlage|диалог|разговор|"
    r"беседа|интервью|шаблон|промпт|对话|對話|聊天|会话|提示|模板|采访|会話|対話|プロンプト|テンプレート|대화|"
    r"프롬프트|템플릿|حوار|محادثة|قالب|مقابلة|diyalog|konuşma|şablon|rozmow|szablon|rozhovor|šablon|replik|samtal"
)
"""The task is about dialogues, prompts, templates or the models that use them."""

LETTER = (
    r"(?i)template|letter|e-?mail|\bmail\b|\bform\b|contract|agreement|resume|résumé|\bcv\b|invitation|announce|"
    r"press release|speech|message|advert|policy|profile|phone|\bnote\b|invoice|certificate|notice|application|"
    r"complain|apolog|thank|memo\b|\bpost\b|tweet|\bbio\b|\bscript|draft|proposal|placeholder|fill.in|mad.?lib|variable|"
    r"html|\bvue\b|angular|jinja|handlebars|mustache|django|helm|ansible|latex|\breact\b|\bliquid\b|prompt|sablon|levél|"
    r"levelet|"
    r"e-?mailt|űrlap|szerződés|önéletrajz|meghívó|üzenet|beszéd|értesít|panasz|köszön|nyilatkozat|kérvény|modèle|"
    r"lettre|courriel|contrat|discours|vorlage|\bbrief|vertrag|\brede\b|einladung|bewerbung|plantilla|\bcarta|correo|"
    r"contrato|discurso|modello|lettera|contratto|discorso|modelo|шаблон|письм|договор|речь|приглаш|заявлен|模板|脚本|"
    r"信件|书信|写.{0,8}信|求职信|邮件|郵件|合同|演讲|通知|简历|申请|手紙|メール|契約|テンプレート|편지|메일|계약|"
    r"템플릿|قالب|رسالة|خطاب|عقد|بريد|دعوة|şablon|mektup|e-posta|sözleşme|szablon|umow|šablon|dopis|smlouv|scrisoare|"
    r"șablon|\bbrev\b|\bmall\b|sjabloon"
)
"""The task is a letter, a form or a template, where a blank to fill in belongs."""

ENCODING = (
    r"(?i)mojibake|encod|decod|unicode|utf-?8|charset|character set|codepage|ascii|latin-?1|byte|garbled|kódol|"
    r"karakterkészlet|ékezet|kodier|zeichensatz|codifica|кодиров|编码|編碼|乱码|文字化け|엔코딩|인코딩|ترميز|kodlama|"
    r"kodowan|kódován"
)
"""The task is about how text becomes bytes."""

SIGNED = (
    r"(?im)^(?:subject|betreff|objet|asunto|tárgy|тема|主题) ?[:：]|sincerely|\bregards\b|^dear |^tisztelt |"
    r"üdvözlettel|mit freundlichen|cordialement|atentamente|cordiali saluti|с уважением|此致|敬上|敬具|مع التحية|"
    r"saygılarımla|z poważaniem|s pozdravem"
)
"""The answer is a letter, whatever the task called it."""

VERSE = (
    r"(?i)\bpoe(?:m|try)|\bsongs?\b|lyric|\bchants?\b|\bverses?\b|refrain|\bchorus|\brhym|limerick|haiku|\brap\b|mantra\b|"
    r"nursery|lullab|\bprayer|\bdal(?:t|ok|szöveg|ocsk)?\b|\bvers(?:et|ek|ike|sor|szak|ben)?\b|éneke?l|refrén|rímel|\brím|"
    r"mondók|imádság|\bima\b|gedicht|\blied(?:er|text)?\b|lyrik|\breime?n?\b|strophe|gebet\b|poème|poésie|chanson|comptine|"
    r"prière|poema|poesía|canci[óo]n|estribillo|\bcanç|poesia|canzone|filastrocca|стих|песн|припев|рифм|молитв|诗|詩|歌|"
    r"宋词|押韵|俳句|시를|노래|동시|قصيدة|أغنية|شعر|نشيد|\bşiir|şarkı|wiersz|piosenk|báseň|básn|\bpíse[nň]|poezi|cântec|"
    r"\bgedicht|\bsånger?\b|कविता|गीत|गाना"
)
"""The task asks for verse, whose lines may repeat and need no full stop."""

SOUND = (
    r"(?i)\bsounds?\b|onomatop|laugh|giggl|scream|hangutánz|nevet[őn]|kacag|sikolt|hangját|lachen|lacht|geräusch|lautmal|"
    r"\brires?\b|"
    r"\bbruit|ruido|\brisa\b|suono|risata|звук|смех|смея|笑声|声音|叫声|拟声|音を|소리|웃음|صوت|ضحك|kahkaha|dźwięk|śmiech|zvuk|"
    r"smích|asterisk|ascii.?art|pyramid"
)
"""The task is about sounds or patterns, which are the same again and again."""

CODE = (
    r"(?i)\bcode\b|\bcod(?:ing|er)|function\b|\bscript|program|python|javascript|typescript|\bjava\b|\bc\+\+|\bc#|\bsql\b|"
    r"\bhtml\b|\bcss\b|\bxml\b|\bjson\b|yaml|regex|regular expression|\bbash\b|\bshell\b|algorithm|\bapi\b|latex|\bclass\b|"
    r"\bquery|\bkód|függvény|programoz|lekérdezés|algoritmus|reguláris|funktion\b|programm|abfrage|fonction|requête|código|"
    r"función|funcion|consulta|código|função|codice|funzione|код\b|функци|программ|запрос|代码|函数|程序|编程|算法|正则|"
    r"コード|関数|プログラム|코드|함수|프로그램|كود|دالة|برنامج|fonksiyon|\bkod\b|funkcj|funkc[ei]|dotaz|zapytani|कोड|फ़ंक्शन"
)
"""The task is about code or markup."""

OPEN_ENDED = (
    r"(?i)\btitle|headline|slogan|tagline|\bname[sd]?\b|keyword|hashtag|complete the|fill in|finish the|autocomplet|continu|"
    r"\bcsv\b|\bcím(?:et|e|ek|eket)?\b|címsor|szlogen|jelmond|kulcssz|egészítsd|fejezd be|folytas|titel|überschrift|"
    r"vervollständig|setze .{0,30}fort|stichw|titre|slogan|complét|continue|título|eslogan|complet[ae]|continúa|titolo|"
    r"complet|continua|заголов|слоган|назван|продолж|дополн|закончи|标题|口号|关键词|续写|补全|完成句子|填空|タイトル|"
    r"見出し|続き|제목|슬로건|عنوان|شعار|أكمل|başlık|slogan|tytuł|hasło|uzupełnij|dokończ|název|nadpis|titul|doplň|dopln"
)
"""The task asks for a title, for names, or for the rest of a sentence: none of them needs a full stop."""

GARBLED = (
    r"(?i)random (?:letter|string|word|character|text|password)|password|passphrase|\bc[iy]pher|encrypt|"
    r"decrypt|\bhash(?:es|ed)?\b|"
    r"uuid|\b[dr]na\b|genom|amino|acronym|abbreviat|anagram|scrambl|shuffl|jumbl|(?:revers|backward).{0,40}(?:word|letter|"
    r"string|"
    r"text|spell)|(?:word|letter|string|text|spell).{0,40}(?:revers|backward)|conlang|(?:constructed|invented|"
    r"made.?up|fictional) "
    r"(?:language|word|name)|elvish|klingon|lojban|gibberish|nonsense|keyboard|vowel|consonant|base64|morse|captcha|phonetic|"
    r"pronunc|véletlen|"
    r"jelsz|titkosír|kódold|betűk|rövidítés|mozaiksz|fordított|halandzsa|értelmetlen|kiejt|mássalhangz|passwort|verschlüssel|"
    r"buchstaben|abkürzung|unsinn|rückwärts|aléatoire|mot de passe|chiffre[rm]|acronyme|charabia|à l'envers|contraseña|cifrad|"
    r"siglas|senha|casuale|парол|шифр|аббревиат|наоборот|бессмысл|密码|加密|解密|随机(?:字|词)|缩写|乱序|哈希|倒序|胡言|"
    r"パスワード|暗号|文字列|비밀번호|암호|كلمة مرور|تشفير|şifre|hasł|szyfr|heslo|šifr"
)
"""The task asks for letters that need not make words."""

RENDER = (
    r"(?i)summar|translat|shorten|simplif|condens|abridge|összefoglal|foglald össze|fordíts|rövidíts|egyszerűsít|zusammenfass|"
    r"fasse .{1,80}zusammen|übersetz|kürze|vereinfach|résum|tradui|raccourci|simplifie|resum|traduc|traduz|acorta|simplific|"
    r"riassum|semplific|перевед|сократи|кратко|резюм|упрости|翻译|翻譯|总结|概括|缩短|简化|要約|翻訳|요약|번역|لخص|ترجم|"
    r"özetle|çevir|streść|przetłumacz|shrň|přelož|rezum|traduce|samenvat|vertaal|sammanfatta|översätt"
)
"""The task is to make another text of the one that is given."""
