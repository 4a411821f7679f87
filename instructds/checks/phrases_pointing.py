"""From the words of each language to the patterns by which a task points and an answer says that nothing is there."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted
from .phrases_inputs import POINTING

_SPACELESS = ("zh", "ja", "ko")


def _refers(tag: str) -> str:
    words = POINTING[tag]
    if tag in _SPACELESS:
        return rf"(?:{words.before})[^，。、：:！？\n]{{0,8}}?(?:{words.things})|(?:{words.things})(?:{words.after})"
    return rf"\b(?:{words.before}) (?:[\w'-]+ ){{0,3}}?(?:{words.things})s?\b|\b(?:{words.things})s? (?:{words.after})\b"


def _lacks(tag: str) -> str:
    words = POINTING[tag]
    before = tag in ("ja", "ko", "tr")
    near = r"[^.!?。！？؟\n]{0,50}?"
    given = _GIVEN.get(tag, "")
    if before:
        return rf"(?:{words.things})[^。！？.!?\n]{{0,25}}?(?:{words.lacking}|{words.please})" + (
            rf"|(?:{words.please}){near}(?:{words.things})" if tag == "tr" else ""
        )
    edge = "" if tag in _SPACELESS else r"\b"
    lacking = rf"(?:{words.lacking}){edge}{near}{edge}(?:{words.things})\w{{0,4}}" + (rf"{near}(?:{given})" if given else "")
    return rf"{lacking}|(?:{words.please}){near}{edge}(?:{words.things})"


_GIVEN: dict[str, str] = {
    "de": "angegeben|bereitgestellt|beigefügt|angehängt|mitgeschickt|mitgesendet|gegeben|vorhanden|enthalten|genannt",
    "nl": "gegeven|meegestuurd|bijgevoegd|verstrekt|opgegeven|vermeld",
}

_WHATEVER = {
    "any en": (
        r"\b(?:the|these) following\b(?! (?:days?|years?|weeks?|months?|mornings?|nights?|decades?|century|season|evening|"
        r"spring|summer|winter|autumn|way|ways|manner|reasons?|generations?))|"
        r"\bthe (?:given|provided|supplied) (?!that\b)[a-z]+|\b(?:the|this|these) (?:input|inputs)\b(?! (?:field|layer|"
        r"device|voltage|file|function|type))|"
        r"(?:^|[.!] )given (?:a|an|this|these|some|two|three|the) (?:[\w-]+ ){0,2}?(?:text|list|sentence|paragraph|passage|"
        r"article|story|poem|set of \w+|dataset|phrase|word|image|review|tweet)s?\b(?! (?:of|about))|"
        r"\b(?:summari[sz]e|translate|rewrite|re-write|edit|proofread|paraphrase|rephrase|correct|fix|shorten|simplify|"
        r"punctuate|classify|change the \w+ in|correct the \w+ (?:of|in)|add \w+ \w+ to|sentiment of|convert|turn) "
        r"(?:the|this|these) (?:[\w-]+ )?(?:sentences?|text|paragraph|passage|article|phrase|statement|e-?mail|essay|code|"
        r"tweet|review|conversation|dialogue)\b(?! (?:of|about|on|for|by|in the|from|at|that|which|'))"
    ),
    "any hu": r"\baz? alábbi\w*|\baz? (?:lenti|megadott) [\w-]+",
    "any de": (
        r"\b(?:die|der|das|den|dem|des|diese[rnms]?) (?:nach)?folgende[nrms]?\b(?! (?:tage?|jahre?|woche|monate?|nacht))|"
        r"\b(?:gegebene|angegebene|bereitgestellte)[nrms]? \w+"
    ),
    "any fr": r"\b(?!(?:jours?|années?|semaines?|mois|siècles?|étapes?|fois|ans)\b)[a-zà-ÿ]+ (?:suivante?s?|ci-dessous)\b",
    "any es": r"\b(?:el|la|los|las) siguientes?\b(?! (?:día|año|semana|mes|siglo|paso|nivel|etapa|generación)s?)",
    "any it": r"\b(?:il|la|i|le|lo|gli) seguent[ei]\b(?! (?:giorn|ann|settiman|mes|pass))",
    "any pt": r"\b(?:o|a|os|as) seguintes?\b(?! (?:dia|ano|semana|mês|século|passo))",
    "any nl": r"\b(?:onderstaande|bijgevoegde)\b",
    "any pl": r"\b(?:poniższ|następujący|załączon)\w*",
    "any cs": r"\b(?:níže uveden|následujícíc?h? (?!den|rok|týden|měsíc)|priložen|přiložen|nižšie uveden)\w*",
    "any ro": r"\bde mai jos\b|\burmătoarele\b(?! (?:zile|săptămâni|luni|ani))",
    "any ru": (
        r"\b(?:приведенн|приведённ|нижеследующ|прилагаем)\w*|\bследующ(?:ие|их|ий|ее|ую|ем|его|ей)\b(?! (?:ден|дн|год|раз|"
        r"недел|месяц|шаг|век|поколен))"
    ),
    "any uk": r"\b(?:наведен|нижченаведен)\w*|\bнаступн(?:і|их|ий|е|у|ому|ого)\b(?! (?:ден|дн|р[іо]к|раз|тижн|місяц|крок))",
    "any tr": r"\başağıdaki\b|\bverilen \w+",
    "any ar": r"(?<!اليوم )(?<!العام )(?<!الأسبوع )(?:التالية|أدناه|المعطاة|المرفقة)(?!\w)",
    "any zh": r"以下|下列|给定的?|給定的?|所给的?|根据提供的|用输入",
    "any ja": r"以下の|下記の|与えられた",
    "any ko": r"아래의? |다음의 |다음 중|주어진 ",
}
"""Words that point so plainly that anything may follow; times of day and year, which are "the following" too, are left out."""

REFERS: dict[str, str] = {**{tag: _refers(tag) for tag in POINTING}, **_WHATEVER}
"""A task points at something that should stand beside it."""

LACKS: dict[str, str] = {tag: _lacks(tag) for tag in POINTING}
"""An answer says that nothing was given, or asks for it."""

POINTING_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "follow|below|above|attach|provided|supplied|the given|given a|given two|given three|given some|given the|"
        "given these|given this|enclosed|accompany|linked|shown here|aforement|"
        "en this |en these |rt this |rt these |rn this |rn these |to this |to these |ze this |ze these |se this |se these |te this |te these |it this |it these |ad this |ad these |be this |be these |fy this |fy these |ct this |ct these |on this |on these |ix this |ix these |in this |in these |om this |om these |ut this |ut these |of this |of these |"
        "these inp|this inp|these attach|this attach|these follow|these upl|this upl|these past|this past|these encl|this encl|the input|e the sentence|"
        "e the text|e the para|e the pass|e the art|e the phr|e the stat|t the sen|t the tex|t the par|t the pas|"
        "t the art|t the phr|t the stat|t the code|x the code|fy the sen|fy the te|n the sent|n the text|e the report|"
        "t the report|of the sentence|"
        "of the text|to the sentence|the email|the essay|the tweet|the review|the conv|the dialogue|d the sent|d the text|"
        "d the par|d the art|en the sent|se the sent|se the te|rt the sen|rt the te"
    ),
    "hu": parted(
        "alábbi|következő|mellékel|csatol|megadott|fenti|adott|lenti|alább|lent |bemásolt|feltölt|keretben|keretezett|"
        "idézett|ezt a|ebben a|ennek a|"
        "ezen a|ebből a"
    ),
    "de": parted(
        "folgend|unten|oben|nachsteh|obige|angehängt|beigefügt|gegeben|bereitgestellt|vorlieg|angegeben|diese|anbei|im anhang"
    ),
    "fr": parted("suivant|ci-dess|ci-joint|ci-après|fourni|donné|joint| ce | cette | cet | ces "),
    "es": parted(
        "siguiente|continuaci|adjunt|de abajo|de arriba|más arriba|más abajo|anterior|proporcionad|dado|dada| este | esta | estos | estas "
    ),
    "it": parted(
        "seguent|qui sotto|sopra|di seguito|allegat|riportat|fornit|dato|data|dati| questo | questa | questi | queste "
    ),
    "pt": parted("seguinte|abaixo|acima|anex|fornecid|dado|dada|a seguir|este |esta |estes |estas "),
    "nl": parted(
        "vat d|vertaal d|herschrijf d|verbeter d|beschrijf d|analyseer d|volgende|onderstaande|bovenstaande|bijgevoegd|gegeven|meegeleverd|hieronder|hierboven"
    ),
    "pl": parted("poniż|następując|podan|załącz|powyż|dołącz"),
    "cs": parted("následující|níže|výše|uveden|přilož|prilož|nasledujúc|poskytnut|zadan|nižšie|prílohe|příloze"),
    "ro": parted("următo|acest|de mai jos|de mai sus|ataș|furniz|dată|dat "),
    "ru": parted(
        "следующ|данные|данный|данную|данное|данных|данном|данного|приведен|приведён|прилага|прикреп|нижеслед|указанн|"
        "предостав|вышеприв|ниже|выше|вложении|этот|этом|эту |"
        "этой|эти |этих|этого|это "
    ),
    "uk": parted("наступн|наведен|додан|прикріп|нижче|вище|вказан|подан"),
    "tr": parted("aşağıda|yukarıda|ekte|verilen|bu m|bu c|bu p|bu r|bu g|bu f|bu t|bu ş"),
    "ar": parted("التالي|أدناه|المرفق|المعط|أعلاه|الآتي|المقدم|المذكور|هذا|هذه"),
    "zh": parted(
        "以下|下面|上面|上方|下列|下方|给定|給定|上述|附件|附上|所给|所提供|提供的|给出的|这段|这篇|這段|這篇|这张|這張|这首|這首|"
        "这个|该|如下|用输入"
    ),
    "ja": parted("以下|上の|下の|次の|下記|上記|この|添付|与えられ|提供され"),
    "ko": parted("다음|아래|위의|첨부|주어진|제시된|이 "),
}
"""What every phrase of `REFERS` of a language holds one of, in lower case."""

LACKING_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "please provide|could you provide|can you provide|kindly provide|would you provide|please share|please send|"
        "please paste|please supply|please upload|please attach|please include|please give|please enter|please input|"
        "can you share|could you share|could you send|could you paste|could you give|could you upload|can you send|"
        "can you paste|can you give|can you upload|could you please|can you please|would you please|you kindly|n't see|not see|is missing|there is no|there are no|no text|no sentence|no article|no image|"
        "no input|not provided|did not|didn't|haven't|have not|without the|without a|has not|hasn't"
    ),
    "hu": parted(
        "kérlek|kérem|légy szíves|legyen szíves|megadn|elküld|megoszt|nem adt|nem csatol|nem küld|nem mellék|nem lát|"
        "nem talál|nem szerep|nem kapt|nem másol|hiányzik|nincs meg|nincs mell|nincs csat|nincs itt"
    ),
    "de": parted("bitte|könnten sie|könntest du|kannst du|können sie|kein|fehlt|nicht angegeben|nicht bereit|ohne "),
    "fr": parted(
        "veuillez|pouvez-vous|pourriez-vous|merci de|peux-tu|pourrais-tu|s'il vous|vous n'avez|tu n'as|aucun|il n'y a|"
        "il manque|sans "
    ),
    "es": parted("por favor|podrías|puedes|podría|puede |no has|no ha |no se ha|no me has|no hay|no veo|ningún|ninguna|falta"),
    "it": parted(
        "per favore|potresti|puoi |potrebbe|si prega|non hai|non ha |non avete|non vedo|non è stat|non c'è|nessun|manca"
    ),
    "pt": parted("por favor|poderia|pode |não forn|não incl|não anex|não env|não há|não vejo|não foi|nenhum|falta"),
    "nl": parted("geef |kun je|kunt u|zou je|gelieve|stuur|deel |geen |ontbreekt"),
    "pl": parted(
        "proszę|podaj|prześlij|wklej|udostępnij|czy możesz|czy mógłbyś|nie pod|nie załącz|nie dołącz|nie widzę|nie przesł|"
        "nie dostar|brak"
    ),
    "cs": parted(
        "prosím|můžete|můžeš|mohl|môžete|zadejte|pošlete|poskytněte|vložte|neposk|neuved|nepřil|nepril|nevid|nezad|neposl|"
        "chybí|chýba|žádn|žiadn"
    ),
    "ro": parted("vă rog|te rog|ați putea|ai putea|puteți|poți|nu ați|nu ai|nu a fost|nu văd|nu există|niciun|lipse"),
    "ru": parted(
        "пожалуйста|не могли бы|можете|могли бы|пришлите|предоставьте|укажите|вставьте|отправьте|не предост|не указа|"
        "не прилож|не прикреп|не вижу|не привел|не отправ|отсутству"
    ),
    "uk": parted(
        "будь ласка|чи могли б|можете|надайте|надішліть|вставте|вкажіть|не надал|не вказал|не додал|не бачу|не навел|немає|"
        "відсутн"
    ),
    "tr": parted(
        "lütfen|paylaşabilir|sağlayabilir|verebilir|gönderebilir|sağlamad|vermed|eklemed|belirtmed|paylaşmad|görünmü|"
        "bulunmu|verilmem|eklenmem|eksik"
    ),
    "ar": parted("يرجى|من فضلك|الرجاء|هل يمكنك|لم ت|لم يتم|لم أجد|لا يوجد|لا توجد|لا أرى|غير موجود"),
    "zh": parted(
        "请提|請提|请您|请你|请发|请上|请分|请给|请告|请补|请贴|能否|您能|你能|没有给|沒有給|没有提|沒有提|没有附|没有看|"
        "没有上|没有说|没有告|没有指|没有输|未给|未提|未附|没给|没看|没提|没附|没上|没说"
    ),
    "ja": parted("ていません|ておりません|ません|ないようです|ください|いただけ|お願い"),
    "ko": parted("제공|첨부|입력|포함|제시|공유|주어지|보내|알려|붙여"),
}
"""What every phrase of `LACKS` of a language holds one of, in lower case."""
