"""Whether a text has no language at all: programs, formulas, numbers, addresses, keys, and lists of names."""

# ruff: noqa: E501, RUF001 - long patterns, with signs of other scripts
from __future__ import annotations

from itertools import chain
from string import ascii_letters, digits
from typing import TYPE_CHECKING, cast

from instructds.kernels.queries import answers, remembering
from instructds.regexes import regex

from .language_names import is_names

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt
    import polars as pl

    Look = Callable[[pl.Series], npt.NDArray[np.bool_]]

_HOSTS = "com|org|net|io|hu|de|fr|uk|ru|cn|jp|edu|gov|eu"

_FENCES, _BRACKETS = ("```", "~~~"), (("\\[", "\\]"), ("\\(", "\\)"))
_BLANKS = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_SPACE, _VISIBLE = f"[{_BLANKS}]", f"[^{_BLANKS}]"
_TAKEN_OUT = (
    (";base64,", regex(rf"data:[a-z]+/[a-z0-9.+-]+;base64,{_VISIBLE}*")),
    ("://", regex(rf"(?:https?|ftp|file)://{_VISIBLE}+")),
    ("www.", regex(rf"www\.{_VISIBLE}+")),
)
_ADDRESS, _NAME = regex(r"(?<=[A-Za-z0-9_.+-])@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+"), ascii_letters + digits + "_.+-"
_INLINE, _DISPLAYED, _TAG = regex(r"`[^`\n]*`"), regex(r"\$\$[^$]*\$\$"), regex(r"</?[A-Za-z!][^<>\n]*>")
"""What is taken out of a text before its language is told, beside `_TOKENS`: blocks of code and formulas, and what some
characters announce; where a host follows a name, and of what signs those are."""

_TOKENS = (
    r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22,}|[A-Za-z+/_=]*[0-9][A-Za-z0-9+/_=]{14,}|"
    r"[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){4,}|0x[0-9a-fA-F]+|(?:[A-Za-z]:\\|~?/)(?:[A-Za-z0-9_.-]+[/\\])+[A-Za-z0-9_.-]*|"
    rf"&[a-z]{{2,8}};|:[a-z_]{{3,30}}:|[A-Za-z0-9.-]+\.(?:{_HOSTS})(?-u:\b)(?:/[^\s]*)?|[ACGTUN]{{12,}}|[acgtun]{{14,}}|[A-Z]{{30,}}"
)
_TOKEN_MARKED = (
    r"[A-Za-z0-9+/_=-]{18}|[0-9a-fA-F]{2}[:-][0-9a-fA-F]{2}[:-]|0x[0-9a-fA-F]|/[A-Za-z0-9._-]+/|[A-Za-z]:\\|"
    rf"&[a-z]{{2,8}};|:[a-z_]{{3,30}}:|\.(?:{_HOSTS})|[ACGTUN]{{12}}|[acgtun]{{14}}|[A-Z]{{30}}"
)
"""Keys, hashes, addresses, paths, hosts, and sequences of bases and amino acids; and what a text has in which one may be found, quick to look for."""

