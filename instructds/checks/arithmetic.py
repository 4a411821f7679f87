"""Sums that are wrong: every equation of an answer is worked out whole, and what may be meant otherwise is left alone."""

# ruff: noqa: RUF001, E501 - signs of arithmetic and words in several scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from instructds.regexes import regex

from .base import Places, check
from .equations import equations
from .places import matches, without_code
from .questions import asked
from .row_texts import among
from .signs import held
from .spotted import Spotted
from .truth import false, matching, shown, verdict

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_EQUATION = (
    r"[0-9)}%²³⁴½¼¾!*$\]] {0,2}(?:[=＝]|equals|is equal to|egyenlő|ist gleich|ergibt|est égale? à|égale|es igual a|é igual a|"
    r"è uguale a|равно|等于|等於) {0,2}\\?[-−–+$€£¥(*√\\{½¼¾]{0,4}[0-9½¼¾]"
)
_OPERATOR = r"[0-9)}%²³½¼¾] {0,2}(?:[-+−–*×·⋅∙÷/:x^%!√²³½¼¾]|\\[tcdf]|[a-zа-яé一-龥])"

_OTHER = regex(
    r"wrong|incorrect|\bfalse|mistake|\berror|\btrick|riddle|puzzle|\bjoke|\bpattern|\bbase[ -]?\d|binary|\bhex|octal|\bmod(?:ul|\b)|"
    r"o'clock|\bxor\b|bitwise|\bpoem|\bsong|\blyric|metaphor|synergy|paradox|fallacy|1984|\bdebug|untrue|nonsens|hallucinat|"
    r"hib[aá]s|hib[aá]t|helytelen|téves|rejtvény|találós|\bvicc|bináris|számrendszer|\bvers[et]|hamis|becsap|"
    r"falsch|fehler|rätsel|\bwitz|binär|zahlensystem|gedicht|\bfaux|fausse|erreur|énigme|blague|binaire|poème|"
    r"\bfals[oa]|errad|erróne|acertijo|chiste|binari|poema|ошибк|неверн|неправильн|загадк|двоичн|错|錯|谜|謎|笑话|二进制|خطأ|خاطئ",
    re.IGNORECASE,
)
"""The task is about sums that are wrong, or about another arithmetic."""

_DENIED = regex(
    r"\bnot\b|n't\b|n’t\b|wrong|incorrect|\bfalse|mistake|\berror|instead|\bif\b|suppose|assum|imagine|claim|would|contradict|impossible|"
    r"unlike|rather than|\bnem\b|\bha\b|helytelen|hib[aá]|téves|ellentmond|\bnicht\b|falsch|fehler|\bwenn\b|statt|widerspr|"
    r"\bpas\b|faux|erreur|\bsi\b|\bno\b|incorrect|\berr[oó]|contradic|\bне\b|ошиб|неверн|если|不|错|錯|如果|假|ليس|خطأ|≠|✗|✘|❌|\bwhat\b|mod\b",
    re.IGNORECASE,
)
_ANSWER = regex(r"\\?[-−]?\d[\d.,  ’']*(?<=\d)(?:[eE][+-]?\d+)?")
_SAID = regex(
    r"(?:the|answer|result|sum|is|a|az|az?|eredmény|válasz|das|ergebnis|ist|die|antwort|la|le|réponse|résultat|est|el|resultado|"
    r"respuesta|es|it|equals|that|average|mean|product|átlag|összeg|szorzat|value|of|expression|答案|结果|是|ответ|und|to|this)*",
)
_BEFORE, _AFTER = 80, 50
_SHORT = 80


