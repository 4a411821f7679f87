"""Damage to the text of an answer, made in other ways than the first set makes it."""

from __future__ import annotations

import re
from dataclasses import replace

from .rows import Draw, Row

Pool = list[Row]
UNSPACED = ("zh", "ja")
PARTS = re.compile(r"(?<=[.!?؟。！？])\s*")
BLANKS = ("\n", " ", "\u200c", "\u2009 ", "\r\n\r\n", "\u2028", "\t\t", "\u00ad", "\u200b ", "\u200e", "\n \n", "\u2060")
CODE = (
    "```js\nconst sum = list.reduce((a, b) => a + b, 0);\nconsole.log(sum);\n```",
    "```python\ndef area(r):\n    return 3.14 * r * r\n\nprint(area(2))\n```",
    "```\n$ git fetch\n$ git merge origin/main\n```",
    "~~~sql\nSELECT name FROM birds\nWHERE weight < 20;\n~~~",
    "```java\nint n = 0;\nwhile (n < 5) {\n  n++;\n}\n```",
    '```json\n{\n  "name": "Tisza",\n  "km": 966\n}\n```',
    "```bash\nfor f in *.txt; do\n  wc -l $f\ndone\n```",
    "```csv\nmonth,sold\nmay,12\njune,15\n```",
)
CONTROLS = ("\x02", "\x1b[1m", "\x0c\x00", "\x08", "\x1f", "\x7f", "\x07\x07", "\x1b]0;", "\x03", "\x10", "\x9b", "\x85\x84")
HTML = (
    lambda parts: "<h2>1.</h2>" + "".join(f"<p>{part}</p>" for part in parts),
    "<br />".join,
    lambda parts: "<ul>\n" + "\n".join(f"  <li>{part}</li>" for part in parts) + "\n</ul>",
    lambda parts: f"<strong>{parts[0]}</strong> " + " ".join(parts[1:]),
    lambda parts: " ".join(parts) + "</div>",
    lambda parts: f'{parts[0]} <a href="/wiki/page" class="ext">{parts[-1]}</a>',
    lambda parts: "&nbsp;&nbsp;" + "&nbsp;".join(parts),
    lambda parts: "&lt;p&gt;" + " ".join(parts) + "&lt;/p&gt;",
    lambda parts: f"<font size=2>{' '.join(parts)}</font>",
    lambda parts: " ".join(parts) + "<!-- more -->",
    lambda parts: "<table><tr>" + "".join(f"<td>{part}</td>" for part in parts) + "</tr></table>",
    lambda parts: f"<em>{parts[0]}</em><br>" + "<br>".join(parts[1:]),
    lambda parts: f"&ldquo;{parts[0]}&rdquo; " + " ".join(parts[1:]) + "&hellip;",
    lambda parts: '<div id="content">\n' + "\n".join(parts) + "\n<p>",
)
WRONG_TABLES = {
    "hu": (("utf-8", "cp1252"), ("cp1250", "latin-1"), ("utf-8", "cp1250"), ("utf-8", "latin-1")),
    "ru": (("utf-8", "cp1251"), ("cp1251", "latin-1"), ("utf-8", "latin-1"), ("koi8-r", "cp1251")),
    "": (("utf-8", "cp1252"), ("utf-8", "latin-1"), ("utf-8", "cp437"), ("utf-8", "mac_roman")),
}
PHONETIC = "bcdfghjklmnpqrstvwxyz"
SETS = ("qwertasdfgyxcvb", "éáűőúöüóíxkzqjgh", "йцукенгшщзхъфывп", "ـضصثقفغعهخحجد", "lkjhgfdsapoiuyt", "zxcvbnmasdfqwe")
BITS = "ing ##ed _the pre Ġof ▁an tion </ [s0 ment ::= 的 ство über __ ség ation qu 0x és ция der }} lich ção %s".split()


def parts_of(row: Row) -> list[str]:
    """The sentences of the answer."""
    return [part for part in PARTS.split(row.response) if part.strip()]


def empty(base: Row, _draw: Draw, _pool: Pool) -> Row | None:
    return replace(base, response="")


