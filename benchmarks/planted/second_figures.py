"""Wrong sums in word problems and in single lines, and broken constraints of form, length and wording."""

from __future__ import annotations

from .rows import Draw, Row

Pool = list[Row]
SUMS = {
    "en": (
        "Anna has {a} marbles and buys {b} more. How many does she have?",
        "She has {a} + {b} = {s} marbles.",
        "What is {p}% of {h}?",
        "{p}% of {h} is {h} * {p}/100 = {q}.",
    ),
    "hu": (
        "Annának {a} golyója van, és vesz még {b} darabot. Hány golyója lesz?",
        "Összesen {a} + {b} = {s} golyója lesz.",
        "Mennyi {h} {p} százaléka?",
        "{h} · {p} / 100 = {q}, tehát ennyi a {p} százaléka.",
    ),
    "de": (
        "Anna hat {a} Murmeln und kauft {b} dazu. Wie viele hat sie?",
        "Sie hat {a} + {b} = {s} Murmeln.",
        "Wie viel sind {p} % von {h}?",
        "{h} · {p} : 100 = {q}",
    ),
    "fr": (
        "Anna a {a} billes et en achète {b}. Combien en a-t-elle ?",
        "Elle en a {a} + {b} = {s}.",
        "Combien font {p} % de {h} ?",
        "{h} × {p} ÷ 100 = {q}",
    ),
    "es": (
        "Ana tiene {a} canicas y compra {b} más. ¿Cuántas tiene?",
        "Tiene {a} + {b} = {s} canicas.",
        "¿Cuánto es el {p} % de {h}?",
        "{h} × {p} / 100 = {q}",
    ),
    "pl": (
        "Ania ma {a} kulek i kupuje jeszcze {b}. Ile ma kulek?",
        "Ma {a} + {b} = {s} kulek.",
        "Ile to {p}% z {h}?",
        "{h} · {p} : 100 = {q}",
    ),
    "ru": (
        "У Ани {a} шариков, она покупает ещё {b}. Сколько у неё шариков?",
        "У неё {a} + {b} = {s} шариков.",
        "Сколько будет {p}% от {h}?",
        "{h} * {p} / 100 = {q}",
    ),
    "zh": (
        "小安有{a}颗弹珠，又买了{b}颗。她一共有多少颗？",
        "一共有{a}+{b}={s}颗弹珠。",
        "{h}的{p}%是多少？",
        "{h} × {p} ÷ 100 = {q}",
    ),
}
PLAIN = {
    "en": ("What's {e}?", "Compute: {e}", "Please solve {e}.", "{e} = ?"),
    "hu": ("Mennyi az eredménye: {e}?", "Oldd meg: {e} = ?", "Számítsd ki {e} értékét!", "{e} = ?"),
    "de": ("Löse {e}.", "Was ergibt {e}?", "{e} = ?", "Rechne: {e}"),
    "ru": ("Сколько будет {e}?", "Вычисли {e}.", "{e} = ?", "Посчитай: {e}"),
    "tr": ("{e} kaç eder?", "Hesapla: {e}", "{e} = ?", "{e} işleminin sonucu nedir?"),
}


