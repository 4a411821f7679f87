"""Short answers that cannot both be right: yes and no, two numbers, two of the labels that were offered."""

from __future__ import annotations

import re
from decimal import Decimal

from instructds.kernels.fold import folded

from .numerals import NUMBER, meanings, numbers

_Number = tuple[tuple[str, ...], bool]

LONGEST = 8
"""Words of an answer that is still a closed one."""

_YES = (
    "yes|yeah|true|correct|igen|igaz|ja|wahr|oui|vrai|sí|si|verdadero|sim|verdadeiro|vero|da|да|верно|tak|prawda|ano|áno",
    "evet|doğru|kyllä|نعم|صحيح|是|是的|对|正确|はい|네|예|हाँ|हां",
)
_NO = (
    "no|nope|false|incorrect|nem|hamis|nein|falsch|non|faux|falso|não|nu|нет|неверно|nie|fałsz|ne|nepravda",
    "hayır|yanlış|ei|لا|خطأ|否|不|不是|错|错误|いいえ|아니요|아니오|नहीं",  # noqa: RUF001 - Turkish
)
_POLARITY = re.compile(rf"\A(?:(?P<yes>{'|'.join(_YES)})|(?P<no>{'|'.join(_NO)}))(?!\w)")
_FINAL = re.compile(r"(?:####|\\boxed\{)\s*([-+\u2212]?\d[\d.,]*)")


def contradict(asked: str, one: str, other: str) -> str | None:
    """Why two answers to one instruction cannot both be right: `polarity`, `number`, `label`; null = they may.

    Open answers that merely differ do not contradict each other, and a short answer to a request for an example does not.

    Example:
        >>> contradict("Hány lába van a póknak?", "Nyolc, azaz 8.", "6"), contradict("Mondj egy gyümölcsöt!", "alma", "körte")
        ('number', None)
    """
    final = _FINAL.findall(one)[-1:], _FINAL.findall(other)[-1:]
    if all(final):
        said = [(meanings(found[0].rstrip(".,")), False) for found in final]
        return None if _agree(*said) else "number"
    first, second = _words(one), _words(other)
    if not (0 < len(first) <= LONGEST and 0 < len(second) <= LONGEST):
        return None
    mine, theirs = set(numbers(one)), set(numbers(other))
    if first == second and mine == theirs:
        return None
    sides = _side(one), _side(other)
    if all(sides) and sides[0] != sides[1]:
        return "polarity"
    units = [set(_words(NUMBER.sub(" ", text))) for text in (one, other)]
    alike = units[0] <= units[1] or units[1] <= units[0]
    if len(mine) == len(theirs) == 1 and not _agree(*mine, *theirs) and alike:
        return "number"
    offered = " " + " ".join(_words(asked)) + " "
    labels = all(f" {' '.join(words)} " in offered for words in (first, second))
    return "label" if labels and not (set(first) <= set(second) or set(second) <= set(first)) else None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


def _side(text: str) -> str | None:
    found = _POLARITY.match(folded(text).lstrip("\"'*„“«»(¡¿"))
    return found.lastgroup if found else None


def _agree(one: _Number, other: _Number) -> bool:
    """May two numbers be the same? A share may be written with a percent sign, without one, and as a fraction of 1."""
    (mine, percent), (theirs, also) = one, other
    if set(mine) & set(theirs):
        return True
    shares, plain = (mine, theirs) if percent else (theirs, mine)
    return percent != also and any(
        Decimal(share) == 100 * Decimal(value) for share in _values(shares) for value in _values(plain)
    )


def _values(meanings: tuple[str, ...]) -> list[str]:
    return [meaning for meaning in meanings if meaning.count(".") < 2]  # noqa: PLR2004 - `1.2.3` is no number
