"""The patterns and first letters of tasks that work on material as if it lay there."""

# ruff: noqa: RUF001 - words of many scripts
from __future__ import annotations

from .phrases import parted
from .phrases_working import WORKING, Working
from .phrases_working_more import WORKING_MORE

_MOST, _AFTER = 5, 8
"""Words between what is done and what it is done to, and behind both."""


_HOW = r"چگونه|چطور|कैसे|\bnasıl\b|\bbir (?:cümle|metin|liste|paragraf)|どう|方法|어떻게|방법|ต้องทำ|怎么|怎样|如何"
"""The task asks how it is done to any of them; where verbs come first, it would begin so."""


_WHICH: dict[str, str] = {
    "en": r"which (?:one )?of the (?:sentences|statements|words|options|answers|phrases|choices) (?:is|are|has|does) .{1,40}|which (?:sentence|statement|option|answer|word) is (?:grammatically )?(?:correct|true|false|right|wrong|incorrect)|who (?:is the author of|wrote|said) the (?:quote|quotation|passage|text|excerpt|poem|letter)|is the (?:argument|reasoning|sentence) (?:valid|sound|correct)",
    "hu": r"melyik (?:mondat|állítás|válasz|lehetőség|szó) (?:a )?(?:helyes|igaz|hamis|hibás|helytelen|jó)(?: .{1,20})?|ki az? (?:idézet|vers|szöveg|részlet|levél) (?:szerzője|írója|költője)|töltsd ki a hiányos \w+|(?:értékeld|javítsd ki|olvasd el) a (?:fogalmazást|dolgozatot|esszét)|(?:rakd|tedd) (?:sorba|sorrendbe) a (?:betűket|szavakat|mondatokat|számokat)(?:,? .{1,30})?|válaszolj a szöveg\w* .{0,20}kérdések\w*",
    "de": r"welche[rs]? (?:der|dieser) (?:sätze|aussagen|antworten|wörter|optionen) (?:ist|sind) .{1,25}|welche[rs]? (?:satz|aussage|antwort) ist (?:richtig|korrekt|falsch|wahr)|von wem (?:stammt|ist) das (?:zitat|gedicht)|wer (?:ist der (?:autor|verfasser)|hat) (?:des|das) (?:zitats?|textes|text|gedichts?)(?: geschrieben)?|beantworte die fragen zum text|(?:beurteile|bewerte) (?:die argumentation|den aufsatz)",
    "fr": r"(?:laquelle|lequel) des (?:phrases|énoncés|affirmations|réponses|mots) est .{1,25}|quelle (?:phrase|affirmation|réponse) est (?:correcte|vraie|fausse|juste)|qui (?:est l['’]auteur|a écrit) ?(?:de )?(?:la|le|du|cette|ce) (?:citation|texte|poème|extrait)|(?:corrige|évalue)[rz]? (?:la dictée|la rédaction|la copie)",
    "es": r"¿?cuál de las (?:oraciones|frases|afirmaciones|opciones|palabras) es .{1,25}|¿?qué (?:oración|frase|afirmación|respuesta) es (?:correcta|verdadera|falsa)|¿?quién (?:es el autor de|escribió|dijo) ?(?:la|el|l) (?:cita|texto|frase|poema|fragmento)|ordena las letras(?: para .{1,25})?",
    "it": r"quale delle (?:frasi|affermazioni|opzioni|parole) è .{1,25}|quale (?:frase|affermazione|risposta) è (?:corretta|vera|falsa|giusta)|chi (?:è l['’]autore|ha scritto|ha detto) (?:della|del|la|il) ?(?:citazione|testo|frase|poesia|brano)",
    "pt": r"qual das (?:frases|afirmações|opções|alternativas|palavras) (?:é|está) .{1,25}|qual (?:frase|afirmação|resposta|alternativa) (?:é|está) (?:correta|certa|verdadeira|falsa)|quem (?:é o autor d|escreveu |disse )[oa] (?:citação|texto|frase|poema|trecho)",
    "nl": r"welke van de (?:zinnen|stellingen|beweringen|antwoorden|woorden) is .{1,25}|welke? (?:zin|stelling|bewering|antwoord) is (?:juist|correct|waar|onwaar)|(?:van wie is|wie schreef) (?:het citaat|de tekst|het gedicht)|wie is de (?:auteur|schrijver) van (?:het citaat|de tekst|het gedicht|het fragment)",
    "pl": r"które z (?:zdań|stwierdzeń|słów) (?:jest|są) .{1,25}|która z (?:odpowiedzi|opcji) jest .{1,25}|które (?:zdanie|stwierdzenie) jest (?:poprawne|prawdziwe|fałszywe)|(?:kto jest autorem|kto napisał) (?:cytatu|tekstu|wiersza|fragmentu|tekst|wiersz)|(?:oceń|określ), czy (?:recenzja|opinia|stwierdzenie|zdanie|wypowiedź) jest .{1,40}",
    "cs": r"která z (?:vět|odpovědí|možností) je .{1,25}|(?:která věta|které tvrzení|která odpověď) je (?:správn\w|pravdiv\w|nepravdiv\w)|(?:kdo je autorem|kdo napsal) (?:citátu|textu|básně|úryvku|text|báseň)",
    "ro": r"care dintre (?:propoziții|afirmații|variante|cuvinte) este .{1,25}|care (?:propoziție|afirmație|variantă) este (?:corectă|adevărată|falsă)|cine (?:este autorul|a scris) (?:citatului|textului|poeziei|citatul|textul|poezia)",
    "ru": r"как(?:ое|ая|ой|ие) из (?:предложений|утверждений|слов|вариантов|ответов) .{1,25}|какое (?:предложение|утверждение) (?:верно|правильное|неверно|ложно|верное)|кто (?:автор|написал|сказал) (?:цитаты|текста|стихотворения|отрывка|текст|стихотворение|эту цитату)|(?:составь(?:те)?|собери) слово из букв|(?:определи|реши|скажи)(?:те)?,? (?:является ли )?(?:отзыв|утверждение|предложение) .{1,40}",
    "uk": r"яке з (?:речень|тверджень|слів) .{1,25}|яке (?:речення|твердження) (?:правильне|вірне|хибне)|хто (?:автор|написав) (?:цитати|тексту|вірша|уривка|текст|вірш)",
    "tr": r"(?:cümlelerden|ifadelerden|seçeneklerden|kelimelerden) hangisi (?:doğru|yanlış)\w*|hangi (?:cümle|ifade|seçenek) (?:doğru|yanlış)\w*|(?:alıntının|sözün|metnin|şiirin) (?:yazarı|sahibi|şairi) kim(?:dir)?",
    "ar": r"أي (?:من )?(?:الجمل|العبارات|الخيارات|الإجابات|الجملة|العبارة) .{0,6}(?:صحيحة?|خاطئة|خطأ)|من (?:هو )?(?:قائل|كاتب|صاحب) (?:الاقتباس|النص|القصيدة|المقولة|العبارة)",
    "zh": r"(?:哪个|哪一个|哪句|哪一句|哪项)(?:句子|说法|陈述|选项|答案|话)?是?(?:正确|错误|对|错)的?|(?:引文|引语|这句话|这段话|文章|短文)的作者是谁|(?:这句话|这段话)是谁(?:说|写)的",
    "ja": r"(?:どの|どちらの)(?:文|記述|選択肢|答え)が(?:正しい|間違って)\S*|(?:正しい|誤っている)(?:文|記述|選択肢)は(?:どれ|どちら)\S*|(?:引用|文章|詩|言葉)の(?:著者|作者|出典)は(?:誰|何)\S*",
    "ko": r"(?:어느|어떤) (?:문장|진술|보기|답|것)이 (?:맞|옳|틀|올바)\S*|(?:인용문|글|시|지문)의 (?:저자|작가|글쓴이|출처)(?:는|가) 누구\S*",
    "sv": r"vilken av (?:meningarna|påståendena|svaren) är .{1,25}|vilk(?:en|et) (?:mening|påstående|svar) är (?:rätt|korrekt|sann?t?|falskt?)|vem (?:har skrivit|skrev|är författare till) (?:citatet|texten|dikten)",
    "da": r"hvilken af (?:sætningerne|påstandene|svarene) er .{1,25}|hvilke[nt] (?:sætning|påstand|udsagn|svar) er (?:rigtigt?|korrekt|sandt?|falsk)|hvem (?:har (?:skrevet|sagt)|skrev|sagde|er forfatteren til) (?:citatet|teksten|digtet)|udfyld hullerne",
    "nb": r"hvilken av (?:setningene|påstandene|svarene) er .{1,25}|hvilke[nt] (?:setning|påstand|svar) er (?:riktig|korrekt|sann|falsk)|hvem (?:har (?:skrevet|sagt)|skrev|sa|er forfatteren av) (?:sitatet|teksten|diktet)",
    "fi": r"mikä (?:lauseista|väitteistä|vaihtoehdoista) on .{1,25}|mikä (?:lause|väite|vaihtoehto|vastaus) on (?:oikein|totta|väärin)|kuka on (?:sitaatin|lainauksen|tekstin|runon) (?:kirjoittaja|tekijä|sanoja)|täydennä (?:lauseet|lause|teksti|taulukko)",
    "el": r"ποια από τις (?:προτάσεις|απαντήσεις|λέξεις) είναι .{1,25}|ποια (?:πρόταση|δήλωση|απάντηση) είναι (?:σωστή|αληθής|λάθος)|ποιος (?:είναι ο συγγραφέας|έγραψε|είπε) (?:του|το|τη) (?:αποσπάσματος|κειμένου|κείμενο|ποίημα|φράση)",
    "he": r"איזה (?:מהמשפטים|משפט|מההיגדים) (?:נכון|שגוי|תקין)|איזו (?:טענה|תשובה) (?:נכונה|שגויה)|מי (?:כתב|אמר|הוא מחבר) ?(?:את )?(?:הציטוט|הטקסט|השיר|המשפט|הקטע)",
    "hi": r"कौन[ -]सा (?:वाक्य|कथन|विकल्प|उत्तर) (?:सही|गलत|सत्य|असत्य) है|(?:इस )?(?:कथन|उद्धरण|कविता|गद्यांश) (?:के|का|की) (?:लेखक|रचयिता|कवि) कौन (?:हैं|है)|(?:वाक्य|वाक्यों|पैराग्राफ) (?:को )?पूरा कर\S*|(?:वाक्य|गद्यांश|पाठ) में .{0,25}(?:पहचान|छाँट|छांट|ढूँढ|रेखांकित)\S*(?: कर\S*)?",
    "vi": r"câu nào (?:sau đây )?(?:là )?(?:đúng|sai|chính xác)|(?:nhận định|phát biểu|đáp án) nào (?:sau đây )?(?:là )?(?:đúng|sai)|ai là (?:tác giả|người viết) (?:của )?(?:câu nói|đoạn văn|đoạn trích|bài thơ|văn bản)(?: này| trên)?",
    "id": r"(?:kalimat|pernyataan|jawaban|pilihan) mana(?:kah)? yang (?:benar|salah|tepat)|siapa(?:kah)? (?:penulis|pengarang) (?:dari )?(?:kutipan|teks|puisi|bacaan)(?: tersebut| ini| itu)?|lengkapi(?:lah)? (?:kalimat|paragraf|teks)(?: tersebut| ini| berikut)?",
    "th": r"(?:ประโยค|ข้อ|ข้อความ)(?:ใด|ไหน)(?:ถูกต้อง|ถูก|ผิด|ไม่ถูกต้อง)|ใคร(?:เป็น|คือ)?ผู้(?:เขียน|แต่ง|กล่าว)(?:ข้อความ|บทความ|บทกวี|คำพูด)(?:นี้)?|เติม(?:ประโยค|ข้อความ)ให้สมบูรณ์",
    "bg": r"кое (?:от изреченията|от твърденията|изречение|твърдение) е (?:вярно|правилно|невярно|грешно)|кой (?:е авторът|е автор|написа|е казал) (?:на )?(?:цитата|текста|стихотворението|откъса)",
    "hr": r"koja (?:od )?(?:rečenica|tvrdnja|tvrdnji|izjava) je (?:točna|tačna|istinita|ispravna|netočna)|(?:tko|ko) je (?:autor|napisao|rekao) (?:citata|teksta|pjesme|odlomka|tekst|citat)",
    "fa": r"کدام (?:جمله|گزینه|عبارت) (?:درست|صحیح|نادرست|غلط) است|نویسنده (?:این )?(?:نقل قول|متن|شعر|جمله) (?:کیست|چه کسی است)|جمله(?:\S* )?(?:ها )?را کامل کن\S*",
}  # fmt: skip
"""Which of the sentences is right, who wrote the text, and more whole tasks of that kind."""