def wrong_arithmetic(_base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A wrong result in a worked step, in a chain of steps, or as the whole answer to a plain sum."""
    a, b = draw.between(17, 640), draw.between(6, 290)
    p, h = 5 * draw.between(1, 15), 20 * draw.between(2, 60)
    off = draw.of((1, 3, 9, 10, 11, 100))
    language = draw.random.choice(sorted(SUMS))
    words = {"a": a, "b": b, "s": a + b + off, "p": p, "h": h, "q": p * h // 100 + off}
    asked, said, asked_share, said_share = SUMS[language]
    form = draw.random.choice(("bare", "word", "share", "chain", "latex", "word"))
    if form == "word":
        return Row(language, asked.format(**words), said.format(**words))
    if form == "share":
        return Row(language, asked_share.format(**words), said_share.format(**words))
    language = draw.random.choice(sorted(PLAIN))
    sign, value = draw.random.choice((("+", a + b), ("-", a - b), ("×", a * b), ("*", a * b)))
    shown = f"{a} {sign} {b}"
    asked = draw.of(PLAIN[language]).format(e=shown)
    if form == "bare":
        return Row(language, asked, draw.random.choice((f"{value + off}", f"{shown} = {value + off}", f"= {value + off}")))
    if form == "chain":
        return Row(language, asked.replace(shown, f"{shown} + 5"), f"{shown} = {value}\n{value} + 5 = {value + 5 + off}")
    return Row(language, asked, f"$${a} {sign.replace('×', chr(92) + 'times')} {b} = {value + off}$$".replace("*", "\\cdot"))


THINGS = {
    "en": "spoon chair window carpet kettle mirror candle towel pillow basket".split(),
    "hu": "kanál szék ablak szőnyeg tükör gyertya törölköző párna kosár vödör".split(),
    "de": "Löffel Stuhl Fenster Teppich Kessel Spiegel Kerze Handtuch Kissen Korb".split(),
    "fr": "cuillère chaise fenêtre tapis bouilloire miroir bougie serviette coussin panier".split(),
    "es": "cuchara silla ventana alfombra tetera espejo vela toalla almohada cesta".split(),
    "it": "cucchiaio sedia finestra tappeto bollitore specchio candela cuscino cesto vaso".split(),
}
TEXT = {
    "en": (
        "The market opens at six. Farmers bring eggs and cheese.",
        "By noon the stalls are empty. A cat sleeps under the last table.",
    ),
    "hu": (
        "A piac hatkor nyit. A gazdák tojást és sajtot hoznak.",
        "Délre kiürülnek a standok. Az utolsó asztal alatt macska alszik.",
    ),
    "de": (
        "Der Markt öffnet um sechs. Bauern bringen Eier und Käse.",
        "Mittags sind die Stände leer. Unter dem letzten Tisch schläft eine Katze.",
    ),
    "fr": (
        "Le marché ouvre à six heures. Les fermiers apportent des œufs.",
        "À midi les étals sont vides. Un chat dort sous la dernière table.",
    ),
    "es": (
        "El mercado abre a las seis. Los granjeros traen huevos.",
        "Al mediodía los puestos están vacíos. Un gato duerme bajo la mesa.",
    ),
    "it": (
        "Il mercato apre alle sei. I contadini portano uova e formaggio.",
        "A mezzogiorno i banchi sono vuoti. Un gatto dorme sotto il tavolo.",
    ),
}
ASKED = {
    "items": {
        "en": ("Name {n} household objects.", "Give a bulleted list of {n} objects."),
        "hu": ("Nevezz meg {n} háztartási tárgyat!", "Adj egy {n} elemű listát használati tárgyakról!"),
        "de": ("Zähle {n} Haushaltsgegenstände auf.", "Liste mit {n} Gegenständen, bitte."),
        "fr": ("Nomme {n} objets de la maison.", "Donne une liste de {n} objets."),
        "es": ("Nombra {n} objetos de la casa.", "Dame una lista de {n} objetos."),
        "it": ("Nomina {n} oggetti di casa.", "Dammi un elenco di {n} oggetti."),
    },
    "sentence": {
        "en": ("Describe a market in a single sentence.", "In one sentence, what is a market day like?"),
        "hu": ("Írj le egy piacot egy mondatban!", "Egyetlen mondatban válaszolj: milyen egy piaci nap?"),
        "de": ("Beschreibe einen Markt in einem einzigen Satz.", "Antworte mit genau einem Satz: Wie ist ein Markttag?"),
        "fr": ("Décris un marché en une phrase.", "Réponds en une seule phrase : comment est un jour de marché ?"),
        "es": ("Describe un mercado en una frase.", "Responde con una sola frase: ¿cómo es un mercado?"),
        "it": ("Descrivi un mercato in una frase.", "Rispondi con una sola frase: com'è un mercato?"),
    },
    "words": {
        "en": ("Describe a market in fewer than {n} words.", "Describe a market. Maximum {n} words."),
        "hu": ("Írj le egy piacot kevesebb mint {n} szóban!", "Írj le egy piacot, legfeljebb {n} szóval!"),
        "de": ("Beschreibe einen Markt in weniger als {n} Wörtern.", "Beschreibe einen Markt, maximal {n} Wörter."),
        "fr": ("Décris un marché en moins de {n} mots.", "Décris un marché, {n} mots maximum."),
        "es": ("Describe un mercado en menos de {n} palabras.", "Describe un mercado, máximo {n} palabras."),
        "it": ("Descrivi un mercato in meno di {n} parole.", "Descrivi un mercato, massimo {n} parole."),
    },
    "upper": {
        "en": ("Describe a market. WRITE ONLY IN CAPITAL LETTERS.", "Describe a market in all caps."),
        "hu": ("Írj le egy piacot csak nagybetűkkel!", "Írj le egy piacot, végig NAGYBETŰVEL!"),
        "de": ("Beschreibe einen Markt, alles in Großbuchstaben.", "Beschreibe einen Markt ausschließlich in Großbuchstaben."),
        "fr": ("Décris un marché tout en majuscules.", "Décris un marché, en lettres majuscules seulement."),
        "es": ("Describe un mercado solo en mayúsculas.", "Describe un mercado todo en mayúsculas."),
        "it": ("Descrivi un mercato tutto in maiuscolo.", "Descrivi un mercato usando solo lettere maiuscole."),
    },
    "avoid": {
        "en": ('Describe a market. Avoid the word "{w}".', 'Describe a market but never use "{w}".'),
        "hu": ("Írj le egy piacot! Kerüld a „{w}” szót!", "Írj le egy piacot úgy, hogy nem szerepel benne a „{w}” szó!"),
        "de": (
            "Beschreibe einen Markt. Vermeide das Wort „{w}“.",
            "Beschreibe einen Markt. Das Wort „{w}“ darf nicht vorkommen.",
        ),
        "fr": ("Décris un marché. Évite le mot « {w} ».", "Décris un marché sans le mot « {w} »."),
        "es": ("Describe un mercado. Evita la palabra «{w}».", "Describe un mercado sin usar la palabra «{w}»."),
        "it": ("Descrivi un mercato. Evita la parola «{w}».", "Descrivi un mercato senza usare la parola «{w}»."),
    },
    "json": {
        "en": (
            "Return a JSON object with the opening hour of the market.",
            "Give the market's opening hour in JSON format only.",
        ),
        "hu": (
            "Adj vissza egy JSON-objektumot a piac nyitási idejével!",
            "Kizárólag JSON formátumban add meg, mikor nyit a piac!",
        ),
        "de": (
            "Gib ein JSON-Objekt mit der Öffnungszeit des Marktes zurück.",
            "Nenne die Öffnungszeit des Marktes nur im JSON-Format.",
        ),
        "fr": (
            "Renvoie un objet JSON avec l'heure d'ouverture du marché.",
            "Donne l'heure d'ouverture du marché uniquement au format JSON.",
        ),
        "es": (
            "Devuelve un objeto JSON con la hora de apertura del mercado.",
            "Da la hora de apertura del mercado solo en formato JSON.",
        ),
        "it": ("Restituisci un oggetto JSON con l'orario di apertura.", "Scrivi l'orario di apertura solo in formato JSON."),
    },
}


def broken_constraint(_base: Row, draw: Draw, _pool: Pool) -> Row | None:
    language = draw.random.choice(sorted(TEXT))
    kind = draw.random.choice(("items", "items", "sentence", "words", "upper", "avoid", "json"))
    said = " ".join(TEXT[language] if draw.chance(0.5) else TEXT[language][::-1])
    n, w = draw.between(3, 7), said.split()[1]
    if kind == "items":
        names = draw.random.sample(THINGS[language], n + draw.of((1, -1, 3, 2)) if n > 3 else n + 2)
        mark = draw.random.choice(("- ", "* ", "{}. ", "• "))
        said = "\n".join(mark.format(place) + name for place, name in enumerate(names, 1))
    return Row(language, draw.of(ASKED[kind][language]).format(n=n + 2 if kind == "words" else n, w=w), said)
