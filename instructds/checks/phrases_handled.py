"""How a task handles or asks about "the article", "this poem" or "my essay" as if it lay on the table, in each language."""

# ruff: noqa: RUF001 - words of many scripts
from __future__ import annotations

from typing import NamedTuple

from .phrases import parted


class Handling(NamedTuple):
    """The words of one language: what is done to any text, the thing as known, what may follow it, questions about it."""

    verbs: str
    thing: str
    then: str
    asks: str


_HARD = r"(?=\s*(?:[.!?;؟]|$))"
"""The end of the sentence: nothing is said of the thing by which it might be known."""

_EN = (
    r"(?:articles?|texts?|passages?|paragraphs?|sentences?|poems?|essays?|stor(?:y|ies)|letters?|e-?mails?|messages?|tweets?|posts?|"
    r"reviews?|reports?|documents?|pdf|files?|contracts?|speech|transcripts?|conversations?|dialogues?|chats?|code|snippet|script|"
    r"numbers|words|list|items|table|spreadsheet|dataset|data|chart|graph|diagram|map|picture|photos?|images?|screenshot|video|clip|"
    r"audio|recording|equations?|expression|minutes|notes|slides?|presentation|receipt|invoice|menu|résumé|resume|cv|log|logs|comic|strip|"
    r"cartoon|lyrics|quote|function|query|program|statements?|excerpt|abstract|headlines?|blog post|comments?|feedback|draft|questions|options)"
)

