"""Bytes that went wrong: text read in another encoding, lost characters, escapes and control codes left in prose."""

# ruff: noqa: RUF001 - damaged words
from __future__ import annotations

import itertools
import re
import unicodedata
from typing import TYPE_CHECKING

from instructds.regexes import regex
from instructds.signals import language_told  # noqa: F401 - declares response_language, which is read below

from .base import Places, check
from .encoding_damage import DAMAGE, escaped, reread, shifts
from .places import asked_about, examined, kept, merged, opened, told, without_code
from .signs import held
from .spotted import Spotted
from .subjects import CODE, ENCODING
from .tags import told_tags

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.signals.language_told import Told

_CONTROL = regex(r"[\x00-\x08\x0B\x0C\x0E-\x1F\x7f-\x9f\ufffe\uffff]")

_SWAPPED = {
    "hu": "õûÕÛ",
    "cs": "ìøèùïòÌØÈ¾¹",
    "sk": "¾¹èòïåà",
    "pl": "¹ê³¿æœŸ",
    "ro": "ãþºªÞ",
    "tr": "ýþðÝÞÐ",
}
"""Letters that stand for others when a text in Latin-2 or Latin-5 is read as Latin-1, in languages that do not have them."""

_OWN = {"hu": "őűŐŰ", "cs": "ěřčůďňĚŘČ", "sk": "ľščňďťž", "pl": "ąęłżćńś", "ro": "ăâțțșşţ", "tr": "ışğİŞĞ"}
"""The letters they stand for."""

_QUERY = regex(r"[a-z]\?[a-z]")
_WORD = regex(r"[^\W\d_]+")
_FOREIGN = regex(r"[êâçëî]")
_QUESTIONED = regex(r"(?<![\w?/&=.-])[^\W\d_]{1,20}(?:\?[^\W\d_]{1,20}){1,4}(?![\w?=&/])")

_BREAK = regex(
    r"(?:(?<=[^\W_])|(?<=[.,;:!?)\]”»…。！？，：*]))(?:\\r)?\\n(?=\\n|\\r|\\t|[^\Wa-zà-ž_]|[-*•(\[\"“„#]|\Z)|"
    r"(?<=[.!?:;…。！？])(?:\\r)?(?:\\n)+(?=[^\W\d_])|(?<=[^\W\d_])\\['’](?=[^\W\d_])|"
    r"(?:(?<![^\s(\[«„—–])|(?<=[(\[«„—–]))\\\"[^\s\"\\][^\"\\]{0,400}\\\"|"
    r"(?:(?<=[^\W\d_])|(?<=\\u[0-9a-fA-F]{4}))(?:\\u[0-9a-fA-F]{4})|\\u[0-9a-fA-F]{4}(?=[^\W\d_]|\\u[0-9a-fA-F]{4})"
)
_BREAKS = regex(
    r"(?<=[^\s\\])\s?(?:\\{1,4}r)?\\{1,4}n(?:\\{1,2}t)?(?![,;:.!?)\"'`”»\]]|\s(?![-*•\d#])|u\b|eq?\b|eg\b|abla|ot(?:in)?\b|"
    r"i\b|mid|exists|"
    r"olimits|ew|oindent|ormal|su[bp]|parallel|leq|geq|earrow)"
)
"""A line end written out; one may be spoken of or be a command of a formula, two are left over."""
_EMPTY_LINE = regex(r"[.:!?\w](?:\\{1,4}r)?\\{1,4}n(?:\\{1,4}r)?\\{1,4}n")
_PARAGRAPHS = 3
_ESCAPED_LETTER = regex(r"\\u([0-9a-fA-F]{4})")
_IN_WORD = regex(r"(?:(?<=[^\W\d_])\\u[0-9a-fA-F]{4}(?=[^\W\d_])|(?:\\u[0-9a-fA-F]{4}){3})")
_FORMULA = regex(r"\$[^$]{0,400}\\[A-Za-z]{2}|\\(?:frac|sum|int|sqrt|begin|cdot|left|theta|alpha|lambda)\b")
_DRIVE = regex(r"(?<![^\W\d_])[A-Za-z]:\\[^\\]")


@check(
    severity="low",
    unlike="tab, line feed and carriage return; direction marks, joiners and soft hyphens, which scripts and emoji need",
    source="Unicode Standard, section 23.1",
    flags=[("Mi ez?", "Egy csengő\x07."), ("什么", "雨\x00")],
    spares=[
        ("Mi ez?", "egy\tkettő\r\nhárom"),
        ("می‌خواهم؟", "می‌روم"),
        ("مرحبا", "\u200fمرحبا\u200e"),
        ("emoji?", "👩\u200d👩\u200d👧 i\u00adgen"),
    ],
)
def control_characters(response: pa.Array, response_signs: npt.NDArray[np.uint16]) -> Places:
    """A control character other than tab and line ends, or a code point that is no character."""
    return examined(response, held(response_signs, "control"), _control)


