"""Very long answers that are clean: tables, plans, glossaries, code and essays of many paragraphs, which repeat their form only."""

from __future__ import annotations

from .clean import own
from .rows import HERE, Draw, Row
from .written import written_rows

ELEMENTS = {
    "en": "hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium silicon phosphorus sulfur chlorine argon potassium calcium scandium titanium vanadium chromium manganese iron cobalt nickel copper zinc",
    "hu": "hidrogén hélium lítium berillium bór szén nitrogén oxigén fluor neon nátrium magnézium alumínium szilícium foszfor kén klór argon kálium kalcium szkandium titán vanádium króm mangán vas kobalt nikkel réz cink",
    "de": "Wasserstoff Helium Lithium Beryllium Bor Kohlenstoff Stickstoff Sauerstoff Fluor Neon Natrium Magnesium Aluminium Silicium Phosphor Schwefel Chlor Argon Kalium Calcium Scandium Titan Vanadium Chrom Mangan Eisen Cobalt Nickel Kupfer Zink",
    "es": "hidrógeno helio litio berilio boro carbono nitrógeno oxígeno flúor neón sodio magnesio aluminio silicio fósforo azufre cloro argón potasio calcio escandio titanio vanadio cromo manganeso hierro cobalto níquel cobre zinc",
}
SIGNS = "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn".split()
ASK_ELEMENTS = {
    "en": "List the first {} elements with their symbols.",
    "hu": "Sorold fel az első {} elemet a vegyjelükkel!",
    "de": "Nenne die ersten {} Elemente mit ihren Symbolen.",
    "es": "Enumera los primeros {} elementos con sus símbolos.",
}
PLAN = {
    "en": (
        "Make a {}-week running plan.",
        "Week {}: run {} minutes on Monday, rest on Tuesday, walk {} minutes on Thursday and finish with {} km on Sunday.",
    ),
    "hu": (
        "Készíts {} hetes futótervet!",
        "{}. hét: hétfőn {} perc futás, kedden pihenő, csütörtökön {} perc séta, vasárnap {} kilométer a befejezés.",
    ),
    "fr": (
        "Fais un programme de course de {} semaines.",
        "Semaine {} : {} minutes de course le lundi, repos le mardi, {} minutes de marche le jeudi et {} km le dimanche.",
    ),
    "pl": (
        "Ułóż plan biegania na {} tygodni.",
        "Tydzień {}: w poniedziałek {} minut biegu, we wtorek odpoczynek, w czwartek {} minut marszu, w niedzielę {} km.",
    ),
}
ESSAY = {
    "en": "Write one long text on several topics, one paragraph each.",
    "hu": "Írj egy hosszú szöveget több témáról, témánként egy bekezdéssel!",
    "de": "Schreibe einen langen Text über mehrere Themen, je einen Absatz.",
    "fr": "Écris un long texte sur plusieurs sujets, un paragraphe pour chacun.",
    "cs": "Napiš dlouhý text o několika tématech, každému jeden odstavec.",
    "zh": "写一篇长文，谈几个不同的话题，每个话题一段。",
}
FIELDS = "name street city country phone language colour width height weight price stock maker model year page".split()


def long_answer(draw: Draw) -> Row:
    made = draw.of((_elements, _essay, _plan, _table, _essay, _code, _plan, _numbered))(draw)
    return Row(*made, group="very long clean answers")


def _elements(draw: Draw) -> tuple[str, str, str]:
    language, count = draw.random.choice(sorted(ELEMENTS)), draw.between(20, 30)
    mark = draw.random.choice(("{0}. {1} ({2})", "- {1}: {2}", "| {0} | {1} | {2} |"))
    head = "| # | | |\n| --- | --- | --- |\n" if mark[0] == "|" else ""
    names = ELEMENTS[language].split()[:count]
    lines = (mark.format(number, name, SIGNS[number - 1]) for number, name in enumerate(names, 1))
    return language, ASK_ELEMENTS[language].format(count), head + "\n".join(lines)


def _plan(draw: Draw) -> tuple[str, str, str]:
    language, weeks = draw.random.choice(sorted(PLAN)), draw.between(12, 52)
    asked, line = PLAN[language]
    start = draw.between(8, 15)
    lines = (line.format(week, start + week, start + 2 * week, 2 + week // 3) for week in range(1, weeks + 1))
    return language, asked.format(weeks), "\n".join(lines)


def _essay(draw: Draw) -> tuple[str, str, str]:
    """Paragraphs of the hosts and the clean rows of the half, every one of them once."""
    language = draw.random.choice(sorted(ESSAY))
    files = sorted((HERE / "hosts").glob("*.txt"))[draw.half :: 2]
    texts = [row.response for path in files for row in written_rows(path) if row.language == language]
    texts += [row.response for row in own(draw.half) if row.language == language]
    return language, ESSAY[language], "\n\n".join(draw.random.sample(texts, len(texts)))


def _table(draw: Draw) -> tuple[str, str, str]:
    language, most = draw.random.choice(("en", "hu")), draw.between(9, 12)
    asked = {"en": "Give the multiplication table up to {}.", "hu": "Írd le a szorzótáblát {}-ig!"}[language]
    rows = (" ".join(f"{one * other:>3}" for other in range(1, most + 1)) for one in range(1, most + 1))
    return language, asked.format(most), "\n".join(rows)


def _code(draw: Draw) -> tuple[str, str, str]:
    language = draw.random.choice(("en", "hu"))
    asked = {
        "en": "Write a Python class with getters and setters.",
        "hu": "Írj Python-osztályt lekérő és beállító metódusokkal!",
    }
    names = draw.random.sample(FIELDS, draw.between(8, 14))
    made = ["class Item:", "    def __init__(self):", *(f"        self._{name} = None" for name in names)]
    for name in names:
        made += ["", f"    def get_{name}(self):", f"        return self._{name}"]
        made += ["", f"    def set_{name}(self, value):", f"        self._{name} = value"]
    return language, asked[language], "```python\n" + "\n".join(made) + "\n```"


def _numbered(draw: Draw) -> tuple[str, str, str]:
    language, most = draw.random.choice(("en", "hu", "es")), 10 * draw.between(12, 40)
    asked = {"en": "Count from 1 to {}.", "hu": "Számolj el 1-től {}-ig!", "es": "Cuenta del 1 al {}."}[language]
    return language, asked.format(most), ", ".join(map(str, range(1, most + 1)))
