"""How a task speaks of what is to be looked at: in this picture, at the link, according to the text, my essay."""

# ruff: noqa: RUF001 - words of many scripts
from __future__ import annotations

from .phrases import parted

_END = r"(?=\s*(?:[,;.!?؟。，？！]|$)|\s(?:and|und|és|et|y|e|en|och|i|a|и|та|ve)\s)"
"""The end of a clause: nothing is said of the thing by which it might be known."""

_SHOWN = (
    r"(?:image|picture|photo|photograph|painting|drawing|figure|chart|graph|diagram|infographic|screenshot|map|video|clip|audio|recording|"
    r"illustration|cartoon|comic|meme|scan|slide)s?"
)
_READ = r"(?:passage|article|text|excerpt|transcript|paragraph|document|story|essay|report|table|abstract|letter|e-?mail|review|poem|dialogue|conversation|statement|data|dataset|blog post|snippet|code|lyrics)"

SEEN: dict[str, str] = {
    "en": (
        rf"\b(?:in|on|from|of|at|with|about|by|describe|caption|analy[sz]e|see|behind) (?:this|these|that|my|our) (?:[\w'-]+ ){{0,2}}?{_SHOWN}\b|"
        rf"\b(?:in|on|from|of) the (?:[\w'-]+ )?{_SHOWN}{_END}|"
        r"\b(?:at|in|from|behind|on|via|under) (?:this|that|the following|the attached|the provided|the given) (?:link|url|page|website|web ?page|site|address|file|pdf|document|attachment)s?\b|"
        r"\b(?:at|from|behind|via|under|in) the (?:link|url|attachment|attached file|hyperlink)s?\b(?! (?:between|to|of|with))|"
        rf"\b(?:according to|based on|from|in|of) the {_READ}{_END}(?<!in the code)(?<!from the data)(?<!in the report)(?<!of the code)(?<!in the data)(?<!of the data)(?<!of the story)(?<!of the poem)(?<!in the document)(?<!of the document)|"
        rf"\b(?:proofread|edit|review|correct|check|improve|fix|rewrite|paraphrase|summari[sz]e|translate|grade|critique|rate|polish|shorten) my (?:[\w'-]+ ){{0,2}}?{_READ}{_END}|"
        rf"\b(?:text|sentence|passage|words) in the (?:box|frame|attachment)|chart on the (?:left|right)|graph on the (?:left|right)|(?:text|image|article|passage|file|document|code|table|data|picture) (?:i|we) (?:have )?(?:sent|attached|uploaded|shared|pasted|provided|gave|posted|included)"
    ),
    "hu": (
        r"\b(?:az?|ezen az?|azon az?|ezen|a csatolt|a mellékelt) (?:\w+ )?(?:képen|képről|fotón|fotóról|fényképen|fényképről|ábrán|ábráról|grafikonon|grafikonról|diagramon|térképen|videóban|videón|videóról|"
        r"felvételen|rajzon|festményen|képernyőképen|képernyőfotón|linken|linkről|linkre|hivatkozáson|hivatkozásról|webcímen|mellékletben|csatolmányban|csatolmányról|mellékletről|infografikán)\b|"
        rf"\b(?:az?) (?:szöveg|cikk|bekezdés|részlet|szövegrészlet|idézet|tanulmány|olvasmány) (?:alapján|szerint){_END}|\ba (?:szövegben|cikkben|bekezdésben|szövegrészletben|olvasmányban|szövegből|cikkből){_END}|"
        r"\b(?:javítsd|nézd|lektoráld|fordítsd|foglald|írd|értékeld|rövidítsd|ellenőrizd|véleményezd|szerkeszd) (?:\w+ )?az? (?:\w+ )?(?:szövegem|esszém|levelem|önéletrajzom|cikkem|kódom|versem|dolgozatom|fogalmazásom|mondatom|bekezdésem|e-mailem)\w*|"
        r"\b(?:küldött|feltöltött|csatolt|mellékelt|megosztott|bemásolt|beillesztett|megadott|linkelt) (?:\w+ )?(?:képet|képen|kép|szöveg|szöveget|fájl|fájlt|fotó|fotót|cikk|cikket|dokumentum|dokumentumot|táblázat|táblázatot|levelet|linket|videót|kódot)\b"
    ),
    "de": (
        r"\b(?:auf|in|aus|zu|von|unter|hinter|über) (?:dem|diesem|der|dieser|den|diesen) (?:\w+ )?(?:bild|foto|link|grafik|diagramm|video|screenshot|abbildung|anhang|zeichnung|gemälde|aufnahme|schaubild|bildern|fotos)\b"
        rf"{_END}|\b(?:auf|in|aus|zu|von|unter|hinter|über) (?:diesem|dieser|diesen) (?:bild|foto|link|grafik|diagramm|video|screenshot|abbildung|anhang|karte|datei|zeichnung|gemälde|aufnahme|webseite|seite)\b|"
        r"\bim (?:anhang|bild|link|video|diagramm|schaubild)\b(?! von)|"
        rf"\b(?:laut|nach|anhand|gemäß) (?:dem|des|der|diesem|diesen) (?:text|textes|artikel|artikels|passage|abschnitts?|tabelle)\b{_END}|\bim (?:text|artikel|abschnitt){_END}|"
        r"\b(?:untenstehend|obenstehend|nachstehend|beigefügt|angehängt|vorliegend)e[nrms]? (?:abschnitts?|passus|auszugs?|ausschnitts?|datei|dokuments?|grafik|schaubilds?|textes?|zeilen)|"
        r"\b(?:korrigiere?n?|überprüfe?n?|verbessere?n?|übersetze?n?|fasse?n?|lektoriere?n?|bewerte?n?|kürze?n?)(?: sie)?(?: bitte)? mein\w* (?:\w+ )?(?:text|aufsatz|satz|brief|e-mail|artikel|absatz|essay|lebenslauf|code|gedicht)"
        r"|\b(?:text\w* (?:im|in dem) (?:kasten|rahmen|kästchen))"
    ),
    "fr": (
        r"\b(?:sur|dans|de|à|derrière|depuis|voir|décri\w+|analyse[rz]?) (?:cette|cet|ce|ces) (?:image|photo|photographie|lien|graphique|carte|vidéo|capture|pièce jointe|dessin|illustration|schéma|diagramme|fichier|page|site|peinture)s?\b|"
        rf"\b(?:sur|dans|de|à) (?:la |le |l['’]|les )(?:image|photo|photographie|lien|vidéo|capture d'écran|pièce jointe|illustration|schéma)s?\b{_END}|"
        rf"\b(?:d['’]après|selon|dans) (?:le |la |l['’]|ce |cet |cette )(?:texte|article|passage|extrait|document|paragraphe){_END}|"
        r"\b(?:corrige[rz]?|relis|relisez|améliore[rz]?|tradui\w+|résume[rz]?|vérifie[rz]?|réécri\w+|évalue[rz]?) (?:mon|ma|mes) (?:texte|phrase|lettre|essai|e-?mail|courriel|dissertation|paragraphe|article|cv|code|poème|rédaction)s?"
        r"|\b(?:textes? (?:encadrés?|dans (?:le cadre|l'encadré)))"
    ),
    "es": (
        r"\b(?:en|de|desde|sobre|tras|ver) (?:esta|este|estas|estos|esa|ese) (?:imagen|foto|fotografía|enlace|gráfico|gráfica|mapa|v[ií]deo|captura|archivo|dibujo|ilustración|diagrama|página|cuadro)s?\b|"
        rf"\b(?:en|de) (?:la |el )(?:imagen|foto|fotografía|enlace|v[ií]deo|archivo adjunto|captura de pantalla|ilustración)\b{_END}|"
        rf"\b(?:según|de acuerdo con|en|basándote en) (?:el |la |este |esta )(?:texto|artículo|pasaje|fragmento|documento|lectura){_END}|"
        r"\b(?:corrige|revisa|mejora|traduce|resume|edita|evalúa|reescribe) (?:mi|mis) (?:texto|frase|carta|ensayo|correo|párrafo|artículo|código|poema|redacción|currículum)s?"
        r"|\b(?:texto (?:del|en el) (?:recuadro|cuadro))"
    ),
    "it": (
        r"\b(?:in|su|di|da|dietro) (?:questa|questo|quest['’]) ?(?:immagine|foto|fotografia|link|grafico|mappa|video|disegno|allegato|illustrazione|pagina|file)\b|"
        rf"\b(?:nella|nell['’]|nel|sulla|sull['’]|al|dal) ?(?:immagine|foto|link|video|allegato|illustrazione)\b{_END}|"
        rf"\b(?:secondo|in base a|nel) (?:il |al |l['’]|all['’])?(?:testo|articolo|brano|passo|documento){_END}|"
        r"\b(?:correggi|rivedi|migliora|traduci|riassumi|valuta) (?:il mio|la mia|i miei|le mie) (?:testo|frase|lettera|tema|saggio|e-?mail|articolo|codice|poesia)"
        r"|\b(?:testo (?:nel|del) riquadro)"
    ),
    "pt": (
        r"\b(?:nesta|neste|dessa|desse|desta|deste|nessa|nesse) (?:imagem|foto|fotografia|link|gráfico|mapa|vídeo|desenho|anexo|captura|arquivo|ficheiro|página|ilustração)\b|"
        rf"\b(?:na|no|da|do) (?:imagem|foto|fotografia|link|vídeo|anexo|captura de tela|ilustração)\b{_END}|"
        rf"\b(?:de acordo com|segundo|conforme) (?:o |a |este |esta )(?:texto|artigo|passagem|trecho|documento){_END}|"
        r"\b(?:corrija|revise|melhore|traduza|resuma|avalie|edite) (?:o meu|a minha|meu|minha) (?:texto|frase|carta|redação|e-?mail|artigo|código|poema)"
        r"|\b(?:texto (?:da caixa|na caixa|do quadro|no quadro))"
    ),
    "nl": (
        r"\b(?:op|in|van|via|achter|uit) (?:deze|dit|die|dat) (?:afbeelding|foto|link|grafiek|kaart|video|tekening|bijlage|plaatje|schermafbeelding|pagina|bestand)\b|"
        rf"\b(?:op|in|van|via|achter) (?:de|het) (?:afbeelding|foto|link|video|bijlage|plaatje)\b{_END}|\bvolgens (?:de|het|deze|dit) (?:tekst|artikel|passage|fragment){_END}|"
        r"\b(?:corrigeer|controleer|verbeter|vertaal|beoordeel|herschrijf) mijn (?:tekst|zin|brief|essay|e-mail|artikel|code|gedicht)"
        r"|\b(?:tekst in het (?:kader|vak))"
    ),
    "pl": (
        r"\b(?:na|w|z|pod|do) (?:tym|tej|tych|tego|załączonym|załączonej) (?:zdjęciu|zdjęcia|obrazku|obrazie|obrazka|rysunku|wykresie|mapie|filmie|linku|linkiem|załączniku|zrzucie|stronie|pliku|grafice|ilustracji)\b|"
        rf"\b(?:na|w|z|pod) (?:zdjęciu|obrazku|linkiem|załączniku|filmie|rysunku)\b{_END}|\b(?:według|zgodnie z|na podstawie) (?:tekstu|tekstem|artykułu|fragmentu|tego tekstu){_END}|\bw (?:tekście|artykule){_END}|"
        r"\b(?:popraw|sprawdź|przetłumacz|streść|oceń|przeredaguj) (?:mój|moją|moje) (?:tekst|zdanie|list|esej|e-mail|artykuł|kod|wiersz|wypracowanie)"
        r"|\b(?:tekst\w* (?:z|w) ramc?k?[ei]?\w*)"
    ),
    "cs": (
        r"\b(?:na|v|ve|z|ze|pod|do|o) (?:tomto|této|tom|tomhle|tohoto|tejto|přiloženém|priloženom) (?:obrázku|fotografii|fotce|fotke|obraze|obrázka|grafu|grafe|mapě|mape|videu|videa|odkazu|odkaze|odkazem|příloze|prílohe|snímku|diagramu|kresbě|stránce)\b|"
        rf"\b(?:na|v|ve|z|pod) (?:obrázku|fotografii|fotce|odkazu|odkazem|příloze|videu)\b{_END}|\b(?:podle|dle|podľa) (?:textu|článku|úryvku|tohoto textu){_END}|\bv (?:textu|článku|texte){_END}|"
        r"\b(?:oprav|zkontroluj|přelož|shrň|ohodnoť|vylepši) (?:můj|moji|mou|moje) (?:text|větu|dopis|esej|e-mail|článek|kód|báseň|slohovku)"
        r"|\b(?:text\w* v rámečku)"
    ),
    "ro": (
        r"\b(?:în|din|pe|la) (?:această|aceasta|acest|aceste) (?:imagine|imagini|poză|fotografie|link|grafic|hartă|video|videoclip|fișier|pagină)\b|"
        rf"\b(?:în|din|pe|la) (?:imagine|imaginea|poza|poză|fotografie|link|linkul|atașament)\b{_END}|\b(?:conform|potrivit) (?:textului|articolului|pasajului|fragmentului){_END}|\bîn (?:text|articol){_END}|"
        r"\b(?:corectează|verifică|îmbunătățește|tradu|rezumă) (?:textul|propoziția|scrisoarea|eseul|articolul|codul) meu|(?:scrisoarea|propoziția) mea"
    ),
    "ru": (
        r"\b(?:на|в|по|из|с|под) (?:этом|этой|эту|этого|этих|данном|данной|приложенном|прикреплённом|прикрепленном) (?:картинке|изображении|фото|фотографии|рисунке|графике|схеме|карте|видео|ссылке|диаграмме|скриншоте|вложении|файле|странице)\b|"
        rf"\b(?:на|в|по|из) (?:картинке|изображении|фото|фотографии|рисунке|ссылке|скриншоте|вложении|видео)\b{_END}|\b(?:согласно|по|исходя из) (?:тексту|статье|отрывку|текста){_END}|\bв (?:тексте|статье|отрывке){_END}|"
        r"\b(?:исправь|проверь|улучши|переведи|отредактируй|оцени|сократи) (?:мой|мою|моё|мое|мои) (?:текст|предложение|письмо|эссе|статью|код|стих|сочинение|резюме)"
        r"|\b(?:текст\w* в рамке)"
    ),
    "uk": (
        r"\b(?:на|в|у|за|з|під) (?:цьому|цій|цього|ці|даному|доданому) (?:картинці|зображенні|фото|фотографії|малюнку|графіку|схемі|карті|відео|посиланні|посиланням|діаграмі|вкладенні|файлі|сторінці)\b|"
        rf"\b(?:на|в|у|за) (?:картинці|зображенні|фото|фотографії|малюнку|посиланням|вкладенні)\b{_END}|\b(?:згідно з|відповідно до|за) (?:текстом|тексту|статтею|статті|уривком){_END}|\b[ву] (?:тексті|статті|уривку){_END}"
    ),
    "tr": (
        r"\b(?:bu|şu|ekteki|gönderdiğim|yüklediğim) (?:resimde|resmi|resim|görselde|görseli|fotoğrafta|fotoğrafı|grafikte|grafiği|haritada|videoda|videoyu|bağlantıda\w*|linkte\w*|dosyada\w*|çizimde)|"
        r"\b(?:resimde|görselde|fotoğrafta|bağlantıdaki|linkteki|ekteki) (?:ne|neler|kim|hangi|kaç|makale\w*|haber\w*|yazı\w*|metn\w*|metin\w*)|\b(?:metne|parçaya|makaleye|yazıya|paragrafa) göre"
    ),
    "ar": (
        r"(?:في|من|على|عن|صف|حلل|هذه|هذا) (?:هذه |هذا )?(?:الصورة|الصور|الرابط|الرسم البياني|المخطط|الخريطة|الفيديو|المرفق|اللوحة)(?!\w)|(?:حسب|وفقا ل|وفقًا ل|بناء على|بناءً على) ?ل?(?:النص|المقال|المقالة|الفقرة|لنص|لمقال)(?!\w)"
    ),
    "zh": (
        r"图中|图里|图片中|图片里|图片上|照片中|照片里|照片上|画面中|这张图|这幅图|这幅画|这张照片|这些图|这段视频|视频中|视频里|链接中|链接里|链接的|该链接|这个链接|附件中|附件里|附件的|附图|上图|下图|如图|圖中|圖片中|照片裡|連結中|這張圖|這張照片|"
        r"根据(?:文章|短文|材料|课文|图表|表格|上文|原文|文本|段落|图片|这篇|这段|该)|文中提到|阅读(?:短文|文章|材料|这篇|这段)|(?:修改|润色|校对|翻译|检查|评价|总结|编辑|批改)(?:一下)?我的(?:文章|作文|论文|简历|代码|邮件|信|句子|翻译|文字)|我(?:上传|发送|附上|提供|粘贴)的"
        r"|(?:方框|框)(?:里|中|内)的"
    ),
    "ja": (
        r"(?:この|その|こちらの|添付の)(?:写真|画像|図|グラフ|地図|動画|リンク|リンク先|添付ファイル|表|絵|イラスト)|リンク先の|添付ファイル|(?:写真|画像|図)(?:に写って|に何|には何|の中)|(?:文章|本文|記事|テキスト)(?:によると|によれば|の中で)|本文中|私の(?:文章|作文|メール|論文|コード)を"
        r"|枠(?:の中|内)の"
    ),
    "ko": (
        r"(?:이|위|다음|아래|첨부된|첨부한|올린|보낸) ?(?:사진|이미지|그림|그래프|지도|영상|동영상|링크|도표)|(?:사진|이미지|그림|링크|영상)(?:에서|속|에 있는|의 내용)|첨부 ?파일|(?:글|본문|지문|기사|텍스트)에 (?:따르면|의하면)|본문에서|지문에서|내 (?:글|에세이|이메일|문장|코드)(?:을|를)"
    ),
    "sv": (
        r"\b(?:följande|nedanstående|ovanstående|bifogade?|denna|detta|den här|det här) (?:text\w*|mening\w*|artikel\w*|stycke\w*|bild\w*|tabell\w*|dikt\w*|fil\w*|länk\w*|foto\w*)|\b(?:texten|meningen|artikeln|bilden|tabellen) (?:nedan|ovan)\b|"
        rf"\b(?:i|på|från|via) (?:bilden|fotot|länken|videon|bilagan|diagrammet){_END}|\benligt (?:texten|artikeln){_END}"
    ),
    "sent": (
        r"\b(?:the|these|this) (?:attached|uploaded|pasted|enclosed) (?!is\b|to\b|garage)\w+|\b(?:the|my|this|these) (?:\w+ ){1,3}?(?:that )?i(?:'ve| have)? (?:just )?"
        r"(?:uploaded|pasted|attached|shared with you|sent you|gave you)\b|\b(?:amit|amelyet|amiket|amelyeket) (?:\w+ ){0,3}?(?:küldtem|csatoltam|bemásoltam|feltöltöttem|mellékeltem)|"
        r"\bque je (?:t'ai|vous ai|viens de|viens d') ?(?:envoy|join|transmi|coll)|\b(?:den|die|das) ich (?:\w+ )?(?:geschickt|gesendet|angehängt|hochgeladen)|"
        r"\bque (?:te|le|os) (?:envié|mandé|he enviado|he mandado|adjunté)|\bche (?:ti|vi) ho (?:inviato|mandato|allegato)|\bque (?:te |lhe )?(?:enviei|anexei)|"
        r"\bdie ik (?:je |u )?(?:heb )?(?:gestuurd|bijgevoegd|geüpload)|\bktór\w+ (?:ci )?(?:wysłał[ea]m|załączył[ea]m|przesłał[ea]m)|\bkter\w+ jsem (?:ti |vám )?(?:poslal|přiložil|nahrál)|"
        r"\bкотор\w+ я (?:тебе |вам )?(?:прислал|отправил|приложил|загрузил|скинул)|\bяк\w+ я (?:тобі |вам )?(?:надіслав|додав|завантажив)|"
        r"\b(?:gönderdiğim|yüklediğim|eklediğim|yapıştırdığım) \w+|(?:الذي|التي) (?:أرسلت|أرفقت|رفعت)ه?ا?(?!\w)|(?:送った|添付した|貼り付けた|アップロードした)(?:文章|記事|画像|写真|ファイル|コード|メール|資料)|"
        r"(?:보낸|올린|첨부한|붙여넣은) (?:글|기사|사진|이미지|파일|코드|이메일|자료)|\bpe care (?:ți-am|ți l-am|v-am|l-am|am) (?:trimis|atașat|încărcat)|\bsom jag (?:skickade|bifogade|laddade upp)"
    ),
}
"""What stands in no task whose text, picture or page is not there."""

