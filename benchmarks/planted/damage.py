"""Defects made by damaging the text of a clean answer: nothing left, cut off, looping, unreadable, full of residue."""

from __future__ import annotations

import re
from dataclasses import replace

from .clean import Pool
from .rows import Draw, Row

NO_PROSE = re.compile(r"[`<>{}|]|\\\\|```")
SPACES = ("   ", "\n\n", "\t", "\u00a0", "\u3000", " \r\n ", "\u200b", "\ufeff", "\u2003\n", "\u200b\n\u200b")
CONTROLS = ("\x00", "\x07", "\x1b[31m", "\x08\x08", "\x0b", "\x7f", "\x01\x02", "\x1b[0m", "\x1a", "\x8d", "\x05", "\x9d")
WRAPS = (
    "<p>{}</p>",
    '<div class="answer">{}</div>',
    "{}<br>",
    '<span style="color: black">{}</span>',
    "<html><body>{}</body></html>",
    "<p>{}</p><br/>",
    "<div><p>{}</p></div>",
    "<li>{}</li>",
)
ENTITIES = ((" ", "&nbsp;"), ("'", "&#39;"), (", ", ",&nbsp;"), ('"', "&quot;"), (". ", ".<br> "), (". ", ".</p><p>"))
TABLES = (("utf-8", "cp1252"), ("utf-8", "latin-1"), ("utf-8", "cp1250"), ("utf-8", "mac_roman"))


def empty(base: Row, _draw: Draw, _pool: Pool) -> Row | None:
    return replace(base, response="")


