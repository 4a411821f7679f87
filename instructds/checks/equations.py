"""Finds the equations in prose, with what stands on either side of each equals sign."""

# ruff: noqa: RUF001, E501, SIM905 - signs of arithmetic and words in several scripts are the subject
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from instructds.regexes import regex

from .expressions import EQUALS, TOKEN, Token

REACH = 160
"""Characters of a line on either side of an equals sign that may belong to its equation."""

_SIGN = regex("[=＝]|" + EQUALS)
_MARKS = regex("[=＝]")
EQUAL_WORDS = ("equal", "egyenlő", "gleich", "ergibt", "égal", "igual", "uguale", "равн", "等于", "等於")
_SIMPLE = regex(r"(\d{1,9}) ?([-+*/x×]) ?(\d{1,9}) ?= ?\$?(\d{1,9})(?![ ]?[-+*/x×·^%(=!²³]|[.,]?\d)")
_LONG_WORD = regex(r"[^\W\d_]{2,}")
_SPELT = frozenset(re.findall(r"[^\W\d_]{2,}", TOKEN.pattern)) | {"szor", "szer", "ször"}
"""Words that may be part of an expression."""
_ENDS = frozenset("0123456789)]}%!\\")
_BEGINS = frozenset("0123456789([{-+.$\\s")
_FEW = 3
_JOINS = frozenset("+-−*/x×·^)%.,:\\÷}√")
_GAPS = frozenset({"mark"})
_RELATIONS = frozenset({"equals", "near"})
_OPERATORS = frozenset({"plus", "minus", "times", "over", "colon", "of", "power", "raised", "root", "frac", "percent", "bang"})
SILENT = frozenset({"space", "money"})
_WORD = regex(r"[^\W\d_]+")
_BEFORE = frozenset(
    "of plus minus times by over root sqrt cube log ln sin cos tan exp mod half double twice triple thrice third quarter "
    "square and or from than percent modulo divided multiplied subtract add adding dividing multiplying subtracting "
    "negative average mean és meg szor szer ször plusz mínusz fele duplája kétszer gyöke gyök harmada negyede és vagy "
    "und oder von mal durch wurzel hälfte doppelt et ou de du des fois par racine moitié double y o por entre raíz mitad "
    "e da radice metà и или на корень из day days week weeks step page number no chapter year years round level item case "
    "question grade room class group team player month line part table figure example option nap hét lépés oldal szám fejezet "
    "év kör szint feladat példa tag woche schritt seite nummer jahr runde jour semaine étape numéro année día semana paso".split()
)
"""After these words the characters are only the end of an expression."""
_AFTER = regex(
    r"[ \u00a0]*(?:[,;]?[ ]*\(?(?:remainder|rem\b|r\.? ?\d|mod|maradék|rest|reste|resto|остат|余|餘|あまり|thousand|million|billion|"
    r"trillion|hundred|dozen|ezer|millió|milliárd|tausend|million|milliard|mille|mil\b|millones|тыс|млн|млрд|万|億|亿|千|百|"
    r"lakh|crore|or more|or less|under|in base|base|binary|hex)|[A-Za-z](?![^\W\d_])|[:.,’']\d|[_^~±<>≠≤≥≡&?¢…]|\\(?:p?mod|equiv|neq?\b|"
    r"pi|cdots|dots|ldots|sqrt|frac|approx|pm)|\?|×|\.\.\.|(?:and|és|und|et|y|e|и)? ?\d|[^\W\d_]+\.?,? (?:and |és |und |et |y |e )?\d)",
    re.IGNORECASE,
)
"""After a number these go on with it."""
_UNITS = frozenset(
    "cm mm km kg mg ml dl dm nm hz kb mb gb usd eur huf gbp ft min hr hrs sec lb lbs oz mph kmh fő db st nd rd th".split()
)


@dataclass(frozen=True, slots=True)
class Equation:
    """Two sides that a text says are equal, at `[start, end)`."""

    left: tuple[Token, ...]
    right: tuple[Token, ...]
    start: int
    end: int
    units: bool
    """A word follows or money stands in it."""


def equations(text: str, *, most: int = 500) -> Iterator[Equation]:
    """The equations of a text, two sides at a time; at most `most` equals signs are looked at. Linear in the text."""
    done, settled = 0, _settled(text) if text.count("=") > _FEW else set()
    signs = _SIGN if any(word in text for word in EQUAL_WORDS) else _MARKS
    for count, sign in enumerate(signs.finditer(text)):
        if count >= most:
            return
        if sign.start() < done or sign.start() in settled or not _between(text, sign):
            continue
        first, last = _window(text, sign, done)
        for run in _runs(text, first, last):
            if any(token.kind in _RELATIONS for token in run):
                yield from _pairs(text, run)
        done = last


