"""Reads Creative Commons licences out of running words: elements in any language, version and country in any order."""

from __future__ import annotations

import re

from .license_words import ELEMENTS, Mention, full_version

_PARTS = re.compile(
    "|".join(f"(?P<{key}>{pattern})" for key, pattern in ELEMENTS.items())
    + r"|(?P<run>\bccby(?:nc|nd|sa)*(?=\d|\b)|\bby(?: ?(?:nc|nd|sa))+(?=\d|\b))|(?P<one>\b(?:by|nc|nd|sa)(?=\d|\b))"
    + r"|(?P<v>v?[1-4](?:\.[05])?(?![\d.]*\d))"
    + r"|(?P<port>\b(?:igo|de|at|ch|fr|us|uk|au|nl|it|es|jp|hu|pl|germany|deutschland|osterreich|austria|schweiz|france|"
    r"united states|united kingdom|australia|hungary|magyarorszag|netherlands|nederland|england and wales|japan)\b)"
    + r"|(?P<fill>\b(?:the|public|licen[sc]es?|licenced?|lizenz|licenc|licencia|licenza|deed|legal ?code|version|verzio|v|international|nemzetkozi|"
    r"internationale?|internacional|internazionale|unported|generic|generique|and|und|et|us|国际|國際|许可协议|许可|协议|通用)\b|国际|國際|许可协议|许可|协议|通用|[,/:() ]+)"
)  # fmt: skip
_PORTS = {
    "germany": "DE", "deutschland": "DE", "osterreich": "AT", "austria": "AT", "schweiz": "CH", "france": "FR", "japan": "JP",
    "united states": "US", "united kingdom": "UK", "australia": "AU", "hungary": "HU", "magyarorszag": "HU", "netherlands": "NL", "nederland": "NL",
    "england and wales": "UK",
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
        if "by" not in kinds and ("cc" not in self.parts or self.version == "1.0"):
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


_LEGAL = re.compile(
    r"by exercising the licensed rights|is provided under the terms of this creative commons public licen[sc]e|"
    r"public license[s]? to the extent this public license may be interpreted as a contract|section 1 definitions|"
    r"you are free to (?:share|copy|remix|adapt)|under the following (?:terms|conditions)|"
    r"sie durfen das (?:material|werk)|vous etes autorise a|a kovetkezoket tehet|az alabbi feltetelekkel|unter (?:den )?folgenden bedingungen|selon les conditions suivantes|bajo los siguientes terminos"
)
_LEGAL_CODE = re.compile(
    r"by exercising the licensed rights|creative commons public licen[sc]e|creative commons public licenses|contrat public creative commons|"
    r"creative commons publieke licentie"
)
_FULL = re.compile(r"by exercising the licensed rights.{0,4000}?section 1 definitions", re.DOTALL)
_BODY = {
    "nc": re.compile(r"noncommercial means not primarily intended"),
    "nd": re.compile(r"do not have permission under this public license to share adapted material"),
    "sa": re.compile(r"\bby (?:nc )?sa compatible license means"),
}
_OLD = "is provided under the terms of this creative commons public licen"
_OLD_NC = re.compile(r"primarily intended for or directed toward commercial advantage")
_TITLE_WITHIN, _DEED_TITLE_WITHIN = 6_000, 1_500


def commons_text(words: str) -> str | None:
    """The Creative Commons licence whose legal code or deed a text is, from its title, checked against its body.

    Null when it is none, when the version is not stated, or when title and body disagree: somebody changed it.
    """
    if _LEGAL.search(words) is None and not legal_code(words):
        return None
    within = _TITLE_WITHIN if legal_code(words) else _DEED_TITLE_WITHIN
    named = [one.name for one in creative_commons(words[:within]) if one.name is not None]
    full = _FULL.search(words) is not None
    if not named:
        return _from_body(words) if full else None
    elements = {part for part in ("nc", "nd", "sa") if f"-{part.upper()}" in named[0]}
    if full and named[0].endswith("-4.0"):
        return named[0] if elements == {key for key, pattern in _BODY.items() if pattern.search(words)} else None
    if _OLD in words and _OLD_NC.search(words) is not None and "nc" not in elements:
        return None
    return named[0]


def legal_code(words: str) -> bool:
    """Whether a text is the legal code itself, and not a deed."""
    return _LEGAL_CODE.search(words) is not None


def _from_body(words: str) -> str:
    """A 4.0 legal code without its title."""
    parts = [key for key, pattern in _BODY.items() if pattern.search(words)]
    return "CC-BY" + "".join(f"-{part.upper()}" for part in parts) + "-4.0"
