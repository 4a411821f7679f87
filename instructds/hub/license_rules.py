"""Under which licences a merge may go out that holds material of another licence: what the texts say, refused where they do not.

Source: section "adapter's licence" and compatibility pages of Creative Commons; the licence list and the compatibility matrix of
the Free Software Foundation; the appendix of the EUPL; the texts of the Open Data Commons and CDLA licences.
"""

from __future__ import annotations

import re

from .license_facts import CC, COPYLEFT, CREDITS, NOTICES, PATENT_NOTICES, PUBLIC, RESTRICTED, facts

_GNU = re.compile(r"(?P<name>A?GPL|LGPL|GFDL)-(?P<version>\d\.\d)-(?P<kind>only|or-later)")
_VERSIONS = {"GPL": ("1.0", "2.0", "3.0"), "AGPL": ("3.0",), "LGPL": ("2.0", "2.1", "3.0"), "GFDL": ("1.1", "1.2", "1.3")}

_ATTRIBUTION = ("CC-BY-4.0", "CC-BY-3.0", "CC-BY-2.5", "CC-BY-2.0", "CC-BY-1.0", "ODC-By-1.0")

_STRICTNESS = (*PUBLIC, *NOTICES, *PATENT_NOTICES, "AFL-3.0", *CREDITS, *_ATTRIBUTION, "Artistic-2.0", *COPYLEFT, *RESTRICTED)

UPGRADES = (
    *("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0"),
    *("LGPL-3.0-or-later", "LGPL-3.0-only", "GPL-3.0-or-later", "GPL-3.0-only"),
)
"""What a merge may carry although no source does, when the sources allow it: later versions and common ways out."""

_GPLS = frozenset(f"GPL-{version}-{kind}" for version in ("2.0", "3.0") for kind in ("only", "or-later"))
_GPL3 = frozenset({"GPL-3.0-only", "GPL-3.0-or-later"})
_AGPL3 = frozenset({"AGPL-3.0-only", "AGPL-3.0-or-later"})
_LGPL3 = frozenset({"LGPL-3.0-only", "LGPL-3.0-or-later"})

_NO_PATENT_NOTICES = frozenset(
    name for name in COPYLEFT if re.match("GPL-[12]|LGPL-2|GFDL|EPL-1.0|EUPL-1.1|MS-PL|OFL|LGPLLR|MPL-1.1|ODbL|CECILL", name)
)
_NO_NOTICES = frozenset({"OFL-1.1", "LGPLLR", "LAL-1.3"})

_OUT: dict[str, frozenset[str]] = {
    "CC-BY-SA-4.0": frozenset({"GPL-3.0-only", "LAL-1.3"}),
    "LAL-1.3": frozenset({"CC-BY-SA-4.0"}),
    "Artistic-2.0": _GPLS | _AGPL3,
    "CC-BY-4.0": _GPLS | _AGPL3,
    "AFL-3.0": frozenset({"OSL-3.0"}),
}
"""Ways out of a licence into others that its owner, or theirs, has declared."""

_BESIDE: dict[str, frozenset[str]] = {
    "MPL-2.0": _GPLS | _AGPL3 | _LGPL3 | {"LGPL-2.1-only", "LGPL-2.1-or-later"},
    "EUPL-1.2": frozenset(
        "GPL-2.0-only GPL-3.0-only AGPL-3.0-only OSL-3.0 EPL-1.0 MPL-2.0 CECILL-2.1 LGPL-2.1-only LGPL-3.0-only".split()
    )
    | {"CC-BY-SA-3.0"},
    "EUPL-1.1": frozenset({"GPL-2.0-only", "OSL-3.0", "EPL-1.0", "EUPL-1.2"}),
}
"""Ways out that open only when the merge holds material which is under the other licence already."""


