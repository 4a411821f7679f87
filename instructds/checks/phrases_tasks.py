"""What a task asks for, in many languages, where it decides whether the words of an answer are the assistant's own."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

REFUSING = (
    r"\brefus\w+|\bdecline|\bdeclining|\bturn(?:s|ed|ing)? (?:\w+ ){0,3}down|\breject|\bsay(?:ing)? ['\"]?no\b|\bapolog|"
    r"\bexcuse|\bcancel|\bunable to attend|\bcan't (?:come|attend)|\bsorry\b|visszautasít|elutasít|utasít\w* vissza|lemond|"
    r"nemet mond|bocsánat|elnézés|"
    r"\bablehn|absage|abzusag|\blehne|entschuldig|\bweiger|\brefus|\bdéclin|excuse|\brechaz|\brecus[ao]|\bdeclin|disculp|"
    r"desculp|"
    r"\brifiut|scusa|scusar|\bweiger|afwijz|afwijs|\bodmow|\bodmaw|odrzuc|przepros|\bodm[ií]t|omluv|ospravedl|\brefuz|"
    r"\bscuz|"
    r"отказ|отклон|извин|відмов|відхил|вибач|\breddet|\breddi|özür|رفض|يرفض|اعتذار|اعتذر|نه گفتن|רد\b|סירוב|לסרב|拒绝|拒絕|"
    r"婉拒|婉谢|道歉|"
    r"谢绝|断り|断る|断って|拒否|謝罪|お詫び|거절|거부|사과|từ chối|xin lỗi|menolak|penolakan|maaf|ปฏิเสธ|ขอโทษ|afslå|"
    r"avslå|avböj|kieltäyt|αρν[ήε]|απόρριψ|मना कर|इनकार|अस्वीकार|माफ़ी|क्षमा"
)
"""The task is about refusing, declining or saying sorry."""

VOICES = (
    r"\bstory|\btale\b|\bpoem|\bnovel|\bletter|\be-?mail|\bmessage|\bdialog|\bconversation|\bscript|\bscene|\brole.?play|"
    r"\bpretend|"
    r"\bimagine|\byou are (?:[^n]|n[^o])|\bexpress your|\bas if|\bfirst.person|\bperspective|\bact as|\bcharacter|\bmonolog|"
    r"\bdiary|\bsong|\blyric|\bspeech|\bquote|\btranslat|\brewrite|\brephras|\bparaphras|"
    r"\bsentence|\bexample|\bsummar|\bsubtitle|\btweet|\breview|\btestimon|\breply|\brespond to|\bresponse to|"
    r"történet|\bmese|mesét|\bvers\b|verset|\bnovell|levél|levelet|\be-mail|\büzenet|párbesz|beszélget|\bjelenet|\bszerep|"
    r"\bképzeld|\bmonológ|\bnapló|\bdalszöveg|"
    r"\bbeszédet|\bfordíts|\bfordítsd|\bfogalmazd|\bmondat|\bpélda|\bpéldát|\bfoglald|\bválaszlev|"
    r"geschichte|märchen|gedicht|\beinen \w{0,20}brief|\bbrief an\b|nachricht|gespräch|szene|\brollenspiel|\bstell dir|"
    r"\btagebuch|\bein lied\b|liedtext|\beine rede\b|übersetz|\bformulier|\bumschreib|\bsatz\b|"
    r"sätze|beispiel|\bhistoire|\bconte\b|\bpoème|\blettre|\bcourriel|\bdialogue|\bconversation|\bscène|\bjeu de rôle|"
    r"\bimagin|\bjournal|\bchanson|\bdiscours|\btradui|"
    r"\breformul|\bphrase|\bexemple|\bhistoria\b|\bcuento|\bpoema|\bcarta\b|\bcorreo|\bmensaje|\bdiálogo|\bconversación|"
    r"\bescena|\btraduc|\breescrib|\boración|\bfrase|\bejemplo|"
    r"\bstoria\b|\bracconto|\bpoesia|\blettera|\bmessaggio|\bdialogo|\btraduci|\briscriv|\besempio|\bhistória|\bconto\b|"
    r"\bmensagem|\btraduz|\breescrev|\bexemplo|\bverhaal|"
    r"gedicht|\bvertaal|\bzin\b|\bvoorbeeld|\bopowiadani|\bwiersz|\blist do\b|\brozmow|\bprzetłumacz|\bzdani|\bprzykład|"
    r"\bpříběh|\bbáse[nň]|\bdopis|\brozhovor|\bpřelož|"
    r"\bv[ěe]t[auy]|\bpříklad|\bpoveste|\bpoezi|\bscrisoare|\btradu|\bpropoziți|\bexempl|рассказ|истори|сказк|стих|письм|"
    r"сообщени|диалог|бесед|перевед|перефраз|"
    r"предложени|пример|оповід|казк|вірш|\bлист[ау]?\b|повідомл|переклад|речення|приклад|\bhikaye|\bmasal|şiir|\bmektup|"
    r"\bmesaj|\bdiyalog|\bçevir|\bcümle|\börnek|"
    r"قصة|قصيدة|رسالة|بريد|حوار|محادثة|ترجم|جملة|مثال|故事|小说|小說|诗|詩|写.{0,8}信|信件|书信|封信|邮件|郵件|消息|对话|"
    r"對話|剧本|角色|扮演|翻译|翻譯|改写|造句|句子|例子|举例|"
    r"物語|手紙|メール|会話|対話|翻訳|文を|例文|이야기|소설|편지|메일|대화|번역|문장|예시|예문"
)
"""The task is a text in which somebody else may speak: a story, a letter, a dialogue, a translation, an example."""

UTTERS = (
    r"\bdialog|\bconversation|\brole.?play|\bscene|\bscript|\bact as|\bpretend|\byou are (?:[^n]|n[^o])|\breply|\brespond|"
    r"\bresponse|\banswer (?:this|the)|\bmessage|\bsms\b|\btext (?:to|him|her)|\be-?mail|\bletter|\bnote\b|\btweet|\bquote|"
    r"\btranslat|\brewrite|\brephras|\bparaphras|\bsentence|\bexample|\bcomplete|\bfinish|\bsay\b|\bphrase|\bcorrect\b|"
    r"párbesz|beszélget|\bjelenet|\bszerep|válasz|üzenet|levél|levelet|fordíts|fogalmazd|mondat|példá|mondj|egészítsd|javítsd|"
    r"gespräch|rollenspiel|antwort|nachricht|\bbrief|übersetz|formulier|umschreib|\bsatz|sätze|beispiel|dialogue|jeu de rôle|"
    r"répon|message|lettre|courriel|tradui|reformul|phrase|exemple|diálogo|conversación|respond|respuesta|mensaje|carta|correo|"
    r"traduc|reescrib|oración|frase|ejemplo|dialogo|rispond|risposta|messaggio|lettera|traduc|riscriv|esempio|resposta|mensagem|"
    r"traduz|reescrev|exemplo|vertaal|antwoord|bericht|\bzin\b|voorbeeld|rozmow|odpowied|wiadomoś|przetłumacz|zdani|przykład|"
    r"rozhovor|odpov|zpráv|správ|dopis|přelož|prelož|větu|vetu|příklad|príklad|răspun|mesaj|scrisoare|tradu|propoziți|exempl|"
    r"диалог|ответ|сообщени|письм|перевед|перефраз|предложени|пример|відпові|повідомл|переклад|речення|приклад|diyalog|yanıt|"
    r"cevap|mesaj|mektup|çevir|cümle|örnek|حوار|رسالة|رد على|ترجم|جملة|مثال|对话|對話|扮演|回复|回覆|回应|消息|信|邮件|翻译|翻譯|改写|"
    r"造句|句子|例|会話|対話|返信|返事|手紙|メール|翻訳|文を|例|대화|답장|메시지|편지|메일|번역|문장|예"
)
"""The task is a line that somebody says or writes, so that a refusal of one sentence may be that line."""

ETHICS = (
    r"\bethic|\bunethic|\bmoral|\blegal|\billegal|\blaws?\b|\bis it (?:ok|okay|right|wrong|bad|safe|acceptable|appropriate|"
    r"allowed|possible|"
    r"true)|\bare there\b|\bdo you\b|\bessay|\bargu(?:e|ment)|\bdiscuss|\bopinion|\bdebate|\bwhy (?:is|are) (?:\w+ ){1,"
    r"3}(?:wrong|bad|unethical|illegal)|"
    r"etik|erkölcs|törvény|jogi|szabad-e|ethi[sk]|moralisch|gesetz|éthi|\bétic|\betic|\bmoralisch|этич|этик|мораль|закон|"
    r"道德|伦理|法律|合法|倫理|윤리|법"
)
"""The task asks whether something is right, safe or legal."""

ASSISTANT = (
    r"(?-i:\bAI\b)|\bai (?:model|assistant|chat|system|tool)|\ba\.i\.|\bartificial intel|\bchat ?gpt|\bgpt|\blanguage model|\bllm|\bassistant|\bchat ?bot|\bbard\b|"
    r"\bclaude|\bwho are you|\bare you\b|"
    r"\byour (?:knowledge|training|name|purpose|cut-?off)|\bdo you (?:have|feel|think|like|want|know who)|"
    r"\bcan you (?:feel|think|see|hear)|"
    r"\brobot|\bmachine learning|\bprompt|(?-i:\bMI\b)|mesterséges intel|nyelvi modell|asszisztens|ki vagy|vagy te|csetbot|"
    r"künstliche intell|"
    r"sprachmodell|(?-i:\bKI\b)|assistent|wer bist|bist du|intelligence artif|modèle de lang|(?-i:\bIA\b)|assistant|qui es-tu|"
    r"êtes-vous|es-tu|"
    r"inteligencia artif|modelo de leng|asistente|quién eres|eres (?:un|una)|intelligenza artif|modello ling|assistente|"
    r"chi sei|"
    r"inteligência artif|modelo de ling|quem é você|kunstmatige int|taalmodel|wie ben je|sztuczn\w+ intel|model językow|"
    r"asystent|kim jesteś|"
    r"uměl\w+ intel|jazykov\w+ model|kdo jsi|inteligenț\w+ artif|cine ești|искусственн\w+ инт|языков\w+ модел|\bии\b|"
    r"кто ты|ассистент|чат-?бот|"
    r"штучн\w+ інт|\bші\b|мовн\w+ модел|хто ти|yapay zek|dil model|kimsin|sen bir|الذكاء الاصطناعي|نموذج لغ|من أنت|هل أنت|"
    r"人工智能|人工智慧|语言模型|語言模型|"
    r"你是谁|你是誰|您是|你是|聊天机器人|助手|人工知能|言語モデル|あなたは|チャットボット|인공지능|언어 모델|당신은|너는|"
    r"챗봇|trí tuệ nhân tạo|mô hình ngôn ngữ|bạn là|kecerdasan buatan"
)
"""The task is about machines that think and talk, or asks the assistant who it is."""

YOU = (
    r"\byou(?:r|rs|rself)?\b|\b(?:te|téged|neked|veled|rólad|szerinted|magadról|magad|vagy|tudsz|érzel|szeretsz|gondolsz|nevez\w*|"
    r"hívnak|ön|önnek)\b|\b(?:du|dich|dir|deine?\w*|sie|ihnen|ihre?\w*)\b|\b(?:tu|toi|te|ton|ta|tes|vous|votre|vos)\b|\b(?:tú|"
    r"eres|tienes|sientes|piensas|puedes|prefieres|usted|sabes|ti)\b|\b(?:sei|hai|senti|pensi|puoi|preferisci|lei|sai)\b|"
    r"\b(?:você|vocês|és|tens|tem|sente|pensa|pode|prefere|seu|sua)\b|\b(?:jij|je|jou|jouw|u|uw)\b|\b(?:ty|ci|cię|twój|twoj\w+|"
    r"jesteś|masz|czujesz|myślisz|lubisz|możesz)\b|\b(?:ty|tě|tebe|tvůj|tvoj\w*|tvé|jsi|si|máš|cítíš|myslíš|umíš|můžeš|vy|vás|váš)\b|"
    r"\b(?:tu|tine|ești|simți|crezi|poți|preferi)\b|\b(?:ты|тебя|тебе|твой|твоё|твоя|вы|вас|вам|ваш\w*|ти|тобі|твій|ви|вам)\b|"
    r"\b(?:sen|seni|sana|senin|siz|sizin)\b|\w+(?:sın|sin|sun|sün|sınız|siniz|musun|misin)\b|(?:أنت|لك|لديك|عندك|رأيك|تشعر|تحب|"
    r"تفضل|تستطيع|يمكنك)|你|您|あなた|君は|きみ|당신|너는|네가|넌|bạn|kamu|anda|คุณ|\b(?:εσύ|σου|εσείς|είσαι)\b|אתה|את\b|तुम|आप"
)
"""The task speaks to somebody."""

BIDS = (
    r"\b(?:can|could|would|will) you (?:please |kindly )?(?!feel|think|see|hear|speak|understand|dream|learn|remember|love|be\b|"
    r"talk|read|sing|dance|eat|sleep|die|lie|cry|laugh|do\b)\w+|\bhow (?:do|can|should|would) you\b|\bwhat (?:do|should|can|"
    r"would) you (?:need|call|use|do\b)|\b(?:tell me|write|explain|give|list|create|describe|translate|summari[sz]e|generate|"
    r"suggest|recommend|provide|show|make|find|name)\b|\b(?:írj|írd|adj|magyaráz\w*|sorolj?|fordíts\w*|készíts\w*|mondj|mondd|segíts|"
    r"javasolj|ajánlj)\b|(?:kannst du|können sie|könntest du|könnten sie) (?:mir|bitte|eine?n?)|\b(?:schreib|erklär|gib|nenn|erstell|"
    r"liste|übersetz)\w*|\b(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) (?:me |m'|nous |écri|expli|donn|list|trad|rédig|fai)|"
    r"\b(?:écri|expli|donne|liste|tradui|rédig|crée)\w*|\b(?:escrib|explic|dame|lista|traduc|crea|dime|haz)\w*|\b(?:scriv|spieg|"
    r"dammi|elenc|traduc|crea)\w*|\b(?:escrev|expliqu|dê|liste|traduz|crie)\w*|\b(?:schrijf|leg uit|geef|noem|vertaal|maak)\b|"
    r"\b(?:napisz|wyjaśnij|podaj|wymień|przetłumacz|napiš|vysvětli|uveď|přelož)\b|\b(?:напиши|объясни|дай|перечисли|переведи|"
    r"расскажи о(?! себе)|составь|поясни|наведи)|\b(?:yaz|açıkla|listele|çevir|öner)\b|اكتب|اشرح|اذكر|ترجم|帮我|幫我|写|寫|给我|給我|告诉|"
    r"告訴|列出|列举|翻译|翻譯|解释|解釋|介绍(?!.{0,3}自己)|生成|推荐|推薦|请(?!问)|請(?!問)|ください|教えて|해 ?줘|주세요|알려"
)
"""The task asks somebody to do something, and not about themselves."""

GREETS = (
    r"^\W*(?:hi|hello|hey|good (?:morning|evening|afternoon)|nice to meet|how are you|szia|helló|üdv|jó (?:napot|reggelt|estét)|"
    r"hogy vagy|hallo|guten (?:tag|morgen|abend)|wie geht|bonjour|salut|bonsoir|coucou|ça va|hola|buenos|buenas|qué tal|ciao|"
    r"buongiorno|come stai|olá|oi\b|bom dia|tudo bem|dag\b|hoi\b|cześć|dzień dobry|ahoj|dobrý den|bună|salutare|привет|"
    r"здравствуй|как дела|вітаю|привіт|merhaba|selam|nasılsın|مرحب|السلام|أهلا|كيف حالك|你好|您好|嗨|早上好|こんにちは|こんばんは|"
    r"はじめまして|안녕|반갑|xin chào|halo\b|สวัสดี|γεια|שלום|नमस्ते)"
)
"""The task is a greeting."""

MAKES = (
    r"\bgenerate|\bcreate|\bcompose|\bbrainstorm|\binvent|\bcome up|\bmake up|\bdevise|\bdraft\b|\bjoke|\briddle|\bhaiku|"
    r"\brhym|\bpun\b|\bfiction|\bplot\b|\bgame|\bquiz|\bpuzzle|\bslogan|\btitle|\bheadline|\bhashtag|\bname (?:some|\w+ )|"
    r"\bname for|\bconvert|\bcomplete|\bcontinue|\bfill|\bclassif|\bcategori|\bcode|\bprogram|\bfunction|\bsql|\bhtml|"
    r"\bregex|\bword|\bgrammar|\bedit\b|\bcorrect|\bguess|\bsolve|\bcalculat|\bequation|\bdraw|\bsketch|\bart\b|\bplay\b|"
    r"\bplan\b|"
    r"\bitinerar|\bsuggest|\bidea|\bsong|\bmetaphor|\bsimile|\bexcuse|\bcompliment|\bpersona|\bmenu|\bsummar|\babbreviat|"
    r"\bacronym|\bquestion|\bactivit|\bactor|\bmovie|\bfilm|\bbooks?\b|\bsinger|\bband\b|\bplayers?\b|\bsomething|\bfeel|"
    r"\bhelp me|"
    r"találj ki|alkoss|szavak|\bszó\b|kódot|program|függvény|találós|vicc|rejtvény|ötlet|javasol|egészítsd|folytasd|"
    r"számítsd|oldd meg|tervez|erfinde|erstelle|generier|entwirf|witz|rätsel|programm|funktion|wörter|\bwort\b|ergänz|"
    r"vervollständig|"
    r"berechne|löse|schlage|vorschl|invent|crée|génère|blague|devinette|mots?\b|complète|calcul|résous|propose|suggère|"
    r"inventa|crea\b|genera|chiste|adivinanza|palabras|completa|calcula|resuelve|sugiere|crea |barzelletta|parole|completa|"
    r"calcola|"
    r"cria |crie|gere|piada|complete|calcule|sugira|bedenk|maak|grap|woorden|vul aan|bereken|wymyśl|stwórz|żart|słowa|"
    r"uzupełnij|oblicz|vymysli|vytvoř|vtip|slova|doplň|vypočí|inventează|creează|glumă|cuvinte|completează|calculează|"
    r"придумай|создай|"
    r"сочини|шутк|загадк|слова|дополни|вычисли|реши|предложи|вигадай|створи|жарт|слова|доповни|обчисли|uydur|oluştur|şaka|"
    r"bilmece|kelime|tamamla|hesapla|öner|اخترع|أنشئ|نكتة|لغز|كلمات|أكمل|احسب|اقترح|创作|创造|生成|创建|编|写|笑话|谜|词|"
    r"补全|完成|计算|"
    r"建议|推荐|想象|歌|作って|作成|考えて|書いて|冗談|なぞなぞ|単語|完成|計算|提案|만들|작성|써|농담|수수께끼|단어|완성|"
    r"계산|제안|추천"
)
"""The task is to make something up, to work on words, or to compute: its answer need not repeat a word of it."""

INVENTS = (
    r"\bgenerate|\bcreate|\bcompose|\binvent|\bpretend|\brole.?play|\byou are (?:[^n]|n[^o])|\bact as|\bimagin|\bmake up|"
    r"\bcome up|\bdevise|\bjoke|\briddle|\bhaiku|\brhym|\bpun\b|\bfiction|\bpoem|\bstor(?:y|ies)|\btale\b|\bnovel|\bsong|"
    r"\blyric|\bslogan|\btitle|\bheadline|\bhashtag|"
    r"\bname (?:some|\w+ )|\bname for|\btranslat|\blist\b|\bmetaphor|\bsimile|\bin \d+ words|[^\x00-\x7f]"
)
"""The task is to invent or translate something, or is in a language whose other words for that are not told apart."""

ABOUT_ITSELF = (
    r"\brequest|\bai\b|\bassistant|language model|\bcontent\b|guideline|\bpolicy|\bprompt\b|\binformation\b|\bharmful|"
    r"\billegal|\bkérés|\bmi\b|"
    r"nyelvi modell|tartalm|anfrage|\bki\b|inhalt|demande|\bia\b|contenu|solicitud|contenido|petición|richiesta|contenut|"
    r"pedido|conteúdo|"
    r"verzoek|inhoud|prośb|polece|treści|žádost|požadav|obsah|cerer|conținut|запрос|просьб|\bии\b|контент|запит|прохан|"
    r"\bші\b|istek|iste[ğg]|talep|içerik|"
    r"طلب|محتوى|ذكاء|请求|請求|要求|内容|內容|人工智能|リクエスト|要望|依頼|人工知能|コンテンツ|요청|인공지능|콘텐츠|"
    r"yêu cầu|permintaan|αίτημα|בקשה|अनुरोध|คำขอ"
)
"""Words by which a refusal speaks of the request or of the assistant, so that it is no part of a story or letter."""