_CODE_LINE = (
    r"[=(){}\[\]](?:.*[A-Za-z0-9_)\]}\"'])?;\s*$|\{\s*$|^\s*[\])}]+[;,)]*\s*$|^\s*@[A-Za-z0-9_]+(?:\(.*\))?\s*$|"
    r"^\s*(?:async\s+)?(?:def|class|fn|func|function|struct|interface|enum|trait|impl|module|namespace|sub|proc)\s+[A-Za-z0-9_.:<>$]+\s*[({:<]|"
    r"^\s*(?:from\s+[A-Za-z0-9_.]+\s+)?(?:import|require|include|using|use|package)\s+[A-Za-z0-9_.*{}, :'\"</>]+;?\s*$|^\s*#\s*(?:include|define|if|endif|pragma)|^#!|"
    r"^\s*(?:return|yield|raise|throw|await|del|assert|pass|break|continue|end|fi|done|esac|endif|loop|nil|null|None)\b[^.!?]{0,80}$|"
    r"^\s*(?:if|elif|else|for|while|try|except|finally|with|switch|case|match|unless|until|do|catch)\b.{0,120}[:{]\s*$|^\s*(?:else|try|do|then|finally)\s*:?\s*$|"
    r"^\s*(?:if|for|while|switch)\s*\(.*\)|^\s*(?:if|while)\s+\[.*\]|"
    r"^\s*(?:var|let|const|val|int|float|double|char|bool|boolean|string|String|long|auto|void|public|private|protected|static|final|mut|unsigned|local|my|export|extern|abstract)\s+[A-Za-z0-9_<>\[\]$*&:]+|"
    r"^\s*(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|(?:INNER |LEFT |RIGHT |OUTER |CROSS )*JOIN|LIMIT|INSERT INTO|VALUES|UPDATE|SET|DELETE FROM|"
    r"(?:CREATE|ALTER|DROP) (?:TABLE|INDEX|VIEW|DATABASE)|UNION|AND|END|BEGIN|DECLARE)(?-u:\b)(?:.*[^.!?])?$|"
    r"^\s*select\s+[A-Za-z0-9_.*()]+(?:\s*,\s*[A-Za-z0-9_.*()]+)*\s+from\s+[A-Za-z0-9_.]+\s*(?:;|where|join|$)|"
    r"^\s*[$>%]\s+[A-Za-z0-9_]+|^\s*(?:>>>|\.\.\.|PS[ >])|^\s*(?:sudo|git|pip|npm|npx|yarn|docker|kubectl|curl|wget|apt(?:-get)?|brew|cargo|cd|ls|mkdir|rm|cp|mv|cat|grep|echo|chmod|ssh|make|python3?|node|java)\s+[-A-Za-z0-9_./~'\"$:@]+(?:\s+(?:[-A-Za-z0-9_./~'\"$:@=|>&*]+|\"[^\"]*\")){0,10}$|"
    r"^\s*[A-Za-z0-9_.\[\]'\"$@*&>-]+(?:\s*:\s*[A-Za-z0-9_\[\], |.<>]+)?\s*(?:[-+*/%|&^.]?=|:=|<-)\s*[^=\s](?:[^ ]*| ?[^ ]* [^ ]*|.*[(){}\[\];+*/<>\"'-].*)$|"
    r"^\s*[A-Za-z0-9_.$:>-]+\(.{0,300}\)[;,{]?\s*$|"
    r"^\s*[\"'][A-Za-z0-9_ $-]+[\"']\s*:\s*(?:[\"'\[{\d-]|true|false|null|$)|^\s*[a-z][A-Za-z0-9_$-]*\s*:\s*(?:[\"'\[{#\d-]|true|false|null|[A-Za-z0-9_-]+;).*$|^\s*[a-z][A-Za-z0-9_-]*:\s*(?:[a-z][A-Za-z0-9_.-]*)?$|"
    r"^\s*\{.*:.*\}\s*,?$|^\s*\[[^a-zA-Z]*\]\s*,?$|"
    r"^\s*<[/!?A-Za-z]|</[A-Za-z0-9_]+>|\\(?:frac|sum|int|sqrt|begin|end|left|right|cdot|alpha|beta|lim|text|mathbb)\b|"
    r"^\s*[.#][A-Za-z0-9_-]+(?:[ ,>.#:][A-Za-z0-9_-]+)*\s*\{|^\s*(?:mov|push|pop|add|sub|jmp|call|lea|ldr|str|cmp|xor)\s+[A-Za-z0-9_%\[\]$#]+\s*,|^\s*ret$|"
    r"^\s*(?:Traceback \(|Exception in thread |File \"[^\"]+\", line \d|at [A-Za-z0-9_.$<>]+\(|Caused by: |\[ *\d+\.\d+\] |[A-Za-z0-9_.]+(?:Error|Exception): )|"
    r"^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?[^ ]* \[?(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)|^\s*\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]?:? \d{4}-|"
    r"^\s*(?:puts|print|println|printf|echo|console|fmt|System|cout|std|document|window|self|this|math|np|pd|plt|df)[ .(:<]"
)
"""A line of a program, a query, a shell, a style sheet or a formula."""

_CODE_PART = r"[A-Za-z0-9_]\(\)|[A-Za-z0-9_]\.[A-Za-z0-9_]+\(|=>|->\s*[A-Za-z0-9_]|::[A-Za-z0-9_]|&&|\|\||[!=]==?|[A-Za-z0-9_]\+\+\s*[;)]|\+="
_SPEECH = r"(?:\p{L}[\p{L}\p{M}'’-]+,? ){2}\p{L}{2}"
"""What makes code of a line wherever it stands in it, unless three words stand side by side as in a sentence."""

_SAID = r"\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}.*[.!?…]$|[。！？]$"
"""A line that is a sentence, if it is no comment."""

_ENDING = regex(rf"(?<!{_SPACE}){_SPACE}+(?:#|//|--){_SPACE}.*$")
"""A comment at the end of a line."""

_COMMENT = r"^\s*(?://|/\*|\*|#|--|%|\"\"\"|'''|;;|<!--|REM\s)"
_WORDS = [
    "select ",
    "import ",
    "insert ",
    "git ",
    "mov ",
    "def ",
    "else:",
    ": ",
    ":\n",
    "->",
    " | ",
    "$ ",
    "sudo ",
    "ls ",
    "cd ",
    "npm ",
    "pip ",
]
READ = 1_200
"""Characters of a text that are read before fenced code and links are taken out."""

