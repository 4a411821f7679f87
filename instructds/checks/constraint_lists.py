"""Reads out of an instruction how many things it wants listed, where that is all it asks."""

# ruff: noqa: E501, RUF001 - words of several scripts
from __future__ import annotations

import re
from typing import NamedTuple

from instructds.regexes import regex

from .constraint_numbers import NUMBERS, number_of
from .constraint_rules import unquoted

_NUMBER = r"(?:\d{1,2}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r")(?!\w)"
_VERB = (
    r"(?:list|name|enumerate|identify|suggest|mention|brainstorm|give(?: me| us)?|provide(?: me| us)?|come up with|tell me|state|cite|"
    r"generate(?: a list of)?|create|make|compile|prepare|draw up|write(?: down)?|recommend|propose|"
    r"sorolj(?:on)? fel|sorold fel|nevezz(?:en)? meg|írj(?:on)?(?: le)?|adj(?:on)?(?: meg)?|mondj(?:on)?|említs(?:en)?(?: meg)?|javasolj(?:on)?|gyűjts(?:ön)?(?: össze)?|mutass(?:on)? be|készíts(?:en)?|állíts(?:on)? össze|alkoss(?:on)?|"
    r"nenne(?:n sie)?(?: mir)?|liste(?:n sie)?|gib(?: mir)?|geben sie(?: mir)?|zähle(?:n sie)?|schlage(?:n sie)?|erstelle(?:n sie)?|schreibe?(?:n sie)?|mache?(?:n sie)?|verfasse?(?:n sie)?|"
    r"cite[zr]?|nomme[zr]?|liste[zr]?|énumère[zr]?|énumérez|donne[zr]?(?:-moi)?|propose[zr]?|mentionne[zr]?|écri(?:s|vez)|fais|faites|dresse[zr]?|établis(?:sez)?|crée[zr]?|"
    r"enumera|nombra|lista|menciona|da(?:me)?|sugiere|cita|proporciona|indica|escribe|haz|elabora|elenca|scrivi|crea|fai|cite|escreva|enumere|nomeie|nomeia|escreve|nomina|noem|som|geef|schrijf|vyjmenuj|uveď|napiš|wymień|podaj|napisz|назови|перечисли|напиши|wypisz|wylicz|zaproponuj|vypiš|jmenuj|navrhni|zmiň|lijst|bedenk|dimmi|dammi|elencami|proponi|menziona|suggerisci|d[áê](?:-me)?|diz|diga|liste|sugere|sugira|aponta|di(?:me)?|escribe|proponga?|sırala|listele|yaz|приведи|перечислите|назовите|укажи|sag|führe?)"
)
_EXTRA = r"(?:(?:(?:a |an )?(?:numbered |bulleted |short |simple |bullet |bullet-point )?list (?:of|with|containing)|egy|eine (?:kurze |nummerierte )?liste (?:mit|von|aus)|une (?:courte )?liste(?: de)?|d['’]exactement|una lista (?:de|di|con)|un elenco di|uma lista (?:de|com)|the|at least|minimum|legalább|mindestens|au moins|al menos|exactly|precisely|pontosan|genau|exactement|exactamente|esattamente|exatamente|precies|dokładnie|přesně|ровно|een lijst (?:van|met)|listę|seznam|out|any|up|top|some|of|me)\s){0,3}"
_LIST = regex(
    r"(?:^|[.!?:\n]\s*|\b(?:please|can you|could you|kérlek|bitte)\s)(?P<verb>"
    + _VERB
    + r")\s(?P<extra>"
    + _EXTRA
    + r")(?P<number>"
    + _NUMBER
    + r")\s(?P<things>[^\W\d_][^.!?:\n]{2,160})",
    re.IGNORECASE,
)
MAY_LIST = (
    r"(?i)(?:^|[.!?:\n]\s*|(?:please|can you|could you|kérlek|bitte)\s)"
    + _VERB
    + r"\s"
    + _EXTRA
    + r"(?:[0-9]{1,2}|"
    + "|".join(sorted(NUMBERS))
    + r")\s|[出举舉荐供](?:[0-9]{1,2}|[一二三四五六七八九十两])[个個种種条條点项位首]|列举"
)
"""The same as a pattern for whole columns (Rust regex)."""
_CJK = regex(
    r"(?:列出|列举|列舉|说出|给出|写出|举出|提出|推荐|提供)(?P<number>\d{1,2}|[一二三四五六七八九十两])(?P<unit>个|個|种|種|条|條|点|项|位|首)"
)
_CJK_NUMBERS = {sign: place for place, sign in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
_NOT_THINGS = regex(
    r"^(?:(?:[^\W\d_]+ ){0,3}(?:characters?|letters|digits|numbers)|words?|sentences?|paragraphs?|lines?|letters?|syllables?|hours?|minutes?|days?|weeks?|years?|months?|percent|people|stars?|digit|page|part|steps? plan|"
    r"szó|mondat|bekezdés|sor\b|óra|perc|nap|éve?s?\b|soros|szavas|wörter|sätze|absätze|stunden|tage|zeilen|mots|phrases|paragraphes|heures|jours|lignes|"
    r"palabras|oraciones|frases|párrafos|horas|días|líneas|stanzas?|verses?|course|dimensional|digits?|point|fold|way\b|times?\b|"
    r"poems?|stor(?:y|ies)|essays?|haikus?|limericks?|dialogues?|functions?|programs?|questions? and|different versions|multiple[ -]choice|"
    r"pairs?|sets?|groups?|versions?|variations?|options? for each|vers\w*|történet\w*|esszé\w*|recept\w*|recipes?|scenarios?|case studies|tables?|columns?|rows?|problems?|tweets?|emails?|letters|conversations?|lists?|bullet|"
    r"geschicht\w*|gedicht\w*|aufs[aä]tze?\w*|briefe?\w*|artikel\w*|strophen?|absatz|wort\w*|histoires?|poèmes?|strophes?|lettres?|articles?|"
    r"cuentos?|poemas?|historias?|cartas?|artículos?|estrofas?|racconti|poesie|storie|frasi|righe|parole|parágrafos?|linhas?|palavras?|"
    r"elbeszélés\w*|levél\w*|levelet|cikk\w*|strófa\w*|versszak\w*|oldal\w*|bekezdés\w*|mondat\w*|szav\w*|szó\w*|paragraphe|songs?|articles?|slides?|chapters?|"
    r"reviews?|descriptions?|summar(?:y|ies)|speech\w*|messages?|posts?|blog|haik\w+|jokes?|dialog\w*|new|scripts?|programs?|tasks?|exercises?|quiz\w*|test\w*)\b",
    re.IGNORECASE,
)
_MORE_PARTS = regex(
    r"\b(?:each|every|both|respectively|for each|with (?:a |an |their |its )|along with|as well as|and (?:explain|describe|write|give|provide|list|compare|discuss|why|how|their|its|your|then|an?|the|one|two|three|four|five|\d+)|"
    r"mindegyik\w*|valamint|és (?:írd|magyarázd|indokold|mutasd|egy|két|három|hogy|azok)|egyenként|jeweils|sowie|und (?:erkläre|beschreibe|begründe|gib|zwei|drei|deren|ihre)|"
    r"chacun\w*|chaque|ainsi que|et (?:explique|décris|donne|deux|trois|leurs?)|cada|así como|y (?:explica|describe|da|dos|tres|sus?)|or more|vagy több|oder mehr|ou plus|o más|versus|vs)\b|\(",
    re.IGNORECASE,
)
_MOST_ITEMS = 50
_WORD = regex(r"\w+")


class Listed(NamedTuple):
    """How many things an instruction wants listed, in the words `asked`."""

    low: int
    high: int
    asked: str


def listed(instruction: str) -> Listed | None:
    """The number of things to list; null when it is not plain or the instruction asks more than that. Linear in the text."""
    if len(instruction) > 400:  # noqa: PLR2004 - a longer task has more than one wish
        return None
    text = unquoted(instruction).strip()
    if cjk := _CJK.search(text):
        number = int(cjk["number"]) if cjk["number"].isdigit() else _CJK_NUMBERS[cjk["number"]]
        return Listed(number, number, cjk[0]) if number > 1 and len(_CJK.findall(text)) == 1 else None
    found = list(_LIST.finditer(text))
    if len(found) != 1:
        return None
    match = found[0]
    if (
        _NOT_THINGS.match(match["things"].removeprefix("different ").removeprefix("short "))
        or _MORE_PARTS.search(text)
        or sum(word[0].isdecimal() or word.lower() in NUMBERS for word in _WORD.findall(text)) > 1
    ):
        return None
    number = number_of(match["number"])
    if not 1 < number <= _MOST_ITEMS:
        return None
    least = re.search(r"at least|minimum|legalább|mindestens|au moins|al menos", match["extra"], re.IGNORECASE)
    return Listed(
        number, 10**9 if least else number, f"{match['verb']} {match['extra']}{match['number']} {match['things']}"[:80]
    )
