"""What each licence asks and forbids, in one table: the facts that mixing and verdicts are drawn from.

Source: the licence texts; for software licences also the list of the Free Software Foundation and the compatibility list of
Creative Commons. A licence that is not here has no facts, and nothing is concluded from its name.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Facts(NamedTuple):
    """Conditions of a licence; null = not known."""

    attribution: bool | None
    share_alike: bool | None
    non_commercial: bool | None
    no_derivatives: bool | None
    use_restrictions: bool | None


UNSTATED = Facts(None, None, None, None, None)
"""Nothing is known."""

CC = re.compile(r"CC-BY(?P<nc>-NC)?(?P<nd>-ND)?(?P<sa>-SA)?-(?P<version>[1-4]\.[05])(?:-(?P<port>[A-Z]{2,4}))?")
"""A Creative Commons licence with attribution, ports of 3.0 and earlier included."""

_FREE = Facts(attribution=False, share_alike=False, non_commercial=False, no_derivatives=False, use_restrictions=False)
_NOTICE = _FREE._replace(attribution=True)
_COPYLEFT = _NOTICE._replace(share_alike=True)
_RESTRICTED = _NOTICE._replace(use_restrictions=True)
_RESEARCH = Facts(attribution=True, share_alike=None, non_commercial=True, no_derivatives=None, use_restrictions=True)

PUBLIC = (
    "LicenseRef-public-domain",
    "CC-PDM-1.0",
    "CC0-1.0",
    "PDDL-1.0",
    "Unlicense",
    "0BSD",
    "MIT-0",
    "WTFPL",
)
"""Nothing is asked: these go into everything. The order says which one a merge of several carries: CC0 before a mark."""

NOTICES = (
    "ISC",
    "MIT",
    "X11",
    "Zlib",
    "PostgreSQL",
    "BSL-1.0",
    "BSD-2-Clause",
    "CDLA-Permissive-2.0",
    "BSD-3-Clause",
    "BSD-3-Clause-Clear",
    "NCSA",
)
"""A notice has to stay, nothing else; each goes into the later ones, which ask at least as much."""

PATENT_NOTICES = ("Apache-2.0", "ECL-2.0")
"""As above, with patent clauses that the GPL 2.0 does not accept."""

CREDITS = ("etalab-2.0", "OGL-UK-3.0", "DL-DE-BY-2.0", "CDLA-Permissive-1.0")
"""The source must be named; their texts let the data go on under Creative Commons attribution licences."""

COPYLEFT = (
    *(f"{name}-{kind}" for name in ("LGPL-2.0", "LGPL-2.1", "LGPL-3.0") for kind in ("or-later", "only")),
    *(f"{name}-{kind}" for name in ("GPL-1.0", "GPL-2.0", "GPL-3.0", "AGPL-3.0") for kind in ("or-later", "only")),
    *(f"{name}-{kind}" for name in ("GFDL-1.1", "GFDL-1.2", "GFDL-1.3") for kind in ("or-later", "only")),
    *("MPL-1.1", "MPL-2.0", "EPL-1.0", "EPL-2.0", "EUPL-1.1", "EUPL-1.2", "OSL-3.0", "MS-PL", "OFL-1.1", "LGPLLR", "LAL-1.3"),
    *("ODbL-1.0", "CDLA-Sharing-1.0", "CECILL-2.1"),
)
"""What is made from it stays under it, but for the ways out that its text names."""

RESTRICTED = (
    "C-UDA-1.0",
    "LicenseRef-bigscience-openrail-m",
    "LicenseRef-bigscience-bloom-rail-1.0",
    "LicenseRef-creativeml-openrail-m",
    "LicenseRef-bigcode-openrail-m",
    "LicenseRef-openrail-plus-plus",
    "LicenseRef-gemma",
    *(f"LicenseRef-llama{version}" for version in ("2", "3", "3.1", "3.2", "3.3", "4")),
)
"""Some uses are forbidden, and the prohibition must be passed on."""

_RESEARCH_ONLY = (*("deepfloyd-if-license", "intel-research", "apple-amlr", "fair-noncommercial-research-license", "llama1"),)

_TABLE: dict[str, Facts] = {
    **dict.fromkeys(PUBLIC, _FREE),
    **dict.fromkeys((*NOTICES, *PATENT_NOTICES, *CREDITS), _NOTICE),
    **dict.fromkeys(("ODC-By-1.0", "AFL-3.0", "Artistic-2.0", "LPPL-1.3c"), _NOTICE),
    **dict.fromkeys(COPYLEFT, _COPYLEFT),
    **dict.fromkeys(RESTRICTED, _RESTRICTED),
    **dict.fromkeys((f"LicenseRef-{name}" for name in _RESEARCH_ONLY), _RESEARCH),
    "LicenseRef-openrail": Facts(
        attribution=True, share_alike=None, non_commercial=None, no_derivatives=None, use_restrictions=True
    ),
}

FAMILIES: dict[str, Facts] = {
    **{
        "CC-BY" + "".join(parts): _NOTICE._replace(
            share_alike="-SA" in parts, non_commercial="-NC" in parts, no_derivatives="-ND" in parts
        )
        for parts in ((), ("-SA",), ("-NC",), ("-ND",), ("-NC", "-SA"), ("-NC", "-ND"))
    },
    **dict.fromkeys(("GPL", "LGPL", "AGPL", "GFDL", "MPL", "EPL", "EUPL", "CDLA-Sharing", "OSL"), _COPYLEFT),
    **dict.fromkeys(("Apache", "BSD", "CDLA-Permissive", "AFL", "OGL", "etalab"), _NOTICE),
    "LLaMA": _RESTRICTED._replace(non_commercial=None),
    "RAIL": _TABLE["LicenseRef-openrail"],
    "CC": UNSTATED,
    "CDLA": UNSTATED,
    "Artistic": UNSTATED,
    "LPPL": UNSTATED,
}
"""Licences without their version: what all versions have in common."""


def facts(name: str) -> Facts | None:
    """The facts of one SPDX identifier or `LicenseRef-...`; null when its text was not read for this table.

    Example:
        >>> facts("CC-BY-NC-4.0").non_commercial
        True
    """
    name = name.split(" WITH ", maxsplit=1)[0]
    found = CC.fullmatch(name)
    if found is None:
        return _TABLE.get(name)
    return _NOTICE._replace(
        share_alike=found["sa"] is not None, non_commercial=found["nc"] is not None, no_derivatives=found["nd"] is not None
    )


def joined(parts: list[Facts]) -> Facts:
    """The facts when all `parts` hold at once: what one of them asks is asked; null only when none asks and one is unknown."""
    return Facts(*(_any(values) for values in zip(*parts, strict=True)))


def shared(choices: list[Facts]) -> Facts:
    """The facts when one may choose: asked only when every choice asks it."""
    return Facts(*(_all(values) for values in zip(*choices, strict=True)))


def _any(values: tuple[bool | None, ...]) -> bool | None:
    return True if any(values) else (None if None in values else False)


def _all(values: tuple[bool | None, ...]) -> bool | None:
    return False if False in values else (None if None in values else True)
