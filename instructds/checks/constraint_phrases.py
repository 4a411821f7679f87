"""Reads out of an instruction which words, signs, case and form its answer must have or must not have, in ten languages."""

# ruff: noqa: RUF001, E501 - quotes and words of several scripts
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from instructds.regexes import regex

from .constraint_forms import ABOUT_CODE, forms, json_asked
from .constraint_hints import WORDING
from .constraint_signs import LOWER, NO_COMMA, ONE_WORD, UPPER, WRAPPED, YES_NO
from .patterns import grouped
from .phrases import parted
from .pieces import held
from .places import found_all, joined

_QUOTED = r"[\"“„«'‘’「『`](?P<{0}>[^\"”“»\n「」`]{{1,120}}?)[\"”“»'’」』`]"
_LIST = regex(r"[\"“„«「'‘`]([^\"”“»」\n`]{1,80}?)[\"”“»」'’`](?!\w)")
_RESPONSE = r"(?:your|the|whole|entire|this)?\s*(?:entire|whole|full|own)?\s*(?:response|answer|reply|output|essay|poem|letter|story|text|post|article|summary|review)"

_PARTIAL = regex(
    r"\b(?:wort|words?|title|heading|header|name|section|frequency|times|first|some|letter of|abbreviat\w*|acronyms?|szó|szavak?|cím\w*|wörter|titel|mots?|titre|palabras?|título|noms?|keys?|variable|tags?|column)\b",
    re.IGNORECASE,
)
_ABOUT_CASE = regex(r"\b(?:check|count|whether|strings?|contains)\b", re.IGNORECASE)
_FORBID = regex(
    "(?:"
    + grouped(
        r"\bwithout (?:ever )?(?:using|mentioning|including|saying|the use of|(?=the words? ))|\b(?:do not|don't|don’t|never|not) (?:ever )?(?:use|include|mention|say|contain|allowed to (?:use|mention))\b|\bavoid (?:using|mentioning|saying)?|"
        r"\bnélkül, hogy|\bne (?:használd|szerepeljen|említsd|legyen benne)|\bohne|\bverwende nicht|\bvermeide|\bbenutze nicht|\bsans (?:utiliser|employer|mentionner|(?=les? mots?))|\bn'(?:utilise|utilisez|emploie|employez) pas|\bne (?:mentionne|mentionnez) pas|"
        r"\bévite[zr]? (?:d['’](?:utiliser|employer|inclure))?|\bne pas (?:utiliser|employer|inclure|mentionner)|\bne (?:contien\w+|dois contenir|doit contenir) pas|\bsin (?:usar|utilizar|emplear|mencionar|(?=la palabra|las palabras))|\bno (?:uses?|utilices?|menciones?|emplees?|incluyas?)|\bevita(?:r)? (?:usar|utilizar)?|"
        r"\bsenza (?:usare|utilizzare|impiegare|mai usare|(?=la parol|le parol))|\bnon (?:usare|utilizzare|impiegare|menzionare|deve contenere)|\bsem (?:usar|utilizar|empregar|mencionar|(?=a palavr|as palavr))|\bnão (?:uses?|utilizes?|mencione[s]?)|\bbez (?:użycia|použití|używania|(?=slov|słow))|\bnie (?:używ\w+|stosuj|wspominaj|może zawierać)|"
        r"\bne(?:používej|použij|uváděj|zmiňuj|smí obsahovat)\w*|\bне (?:использ|употребл|упомина)\w+|\bбез использования|\bzonder|\bgebruik niet|\bvermijd|\bkerüld|\bvyhni se|\bvyhýbej se|\bunikaj|\bevita(?:re)?|\bизбегай\w*|\bnu folosi\w*|\bfără a folosi"
    )
    + r")(?P<gap>(?:(?! and )[^.!?\n\"“„«'‘`]){0,60}?\b(?:words?|phrases?|terms?|keywords?|names?|szót|szavakat|kifejezést|szó|wort|wörter|begriffe?|mots?|termes?|expressions?|palabras?|términos?|expresión|parol[ae]|palavras?|słow\w+|slov\w+|слов\w+|woord(?:en)?|cuvânt\w*|cuvint\w*)\b[^.!?\n\"“„«'‘`]{0,30}?[:\s(\[])(?P<list>[\"“„«'‘`「][^.!?\n]{1,200})",
    re.IGNORECASE,
)
_FORBID_AFTER = regex(
    r"(?:\bkerüld\b|\bne (?:használd|szerepeljen(?: benne)?|említsd(?: meg)?|legyen benne)\b)[^.!?\n\"“„«'‘]{0,30}(?P<list>[\"“„«][^.!?\n]{1,80}?[\"”“»])[^.!?\n]{0,12}\bszó|"
    r"(?P<other>[\"“„«][^.!?\n]{1,80}?[\"”“»]) szó (?:használata )?nélkül|(?:\bwoord(?:en)?|\bwort|\bwörter) (?P<not>[\"“„«'‘][^.!?\n]{1,60}?[\"”“»'’]) (?:niet|nicht)\b|(?P<tr>[\"“„«][^.!?\n]{1,80}?[\"”“»]) (?:kelime|sözcü)\w*[^.!?\n]{0,20}?(?:kullanma|geçme|yer verme)|「(?P<ja>[^」\n]{1,30})」(?:という(?:単語|言葉))?を?(?:含め|使わ|用い)ない",
    re.IGNORECASE,
)
_REQUIRE_AFTER = regex(
    r"(?<!\bne )\b(?:szerepeljen(?: benne)?|használd(?: fel)?|használja(?: fel)?|tartalmazza|legyen benne|említsd(?: meg)?|építsd be)\b"
    r"[^.!?\n„\"“»]{0,30}(?P<list>[„\"“»][^.!?\n]{1,80}?[”\"“«])[^.!?\n]{0,12}\b(?:szó|szav|kifejez)",
    re.IGNORECASE,
)
_NAMED_WORD = regex(
    r"\b(?:words?|a|az|das wort|le mot|la palabra|la parola|a palavra|het woord|słowo|slovo|слово)\s(?P<list>[\"“„«'‘][^.!?\n\"”“»’']{1,60}[\"”“»’'])(?: (?:szó|kifejezés))?,?\s"
    r"(?:(?P<no>must not|mustn't|may not|should not|shouldn't|can(?:not|'t)|is (?:forbidden|not allowed|banned)|nem szerepelhet|nem fordulhat|nem lehet|tilos|darf nicht|ist verboten|"
    r"est interdit|ne doit pas|no (?:debe|puede)|está prohibid|non (?:deve|può)|não (?:pode|deve)|mag niet|niet\b|nie może|nesmí|не должно)|"
    r"(?:must|should|has to|needs to) (?:appear|be (?:used|included|mentioned)|occur)|szerepeljen|muss vorkommen|soll vorkommen|doit apparaître|debe aparecer|deve (?:comparire|aparecer)|"
    r"moet voorkomen|musi (?:się pojawić|wystąpić)|se musí objevit|должно (?:быть|встречаться))",
    re.IGNORECASE,
)
_CHINESE = regex(
    r"(?P<no>不(?:要|能|得|可以?|许)?|避免|禁止)?(?:使用|出现|包含|包括|提到|用到?)[^。！？\n“「\"不]{0,8}[“「\"](?P<word>[^”」\"\n]{1,20})[”」\"](?:这个|一|的)?(?:单?词|字|词语|短语)"
)
_FORBID_LETTER = regex(
    r"(?:\bwithout (?:ever )?using|\b(?:do not|don't|don’t|never) use|\bavoid(?: using)?|\bohne|\bsans (?:utiliser )?|\bsin (?:usar|utilizar)|\bne használd)\s(?:the|any|den|la|az?)?\s?(?:letter|buchstaben?|lettre|letra)?\s?"
    r"[\"“„«'‘](?P<letter>[^\W\d_])[\"”“»'’](?: betűt)?(?!\w)",
    re.IGNORECASE,
)
_REQUIRE = regex(
    "(?:"
    + grouped(
        r"\b(?:include|use|mention|contain|incorporate|using|including|containing|add|has|have)|\b(?:inclure|intégre[rz]?|introduire|contener|incluir|usar|contenga)|\bhasználd|\bszerepeljen benne|\bverwende|\bbenutze|\butilise[rz]?|\binclu[stz]\w*|\bmentionne[rz]?|\busa|\butiliza|\bincluye|\bmenciona|\bincludi|\butilizza|\binclua|\buse|\butilize|\bużyj|"
        r"\bzawrzyj|\bpoužij|\bzahrň|\bиспользуй\w*|\bвключи\w*|\bупотреби\w*|\bgebruik|\bfolosește"
    )
    + ")"
    r"\s(?:(?!for|of|synonym|antonym|definition|meaning|jelentés)\S+\s){0,3}?(?:(?:the|az?|das|die|le|les|la|las|el|il|o|a|as|het|de|następujące|slovo)\s)?(?:following |exact |alábbi |folgenden )?(?:words?|phrases?|keywords?|terms?|szót|szavakat|kifejezést|wort|wörter|mots?|mots-clés|termes?|palabras?(?: clave)?|frase|parol[ae]|palavras?|słow\w+|slov\w+|слов\w+|woord(?:en)?|cuvânt\w*|cuvint\w*)\s*:?\s*\[?(?P<list>[\"“„«'][^.!?\n]{1,200})",
    re.IGNORECASE,
)
_BETWEEN = r"[^\"“„«「.!?\n]{0,40}?"
_END = regex(
    r"(?:\b(?:end|finish|conclude|close)\b(?!s| of\b)(?:(?!\b(?:each|every|line|sentence|verse|stanza)\b)[^.!?\"“„«\n]){0,40}?\bwith\b[^.!?\"“„«\n]{0,60}?|"
    r"\b(?:végződjön|fejezd be|zárd)\b[^\"“„«.!?\n]{0,50}?|\bbeende\b[^\"“„«.!?\n]{0,50}?\bmit\b[^\"“„«.!?\n]{0,30}?|"
    r"\b(?:termine[zr]?|finis(?:sez)?|conclu(?:s|ez|re)|clôture[zr]?)\b[^\"“„«.!?\n]{0,40}?\b(?:par|avec)\b[^\"“„«.!?\n]{0,50}?|"
    r"\b(?:termin[ae]|acab[ae]|finaliz[ae]|concluye|conclui|concluir|terminar|concludi|finisci)\b[^\"“„«.!?\n]{0,40}?\bco[nm]\b[^\"“„«.!?\n]{0,40}?|"
    rf"\b(?:eindig|besluit|sluit)\b{_BETWEEN}\bmet\b{_BETWEEN}|\b(?:zakończ|skończ|zakonči|ukonči|закончи\w*|заверши\w*)\b{_BETWEEN})"
    + _QUOTED.format("end"),
    re.IGNORECASE,
)
_START = regex(
    r"(?:(?:\b(?:begin|start)\s(?:"
    + _RESPONSE
    + r")\s|(?:^|[.!?;\n]\s{0,3}|\bplease )(?:begin|start) (?:off )?)with\s(?:the|this|these)?\s?(?:exact\s|following\s)*(?:phrase|words?|sentence|line)?[^\"“„«\n]{0,10}?|"
    rf"\bkezdd (?:a válasz\w*|a szöveg\w*)?{_BETWEEN}|\b(?:beginne?|starte)\b{_BETWEEN}\bmit\b{_BETWEEN}|\b(?:commence|débute)[zr]?\b{_BETWEEN}\b(?:par|avec)\b{_BETWEEN}|"
    rf"\b(?:empieza|comienza|inicia|inizia|comincia|começ[ae]|inicie)\b{_BETWEEN}\b(?:con|com|por)\b{_BETWEEN}|\bbegin\b{_BETWEEN}\bmet\b{_BETWEEN}|"
    rf"\b(?:zacznij|rozpocznij|začni|zahaj|начни\w*)\b{_BETWEEN})" + _QUOTED.format("start"),
    re.IGNORECASE,
)
_START_AFTER = regex(
    r"[„\"“»](?P<start>[^\"”“»\n]{1,60}?)[”\"“«] (?:szóval|szavakkal|mondattal|kifejezéssel) (?:kezdd|kezdődjön|kezdje|indul)|"
    r"[\"“](?P<tr>[^\"”\n]{1,60}?)[\"”] (?:kelimesiyle |sözcüğüyle |ile )başla|以[“「](?P<zh>[^”」\n]{1,40})[”」](?:一?[词字句])?(?:开头|开始|開頭)(?!的)|「(?P<ja>[^」\n]{1,40})」(?:で|から)(?:始め|書き出)",
    re.IGNORECASE,
)
_END_AFTER = regex(
    r"[„\"“»](?P<end>[^\"”“»\n]{1,60}?)[”\"“«] (?:szóval|szavakkal|mondattal|kifejezéssel) (?:végződ|fejez|zár|érjen véget)|\bmit (?:dem wort|dem satz|den worten) [„\"“»](?P<de>[^\"”“»\n]{1,60}?)[”\"“«] (?:enden|end|schließ|auf)|"
    r"[\"“](?P<tr>[^\"”\n]{1,60}?)[\"”] (?:kelimesiyle |sözcüğüyle |ile )bit|以[“「](?P<zh>[^”」\n]{1,40})[”」](?:一?[词字句])?(?:结尾|结束|結尾)(?!的)|「(?P<ja>[^」\n]{1,40})」で(?:終わ|締め)",
    re.IGNORECASE,
)


