"""All personal data and secrets of a text, or of a column of texts, without overlaps."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from . import accounts, contacts, identifiers, keys, phones, places
from .base import ORDER, Passage, Span, passage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

Detector = Callable[[Passage], Iterator[Span]]


def spans(text: str, language: str | None = None) -> list[Span]:
    """The personal data and secrets of a text in order, none inside another; `language` is a BCP 47 tag or null.

    Example:
        >>> spans("Írj a kovacs.bela@levelek.hu címre!", "hu")
        [Span(start=6, end=29, type='email_address')]
    """
    import pyarrow as pa

    return [span for _, span in found(pa.array([text], pa.large_string()), pa.array([language], pa.string()))]


def found(texts: pa.Array, languages: pa.Array) -> list[tuple[int, Span]]:
    """Row and span of everything in a column of texts, by row and place; one pass over bytes leaves few rows to look at."""
    import numpy as np
    import pyarrow as pa

    wanted = _wanted(texts)
    rows = np.flatnonzero(wanted)
    some, tongues = texts.take(pa.array(rows)).to_pylist(), languages.take(pa.array(rows)).to_pylist()
    return [
        (int(row), span)
        for row, text, language in zip(rows, some, tongues, strict=True)
        for span in _spans(text or "", language, int(wanted[row]))
    ]


def suspicious(texts: pa.Array) -> npt.NDArray[np.bool_]:
    """Which texts of a column may hold personal data or a secret; those that do not are never read again."""
    import pyarrow as pa

    return _wanted(texts.cast(pa.large_string())) > 0


class _Group(NamedTuple):
    """Detectors that are worth running where `bits` were seen."""

    bits: int
    detectors: tuple[Detector, ...]


_NUMBERS = 1 | 2
"""NUMBER and LONG of the kernel, which is not imported before it is needed."""
_KEY_WORDS = 128
_PLAIN_WORDS = (
    *(
        "assw",
        "ASSW",
        "assph",
        "assco",
        "pwd",
        "PWD",
        "-----BEGIN ",
        "---- BEGIN ",
        "jelsz",
        "Jelsz",
        "ennwort",
        "de passe",
        "ontrase",
        "lave:",
    ),
    *(
        "senha",
        "Senha",
        "achtw",
        "heslo",
        "Heslo",
        "parol",
        "Parol",
        "dgangsk",
        "alasana",
        "hf_",
        "api_org_",
        "AKIA",
        "ASIA",
        "glpat-",
        "_live_",
    ),
)
"""One of these is in every word of `keys.KEY_WORDS` that is ASCII, and in every key of letters alone."""


@cache
def _groups() -> tuple[_Group, ...]:
    from instructds.kernels.traces import AT, DOTS, HEX, LONG, NUMBER, POSTCODE, TOKEN

    return (
        _Group(AT, (contacts.emails, keys.credentials)),
        _Group(LONG, (accounts.cards,)),
        _Group(NUMBER, (phones.phones, identifiers.identifiers, places.births, accounts.ibans)),
        _Group(DOTS | HEX, (contacts.machine_addresses,)),
        _Group(HEX, (contacts.interface_addresses,)),
        _Group(TOKEN, (accounts.wallets, identifiers.lettered_identifiers)),
        _Group(TOKEN | _KEY_WORDS, (keys.secrets,)),
        _Group(_KEY_WORDS, (keys.private_keys, keys.passwords)),
        _Group(POSTCODE, (places.addresses,)),
    )


def _wanted(texts: pa.Array) -> npt.NDArray[np.uint8]:
    """What may be in each text, as bits."""
    import numpy as np
    import polars as pl

    from instructds.kernels.scan import scan
    from instructds.kernels.traces import POSTCODE, traces

    series = pl.Series(texts, dtype=pl.String)
    named = series.str.contains_any(list(_PLAIN_WORDS)).fill_null(value=False).to_numpy().copy()
    foreign = np.flatnonzero(scan(texts))
    words = [word for word in keys.KEY_WORDS if not word.isascii()]
    named[foreign] |= series[foreign].str.contains_any(words).fill_null(value=False).to_numpy()
    seen = traces(texts)
    coded = np.flatnonzero(seen & POSTCODE)
    streets = series[coded].str.contains_any(list(places.STREET_WORDS)).fill_null(value=False).to_numpy()
    seen[coded[~streets]] &= np.uint8(255 - POSTCODE)
    return seen | np.where(named, np.uint8(_KEY_WORDS), np.uint8(0))


def _spans(text: str, language: str | None, bits: int) -> list[Span]:
    read = passage(text, language, number=bool(bits & _NUMBERS))
    candidates = (span for group in _groups() if group.bits & bits for detector in group.detectors for span in detector(read))
    return _apart(candidates)


def _apart(candidates: Iterable[Span]) -> list[Span]:
    """The spans that overlap none of an earlier type in ORDER, or of the same type that begins before."""
    kept: list[Span] = []
    for span in sorted(candidates, key=lambda span: (ORDER.index(span.type), span.start, -span.end)):
        place = bisect_left(kept, span)
        free = (place == 0 or kept[place - 1].end <= span.start) and (place == len(kept) or kept[place].start >= span.end)
        if free:
            insort(kept, span)
    return kept
