"""Verdicts of a moderation endpoint that speaks the protocol of OpenAI; every call may cost money."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from instructds.errors import RunError

if TYPE_CHECKING:
    from openai.types.moderation import CategoryScores

_PUBLIC = "https://api.openai.com/v1"


def endpoint(model: str, *, base_url: str = "") -> Callable[[Sequence[str]], list[float | None]]:
    """Texts to their highest category score by a model behind `base_url` or of OpenAI; the key is OPENAI_API_KEY.

    Each call is one request. A score is in [0, 1], null where the server gives none.

    Raises:
        RunError: at a call, when the endpoint gives no answer, or other than one verdict for each text.
    """

    def judge(texts: Sequence[str]) -> list[float | None]:
        import openai

        where = base_url or _PUBLIC
        try:
            client = openai.OpenAI(base_url=base_url or None)
            results = client.moderations.create(model=model, input=list(texts)).results or []
        except openai.OpenAIError as error:
            fix = "set OPENAI_API_KEY, or name another server by the setting base_url"
            raise RunError(f"the moderation endpoint gave no answer: {error}", where=where, fix=fix) from error
        if len(results) != len(texts):
            raise RunError(f"the moderation endpoint gave {len(results)} verdicts for {len(texts)} texts", where=where)
        return [_highest(result.category_scores) for result in results]

    return judge


def _highest(scores: CategoryScores | None) -> float | None:
    """The highest of the category scores; null when there is none."""
    found = [float(value) for value in scores.model_dump().values() if value is not None] if scores is not None else []
    return max(found, default=None)