_PLAIN_LIST = regex(
    r"(?P<no>\b(?:do not|don't|don’t|avoid|never|without)\b(?! forget)[^.!?:\n]{0,40})?\b(?:include|including|use|using|mention)\b[^.!?:\n]{0,25}"
    r"\b(?:keywords|words)(?::\s|(?<=keywords)\s)(?P<words>[\w-]{2,30}(?:, (?:and |or )?[\w-]{2,30}| (?:and|or) [\w-]{2,30}){1,12})\s*(?=[.\n]|$)",
    re.IGNORECASE,
)


_SHAPED = regex(
    r"\b(?:acrostic|synonym\w*|antonym\w*|rhyme|definition|(?:sentence|phrase|title|pun)s? (?:using|with|that uses?))\b",
    re.IGNORECASE,
)
"""The word is bent, spelt out or replaced, not just used."""


class Phrase(NamedTuple):
    """One thing asked of the wording: `kind` names it, `texts` are the words it is about, `asked` how it is said."""

    kind: str
    asked: str
    texts: tuple[str, ...] = ()


_DENIES = ("without", "not", "n't", "n’t", "never", "avoid", "nélkül", "ne ", "ohne", "nicht", "vermeid", "sans", "n'util", "n'empl",
           "évite", "sin ", "no ", "evita", "senza", "non ", "sem ", "não ", "bez ", "nie ", "nepou", "не ", "без ", "zonder", "niet",
           "vermijd", "kerüld", "vyhni", "vyhýb", "unikaj", "избегай", "nu folosi", "fără")  # fmt: skip
