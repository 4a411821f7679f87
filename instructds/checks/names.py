"""Names of people, found by a model of your choice; runs only when it is named."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from instructds.errors import MissingExtra

from .base import Places, check

if TYPE_CHECKING:
    import pyarrow as pa

Finder = Callable[[Sequence[str]], Iterable[Sequence[tuple[int, int]]]]
"""Texts in, for each the character ranges of the names in it out."""

_LIMIT = 20
_PEOPLE = frozenset({"PER", "PERSON", "PRS"})


@check(
    severity="low",
    masked=True,
    default=False,
    unlike="whatever the model does not take for a person; precision and recall are the model's",
    source="spaCy, or the function that is passed in",
    flags=[("Ki vagy?", "A nevem Vadász Zsófia."), ("你是谁？", "我叫王小明。")],
    spares=[("Mi az eső?", "Lehulló víz."), ("什么是雨？", "雨是水。")],
)
def person_name(response: pa.Array, *, finder: Finder | None = None, model: str = "xx_ent_wiki_sm") -> Places:
    """A name of a person in the answer, by a spaCy pipeline (`model`: package or folder) or by your own `finder`."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    rows = np.flatnonzero(pc.fill_null(pc.greater(pc.utf8_length(response), 0), False).to_numpy(zero_copy_only=False))  # noqa: FBT003
    texts = response.take(pa.array(rows)).to_pylist()
    names = (finder or _pipeline(model))(texts) if len(texts) else []
    found = [
        (int(row), start, end, f"{text[start : start + 1]}***")
        for row, text, places in zip(rows, texts, names, strict=True)
        for start, end in list(places)[:_LIMIT]
    ]
    starts = [np.array([place[part] for place in found], np.int64) for part in range(3)]
    return Places(starts[0], starts[1], starts[2], tuple(place[3] for place in found))


def _pipeline(model: str) -> Finder:
    """A spaCy pipeline as a finder.

    Raises:
        MissingExtra: spaCy or the model is not installed.
    """
    try:
        spacy = import_module("spacy")
    except ImportError as missing:
        raise MissingExtra("check 'person_name' needs spaCy", fix="pip install 'instructds[names]'") from missing
    try:
        pipeline = spacy.load(model)
    except OSError as missing:
        raise MissingExtra(f"spaCy has no model {model!r}", fix=f"python -m spacy download {model}") from missing

    def find(texts: Sequence[str]) -> Iterable[Sequence[tuple[int, int]]]:
        for read in pipeline.pipe(texts):
            yield [(entity.start_char, entity.end_char) for entity in read.ents if entity.label_ in _PEOPLE]

    return find
