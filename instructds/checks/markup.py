"""Marks of HTML and Markdown that were left in an answer which is not about them."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from instructds.regexes import regex

from .base import Places, check
from .places import about, asked_about, examined, kept, opened, told, without_code
from .signs import held
from .subjects import CODE, ENCODING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_ELEMENTS = (
    "a|abbr|address|article|aside|b|big|blockquote|body|br|button|center|cite|col|dd|del|div|dl|dt|em|embed|figure|font|"
    "footer|form|"
    "h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|nobr|ol|option|p|q|section|select|small|"
    "span|"
    "strike|strong|style|script|table|tbody|td|tfoot|th|thead|title|tr|tt|ul"
)
_NAMED = (
    "amp|lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|shy|mdash|ndash|hellip|[lr]squo|[lr]dquo|sbquo|bdquo|[lr]aquo|[lr]saquo|bull|"
    "middot|"
    "copy|reg|trade|euro|pound|yen|cent|sect|para|deg|times|divide|plusmn|frac(?:12|14|34)|sup[123]|[lrud]arr|infin|szlig|"
    "[AEIOUYaeiouy](?:acute|grave|circ|uml|tilde)|[Aa]ring|[Oo]slash|[Cc]cedil|[Nn]tilde|AElig|aelig|iexcl|iquest|zwj|zwnj"
)
_TAG = rf"(?i)</?(?:{_ELEMENTS})(?:\s+[a-z][\w:-]*\s*=[^<>]{{0,300}}|\s*/?)>|<!--[^<>]{{0,300}}-->"
_ENTITY = rf"&(?:{_NAMED}|#\d{{2,6}}|#[xX][0-9a-fA-F]{{2,6}});"
_HTML = regex(rf"{_TAG[4:]}|&(?-i:{_ENTITY[1:]})|\[/(?:b|i|u|s|url|quote|img|size|color|font|center)\]", re.IGNORECASE)
_DOCUMENT = regex(
    r"<!doctype|<head[\s>]|<(?:code|pre)[\s>]|<\?(?:php|xml)|"
    r"<(?:form|input|select|textarea|button|nav|link|style|meta|video|audio|canvas|svg)[\s>]",
    re.IGNORECASE,
)
"""What a page that somebody wrote holds, and no prose that was taken from one."""
_SHELL = regex(r"</?(?:html|body|div|p|br|span)(?: class=\"[^\"<>]{0,80}\"| style=\"[^\"<>]{0,80}\")?\s*/?>", re.IGNORECASE)
_ANY = regex(r"</?[a-z][^<>]{0,300}>", re.IGNORECASE)
_NAMES = regex(_ENTITY)
_SPOKEN_OF = regex(
    r"(?<!\w)(?:tags?|[Ee]lement\w*|attribut(?:es?|um\w*|[eo]n?s?)?|elem(?:et|ek|e|ével|mel)?|címk\w*|balises?|etiquetas?|"
    r"entit(?:y|ies|és?|ás\w*|à)|entidad\w*|Entität\w*|тег\w*|"
    r"элемент\w*|сущност\w*|znacznik\w*|značk\w*|etiket\w*)(?!\w)|-Tag\b|标签|標籤|元素|タグ|要素|태그|요소|وسم|عنصر"
)
"""A word for what a tag or an entity is."""
_WRITTEN_SO = regex(
    r"(?:\b(?:us(?:e|es|ing)|writ(?:e|ten)|typ(?:e|ing)|insert|schreib\w*|verwend\w*|nutz\w*|utilis\w*|écri\w*|us[ao]r?|"
    r"escrib\w*|escrev\w*|scriv\w*|użyj|używ\w*|napi[sš]\w*|použ\w*|használ\w*|írj\w*|írd|ír|folos\w*|scrie\w*|напиш\w*|пиш\w*|"
    r"использу\w*|skriv\w*|gebruik\w*|schrijf\w*|kullan\w*|yaz\w*)(?: as)?|使用|写|写作|用|استخدم|اكتب)[:：]? ?\Z",
    re.IGNORECASE,
)
_PLAIN_TAG = regex(r"</?(?:b|i|u|em|strong|span|p|br|div|li|font)[\s/>]", re.IGNORECASE)
"""Elements that text on pages is full of: they are left over behind any verb."""
_BESIDE = 24
"""Characters beside a tag in which the answer says that it is one."""
_KEY = regex(r"<[A-Z][a-z]+>")
"""A key such as `<Del>`: elements are written in capitals or in small letters."""
_FEW_TAGS, _SEVERAL = 5, 3

_MARKUP = (
    ENCODING + r"|(?i)html|\btags?\b|markup|markdown|(?:html|xml|character|with|using|as|into) entit|"
    r"\bxss\b|\bsvg\b|\bvue\b|react|angular|\bxml|"
    r"wikitext|mediawiki|\bwiki\b|javascript|typescript|"
    r"\bcss\b|\bphp\b|\bjsx?\b|bbcode|escape|template|címke|balise|etiquet|тег|标签|タグ|태그"
)
"""The task is about markup, or about languages that hold it."""
_PARTS = (
    r"hyperlink|\bsnippet|front-?end|"
    r"quelltext|quellcode|source code|forráskód|code source|código fuente|codice sorgente|исходн\w+ код|源代码|ソース|"
    r"stylesheet|tooltip|drop-?down|nav(?:igation)? ?bar|iframe|\bembed|comment out|ampersand|esperluette|non-breaking|űrlap|"
    r"\bdom\b|scrap(?:e|ing)|crawl|\bparser?\b|parsing|beautiful ?soup|svelte|entit(?:ä|é|és|ás|à|ad|ate)|znacznik|značk|"
    r"размет[ко]|вёрст|верст[ка]|сущност|标记|マークアップ|要素|마크업|وسم|وسوم"
)
"""The task is about what pages are made of."""
_PAGES = (
    r"(?i)web ?page|web ?site|\bweb\b|browser|honlap|weboldal|weblap|webseite|webページ|site web|página|pagina|сайт|страниц|"
    r"网页|网站|ウェブ|웹|موقع|صفحة|\bstron[aęy]\b|stránk|siten|sayfa"
)
_BUILDS = (
    r"\b(?:write|create|make|build|design|code|develop|generate|show|írj|írd|készíts|tervezz|hozz létre|kódol|schreib|"
    r"erstell|entwirf|bau|écri|créer?|crée|conçois|constru|escrib|crea|diseñ|haz|scrivi|progetta|escrev|cri[ae]|desenh|"
    r"napisz|stwórz|"
    r"napiš|vytvoř|scrie|yaz|oluştur)|напиш|созда|сдела|写|編寫|编写|创建|制作|设计|作成|作っ|만들|작성|اكتب|أنشئ|صمم"
)
_MADE = f"(?i)(?:{_BUILDS})[^.!?\\n]{{0,60}}(?:{_PAGES[4:]})|(?:{_PAGES[4:]})[^.!?\\n]{{0,40}}(?:{_BUILDS})"
"""The task wants a page made."""
_WEB = f"{CODE}|{_MARKUP}|{_PAGES[4:]}"
"""The task is about code, the web or markup."""

_FORMATS = (
    r"(?i)readme|git ?hub|git ?lab|discord|reddit|\bslack\b|telegram|whatsapp|obsidian|jupyter|notebook|\bescap|"
    r"asterisk|\bbold\b|"
    r"italic|underscore|backslash|strikethrough|\bmask|anonymi|redact|formáz|félkövér|dőlt betű|csillag|kitakar|"
    r"maszk|sternchen|"
    r"fettgedruckt|\bfett\b|kursiv|maskier|schwärz|astérisque|\ben gras\b|italique|masqu|asterisco|negrita|"
    r"cursiva|enmascar|grassetto|"
    r"corsivo|negrito|itálico|жирн|курсив|звёздоч|звездоч|маскир|gwiazdk|pogrubi|hvězdičk|tučn|粗体|斜体|加粗|星号|脱敏|"
    r"太字|アスタリスク|굵게|별표"
)
"""The task is about how text is set, or about signs that Markdown uses."""

_FORMULA = regex(r"\\[(\[][^\n]*\\[)\]]|\\[a-zA-Z]{2,}|\\\\")
_ESCAPED = regex(r"(?<![\\*])\\[*_#.!>`~-](?=[\w\\*_\s]|\Z)")
_MASK = regex(r"\*{3,}[\w.@-]|[\w.@-]\*{3,}|\*{2,}[ -]\*{2}")
"""Letters or figures that stars stand for."""

_TABLE = regex(r"\|[ :]?-{2,}")
"""The line below the head of a table: where Markdown is meant, escapes are right."""

_MASKED = regex(r"\\\*(?<=[^\W\d_]\\\*)(?:\\\*)+(?=[^\W\d_])")
"""Stars for the letters of a word, each escaped."""
_NOTE = regex(r"\*\*[^\s*][^\n]*\Z")

_LINE = regex(r"[^\n]*\*\*[^\n]*")
_BOLD = regex(
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
def html_residue(
    response: pa.Array, instruction: pa.Array, context: pa.Array, response_signs: npt.NDArray[np.uint16]
) -> Places:
    """A tag or an entity of HTML stands in an answer that is not about the web or code."""
    found = examined(response, held(response_signs, "tag", "entity"), _html)
    among = told(found, len(response))
    asked = asked_about(f"{_ENTITY}|{_TAG}|{_MARKUP}|{_PARTS}", instruction, context, among)
    pages, code = (asked_about(pattern, instruction, context, among) for pattern in (_PAGES, CODE))
    asked |= about(_MADE, instruction, context, pages)
    left = told(examined(response, (pages | code) & ~asked, _left), len(response))
    return kept(found, ~asked & (left | ~(pages | code)))


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
def markdown_residue(
    response: pa.Array, instruction: pa.Array, context: pa.Array, response_signs: npt.NDArray[np.uint16]
) -> Places:
    """Markdown that does not work: bold type that is never closed, or escaped signs in plain text."""
    odd = examined(response, held(response_signs, "markdown", "odd_stars"), _markdown)
    return kept(odd, ~about(f"{_WEB}|{_FORMATS}", instruction, context, told(odd, len(response))))


def _html(text: str) -> tuple[int, int] | None:
    """The first tag or entity that stands neither in code nor in a table, in an answer that is no document."""
    if not _HTML.search(text) or _DOCUMENT.search(text):
        return None
    shown = without_code(text)
    for found in _HTML.finditer(shown):
        if not _KEY.fullmatch(found[0]) and "|" not in shown[shown.rfind("\n", 0, found.start()) + 1 : found.start()]:
            return None if _named(shown, found) else found.span()
    return None


def _named(text: str, tag: re.Match[str]) -> bool:
    """Whether the answer speaks of a tag: a word for it stands beside, or it says to write one."""
    before, after = text[max(0, tag.start() - _BESIDE) : tag.start()], text[tag.end() : tag.end() + _BESIDE]
    written = not _PLAIN_TAG.match(tag[0]) and _WRITTEN_SO.search(before)
    return bool(written) or _SPOKEN_OF.search(f"{before} {after}") is not None


def _left(text: str) -> tuple[int, int] | None:
    """Where nothing else of HTML stands than what no program needs: entities, or a few tags round everything."""
    shown = without_code(text)
    tags = _ANY.findall(shown)
    if not tags:
        return (0, len(text)) if "&nbsp;" in shown or len(_NAMES.findall(shown)) >= _SEVERAL else None
    bare = len(tags) < _FEW_TAGS and all(_SHELL.fullmatch(tag) for tag in tags) and shown.lstrip()[:1] == "<"
    return (0, len(text)) if bare else None


def _noted(text: str) -> bool:
    """Whether the last odd `**` begins a note below, and those before it stand behind the words that it belongs to."""
    odd = [line[0].strip() for line in _LINE.finditer(text) if line[0].count("**") % 2]
    return len(odd) > 1 and _NOTE.match(odd[-1]) is not None and not any(line.startswith("**") for line in odd[:-1])


def _markdown(text: str) -> tuple[int, int] | None:
    shown = without_code(text)
    if shown.count("**") % 2:
        bold = list(_BOLD.finditer(shown))
        for line in _LINE.finditer(shown) if bold and not _noted(shown) else ():
            if line[0].count("**") % 2 and not line[0].lstrip().startswith("** "):
                marks = [mark for mark in bold if line.start() <= mark.start() < line.end() and not _MASK.search(line[0])]
                if marks:
                    return marks[-1].span()
    if "$" in shown or "\\" not in shown or _TABLE.search(shown):
        return None
    shown = _MASKED.sub(lambda stars: " " * len(stars[0]), shown)
    escapes = opened(shown, "\\")
    escaped = next((found for place in escapes if (found := _ESCAPED.match(shown, place))), None)
    return None if escaped is None or any(_FORMULA.match(shown, place) for place in escapes) else escaped.span()
