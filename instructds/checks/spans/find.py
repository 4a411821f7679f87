"""All personal data and secrets of a text, or of a column of texts, without overlaps."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from . import accounts, addresses, births, contacts, identifiers, keys, phones
from .base import ORDER, Passage, Span, in_characters, passage
from .clues import told

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

Detector = Callable[[Passage, int, int], Iterator[Span]]
"""Finds spans at or around a place of a passage."""


def spans(text: str, language: str | None = None) -> list[Span]:
    """The personal data and secrets of a text in order, none inside another; `language` is a BCP 47 tag or null.

    Example:
        >>> spans("Írj a kovacs.bela@levelek.hu címre!", "hu")
        [Span(start=6, end=29, type='email_address')]
    """
    import pyarrow as pa

    return [span for _, span in found(pa.array([text], pa.large_string()), pa.array([language], pa.string()))]


def found(texts: pa.Array, languages: pa.Array) -> list[tuple[int, Span]]:
    """Row and span of everything in a column of texts, by row and place; one pass over bytes leaves few places to look at."""
    import numpy as np

    traced = told(texts)
    rows, firsts = np.unique(traced.rows, return_index=True)
    some, tongues = texts.take(rows).to_pylist(), languages.take(rows).to_pylist()
    lasts = np.append(firsts, len(traced.rows))[1:].tolist()
    entries = list(zip(traced.starts.tolist(), traced.ends.tolist(), traced.kinds.tolist(), strict=True))
    return [
        (row, span)
        for row, text, language, first, last in zip(rows.tolist(), some, tongues, firsts.tolist(), lasts, strict=True)
        for span in _spans(passage(text, language), in_characters(text, entries[first:last]))
    ]


def suspicious(texts: pa.Array) -> npt.NDArray[np.bool_]:
    """Which texts of a column may hold personal data or a secret; those that do not are never read again."""
    import numpy as np
    import pyarrow as pa

    suspects = np.zeros(len(texts), bool)
    suspects[told(texts.cast(pa.large_string())).rows] = True
    return suspects


@cache
def _detectors() -> tuple[tuple[int, tuple[Detector, ...]], ...]:
    """What looks at the places of each kind."""
    from instructds.kernels import trace_kinds as kinds

    return (
        (kinds.MAIL, (contacts.emails, keys.credentials)),
        (kinds.CARD, (accounts.cards,)),
        (kinds.PHONE, (phones.phones,)),
        (kinds.IDENTITY, (identifiers.identifiers,)),
        (kinds.BIRTH, (births.births,)),
        (kinds.ACCOUNT, (accounts.ibans,)),
        (kinds.QUAD, (contacts.quads,)),
        (kinds.HEXES, (contacts.groups, contacts.interface_addresses)),
        (kinds.TOKEN, (accounts.wallets, identifiers.lettered_identifiers)),
        (kinds.TOKEN | kinds.KEY, (keys.secrets,)),
        (kinds.PASSWORD, (keys.passwords,)),
        (kinds.PEM, (keys.private_keys,)),
        (kinds.ADDRESS, (addresses.addresses,)),
    )


def _spans(read: Passage, entries: list[tuple[int, int, int]]) -> list[Span]:
    return _apart(
        span
        for low, high, kinds in entries
        for wanted, detectors in _detectors()
        if kinds & wanted
        for detector in detectors
        for span in detector(read, low, high)
    )


def _apart(candidates: Iterable[Span]) -> list[Span]:
    """The spans that overlap none of an earlier type in ORDER, or of the same type that begins before."""
    kept: list[Span] = []
    for span in sorted(candidates, key=lambda span: (ORDER.index(span.type), span.start, -span.end)):
        place = bisect_left(kept, span)
        free = (place == 0 or kept[place - 1].end <= span.start) and (place == len(kept) or kept[place].start >= span.end)
        if free:
            insort(kept, span)
    return kept