"""Pieces of the ways to say that words are to be left out."""
_AFTER = parted("kelime|sözcü|woord|wort|wört|szó|szav|kifejez|ない")
"""Pieces of the ways to name the words before what is to be done with them."""
_ENDS = parted("end|finis|conclu|close|végz|fejez|zár|véget|termin|clôtur|acab|finaliz|eindig|slui|ończ|onči|конч|заверш|"
               "schließ|auf|bit|结|結|終|締")  # fmt: skip
_STARTS = parted("begin|start|kezd|indul|commence|débute|empieza|comienza|inici|inizi|cominci|começ|zacznij|rozpocznij|začni|"
                 "zahaj|начни|başla|开|開|始|書き出")  # fmt: skip
"""Pieces of the ways to say how an answer is to end and to begin."""
_CODE_WORDS = parted(" code | function | python | script | program | sql | java | javascript | class | method | file | app |"
                     " api | given | provided | convert | database | schema |c++|c#")  # fmt: skip
"""Some that are plainly found by `ABOUT_CODE`: a look for them costs far less."""
_QUOTED_WORDS = regex(r"[\"“„«「『'‘’`][^\"”“»」\n`]{1,120}?[\"”“»」』'’`]")
_LONE_LETTER = regex(r"[\"“„«'‘][^\W\d_][\"”“»'’]")
_READ = 5_000
_SPAN = {
    "no_comma": (80, 40),
    "wrapped": (130, 60),
    "yes_no": (60, 40),
    "one_word": (80, 40),
    "case": (60, 40),
    "ended": (140, 140),
    "quoted": (200, 200),
    "keywords": (80, 400),
}
"""More characters than what is looked for spans before and after a word of its kind."""
_PLAIN = frozenset({"no_comma", "wrapped", "yes_no", "one_word"})
"""What a task about code asks of the answer all the same."""


