"""From the words of each language to the patterns by which a task points and an answer says that nothing is there."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

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
