"""How a task speaks of "this letter", "the listed cities" or "the code I pasted", wherever in the sentence, in each language."""

# ruff: noqa: RUF001 - words of many scripts
from __future__ import annotations

from typing import NamedTuple

from .phrases import parted
from .phrases_handled import HANDLED_STEMS
from .phrases_inputs import POINTING
from .phrases_worked import WORKED_STEMS


class Pointed(NamedTuple):
    """Pieces of which every phrase of the pattern holds one, in lower case, and the pattern."""

    cues: tuple[str, ...]
    pattern: str


_HARD = r"(?=\s*(?:[.!?;؟。？！]|$))"
_ENDED = r"(?=\s*(?:[,.!?;؟。？！、]|$))"

_THIS: dict[str, tuple[str, str, str]] = {
    "en": ("this |these ", r"this|these", ""),
    "hu": ("ez a|ezt a|ezek|ebben a|ennek a|erre a|ehhez a|ebből a|erről a|e két ", r"ez az?|ezt az?|ezek az?|ezek|ezeket az?|ezeknek az?|ezekben az?|ebben az?|ennek az?|erre az?|ehhez az?|ebből az?|erről az?|e két", ""),
    "de": ("diese", r"diese[rnms]?", r"abschnitts?|passus|e-mail|aussagen?|schreiben|diagramms?"),
    "fr": ("ce |cet |cette |ces ", r"ce|cet|cette|ces", ""),
    "es": ("est", r"est[aeo]s?", r"correo|gráfic[oa]s?"),
    "it": ("quest", r"quest[oaei]", r"lettera|passaggio"),
    "pt": ("est|ess", r"[nd]?est[ae]s?|[nd]?ess[ae]s?", r"passagem|excerto|redaç\w+"),
    "nl": ("deze |dit ", r"deze|dit", r"bewering(?:en)?|stelling(?:en)?|fragment|verhaal|alinea's"),
    "pl": ("ten |ta |to |te |tego |tej |tym |tych |tę |tą ", r"ten|ta|to|te|tego|tej|tym|tych|tę|tą", r"(?<=ten )list|listu|liście|stwierdze\w+|fragmenci\w+|wypowied\w+|opowiadani\w+|rysun\w+"),
    "cs": ("tento|tato|toto|tyto|těchto|tomto|této|tuto|tohoto|tomuto", r"tento|tato|toto|tyto|těchto|tomto|této|tuto|tohoto|tomuto", r"pasáž\w*|tvrzen\w+|fotografi\w*"),
    "ru": ("это|эти|эта|эту|этой|этом", r"эт(?:от|а|у|ом|ой|о|их|и|ого|ому|им|ими)", r"рисун\w+|сочинени\w+|задач\w+"),
    "uk": ("цей |ця |це |ці |цього |цьому |цій |цю |цих ", r"цей|ця|це|ці|цього|цьому|цій|цю|цих", ""),
    "ro": ("acest|aceast|aceste", r"acest|această|aceasta|aceste|acestei|acestui|acestor", ""),
    "tr": ("bu |şu ", r"bu|şu", r"parça\w*|ifade\w*|yazı\w*"),
}  # fmt: skip
"""Language tag -> how "this" begins there, what it is, and more things than those that are pointed at in other ways."""


_TALK = r"conversation|conversa|chat|gespräch|gesprek|rozmow|rozhovor|beszélget|разговор|sohbet|dialog[^uo]"
"""What goes on, and is no text."""


def _this(tag: str) -> Pointed:
    cues, this, more = _THIS[tag]
    things = "|".join(part for part in (POINTING[tag].things, more) if part)
    return Pointed(
        parted(cues),
        rf"\b(?:{this}) (?:(?!(?:to|are|is|and|of|in|for)\b)[\w'’-]+ ){{0,2}}?(?!{_TALK})(?:{things})s?\b(?! (?:type|format|style|form)s?\b)",
    )