def phrases(instruction: str, marks: Mapping[str, Sequence[int]] | None = None) -> list[Phrase]:
    """What an instruction of at most 5,000 characters plainly asks of the wording of its answer. Linear in the text.

    `marks` are the characters at which the words of each kind of `constraint_hints.WORDING` stand in it, in order, where
    they are known.
    """
    text = instruction[:_READ]
    marks = _marks(text) if marks is None else marks
    lowered = text.lower()
    if held(lowered, _CODE_WORDS):
        return _signs(text, {kind: places for kind, places in marks.items() if kind in _PLAIN})
    found = _signs(text, marks)
    for match in _within(_PLAIN_LIST, text, _near(marks, "keywords")):
        if match["no"] or not _SHAPED.search(text):
            names = tuple(re.split(r",? (?:and |or )?", match["words"]))
            found.append(Phrase("forbidden" if match["no"] else "required", match[0], names))
    if "quoted" in marks or "ended" in marks:
        quoted = (part for part in _near(marks, "quoted") if _QUOTED_WORDS.search(text, *part))
        found += _quoted(text, list(quoted), _near(marks, "ended"))
    about_code = any(phrase.kind not in _PLAIN for phrase in found) and ABOUT_CODE.search(lowered)
    return [phrase for phrase in found if phrase.kind in _PLAIN] if about_code else found