def whitespace(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    return replace(base, response=draw.of(SPACES) * draw.between(1, 4))


def echo(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """The question again: as it is, in quotes, without its last mark, in other case, or with its context."""
    asked = base.instruction or ""
    if not 25 <= len(asked) <= 1500 and not (base.language == "zh" and len(asked) >= 8):
        return None
    forms = (asked, f'"{asked}"', asked.rstrip(".?!。？！ "), asked.lower(), f"{asked}\n", f"{asked}\n{base.context}".strip())
    return replace(base, response=draw.of(forms))


def cut_word(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """The answer ends inside a word of at least six letters."""
    text = base.response
    if base.language == "zh" or "```" in text or "<" in text:
        return None
    words = [word for word in re.finditer(r"[^\W\d_]{6,}", text) if len(text) * 0.4 < word.start() < len(text) * 0.9]
    if len(text) < 120 or not words:
        return None
    word = draw.random.choice(words)
    return replace(base, response=text[: word.start() + draw.between(2, word.end() - word.start() - 3)])


def cut_sentence(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """The answer ends between two words of one sentence, before a word in lower case (Chinese: between two characters)."""
    text = base.response
    if "```" in text or len(text) < (60 if base.language == "zh" else 120):
        return None
    between = r"(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])" if base.language == "zh" else r"(?<=[^\W\d_]),? (?=[^\W\d_])"
    places = [gap.start() for gap in re.finditer(between, text) if len(text) * 0.4 < gap.start() < len(text) * 0.95]
    places = [place for place in places if base.language == "zh" or text[place:].lstrip(", ")[:1].islower()]
    return replace(base, response=text[: draw.random.choice(places)]) if places else None


def open_fence(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A block of code that is never closed: the closing fence is missing, or the text stops inside the block."""
    text = base.response
    fences = [fence.start() for fence in re.finditer(r"^```", text, re.MULTILINE)]
    if len(fences) < 2 or len(fences) % 2:
        return None
    begin, end = fences[-2], fences[-1]
    inside = draw.of((text[:end].rstrip(), text[: begin + (end - begin) * 2 // 3].rstrip()))
    return replace(base, response=inside) if len(inside) > begin + 8 else None


def phrase_loop(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """After a good start, one phrase or word over and over until the text stops."""
    text = base.response
    if NO_PROSE.search(text):
        return None
    if base.language == "zh":
        pieces = [piece for piece in re.split(r"[，。！？\n]", text) if 4 <= len(piece) <= 20]
        if not pieces:
            return None
        piece = draw.random.choice(pieces) + draw.of(("，", "。", "", "、"))
    else:
        words = text.split()
        if len(words) < 12:
            return None
        length = draw.of((1, 3, 2, 8, 5, 4))
        start = draw.between(3, len(words) - length)
        piece = " ".join(words[start : start + length]) + " "
    looped = piece * draw.between(12, 40)
    head = text[: len(text) // 2] if draw.chance(0.7) else ""
    return replace(base, response=f"{head} {looped}"[: len(head) + len(looped) - draw.between(0, 3)].strip())


def line_loop(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """After a good start, one sentence or a pair of them, on lines of their own or numbered, over and over."""
    if NO_PROSE.search(base.response):
        return None
    least = 1 if base.language == "zh" else 3
    sentences = [part for part in re.split(r"(?<=[.!?。！？])\s*", base.response) if "\n" not in part and 8 <= len(part) <= 200]
    sentences = [part for part in sentences if len(part.split()) >= least]
    if not sentences:
        return None
    count = draw.between(6, 20)
    one, other = draw.random.choice(sentences), draw.random.choice(sentences)
    forms = (
        "\n".join([one] * count),
        " ".join([one] * count),
        "\n".join(f"{number}. {one}" for number in range(1, count + 1)),
        "\n".join([one, other] * count),
        "\n\n".join([one] * count),
        "\n".join(f"- {one}" for _ in range(count)),
    )
    return replace(base, response=f"{base.response[:300]}\n{draw.of(forms)}")


def gibberish(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Letters without sense: keys hit at random, words with their letters shuffled, scripts mixed, marks."""
    pick = draw.random.choice
    count = draw.between(15, 60)

    def keys() -> str:
        return " ".join("".join(pick("asdfghjklqwertzuiopyxcvbnm") for _ in range(draw.between(2, 11))) for _ in range(count))

    def consonants() -> str:
        return " ".join("".join(pick("bcdfghjklmnpqrstvwxz") for _ in range(draw.between(3, 9))) for _ in range(count))

    def shuffled() -> str:
        return " ".join("".join(draw.random.sample(word, len(word))) for word in base.response.split()[: count + 20])

    def mixed() -> str:
        signs = "aёжqλπ한글字漢שםمن9#%öŷ"
        return " ".join("".join(pick(signs) for _ in range(draw.between(2, 8))) for _ in range(count))

    def marks() -> str:
        return "".join(pick("!@#$%^&*()_+{}|:<>?~-=;',./") for _ in range(count * 4))

    def run_together() -> str:
        return "".join(pick("qwertyuiopasdfghjklzxcvbnm0123456789") for _ in range(count * 5))

    form = draw.of((keys, shuffled, mixed, consonants, run_together, marks))
    if form is shuffled and (base.language == "zh" or len(base.response.split()) < 12):
        return None
    return replace(base, response=form())


def mojibake(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Read with the wrong table, once or twice, or with letters lost to question marks and replacement characters."""
    text = base.response
    others = [letter for letter in text if ord(letter) > 127]
    if len(others) < 3:
        return None
    lost = draw.of(("table", "twice", "table", "mark", "table", "table"))
    if lost == "mark":
        return replace(base, response=re.sub(r"[^\x00-\x7f]", "\ufffd", text)) if base.language != "zh" else None
    wrong = draw.of(TABLES)[1]
    damaged = text.encode().decode(wrong, "replace")
    if lost == "twice":
        damaged = damaged.encode("utf-8", "replace").decode("latin-1")
    return replace(base, response=damaged)


def control_characters(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    text = base.response
    for _ in range(draw.between(1, 5)):
        place = draw.between(0, len(text))
        text = text[:place] + draw.of(CONTROLS) + text[place:]
    return replace(base, response=text)


def html_residue(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Tags or entities of a web page left round or in the text of an answer that is not about them."""
    text = base.response
    if "<" in text or "&" in text or "`" in text or "html" in f"{base.instruction} {text}".lower():
        return None
    if draw.chance(0.5):
        return replace(base, response=draw.of(WRAPS).format(text))
    old, new = draw.of(ENTITIES)
    return replace(base, response=text.replace(old, new)) if text.count(old) > 1 else None


def stray_escapes(base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """Line ends, quotes or accents left as they are written inside a JSON string or a program."""
    text = base.response
    if "\\" in text or "`" in text:
        return None
    if "\n" in text and draw.chance(0.6):
        return replace(base, response=text.replace("\n", draw.of(("\\n", "\\r\\n", "\\\\n", "\\n\\t"))))
    if draw.chance(0.5) and re.search(r"[\u00c0-\u02ff\u4e00-\u9fff]", text):
        return replace(base, response=re.sub(r"[^\x00-\x7f]", lambda letter: f"\\u{ord(letter[0]):04x}", text))
    return replace(base, response=text.replace('"', '\\"')) if text.count('"') > 1 else None