HANDLED: dict[str, Handling] = {
    "en": Handling(
        r"(?:summari[sz]e|translate|proofread|paraphrase|rephrase|rewrite|reword|edit|transcribe|caption|correct|simplify|shorten|"
        r"condense|debug|refactor|classify|categori[sz]e|sort|rank|arrange|reorder|alphabeti[sz]e|convert|punctuate|fix|polish|"
        r"improve|rate|grade|critique|annotate|decode|solve|unscramble|turn|change|combine|extract \w+(?: \w+){0,3} from|find (?:all )?(?:the )?(?:\w+ )?(?:errors?|mistakes?|bugs?|typos?) in)",
        rf"(?:(?:each of )?(?:the|any|all) \w+ (?:\w+ )?(?:in|from|of|on) )?(?:(?:all |each )?(?:of )?(?:the|this|these|those) (?:(?:two|three|four|five|meeting|scanned|python|java|sql|comic|short|whole|entire|blog|news|audio|"
        rf"customer|product|math|mathematical|given|research|legal|chat|error|survey) )?|my (?:\w+ )?){_EN}",
        r"(?:for me|from where|on (?:a|its)|into|to|in (?!the\b)|as|by|so that|with(?:out)?|using|and|alphabetically|from (?:small|large|least|most|old|new|young|short|long|low|high|a to|best|worst|left|right))",
        rf"(?:what|which|where|why|how many) [^.?!]{{0,30}}?(?:is|are|was|were|does|did|do|can)\b[^.?!]{{0,50}}?\bthis {_EN}\b|"
        rf"(?:what|which|who|where|when|how many|is|are|does|did|do|why)\b[^.?!]{{2,60}}? (?:in|of|from|to|with|behind|for) (?:the|this|that) "
        rf"(?:text|passage|article|excerpt|transcript|paragraph|conversation|dialogue|e-?mail|photo|picture|image|chart|graph|screenshot|"
        rf"video|recording|tweet|above \w+|document|spreadsheet|minutes|receipt|invoice){_HARD}|"
        rf"what (?:does|do|is) (?:the|this) (?:text|passage|article|excerpt|paragraph|e-?mail|photo|picture|image|chart|graph|diagram|screenshot|"
        rf"table|tweet|email|review|code|snippet|transcript|document)s? (?:say|show|mean|tell|depict|do|about|imply|suggest|describe|print|return|output)\b|"
        rf"who (?:is the author of|wrote|sent|is speaking in|painted|composed) (?:the|this) {_EN}{_HARD}|what(?:'s| is) (?:wrong|the (?:problem|bug|error|mistake)) (?:with|in) (?:my|this|the) {_EN}\b|"
        rf"why (?:does|is|do|doesn't|isn't|won't) (?:this|my) (?:\w+ )?{_EN}\b|here(?:'s| is| are) (?:my|the|an?|some) (?:\w+ )?{_EN}\b|"
        rf"(?:rank|sort|classify|categori[sz]e|order|arrange|group|match|rearrange) these \w+(?: \w+)?(?: (?:by|as|into|in|from|according)\b|{_HARD})|"
        rf"compare (?:the|these) two (?:\w+ )?(?:products|texts|articles|poems|images|pictures|paragraphs|passages|sentences|documents|options|charts|graphs|photos|paintings|statements|versions|files|tables)(?:{_HARD}| and (?:list|tell|say|explain|describe))|"
        rf"(?:explain|describe|analy[sz]e|read|review|evaluate|continue|complete|finish|examine|look at|study|check|compare|discuss|interpret|identify [\w ]{{0,40}}? (?:of|in)|choose [\w ]{{0,30}}? from|fill in the \w+ in|"
        rf"count [\w ]{{0,30}}? in|list [\w ]{{0,30}}? from|write (?:a|an) (?:\w+ )?(?:reply|response|answer|summary|title|headline|caption|conclusion|review) (?:to|of|for)|explain the (?:joke|humou?r|meaning) in) "
        rf"(?:the|this|these|my|those) (?:\w+ )?(?:passage|article|text|poem|excerpt|transcript|paragraph|sentences?|conversation|dialogue|e-?mail|photo|picture|image|chart|graph|screenshot|"
        rf"spreadsheet|video|recording|tweet|review|code|snippet|essay|story|letter|document|contract|data|dataset|table|report|options given|comic strip|cartoon|notes)(?:{_HARD}|,? and (?:explain|tell|say|answer|list|decide|identify|describe|give|find|summari[sz]e|write|determine)| from where i)|"
        rf"(?:caption|translate|summari[sz]e|rewrite|fix|proofread|edit|correct|paraphrase|explain|solve|transcribe) this{_HARD}",
    ),
    "hu": Handling(
        r"(?:foglald össze|fordítsd le|fordítsd|javítsd ki|javítsd|írd át|fogalmazd át|rövidítsd le|rendezd|elemezd|értékeld|alakítsd át|"
        r"ellenőrizd|lektoráld|szerkeszd|olvasd el|magyarázd el|folytasd|nézd át|keresd meg [^.!?]{0,30}?|javítsd ki a \w+|gyűjtsd ki [^.!?]{0,30}?|osztályozd|egészítsd ki|írj \w+ (?:ehhez|erre))",
        r"(?:az?|ezt az?|ebben az?|ebből az?|ezekből az?|ehhez az?|erre az?) (?:\w+ )?(?:cikk(?:et|ben|ből)|szöveg(?:et|ben|ből)|mondat(?:ot|okat|ban|okban)|bekezdés(?:t|ben|ekben)|vers(?:et|ben)|"
        r"level(?:et|ben)|e-mail(?:t|re|ben)|kód(?:ot|ban)|táblázat(?:ot|ban|ból)|számokat|szavakat|listát|képet|szerződést|esszét|novellát|történetet|párbeszédet|beszélgetést|jegyzőkönyvet|dokumentumot|"
        r"fájlt|adatokat|véleményt|beszédet|jelentést|egyenletet|kérdésekre)",
        r"(?:\w+ (?:mondatban|szóban|pontban)|\w+(?:ra|re|ul|ül)|röviden|tömören|és|úgy|saját|növekvő|csökkenő|ábécé|json|\w+ (?:formátum\w+|formába|sorrend\w+|nyelv\w+|szavaiddal|idő\w*))",
        rf"mi (?:az? |volt |lehet )?[^.?!]{{0,40}}?(?:az?|ebben az?|ennek az?) (?:szöveg|cikk|vers|bekezdés|történet|levél|részlet|beszélgetés|párbeszéd)(?:ben|ban|nek az? \w+|nak az? \w+| (?:fő )?(?:gondolata|témája|mondanivalója|üzenete|szerzője|címe|hangvétele|műfaja|célja)){_HARD}|"
        rf"(?:ki|mikor|hol|miért|hány|kik|miről|mit|hogyan|milyen)\b(?![^.?!]*című)[^.?!]{{0,40}}? (?:az?|ezt az?|ez az?|ebben az?|ennek az?) (?:\w+ )?(?:vers|szöveg|cikk|levél|kép|fotó|grafikon|táblázat|bekezdés|videó|párbeszéd)(?:et|ben|en|on|ban|nek)?{_HARD}|"
        rf"ki (?:írta|küldte|a szerzője) (?:az?|ezt az?|ennek az?) (?:vers|szöveg|cikk|level|e-mail|esszé|novellá|történet|üzenet|idézet)\w*{_HARD}|mi a (?:baj|hiba) (?:ezzel|a|ebben) [^.?!]{{0,15}}kód\w*|rendezd [^.?!]{{0,30}}?(?:sorrendbe) a (?:számokat|szavakat|listát|mondatokat){_HARD}|"
        rf"(?:fordítsd|ford[íi]tsd le|írd át) \w+(?:ra|re) (?:az?|ezt az?) (?:mondatot|szöveget|bekezdést|levelet|verset|cikket|szavakat){_HARD}",
    ),
    "de": Handling(
        r"(?:fasse?n?(?: sie)?|übersetze?n?(?: sie)?|korrigiere?n?(?: sie)?|verbessere?n?(?: sie)?|kürze?n?(?: sie)?|analysiere?n?(?: sie)?|ordne|sortiere?n?(?: sie)?|prüfe?n?(?: sie)?|überarbeite?n?(?: sie)?|"
        r"schreibe?n?(?: sie)? um|formuliere?n?(?: sie)?|lies|lesen sie|finde?n?(?: sie)? (?:die|alle) \w+ (?:im|in)|erkläre?n?(?: sie)?|beschreibe?n?(?: sie)?|bewerte?n?(?: sie)?|vereinfache?n?(?: sie)?|wandle|konvertiere?|löse?n?|vervollständige?n?)",
        r"(?:(?:bitte )?(?:den|die|das|dem|diesen|dieses|diese|diesem|dieser|meinen|mein|meine) (?:\w+en )?|)(?:artikel|text|texte|satz|sätze|absatz|absätze|gedicht|brief|e-mail|code|tabelle|zahlen|wörter|liste|bild|vertrag|aufsatz|gespräch|dialog|"
        r"protokoll|dokument|datei|bericht|rede|gleichung|quellcode|diagramm|nachricht|rezension)(?<!\bals text)(?<!\bim text\b.)",
        r"(?:zusammen|in (?!der|dem|den)|ins|auf|nach|um|und|in drei|kurz|als|so dass|aus|für mich|ohne|mit eigenen)",
        rf"(?:was|wer|wie|welche\w?|worum|wovon|warum|wo|wann)\b[^.?!]{{0,45}}?(?:des|dieses|diesem|dieser|diese|im|das|der) (?:textes|artikels|gedichts|gedichtes|gedicht|absatzes|absatz|text|briefes|diagramm|schaubild|dialogs|bild|foto|tabelle|grafik){_HARD}(?<!\bein text)|"
        rf"was (?:stimmt nicht mit|ist falsch (?:an|mit)) (?:diesem|meinem|dem) (?:code|satz|text)|"
        rf"welche\w? (?:dieser|der folgenden) (?:sätze|aussagen|wörter|zahlen)\b",
    ),
    "fr": Handling(
        r"(?:résume[rz]?|tradui(?:s|re|sez)|corrige[rz]?|reformule[rz]?|réécri(?:s|re|vez)|analyse[rz]?|classe[rz]?|trie[rz]?|améliore[rz]?|simplifie[rz]?|raccourci\w*|li(?:s|re|sez)|relis|transcri\w+|converti\w*|"
        r"vérifie[rz]?|évalue[rz]?|explique[rz]?|continue[rz]?|complète[rz]?|résou\w+|(?:corrige|trouve|relève)[rz]? (?:les|toutes les) \w+ (?:de|dans|du))",
        r"(?:le |la |l'|les |ce |cet |cette |ces |mon |ma |mes |du |de l')(?:article|texte|phrases?|paragraphe|passage|extrait|poème|lettre|e-?mail|courriel|code|tableau|nombres|mots|liste|image|contrat|essai|dialogue|conversation|"
        r"compte[- ]rendu|document|fichier|rapport|discours|équation|message|avis|transcription)s?",
        r"(?:en|par|dans tes|avec tes|avec vos|et|au|à l'aide|sans|pour (?:moi|que)|que (?:je|j'|nous) (?:t'|vous|ai|avons)\w*|afin|selon|du plus|de manière|vers)",
        rf"(?:quelle?s? (?:est|sont)|qui (?:est|a écrit)|que|quel|de quoi|où|quand|pourquoi|combien)\b[^.?!]{{0,50}}?(?:du |de ce |de l'|de cet |de cette |dans ce |dans le |ce |cet |cette |le )(?:texte|article|passage|poème|extrait|paragraphe|graphique|tableau|lettre|image|document){_HARD}(?<! un texte)|"
        r"qu'est-ce qui ne va pas (?:dans|avec) (?:ce|mon|le) (?:code|texte)|(?:laquelle|lequel|lesquelles) de ces \w+ (?:est|sont)\b",
    ),
    "es": Handling(
        r"(?:resum[ea]n?|resumir|traduce|traduzca|traducir|corrig[ea]|corrija|reescrib[ea]|analiza|analice|ordena|ordene|clasifica|clasifique|mejora|simplifica|acorta|lee|lea|revisa|revise|transcrib[ea]|convierte|evalúa|explica|completa|continúa|"
        r"resuelve|parafrasea|(?:corrige|encuentra|busca) (?:los|todos los|las) \w+ (?:de|del|en))",
        r"(?:el |la |los |las |este |esta |estos |estas |mi |mis )(?:artículo|texto|frase|oración|oraciones|frases|párrafo|pasaje|fragmento|poema|carta|correo|e-?mail|código|tabla|números|palabras|lista|imagen|contrato|ensayo|diálogo|"
        r"conversación|acta|documento|archivo|informe|discurso|ecuación|mensaje|reseña|transcripción)",
        r"(?:en (?!el|la)|al|a l[ao]|de menor|de mayor|con tus|y|por|para (?:mí|que)|sin|que (?:te|le|os|he|adjunt\w+)|como|según|usando)",
        rf"¿?(?:cuál (?:es|sería)|quién (?:es|escribió)|qué|de qué|dónde|cuándo|por qué|cuánt[oa]s)\b[^.?!]{{0,50}}?(?:del|de este|de esta|de la|el|este|esta|en el|en la) (?:texto|artículo|pasaje|poema|fragmento|párrafo|gráfico|tabla|carta|imagen|foto|documento){_HARD}(?<! un texto)|"
        r"¿?qué (?:está mal|error hay) (?:en|con) (?:este|mi|el) (?:código|texto)|¿?cuál de est[ao]s \w+ (?:es|está)\b",
    ),
    "it": Handling(
        r"(?:riassum\w+|tradu\w+|corregg\w+|riscriv\w+|analizz\w+|ordin[ai]|classific[ahi]+|miglior[ai]|semplific[ahi]+|accorci[ai]|legg[ia]|rived[ia]|trascriv\w+|convert\w+|valut[ai]|spieg[ahi]+|complet[ai]|continu[ai]|risolv\w+|parafras\w+|"
        r"(?:correggi|trova) (?:gli|tutti gli|i) \w+ (?:nel|in|nella|del))",
        r"(?:il |la |lo |l'|i |le |gli |questo |questa |questi |queste |quest')(?:articolo|testo|frase|frasi|paragrafo|brano|poesia|lettera|e-?mail|codice|tabella|numeri|parole|elenco|immagine|contratto|saggio|dialogo|conversazione|verbale|documento|"
        r"file|relazione|discorso|equazione|messaggio|recensione|trascrizione)",
        r"(?:in (?!base)|dal|e|per me|con parole|senza|che ti|come|secondo|usando)",
        rf"(?:qual è|quali sono|chi (?:è|ha scritto)|che cosa|cosa|di (?:che )?cosa|dove|quando|perché|quant[ei])\b[^.?!]{{0,50}}?(?:del|di questo|di questa|dell'|della|la|il|questo|questa|nel|nella) ?(?:testo|articolo|brano|poesia|paragrafo|grafico|tabella|lettera|immagine|foto|documento){_HARD}(?<! un testo)|"
        r"cosa c'è che non va (?:in|nel) (?:questo|mio) \w+|quale di quest[ei] \w+ (?:è|sono)\b",
    ),
    "pt": Handling(
        r"(?:resum[ae]|resumir|tradu[zc]\w*|corri[jg]\w+|reescrev\w+|analis[ea]|ordene|ordena|classifique|classifica|melhore|simplifique|encurte|leia|lê|revise|revê|transcrev\w+|converta|avalie|explique|complete|continue|resolva|parafraseie|"
        r"(?:corrija|encontre) (?:os|todos os|as) \w+ (?:no|na|neste|nesta|do|da))",
        r"(?:o |a |os |as |este |esta |estes |estas |meu |minha )?(?:artigo|texto|frases?|parágrafo|trecho|poema|carta|e-?mail|código|tabela|números|palavras|lista|imagem|contrato|redação|diálogo|conversa|ata|documento|arquivo|relatório|discurso|equação|"
        r"mensagem|resenha|transcrição)",
        r"(?:em (?!que)|para (?:o|a|mim|que)|do menor|do maior|com suas|e|sem|que (?:te|lhe|enviei|anexei)|como|segundo|usando|por)",
        rf"(?:qual (?:é|seria)|quais são|quem (?:é|escreveu)|o que|do que|de que|onde|quando|por que|quant[oa]s)\b[^.?!]{{0,50}}?(?:do|da|deste|desta|no|na|este|esta|o|a) (?:texto|artigo|trecho|poema|parágrafo|gráfico|tabela|carta|imagem|foto|documento){_HARD}(?<! um texto)|"
        r"qual dest[ae]s \w+ (?:é|está)\b",
    ),
    "nl": Handling(
        r"(?:vat|vertaal|samenvatten|verbeter|corrigeer|herschrijf|analyseer|orden|sorteer|rangschik|classificeer|vereenvoudig|verkort|lees|controleer|transcribeer|zet|beoordeel|verklaar|voltooi|los|parafraseer|(?:verbeter|vind|zoek) (?:de|alle) \w+ in)",
        r"(?:de |het |dit |deze |mijn )(?:artikel|tekst|zin|zinnen|alinea|gedicht|brief|e-mail|code|tabel|getallen|woorden|lijst|afbeelding|contract|essay|dialoog|gesprek|notulen|document|bestand|verslag|toespraak|vergelijking|bericht|recensie)",
        r"(?:samen|naar (?:het|een)|in (?!het|de)|van klein|van groot|op|en|om|voor mij|zonder|met eigen|kort)",
        rf"(?:wat|wie|waar|welke?|waarom|wanneer|hoeveel)\b[^.?!]{{0,50}}?(?:van de|van het|van dit|van deze|in de|in het|in deze|dit|deze|de|het) (?:tekst|artikel|gedicht|alinea|fragment|brief|grafiek|tabel|afbeelding|foto)(?: over)?{_HARD}(?<! een tekst)|"
        r"welke van deze \w+ (?:is|zijn)\b",
    ),
    "pl": Handling(
        r"(?:stre(?:ść|szcz\w*)|podsumuj|przetłumacz|popraw|przeredaguj|przepisz|skróć|przeanalizuj|uporządkuj|posortuj|sklasyfikuj|przeczytaj|sprawdź|oceń|wyjaśnij|uzupełnij|rozwiąż|sparafrazuj|uprość|(?:popraw|znajdź) (?:wszystkie )?błędy w)",
        r"(?:ten |tę |to |te |tym |tej |mój |moją |moje )?(?:artykuł|tekst|tekście|zdani[ea]|akapit|akapicie|fragment|wiersz|list|e-mail|kod|kodzie|tabelę|liczby|słowa|listę|umowę|esej|dialog|rozmowę|protokół|dokument|plik|raport|przemówienie|równanie|wiadomość|recenzję)",
        r"(?:w (?:jedn|dw|trzech|czterech|pięciu|kilku|punkt)\w*|na (?:język|angiel|polsk|niemiec|francus|hiszpań|włosk|rosyj)\w*|od najm|od najw|własnymi|i|bez|dla mnie)",
        rf"(?:jak[ia]e?|kto|co|o czym|gdzie|kiedy|dlaczego|ile)\b[^.?!]{{0,50}}? (?:tego |w tym |ten |to |w )?(?:tekstu|tekście|artykułu|wiersza|wiersz|akapitu|fragmentu|listu|wykres|wykresu|tabeli|zdjęciu){_HARD}(?<!dobrego tekstu)|"
        r"któr[ey] z tych \w+ (?:jest|są)\b",
    ),
    "cs": Handling(
        r"(?:shrň\w*|přelož\w*|prelož\w*|oprav\w*|přepiš\w*|zkrať\w*|analyzuj\w*|seřaď\w*|přečti|zkontroluj\w*|ohodnoť\w*|vysvětli|doplň\w*|vyřeš\w*|parafrázuj\w*|zjednoduš\w*|zhrň\w*|(?:oprav|najdi)(?:te)? (?:všechny )?chyby v)",
        r"(?:ten |tu |tento |tuto |tyto |tomto |této |můj |moji )?(?:článek|článok|text|textu|větu|vetu|věty|odstavec|odstavci|odstavcu|odsek|báseň|dopis|e-mail|kód|kódu|tabulku|čísla|slova|seznam|smlouvu|esej|dialog|rozhovor|zápis|dokument|soubor|zprávu|projev|rovnici|recenzi)",
        r"(?:do (?:tří|dvou|jedné|pěti|několika|angl|češt|něm|franc|španěl|slov|ital|rušt|maď)\w*|v (?:několika|jedné|bodech)\w*|od nejm|od nejv|vlastními|a|bez|pro mě|podle)",
        rf"(?:jak[áýé]|kdo|co|o čem|kde|kdy|proč|kolik)\b[^.?!]{{0,50}}? (?:tohoto |této |v tomto |v |tato |tento )?(?:textu|článku|básně|báseň|odstavce|úryvku|dopisu|graf|grafu|tabulky|obrázek){_HARD}(?<!dobrého textu)|"
        r"která? z těchto \w+ (?:je|jsou)\b",
    ),
    "ru": Handling(
        r"(?:перескажи\w*|переведи\w*|исправь\w*|перепиши\w*|сократи\w*|отредактируй\w*|проанализируй\w*|отсортируй\w*|упорядочи\w*|прочитай\w*|прочти\w*|проверь\w*|оцени\w*|объясни\w*|продолжи\w*|дополни\w*|реши\w*|перефразируй\w*|упрости\w*|"
        r"резюмируй\w*|обобщи\w*|(?:исправь|найди)(?:те)? (?:все )?ошибки в)",
        r"(?:этот |эту |это |эти |этом |этой |мой |мою |моё )?(?:статью|статье|текст|тексте|предложени[ея]|предложении|абзац|абзаце|отрывок|стихотворение|письмо|код|коде|таблицу|числа|слова|список|договор|эссе|диалог|разговор|протокол|документ|файл|отчёт|отчет|речь|уравнение|сообщение|отзыв)",
        r"(?:в (?:одном|двух|трёх|трех|четырёх|пяти|нескольких|формат|прошедш)\w*|на (?:англ|русск|немец|франц|испан|китай|итал|венгер)\w*|по (?:возраст|убыв|алфав)\w*|своими|и|без|для меня|кратко)",
        rf"(?:как(?:ая|ов|ова|ое|ую)|кто|что|о ч[её]м|где|когда|почему|сколько|про что)\b[^.?!]{{0,50}}? (?:этого |этой |в этом |это |этот )?(?:текста|тексте|текст|статьи|статье|стихотворения|стихотворение|абзаца|абзаце|отрывка|письма|письме|графика|график|таблицы|диаграмма){_HARD}(?<!хорошего текста)|"
        r"как(?:ое|ие|ой) из этих \w+",
    ),
    "uk": Handling(
        r"(?:стисло |коротко )?(?:перекажи\w*|переклад(?:и|іть)|виправ\w*|перепиши\w*|скороти\w*|відредагуй\w*|проаналізуй\w*|відсортуй\w*|впорядкуй\w*|прочитай\w*|перевір\w*|оціни\w*|поясни\w*|продовж\w*|розв'яжи\w*|перефразуй\w*|спрости\w*|підсумуй\w*|(?:виправ|знайди) (?:всі )?помилки в)",
        r"(?:цей |цю |це |ці |цьому |цій )?(?:статтю|статті|текст|тексті|речення|абзац|абзаці|уривок|вірш|лист|код|коді|таблицю|числа|слова|список|договір|есе|діалог|розмову|протокол|документ|файл|звіт|промову|рівняння|повідомлення|відгук)",
        r"(?:у (?:одному|двох|трьох|кількох)\w*|в (?:одному|двох|трьох|кількох)\w*|на (?:англ|укр|нім|фран)\w*|англійською|українською|німецькою|французькою|за (?:зрост|спад)\w*|своїми|і|та|без)",
        rf"(?:яка|який|хто|що|про що|де|коли|чому|скільки)\b[^.?!]{{0,50}}? (?:цього |цієї |у цьому |цей |це )?(?:тексту|тексті|статті|вірша|вірш|абзацу|уривка|листа|графік|таблиці){_HARD}",
    ),
    "tr": Handling(
        r"",
        r"(?:^|\b(?:bu|şu|lütfen) )(?:makaleyi|metni|cümleyi|cümleleri|paragrafı|paragraftaki|metindeki|cümledeki|şiiri|mektubu|e-postayı|kodu|koddaki|tabloyu|sayıları|kelimeleri|listeyi|sözleşmeyi|denemeyi|diyaloğu|konuşmayı|belgeyi|dosyayı|raporu|denklemi|mesajı|yorumu)",
        r"[^.!?]{0,40}?(?:özetle|çevir|düzelt|yeniden yaz|analiz et|incele|sırala|kısalt|oku|kontrol et|değerlendir|açıkla|tamamla|çöz|sadeleştir|bul)\w*",
        r"(?:bu )?(?:metnin|makalenin|şiirin|paragrafın|hikayenin|mektubun|grafiğin) (?:ana fikri|konusu|yazarı|başlığı|teması|amacı|şairi|mesajı) (?:nedir|ne|kim|kimdir)|bu (?:şiir|metin|makale|hikaye|görsel|grafik|kod)\w* (?:ne|neyi|kim|nerede)\b",
    ),
    "ro": Handling(
        r"(?:rezumă|rezumați|traduc?\w*|corectează|corectați|rescrie|reformulează|analizează|ordonează|sortează|clasifică|îmbunătățește|simplifică|scurtează|citește|verifică|transcrie|evaluează|explică|completează|continuă|rezolvă|parafrazează|"
        r"(?:corectează|găsește) (?:toate )?(?:greșelile|erorile) din)",
        r"(?:acest |această |aceste )?(?:articolul|articol|textul|text|propozițiile|propoziția|propoziție|fraza|paragraful|paragraf|pasajul|poezia|poezie|scrisoarea|e-mailul|codul|cod|tabelul|numerele|cuvintele|lista|imaginea|contractul|eseul|dialogul|conversația|documentul|fișierul|raportul|discursul|ecuația|mesajul|recenzia)",
        r"(?:în (?!care)|cu (?:propriile|cuvintele)|de la|și|fără|pentru mine|pe scurt)",
        rf"(?:care (?:este|e|sunt)|cine (?:este|e|a scris)|ce|despre ce|unde|când|de ce|câ[tț][ie]?)\b[^.?!]{{0,50}}? (?:acestui |acestei |în această |în acest |a )?(?:textului|articolului|poeziei|poezie|paragrafului|pasajului|scrisorii|graficul|text|articol|imagine){_HARD}(?<! un text)",
    ),
    "sv": Handling(
        r"(?:sammanfatta|översätt|rätta|korrigera|skriv om|förkorta|analysera|ordna|sortera|läs|kontrollera|bedöm|förklara|fortsätt|lös|parafrasera|förenkla|(?:rätta|hitta) (?:alla )?(?:felen|fel) i)",
        r"(?:den här |det här |de här |denna |detta |dessa |min |mitt )?(?:artikeln|texten|text|meningen|meningarna|mening|stycket|stycke|dikten|dikt|brevet|mejlet|koden|tabellen|talen|orden|listan|avtalet|uppsatsen|dialogen|samtalet|protokollet|dokumentet|filen|rapporten|talet|ekvationen|meddelandet|recensionen)",
        r"(?:i (?:en|två|tre|fyra|fem|några|punktform)|till (?:eng|sv|ty|fra|spa)\w*|med egna|från minst|från störst|och|utan|åt mig|kort)",
        rf"(?:vad|vem|var|vilken|vilket|varför|när|hur många|om vad)\b[^.?!]{{0,50}}?(?:i |av |till |om )?(?:den här |det här |denna |detta )?(?:texten|artikeln|dikten|stycket|brevet|diagrammet|tabellen|bilden|dikt|text)(?: om)?{_HARD}",
    ),
    "ar": Handling(
        r"(?:لخص|لخّص|ترجم|صحح|صحّح|أعد صياغة|أعد كتابة|حلل|اقرأ|راجع|رتب|صنف|قيّم|قيم|اختصر|أكمل|اشرح|بسّط|صحح الأخطاء في|حل|ابحث عن الأخطاء في|استخرج [^.؟!]{0,20}? من)",
        r"(?:(?:هذا|هذه) )?(?:المقال|المقالة|النص|الجملة|الجمل|الفقرة|القصيدة|الرسالة|البريد الإلكتروني|الكود|الشيفرة|الجدول|الأرقام|الكلمات|القائمة|الصورة|العقد|الحوار|المحادثة|المستند|الملف|التقرير|الخطاب|المعادلة)",
        r"(?:في (?:جمل|ثلاث|جملتين|نقاط|نقطتين|فقرة|بضع|خمس)\S*|إلى (?:ال|لغة)\S*|من الأصغر|من الأكبر|ب\S+|و\S+|بدون|لي)",
        rf"(?:ما|من|ماذا|عم|لماذا|أين|متى|كم|عن ماذا)(?: هو| هي)? [^.؟!]{{0,35}}?(?:للنص|النص|للمقال|المقال|للفقرة|هذه القصيدة|هذا النص|هذه الفقرة|هذه الصورة|هذا المقال|القصيدة){_HARD}",
    ),
    "zh": Handling(
        r"(?:请|請|麻烦|帮我|幫我|请帮我|能否|你能)*(?:总结|總結|概括|翻译|翻譯|修改|改写|改寫|润色|潤飾|校对|校對|分析|归纳|歸納|缩写|扩写|续写|續寫|阅读|閱讀|解释|解釋|描述|评价|評價|提取|找出|转换|检查|检视|简化|把|将|將|对|從|从|为|給|给)(?:一下)?",
        r"(?:(?:这|這|该|該|此|本)[篇段首张張幅封个個句份则則条條些组組]?)(?:\w{0,4}?)(?:文章|文本|文字|短文|段落|话|話|句子|诗|詩|信|邮件|郵件|代码|代碼|程式碼|表格|图片|圖片|照片|图表|圖表|新闻|新聞|报告|報告|合同|作文|论文|論文|对话|對話|会议记录|文件|文档|演讲|数字|数据|单词|词语|歌词|评论|简历|列表|方程)",
        r"",
        r"(?:文章|短文|本文|全文|原文|这篇\w{1,4}|这段\w{1,4}|这首诗|這首詩|这张图表?|这幅图|这个表格|这封信)的?(?:主旨|中心思想|主题|主題|主要内容|主要內容|作者|大意|观点|觀點|标题|結論|结论|语气|情感)[^。]{0,12}?(?:是|什么|什麼|谁|誰|[?？])|"
        r"(?:这|這)[张張幅]\w{0,3}(?:图|圖|图表|圖表|照片|图片|圖片)\w{0,3}(?:说明|說明|显示|顯示|表示|反映|是什么|里有)|(?:哪|以下哪)(?:一)?[个個项項]是正确的",
    ),
    "ja": Handling(
        r"",
        r"(?:この|こちらの|その|次の|^)(?:\w{0,4}?)(?:記事|文章|文|段落|詩|手紙|メール|コード|表|写真|画像|グラフ|報告書|契約書|作文|会話|対話|議事録|文書|スピーチ|方程式|レビュー|数字|単語|リスト|物語)(?:の\w{1,8})?(?:を|から)",
        r"[^。!?！？]{0,20}?(?:要約|翻訳|訳|修正|直し|書き換え|書き直|校正|分析|添削|並べ替え|分類|説明|読ん|評価|短く|簡単に|まとめ|チェック|変換|続け|抜き出|解い)",
        r"(?:(?:この|その)?(?:文章|本文|記事|詩|文|物語|段落|手紙)の(?:主題|要旨|作者|著者|テーマ|筆者|要点|タイトル|主旨|結論|筆者の主張)は)|(?:この|その)(?:グラフ|表|図|コード)(?:は|が|から|の)[^。]{0,15}?(?:何|どこ|なぜ)",
    ),
    "ko": Handling(
        r"",
        r"(?:이 |그 |다음 |^)(?!\S{1,12}라는)(?:\w{0,4} ?)??(?:기사|문장|글|단락|시|편지|이메일|코드|표|사진|이미지|그래프|보고서|계약서|에세이|대화|회의록|문서|파일|연설|방정식|리뷰|숫자|단어|목록|텍스트)(?:들)?(?:를|을|의 \w{1,4}(?:를|을)|에서)",
        r"[^.!?]{0,25}?(?:요약|번역|수정|고쳐|교정|분석|정리|정렬|분류|설명|읽고|평가|줄여|다시 써|바꿔|변환|찾아|이어|완성|풀어)",
        r"(?:(?:이 |위 )?(?:글|지문|본문|기사|시|텍스트|이야기)의 (?:주제|요지|작가|저자|제목|중심 생각|중심 내용|목적|주장|핵심)(?:는|은|가|이))|이 (?:그래프|표|그림|코드)(?:는|은|가|에서)[^.]{0,15}?(?:무엇|뭐|왜|어디)",
    ),
}
"""What stands in no task whose text is not there: an order or a question that begins the task."""

