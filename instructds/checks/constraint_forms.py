"""Reads out of an instruction which form its answer must have: JSON, a table, a numbered or a bulleted list."""

# ruff: noqa: E501, RUF001 - words of several scripts
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from instructds.regexes import regex

from .places import joined

JSON = regex(
    r"(?:\bjson[ -]?(?:object|objekt\w*|objektum\w*|array|tömb\w*)\b|\b(?:objeto|objet|oggetto|obiekt|objekt|object|объект) json\b|\b(?:in|as|with|using|into|im|als|mit|met|con|em|au|en|de|formato|format|solo|sólo|nur|ausschließlich|uniquement|apenas|tylko|pouze|alleen|kizárólag)\s(?:an?\s|the\s|un\s|valid\s|válido\s|válida\s|válidos\s|gültige[sm]\s|valido\s|geldige\s|poprawny\s|platný\s|érvényes\s|valide\s|proper\s|pure\s|raw\s|single\s)*json\b(?:[ -]?(?:format|object|array|formátum|blokk|objekt|string))?|"
    r"\bjson only\b|\bjson-t\b|\bcom (?:um )?(?:objeto )?json\b|\b(?:poprawnym|platným|ważnym|validním|корректн\w+|валидн\w+|geçerli) json(?:-?\w{2,4})?\b|\bjson(?:-em|em|-nal|nal| ile| olarak| formatında)\b|\b(?:valid|only|return|output|érvényes|csak) json\b(?! (?:data )?(?:types?|files?|schema|document|parser|valid))|json[ -]?(?:formátumban|ban\b|ként|kéne|nal|objektumként|tömbként|format|formaat|biçiminde|formátu)\b|json形式|json格式|json で|jsonで|json 형식|formato json|format json|формате json|formacie json|formátu json|تنسيق json|بصيغة json|用json|以json)",
    re.IGNORECASE,
)
ABOUT_CODE = regex(
    r"\b(?:function|method|script|program|code|python|javascript|java|php|ruby|golang|rust|sql|api|endpoint|server|node\.js|app|component|parse|parser|convert|schema|file|library|class|"
    r"given|provided|following json|this json|what is|explain how|difference|compare|advantages|database|deserializ|serializ|function|függvény|program|kód|szkript|funktion|skript|fonction|función)\b|c\+\+|c#",
)
_ASKED = regex(
    r"\b(?:respond|response|answer|reply|output|return|give|provide|wrap\w*|format\w*|present|write|generate|create|describe|list|summari[sz]e|extract|"
    r"represent|express|produce|show|name|tell|válasz\w*|add|adj|írd|írj|sorold|foglald|készíts|mutasd|jellemezd|jellemezz|antwort\w*|ausgabe|gib|geben|"
    r"beschreib\w*|schreib\w*|erstell\w*|fasse|nenne|liste|zeige|répon\w*|réponse|donne\w*|décri\w*|écri\w*|génère|liste[zr]?|présente\w*|"
    r"respuesta|responde|devuelve|devolve|renvoie|renvoyez|retourne|restituisci|geef|antwoord\w*|zwróć|vrať|верни|describe|escribe|genera|da|dame|enumera|rispondi|descrivi|scrivi|elenca|responda?|descrev[ae]|escrev[ae]|odpowiedz|opisz|"
    r"odpověz|popiš|ответь|опиши|напиши|верни|回答|输出|返回|描述|生成|列出|出力)",
    re.IGNORECASE,
)

