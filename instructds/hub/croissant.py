"""The Croissant description of a dataset: its files with checksums, its columns, and what `croissant_rai` tells of it.

Written for Croissant 1.0, which the Hub, Kaggle and OpenML read. Source: MLCommons, Croissant Format Specification 1.0.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from instructds.wording import counted

from .croissant_rai import derivation, responsible
from .license import licence_link
from .license_hub import HUB_IDS
from .license_model import listed
from .lineage_names import clean, name_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa

    from .card_facts import Config, Facts, Split

CONFORMS_TO = ("http://mlcommons.org/croissant/1.0", "http://mlcommons.org/croissant/RAI/1.0")

_REPOSITORY = "repository"
_PARQUET = "application/x-parquet"

_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "prov": "http://www.w3.org/ns/prov#",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(
    facts: Facts, folder: Path, *, checksums: Mapping[str, str] | None = None, home: str | None = None
) -> dict[str, Any]:
    """The description of a dataset folder as JSON-LD, ready to be written as `croissant.json`.

    `checksums` are SHA-256 by path below `folder`; files that are not in it are read. `home` is the web address of the
    published dataset; null = files are named by their place in the folder. Facts without a date make a file without one.
    Every name is made safe: control characters are dropped, and an address that is none becomes a name.
    """
    files = {split.pattern: _files(folder, split) for config in facts.configs for split in config.splits}
    whole: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": list(CONFORMS_TO),
        "name": clean(facts.name),
        "description": _description(facts),
        "url": home,
        "license": _licence(facts),
        "citeAs": _citation(facts),
        "version": "1.0.0",
        "datePublished": facts.created or None,
        "inLanguage": [clean(tag) for tag in facts.languages],
        "keywords": ["instruction tuning", *sorted({clean(source.method) for source in facts.sources})],
        "creator": {"@type": "sc:Organization", "name": clean((facts.repo or facts.name).split("/")[0])},
        "distribution": [
            *(
                _file(path, folder, checksums or {}, home)
                for path in sorted({path for paths in files.values() for path in paths})
            ),
            *([_repository(home)] if home else []),
            *(_set(config, split, home) for config in facts.configs for split in config.splits if files[split.pattern]),
        ],
        "recordSet": [
            _records(config, split, folder / files[split.pattern][0])
            for config in facts.configs
            for split in config.splits
            if files[split.pattern]
        ],
        **responsible(facts),
        **derivation(facts),
    }
    return {key: value for key, value in whole.items() if value not in (None, [], "")}


def _description(facts: Facts) -> str:
    told = f"{counted(facts.kept, 'record')} of instruction data from {counted(len(facts.sources), 'source')}."
    told += f" Made and audited with instructds {facts.version}."
    return told + (f" {counted(facts.dropped, 'record was', 'records were')} left out." if facts.dropped else "")


def _citation(facts: Facts) -> str:
    """A BibTeX entry; braces of the name are left out, so that it cannot end the entry."""
    name = clean(facts.name).replace("{", "").replace("}", "").replace("\\", "")
    year = f", year={{{facts.created[:4]}}}" if facts.created else ""
    return f"@misc{{{name_id(facts.name).replace('%', '')}, title={{{name}}}{year}}}"


def _licence(facts: Facts) -> list[str]:
    """The licence of the whole; without one, those of the records."""
    names = (
        [facts.licence.name or facts.licence.id]
        if facts.licence.id is not None
        else sorted(one for one in facts.licences if one)
    )
    found = []
    for name in names:
        spdx = HUB_IDS.get(name) or listed(name) if name is not None else None
        address = licence_link(spdx) if spdx is not None and " " not in spdx else None
        found.append(address or clean(name or ""))
    return found


def _files(folder: Path, split: Split) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.glob(split.pattern))


def _file(path: str, folder: Path, checksums: Mapping[str, str], home: str | None) -> dict[str, Any]:
    at = folder / path
    digest = checksums.get(path)
    if digest is None:
        with at.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
    return {
        "@type": "cr:FileObject",
        "@id": name_id(path),
        "name": clean(path),
        "contentUrl": f"{home.rstrip('/')}/resolve/main/{quote(path)}" if home else quote(path),
        "contentSize": f"{at.stat().st_size} B",
        "encodingFormat": _PARQUET,
        "sha256": digest,
    }


def _repository(home: str) -> dict[str, Any]:
    """The published repository, in which the sets of files are found; a folder needs none."""
    return {
        "@type": "cr:FileObject",
        "@id": _REPOSITORY,
        "name": _REPOSITORY,
        "description": "The repository of the dataset.",
        "contentUrl": home,
        "encodingFormat": "git+https",
        "sha256": "https://github.com/mlcommons/croissant/issues/80",  # a repository has none; the format asks for one
    }


def _set(config: Config, split: Split, home: str | None) -> dict[str, Any]:
    return {
        "@type": "cr:FileSet",
        "@id": _set_id(config, split),
        "name": clean(f"{config.name} {split.name}"),
        **({"containedIn": {"@id": _REPOSITORY}} if home else {}),
        "encodingFormat": _PARQUET,
        "includes": split.pattern,
    }


def _set_id(config: Config, split: Split) -> str:
    return f"{name_id(config.name)}/{name_id(split.name)}/files"


def _records(config: Config, split: Split, first: Path) -> dict[str, Any]:
    import pyarrow.parquet as pq

    schema = pq.read_schema(first)
    base = f"{name_id(config.name)}/{name_id(split.name)}"
    source = {"fileSet": {"@id": _set_id(config, split)}}
    return {
        "@type": "cr:RecordSet",
        "@id": base,
        "name": clean(f"{config.name} {split.name}"),
        "description": f"Split {clean(split.name)} of configuration {clean(config.name)}: {counted(split.rows, 'record')}.",
        **({"key": {"@id": f"{base}/id"}} if "id" in schema.names else {}),
        "field": [_field(base, column, source) for column in schema],
    }


def _field(base: str, column: pa.Field, source: dict[str, Any]) -> dict[str, Any]:
    return _typed(base, column.name, column.type, {**source, "extract": {"column": column.name}}, ())


def _typed(base: str, name: str, kind: pa.DataType, source: dict[str, Any], steps: tuple[str, ...]) -> dict[str, Any]:
    """One field; the parts of a struct become sub-fields, reached by a path from the column."""
    from pyarrow import types

    at = f"{base}/{name_id(name)}"
    field: dict[str, Any] = {"@type": "cr:Field", "@id": at, "name": at}
    if types.is_list(kind) or types.is_large_list(kind):
        field["repeated"] = True
        kind = kind.value_type
    if types.is_struct(kind):
        parts = [kind.field(number) for number in range(kind.num_fields)]
        deep = [part.name for part in parts if types.is_list(part.type) and types.is_struct(part.type.value_type)]
        field["subField"] = [
            _typed(at, part.name, part.type, source, (*steps, part.name)) for part in parts if part.name not in deep
        ]
        if deep:  # Croissant 1.0 has no path through a list inside a struct
            field["description"] = f"Holds lists of structs as well: {', '.join(deep)}."
        return field
    field["dataType"] = _type(kind)
    field["source"] = {**source, "transform": {"jsonPath": ".".join(steps)}} if steps else source
    return field


def _type(kind: pa.DataType) -> str:
    from pyarrow import types

    if types.is_boolean(kind):
        return "sc:Boolean"
    if types.is_integer(kind):
        return "sc:Integer"
    return "sc:Float" if types.is_floating(kind) else "sc:Text"
