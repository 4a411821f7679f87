"""What a card says of the licence, by the verdict on all records and never by a wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.errors import LicenceForbids

from .card_facts import Licence
from .card_text import cell
from .license import licence_link, mix
from .license_hub import hub_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .license import Verdict


def statement(verdict: Verdict) -> Licence:
    """The licence the whole carries: the one asked for when it is allowed, else the least strict possible, else none."""
    named = verdict.wanted if verdict.allowed else verdict.license if verdict.wanted is None else None
    none = "The whole carries no single licence: each record has its own, in the column `license`."
    told = [f"The whole may go out under {cell(named)}." if named else none]
    told += ["", *(f"- {cell(reason)}" for reason in verdict.reasons)] if named is None else []
    told += [f"- {cell(', '.join(one.sources))}: {cell(one.reason)}" for one in verdict.conflicts]
    told += ["", f"Commercial use: {verdict.commercial_use}."]
    if verdict.terms:
        told += [f"Whoever made records with their models is bound by the terms of {', '.join(map(cell, verdict.terms))}."]
    named_on_reuse = [f"- {cell(credit.text)}" for credit in verdict.attribution if credit.required is not False]
    told += ["", "Name on reuse:", "", *named_on_reuse] if named_on_reuse else []
    told += ["", verdict.notice]
    name = hub_id(named) if named is not None else None
    if named is None or name not in ("other", "unknown"):
        return Licence(name, told=tuple(told))
    plain = named.replace("-", "").replace(".", "").isalnum()
    return Licence("other", named, licence_link(named) if plain else None, tuple(told))


def permitted(licences: Mapping[str, str | None], wanted: str | None, *, modified: bool, public: bool, where: str) -> Licence:
    """The statement for the licences of the sources by name, when they may be published so.

    Raises:
        LicenceForbids: not under `wanted`, or not in public under any licence.
    """
    verdict = mix(licences, wanted, modified=modified)
    if verdict.allowed is False or (public and not verdict.good):
        asked = f"under {verdict.wanted!r}" if verdict.wanted is not None else "in public, for no licence fits all records"
        reasons = "; ".join(f"{', '.join(one.sources)}: {one.reason}" for one in verdict.conflicts)
        raise LicenceForbids(
            f"may not be published {asked} ({reasons or '; '.join(verdict.reasons)}). {verdict.notice}",
            where=where,
            fix="\n       ".join(verdict.ways_out),
        )
    return statement(verdict)