def _between(text: str, sign: re.Match[str]) -> bool:
    """Figures may stand on both sides."""
    before = text[max(0, sign.start() - 4) : sign.start()].rstrip(" \u00a0*$")[-1:]
    after = text[sign.end() : sign.end() + 12].lstrip(" \u00a0*")[:1]
    return before != "" != after and (before in _ENDS or not before.isascii()) and (after in _BEGINS or not after.isascii())


def _window(text: str, sign: re.Match[str], done: int) -> tuple[int, int]:
    """The characters round an equals sign up to the next word or line end that belongs to no expression."""
    first = max(text.rfind("\n", max(0, sign.start() - REACH), sign.start()) + 1, sign.start() - REACH, done)
    last = min(sign.end() + 2 * REACH, len(text))
    line = text.find("\n", sign.end(), last)
    last = last if line < 0 else line
    for word in _LONG_WORD.finditer(text, first, last):
        if word[0].lower() in _SPELT:
            continue
        if word.start() >= sign.end():
            return first, word.start()
        if word.end() <= sign.start():
            first = word.end()
    return first, last


def _settled(text: str) -> set[int]:
    """Signs of plain equations of whole numbers that are true, `48/2 = 24`: most are, and need no closer look."""
    found = set()
    for match in _SIMPLE.finditer(text):
        left, operator, right, result = match.groups()
        before = text[max(0, match.start() - 2) : match.start()].rstrip()[-1:]
        if not before or not (before.isdigit() or before in _JOINS):
            one, other, said = int(left), int(right), int(result)
            works = {"+": one + other, "-": one - other, "/": said * other}.get(operator, one * other)
            if works == (one if operator == "/" else said):
                found.add(text.index("=", match.end(3)))
    return found


def _runs(text: str, first: int, last: int) -> Iterator[list[Token]]:
    """Unbroken series of tokens."""
    run: list[Token] = []
    for match in TOKEN.finditer(text, first, last):
        kind, start, end = str(match.lastgroup), match.start(), match.end()
        word = text[start].isalpha() and kind != "root"
        broken = bool(run) and start != run[-1].end
        glued = word and start > 0 and text[start - 1].isalpha()
        if run and (broken or kind in _GAPS or glued):
            yield run
            run = []
        if (
            kind in _GAPS
            or glued
            or (kind == "of" and not _part_before(run))
            or (kind == "times" and word and not _times(text, start, end))
        ):
            if run and not (broken or kind in _GAPS or glued):
                yield run
                run = []
            continue
        run.append(Token(kind, match[0], start, end))
    if run:
        yield run


def _part_before(run: list[Token]) -> bool:
    """A percentage or a fraction stands at the end: `of` takes its part."""
    kinds = [token.kind for token in run if token.kind not in SILENT][-3:]
    return kinds[-1:] == ["percent"] or kinds[-1:] == ["part"] or kinds == ["number", "over", "number"]


def _times(text: str, start: int, end: int) -> bool:
    """A letter x is a sign of multiplication only between numbers, with the same space on both sides."""
    if end - start > 1:
        return True
    before, after = text[start - 1] if start else "", text[end : end + 1]
    return (before.isdigit() and after.isdigit()) or (
        before in " \u00a0" and before != "" and after in " \u00a0" and after != ""
    )


def _pairs(text: str, run: list[Token]) -> Iterator[Equation]:
    sides: list[list[Token]] = [[]]
    relations: list[str] = []
    for token in run:
        if token.kind in _RELATIONS:
            relations.append(token.kind)
            sides.append([])
        else:
            sides[-1].append(token)
    money = any(token.kind == "money" for token in run)
    cleaned = [_inner(text, [token for token in side if token.kind not in SILENT]) for side in sides]
    cleaned[0] = _head(text, cleaned[0])
    cleaned[-1], word = _tail(text, cleaned[-1])
    for place, (left, right) in enumerate(pairwise(cleaned)):
        if relations[place] == "equals" and left and right and not _running(left, right):
            yield Equation(
                tuple(left), tuple(right), left[0].start, right[-1].end, money or (word and place == len(relations) - 1)
            )


def _inner(text: str, side: list[Token]) -> list[Token]:
    """Two stars are a power between numbers and bold type elsewhere."""
    kept: list[Token] = []
    for place, token in enumerate(side):
        if token.kind != "stars":
            kept.append(token)
        elif kept and kept[-1].kind in ("number", "close") and text[token.end : token.end + 2].strip()[:1].isdigit():
            closes = place + 1 < len(side) and side[place + 1].kind == "number" and text[token.end] == text[token.start - 1]
            if not closes:
                return []
            kept.append(token._replace(kind="power"))
    return kept


