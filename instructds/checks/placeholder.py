"""The check of answers with a blank that somebody should have filled in."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .base import Places, check
from .phrases import LONGEST, compiled, holding, parted, places_of, rows_of, spoken
from .places import windows, without_code
from .subjects import LETTER, SIGNED

if TYPE_CHECKING:
    import pyarrow as pa

_NAMES = (
    r"(?:your|insert|enter|add|fill in|type|specify|name of|date of|the|company|recipient|sender|client|customer|product|"
    r"employer|manager|employee|company'?s|recipient'?s|sender'?s|client'?s|customer'?s|first|last|full|"
    r"phone|email|e-mail|street|zip|job|position|school|brand|website|business|team|project|event|venue|contact|current|"
    r"today'?s|start|end|state|city|country|department|university|price|amount|number) [^\[\]{}<>\n]{0,40}|"
    r"(?:name|date|time|city|state|country|location|address|title|company|link|url|phone|email|e-mail|signature|topic|"
    r"amount|number|price|product|year|month|day|age|gender|place|month/year|city, state|placeholder|blank|text here|image|"
    r"n/a|tbd|todo|tba|xx+|name here|age here)|"
    r"(?:az ön|írd ide|ide írd|ide jön|a te|cég|címzett|feladó|add meg|töltsd ki|illeszd be|adja meg|"
    r"írja ide) ?[^\[\]{}<>\n]{1,40}|(?:név|neved|neve|dátum|cím|cégnév|cég neve|város|telefonszám|e-mail-cím|e-mail cím|"
    r"összeg|vezetéknév|keresztnév|teljes név|helyszín|időpont|terméknév|termék neve|beosztás)|"
    r"(?:dein|deinen?|deine|ihr|ihre|ihren|name des|name der|hier|fügen sie|firmen|datum des|geben sie) ?[^\[\]{}<>\n]{1,"
    r"40}|(?:datum|ort|firma|firmenname|adresse|telefonnummer|empfänger|absender|unterschrift|stadt|betrag|nachname|"
    r"vorname)|"
    r"(?:votre|vos|insérez|insérer|nom de|nom du|ton|ta|adresse de|date de|indiquez|saisissez) [^\[\]{}<>\n]{1,40}|(?:nom|"
    r"prénom|date|ville|entreprise|adresse|lieu|numéro|montant|destinataire)|"
    r"(?:tu|su|sus|tus|inserte|inserta|insertar|nombre de|nombre del|escriba|escribe|fecha de) [^\[\]{}<>\n]{1,40}|"
    r"(?:nombre|fecha|ciudad|empresa|dirección|teléfono|lugar|cantidad|apellido|destinatario)|"
    r"(?:il tuo|la tua|il suo|inserisci|inserire|nome del|nome della) [^\[\]{}<>\n]{1,40}|(?:nome|data|città|azienda|"
    r"indirizzo|luogo|importo|cognome|destinatario)|"
    r"(?:seu|sua|teu|tua|insira|inserir|nome do|nome da) [^\[\]{}<>\n]{1,40}|(?:cidade|empresa|endereço|telefone|valor|"
    r"sobrenome)|(?:uw|jouw|je|naam van|vul) [^\[\]{}<>\n]{1,40}|(?:naam|plaats|bedrijf|bedrijfsnaam|adres|bedrag)|"
    r"(?:twoje|twój|twoja|wpisz|imię i|nazwa|wstaw|pana|data) [^\[\]{}<>\n]{1,40}|(?:imię|nazwisko|nazwa|miasto|firma|"
    r"adres|kwota)|(?:vaše|váš|tvoje|vložte|zadejte|doplňte|jméno|název) [^\[\]{}<>\n]{1,40}|(?:jméno|příjmení|město|"
    r"částka|meno|priezvisko)|"
    r"(?:numele|introduceți|inserați|data|adresa) ?[^\[\]{}<>\n]{0,40}|(?:nume|oraș|companie)|(?:ваше|ваш|ваша|вставьте|"
    r"укажите|введите|имя|название|дата|фамилия|город|адрес|компания|номер|сумма|должность) ?[^\[\]{}<>\n]{0,40}|"
    r"(?:ваше|вставте|вкажіть|введіть|ім'я|ім’я|назва|місто|адреса|прізвище) ?[^\[\]{}<>\n]{0,40}|(?:adınız|isim|ad soyad|"
    r"tarih|şehir|şirket|adres|buraya|ekleyin|şirket adı|adınızı) ?[^\[\]{}<>\n]{0,40}|"
    r"(?:您的|你的|请输入|請輸入|请填写|填写|插入|在此|姓名|日期|公司|地址|电话|名字|城市|金额|产品|职位|"
    r"某某)[^\[\]{}<>\n]{0,40}|(?:あなたの|氏名|お名前|名前|日付|会社名|住所|電話番号|ここに|都市名|商品名|"
    r"金額)[^\[\]{}<>\n]{0,40}|"
    r"(?:귀하의|당신의|이름|성명|날짜|회사명|회사|주소|전화번호|여기에|도시|금액|제품명)[^\[\]{}<>\n]{0,40}|(?:اسمك|اسم|"
    r"أدخل|تاريخ|التاريخ|عنوان|العنوان|المدينة|الشركة|رقم|هنا|الاسم)[^\[\]{}<>\n]{0,40}|"
    r"(?:שם|שמך|תאריך|הכנס|כתובת|העיר|החברה)[^\[\]{}<>\n]{0,40}|(?:आपका|नाम|तारीख|दिनांक|पता|शहर|कंपनी)[^\[\]{}<>\n]{0,40}|"
    r"(?:tên|ngày|địa chỉ|công ty) ?[^\[\]{}<>\n]{0,40}|(?:nama|tanggal|alamat|perusahaan) ?[^\[\]{}<>\n]{0,40}"
)

_BRACKETS = (
    rf"\[(?:{_NAMES})\](?!\()|【(?:{_NAMES})】|\{{\{{ ?[^\W\d][\w .'-]{{0,40}} ?\}}\}}|(?<![\w$\\#%}}])\{{(?:{_NAMES})\}}|"
    r"<(?:insert|your|enter|add|fill|company|recipient|customer|client|first|last|írd|ide|add meg|ihr|ihre|dein|votre|"
    r"insérez|su|tu|inserte|inserisci|seu|insira|uw|wpisz|vložte|вставьте|укажите|ваше|buraya|您的|请输入|插入|あなたの|"
    r"ここに|이름|여기에|أدخل|اسم)"
    r"[ _-][^<>\n=/\"]{0,40}>|<(?:name|date|company name|city|address|név|dátum|datum|nom|nombre|nome|имя|姓名|名前|이름|"
    r"الاسم)>"
)
"""A blank between brackets whose words name what is to be filled in."""

_BARE = (
    r"(?-i:\b(?:INSERT|ENTER|ADD|FILL IN|YOUR|COMPANY|RECIPIENT|CUSTOMER)[ _](?:YOUR[ _])?(?:NAME|TEXT|DATE|LINK|ADDRESS|"
    r"COMPANY|CONTENT|TITLE|EMAIL|CITY|DETAILS|PHONE|URL|ANSWER|VALUE|DATA)(?:[ _]HERE)?\b)|"
    r"(?-i:\bTODO\b ?[:(-]|(?<![\w.])TBD\b|\bTBA\b(?=[.,]|$)|\bFIXME\b)|\blorem ipsum\b|(?-i:(?<![\w-])X{3,"
    r"}(?:[- ]X{3,})*(?![\w-]))|(?<![x×Xｘ])[x×Ｘ]{3}(?=[公大市先女小有省县区])|\b(?:text|content|answer) goes here\b|"
    r"\bide (?:jön|kerül|írd) (?:a|az) (?:\w+ ){0,3}?(?:szöveg|válasz|név|tartalom)\w*|\bhier (?:kommt|steht) (?:der|die|"
    r"das|ihr) (?:text|inhalt|antwort)|(?-i:某某)(?:公司|先生|女士|大学|市|学校)|(?:○{2,}|〇〇|●●|△△)(?:さん|様|会社|"
    r"株式会社|市|大学|氏)"
)
"""A blank without brackets."""

_STEMS: tuple[str, ...] = parted(
    "lorem ipsum|goes here|ide jön|ide kerül|ide írd|hier kommt|hier steht|某某|○○|〇〇|●●|△△|xxx|×××|ＸＸＸ|<insert|<your|"
    "<enter|<add|<fill|<company|<recipient|<customer|<client|<first|<last|<name|<date|<city|<address|<írd|<ide|<ihr|<dein|"
    "<votre|<su|<tu|<seu|<uw|<wpisz|<vložte|<вставьте|<укажите|<ваше|<buraya|<您的|<请输入|<插入|<あなたの|<ここに|<이름|"
    "<여기에|<أدخل|<اسم|<név|<dátum|<datum|<nom|<имя|<姓名|<名前|<الاسم"
)

_CAPITALS = parted(
    "TODO|TBD|TBA|FIXME|XXX|INSERT |INSERT_|ENTER |ENTER_|ADD |FILL IN |YOUR |YOUR_|COMPANY |COMPANY_|RECIPIENT|CUSTOMER"
)
"""What a blank without brackets holds one of; the second in capitals only."""

_TASKS = (
    r"\btemplate|\bplaceholder|\bletter|\be-?mail|\bform\b|\bcontract|\bagreement|\bresume|\brésumé|\bcv\b|\binvitation|"
    r"\bpress release|\bspeech|\bmessage|\bprofile|\binvoice|\bcertificate|\bnotice|\bapplication|\bproposal|"
    r"\bscript|\bblank|\bfill|\bvariable|\bcode|\bprogram|\bfunction|\bregex|\bsyntax|\bformat|\bcommand|\bquer(?:y|ies)|"
    r"\bsql|\bapi\b|\bhtml|\bmad.?lib|\bpost\b|\btweet|\bcaption|\bbio\b|\bstory|\bprompt|\badvert|\bslogan|\bpolicy|"
    r"\bpitch|\bformula|\bequation|\bregular expr|\bjson|\byaml|\bxml|\bmarkdown|\bnotation|\bgrammar|\bhow (?:do|can|"
    r"to) i (?:introduce|greet)|\bintroduc|\bgreet|\bwelcom|\bpage\b|\brole\b|\bpretend|sablon|kód|program|függvény|képlet|"
    r"űrlap|kitölt"
)


_OPENS = re.compile(
    r"\[(?=[^\W\d_][^\[\]{}<>\n]{0,80}\])|\{(?=\{ ?[^\W\d][^{}\n]{0,80}\}|[^\W\d_][^\[\]{}<>\n]{0,80}\})|"
    r"<(?=[^\W\d_][^<>\n]{0,80}>)|【"
)
"""Where a bracket opens that holds some words and closes again."""

_ANNOUNCE = tuple(stem.lower() for stem in _STEMS if stem[0] != "<")
_REACH = 120
"""Characters within which a blank without brackets stands round what announces it."""

_X = frozenset("x- ")
_ROMAN = r"\broman|\bróma|\bröm|\bromain|\bromano|римск|罗马|ローマ|로마"
"""What `XXX` may be as well: thirty."""


@check(
    severity="medium",
    unlike=(
        "letters, forms, speeches, templates and code; a blank that stands in the task already; citations such as [1]; notation"
    ),
    source="AlpacaDataCleaned, unclear or unfinished outputs",
    flags=[
        ("Ki írta a Tisza című verset?", "Kedves {{name}}, Petőfi Sándor."),
        ("Who are you?", "I am [Your Name], a teacher."),
        ("你是谁？", "我是[您的姓名]。"),
        ("Ki vagy?", "[Az Ön neve] vagyok."),
        ("When was the bridge built?", "The bridge was built in <insert year> by the town."),
        ("Mikor épült a híd?", "A híd [dátum] épült, [város] mellett."),
        ("Wann wurde die Brücke gebaut?", "Die Brücke wurde von [Name des Architekten] gebaut."),
        ("What is a river?", "Lorem ipsum dolor sit amet."),
        ("What is a river?", "TODO: write the answer"),
        ("Mi a folyó?", "Természetes vízfolyás.\n\nÜdvözlettel,\n[Név]"),
    ],
    spares=[
        ("Write a cover letter", "Dear [Recipient Name],"),
        ("Írj egy felmondólevelet!", "Kedves [Név]!"),
        ("写一封信", "亲爱的[您的姓名]"),
        ("Who wrote it?", "Petőfi [1], see [2]."),
        ("What is {{name}} here?", "{{name}} is the customer."),
        ("Who are you?", "See [your profile](https://example.com)."),
        ("Show the loop", "```\n{{ item }}\n```"),
        ("Mit ír?", "[…] a ház [sic]"),
        ("Which sets?", "The set {x} and the set {1, 2}; XXX is thirty in Roman numerals? No, XXX."),
        ("Mennyi a római XXX?", "A XXX harmincat jelent."),
    ],
)
def placeholder_left(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """A blank that somebody should have filled in: `{{name}}`, `[Your Name]`, `<insert year>`; the task is no letter."""
    from instructds.kernels.brackets import bracketed

    among = spoken(response, {_BARE: _STEMS})
    for row in rows_of(bracketed(response) | holding(response, ("【",))):
        among[row] = among.get(row, frozenset()) | {_BRACKETS}
    for row in rows_of(holding(response, _CAPITALS, exact=True)):
        among[row] = among.get(row, frozenset()) | {_BARE}
    return places_of(among, response, instruction, _place, context)


def _place(said: str, asked: str, keys: frozenset[str]) -> tuple[int, int] | None:
    text = without_code(said)[:LONGEST]
    found = next((match for at in _OPENS.finditer(text) if (match := compiled(_BRACKETS).match(text, at.start()))), None)
    found = found or (_bare(text) if _BARE in keys else None)
    if found is None or compiled(_TASKS).search(asked) or compiled(LETTER[4:]).search(asked) or _letter(text, asked):
        return None
    mark = found[0].lower()
    if mark in asked.lower() or ("[" in mark and "[" in asked):
        return None
    if set(mark) <= _X and (compiled(_ROMAN).search(f"{asked} {text[:LONGEST]}") or said.count(found[0]) > 1):
        return None
    return found.span()


_SALUTES = (
    r"(?m)^(?:subject|betreff|objet|asunto|tárgy|тема|主题) ?[:：]|^[*_]{0,2}(?:dear|hi|hello|to whom|tisztelt|kedves|"
    r"sehr geehrte|liebe[rs]?|hallo|guten tag|chère?|bonjour|madame|monsieur|estimad|querid|hola|gentile|car[oa]|egregi|"
    r"prezad|beste|geachte|szanown|drog|vážen|mil[ýáí]|stimat|уважаем|дорог|шановн|sayın|sevgili)(?![\w])|尊敬的|亲爱的|您好|拝啓|عزيز|السيد"
)
"""How a letter begins."""
_WRITES = (
    r"\b(?:write|compose|draft|reply|respond|thank|apolog|invit|complain|resign|announce)|írj|fogalmazz|schreib|verfass|"
    r"entwirf|écri|rédig|escrib|redact|scriv|escrev|schrijf|napi[sš]|zredaguj|scrie|напиш|состав|写|撰|拟|起草|書い|作成|اكتب"
)
"""A task whose answer may be a letter, whatever the task calls it."""


def _letter(text: str, asked: str) -> bool:
    """Whether an answer is a letter; the close of one under the answer to a question is none."""
    if not compiled(SIGNED[5:]).search(text):
        return False
    return compiled(_SALUTES).search(text) is not None or compiled(_WRITES).search(asked) is not None


def _bare(text: str) -> re.Match[str] | None:
    """The first blank without brackets."""
    lowered = text.lower()
    parts = windows(text, _CAPITALS, _REACH)
    parts += windows(lowered, _ANNOUNCE, _REACH) if len(lowered) == len(text) else [(0, len(text))]
    found = [match for part in parts if (match := compiled(_BARE).search(text, *part))]
    return min(found, key=re.Match.start, default=None)
