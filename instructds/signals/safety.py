"""Signals of harm: words that are only words, and the verdicts of models that are asked on request and never by themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from instructds.checks.spotted import Spotted
from instructds.errors import UsageError
from instructds.remote.moderation import endpoint

from .base import signal

if TYPE_CHECKING:
    import pyarrow as pa

Classifier = Callable[[Sequence[str]], Sequence[float | None]]
"""Texts in, for each a probability of harm in [0, 1] out, or null where it was not judged."""


@signal(unit="phrases", low=0, high=1e9, better="lower", source="lexical evidence in 13 languages, written for this package")
def harmful_request_words(instruction: pa.Array, spotted_task: Spotted) -> pa.Array:
    """Phrases of harm in the instruction, counted as words and no more: a history lesson has them as well; null without one."""
    return _counted(instruction, spotted_task)


@signal(unit="phrases", low=0, high=1e9, better="lower", source="lexical evidence in 13 languages, written for this package")
def harmful_response_words(response: pa.Array, spotted: Spotted) -> pa.Array:
    """Phrases of harm in the answer, counted as words and no more: a refusal has them as well; null without an answer."""
    return _counted(response, spotted)


@signal(unit="probability", low=0, high=1, better="lower", cost="paid", source="OpenAI moderation endpoint")
def moderated_request(
    instruction: pa.Array, *, model: str = "omni-moderation-latest", base_url: str = "", batch: int = 32
) -> pa.Array:
    """Highest category score that a moderation endpoint gives the instruction, in [0, 1]; null when empty or not judged.

    One paid call per `batch` texts, to `base_url` or to OpenAI; the key comes from OPENAI_API_KEY.
    """
    return _judged(instruction, endpoint(model, base_url=base_url), batch)


@signal(unit="probability", low=0, high=1, better="lower", cost="paid", source="OpenAI moderation endpoint")
def moderated_response(
    response: pa.Array, *, model: str = "omni-moderation-latest", base_url: str = "", batch: int = 32
) -> pa.Array:
    """Highest category score that a moderation endpoint gives the answer, in [0, 1]; null when empty or not judged.

    One paid call per `batch` texts, to `base_url` or to OpenAI; the key comes from OPENAI_API_KEY.
    """
    return _judged(response, endpoint(model, base_url=base_url), batch)


@signal(unit="probability", low=0, high=1, better="lower", cost="model", source="the classifier that is passed in")
def classified_request(instruction: pa.Array, *, classifier: Classifier | None = None, batch: int = 64) -> pa.Array:
    """Probability of harm that a classifier of yours gives the instruction, in [0, 1]; null when empty or not judged."""
    return _judged(instruction, _given(classifier, "classified_request"), batch)


@signal(unit="probability", low=0, high=1, better="lower", cost="model", source="the classifier that is passed in")
def classified_response(response: pa.Array, *, classifier: Classifier | None = None, batch: int = 64) -> pa.Array:
    """Probability of harm that a classifier of yours gives the answer, in [0, 1]; null when empty or not judged."""
    return _judged(response, _given(classifier, "classified_response"), batch)


def _counted(texts: pa.Array, spotted: Spotted) -> pa.Array:
    """How many phrases of harm stand in each text, in any case of ASCII letters."""
    import numpy as np
    import pyarrow as pa

    counts = np.bincount(spotted.places("harm")[0], minlength=len(texts))
    return pa.array(counts.astype(np.float32), pa.float32(), mask=texts.is_null().to_numpy(zero_copy_only=False))


def _judged(texts: pa.Array, classifier: Classifier, batch: int) -> pa.Array:
    """What a classifier says of each different text that holds something, in batches.

    Raises:
        UsageError: it answers another number of values, or one outside [0, 1].
    """
    import pyarrow as pa

    said = texts.to_pylist()
    different = list(dict.fromkeys(text for text in said if text and text.strip()))
    scores: dict[str | None, float | None] = {}
    for start in range(0, len(different), max(batch, 1)):
        part = different[start : start + max(batch, 1)]
        values = list(classifier(part))
        if len(values) != len(part):
            raise UsageError(f"the classifier answered {len(values)} values for {len(part)} texts", near=["one value per text"])
        for value in values:
            if value is not None and not 0 <= value <= 1:
                raise UsageError(f"the classifier answered {value!r}", near=["a probability in [0, 1]", "None = not judged"])
        scores.update(zip(part, values, strict=True))
    return pa.array([scores.get(text) for text in said], pa.float32())


def _given(classifier: Classifier | None, name: str) -> Classifier:
    """The classifier, when there is one.

    Raises:
        UsageError: there is none.
    """
    if classifier is None:
        fix = f'measure(exchanges, ["{name}"], {{"{name}": {{"classifier": classify}}}})'
        raise UsageError(f"signal {name!r} needs a classifier: a function from texts to probabilities", fix=fix)
    return classifier
