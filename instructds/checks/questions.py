"""Sums that an instruction asks for, in words or in figures, worked out."""

# ruff: noqa: RUF001, E501, ISC004, SIM905 - words and signs in several scripts
from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from itertools import product
from math import prod

from instructds.regexes import regex

from .expressions import TOKEN, NoValue, Reading, Token, number, value

_ASK = frozenset(
    "what is whats the result of value calculate compute evaluate work out find solve please can you tell me how much answer "
    "to this following expression equation sum problem math mathematical for give do does exactly equal equals a simple "
    "arithmetic operation determine would be and s number as "
    "mennyi az a mi számold ki számítsd add meg eredménye eredményét értéke értékét következő kifejezés művelet végezd el oldd "
    "kérlek mondd hány lesz határozd hogy "
    "was ist wie viel wieviel ergibt berechne berechnen rechne sie das die der den ergebnis von wert aus bitte folgende "
    "folgenden ausdruck ausdrucks gleichung löse macht sind "
    "combien font fait est ce que quel quelle le la résultat calcule calculez calculer valeur de du évalue l expression suivante "
    "cuánto es son cuál el resultado calcula calcular valor siguiente expresión resuelve "
    "quanto fa qual risultato calcola "
    "сколько будет вычисли вычислите чему равно посчитай найди найдите значение выражения".split()
)
_ASK_CJK = regex("[请請计计算計算一下下面的表达式結果结果是多少等于等於几幾求出を计算してくださいはいくつですか答えの值值]+")
_NUMBER = regex(r"(?<![\w.,])-?\d+(?:[.,]\d+)*(?![\w.,]*\d)%?")
_LIST = regex(r"#(?:(?:\s*[,;]\s+(?:and |és |und |et |y |e )?| and | és | und | et | y | e )#)+")
_WORDED: tuple[tuple[Callable[[list[Fraction]], Fraction], str], ...] = (
    (
        lambda found: sum(found, Fraction()),
        r"(?:the |die |la )?(?:sum|summe|somme|suma) (?:of|von|aus|de) LIST|(?:a |az )?LIST (?:számok )?összeg[ée]t?|add LIST|"
        r"# meg #",
    ),
    (
        lambda found: prod(found, start=Fraction(1)),
        r"(?:the |das |le |el )?(?:product|produkt|produit|producto) (?:of|von|aus|de) LIST|(?:a |az )?LIST szorzat[aá]t?|"
        r"multiply # (?:by|and|with) #",
    ),
    (
        lambda found: sum(found, Fraction()) / len(found),
        r"(?:the |der |den |la |el )?(?:average|mean|arithmetic mean|durchschnitt|mittelwert|moyenne|promedio|media)"
        r"(?: value)? (?:of|von|aus|de) (?:the )?(?:numbers |following numbers:? )?LIST|(?:a |az )?LIST (?:számok )?átlag[aá]t?",
    ),
    (
        lambda found: found[0] * found[1] / 100,
        r"(?:a |az )?#-?n[ae]k a #%-?[aáeé]t?|(?:a |az )?#-?n[ae]k a # százalék[aá]t?|# percent of #|(?:a |az )?# #%-?[aáeé]t?",
    ),
    (lambda found: found[1] - found[0], r"subtract # from #"),
    (
        lambda found: found[0] / found[1] if found[1] else Fraction(),
        r"# osztva #(?:-?[gnt]y?[ae]l|-[a-z]{2,4}l)|divide # by #",
    ),
)
_FORMS = tuple((work, regex(form)) for work, form in _WORDED)
_OPERATORS = frozenset({"plus", "minus", "times", "over", "colon", "power", "raised", "root", "percent", "bang"})
_MAX_LENGTH = 300


def asked(task: str) -> list[Fraction]:
    """The right answers to a task that is nothing but one sum, one for every way to read it; empty for any other task."""
    if len(task) > _MAX_LENGTH:
        return []
    text = task.strip().rstrip("?!.。？ =:：").strip()
    return _worded(text.lower()) or _figures(text)


def _figures(text: str) -> list[Fraction]:
    tokens: list[Token] = []
    rest, end = [], 0
    for match in TOKEN.finditer(text):
        start = match.start()
        word = text[start].isalpha() and match.lastgroup != "root"
        if word and start and text[start - 1].isalpha():
            continue
        if word and not tokens:
            continue
        if match.lastgroup in ("space", "money", "mark"):
            continue
        rest.append(text[end:start])
        tokens.append(Token(str(match.lastgroup), match[0], start, match.end()))
        end = match.end()
    rest.append(text[end:])
    if any(gap.strip("* \t\u00a0$€£¥\\()[]") for gap in rest[1:-1]) or not _only_asks(rest[0] + " " + rest[-1]):
        return []
    while tokens and tokens[-1].kind in ("equals", "colon"):
        tokens.pop()
    if not any(token.kind in _OPERATORS for token in tokens[1:]) or any(token.kind == "equals" for token in tokens):
        return []
    found = []
    for comma, percent, sign in product((False, True), ("hundredth", "change"), (False, True)):
        try:
            found.append(value(tokens, Reading(comma=comma, percent=percent, sign_first=sign)))
        except NoValue:
            continue
    return found


def _only_asks(text: str) -> bool:
    """The words do nothing but ask."""
    plain = _ASK_CJK.sub(" ", text.lower())
    if re.search(r"[^\w\s:,.!?'’\"“”¿¡()\[\]\\$*-]|\d", plain):
        return False
    return all(word in _ASK for word in re.findall(r"[^\W\d_]+", plain))


def _worded(text: str) -> list[Fraction]:
    bare = text
    while (head := re.match(r"[^\W\d_]+[\s:,]*", bare)) and head[0].strip(" :,\n\t'’") in _ASK and len(head[0]) < len(bare):
        if any(form.fullmatch(_skeleton(bare)) for _, form in _FORMS):
            break
        bare = bare[head.end() :].lstrip("'’")
    shape = _skeleton(bare)
    for work, form in _FORMS:
        if form.fullmatch(shape):
            texts = [found[0].rstrip("%") for found in _NUMBER.finditer(bare)]
            return [work([_signed(one, comma=comma) for one in texts]) for comma in (False, True)]
    return []


def _skeleton(text: str) -> str:
    return _LIST.sub("LIST", re.sub(r"(#)%", r"\1%", _NUMBER.sub(lambda found: "#%" if found[0].endswith("%") else "#", text)))


def _signed(text: str, *, comma: bool) -> Fraction:
    digits = number(text.lstrip("-"), Reading(comma=comma))
    return -digits if text.startswith("-") else digits
