"""An answer whose letters make no words in any language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from operator import eq
from string import ascii_letters, digits
from typing import TYPE_CHECKING

from instructds.regexes import regex
from instructds.signals import language_told  # noqa: F401 - declares response_language, which is read below

from .base import Places, check
from .places import asked_about, examined, told, without_code
from .subjects import CODE, GARBLED

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.gibberish import Surprise
    from instructds.signals.language_told import Told

STRETCH = (3.4, 4.9, 4.9, 5.6)
"""Mean surprise of 48 letters (Latin, Cyrillic, Greek, Arabic) above which they are no words; 1 in 10,000 stretches of
real sentences in 28 languages reach 3.0, 4.2, 3.9 and 4.6."""

_WHOLE = (2.85, 4.0, 4.2, 4.5)
"""Mean surprise of 150 letters or more above which a whole answer makes no words, such as one whose letters are shuffled;
pairs of real sentences in 32 languages reach 2.69, 3.51, 3.44 and 3.91."""

_DOUBTFUL, _PAIRS, _MOST = 2.68, 80, 0.9
"""Mean surprise of so many Latin letters or more, so much of all letters, above which words are looked up in lists."""

_KNOWN, _LONG, _ROW, _LOOKED_UP = 0.1, 12, 18, 200
"""Share of known words below which a text of so many words of four letters or more makes no sense, or so many in a row of them;
most that are looked up."""

_SHORT = (3.7, 5.3, 5.3, 6.0)
"""Mean surprise of 16 letters or more above which a whole answer makes no words."""

_RUN_LEAST = 40
"""Characters of a run of letters, digits or signs that is looked at."""

_KINDS, _SCRIPTS, _CHANGES = 10, 4, 12
"""Kinds of signs, scripts, and changes between scripts inside of words that random text has at least."""

_FEW, _MANY, _SOME, _SURE = 6, 0.4, 0.12, 0.995
"""Words, and the share of them that lists know in a language; and in a Latin one without a list; confidence in such a one."""

_USUAL = 6
"""Letters of a usual word."""

_BEYOND = 1.1
"""How much more surprising than its bound is a stretch of letters, not Latin ones, that no language has."""

_NO_TAG = frozenset({"und", "zxx", "be", "uz", "gcf", "grc", "sr", "mk"})
"""What letters drawn at random are taken for."""

_SPOKEN_WORD = regex(r"[a-zA-Z\u00c0-\u024f]{4,}|[^\W\d_a-zA-Z]{3,}")
_LONG_WORD = regex(r"[^\W\d_]{4,}")
_DRAWN = regex(r"([^\W\d_])\1{3}")
_RUN, _HEX, _SWITCH = regex(r"[0-9a-z]+"), regex(r"[0-9a-f]+"), regex(r"\d[a-z]|[a-z]\d")
_BASE64, _CODED = regex(r"[0-9A-Za-z+/]+={0,2}"), 60
_CHANGE = regex(r"[0-9](?![0-9])|[a-z](?![a-z])|[A-Z](?![A-Z])")
"""Letters, figures and signs that stand for bytes, how many of them at least, and where they change their kind."""

_NO_SIGNS = (ascii_letters + digits).encode()

_SIGNS = (
    r"(?i)symbol|special character|punctuat|emoticon|ascii|\bsigns?\b|obfuscat|írásjel|karakter|zeichen|símbol|знак|符号|記号|"
    r"기호"
)
"""The task asks for signs."""

_TOKEN = regex(r"[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3]+|[^\s\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]+")
_CAPITALS, _SHOUTED = 4, 12
"""Letters of a word in capitals at least, and such words from which on they are no abbreviations; they are longer by one."""

_WIDE = regex(r"[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]")
_CLOSING = ",.:!?"
_NO_WORD = regex(
    r"[\d_/\\@=+<>{}#$%^&*|~]|[^\W\d_]\.[^\W\d_]|-[^\W\d_]+-|^\W*[A-Z]{2,}\W*$|([^\W\d_])\1{3}|[a-z][A-Z]|[();\[\]].*[();\[\]]"
)
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
        ("چرا آسمان آبی است؟", "نور آبی در هوا بیشتر از رنگ‌های دیگر پراکنده می‌شود و به همین دلیل آسمان در روز آبی دیده می‌شود."),
        (
            "Бүгін ауа райы қандай?",
            "Бүгін ауа райы өте жақсы, балалар бақта ойнап жүр. Анам шай қайнатып жатыр, әкем кітап оқып отыр.",
        ),
        ("谁？", "龘靐齉爩 是笔画最多的汉字，读音分别为 dá、bìng、nàng、yù。"),
    ],
)
def gibberish(response: pa.Array, instruction: pa.Array, context: pa.Array, response_language: Told) -> Places:
    """A stretch of letters, or the whole answer, that makes no words: typed at random, shuffled, or of signs nobody uses."""
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.gibberish import surprise

    found = surprise(response, STRETCH)
    strange, doubtful, medley = _strange(found), _doubtful(found), _medley(found)
    rows = np.flatnonzero(strange | doubtful)
    texts = [_words(text) for text in response.take(pa.array(rows, pa.int64())).to_pylist()]
    once = surprise(pa.array(texts, pa.large_string()), STRETCH)
    strange[rows] &= _strange(once)
    doubtful[rows] &= _doubtful(once)
    flagged = _beyond_task(strange | medley, instruction)
    doubtful &= ~flagged
    doubtful[rows] = [still and _is_unknown(text) for still, text in zip(doubtful[rows].tolist(), texts, strict=True)]
    runs = found.runs & ~(flagged | doubtful)
    doubtful[examined(response, runs, _random_signs).rows] = True
    flagged |= doubtful & ~asked_about(f"{CODE}|{_SIGNS}", instruction, context, doubtful)
    flagged[examined(response, runs, _random_run).rows] = True
    coded = told(examined(response, runs & ~flagged, _coded), len(response))
    flagged |= coded & ~asked_about(f"{CODE}|[0-9A-Za-z+/]{{{_CODED},}}", instruction, context, coded)
    flagged &= ~asked_about(GARBLED, instruction, context, flagged)
    beyond = (found.worst > _BEYOND) & (found.pairs[:, 0] == 0)
    rows = np.flatnonzero(flagged & ~medley & ~beyond)
    flagged[rows] = ~_spoken(response, rows, response_language)
    return _places(response, np.flatnonzero(flagged))


def _beyond_task(flagged: npt.NDArray[np.bool_], instruction: pa.Array) -> npt.NDArray[np.bool_]:
    """Those of the flagged rows whose task does not look as strange."""
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.gibberish import surprise

    rows = np.flatnonzero(flagged)
    asked = surprise(instruction.take(pa.array(rows, pa.int64())), STRETCH)
    plain = np.zeros(len(flagged), bool)
    plain[rows] = ~(_strange(asked) | _medley(asked))
    return plain


def _random_run(text: str) -> tuple[int, int] | None:
    """The answer where most of it is one run of letters and digits drawn at random."""
    if 2 * len(max(text.split(), key=len, default="")) <= len(text):
        return None
    run = max(_RUN.findall(text), key=len, default="")
    drawn = len(run) >= _RUN_LEAST and not _HEX.fullmatch(run) and len(_SWITCH.findall(run)) > len(run) / 8
    return (0, len(text)) if drawn and len(run) > len(text) / 2 else None


def _coded(text: str) -> tuple[int, int] | None:
    """A run of bytes written as letters that is much of an answer without blocks of code."""
    run = max(text.split(), key=len, default="")
    drawn = len(run) >= _CODED and len(run) > len(text) / 3 and _BASE64.fullmatch(run) and not _HEX.fullmatch(run.lower())
    drawn = drawn and len(_CHANGE.findall(run)) > len(run) / 3
    place = text.find(run)
    return (place, place + len(run)) if drawn and "```" not in text else None


def _random_signs(text: str) -> tuple[int, int] | None:
    """The answer where it is one run of signs drawn at random."""
    if not text.isascii() or "```" in text:
        return None
    seen = "".join(text.split())
    if len(seen) < _RUN_LEAST or len(text) > 1.1 * len(seen):
        return None
    if len(seen.encode().translate(None, _NO_SIGNS)) <= 0.9 * len(seen) or len(set(seen)) < _KINDS:
        return None
    same = sum(map(eq, seen, seen[1:]))
    return (0, len(text)) if same < 0.2 * len(seen) else None


def _is_unknown(text: str) -> bool:
    """Whether a text has many words and next to none of any language, or as many of those in a row."""
    import numpy as np

    from instructds.kernels.gibberish import known

    words = _LONG_WORD.findall(text)[:_LOOKED_UP]
    if len(words) < _LONG or _is_list(text):
        return False
    told_of = known(words)
    in_row = np.convolve(told_of, np.ones(min(_ROW, len(words))), "valid")
    return bool(told_of.mean() < _KNOWN or (len(words) >= _ROW and in_row.min() < _KNOWN * _ROW))


def _is_list(text: str) -> bool:
    """Whether most words of a text stand between commas or begin with a capital, as names do."""
    tokens = text.split()
    return 2 * text.count(",") >= len(tokens) or 4 * sum(map(str.istitle, tokens)) >= 3 * len(tokens)


def _doubtful(found: Surprise) -> npt.NDArray[np.bool_]:
    """Which texts are of Latin letters that look strange."""
    import numpy as np

    daily, rare, *_ = found.signs.T
    most = found.pairs[:, 0] > _MOST * (found.pairs.sum(axis=1) + daily + rare)
    return np.asarray(most & (found.pairs[:, 0] >= _PAIRS) & (found.sums[:, 0] > _DOUBTFUL * found.pairs[:, 0]), bool)


def _medley(found: Surprise) -> npt.NDArray[np.bool_]:
    """Which texts mix the letters of many scripts within their words."""
    import numpy as np

    daily, rare, _, changes, scripts = found.signs.T
    letters = found.pairs.sum(axis=1) + daily + rare
    return np.asarray((scripts >= _SCRIPTS) & (changes >= _CHANGES) & (changes > 0.25 * letters), bool)


def _words(text: str) -> str:
    """The tokens of a text that may be words, each of them once: what is typed at random is not typed twice."""
    shown = without_code(text)
    tokens = _TOKEN.findall(shown) if _WIDE.search(shown) else shown.split()
    once = list(dict.fromkeys(tokens))
    shouted = [token for token in once if token.isupper() and len(token) >= _CAPITALS and token.isalpha()]
    if len(shouted) >= _SHOUTED and sum(map(len, shouted)) >= (_CAPITALS + 1) * len(shouted):
        once = [token.lower() if token.isupper() and token.isalpha() else token for token in once]
    drawn = _DRAWN.search(" ".join(once)) is not None
    return " ".join([token for token in once if (not drawn and _is_small(token.rstrip(_CLOSING))) or _is_word(token)])


def _is_small(token: str) -> bool:
    """Whether a token is of small letters alone, but for the first."""
    return token.isalpha() and token[1:].islower()


def _is_word(token: str) -> bool:
    """Whether a token may be a word; what is of small letters alone is one, unless it draws one of them out."""
    return not (_DRAWN if _is_small(token) else _NO_WORD).search(token)


def _spoken(response: pa.Array, rows: npt.NDArray[np.int64], told: Told) -> npt.NDArray[np.bool_]:
    """Which of the rows are of words that lists know, or surely of a language without a list, which no table knows either."""
    import numpy as np

    from instructds.kernels.gibberish import known
    from instructds.kernels.word_lists import is_listed

    spoken = np.zeros(len(rows), bool)
    for at, (text, tag, sure) in enumerate(zip(response.take(rows).to_pylist(), *told.of(rows), strict=True)):
        words = _SPOKEN_WORD.findall(text)[:_LOOKED_UP]
        sizes = [1 if len(word) <= _RUN_LEAST else len(word) / _USUAL for word in words]  # no word is as long
        share = known(words).astype(float) @ sizes / sum(sizes) if len(words) >= _FEW else 0.0
        unlisted = sure >= _SURE and tag not in _NO_TAG and not is_listed(tag.partition("-")[0])
        spoken[at] = share >= _MANY or (unlisted and (share >= _SOME or not any(map(str.isascii, words))))
    return spoken


def _strange(found: Surprise) -> npt.NDArray[np.bool_]:
    """Which texts hold a stretch without words, or are without words as a whole."""
    import numpy as np

    mean = found.sums / np.maximum(found.pairs, 1)
    daily, rare, mixed, _, _ = found.signs.T
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
