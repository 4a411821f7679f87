"""The language of whole records: that which they declare, else that of their answers or of their instructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from instructds.exchanges import CHOSEN

from .language import NO_LANGUAGE, UNDETERMINED, detect
from .language_told import Told

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from .base import Inputs
    from .language import Backend

JOINED = 300
"""Characters of each answer that are looked at for the language of a record that has several."""

SURE = 0.9
"""Confidence in the language of the answers below which the instructions are looked at as well."""


class _Rows(NamedTuple):
    """Exchanges whose records declare no language: their numbers, those of their records, whether these have several."""

    row: npt.NDArray[np.int64]
    record: npt.NDArray[np.int64]
    several: npt.NDArray[np.bool_]

    def part(self, wanted: npt.NDArray[np.bool_]) -> _Rows:
        """Those of some records alone."""
        chosen = wanted[self.record]
        return _Rows(self.row[chosen], self.record[chosen], self.several[chosen])


def of_records(exchanges: pa.Table, declared: pa.ChunkedArray, inputs: Inputs, backend: Backend = "langid") -> pa.Array:
    """The declared language of each record, else that of its answers, or of its instructions where that is surer; null without.

    `inputs` is what was made of the exchanges, and keeps what is told here. Rejected endings do not count.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    missing = declared.is_null().to_numpy(zero_copy_only=False)
    record = exchanges.column("record").to_numpy()
    chosen = pc.equal(exchanges.column("ending"), CHOSEN).to_numpy()
    row = np.flatnonzero(chosen & missing[record])
    rows = _Rows(row, record[row], np.bincount(record[row], minlength=len(missing))[record[row]] > 1)
    said, sure = _told(exchanges, "response", rows, len(missing), inputs, backend)
    unsure = (sure < SURE) | ~_language(said)
    asked, certain = _told(exchanges, "instruction", rows.part(unsure), len(missing), inputs, backend)
    found = np.full(len(missing), None, object)
    for tags, chosen in ((asked, _language(asked)), (said, _language(said)), (asked, _language(asked) & (certain > sure))):
        found[chosen] = tags[chosen]
    found[(said == NO_LANGUAGE) & (asked == NO_LANGUAGE)] = NO_LANGUAGE
    return pa.array(np.where(missing, found, np.asarray(declared.to_pylist(), object)), pa.string())


def _language(tags: npt.NDArray[np.object_]) -> npt.NDArray[np.bool_]:
    import numpy as np

    return np.asarray((tags != UNDETERMINED) & (tags != NO_LANGUAGE), np.bool_)


def _told(
    exchanges: pa.Table, column: str, rows: _Rows, records: int, inputs: Inputs, backend: Backend
) -> tuple[npt.NDArray[np.object_], npt.NDArray[np.float32]]:
    """Tag and confidence of the texts of each record; undetermined for records without a row."""
    import numpy as np

    found, sure = np.full(records, UNDETERMINED, object), np.zeros(records, np.float32)
    one, many = ~rows.several, rows.several
    if one.any():
        found[rows.record[one]], sure[rows.record[one]] = _single(exchanges, column, rows.row[one], inputs, backend)
    if many.any():
        record, texts = _joined(exchanges, column, rows.row[many], rows.record[many])
        found[record], sure[record] = (told.to_numpy(zero_copy_only=False) for told in detect(texts, backend=backend))
    found[found == None] = UNDETERMINED  # noqa: E711 - asked of every element
    return found, np.nan_to_num(sure)


def _single(
    exchanges: pa.Table, column: str, rows: npt.NDArray[np.int64], inputs: Inputs, backend: Backend
) -> tuple[npt.NDArray[np.object_], npt.NDArray[np.float32]]:
    """Tag and confidence of texts that are alone in their record; others ask for those of the usual back-end too."""
    import pyarrow as pa

    if backend == "langid":
        told: Told = inputs[f"{column}_language"]
        return told.of(rows)
    tags, sure = detect(exchanges.column(column).take(pa.array(rows)).combine_chunks(), backend=backend)
    return tags.to_numpy(zero_copy_only=False), sure.to_numpy(zero_copy_only=False)


def _joined(
    exchanges: pa.Table, column: str, rows: npt.NDArray[np.int64], records: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], pa.Array]:
    """The records, and the beginnings of the texts of each, a line each."""
    import polars as pl
    import pyarrow as pa

    texts = pl.Series(exchanges.column(column).take(pa.array(rows))).str.slice(0, JOINED)
    joined = pl.DataFrame({"record": records, "text": texts}).group_by("record", maintain_order=True)
    frame = joined.agg(pl.col("text").str.join("\n"))
    return frame["record"].to_numpy(), frame["text"].to_arrow().cast(pa.large_string())
