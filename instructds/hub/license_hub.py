"""The Hub's names of licences, and what they are in SPDX."""

from __future__ import annotations

import re

_SAME = """
Apache-2.0 MIT AFL-3.0 Artistic-2.0 BSL-1.0 BSD-2-Clause BSD-3-Clause BSD-3-Clause-Clear CC0-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0
CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-ND-4.0 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0
CC-BY-NC-SA-2.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CDLA-Sharing-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 WTFPL ECL-2.0 EPL-1.0
EPL-2.0 etalab-2.0 EUPL-1.1 EUPL-1.2 ISC LPPL-1.3c MS-PL MPL-2.0 OSL-3.0 PostgreSQL OFL-1.1 NCSA Unlicense Zlib
""".split()

_OWN = """
openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m deepfloyd-if-license
intel-research apple-ascl apple-amlr fair-noncommercial-research-license grok2-community llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 gemma openmdw-1.0
""".split()

HUB_IDS: dict[str, str | None] = {
    **{name.lower(): name for name in _SAME},
    **{name: f"LicenseRef-{name}" for name in _OWN},
    "openrail++": "LicenseRef-openrail-plus-plus",
    "c-uda": "C-UDA-1.0",
    "agpl-3.0": "AGPL-3.0-only",
    "gpl-2.0": "GPL-2.0-only",
    "gpl-3.0": "GPL-3.0-only",
    "lgpl-2.1": "LGPL-2.1-only",
    "lgpl-3.0": "LGPL-3.0-only",
    "lgpl-lr": "LGPLLR",
    "odc-by": "ODC-By-1.0",
    "odbl": "ODbL-1.0",
    "pddl": "PDDL-1.0",
    **dict.fromkeys(("bsd", "cc", "gfdl", "gpl", "lgpl", "unknown", "other"), None),
}
"""Hub id -> SPDX identifier, or `LicenseRef-...` of a licence SPDX does not list; null = a family, or no licence.

Source: Hub documentation, repositories, licences.
"""

FAMILY_IDS = {"bsd": "BSD", "cc": "CC", "gfdl": "GFDL", "gpl": "GPL", "lgpl": "LGPL"}
"""Hub ids that name a family and leave the version open."""

_BACK = {name: hub for hub, name in HUB_IDS.items() if name is not None}
_FAMILY_BACK = {family: hub for hub, family in FAMILY_IDS.items()}


def hub_id(name: str | None, family: str | None = None) -> str:
    """The Hub's name of an SPDX identifier, of a family without version, `other` when it has none, `unknown` for null.

    Example:
        >>> hub_id("ODC-By-1.0"), hub_id("GPL-3.0-or-later"), hub_id("Beerware"), hub_id(None)
        ('odc-by', 'gpl-3.0', 'other', 'unknown')
    """
    if name is None:
        return "unknown" if family is None else _FAMILY_BACK.get(family, "other")
    base = re.sub("-or-later$", "-only", name)
    return _BACK.get(base) or ("gfdl" if base.startswith("GFDL-") else "other")
