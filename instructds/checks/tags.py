"""The language of single answers, for checks that know the words or letters of some."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.signals.language_told import Told

_READ = 400
"""Characters of an answer in which its language is looked for."""


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


def primary_tags(language: pa.Array, response: pa.Array, rows: npt.NDArray[np.int64]) -> list[str]:
    """The primary language tag of each of the rows, told from the beginning of the answer where the record has none."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from instructds.signals.language import detect

    tags = [tag and tag.partition("-")[0] for tag in language.take(pa.array(rows, pa.int64())).to_pylist()]
    unknown = [at for at, tag in enumerate(tags) if tag is None]
    if unknown:
        heads = pc.utf8_slice_codeunits(response.take(pa.array(rows[unknown], pa.int64())), 0, _READ)
        for at, tag in zip(unknown, detect(heads)[0].to_pylist(), strict=True):
            tags[at] = tag
    return [tag or "und" for tag in tags]
