"""Signals of form: lists, tables, headings, code and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import signal
from .profiles import numbers, shares
from .text import LONGEST

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.lines import Lines

_MARKDOWN = "CommonMark and its table extension"


@signal(unit="items", low=0, high=LONGEST, source=_MARKDOWN)
def list_items(response_layout: Lines, response: pa.Array) -> pa.Array:
    """Lines of the answer that begin with a bullet, number or letter in brackets, 0 or more; null without an answer."""
    return numbers(response_layout.items, _absent(response))


@signal(unit="rows", low=0, high=LONGEST, source=_MARKDOWN)
def table_rows(response_layout: Lines, response: pa.Array) -> pa.Array:
    """Rows of tables in the answer, heads counted and rules not, 0 or more; null without an answer."""
    return numbers(response_layout.rows, _absent(response))


@signal(unit="headings", low=0, high=LONGEST, source=_MARKDOWN)
def headings(response_layout: Lines, response: pa.Array) -> pa.Array:
    """Headings of the answer (`#` to `######`), 0 or more; null without an answer."""
    return numbers(response_layout.headings, _absent(response))


@signal(unit="links", low=0, high=LONGEST, source="RFC 3986")
def links(response_layout: Lines, response: pa.Array) -> pa.Array:
    """How often `://` stands in the answer, 0 or more; null without an answer."""
    return numbers(response_layout.links, _absent(response))


@signal(unit="share", low=0, high=1, source=_MARKDOWN)
def code(response_layout: Lines, response: pa.Array) -> pa.Array:
    """Share of bytes of the answer in fenced code and in lines that end in a brace or `);`, in [0, 1]; null without text."""
    return shares(response_layout.code, response_layout.written, _absent(response))


def _absent(response: pa.Array) -> npt.NDArray[np.bool_]:
    found: npt.NDArray[np.bool_] = response.is_null().to_numpy(zero_copy_only=False)
    return found
