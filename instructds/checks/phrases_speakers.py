"""Who speaks in a dialogue of a person and a machine, and how a person asks a machine for help, in each language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

PEOPLE: tuple[str, ...] = parted(
    "User|Human|You|Me|Prompter|Felhasználó|Ember|Kérdező|Benutzer|Nutzer|Mensch|Utilisateur|Humain|Usuario|Humano|Utente|"
    "Umano|Usuário|Utilizador|Gebruiker|Mens|Użytkownik|Człowiek|Uživatel|Člověk|Používateľ|Utilizator|Пользователь|"
    "Человек|Користувач|Людина|Потребител|Kullanıcı|İnsan|المستخدم|الإنسان|کاربر|משתמש|उपयोगकर्ता|用户|用戶|使用者|人类|"
    "Query|Prompt|Request|End user|Enduser|Person|Personne|Persona|Osoba|Személy|Én|Kérés|Anfrage|Ich|Demande|Moi|Solicitud|"
    "Richiesta|Pedido|Verzoek|Prośba|Žádost|Запрос|İstek|طلب|提问者|提问|我|人|リクエスト|요청|"
    "人類|ユーザー|ユーザ|人間|사용자|인간|Användare|Bruger|Bruker|Käyttäjä|Χρήστης|Người dùng|Pengguna|ผู้ใช้"
)

MACHINES: tuple[str, ...] = parted(
    "Assistant|AI|Bot|Chatbot|ChatGPT|GPT|Model|AI Assistant|Asszisztens|Segéd|MI|Assistent|KI|IA|Asistente|Assistente|"
    "Asystent|SI|Asistent|Ассистент|Помощник|ИИ|Бот|Асистент|Помічник|ШІ|Asistan|Yapay Zeka|Yapay Zekâ|المساعد|مساعد|"
    "Response|Reply|Completion|Computer|Machine|Robot|LLM|Claude|Gemini|Llama|Copilot|Számítógép|Gép|Robotasszisztens|Computer|"
    "Maschine|Ordinateur|Robot|Máquina|Macchina|Maszyna|Stroj|Машина|Робот|Makine|机器|模型|AI助手|コンピューター|ロボット|AI아시스턴트|"
    "الذكاء الاصطناعي|دستیار|עוזר|सहायक|助手|助理|机器人|人工智能|アシスタント|어시스턴트|도우미|비서|Avustaja|Tekoäly|"
    "Βοηθός|Trợ lý|Asisten|ผู้ช่วย"
)

QUESTIONS: tuple[str, ...] = parted(
    "Q|Question|Kérdés|Frage|Pregunta|Domanda|Pergunta|Vraag|Pytanie|Otázka|Întrebare|Вопрос|Питання|Soru|سؤال|س|问|問|问题|"
    "問題|質問|질문|Fråga|Spørgsmål|Kysymys|Ερώτηση|Câu hỏi|Pertanyaan"
)

ANSWERS: tuple[str, ...] = parted(
    "A|Answer|Válasz|Antwort|Réponse|Respuesta|Risposta|Resposta|Antwoord|Odpowiedź|Odpověď|Odpoveď|Răspuns|Ответ|Відповідь|"
    "Cevap|Yanıt|جواب|الجواب|ج|答|回答|答案|답변|답|Svar|Vastaus|Απάντηση|Trả lời|Jawaban"
)

_ALL = "|".join(sorted((*PEOPLE, *MACHINES, *QUESTIONS, *ANSWERS), key=len, reverse=True))
LABELS = rf"(?:^|\n)[ \t]{{0,4}}[*_\[(<#]{{0,4}} ?(?P<who>{_ALL})(?: ?\d{{1,2}})?(?: ?[*_\])>]{{0,3}}[ \t]?[:：]|[*_]{{0,2}}[\])>]|[*_]{{0,2}}[ \t]*(?=\n))"
"""A speaker at the beginning of a line; a colon, a bracket or the end of the line follows."""

LABEL_HEAD = r"\n?[ \t]{0,4}[*_\[(<#]{0,4} ?[^\W\d_][^\n:：\])>]{0,30}[:：\])>\n]"
"""How every such line begins."""

BARE: tuple[str, ...] = parted(
    "user|human|assistant|model|bot|ai|usuario|utilisateur|felhasználó|asszisztens|benutzer|assistent|用户|助手"
)
"""Who needs no colon after the name."""

QUIZ = (
    r"(?i)question|\bquiz|\bfaq|\bq ?& ?a\b|\bexam\b|\btests?\b|\btrivia|flash ?card|\briddle|\bjoke|kérdés|kvíz|gyik|találós|"
    r"\bvicc|\bfragen?\b|rätsel|witz|prüfung|devinette|blague|pregunta|adivinan|chiste|domand|indovinell|barzellett|pergunt|"
    r"piada|\bvragen?\b|raadsel|\bpyta[nń]|zagadk|otáz|hádank|întreb|вопрос|загадк|шутк|питанн|\bsoru|bilmece|سؤال|أسئل|"
    r"问题|問題|提问|问答|測驗|测验|谜|笑话|質問|クイズ|なぞなぞ|질문|퀴즈|수수께끼|fråg|spørgsmål|kysymy|ερωτ|câu hỏi|pertanyaan"
)
"""The task is about questions and their answers."""

_ASKS = (
    (
        r"\W{0,3}(?:(?:hi|hello|hey|dear assistant|ok|okay|thanks|thank you)[,!. ]+)?(?:(?:can|could|would) you (?:please |"
        r"kindly )?(?:help me|explain (?:to me|it to me|what|how|why)|give me|show me|tell me (?:how|what|why|about)|"
        r"write (?:me|a|an)|teach me|provide me|suggest|recommend|translate|summari[sz]e)|please (?:help me|explain to me|"
        r"give me|show me|tell me (?:how|what|why|about)|write (?:me|a|an))|i (?:need|want|would like) "
        r"(?:your |some )?(?:help|you to|advice)|i(?:'m| am) (?:trying|struggling|looking) (?:to|with|for)[^.!?\n]{0,"
        r"80}[.,] (?:can|could|please|any)|how (?:do|can|should) i |help me )"
    ),
    (
        r"\W{0,3}(?:szia[,!. ]+|üdv[,!. ]+)?(?:(?:tudnál|tudsz|tudnátok|tudna|kérlek,? )(?: nekem)? ?(?:segíteni|segíts|"
        r"elmagyarázni|magyarázd|mondani|írni|írj|adni|adj)|segítenél|elmagyaráznád|segíts nekem|segítségre van szükségem|"
        r"hogyan (?:tudok|tudnék|kell|lehet)[^.!?\n]{0,80}\?)"
    ),
    (
        r"\W{0,3}(?:hallo[,!. ]+)?(?:kannst du|können sie|könntest du|könnten sie)(?: mir)?(?: bitte)? (?:helfen|erklären|"
        r"sagen|dabei|bei|zeigen|geben|eine?n? )|\W{0,3}(?:ich brauche (?:hilfe|deine)|bitte hilf mir|hilf mir)"
    ),
    (
        r"\W{0,3}(?:bonjour[,!. ]+)?(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) (?:m'|me |s'il )(?:aider|expliquer|"
        r"donner|dire|te plaît|vous plaît)|\W{0,3}(?:j'ai besoin (?:d'aide|de votre aide|de ton aide)|aide[sz]?-moi)"
    ),
    (
        r"\W{0,3}¿?(?:hola[,!. ]+)?¿?(?:puedes|podrías|puede|podría) (?:ayudarme|explicarme|decirme|darme|escribir)|"
        r"\W{0,3}(?:necesito (?:ayuda|tu ayuda|que me)|ayúdame)"
    ),
    (
        r"\W{0,3}(?:puoi|potresti|può|potrebbe) (?:aiutarmi|spiegarmi|dirmi|darmi|scriver)|\W{0,3}(?:ho bisogno (?:di "
        r"aiuto|del tuo)|aiutami)"
    ),
    (
        r"\W{0,3}(?:você )?(?:pode|poderia) (?:me ajudar|me explicar|me dizer|me dar|ajudar-me)|\W{0,3}(?:preciso "
        r"(?:de ajuda|da sua)|ajude-me|me ajude)"
    ),
    (
        r"\W{0,3}(?:kun je|kunt u|zou je) (?:me|mij) |\W{0,3}(?:czy )?(?:możesz|mógłbyś|mogłabyś|może pan) mi |"
        r"\W{0,3}(?:můžeš|můžete|mohl bys|mohli byste|môžeš|môžete) mi |\W{0,3}(?:poți|puteți|ai putea) să mă |"
        r"\W{0,3}(?:potřebuji|potrzebuję) (?:pomoc|pomocy)"
    ),
    (
        r"\W{0,3}(?:можешь|можете|не могли бы вы|мог бы ты|могли бы вы)(?: мне)?(?: пожалуйста,?)? (?:помочь|объяснить|"
        r"сказать|дать|написать)|\W{0,3}(?:мне нужна помощь|помоги(?:те)? мне)|\W{0,3}(?:можеш|можете|чи можеш|"
        r"не могли б ви) (?:мені|допомогти)"
    ),
    (
        r"\W{0,3}bana (?:[^.!?\n]{0,40}?)(?:yardım|anlat|açıkla|söyle|yardımcı)[^.!?\n]{0,20}(?:misin|mısın|misiniz|"
        r"mısınız)|\W{0,3}yardıma ihtiyacım"
    ),
    (
        r"\W{0,3}(?:هل يمكنك|هل تستطيع|هل بإمكانك|ممكن) (?:أن )?(?:مساعدتي|تساعدني|تشرح لي|تخبرني|شرح|إعطائي)|"
        r"\W{0,3}(?:أحتاج (?:إلى )?مساعدت|ساعدني)"
    ),
    (
        r"\W{0,3}(?:你好[，,! ]*)?(?:你能|您能|你可以|您可以|能不能|能否|可以|请|請)(?:请)?(?:帮我|幫我|给我|給我|告诉我|"
        r"告訴我|帮助我)|\W{0,3}我(?:需要|想要?)(?:你|您)?(?:的)?(?:帮|幫|帮助)"
    ),
    (
        r"\W{0,3}[^。\n]{0,25}?(?:を手伝って|を教えて|を助けて|について教えて|を説明して)(?:ください|くれませんか|"
        r"もらえますか|いただけますか)|\W{0,3}[^.\n]{0,30}?(?:도와|알려|설명해|가르쳐) ?(?:주세요|줄래|주시겠어요|"
        r"주실 수 있나요|줄 수 있)"
    ),
)
ASKS = "|".join(_ASKS)
"""A person asks for help, at the beginning of a text."""

ASKS_STEMS: tuple[str, ...] = parted(
    "can you|could you|would you|please |i need|i want|i would like|i'm |i am |how do i|how can i|how should i|help me|"
    "tudnál|tudsz|tudnátok|tudna|kérlek|segítenél|elmagyaráznád|segíts|segítségre|hogyan t|hogyan k|hogyan l|kannst du|"
    "können sie|könntest|könnten|ich brauche|hilf mir|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|j'ai besoin|aide-moi|"
    "aidez-moi|puedes|podrías|puede |podría |necesito|ayúdame|puoi |potresti|può |potrebbe|ho bisogno|aiutami|pode |"
    "poderia|preciso|ajude|kun je|kunt u|zou je|możesz|mógłbyś|mogłabyś|może pan|můžeš|můžete|mohl bys|mohli byste|môžeš|"
    "môžete|poți |puteți|ai putea|potřebuji|potrzebuję|можешь|можете|не могли|мог бы|могли бы|мне нужна|помоги|можеш|bana |"
    "yardıma|هل يمكنك|هل تستطيع|هل بإمكانك|ممكن|أحتاج|ساعدني|你能|您能|你可以|您可以|能不能|能否|可以|请|請|我需要|我想|て|"
    "도와|알려|설명해|가르쳐"
)

SERVES = (
    r"\byou(?:r|'re| are)? (?:need|want|mean|referring|looking|provide|specify|clarif|question|request|would like)|"
    r"\bmore (?:details|information|context|specific|about what)|\bclarify|\bspecify|\bassist you|\bhelp you|pontosít|"
    r"segíthetek|bővebb|többet|"
    r"\bgenauer|\bpräzis|ihnen helfen|dir helfen|\bpréciser|vous aider|t'aider|especific|aclarar|ayudarte|ayudarle|"
    r"precisare|aiutarti|especificar|ajudá|verduidelijk|doprecyz|upřesn|preciza|уточн|больше информации|помочь вам|belirt|"
    r"توضيح|مزيد من|更多|具体|具體|详细|詳しく|具体的|자세히|구체적"
)
"""The assistant asks back what the user means, which is no confusion."""

_COMMON = {"Me", "Ich", "Moi", "Én", "我", "人", "Person", "Query", "Prompt", "Request", "Persona", "Osoba", "Pedido"}
"""Labels that are common words, so that they are looked for with a colon and at the beginning of a line."""

_MARKS = (":", " :", "：", "*", "]", ")", ">")

SPEAKER_STEMS: dict[str, tuple[str, ...]] = {
    "people": tuple(f"{label.lower()}{mark}" for label in PEOPLE if label not in _COMMON for mark in _MARKS),
    "numbered": tuple(
        f"\n{label}{number}{mark}"
        for label in ("q", "question ", "user ", "human ")
        for number in range(1, 6)
        for mark in ":.)"
    ),
    "questions": tuple(
        form
        for label in (*QUESTIONS, *sorted(_COMMON))
        for form in (*(f"\n{label.lower()}{mark} " for mark in (":", " :")), f"\n{label.lower()}：")
    ),
    "bare": tuple(f"\n{name}\n" for name in BARE),
}
"""Who speaks -> words of which one stands there, in lower case."""
