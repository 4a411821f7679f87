"""The check of answers with a blank that somebody should have filled in."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from instructds.regexes import regex

from .base import Places, check
from .phrases import LONGEST, compiled, in_characters, places_in
from .placeholder_words import BARE, names_blank
from .places import about, kept, matches, told, without_code
from .row_texts import among
from .signs import held
from .spotted import Spotted
from .subjects import CODE, LETTER, SIGNED

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_FORMS = (
    r"\btemplate|\bplaceholder|\bletter|\be-?mail|\bform\b|\bcontract|\bagreement|\bresume|\brésumé|\bcv\b|\binvitation|"
    r"\bpress release|\bspeech|\bmessage|\bprofile|\binvoice|\bcertificate|\bnotice|\bapplication|\bproposal|\bscript|"
    r"\bblank|\bfill|"
    r"\bmad.?lib|\bpost\b|\btweet|\bcaption|\bbio\b|\bprompt|\badvert|\bslogan|\bpolicy|\bpitch|\bhow (?:do|can|"
    r"to) i (?:introduce|"
    r"greet)|\bintroduc|\bgreet|\bwelcom|\brole\b|\bpretend|sablon|űrlap|kitölt|helyőrző|bemutatkoz|köszönt|bracket|zárójel|"
    r"klammer|"
    r"crochet|corchete|parentes|square|formular|platzhalter|ausfüll|lückentext|formulaire|modèle|compléter|vzor|wzór|"
    r"\bmint[aá]|\bmuster|plantilla|\bmodel|образец|бланк|范本|样本|模板|雛形|ひな形|テンプレ|양식|서식|نموذج|قالب|formulario|rellen|"
    r"complet[ae]"
)
"""The task is something in which a blank belongs."""
_TASKS = (
    r"\bvariable|\bcode|\bprogram|\bfunction|\bregex|\bsyntax|\bformat|\bcommand|\bquer(?:y|ies)|\bsql|\bapi\b|\bhtml|\bstory|"
    r"\bformula|\bequation|\bregular expr|\bjson|\byaml|\bxml|\bmarkdown|\bnotation|\bgrammar|\bpage\b|kód|program|függvény|"
    r"képlet|"
    r"代码|函数|程序|コード|코드|код\b|función|código|fonction|\bconfig|\binstall|\bendpoint|\bcurl\b|\bterminal|"
    r"\bdatabase|\bservers?\b|\bssh\b|\bgit\b|\bdocker|\bdocs\b|documentation|\b(?:sample|test|mock|dummy|fake) (?:data|record|"
    r"user|account|file|entr)|beállít|konfigur|telepít|adatbázis|kiszolgáló|szerver|parancs|mintaadat|tesztadat|datenbank|"
    r"einricht|befehl|beispieldaten|testdaten|base de (?:données|datos|dados)|commande|\bcomando|serveur|servidor|"
    r"données de test|datos de prueba|настро|команд|сервер|配置|命令|服务器|数据库|示例数据|测试数据|設定|コマンド|"
    r"サンプルデータ|설정|명령|데이터베이스|إعداد|قاعدة البيانات|خادم"
)
"""The task is something in which brackets hold words."""

_SQUARE = regex(r"\[(?<![A-Za-z0-9_\])]\[)([^\W\d_][^\[\]{}<>\n]{0,80})\](?!\()")
_CURLY = regex(r"\{(?:\{ ?(?P<variable>[^\W\d][\w .'-]{0,40}) ?\}\}|(?<![\w$\\#%}]\{)([^\W\d_][^\[\]{}<>\n]{0,80})\})")
_ANGLE = regex(r"<([^\W\d_][^<>\n=/\"]{0,60})>")
_LENTIL = regex(r"【([^【】\n]{1,60})】")
_BRACKETS = (_SQUARE, _CURLY, _ANGLE, _LENTIL)
"""Each begins with its bracket, which Python finds at once."""
_TAGS = frozenset({"title", "address", "link", "image", "data", "number", "location", "state", "label", "body", "button"})
"""Names of elements of HTML and XML."""

_JOINED = regex(r"\w[-_]\w+\Z")
"""Words that a hyphen joins, as in `<your-token>`: a blank of a manual."""
_FIELD, _FIELD_REACH = regex(r"(?:[=/@?&]|=[\"']|\s--?[a-zA-Z][\w-]*[ =])\Z"), 24
"""What stands before a blank in an address, a command or an assignment: the reader is to fill it in."""

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
def placeholder_left(
    response: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    response_signs: npt.NDArray[np.uint16],
    spotted: Spotted,
) -> Places:
    """A blank that somebody should have filled in: `{{name}}`, `[Your Name]`, `<insert year>`; the task is no letter."""
    import numpy as np
    import pyarrow as pa

    bare = spotted.marks("blank")
    near = held(response_signs, "blank", "tag")
    near[list(bare)] = True
    rows = np.flatnonzero(near).tolist()
    texts = response.take(pa.array(rows, pa.int64())).to_pylist()
    rows = [row for row, said in zip(rows, texts, strict=True) if said and _first(said, bare.get(row, {}))]

    def look(said: str, asked: str, row: int) -> tuple[int, int] | None:
        return _blank(said, asked, bare.get(row, {}))

    found = places_in(rows, response, instruction, look, context)
    return kept(found, ~_wanted(response, instruction, context, found))


def _blank(said: str, asked: str, marks: Mapping[str, list[int]]) -> tuple[int, int] | None:
    """The first blank outside code that is not the task's own."""
    found = _first(said, marks)
    if found is None:
        return None
    text = without_code(said)[:LONGEST]
    found = found if text[slice(*found.span())] == found[0] else _first(text, marks)
    mark = found[0].lower() if found else ""
    if found is None or mark in asked.lower() or ("[" in mark and "[" in asked):
        return None
    if set(mark) <= _X and (compiled(_ROMAN).search(f"{asked} {text}") or said.count(found[0]) > 1):
        return None
    return found.span()


