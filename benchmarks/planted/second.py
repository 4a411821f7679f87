"""The second set of planted defects, by another author: other wordings, places, lengths, languages and rows than the first."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from . import second_damage, second_figures, second_talk
from .clean import Pool, usable
from .kinds import KINDS, PASSES, Kind
from .rows import HERE, Draw, Row
from .written import written_rows

PLANTERS = {
    kind.name: getattr(module, kind.name)
    for kind in KINDS
    for module in (second_damage, second_talk, second_figures)
    if hasattr(module, kind.name)
}
NEWS = {
    "hun": ("hu", "Írj egy rövid hírt!"),
    "deu": ("de", "Schreib eine kurze Nachricht."),
    "fra": ("fr", "Écris une brève."),
    "spa": ("es", "Escribe una noticia corta."),
    "ita": ("it", "Scrivi una breve notizia."),
    "pol": ("pl", "Napisz krótką wiadomość prasową."),
    "ces": ("cs", "Napiš krátkou zprávu."),
    "por": ("pt", "Escreve uma notícia curta."),
    "nld": ("nl", "Schrijf een kort nieuwsbericht."),
    "eng": ("en", "Write a short news item."),
}


def second_kinds() -> tuple[Kind, ...]:
    """The kinds of the first set that the second set has too, planted in its own way."""
    return tuple(replace(kind, plant=PLANTERS[kind.name]) for kind in KINDS if kind.name in PLANTERS)


def hosts(data: Path | None, half: int) -> Pool:
    """Good answers to plant defects in: the written ones of a half, and real ones that the first set does not use."""
    files = sorted((HERE / "hosts").glob("*.txt"))[half::2]
    mine = [replace(row, answer_to=path.stem) for path in files for row in written_rows(path)]
    if data is None or not data.is_dir():
        return mine
    return [*mine, *_news(data, half), *(row for row in _others(data, half) if usable(row))]


def _news(data: Path, half: int, most: int = 30) -> Pool:
    """Passages of three or four sentences from translated news, the same in ten languages."""
    found: Pool = []
    for path in sorted((data / "ntrex").glob("*.txt")):
        if told := NEWS.get(path.name.split(".")[1]):
            texts = path.read_text(encoding="utf-8").splitlines()
            for place in range(40 + 8 * half, len(texts) - 4, len(texts) // most):
                said = " ".join(texts[place : place + 3 + half])
                found.append(Row(told[0], told[1], said, source="ntrex", answer_to=f"news {place}"))
    return found


def _others(data: Path, half: int, most: int = 60) -> Pool:
    def some(path: str) -> list[dict]:
        file = data / path
        rows = json.loads(file.read_text(encoding="utf-8"))[half::2] if file.is_file() else []
        return rows[:: max(1, len(rows) // most)][:most]

    played = [
        Row("en", row["instruction"], row["response"], row["input"], source="gpteacher")
        for row in some("gpteacher/roleplay-simple-deduped-roleplay-instruct.json")
    ]
    ranked = [
        Row("zh", row["instruction"], row["output"][0], row.get("input") or "", source="oasst_rm_zh")
        for row in some("oasst/oaast_rm_zh.json")
    ]
    return [*played, *ranked]


def second_rows(kind: Kind, pool: Pool, half: int, count: int) -> list[Row]:
    """At most `count` different rows of a kind, over the hosts of a half with those of many languages first in turn."""
    draw = Draw(half, f"second {kind.name}")
    by_language: dict[str, Pool] = {}
    for row in draw.random.sample(pool, len(pool)):
        by_language.setdefault(row.language, []).append(row)
    made: dict[Row, None] = {}
    for turn in range(PASSES * max(map(len, by_language.values()))):
        for rows in by_language.values():
            row = kind.plant(rows[turn % len(rows)], draw, pool)
            if row is not None and len(made) < count:
                made[replace(row, group=kind.name)] = None
        if len(made) >= count:
            break
    return list(made)
