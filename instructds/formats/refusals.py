"""What keeps a row from becoming what its layout makes of it, whatever the layout: bad answers, ties, labels unread, media.

A field is a verdict about the answer when its name says so and its value is one: a bool, yes or no, good or bad in a few
languages, a thumb. A bad verdict makes the row a counted rejection and never a demonstration; after a good one the row is read
as ever and the field stays in `extra`. Graded scores (`rating: 1`, `reward: -0.3`, `toxicity: 0.9`) are no verdicts, since
nobody but their maker knows where bad begins: they stay in `extra`, for filters. `toxic` beside a conversation of the
WildChat and LMSYS kind speaks of the whole conversation, the user's part included: it is kept and judges no answer, and so do
`redacted` and the objects of moderation.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, cast

from instructds.regexes import regex

from .base import Unfit
from .two_answers import LABELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .base import Draft, Layout, ReadOptions, Row

Meaning = Literal["good_if_true", "bad_if_true", "says", "says_how_good", "media", "nothing"]

_ABOUT = (
    r"(?:(?:is|was|are|has|have|contains|human|expert|annotator|judge|llm|gpt4?|model|auto|final|the|answer|response|output"
    r"|completion|solution|generation|reply)_)*"
)
_TAIL = r"(?:_(?:answer|response|output|completion|solution|generation|label|flag))?"
_GOOD_IF_TRUE = regex(
    rf"{_ABOUT}(?:correct|right|safe|harmless|accepted|acceptable|approved|valid|verified|passed|passes|good|helpful|success"
    rf"|successful|succeeded|truthful|factual|faithful|desirable|liked|thumbs_up|upvoted|helyes){_TAIL}"
)
_BAD_IF_TRUE = regex(
    rf"{_ABOUT}(?:incorrect|wrong|unsafe|harmful|toxic|offensive|rejected|disapproved|invalid|failed|bad|unhelpful"
    rf"|unsuccessful|untruthful|hallucinations?|hallucinated|misleading|undesirable|disliked|thumbs_down|downvoted|refusal|refused"
    rf"|flagged|spam|helytelen|hibás|hibas){_TAIL}"
)
_SAYS = regex(
    rf"{_ABOUT}(?:verdict|judge?ment|status|feedback|label|evaluation|assessment|correctness|safety|vote|thumbs?"
    rf"|preference|outcome|grade|rating|score|annotation|decision|review){_TAIL}"
)
_SAYS_HOW_GOOD = regex(rf"{_ABOUT}quality{_TAIL}")
_MEDIA = regex(
    r"(?:pixel_values|input_features|(?:image|img|picture|photo|audio|video)s?(?:_?(?:path|url|uri|file|filename|file_name|bytes|base64)s?)?)"
)
_PLACEHOLDER = regex(r"\s*<(?:image|img|audio|video)>", re.IGNORECASE)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_YES = _words("""
    yes y true t 1 1.0 igen ja oui sí si sim tak da да так 是 はい 예 نعم
""")
_NO = _words("""
    no n false f 0 0.0 nem nein non não nie ne нет ні 否 いいえ 아니요 لا
""")
_GOOD = _words("""
    good great correct right accept accepted approve approved pass passed valid verified safe chosen preferred positive
    like liked up upvote upvoted thumbs_up thumbsup thumb_up desirable helpful harmless success successful ok 👍 jó
    helyes gut richtig bon correcto bueno 正确 好 صحيح хорошо правильно
""")
_BAD = _words("""
    bad poor very_poor terrible incorrect wrong reject rejected disapproved fail failed failure invalid unsafe harmful
    toxic negative dislike disliked down downvote downvoted thumbs_down thumbsdown thumb_down undesirable unhelpful
    unsuccessful hallucination hallucinated refusal refused discarded flagged spam 👎 rossz helytelen hibás
    schlecht falsch mauvais incorrecto malo 错误 不正确 خطأ плохо неправильно
""")
_LOW = frozenset({"low", "very_low"})
_TIES = _words("""
    tie tied draw equal both same neither both_bad tie_(bothbad) no_preference döntetlen
