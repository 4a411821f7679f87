"""Reads a licence out of a short text: identifiers, expressions, addresses, names in running words, prohibitions."""

from __future__ import annotations

import re
from itertools import pairwise

from .license_addresses import ADDRESS, addresses
from .license_facts import UNSTATED, Facts, facts
from .license_hub import FAMILY_IDS, HUB_IDS
from .license_mentions import mentions
from .license_model import Licence, all_apply, build, family, listed, unknown
from .license_terms import provider_terms
from .license_words import (
    CODE,
    DATA,
    DOUBT,
    DOUBT_AFTER,
    DOUBT_BEFORE,
    NO_ADAPTATION,
    NO_SHARING,
    NON_COMMERCIAL,
    NOTHING,
    PUBLIC_DOMAIN,
    RESERVED,
    Mention,
    forbids_commerce,
    plain,
)

_PREFIX = re.compile(
    r"^\W*(?:spdx[- ]license[- ]identifier|licen[sc]e[sd]?|lizenz|licenc|licencia|许可证)\s*[:=]\s*", re.IGNORECASE
)
_EXPRESSION = re.compile(r"[\w.+\-() ]+")
_OPERATOR = re.compile(r"(?<!\S)(?:and|or|with)(?!\S)", re.IGNORECASE)
_OWN = re.compile(r"LicenseRef-[A-Za-z0-9.\-]+")
_NOTICE = re.compile(r"except in compliance with the licen[sc]e|unless required by applicable law|except where otherwise noted")
_NEAR = 60
_CHOICE = re.compile(r"\s*\)?\s*,?\s*(?:or|oder|ou|vagy)\s+(?:the |under |at your option )*\(?\s*")
_RUST, _SLASH = {"MIT", "Apache-2.0"}, re.compile(r"\s*/\s*")

FORBIDDEN = Facts(attribution=None, share_alike=None, non_commercial=True, no_derivatives=True, use_restrictions=None)
"""Nothing is permitted."""


def read_name(text: str) -> Licence:
    """The licence that a short text names; in doubt none, with what the text forbids all the same."""
    word = _PREFIX.sub("", text.strip()).strip(" \t\r\n\"'`*_<>[]")
    low = plain(word)
    terms = provider_terms(low)
    exact = _exact(word, low)
    if exact is not None:
        return build(text, exact, terms=terms)
    hub = word.lower()
    if hub in FAMILY_IDS:
        return family(text, FAMILY_IDS[hub])
    if not low or low in NOTHING or hub in HUB_IDS:
        return unknown(text, "no licence is stated")
    return _read_words(text, word, terms)


def _exact(word: str, low: str) -> str | None:
    """An identifier of SPDX or the Hub, or an expression of them."""
    if HUB_IDS.get(word.lower()) is not None:
        return HUB_IDS[word.lower()]
    if _OWN.fullmatch(word):
        return next(
            (name for name in (*HUB_IDS.values(), "LicenseRef-public-domain") if name and name.lower() == word.lower()), word
        )
    if (
        not _EXPRESSION.fullmatch(word)
        or (" " in word and not _OPERATOR.search(word))
        or low in NOTHING
        or word.lower() in HUB_IDS
    ):
        return None
    named = re.sub(r"[\w.+\-]+", lambda one: HUB_IDS.get(one.group().lower()) or one.group(), word)
    return _with_own(named) if _OWN.search(named) else listed(named)


def _with_own(named: str) -> str | None:
    """An expression with `LicenseRef-` names, which the SPDX list cannot check; the other names must be on it."""
    from boolean.boolean import ParseError
    from license_expression import ExpressionError

    from .license_model import licensing

    try:
        parsed = licensing().parse(named)
    except (ExpressionError, ParseError):
        return None
    names = [str(one) for one in licensing().license_symbols(parsed, unique=True)]
    return str(parsed) if all(_OWN.fullmatch(name) or listed(name) for name in names) else None


def _read_words(text: str, word: str, terms: tuple[str, ...]) -> Licence:
    low = _NOTICE.sub(" ; ", plain(ADDRESS.sub(" ", word)))
    found = [one for one in mentions(low) if not _doubted(low, one)]
    doubtful = len(found) < len(mentions(low)) or (bool(found) and DOUBT.search(_without(low, found)) is not None)
    linked = addresses(word)
    stated = _stated(low, found)
    rest = _without(low, found)
    if doubtful:
        return unknown(text, "a licence is named, but with a doubt, a change or an exception", stated=stated, terms=terms)
    names = _chosen(low, found, linked)
    if not names:
        return _without_name(text, rest, found, stated, terms)
    ports = [_port_of(name) for name in names]
    expression = _expression(low, ports, found)
    asked = build(text, expression, terms=terms, notes=[all_apply(ports)] if " AND " in expression else ())
    if NO_SHARING.search(rest):
        return unknown(text, f"{expression} is named, but passing on is forbidden", stated=FORBIDDEN, terms=terms)
    if (stated.non_commercial and asked.non_commercial is False) or (stated.no_derivatives and asked.no_derivatives is False):
        return unknown(
            text, f"{expression} is named together with a prohibition that it does not contain", stated=stated, terms=terms
        )
    return asked


