"""Recognises whole licence texts by phrases that only they have, and sees what was added to them.

A file may hold words around the licence, other names and years, other line breaks, only its deed, or no licence at all: then
what it says of a licence is read ("licensed under ..."), and if it says nothing, nothing is known.
"""

from __future__ import annotations

import re

from .license_commons import commons_text, legal_code
from .license_facts import UNSTATED, Facts, facts
from .license_gnu import gnu
from .license_mentions import mentions
from .license_model import Licence, all_apply, build, unknown
from .license_names import FORBIDDEN, read_name
from .license_phrases import ADDED, RULES, SHORT, Rule, added_to_short
from .license_terms import provider_terms
from .license_words import NO_SHARING, forbids_commerce, plain

_LEGALESE = re.compile(
    r"\bhereby grants?\b|\bthis (?:public )?licen[sc]e (?:allows|grants|applies|does not)|in order to receive this licen[sc]e|by exercising any rights|"
    r"permission (?:is|to use) .{0,60}(?:granted|distribute)|redistribution and use in source|subject to the terms and conditions of this|"
    r"data provider and you agree|\blicensor (?:grants|hereby|means)|grant of (?:rights|licen[sc]e|copyright)|as used in this (?:licen[sc]e|agreement)"
)
_TAKEN = re.compile(
    r"\b(?:derived|taken|extracted|collected|drawn|scraped|adapted|translated|sampled)\b|\b(?:contains?|includes?)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"copyrighted (?:by|works?|material)|copyrights? (?:of|to) .{0,60}(?:remains?|belongs?)|copyright (?:remains|belongs)|(?:respective|original) "
    r"(?:owners|authors|copyright|rights)|underlying (?:\w+ ){1,3}(?:is|are|remain|may)|do(?:es)? not own|not the (?:owners?|copyright holders?)",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"\W*(?:\w+ ){0,2}(?:licen[sc]e|licensing|licenc|lizenz|licencia|许可证)(?: information| and \w+)?\W*", re.IGNORECASE
)
_DEDICATED = re.compile(
    r"(?:released|placed|dedicated|put|donated|belongs?|is|are|waived)\s+(?:\w+\s+){0,3}?(?:in|into|to)\s+the\s+public\s+domain|public domain\.?\s*$|"
    r"^\W*(?:licen[sc]e\W*)?public domain",
    re.IGNORECASE | re.MULTILINE,
)
_PUBLIC_DOMAIN = "LicenseRef-public-domain"
_NO_SALE = re.compile(r"right to sell|commons clause")
_NOTICE, _MOST_SAID, _TITLE = 600, 2_000, 100
_PUNCTUATION = re.compile(r"[^\w.+]+|(?<!\w)\.|\.(?!\w)")
_FRONT = re.compile(r"\A\s*---\s*\n(.*?)\n---\s*(?:\n|\Z)", re.DOTALL)
_FRONT_LICENCE = re.compile(r"^licen[sc]e(?:_name)?\s*:[ \t]*(?:\[|\n\s*-\s*)?[\"']?([^\n\"'\]]+)", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?。])\s+(?=[^\W\d_])|\n\s*\n|\n(?=\s*[#*\-|>])")
_SAYS = re.compile(
    r"licen[sc]ed|(?:released|distributed|available|published|shared|provided|made available) under|under (?:the|a|an) |licen[sc]e\s*(?:is|:|\|)|"
    r"lizenz|\blicenc|许可|^\W*licen[sc]e\W*\S",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:wikipedia|stack ?(?:exchange|overflow)|upstream|third[- ]party|dependenc|library|libraries|tokenizer|font)\b",
    re.IGNORECASE,
)


def read_text(text: str) -> Licence:
    """The licence that a text is, or the one it says it is under."""
    words = spaced(text)
    commons = commons_text(words)
    rules = [rule for rule in RULES if rule.fits(words)]
    if rules and commons is not None and not legal_code(words):
        commons = None
    if commons is not None:
        rules = [rule for rule in rules if rule.name != "CC0-1.0"]
    names = list(dict.fromkeys([*([] if commons is None else [commons]), *(_later(words, rule) for rule in rules)]))
    names = [name for name in names if not _holds(names, name)]
    if not names:
        return _statement(text)
    expression = " AND ".join(sorted(names))
    added = _added(words, names)
    if added is None:
        terms = provider_terms(words[: _start(words, rules)]) if rules else ()
        return build(text, expression, terms=terms, notes=[all_apply(sorted(names))] if len(names) > 1 else ())
    stated = UNSTATED
    if NO_SHARING.search(words):
        stated = FORBIDDEN
    elif forbids_commerce(words) or _NO_SALE.search(added):
        stated = UNSTATED._replace(non_commercial=True)
    return unknown(text, f"the text of {expression} with something added: {added!r}", stated=stated)


def spaced(text: str) -> str:
    """The words of a text in lower case with single spaces, no punctuation but points in numbers."""
    return " ".join(_PUNCTUATION.sub(" ", plain(text).lower()).split())


def _holds(names: list[str], name: str) -> bool:
    """Whether a text is only part of another: the LGPL 3.0 builds on the GPL 3.0 and is shipped with it."""
    return name.startswith("GPL-3.0") and any(one.startswith("LGPL-3.0") for one in names)


def _start(words: str, rules: list[Rule]) -> int:
    return min(rule.start(words) for rule in rules)


def _later(words: str, rule: Rule) -> str:
    """`-or-later` when a notice before the text itself says so."""
    if not rule.name.endswith("-only"):
        return rule.name
    before = words[: rule.start(words)][-_NOTICE:]
    later = rule.name.replace("-only", "-or-later")
    return later if any(one.name == later for one in gnu(before)) else rule.name


def _added(words: str, names: list[str]) -> str | None:
    """Words that restrict what the licences leave free; null when there are none."""
    stated = [facts(name) for name in names]
    found = ADDED.search(words)
    if found is None and not any(one is None or one.non_commercial or one.use_restrictions for one in stated):
        found = forbids_commerce(words)
    if found is None and all(name in SHORT for name in names):
        found = added_to_short(words)
    return None if found is None else " ".join(found.string[max(0, found.start() - 30) : found.end() + 30].split())


def _statement(text: str) -> Licence:
    """What a text that is no licence says of one."""
    if _LEGALESE.search(spaced(text[:_MOST_SAID])) is not None:
        return unknown(text, "this is a licence text that is not known to us", stated=_commerce(text))
    front = _FRONT.match(text)
    stated = _FRONT_LICENCE.search(front[1]) if front is not None else None
    if stated is not None:
        return read_name(stated[1])
    said = _said(text)
    if said:
        read = read_name(" ; ".join(said)[:_MOST_SAID])
        if read.spdx is not None and _OWNED.search(text) is not None:
            return unknown(text, f"{read.spdx} is stated, but others own what is in it", stated=_commerce(text))
        if read.spdx == _PUBLIC_DOMAIN and _DEDICATED.search(text) is None:
            return unknown(text, "the public domain is mentioned, but nothing is said to be in it")
        if read.spdx is not None or read.family is not None or read.non_commercial or read.permission is False:
            return read
    asked = _commerce(text)
    note = "this text is no licence, and states none" if asked == UNSTATED else "conditions are stated, but no licence"
    return unknown(text, note, stated=asked, terms=provider_terms(plain(text)))


def _said(text: str) -> list[str]:
    """The sentences that say under which licence something is; a heading goes with what stands below it."""
    pieces = [" ".join(one.split()) for one in _SENTENCE.split(text) if one.strip()]
    found = []
    for number, piece in enumerate(pieces):
        below = pieces[number - 1] if number and _HEADING.fullmatch(pieces[number - 1]) else ""
        title = number == 0 and len(piece) < _TITLE and read_name(piece).spdx is not None
        taken = _TAKEN.search(piece) is not None and bool(mentions(plain(piece)))
        says = (below or _SAYS.search(piece)) and not _OTHERS.search(piece) and not _HEADING.fullmatch(piece)
        if title or taken or says:
            found.append(piece)
    return found


def _commerce(text: str) -> Facts:
    return UNSTATED._replace(non_commercial=True if forbids_commerce(plain(text)) else None)
