"""Phrases that only one licence text has, each checked against the texts of the SPDX list (which are in the public domain)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLAIN = re.compile(r"[^\\?*+|()\[\]{}]*")
_MIT = "permission is hereby granted free of charge to any person obtaining a copy"
_SELL = "merge publish distribute sublicense and or sell copies of the"
_BSD = "redistribution and use in source and binary forms with or without modification are permitted"
_ENDORSE = "be used to endorse or promote products derived"
_ISC = r"permission to use copy modify (?:and or|and) distribute this software for any purpose with or without fee is hereby granted"


@dataclass(frozen=True, slots=True)
class Rule:
    """A licence text: every one of `phrases` is in it and none of `absent`; patterns over words without punctuation."""

    name: str
    phrases: tuple[str, ...]
    absent: tuple[str, ...] = ()

    def fits(self, words: str) -> bool:
        """Whether the words hold this text."""
        cheap_first = sorted(self.phrases, key=lambda one: _PLAIN.fullmatch(one) is None)
        return all(_find(one, words) >= 0 for one in cheap_first) and all(_find(one, words) < 0 for one in self.absent)

    def start(self, words: str) -> int:
        """Where the first phrase begins."""
        return max(0, _find(self.phrases[0], words))


def _find(pattern: str, words: str) -> int:
    """Where a phrase begins, as whole words; -1 = nowhere. Phrases without a pattern in them are looked up as they are."""
    if _PLAIN.fullmatch(pattern):
        return f" {words} ".find(f" {pattern} ")
    found = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", words)
    return -1 if found is None else found.start()


def _gnu(name: str, title: str) -> Rule:
    return Rule(name, (f"gnu {title}",))


RULES = (
    Rule(
        "MIT",
        (_MIT, _SELL, "above copyright notice and this permission notice (?:including the next paragraph )?shall be included in all copies"),
        ("except as contained in this notice the name", "redistributions of source code must retain the above", "used for good not evil"),
    ),
    Rule("X11", (_MIT, _SELL, "except as contained in this notice the names? of"), ("redistributions of source code must retain the above",)),
    Rule("JSON", (_MIT, _SELL, "used for good not evil")),
    Rule("MIT-0", (_MIT, _SELL, r"furnished to do so the \w+ is provided"), ("above copyright notice", "redistributions of source code")),
    Rule("NCSA", (_MIT, _SELL, "redistributions of source code must retain the above", _ENDORSE)),
    Rule("BSD-4-Clause", (_BSD, "all advertising materials mentioning features")),
    Rule("BSD-3-Clause-Clear", (_BSD + " subject to the limitations in the disclaimer", _ENDORSE)),
    Rule(
        "BSD-3-Clause",
        (_BSD + " provided that", "redistributions of source code must retain", _ENDORSE),
        ("all advertising materials mentioning features", "products derived from this software may not be called"),
    ),
    Rule(
        "BSD-2-Clause",
        (_BSD + " provided that", "redistributions of source code must retain", "redistributions in binary form must reproduce"),
        (_ENDORSE, "all advertising materials mentioning features", "grants to those receiving rights", "endorse or promote"),
    ),
    Rule("ISC", ("for any purpose with or without fee is hereby granted", _ISC + " provided that the above copyright notice and this permission notice appear in all copies")),
    Rule("0BSD", ("for any purpose with or without fee is hereby granted", _ISC), ("provided that the above", "copyright notice and this permission notice")),
    Rule("Zlib", ("altered source versions must be plainly marked as such", "for any purpose including commercial applications")),
    Rule("Unlicense", ("this is free and unencumbered software released into the public domain", "anyone is free to copy modify publish use")),
    Rule("WTFPL", ("do what the fuck you want to public license", "you just do what the fuck you want to")),
    Rule("BSL-1.0", ("boost software license version 1.0", "permission is hereby granted free of charge to any person or organization")),
    Rule("PostgreSQL", ("without a written agreement is hereby granted provided that the above copyright notice and this paragraph and the following two paragraphs",)),
    Rule("Apache-2.0", ("apache license version 2.0 january 2004", "terms and conditions for use reproduction and distribution")),
    Rule("Apache-1.1", ("apache software license version 1.1", _BSD)),
    Rule("ECL-2.0", ("educational community license version 2.0 april 2007",)),
    _gnu("GPL-1.0-only", "general public license version 1 february 1989"),
    _gnu("GPL-2.0-only", "general public license version 2 june 1991"),
    _gnu("GPL-3.0-only", "general public license version 3 29 june 2007"),
    _gnu("LGPL-2.0-only", "library general public license version 2 june 1991"),
    _gnu("LGPL-2.1-only", "lesser general public license version 2.1 february 1999"),
    _gnu("LGPL-3.0-only", "lesser general public license version 3 29 june 2007"),
    _gnu("AGPL-3.0-only", "affero general public license version 3 19 november 2007"),
    _gnu("GFDL-1.1-only", "free documentation license version 1.1 march 2000"),
    _gnu("GFDL-1.2-only", "free documentation license version 1.2 november 2002"),
    _gnu("GFDL-1.3-only", "free documentation license version 1.3 3 november 2008"),
    Rule("LGPLLR", ("lesser general public license for linguistic resources", "linguistic resource")),
    Rule("MPL-2.0", ("mozilla public license version 2.0", "covered software")),
    Rule("MPL-1.1", ("mozilla public license version 1.1", "covered code")),
    Rule("EPL-1.0", ("eclipse public license v 1.0", "the accompanying program is provided under the terms of this")),
    Rule("EPL-2.0", ("eclipse public license v 2.0", "the accompanying program is provided under the terms of this")),
    Rule("EUPL-1.1", (r"european union public licence v ?1\.1",)),
    Rule("EUPL-1.2", (r"european union public licence v ?1\.2",)),
    Rule("Artistic-2.0", ("the artistic license 2.0", "you are permitted to use the standard version")),
    Rule("AFL-3.0", (r"academic free license afl v ?3\.0", "grant of copyright license")),
    Rule("OSL-3.0", (r"open software license (?:osl )?v ?3\.0", "grant of copyright license")),
    Rule("OFL-1.1", ("sil open font license version 1.1", "permission conditions")),
    Rule("MS-PL", ("microsoft public license ms pl", "reciprocal|grant of rights")),
    Rule("LPPL-1.3c", ("lppl version 1.3c", "the latex project public license")),
    Rule("ODbL-1.0", ("open database license", "derivative database", "produced work", "share alike")),
    Rule("ODbL-1.0", ("open database license", "you are free to share", "share alike")),
    Rule("ODC-By-1.0", ("odc attribution license|open data commons attribution license", "derivative database")),
    Rule("ODC-By-1.0", ("odc attribution license|open data commons attribution license", "you are free to share")),
    Rule("PDDL-1.0", ("public domain dedication (?:and )?licen[sc]e", "the rightsholder|you are free to share")),
    Rule("CDLA-Permissive-1.0", ("community data license agreement permissive version 1.0", "enhanced data")),
    Rule("CDLA-Permissive-2.0", ("community data license agreement permissive version 2.0", "data recipients?")),
    Rule("CDLA-Sharing-1.0", ("community data license agreement sharing version 1.0", "enhanced data")),
    Rule("C-UDA-1.0", (r"computational use of data agreement (?:version |v)?1\.0", "solely for computational use")),
    Rule("etalab-2.0", ("licence ouverte", "version 2.0", "l information|paternite")),
    Rule("OGL-UK-3.0", ("open government licence", "information provider", r"licence v ?3\.0|version/3|version 3")),
    Rule("LAL-1.3", ("free art license 1.3|licence art libre 1.3", "copyleft attitude|authorised|autorise")),
    Rule("CC0-1.0", ("cc0 1.0 universal", "affirmer|waiving all of his or her rights")),
    Rule("LicenseRef-llama2", ("llama 2 community license agreement", "llama materials")),
    Rule("LicenseRef-llama3", ("llama 3 community license agreement", "llama materials")),
    Rule("LicenseRef-llama3.1", ("llama 3.1 community license agreement", "llama materials")),
    Rule("LicenseRef-llama3.2", ("llama 3.2 community license agreement", "llama materials")),
    Rule("LicenseRef-llama3.3", ("llama 3.3 community license agreement", "llama materials")),
    Rule("LicenseRef-llama4", ("llama 4 community license agreement", "llama materials")),
    Rule("LicenseRef-gemma", ("gemma terms of use", "model derivatives")),
    Rule("LicenseRef-bigscience-bloom-rail-1.0", ("bigscience rail license v1.0", "use based restrictions|attachment a|responsible ai license")),
    Rule("LicenseRef-bigscience-openrail-m", ("bigscience open ?rail m", "use based restrictions|attachment a")),
    Rule("LicenseRef-bigcode-openrail-m", ("bigcode open ?rail m(?: v1)?", "use restrictions|attachment a")),
    Rule("LicenseRef-openrail-plus-plus", (r"open ?rail ?\+\+", "use based restrictions|attachment a")),
    Rule("LicenseRef-creativeml-openrail-m", ("creativeml open ?rail m", "use based restrictions|attachment a"), (r"open ?rail ?\+\+",)),
    Rule("LicenseRef-openrail", (r"open ?rail(?: [a-z]+)?", "use restrictions|use based restrictions", "licensor"), ("bigscience|bigcode|creativeml|rail ?\\+\\+|research only",)),
)  # fmt: skip

SHORT = frozenset(("MIT", "X11", "MIT-0", "NCSA", "BSD-3-Clause", "BSD-3-Clause-Clear", "BSD-2-Clause", "ISC", "0BSD", "Zlib", "Unlicense", "BSL-1.0", "PostgreSQL", "WTFPL"))  # fmt: skip
"""Texts of a page, whose every sentence is known, so that added ones are seen."""

_SHORT_TEXTS = tuple(
    re.compile(pattern)
    for pattern in (
        r"permission is hereby granted free of charge to any person or organization obtaining.{0,400}? all subject to the following",
        r"permission is hereby granted free of charge to any person obtaining a copy of .{0,120}? to deal (?:in|with) .{0,20}?without restriction "
        r"including without limitation the rights to use copy modify merge publish distribute sublicense and or sell copies of the \w+ and to "
        r"permit persons to whom the \w+ is furnished to do so(?: subject to the following conditions)?",
        r"the above copyright notice and this permission notice (?:including the next paragraph )?shall be included in all copies or substantial portions of the \w+",
        r"the \w+ is provided as is without warranty of any kind express or implied including but not limited to the warranties of "
        r"merchantability fitness for a particular purpose(?: title)? and non ?infringement",
        r"in no event (?:shall|will) .{0,120}?be (?:held )?liable for any (?:claim )?damages (?:or other liability )?(?:whether in (?:an action of )?contract tort or "
        r"otherwise arising from out of or in connection with the \w+ or the use or other dealings (?:in|with) the \w+|arising from the use of this \w+)",
        r"except as contained in this notice the names? of .{0,90}? shall not be used in advertising or otherwise to promote the sale use or other "
        r"dealings in this \w+ without prior written authorization",
        r"redistribution and use in source and binary forms with or without modification are permitted (?:subject to the limitations in the disclaimer "
        r"below )?provided that the following conditions are met",
        r"redistributions of source code must retain the (?:above )?copyright notices? this list of conditions and the following disclaimers?",
        r"redistributions in binary form must reproduce the (?:above )?copyright notices? this list of conditions and the following disclaimers? in the "
        r"documentation and or other materials provided with the distribution",
        r"neither the names? of .{0,160}?may be used to endorse or promote products derived from this \w+ without specific prior written permission",
        r"no express or implied licenses to any party s patent rights are granted by this license",
        r"this \w+ is provided by .{0,100}?as is and any express or implied warranties including but not limited to the implied warranties of "
        r"merchantability and fitness for a particular purpose are disclaimed",
        r"in no event shall .{0,140}?be liable for any direct indirect incidental special exemplary or consequential damages including but not limited to "
        r"procurement of substitute goods or services loss of use data or profits or business interruption however caused and on any theory of liability "
        r"whether in contract strict liability or tort including negligence or otherwise arising in any way out of the use of this \w+ even if advised of "
        r"the possibility of such damage",
        _ISC + "(?: provided that the above copyright notice and this permission notice appear in all copies)?",
        r"the \w+ is provided as is and .{0,90}?disclaims? all warranties with regard to this \w+ including all implied warranties of merchantability and fitness",
        r"in no event shall .{0,90}?be liable for any special direct indirect or consequential damages or any damages whatsoever resulting from loss of use "
        r"data or profits whether in an action of contract negligence or other tortious action arising out of or in connection with the use or performance "
        r"of this \w+",
        r"the origin of this \w+ must not be misrepresented you must not claim that you wrote the original \w+ if you use this \w+ in a product an "
        r"acknowledge?ment in the product documentation would be appreciated but is not required",
        r"altered source versions must be plainly marked as such and must not be misrepresented as being the original \w+",
        r"this notice may not be removed or altered from any source distribution",
        r"permission is granted to anyone to use this \w+ for any purpose including commercial applications and to alter it and redistribute it freely",
        r"subject to the following restrictions",
        r"terms and conditions for copying distribution and modification",
        r"permission to use copy modify and distribute this \w+ and its documentation for any purpose without fee and without a written agreement is hereby granted provided that",
        r"the copyright notices in the \w+ and this entire statement including the above license grant this restriction and the following disclaimer must be "
        r"included in all copies of the \w+ in whole or in part and all derivative works of the \w+ unless such copies or derivative works are solely in the "
        r"form of machine executable object code generated by a source language processor",
        r"this paragraph and the following two paragraphs appear in all copies",
        r"in no event shall .{0,120}?be liable to any party for .{0,240}?has been advised of the possibility of such damage",
        r"specifically disclaims any warranties including but not limited to the implied warranties of merchantability and fitness for a particular purpose",
        r"no obligations to provide maintenance support updates enhancements or modifications",
        r"for any purpose commercial or non ?commercial and by any means",
    )
)
"""The sentences of the short texts, so that what else stands in a file can be looked at."""

_OBLIGES = re.compile(
    r"\b(?:must|shall|should|may not|can ?not|cannot|not (?:allowed|permitted|use|sell|be)|only|provided that|require[sd]?|conditions?|restrict\w*|limited to|"
    r"prohibited|forbidden|disallowed|research (?:purposes?|use|only)|for (?:\w+ )?research|academic|scholar\w*|train(?:ing|ed)?|military|weapons?|ethic\w*|harm\w*|evil|"
    r"compet(?:e|ing|itors?)|royalt\w*|fee|consent|notify|inform|commercial\w*|"
    r"kutatas\w*|tilos|csak|kizarolag|kell|forschung\w*|verboten|nur|recherche|interdit\w*|uniquement|doit)\b|商|禁止|仅|必须|不得"
)

ADDED = re.compile(
    r"\b(?:research|academic|scholar\w*|train(?:ing|ed)?|military|weapons?|ethic\w*|harm\w*|evil|compet(?:e|ing|itors?)|royalt\w*|"
    r"prohibited|forbidden|disallowed|not permitted|only for|for \w+ use only|solely for|may not be (?!removed)|must not be (?!misrepresented)|"
    r"shall not be (?!used in advertising)|may not (?:use|sell|share|publish|distribute|copy)|must (?:notify|inform|contact|ask|cite)|"
    r"written consent|prior consent|further condition|additional (?:condition|restriction|term)s?|not include the right to sell|"
    r"kutatas\w*|tilos|forschung\w*|verboten|recherche|interdit\w*)\b|商用|禁止|仅供"
)
ADDED = re.compile(
    r"\bcommons clause\b|\bnot include the right to sell\b|\b(?:following|these|with) additional (?:restrictions|conditions|terms)\b|"
    r"\badditional (?:restrictions|use restrictions) (?:apply|to the)\b|\bnotwithstanding the (?:above|foregoing) (?:licen[sc]e|you may not|the data)\b"
)
"""What takes back what a licence gives."""


def added_to_short(words: str) -> re.Match[str] | None:
    """What else a short licence text asks for, beyond its own sentences; null when nothing."""
    for sentence in _SHORT_TEXTS:
        words = sentence.sub(" ; ", words)
    return _OBLIGES.search(words)
