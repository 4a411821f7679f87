"""Reads licences out of web addresses: the pages where their owners keep the texts."""

from __future__ import annotations

import re

from .license_hub import HUB_IDS
from .license_words import Mention

_CC = re.compile(
    r"creativecommons\.org/licen[sc]es/(?P<e>by(?:-(?:nc|nd|sa))*)(?:/(?P<v>[1-4]\.[05]))?(?:/(?P<port>igo|[a-z]{2})(?![a-z]))?"
)
_GNU = re.compile(r"gnu\.org/(?:licen[sc]es|copyleft)/(?:old-licenses/)?(?P<n>agpl|lgpl|gpl|fdl)(?:-(?P<v>\d(?:\.\d)?))?")
_NAMED = re.compile(
    r"(?:spdx\.org/licenses|opensource\.org/licen[sc]es?|choosealicense\.com/licenses)/(?P<n>[a-z0-9.+\-]+?)"
    r"(?:\.html|\.txt|\.php)?(?:/|$|[\s)>\]\"',;#?])"
)
_NAMES = {"mit-license": "MIT", "apache2.0": "Apache-2.0", "bsd-license": "BSD-2-Clause", "apache-2-0": "Apache-2.0"}

_FIXED = [
    (re.compile(pattern), name)
    for pattern, name in (
        (r"creativecommons\.org/(?:publicdomain/zero|licenses/cc0|licenses/zero)", "CC0-1.0"),
        (r"creativecommons\.org/publicdomain/mark", "CC-PDM-1.0"),
        (r"creativecommons\.org/licenses/publicdomain", "LicenseRef-public-domain"),
        (r"apache\.org/licenses/license-2\.0", "Apache-2.0"),
        (r"apache\.org/licenses/license-1\.1", "Apache-1.1"),
        (r"(?:opendatacommons\.org/licen[sc]es|opendefinition\.org/licenses)/(?:odc-)?by\b", "ODC-By-1.0"),
        (r"(?:opendatacommons\.org/licen[sc]es|opendefinition\.org/licenses)/(?:odc-)?odbl\b", "ODbL-1.0"),
        (r"(?:opendatacommons\.org/licen[sc]es|opendefinition\.org/licenses)/(?:odc-)?pddl\b", "PDDL-1.0"),
        (r"cdla\.(?:dev|io)/permissive-2-0", "CDLA-Permissive-2.0"),
        (r"cdla\.(?:dev|io)/permissive-1-0", "CDLA-Permissive-1.0"),
        (r"cdla\.(?:dev|io)/sharing-1-0", "CDLA-Sharing-1.0"),
        (r"mozilla\.org/(?:[a-z\-]+/)?mpl/2\.0", "MPL-2.0"),
        (r"eclipse\.org/legal/epl-(?:2\.0|v20)", "EPL-2.0"),
        (r"eclipse\.org/legal/epl-v10", "EPL-1.0"),
        (r"unlicense\.org", "Unlicense"),
        (r"wtfpl\.net", "WTFPL"),
        (r"mit-license\.org", "MIT"),
        (r"nationalarchives\.gov\.uk/doc/open-government-licence/version/3", "OGL-UK-3.0"),
        (r"govdata\.de/dl-de/by-2-0", "DL-DE-BY-2.0"),
        (r"ai\.google\.dev/gemma/terms", "LicenseRef-gemma"),
        (r"(?:ai\.meta\.com|llama\.meta\.com|llama\.com)/llama(?:2|-2)?/license", "LicenseRef-llama2"),
        (
            r"(?:llama\.(?:meta\.)?com|huggingface\.co/meta-llama|meta-llama/\S*?)/?llama[-_]?3[_.\-]1\S*/license",
            "LicenseRef-llama3.1",
        ),
        (r"(?:llama\.(?:meta\.)?com|meta-llama/\S*?)/?llama[-_]?3[_.\-]2\S*/license", "LicenseRef-llama3.2"),
        (r"(?:llama\.(?:meta\.)?com|meta-llama/\S*?)/?llama[-_]?3[_.\-]3\S*/license", "LicenseRef-llama3.3"),
        (r"(?:llama\.(?:meta\.)?com|meta-llama/\S*?)/?llama[-_]?3/license", "LicenseRef-llama3"),
        (r"(?:llama\.(?:meta\.)?com|meta-llama/\S*?)/?llama[-_]?4\S*/license", "LicenseRef-llama4"),
        (r"huggingface\.co/spaces/bigscience/license", "LicenseRef-bigscience-bloom-rail-1.0"),
        (r"huggingface\.co/spaces/compvis/stable-diffusion-license", "LicenseRef-creativeml-openrail-m"),
        (r"huggingface\.co/spaces/bigcode/bigcode-model-license-agreement", "LicenseRef-bigcode-openrail-m"),
    )
]

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\b[\w.\-]+\.(?:org|com|net|dev|io|de|uk|fr|gov|co)/\S*", re.IGNORECASE)
"""Any web address."""


def addresses(text: str) -> list[Mention]:
    """The licences that the web addresses in a text point to."""
    low = text.lower()
    found = [_creative_commons(one) for one in _CC.finditer(low)] + [_gnu(one) for one in _GNU.finditer(low)]
    found += [_named(one) for one in _NAMED.finditer(low)]
    for pattern, name in _FIXED:
        found += [Mention(one.start(), one.end(), name, None) for one in pattern.finditer(low)]
    return sorted(one for one in found if one.name is not None or one.family is not None)


def _creative_commons(found: re.Match[str]) -> Mention:
    elements = found["e"].split("-")
    name = "CC-BY" + "".join(f"-{part.upper()}" for part in ("nc", "nd", "sa") if part in elements)
    if found["v"] is None:
        return Mention(found.start(), found.end(), None, name)
    port = f"-{found['port'].upper()}" if found["port"] and found["v"] != "4.0" else ""
    return Mention(found.start(), found.end(), f"{name}-{found['v']}{port}", None)


def _gnu(found: re.Match[str]) -> Mention:
    name = {"fdl": "GFDL"}.get(found["n"], found["n"].upper())
    if found["v"] is None:
        return Mention(found.start(), found.end(), None, name)
    version = found["v"] if "." in found["v"] else f"{found['v']}.0"
    return Mention(found.start(), found.end(), f"{name}-{version}-only", None)


def _named(found: re.Match[str]) -> Mention:
    from .license_model import listed

    word = found["n"].strip(".-")
    name = _NAMES.get(word) or listed(word) or HUB_IDS.get(word)
    return Mention(found.start(), found.end(), name, None)
