"""Bytes that went wrong: text read in another encoding, lost characters, escapes and control codes left in prose."""

# ruff: noqa: RUF001 - damaged words
from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from .base import Places, check
from .places import about, examined, first_places, matches, merged, without_code
from .subjects import CODE, ENCODING
from .tags import primary_tags

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_CONTROL = r"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x{9F}\x{FFFE}\x{FFFF}]"

_HIGH = (
    r"\x{80}-\x{BF}\x{20AC}\x{201A}\x{192}\x{201E}\x{2026}\x{2020}\x{2021}\x{2C6}\x{2030}\x{160}\x{2039}\x{152}\x{17D}\x{178}"
    r"\x{2018}-\x{201D}\x{2022}\x{2013}\x{2014}\x{2DC}\x{2122}\x{161}\x{203A}\x{153}\x{17E}"
)
"""What the bytes 80 to BF look like when they are read as Latin-1 or Windows-1252."""

_ODD_CYRILLIC = r"\x{402}-\x{40F}\x{452}-\x{45F}\x{490}\x{491}°±µ¶·»«©®¦§‚„…†‡€‰‹‘’“”•™›\x{A0}\x{AD}"
"""What they look like as Windows-1251, without the Russian letters."""

_DAMAGE = (
    # UTF-8 read as Latin-1 or Windows-1252: Latin letters, signs, other alphabets, twice over
    r"\x{FFFD}|ï»¿|ï¿½|â€[\x{80}-\x{BF}™œ˜“”¦¢]|â‚¬|ðŸ|Â[£°§©®·±«»\x{A0}]|Å[‘±]|ÃƒÂ|Ã¢â|"
    rf"\p{{Ll}}[ÃÅÄ][{_HIGH}]|Ã[{_HIGH}]\p{{Ll}}|(?:Ã[{_HIGH}]){{2}}|(?:[ÐÑ][{_HIGH}]){{2}}|(?:[ØÙ][{_HIGH}]){{2}}|"
    rf"(?:×[{_HIGH}]){{2}}|(?:[ÎÏ][{_HIGH}]){{2}}|(?:[àãäåæçèéêëìí][{_HIGH}]{{1,2}}){{3}}|"
    # single bytes of another alphabet read as Latin-1
    r"[\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{FF}]{5}|"
    # UTF-8 read as Windows-1250, Latin-2, Windows-1251, code page 437 or Mac Roman
    r"\p{Ll}Ă[ˇ©\x{AD}ł¶şĽ­‰“]|Ă[ˇ©¶\x{AD}]|Ĺ[‘±\x{91}]|â€ž|"
    rf"(?:[РС][{_ODD_CYRILLIC}]){{2}}|"
    r"\p{Ll}[├┼][íéóúâ®¡¬║╝╢▒▓░╣ÂæÉôöûÄÅ]|[├┼][íéóúâ®¡¬║╝╢▒▓░╣]\p{Ll}|\p{L}√[°©≠≥∫¶ºñ±≤≈™]|"
    # UTF-8 read as Shift-JIS or GBK; KOI8-R for Windows-1251
    r"(?:[縺繧繝][^\s]){2}|锟斤拷|烫烫烫|屯屯屯|[锛銆]|[\s«(\"][а-я][А-Я]{4}|(?:[‚ƒ][^\s\d]){4}|"
    # escapes of characters outside ASCII, in or after a word
    r"\p{L}\\u0[01][0-9a-fA-F]{2}|\\u0[01][0-9a-fA-F]{2}\p{Ll}|\p{L}\\x[c-fC-F][0-9a-fA-F]|(?:\\u[0-9a-fA-F]{4}){2}|"
    r"\p{Ll}\\u20[0-9a-fA-F]{2}|\p{Ll}<U\+[0-9A-F]{4}>"
)

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

_SWAP = rf"\p{{Ll}}[{''.join(sorted(set(''.join(_SWAPPED.values()))))}]"
_LOST = r"[a-z]\?[a-z]"
_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN = re.compile(r"[êâçëî]")
_QUESTIONED = re.compile(r"(?<![\w?/&=.-])[^\W\d_]{1,20}(?:\?[^\W\d_]{1,20}){1,4}(?![\w?=&/])")

