"""How the last line of a text ends: whole, open, or without the full stop that its other lines have."""

# ruff: noqa: RUF001 - signs of other scripts
from __future__ import annotations

import math
import re
from typing import NamedTuple

from instructds.regexes import regex

from .endings import FINAL_ENDING, HALF_OPEN_ENDING, OPEN_ENDING
from .last_forms import needs_no_stop
from .last_words import is_open, last_word, strength
from .places import without_code

_SENTENCE_WORDS = 5
"""Words from which on a line is a sentence and no name or title."""

_NAME_WORDS = 3
"""Words that may be a name or a title, at most."""

_LEAST = 6
"""Words of an answer of which the last one may be cut; a shorter one may be that word alone."""

_LETTERS = 10
"""Characters for each word among which so many words stand in most texts."""

_WHOLE = 1_000
"""Characters of a tail below which it is a whole text."""

_FEW = 6
"""Characters that tell whether a line ends with a sign after which it goes on, or with a unit."""

_NEAR = 60
"""Characters at the end of a line that tell how it ends."""

STOPS = ".!?…。！？؟।॥።｡．:：;；។៕᙮"
CLOSES = "\"'”’“‘»«)]}）」』】〉》*_`~>|"
_PASSED = CLOSES + " \t\n\r\u00a0\u3000"
_ITEM = regex(r"^\s*(?:(?P<number>\(?\d{1,3}[.)、．]|[a-zA-Z][.)])|(?P<sign>[-*•+–◦·]))(?=\s|\Z|(?<=、))\s*")
_BARE = regex(r"(?:\d{1,3}[.)]|[-*•+])\s*\Z")
_SENTENCE = regex(
    r"[.!?…。！？؟।።](?:(?<=[。！？؟।።])[\"'”’」』）]*\s*|(?:(?<=[^\W\d_]{3}.)|(?<=[\d%)\]\"”»].))[\"'”’»)\]*_]*\s+)(?=\S)"
)
_WORD = regex(r"[^\W_]+")
_PACKED_LEAST = 24
"""Characters of Chinese or Japanese from which on two sentences are no chat."""
_PACKED = regex(r"[\u3040-\u30ff\u3400-\u9fff]")
_BOUNDLESS = regex(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u0f00-\u0fff]")
_LATE = regex(
    r"https?://|www\.|[^\s@]@[^\s@]|[#@][^\s#@]+\Z|[\d%°$€£²³]\Z|[=+<>{}\\$^|/&~]|[^\s.]\.[^\W\d_]{2,12}\Z|[:;=]-?[DPpOo3]\Z|"
    r"[^\w\s,，、;(\[{（「『“\"'”’.*_:)\-–—\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff]\Z",
)
"""Last words of lines that end without a full stop for their own reasons: links, tags, figures, formulas, smiles, emoji."""
_UNIT = regex(
    r"\d[\s\u00a0]?(?:[kcdmnµ]?[mglsWVA]|[kKMGT]?[bB]|[kMG]?Hz|dkg|cl|ml|dl|hl|ha|km|kg|min|mins|sec|hrs?|h|mph|kph|kcal|cal|ft|Ft|in|lbs?|oz|"
    r"px|pt|em|yd|mi|Uhr|Std|Kč|zł|kr|lei|ч|мин|сек|м|км|см|мм|г|кг|л|мл|руб|грн)\Z"
)
"""A unit after a figure need not look like a word."""
_COUNTED = regex(r"(?<![\w.])\d[\d.,]* [^\W\d_]+\Z")
"""A result: a number of things."""
_QUOTED = ('"', "”", "»", "“", ")", "）", "」")
"""What a last sentence may end with whose full stop was forgotten: the end of a quotation or an aside; or a name."""
_APART = regex(r"\s*(?:[–—~]|--|-\S|[\w.]+\(|(?P<sign>\*{1,2}|_)[^*_]+(?P=sign)\Z|[(\[（][^()\[\]（）]+[)\]）]\Z)")
"""Lines that are no sentence: attributions, stage directions, lines in bold."""
_CODE_SIGNS = frozenset("(=<>{}\\;$[_&*/^-")
_CODE = regex(r"\w\(|[=<>{}\\;$]|\w\[|\w_\w|&&|\s[*/^]\s|\s--?\w")
_CODE_BEGIN = regex(r"\s*(?:#|//|/\*|@\w|import |return |def |SELECT |echo |print |(?:else|fi|done|end)\s*:?$)")
_CODE_WORDS = 12
"""Signs of code and formulas, and words of a sentence about them."""
_OPEN_CODE = regex(r"(?:[({\[=+]|\S\s(?:[-*/%&|<]|\|\||&&|return|def|and|or|in|new))\s*\Z")
"""A line of code that has to go on."""
_CREDIT = regex(r"[\"”»“’']\s*[-–—~]+\s*[^\W\d_][^.!?]*\Z")
"""A quotation with its author."""
_HANGING = regex(r"(?:[^\W\d_]|[\d%)])[ ]?(?:[,，、،]|[(（「『\[])\Z|[^\W\d_)%][ ](?:[–—-]|&)\Z|[^\W\d_]{2}-\Z")
_OPEN_BOLD = regex(r"(?:^|\s)\*\*(?=[^\s*])[^*]*\Z")
_TITLE = regex(r"#{1,6} .*[^\W\d_]")
_HEADING = regex(r"\s*(?:#|>|\||\$|\\|\*\*[^*]+\*\*\s*\Z)")
_OPEN_QUOTE = regex(r"(?:^|[\s(])\"(?=[^\s\"])[^\"]*\Z")
_PAIRS = (("(", ")"), ("[", "]"), ("„", "“”"), ("«", "»"), ("（", "）"), ("「", "」"), ("『", "』"), ("“", "”"), ("《", "》"))
"""What opens, and what may close it; those of ASCII first."""