def _worked(tag: str, words: Working) -> str:
    end = r"[\s.!?…。！？؟।;]*\Z"
    then = rf"(?:,? (?:{words.then})(?![\w'’])(?: [^\s.!?。！？।]+){{0,{_AFTER}}})?"
    if tag == "zh":
        both = rf"(?:请)?(?:(?:{words.verbs})\S{{0,8}}?(?:{words.things})(?:{words.then})?|[把将給给]?(?:{words.things})\S{{0,10}}?(?:{words.verbs})\S{{0,6}})"
    elif tag == "ja":
        both = rf"\S{{0,8}}?(?:{words.things})\S{{0,16}}?(?:{words.verbs})"
    elif tag == "th":
        both = rf"(?:จง|กรุณา|ช่วย)?(?:{words.verbs})\S{{0,25}}?(?:{words.things})(?:{words.then})?"
    elif words.last:
        both = rf"(?:\S+ ){{0,{_MOST - 2}}}?(?:{words.things})(?: \S+){{0,{_AFTER}}}? (?:{words.verbs})"
    else:
        both = rf"(?:{words.verbs}),? (?:[^\s.!?]+ ){{0,{_MOST}}}?(?:{words.things})(?![\w’']){then}"
    how = rf"(?!.*(?:{_HOW}))" if words.last or tag == "zh" else ""
    return rf"{how}(?:please |kérlek,? |bitte |por favor,? |per favore,? |s'il (?:te|vous) plaît,? )?(?:{both}|{words.whole}|{_WHICH[tag]}){end}"