def _first(text: str, marks: Mapping[str, list[int]]) -> re.Match[str] | None:
    """The blank that begins first."""
    first, end = None, LONGEST
    for pattern in _BRACKETS:
        for found in pattern.finditer(text):
            if found.start() >= end:
                break
            if _is_blank(text, found):
                first, end = found, found.start()
    return first or (_bare(text, marks) if marks else None)


def _is_blank(text: str, found: re.Match[str]) -> bool:
    """Whether what stands between brackets is what somebody should have filled in."""
    inner = found[found.lastindex or 1]
    if found.lastgroup == "variable":
        return not _is_field(text, found.start(), inner)
    if not names_blank(inner):
        return False
    if found[0][0] in "<{" and (_JOINED.search(inner) or _is_field(text, found.start(), inner)):
        return False
    return found[0][0] != "<" or not ("::=" in text[:LONGEST] or inner.lower() in _TAGS or f"</{inner}" in text[:LONGEST])


def _is_field(text: str, place: int, inner: str) -> bool:
    """Whether a blank stands in an address, a command or an assignment, or behind its own name."""
    before = text[max(0, place - _FIELD_REACH) : place]
    return _FIELD.search(before) is not None or before.rstrip(" \"'").lower().endswith(f"{inner.lower()}:")


def _wanted(response: pa.Array, instruction: pa.Array, context: pa.Array, found: Places) -> npt.NDArray[np.bool_]:
    """Whether blanks belong to what was asked for: to forms and letters, and to code but for a signature below its end."""
    import numpy as np

    near = told(found, len(response))
    wanted = about(f"(?i){_FORMS}|{LETTER[4:]}", instruction, context, near)
    letters = near & ~wanted
    letters[letters] = matches(among(response, letters), f"(?i){SIGNED[5:]}")
    saluted = letters.copy()
    saluted[letters] = matches(among(response, letters), f"(?i){_SALUTES}")
    wanted |= letters & (saluted | about(f"(?i){_CORRESPONDS}", instruction, context, letters & ~saluted))
    code = about(f"{CODE}|{_TASKS}", instruction, context, near & ~wanted)
    signs = {
        row
        for row, start in zip(found.rows.tolist(), found.starts.tolist(), strict=True)
        if code[row] and _signs(response[row].as_py(), start)
    }
    code[np.array(sorted(signs), np.int64)] = False
    return wanted | code


def _signs(text: str, start: int) -> bool:
    """Whether a blank in square brackets signs a text at its end, after a close of a letter."""
    below = text[text.find("]", start) + 1 :].strip(" .*_\n")
    return text[start] == "[" and not below and compiled(SIGNED[5:]).search(text[-_REACH:]) is not None


_SALUTES = (
    r"(?m)^(?:subject|betreff|objet|asunto|tárgy|тема|主题) ?[:：]|^[*_]{0,2}(?:dear|hi|hello|to whom|tisztelt|kedves|"
    r"sehr geehrte|liebe[rs]?|hallo|guten tag|chère?|bonjour|madame|monsieur|estimad|querid|hola|gentile|car[oa]|egregi|"
    r"prezad|beste|geachte|szanown|drog|vážen|mil[ýáí]|stimat|уважаем|дорог|шановн|sayın|sevgili)(?:\W|$)|尊敬的|亲爱的|您好|拝啓|عزيز|"
    r"السيد"
)
"""How a letter begins."""
_CORRESPONDS = (
    r"\b(?:write (?:to|back|a note|a reply|an? (?:note|reply|response|complaint|apology|request))|reply|respond to|thank|"
    r"apologi|invit|"
    r"complain|resign|announce|inform (?:my|our|the)|felmond|meghív|panasz|köszön|értesít|bocsánat|einlad|kündig|beschwer|"
    r"bedank|"
    r"antworte auf|remerci|excus|plain(?:dre|te)|démission|réponds? à|agradec|disculp|quej|renunci|responde a|ringrazi)|"
    r"приглаш|"
    r"поблагодар|извин|жалоб|ответь на|感谢|邀请|道歉|投诉|辞职|回复|お礼|お詫び|招待|返信|شكر|دعوة|اعتذار"
)
"""A task whose answer is a letter, whatever the task calls it."""


def _bare(text: str, marks: Mapping[str, list[int]]) -> re.Match[str] | None:
    """The first blank without brackets."""
    places = in_characters(text, marks.get("words", ()))
    places += [place for place in in_characters(text, marks.get("capitals", ())) if text[place : place + 4].isupper()]
    for place in sorted(places):
        if found := compiled(BARE).search(text, max(0, place - _REACH), place + _REACH):
            return found
    return None