_SHORT, _FEW = 300, 80
"""Bytes of a text that may be code for a word in it, letters beside formulas."""

_FORMULA, _LISTED = "0123456789=+^\\√∫∑≤≥∈", ",\n;|/•、，،・"
_SENTENCE = r"[?!。？！]|[a-zà-ÿа-я] [a-zà-ÿа-я]+ [a-zà-ÿа-я]|[.।]\s*$"
_MATHS = (
    r"(?i)\\[a-z]+|\b(?:sin|cos|tan|cot|sec|log|ln|exp|lim|max|min|sup|inf|det|mod|gcd|lcm|sqrt|arcsin|arccos|arctan|sinh|cosh|"
    r"kg|km|cm|mm|ml|hz|khz|mhz|ghz|kb|mb|gb|tb|usd|eur|huf|gbp|am|pm|utc|gmt|dx|dy|dt|nan|inf|true|false|null|none|id|"
    r"jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\b"
)
_WORD = r"[\p{L}\p{M}]{3,}"

MOSTLY, _TALK = 0.5, 0.2
"""Share of the characters of a text above which code makes the whole of it code, unless as much of it is sentences."""


def prose_of(heads: pl.Series) -> pl.Series:
    """The texts without code, formulas, links, addresses, tags, keys and paths."""
    import numpy as np
    import polars as pl

    prose, texts = heads, heads.to_list()
    bare = [_bare(text) for text in texts]
    changed = [row for row, (text, left) in enumerate(zip(texts, bare, strict=True)) if text is not left]
    if changed:
        prose = heads.clone().scatter(changed, [bare[row] for row in changed])
    rows = np.flatnonzero(answers(prose, pl.col("t").str.contains(_TOKEN_MARKED))[0])
    if not len(rows):
        return prose
    return prose.clone().scatter(rows, remembering("language", prose[rows].str.replace_all, _TOKENS, " "))


def _bare(text: str) -> str:
    """A text without what is announced by characters of its own; the same object where there is none of it."""
    text = _without_blocks(text)
    for announced, pattern in _TAKEN_OUT:
        if announced[0] in text and announced in text:
            text = pattern.sub(" ", text)
    if "@" in text:
        text = _unaddressed(text)
    return _TAG.sub(" ", text) if "<" in text else text


def _without_blocks(text: str) -> str:
    """A text without blocks of code and formulas."""
    for fence in _FENCES:
        if fence[0] in text and fence in text:  # one sign is found, or not, much faster than several in a row
            text = _unfenced(text, fence)
    if "`" in text:
        text = _INLINE.sub(" ", text)
    if "$" in text and "$$" in text:
        text = _DISPLAYED.sub(" ", text)
    if "\\" in text:
        for opening, closing in _BRACKETS:
            if opening in text:
                text = _outside(text, opening, closing)
    return text


def _unaddressed(text: str) -> str:
    """A text without addresses of mail."""
    parts, place = list[str](), 0
    for found in _ADDRESS.finditer(text):
        before = text[place : found.start()].rstrip(_NAME)
        if place + len(before) < found.start():
            parts.append(before)
            place = found.end()
    return " ".join([*parts, text[place:]]) if parts else text


def _unfenced(text: str, fence: str) -> str:
    """A text without what stands between two fences, or after the last."""
    parts = text.split(fence)
    return " ".join(parts[::2] if len(parts) % 2 else [*parts[::2], ""])


def _outside(text: str, opening: str, closing: str) -> str:
    """A text without what stands between an opening bracket and the next closing one."""
    parts, place = list[str](), 0
    while (first := text.find(opening, place)) >= 0 and (last := text.find(closing, first + len(opening))) >= 0:
        parts.append(text[place:first])
        place = last + len(closing)
    return " ".join([*parts, text[place:]]) if parts else text


