"""How a source asks to be cited: by its setting, or by the files and cards that lie beside its rows."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from instructds.provenance.base import Provenance

LONGEST = 10_000
"""Characters of a citation that are taken."""

_MOST_BYTES = 1_000_000
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_ENTRY = re.compile(r"\s*@[a-z]+\s*\{[^\s,]+\s*,", re.IGNORECASE)
_HUB = re.compile(r"(?:hf://datasets/)?([\w.-]+/[\w.-]+)(?:@([^/]+))?(?:[:/].*)?")


def citation_of(source: Provenance, resolve: Callable[[str], str], *, far: Callable[[str], bool]) -> str | None:
    """The citation that is set, else that of CITATION.bib, of `dataset_info.json` or in the card of each folder or Hub name.

    `resolve` makes a path absolute, `far` tells addresses and Hub names. What cannot be read is no reason to stop: null.
    """
    if source.citation is not None:
        return source.citation
    paths = [source.path] if isinstance(source.path, str) else source.path
    found = [told for path in paths for told in (_hub(path, source) if far(path) else _folder(Path(resolve(path))))]
    return "\n\n".join(dict.fromkeys(told.strip() for told in found if told.strip()))[:LONGEST] or None


def of_card(text: str) -> str:
    """The BibTeX entries in the fences of a card."""
    found, held, fence = list[str](), list[str](), ""
    for line in text[:_MOST_BYTES].splitlines():
        mark = _FENCE.match(line)
        if fence and mark is not None and mark[1].startswith(fence) and not mark[2].strip():
            found += ["\n".join(held)] if held else []
            held, fence = [], ""
        elif fence:
            held.append(line)
        elif mark is not None:
            fence = mark[1]
    return "\n\n".join(told.strip() for told in found if _ENTRY.match(told))


def _folder(folder: Path) -> Iterator[str]:
    """The first of the places in a folder that tells one."""
    for name, take in (("CITATION.bib", str), ("dataset_info.json", _of_info), ("README.md", of_card)):
        told = take(_text(folder / name))
        if told.strip():
            yield told
            return


def _hub(path: str, source: Provenance) -> Iterator[str]:
    match = _HUB.fullmatch(path)
    if match is not None:
        from instructds.readers.huggingface import hub_card

        yield of_card(hub_card(match[1], match[2] or source.revision))


def _of_info(text: str) -> str:
    try:
        told = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return ""
    found = told.get("citation") if isinstance(told, dict) else None
    return found if isinstance(found, str) else ""


def _text(path: Path) -> str:
    """The text of a file that lies in the folder itself: a link might lead to what nobody wants to publish."""
    if path.is_symlink() or not path.is_file():
        return ""
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8", "ignore")
    except OSError:
        return ""
