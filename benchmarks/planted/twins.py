"""Near-duplicates planted on purpose: a row edited as people and programs edit rows, and rows that only look like copies."""

from __future__ import annotations

import random
import re
import textwrap
import unicodedata
from collections.abc import Callable

Edit = Callable[[str, random.Random], str]

_NEGATIONS = {
    "is": "is not",
    "are": "are not",
    "can": "cannot",
    "will": "will not",
    "és": "és nem",
    "ist": "ist nicht",
    "的": "不的",
}
_NAMES = "Mária Budapest Kovács Lovelace Nairobi Osaka Debrecen Ferenc Amazon Volga Titan Atlas Ikarosz Szeged Quito".split()
_WORDS = "perhaps often small river system talán gyakran rendszer folyó gut klein oft peut-être souvent petit".split()
_BOILERPLATE = (
    "You are a careful assistant. Read the whole question before you answer, think about what is asked, write in complete "
    "sentences, do not invent facts, say so when you do not know, and keep the answer short. Question: "
)


def _words(text: str, draw: random.Random, share: float, change: Callable[[str], str]) -> str:
    parts = re.split(r"(\s+)", text)
    places = [place for place, part in enumerate(parts) if part.strip()]
    for place in draw.sample(places, max(1, round(share * len(places)))):
        parts[place] = change(parts[place])
    return "".join(parts)


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?。！？])\s*|\n+", text) if part]


def _typo(word: str, draw: random.Random) -> str:
    if len(word) < 2:
        return word + word
    place = draw.randrange(len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _joined(text: str, parts: list[str]) -> str:
    return ("" if re.search(r"[。！？]", text) else " ").join(parts)


def _moved(text: str, draw: random.Random) -> str:
    parts = _sentences(text)
    place = draw.randrange(len(parts))
    return _joined(text, [*parts[:place], *parts[place + 1 :], parts[place]])


def _less(text: str, draw: random.Random) -> str:
    parts = _sentences(text)
    place = draw.randrange(len(parts))
    return _joined(text, parts[:place] + parts[place + 1 :]) or text


def _bare(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def _swapped(text: str, draw: random.Random) -> str:
    parts = text.split(" ")
    place = draw.randrange(max(1, len(parts) - 1))
    parts[place : place + 2] = parts[place : place + 2][::-1]
    return " ".join(parts)


EDITS: dict[str, Edit] = {
    "upper case": lambda text, _: text.upper(),
    "title case": lambda text, _: text.title(),
    "punctuation dropped": lambda text, _: re.sub(r"[^\w\s]", " ", text),
    "other quotes and dashes": lambda text, _: text.translate(str.maketrans({'"': "“", "'": "’", "-": "–", ",": "،"})),
    "wrapped lines": lambda text, _: textwrap.fill(text, 60, break_long_words=False),
    "tabs and double blanks": lambda text, draw: re.sub(
        r"[ \n]", lambda _: draw.choice([" ", "  ", "\t", "\r\n", "\u00a0"]), text
    ),
    "decomposed letters": lambda text, _: unicodedata.normalize("NFD", text),
    "full-width letters": lambda text, _: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text),
    "diacritics removed": lambda text, _: _bare(text),
    "Markdown added": lambda text, _: "\n".join(f"- **{part}**" for part in _sentences(text)),
    "2 % of words replaced": lambda text, draw: _words(text, draw, 0.02, lambda _: draw.choice(_WORDS)),
    "2 % of words deleted": lambda text, draw: _words(text, draw, 0.02, lambda _: ""),
    "2 % of words inserted": lambda text, draw: _words(text, draw, 0.02, lambda word: f"{word} {draw.choice(_WORDS)}"),
    "2 % of words mistyped": lambda text, draw: _words(text, draw, 0.02, lambda word: _typo(word, draw)),
    "two words swapped": _swapped,
    "a sentence moved": _moved,
    "a sentence dropped": _less,
    "tail cut off": lambda text, draw: text[: round(len(text) * draw.uniform(0.8, 0.95))],
    "head cut off": lambda text, draw: text[round(len(text) * draw.uniform(0.05, 0.2)) :],
    "prefix added": lambda text, _: f"Sure! Here is what you asked for: {text}",
    "suffix added": lambda text, _: f"{text}\n\nI hope this helps! Let me know if you have other questions.",
    "10 % of words replaced": lambda text, draw: _words(text, draw, 0.1, lambda _: draw.choice(_WORDS)),
}
"""Kinds of copies. Whether one is a near twin by the definition at hand is for that definition to say."""


def _numbers(text: str, draw: random.Random) -> str:
    return re.sub(r"\d+", lambda found: str(int(found[0]) % 10**9 + draw.randrange(1, 90)), text)


def _names(text: str, draw: random.Random) -> str:
    names = {name: draw.choice(_NAMES) for name in set(re.findall(r"(?<=[\w,] )[A-ZÁÉÍÓÖŐÚÜŰ][\w]{2,}", text))}
    for name, other in names.items():
        text = re.sub(rf"\b{re.escape(name)}\b", other, text)
    return text


def _negated(text: str, draw: random.Random) -> str:
    places = [found.span() for found in re.finditer(r"\b(?:" + "|".join(_NEGATIONS) + r")\b|的", text)]
    if not places:
        return text
    start, end = draw.choice(places)
    return text[:start] + _NEGATIONS[text[start:end]] + text[end:]


def _other_question(text: str, _: random.Random) -> str:
    return text


LOOKALIKES: dict[str, Edit] = {
    "other numbers": _numbers,
    "other names": _names,
    "negated": _negated,
    "other question after the same preamble": _other_question,
}
"""Kinds of rows that are not copies, however much text they share."""


def copies(kind: str, bases: list[str], seed: int) -> list[tuple[str, str]]:
    """Each base with its edited copy, where the edit changes anything."""
    draw = random.Random(f"{kind} {seed}")
    made = [(base, EDITS[kind](base, draw)) for base in bases]
    return [(base, copy) for base, copy in made if copy != base and copy.strip()]


def lookalikes(kind: str, bases: list[str], seed: int) -> list[tuple[str, str]]:
    """Pairs of different rows that share a template: numbers, names or the question differ, or one says the opposite."""
    draw = random.Random(f"{kind} {seed}")
    if kind == "other question after the same preamble":
        return [(_BOILERPLATE + one, _BOILERPLATE + other) for one, other in zip(bases[0::2], bases[1::2], strict=False)]
    made = [(base, LOOKALIKES[kind](base, draw)) for base in bases]
    return [(base, other) for base, other in made if other != base]
