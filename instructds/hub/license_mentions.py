"""Finds the licences that a text names, in the words people use for them."""

from __future__ import annotations

import re

from .license_commons import creative_commons
from .license_gnu import gnu
from .license_words import LICENCE_WORD, MAYBE_VERSION, Mention, full_version

_L, _OV = LICENCE_WORD, MAYBE_VERSION

_LLAMAS = ("2", "3", "3.1", "3.2", "3.3", "4")


def _series(name: str, *versions: str) -> dict[str, str]:
    return {version: f"{name}-{version}" for version in versions}


_EXACT: tuple[tuple[str, str], ...] = (
    (r"\bcc ?0(?: ?v?1\.0)?\b(?: universal)?|(?:creative ?commons|知识共享|\bcc\b) ?(?:license )?(?:cc ?)?zero(?: v?1\.0)?(?: universal)?", "CC0-1.0"),
    (r"public ?domain ?mark(?: 1\.0)?|\bpdm 1\.0", "CC-PDM-1.0"),
    (r"open data commons public domain dedication(?: and licen[sc]e)?|\bpddl\b(?: v?1\.0)?|\bodc pddl\b", "PDDL-1.0"),
    (rf"open data ?commons attribution{_L}|\bodc ?by\b(?: ?v?1\.0)?|odc attribution{_L}", "ODC-By-1.0"),
    (rf"(?:open data ?commons )?open data ?base{_L}|\b(?:odc )?odbl\b(?: ?v?1\.0)?", "ODbL-1.0"),
    (rf"(?:computational use of data{_L}|\bc ?uda\b)(?: ?v?1\.0)?", "C-UDA-1.0"),
    (r"\bmit ?0\b|mit no attribution", "MIT-0"),
    (rf"(?:\bx ?11 ?/ ?)?\bMIT\b(?: ?/ ?x ?11\b)?(?={_L}(?: \(? ?(?:MIT|expat|x11) ?\)?)?(?:$| ?[,;()/|:\[\]+&]| (?:and|or|with|for|und|oder|et|ou|es|vagy|licen|from|in|on|but|repo|code|apache)))", "MIT"),
    (r"\bmit(?: |-)?(?:licen[sc]e[sd]?|lizenz|licencia|licenza|licenc|许可证|许可|ライセンス|open source)|(?:licen[sc]e[sd]?|lizenz|licenza|licenc)(?: ?:)?(?: under)?(?: the)? mit(?=$| ?[,;()])|\bmit许可证?", "MIT"),
    (rf"\bexpat\b{_L}|massachusetts institute of technology licen[sc]e", "MIT"),
    (rf"\bx ?11\b{_L}", "X11"),
    (r"(?:\b(?:0|zero) clause bsd|bsd (?:0|zero) clause|\b0 ?bsd\b|free public license)", "0BSD"),
    (r"bsd 3 clause clear|3 clause clear bsd", "BSD-3-Clause-Clear"),
    (r"\b(?:3|three) clause (?:new |revised |modified )?\(? ?bsd|bsd (?:new )?\(? ?(?:3|three) ?(?:clauses?|klausel\w*)?\b|\bbsd ?3\b|(?:new|modified|revised) \(? ?bsd(?: licen[sc]e)?", "BSD-3-Clause"),
    (r"\b(?:2|two) clause \(? ?bsd|bsd \(? ?(?:2|two) ?(?:clauses?|klausel\w*)?\b|\bbsd ?2\b|(?:simplified|freebsd) bsd(?: licen[sc]e)?|\bfreebsd licen[sc]e", "BSD-2-Clause"),
    (r"\bisc\b(?= ?licen[sc]e|$| ?[,;()])", "ISC"),
    (r"\bzlib\b(?:/libpng)?", "Zlib"),
    (r"(?:the )?\bunlicense\b", "Unlicense"),
    (r"\bwtfpl\b(?: v?2)?|do what the f\S* you want(?: to)?", "WTFPL"),
    (rf"boost software{_L}(?: ?,? ?(?:version |v)?1\.0)?|\bbsl ?1\.0|boost licen[sc]e", "BSL-1.0"),
    (r"(?:university of illinois ?/? ?)?\bncsa\b", "NCSA"),
    (r"\bpostgresql licen[sc]e", "PostgreSQL"),
    (r"(?:sil )?open font licen[sc]e(?: ?,? ?(?:version |v)?1\.1)?|\b(?:sil )?ofl(?: ?v?1\.1)?\b", "OFL-1.1"),
    (r"microsoft public licen[sc]e|\bms pl\b", "MS-PL"),
    (r"educational community licen[sc]e ?,? ?(?:version |v)?2(?:\.0)?|\becl ?2(?:\.0)?\b", "ECL-2.0"),
    (r"free art licen[sc]e ?(?:version |v)?1\.3|licence art libre ?(?:version |v)?1\.3|\bfal 1\.3", "LAL-1.3"),
    (r"lesser general public licen[sc]e for linguistic resources|\blgpl ?lr\b", "LGPLLR"),
    (r"(?:licence ouverte|open licence)(?: ?/ ?open licence)?(?: ?etalab)?(?: ?,? ?(?:version |v)?2(?:\.0)?)|etalab(?: open licen[sc]e)?(?: ?(?:version |v)?2(?:\.0)?)", "etalab-2.0"),
    (r"(?:uk )?open government licen[sc]e(?: for public sector information)? (?:version |v ?)?3(?:\.0)?|\bogl(?: uk)? ?v?3(?:\.0)?", "OGL-UK-3.0"),
    (r"\bdl de(?:/| / )?(?:by|zero)? ?2(?:\.0)?|datenlizenz deutschland namensnennung (?:version )?2\.0|data licen[sc]e germany attribution (?:version )?2\.0", "DL-DE-BY-2.0"),
    (r"big ?science open ?rail m", "LicenseRef-bigscience-openrail-m"),
    (r"creative ?ml open ?rail m", "LicenseRef-creativeml-openrail-m"),
    (r"big ?code open ?rail m(?: v?1(?:\.0)?)?", "LicenseRef-bigcode-openrail-m"),
    (r"(?:big ?science (?:bloom )?rail|bloom rail)(?: licen[sc]e)?(?: ?v?1\.0)?", "LicenseRef-bigscience-bloom-rail-1.0"),
    (r"open ?rail ?\+\+(?: ?m)?", "LicenseRef-openrail-plus-plus"),
    (r"\bopen ?rail(?: ?m)?\b(?! ?\+)", "LicenseRef-openrail"),
    (r"deep ?floyd if(?: research)?(?: licen[sc]e(?: agreement)?)?", "LicenseRef-deepfloyd-if-license"),
    (r"(?:latex project public licen[sc]e ?|\blppl ?)(?:version |v)?1\.3c", "LPPL-1.3c"),
    (r"\bgemma(?=$| ?(?:terms|licen|prohibited))(?: terms of use| licen[sc]e)?", "LicenseRef-gemma"),
)  # fmt: skip