def _marks(text: str) -> dict[str, list[int]]:
    """Where the words of each kind stand in a text."""
    lowered = text.lower() if len(text.lower()) == len(text) else text
    found = {kind: sorted(place for word in words for place in found_all(word, lowered)) for kind, words in WORDING.items()}
    return {kind: places for kind, places in found.items() if places}


def _quoted(text: str, parts: list[tuple[int, int]], ended: list[tuple[int, int]]) -> list[Phrase]:
    """The wishes that name their words in quotation marks, or in `ended` what the answer ends or begins with."""
    found = _words(text, parts) if parts else []
    for kind, cues, *patterns in (("end", _ENDS, _END, _END_AFTER), ("start", _STARTS, _START, _START_AFTER)):
        likely = _holding(text, (*parts, *ended), cues)
        near = (match for pattern in patterns for match in _within(pattern, text, likely))
        matches = list({match.span(): match for match in near}.values())
        if len(matches) == 1 and not re.search(r"\bposts?\b", matches[0][0], re.IGNORECASE):
            words = next(own for own in matches[0].groups() if own)
            found += [Phrase(kind, matches[0][0], (words,))] if len(words) > 1 else []
    return found


def _near(marks: Mapping[str, Sequence[int]], kind: str) -> list[tuple[int, int]]:
    """The parts of a text round the words of a kind."""
    return joined(marks.get(kind, ()), *_SPAN[kind])


