"""How a task works on material as if it lay there: fill the gaps, is the statement true, sort the list; in each language."""

# ruff: noqa: RUF001 - words of many scripts
from __future__ import annotations

from typing import NamedTuple


class Working(NamedTuple):
    """The words of one language: what is done, to what, and with what such a task may go on; and whole tasks of a kind."""

    verbs: str
    things: str
    then: str
    whole: str
    last: bool = False
    """Whether verbs stand at the end."""


WORKING: dict[str, Working] = {
    "en": Working(
        r"continue|finish|complete|sort|order|rank|arrange|alphabetize|classify|categorize|label|tag|correct|fix|count|underline|circle|identify|find|"
        r"highlight|extract|rewrite|translate|summari[sz]e|paraphrase|proofread|match|decide|determine|say|tell me|rate|answer|solve",
        r"(?:the|each) (?:(?:given|following|short|incomplete|unfinished|two) )?(?:text|passage|paragraph|sentences?|list|items|words|letters|statements?|reviews?|e-?mail|tweet|excerpt|"
        r"dialogue|conversation|quote|headlines?|questions|equations?|expression)|(?<=continue )the story|(?<=finish )the story|(?<=complete )the story",
        r"with(?! re(?:spect|gard)s? to)|by|as|into|to|in|using|and|or|is|are|has|contains?|alphabetically|positive|negative",
        r"fill (?:in )?the (?:\w+ )?(?:blanks?|gaps?|missing \w+)(?: .{0,60})?|(?:complete|add|supply|insert) the missing (?:words?|letters?|numbers?)(?: .{0,40})?|"
        r"(?:is|are) (?:the|this|these) (?:following )?(?:statements?|claims?|sentences?|assertions?|propositions?) (?:grammatically )?(?:true|false|correct|right|valid)(?: or .{0,30})?|"
        r"(?:true or false|decide whether the (?:statement|claim|sentence) is (?:true|false|correct).{0,20})|(?:in )?(?:what|which) language is the (?:text|sentence|passage|word|phrase|paragraph)(?: written)?(?: in)?|"
        r"(?:choose|select|pick|mark|circle|tick) the (?:correct|right|best) (?:answer|option|alternative|word|form)s?(?: .{0,30})?|"
        r"what is the (?:tone|topic|main idea|sentiment|theme|mood|genre|purpose|central idea|main point) of the (?:text|passage|e-?mail|letter|review|tweet|paragraph|excerpt|sentence|statement)",
    ),
    "hu": Working(
        r"folytasd|fejezd be|rendezd|rakd|állítsd|sorold be|osztályozd|javítsd ki|javítsd|számold meg|húzd alá|karikázd be|keresd meg|keresd ki|azonosítsd|emeld ki|írd át|fordítsd le|foglald össze|döntsd el|állapítsd meg|mondd meg|válaszolj|oldd meg|egészítsd ki",
        r"az? (?:alábbi |következő |megadott |adott |két )?(?:szöveg|bekezdés|mondat|list[aá]|szavak|szavakat|betűk|állítás|vélemény|értékelés|level|levél|e-mail|részlet|párbeszéd|idézet|kérdések|egyenlet|kifejezés)\w*|(?<=folytasd )a (?:történetet|mesét)|(?<=fejezd be )a (?:történetet|mesét)",
        r"(?:két|három|néhány|egy) \w+(?:val|vel)|\S+(?:ba|be|ban|ben|ra|re|val|vel|ként|nek|nak|ul|ül)|pozitív|negatív|igaz|hamis|helyes|és|hogy|újra|hány|hibát|szerint",
        r"(?:töltsd ki|egészítsd ki|pótold|írd be) az? (?:üres|hiányzó|kihagyott) \w+(?: .{0,40})?|(?:igaz|helyes)(?: vagy (?:hamis|helytelen))?(?:-e)? (?:az|a következő|ez az) (?:állítás|kijelentés|mondat)|(?:az|ez az) állítás igaz(?: vagy hamis)?|"
        r"milyen nyelven (?:íródott|írták|van|készült)(?: írva)? az? (?:szöveg|mondat|bekezdés|szöveget)|(?:válaszd ki|jelöld meg|karikázd be|jelöld) a (?:helyes|jó|megfelelő) (?:választ|válaszokat|megoldást|szót|alakot)|"
        r"(?:milyen|mi) az? (?:szöveg|levél|e-mail|vélemény|bekezdés|részlet|üzenet) (?:hangneme|hangulata|témája|műfaja|fő gondolata|célja)",
    ),
    "de": Working(
        r"setze|führe|vervollständige|beende|sortiere|ordne|stufe|klassifiziere|korrigiere|berichtige|zähle|unterstreiche|finde|markiere|bestimme|schreibe|übersetze|fasse|entscheide|beantworte|löse|bringe|verbessere|ergänze|bewerte",
        r"(?:de[rnms]|die|das|im|jede[nrs]?|alle) (?:(?:folgende|gegebene|beide)[nrms]* )?(?:text|textes|absatz|satz|sätze|liste|wörter|buchstaben|aussagen?|rezension|bewertung|e-mail|auszug|dialog|zitat|fragen|gleichung|ausdruck)|(?<=setze )die geschichte|(?<=führe )die geschichte|(?<=beende )die geschichte|(?<=vervollständige )die geschichte",
        r"alphabetisch|nach|als|in|ins|mit|um|und|ob|fort|weiter|aus|ein|zusammen|zu|auf",
        r"(?:fülle|ergänze|vervollständige|schließe) die (?:\w+ )?(?:lücken?|leerstellen|fehlenden \w+|leeren \w+)(?: .{0,40})?|ist die (?:folgende )?(?:aussage|behauptung) (?:richtig|wahr|falsch|korrekt)(?: oder .{0,20})?|ist der satz (?:richtig|korrekt)(?: oder .{0,20})?|"
        r"in welcher sprache (?:ist|wurde) der (?:text|satz|abschnitt) (?:verfasst|geschrieben)|(?:wähle|kreuze|markiere) die (?:richtigen?|korrekten?|passenden?) (?:antwort|antworten|option|lösung|form)(?: .{0,15})?|"
        r"(?:welchen ton hat|was ist (?:der ton|das thema|die hauptaussage|die stimmung)) (?:die|der|des|das) (?:textes|text|e-mail|briefes|brief|rezension|absatzes|nachricht)",
    ),
    "fr": Working(
        r"continue[rz]?|poursui\w+|termine[rz]?|complète[rz]?|trie[rz]?|classe[rz]?|range[rz]?|corrige[rz]?|compte[rz]?|souligne[rz]?|trouve[rz]?|identifie[rz]?|relève[rz]?|réécri\w+|tradui\w+|résume[rz]?|dis|détermine[rz]?|indique[rz]?|réponds|répondez|résou\w+|évalue[rz]?",
        r"(?:l['’]|les? |la |du |de la |de l['’]|des |chaque )(?:texte|passage|paragraphe|phrases?|liste|mots|lettres|énoncés?|affirmations?|avis|courriel|e-?mail|extrait|dialogue|citation|questions|équation|expression)|(?<=continue )l['’]histoire|(?<=continuez )l['’]histoire|(?<=termine )l['’]histoire|(?<=poursuis )l['’]histoire",
        r"par|comme|en|avec|et|selon|au|à|est|dans",
        r"(?:remplis(?:sez)?|complète[rz]?|comble[rz]?) les (?:\w+ )?(?:blancs|trous|espaces|lacunes|mots manquants|vides)(?: .{0,40})?|(?:l['’]|cette |la )(?:affirmation|énoncé|phrase|proposition)(?: suivante)? est(?:-elle|-il)? (?:vraie?|fausse|faux|correcte?)(?: ou .{0,20})?|"
        r"(?:dans|en) quelle langue (?:est (?:écrit )?(?:le|la) (?:texte|phrase|passage)(?: écrite?)?|le texte est(?:-il)? (?:écrit|rédigé)|la phrase est(?:-elle)? écrite)|(?:choisis(?:sez)?|coche[rz]?|sélectionne[rz]?) la (?:bonne|meilleure) (?:réponse|option|forme)|"
        r"quel(?:le)? est (?:le ton|le thème|l['’]idée principale|le sujet|le genre|l['’]intention) (?:du|de la|de l['’]) ?(?:texte|courriel|lettre|extrait|passage|message|avis)",
    ),
    "es": Working(
        r"continúa|continúe|termina|termine|completa|complete|ordena|ordene|clasifica|clasifique|corrige|corrija|cuenta|cuente|subraya|encuentra|busca|identifica|reescribe|traduce|resume|di|determina|indica|responde|resuelve|evalúa",
        r"(?:el|la|los|las|del|cada) (?:texto|pasaje|párrafo|frases?|oración|oraciones|lista|palabras|letras|afirmación|afirmaciones|enunciados?|reseñas?|correo|fragmento|diálogo|cita|preguntas|ecuación|expresión)|(?<=continúa )la historia|(?<=continúe )la historia|(?<=termina )la historia|(?<=completa )la historia",
        r"alfabéticamente|por|como|en|con|y|según|al|es|de menor|de mayor",
        r"(?:rellena|rellene|completa|complete|llena) (?:los|las) (?:\w+ )?(?:espacios|huecos|blancos|palabras que faltan|vacíos)(?: .{0,40})?|¿?(?:la|es la|esta) (?:siguiente )?(?:afirmación|frase|oración) (?:es )?(?:verdadera|falsa|correcta|cierta)(?: o .{0,20})?|¿?es (?:verdadera|correcta|cierta) la (?:afirmación|frase|oración)(?: o .{0,20})?|"
        r"¿?en qué (?:idioma|lengua) está (?:escrit[oa] )?(?:el|la) (?:texto|frase|oración|pasaje)(?: escrit[oa])?|(?:elige|elija|selecciona|escoge|marca) la (?:respuesta|opción|forma) (?:correcta|adecuada)|"
        r"¿?cuál es (?:el tono|el tema|la idea principal|el propósito) (?:del|de la) (?:texto|correo|carta|fragmento|pasaje|mensaje|reseña)",
    ),
    "it": Working(
        r"continua|prosegui|termina|completa|ordina|classifica|correggi|conta|sottolinea|trova|individua|riscrivi|traduci|riassumi|di['’]?|stabilisci|indica|rispondi|risolvi|valuta",
        r"(?:il|la|lo|l['’]|i|le|gli|del|della|dell['’]|nel|nella|ogni) ?(?:testo|brano|paragrafo|frase|frasi|elenco|lista|parole|lettere|affermazione|affermazioni|recensione|e-?mail|estratto|dialogo|citazione|domande|equazione|espressione)|(?<=continua )la storia|(?<=termina )la storia|(?<=prosegui )la storia|(?<=completa )la storia",
        r"in|per|come|con|e|secondo|al|è|dal",
        r"(?:riempi|completa|inserisci) (?:gli|le|i) (?:\w+ )?(?:spazi|parole mancanti|buchi|vuoti)(?: .{0,40})?|(?:l['’]|la |questa )(?:affermazione|frase)(?: seguente)? è (?:vera|falsa|corretta|giusta)(?: o .{0,20})?|"
        r"in (?:che|quale) lingua è (?:scritt[oa] )?(?:il|la) (?:testo|frase|brano)(?: scritt[oa])?|(?:scegli|seleziona|segna) la (?:risposta|opzione|forma) (?:corretta|giusta|esatta)|"
        r"qual è (?:il tono|il tema|l['’]idea principale|l['’]argomento|lo scopo) (?:del testo|del brano|dell['’]e-?mail|della lettera|del messaggio|della recensione)",
    ),
    "pt": Working(
        r"continua|continue|termina|termine|completa|complete|ordena|ordene|classifica|classifique|corrige|corrija|conta|conte|sublinha|encontra|encontre|identifica|identifique|reescreve|reescreva|traduz|traduza|resume|resuma|diga|determina|responde|responda|resolve|resolva",
        r"(?:o|a|os|as|do|da|no|na|cada) (?:texto|trecho|parágrafo|frases?|lista|palavras|letras|afirmação|afirmações|enunciados?|resenha|avaliação|e-?mail|diálogo|citação|perguntas|equação|expressão)|(?<=continua )a história|(?<=continue )a história|(?<=termine )a história|(?<=complete )a história",
        r"por|como|em|com|e|segundo|ao|é",
        r"(?:preenche|preencha|completa|complete) (?:as|os) (?:\w+ )?(?:lacunas|espaços|palavras que faltam|vazios)(?: .{0,40})?|(?:a|esta|essa) (?:seguinte )?(?:afirmação|frase) é (?:verdadeira|falsa|correta|certa)(?: ou .{0,20})?|"
        r"em que (?:língua|idioma) (?:está|foi) (?:escrit[oa] )?[oa] (?:texto|frase|trecho)(?: escrit[oa])?|(?:escolhe|escolha|seleciona|selecione|assinale|marque) a (?:resposta|opção|alternativa|forma) (?:correta|certa|adequada)|"
        r"qual é (?:o tom|o tema|a ideia principal|o assunto|o objetivo) d[oa] (?:texto|e-?mail|carta|trecho|mensagem|resenha)",
    ),
    "nl": Working(
        r"vervolg|ga verder met|maak|vul|sorteer|rangschik|orden|classificeer|deel|corrigeer|verbeter|tel|onderstreep|zoek|vind|markeer|herschrijf|vertaal|vat|bepaal|zeg|beantwoord|los|beoordeel",
        r"(?:de|het|elke) (?:(?:volgende|gegeven) )?(?:tekst|passage|alinea|zin|zinnen|lijst|woorden|letters|bewering|stelling|recensie|beoordeling|e-?mail|fragment|dialoog|citaat|vragen|vergelijking|uitdrukking)|(?<=vervolg )het verhaal|(?<=maak )het verhaal|(?<=ga verder met )het verhaal",
        r"alfabetisch|op|als|in|met|en|of|af|aan|samen|volgens|naar",
        r"vul de (?:\w+ )?(?:lege plekken|open plekken|gaten|ontbrekende \w+|lege vakken)(?: .{0,40})?|is de (?:volgende )?(?:bewering|stelling|uitspraak|zin) (?:waar|juist|correct|onwaar)(?: of .{0,20})?|"
        r"in welke taal is de (?:tekst|zin|passage)(?: geschreven)?|kies het (?:juiste|goede|beste) (?:antwoord|woord|alternatief)|wat is (?:de toon|het thema|de hoofdgedachte|het onderwerp) van (?:de|het) (?:tekst|e-?mail|brief|fragment|bericht|recensie)",
    ),
    "pl": Working(
        r"kontynuuj|dokończ|posortuj|uporządkuj|ułóż|sklasyfikuj|zaklasyfikuj|popraw|policz|podkreśl|znajdź|wskaż|wypisz|przepisz|przetłumacz|streść|oceń|określ|zdecyduj|odpowiedz|rozwiąż|uzupełnij",
        r"(?:tekst|tekście|tekstu|fragment\w*|akapi\w+|zdani[aeu]|listę|wyrazy|słowa|litery|stwierdzeni\w+|recenzj\w+|opini\w+|wiadomość|e-?mail|dialog|cytat|pytania|równanie|wyrażenie)|(?<=kontynuuj )(?:opowiadanie|historię)|(?<=dokończ )(?:opowiadanie|historię)",
        r"alfabetycznie|według|jako|na|w|i|czy|do|po|jest|pozytywn\w+|negatywn\w+|od|dwoma|trzema|kilkoma",
        r"uzupełnij (?:\w+ )?(?:luki|puste miejsca|brakujące \w+)(?: .{0,40})?|czy (?:to |podane |poniższe )?(?:stwierdzenie|zdanie) jest (?:prawdziwe|poprawne|fałszywe)(?:,? (?:czy|lub) .{0,20})?|"
        r"w jakim języku (?:jest )?(?:napisano|napisany|napisane)(?: jest)? (?:tekst|zdanie|fragment)|(?:wybierz|zaznacz|wskaż) (?:poprawną|właściwą|prawidłową) (?:odpowiedź|opcję|formę)|jak[ia] jest (?:ton|temat|nastrój|myśl przewodnia|główna myśl) (?:tekstu|wiadomości|listu|fragmentu|e-?maila|recenzji)",
    ),
    "cs": Working(
        r"pokračuj(?:te)? v|dokonči\w*|seřaď\w*|uspořádej\w*|zařaď\w*|klasifikuj\w*|oprav\w*|spočítej\w*|podtrhni\w*|najdi|najděte|urči|určete|vypiš|přepiš|přelož\w*|shrň\w*|rozhodni|odpověz|vyřeš|pokračuj",
        r"(?:text[ue]?m?|úryv\w+|odstav\w+|větu|větě|věty|seznam\w*|slova|písmena|tvrzení|výrok|recenz\w+|hodnocení|e-?mail\w*|dialog|citát|otázky|rovnici|výraz)|(?<=pokračuj v )příběhu|(?<=pokračujte v )příběhu|(?<=dokonči )příběh",
        r"podle|jako|do|v|a|zda|na|je|od|dvěma|abecedně|pozitivní|negativní",
        r"doplň(?:te)? (?:\w+ )?(?:mezery|prázdná místa|chybějící \w+|vynechaná \w+)(?: .{0,40})?|je (?:toto |následující )?(?:tvrzení|výrok|věta) (?:pravdiv[éáý]|správn[ěáéý]|nepravdiv[éáý])(?:,? (?:nebo|či) .{0,20})?|"
        r"v jakém jazyce je (?:napsán[ao]? )?(?:text|věta|úryvek)(?: napsán[ao]?)?|(?:vyber(?:te)?|označ(?:te)?|zvol(?:te)?) správnou (?:odpověď|možnost|variantu)|jaký je (?:tón|námět|smysl|žánr) (?:textu|e-?mailu|dopisu|úryvku|zprávy)",
    ),
    "ro": Working(
        r"continuă|continuați|termină|sortează|ordonează|clasifică|corectează|numără|subliniază|găsește|identifică|rescrie|tradu|rezumă|spune|stabilește|răspunde|rezolvă|completează",
        r"(?:textul(?:ui)?|pasajul(?:ui)?|paragraful(?:ui)?|propoziți[ae]|propozițiile|fraza|lista|cuvintele|literele|afirmația|recenzia|e-?mailul|fragmentul|dialogul|citatul|întrebările|ecuația|expresia)|(?<=continuă )povestea|(?<=termină )povestea",
        r"alfabetic|după|ca|în|cu|și|ca fiind|este|dacă|din",
        r"completează (?:\w+ )?(?:spațiile|cuvintele lipsă|golurile)(?: .{0,40})?|(?:este )?afirmația (?:este )?(?:adevărată|falsă|corectă)(?: sau .{0,20})?|în ce limbă este (?:scris[ăa]? )?(?:textul|propoziția|fragmentul)(?: scris[ăa]?)?|(?:alege|selectează|bifează) (?:răspunsul corect|varianta corectă)|care este (?:tonul|tema|ideea principală) (?:textului|e-?mailului|scrisorii|fragmentului|mesajului)",
    ),
    "ru": Working(
        r"продолжи(?:те)?|закончи(?:те)?|отсортируй(?:те)?|упорядочи(?:те)?|расположи(?:те)?|классифицируй(?:те)?|исправь(?:те)?|посчитай(?:те)?|сосчитай(?:те)?|подсчитай(?:те)?|подчеркни(?:те)?|найди(?:те)?|определи(?:те)?|выпиши(?:те)?|перепиши(?:те)?|переведи(?:те)?|перескажи(?:те)?|реши(?:те)?|ответь(?:те)? на|оцени(?:те)?",
        r"(?:текст[еау]?|отрыв\w+|абзац[еау]?|предложени[еяи]|список|списк[еа]|слова|буквы|утверждени[ея]|отзыва?|рецензи[юия]|письм[оаеу]|диалог|цитат[ау]|вопросы|уравнение|выражение)|(?<=продолжи )(?:рассказ|историю)|(?<=продолжите )(?:рассказ|историю)|(?<=закончи )(?:рассказ|историю)",
        r"по алфавиту|по|как|в|на|и|двумя|тремя|несколькими|ли|положительн\w+|отрицательн\w+|или",
        r"(?:заполни(?:те)?|дополни(?:те)?|вставь(?:те)?) (?:\w+ )?(?:пропуски|пробелы|пропущенн\w+ \w+|недостающ\w+ \w+)(?: .{0,40})?|(?:верно|правильно|истинно) ли (?:это |данное |следующее )?(?:утверждение|высказывание|предложение)|(?:это |данное )?утверждение (?:верно|истинно|правильно)(?: или .{0,20})?|"
        r"на каком языке написан[оа]? (?:текст|предложение|отрывок|письмо)|(?:выбери(?:те)?|отметь(?:те)?|укажи(?:те)?) (?:правильный|верный) (?:ответ|вариант)(?: ответа)?|как(?:ой|ова|ая) (?:тон|тема|основная мысль|главная мысль|настроение) (?:у |текста|письма|отрывка|сообщения|отзыва)(?:письма|текста|сообщения)?",
    ),
    "uk": Working(
        r"продовж\w*|закінчи|впорядкуй\w*|відсортуй\w*|класифікуй\w*|виправ\w*|порахуй\w*|підкресли|знайди|визнач\w*|випиши|перепиши|переклади|перекажи|розв['’]яжи|оціни",
        r"(?:текст[іиу]?|урив\w+|абзац[іиу]?|речення|реченні|список|слова|літери|твердження|відгук\w*|рецензі[юї]|лист[аіу]?|діалог|цитату|питання|рівняння|вираз)|(?<=продовж )(?:розповідь|історію|оповідання)",
        r"за|як|в|у|на|і|та|чи|двома|позитивн\w+|негативн\w+|або",
        r"(?:заповни|доповни|встав\w*) (?:\w+ )?(?:пропуски|прогалини|пропущен\w+ \w+)(?: .{0,40})?|(?:чи )?(?:правильне|вірне|істинне|правдиве) (?:це |дане )?твердження|твердження (?:правильне|вірне|істинне|правдиве)(?: чи .{0,20})?|якою мовою написан[оаи]й? (?:текст|речення|уривок|лист)|(?:вибери|обери|познач) правильн[уий]+ (?:відповідь|варіант)|який тон (?:листа|тексту|повідомлення|уривка)",
    ),
    "tr": Working(
        r"devam ettir(?:in)?|tamamla(?:yın)?|sırala(?:yın)?|sıraya (?:koy|diz)(?:un|in)?|sınıflandır(?:ın)?|düzelt(?:in)?|say(?:ın)?|bul(?:un)?|belirle(?:yin)?|çevir(?:in)?|özetle(?:yin)?|yeniden yaz|cevapla|yanıtla|çöz|değerlendir|altını çiz",
        r"(?:metn|metin|parça|paragraf|cümle|liste|kelimeler|harfler|ifade|yorum|değerlendirme|e-posta|alıntı|diyalog|soruları|denklem)\w*|hikayeyi|öyküyü",
        r"alfabetik|iki|üç|olumlu|olumsuz|olarak|veya|dil|hata\w*|fiil\w*|kaç|göre|uygun|büyükten|küçükten|türkçeye|ingilizceye",
        r"(?:boşlukları|boşluğu|eksik kelimeleri|eksik yerleri) (?:.{0,30} )?(?:doldur|tamamla)\w*|(?:bu |verilen )?(?:ifade|cümle|önerme) doğru mu(?:dur)?,?(?: yoksa)?(?: yanlış mı(?:dır)?)?|(?:metin|cümle|parça) hangi dil(?:de|le) (?:yazılmış|yazıldı)\w*|doğru (?:cevabı|yanıtı|seçeneği|şıkkı) (?:seç|işaretle|bul)\w*|(?:metnin|e-postanın|mektubun|parçanın|yorumun) (?:tonu|konusu|ana fikri|ana düşüncesi) ne(?:dir)?",
        last=True,
    ),
    "ar": Working(
        r"أكمل|تابع|رتب|رتّب|صنف|صنّف|صحح|صحّح|عد|عدّ|احسب عدد|حدد|حدّد|استخرج|أعد صياغة|ترجم|لخص|لخّص|أجب عن|حل",
        r"(?:النص|المقطع|الفقرة|الجملة|الجمل|القائمة|الكلمات|الحروف|العبارة|العبارات|المراجعة|التقييم|البريد|الرسالة|الحوار|الاقتباس|الأسئلة|المعادلة)|(?<=أكمل )القصة|(?<=تابع )القصة",
        r"أبجدي\w*|حسب|إلى|في|على|مع|و\S*|ب\S+|كـ?\S*|إيجابية?|سلبية?",
        r"(?:املأ|أكمل|ضع) (?:الفراغات|الفراغ|الكلمات الناقصة|الكلمات المفقودة)(?: .{0,40})?|هل (?:هذه )?(?:العبارة|الجملة|المقولة) (?:صحيحة|صائبة|خاطئة)(?: أم .{0,20})?|(?:بأي|ما) لغة (?:كتب|كُتب|كتبت) (?:النص|هذا النص|الجملة)|اختر (?:الإجابة|الجواب) الصحيحة?|ما (?:هي |هو )?(?:نبرة|موضوع|الفكرة الرئيسية ل\w*|فكرة) (?:النص|الرسالة|البريد|المقطع)\w*",
    ),
    "zh": Working(
        r"续写|继续写?|排列|排序|分类|归类|改正|纠正|更正|修改|数一数|统计|找出|划出|圈出|标出|改写|翻译|总结|概括|判断|回答|解",
        r"列表|句子|文章|短文|段落|文段|单词|词语|字母|陈述|评论|评价|邮件|对话|引文|问题|方程|(?:这|該|该)(?:条|段|个|句|篇|封)(?:评论|文字|句子|说法|列表|短文|邮件)|(?<=续写)故事|(?<=把)故事(?=续写)",
        r"按\S*|成\S*|为\S*|中的?\S*|里\S*|是\S*|两\S*|三\S*",
        r"(?:请)?(?:用\S{0,10})?填(?:入|写)?(?:空|空格|空白处?)(?:\S{0,10})?|(?:请)?(?:补全|填写?)(?:缺失|空缺|缺少)的\S{1,4}|(?:请判断)?这(?:个|种|句)?(?:说法|陈述|句子|话|命题)(?:是)?(?:对还是错|正确吗|对吗|对不对|是否正确|正确还是错误)|(?:判断)?(?:下面|以下)?(?:说法|陈述)(?:的)?(?:对错|正误)|"
        r"(?:这段文字|这句话|文章|文本|这段话|句子)是?(?:用)?什么语言(?:写)?的?|(?:请)?(?:选择|选出)(?:最)?(?:正确|合适|恰当|佳)的?(?:答案|选项|词语|一项)|(?:这封|这篇)?(?:邮件|文章|短文|信|文段)的(?:语气|主题|主旨|中心思想|体裁|大意)(?:是什么)?",
    ),
    "ja": Working(
        r"続けて(?:ください)?|続けなさい|書き続けて\S*|並べて\S*|並べ替えて\S*|並べなさい|分類して\S*|分類しなさい|訂正して\S*|直して\S*|直しなさい|数えて\S*|数えなさい|見つけて\S*|抜き出しなさい|抜き出して\S*|書き換えて\S*|訳して\S*|要約して\S*|答えなさい|答えて\S*|解きなさい|解いて\S*|判定して\S*|判断して\S*",
        r"(?:文|文章|段落|リスト|単語|語句|文字|記述|レビュー|口コミ|メール|会話|引用|問い|質問|方程式|一覧)(?:を|の|に|が|から|中の)|物語の続きを|話の続きを|物語を",
        r"\S*",
        r"(?:空欄|空所|括弧|空白|穴)(?:を|に)\S{0,20}(?:埋め|入れ|補い|補っ|記入し|書き入れ)\S*|(?:この|その)?(?:記述|文|主張|説明|命題)は(?:正しいですか|正しいか|本当ですか|真ですか|正しいですか、間違っていますか)\S*|(?:この)?(?:文章|文|テキスト)は(?:何語|どの言語)で(?:書かれて)?\S*|正しい(?:答え|選択肢|もの|語句)を(?:選び|選ん)\S*|(?:メール|文章|手紙|本文)の(?:口調|主題|要旨|トーン|テーマ)(?:は)?(?:何ですか)?",
        last=True,
    ),
    "ko": Working(
        r"이어\s?(?:서)?\s?(?:써|쓰)\S*|계속\s?(?:써|쓰)\S*|정렬\S*|나열\S*|분류\S*|고치\S*|고쳐\S*|수정\S*|바로잡\S*|세어\S*|세(?:시오|세요)|찾\S*|골라\S*|번역\S*|요약\S*|바꿔\S*|답하\S*|푸\S*|풀\S*|판단\S*",
        r"(?:글|문장|지문|단락|본문|목록|단어|낱말|글자|진술|리뷰|후기|이메일|대화|인용문|질문|방정식|이야기)(?:을|를|의|에서|에|이|가|은|는|들을)",
        r"\S+",
        r"(?:빈칸|빈 칸|괄호|빈곳)(?:을|에|를)?\s?.{0,20}(?:채우|채워|넣으|넣어|완성|쓰)\S*|(?:이 |다음 )?(?:진술|문장|명제|주장|설명)(?:은|이|는) (?:참인가\S*|맞\S+|옳\S+|사실\S+)(?: .{0,20})?|(?:이 )?(?:글|문장|텍스트|지문)(?:은|는|이) (?:어떤|무슨|어느) (?:언어|말)로 .{0,12}|(?:알맞은|옳은|올바른|맞는|정확한) (?:답|것|정답|보기)(?:을|를) (?:고르|골라|선택|찾)\S*|(?:이메일|글|편지|지문|본문)의 (?:어조|주제|요지|분위기|제목)(?:은|는)? ?(?:무엇\S*|뭐\S*)?",
        last=True,
    ),
}  # fmt: skip