_LISTED: dict[str, tuple[str, str]] = {
    "en": ("listed|enumerated", r"\b(?:the|these|all) (?:listed|enumerated) \w+|\b(?:the|these) \w+ listed" + _ENDED),
    "hu": ("felsorolt", r"\b(?:az?|ezeket az?) (?:fent |alább )?felsorolt\w* \w+"),
    "de": ("aufgeführt|aufgelist|aufgezählt", r"\b(?:die|den|der|das|alle) (?:unten |oben )?(?:aufgeführt|aufgelistet|aufgezählt)e[nrms]? \w+"),
    "fr": ("énuméré|listé|cité", r"\b(?:les|des) \w+ (?:énumérée?s|listée?s|citée?s)\b"),
    "es": ("enumerad|listad", r"\b(?:las|los) \w+ (?:enumerad|listad)[oa]s\b"),
    "it": ("elencat", r"\b(?:le|i|gli) \w+ elencat[ie]\b"),
    "pt": ("listad|enumerad", r"\b(?:as|os) \w+ (?:listad|enumerad)[oa]s\b"),
    "nl": ("genoemde|opgesomde|vermelde", r"\b(?:de|het) (?:genoemde|opgesomde|vermelde) \w+"),
    "pl": ("wymienion", r"\bwymienion[aeyąch]+ \w+"),
    "cs": ("vyjmenovan|vypsan", r"\b(?:vyjmenovan|vypsan)[éáýoua]\w* \w+"),
    "ru": ("перечислен|указанн", r"\b(?:перечисленн|указанн)(?:ые|ых|ым|ое|ая|ую) \w+"),
    "zh": ("列出的|所列", r"(?<!你)(?<!您)(?:列出的|所列的?)[^。？！，]{1,8}?(?:按|排|分|进行|中)"),
    "ja": ("挙げられた|列挙された|並べられた", r"(?:挙げられた|列挙された|並べられた)[^。]{1,12}?を"),
    "tr": ("listelenen|sıralanan", r"\b(?:listelenen|sıralanan) \w+"),
    "ar": ("المدرجة|المذكورة", r"\w+ (?:المدرجة|المذكورة)(?!\w)"),
    "ko": ("나열된|열거된", r"(?:나열된|열거된) \S+"),
}  # fmt: skip
"""The things that somebody has listed, and no list is there."""

_STOPPED: dict[str, tuple[str, str]] = {
    "hu": ("abbamarad|abbahagy|véget ér|megszakad", r"\b(?:történet|mes[eé]|szöveg|vers)\w*[^.!?]{0,20}onnan,? (?:ahol|ahonnan)"),
    "de": ("dort fort|an der stelle|wo sie|wo er|wo es", r"\b(?:geschichte|erzählung|text)\b[^.!?]{0,25}(?:,? wo (?:sie|er|es) \w+)"),
    "fr": ("là où", r"\b(?:histoire|récit|texte)\b[^.!?]{0,12}là où (?:elle|il)"),
    "es": ("donde se|donde termin|donde qued", r"\b(?:historia|relato|texto|cuento)\b[^.!?]{0,12}(?:desde|por) donde"),
    "it": ("da dove", r"\b(?:storia|racconto|testo)\b[^.!?]{0,12}da dove"),
    "pt": ("de onde", r"\b(?:história|conto|texto)\b[^.!?]{0,18}de onde"),
    "nl": ("waar het|waar de", r"\b(?:verhaal|tekst)\b[^.!?]{0,12}waar (?:het|de)"),
    "pl": ("od miejsca", r"\b(?:opowiadani\w+|histori\w+|tekst\w*)\b[^.!?]{0,12}od miejsca"),
    "cs": ("od místa|tam, kde", r"\b(?:příběh\w*|povíd\w+|text\w*)\b[^.!?]{0,12}(?:od místa|tam),? kde"),
    "ru": ("того места|с места", r"\b(?:рассказ\w*|истори\w+|текст\w*)\b[^.!?]{0,12}с (?:того )?места"),
    "zh": ("地方", r"(?:从|從)[^。]{0,6}(?:故事|文章|文字)?[^。]{0,6}(?:中断|停下|结束|結束|断开)的地方"),
    "ja": ("ところから|箇所から", r"(?:物語|文章|話)が[^。]{1,12}(?:ところ|箇所)から"),
    "tr": ("kaldığı yerden", r"\b(?:hikaye|öykü|metn|yazı)\w* kaldığı yerden"),
    "ar": ("حيث توقف|حيث انته", r"(?:القصة|النص|الحكاية) من حيث (?:توقف|انته)\w*"),
    "ko": ("곳부터|부분부터", r"(?:이야기|글|소설)가? [^.]{1,10}(?:곳|부분)부터"),
}  # fmt: skip
"""A story that is to go on from where it stops."""

