"""Two texts as pieces of HTML in which what differs is marked, word by word, and what nobody sees is made visible."""

from __future__ import annotations

import html
import re
from difflib import SequenceMatcher

from instructds.wording import counted

_TOKEN = re.compile(r"[^\W\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff]+|\s+|.", re.DOTALL)
"""A word, a stretch of white space, or one character: of a script without spaces, or of punctuation."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_SIGNS = {" ": "·", "\n": "↵\n", "\t": "→\t", "\u00a0": "⍽", "\r": "␍"}

_LONGEST = 600
"""Tokens on either side up to which a stretch is compared word by word; a longer one is marked as a whole."""

_FOLD, _ENDS = 500, 160
"""Characters from which an equal stretch is folded, and those left on either side of the fold."""

_MOST = 6_000
"""Characters of a stretch that are shown at most."""


def shown(text: str) -> str:
    r"""The text as HTML that cannot break out of its place: control and direction marks are written as codes.

    Example:
        >>> shown("<b>őr\u202e")
        '&lt;b&gt;őr<code>U+202E</code>'
    """
    if len(text) > _MOST:
        return shown(text[:_MOST]) + _gap(len(text) - _MOST)
    return _CONTROL.sub(lambda found: f"<code>U+{ord(found.group()):04X}</code>", html.escape(text))


def marked(old: str, new: str) -> tuple[str, str]:
    """Both texts, with `<del>` round what only the old one has and `<ins>` round what only the new one has.

    Example:
        >>> marked("két alma", "két körte")
        ('két <del>alma</del>', 'két <ins>körte</ins>')
    """
    if old == new:
        return _folded(old, first=True, last=True), _folded(new, first=True, last=True)
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    middle = before[head : len(before) - tail], after[head : len(after) - tail]
    left = right = _folded("".join(before[:head]), first=True)
    for kind, one, other in _steps(*middle):
        left += _folded(one) if kind == "equal" else _changed("del", one)
        right += _folded(other) if kind == "equal" else _changed("ins", other)
    end = _folded("".join(before[len(before) - tail :]), last=True) if tail else ""
    return left + end, right + end


def _steps(before: list[str], after: list[str]) -> list[tuple[str, str, str]]:
    if len(before) > _LONGEST or len(after) > _LONGEST:
        return [("replace", "".join(before), "".join(after))]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [(kind, "".join(before[a:b]), "".join(after[c:d])) for kind, a, b, c, d in matcher.get_opcodes()]


def _common(one: list[str], other: list[str]) -> int:
    return next(
        (place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )


def _changed(tag: str, text: str) -> str:
    if not text:
        return ""
    signs = not text.strip() or "\u00a0" in text
    seen = "".join(_SIGNS.get(char, char) for char in text) if signs else text
    return f"<{tag}>{shown(seen)}</{tag}>"


def _folded(text: str, *, first: bool = False, last: bool = False) -> str:
    """An equal stretch, its middle left out when it is long; `first` and `last` say that nothing stands before or after it."""
    if len(text) <= _FOLD:
        return shown(text)
    head, tail = ("" if first and not last else text[:_ENDS]), ("" if last and not first else text[-_ENDS:])
    return shown(head) + _gap(len(text) - len(head) - len(tail)) + shown(tail)


def _gap(characters: int) -> str:
    return f"<small> … {counted(characters, 'character')} … </small>"
