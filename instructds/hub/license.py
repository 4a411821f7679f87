"""Licences: what a text says, and what a merge of several may carry. A reading by rules, not legal advice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .license_credit import Credit, licence_link
from .license_mix import NOTICE, Conflict, Verdict, verdict
from .license_model import Licence, unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["NOTICE", "Conflict", "Credit", "Licence", "Verdict", "licence_link", "mix", "recognise"]

_LONGEST_NAME = 400
_LONGEST_TEXT = 1_000_000


def recognise(text: str | None) -> Licence:
    """The licence that a text names or is: an SPDX or Hub identifier, an expression, free words, an address, a whole text.

    Null and empty are an unknown licence. In doubt nothing is named: `spdx` is null and `notes` say why. The first call reads
    the SPDX list, a tenth of a second; later ones cost well under a millisecond for names and some milliseconds for texts.

    Example:
        >>> recognise("Nevezd meg! - Így add tovább! 4.0 Nemzetközi").spdx
        'CC-BY-SA-4.0'
        >>> recognise("CC-BY").spdx is None, recognise("CC-BY").attribution
        (True, True)
    """
    from .license_names import read_name
    from .license_texts import read_text

    if text is None or not text.strip():
        return unknown("", "no licence is stated")
    text = text[:_LONGEST_TEXT].replace("\x00", " ")
    if len(text) <= _LONGEST_NAME and text.count("\n") < 4:  # noqa: PLR2004 - a name, perhaps with a sentence round it
        return read_name(text)
    return read_text(text)


def mix(
    sources: Mapping[str, Licence | str | None] | Iterable[Licence | str | None],
    wanted: Licence | str | None = None,
    *,
    modified: bool = False,
) -> Verdict:
    """Which single licence a merge of sources may carry, and whether it may be `wanted`; in doubt none, and no.

    Sources come by name, or in order and are then named by their licence; null = unknown. `modified` says that rows were
    changed or left out: a licence that forbids adaptations then goes nowhere, alone or not.

    Example:
        >>> mix(["CC-BY-4.0", "Apache-2.0"]).license
        'CC-BY-4.0'
        >>> mix({"oasst": "Apache-2.0", "alpaca": "CC-BY-NC-4.0"}, "MIT").allowed
        False
    """
    named = dict(sources) if isinstance(sources, Mapping) else _named(sources)
    read = {name: one if isinstance(one, Licence) else recognise(one) for name, one in named.items()}
    asked = recognise(wanted) if isinstance(wanted, str) else wanted
    return verdict(read, asked, modified=modified)


def _named(sources: Iterable[Licence | str | None]) -> dict[str, Licence | str | None]:
    named: dict[str, Licence | str | None] = {}
    for one in sources:
        name = (one.spdx or one.text) if isinstance(one, Licence) else (one or "unknown")
        name = " ".join(name.split())[:120]
        number = 2
        base = name
        while name in named:
            name = f"{base} ({number})"
            number += 1
        named[name] = one
    return named
