"""Vectors from an embeddings endpoint that speaks the protocol of OpenAI; every call may cost money."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from instructds.errors import RunError
from instructds.wording import counted

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_PUBLIC = "https://api.openai.com/v1"


def endpoint(model: str, *, base_url: str = "", batch: int = 32) -> Callable[[list[str]], npt.NDArray[np.float32]]:
    """Texts to vectors by a model behind `base_url` or of OpenAI, in one call per `batch` texts; the key is OPENAI_API_KEY.

    Raises:
        RunError: at a call, when the endpoint gives no answer, or other than one vector of one size for each text.
    """

    def encode(texts: list[str]) -> npt.NDArray[np.float32]:
        import numpy as np
        import openai

        rows: list[list[float]] = []
        try:
            client = openai.OpenAI(base_url=base_url or None)
            for start in range(0, len(texts), batch):
                part = texts[start : start + batch]
                rows += _vectors(client, model, part)
        except openai.OpenAIError as error:
            fix = "set OPENAI_API_KEY, or name another server by base_url"
            what = f"the embeddings endpoint gave no answer: {error}"
            raise RunError(what, where=base_url or _PUBLIC, fix=fix) from error
        if len({len(row) for row in rows}) > 1:
            raise RunError("the embeddings endpoint gave vectors of several sizes", where=base_url or _PUBLIC)
        return np.array(rows, np.float32)

    return encode


def _vectors(client: object, model: str, texts: list[str]) -> list[list[float]]:
    """The vectors of one call, in the order of the texts."""
    import openai

    assert isinstance(client, openai.OpenAI)
    answer = client.embeddings.create(model=model, input=texts, encoding_format="float")
    found = {one.index: one.embedding for one in answer.data or []}
    if sorted(found) != list(range(len(texts))):
        raise RunError(
            f"the embeddings endpoint gave {counted(len(found), 'vector')} for {counted(len(texts), 'text')}",
            where=str(client.base_url),
        )
    return [list(found[place]) for place in range(len(texts))]
