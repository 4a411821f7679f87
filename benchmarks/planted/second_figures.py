"""Wrong sums in word problems and in single lines, and broken constraints of form, length and wording."""

from __future__ import annotations

import json

from .rows import HERE, Draw, Row

Pool = list[Row]
WORDS: dict = json.loads((HERE / "second_figures.json").read_text(encoding="utf-8"))


def wrong_arithmetic(_base: Row, draw: Draw, _pool: Pool) -> Row | None:
    """A wrong result in a worked step, in a chain of steps, or as the whole answer to a plain sum."""
    a, b = draw.between(17, 640), draw.between(6, 290)
    p, h = 5 * draw.between(1, 15), 20 * draw.between(2, 60)
    off = draw.of((1, 3, 9, 10, 11, 100))
    language = draw.random.choice(sorted(WORDS["sums"]))
    words = {"a": a, "b": b, "s": a + b + off, "p": p, "h": h, "q": p * h // 100 + off}
    asked, said, asked_share, said_share = WORDS["sums"][language]
    form = draw.random.choice(("bare", "word", "share", "chain", "latex", "word"))
    if form == "word":
        return Row(language, asked.format(**words), said.format(**words))
    if form == "share":
        return Row(language, asked_share.format(**words), said_share.format(**words))
    language = draw.random.choice(sorted(WORDS["plain"]))
    sign, value = draw.random.choice((("+", a + b), ("-", a - b), ("×", a * b), ("*", a * b)))
    shown = f"{a} {sign} {b}"
    asked = draw.of(WORDS["plain"][language]).format(e=shown)
    if form == "bare":
        return Row(language, asked, draw.random.choice((f"{value + off}", f"{shown} = {value + off}", f"= {value + off}")))
    if form == "chain":
        return Row(language, asked.replace(shown, f"{shown} + 5"), f"{shown} = {value}\n{value} + 5 = {value + 5 + off}")
    written = {"×": "\\times", "*": "\\cdot"}.get(sign, sign)
    return Row(language, asked, f"$${a} {written} {b} = {value + off}$$")


def broken_constraint(_base: Row, draw: Draw, _pool: Pool) -> Row | None:
    language = draw.random.choice(sorted(WORDS["text"]))
    kind = draw.random.choice(("items", "items", "sentence", "words", "upper", "avoid", "json"))
    texts = WORDS["text"][language]
    said = " ".join(texts if draw.chance(0.5) else texts[::-1])
    n, w = draw.between(3, 7), said.split()[1]
    if kind == "items":
        many = n + draw.of((1, -1, 3, 2)) if n > 3 else n + 2
        mark = draw.random.choice(("- ", "* ", "{}. ", "• "))
        names = draw.random.sample(WORDS["things"][language].split(), many)
        said = "\n".join(mark.format(place) + name for place, name in enumerate(names, 1))
    asked = draw.of(WORDS["asked"][kind][language])
    return Row(language, asked.format(n=n + 2 if kind == "words" else n, w=w), said)
