"""Names of sources and files as identifiers and text that cannot break out of the file they are written into."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

_SCHEMES = ("http", "https", "hf", "s3", "gs")
_HUB = re.compile(r"[\w.-]+/[\w.-]+")
_LONGEST = 2_000


def clean(text: str, *, lines: bool = False) -> str:
    r"""The text without control characters, text-direction overrides and lone surrogates; `lines` keeps line ends and tabs.

    Example:
        >>> clean("ki\x1b[31m vagy?\u202e")
        'ki[31m vagy?'
    """
    kept = "\n\t" if lines else ""
    shown = "".join(one for one in text if one in kept or one == " " or one.isprintable())
    return shown if len(shown) <= _LONGEST or lines else shown[: _LONGEST - 1] + "…"


def name_id(text: str) -> str:
    """A name as part of an identifier: letters, digits, `.`, `-`, `_` and `/` stay, all else is percent-encoded.

    Example:
        >>> name_id('kérdés "1"')
        'k%C3%A9rd%C3%A9s%20%221%22'
    """
    return quote(text.encode("utf-8", "replace"), safe="/")


def link(place: str) -> str:
    """The web address of a place, without user and password; a name of the Hub becomes its address, anything else a URN."""
    if place.startswith("hf://datasets/"):
        place = place.removeprefix("hf://datasets/")
    if _HUB.fullmatch(place):
        return f"https://huggingface.co/datasets/{name_id(place)}"
    try:
        parts = urlsplit(place)
    except ValueError:
        return f"urn:instructds:place:{name_id(place)}"
    if parts.scheme not in _SCHEMES or not parts.netloc:
        return f"urn:instructds:place:{name_id(place)}"
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, quote(host, safe=":[]"), quote(parts.path, safe="/%"), "", ""))


def json_file(value: dict[str, Any]) -> bytes:
    """A description as the bytes of its file."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
