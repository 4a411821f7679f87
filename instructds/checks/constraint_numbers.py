"""Numbers in words, as instructions write them in ten languages."""

# ruff: noqa: RUF001 - dashes
from __future__ import annotations

from .phrases import parted

_DIGITS = (
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    ("", "két|kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc", "tíz", "tizenegy", "tizenkét|tizenkettő"),
    ("", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
    ("", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    ("", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
    ("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    (
        "",
        "dwa|dwóch|dwoma|dwie",
        "trzy|trzech|trzema",
        "cztery|czterech",
        "pięć|pięciu",
        "sześć|sześciu",
        "siedem|siedmiu",
        "osiem|ośmiu",
        "dziewięć",
        "dziesięć|dziesięciu",
        "",
        "",
    ),
    (
        "",
        "dva|dvě|dvou|dvěma",
        "tři|tří|třemi|třech",
        "čtyři|čtyř|čtyřmi",
        "pět|pěti",
        "šest|šesti",
        "sedm|sedmi",
        "osm|osmi",
        "devět",
        "deset|deseti",
        "",
        "",
    ),
    ("", "dois|duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"),
    (
        "",
        "два|две|двух|двумя",
        "три|трёх|трех|тремя",
        "четыре|четырёх|четырех",
        "пять|пяти",
        "шесть|шести",
        "семь|семи",
        "восемь|восьми",
        "девять|девяти",
        "десять|десяти",
        "",
        "",
    ),
    ("", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "", "", ""),
    ("", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"),
)
NUMBERS = {word: place + 1 for row in _DIGITS for place, words in enumerate(row) for word in words.split("|") if word}
NUMBERS |= {"fifteen": 15, "twenty": 20, "fifty": 50, "hundred": 100, "tizenöt": 15, "húsz": 20, "ötven": 50, "száz": 100}
NUMBERS |= {"fünfzehn": 15, "zwanzig": 20, "quinze": 15, "vingt": 20, "quince": 15, "veinte": 20}

ONES = frozenset(
    {
        "egy",
        "egyetlen",
        "tek",
        "nur",
        "einem",
        "einzigen",
        "une",
        "una",
        "uma",
        "single",
        "één",
        "een",
        "jednym",
        "jednou",
        "jedné",
        "numa",
        "одним",
        "одном",
    }
)
"""Articles and numerals that stand for one."""


_FILLERS = frozenset(
    parted(
        "above|and|at|below|breve|breves|brief|complete|complète|complètes|concise|corta|cortas|courte|courtes|"
        "different|einzigen|enkele|fewer|full|kevesebb|kurze|kurzen|kurzer|least|less|long|longer|markdown|max|maximum|"
        "mehr|menos|minimum|moins|more|most|más|máximo|o|oder|of|or|ou|plus|rövid|separate|seule|short|simple|sola|só|"
        "teljes|the|több|under|vagy|very|vollständige|vollständigen|vollständiger|weniger|és|única"
    )
)
"""Words between a number and its unit."""
_NUMERALS = frozenset({*NUMBERS, *ONES, "a"})
_DASHES = str.maketrans("-–‑", "   ")
_AROUND = "+,([{\"'“„«*_~≈:>#"
_BETWEEN = 6
"""Words from a number to its unit, at most."""


def numbered(before: str) -> bool:
    """Whether what stands before a unit ends with a number, or an article that stands for one, that may go with it.

    Example:
        >>> numbered("Írd le három rövid "), numbered("three of his ")
        (True, False)
    """
    for word in reversed(before.lower().translate(_DASHES).split()[-_BETWEEN:]):
        if word not in _FILLERS:
            bare = word.strip(_AROUND)
            return bare.isdecimal() or bare in _NUMERALS
    return False


def number_of(text: str) -> int:
    """The number a numeral or a number word stands for."""
    return int(text) if text.isdigit() else NUMBERS[text.lower()]