_KIN = 30
"""Lines before the last one that are compared with it."""

_TORN = 2.0
"""Strength of a last word from which on it is cut, whatever was asked."""

_HABIT = (-2.2, 0.0, 1.0, 1.5)
"""Logarithm of how much likelier a missing full stop is at a cut than at an end, by the whole sentences before it."""

_LOOSE, _OTHERWISE, _ITEMS, _HARDLY = -4.0, -2.5, 1.0, 6
"""The same where other lines of the kind lack theirs, for an item without others that have one, and with; whole sentences for
each line without a full stop from which on the habit is to have one."""


class Piece(NamedTuple):
    """The piece that the end of a text leaves open: its first character, and whether its last word is cut beyond doubt."""

    start: int
    torn: bool = False


def cut(tail: str, tag: str) -> Piece | None:
    """The piece that a tail leaves open; None where it ends well or nobody can tell."""
    body = "" if tail.rstrip().endswith("```") else without_code(tail).rstrip()
    if not body or len(body) < len(tail.rstrip()):
        return None  # it ends with code
    begin = body.rfind("\n") + 1
    line, before = body[begin:], body[:begin].rstrip()
    told = _is_torn(body[:begin], line)
    if told is not None:
        return Piece(begin, _BARE.fullmatch(line.strip()) is not None) if told else None
    if needs_no_stop(before, line, tag):
        return None
    item = _ITEM.match(line)
    ends = [end.end() for end in _SENTENCE.finditer(line)]
    start = ends[-1] if ends else item.end() if item else 0
    piece = line[start:]
    last = last_word(piece)
    word = strength(piece, body, tag, last)
    prose = word > _TORN and _says(piece, _SENTENCE_WORDS) and piece.endswith(f" {last}")
    if _is_code_line(piece) and (not prose or _is_code(before)):
        open_line = _OPEN_CODE.search(line) or line.count("(") > line.count(")")
        return Piece(begin) if before and open_line and _is_code(before) else None
    if _is_open(piece, last, bool(ends), line, tag) or _is_cut(body, begin, piece, last, word, tag):
        return Piece(begin + start, word > _TORN)
    return None


def _is_torn(above: str, line: str) -> bool | None:
    """Whether a line that is no sentence or no item stops too early; None for sentences and items."""
    before = above.rstrip()
    if _TITLE.match(line):
        return "\n#" in before and above.endswith("\n\n") and not _is_code(before)
    if _BARE.fullmatch(line.strip()):
        return _ITEM.match(before[before.rfind("\n") + 1 :]) is not None
    if line.lstrip().startswith("|"):
        return _is_broken_row(before, line)
    late = _LATE.search(line[-_NEAR:].rpartition(" ")[2])
    return False if late or _APART.match(line) or _is_full(line) else None


def _is_broken_row(before: str, line: str) -> bool:
    """Whether the last row of a table lacks the bar at which those before it end."""
    rows = [other.strip() for other in before.split("\n") if other.lstrip().startswith("|")]
    return len(rows) > 1 and not line.rstrip().endswith("|") and all(row.endswith("|") for row in rows)


def _is_open(piece: str, last: str, after: bool, line: str, tag: str) -> bool:
    """Whether the last piece itself, which may stand `after` a sentence of its line, shows that it goes on."""
    if ("**" in piece and _OPEN_BOLD.search(piece)) or (piece.count('"') % 2 and _OPEN_QUOTE.search(piece)):
        return True
    spoken = after or _says(line, _SENTENCE_WORDS + 1)
    if not spoken and not _says(piece, _NAME_WORDS + 1):
        return False
    if _is_unclosed(piece) or _HANGING.search(piece[-_FEW:]):
        return True
    goes_on = spoken and not piece.isascii() and OPEN_ENDING.search(piece[-_FEW:])
    goes_on = goes_on or (after and HALF_OPEN_ENDING.search(piece[-_FEW:]))
    return bool(goes_on) or is_open(piece, last, tag)