def without_language(heads: pl.Series, prose: pl.Series, looked: pl.Series) -> npt.NDArray[np.bool_]:
    """Which texts are code, formulas, tables of numbers or lists of names, by their look alone.

    `heads` are the beginnings of the texts, `prose` the same as `prose_of` leaves them, `looked` the beginnings of those. Code that is
    commented in a language is code when most of it is. What is left of a text that is all code or links has no letters,
    which the caller sees itself.
    """
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid import shapes
    from instructds.kernels.langid_plain import LETTERS_TO_A_SIGN, LETTERS_TO_A_SIGN_OF_LONG, LONG

    found = np.zeros(len(heads), bool)
    texts = heads.to_list()
    bare = pl.Series([_unfenced(text, "```") if "`" in text and "```" in text else text for text in texts], dtype=pl.String)
    letters, _, signs = shapes(bare.to_arrow().cast(pa.large_string())).T
    odd = signs * np.where(letters < LONG, LETTERS_TO_A_SIGN, LETTERS_TO_A_SIGN_OF_LONG) >= letters
    odd |= like_code(heads)
    _mark(found, np.flatnonzero(odd & (bare != "").to_numpy()), bare, _code)
    letters, digits, _ = shapes(looked.to_arrow().cast(pa.large_string())).T
    text = pl.col("t").str
    marks = (text.contains_any(list(marks)) for marks in (_FORMULA, _LISTED))
    formula, listed, said = answers(looked, *marks, text.contains(_SENTENCE))
    numeric = ((letters < _FEW) | (digits > letters)) & ~found & formula
    _mark(found, np.flatnonzero(numeric), prose, _numbers)
    _mark(found, np.flatnonzero(listed & ~said & ~found), prose, _names)
    return found


def like_code(texts: pl.Series) -> npt.NDArray[np.bool_]:
    """Which texts are so short that they may be code for a word in them, and have one."""
    import numpy as np

    short = np.flatnonzero(texts.str.len_bytes().fill_null(0).to_numpy() < _SHORT)
    found = np.zeros(len(texts), bool)
    if len(short):
        words = texts[short].str.contains_any(_WORDS, ascii_case_insensitive=True)
        found[short] = words.fill_null(value=False).to_numpy()
    return found


def _mark(found: npt.NDArray[np.bool_], rows: npt.NDArray[np.int64], texts: pl.Series, look: Look) -> None:
    if len(rows):
        found[rows] = look(texts[rows])


def _names(prose: pl.Series) -> npt.NDArray[np.bool_]:
    import numpy as np

    return np.array([is_names(text) for text in prose], bool)


def _code(bare: pl.Series) -> npt.NDArray[np.bool_]:
    """Texts most of whose characters are in lines of code, and few in lines that are sentences; comments count with the code."""
    import numpy as np
    import polars as pl

    split = [text.split("\n") for text in bare]
    row = np.repeat(np.arange(len(bare)), [len(lines) for lines in split])
    lines, text = pl.Series(list(chain.from_iterable(split)), dtype=pl.String), pl.col("t").str
    said = text.contains(_SAID) & ~(text.ends_with(";") | text.ends_with("{") | text.ends_with("}"))
    size, comment, prose = answers(lines, text.strip_chars().str.len_chars(), text.contains(_COMMENT), said)
    prose &= ~comment

    def total(chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
        return np.bincount(row[chosen], size[chosen], len(bare)).astype(np.float64)

    every = total(size > 0)
    silent = total(prose) < _TALK * every
    doubtful = np.flatnonzero((size > 0) & silent[row] & ~comment & ~prose)
    code = np.zeros(len(row), bool)
    code[doubtful] = _code_lines(lines[doubtful])
    coded = total(code)
    return silent & (coded + np.minimum(total(comment), coded * 2) >= MOSTLY * every)


def _code_lines(lines: pl.Series) -> npt.NDArray[np.bool_]:
    """Which lines are of a program whatever stands around them, but for a comment at their end."""
    import polars as pl

    bare = [_ENDING.sub("", line, 1) if "#" in line or "//" in line or "--" in line else line for line in lines]
    if not bare:
        return lines.is_null().to_numpy()
    text = pl.col("t").str
    code = text.contains(_CODE_LINE) | (text.contains(_CODE_PART) & ~text.contains(_SPEECH))
    return cast("npt.NDArray[np.bool_]", answers(pl.Series(bare, dtype=pl.String), code)[0])


def _numbers(prose: pl.Series) -> npt.NDArray[np.bool_]:
    """Numbers, units and formulas: no word is left, or one or two beside many more digits."""
    import polars as pl

    text = pl.col("t").str
    rest = remembering("language", prose.str.replace_all, _MATHS, " ")
    parts = (_WORD, r"\p{Lo}", r"(?:^|[ (])\p{Ll}{2}(?:[ ,.)]|$)", r"\p{L}")
    long, alone, small, letters = (count.astype("i8") for count in answers(rest, *(text.count_matches(part) for part in parts)))
    digits, equal = answers(
        prose, text.count_matches(r"[0-9]"), text.contains("=", literal=True) | text.contains("^", literal=True)
    )
    words = long + 3 * alone
    none = (words == 0) & ((small < _TALKING) | equal)
    few = (words < _TALKING + 1) & (digits >= 2 * letters)
    return cast("npt.NDArray[np.bool_]", none | few | ((digits >= 4 * letters) & (words < _TALKING * 4)))


_TALKING = 2
"""Small words in a row of numbers from which on it is a sentence."""
