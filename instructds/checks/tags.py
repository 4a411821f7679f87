"""The language of single answers, for checks that know the words or letters of some."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.signals.language_told import Told


def told_tags(language: pa.Array, told: Told, rows: npt.NDArray[np.int64]) -> list[str]:
    """The primary language tag of each of the rows, that of its answer where the record has none."""
    import numpy as np
    import pyarrow as pa

    tags = language.take(pa.array(rows, pa.int64())).to_numpy(zero_copy_only=False)
    unknown = np.flatnonzero(tags == None)  # noqa: E711 - each of an array
    if len(unknown):
        tags = tags.copy()
        tags[unknown] = told.of(rows[unknown])[0]
    return [(tag or "und").partition("-")[0] for tag in tags.tolist()]
