"""Last lines that end without a full stop as all of their form do: of verse, below a letter, of notes or moves."""

# ruff: noqa: RUF001 - signs of other scripts
from __future__ import annotations

import math
from itertools import islice

from instructds.regexes import regex

_VERSE_LINES, _VERSE_WIDTH, _READ = 2, 60, 30
"""Lines above the last one that make a verse at least, the characters that most of them have at most, and lines looked at."""

_PACKED = regex(r"[\u3040-\u30ff\u3400-\u9fff]")
_ENDED = regex(r"[.!?…。！？؟।][\"'”’»)\]*_]*\s*\Z")
_NO_VERSE = regex(r"\s*(?:\(?\d{1,3}[.)、．]|[-*•+–◦·]\s|#|>|\||`)|.*[{};=<>:：]\s*\Z")
"""Items, headings, rows and code."""

_BEGINS = regex(
    r"\W{0,3}(?:[^\W\d_]\S*(?: \S+){1,5}[,，]\s*\Z|(?:dear|to whom|tisztelt|kedves|sehr geehrte|liebe[rs]?|hallo|chère?s?|"
    r"madame|monsieur|bonjour|estimad|querid|hola|gentile|car[oaie]|egregi|prezad|beste|geachte|szanown|drog|vážen|"
    r"mil[ýáí]|stimat|"
    r"bun[ăa]|уважаем|дорог|шановн|здравствуйте|sayın|sevgili|kära|bästa|kære|kjære|hyvä|αγαπητ|αξιότιμ|kính|yth\b|"
    r"प्रिय|माननीय)|尊敬的|亲爱的|"
    r"您好|拝啓|.{1,15}様\Z|عزيز|السيد|الأستاذ|שלום|לכבוד)",
)
"""How the first line of a letter begins, or ends, in lower case."""

_CLOSES = regex(
    r"\b(?:sincerely|(?:kind|best|warm|kindest|warmest|my) regards|^regards|best wishes|yours (?:truly|faithfully)|"
    r"cheers\b|warmly|"
    r"üdvözlettel|tisztelettel|köszönettel|baráti|ölel|mit freundlichen|grüße|gruß|grüßen|hochachtungsvoll|herzlichst|"
    r"cordialement|bien à vous|amicalement|"
    r"salutations|amitiés|atentamente|saludos?\b|abrazos?\b|cordialmente|saluti\b|atenciosamente|cumprimentos|groet|"
    r"hoogachtend|pozdrawiam|"
    r"z poważaniem|wyrazami szacunku|pozdrav|s úctou|cu stimă|с уважением|искренне|всего доброго|наилучшими|з повагою|"
    r"щиро|saygılar|"
    r"sevgiler|hälsning|hilsen|terveisin|με εκτίμηση|trân trọng|hormat|salam\b)|此致|敬上|谨上|谨启|敬启|祝好|敬具|草々|"
    r"よろしくお願い|드림|올림|"
    r"مع التحية|تحياتي|وتفضلوا|בברכה|सादर|भवदीय",
)
_SIGNATURE_WORDS, _SIGNATURE, _CLOSE = 6, 40, 2
"""How a letter closes; words and characters of a signature at most, and lines above it among which the close stands."""

_BULLET, _TOKENS, _TOKEN, _SHARE = regex(r"\s*[-*•+–◦·]\s"), 4, 3, 0.85
"""Tokens of a line of notes or moves, letters that they have at most, and how many of them."""

_SHORT_WORDS = frozenset({"vi", "he", "iw", "th", "lo", "my", "km", "zh", "ja", "ko"})
"""Languages in which most words are as short."""


def needs_no_stop(before: str, line: str, tag: str) -> bool:
    r"""Whether a last line of a text in some language is verse, signs a letter or is of notes or moves.

    Example:
        >>> needs_no_stop("Hull a hó a hegyre,\ncsend ül a vidékre", "alszik már az", "hu")
        True
    """
    if not _NO_VERSE.match(line):
        end = line[-_VERSE_WIDTH:].lower()
        if (close := _CLOSES.search(end)) and len(end[close.end() :].split()) <= _SIGNATURE_WORDS:
            return True
        if len(line) <= _VERSE_WIDTH and _is_below(before, line):
            return True
    return tag not in _SHORT_WORDS and _is_notation(line)


def _is_below(before: str, line: str) -> bool:
    """Whether a short line belongs to verse, or signs a letter: below its close, or with a greeting at the beginning."""
    lines = [other for other in before.split("\n") if other.strip()]
    if is_verse(lines[-_READ:]) or any(
        len(other) <= _VERSE_WIDTH and _CLOSES.search(other.lower()) for other in lines[-_CLOSE:]
    ):
        return True
    if len(lines) < 2 or len(lines[0]) > _VERSE_WIDTH or len(line) > _SIGNATURE or len(line.split()) > _SIGNATURE_WORDS:  # noqa: PLR2004 - a greeting and a text
        return False
    packed = not line.isascii() and _PACKED.search(line) is not None and len(line) > _SIGNATURE_WORDS
    return not packed and _BEGINS.match(lines[0].lower()) is not None


def is_verse(lines: list[str]) -> bool:
    """Whether lines with something in them are short, and most of them end without a full stop."""
    if len(lines) < _VERSE_LINES:
        return False
    verse = [other for other in lines if len(other) <= _VERSE_WIDTH and not _NO_VERSE.match(other)]
    return len(verse) > 0.7 * len(lines) and sum(not _ENDED.search(other) for other in verse) >= 0.5 * len(verse)


def _is_notation(line: str) -> bool:
    """Whether most of a line are signs of two or three letters, as of notes, moves and chords."""
    tokens = line.split()
    if len(set(tokens)) < _TOKENS or _BULLET.match(line):
        return False
    long = (token for token in tokens if len(token.strip("|()[],;–-")) > _TOKEN)
    return next(islice(long, len(tokens) - math.ceil(_SHARE * len(tokens)), None), None) is None
