"""The front matter of a card by the Hub's rules, and the rules themselves, so that a wrong card never leaves the machine."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from .merge import config_name, entries

if TYPE_CHECKING:
    from .card_facts import Config, Facts, Licence

_SIZES = (
    (1_000, "n<1K"),
    (10_000, "1K<n<10K"),
    (100_000, "10K<n<100K"),
    (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
    (100_000_000, "10M<n<100M"),
    (1_000_000_000, "100M<n<1B"),
    (10_000_000_000, "1B<n<10B"),
    (100_000_000_000, "10B<n<100B"),
    (1_000_000_000_000, "100B<n<1T"),
)
_LARGEST = "n>1T"

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})*|code|multilingual")
"""What the Hub takes for a language. Source: Hub documentation, dataset cards, `language`."""

_CREATORS = {
    "manual": "found",
    "human_translated": "found",
    "machine_translated": "machine-generated",
    "llm_generated": "machine-generated",
}
_KIND_TAGS = {"sft": "sft", "preference": "dpo", "feedback": "kto", "prompt": "prompts"}
_HUB_DATASET = re.compile(r"(?:hf://datasets/)?([\w.-]+/[\w.-]+?)(?:@[^/]*)?(?::[\w.-]+)?(?:/.*)?")


def size_category(rows: int) -> str:
    """The Hub's word for a number of rows. Source: Hub documentation, dataset cards, `size_categories`."""
    return next((word for limit, word in _SIZES if rows < limit), _LARGEST)


def front_matter(facts: Facts) -> dict[str, Any]:
    """The front matter; a key is left out where nothing is known."""
    methods = [count.value for count in facts.report.methods.named if count.value is not None]
    creators = sorted({_CREATORS[method] for method in methods if method in _CREATORS})
    languages = sorted({tag for tag in facts.languages if LANGUAGE.fullmatch(tag)})
    lines = ["monolingual"] if len(languages) == 1 else ["multilingual"] if languages else []
    lines += ["translation"] if {"human_translated", "machine_translated"} & set(methods) else []
    front: dict[str, Any] = {
        "language": languages,
        **licence_keys(facts.licence),
        "annotations_creators": creators,
        "language_creators": [*creators],  # the same list twice would become a YAML anchor
        "multilinguality": lines,
        "source_datasets": _source_datasets(facts),
        "pretty_name": facts.name,
        "size_categories": [size_category(facts.kept)],
        "task_categories": ["text-generation"],
        "tags": _tags(facts, methods),
        "configs": [_config(config) for config in facts.configs],
        "dataset_info": [_info(config) for config in facts.configs if config.features is not None],
    }
    return {key: value for key, value in front.items() if value not in ([], None)}


def licence_keys(licence: Licence) -> dict[str, str | None]:
    """`license` and what goes with it."""
    return {"license": licence.id, "license_name": licence.name, "license_link": licence.link}


def broken_rules(front: Mapping[str, Any], files: Sequence[str], licences: Mapping[str, object]) -> list[str]:
    """A sentence for each rule of the Hub, or of `load_dataset`, that a front matter breaks."""
    told = [f"license {one!r} is none of the Hub's" for one in _listed(front.get("license")) if one not in licences]
    told += [
        f"language {one!r} is no ISO 639 code in lower case"
        for one in _listed(front.get("language"))
        if not (isinstance(one, str) and LANGUAGE.fullmatch(one))
    ]
    sizes = {word for _, word in _SIZES} | {_LARGEST}
    told += [
        f"size_categories {one!r} is none of the Hub's" for one in _listed(front.get("size_categories")) if one not in sizes
    ]
    if front.get("license") == "other" and not front.get("license_name"):
        told.append("license is 'other', and license_name is missing")
    configs = _listed(front.get("configs"))
    told += [
        "an entry of configs has no config_name" for one in configs if not (isinstance(one, dict) and one.get("config_name"))
    ]
    names = Counter(config_name(one) for one in configs if isinstance(one, dict))
    told += [f"configs names {name!r} {count} times" for name, count in names.items() if count > 1]
    if sum(one.get("default") is True for one in configs if isinstance(one, dict)) > 1:
        told.append("configs has several defaults")
    for entry in entries(front, "configs"):
        told += [
            f"configs: no file fits {pattern!r} of {config_name(entry)!r}"
            for pattern in _patterns(entry)
            if not any(fnmatchcase(file, pattern) for file in files)
        ]
    return told


def _config(config: Config) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "config_name": config.name,
        "data_files": [{"split": split.name, "path": split.pattern} for split in config.splits],
    }
    return {**entry, "default": True} if config.name == "default" else entry


def _info(config: Config) -> dict[str, Any]:
    size = sum(split.bytes for split in config.splits)
    return {
        "config_name": config.name,
        "features": [dict(feature) for feature in config.features or ()],
        "splits": [{"name": split.name, "num_bytes": split.bytes, "num_examples": split.rows} for split in config.splits],
        "download_size": size,
        "dataset_size": size,
    }


def _source_datasets(facts: Facts) -> list[str]:
    """`extended|NAME` for sets of the Hub, `original` for what was read from files."""
    found = []
    for source in facts.sources:
        for place in source.places:
            match = _HUB_DATASET.fullmatch(place)
            found.append(f"extended|{match[1]}" if match else "original")
        if not source.places:
            found.append("original")
    return list(dict.fromkeys(sorted(found, key=lambda name: (name != "original", name))))


def _tags(facts: Facts, methods: Sequence[str]) -> list[str]:
    kinds = [count.value for count in facts.report.kinds.named if count.value is not None]
    tags = ["instruction-tuning", "instructds", *(_KIND_TAGS[kind] for kind in kinds if kind in _KIND_TAGS)]
    return [*tags, "synthetic"] if "llm_generated" in methods else tags


def _patterns(entry: Mapping[str, Any]) -> list[str]:
    files = entry.get("data_files")
    listed = files if isinstance(files, list) else [files]
    found: list[str] = []
    for one in listed:
        path = one.get("path") if isinstance(one, dict) else one
        found += [pattern for pattern in (path if isinstance(path, list) else [path]) if isinstance(pattern, str)]
    return [pattern for pattern in found if "://" not in pattern]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