def _within(pattern: re.Pattern[str], text: str, parts: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The matches of a pattern in some parts of a text."""
    for part in parts:
        yield from pattern.finditer(text, *part)


def _signs(text: str, marks: Mapping[str, Sequence[int]]) -> list[Phrase]:
    found = []
    for kind, pattern in (("no_comma", NO_COMMA), ("wrapped", WRAPPED), ("yes_no", YES_NO), ("one_word", ONE_WORD)):
        if kind in marks and (match := next(_within(pattern, text, _near(marks, kind)), None)):
            found.append(Phrase(kind, match[0]))
    parts = _near(marks, "case")
    cased = ((kind, next(_within(pattern, text, parts), None)) for kind, pattern in (("upper", UPPER), ("lower", LOWER)))
    cases = [(kind, match) for kind, match in cased if match]
    for kind, match in cases:
        before = re.split(r"[.!?\n]", text[max(0, match.start() - 40) : match.start()])[-1]
        denied = re.search(r"(?:n['’]t|\b(?:no|not|without|avoid|never|sans|sin|ohne|nicht|ne)) (?:\w+ )?$", before.lower())
        partial = denied or _PARTIAL.search(before) or _PARTIAL.match(text[match.end() : match.end() + 12].lstrip())
        if len(cases) == 1 and not (partial or _ABOUT_CASE.search(text)):
            found.append(Phrase(kind, match[0]))
    if "json" in marks and (asked := json_asked(text, marks["json"])):
        found.append(Phrase("json", asked))
    return found + [Phrase(kind, asked) for kind, asked in forms(text, marks)]


def _holding(text: str, parts: Iterable[tuple[int, int]], pieces: tuple[str, ...]) -> list[tuple[int, int]]:
    """Those of some parts of a text that hold one of the pieces."""
    return [part for part in parts if held(text[slice(*part)].lower(), pieces)]


def _words(text: str, parts: list[tuple[int, int]]) -> list[Phrase]:
    found = []
    denying, after = _holding(text, parts, _DENIES), _holding(text, parts, _AFTER)
    for match in (*_within(_FORBID, text, denying), *_within(_FORBID_AFTER, text, after)):
        listed = next(part for name, part in match.groupdict().items() if part and name != "gap")
        words = _LIST.findall(listed) or ([match["ja"]] if "ja" in match.groupdict() and match["ja"] else [])
        if words:
            found.append(Phrase("forbidden", match[0], tuple(words)))
    found += [
        Phrase("forbidden" if match["no"] else "required", match[0], tuple(_LIST.findall(match["list"])))
        for match in _within(_NAMED_WORD, text, parts)
    ]
    letters = (part for part in parts if _LONE_LETTER.search(text, *part))
    found += [Phrase("letter", match[0], (match["letter"],)) for match in _within(_FORBID_LETTER, text, letters)]
    found += [
        Phrase("forbidden" if match["no"] else "required", match[0], (match["word"],))
        for match in _within(_CHINESE, text, () if text.isascii() else parts)
        if "词" in match[0] or "字" in match[0] or match["no"]
    ]
    required = [*_within(_REQUIRE, text, parts), *_within(_REQUIRE_AFTER, text, after)]
    for match in required if len(required) == 1 and not _SHAPED.search(text) else ():
        before = text[max(0, match.start() - 40) : match.start("list")].lower()
        if words := [word for quoted in _LIST.findall(match["list"]) for word in re.split(r", ?", quoted)]:
            negated = re.search(
                r"(?:n['’]t|\b(?:not|without|never|avoid\w*|évit\w*|evit\w*|ne|nicht|pas|sans|sin|no|ohne|sem|não|senza|non|bez|nie|не|без|zonder|niet))\b[^.!?]*$",
                before,
            )
            few = re.search(
                r"\b(?:less|fewer|most|only|once|times|too (?:many|much|often)|moins|menos|máximo|maximum|höchstens|legfeljebb)\b",
                match["list"].lower(),
            )
            if (
                not negated
                and not few
                and not re.search(r"\b(?:or|either|vagy|oder|ou|some of|any of|one of)\b", match["list"].lower())
            ):
                found.append(Phrase("required", match[0], tuple(words)))
    return found