_MAKES = regex(
    r"\b(?:descri\w+|descrev\w+|décri\w*|explain|beschreib\w*|beschrijf|jellem\w+|opisz|wypisz|podaj|popiš|uveď|опиши|перечисли|anlat|sırala|present|show|put|organi[sz]e|format|display|give|return|provide|create|make|draw|generate|answer|respond|list|write|summari[sz]e|compare|"
    r"arrange|foglal\w*|rendez\w*|készíts\w*|mutas\w*|add|adj|írd|válaszol\w*|sorol\w*|stelle|erstelle|gib|fasse|zeige|antworte|liste|nenne|ordne|"
    r"présente\w*|donne\w*|fais|crée\w*|réponds|résume\w*|énumère|presenta|crea|haz|muestra|organiza|responde|resume|enumera|"
    r"rispondi|elenca|riassumi|responda|liste|apresente)\b[^.!?\n]*$",
    re.IGNORECASE,
)
_BEFORE = 120
_SPAN = 50, 50
TABLE = regex(
    r"(?:\b(?:in|as|into|using) (?:an? )?(?:markdown |simple |comparison )?table\b(?! of contents| manner| tennis)|\bin (?:a )?tabular form|táblázatban|táblázatos formában|táblázatként|"
    r"táblázatba\b|\bals tabelle\b|\bin (?:einer )?tabelle\b|tabellenform|tabellarisch|sous (?:la )?forme (?:de |d['’]un )tableau|dans un tableau|"
    r"\ben (?:una |forma de )tabla\b|\bin una tabella\b|\bnuma tabela\b|\bem (?:uma|forma de) tabela\b)",
    re.IGNORECASE,
)
NUMBERED = regex(
    r"(?:\b(?:in|as|using|with) (?:an? )?numbered (?:list|points|steps|form)|számozott list(?:ában|aként)|als nummerierte liste|in (?:einer )?nummerierten liste|"
    r"(?:sous forme de|en|dans une) liste numérotée|(?:como|en) (?:una )?lista numerada|(?:come|in un) elenco numerato|(?:como (?:uma )?|numa |em )lista numerada|(?:als|in een) (?:een )?genummerde lijst|numerowan(?:ej|ą|a) list|číslovan\w+ seznam|нумерованн\w+ списк|numaralı (?:bir )?liste)",
    re.IGNORECASE,
)
BULLETED = regex(
    r"(?:\b(?:in|as|using|with) (?:an? )?(?:bulleted (?:list|form\w*)|bullet[ -]?points?(?: list| form\w*)?|bullets|bullet list)\b|"
    r"felsorolás(?:ként|szerűen)|pontokba szedve|in stichpunkten|stichpunktartig|als (?:aufzählung|stichpunktliste)|sous (?:la )?forme de (?:liste à )?puces|"
    r"en liste à puces|(?:con|en|usando) viñetas|(?:in|come) elenco puntato|em tópicos|met opsommingstekens|w (?:formie )?punkt(?:ach|ów)|v odrážkách|маркированн\w+ списк|maddeler h[aâ]linde)",
    re.IGNORECASE,
)
_NUMBER = regex(r"^[ \t>*_#(]*\d{1,3}[.):\uFE0F️⃣]", re.MULTILINE)
_ITEM = regex(r"^[ \t>]*(?:[-*•·–▪◦‣+・—]|\(?(?:\d{1,3}|[a-zA-Z])[.):])[ \t*_]*\S", re.MULTILINE)
_COLUMNS = regex(
    r"[|\t│┃]|<t[adhr]|\S {2,}\S[^\n]{0,200}? {2,}\S|^[^,;\n]+[,;][^,;\n]+[,;][^\n]+\n[^,;\n]+[,;][^,;\n]+[,;]", re.MULTILINE
)
FORMS = {
    "table": (TABLE, _COLUMNS),
    "numbered": (NUMBERED, _NUMBER),
    "bulleted": (BULLETED, _ITEM),
}
"""Kind -> how it is asked for, and what an answer of that form holds."""
_LONG = 60


def json_asked(text: str, marks: Sequence[int]) -> str | None:
    """The words by which a task asks for JSON; null where it does not. `marks` is where it speaks of JSON, in order."""
    found = next((match for part in joined(marks, *_SPAN) if (match := JSON.search(text, *part))), None)
    return found[0] if found and _ASKED.search(text) else None


def forms(text: str, marks: Mapping[str, Sequence[int]]) -> list[tuple[str, str]]:
    """The forms other than JSON that a task asks for, with its words; `marks` is where it speaks of each kind, in order."""
    found = []
    for kind, (asked, _) in FORMS.items():
        if kind not in marks:
            continue
        match = next((match for part in joined(marks[kind], *_SPAN) if (match := asked.search(text, *part))), None)
        if match and _MAKES.search(text, max(0, match.start() - _BEFORE), match.start()):
            found.append((kind, match[0]))
    return found


def formless(said: str, kind: str) -> bool:
    """Whether an answer that is long enough to have a form has nothing of it; lines may stand for bullets."""
    listed = kind == "bulleted" and "\n" in said.strip()
    return len(said.strip()) > _LONG and not listed and FORMS[kind][1].search(said) is None