_TITLED: dict[str, tuple[str, str]] = {
    "en": ("title|headline|caption", rf"\b(?:give|find|suggest|choose|write|provide|propose) (?:the|this) (?:text|article|passage|story|poem|paragraph|picture|photo) (?:a|an) (?:\w+ )?(?:title|headline|caption){_HARD}|\b(?:title|headline|caption) (?:for|to) (?:the|this) (?:text|article|passage|story|poem|paragraph|picture|photo){_HARD}"),
    "hu": ("cím", rf"\bcím\w*\b[^.!?]{{0,25}}\baz? (?:szöveg|cikk|vers|történet|bekezdés|novell|kép)\w*(?:nek|nak|hez|hoz|höz|re|ra)\b{_HARD}|\baz? (?:szöveg|cikk|vers|történet|bekezdés|kép)\w*(?:nek|nak|hez|hoz|höz)\b[^.!?]{{0,20}}\bcím\w*{_HARD}"),
    "de": ("titel|überschrift", rf"\b(?:dem|den|diesem) (?:text|artikel|gedicht|absatz|bild|foto) (?:eine?n? )(?:\w+ )?(?:titel|überschrift)|\b(?:titel|überschrift) (?:für|zu[mr]?) (?:den |das |die |diesen |diese |dem )?(?:text|artikel|gedicht|geschichte|absatz|bild|foto){_HARD}"),
    "fr": ("titre", rf"\btitre\b[^.!?]{{0,15}}\b(?:au |à l['’]|pour le |pour l['’]|à ce |à cet |du )(?:texte|article|poème|passage|paragraphe|récit|image){_HARD}"),
    "es": ("título", rf"\btítulo\b[^.!?]{{0,15}}\b(?:al |para el |a este |para este )(?:texto|artículo|poema|pasaje|párrafo|relato|cuadro){_HARD}"),
    "it": ("titolo", rf"\btitolo\b[^.!?]{{0,15}}\b(?:al |all['’]|per il |per l['’]|a questo )(?:testo|articolo|brano|paragrafo|racconto|poesia){_HARD}"),
    "pt": ("título", rf"\btítulo\b[^.!?]{{0,15}}\b(?:ao |para o |a este |para este )(?:texto|artigo|poema|trecho|parágrafo|conto){_HARD}"),
    "nl": ("titel|kop", rf"\b(?:de|het|deze|dit) (?:tekst|artikel|gedicht|alinea|verhaal) een (?:\w+ )?(?:titel|kop)|\b(?:titel|kop) (?:voor|bij) (?:de|het|deze|dit) (?:tekst|artikel|gedicht|alinea|verhaal){_HARD}"),
    "pl": ("tytuł|nagłówek", r"\b(?:tekstowi|artykułowi|wierszowi|opowiadaniu|fragmentowi) (?:\w+ )?(?:tytuł|nagłówek)|\b(?:tytuł|nagłówek) (?:dla|do) (?:tego )?(?:tekstu|artykułu|wiersza|opowiadania|fragmentu)" + _HARD),
    "cs": ("název|nadpis|titul", r"\b(?:textu|článku|básni|příběhu|odstavci) (?:\w+ )?(?:název|nadpis|titul)|\b(?:název|nadpis|titul\w*) (?:pro |k )?(?:tento |tomuto )?(?:text|textu|článku|článek|básni|příběhu)" + _HARD),
    "ru": ("заголов|названи", rf"\b(?:заголовок|название) (?:к|для) (?:этому |этого )?(?:тексту|текста|статье|статьи|стихотворению|рассказу|рассказа|отрывку){_HARD}|\bозаглав\w+ (?:текст|статью|рассказ){_HARD}"),
    "zh": ("标题|標題|题目", r"(?<!如何)(?<!怎么)(?<!怎样)(?:给|給|为|為)(?:这|這|该|该篇)?[段篇首张]?(?:文字|文章|短文|诗|故事|段落|图片)[^。]{0,6}(?:标题|標題|题目)"),
    "ja": ("題名|タイトル|見出し", r"(?:文章|記事|詩|物語|写真)に[^。]{0,12}(?:題名|タイトル|見出し)"),
    "tr": ("başlık", r"\b(?:metne|makaleye|şiire|hikayeye|paragrafa) (?:\w+ ){0,3}başlık"),
    "ar": ("عنوان", r"عنوان\w*(?: \w+)? (?:للنص|للمقال|للفقرة|للقصيدة|للقصة|لهذا النص)(?!\w)"),
    "ko": ("제목", r"(?:글|기사|시|본문|이야기)에 [^.]{0,8}제목"),
}  # fmt: skip
"""A title for a text that is not there."""

