"""Sums that are wrong or right, and constraints that are broken or kept, each in several languages."""

from __future__ import annotations

import json
from dataclasses import dataclass

from .rows import Draw, Row

ASK = {
    "en": ("What is {}?", "Calculate {}.", "How much is {}?", "Work out {}."),
    "hu": ("Mennyi {}?", "Számold ki: {}", "Mennyivel egyenlő {}?", "Add meg az eredményt: {}"),
    "de": ("Was ist {}?", "Berechne {}.", "Wie viel ergibt {}?", "Rechne aus: {}"),
    "fr": ("Combien font {} ?", "Calcule {}.", "Que vaut {} ?", "Effectue {}."),
    "cs": ("Kolik je {}?", "Vypočítej {}.", "Čemu se rovná {}?", "Spočítej {}."),
    "zh": ("{}等于多少？", "计算{}。", "请算出{}。", "{}是多少？"),
}
TELL = {
    "en": ("{}", "The answer is {}.", "We calculate step by step: {}", "So {}, which is the result."),
    "hu": ("{}", "A válasz: {}.", "Lépésről lépésre: {}", "Tehát {}, ez az eredmény."),
    "de": ("{}", "Die Antwort lautet {}.", "Schritt für Schritt: {}", "Also {}, das ist das Ergebnis."),
    "fr": ("{}", "La réponse est {}.", "Étape par étape : {}", "Donc {}, c'est le résultat."),
    "cs": ("{}", "Odpověď je {}.", "Krok za krokem: {}", "Tedy {}, to je výsledek."),
    "zh": ("{}", "答案是{}。", "一步一步计算：{}", "所以{}。"),
}
COMMA = {"hu", "de", "fr", "cs"}


def wrong_arithmetic(_base: Row, draw: Draw, _pool: list[Row]) -> Row | None:
    return _sum(draw, right=False)


def right_arithmetic(draw: Draw) -> Row:
    return _sum(draw, right=True)


def _sum(draw: Draw, *, right: bool) -> Row:
    language = draw.random.choice(sorted(ASK))
    left, value, digits = _expression(draw, language)
    if not right:
        value = _other(draw, value)
    shown = _number(value, digits, language)
    dollars = "${}$" if "\\times" in left else "{}"
    asked = draw.of(ASK[language]).format(left.replace("\\times", "×"))
    said = draw.of(TELL[language]).format(dollars.format(f"{left} = {shown}"))
    return Row(language, asked, said, group="wrong_arithmetic" if not right else "computed sums that hold")


def _expression(draw: Draw, language: str) -> tuple[str, float, int]:
    """An expression as it is written in the language, its value, and the digits after the point to show."""
    a, b, c = draw.between(12, 980), draw.between(3, 97), draw.between(2, 30)
    times = draw.of(("×", "*", "\\times", "·"))
    divide = draw.of(("/", "÷", ":" if language in {"hu", "de", "cs"} else "÷", "/"))
    forms = (
        (f"{a} + {b}", a + b, 0),
        (f"{a * b} {divide} {b}", a, 0),
        (f"{a} - {b}", a - b, 0),
        (f"{b} {times} {c}", b * c, 0),
        (f"({a} + {b}) {times} {c}", (a + b) * c, 0),
        (f"{a} + {b} {times} {c}", a + b * c, 0),
        (f"{_number(a / 4, 2, language)} + {_number(b / 4, 2, language)}", (a + b) / 4, 2),
        (f"{c}^2 + {b}", c * c + b, 0),
    )
    return draw.of(forms)


def _other(draw: Draw, value: float) -> float:
    """A wrong value: digits swapped, ten off, one off, or doubled."""
    step = draw.of((10, 2, 1, 100, value or 1, 7))
    return value + step * draw.random.choice((1, 1, -1)) if value > 2 * step else value + step


def _number(value: float, digits: int, language: str) -> str:
    text = f"{value:.{digits}f}"
    return text.replace(".", ",") if language in COMMA else text


@dataclass(frozen=True, slots=True)
class Asked:
    """A constraint, the answer that keeps it and the answer that breaks it."""

    language: str
    instruction: str
    kept: str
    broken: str


