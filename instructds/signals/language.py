"""Which language a text is in, with the right to say that there is none, or that the text is too short to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from instructds.errors import UsageError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

Backend = Literal["langid", "langdetect"]

UNDETERMINED, NO_LANGUAGE = "und", "zxx"
"""The BCP 47 tags for a text that has a language nobody can tell, and for one that has none (code, numbers, emoji)."""

LOOKED_AT = 300
"""Characters at the beginning of a text that are looked at."""

SURE: dict[str, float] = {"langid": 0.35, "langdetect": 0.9}
"""Confidence below which the answer is `und`: for `langid` where 94 % of the languages told from 20 characters are right;
`langdetect` is sure of nearly everything, so that no bound makes it as right."""

SIGNS_OF_CODE = 0.1
"""Signs such as `{}=;` to a letter above which a text that looks like no language well is taken for code."""

UNLIKE_LANGUAGE = 0.6
"""Confidence below which a text full of signs of code is not taken for a language."""

_READ = 3_000
"""Characters read before fenced code and links are taken out."""

_NOT_PROSE = r"(?s)```.*?(?:```|$)|`[^`\n]*`|https?://\S+|<[^<>\n]{1,200}>"

_TAGS = {"kik": "ki", "wuu": "zh", "zh-cn": "zh", "zh-tw": "zh"}
"""A back-end's label -> primary tag. Wu and Mandarin are written alike, and what is called Wu mostly is Mandarin."""


def detect(texts: pa.Array, *, backend: Backend = "langid", sure: float | None = None) -> tuple[pa.Array, pa.Array]:
    """BCP 47 primary tag of each text and the back-end's confidence in it, in [0, 1]; both null for null.

    `und` where the confidence is below `sure` (the default of the back-end when None) or there is nothing to read; `zxx`
    where there is no language: code, or no letters outside code blocks, links and tags. The first 300 characters of prose
    are looked at.
    `langid` is py3langid's model, compiled; `langdetect` is the package of that name, seeded, some 200 times slower.

    Raises:
        UsageError: an unknown back-end.

    Example:
        >>> import pyarrow as pa
        >>> detect(pa.array(["Miért kék az ég nappal?", "{}", None]))[0].to_pylist()
        ['hu', 'zxx', None]
    """
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.langid import shapes

    if backend not in SURE:
        raise UsageError(f"no language back-end is called {backend!r}", near=sorted(SURE))
    prose = _prose(texts)
    tags, confidence = (_langid if backend == "langid" else _langdetect)(prose)
    letters, digits, signs = shapes(prose).T
    marks = _visible(texts)
    told = (confidence >= (SURE[backend] if sure is None else sure)) & (letters > 0)
    bare = (letters == 0) & marks
    code = (signs > SIGNS_OF_CODE * letters) & (confidence < UNLIKE_LANGUAGE) & (letters > 0)
    nothing = bare | code | ((tags == NO_LANGUAGE) & (letters + digits + signs > 0))
    tags = np.where(nothing, NO_LANGUAGE, np.where(told, tags, UNDETERMINED))
    confidence = np.where(nothing & (confidence < 1), 1 - confidence, confidence)
    absent = texts.is_null().to_numpy(zero_copy_only=False)
    return pa.array(tags, pa.string(), mask=absent), pa.array(confidence.astype(np.float32), mask=absent)


def _prose(texts: pa.Array) -> pa.Array:
    """The first characters outside code blocks, links and tags, in NFC, all-upper-case texts in lower case."""
    import polars as pl
    import pyarrow as pa

    head = pl.Series("t", texts.cast(pa.large_string())).str.slice(0, _READ)
    marked = head.str.contains(r"[`<]|://")
    column = pl.col("t")
    prose = pl.when(marked.fill_null(value=False)).then(column.str.replace_all(_NOT_PROSE, " ")).otherwise(column)
    shown = head.to_frame().select(prose.str.strip_chars().str.slice(0, LOOKED_AT).str.normalize("NFC"))
    upper = (column == column.str.to_uppercase()) & (column != column.str.to_lowercase())
    ready = shown.select(pl.when(upper).then(column.str.to_lowercase()).otherwise(column)).to_series()
    return ready.fill_null("").to_arrow().cast(pa.large_string())


def _visible(texts: pa.Array) -> npt.NDArray[np.bool_]:
    import polars as pl

    return pl.Series(texts).str.contains(r"[^\s\p{C}]").fill_null(value=False).to_numpy()


def _langid(texts: pa.Array) -> tuple[npt.NDArray[np.str_], npt.NDArray[np.float32]]:
    import numpy as np

    from instructds.kernels.langid import identify, model

    tags = np.array([*(_TAGS.get(label, label) for label in model().labels), UNDETERMINED])
    labels, confidence = identify(texts)
    return tags[labels], confidence


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