_BREAK = re.compile(
    r"(?:(?<=[^\W_])|(?<=[.,;:!?)\]”»…。！？，：*]))(?:\\r)?\\n(?=\\n|\\r|\\t|[^\Wa-zà-ž_]|[-*•(\[\"“„#]|\Z)|"
    r"(?<=[.!?:;…。！？])(?:\\r)?(?:\\n)+(?=[^\W\d_])|(?<=[^\W\d_])\\['’](?=[^\W\d_])|"
    r"(?:(?<![^\s(\[«„—–])|(?<=[(\[«„—–]))\\\"[^\s\"\\][^\"\\]{0,400}\\\"|"
    r"(?:(?<=[^\W\d_])|(?<=\\u[0-9a-fA-F]{4}))(?:\\u[0-9a-fA-F]{4})|\\u[0-9a-fA-F]{4}(?=[^\W\d_]|\\u[0-9a-fA-F]{4})"
)
_BREAKS = re.compile(
    r"(?<=[^\s\\])\s?(?:\\{1,4}r)?\\{1,4}n(?:\\{1,2}t)?(?![,;:.!?)\"'`”»\]]|\s(?![-*•\d#])|u\b|eq?\b|eg\b|abla|ot(?:in)?\b|i\b|mid|exists|"
    r"olimits|ew|oindent|ormal|su[bp]|parallel|leq|geq|earrow)"
)
"""A line end written out; one may be spoken of or be a command of a formula, two are left over."""
_EMPTY_LINE = re.compile(r"[.:!?\w](?:\\{1,4}r)?\\{1,4}n(?:\\{1,4}r)?\\{1,4}n")
_PARAGRAPHS = 3
_ESCAPED_LETTER = re.compile(r"\\u([0-9a-fA-F]{4})")
_FORMULA = re.compile(r"\$[^$]{0,400}\\[A-Za-z]{2}|\\(?:frac|sum|int|sqrt|begin|cdot|left|theta|alpha|lambda)\b")
_DRIVE = re.compile(r"(?<![^\W\d_])[A-Za-z]:\\[^\\]")


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
def control_characters(response: pa.Array) -> Places:
    """A control character other than tab and line ends, or a code point that is no character."""
    import numpy as np

    return first_places(response, _CONTROL, np.ones(len(response), bool), in_code=True)


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
def damaged_encoding(response: pa.Array, instruction: pa.Array, context: pa.Array, language: pa.Array) -> Places:
    """Lost characters, text that was read in another encoding than it was written in, or escapes in place of letters."""
    import numpy as np

    found = matches(response, _DAMAGE)
    found &= ~(about(ENCODING, instruction, context, found) | about(_DAMAGE, instruction, context, found))
    places = first_places(response, _DAMAGE, found, in_code=False)
    rest = np.ones(len(response), bool)
    rest[places.rows] = False
    lost = rest & matches(response, _LOST)
    lost &= ~about(f"{ENCODING}|{_LOST}", instruction, context, lost)
    swapped = rest & matches(response, _SWAP)
    return merged(places, examined(response, lost, _lost), _foreign(response, language, swapped))


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
def stray_escapes(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    r"""Escapes such as `\n` or `\'` that were never turned into what they stand for."""
    import polars as pl

    marks = ["\\n", "\\r\\n", "\\'", "\\’", '\\"', "\\u"]
    near = pl.Series(response).str.contains_any(marks).fill_null(value=False).to_numpy()
    subject = about(rf"{CODE}|{ENCODING}|(?i)string|escape|newline|line break|sortör|\\n|\\u", instruction, context, near)
    return merged(examined(response, near & ~subject, _escaped), examined(response, subject, _wholly))


def _wholly(text: str) -> tuple[int, int] | None:
    """The first line end written out in an answer of paragraphs that has no other: so in a task about code, too."""
    breaks = [] if "\n" in text.strip() else list(_BREAKS.finditer(text))
    whole = len(breaks) >= _PARAGRAPHS and _EMPTY_LINE.search(text)
    return breaks[0].span() if whole else None


def _escaped(text: str) -> tuple[int, int] | None:
    shown = without_code(text)
    if _DRIVE.search(shown) or _FORMULA.search(shown) or (shown.strip()[:1] in ("{", "[") and shown.strip()[-1:] in ("}", "]")):
        return None
    breaks = list(_BREAKS.finditer(shown))
    found = [match for match in (_BREAK.search(shown), breaks[0] if len(breaks) > 1 else None) if match and _stands_for(match)]
    return min((match.span() for match in found), default=None)


def _stands_for(escape: re.Match[str]) -> bool:
    """Whether an escape is none of a character, or of one that texts are made of."""
    code = _ESCAPED_LETTER.search(escape[0])
    return code is None or unicodedata.category(chr(int(code[1], 16)))[0] in "LMP"


def _foreign(response: pa.Array, language: pa.Array, among: npt.NDArray[np.bool_]) -> Places:
    """Words with letters that their language does not have."""
    import numpy as np

    rows = np.flatnonzero(among)
    known = [(row, tag) for row, tag in zip(rows, primary_tags(language, response, rows), strict=True) if tag in _SWAPPED]
    found = [(row, _swapped(response[row].as_py(), tag)) for row, tag in known]
    places = np.array([(row, *place) for row, place in found if place], np.int64).reshape(-1, 3)
    return Places(places[:, 0], places[:, 1], places[:, 2])


def _swapped(text: str, tag: str) -> tuple[int, int] | None:
    """The first word with a letter of another language, in a text that has none of the letters it stands for."""
    if tag not in _SWAPPED or any(own in text for own in _OWN[tag]):
        return None
    shown = without_code(text)
    letters = set(_SWAPPED[tag])
    words = [word for word in _WORD.finditer(shown) if not letters.isdisjoint(word[0][1:]) and not _FOREIGN.search(word[0])]
    return words[0].span() if len({word[0].lower() for word in words}) >= 2 else None  # noqa: PLR2004 - one may be a name


def _lost(text: str) -> tuple[int, int] | None:
    """The first of three or more words that have a question mark in place of a letter."""
    words = list(_QUESTIONED.finditer(without_code(text)))
    return words[0].span() if len(words) >= 3 else None  # noqa: PLR2004 - one may be a slip
