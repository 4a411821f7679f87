"""Where an answer breaks a wish about its wording: each kind of wish has its own look."""

# ruff: noqa: RUF001 - commas and quotation marks of several scripts
from __future__ import annotations

import json
import re
from collections.abc import Callable

from .constraint_counts import words
from .constraint_forms import formless
from .constraint_phrases import Phrase
from .places import without_code

_FEW_WORDS = 3
_CASED = 0.05
_READ = 10_000


def _comma(said: str, _: Phrase) -> tuple[int, int] | None:
    found = re.search(r"(?<!\d)[,、，،]|[,、，،](?!\d)", without_code(said))
    return (found.start(), found.end()) if found else None


def _wrapped(said: str, _: Phrase) -> tuple[int, int] | None:
    bare = said.strip().strip("*`")
    return None if bare[:1] in "\"“„«「'" and bare[-1:] in "\"”“»」'" else (0, len(said))


def _yes_no(said: str, _: Phrase) -> tuple[int, int] | None:
    first = re.findall(r"[^\W\d_]+", said[:100].lower())[:3]
    known = {"yes", "no", "igen", "nem", "ja", "nein", "oui", "non", "sí", "si", "not", "cannot", "unknown", "n"}
    return None if not first or known & set(first) else (0, len(said))


def _one_word(said: str, _: Phrase) -> tuple[int, int] | None:
    found = words(said)
    return (0, len(said)) if found and found.low > _FEW_WORDS else None


def _case(said: str, phrase: Phrase) -> tuple[int, int] | None:
    bare = without_code(said[:_READ])
    wrong = sum(map(str.islower if phrase.kind == "upper" else str.isupper, bare))
    right = sum(map(str.isupper if phrase.kind == "upper" else str.islower, bare))
    return (0, len(said)) if wrong > _CASED * (wrong + right) + 1 else None


def _json(said: str, _: Phrase) -> tuple[int, int] | None:
    fenced = re.findall(r"```[ \t]*(?:json|JSON)?[ \t]*\n?(.*?)```", said, re.DOTALL)
    opened = min((place for place in (said.find("{"), said.find("[")) if place >= 0), default=-1)
    inner = said[opened : max(said.rfind("}"), said.rfind("]")) + 1] if opened >= 0 else ""
    for text in (said, *fenced, inner):
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            if "..." in text or "//" in text or "…" in text or _begins_with_json(text):
                return None
            continue
        return None
    return 0, len(said)


def _begins_with_json(text: str) -> bool:
    """Whether a text begins with an object or a list that is whole, whatever follows it."""
    try:
        json.JSONDecoder().raw_decode(text.lstrip())
    except (ValueError, RecursionError):
        return False
    return text.lstrip()[:1] in ("{", "[")


def _form(said: str, phrase: Phrase) -> tuple[int, int] | None:
    return (0, len(said)) if formless(said, phrase.kind) else None


def _forbidden(said: str, phrase: Phrase) -> tuple[int, int] | None:
    for word in phrase.texts:
        found = re.search(
            rf"(?<!\w){re.escape(word.strip(' .,'))}(?!\w)" if word[:1].isascii() else re.escape(word), said, re.IGNORECASE
        )
        if found:
            return found.start(), found.end()
    return None


def _letter(said: str, phrase: Phrase) -> tuple[int, int] | None:
    place = said.lower().find(phrase.texts[0].lower())
    return (place, place + 1) if place >= 0 and len(said.lower()) == len(said) else None


def _required(said: str, phrase: Phrase) -> tuple[int, int] | None:
    bare = said.casefold()
    stems = [word[: max(3, len(word) - 2)] for text in phrase.texts for word in _plain(text).split()]
    return None if all(stem in bare for stem in stems) else (0, len(said))


def _end(said: str, phrase: Phrase) -> tuple[int, int] | None:
    return None if _plain(said[-_READ:]).endswith(_plain(phrase.texts[0])) else (0, len(said))


def _start(said: str, phrase: Phrase) -> tuple[int, int] | None:
    return None if _plain(said[:_READ]).startswith(_plain(phrase.texts[0])) else (0, len(said))


def _plain(text: str) -> str:
    """Letters and digits, one space between words."""
    return " ".join(re.findall(r"\w+", text.casefold()))


BREAKS: dict[str, Callable[[str, Phrase], tuple[int, int] | None]] = {
    "no_comma": _comma,
    "wrapped": _wrapped,
    "yes_no": _yes_no,
    "one_word": _one_word,
    "upper": _case,
    "lower": _case,
    "json": _json,
    "forbidden": _forbidden,
    "letter": _letter,
    "required": _required,
    "end": _end,
    "start": _start,
    "table": _form,
    "numbered": _form,
    "bulleted": _form,
}