_ORDERED: dict[str, tuple[str, str]] = {
    "en": (" order|alphabetic|sequence", r"\b(?:put|arrange|rearrange|place|order|unscramble|reorder) (?:the|these) (?:\w+ )?(?:words|letters|sentences|numbers|events|steps|paragraphs|pictures|items|lines)\b"),
    "hu": ("sorrend", r"\b(?:tedd|rakd|állítsd|rendezd|helyezd)\b[^.!?]{0,25}\baz? (?:szavakat|számokat|betűket|mondatokat|eseményeket|lépéseket|bekezdéseket|képeket)[^.!?]{0,25}sorrend|\baz? (?:szavakat|számokat|betűket|mondatokat|eseményeket|lépéseket) (?:tedd|rakd|állítsd|rendezd)"),
    "de": ("reihenfolge", r"\b(?:bring|ordne|setz|stell)e?n?\b[^.!?]{0,12}\b(?:die|diese) (?:wörter|zahlen|buchstaben|sätze|ereignisse|schritte|absätze|bilder)\b[^.!?]{0,30}reihenfolge"),
    "fr": ("ordre", r"\b(?:remets|remettez|mets|mettez|range|rangez|place|placez)\b[^.!?]{0,6}\b(?:les|ces) (?:mots|lettres|phrases|nombres|événements|étapes|paragraphes|images)\b[^.!?]{0,20}ordre"),
    "es": ("orden", r"\b(?:pon|ponga|coloca|coloque|ordena)\b[^.!?]{0,6}\b(?:las|los|estas|estos) (?:palabras|letras|frases|oraciones|números|eventos|pasos|párrafos|imágenes)\b[^.!?]{0,25}orden"),
    "it": ("ordine", r"\b(?:metti|disponi|rimetti|metta)\b[^.!?]{0,6}\b(?:le|i|gli|queste|questi) (?:parole|lettere|frasi|numeri|eventi|passaggi|paragrafi|immagini)\b[^.!?]{0,25}ordine"),
    "pt": ("ordem", r"\b(?:coloque|coloca|põe|ponha|disponha)\b[^.!?]{0,6}\b(?:as|os|estas|estes) (?:palavras|letras|frases|números|eventos|passos|parágrafos|imagens)\b[^.!?]{0,25}ordem"),
    "nl": ("volgorde", r"\b(?:zet|plaats)\b[^.!?]{0,6}\b(?:de|deze) (?:woorden|letters|zinnen|getallen|gebeurtenissen|stappen|alinea's)\b[^.!?]{0,25}volgorde"),
    "pl": ("kolejnoś", r"\b(?:ułóż|ustaw|uporządkuj)\b[^.!?]{0,6}\b(?:słowa|wyrazy|litery|zdania|liczby|wydarzenia|kroki|akapity|obrazki)\b[^.!?]{0,25}kolejnoś"),
    "cs": ("pořadí", r"\b(?:seřaď\w*|dej|uspořádej\w*|srovnej)\b[^.!?]{0,6}\b(?:slova|písmena|věty|čísla|události|kroky|odstavce|obrázky)\b[^.!?]{0,25}pořadí"),
    "ru": ("порядк", r"\b(?:расстав\w+|располож\w+|постав\w+)\b[^.!?]{0,6}\b(?:слова|буквы|предложения|числа|события|шаги|абзацы|картинки)\b[^.!?]{0,25}порядк"),
    "zh": ("排", r"(?:把|将|將)(?:这些|這些|以下|下面的?)?(?:词语|单词|句子|词|数字|字母|事件|步骤|段落)[^。]{0,10}?(?:排成|排列|排序|重新排)"),
    "ja": ("並べ", r"(?:^|、)(?:次の)?(?:単語|語句|文|数字|文字|出来事|段落|手順)を[^。]{0,16}?並べ"),
    "tr": ("sıra", r"^(?:kelimeleri|cümleleri|harfleri|sayıları|olayları|adımları|paragrafları) [^.!?]{0,20}sıra(?:ya|sına|la)"),
    "ar": ("رتب|لتكوين", r"رت[بّ]\w* (?:هذه )?(?:الكلمات|الجمل|الأحداث|الأرقام|الحروف|الخطوات|الفقرات)(?!\w)"),
    "ko": ("순서", r"^(?:다음 )?(?:단어|문장|숫자|글자|사건|단계|문단)(?:들)?[을를] [^.]{0,12}순서"),
}  # fmt: skip
"""Words, sentences or events that are to be put in order."""