WORDS = {
    "en": (
        "apple bread river lamp winter stone garden music letter bridge cloud paper",
        "Name exactly {} nouns, one per line.",
    ),
    "hu": (
        "alma kenyér folyó lámpa tél kő kert zene levél híd felhő papír",
        "Sorolj fel pontosan {} főnevet, soronként egyet!",
    ),
    "de": (
        "Apfel Brot Fluss Lampe Winter Stein Garten Musik Brief Brücke Wolke Papier",
        "Nenne genau {} Substantive, je Zeile eines.",
    ),
    "fr": (
        "pomme pain rivière lampe hiver pierre jardin musique lettre pont nuage papier",
        "Cite exactement {} noms, un par ligne.",
    ),
}
LIST = {
    "en": ("List {} things you can find in a house.", "Give me {} examples of nouns.", "Write a list of exactly {} items."),
    "hu": ("Sorolj fel {} dolgot, ami egy házban található!", "Írj {} példát főnevekre!", "Készíts pontosan {} elemű listát!"),
    "de": (
        "Nenne {} Dinge, die man in einem Haus findet.",
        "Gib mir {} Beispiele für Substantive.",
        "Schreibe eine Liste mit genau {} Punkten.",
    ),
    "fr": (
        "Énumère {} choses que l'on trouve dans une maison.",
        "Donne-moi {} exemples de noms.",
        "Écris une liste d'exactement {} éléments.",
    ),
}
NUMBERS = {
    "en": ("three", "four", "five", "six"),
    "hu": ("három", "négy", "öt", "hat"),
    "de": ("drei", "vier", "fünf", "sechs"),
    "fr": ("trois", "quatre", "cinq", "six"),
}
SENTENCES = {
    "en": (
        "The river rises in the mountains.",
        "It crosses three countries.",
        "Ships carry grain on it.",
        "In winter it freezes.",
    ),
    "hu": ("A folyó a hegyekben ered.", "Három országon halad át.", "Hajók szállítanak rajta gabonát.", "Télen befagy."),
    "de": (
        "Der Fluss entspringt in den Bergen.",
        "Er durchquert drei Länder.",
        "Schiffe tragen Getreide.",
        "Im Winter friert er zu.",
    ),
    "fr": (
        "Le fleuve naît dans les montagnes.",
        "Il traverse trois pays.",
        "Des bateaux portent du grain.",
        "En hiver il gèle.",
    ),
}
ONE = {
    "en": ("Describe a river in one sentence.", "Describe a river in exactly two sentences."),
    "hu": ("Jellemezz egy folyót egyetlen mondatban!", "Jellemezz egy folyót pontosan két mondatban!"),
    "de": ("Beschreibe einen Fluss in einem Satz.", "Beschreibe einen Fluss in genau zwei Sätzen."),
    "fr": ("Décris un fleuve en une seule phrase.", "Décris un fleuve en exactement deux phrases."),
}
MOST = {
    "en": ("Describe a river in at most {} words.", "Describe a river using no more than {} words."),
    "hu": ("Jellemezz egy folyót legfeljebb {} szóban!", "Jellemezz egy folyót maximum {} szóval!"),
    "de": ("Beschreibe einen Fluss mit höchstens {} Wörtern.", "Beschreibe einen Fluss in maximal {} Wörtern."),
    "fr": ("Décris un fleuve en {} mots au maximum.", "Décris un fleuve en {} mots au plus."),
}
JSON = {
    "en": ("Describe a river as JSON.", "Answer only with valid JSON: the name and length of a river."),
    "hu": ("Írj le egy folyót JSON formátumban!", "Csak érvényes JSON-nal válaszolj: egy folyó neve és hossza."),
    "de": ("Beschreibe einen Fluss als JSON.", "Antworte nur mit gültigem JSON: Name und Länge eines Flusses."),
    "fr": ("Décris un fleuve au format JSON.", "Réponds uniquement en JSON valide : nom et longueur d'un fleuve."),
}
UPPER = {
    "en": ("Describe a river in capital letters only.", "Describe a river. Your whole answer must be in uppercase."),
    "hu": ("Jellemezz egy folyót csupa nagybetűvel!", "Jellemezz egy folyót! Az egész válasz nagybetűs legyen."),
    "de": (
        "Beschreibe einen Fluss nur in Großbuchstaben.",
        "Beschreibe einen Fluss. Die ganze Antwort soll in Großbuchstaben sein.",
    ),
    "fr": ("Décris un fleuve uniquement en majuscules.", "Décris un fleuve. Toute la réponse doit être en majuscules."),
}
AVOID = {
    "en": ('Describe a river without using the word "{}".', "Describe a river. Do not use the word '{}'."),
    "hu": ("Jellemezz egy folyót a „{}” szó használata nélkül!", "Jellemezz egy folyót! Ne használd a „{}” szót!"),
    "de": ("Beschreibe einen Fluss, ohne das Wort „{}“ zu verwenden.", "Beschreibe einen Fluss. Verwende nicht das Wort „{}“."),
    "fr": ("Décris un fleuve sans utiliser le mot « {} ».", "Décris un fleuve. N'utilise pas le mot « {} »."),
}
USE = {
    "en": ('Describe a river. Include the word "{}".', "Describe a river and use the word '{}' in your answer."),
    "hu": ("Jellemezz egy folyót! Szerepeljen benne a „{}” szó.", "Jellemezz egy folyót, és használd a „{}” szót a válaszban!"),
    "de": ("Beschreibe einen Fluss. Verwende das Wort „{}“.", "Beschreibe einen Fluss und benutze dabei das Wort „{}“."),
    "fr": ("Décris un fleuve. Utilise le mot « {} ».", "Décris un fleuve et inclus le mot « {} » dans ta réponse."),
}


