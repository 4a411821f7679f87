"""An answer whose letters make no words in any language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .base import Places, check
from .places import about, without_code
from .subjects import GARBLED

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.gibberish import Surprise

STRETCH = (3.4, 4.9, 4.9, 5.6)
"""Mean surprise of 48 letters (Latin, Cyrillic, Greek, Arabic) above which they are no words; 1 in 10,000 stretches of
real sentences in 28 languages reach 3.0, 4.2, 3.9 and 4.6."""

_WHOLE = (2.85, 4.2, 4.3, 5.2)
"""Mean surprise of 150 letters or more above which a whole answer makes no words, such as one whose letters are shuffled."""

_SHORT = (3.7, 5.3, 5.3, 6.0)
"""Mean surprise of 16 letters or more above which a whole answer makes no words."""

_TOKEN = re.compile(r"\S+")
_NO_WORD = re.compile(r"[\d_/\\@=+<>{}#$%^&*|~]|[^\W\d_]\.[^\W\d_]|-[^\W\d_]+-|^\W*[A-Z]{2,}\W*$")
"""Links, names of files, keys, formulas, abbreviations."""


@check(
    severity="high",
    unlike="code, links, keys, hashes, formulas; tasks about ciphers, passwords, acronyms or invented languages; "
    "languages whose task looks as strange; lists of foreign names",
    source="letter statistics of 28 languages; letters typed, drawn or shuffled at random",
    flags=[
        ("Mi a fotoszintézis?", "xqkj zzpt wrtk lmnb vcxz qwrt plkj hgfd sdfg wert yuio pqzm bvcx lkjh"),
        ("Why is the sky blue?", "asdf jkl; qwer uiop asdfgh jklqwe zxcvb nmasd fghjk lqwert yuiop asdf zxcv"),
        ("Что такое снег?", "щзьгфх жъцчш йфкпрт ъьыэъ хцчшщ гджзк лмнпрст фхцчшщ ъыьэюя бвгджз"),
        ("什么是雨？", "鼗龠黻鼍齑龆鼬黹鼋鼢鼯黼黩鼷齄龀鼐鼒"),
        ("ما هو المطر؟", "ظغثذض خشصضط غظذثخ ضصطظع ذضظغث شصخغظ ثذضطظ غخشصض"),
    ],
    spares=[
        ("Adj egy erős jelszót!", "xqkj zzpt wrtk lmnb vcxz qwrt plkj hgfd sdfg wert yuio pqzm bvcx lkjh"),
        ("Mi a kivonata?", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("Write the DNA sequence", "ATGCGTACCGTTAGCATGCATGCCGTAGGCATCGATTACGGCATGCCTAGGT"),
        ("Kik voltak?", "Szczęsny, Krzysztof, Brzęczyszczykiewicz, Grzegorz, Chrząszczyżewoszyce, Łękołody"),
        ("Mi a neve?", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch"),
        ("Mondj egy hosszú szót!", "Megszentségteleníthetetlenségeskedéseitekért, elkelkáposztásítottalanítottátok"),
        ("Show the loop", "```\nfor (i=0;i<n;i++) { wrt(xqz[i]); ptr->nxt = bfr; strncpy(dst, src, sz); }\n```"),
        ("Nevezd meg!", "HTTP, XML, BMW, FBI, NKVD, SZDSZ, MTVA, GDPR, ISBN, PNG, TLS, XSLT, JPG, WWW, HVG, RTL, NBC, CNN"),
        ("Sag was", "Donaudampfschifffahrtsgesellschaftskapitänsmütze und Rechtsschutzversicherungsgesellschaften"),
        ("谁？", "龘靐齉爩 是笔画最多的汉字，读音分别为 dá、bìng、nàng、yù。"),
    ],
)
def gibberish(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """A stretch of letters, or the whole answer, that makes no words: typed at random, shuffled, or of signs nobody uses."""
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.gibberish import surprise

    near = np.flatnonzero(_strange(surprise(response, STRETCH)))
    words = [_TOKEN.sub(_word, without_code(text)) for text in response.take(pa.array(near, pa.int64())).to_pylist()]
    near = near[_strange(surprise(pa.array(words, pa.large_string()), STRETCH))]
    flagged = np.zeros(len(response), bool)
    flagged[near[~_strange(surprise(instruction.take(pa.array(near, pa.int64())), STRETCH))]] = True
    flagged &= ~about(GARBLED, instruction, context, flagged)
    return _places(response, np.flatnonzero(flagged))


def _word(token: re.Match[str]) -> str:
    return " " if _NO_WORD.search(token[0]) else token[0]


def _strange(found: Surprise) -> npt.NDArray[np.bool_]:
    """Which texts hold a stretch without words, or are without words as a whole."""
    import numpy as np

    mean = found.sums / np.maximum(found.pairs, 1)
    daily, rare, mixed = found.signs.T
    letters = found.pairs.sum(axis=1) + daily + rare
    most = found.pairs > 0.6 * letters[:, None]
    whole = most & (found.pairs >= 150) & (mean > np.array(_WHOLE))  # noqa: PLR2004
    whole |= most & (found.pairs >= 80) & (mean > np.array(_WHOLE) + 0.15)  # noqa: PLR2004
    short = most & (found.pairs >= 16) & (mean > np.array(_SHORT))  # noqa: PLR2004
    signs = (rare >= 8) & (rare > daily) | (mixed >= 12) & (mixed > 0.3 * letters)  # noqa: PLR2004
    return np.asarray((found.worst > 0) | whole.any(axis=1) | short.any(axis=1) | signs, bool)


def _places(response: pa.Array, rows: npt.NDArray[np.int64]) -> Places:
    """The answers from the first letter of their worst stretch on, or as a whole."""
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.gibberish import surprise

    texts = response.take(pa.array(rows, pa.int64()))
    found = surprise(texts, STRETCH)
    starts, ends = np.zeros(len(rows), np.int64), np.zeros(len(rows), np.int64)
    for at, text in enumerate(texts.to_pylist()):
        ends[at] = len(text)
        if found.worst[at] > 0:
            starts[at] = len(text.encode()[: found.start[at]].decode(errors="ignore"))
    return Places(rows, starts, ends)