_BROUGHT: dict[str, tuple[str, str]] = {
    "en": (" i ", r"\bthe (?:\w+ ){1,2}(?:that |which )?i(?:'ve| have)? (?:just )?(?:uploaded|pasted|attached|copied|inserted|sent|quoted)\b"),
    "hu": ("tam|tem", r"\b(?:amit|amelyet|amiket)[^.!?]{0,15}(?:küldtem|csatoltam|bemásoltam|beillesztettem|feltöltöttem|mellékeltem|idéztem)|\b(?:általam|tőlem) (?:be|fel)?(?:másolt|illesztett|töltött|küldött|csatolt|idézett)\w* \w+"),
    "de": (" ich ", r"\b(?:den|die|das) ich[^.!?]{0,25}?(?:eingefügt|kopiert|geschickt|gesendet|angehängt|hochgeladen|zitiert) habe"),
    "fr": ("j'ai|je viens", r"\bque j'ai (?:collée?s?|jointe?s?|envoyée?s?|copiée?s?|insérée?s?|téléversée?s?)"),
    "es": ("que he|que acabo|adjunt|peg|sub|envi", r"\bque (?:te |le )?(?:he |acabo de )?(?:pegado|pegué|adjuntado|adjunté|enviado|envié|subido|subí|copiado|copié)\b"),
    "it": ("che ho|che ti", r"\bche (?:ti )?ho (?:appena )?(?:incollato|allegato|inviato|mandato|caricato|copiato)"),
    "pt": ("que ", r"\bque (?:eu )?(?:acabei de |te |lhe )?(?:colei|colar|anexei|anexar|enviei|enviar|carreguei|copiei)\b"),
    "nl": (" ik ", r"\b(?:die|dat) ik[^.!?]{0,20}?(?:geplakt|gestuurd|bijgevoegd|geüpload|gekopieerd|ingevoegd)"),
    "pl": ("któr", r"\bktór\w+ (?:ci )?(?:wklei|wysła|załączy|przesła|skopiowa|wstawi)ł[ea]m"),
    "cs": ("kter|jsem", r"\bkter\w+ jsem (?:ti |vám |sem )?(?:vložil|poslal|přiložil|nahrál|zkopíroval)a?\b"),
    "ru": ("котор", r"\bкотор\w+ я (?:тебе |вам )?(?:вставил|прислал|отправил|приложил|загрузил|скопировал|скинул)а?\b"),
    "zh": ("我", r"我(?:刚才|刚刚|上面)?(?:粘贴|上传|发送|附上|复制|贴上|给出)的"),
    "ja": ("た", r"(?:貼り付け|貼っ|添付し|アップロードし|送っ|コピーし)た(?:コード|文章|記事|画像|ファイル|テキスト|メール|表)"),
    "tr": ("ğım", r"\b(?:yapıştırdığım|gönderdiğim|yüklediğim|eklediğim|kopyaladığım) \w+"),
    "ar": ("الذي|التي", r"(?:الذي|التي) (?:لصقت|أرسلت|أرفقت|رفعت|نسخت)\w*"),
    "ko": ("은|한|린", r"(?:붙여넣은|붙여 넣은|첨부한|올린|보낸|복사한) (?:글|코드|기사|사진|이미지|파일|텍스트|표)"),
}  # fmt: skip
"""What somebody says to have brought along."""

_BASED: dict[str, tuple[str, str]] = {
    "it": ("testo|brano|articolo", rf"\b(?:in base al|secondo il|sulla base del|a partire dal|nel) (?:testo|brano|passo){_HARD}|\bin base all['’]articolo{_HARD}"),
    "pt": ("texto|trecho|artigo", rf"\b(?:com base no|segundo o|de acordo com o|a partir do) (?:texto|trecho|artigo|excerto){_HARD}"),
    "nl": ("tekst|artikel|passage", rf"\b(?:aan de hand van|volgens|op basis van|op grond van) (?:de|het) (?:tekst|artikel|passage|fragment){_HARD}"),
    "de": ("text|artikel|abschnitt", rf"\b(?:anhand|auf (?:der )?grundlage|auf basis|mithilfe|mit hilfe) (?:des|der|dieses) (?:textes|texts|artikels|abschnitts|tabelle|grafik){_HARD}"),
    "fr": ("texte|article|passage", rf"\b(?:d['’]après|selon|à partir d[ue]|en vous basant sur|en te basant sur|à l['’]aide d[ue]) ?(?:le |la |l['’])?(?:texte|article|passage|extrait|tableau){_HARD}"),
    "cs": ("text|článk|úryv", rf"\b(?:na základě|podle|dle) (?:textu|článku|úryvku|tabulky){_HARD}"),
    "ru": ("текст|стать|отрыв", rf"\b(?:по|на основе|на основании|исходя из|согласно) (?:тексту|текста|статье|статьи|отрывку|отрывка|таблице|таблицы){_HARD}"),
    "ja": ("本文|文章", r"(?:本文|文章|記事|資料)(?:に基づ|をもとに|を元に|を読ん|を参考)"),
    "ko": ("본문|지문|글", r"(?:본문|지문|글|기사|자료)[을를] (?:바탕|토대|읽고|기반|참고)"),
    "tr": ("metn|metin|parça", r"\b(?:metne|parçaya|makaleye|paragrafa|tabloya) (?:göre|dayanarak|dayalı)"),
    "ar": ("النص|المقال", r"(?:بناءً على|بناء على|حسب|وفقًا ل|استنادًا إلى|اعتمادًا على) ?(?:ل?ل?)(?:النص|لنص|المقال|لمقال|الفقرة)(?!\w)"),
}  # fmt: skip
"""What is to be answered from a text that is not there."""

