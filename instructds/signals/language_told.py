"""The languages of answers and of instructions, each told once for all signals and checks that ask."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .base import shared

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa


class Told:
    """What `detect` says of the texts of a column, told when a row is first asked for."""

    def __init__(self, texts: pa.Array) -> None:
        import numpy as np

        self._texts = texts
        self._tags, self._sure = np.full(len(texts), None, object), np.full(len(texts), np.nan, np.float32)
        self._known = np.zeros(len(texts), bool)

    def of(self, rows: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.object_], npt.NDArray[np.float32]]:
        """Tag of each of the rows and the confidence in it; None and NaN for null."""
        import pyarrow as pa

        from .language import detect

        new = rows[~self._known[rows]]
        if len(new):
            tags, sure = detect(self._texts if len(new) == len(self._texts) else self._texts.take(pa.array(new)))
            self._tags[new], self._sure[new] = (column.to_numpy(zero_copy_only=False) for column in (tags, sure))
            self._known[new] = True
        return self._tags[rows], self._sure[rows]


@shared
def response_language(response: pa.Array) -> Told:
    """The language of each answer."""
    return Told(response)


@shared
def instruction_language(instruction: pa.Array) -> Told:
    """The language of each instruction."""
    return Told(instruction)


def labels(tags: npt.NDArray[np.object_]) -> npt.NDArray[np.int32]:
    """Index of the label of the language model that stands for each tag; -1 for a tag without one."""
    import numpy as np

    return np.array([_places().get(tag, -1) for tag in tags], np.int32)


@cache
def _places() -> dict[str, int]:
    from instructds.kernels.langid import model

    return {label: place for place, label in reversed(list(enumerate(model().labels))) if label != "zxx"}