_VERSIONED: tuple[tuple[str, str, dict[str, str]], ...] = (
    (r"\bapache(?: software)?(?: foundation)?|\basl(?= ?v?\d)", "Apache", _series("Apache", "2.0", "1.1", "1.0")),
    (r"\bmozilla(?= public| licen)|\bmpl", "MPL", _series("MPL", "2.0", "1.1", "1.0")),
    (r"\beclipse(?= public| licen)|\bepl", "EPL", _series("EPL", "2.0", "1.0")),
    (r"\beuropean union(?= public)|\beupl", "EUPL", _series("EUPL", "1.2", "1.1", "1.0")),
    (r"\bopen software(?= licen)|\bosl(?= ?v?\d)", "OSL", _series("OSL", "3.0", "2.1", "2.0")),
    (r"\bacademic free(?= licen)|\bafl(?= ?v?\d)", "AFL", _series("AFL", "3.0", "2.1", "2.0")),
    (r"\bartistic(?= licen| ?v?\d)", "Artistic", _series("Artistic", "2.0", "1.0")),
    (rf"(?:\bcommunity data{_L}|\bcdla) ?,? ?permissive", "CDLA-Permissive", _series("CDLA-Permissive", "2.0", "1.0")),
    (rf"(?:\bcommunity data{_L}|\bcdla) ?,? ?sharing", "CDLA-Sharing", _series("CDLA-Sharing", "1.0")),
    (r"\bcommunity data(?= licen)|\bcdla\b", "CDLA", {}),
    (r"\blatex project(?= public)|\blppl(?! ?1\.3c)", "LPPL", {}),
    (r"\b(?:meta )?llama(?= ?[234])", "LLaMA", {f"{v}.0" if "." not in v else v: f"LicenseRef-llama{v}" for v in _LLAMAS}),
    (r"\b(?:meta )?llama(?= (?:community )?licen)", "LLaMA", {}),
    (r"\brail(?: m)?(?= licen)|\bresponsible ai(?= licen)", "RAIL", {}),
    (r"\blicence ouverte|\betalab\b", "etalab", {}),
    (r"\bopen government(?= licen)|\bogl\b", "OGL", {}),
    (r"\bbsd\b", "BSD", {}),
)
"""The name, the family without version, and the identifiers by version."""

_RULES: list[tuple[re.Pattern[str], str | None, str | None, dict[str, str]]] = [
    *((re.compile(pattern), name, None, {}) for pattern, name in _EXACT),
    *(
        (re.compile(rf"(?:{pattern})(?: community)?{_L}{_OV}(?: community)?{_L}"), None, family, versions)
        for pattern, family, versions in _VERSIONED
    ),
]


def mentions(text: str) -> list[Mention]:
    """The licences named in a text that went through `plain`, in its order; those inside a longer name are left out."""
    found = [*creative_commons(text), *gnu(text)]
    for pattern, name, family, versions in _RULES:
        for one in pattern.finditer(text):
            exact = name if family is None else versions.get(full_version(one["v"]))
            found.append(Mention(one.start(), one.end(), exact, None if exact is not None else family))
    return _longest(found)


def _longest(found: list[Mention]) -> list[Mention]:
    """Without those that overlap a longer one."""
    kept: list[Mention] = []
    for one in sorted(found, key=lambda one: (one.start - one.end, one.name is None, one.start)):
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return sorted(kept)
