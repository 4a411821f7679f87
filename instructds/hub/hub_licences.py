"""The licence ids that the Hub knows, and the SPDX ids they stand for."""

from __future__ import annotations

from .card_facts import Licence

_IDS = """
    apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m
    afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5
    cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0
    cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0
    cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl
    lgpl-2.1 lgpl-3.0 isc intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0 openrail++
    osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl deepfloyd-if-license fair-noncommercial-research-license llama2
    llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community gemma unknown other
"""

HUB_LICENCES = frozenset(_IDS.split())
"""What `license:` may be. Source: Hub documentation, repositories, licenses."""

_BY_SPDX = {"odc-by-1.0": "odc-by", "odbl-1.0": "odbl", "pddl-1.0": "pddl", "gfdl-1.3": "gfdl", "gfdl-1.2": "gfdl"}
_VERSION_WORDS = ("-only", "-or-later")


def hub_licence(spdx: str) -> Licence:
    """The Hub's way of stating an SPDX expression: its own id, or `other` with the name and a link to the text.

    Example:
        >>> hub_licence("ODC-By-1.0").id, hub_licence("LicenseRef-OpenSubtitles").name
        ('odc-by', 'LicenseRef-OpenSubtitles')
    """
    low = spdx.strip().lower()
    for word in _VERSION_WORDS:
        low = low.removesuffix(word)
    low = _BY_SPDX.get(low, low)
    if low in HUB_LICENCES:
        return Licence(low)
    single = low.replace("-", "").replace(".", "").isalnum() and not low.startswith("licenseref-")
    return Licence("other", spdx, f"https://spdx.org/licenses/{spdx.strip()}.html" if single else None)
