"""Short answers that cannot both be right: yes and no, two numbers, two of the labels that were offered."""

from __future__ import annotations

import re

from instructds.kernels.fold import folded

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
_NUMBER = re.compile(r"(?<![\w.,])[-+\u2212]?\d(?:[\d.,\u00a0\u202f]*\d)?")
_FINAL = re.compile(r"(?:####|\\boxed\{)\s*([-+\u2212]?\d[\d.,]*)")
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\d)")


def contradict(asked: str, one: str, other: str) -> str | None:
    """Why two answers to one instruction cannot both be right: `polarity`, `number`, `label`; null = they may.

    Open answers that merely differ do not contradict each other, and a short answer to a request for an example does not.

    Example:
        >>> contradict("Hány lába van a póknak?", "Nyolc, azaz 8.", "6"), contradict("Mondj egy gyümölcsöt!", "alma", "körte")
        ('number', None)
    """
    final = _FINAL.findall(one)[-1:], _FINAL.findall(other)[-1:]
    if all(final):
        return "number" if _value(final[0][0]) != _value(final[1][0]) else None
    first, second = _words(one), _words(other)
    if not (0 < len(first) <= LONGEST and 0 < len(second) <= LONGEST) or first == second:
        return None
    sides = _side(one), _side(other)
    if all(sides) and sides[0] != sides[1]:
        return "polarity"
    numbers = [{_value(found) for found in _NUMBER.findall(text)} for text in (one, other)]
    units = [set(_words(_NUMBER.sub(" ", text))) for text in (one, other)]
    if len(numbers[0]) == len(numbers[1]) == 1 and numbers[0] != numbers[1] and (units[0] <= units[1] or units[1] <= units[0]):
        return "number"
    offered = " " + " ".join(_words(asked)) + " "
    labels = all(f" {' '.join(words)} " in offered for words in (first, second))
    return "label" if labels and not (set(first) <= set(second) or set(second) <= set(first)) else None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


def _side(text: str) -> str | None:
    found = _POLARITY.match(folded(text).lstrip("\"'*„“«»(¡¿"))
    return found.lastgroup if found else None


def _value(number: str) -> str:
    """A number as written by most: without separators of thousands, with a point for decimals."""
    plain = re.sub("[\u00a0\u202f]", "", number).replace("\u2212", "-").lstrip("+")
    if (found := _THOUSANDS.match(plain)) is not None:
        plain = plain.replace(found.group(1), "")
    plain = plain.replace(",", ".").rstrip(".")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
