"""The languages of answers and of instructions, each told once for all signals and checks that ask."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .base import shared

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.langid_quick import Begun


class Told:
    """What `detect` says of the texts of a column, told when a row is first asked for.

    `begun` is how the texts begin, where that is known already.
    """

    def __init__(self, texts: pa.Array, begun: Begun | None = None) -> None:
        import numpy as np

        self._texts, self._begun = texts, begun
        self._tags, self._sure = np.full(len(texts), None, object), np.full(len(texts), np.nan, np.float32)
        self._known = np.zeros(len(texts), bool)

    def of(self, rows: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.object_], npt.NDArray[np.float32]]:
        """Tag of each of the rows and the confidence in it; None and NaN for null."""
        import numpy as np
        import pyarrow as pa

        from instructds.kernels.langid_quick import begin

        from .language import told

        new = np.unique(rows[~self._known[rows]])
        if len(new):
            texts = self._texts if len(new) == len(self._texts) else self._texts.take(pa.array(new))
            tags, sure = told(texts, begin(texts) if self._begun is None else self._begun.of(new))
            self._tags[new], self._sure[new], self._known[new] = tags, sure, True
            absent = new[texts.is_null().to_numpy(zero_copy_only=False)]
            self._tags[absent], self._sure[absent] = None, np.nan
        return self._tags[rows], self._sure[rows]


@shared
def response_begun(response: pa.Array) -> Begun:
    """How each answer begins."""
    from instructds.kernels.langid_quick import begin

    return begin(response)


@shared
def response_language(response: pa.Array, response_begun: Begun) -> Told:
    """The language of each answer."""
    return Told(response, response_begun)


@shared
def instruction_language(instruction: pa.Array) -> Told:
    """The language of each instruction."""
    return Told(instruction)


def labels(tags: npt.NDArray[np.object_]) -> npt.NDArray[np.int32]:
    """Index of the label of the language model that stands for each tag; -1 for a tag without one."""
    import numpy as np

    places = _places()
    return np.array([places.get(tag, -1) for tag in tags.tolist()], np.int32)


@cache
def _places() -> dict[str, int]:
    from instructds.kernels.langid import model

    return {label: place for place, label in reversed(list(enumerate(model().labels))) if label != "zxx"}
