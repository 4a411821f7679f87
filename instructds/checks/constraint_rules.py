"""Reads out of an instruction how long and how many its answer should be, where it says so plainly, in ten languages."""

# ruff: noqa: RUF001, E501 - words of other scripts
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from instructds.regexes import regex

from .constraint_numbers import NUMBERS, number_of
from .phrases import parted
from .pieces import held
from .places import joined, windows

_NUMBER = r"(?:\d{1,4}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r")(?!\w)"

_UNITS = {
    "words": r"words?\b(?! problem| search| game| cloud| count)|szó(?:t|ban|ból|val|ra|s)?\b|szavas\b|szavak\w*|wört\w+|"
    r"worte?n?\b|mots?\b|palabras?\b|parole\b|woord(?:en)?\b|słow\w+|słów\b|slov\w*|palavras?\b|слов(?:а|ами|ах)?\b|kelime\w*",
    "sentences": r"sentences?\b|mondat(?:ot|ban|os|ból|tal|okban)?\b|s[aä]tze?n?\b|phrases\b|oraci(?:ón|ones)\b|frases?\b|"
    r"frasi\b|zin(?:nen)?\b|zdani\w+|zdań\b|vět\w*|предложени\w+|cümle\w*",
    "paragraphs": r"paragraphs?\b|bekezdés(?:t|ben|es|ből|nyi)?\b|abs[aä]tze?n?\b|paragraphes?\b|párrafos?\b|paragrafi\b|alinea'?s?\b|akapit\w*|odstav\w*|parágrafos?\b|абзац\w*",
    "lines": r"lines?\b(?! of code| item| break| graph| chart| segment| manager)|sor(?:ban|ból|os|nyi)?\b|zeilen?\b|"
    r"zeilig\w*\b|lignes?\b|líneas?\b|righe\b",
    "characters": r"characters?\b|karakter(?:ben|nél|es|t)?\b|zeichen\b|caractères\b|caracteres\b|caratteri\b",
    "bullets": r"bullet[ -]?points?\b|bullets\b|felsoroláspont\w*|aufzählungspunkte?n?\b|stichpunkte?n?\b|"
    r"puntos? de viñeta\b|viñetas\b|puces\b",
}
_MOST = (
    r"at most|no more than|not more than|a maximum of|maximum of|maximum|max\.?|up to|within|limit(?:ed)? to|or fewer than|"
    r"legfeljebb|maximum|maximálisan|nem több mint|höchstens|maximal|nicht mehr als|bis zu|au plus|au maximum|un maximum de|"
    r"pas plus de|jusqu'à|como máximo|un máximo de|máximo de|no más de|hasta|al massimo|massimo|hoogstens|maximaal|niet meer dan|najwyżej|maksymalnie|nie więcej niż|nejvýše|maximálně|ne více než|no máximo|não mais (?:de|que)|не более(?: чем)?|максимум|en fazla|en çok"
)
_LESS = r"minder dan|mniej niż|méně než|meno di|менее(?: чем)?|меньше(?: чем)?|fewer than|less than|under|below|shorter than|kevesebb,? mint|rövidebb,? mint|weniger als|unter|moins de|menos de|meno di"
_LEAST = (
    r"at least|no fewer than|no less than|not less than|a minimum of|minimum of|minimum|min\.?|legalább|minimum|mindestens|"
    r"wenigstens|au moins|un minimum de|al menos|por lo menos|como mínimo|un mínimo de|mínimo de|almeno|minstens|ten minste|co najmniej|alespoň|nejméně|pelo menos|no mínimo|не менее(?: чем)?|минимум|en az"
)
_MORE = r"more than|over|longer than|több,? mint|mehr als|über|plus de|más de|più di"
_EXACT = r"exactly|precisely|pontosan|genau|exactement|précisément|exactamente|exattamente|esattamente|precies|dokładnie|přesně|exatamente|ровно|tam olarak|tam|dokładnie"
_ABOUT = (
    r"about|around|approximately|roughly|approx\.?|some|circa|körülbelül|kb\.?|nagyjából|mintegy|etwa|ungefähr|ca\.?|rund|"
    r"environ|"
    r"à peu près|aproximadamente|unas|unos|alrededor de|cerca de"
)
_RELATIONS = (("most", _MOST), ("less", _LESS), ("least", _LEAST), ("more", _MORE), ("exact", _EXACT), ("about", _ABOUT))
_AFTER = {
    "least": r"\s?\+|\s(?:or|and) more|\s(?:or|and) longer|,? (?:minimum|at least|or above)|\s(?:vagy|és) több|\soder mehr|"
    r"\sou plus|\so más",
    "most": r"\s(?:or|and) (?:less|fewer|under)|,? (?:maximum|max\b|at most|or below)|\s(?:vagy|és) kevesebb|\soder weniger|"
    r"\sou moins|\so menos|\smáximo",
}
_RELATION = regex(
    r"(?<!\w)(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _RELATIONS) + r")\s+(?:(?:the|в|w|v|em|en)\s)?$",
    re.IGNORECASE,
)
_FILLED = (
    r"of|or|the|very|short|long|full|complete|different|separate|simple|concise|brief|markdown|rövid|teljes|kurze[nr]?|"
    r"vollständige[nr]?|courtes?|complètes?|cortas?|breves?"
)
_COUNT = regex(
    r"(?<![\w.,/$€£-])(?P<number>" + _NUMBER + r")(?P<to>\s?(?:-|–|to|or|bis|à|a)\s?(?P<upper>" + _NUMBER + r"))?"
    r"(?P<after>" + "|".join(_AFTER.values()) + r")?(?P<gap>[\s-]{1,2}(?:(?:" + _FILLED + r")[\s-]){0,2})"
    r"(?P<unit>" + "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items()) + r")"
    r"(?P<behind>" + "|".join(f"(?:{words})" for words in _AFTER.values()) + r")?",
    re.IGNORECASE,
)
_ARTICLE = regex(
    r"(?:\bin (?P<en>(?:just |only )?a) (?:single )?sentence\b|\b(?P<hu>egyetlen|egy) mondat(?:ban|tal)\b|\b(?P<tr>tek(?: bir)?|bir) cümle(?:yle|de)\b|\b(?:in|mit) (?P<de>(?:nur )?einem (?:einzigen )?satz)\b|"
    r"\ben (?P<fr>une (?:seule )?phrase)\b|\ben (?P<es>una (?:sola |única )?(?:frase|oración))\b|"
    r"\b(?:in|con) (?P<it>una (?:sola )?frase)\b|"
    r"\b(?:em|numa|em uma) (?P<pt>(?:uma )?(?:única |só )?frase)\b|\bin (?P<nl>een (?:enkele )?zin)\b|\b(?P<pl>jednym zdaniem|w jednym zdaniu)\b|\b(?P<cs>jednou větou|v jedné větě)\b|\b(?P<ru>(?:в )?одн(?:им|ом) предложени(?:ем|и))\b)",
    re.IGNORECASE,
)
_PIECES = (
    "word", "woord", "kelime", "cümle", "słow", "słów", "slov", "palavra", "слов", "zin", "zdani", "zdań", "vět", "предлож", "alinea", "akapit", "odstav", "parágraf", "абзац", "szó", "szav", "wort", "wört", "mot", "palabra", "parol", "sentence", "mondat", "satz", "sätz", "phrase", "frase", "oraci",
    "frasi", "paragra", "bekezd", "absatz", "absätz", "párraf", "line", "sor", "zeil", "ligne", "líne", "righ", "charact", "karakter",
    "zeichen", "caract", "caratt", "bullet", "felsorol", "aufzähl", "stichpunkt", "viñeta", "puce",
)  # fmt: skip
_TELLS = regex(
    r"\b(?:summar\w+|describe|explain|answer|respond|rewrite|define|characteri[sz]e|introduce|tell|outline|present|reply|"
    r"paraphrase|"
    r"beschrijf\w*|vat|leg|vertel|omschrijf|opisz|streść|wyjaśnij|popiš|shrň|vysvětli|descreve\w*|resume|explica\w*|опиши\w*|объясни\w*|расскажи|írj|foglald|foglalja|összefoglal\w*|magyarázd|magyarázza|válaszolj\w*|írd|írja|jellemezd|jellemezz\w*|mutasd|mutassa|mondd|"
    r"mondja|"
    r"fogalmazd|fogalmazz\w*|ismertesd|definiáld|határozd|"
    r"fasse|fassen sie|erkläre\w*|erklären|beschreibe\w*|antworte\w*|charakterisiere\w*|schildere\w*|stelle|definiere\w*|"
    r"résume[zr]?|décri\w+|explique[zr]?|répond\w*|présente[zr]?|défini\w+|caractérise[zr]?|raconte[zr]?|"
    r"resume|describe|explica|responde|define|presenta|cuenta|riassumi|descrivi|spiega|rispondi|definisci|resuma|descreva|"
    r"explique|"
    r"responda|defina|anlat|açıkla|özetle|tanımla|jellemezd|descreve)\b",
    re.IGNORECASE,
)
_PROBLEM = regex(
    r"\bhow (?:many|much|long|fast|often)\b|\bhány\b|\bmennyi\b|\bwie ?(?:viele?|lange)\b|\bcombien\b|\bcu[aá]nt[ao]s?\b",
)
_ASKS_NUMBER = parted("how |hány|mennyi|viel|lange|combien|cuant|cuánt")
"""A question about numbers: those in it are given."""
_PLANS = regex(
    r"\b(?:plan|outline|how (?:do|to|long|many|much)|tips|schedule|prompt|cost|price|count|terv\w*|vázlat\w*|mennyi)\b",
    re.IGNORECASE,
)
_BOUND = regex(
    r"(?<![\w-])(?P<number>\d{1,4})\s(?:szónál|mondatnál) (?P<rel>kevesebb|rövidebb|több|hosszabb|nem több|nem hosszabb)",
    re.IGNORECASE,
)
_NOT_BEFORE = regex(
    r"\b(?:these|those|the|following|given|first|last|next|previous|any|all|both|other|each|every|per|your|my|their|same|"
    r"provided|top|combine|merge|join|ezt?|azt?|következő|alábbi|első|utolsó|megadott|minden|diese[nrm]?|folgende[nrm]?|die|"
    r"den|der|"
    r"jede[nrms]?|ersten?|letzten?|gegebenen?|les|ces|chaque|premi\w+|suivant\w*|derni\w+|donn\w+|estas?|estos|las?|los|cada|"
    r"siguientes?|"
    r"primer\w*|últim\w+|(?:provided|given|presented) with|there are|lists? of|liste von|liste de|lista de|set of|series of|"
    r"questi|queste|i|le|chapter|paragraph|number|page|of those|of the|speak|least|most)\s*[\"'“(]?$",
    re.IGNORECASE,
)
_NOT_AFTER = regex(
    r"\s*(?:below|above|each|per\b|a (?:minute|day|page)|an hour|in \w+ (?:minutes?|hours?)|that (?:mean|are|is|start|begin|"
    r"rhyme|describe|have|can|start)|which|from|start|begin|apart|long words|"
    r"related|of the (?:text|passage|article|following|original|essay|story|document|book)|in the (?:text|passage|article|"
    r"list|following)|"
    r"given|provided|letters?|are|is\b|were|was|have|has|had|for each|for every|into\b|per |with the same|by |together|synonym|"
    r"alább|amelyek|következő|aus dem|die |qui |du texte|que |del texto|para cada|pro |par |por |used|appear|or phrases|"
    r"to describe|"
    r"describing|(?:written )?in (?:all )?(?:cap|upper)|écrits|con (?:tilde|acento)|acentuad|en (?:majuscules|mayúsculas)|"
    r"of poetry|while)",
    re.IGNORECASE,
)
_BEARERS = {
    "words": regex(
        r"(?:\b(?:in|use|met|w|ve|z|ze|v|do|em|com|в|из|dan|než|niż|чем|opisz|popiš|within|of|using|with|to|en|de|con|mit|aus|von|is|be|contain|contains|have|has|a|an|write|limit|length:?|"
        r"about|"
        r"írj|egy|schreibe|schreiben sie|écris|écrivez|escribe|una?|entre)|[(:,])\s*$",
        re.IGNORECASE,
    ),
    "sentences": regex(
        r"(?:\b(?:in|use|met|w|ve|z|ze|v|do|em|com|в|из|within|using|into|with|of|to|write|generate|create|compose|give|provide|make|contain|contains|have|has|"
        r"en|de|con|mit|aus|von|be|"
        r"a|an|írj|írjon|fogalmazz|alkoss|schreibe|schreiben sie|bilde|écris|écrivez|rédige|rédigez|compose|escribe|escriba|"
        r"redacta|una?|length:?|comporter|comprendre|contenir|compter|comporte|incluir|tener|haber|contenga|exactly)|"
        r"[(:,])\s*$",
        re.IGNORECASE,
    ),
}
_BEARERS["paragraphs"] = _BEARERS["bullets"] = _BEARERS["lines"] = _BEARERS["sentences"]
_BEARERS["characters"] = _BEARERS["words"]
_VERSE = regex(
    r"\b(?:poem|verse|limerick|stanza|rhym|song|lyric|vers|költemény|gedicht|strophe|poème|poema|poesia|couplet)", re.IGNORECASE
)
"""Lines are counted in verse alone."""
_UNBOUND = 10**9
_EXAMPLE = regex(
    r"\b(?:each|every|per|respectively|two responses|different responses|mindegyik|egyenként|jeweils|jede[rs]?|chacun|chaque|"
    r"cada)\b",
)
_PARTS = parted("each|every|per|respectively|responses|mindegyik|egyenként|jeweils|jede|chacun|chaque|cada")
_DIVIDED = regex(
    r"\b(?:each|every|chaque|cada) (?:paragraph|separated|paragraphe|párrafo)|\beach with two new|cada uno separado",
)
_QUOTES = ('"', "“", "„", "«", "`")
_NUMBER_LIMIT = 5000


