"""What a task asks for, in many languages, where it decides whether the words of an answer are the assistant's own."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

REFUSING = (
    r"\brefus\w+|\bdecline|\bdeclining|\bturn(?:s|ed|ing)? (?:\w+ ){0,3}down|\breject|\bsay(?:ing)? ['\"]?no\b|\bapolog|"
    r"\bexcuse|\bcancel|\bunable to attend|\bcan't (?:come|attend)|\bsorry\b|visszautasít|elutasít|utasít\w* vissza|"
    r"lemond|nemet mond|bocsánat|elnézés|\bablehn|absage|abzusag|\blehne|entschuldig|\bweiger|\brefus|\bdéclin|excuse|"
    r"\brechaz|\brecus[ao]|\bdeclin|disculp|desculp|\brifiut|scusa|scusar|\bweiger|afwijz|afwijs|\bodmow|\bodmaw|odrzuc|"
    r"przepros|\bodm[ií]t|omluv|ospravedl|\brefuz|\bscuz|отказ|отклон|извин|відмов|відхил|вибач|\breddet|\breddi|özür|"
    r"رفض|يرفض|اعتذار|اعتذر|نه گفتن|רد\b|סירוב|לסרב|拒绝|拒絕|婉拒|婉谢|道歉|谢绝|断り|断る|断って|拒否|謝罪|お詫び|"
    r"거절|거부|사과|từ chối|xin lỗi|menolak|penolakan|maaf|ปฏิเสธ|ขอโทษ|afslå|avslå|avböj|kieltäyt|αρν[ήε]|απόρριψ|"
    r"मना कर|इनकार|अस्वीकार|माफ़ी|क्षमा"
)
"""The task is about refusing, declining or saying sorry."""

VOICES = (
    r"\bstory|\btale\b|\bpoem|\bnovel|\bletter|\be-?mail|\bmessage|\bdialog|\bconversation|\bscript|\bscene|"
    r"\brole.?play|\bpretend|\bimagine|\byou are (?:[^n]|n[^o])|\bexpress your|\bas if|\bfirst.person|\bperspective|"
    r"\bact as|\bcharacter|\bmonolog|\bdiary|\bsong|\blyric|\bspeech|\bquote|\btranslat|\brewrite|\brephras|\bparaphras|"
    r"\bsentence|\bexample|\bsummar|\bsubtitle|\btweet|\breview|\btestimon|\breply|\brespond to|\bresponse to|történet|"
    r"\bmese|mesét|\bvers\b|verset|\bnovell|levél|levelet|\be-mail|\büzenet|párbesz|beszélget|\bjelenet|\bszerep|"
    r"\bképzeld|\bmonológ|\bnapló|\bdalszöveg|\bbeszédet|\bfordíts|\bfordítsd|\bfogalmazd|\bmondat|\bpélda|\bpéldát|"
    r"\bfoglald|\bválaszlev|geschichte|märchen|gedicht|\beinen \w{0,20}brief|\bbrief an\b|nachricht|gespräch|szene|"
    r"\brollenspiel|\bstell dir|\btagebuch|\bein lied\b|liedtext|\beine rede\b|übersetz|\bformulier|\bumschreib|"
    r"\bsatz\b|sätze|beispiel|\bhistoire|\bconte\b|\bpoème|\blettre|\bcourriel|\bdialogue|\bconversation|\bscène|"
    r"\bjeu de rôle|\bimagin|\bjournal|\bchanson|\bdiscours|\btradui|\breformul|\bphrase|\bexemple|\bhistoria\b|"
    r"\bcuento|\bpoema|\bcarta\b|\bcorreo|\bmensaje|\bdiálogo|\bconversación|\bescena|\btraduc|\breescrib|\boración|"
    r"\bfrase|\bejemplo|\bstoria\b|\bracconto|\bpoesia|\blettera|\bmessaggio|\bdialogo|\btraduci|\briscriv|\besempio|"
    r"\bhistória|\bconto\b|\bmensagem|\btraduz|\breescrev|\bexemplo|\bverhaal|gedicht|\bvertaal|\bzin\b|\bvoorbeeld|"
    r"\bopowiadani|\bwiersz|\blist do\b|\brozmow|\bprzetłumacz|\bzdani|\bprzykład|\bpříběh|\bbáse[nň]|\bdopis|"
    r"\brozhovor|\bpřelož|\bv[ěe]t[auy]|\bpříklad|\bpoveste|\bpoezi|\bscrisoare|\btradu|\bpropoziți|\bexempl|рассказ|"
    r"истори|сказк|стих|письм|сообщени|диалог|бесед|перевед|перефраз|предложени|пример|оповід|казк|вірш|\bлист[ау]?\b|"
    r"повідомл|переклад|речення|приклад|\bhikaye|\bmasal|şiir|\bmektup|\bmesaj|\bdiyalog|\bçevir|\bcümle|\börnek|قصة|"
    r"قصيدة|رسالة|بريد|حوار|محادثة|ترجم|جملة|مثال|故事|小说|小說|诗|詩|写.{0,8}信|信件|书信|封信|邮件|郵件|消息|对话|"
    r"對話|剧本|角色|扮演|翻译|翻譯|改写|造句|句子|例子|举例|物語|手紙|メール|会話|対話|翻訳|文を|例文|이야기|소설|편지|"
    r"메일|대화|번역|문장|예시|예문"
)
"""The task is a text in which somebody else may speak: a story, a letter, a dialogue, a translation, an example."""

UTTERS = (
    r"\bdialog|\bconversation|\brole.?play|\bscene|\bscript|\bact as|\bpretend|\byou are (?:[^n]|n[^o])|"
    r"\breply(?: to)? .{0,40}[:\"“']|\brespond .{0,40}[:\"“']|\banswer (?:this|the) (?:mail|message|guest|customer)|"
    r"\bmessage|\bsms\b|\btext (?:to|him|her)|\btranslat|\brewrite|\brephras|\bparaphras|\b(?:write|make|form|use|give|"
    r"compose|complete|correct) (?:\w+ ){0,3}?sentences?\b|\bexample (?:sentence|reply|phrase|answer)|\bcomplete|"
    r"\bfinish|\bsay\b|\bphrase|\bcorrect\b|párbesz|beszélget|\bjelenet|\bszerep|válaszolj .{0,40}[:\"„]|üzenet|fordíts|"
    r"fogalmazd|\bírj (?:egy )?mondat|példamondat|mondj|egészítsd|javítsd|gespräch|rollenspiel|antworte .{0,40}[:\"„]|"
    r"nachricht|übersetz|formulier|umschreib|\bsatz|sätze|beispielsatz|dialogue|jeu de rôle|réponds? .{0,40}[:\"«]|"
    r"message|tradui|reformul|phrase|diálogo|conversación|responde .{0,40}[:\"«]|mensaje|traduc|reescrib|oración|frase|"
    r"dialogo|rispondi .{0,40}[:\"«]|messaggio|traduc|riscriv|responda .{0,40}[:\"«]|mensagem|traduz|reescrev|vertaal|"
    r"bericht|\bzin\b|rozmow|wiadomoś|przetłumacz|zdani|rozhovor|zpráv|správ|přelož|prelož|větu|vetu|mesaj|tradu|"
    r"propoziți|диалог|сообщени|перевед|перефраз|предложени|повідомл|переклад|речення|diyalog|mesaj|çevir|cümle|حوار|"
    r"رد على|ترجم|جملة|对话|對話|扮演|回复|回覆|消息|翻译|翻譯|改写|造句|句子|会話|対話|返信|返事|翻訳|文を|例文|대화|"
    r"답장|메시지|번역|문장|예문"
)
"""The task is a line that somebody says or writes, so that a refusal of one sentence may be that line."""

ASSISTANT = (
    r"(?-i:\bAI\b)|\bai (?:model|assistant|chat|system|tool)|\ba\.i\.|\bartificial intel|\bchat ?gpt|\bgpt|"
    r"\blanguage model|\bllm|\bassistant|\bchat ?bot|\bbard\b|\bclaude|\bwho are you|\bare you\b|\byour (?:knowledge|"
    r"training|name|purpose|cut-?off)|\bdo you (?:have|feel|think|like|want|know who)|\bcan you (?:feel|think|see|hear)|"
    r"\brobot|\bmachine learning|\bprompt|(?-i:\bMI\b)|mesterséges intel|nyelvi modell|asszisztens|ki vagy|vagy te|"
    r"csetbot|künstliche intell|sprachmodell|(?-i:\bKI\b)|assistent|wer bist|bist du|intelligence artif|modèle de lang|"
    r"(?-i:\bIA\b)|assistant|qui es-tu|êtes-vous|es-tu|inteligencia artif|modelo de leng|asistente|quién eres|"
    r"eres (?:un|una)|intelligenza artif|modello ling|assistente|chi sei|inteligência artif|modelo de ling|quem é você|"
    r"kunstmatige int|taalmodel|wie ben je|sztuczn\w+ intel|model językow|asystent|kim jesteś|uměl\w+ intel|"
    r"jazykov\w+ model|kdo jsi|inteligenț\w+ artif|cine ești|искусственн\w+ инт|языков\w+ модел|\bии\b|кто ты|ассистент|"
    r"чат-?бот|штучн\w+ інт|\bші\b|мовн\w+ модел|хто ти|yapay zek|dil model|kimsin|sen bir|الذكاء الاصطناعي|نموذج لغ|"
    r"من أنت|هل أنت|人工智能|人工智慧|语言模型|語言模型|你是谁|你是誰|您是|你是|聊天机器人|助手|人工知能|言語モデル|"
    r"あなたは|チャットボット|인공지능|언어 모델|당신은|너는|챗봇|trí tuệ nhân tạo|mô hình ngôn ngữ|bạn là|"
    r"kecerdasan buatan"
)
"""The task is about machines that think and talk, or asks the assistant who it is."""

YOU = (
    r"\byou(?:r|rs|rself)?\b|\b(?:te|téged|neked|veled|rólad|szerinted|magadról|magad|vagy|tudsz|érzel|szeretsz|"
    r"gondolsz|nevez\w*|hívnak|ön|önnek)\b|\b(?:du|dich|dir|deine?\w*|sie|ihnen|ihre?\w*)\b|\b(?:tu|toi|te|ton|ta|tes|"
    r"vous|votre|vos)\b|\b(?:tú|eres|tienes|sientes|piensas|puedes|prefieres|usted|sabes|ti)\b|\b(?:sei|hai|senti|pensi|"
    r"puoi|preferisci|lei|sai)\b|\b(?:você|vocês|és|tens|tem|sente|pensa|pode|prefere|seu|sua)\b|\b(?:jij|je|jou|jouw|u|"
    r"uw)\b|\b(?:ty|ci|cię|twój|twoj\w+|jesteś|masz|czujesz|myślisz|lubisz|możesz)\b|\b(?:ty|tě|tebe|tvůj|tvoj\w*|tvé|"
    r"jsi|si|máš|cítíš|myslíš|umíš|můžeš|vy|vás|váš)\b|\b(?:tu|tine|ești|simți|crezi|poți|preferi)\b|\b(?:ты|тебя|тебе|"
    r"твой|твоё|твоя|вы|вас|вам|ваш\w*|ти|тобі|твій|ви|вам)\b|\b(?:sen|seni|sana|senin|siz|sizin)\b|\w+(?:sın|sin|sun|"
    r"sün|sınız|siniz|musun|misin)\b|(?:أنت|لك|لديك|عندك|رأيك|تشعر|تحب|تفضل|تستطيع|يمكنك)|你|您|あなた|君は|きみ|당신|"
    r"너는|네가|넌|bạn|kamu|anda|คุณ|\b(?:εσύ|σου|εσείς|είσαι)\b|אתה|את\b|तुम|आप"
)
"""The task speaks to somebody."""

BIDS = (
    r"\b(?:can|could|would|will) you (?:please |kindly )?(?!feel|think|see|hear|speak|understand|dream|learn|remember|"
    r"love|be\b|talk|read|sing|dance|eat|sleep|die|lie|cry|laugh|do\b)\w+|\bhow (?:do|can|should|would) you\b|"
    r"\bwhat (?:do|should|can|would) you (?:need|call|use|do\b)|\b(?:tell me|write|explain|give|list|create|describe|"
    r"translate|summari[sz]e|generate|suggest|recommend|provide|show|make|find|name)\b|\b(?:írj|írd|adj|magyaráz\w*|"
    r"sorolj?|fordíts\w*|készíts\w*|mondj|mondd|segíts|javasolj|ajánlj)\b|(?:kannst du|können sie|könntest du|"
    r"könnten sie) (?:mir|bitte|eine?n?)|\b(?:schreib|erklär|gib|nenn|erstell|liste|übersetz)\w*|\b(?:peux-tu|"
    r"pouvez-vous|pourrais-tu|pourriez-vous) (?:me |m'|nous |écri|expli|donn|list|trad|rédig|fai)|\b(?:écri|expli|donne|"
    r"liste|tradui|rédig|crée)\w*|\b(?:escrib|explic|dame|lista|traduc|crea|dime|haz)\w*|\b(?:scriv|spieg|dammi|elenc|"
    r"traduc|crea)\w*|\b(?:escrev|expliqu|dê|liste|traduz|crie)\w*|\b(?:schrijf|leg uit|geef|noem|vertaal|maak)\b|"
    r"\b(?:napisz|wyjaśnij|podaj|wymień|przetłumacz|napiš|vysvětli|uveď|přelož)\b|\b(?:напиши|объясни|дай|перечисли|"
    r"переведи|расскажи о(?! себе)|составь|поясни|наведи)|\b(?:yaz|açıkla|listele|çevir|öner)\b|اكتب|اشرح|اذكر|ترجم|"
    r"帮我|幫我|写|寫|给我|給我|告诉|告訴|列出|列举|翻译|翻譯|解释|解釋|介绍(?!.{0,3}自己)|生成|推荐|推薦|请(?!问)|"
    r"請(?!問)|ください|教えて|해 ?줘|주세요|알려"
)
"""The task asks somebody to do something, and not about themselves."""

GREETS = (
    r"^\W*(?:hi|hello|hey|good (?:morning|evening|afternoon)|nice to meet|how are you|szia|helló|üdv|jó (?:napot|"
    r"reggelt|estét)|hogy vagy|hallo|guten (?:tag|morgen|abend)|wie geht|bonjour|salut|bonsoir|coucou|ça va|hola|buenos|"
    r"buenas|qué tal|ciao|buongiorno|come stai|olá|oi\b|bom dia|tudo bem|dag\b|hoi\b|cześć|dzień dobry|ahoj|dobrý den|"
    r"bună|salutare|привет|здравствуй|как дела|вітаю|привіт|merhaba|selam|nasılsın|مرحب|السلام|أهلا|كيف حالك|你好|您好|"
    r"嗨|早上好|こんにちは|こんばんは|はじめまして|안녕|반갑|xin chào|halo\b|สวัสดี|γεια|שלום|नमस्ते)"
)
"""The task is a greeting."""

MAKES = (
    r"\bgenerate|\bcreate|\bcompose|\bbrainstorm|\binvent|\bcome up|\bmake up|\bdevise|\bdraft\b|\bjoke|\briddle|"
    r"\bhaiku|\brhym|\bpun\b|\bfiction|\bplot\b|\bgame|\bquiz|\bpuzzle|\bslogan|\btitle|\bheadline|\bhashtag|"
    r"\bname (?:some|\w+ )|\bname for|\bconvert|\bcomplete|\bcontinue|\bfill|\bclassif|\bcategori|\bcode|\bprogram|"
    r"\bfunction|\bsql|\bhtml|\bregex|\bword|\bgrammar|\bedit\b|\bcorrect|\bguess|\bsolve|\bcalculat|\bequation|\bdraw|"
    r"\bsketch|\bart\b|\bplay\b|\bplan\b|\bitinerar|\bsuggest|\bidea|\bsong|\bmetaphor|\bsimile|\bexcuse|\bcompliment|"
    r"\bpersona|\bmenu|\bsummar|\babbreviat|\bacronym|\bquestion|\bactivit|\bactor|\bmovie|\bfilm|\bbooks?\b|\bsinger|"
    r"\bband\b|\bplayers?\b|\bsomething|\bfeel|\bhelp me|találj ki|alkoss|szavak|\bszó\b|kódot|program|függvény|találós|"
    r"vicc|rejtvény|ötlet|javasol|egészítsd|folytasd|számítsd|oldd meg|tervez|erfinde|erstelle|generier|entwirf|witz|"
    r"rätsel|programm|funktion|wörter|\bwort\b|ergänz|vervollständig|berechne|löse|schlage|vorschl|invent|crée|génère|"
    r"blague|devinette|mots?\b|complète|calcul|résous|propose|suggère|inventa|crea\b|genera|chiste|adivinanza|palabras|"
    r"completa|calcula|resuelve|sugiere|crea |barzelletta|parole|completa|calcola|cria |crie|gere|piada|complete|"
    r"calcule|sugira|bedenk|maak|grap|woorden|vul aan|bereken|wymyśl|stwórz|żart|słowa|uzupełnij|oblicz|vymysli|vytvoř|"
    r"vtip|slova|doplň|vypočí|inventează|creează|glumă|cuvinte|completează|calculează|придумай|создай|сочини|шутк|"
    r"загадк|слова|дополни|вычисли|реши|предложи|вигадай|створи|жарт|слова|доповни|обчисли|uydur|oluştur|şaka|bilmece|"
    r"kelime|tamamla|hesapla|öner|اخترع|أنشئ|نكتة|لغز|كلمات|أكمل|احسب|اقترح|创作|创造|生成|创建|编|写|笑话|谜|词|补全|"
    r"完成|计算|建议|推荐|想象|歌|作って|作成|考えて|書いて|冗談|なぞなぞ|単語|完成|計算|提案|만들|작성|써|농담|"
    r"수수께끼|단어|완성|계산|제안|추천"
)
"""The task is to make something up, to work on words, or to compute: its answer need not repeat a word of it."""

INVENTS = (
    r"\bgenerate|\bcreate|\bcompose|\binvent|\bpretend|\brole.?play|\byou are (?:[^n]|n[^o])|\bact as|\bimagin|"
    r"\bmake up|\bcome up|\bdevise|\bjoke|\briddle|\bhaiku|\brhym|\bpun\b|\bfiction|\bpoem|\bstor(?:y|ies)|\btale\b|"
    r"\bnovel|\bsong|\blyric|\bslogan|\btitle|\bheadline|\bhashtag|\bname (?:some|\w+ )|\bname for|\btranslat|\blist\b|"
    r"\bmetaphor|\bsimile|\bin \d+ words|[^\x00-\x7f]"
)
"""The task is to invent or translate something, or is in a language whose other words for that are not told apart."""

ABOUT_ITSELF = (
    r"\b(?:assist|help) (?:you )?(?:with )?(?:that|this|draft|writ|creat|generat|mak)|\banything else|\bsomething else|"
    r"\bcause harm|\bwilling to (?:do|help|write|make)|\brequest|\bai\b|\bassistant|language model|\bcontent\b|"
    r"guideline|\bpolicy|\bprompt\b|\binformation\b|\bharmful|\billegal|\bkérés|\bmi\b|nyelvi modell|tartalm|anfrage|"
    r"\bki\b|inhalt|demande|\bia\b|contenu|solicitud|contenido|petición|richiesta|contenut|pedido|conteúdo|verzoek|"
    r"inhoud|prośb|polece|treści|žádost|požadav|obsah|cerer|conținut|запрос|просьб|\bии\b|контент|запит|прохан|\bші\b|"
    r"istek|iste[ğg]|talep|içerik|طلب|محتوى|ذكاء|请求|請求|要求|内容|內容|人工智能|リクエスト|要望|依頼|人工知能|"
    r"コンテンツ|요청|인공지능|콘텐츠|yêu cầu|permintaan|αίτημα|בקשה|अनुरोध|คำขอ"
)
"""Words by which a refusal speaks of the request or of the assistant, so that it is no part of a story or letter."""
