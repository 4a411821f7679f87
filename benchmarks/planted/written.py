"""Rows written as plain text: blocks of `%% language`, the question, `=>` and the answer, with slots filled in turn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .rows import Row

_SLOT = re.compile("⟨([^⟩]*)⟩")


def written(path: Path) -> Iterator[list[Row]]:
    """For each block of a file the rows it stands for, one for each filling of its slots `⟨one¦other⟩`.

    All slots of a block are filled with their n-th words for the n-th row; a slot with fewer words begins again.
    """
    for block in path.read_text(encoding="utf-8").split("%% ")[1:]:
        language, _, body = block.partition("\n")
        asked, _, said = body.partition("\n=>\n")
        count = max((found.count("¦") + 1 for found in _SLOT.findall(body)), default=1)
        yield [Row(language, _filled(asked, n), _filled(said.removesuffix("\n"), n)) for n in range(count)]


def written_rows(path: Path) -> list[Row]:
    return [row for rows in written(path) for row in rows]


def _filled(text: str, number: int) -> str:
    def word(slot: re.Match[str]) -> str:
        words = slot[1].split("¦")
        return words[number % len(words)]

    return _SLOT.sub(word, text)