WORKED: dict[str, str] = {tag: _worked(tag, words) for tag, words in (WORKING | WORKING_MORE).items()}
"""A task of one sentence that works on material which it does not hold, from its first letter to its last."""

_STEMS: dict[str, str] = {
    "en": "which of the|sentence|statement|argument|reasoning| the blank| blanks| the gap| gaps|missing |claim|correct |right answer|best answer|best option|assertion|proposition|the quot|the letters|the equation",
    "hu": "üres |hiányzó|kihagyott|állítás|kijelentés|nyelven|helyes |értékelés|vélemény",
    "de": "lücke|leerstelle|fehlende|aussage|behauptung|welcher sprache|richtige|korrekte|passende|geschichte|wörter|bewertung|frage|zitat|argumentation|aufsatz|diktat|buchstaben|die frage",
    "fr": " blancs| trous|espaces|lacunes|manquant|affirmation|énoncé|quelle langue|réponse|option|histoire|passage|questions|lettres|citation|dictée|rédaction",
    "es": "espacios|huecos|blancos|que faltan|afirmación|oración|qué idioma|qué lengua|respuesta|opción|historia|enunciado|lista|letras| cita|poema",
    "it": " spazi|mancanti|vuoti|affermazion|che lingua|quale lingua|risposta|opzione|storia|lettere|brano|domande|estratto|citazion|poesia",
    "pt": "lacunas|espaços|que faltam|vazios|afirmaç|que língua|que idioma|resposta|opção|alternativa|história|trecho|avaliação|letras|citaç|poema",
    "nl": "lege plekken|open plekken|gaten|ontbreken|bewering|stelling|uitspraak|welke taal|antwoord|verhaal|letters|passage|zinnen|vragen|beoordeling|citaat|gedicht",
    "pl": " luki|puste |brakując|stwierdz|zdanie|jakim języku|odpowiedź|opcję|wyrazy|litery|opowiadan|histori|opini|pytania|cytat|recenzj|wypowied",
    "cs": "mezery|prázdná|chybějící|vynechan|tvrzení|výrok|jakém jazyce|odpověď|možnost|variantu|příběh|hodnocení|otázky|písmena|citát|básn",
    "ro": "spațiile|cuvintele|golurile|afirmați|ce limbă|răspuns|variant|povest|literele|propoziți|întrebările|fragment|citat|poezi",
    "ru": "пропуск|пробел|пропущен|недостающ|утвержден|высказыван|каком языке|ответ|вариант|рассказ|истори|вопрос|буквы|рецензи|отрыв|цитат|букв|стихотвор",
    "uk": "пропуск|прогалин|пропущен|твердженн|якою мовою|відповідь|варіант|розповід|історі|оповід|питання|літери|рецензі|список|цитат|вірш",
    "tr": "boşluk|boşluğ|eksik |ifade|cümle|önerme|hangi dil|doğru |hikaye|öykü|parça|liste|harfleri|yorum|soruları|alıntı|cümleler|şiir",
    "ar": "الفراغ|الكلمات|العبارة|العبارات|الجملة|المقولة|لغة |الإجابة|الجواب|القصة|المراجعة|التقييم|الأسئلة|الحروف|المقطع|الاقتباس|القصيدة",
    "zh": "填空|填入|空格|空白|补全|缺失|说法|陈述|什么语言|答案|选项|故事|列表|句子|评论|评价|语气|单词|段落|邮件|文章|短文|续写|引文|引语|这句话|这段话",
    "ja": "空欄|空所|括弧|空白|記述|主張|命題|何語|言語|正しい|物語|話の|リスト|口コミ|レビュー|メール|文を|文の|文章|単語|語句|質問|一覧|引用|選択肢",
    "ko": "빈칸|빈 칸|괄호|진술|명제|주장|언어|알맞은|옳은|올바른|정확한|맞는|이야기|지문|목록|리뷰|후기|문장|본문|단락|이메일|질문|인용문|보기",
    "sv": "lucko|tomrum|saknade|påstående|språk|svar|alternativ|texten|stycke|mening|listan|orden|bokstäv|recension|omdöme|mejlet|utdrag|frågorna|berättel|historien|citat|dikt",
    "da": " felter| huller|tomme |manglende|udsagn|påstand|sprog|svar|alternativ|teksten|afsnit|sætning|listen|ordene|bogstav|anmeldelse|mailen|uddrag|spørgsmål|ligning|historien|fortælling|citat|digt|huller",
    "nb": "feltene|hullene|manglende|tomrom|påstand|utsagn|språk|svar|alternativ|teksten|avsnitt|setning|listen|lista|ordene|bokstav|anmeldelse|e-posten|utdrag|spørsmål|ligning|historien|fortelling|sitat|dikt",
    "fi": "aukot|tyhjät|puuttuvat|väite|väitteen|lause|kielellä|vastau|vaihtoehto|teksti|kappale|luettelo|listan|lista |sanat|kirjaimet|arvostelu|sähköposti|katkelma|kysymyk|yhtälö|tarinaa|kertomus|sitaat|lainau|runon|lauseista",
    "el": "κενά|λείπουν|πρόταση|πρότασης|προτάσεις|δήλωση|ισχυρισμ|γλώσσα|απάντηση|επιλογή|κείμεν|κειμέν|παράγραφο|παραγράφου|λίστα|λέξεις|γράμματα|κριτική|email|μήνυμα|μηνύματος|απόσπασμα|ιστορία|ερωτήσεις|εξίσωση|φράση|ποίημα",
    "he": "החסר|הריקים|הרווחים|הטענה|המשפט|ההיגד|שפה |התשובה|הטקסט|בטקסט|הקטע|בקטע|הפסקה|בפסקה|הרשימה|המילים|הביקורת|המייל|הסיפור|השאלות|המשוואה|במשפט|האותיות|ברשימה|המכתב|הציטוט|השיר|משפט |היגד",
    "hi": "रिक्त|खाली|कथन|वाक्य|भाषा|उत्तर|विकल्प|पाठ |गद्यांश|अनुच्छेद|सूची|शब्दों|समीक्षा|ईमेल|कहानी को|प्रश्नों|समीकरण|संवाद|उद्धरण|अक्षरों|उद्धरण|कविता",
    "vi": "chỗ trống|ô trống|nhận định|phát biểu|khẳng định|ngôn ngữ|câu |đáp án|phương án|văn bản|đoạn văn|bài đọc|bài văn|danh sách|các từ|đánh giá|email|bức thư|hội thoại|đoạn trích|phương trình|câu chuyện| câu.|câu nào|bài thơ|tác giả",
    "id": "titik-titik|kosong|rumpang|pernyataan|kalimat|bahasa apa|jawaban|pilihan|teks|bacaan|paragraf|daftar|kata-kata|ulasan|email|surel|kutipan|pertanyaan|persamaan|cerita|dialog|puisi|penulis",
    "th": "ช่องว่าง|ที่ว่าง|แต่งเรื่อง|ข้อความ|ประโยค|คำกล่าว|ภาษาอะไร|เลือก|บทความ|ย่อหน้า|รายการ|รีวิว|อีเมล|บทสนทนา|คำถาม|น้ำเสียง|ใจความ|บทกวี|คำพูด|ข้อใด|ข้อไหน",
    "bg": "празните|липсващ|пропуските|твърдени|какъв език|отговор|вариант|текст|откъс|абзац|изречени|списък|думите|буквите|отзив|ревю|имейл|разказ|история|въпрос|уравнение|писмо|цитат|стихотвор",
    "hr": "praznin|prazna m|nedostaj|tvrdnj|rečenic|izjava|kojem jezik|odgovor|tekst|odlom|ulom|popis|spisak|listu|riječi|reči|recenzij|poruk|priču|pitanja|jedna|pisma|e-mail|citat|pjesm",
    "fa": "خالی|جمله|عبارت|گزاره|زبانی|پاسخ|جواب|گزینه|متن|پاراگراف|فهرست|لیست|کلمات|نظر |ایمیل|داستان|گفتگو|معادله|پرسش|نامه|جملات|لحن|نقل قول|شعر",
}  # fmt: skip

WORKED_STEMS: dict[str, tuple[str, ...]] = {tag: parted(stems) for tag, stems in _STEMS.items()}
"""What every task of `WORKED` of a language holds one of, beside what `HANDLES` looks for."""
