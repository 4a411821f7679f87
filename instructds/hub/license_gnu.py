"""Reads the GNU licences out of running words, with their version and "or later"."""

from __future__ import annotations

import re

from .license_words import LICENCE_WORD, MAYBE_VERSION, Mention, full_version

_LATER = (
    r"(?P<later> ?\+| ?,? ?(?:\( ?)?(?:and|or|oder|ou|vagy|o) ?(?:\( ?at your option ?\) ?)?(?:any )?"
    r"(?:later|newer|above|higher|spater|hoher|neuer|ujabb|kesobbi|ulterieure|superieure|posterior))?"
)
_GNU = re.compile(
    r"(?:\bgnu ?)?(?:\b(?P<long>(?:(?:affero|lesser|library) )?general|free documentation)(?= (?:public )?licen)"
    + LICENCE_WORD
    + r"|\b(?P<short>agpl|lgpl|gpl|gfdl|fdl)(?![a-uw-z]))(?: ?\( ?(?:gnu )?(?:[al]?gpl|g?fdl) ?\))?"
    + r"(?: ?,? as published by the free software foundation ?,?(?: either)?)?"
    + MAYBE_VERSION
    + LICENCE_WORD
    + r"(?: of the licen[sc]e)?"
    + _LATER
)
_LONG = {"affero general": "AGPL", "lesser general": "LGPL", "library general": "LGPL", "general": "GPL"}
_VERSIONS = {"GPL": ("1.0", "2.0", "3.0"), "LGPL": ("2.0", "2.1", "3.0"), "AGPL": ("1.0", "3.0"), "GFDL": ("1.1", "1.2", "1.3")}


def gnu(text: str) -> list[Mention]:
    """The GNU licences named in a text that went through `plain`."""
    found = []
    for one in _GNU.finditer(text):
        if one["long"] == "free documentation" or one["short"] == "fdl":
            name = "GFDL"
        else:
            name = _LONG[one["long"]] if one["long"] else one["short"].upper()
        version = full_version(one["v"])
        exact = f"{name}-{version}-{'or-later' if one['later'] else 'only'}" if version in _VERSIONS[name] else None
        found.append(Mention(one.start(), one.end(), exact, None if exact is not None else name))
    return found
