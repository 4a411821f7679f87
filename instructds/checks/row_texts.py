"""Which rows of a column hold, or are long enough, for a closer look; every question is one pass over the column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

SHORT = 60
LABEL = 25
HEAD = 500


def holds(texts: pa.Array, pieces: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    """Texts that hold one of the pieces, in any case of ASCII letters."""
    import numpy as np
    import polars as pl

    held = pl.Series(texts).str.contains_any(list(pieces), ascii_case_insensitive=True).fill_null(value=False)
    return np.array(held.to_numpy(), bool)


def brief(texts: pa.Array) -> npt.NDArray[np.bool_]:
    """Texts of at most `SHORT` bytes that are not empty."""
    return at_most(texts, SHORT) & ~at_most(texts, 0)


def at_most(texts: pa.Array, size: int) -> npt.NDArray[np.bool_]:
    """Texts of at most `size` bytes; null is one of none."""
    import numpy as np
    import pyarrow.compute as pc

    sizes = pc.fill_null(pc.binary_length(texts), 0).to_numpy(zero_copy_only=False)
    return np.array(sizes <= size, bool)


def long(texts: pa.Array, rows: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Of those rows, the texts with more to say than a label."""
    import numpy as np
    import pyarrow.compute as pc

    sizes = pc.fill_null(pc.utf8_length(heads(texts, rows)), 0).to_numpy(zero_copy_only=False)
    return np.array(sizes >= LABEL, bool)


def heads(texts: pa.Array, rows: npt.NDArray[np.bool_]) -> pa.Array:
    """The beginnings of the texts of those rows: where an answer declines, and enough to see its letters."""
    import pyarrow.compute as pc

    return pc.utf8_slice_codeunits(among(texts, rows), 0, HEAD)


def among(texts: pa.Array, rows: npt.NDArray[np.bool_]) -> pa.Array:
    """The texts of those rows."""
    import pyarrow as pa

    return texts.filter(pa.array(rows))


def each(rows: Iterable[int], *columns: pa.Array) -> Iterator[tuple[Any, ...]]:
    """The rows in order, each with its texts in some columns: read together, which costs half of one by one."""
    import pyarrow as pa

    listed = sorted(rows)
    places = pa.array(listed, pa.int64())
    return zip(listed, *(column.take(places).to_pylist() for column in columns), strict=True)