def _without_name(text: str, rest: str, found: list[Mention], stated: Facts, terms: tuple[str, ...]) -> Licence:
    families = {one.family for one in found if one.family is not None}
    if RESERVED.search(rest) or NO_SHARING.search(rest):
        return unknown(text, "no permission is given", stated=FORBIDDEN, terms=terms, permission=False)
    if len(families) == 1 and not (stated.non_commercial and "NC" not in next(iter(families))):
        return family(text, families.pop(), terms=terms)
    if not found and PUBLIC_DOMAIN.search(rest) and stated == UNSTATED:
        return build(text, "LicenseRef-public-domain", terms=terms)
    note = "conditions are stated, but no licence" if stated != UNSTATED else "no licence is recognised"
    return unknown(text, note, stated=stated, terms=terms)


def _stated(low: str, found: list[Mention]) -> Facts:
    """What the words around the licences forbid."""
    rest = _without(low, found)
    return UNSTATED._replace(
        non_commercial=True if forbids_commerce(rest) else None,
        no_derivatives=True if NO_ADAPTATION.search(rest) else None,
    )


def _doubted(low: str, one: Mention) -> bool:
    before = low[max(0, one.start - _NEAR) : one.start]
    before = NON_COMMERCIAL.sub(" ; ", before)
    before = re.split(r"[,;()\[\]]", before)[-1]
    return DOUBT_BEFORE.search(before) is not None or DOUBT_AFTER.match(low, one.end) is not None


def _without(low: str, found: list[Mention]) -> str:
    for one in reversed(found):
        low = f"{low[: one.start]} | {low[one.end :]}"
    return low


def _chosen(low: str, found: list[Mention], linked: list[Mention]) -> list[str]:
    """The exact licences that count: for data before those for code; none when a family stands alone beside them."""
    exact = [one for one in found if one.name is not None]
    scopes = {one: _scope(low, one, found) for one in exact}
    if "data" in scopes.values() and "code" in scopes.values():
        exact = [one for one in exact if scopes[one] == "data"]
        return list(dict.fromkeys(one.name for one in exact if one.name is not None))
    names = list(dict.fromkeys(one.name for one in [*exact, *linked] if one.name is not None))
    loose = [one.family for one in [*found, *linked] if one.family is not None]
    return names if all(any(_of_family(name, kin) for name in names) for kin in loose) else []


def _of_family(name: str, kin: str) -> bool:
    """Whether a name without version may stand for the exact one beside it."""
    if kin.startswith("CC-BY"):
        return re.fullmatch(rf"{kin}-\d.*", name) is not None
    return name.removeprefix("LicenseRef-").lower().startswith(kin.lower()) or (kin == "RAIL" and "rail" in name)


def _scope(low: str, one: Mention, found: list[Mention]) -> str:
    """Whether a licence is said to be that of the data or of code: the word in brackets after it, or nearest before it."""
    others = [other for other in found if other is not one]
    start = max([0, *(other.end for other in others if other.end <= one.start)])
    end = min([len(low), *(other.start for other in others if other.start >= one.end)])
    after = re.match(r"\s*(?:\(([^)]*)\)|(?:for|fur|pour|a|az)\s(?:the\s)?([^,;]*))", low[one.end : end])
    before = re.split(r"[,;)]", low[start : one.start])[-1]
    for words in ((after[1] or after[2]) if after else "", before):
        for scope, pattern in (("data", DATA), ("code", CODE)):
            if pattern.search(words):
                return scope
    return ""


def _expression(low: str, names: list[str], found: list[Mention]) -> str:
    """One expression: `OR` where the text offers a choice between all, else all of them apply."""
    if len(names) == 1:
        return names[0]
    between = [low[first.end : second.start] for first, second in pairwise(found) if first.name != second.name]
    choice = (
        bool(between)
        and all(_CHOICE.fullmatch(words) or words == " , " for words in between)
        and any(_CHOICE.fullmatch(words) for words in between)
    )
    rust = set(names) == _RUST and all(_SLASH.fullmatch(words) for words in between)
    return (" OR " if choice or rust else " AND ").join(names)


def _port_of(name: str) -> str:
    """The licence itself, or the international one when SPDX has no such port."""
    if name.startswith("LicenseRef-") or listed(name) is not None:
        return name
    bare = re.sub(r"-[A-Z]{2,3}$", "", name)
    return bare if facts(bare) is not None and listed(bare) is not None else name