_BY_HAND: dict[str, tuple[str, str]] = {
    "zh": ("这|這", r"(?<![你您他她])(?:这|這)(?:[两兩三四几幾]?[个個封句段篇首张張幅份则則组組些])\w{0,2}?(?:句子|信|[话話](?![题題])|文章|文字|文本|段落|诗|詩|图表?|圖表?|照片|图片|圖片|表格|邮件|郵件|代码|代碼|评论|对话|對話|短文|故事)(?![\w]{0,6}(?:叫|名为))"),
    "ja": ("この|その|これら", r"(?:この|これらの)(?:[一二三四五両]つの|\w{0,2})?(?:文章|文|手紙|グラフ|表|写真|画像|図|段落|記事|詩|メール|コード|物語|資料)(?!化|字|学|庫|現|示|情|面|明)"),
    "ar": ("هذ|هات", r"(?:هذه|هذا|هاتين|هاتان) (?:ال)(?:نص|جمل\w*|فقرة|مقال\w*|صورة|جدول|قائمة|كود|قصيدة|قصة|رسالة|رسم|اقتباس|حوار|محادثة|وثيقة|مقطع|عبارات|رسوم)(?!\w)"),
    "ko": ("이 |위 ", r"(?:^|\s)(?:이|위) (?:[두세네] )?(?:개의 )?(?:문장|글|편지|그래프|표|사진|이미지|그림|단락|문단|기사|시|이메일|코드|이야기|자료)(?:들)?(?=\s|은|는|이|가|을|를|에|의|과|와|중|$|[?.!,])"),
}  # fmt: skip
"""The same as "this" where words are not parted as in Latin script."""

_MINE: dict[str, tuple[str, str]] = {
    "en": ("my ", rf"\b(?:check|correct|proofread|review|look over|go over|improve|edit|grade|evaluate|fix|polish|spell-?check|shorten|rate)\b[^.!?]{{0,40}}\bmy (?:\w+ )?(?:essay|text|letter|e-?mail|article|paragraph|poem|thesis|speech|homework|draft|report|sentences?|résumé|resume|cv|cover letter|story)(?:{_ENDED}| for (?:\w+ )?(?:mistakes|errors|typos|grammar|spelling|style|clarity))"),
    "hu": ("szövegem|esszém|level|cikkem|dolgozatom|fogalmazásom|önéletraj|versem|beszédem|szakdolg", r"\b(?:nézd|ellenőrizd|javítsd|lektoráld|értékeld|véleményezd|olvasd|szerkeszd)\b[^.!?]{0,25}\baz? (?:\w+ )?(?:szövegem|esszém|levelem|cikkem|dolgozatom|fogalmazásom|önéletrajzom|versem|beszédem|szakdolgozatom)\w*"),
    "de": ("mein", r"\b(?:prüfe?|überprüfe?|korrigiere?|verbessere?|lies|bewerte?|lektoriere?|kontrolliere?)n?(?: sie)?(?: bitte)? mein\w* (?:\w+ )?(?:text|aufsatz|brief|e-mail|artikel|absatz|essay|lebenslauf|gedicht|hausarbeit|bewerbung|rede|satz|sätze)"),
    "fr": ("mon |ma |mes ", r"\b(?:vérifie[rz]?|corrige[rz]?|relis|relisez|améliore[rz]?|évalue[rz]?|note[rz]?)\b[^.!?]{0,30}\b(?:mon|ma|mes|de ma|de mon) (?:texte|phrases?|lettre|essai|e-?mail|courriel|dissertation|paragraphe|article|cv|poème|rédaction|discours|mémoire)"),
    "es": (" mi | mis ", r"\b(?:revisa|corrige|mejora|comprueba|evalúa|lee|revise|corrija)\b[^.!?]{0,30}\b(?:mi|mis) (?:texto|frases?|carta|ensayo|correo|párrafo|artículo|poema|redacción|currículum|discurso|tesis)"),
    "it": (" mio | mia | miei | mie ", r"\b(?:controlla|correggi|rivedi|migliora|verifica|valuta|rileggi)\b[^.!?]{0,30}\b(?:mio|mia|miei|mie) (?:testo|frase|frasi|lettera|tema|saggio|e-?mail|articolo|poesia|tesi|discorso|curriculum)"),
    "pt": ("meu |minha ", r"\b(?:verifi(?:ca|que)|corri(?:ge|ja)|revê|revise|melhor[ae]|avali[ae]|lê|leia)\b[^.!?]{0,30}\b(?:meus?|minhas?) (?:texto|frases?|carta|redação|ensaio|e-?mail|artigo|poema|currículo|discurso|tese)"),
    "nl": ("mijn ", r"\b(?:controleer|verbeter|corrigeer|beoordeel|lees|bekijk|kijk)\b[^.!?]{0,12}\bmijn (?:\w+ )?(?:tekst|zin|zinnen|brief|essay|opstel|e-mail|artikel|gedicht|cv|scriptie|toespraak|verslag)"),
    "pl": ("moje |mój |moją |moj", r"\b(?:sprawdź|popraw|przejrzyj|oceń|zredaguj|przeczytaj)\b[^.!?]{0,12}\b(?:mój|moją|moje|mojego|mojej) (?:tekst|zdani[ea]|list|esej|e-mail|artykuł|wiersz|wypracowani[ea]|pracę|pracy|cv|przemówienie)"),
    "cs": ("mé |můj |moj|mou |mého ", r"\b(?:zkontroluj|oprav|zhodnoť|ohodnoť|vylepši|přečti)\w*\b[^.!?]{0,16}\b(?:mé|můj|moji|mou|moje|mého|mojí) (?:\w+ )?(?:text\w*|vět\w*|dopis\w*|esej\w*|e-mail\w*|člán\w*|bás\w*|slohov\w*|prác\w*|životopis\w*)"),
    "ru": ("мой |мою |моё |мое |мои |моего |моей |моём ", r"\b(?:проверь\w*|исправь\w*|улучши\w*|отредактируй\w*|оцени\w*|прочитай\w*)\b[^.!?]{0,16}\b(?:мой|мою|моё|мое|мои|моего|моей|моём) (?:текст\w*|предложени\w*|письм\w*|эссе|стать\w*|стих\w*|сочинени\w*|резюме|реч\w*|диплом\w*)"),
    "zh": ("我的", r"(?:检查|修改|润色|校对|批改|看看|评价|改正|纠正)(?:一下)?我的(?:\w{0,2})(?:文章|作文|论文|简历|邮件|信|句子|翻译|文字|稿子|报告|诗)"),
    "ja": ("私の", r"私の(?:文章|作文|メール|論文|レポート|手紙|文|エッセイ|翻訳)[のをに]"),
    "tr": ("ımdaki|imdeki|umdaki|ümdeki|ımı |imi |umu |ümü ", r"\b(?:kompozisyon|metn|makale|mektub|yazı|ödev|e-posta|tez|şiir|özgeçmiş|deneme)\w{0,4}(?:m|ım|im|um|üm)(?:daki|deki|ı|i|u|ü)\b"),
    "ar": ("ي ", r"(?:دقق|صحح|راجع|حسّن|حسن|قيّم|قيم|اقرأ) (?:مقالي|نصي|رسالتي|بحثي|قصيدتي|سيرتي|موضوعي|جملتي|كتابتي)(?!\w)"),
    "ko": ("내 |제 ", r"(?:^|\s)(?:내|제) (?:글|에세이|이메일|문장|편지|논문|이력서|자기소개서|시|번역)(?:의 \S+)?(?:을|를) [^.!?]{0,15}?(?:확인|고쳐|수정|교정|검토|봐|다듬|평가)"),
}  # fmt: skip
"""Somebody's own text that is to be checked."""