_POLITE = {
    "en": r"(?:(?:please|kindly|can you|could you|would you|will you|i need you to|i want you to|help me|you need to|now)(?: please| kindly)?,? )?",
    "hu": r"(?:kérlek,? |kérem,? |légy szíves,? )?",
    "de": r"(?:bitte |kannst du |können sie |könntest du )?",
    "fr": r"(?:veuillez |peux-tu |pouvez-vous |pourriez-vous |s'il te plaît,? |s'il vous plaît,? )?",
    "es": r"(?:por favor,? |¿?puedes |¿?podrías )?",
    "it": r"(?:per favore,? |puoi |potresti )?",
    "pt": r"(?:por favor,? |você pode |pode |poderia )?",
    "nl": r"(?:kun je |alsjeblieft |kunt u )?",
    "pl": r"(?:proszę,? )?",
    "cs": r"(?:prosím,? )?",
    "ru": r"(?:пожалуйста,? )?",
    "uk": r"(?:будь ласка,? )?",
    "ro": r"(?:te rog,? (?:să )?|vă rog,? )?",
    "sv": r"(?:snälla |vänligen |kan du )?",
    "ar": r"(?:من فضلك,? |يرجى |الرجاء )?",
    "zh": r"(?:请|請|麻烦|帮我)?",
}