def _head(text: str, side: list[Token]) -> list[Token]:
    """The first side without what stands before it; empty when its beginning cannot be told."""
    if [token.kind for token in side[:1]] == ["colon"] and not _line(text, side[0].start).rstrip()[-1:].isdigit():
        side = side[1:]  # the sign after an announcement, with a space before it as in French
    if side and side[0].kind == "times" and side[0].text in "*·∙⋅" and not _line(text, side[0].start).strip():
        side = side[1:]
    side = _after_label(side)
    dashed = len(side) > 1 and side[0].kind == "minus" and side[1].start > side[0].end
    if dashed and not _line(text, side[0].start).strip():
        side = side[1:]  # the dash of a list
    return side if side and _begins(text, side) else []


def _begins(text: str, side: list[Token]) -> bool:
    """Nothing before the side belongs to its first term."""
    line = _line(text, side[0].start)
    before = line.rstrip(" \t\u00a0$€£¥*\\")
    if side[0].kind == "minus":
        if before and (before[-1].isalnum() or before[-1] in ")]}%"):
            return False
    elif side[0].kind not in _STARTS:
        return False
    starred = line.rstrip(" \t\u00a0$€£¥\\")
    if (starred.endswith("*") and starred != line and before) or (len(before) > 1 and before[-1] in "+/×÷·−-–"):
        return False
    tight = line[-1:] if line[-1:] != "*" else ""
    if tight and (tight.isalnum() or tight in "_.,^\\~±&<|'’…"):
        return False
    words = _WORD.findall(before[-24:]) if before and before[-1].isalpha() else []
    variable = words and len(words[-1]) == 1 and words[-1] < "\u3000" and not _LITTLE.search(before)
    if words and (words[-1].lower() in _BEFORE or variable or not worked(side)):
        return False
    cut = len(before) > 1 and before[-1] in ",'" and before[-2].isdigit() and len(side[0].text) == 3  # noqa: PLR2004 - 14, 400
    return not (cut or before.endswith("...") or before[-1:] in _TAINTS)


def _line(text: str, start: int) -> str:
    """What stands before `start` in its line, REACH characters at most."""
    return text[max(text.rfind("\n", max(0, start - REACH), start) + 1, start - REACH) : start]


_LITTLE = regex(r"[^\W\d_]{2,} [aàáyoóeésziuwkv]$")
"""A little word behind another one, not a variable."""
_MEASURE = regex(r"[\u4e00-\u9fff](?<![点點时時号號日月年星折成分倍万萬亿億千百])")
"""A measure word right behind a number."""
_STARTS = frozenset({"number", "part", "root", "frac", "open"})
_TAINTS = frozenset("^~±<>≠≤≥…_@#∘⊕⊗⊙⋆∗★◇△▲□&")


def _after_label(side: list[Token]) -> list[Token]:
    """What follows a label such as `1)`, without brackets that stay open."""
    depth, opened = 0, []
    for place, token in enumerate(side):
        if token.kind == "open":
            opened.append(place)
        elif token.kind == "close":
            if not opened:
                depth = place + 1
            else:
                opened.pop()
    if depth:
        rest = side[depth:]
        return _after_label(rest) if rest and rest[0].start > side[depth - 1].end else []
    while opened and opened[0] == 0:
        side, opened = side[1:], [place - 1 for place in opened[1:]]
    return side if not opened else []


def _tail(text: str, side: list[Token]) -> tuple[list[Token], bool]:
    """The last side without what stands after it, and whether a word follows; empty when its end cannot be told."""
    opened = sum((token.kind == "open") - (token.kind == "close") for token in side)
    while side and _ends_elsewhere(side[-1], opened):
        opened += side[-1].kind == "close"
        opened -= side[-1].kind == "open"
        if side[-1].kind == "open" and (len(side) < 2 or side[-1].start == side[-2].end):  # noqa: PLR2004 - a pair
            return [], False
        side = side[:-1]
    if not side:
        return [], False
    end = side[-1].end
    after = text[end : end + 40].partition("\n")[0].replace("*", "").replace("\\)", "").replace("$", "")
    unit = _WORD.match(after)
    if unit and unit[0].lower() not in _UNITS and not _MEASURE.match(after):
        return [], False
    if _AFTER.match(after):
        return [], False
    return side, bool(_WORD.search(after[:3])) or bool(re.match(r"[\s\\,;!]*\\(?:text|mathrm)", after))


def _ends_elsewhere(token: Token, opened: int) -> bool:
    starred = token.kind == "times" and token.text == "*"
    closed = token.kind == "close" and opened < 0
    return (
        starred
        or closed
        or token.kind == "open"
        or token.kind in ("colon", "bang")
        or (token.kind == "minus" and token.text == "–")
    )


def worked(side: list[Token]) -> bool:
    """There is something to work out: more than a number with its sign."""
    return any(token.kind in _OPERATORS for token in side[side[0].kind == "minus" :])


def _running(left: list[Token], right: list[Token]) -> bool:
    """`3 + 4 = 7 + 2 = 9`: the last result is carried on, as people do on paper."""
    return worked(right) and len(right) > 1 and right[0].kind == "number" and right[1].kind in _OPERATORS and len(left) > 1
