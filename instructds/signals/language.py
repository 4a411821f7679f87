"""Which language a text is in, with the right to say that there is none, or that the text is too short to tell."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from instructds.errors import UsageError
from instructds.kernels.queries import answers, remembering

from .language_letters import LETTERS_TELL, by_letters
from .language_none import READ, like_code, prose_of, without_language

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid_quick import Begun

Backend = Literal["langid", "langdetect"]

UNDETERMINED, NO_LANGUAGE = "und", "zxx"
"""The BCP 47 tags for a text that has a language nobody can tell, and for one that has none (code, numbers, emoji)."""

LOOKED_AT = 300
"""Characters at the beginning of a text that are looked at."""

SURE: dict[str, float] = {"langid": 0.2, "langdetect": 0.9}
"""Confidence below which the answer is `und`. It is low: more than nine in ten of the languages told from two words are right
at it, and a caller who must not err asks for more. `langdetect` is sure of nearly everything."""

SURE_OF_ONE_WORD = 0.8
"""The same for `langid` and a text of one word, which many languages may share."""

_SHORT = 60
"""Bytes of a text that may be a single word."""

_WORDS = r"\pL[\pM\pL'\x{2019}-]*[^\pL\pM'\x{2019}-]+\pL|[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]"
_HOPEFUL = r"(?:\pL\PL*){3}|\p{Han}\PL*\p{Han}|[\p{Hiragana}\p{Katakana}\p{Thai}\p{Hangul}]"
"""What such a text has that is more than a word, and what one has whose language may be told at all."""

_QUOTED, _AROUND = r"[„“”«»\"][^„“”«»\"\n]{8,200}[„“”«»\"]", 3
"""A quotation, and how many letters a text may have to one outside its quotations for those to be left out."""

_CANTONESE = "[嘅咗唔喺佢哋冇嚟啲嗰係咁嘢乜]"
"""Characters one of which a sentence of Cantonese has; what is called Cantonese without them is Mandarin in full characters."""

_TAGS = {"gug": "gn", "hbo": "he", "kik": "ki", "sdh": "ckb", "uzs": "uz", "wuu": "zh", "zh-cn": "zh", "zh-tw": "zh"}
"""A back-end's label -> primary tag. Wu and Mandarin are written alike, and what is called Wu mostly is Mandarin; Central and
Southern Kurdish are too, and the first has many times the writers."""


def detect(texts: pa.Array, *, backend: Backend = "langid", sure: float | None = None) -> tuple[pa.Array, pa.Array]:
    """BCP 47 primary tag of each text and the back-end's confidence in it, in [0, 1]; both null for null.

    `und` where the confidence is below `sure` (the default of the back-end when None) or there is nothing to read; `zxx`
    where there is no language: code, formulas, numbers, links, keys, emoji, lists of names. A text that is partly code is in
    the language of its sentences. Prose is looked at up to 300 characters, outside quotations where enough is around them.

    `langid` settles plain texts by their common words and asks py3langid's model, helped by the word lists of wordfreq, about
    the others; `langdetect` is the package of that name, seeded, some hundred times slower. Norwegian is `no`, or `nn`.

    Raises:
        UsageError: an unknown back-end.

    Example:
        >>> import pyarrow as pa
        >>> detect(pa.array(["Miért kék az ég nappal?", "{}", None]))[0].to_pylist()
        ['hu', 'zxx', None]
    """
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.langid_quick import begin

    if backend not in SURE:
        raise UsageError(f"no language back-end is called {backend!r}", near=sorted(SURE))
    whole = texts.cast(pa.large_string())
    if backend == "langid" and sure is None:
        tags, confidence = told(whole, begin(whole))
    else:
        tags, confidence = _told(whole, _unlike_code(whole, begin(whole)), backend, SURE[backend] if sure is None else sure)
    absent = texts.is_null().to_numpy(zero_copy_only=False)
    return pa.array(tags, pa.string(), mask=absent), pa.array(confidence.astype(np.float32), mask=absent)


def told(texts: pa.Array, begun: Begun) -> tuple[npt.NDArray[np.str_], npt.NDArray[np.float32]]:
    """What `detect` says of `large_string` texts of which it is known how they begin, with something for nulls too."""
    import numpy as np
    import pyarrow as pa

    begun = _unlike_code(texts, begun)
    settled = (begun.label >= 0) & ~np.isin(begun.label, _near())
    tags, confidence = _tags()[np.where(settled, begun.label, -1)], np.ones(len(texts), np.float32)
    rest = np.flatnonzero(~settled)
    if len(rest):
        some = texts if len(rest) == len(texts) else texts.take(pa.array(rest))
        tags[rest], confidence[rest] = _told(some, begun.of(rest), "langid", None)
    return tags, confidence


def _unlike_code(texts: pa.Array, begun: Begun) -> Begun:
    """How the texts begin, with doubt in those that may be code for a word in them."""
    import numpy as np
    import polars as pl

    doubtful = like_code(pl.Series(texts))
    return begun._replace(kind=np.where(doubtful, 0, begun.kind), label=np.where(doubtful, -1, begun.label))


def _told(
    texts: pa.Array, begun: Begun, backend: Backend, sure: float | None
) -> tuple[npt.NDArray[np.str_], npt.NDArray[np.float32]]:
    """Tags and confidence of texts that are not settled yet."""
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.langid import shapes

    looked, nothing, lettered = _beginnings(texts, begun)
    arrow = looked.to_arrow().cast(pa.large_string())
    tags, confidence = (_langid if backend == "langid" else _langdetect)(arrow)
    nameless = np.flatnonzero(tags == NO_LANGUAGE)
    nothing[nameless] |= shapes(arrow.take(pa.array(nameless))).any(axis=1)
    certain = (confidence >= _bound(looked, backend, sure)) & lettered
    tags = np.where(nothing, NO_LANGUAGE, np.where(certain, tags, UNDETERMINED))
    return tags, np.where(nothing, np.maximum(confidence, 1 - confidence), confidence)


def tellable() -> tuple[str, ...]:
    """The primary tags that `langid` may answer with, in order, without `und` and `zxx`.

    Example:
        >>> {"hu", "ar", "zh", "yi"} <= set(tellable())
        True
    """
    from instructds.kernels.langid import model

    labels = {_TAGS.get(label, label) for label in model().labels} - {NO_LANGUAGE}
    return tuple(sorted(labels | LETTERS_TELL))


def _beginnings(texts: pa.Array, begun: Begun) -> tuple[pl.Series, npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """What of each text tells its language, whether it is without one by its look, and whether it has letters.

    In plain sentences no code or quotation need be looked for; where the words of the quotations leave no doubt either, they
    stay.
    """
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid import shapes
    from instructds.kernels.langid_plain import NOT, QUOTING

    series = pl.Series("t", texts)
    nothing, lettered = np.zeros(len(texts), np.bool_), np.ones(len(texts), np.bool_)
    looked, rest = series.str.slice(0, LOOKED_AT).fill_null(""), np.flatnonzero(begun.kind == NOT)
    quoting = np.flatnonzero((begun.kind == QUOTING) & (begun.label < 0))
    if len(quoting):
        looked = looked.scatter(quoting, _looked(series[quoting]))
    if len(rest):
        heads = series[rest].str.slice(0, READ).fill_null("")
        prose = prose_of(heads)
        said = _looked(prose)
        lettered[rest] = shapes(said.to_arrow().cast(pa.large_string()))[:, 0] > 0
        nothing[rest], looked = without_language(heads, prose, said), looked.scatter(rest, said)
        bare = np.flatnonzero(~lettered[rest])
        nothing[rest[bare]] |= heads[bare].str.contains(r"[^\s\p{C}]").to_numpy()
    return looked, nothing, lettered


def _bound(looked: pl.Series, backend: Backend, sure: float | None) -> npt.NDArray[np.float64]:
    """The confidence each text needs: more when it is a single word, more than there is when it is a letter or two."""
    import numpy as np
    import polars as pl

    if sure is not None or backend != "langid":
        return np.full(len(looked), SURE[backend] if sure is None else sure)
    bound = np.full(len(looked), SURE["langid"])
    text = pl.col("t").str
    short = np.flatnonzero(looked.str.len_bytes().to_numpy() <= _SHORT)
    if len(short):
        several, hopeful = answers(looked[short], text.contains(_WORDS), text.contains(_HOPEFUL))
        bound[short[~several]] = SURE_OF_ONE_WORD
        bound[short[~hopeful]] = np.inf
    return bound


def _looked(prose: pl.Series) -> pl.Series:
    """The first characters outside quotation marks in NFC, those of texts without a small letter in lower case.

    A sentence is in the language of the words around what it quotes; where few words are around it, the quotation counts.
    """
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid import shapes

    text = pl.col("t").str
    looked = prose.alias("t").to_frame().select_seq(text.strip_chars_start().str.slice(0, 2 * LOOKED_AT)).to_series()
    quoting = np.flatnonzero(answers(looked, text.contains(_QUOTED))[0])
    if len(quoting):
        whole = looked[quoting]
        bare = remembering("language", whole.str.replace_all, _QUOTED, " ")
        letters, of = (shapes(part.to_arrow().cast(pa.large_string()))[:, 0] for part in (bare, whole))
        said = letters * _AROUND >= of
        looked = looked.clone().scatter(quoting[said], bare.filter(said))
    looked = looked.str.slice(0, LOOKED_AT)
    composed = np.flatnonzero(looked.str.len_bytes().to_numpy() > looked.str.len_chars().to_numpy())
    looked = looked.scatter(composed, looked[composed].str.normalize("NFC")) if len(composed) else looked
    upper = np.flatnonzero(~answers(looked, text.contains(r"\p{Ll}|\p{Lo}"))[0])
    return looked.scatter(upper, looked[upper].str.to_lowercase()) if len(upper) else looked


def _langid(texts: pa.Array) -> tuple[npt.NDArray[np.str_], npt.NDArray[np.float32]]:
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid_quick import begin
    from instructds.kernels.langid_short import contradicted, tell

    tags = _tags()
    labels, confidence = begin(texts, prose=True).label, np.ones(len(texts), np.float32)
    near = np.flatnonzero(np.isin(labels, _near()))
    labels[near[~np.isin(tags[labels[near]], _PLENTY) | contradicted(texts.take(pa.array(near)), labels[near])]] = -1
    doubtful = np.flatnonzero(labels < 0)
    unsettled = texts.take(pa.array(doubtful))
    labels[doubtful], confidence[doubtful], _ = tell(unsettled)
    told = tags[labels]
    told[doubtful] = by_letters(pl.Series(unsettled), told[doubtful])
    cantonese = np.flatnonzero(told == "yue")
    if len(cantonese):
        spoken = pl.Series(texts.take(pa.array(cantonese))).str.contains(_CANTONESE).to_numpy()
        told[cantonese[~spoken]] = "zh"
    return told, confidence


_PLENTY = ("es", "fr")
"""Languages with words enough of their own that common words settle them, where no word tells a neighbour of theirs."""


@cache
def _tags() -> npt.NDArray[np.str_]:
    """The tag of each label of the model, and at the end that of no label."""
    import numpy as np

    from instructds.kernels.langid import model

    return np.array([*(_TAGS.get(label, label) for label in model().labels), UNDETERMINED])


@cache
def _near() -> npt.NDArray[np.int64]:
    """The labels of languages of which words of a neighbour are known; common words alone do not settle these."""
    import numpy as np

    from instructds.kernels.langid import model
    from instructds.kernels.telling_words import TELLING

    others = {label for labels, _ in TELLING.values() for label in labels}
    return np.array([place for place, label in enumerate(model().labels) if label in others], np.int64)


def _langdetect(texts: pa.Array) -> tuple[npt.NDArray[np.str_], npt.NDArray[np.float32]]:
    import numpy as np
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    tags, confidence = [], []
    for text in texts.to_pylist():
        try:
            found = detect_langs(text)
        except LangDetectException:  # its answer for a text without letters
            tags.append(UNDETERMINED)
            confidence.append(0.0)
        else:
            best = _TAGS.get(found[0].lang, found[0].lang)
            tags.append(best)
            confidence.append(sum(guess.prob for guess in found if _TAGS.get(guess.lang, guess.lang) == best))
    return np.array(tags, "U8"), np.minimum(np.array(confidence, np.float32), 1)