def _is_unclosed(piece: str) -> bool:
    """Whether brackets or quotation marks are opened more often than closed."""
    for opened, closing in _PAIRS[:2] if piece.isascii() else _PAIRS:
        times = piece.count(opened)
        if times and times > sum(map(piece.count, closing)):
            return True
    return False


def _is_cut(body: str, begin: int, piece: str, last: str, word: float, tag: str) -> bool:
    """Whether the missing full stop and the last word together tell that an answer was cut."""
    line = body[begin:]
    named = piece.endswith(_QUOTED) or (tag != "de" and last[:1].isupper() and last != piece)
    if word + (0 if named else _HABIT[-1]) <= 0 or _UNIT.search(piece[-_FEW:]) or _CREDIT.search(line[-2 * _NEAR :]):
        return False
    if (not line.isascii() and (FINAL_ENDING.search(line[-_FEW:]) or _BOUNDLESS.search(line))) or not _says(body, _LEAST):
        return False
    before = body[:begin].rstrip()
    careless = word <= -_HABIT[0] and (_is_casual(body, line, piece) or (word <= 0 and _COUNTED.search(piece[-_NEAR:])))
    return not careless and _habit(before, line, word) + word > 0 and (_says(line, _CODE_WORDS) or not _is_code(before))


def _is_casual(body: str, line: str, piece: str) -> bool:
    """Whether an author begins sentences with small letters, as in a chat, where full stops are missing as well."""
    return (piece[:1].islower() and piece != line and not _ITEM.match(line)) or (len(body) < _WHOLE and body[:1].islower())


def _is_code_line(line: str) -> bool:
    """Whether a line is short and holds signs of code or of a formula."""
    if _says(line, _CODE_WORDS):
        return False
    return bool(_CODE_BEGIN.match(line)) or (not _CODE_SIGNS.isdisjoint(line) and bool(_CODE.search(line)))


def _is_code(before: str) -> bool:
    """Whether most of the last lines are code."""
    lines = [line for line in before[-_NEAR * 10 :].split("\n") if line.strip()]
    return sum(map(_is_code_line, lines)) * 2 > len(lines)


def _habit(before: str, line: str, word: float) -> float:
    """Logarithm of how much likelier a last line without a full stop is where the text was cut than where it ends.

    `word` is what its last word tells; a habit that cannot outweigh it is not read to the end.
    """
    item = _ITEM.match(line)
    lines = before.split("\n")[-_KIN:]
    ended, loose = list[str](), 0
    for left, other in zip(range(len(lines) - 1, -1, -1), reversed(lines), strict=True):
        if other and _is_kin(other, item):
            if _is_full(other):
                ended.append(other)
            else:
                loose += 1
        if loose and _careful(len(ended) + left, loose) + word <= 0:
            break  # whatever stands above
    if loose:
        return _careful(len(ended), loose)
    inner = len(_SENTENCE.findall(line))
    if item:
        spoken = inner > 0 or _says(line, _SENTENCE_WORDS)
        return _ITEMS if len(ended) >= 2 or (ended and spoken) else _OTHERWISE  # noqa: PLR2004 - a habit
    whole = inner + len(ended) + sum(len(_SENTENCE.findall(other)) for other in ended[: len(_HABIT)])
    if not inner and not _says(line, _SENTENCE_WORDS):
        if before.endswith((",", "，", "、", "،")):
            return _LOOSE  # the name below a greeting
        whole = max(0, whole - 3)
    packed = whole > 0 and not line.isascii() and len(_PACKED.findall(line)) + len(before) >= _PACKED_LEAST
    return _HABIT[min(whole + packed, len(_HABIT) - 1)]


def _careful(ended: int, loose: int) -> float:
    """What so many lines of the kind with a full stop and so many without one tell."""
    return min(_ITEMS, max(_LOOSE, math.log((ended + 0.1) / (_HARDLY * loose))))


def _is_kin(line: str, item: re.Match[str] | None) -> bool:
    """Whether a line is a sentence, or an item of the kind of `item`; headings, formulas and quotations are neither."""
    mark = _ITEM.match(line)
    if (mark and mark.lastgroup) != (item and item.lastgroup) or line.rstrip().endswith((":", "：")) or _HEADING.match(line):
        return False
    return _says(line, 2 if item else _SENTENCE_WORDS) and not _is_code_line(line)


def _is_full(line: str) -> bool:
    """Whether a line ends with a full stop or another sign that ends sentences."""
    last = line[-_NEAR:].rstrip(_PASSED)[-1:]
    return last != "" and last in STOPS


def _says(text: str, least: int) -> bool:
    """Whether a text has so many words; two characters of Chinese or Japanese are one."""
    if text.isascii():
        return len(text.split(None, least - 1)) >= least
    near = text[: least * _LETTERS]
    return _said(near) >= least or (len(near) < len(text) and _said(text) >= least)


def _said(text: str) -> int:
    packed = len(_PACKED.findall(text))
    return len(_WORD.findall(_PACKED.sub(" ", text))) + (packed + 1) // 2