@check(
    severity="high",
    unlike="rounding to the digits shown; units and conversions; variables; remainders; dates, ranges and versions; code; other "
    "bases; a wrong equation that the task holds, or that the answer denies",
    source="AlpacaDataCleaned, wrong answers; every equation is parsed and worked out in exact fractions",
    flags=[
        ("Mennyi 3 + 4 · 2?", "3 + 4 · 2 = 14"),
        ("How many are left?", "First, 48 / 2 = 24. Then 24 - 5 = 18 remain."),
        ("What is 12 * 13?", "157"),
        ("Mennyi 12-szer 13?", "157."),
        ("Was ist 15 % von 80?", "Das Ergebnis ist 14."),
        ("小明一共有多少？", "一共有 5 + 6 = 12 个苹果。"),
        ("Számold ki a végösszeget!", "1 250,50 + 2 300 = 3 650,50 Ft"),
    ],
    spares=[
        ("Mennyi 3 + 4 · 2?", "3 + 4 · 2 = 11"),
        ("Mennyi 10 / 3?", "10 / 3 = 3,33"),
        ("What is 2/3 as a decimal?", "2/3 = 0.67, or 66.7 %"),
        ("Find the mistake: 2 + 2 = 5", "2 + 2 = 5 is wrong, it is 4."),
        ("Mennyi 17 osztva 5-tel?", "17 / 5 = 3, maradék 2"),
        ("Solve 2x + 3 = 7", "2x = 4, so x = 2"),
        ("Wie lange dauert es?", "90 / 60 = 1 Stunde 30 Minuten"),
        ("Hány óra?", "3 * 60 = 180 perc, azaz 180 / 60 = 3 óra"),
        ("Add in binary", "101 + 11 = 1000"),
        ("What is the scale?", "90-100 = 5, 80-89 = 4"),
        ("Mennyi 20 % áfa?", "100 + 20% = 120"),
        ("Is it true?", "No: 2 + 2 = 5 cannot hold."),
        ("How do I write it?", "```\nassert 1 + 1 == 3; y = 1 + 1 = 3\n```"),
        ("Calcule le prix", "12,50 + 7,25 = 19,75 €"),
        ("Mi a telefonszám?", "555-12-34 = a régi szám"),
    ],
)
def wrong_arithmetic(
    response: pa.Array,
    instruction: pa.Array,
    context: pa.Array,
    response_signs: npt.NDArray[np.uint16],
    spotted: Spotted,
) -> Places:
    """An equation in the answer is false, or the answer to a plain sum is another number."""
    import numpy as np

    rows, starts, ends, evidence = [], [], [], []
    said = held(response_signs, "equals") | spotted.holds("equals")
    said[said] = matches(among(response, said), _EQUATION)
    said[said] = matches(among(response, said), _OPERATOR)
    for row in np.flatnonzero(said | _short_sums(response, instruction)).tolist():
        task = "\n".join(part for part in (instruction[row].as_py(), context[row].as_py()) if part)
        found = _first_false(response[row].as_py(), task) if said[row] else _other_number(response[row].as_py(), task)
        if found:
            rows.append(row)
            starts.append(found[0])
            ends.append(found[1])
            evidence.append(found[2])
    return Places(np.array(rows, np.int64), np.array(starts, np.int64), np.array(ends, np.int64), tuple(evidence))


def _short_sums(response: pa.Array, instruction: pa.Array) -> npt.NDArray[np.bool_]:
    """Rows with a short answer in figures to a short task in figures."""
    import numpy as np
    import polars as pl

    frame = pl.DataFrame({"r": pl.Series(response), "i": pl.Series(instruction)})
    size = frame.select((pl.col("r").str.len_bytes() <= _SHORT) & (pl.col("i").str.len_bytes() <= 4 * _SHORT)).to_series()
    near = size.fill_null(value=False).to_numpy()
    near[near] = matches(frame.filter(pl.Series(near))["r"].to_arrow(), r"[0-9]")
    return np.asarray(near, bool)


def _first_false(text: str, task: str) -> tuple[int, int, str] | None:
    """Start, end and evidence of the first false equation."""
    bare, given = without_code(text), None
    for equation in equations(bare):
        sides = false(equation)
        if sides is None:
            continue
        around = bare[max(0, equation.start - _BEFORE) : equation.start] + " " + bare[equation.end : equation.end + _AFTER]
        given = re.sub(r"\s", "", task) if given is None else given
        written = text[equation.start : equation.end]
        if _DENIED.search(around) or re.sub(r"\s", "", written) in given or _OTHER.search(bare[:2000]):
            continue
        if _OTHER.search(task[:2000]):
            return None
        return equation.start, equation.end, f"{written} ({verdict(equation, *sides)})"
    return None


def _other_number(text: str, task: str) -> tuple[int, int, str] | None:
    """Start, end and evidence of the number that answers a plain sum wrongly."""
    found = list(_ANSWER.finditer(text))
    if len(found) != 1 or re.sub(r"\s", "", text.rstrip())[-1:] in "?%" or not _plain(text, found[0]):
        return None
    right = asked(task)
    if not right or _OTHER.search(task) or any(matching(found[0][0].lstrip("\\"), one) for one in right):
        return None
    return found[0].start(), found[0].end(), f"{found[0][0]} (right: {shown(right[0])})"


def _plain(text: str, found: re.Match[str]) -> bool:
    """Nothing stands beside the number but words that say it is the answer."""
    words = re.findall(r"[^\W\d_]+", (text[: found.start()] + " " + text[found.end() :]).lower())
    around = re.sub(r"[\w\s.,:!*\"'$()\\。：=]", "", text)
    return not around.strip("-−") and bool(_SAID.fullmatch("".join(words)))
