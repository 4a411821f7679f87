"""Numbers in words, as instructions write them in ten languages."""

from __future__ import annotations

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
    ("", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"),
)
NUMBERS = {word: place + 1 for row in _DIGITS for place, words in enumerate(row) for word in words.split("|") if word}
NUMBERS |= {"fifteen": 15, "twenty": 20, "fifty": 50, "hundred": 100, "tizenöt": 15, "húsz": 20, "ötven": 50, "száz": 100}
NUMBERS |= {"fünfzehn": 15, "zwanzig": 20, "quinze": 15, "vingt": 20, "quince": 15, "veinte": 20}


def number_of(text: str) -> int:
    """The number a numeral or a number word stands for."""
    return int(text) if text.isdigit() else NUMBERS[text.lower()]
