"""Marks of HTML and Markdown that were left in an answer which is not about them."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .base import Places, check
from .places import about, examined, matches, without_code
from .subjects import CODE, ENCODING

if TYPE_CHECKING:
    import pyarrow as pa

_ELEMENTS = (
    "a|abbr|address|article|aside|b|big|blockquote|body|br|button|center|cite|col|dd|del|div|dl|dt|em|embed|figure|font|footer|form|"
    "h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|nobr|ol|option|p|q|section|select|small|span|"
    "strike|strong|style|script|table|tbody|td|tfoot|th|thead|title|tr|tt|ul"
)
_NAMED = (
    "amp|lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|shy|mdash|ndash|hellip|[lr]squo|[lr]dquo|sbquo|bdquo|[lr]aquo|[lr]saquo|bull|middot|"
    "copy|reg|trade|euro|pound|yen|cent|sect|para|deg|times|divide|plusmn|frac(?:12|14|34)|sup[123]|[lrud]arr|infin|szlig|"
    "[AEIOUYaeiouy](?:acute|grave|circ|uml|tilde)|[Aa]ring|[Oo]slash|[Cc]cedil|[Nn]tilde|AElig|aelig|iexcl|iquest|zwj|zwnj"
)
_TAG = rf"(?i)</?(?:{_ELEMENTS})(?:\s+[a-z][\w:-]*\s*=[^<>]{{0,300}}|\s*/?)>|<!--[^<>]{{0,300}}-->"
_ENTITY = rf"&(?:{_NAMED}|#\d{{2,6}}|#[xX][0-9a-fA-F]{{2,6}});"
_HTML = re.compile(rf"{_TAG[4:]}|(?-i:{_ENTITY})", re.IGNORECASE)
_DOCUMENT = re.compile(r"<!doctype|<html[\s>]|<(?:code|pre)[\s>]|<\?(?:php|xml)", re.IGNORECASE)

_WEB = (
    CODE
    + "|"
    + ENCODING
    + r"|(?i)html|\btags?\b|web ?page|web ?site|\bweb\b|browser|markup|markdown|entit|\bxss\b|\bsvg\b|\bvue\b|"
    r"react|angular|\bxml|wiki|honlap|weboldal|weblap|címke|webseite|webページ|site web|balise|página|etiquet|pagina|сайт|"
    r"страниц|тег|网页|网站|标签|タグ|ウェブ|웹|태그|موقع|صفحة|strona|stránk|siten|sayfa"
)
"""The task is about code, the web or markup."""

_ESCAPES = r"\\[*_#.!>`~-]"
_FORMULA = re.compile(r"\$|\\[(\[][^\n]*\\[)\]]|\\[a-zA-Z]{2,}|\\\\")
_ESCAPED = re.compile(r"(?<![\\*])\\[*_#.!>`~-](?=[\w\\*_\s]|\Z)")
_LINE = re.compile(r"[^\n]*\*\*[^\n]*")
_BOLD = re.compile(
    r"(?:(?<=\s)|(?<=^)|(?<=[(\"“„*]))\*\*(?=[^\W_])|(?<=[^\W_][.!?:,;)”\"])\*\*(?=\s|\Z)|(?<=[^\W_])\*\*(?=[\s.,:;!?)]|\Z)"
)


@check(
    severity="low",
    unlike="tasks about web, code or markup; tags in the task; code in the answer; breaks in cells of tables; raised and "
    "lowered figures; names in angle brackets",
    source="scraped answers, in which tags and entities of the page were left",
    flags=[
        ("Mi a fotoszintézis?", "A növények fényből élnek.<br>Közben oxigént adnak."),
        ("Who was he?", "He said &quot;no&quot; and left."),
        ("Mi az eső?", "<p>Lehulló víz.</p>"),
        ("什么是雨？", "雨是水。&nbsp;&nbsp;它从云里落下来。"),
        ("Was ist Regen?", "Wasser, das f&auml;llt."),
        ("ما هو المطر؟", '<div class="answer">ماء من السماء</div>'),
    ],
    spares=[
        ("Hogyan írok HTML-ben sortörést?", "A <br> elemmel."),
        ("Which tag makes text bold?", "The <b> tag."),
        ("Mi a víz képlete?", "H<sub>2</sub>O, és x<sup>2</sup>"),
        ("Make a table of it", "| a | b |\n|---|---|\n| egy<br>kettő | három |"),
        ("Show it", "Use `<p>` here:\n```html\n<p>szia</p>\n```"),
        ("Melyik nagyobb?", "a < b és b > c, tehát <név> a legkisebb."),
        ("Who is AT&T?", "AT&T; an R&D company."),
        ("Correct it: <b>szia</b>", "<b>Szia!</b>"),
    ],
)
def html_residue(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """A tag or an entity of HTML stands in an answer that is not about the web or code."""
    near = matches(response, f"{_TAG}|(?-i:{_ENTITY})")
    near &= ~(about(_WEB, instruction, context, near) | about(f"{_ENTITY}|{_TAG}", instruction, context, near))
    return examined(response, near, _html)


@check(
    severity="low",
    unlike="Markdown as such; tasks about Markdown, code or formulas; powers, patterns and footnotes with stars; paths",
    source="answers converted from Markdown, wikiHow pages in LIMA",
    flags=[
        ("Adj tippeket!", "**Igyál sok vizet. Aludj eleget, és mozogj minden nap."),
        ("How do I vote?", "See the form vr\\_form\\_04 and \\*sign\\* it."),
        ("给我建议", "**多喝水。多睡觉。"),
        ("Was tun?", "Trink **viel Wasser und schlaf genug."),
    ],
    spares=[
        ("Adj tippeket!", "**Igyál** sok vizet. **Aludj** eleget."),
        ("Mennyi?", "2**3 = 8, és 3**2 = 9"),
        ("Képlet?", "Az \\(x\\_1\\) és $\\_$ jel."),
        ("Hogyan írok félkövért Markdownban?", "Így: **szöveg"),
        ("Szűrd meg!", "A src/**/*.py mintával."),
        ("Jegyzet?", "Az ár* nem végleges.\n\n** Adóval együtt."),
        ("什么？", "**雨**是水。"),
    ],
)
def markdown_residue(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """Markdown that does not work: bold type that is never closed, or escaped signs in plain text."""
    import numpy as np
    import polars as pl

    texts = pl.Series(response)
    near = texts.str.contains("**", literal=True).fill_null(value=False).to_numpy().copy()
    near[near] = texts.filter(pl.Series(near)).str.count_matches("**", literal=True).to_numpy() % 2 == 1
    odd = examined(response, near | matches(response, _ESCAPES), _markdown)
    flagged = np.zeros(len(response), bool)
    flagged[odd.rows] = True
    kept = ~about(_WEB, instruction, context, flagged)[odd.rows]
    return Places(odd.rows[kept], odd.starts[kept], odd.ends[kept])


def _html(text: str) -> tuple[int, int] | None:
    if _DOCUMENT.search(text):
        return None
    shown = without_code(text)
    for found in _HTML.finditer(shown):
        start = shown.rfind("\n", 0, found.start()) + 1
        if "|" not in shown[start : found.start()]:
            return found.span()
    return None


def _markdown(text: str) -> tuple[int, int] | None:
    shown = without_code(text)
    bold = list(_BOLD.finditer(shown)) if shown.count("**") % 2 else []
    for line in _LINE.finditer(shown) if bold else ():
        if line[0].count("**") % 2 and not line[0].lstrip().startswith("** "):
            marks = [mark for mark in bold if line.start() <= mark.start() < line.end()]
            if marks:
                return marks[-1].span()
    escaped = None if _FORMULA.search(shown) else _ESCAPED.search(shown)
    return escaped.span() if escaped else None