SEEN_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "image|picture|photo|painting|drawing|figure|chart|graph|diagram|screenshot| map|video| clip|audio|recording|"
        "illustration|cartoon|meme| scan| slide|link| url|hyperlink|attach|website|web page|webpage|this page|"
        "this site|this file|this pdf|this document|this address|according to the|based on the|ad my |it my |ew my |ct my |ck my |ve my |ix my |te my |se my |ze my |de my |ue my |sh my |en my |the passage|"
        "the article|the text|the excerpt|the transcript|the paragraph|the document| the box| the frame|i sent|i attached|i uploaded|i shared|i pasted|i provided|i gave|i posted|i included|we sent|we attached|we uploaded|we shared|we pasted|we provided|we gave|we posted|we included|i have sent|we have sent|i have upl|we have upl|i have shared|we have shared|i have pasted|we have pasted|i have prov|we have prov|i have gave|we have gave|i have post|we have post|i have incl|we have incl"
    ),
    "hu": parted(
        "képen|képről|fotón|fotóról|ábrán|ábráról|grafikon|diagram|térkép|videó|felvétel|rajzon|festmény|képernyő|"
        "linke|linkr|hivatkoz|webcím|melléklet|csatolmány|infografik|alapján|szerint|szövegben|cikkben|bekezdésben|"
        "részletben|olvasmány|szövegből|cikkből|szövegem|esszém|levelem|önéletraj|cikkem|kódom|versem|dolgozatom|"
        "fogalmazásom|mondatom|e-mailem|bekezdésem|küldött|feltöltött|csatolt|mellékelt|megosztott|bemásolt|"
        "beillesztett|linkelt"
    ),
    "de": parted(
        "kasten|rahmen|kästchen|bild|foto|link|grafik|diagramm|video|screenshot|anhang|zeichnung|gemälde|aufnahme|diese|laut de|nach de|"
        "anhand|gemäß|im text|im artikel|im abschnitt|untenstehend|obenstehend|nachstehend|beigefügt|angehängt|"
        "vorliegend| mein"
    ),
    "fr": parted(
        "encadré|le cadre|image|photo|lien|graphique|carte|vidéo|capture|pièce jointe|dessin|illustration|schéma|diagramme|fichier|"
        "cette page|ce site|peinture|le texte|article|passage|extrait|ce document|paragraphe| mon | ma | mes "
    ),
    "es": parted(
        "recuadro|imagen|foto|enlace|gráfic|mapa|vídeo|video|captura|archivo|dibujo|ilustraci|diagrama|esta página|cuadro|"
        "el texto|este texto|artículo|pasaje|fragmento|documento|lectura| mi | mis "
    ),
    "it": parted(
        "riquadro|immagine|foto|link|grafico|mappa|video|disegno|allegato|illustrazione|questa pagina|questo file|il testo|"
        "al testo|nel testo|articolo|brano|documento| mio | mia | miei | mie "
    ),
    "pt": parted(
        "a caixa|o quadro|imagem|foto|link|gráfico|mapa|vídeo|desenho|anexo|captura|arquivo|ficheiro|ilustraç|página|o texto|este texto|"
        "artigo|passagem|trecho|documento| meu | minha "
    ),
    "nl": parted(
        "het kader|het vak|afbeelding|foto|link|grafiek|kaart|video|tekening|bijlage|plaatje|pagina|bestand|volgens| mijn "
    ),
    "pl": parted(
        "z ramk|w ramc|zdjęci|obraz|rysunk|wykres|mapie|filmie|linku|linkiem|załącz|zrzucie|grafice|ilustracji|stronie|pliku|według|"
        "zgodnie|podstawie|w tekście|w artykule| mój | moją | moje "
    ),
    "cs": parted(
        "rámečku|obráz|fotografii|fotce|fotke|obraze|graf|mapě|mape|vide|odkaz|příloze|prílohe|snímku|diagramu|kresbě|stránce|"
        "podle|podľa|dle t|v textu|v texte|v článku| můj | moji | mou | moje "
    ),
    "ro": parted(
        "imagin|poză|poza|fotografi|link|grafic|hart|video|fișier|pagin|atașament|conform|potrivit|în text|în articol| meu| mea"
    ),
    "ru": parted(
        "в рамке|картинк|изображени|фото|рисунк|график|схем|карте|видео|ссылк|диаграмм|скриншот|вложени|файле|странице|"
        "согласно|по тексту|по статье|исходя|в тексте|в статье|в отрывке| мой | мою | моё | мое | мои "
    ),
    "uk": parted(
        "картинці|зображенні|фото|малюнку|графіку|схемі|карті|відео|посиланн|діаграмі|вкладенні|файлі|сторінці|згідно|відповідно|текстом|тексті|статті|уривк"
    ),
    "tr": parted("resim|resm|görsel|fotoğra|grafi|harita|video|bağlantı|link|dosya|çizim|ekteki| göre"),
    "ar": parted("الصور|الرابط|الرسم|المخطط|الخريطة|الفيديو|المرفق|اللوحة|حسب|وفق|بناء"),
    "zh": parted(
        "方框|框里|框中|图中|图里|图片|照片|画面中|这张图|这幅|这些图|视频|链接|附件|附图|上图|下图|如图|圖中|圖片|連結|這張|根据|文中提到|阅读|我的|我上传|我发送|我附上|我提供|我粘贴"
    ),
    "ja": parted(
        "枠の中|枠内|写真|画像|この図|その図|図に|グラフ|地図|動画|リンク|添付|この表|この絵|イラスト|によると|によれば|の中で|本文|私の"
    ),
    "ko": parted("사진|이미지|그림|그래프|지도|영상|링크|도표|첨부|따르면|의하면|본문|지문|내 글|내 에|내 이|내 문|내 코"),
    "sv": parted(
        "följande|nedan|ovan|bifogad|denna|detta|den här|det här|bilden|fotot|länken|videon|bilagan|diagrammet|enligt"
    ),
    "sent": parted(
        "attached|uploaded|pasted|enclosed|shared with you|sent you|gave you|küldtem|csatoltam|bemásoltam|feltöltöttem|mellékeltem|que je t'ai|que je vous ai|que je viens|"
        "geschickt|gesendet|angehängt|hochgeladen|envié|mandé|enviado|mandado|adjunté|inviato|mandato|allegato|enviei|anexei|gestuurd|bijgevoegd|geüpload|"
        "wysłał|załączył|przesłał|poslal|přiložil|nahrál|прислал|отправил|приложил|загрузил|скинул|надіслав|додав|завантажив|gönderdiğim|yüklediğim|eklediğim|"
        "yapıştırdığım|أرسلت|أرفقت|رفعت|送った|添付した|貼り付けた|アップロードした|보낸|올린|첨부한|붙여넣은|trimis|atașat|încărcat|skickade|bifogade|laddade upp"
    ),
}
"""What every phrase of `SEEN` of a language holds one of."""