def whitespace(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    return replace(base, response="".join(draw.of(BLANKS) for _ in range(draw.between(1, 9))))


def echo(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """The question again: in capitals, twice, with a heading, in a quote, with a mark more or less."""
    asked = base.instruction or ""
    if len(asked) < (9 if base.language in UNSPACED else 22) or len(asked) > 900:
        return None
    forms = (
        asked,
        asked.upper(),
        f"> {asked}",
        f"**{asked}**",
        f"{asked} {asked}",
        asked.rstrip(".?!？。؟") + "...",
        f"  {asked}\n\n",
        re.sub(r"[.,?!;:]", "", asked),
    )
    return replace(base, response=draw.of(forms))


def _listed(base: Row, draw: Draw) -> str:
    """The answer as it is, or its sentences as a list or paragraphs."""
    parts = parts_of(base)
    if len(parts) < 3 or draw.chance(0.5):
        return base.response
    form = draw.random.choice(("- {1}", "{0}. {1}", "{1}\n", "* **{0}:** {1}"))
    return "\n".join(form.format(number, part) for number, part in enumerate(parts, 1))


def cut_word(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Stopped by a limit of length, in a word; at any place after the first quarter."""
    text = _listed(base, draw)
    words = [word for word in re.finditer(r"[^\W\d_]{5,}", text) if word.start() > len(text) * 0.25]
    if base.language in UNSPACED or len(text) < 90 or not words:
        return None
    word = draw.random.choice(words)
    return replace(base, response=text[: draw.between(word.start() + 2, word.end() - 2)])


def cut_sentence(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Stopped between words, after a comma, or where a list begins its next point."""
    text = _listed(base, draw)
    if text[:3] in ("1. ", "- " + text[2:3]) and draw.chance(0.4):
        lines = text.split("\n")
        kept = lines[: draw.between(2, len(lines) - 1)]
        mark = f"{len(kept) + 1}." if text[0] == "1" else "-"
        return replace(base, response="\n".join([*kept, mark]))
    if base.language in UNSPACED:
        gaps = [gap.end() for gap in re.finditer(r"[\u3041-\u9fff](?=[\u3041-\u9fff])", text)]
    else:
        gaps = [gap.start() for gap in re.finditer(r"(?<=[^\W\d_]),? (?=[^\W\d_])", text) if gap.end() < len(text)]
        gaps = [gap for gap in gaps if not text[gap:].lstrip(", ")[:1].isupper()] + [
            gap.end() for gap in re.finditer(r",(?= [^\W\d_])", text)
        ]
    gaps = [gap for gap in gaps if len(text) * 0.25 < gap < len(text) * 0.97]
    return replace(base, response=text[: draw.random.choice(gaps)]) if gaps else None


def open_fence(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A block of code without its end: alone, after text, after another block, or stopped in a line of it."""
    whole = draw.of(CODE)
    code = whole.rpartition("\n")[0]
    code = code[: draw.between(len(code) * 2 // 3, len(code))].rstrip() if draw.chance(0.4) else code
    parts = parts_of(base)
    head = " ".join(parts[: draw.between(1, len(parts))]) if parts else ""
    forms = (f"{head}\n\n{code}", f"{head}\n{code}", f"{head}\n\n{whole}\n\n{parts[-1]}\n\n{code}", code)
    return replace(base, response=draw.of(forms)) if parts else None


def _piece(base: Row, draw: Draw) -> str:
    if base.language in UNSPACED:
        place = draw.between(0, max(0, len(base.response) - 12))
        return base.response[place : place + draw.of((2, 3, 6, 9))]
    words = base.response.split()
    length = draw.of((1, 2, 3, 4, 6, 10))
    place = draw.between(0, max(0, len(words) - length))
    return " ".join(words[place : place + length])


def phrase_loop(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A sign, word or phrase over and over, joined by blanks, commas or nothing, after the whole answer or some of it."""
    glue = "" if base.language in UNSPACED else draw.of((" ", ", ", " ", "; ", " - ", " "))
    piece = draw.of(("!", "ha")) if draw.chance(0.08) else _piece(base, draw)
    looped = glue.join([piece] * draw.between(15, 70))
    head = base.response[: draw.between(0, len(base.response))] if draw.chance(0.8) else ""
    text = f"{head} {looped}".strip()
    return replace(base, response=text[: len(text) - draw.between(0, 5)])


def line_loop(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Whole sentences or paragraphs over and over, some with running numbers or bullets."""
    parts = [part for part in parts_of(base) if len(part) < 260 and "\n" not in part]
    parts = [part for part in parts if len(part) >= (6 if base.language in UNSPACED else 15)]
    if len(parts) < 2:
        return None
    count, one = draw.between(5, 25), draw.random.choice(parts)
    forms = (
        "\n".join(f"{number}) {one}" for number in range(1, count)),
        "\n\n".join([one] * count),
        "\n".join(f"* {parts[number % 2]}" for number in range(count)),
        " ".join([one] * count),
        "\n".join([base.response.replace("\n", " ")] * draw.between(4, 8)),
        "\n".join([*parts[:3], "---"] * draw.between(5, 9)),
        "\n".join(f"**{number}.** {one}" for number in range(1, count)),
        "\n".join([one] * count)[: -draw.between(1, 9)],
    )
    head = f"{parts[0]}\n\n" if draw.chance(0.5) else ""
    return replace(base, response=head + draw.of(forms))


def gibberish(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Keys struck along a row of the keyboard, bits of a tokenizer, letters in wrong order, one jumble without blanks."""
    pick, count = draw.random.choice, draw.between(14, 70)

    def struck() -> str:
        keys = draw.of(SETS)
        return " ".join("".join(pick(keys) for _ in range(draw.between(3, 12))) for _ in range(count))

    def bits() -> str:
        return "".join(pick(BITS) + pick(("", " ", "")) for _ in range(count * 2))

    def reversed_words() -> str:
        words = base.response.split()
        return " ".join("".join(draw.random.sample(word[::-1], len(word))) for word in words[:count])

    def one_run() -> str:
        return "".join(pick(PHONETIC) for _ in range(count * 4))

    def coded() -> str:
        return "".join(pick("ABCDEFabcdefGHIJKL0123456789+/xyzXYZ") for _ in range(count * 5)) + "=="

    def shouted() -> str:
        return " ".join("".join(pick(PHONETIC + "aeiou").upper() for _ in range(draw.between(4, 10))) for _ in range(count))

    form = (
        coded
        if draw.chance(0.1)
        else draw.of((struck, struck, reversed_words, reversed_words, shouted, one_run, one_run, bits))
    )
    if form is reversed_words and (base.language in UNSPACED or len(base.response.split()) < 14):
        return None
    head = f"{parts_of(base)[0]} " if draw.chance(0.25) and parts_of(base) else ""
    return replace(base, response=head + form())


def html_residue(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """What is left of a web page: markup, entities, a stray closing tag, a comment."""
    parts = parts_of(base)
    if len(parts) < 2 or set("<&`") & set(base.response) or "html" in (base.instruction or "").lower():
        return None
    return replace(base, response=draw.of(HTML)(parts))


def mojibake(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Written in one encoding and read in another, everywhere or in one part; or letters lost to `?` and lozenges."""
    text = base.response.replace("'", "\u2019").replace(" - ", " \u2013 ")
    if base.language == "en":
        text = text.replace(" and ", " \u2013 and ")
    if sum(ord(letter) > 127 for letter in text) < 3:
        return None
    written, read = draw.of(WRONG_TABLES.get(base.language, WRONG_TABLES[""]))
    start = draw.of((0, 0, len(text) // 2, 0))
    harmed = text[start:].encode(written, "replace").decode(read, "replace")
    if draw.chance(0.12) and base.language not in (*UNSPACED, "ar", "ru", "en"):
        harmed = re.sub(r"[^\x00-\x7f]", draw.of(("\ufffd", "?")), text[start:])
    return replace(base, response=text[:start] + harmed) if harmed != text[start:] else None


def control_characters(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    places = sorted(draw.between(0, len(base.response)) for _ in range(draw.between(1, 4)))
    text = base.response
    for place in reversed(places):
        text = text[:place] + draw.of(CONTROLS) + text[place:]
    return replace(base, response=text)


def stray_escapes(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Sentences joined by line ends or tabs that stayed escapes; letters or quotes as they stand in a program."""
    parts = parts_of(base)
    if len(parts) < 3 or "\\" in base.response or "`" in base.response:
        return None
    letters = re.sub(r"[^\x00-\x7f]", lambda letter: f"\\u{ord(letter[0]):04x}", base.response)
    forms = (
        "\\n".join(parts),
        "\\n\\n".join(parts),
        "\\n- ".join(["", *parts]),
        "\\r\\n".join(parts),
        letters if letters.count("\\u") > 2 else "\\n".join(parts),
        f'{parts[0]} \\"{parts[1]}\\" ' + " ".join(parts[2:]) + "\\n",
    )
    return replace(base, response=draw.of(forms))
