"""Where a dataset comes from as W3C PROV-JSON: its sources, the run with its stages, the files, and who is responsible.

Source: W3C, PROV-DM: The PROV Data Model (2013); The PROV-JSON Serialization, W3C member submission (2013).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .lineage_names import clean, link, name_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .card_facts import Facts, Source

PREFIX = "ids"

_NAMESPACE = "urn:instructds:"
_RELATIONS = ("used", "wasGeneratedBy", "wasDerivedFrom", "wasInformedBy", "wasAssociatedWith", "wasAttributedTo", "hadMember")


def lineage(facts: Facts, checksums: Mapping[str, str]) -> dict[str, Any]:
    """The lineage of a run's dataset folder as PROV-JSON, ready to be written as `lineage.json`.

    `checksums` are SHA-256 by path of the files of the folder. A translated source is derived from its original; each stage
    used what the one before it made; files are members of the dataset. Names are made safe as identifiers and text.
    """
    told = _Told()
    pipeline = _pipeline(facts.pipeline)
    tool = told.agent("software/instructds", "prov:SoftwareAgent", f"instructds {facts.version}")
    run = told.activity(f"run/{name_id(facts.name)}", f"run {facts.name}", facts.created or None)
    told.relation("wasAssociatedWith", activity=run, agent=tool)
    plan = told.entity("pipeline", "prov:Plan", "the pipeline, as YAML", {f"{PREFIX}:text": clean(facts.pipeline, lines=True)})
    told.relation("used", activity=run, entity=plan)
    for source in facts.sources:
        told.relation("used", activity=run, entity=_source(told, source))
    for name, original in _originals(pipeline):
        told.relation("wasDerivedFrom", generatedEntity=_source_id(name), usedEntity=_source_id(original))
    last = _stages(told, pipeline, run)
    counts = {f"{PREFIX}:records": facts.kept, f"{PREFIX}:leftOut": facts.dropped}
    dataset = told.entity("dataset", "prov:Collection", facts.name, {**counts, **_licence(facts)})
    told.relation("wasGeneratedBy", entity=dataset, activity=last)
    told.relation("wasAttributedTo", entity=dataset, agent=tool)
    for source in facts.sources:
        if source.skipped is None:
            told.relation("wasDerivedFrom", generatedEntity=dataset, usedEntity=_source_id(source.name))
    for path, digest in sorted(checksums.items()):
        file = told.entity(f"file/{name_id(path)}", f"{PREFIX}:File", path, {f"{PREFIX}:sha256": digest})
        told.relation("hadMember", collection=dataset, entity=file)
    return told.document()


class _Told:
    """A PROV document as it grows."""

    def __init__(self) -> None:
        self._things: dict[str, dict[str, Any]] = {"entity": {}, "activity": {}, "agent": {}}
        self._relations: dict[str, dict[str, Any]] = {name: {} for name in _RELATIONS}
        self._count = 0

    def entity(self, name: str, kind: str, label: str, more: Mapping[str, Any]) -> str:
        known = {key: value for key, value in more.items() if value is not None}
        return self._thing("entity", name, {"prov:type": _name(kind), "prov:label": clean(label), **known})

    def activity(self, name: str, label: str, ended: str | None = None) -> str:
        return self._thing("activity", name, {"prov:label": clean(label), **({"prov:endTime": ended} if ended else {})})

    def agent(self, name: str, kind: str, label: str) -> str:
        return self._thing("agent", name, {"prov:type": _name(kind), "prov:label": clean(label)})

    def relation(self, kind: str, **ends: str) -> None:
        self._count += 1
        self._relations[kind][f"_:r{self._count}"] = {f"prov:{key}": value for key, value in ends.items()}

    def document(self) -> dict[str, Any]:
        parts = {**self._things, **self._relations}
        return {"prefix": {PREFIX: _NAMESPACE}, **{name: part for name, part in parts.items() if part}}

    def _thing(self, kind: str, name: str, said: dict[str, Any]) -> str:
        at = f"{PREFIX}:{name}"
        self._things[kind][at] = said
        return at


def _name(kind: str) -> dict[str, str]:
    return {"$": kind, "type": "prov:QUALIFIED_NAME"}


def _source(told: _Told, source: Source) -> str:
    said: dict[str, Any] = {
        f"{PREFIX}:method": clean(source.method),
        f"{PREFIX}:license": None if source.license is None else clean(source.license),
        f"{PREFIX}:revision": None if source.revision is None else clean(source.revision),
        f"{PREFIX}:rowsRead": source.rows_in,
        f"{PREFIX}:records": source.records,
        f"{PREFIX}:rejected": source.rejected,
        f"{PREFIX}:skipped": None if source.skipped is None else clean(source.skipped),
    }
    if source.places:
        said["prov:location"] = [{"$": link(place), "type": "xsd:anyURI"} for place in source.places]
    at = told.entity(f"source/{name_id(source.name)}", f"{PREFIX}:Source", source.name, said)
    if source.author:
        author = told.agent(f"author/{name_id(source.author)}", "prov:Agent", source.author)
        told.relation("wasAttributedTo", entity=at, agent=author)
    return at


def _source_id(name: str) -> str:
    return f"{PREFIX}:source/{name_id(name)}"


def _licence(facts: Facts) -> dict[str, str]:
    name = facts.licence.name or facts.licence.id
    return {} if name is None else {f"{PREFIX}:license": clean(name)}


def _stages(told: _Told, pipeline: Mapping[str, Any], run: str) -> str:
    """One activity for each stage, informed by the one before it; the last of them, or the run when there is none."""
    before = run
    for number, entry in enumerate(_listed(pipeline.get("stages")), 1):
        name = next(iter(entry), "") if isinstance(entry, dict) else str(entry)
        stage = told.activity(f"stage/{number:02d}-{name_id(str(name))}", f"stage {name}")
        told.relation("wasInformedBy", informed=stage, informant=before)
        before = stage
    return before


def _originals(pipeline: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each translated source with its original."""
    for entry in _listed(pipeline.get("sources")):
        for settings in entry.values() if isinstance(entry, dict) else ():
            join = settings.get("originals") if isinstance(settings, dict) else None
            if isinstance(join, dict) and join.get("source") and settings.get("name"):
                yield str(settings["name"]), str(join["source"])


def _pipeline(text: str) -> Mapping[str, Any]:
    from ruamel.yaml import YAML

    read = YAML(typ="safe", pure=True).load(text)
    return read if isinstance(read, dict) else {}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
