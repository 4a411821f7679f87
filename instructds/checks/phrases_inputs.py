"""How a task points at a text, picture or table, and how an answer says that there is none, in each language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import NamedTuple


class Pointing(NamedTuple):
    """The words of one language: what points and stands before or after the thing, things, "was not given", "please give"."""

    before: str
    after: str
    things: str
    lacking: str
    please: str


POINTING: dict[str, Pointing] = {
    "en": Pointing(
        (
            r"(?:the )?(?:following|below|above|attached|provided|enclosed|accompanying)|the (?:given|linked|"
            r"aforementioned|supplied)|(?:summari[sz]e|translate|rewrite|edit|proofread|paraphrase|describe|analy[sz]e|"
            r"classify|correct|caption|fix|explain|read|in|from|on|about|of) (?:this|these)"
        ),
        r"below|above|attached|provided|given|shown(?: here| below)?|you are given|linked",
        (
            r"report|recording|file|reviews|text|sentence|paragraph|passage|article|story|stories|poem|image|picture|photo|"
            r"photograph|painting|"
            r"drawing|"
            r"figure|table|chart|graph|diagram|infographic|list|code|snippet|data|dataset|link|url|website|video|"
            r"e-?mail|letter|document|review|quote|quotation|dialogue|conversation|words|numbers|equation|tweet|essay|"
            r"recipe|excerpt|statement|phrase|items|song|lyrics|report|audio|screenshot|map|headline|transcript|abstract|"
            r"speech"
        ),
        (
            r"\b(?:you|user) (?:haven't|have not|did not|didn't|has not|hasn't) (?:\w+ )?(?:provided?|given?|included?|"
            r"attached?|shared?|specified|specify|sent|uploaded|mentioned|pasted?)|"
            r"\b(?:no|without (?:the|a|any)|don't see (?:the|a|any)|do not see (?:the|a|any)|doesn't (?:seem "
            r"to )?include (?:the|a|any)|there (?:is|are|was|were) no|is missing (?:the|a))"
        ),
        (
            r"\b(?:please|could you|can you|would you)(?: please| kindly)? (?:provide|share|send|paste|supply|upload|give|"
            r"attach|include|enter|input)"
        ),
    ),
    "hu": Pointing(
        (
            r"az? (?:alábbi|következő|mellékelt|csatolt|megadott|fenti|adott|lenti|bemásolt|feltöltött|keretben lévő|"
            r"keretezett|idézett)|ezt az?|ebben az?|"
            r"ennek az?|ezen az?|ebből az?"
        ),
        r"alább|lent|fent|mellékelve|csatolva",
        (
            r"szöveg\w*|mondat\w*|bekezdés\w*|cikk\w*|kép(?!viselő|zés|es\b)\w*|fotó\w*|fénykép\w*|ábr[aá]\w*|táblázat\w*|"
            r"list[aá]\w*|kód\w*|függvény\w*|vers(?!eny)\w*|történet\w*|level\w*|levél\w*|e-mail\w*|link\w*|videó\w*|"
            r"adat\w*|grafikon\w*|diagram\w*|idézet\w*|párbeszéd\w*|szavak\w*|számok\w*|egyenlet\w*|dokumentum\w*|esszé\w*|"
            r"bejegyzés\w*|jelentés(?!e)\w*|felvétel\w*|részlet\w*|állítás\w*|recept\w*|weboldal\w*"
        ),
        (
            r"\bnem (?:adt\w+|csatol\w+|küld\w+|osztott\w* meg|mellékel\w+|látok|látom|található|szerepel|kaptam|másol\w+)|"
            r"\bhiányzik|\bnincs (?:megadva|mellékelve|csatolva|itt)"
        ),
        (
            r"\b(?:kérlek|kérem|légy szíves|legyen szíves)[^.!?\n]{0,40}?\b(?:add meg|adja meg|küld\w*|másol\w*|oszd meg|"
            r"ossza meg|illeszd|illessze|töltsd|töltse|mellékel\w*|írd be|írja be)|\b(?:megadnád|megadná|elküldenéd|"
            r"elküldené|megosztanád|megosztaná|add meg|küldd el)"
        ),
    ),
    "de": Pointing(
        (
            r"(?:folgende[nrms]?|untenstehende[nrms]?|nachstehende[nrms]?|obige[nrms]?|angehängte[nrms]?|beigefügte[nrms]?|"
            r"gegebene[nrms]?|bereitgestellte[nrms]?|vorliegende[nrms]?|angegebene[nrms]?|nachfolgende[nrms]?)|"
            r"(?:diese[nrms]?)(?= (?:text|satz|absatz|artikel|bild|foto|tabelle|gedicht))"
        ),
        r"unten|oben|im anhang|anbei",
        (
            r"texte?s?|sätze?n?|satz(?:es)?|absatz|absätze|artikels?|bild(?:er|es)?|fotos?|tabelle|liste|code|funktion|"
            r"gedichte?|geschichte|brief|e-mail|link|video|daten|datensatz|diagramm|zitat|dialog|wörter|zahlen|gleichung|"
            r"dokument|aufsatz|passage|grafik|aussagen?|berichte?s?|auszug|webseite|rezept"
        ),
        r"\b(?:kein\w*|nicht|fehlt|ohne)",
        (
            r"\bbitte[^.!?\n]{0,25}?\b(?:geben|gib|stellen|stelle|senden|sende|schick\w*|fügen|füge|teilen|teile|laden|"
            r"lade|nennen|nenne)|\b(?:könnten sie|könntest du|kannst du|können sie)(?: mir)?(?: bitte)?(?= "
            r"[^.!?\n]{0,60}(?:geben|schicken|senden|bereitstellen|mitteilen|einfügen|nennen))"
        ),
    ),
    "fr": Pointing(
        (
            r"(?:les? |la )?suivante?s?|(?:résume[rz]?|traduis|traduire|traduisez|corrige[rz]?|décri\w+|analyse[rz]?|"
            r"reformule[rz]?|réécri\w+|dans) (?:ce|cette|cet|ces)"
        ),
        r"suivante?s?|ci-dessous|ci-dessus|ci-jointe?s?|fournie?s?|donnée?s?|jointe?s?|ci-après",
        (
            r"rapports?|fichiers?|textes?|phrases?|paragraphes?|articles?|images?|photos?|tableaux?|listes?|codes?|"
            r"fonctions?|poèmes?|"
            r"histoires?|lettres?|courriels?|e-?mails?|liens?|vidéos?|données|graphiques?|citations?|dialogues?|mots|"
            r"nombres|équations?|documents?|passages?|extraits?|énoncés?|affirmations?|enregistrements?|recettes?"
        ),
        r"\b(?:vous n'avez|tu n'as|aucune?|il n'y a pas|il manque|sans)",
        (
            r"\b(?:veuillez|pouvez-vous|pourriez-vous|merci de|peux-tu|pourrais-tu|s'il vous plaît)[^.!?\n]{0,"
            r"25}?\b(?:fournir|partager|envoyer|coller|donner|joindre|indiquer|fournissez|envoyez)"
        ),
    ),
    "es": Pointing(
        (
            r"(?:el |la |los |las )?siguientes?|(?:resum\w+|traduc\w+|corrig\w+|describ\w+|analiz\w+|reescrib\w+|"
            r"en) (?:este|esta|estos|estas)"
        ),
        r"siguientes?|a continuación|adjunt[oa]s?|de (?:abajo|arriba)|más (?:abajo|arriba)|anterior(?:es)?|"
        r"proporcionad[oa]s?|dad[oa]s?",
        (
            r"textos?|frases?|oraci[óo]n(?:es)?|párrafos?|artículos?|im[aá]gen(?:es)?|fotos?|fotografías?|tablas?|listas?|"
            r"códigos?|funci[óo]n|poemas?|historias?|cartas?|correos?|enlaces?|v[ií]deos?|datos|gráfic[oa]s?|citas?|"
            r"diálogos?|palabras|números|ecuaci[óo]n(?:es)?|documentos?|pasajes?|fragmentos?|afirmaci(?:ón|ones)|informes?|"
            r"recetas?"
        ),
        r"\b(?:no (?:has|ha|se ha|me has|hay|veo)|ning[úu]n|ninguna|falta|sin)",
        (
            r"\b(?:por favor|podrías|puedes|podría|puede)[^.!?\n]{0,25}?\b(?:proporcion\w*|compart\w*|env[ií]\w*|peg\w*|"
            r"adjunt\w*|facilit\w*)"
        ),
    ),
    "it": Pointing(
        (
            r"(?:il |la |i |le |lo |gli )?seguent[ei]|(?:riassum\w+|traduc\w+|correggi\w*|descriv\w+|analizz\w+|riscriv\w+|"
            r"in) (?:questo|questa|questi|queste)"
        ),
        r"seguent[ei]|qui (?:sotto|sopra)|sopra|di seguito|allegat[oaie]|riportat[oaie]|fornit[oaie]|dat[oaie]",
        (
            r"test[oi]|fras[ei]|paragraf[oi]|articol[oi]|immagin[ei]|foto|tabell[ae]|elenc(?:o|hi)|list[ae]|codice|"
            r"funzion[ei]|poesi[ae]|stori[ae]|letter[ae]|e-?mail|link|video|dati|grafic[oi]|citazion[ei]|dialog(?:o|hi)|"
            r"parole|numeri|equazion[ei]|document[oi]|bran[oi]|ricett[ae]|relazion[ei]|affermazion[ei]"
        ),
        r"\b(?:non (?:hai|ha|avete|vedo|è stat[oa]|c'è)|nessun\w*|manca|senza)",
        r"\b(?:per favore|potresti|puoi|potrebbe|si prega)[^.!?\n]{0,25}?\b(?:forni\w*|condivid\w*|invi\w*|incoll\w*|alleg\w*)",
    ),
    "pt": Pointing(
        (
            r"(?:o |a |os |as )?seguintes?|(?:resum\w+|traduz\w*|corrij\w+|descrev\w+|analis\w+|reescrev\w+|n)(?: este|"
            r" esta| estes| estas|este|esta)"
        ),
        r"seguintes?|abaixo|acima|(?:em )?anex[oa]s?|fornecid[oa]s?|dad[oa]s?|a seguir",
        (
            r"textos?|frases?|parágrafos?|artigos?|image(?:m|ns)|fotos?|fotografias?|relatórios?|tabelas?|listas?|códigos?|"
            r"funç(?:ão|ões)|poemas?|"
            r"histórias?|cartas?|e-?mails?|links?|vídeos?|dados|gráficos?|citaç(?:ão|ões)|diálogos?|palavras|números|"
            r"equaç(?:ão|ões)|documentos?|trechos?|afirmaç(?:ão|ões)|receitas?"
        ),
        r"\b(?:não (?:forneceu|incluiu|anexou|enviou|há|vejo|foi)|nenhum\w*|falta|sem)",
        (
            r"\b(?:por favor|poderia|você poderia|pode|você pode)[^.!?\n]{0,25}?\b(?:forne[çc]\w*|compartilh\w*|envi\w*|"
            r"cole|colar|anex\w*)"
        ),
    ),
    "nl": Pointing(
        r"(?:de |het |deze )?(?:(?:vat|vertaal|herschrijf|verbeter|beschrijf|analyseer) (?:deze|dit)|volgende|onderstaande|"
        r"bovenstaande|bijgevoegde|gegeven|meegeleverde)",
        r"hieronder|hierboven|bijgevoegd",
        (
            r"teksten|tekst|zinnen|zin|alinea|artikel|uitspraken|uitspraak|verslag|rapport|afbeelding(?:en)?|foto's|foto|"
            r"tabel|lijst|code|functie|"
            r"gedicht|"
            r"verhaal|brief|e-mail|link|video|gegevens|grafiek|citaat|dialoog|woorden|getallen|vergelijking|document|"
            r"passage"
        ),
        r"\b(?:geen|niet|ontbreekt|zonder)",
        (
            r"\b(?:kun je|kunt u|zou je|gelieve|alsjeblieft)(?= [^.!?\n]{0,60}(?:geven|delen|sturen|plakken))|\b(?:geef|"
            r"stuur|deel|plak) (?:me|mij|alsjeblieft|de|het)"
        ),
    ),
    "pl": Pointing(
        r"(?:poniższ\w+|następując\w+|podan\w+|załączon\w+|powyższ\w+|dołączon\w+)",
        r"poniżej|powyżej|w załączniku",
        (
            r"tekst\w*|zdani\w*|zdań|akapit\w*|artykuł\w*|obraz\w*|zdjęci\w*|tabel\w*|list[aęyę]\w*|kod\w*|funkcj\w*|"
            r"wiersz\w*|histori\w*|e-mail\w*|link\w*|wideo|film\w*|dan(?:e|ych)|wykres\w*|cytat\w*|dialog\w*|słow\w*|słów|"
            r"liczb\w*|równani\w*|dokument\w*|fragment\w*|przepis\w*"
        ),
        r"\b(?:nie (?:podał\w*|podano|załączon\w*|dołączy\w*|widzę|przesłał\w*|dostarczy\w*)|brak\w*|bez)",
        r"\b(?:proszę (?:podać|przesłać|wkleić|udostępnić|dostarczyć|o)|podaj|prześlij|wklej|udostępnij)",
    ),
    "cs": Pointing(
        (
            r"(?:následující\w*|níže uveden\w+|výše uveden\w+|uveden\w+|přiložen\w+|poskytnut\w+|nasledujúc\w+|priložen\w+|"
            r"uveden\w+|zadan\w+)"
        ),
        r"níže|výše|v příloze|nižšie|v prílohe",
        (
            r"text\w*|vět\w*|viet|odstav\w*|odsek\w*|člán\w*|obráz\w*|fotk\w*|fotografi\w*|tabul\w*|seznam\w*|zoznam\w*|"
            r"kód\w*|funkc\w*|báse\w*|básn\w*|příběh\w*|príbeh\w*|dopis\w*|e-mail\w*|odkaz\w*|vide\w*|dat[aů]?|údaj\w*|"
            r"graf\w*|citát\w*|dialog\w*|slov\w*|čís\w*|rovnic\w*|dokument\w*|úryv\w*|recept\w*|vet\w*"
        ),
        r"\b(?:ne(?:poskyt\w+|uved\w+|přilož\w+|prilož\w+|vidím|zadal\w*|posla\w+)|chybí|chýba|bez|žádn\w+|žiadn\w+)",
        (
            r"\b(?:prosím,? (?:zadej\w*|pošl\w*|poskyt\w*|vlož\w*|sdíl\w*|uveď\w*|dodej\w*|pošli|zdieľaj\w*)|zadejte|"
            r"pošlete|poskytněte|vložte)"
        ),
    ),
    "ro": Pointing(
        r"următor\w+|acest|această|acestei|acestui",
        r"următor\w+|de mai jos|de mai sus|atașat\w*|furnizat\w*|dat[ăe]?",
        (
            r"text\w*|propoziți\w*|fraz\w*|paragraf\w*|articol\w*|imagin\w*|poz[ăae]\w*|fotografi\w*|tabel\w*|list[ăae]\w*|"
            r"cod(?:ul)?|funcți\w*|poezi\w*|povest\w*|scriso\w*|e-mail\w*|link\w*|video\w*|datel\w*|grafic\w*|citat\w*|"
            r"dialog\w*|cuvint\w*|numer\w*|ecuați\w*|document\w*|fragment\w*|pasaj\w*"
        ),
        r"\b(?:nu (?:ați|ai|a fost|văd|există)|niciun\w*|lipse\w+|fără)",
        r"\b(?:vă rog|te rog|ați putea|ai putea|puteți|poți)[^.!?\n]{0,25}?\b(?:furniz\w*|trimit\w*|lip\w*|atas\w*)",
    ),
    "ru": Pointing(
        (
            r"следующ\w+|данн(?:ые|ый|ую|ое|ых|ом|ого)|приведенн\w+|приведённ\w+|прилагаем\w+|прикрепленн\w+|прикреплённ\w+|"
            r"нижеследующ\w+|указанн\w+|"
            r"предоставленн\w+|вышеприведенн\w+|(?:эт(?:от|у|ом|ой|о|их|и|ого))(?= (?:текст|предложени|абзац|стать|"
            r"изображени|картинк|фото|таблиц|стих))"
        ),
        r"ниже|выше|во вложении",
        (
            r"текст\w*|предложени\w*|абзац\w*|стать\w*|изображени\w*|картинк\w*|фото\w*|таблиц\w*|спис\w*|код\w*|функци\w*|"
            r"стих\w*|рассказ\w*|истори\w*|письм\w*|ссылк\w*|видео\w*|данн\w*|график\w*|диаграмм\w*|цитат\w*|диалог\w*|"
            r"слов\w*|чис\w+|уравнени\w*|документ\w*|отрыв\w*|утверждени\w*|отчёт\w*|отчет\w*|фраз\w*|рецепт\w*"
        ),
        r"\b(?:не (?:предостав\w+|указал\w*|указан\w*|приложи\w+|прикреп\w+|вижу|привел\w*|отправ\w+)|нет|отсутству\w+|без)",
        (
            r"\b(?:(?:пожалуйста,? |не могли бы вы |могли бы вы |можете )(?:предостав\w+|пришл\w+|прислать|укаж\w+|указать|"
            r"встав\w+|отправ\w+)|пришлите|предоставьте|вставьте|отправьте)"
        ),
    ),
    "uk": Pointing(
        r"наступн\w+|наведен\w+|доданн?\w+|прикріплен\w+|нижченаведен\w+|вказан\w+|поданн?\w+",
        r"нижче|вище|у вкладенні",
        (
            r"текст\w*|реченн?\w*|абзац\w*|статт\w*|зображенн\w*|картинк\w*|фото\w*|таблиц\w*|спис\w*|код\w*|функці\w*|"
            r"вірш\w*|оповіданн\w*|історі\w*|лист\w*|посиланн\w*|відео\w*|дан(?:і|их)|графік\w*|цитат\w*|діалог\w*|"
            r"сл[оі]в\w*|числ\w*|рівнянн\w*|документ\w*|урив\w*"
        ),
        r"\b(?:не (?:надал\w*|вказал\w*|додал\w*|бачу|навел\w*)|немає|відсутн\w+|без)",
        r"\b(?:(?:будь ласка,? |чи могли б ви |можете )(?:над\w+|надішл\w+|встав\w+|вкаж\w+)|надайте|надішліть|вставте)",
    ),
    "tr": Pointing(
        (
            r"aşağıdaki|yukarıdaki|ekteki|verilen|(?:bu)(?= (?:metn|metin|cümle|paragraf|makale|resm|resim|görsel|fotoğraf|"
            r"tablo|şiir))"
        ),
        r"aşağıda|yukarıda|ekte",
        (
            r"met(?:n|in)\w*|cümle\w*|paragraf\w*|makale\w*|res(?:i)?m\w*|görsel\w*|fotoğraf\w*|tablo\w*|liste\w*|kod\w*|"
            r"fonksiyon\w*|şii?r\w*|hik[aâ]ye\w*|mektu[pb]\w*|e-posta\w*|bağlantı\w*|video\w*|veri\w*|grafi[kğ]\w*|"
            r"alıntı\w*|diyalog\w*|kelime\w*|sayı\w*|denklem\w*|belge\w*"
        ),
        (
            r"(?:sağlamadınız|vermediniz|eklemediniz|belirtmediniz|paylaşmadınız|görünmüyor|bulunmuyor|verilmemiş|"
            r"eklenmemiş|eksik|yok)"
        ),
        (
            r"(?:lütfen(?= [^.!?\n]{0,60}(?:sağla|ver|paylaş|gönder|ekle|gir))|paylaşabilir misin|sağlayabilir misin|"
            r"gönderebilir misin)"
        ),
    ),
    "ar": Pointing(
        r"هذ[اه]",
        r"التالية?|أدناه|المرفقة?|المعطاة?|المعطى|أعلاه|الآتية?|المقدمة?|المذكورة?",
        (
            r"(?:ال)?(?:نص|جملة|جمل|فقرة|مقالة?|صورة|جدول|قائمة|كود|شيفرة|قصيدة|قصة|رسالة|رابط|فيديو|بيانات|رسم|اقتباس|"
            r"حوار|كلمات|أرقام|معادلة|وثيقة|مقطع)"
        ),
        r"(?:لم (?:تقدم|ترفق|تذكر|يتم|تزود|أجد)|لا (?:يوجد|توجد|أرى)|غير موجود)",
        r"(?:يرجى|من فضلك|الرجاء|هل يمكنك)[^.؟!\n]{0,12}?(?:تقديم|تزويد|إرسال|ارسال|مشاركة|لصق|إدخال|كتابة|توفير|قدم|أرسل)",
    ),
    "zh": Pointing(
        (
            r"以下|下面|上面|上方|下列|下方|给定的?|給定的?|上述|附件中的|附上的|所给的?|所提供的?|提供的|给出的|(?<![你您他她])这段|这篇|這段|這篇|"
            r"这张|這張|这首|這首|这个(?=句子|表格|图|列表)|该(?=文|段|图)"
        ),
        r"如下",
        (
            r"文本|文字|句子|段落|文章|图片|圖片|图像|圖像|照片|表格|列表|清单|清單|代码|代碼|程式碼|函数|诗歌?|詩|故事|"
            r"信件|邮件|链接|連結|视频|影片|数据|資料|图表|圖表|引文|引语|对话|對話|单词|词语|词汇|詞|数字|方程|文件|新闻|"
            r"评论|短文|陈述|歌词|文档|标题|词|话|说法"
        ),
        r"(?:没有|沒有|未|并未|並未|没)(?:给|給|提供|附|看到|上传|上傳|指定|告诉|告訴|说明|說明|输入|輸入)",
        r"(?:请|請|能否|您能|你能)(?:您|你)?(?:提供|发送|上传|分享|给出|告诉|补充|贴)",
    ),
    "ja": Pointing(
        r"以下の|上の|下の|次の|下記の|上記の|この|添付の|与えられた|提供された",
        r"を以下に",
        (
            r"文章|テキスト|文(?![化字学庫献明])|段落|記事|画像|写真|図|表|リスト|コード|関数|詩|物語|手紙|メール|リンク|動画|データ|グラフ|"
            r"引用|会話|単語|言葉|数字|方程式|文書|報告書|数値"
        ),
        r"(?:提供|記載|添付|入力|提示|共有|見当たり)[^。\n]{0,8}?(?:ていません|ておりません|ません|いないようです)",
        r"(?:を|も)[^。\n]{0,6}?(?:提供|共有|送|入力|貼り付け|お知らせ|教え)[^。\n]{0,6}?(?:ください|いただけ|お願い)",
    ),
    "ko": Pointing(
        r"다음|아래의?|위의|첨부된|첨부한|주어진|제시된|(?:이)(?= (?:텍스트|문장|단락|기사|이미지|사진|그림|표|시|글))",
        r"아래에|첨부",
        (
            r"텍스트|문장|단락|기사|이미지|사진|그림|표|목록|리스트|코드|함수|시를|이야기|편지|이메일|링크|동영상|영상|"
            r"데이터|그래프|인용문|대화|단어|숫자|방정식|문서|글"
        ),
        r"(?:제공|첨부|입력|포함|제시|공유|주어지)[^.!?\n]{0,6}?(?:지 않|되지 않|않았|없)",
        r"(?:을|를)[^.!?\n]{0,6}?(?:제공|공유|보내|입력|알려|붙여|첨부)[^.!?\n]{0,8}?(?:주세요|주시|주십|바랍)",
    ),
}