@check(
    severity="medium",
    unlike="tasks about encodings; the same damage in the task; code; capitals of Portuguese or French; languages that own "
    "the letters; foreign names and words in a text that is whole",
    source="ftfy, what UTF-8 looks like when it is read as something else; Hungarian mail before Unicode",
    flags=[
        ("Mi az?", "Ez egy szÃ©p nap."),
        ("Mi az?", "Erd\ufffd mellett"),
        ("Mi az?", "hosszÃº idÅ‘"),
        ("What?", "It isnâ€™t here"),
        ("Что?", "ÐŸÑ€Ð¸Ð²ÐµÑ‚"),
        ("Mi az?", "A szĂ©p idĹ‘ jĂłt tesz."),
        ("Что это?", "РџСЂРёРІРµС‚, РјРёСЂ"),
        ("Что это?", "Ïðèâåò, ìèð"),
        ("Mi az?", "Az esõs idõben a nõk a tetõ alatt várták a vonatot, és közben beszélgettek."),
        ("これは何？", "ã“ã‚Œã¯æœ¬ã§ã™"),
        ("ما هذا؟", "Ù‡Ø°Ø§ ÙƒØªØ§Ø¨"),
        ("Mi az?", "Egy sz\\u00e9p nap volt."),
        ("Was?", "Das k├╢nnte sch├Ân sein"),
    ],
    spares=[
        ("Mi az?", "Árvíztűrő tükörfúrógép"),
        ("O quê?", "AMANHÃ… NÃO, «MANHû, IRMÃ – SÃO"),
        ("Wie lang?", "5 Å, Ärger, Ångström"),
        ("What is mojibake?", "For instance Ã© for é."),
        ("Où ?", "L’ÂGE, 20 °C"),
        ("Ce este Â?", "ÎN ROMÂNĂ"),
        ("Milyen desszert ez?", "A crème brûlée francia édesség, amelyet sütőben készítenek."),
        ("Kes ta on?", "Õpetaja õpetab lapsi õues."),
        ("Qual é?", "As mães e os irmãos não estão."),
        ("Show the tree", "src\n├── main.py\n└── útmutató.md"),
        ("Gyök?", "√9 = 3, x√2"),
        ("ЧТО?", "МОСКВА - СССР, «РОССИЯ»"),
    ],
)
def damaged_encoding(
    response: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    language: pa.Array,
    response_language: Told,
    response_signs: npt.NDArray[np.uint16],
    spotted: Spotted,
) -> Places:
    """Lost characters, text that was read in another encoding than it was written in, or escapes in place of letters."""
    import numpy as np

    shifted = held(response_signs, "shifted", "lost") | spotted.holds("shifted")
    found = merged(
        examined(response, shifted, _shifted),
        examined(response, ~shifted & held(response_signs, "escape"), _spelt_out),
    )
    damaged = _unasked(found, DAMAGE, instruction, context)
    rest = ~told(damaged, len(response))
    lost = _unasked(examined(response, rest & held(response_signs, "query"), _lost), _QUERY, instruction, context)
    swapped = np.flatnonzero(rest & held(response_signs, "swapped"))
    return merged(damaged, lost, _foreign(response, told_tags(language, response_language, swapped), swapped))


@check(
    severity="low",
    unlike="tasks about code, strings or escapes; code, formulas and paths in the answer; `\\n` that is spoken of",
    source="AlpacaDataCleaned, stray escapes",
    flags=[
        ("Adj két tippet!", "1. Igyál vizet.\\n2. Aludj eleget."),
        ("Who was he?", "He didn\\'t know it."),
        ("Adj választ!", "Kedves Anna!\\n\\nKöszönöm a levelet."),
        ("给两个建议", "多喝水。\\n多睡觉。"),
        ("Mi a neve?", "A neve Kov\\u00e1cs B\\u00e9la."),
        ("Idézd!", 'Azt mondta: \\"Holnap is itt leszek.\\" Aztán elment.'),
        ("Name two rivers", "the danube\\\\nthe tisza\\\\nthe dráva"),
    ],
    spares=[
        ("How do I break a line in a string?", "Write hello\\nWorld"),
        ("Mi a képlete?", "$\\nu = c / \\lambda$, ahol \\theta a szög."),
        ("Where is it?", "In C:\\New folder\\notes."),
        ("Mi a sortörés jele?", "A jele a \\n, a tabulátoré a \\t."),
        ("Írd ki!", "```\nprint('a\\nB')\n```"),
        ("Mi a képlet?", "Itt \\nu a frekvencia, \\neq azt jelenti, hogy nem egyenlő."),
        ("What is U+00E9?", "It is written \\u00e9 in a program."),
    ],
)
def stray_escapes(
    response: pa.Array, instruction: pa.Array, context: pa.Array, response_signs: npt.NDArray[np.uint16]
) -> Places:
    r"""Escapes such as `\n` or `\'` that were never turned into what they stand for."""
    near = held(response_signs, "escape")
    told_of = rf"{CODE}|{ENCODING}|(?i)string|escape|newline|line break|sortör|\\n|\\u"
    found, broken = examined(response, near, _escaped), examined(response, near, _wholly)
    subject = asked_about(told_of, instruction, context, told(found, len(response)) | told(broken, len(response)))
    spelt = examined(response, subject & ~asked_about(f"{ENCODING}|escape|json", instruction, context, subject), _spelt)
    return merged(kept(found, ~subject), kept(broken, subject), spelt)


