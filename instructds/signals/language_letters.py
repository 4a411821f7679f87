"""Languages that letters or small words tell, which the language model does not know or takes for another."""

# ruff: noqa: RUF001 - letters of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from instructds.kernels.queries import answers

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl

ONE_LANGUAGE: dict[str, str] = {
    "chr": r"\p{Cherokee}",
    "dv": r"\p{Thaana}",
    "ii": r"\p{Yi}",
    "mni": r"\p{Meetei_Mayek}",
    "mn": r"\p{Mongolian}",
    "nqo": r"\p{Nko}",
    "sat": r"\p{Ol_Chiki}",
    "zgh": r"\p{Tifinagh}",
}
"""Tag -> letters of a script in which that language alone, or far more than any other, is written today."""

_FEWEST = 3
"""Letters of such a script, at least, and as many as of all others together."""


class _Rule(NamedTuple):
    """Where the model says one of `told`, a text is in `tag` when it has `least` of `own` and more of them than of `other`."""

    tag: str
    told: tuple[str, ...]
    own: str
    other: str
    least: int


_RULES = (
    _Rule(
        "yi",
        ("he",),
        r"[װױײ]|[אפ][ַָֿ]|\b(?:און|איז|דער|פון|מיט|אויף|האט|נישט|ניט|צו|דאס|וואס|ווי|אדער|זענען|ווערן|קען|אויך|אין|א)\b",
        r"\b(?:של|את|על|לא|הוא|היא|כל|או|אם|זה|כי|לו|גם|עם|היה|יש)\b",
        2,
    ),
    _Rule("be", ("uk", "ru", "bg", "sr", "mk"), "[ўЎ]|[іІ]\\p{L}*[ыэ]", "[їєґщиЇЄҐЩИ]", 1),
    _Rule("uk", ("ru", "be", "bg"), "[їєґЇЄҐ]", "[ўыэёъЎЫЭЁ]", 2),
    _Rule("ti", ("am",), "[ኣቐ-ቝ]|እዩ|እዮም|ናይ|ካብ|ክሳብ|ሓደ|ዘለ|ንክ", "[አጸ]|ነው|እና", 2),
    _Rule(
        "bo",
        ("dz",),
        "(?:ཀྱི|གྱི|ནས|རྣམས|ཡིན|རེད|བྱེད|ཏུ|དུ|ལ|འདུག|དགོས)[་།]",
        "(?:ལུ|ཚུ|འབད|ཨིན|ནུག|སྦེ|འཐབ|ཅིན|ནིའི|ལས|གིས|ཚུགས|ནི)[་།]",
        2,
    ),
    _Rule("shn", ("my",), "[\u1075-\u108d]", "[\u1000-\u1020]", 3),
    _Rule("sd", ("ar", "fa", "ps", "ur", "ug", "ku"), "[ٻڀڄڃڏڦڳڱ۽ٺڙڪٿڊڌڍ]", "[ګښڼځڅېۍےہں]", 2),
    _Rule("ckb", ("ku", "fa", "ar", "ur"), "[ڵڕۆێە]", "[ةأإىۇۈېې]", 3),
)


LETTERS_TELL = frozenset(ONE_LANGUAGE) | {rule.tag for rule in _RULES}
"""The tags that letters or small words tell."""


def by_letters(texts: pl.Series, tags: npt.NDArray[np.str_]) -> npt.NDArray[np.str_]:
    """The tags of the texts, corrected where letters or small words tell better.

    Example:
        >>> import numpy as np, polars as pl
        >>> by_letters(pl.Series(["ያ ኣብ ከተማ እዩ ካብ ናይ"]), np.array(["am"])).tolist()
        ['ti']
    """
    import numpy as np
    import polars as pl

    found, text = tags.copy(), pl.col("t").str
    alone = text.contains("[" + "".join(ONE_LANGUAGE.values()) + "]").fill_null(value=False)
    rows = np.flatnonzero(answers(texts, alone, thread="letters")[0])
    if len(rows):
        every, *counts = answers(texts[rows], *map(text.count_matches, (r"\p{L}", *ONE_LANGUAGE.values())), thread="letters")
        for tag, own in zip(ONE_LANGUAGE, counts, strict=True):
            found[rows[(own >= _FEWEST) & (2 * own >= every)]] = tag
    for rule in _RULES:
        those = np.flatnonzero(np.isin(found, rule.told))
        if len(those):
            counted = [text.count_matches(part).fill_null(0) for part in (rule.own, rule.other)]
            own, other = answers(texts[those], *counted, thread="letters")
            found[those[(own >= rule.least) & (own > other)]] = rule.tag
    return found