def broken_constraint(_base: Row, draw: Draw, _pool: list[Row]) -> Row | None:
    asked = constraint(draw)
    return Row(asked.language, asked.instruction, asked.broken, group="broken_constraint")


def kept_constraint(draw: Draw) -> Row:
    asked = constraint(draw)
    return Row(asked.language, asked.instruction, asked.kept, group="constraints that are kept")


def constraint(draw: Draw) -> Asked:
    """A constraint a program can verify, with an answer that keeps it and one that does not."""
    language = draw.random.choice(sorted(WORDS))
    return draw.random.choice((_items, _items, _sentences, _most, _json, _upper, _avoid, _use))(draw, language)


def _items(draw: Draw, language: str) -> Asked:
    nouns = draw.random.sample(WORDS[language][0].split(), 9)
    place = draw.between(0, 3)
    count = place + 3
    shown = draw.of((str(count), NUMBERS[language][place]))
    asked = draw.of((*LIST[language], WORDS[language][1])).format(shown)
    mark = draw.of(("{1}. {0}", "- {0}", "* {0}", "{1}) {0}"))
    wrong = count + draw.of((1, -1, 2, -2))
    kept, broken = (
        "\n".join(mark.format(noun, place) for place, noun in enumerate(nouns[:many], 1)) for many in (count, max(wrong, 1))
    )
    return Asked(language, asked, kept, broken)


def _sentences(draw: Draw, language: str) -> Asked:
    which = draw.between(0, 1)
    said = draw.random.sample(SENTENCES[language], 4)
    return Asked(language, ONE[language][which], " ".join(said[: which + 1]), " ".join(said[: which + draw.between(2, 3)]))


def _most(draw: Draw, language: str) -> Asked:
    said = draw.random.sample(SENTENCES[language], 4)
    count = len(" ".join(said[:2]).split()) + 2
    asked = draw.of(MOST[language]).format(count)
    return Asked(language, asked, " ".join(said[:2]), " ".join([*said, *said[::-1]]))


def _json(draw: Draw, language: str) -> Asked:
    said = draw.random.choice(SENTENCES[language])
    kept = json.dumps({"name": "Tisza", "length": 966}, indent=draw.of((2, None)))
    return Asked(
        language,
        draw.of(JSON[language]),
        kept,
        draw.of((said, "{name: Tisza, length: 966", f"Tisza, 966 km. {said}", kept[:-2])),
    )


def _upper(draw: Draw, language: str) -> Asked:
    said = " ".join(draw.random.sample(SENTENCES[language], 2))
    return Asked(language, draw.of(UPPER[language]), said.upper(), said)


def _avoid(draw: Draw, language: str) -> Asked:
    said = draw.random.sample(SENTENCES[language], 4)
    word = said[0].rstrip(".").split()[-1]
    without = next(one for one in said[1:] if word.lower() not in one.lower())
    return Asked(language, draw.of(AVOID[language]).format(word), without, f"{said[0]} {said[1]}")


def _use(draw: Draw, language: str) -> Asked:
    said = draw.random.sample(SENTENCES[language], 2)
    word = said[0].rstrip(".").split()[-1]
    return Asked(language, draw.of(USE[language]).format(word), " ".join(said), said[1])
