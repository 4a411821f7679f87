"""Reads Creative Commons licences out of running words: elements in any language, version and country in any order."""

from __future__ import annotations

import re

from .license_words import ELEMENTS, Mention, full_version

_PARTS = re.compile(
    "|".join(f"(?P<{key}>{pattern})" for key, pattern in ELEMENTS.items())
    + r"|(?P<run>\bccby(?:nc|nd|sa)*(?=\d|\b)|\bby(?: ?(?:nc|nd|sa))+(?=\d|\b))|(?P<one>\b(?:by|nc|nd|sa)(?=\d|\b))"
    + r"|(?P<v>v?[1-4](?:\.[05])?(?![\d.]*\d))"
    + r"|(?P<port>\b(?:igo|de|at|ch|fr|us|uk|au|nl|it|es|jp|hu|pl|germany|deutschland|osterreich|austria|schweiz|france|"
    r"united states|united kingdom|australia|hungary|magyarorszag|netherlands|japan)\b)"
    + r"|(?P<fill>\b(?:the|public|licen[sc]es?|licenced?|lizenz|licenc|licencia|licenza|deed|legal ?code|version|verzio|v|international|nemzetkozi|"
    r"internationale?|internacional|internazionale|unported|generic|generique|and|und|et|us|国际|國際|许可协议|许可|协议|通用)\b|国际|國際|许可协议|许可|协议|通用|[,/:() ]+)"
)  # fmt: skip
_PORTS = {
    "germany": "DE", "deutschland": "DE", "osterreich": "AT", "austria": "AT", "schweiz": "CH", "france": "FR", "japan": "JP",
    "united states": "US", "united kingdom": "UK", "australia": "AU", "hungary": "HU", "magyarorszag": "HU", "netherlands": "NL",
}  # fmt: skip


class _Run:
    """A run of Creative Commons words being read."""

    def __init__(self, start: int) -> None:
        self.start = self.end = start
        self.parts: set[str] = set()
        self.version: str | None = None
        self.port: str | None = None
        self.named = self.short = False

    def mention(self) -> Mention | None:
        """What the run says, if it is a licence at all: the bare word "attribution" is not."""
        if not ("cc" in self.parts or self.short or (len(self.parts) > 1 or self.version)):
            return None
        kinds = self.parts - {"cc"}
        if not kinds:
            return Mention(self.start, self.end, None, "CC") if "cc" in self.parts else None
        if "by" not in kinds and "cc" not in self.parts:
            return None
        if {"sa", "nd"} <= kinds:
            return Mention(self.start, self.end, None, "CC")
        name = "CC-BY" + "".join(f"-{part.upper()}" for part in ("nc", "nd", "sa") if part in kinds)
        if self.version is None or self.version not in ("1.0", "2.0", "2.5", "3.0", "4.0"):
            return Mention(self.start, self.end, None, name)
        port = f"-{self.port}" if self.port and self.version != "4.0" else ""
        return Mention(self.start, self.end, f"{name}-{self.version}{port}", None)


def creative_commons(text: str) -> list[Mention]:
    """Runs of elements, fillers, a version and a country, in any order after the first element."""
    found, run, position = [], None, 0
    while position < len(text):
        one = _PARTS.match(text, position)
        kind = one.lastgroup if one is not None and one.end() > position else None
        starts = kind in (*ELEMENTS, "run")
        if run is None and not starts:
            position = _next_word(text, position)
            continue
        if run is not None and (kind is None or (kind == "cc" and run.version) or (kind == "run" and run.version)):
            found.append(run.mention())
            run = None
            continue
        assert one is not None
        assert kind is not None
        run = _Run(position) if run is None else run
        _take(run, kind, one.group())
        if kind != "fill":
            run.end = one.end()
        position = one.end()
    found.append(run.mention() if run is not None else None)
    return [one for one in found if one is not None]


def _take(run: _Run, kind: str, word: str) -> None:
    if kind in ELEMENTS:
        run.parts.add(kind)
    elif kind in ("run", "one"):
        run.short = True
        run.parts |= set(re.findall("by|nc|nd|sa|cc", word))
    elif kind == "v" and run.version is None:
        run.version = full_version(word.lstrip("v"))
    elif kind == "port" and run.version is not None and run.port is None:
        run.port = _PORTS.get(word, word.upper())


def _next_word(text: str, position: int) -> int:
    """Where the next word starts; Chinese and Japanese have no spaces, so each of their letters is one."""
    if text[position] > "\u2e80":
        return position + 1
    found = re.compile(r"[^\W\d]+(?<![\u2e80-\uffff])|.").match(text, position)
    return position + 1 if found is None else max(found.end(), position + 1)