_FORMAT = r"(?:csv|json|xml|html|yaml|markdown|latex|excel)"
_TURNED: dict[str, tuple[str, str]] = {
    tag: (_FORMAT[3:-1], rf"^(?:[^\W\d_]+,? )?{verbs}\b[^.!?]{{0,12}}?\b(?:{things})\b[^.!?]{{0,25}}?\b{_FORMAT}")
    for tag, (verbs, things) in {
        "en": (r"(?:convert|turn|transform|change|reformat)", r"(?:the|this) (?:\w+ )?(?:table|list|data|text|spreadsheet|recipe|schedule|figures)"),
        "hu": (r"(?:alakítsd|írd|konvertáld|rakd|tedd)", r"az? (?:táblázatot|listát|adatokat|szöveget)"),
        "de": (r"(?:wandle|wandeln sie|konvertiere|forme|überführe|bring)", r"(?:die|den|das) (?:tabelle|liste|daten|text)"),
        "fr": (r"(?:converti\w*|transforme\w*|mets|mettez)", r"(?:le tableau|la liste|les données|le texte)"),
        "es": (r"(?:convierte|convierta|transforma|pasa)", r"(?:la tabla|la lista|los datos|el texto)"),
        "it": (r"(?:converti|trasforma)", r"(?:la tabella|l['’]elenco|la lista|i dati|il testo)"),
        "pt": (r"(?:convert[ae]|transform[ae])", r"(?:a tabela|a lista|os dados|o texto)"),
        "nl": (r"(?:zet|converteer|verander)", r"(?:de tabel|de lijst|de gegevens|de tekst)"),
        "pl": (r"(?:zamień|przekształć|przekonwertuj|konwertuj)", r"(?:tę |ten |te )?(?:tabelę|listę|dane|tekst)"),
        "cs": (r"(?:převeď|převeďte|změň|převést)", r"(?:tuto |tento )?(?:tabulku|seznam|data|údaje|text)"),
        "ru": (r"(?:преобразуй\w*|переведи\w*|конвертируй\w*|превратите?)", r"(?:эту |этот )?(?:таблицу|список|данные|текст)"),
        "tr": (r"", r"(?:tabloyu|listeyi|verileri|metni)"),
    }.items()
}  # fmt: skip
"""A table that is to become a file."""
_TURNED |= {
    "zh": (
        "csv|json|xml|html",
        rf"(?:把|将|將)(?:这个|这张|該|该)?(?:表格|列表|数据|文本)转[换換]?(?:为|成|換成)?[^。]{{0,4}}{_FORMAT}",
    ),
    "ja": ("csv|json|xml|html", rf"(?:その|この)?(?:表|リスト|データ|文章)を ?{_FORMAT}[^。]{{0,8}}(?:変換|直し)"),
    "ar": ("csv|json|xml|html", rf"(?:حوّل|حول) (?:الجدول|القائمة|البيانات|النص) إلى (?:\w+ )?{_FORMAT}"),
    "ko": ("csv|json|xml|html", rf"^(?:이 )?(?:표|목록|데이터|글)[을를] ?{_FORMAT}[^.]{{0,8}}(?:변환|바꿔)"),
}

