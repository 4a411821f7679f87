"""What stands between the brackets of a blank that somebody should have filled in, in many languages, in small letters."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from functools import lru_cache

from instructds.regexes import regex

from .phrases import parted

WHOLE = frozenset(
    parted(
        "name|names|date|time|city|state|country|location|address|title|company|link|url|phone|email|e-mail|signature|"
        "topic|amount|number|price|product|year|month|day|age|gender|place|month/year|city, state|placeholder|blank|"
        "text here|image|n/a|tbd|todo|tba|name here|age here|fill in|to be filled|to be filled in|to be added|"
        "to be determined|to be confirmed|username|date/time|venue|organization|organisation|hospital|school|"
        "university|brand|job|occupation|hobby|your text|insert|name/title|first name|last name|full name|surname|"
        "adjective|noun|verb|student|teacher|customer|client|recipient|sender|név|neved|neve|címzett|feladó|írd ide|ide írd|"
        "add meg|dátum|cím|cégnév|cég neve|"
        "város|telefonszám|e-mail-cím|e-mail cím|összeg|vezetéknév|keresztnév|teljes név|helyszín|időpont|terméknév|"
        "termék neve|beosztás|kitöltendő|helyőrző|a neved|az ön neve|intézmény|intézmény neve|település|lakcím|"
        "születési dátum|pozíció|aláírás|szám|év|hely|nap|hónap|ország|megnevezés|kelt|munkakör|iskola neve|link helye|"
        "kép|datum|ort|firma|firmenname|adresse|telefonnummer|empfänger|absender|unterschrift|stadt|betrag|nachname|"
        "vorname|uhrzeit|platzhalter|anschrift|straße|straße und hausnummer|plz|plz ort|postleitzahl|bild|jahr|zahl|"
        "anzahl|land|position|nom|prénom|ville|entreprise|lieu|numéro|montant|destinataire|à compléter|à remplir|"
        "société|pays|poste|heure|nom complet|lien|téléphone|année|nom et prénom|titre|nom de famille|nombre|fecha|"
        "ciudad|empresa|dirección|teléfono|lugar|cantidad|apellido|apellidos|destinatario|por completar|a completar|"
        "correo|correo electrónico|cargo|país|hora|enlace|firma|nombre completo|número|título|año|nome|data|città|"
        "azienda|indirizzo|luogo|importo|cognome|da compilare|da completare|ruolo|paese|nome e cognome|titolo|numero|"
        "cidade|endereço|telefone|valor|sobrenome|a preencher|preencher|número|nome completo|cargo|país|título|ano|"
        "naam|plaats|bedrijf|bedrijfsnaam|adres|bedrag|voornaam|achternaam|invullen|telefoonnummer|functie|imię|"
        "nazwisko|imię i nazwisko|nazwa|nazwa firmy|miasto|kwota|do uzupełnienia|miejscowość|stanowisko|numer|"
        "numer telefonu|jméno|příjmení|město|částka|meno|priezvisko|doplnit|doplňte|jméno a příjmení|název firmy|"
        "adresa|telefon|mesto|nume|oraș|companie|prenume|localitate|de completat|nume și prenume|suma|funcția|имя|"
        "фамилия|фио|ф. и. о.|дата|город|адрес|компания|название|номер|сумма|должность|телефон|подпись|место|год|"
        "ссылка|ім'я|ім’я|назва|місто|прізвище|піб|isim|adınız|adınızı|şirket adı|ad soyad|tarih|şehir|şirket|"
        "adınız soyadınız|telefon numarası|"
        "tutar|姓名|日期|公司|地址|电话|名字|城市|金额|产品|职位|某某|您的姓名|公司名称|公司名|联系方式|电话号码|地点|时间|空白|"
        "待定|待填写|待补充|请填写|填写|您的名字|你的名字|签名|学校|氏名|"
        "名前|日付|会社名|住所|電話番号|都市名|商品名|金額|お名前|空欄|未定|部署名|役職|이름|성명|날짜|회사명|회사|주소|전화번호|"
        "도시|금액|제품명|직책|장소|서명|연락처|اسم|الاسم|تاريخ|"
        "التاريخ|عنوان|العنوان|المدينة|الشركة|رقم|اسم الشركة|رقم الهاتف|التوقيع|المكان|المبلغ|שם|תאריך|כתובת|העיר|"
        "החברה|שם מלא|नाम|तारीख|दिनांक|पता|शहर|कंपनी|tên|ngày|địa chỉ|công ty|nama|tanggal|alamat|perusahaan"
    )
)
"""All of it."""

_FIRST = parted(
    "your|insert|enter|add|fill in|type|specify|name of|date of|company|recipient|sender|client|customer|product|"
    "employer|manager|employee|company's|recipient's|sender's|client's|customer's|first|last|full|phone|email|e-mail|"
    "street|zip|job|position|school|brand|website|business|team|project|event|venue|contact|current|today's|start|end|"
    "state|city|country|department|university|price|amount|number|put|write|provide|include|describe|mention|list|"
    "replace|please insert|please add|please fill|az ön|az önök|írd ide|ide írd|ide jön|a te|cég|címzett|feladó|"
    "add meg|töltsd ki|illeszd be|adja meg|írja ide|írja be|írd be|helyettesítsd|egészítsd ki|az ügyfél|a cég|a termék|"
    "a vállalat|a címzett|dein|deine|deinen|ihr|ihre|ihren|name des|name der|hier|fügen sie|füge|firmen|datum des|"
    "geben sie|bitte|votre|vos|insérez|insérer|nom de|numéro de|nom du|ton|ta|adresse de|date de|indiquez|saisissez|indiquer|"
    "ajoutez|ajouter|nom|tu|su|sus|tus|inserte|inserta|insertar|nombre de|nombre del|número de|escriba|escribe|fecha de|"
    "introduzca|añadir|agregar|indique|il tuo|la tua|il suo|inserisci|inserire|nome del|nome della|aggiungi|indicare|"
    "seu|sua|teu|tua|insira|inserir|nome do|número do|nome da|adicione|adicionar|uw|jouw|je|naam van|vul|voeg|twoje|twój|twoja|"
    "wpisz|imię i|nazwa|wstaw|pana|data|uzupełnij|vaše|váš|tvoje|vložte|zadejte|doplňte|doplň|jméno|název|numele|"
    "introduceți|inserați|data|adresa|completați|ваше|ваш|ваша|вставьте|укажите|введите|впишите|имя|название|дата|"
    "фамилия|город|адрес|компания|номер|сумма|должность|вставте|вкажіть|введіть|ім'я|ім’я|назва|місто|адреса|прізвище|"
    "adınız|adınızı|isim|ad soyad|tarih|şehir|şirket|adres|buraya|ekleyin|şirket adı|tên|ngày|địa chỉ|công ty|nama|"
    "tanggal|alamat|perusahaan|masukkan|nhập|vložit|doplnit|uvést|вставить|указать|ввести|впишите|добавить|вказати|voeg toe|"
    "invoegen|hinzufügen|einfügen|nome dell'azienda|nome dell"
)
_BEGINNING = parted(
    "nome dell'|nom de l'|nom d'|在此插入|此处插入|您的|你的|请输入|請輸入|请填写|填写|插入|在此|姓名|日期|公司|地址|电话|"
    "名字|城市|金额|产品|职位|某某|此处|这里填|あなたの|氏名|お名前|名前|日付|会社名|住所|電話番号|ここに|都市名|商品名|金額|"
    "귀하의|당신의|이름|성명|날짜|회사명|회사|주소|전화번호|여기에|도시|금액|제품명|اسمك|اسم|أدخل|تاريخ|التاريخ|عنوان|"
    "العنوان|المدينة|الشركة|رقم|هنا|"
    "الاسم|שם|שמך|תאריך|הכנס|כתובת|העיר|החברה|आपका|नाम|तारीख|दिनांक|पता|शहर|कंपनी"
)
_ENDING = ("を挿入", "を入力", "を記入", "填写", "을 입력", "를 입력", "입력", "삽입")
_LAST = parted(
    "here|below|einfügen|eintragen|ergänzen|eingeben|ide|helye|beillesztése|megadása|kitöltendő|ici|aquí|aqui|qui|hier|"
    "invoegen|tutaj|zde|sem|aici|здесь|сюда|buraya|giriniz|名称|填写|入力|هنا"
)
_NOUNS = parted(
    "name|names|date|address|number|location|amount|signature|department|title|initials|zip|email|phone|url|link|"
    "information|info|details|neve|dátuma|címe|száma|telefonszáma|e-mail-címe|aláírása|beosztása|összege|megnevezése"
)
_SPACES = regex(r"[\s_]+")
_MOST_WORDS = 5


@lru_cache(4096)
def names_blank(inner: str) -> bool:
    """Whether the words between two brackets name what is to be filled in.

    Example:
        >>> names_blank("Az Ön neve"), names_blank("the mayor")
        (True, False)
    """
    spaced = inner if "_" in inner and inner.islower() else _SPACES.sub(" ", inner)  # a variable
    words = spaced.strip(" .:…*").replace("’", "'").lower()
    if words in WHOLE or words.startswith((*_BEGINNING, *_OPENING)):
        return True
    if words.endswith(_ENDING):
        return True
    parts = words.split(" ")
    return 1 < len(parts) <= _MOST_WORDS and (parts[-1] in _LAST or parts[-1] in _NOUNS)


_OPENING = tuple(f"{word} " for word in _FIRST)

BARE = (
    r"(?-i:(?<![\w-])XX(?= ?(?:euro|forint|Ft\b|dollar|USD|EUR|zł|kč|Kč|рубл|percent|Prozent|%|kg\b|km\b|[€$]|元|円|원)))|"
    r"(?-i:\b(?:INSERT|ENTER|ADD|FILL IN|YOUR|COMPANY|RECIPIENT|CUSTOMER)[ _](?:YOUR[ _])?(?:NAME|TEXT|DATE|LINK|ADDRESS|"
    r"COMPANY|CONTENT|TITLE|EMAIL|CITY|DETAILS|PHONE|URL|ANSWER|VALUE|DATA)(?:[ _]HERE)?\b)|"
    r"(?-i:\bTODO\b ?[:(-]|(?<![\w.])TBD\b|\bTBA\b(?=[.,]|$)|\bFIXME\b)|\blorem ipsum\b|"
    r"(?-i:(?<![\w-])(?<!X[ -])(?<!\d{4} )X{3,}(?![\w-]| X{3}| \d{4}))|"
    r"(?<![x×Xｘ])[x×Ｘ]{3}(?=[公大市先女小有省县区])|\b(?:text|content|answer) goes here\b|"
    r"\bide (?:jön|kerül|írd) (?:a|az) (?:\w+ ){0,3}?(?:szöveg|válasz|név|tartalom)\w*|\bhier (?:kommt|steht) (?:der|die|"
    r"das|ihr) (?:text|inhalt|antwort)|(?-i:某某)(?:公司|先生|女士|大学|市|学校)|(?:○{2,}|〇〇|●●|△△)(?:さん|様|会社|"
    r"株式会社|市|大学|氏)"
)
"""A blank without brackets."""

_WRITTEN = parted("name|text|date|link|address|company|content|title|email|city|details|phone|url")
BLANKS: dict[str, tuple[str, ...]] = {
    "words": parted(
        "lorem ipsum|goes here|ide jön|ide kerül|ide írd|hier kommt|hier steht|某某|○○|〇〇|●●|△△|×××|ＸＸＸ|xxx公|xxx大|xxx市|"
        "xxx先|xxx女|xxx小|xxx有|xxx省|xxx县|xxx区|【"
    ),
    "capitals": (
        *parted(" xx | xx€| xx%| xxx|(xxx|*xxx|\nxxx|xxxx| tbd|\ntbd|[tbd|(tbd|*tbd| tba|(tba|todo:|todo |todo(|todo-|fixme"),
        *(f"{verb}{gap}{noun}" for verb in ("insert", "enter", "add", "your") for gap in " _" for noun in _WRITTEN),
        *(f"{verb}{gap}your{gap}" for verb in ("insert", "enter", "add", "fill in") for gap in " _"),
        *(f"{noun}{gap}name" for noun in ("company", "recipient", "customer") for gap in " _"),
    ),
}
"""What a blank without brackets holds one of, or brackets of other scripts; words of the second kind in capitals only."""
