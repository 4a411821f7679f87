"""What a Croissant file tells of how a dataset was made and what is wrong with it, in its RAI vocabulary and in PROV.

Source: MLCommons, Croissant RAI Specification 1.0; W3C, PROV-O (2013).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from instructds.wording import counted

from .lineage_names import clean, link, name_id

if TYPE_CHECKING:
    from .card_facts import Facts, Source

_PERSONAL = frozenset(
    (
        *("email_address", "phone_number", "iban", "payment_card", "national_identifier", "postal_address", "person_name"),
        *(
            "date_of_birth",
            "ip_address",
            "mac_address",
            "crypto_wallet",
            "api_key",
            "password",
            "private_key",
            "url_credentials",
        ),
    )
)
_COLLECTED = {
    "manual": "Manual Human Curator",
    "human_translated": "Manual Human Curator",
    "machine_translated": "Software Collection",
    "llm_generated": "Software Collection",
}
_LONGEST = 20_000


def responsible(facts: Facts) -> dict[str, Any]:
    """What the RAI vocabulary asks for, as far as the run knows it; what was not measured is said, not guessed."""
    report = facts.report
    sources = "; ".join(
        f"{clean(source.name)}: {clean(source.method)}, {counted(source.rows_in, 'row')} read"
        f", {counted(source.records, 'record')}" + (f", by {clean(source.author)}" if source.author else "")
        for source in facts.sources
    )
    rejected = sum(source.rejected for source in facts.sources)
    checks = [_rate(check.check, check.rows, check.audited, check.low, check.high) for check in report.checks]
    return {
        "rai:dataCollection": sources[:_LONGEST],
        "rai:dataCollectionType": sorted({_COLLECTED.get(source.method, "Others") for source in facts.sources}),
        "rai:dataCollectionMissingData": f"{counted(rejected, 'source row')} became no record; "
        f"{counted(facts.dropped, 'record was', 'records were')} left out"
        + "".join(f"; {clean(reason)}: {rows:,}" for reason, rows in facts.dropped_by.items()),
        "rai:dataPreprocessingProtocol": [clean(facts.pipeline, lines=True)[:_LONGEST]],
        "rai:dataAnnotationProtocol": [f"automatic checks, {line}" for line in checks],
        "rai:machineAnnotationTools": [f"instructds {facts.version}"],
        "rai:dataUseCases": ["Fine-tuning of language models on instructions"],
        "rai:dataLimitations": [f"not measured: {clean(one.what)}: {clean(one.why)}" for one in report.not_measured]
        + (
            [f"only {counted(facts.limit, 'row of each source was', 'rows of each source were')} read"]
            if facts.limit is not None
            else []
        ),
        "rai:personalSensitiveInformation": [
            _rate(check.check, check.rows, check.audited, check.low, check.high)
            for check in report.checks
            if check.check in _PERSONAL
        ],
    }


def _rate(name: str, rows: int, audited: int, low: float, high: float) -> str:
    return f"{clean(name)}: {rows:,} of {counted(audited, 'record')} (95 % interval of the rate {low:.4f} to {high:.4f})"


def derivation(facts: Facts) -> dict[str, Any]:
    """Where the data comes from and what made it, in terms of W3C PROV."""
    derived = [_origin(source, place) for source in facts.sources for place in source.places or (None,)]
    return {
        "prov:wasDerivedFrom": derived,
        "prov:wasGeneratedBy": {
            "@type": "prov:Activity",
            "name": f"instructds {facts.version} run {clean(facts.name)}",
            **({"prov:endedAtTime": facts.created} if facts.created else {}),
        },
    }


def _origin(source: Source, place: str | None) -> dict[str, Any]:
    return {
        "@id": link(place) if place is not None else f"urn:instructds:source:{name_id(source.name)}",
        "@type": "prov:Entity",
        "name": clean(source.name),
        **({"version": clean(source.revision)} if source.revision else {}),
        **({"license": clean(source.license)} if source.license else {}),
    }