def _control(text: str) -> tuple[int, int] | None:
    found = _CONTROL.search(text)
    return found.span() if found else None


def _shifted(text: str) -> tuple[int, int] | None:
    """The first place that looks damaged outside code."""
    shown = without_code(text)
    places = [shifts(shown), escaped(shown)]
    return min((place for place in places if place), default=None) or reread(shown)


def _spelt_out(text: str) -> tuple[int, int] | None:
    """The first escape in or after a word, outside code."""
    return escaped(without_code(text)) if any(sign in text for sign in ("\\u", "\\x", "<U+")) else None


def _unasked(places: Places, sign: re.Pattern[str], instruction: pa.Array, context: pa.Array) -> Places:
    """The places in answers to tasks that are not about encodings and hold no sign of the damage themselves."""
    import numpy as np

    asked = told(places, len(instruction))
    asked &= ~asked_about(f"{ENCODING}|escape|entit|percent-", instruction, context, asked)
    for row in np.flatnonzero(asked).tolist():
        task = "\n".join(part for part in (instruction[row].as_py(), context[row].as_py()) if part)
        asked[row] = sign.search(task) is None
    return kept(places, asked)


def _wholly(text: str) -> tuple[int, int] | None:
    """The first line end written out in an answer of paragraphs that has no other: so in a task about code, too."""
    breaks = [] if "\n" in text.strip() else list(_escapes(_BREAKS, text))
    whole = len(breaks) >= _PARAGRAPHS and _EMPTY_LINE.search(text)
    return breaks[0].span() if whole else None


def _spelt(text: str) -> tuple[int, int] | None:
    """The first letter that is written out as its number inside a word: so in a task about code, too."""
    shown = without_code(text)
    found = next((match for place in opened(shown, "\\") if (match := _IN_WORD.match(shown, place))), None)
    return found.span() if found and _stands_for(found) and shown.strip()[:1] not in ("{", "[") else None


def _escaped(text: str) -> tuple[int, int] | None:
    shown = without_code(text)
    bare = shown.strip()
    if bare[:1] in ("{", "[") and bare[-1:] in ("}", "]"):
        return None
    breaks = list(itertools.islice(_escapes(_BREAKS, shown), 2))
    found = [match for match in (next(_escapes(_BREAK, shown), None), breaks[0] if len(breaks) > 1 else None) if match]
    first = min((match.span() for match in found if _stands_for(match)), default=None)
    return first if first and not _DRIVE.search(shown) and not _FORMULA.search(shown) else None


def _escapes(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with a backslash, or with one space before it."""
    last = 0
    for place in opened(text, "\\"):
        start = place - 1 if text[max(0, place - 1) : place].isspace() else place
        found = (pattern.match(text, max(start, last)) or pattern.match(text, place)) if place >= last else None
        if found:
            last = found.end()
            yield found


def _stands_for(escape: re.Match[str]) -> bool:
    """Whether an escape is none of a character, or of one that texts are made of."""
    code = _ESCAPED_LETTER.search(escape[0])
    return code is None or unicodedata.category(chr(int(code[1], 16)))[0] in "LMP"


def _foreign(response: pa.Array, tags: list[str], rows: npt.NDArray[np.int64]) -> Places:
    """Words with letters that their language does not have."""
    import numpy as np

    told = [(row, tag) for row, tag in zip(rows.tolist(), tags, strict=True) if tag in _SWAPPED]
    found = [(row, _swapped(response[row].as_py(), tag)) for row, tag in told]
    places = np.array([(row, *place) for row, place in found if place], np.int64).reshape(-1, 3)
    return Places(places[:, 0], places[:, 1], places[:, 2])


def _swapped(text: str, tag: str) -> tuple[int, int] | None:
    """The first word with a letter of another language, in a text that has none of the letters it stands for."""
    if any(own in text for own in _OWN[tag]):
        return None
    letters = set(_SWAPPED[tag])
    if sum(map(text.count, letters)) < 2:  # noqa: PLR2004 - one may be in a name
        return None
    shown = without_code(text)
    words = [word for word in _WORD.finditer(shown) if not letters.isdisjoint(word[0][1:]) and not _FOREIGN.search(word[0])]
    return words[0].span() if len({word[0].lower() for word in words}) >= 2 else None  # noqa: PLR2004 - one may be a name


def _lost(text: str) -> tuple[int, int] | None:
    """The first of three or more words that have a question mark in place of a letter."""
    if text.count("?") < _SLIPS:
        return None
    words = list(_QUESTIONED.finditer(without_code(text)))
    return words[0].span() if len(words) >= _SLIPS else None


_SLIPS = 3
"""Words with a question mark in them from which on they are no slips."""