class Count(NamedTuple):
    """What an instruction says of the number of some unit in its answer, in the words `asked`."""

    unit: str
    low: int
    high: int
    strict: bool
    """Said with at least, at most or exactly."""
    asked: str


def counts(instruction: str, units: Iterable[int] | None = None) -> list[Count]:
    """The counts an instruction asks of its answer; a unit of which it names two counts is left out. Linear in the text.

    `units` are places near which it may name one; it is looked for everywhere without them.
    """
    text = unquoted(instruction)
    parts = windows(text.lower(), _PIECES, _REACH) if units is None else joined(sorted(units), _REACH, _UNIT)
    matches = [match for part in parts for match in _counted(text, *part)]
    single = [match for part in parts for match in _single(text, *part)]
    found = [count for match in matches if (count := _count(text, match)) is not None]
    found += [Count("sentences", 1, 1, strict=False, asked=match[0]) for match in single if _TELLS.search(text)]
    for match in _BOUND.finditer(text) if "nál" in text else ():
        less = match["rel"].lower() in ("kevesebb", "rövidebb", "nem több", "nem hosszabb")
        number = int(match["number"])
        unit = "words" if "szó" in match[0] else "sentences"
        found.append(Count(unit, 0 if less else number, number if less else _UNBOUND, strict=True, asked=match[0]))
    lowered = text.lower() if found else ""
    if not found or (held(lowered, _ASKS_NUMBER) and _PROBLEM.search(lowered)):
        return []
    named = [count.unit for count in found]
    if held(lowered, _PARTS) and _EXAMPLE.search(lowered) and _EXAMPLE.search(_DIVIDED.sub("", lowered)):
        found = [count for count in found if count.unit == "bullets"]
    return [count for count in found if named.count(count.unit) == 1]


