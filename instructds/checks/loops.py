"""A stretch of a text that says one unit over and over: where it is, and whether somebody may have written it on purpose."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import NamedTuple

from instructds.regexes import regex

from .last_forms import is_verse
from .places import without_code

_FORM = regex(
    r"[|\\{}<>=;_$\t]|//|\d[.,:]?\d*[.,:]?\d*[ ,]+\d|\w\([^()]*\)\s*\Z|[A-Z]{3} [\"']|"
    r"\A\W*[A-G][#b♯♭]?(?:m|maj|min|dim|aug|sus|add)?\d?(?:[\s,–-]+[A-G][#b♯♭]?(?:m|maj|min|dim|aug|sus|add)?\d?)+\W*\Z"
)
"""Tables, code, rows of numbers, chords."""
_SPOKEN, _SENTENCE = regex(r"(?<![\w<>=/\\])[^\W\d_]{2,}(?![\w<>=/\\(])|[\u3400-\u9fff]{2}"), 6
"""Words of a sentence, in which signs of code and formulas may stand, and the least of them."""

_WORD = regex(r"[^\W_]+")
_PACKED = regex(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")

_AROUND = r"[!?！？\"'“”()（）\s–—.-]*"
_BARE, _SIGNS, _SHORT = regex(rf"{_AROUND}(?:[!?！？\"()（）]|\d(?:[.)]|\s*[–—-])){_AROUND}"), 15, 12
"""Signs or figures of which a loop without letters is made, how often it has them at least, and its characters at most."""

_LAUGHTER = 3
"""Characters without a space that may be laughter, which has to be long to be a loop."""

_REFRAIN = 12
"""Words of what may be said three times for effect."""

_ON = 4
"""How many times longer a loop has to be after which the text goes on."""

_CRY, _CRIES, _CALL, _CALLED = 60, 10, 300, 6
"""Characters of an answer that is one word or two, or a call: either may be cried, and how often."""

_SUNG, _LINE = 8, 60
"""How often lines of verse may come again, and their characters."""

_CALLS = ("!", "！")


class Loop(NamedTuple):
    """The characters of a loop, what it says, how often where that was counted, and whether the text says it alone, whole.

    A loop is `meant` where its form tells that somebody wrote it on purpose, as a cry or in verse.
    """

    start: int
    end: int
    unit: str
    times: float = 0.0
    alone: bool = False
    meant: bool = False


def exact_loop(text: str, start: int, length: int, period: int, words: int) -> Loop | None:
    """The exact loop at some bytes of a text; None where it is too short to say anything, or of code or figures.

    Example:
        >>> exact_loop("Snow is and is and is and is and is and", 5, 34, 7, 6).unit
        'is and '
    """
    data = text.encode()
    unit = data[start : start + period].decode(errors="ignore")
    first = len(data[:start].decode(errors="ignore"))
    last = len(data[: start + length].decode(errors="ignore"))
    said, times = said_in(unit), length / period
    rest = text[last:].strip()
    if not any(map(str.isalpha, unit)):
        bare = times >= _SIGNS and len(unit) <= _SHORT and _BARE.fullmatch(unit) and not any(map(str.isalpha, rest))
        return Loop(first, last, unit, times) if bare and without_code(text)[first:last].strip() else None
    if not said or is_form(unit):
        return None
    more, every = data[start + length // period * period : start + length].decode(errors="ignore"), _WORD.findall(unit)
    begun = _WORD.findall(more)
    whole, parted = begun in ([], every), begun == every[: len(begun)]
    alone = max(len(text[:first].strip()), len(rest)) <= len(unit)
    if (alone and parted and _is_cried(text, unit, said, times)) or (whole and _is_sung(text, first, last, times)):
        return Loop(first, last, unit, times, meant=True)
    if times < 3:  # noqa: PLR2004 - the whole answer twice
        return Loop(first, last, unit, times, alone and whole) if last - first >= 0.9 * len(text) and said >= 12 else None  # noqa: PLR2004
    needed = _needed(unit, said, words) + (whole and said <= _REFRAIN)
    if len(rest) > max(len(unit), (last - first) / 2) and last - first < len(text) / 2:
        needed *= _ON
    found = round(times) >= needed if whole else times >= needed
    return Loop(first, last, unit, times, alone and whole) if found and without_code(text)[first:last].strip() else None


def _is_cried(text: str, unit: str, said: int, times: float) -> bool:
    """Whether a text is one short cry or call a few times, as sounds and cheers are."""
    if said <= 2 and len(text) <= _CRY:  # noqa: PLR2004 - a word or two
        return times <= _CRIES
    return times <= _CALLED and len(text) <= _CALL and unit.rstrip().endswith(_CALLS)


def _is_sung(text: str, first: int, last: int, times: float) -> bool:
    """Whether a loop is of lines without full stops, as verse and songs have them, in a text of such lines."""
    if times > _SUNG or "\n" not in text[first:last].strip():
        return False
    lines = [line for line in text[:last].split("\n") if line.strip()]
    return max(map(len, lines)) <= _LINE and is_verse(lines)


def _needed(unit: str, said: int, words: int) -> int:
    """How often a unit has to follow itself before it is a loop."""
    if len(unit) <= _LAUGHTER and " " not in unit:
        packed = _PACKED.findall(unit)
        return 2 * words if len(set(packed)) > 1 or (packed and not unit.isalpha()) else 10 * words
    return words if said == 1 else 4 if said <= 3 else 3  # noqa: PLR2004


def is_form(unit: str) -> bool:
    """Whether what is repeated is a row of a table, of code, chords or of numbers, and no sentence about them."""
    return _FORM.search(unit) is not None and len(_SPOKEN.findall(unit)) < _SENTENCE


def said_in(unit: str) -> int:
    """How many words a unit has; two characters of a script without spaces are one."""
    packed = len(_PACKED.findall(unit))
    return len(_WORD.findall(_PACKED.sub(" ", unit))) + (packed + 1) // 2