def _handled(tag: str) -> str:
    words = HANDLED[tag]
    if tag in ("ja", "ko", "tr"):  # the verb stands last
        return rf"^(?:{words.thing}\W?{words.then}|{words.asks})"
    if tag == "zh":
        return rf"^(?:{words.verbs}{words.thing}|{_POLITE[tag]}(?:{words.asks}))"
    ended = rf"(?:{_HARD}|,? (?:{words.then})(?![^.!?]{{71}}))"
    return rf"^\W?{_POLITE[tag]}(?:(?:{words.verbs}) (?:{words.thing}){ended}|{words.asks})"


HANDLES: dict[str, str] = {tag: _handled(tag) for tag in HANDLED}
"""A task that begins by handling a thing as known, or by asking about it."""

HANDLED_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "article|text|passage|paragraph|sentence|poem|essay|story|stories|letter|mail|message|tweet| post|review|report|document| pdf| file|"
        "contract|speech|transcript|conversation|dialogue| chat| code|snippet| script|numbers|words| list| items| table|spreadsheet|data|chart|graph|"
        "diagram| map|picture|photo|image|screenshot|video| clip|audio|recording|equation|expression|minutes| notes|slide|presentation|receipt|invoice|"
        " menu|résumé|resume|y cv|e cv|s cv|r cv|d cv|g cv|w cv| log|comic|cartoon|lyrics|quote|statement|excerpt|abstract|headline|comment|feedback|draft|questions|options|these | this|products|painting|versions"
    ),
    "hu": parted("cikk|szöveg|mondat|bekezdés|vers|level|levél|e-mail|kód|táblázat|számokat|szavakat|listá|kép|szerződést|esszét|novellát|történet|párbeszéd|beszélget|jegyzőkönyv|dokumentum|fájlt|adatokat|vélemény|beszédet|jelentést|egyenletet|kérdésekre|fotó|grafikon|videó|részlet|küldte"),
    "de": parted("artikel|text|satz|sätze|absatz|absätze|gedicht|brief|e-mail|code|tabelle|zahlen|wörter|liste|bild|vertrag|aufsatz|gespräch|dialog|protokoll|dokument|datei|bericht|rede|gleichung|diagramm|nachricht|rezension|foto|grafik|aussagen"),
    "fr": parted("article|texte|phrase|paragraphe|passage|extrait|poème|lettre|mail|courriel|code|tableau|nombres|mots|liste|image|contrat|essai|dialogue|conversation|compte|document|fichier|rapport|discours|équation|message| avis|transcription|graphique| de ces "),
    "es": parted("artículo|texto|frase|oraci|párrafo|pasaje|fragmento|poema|carta|correo|mail|código|tabla|números|palabras|lista|imagen|contrato|ensayo|diálogo|conversaci|acta|documento|archivo|informe|discurso|ecuaci|mensaje|reseña|transcripci|gráfico|foto| de estos | de estas "),
    "it": parted("articolo|testo|frase|frasi|paragrafo|brano|poesia|lettera|mail|codice|tabella|numeri|parole|elenco|immagine|contratto|saggio|dialogo|conversazione|verbale|documento|file|relazione|discorso|equazione|messaggio|recensione|trascrizione|grafico|foto|non va| di quest"),
    "pt": parted("artigo|texto|frase|parágrafo|trecho|poema|carta|mail|código|tabela|números|palavras|lista|imagem|contrato|redação|diálogo|conversa|a ata|documento|arquivo|relatório|discurso|equação|mensagem|resenha|transcrição|gráfico|foto| dest"),
    "nl": parted("artikel|tekst|de zin|deze zin|alinea|gedicht|brief|e-mail|code|tabel|getallen|woorden|lijst|afbeelding|contract|essay|dialoog|gesprek|notulen|document|bestand|verslag|toespraak|vergelijking|bericht|recensie|fragment|grafiek|foto| van deze "),
    "pl": parted("artykuł|tekst|tekście|zdani|akapi|fragment|wiersz|list|e-mail| kod|tabel|liczby|słowa|umowę|esej|dialog|rozmowę|protokół|dokument|plik|raport|przemówienie|równanie|wiadomość|recenzję|wykres|zdjęciu| z tych "),
    "cs": parted("článe|článo|článk|text|vět|vetu|odst|odsek|báse|básn|dopis|e-mail|kód|tabulk|čísla|slova|seznam|smlouvu|esej|dialog|rozhovor|zápis|dokument|soubor|zprávu|projev|rovnici|recenzi|úryvk|graf|obrázek| z těchto "),
    "ru": parted("стать|текст|предложени|абзац|отрыв|стихотворени|письм|код|таблиц|числа|слова|список|договор|эссе|диалог|разговор|протокол|документ|файл|отчёт|отчет|речь|уравнение|сообщение|отзыв|график|диаграмма| из этих "),
    "uk": parted("статт|текст|речення|абзац|урив|вірш|лист|код|таблиц|числа|слова|список|договір|есе|діалог|розмову|протокол|документ|файл|звіт|промову|рівняння|повідомлення|відгук|графік"),
    "tr": parted("makale|metn|metin|cümle|paragraf|şiir|mektub|e-posta|kodu|koddaki|tabloyu|sayıları|kelimeleri|listeyi|sözleşmeyi|denemeyi|diyaloğu|konuşmayı|belgeyi|dosyayı|raporu|denklemi|mesajı|yorumu|hikaye|grafi|bu görsel|bu kod"),
    "ro": parted("articol|text|propoziți|fraza|paragraf|pasaj|poezi|scriso|e-mail|codul|tabel|numerele|cuvintele|lista|imagine|contractul|eseul|dialogul|conversația|document|fișierul|raportul|discursul|ecuația|mesajul|recenzia|graficul"),
    "sv": parted("artikeln|text|mening|stycke|dikt|brevet|mejlet|koden|tabellen|talen|orden|listan|avtalet|uppsatsen|dialogen|samtalet|protokollet|dokumentet|filen|rapporten|talet|ekvationen|meddelandet|recensionen|diagrammet|bilden"),
    "ar": parted("المقال|النص|للنص|للمقال|للفقرة|الجمل|الفقرة|القصيدة|الرسالة|البريد|الكود|الشيفرة|الجدول|الأرقام|الكلمات|القائمة|الصورة|العقد|الحوار|المحادثة|المستند|الملف|التقرير|الخطاب|المعادلة"),
    "zh": parted("这|這|该|該|此|本文|文章|短文|全文|原文|本篇|哪个|哪項|哪项"),
    "ja": parted("記事|文章|文を|文の|文から|段落|詩|手紙|メール|コード|表|写真|画像|グラフ|報告書|契約書|作文|会話|対話|議事録|文書|スピーチ|方程式|レビュー|数字|単語|リスト|物語|本文|この図|その図"),
    "ko": parted("기사|문장|글|단락|시|편지|이메일|코드|표|사진|이미지|그래프|그림|보고서|계약서|에세이|대화|회의록|문서|파일|연설|방정식|리뷰|숫자|단어|목록|텍스트|지문|본문|이야기"),
}  # fmt: skip
"""What every phrase of `HANDLES` of a language holds one of."""