def _single(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Where one sentence is asked for between two places."""
    part = text[first:last].lower()
    once = any(piece in part for piece in _SENTENCES) and any(piece in part for piece in _ONCE)
    return _ARTICLE.finditer(text, first, last) if once else iter(())


def _counted(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """The counts between two places: a number begins each."""
    for word in _TOKEN.finditer(text, first, max(first, last - _UNIT)):
        if word.start() >= first and (word[0].isdigit() or word[0].lower() in NUMBERS):
            match = _COUNT.match(text, word.start(), last)
            if match:
                first = match.end()
                yield match


_TOKEN = regex(r"[^\W_]+")
_SENTENCES = ("sentence", "mondat", "cümle", "satz", "phrase", "frase", "oración", "zin", "zdani", "vět", "предложени")
_ONCE = parted(
    "a sentence|single sentence|egyetlen mondat|egy mondat|tek cümle|tek bir cümle|bir cümle|einem satz|einzigen satz|une phrase|seule phrase|una frase|"
    "sola frase|única frase|una oración|sola oración|única oración|em frase|uma frase|só frase|een zin|één zin|enkele zin|"
    "jednym zdaniem|jednym zdaniu|jednou větou|jedné větě|одним предложени|одном предложени"
)
"""Pieces of the ways to say that one sentence is wanted."""
_WORDS, _BESIDE = 24, 40
"""A relation, and what must not stand before or behind a count, is shorter."""
_REACH = 80
"""A relation, a number, what stands between and a unit are shorter."""
_UNIT = 40
"""A unit and what may follow it are shorter."""


def unquoted(instruction: str) -> str:
    """The instruction with quotations blanked out, up to a text it works on."""
    if not held(instruction, _QUOTES):
        return instruction[:_NUMBER_LIMIT]
    return re.sub(
        r"\"[^\"\n]{0,400}\"|“[^”\n]{0,400}”|„[^”“\n]{0,400}[”“]|«[^»\n]{0,400}»|`[^`\n]{0,400}`",
        lambda quote: " " * len(quote[0]),
        instruction[:_NUMBER_LIMIT],
    )


def _count(text: str, match: re.Match[str]) -> Count | None:
    unit = next(name for name in _UNITS if match[name])
    number, upper = number_of(match["number"]), number_of(match["upper"]) if match["upper"] else None
    if number < _LEAST_OF.get(unit, 0) or _NOT_AFTER.match(text, match.end(), match.end() + _BESIDE):
        return None
    said = _RELATION.search(text, max(0, match.start() - _WORDS), match.start())
    relation = str(said.lastgroup) if said else ""
    begin = said.start() if said else match.start()
    after = (match["after"] or "") + (match["behind"] or "")
    if after:
        relation = next(name for name, words in _AFTER.items() if re.search(words, after, re.IGNORECASE))
    unbound = unit == "characters" and relation not in ("most", "less")
    compound = "-" in match["gap"] or match["unit"].lower() in _FORMS or (relation and relation != "about")
    if unbound or (not compound and not _BEARERS[unit].search(text[max(0, begin - _WORDS) : begin])):
        return None
    few = number < (_FEWEST if relation in ("most", "less", "exact") else _FEW)
    if unit == "words" and (few or (not compound and match["unit"].lower() == "word")):
        return None
    if (unit == "lines" and not _VERSE.search(text)) or _PLANS.search(text, max(0, begin - 80), begin):
        return None
    if _NOT_BEFORE.search(text[max(0, begin - _WORDS) : begin]):
        return None
    return _bounds(unit, relation, number, upper, text[begin : match.end()].strip())


_FORMS = frozenset(parted("szóban|szavas|szóból|mondatban|mondatos|mondatból|bekezdésben|bekezdéses|bekezdésből|soros|sorban"))
_FEW = 10
"""Fewer words are a slogan or a list of words, which are counted in too many ways."""
_FEWEST = 4
"""The same where a limit is set."""
_LEAST_OF = {"words": _FEWEST, "characters": 50}
"""The least that is a limit of length."""


def _bounds(unit: str, relation: str, number: int, upper: int | None, asked: str) -> Count:
    if upper is not None:
        low, high, strict = min(number, upper), max(number, upper), False
    elif relation in ("most", "less"):
        low, high, strict = 0, number - (relation == "less" and unit != "words"), True
    elif relation in ("least", "more"):
        low, high, strict = number + (relation == "more" and unit != "words"), _UNBOUND, True
    else:
        low, high, strict = number, number, relation == "exact"
    return Count(unit, low, high, strict, asked)