_TABLES = (_LISTED, _STOPPED, _TITLED, _ORDERED, _BROUGHT, _BASED, _BY_HAND, _MINE, _TURNED)

POINTED: dict[str, tuple[Pointed, ...]] = {
    tag: (
        *((_this(tag),) if tag in _THIS else ()),
        *(Pointed(parted(table[tag][0]), table[tag][1]) for table in _TABLES if tag in table),
    )
    for tag in POINTING
}
"""A task that speaks of something that should lie before it."""

_MORE: dict[str, str] = {
    "hu": "adatokat|listá|dolgozat|fogalmazás|önéletraj|felsorolt|általam|esszém|másolt|illesztett",
    "de": "geschicht|erzählung|abschnitt|schreiben|aufgeführt|aufgelist|aufgezählt|buchstaben|ereignisse| ich ",
    "fr": "données|dissertation|rédaction|mémoire|mon cv|histoire|récit|lettres|événements|énuméré|listé| que j'ai",
    "es": "los datos|redacción|tesis|currículum|historia|relato|cuento|letras|eventos|enumerad|listad| que he | que acabo",
    "it": " dati| tema|tesi|curriculum|storia|racconto|passaggio|lettere|eventi|elencat|che ho |che ti ho",
    "pt": "os dados|ensaio|tese|currículo|história|conto|passagem|excerto|letras|eventos|listad|enumerad|que colei|que anexei|que enviei|que copiei",
    "nl": "gegevens|opstel|scriptie|zinnen|verhaal|passage|bewering|stelling|letters|gebeurten|genoemde|opgesomde|vermelde",
    "pl": "dane |wypracowa|pracę|pracy|opowiad|fragmen|stwierdze|wyrazy|litery|wydarz|wymienion|rysun|któr",
    "cs": "slohov|práce|práci|životopis|esej|příběh|povíd|pasáž|tvrzen|písmena|události|vyjmenovan|vypsan|fotografi|kter",
    "ru": "данные|сочинени|резюме|рассказ|истори|отрыв|буквы|событи|перечислен|указанн|рисун|сочинени|картин|котор",
    "uk": "оповід|рисун|малюн|картин",
    "tr": "kompozisyon|ödev|verileri|mektup|öykü|parça|ifade|yazı|listelenen|sıralanan|fotoğra|resim|tablo|yapıştırdığım|gönderdiğim|yüklediğim|eklediğim|kopyaladığım",
    "ar": "مقالي|نصي|رسالتي|بحثي|البيانات|القصة|الحكاية|العبار|المقطع|الرسم|الحروف|الأحداث|المدرجة|المذكورة|جملتين|الذي |التي ",
    "zh": "表格|列表|数据|我的|故事|列出的|所列|词语|单词|数字|句子|文字|图表|照片|我粘|我上|我发|我附|我复",
    "ja": "私の|データ|挙げられた|列挙された|語句|出来事|手順|この文|この図|貼り付け|添付|アップロード",
    "ko": "데이터|에세이|이력서|논문|나열된|열거된|붙여|첨부|올린|보낸|복사한|그림|자료|소설",
}  # fmt: skip
"""Words of these phrases that those of `HANDLES` lack."""

STEMS: dict[str, tuple[str, ...]] = {
    tag: (*HANDLED_STEMS.get(tag, ()), *(parted(_MORE[tag]) if tag in _MORE else ()), *WORKED_STEMS.get(tag, ()))
    for tag in {**HANDLED_STEMS, **WORKED_STEMS}
}
"""What every phrase of `HANDLES`, `POINTED` and `WORKED` of a language holds one of."""