def carries(source: str, target: str, *, beside: frozenset[str] = frozenset()) -> bool:
    """Whether a merge that is offered under `target` may hold material under `source`; false when in doubt.

    `beside` names the licences of the other sources: some texts open only for material that is there already. Merging is
    making an adaptation, so what forbids adaptations goes into nothing.
    """
    source, target = source.split(" WITH ", maxsplit=1)[0], target.split(" WITH ", maxsplit=1)[0]
    asked, offered = facts(source), facts(target)
    if asked is None or offered is None or None in asked or None in offered or asked.no_derivatives:
        return False
    if source == target:
        return True
    if asked.non_commercial and not offered.non_commercial:
        return False
    if target in _OUT.get(source, ()) or (target in _BESIDE.get(source, ()) and target in beside):
        return True
    if source in PUBLIC:
        return target not in PUBLIC or PUBLIC.index(source) < PUBLIC.index(target)
    return target not in PUBLIC and _by_kind(source, target)


def _by_kind(source: str, target: str) -> bool:
    if CC.fullmatch(source):
        return _creative_commons(source, target)
    if _GNU.fullmatch(source):
        return _gnu(source, target)
    if source in NOTICES:
        return _notice(source, target)
    if source in PATENT_NOTICES:
        return target not in _NO_PATENT_NOTICES and _notice(source, target)
    if source in CREDITS:
        wide = source == "CDLA-Permissive-1.0"
        return CC.fullmatch(target) is not None or (wide and target in {"CDLA-Sharing-1.0", *RESTRICTED})
    return False


def _notice(source: str, target: str) -> bool:
    order = (*NOTICES, *PATENT_NOTICES)
    if target in order:
        return order.index(source) < order.index(target)
    return target not in _NO_NOTICES and (
        CC.fullmatch(target) is not None
        or target in {"ODC-By-1.0", "CDLA-Permissive-1.0", "AFL-3.0", "Artistic-2.0", *COPYLEFT, *RESTRICTED}
    )


def _creative_commons(source: str, target: str) -> bool:
    """Attribution alone goes far; share-alike goes to its own elements in the same or a later version, 1.0 to itself only."""
    here, there = CC.fullmatch(source), CC.fullmatch(target)
    assert here is not None
    if there is None:
        return not (here["nc"] or here["sa"]) and target in {"ODC-By-1.0", *RESTRICTED}
    if here["sa"] is None:
        return True
    if (here["nc"], here["sa"], here["nd"]) != (there["nc"], there["sa"], there["nd"]) or "IGO" in (
        here["port"],
        there["port"],
    ):
        return False
    return 1.0 < float(here["version"]) <= float(there["version"])


def _gnu(source: str, target: str) -> bool:
    """To a later version only where the source says so; LGPL into GPL, GPL 3.0 into AGPL 3.0, never back."""
    return target in _gnu_out(source)


def _gnu_out(source: str) -> frozenset[str]:
    found = _GNU.fullmatch(source)
    assert found is not None
    name, version, later = found["name"], found["version"], found["kind"] == "or-later"
    versions = [one for one in _VERSIONS[name] if one == version or (later and one > version)]
    out = {f"{name}-{one}-only" for one in versions}
    if later:
        out |= {f"{name}-{one}-or-later" for one in versions}
    if name == "LGPL":
        if version < "3.0":
            out |= _GPLS if version == "2.1" or later else set()
            out |= _AGPL3 if version == "2.1" or later else set()
        else:
            out |= (_GPL3 | _AGPL3) if later else {"GPL-3.0-only", "AGPL-3.0-only"}
    if name == "GPL" and "3.0" in versions:
        out |= _AGPL3 if later else {"AGPL-3.0-only"}
    return frozenset(out)


def strictness(name: str) -> tuple[int, int]:
    """Where a licence stands between asking nothing and forbidding most; the merge carries the least strict that it may."""
    stated = facts(name)
    level = 0 if stated is None else 8 * (stated.non_commercial or 0) + 4 * (stated.no_derivatives or 0)
    level += 0 if stated is None else 2 * (stated.use_restrictions or 0) + (stated.share_alike or 0)
    base = name.split(" WITH ", maxsplit=1)[0]
    if base in _STRICTNESS:
        return level, _STRICTNESS.index(base)
    found = CC.fullmatch(base)
    return level, len(_STRICTNESS) + (50 - int(10 * float(found["version"])) if found else 50)