""")
_DECORATION = dict.fromkeys((0xFE0F, *range(0x1F3FB, 0x1F400)))
_LONGEST = 64
_WHOLE_CONVERSATION = frozenset({"toxic"})


def read_row(layout: Layout, row: Row, options: ReadOptions) -> list[Draft]:
    """The drafts of a row, if nothing in it says that they would be wrong.

    Raises:
        Unfit: the layout's own, or `judged_bad`, `no_preference`, `unread_label`, `not_text`.
    """
    telling = [(name, meaning) for name in row if (meaning := meaning_of(name)) != "nothing"]
    if not telling or layout.together is not None:
        return layout.read(row, options)
    for name, meaning in telling:
        if meaning == "media" and _holds(row[name]):
            raise Unfit("not_text", f"field {name!r} holds an image, a sound or a film, and only text can be read")
    drafts = layout.read(row, options)
    for draft in drafts:
        if any(meaning == "media" for _, meaning in telling) and any(_PLACEHOLDER.match(turn) for _, turn in draft.messages):
            raise Unfit("not_text", "a turn begins with the place of an image, a sound or a film, and only text can be read")
        if draft.kind == "sft":
            _refuse_bad(layout, row, draft, [(name, meaning) for name, meaning in telling if name not in layout.needs])
        elif draft.kind == "preference":
            _refuse_unread(layout, row, [name for name, _ in telling if name not in layout.needs])
    return drafts


@lru_cache(maxsize=4096)
def meaning_of(name: str) -> Meaning:
    """What a field of this name says about the row: that its answer is good or bad, or what it looks and sounds like."""
    small = (
        re.sub(r"[^\w]+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name)).strip("_").lower() if len(name) <= _LONGEST else ""
    )
    for meaning, pattern in (
        ("media", _MEDIA),
        ("good_if_true", _GOOD_IF_TRUE),
        ("bad_if_true", _BAD_IF_TRUE),
        ("says", _SAYS),
        ("says_how_good", _SAYS_HOW_GOOD),
    ):
        if pattern.fullmatch(small):
            return cast("Meaning", meaning)
    return "says" if small in LABELS else "nothing"


def says_bad(meaning: Meaning, value: object) -> bool:
    """Is this value of a field with this meaning a verdict, and a bad one?

    Example:
        >>> says_bad("good_if_true", False), says_bad("bad_if_true", "yes"), says_bad("says", "👎"), says_bad("says", 0)
        (True, True, True, False)
    """
    word = _word(value)
    if word is None or meaning in ("media", "nothing"):
        return False
    return word in _BAD or word in {"good_if_true": _NO, "bad_if_true": _YES, "says_how_good": _LOW}.get(meaning, ())


def _refuse_bad(layout: Layout, row: Row, draft: Draft, telling: Sequence[tuple[str, Meaning]]) -> None:
    """An answer that the row calls bad is no demonstration; a field that repeats the answer is its text and no verdict."""
    for name, meaning in telling:
        value = row[name]
        if not says_bad(meaning, value) or (name in _WHOLE_CONVERSATION and name in layout.may):
            continue
        if isinstance(value, str) and any(
            role == "assistant" and turn.strip() == value.strip() for role, turn in draft.messages
        ):
            continue
        raise Unfit(
            "judged_bad", f"field {name!r} is {str(value)[:40]!r}: the answer is called bad, so it shows nobody how to answer"
        )


def _refuse_unread(layout: Layout, row: Row, names: Sequence[str]) -> None:
    """A label that the layout does not read may call the comparison a tie or name the other answer."""
    for name in names:
        value = row[name]
        word = _word(value) if isinstance(value, str) else None
        if word is None:
            continue
        if word in _TIES:
            raise Unfit("no_preference", f"field {name!r} is {value!r}: neither answer is better")
        if name.lower() in LABELS and name not in layout.may and (word in _SIDES or value in row):
            raise Unfit(
                "unread_label", f"field {name!r} is {value!r} and may name the other answer; its layout has no such field"
            )


_SIDES = frozenset(
    [
        *"abjk0123",
        *(
            f"{noun}{gap}{end}"
            for noun in ("model", "response", "answer", "output", "assistant", "completion")
            for gap in ("_", "")
            for end in "abjk012"
        ),
    ]
)


def _word(value: object) -> str | None:
    """A value as a word in lower case: bools and the numbers 0 and 1 are words too; null for all else."""
    if isinstance(value, bool | int | float):
        return "true" if value is True or value == 1 else "false" if value is False or value == 0 else None
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    return re.sub(r"[\s-]+", "_", value.translate(_DECORATION).strip(" \t\r\n.!\"'[]:").lower()) or None


def _holds(value: object) -> bool:
    """Is there something in a media field? A flag and a count show nothing."""
    if isinstance(value, list):
        return any(_holds(item) or isinstance(item, int | float) for item in value)
    if isinstance(value, dict):
        return any(part is not None and part not in ("", b"") for part in value.values())
    return value is not None and not isinstance(value, bool | int | float) and value not in ("", b"") and value != "[]"
